"""Packages: what is written is what is read, and nothing else is."""

import json
from hashlib import sha256
from pathlib import Path
from shutil import copytree

import pytest

from riskcopilot.tools.tabular.card import files, markdown
from riskcopilot.tools.tabular.model import TableError
from riskcopilot.tools.tabular.package import installed, load, write
from riskcopilot.tools.tabular.tool import TableModelTool

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def folder(tool: TableModelTool, tmp_path: Path) -> Path:
    return copytree(tool.package.folder, tmp_path / "models" / "made")


def seal(folder: Path, name: str, data: bytes) -> None:
    """Change a file and make its checksum fit, as someone would who means to."""
    (folder / name).write_bytes(data)
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    sums = [f"{sha256(data).hexdigest()}  {name}" if line.endswith(f"  {name}") else line for line in lines]
    (folder / "SHA256SUMS").write_text("\n".join(sums) + "\n")


def test_reads_back_what_was_written(tool: TableModelTool, folder: Path) -> None:
    package = load(folder)
    assert (package.model, package.card, package.digest) == (tool.model, tool.package.card, tool.package.digest)
    assert sorted(path.name for path in folder.iterdir()) == [
        "SHA256SUMS",
        "calibration.png",
        "card.json",
        "card.md",
        "model.json",
    ]
    assert (folder / "calibration.png").read_bytes().startswith(PNG)
    json.loads((folder / "model.json").read_text(), parse_constant=pytest.fail)  # plain JSON: no NaN, no infinity


@pytest.mark.parametrize("name", ["model.json", "card.json", "card.md", "calibration.png"])
def test_a_changed_or_missing_file_is_refused(folder: Path, name: str) -> None:
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(data[:-2] + b"1}")
    with pytest.raises(TableError, match=f"{name} is missing or was changed after training; copy it again"):
        load(folder)
    (folder / name).unlink()
    with pytest.raises(TableError, match=f"{name} is missing"):
        load(folder)


def test_checksum_file_that_is_rubbish(folder: Path) -> None:
    (folder / "SHA256SUMS").write_bytes(b"\xff\xfe rubbish")
    with pytest.raises(TableError, match="changed after training"):
        load(folder)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"version": 2}, "version 2; this RiskCopilot reads .* version 1"),
        ({"format": "other"}, "Use the RiskCopilot that wrote it"),
        ({"surprise": 1}, "surprise"),
        ({"columns": []}, "do not match the columns|column that is not defined"),
        ({"name": "../escape"}, "name"),
        ({"calibration": {"intercept": 0, "slope": -1}}, "slope"),
    ],
)
def test_a_model_that_is_not_valid_is_refused_whatever_its_checksum(
    folder: Path, change: dict[str, object], message: str
) -> None:
    data = json.loads((folder / "model.json").read_text())
    seal(folder, "model.json", json.dumps({**data, **change}).encode())
    with pytest.raises(TableError, match=message):
        load(folder)


@pytest.mark.parametrize("data", [b"[]", b"no json", b"\xff\xff"])
def test_a_model_that_is_no_json_object_is_refused(folder: Path, data: bytes) -> None:
    seal(folder, "model.json", data)
    with pytest.raises(TableError, match="again"):
        load(folder)


def test_nothing_is_overwritten_unless_asked(tool: TableModelTool, folder: Path, tmp_path: Path) -> None:
    contents = files(tool.model, tool.package.card)
    with pytest.raises(TableError, match="--force"):
        write(folder, contents, force=False)
    (folder / "card.md").write_text("damaged")
    write(folder, contents, force=True)
    assert load(folder).model == tool.model
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "only-copy.txt").touch()
    with pytest.raises(TableError, match="choose another folder"):
        write(tmp_path / "thesis", contents, force=True)
    assert (tmp_path / "thesis" / "only-copy.txt").exists()


def test_a_failed_write_leaves_the_old_model(
    tool: TableModelTool, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise OSError("disk full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="disk full"):
        write(folder, files(tool.model, tool.package.card), force=True)
    monkeypatch.undo()
    assert load(folder).model == tool.model
    assert [path.name for path in folder.parent.iterdir()] == ["made"]


def test_installed_models_and_those_that_cannot_be_used(folder: Path) -> None:
    broken = copytree(folder, folder.parent / "broken")
    (broken / "model.json").write_text("{}")
    packages, problems = installed(folder.parent)
    assert [package.folder for package in packages] == [folder]
    assert list(problems) == [broken]
    assert installed(folder.parent / "nowhere") == ([], {})


def test_the_card_can_be_read(tool: TableModelTool) -> None:
    card = tool.package.card
    text = markdown(card)
    for part in (
        card.table_sha256,
        card.intended_use,
        "AUROC",
        "calibration slope",
        "30 days",
        "mmol/L",
        "Limitations",
    ):
        assert part in text
    tables = [line for line in text.splitlines() if line.startswith("| 0.0%")]
    assert len(tables) == 1
