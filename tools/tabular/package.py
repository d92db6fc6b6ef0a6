"""Write and read a model's folder: plain JSON and Markdown with checksums, never anything that runs.

The checksums catch damage and careless edits. They are no signature: whoever can write the folder can also
write new checksums, so a loaded model is validated as data whatever they say.
"""

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from json import JSONDecodeError, loads
from pathlib import Path

from pydantic import ValidationError

from .model import FORMAT, VERSION, Card, RiskModel, TableError

MODEL, CARD, TEXT, PLOT, SUMS = "model.json", "card.json", "card.md", "calibration.png", "SHA256SUMS"


@dataclass(frozen=True)
class Package:
    """A loaded model with its card. `digest` is the SHA-256 of its numbers and changes whenever they do."""

    folder: Path
    digest: str
    model: RiskModel
    card: Card


def check_free(folder: Path, *, force: bool) -> None:
    """Raise `TableError` if the folder exists, unless `force` is given and it holds a package."""
    if not folder.exists():
        return
    if not (folder / SUMS).is_file():
        raise TableError(f"{folder} exists and is not a risk model; choose another folder")
    if not force:
        raise TableError(f"{folder} exists; use --force to replace it, or another --name")


def write(folder: Path, files: Mapping[str, bytes], *, force: bool) -> None:
    """Write a package's files with their checksums, all or nothing.

    Raises `TableError` if the folder exists, unless `force` is given and it holds a package.
    """
    check_free(folder, force=force)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".writing-") as scratch:
        fresh, old = Path(scratch, "new"), Path(scratch, "old")
        fresh.mkdir()
        sums = "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
        for name, data in {**files, SUMS: sums.encode()}.items():
            with open(fresh / name, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        if folder.exists():
            folder.rename(old)
        try:
            fresh.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise


def load(folder: Path) -> Package:
    """Read a package. Raises `TableError` if it is damaged, altered or of a version that is not known."""
    again = "copy it again from where it was trained, or train it again"
    if not (folder / SUMS).is_file():
        raise TableError(f"{folder} is not a risk model (it has no {SUMS}); give the folder that `train` wrote")
    sums = dict(
        line.split("  ", 1)[::-1] for line in (folder / SUMS).read_text(errors="replace").splitlines() if "  " in line
    )
    for name in (MODEL, CARD, TEXT, PLOT):
        path = folder / name
        if not path.is_file() or sha256(path.read_bytes()).hexdigest() != sums.get(name):
            raise TableError(f"{path} is missing or was changed after training; {again}")
    data = (folder / MODEL).read_bytes()
    try:
        _check_version(loads(data), folder)
        model = RiskModel.model_validate_json(data)
        card = Card.model_validate_json((folder / CARD).read_bytes())
    except (ValidationError, JSONDecodeError, UnicodeDecodeError) as error:
        raise TableError(f"{folder} does not hold a valid model ({error}); {again}") from None
    return Package(folder, sha256(data).hexdigest(), model, card)


def _check_version(data: object, folder: Path) -> None:
    form, number = (data.get("format"), data.get("version")) if isinstance(data, dict) else (None, None)
    if (form, number) != (FORMAT, VERSION):
        raise TableError(
            f"{folder} is {form!r} version {number!r}; this RiskCopilot reads {FORMAT!r} version {VERSION}. "
            "Use the RiskCopilot that wrote it, or train the model again with this one"
        )


def installed(home: Path) -> tuple[list[Package], dict[Path, str]]:
    """Return the models in a folder, by name, and what is wrong with those that cannot be used."""
    packages, problems = [], {}
    for folder in sorted(path for path in home.glob("[!.]*") if path.is_dir()):
        try:
            packages.append(load(folder))
        except TableError as error:
            problems[folder] = str(error)
    return packages, problems
