"""The tool and its commands: off by default, typed, and quoted in words."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from riskcopilot.app.cli_ecg import app
from riskcopilot.app.settings import settings
from riskcopilot.calculators.inputs import InvalidInputs
from riskcopilot.tools.ecg.tool import EcgTool
from riskcopilot.tools.protocol import Tool

from .synthetic import ecg
from .test_recording import write_wfdb


@pytest.fixture
def record(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    return write_wfdb(folder, ecg() * 1000, [1000.0] * 12, name="12")


@pytest.fixture
def enabled(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("RISKCOPILOT_ECG", "on")
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture
def disabled(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("RISKCOPILOT_ECG", raising=False)
    settings.cache_clear()
    yield
    settings.cache_clear()


def test_off_by_default(record: Path) -> None:
    with pytest.raises(InvalidInputs, match="RISKCOPILOT_ECG=on"):
        EcgTool().run({"record": str(record)})
    assert EcgTool().applies({}).applies == "no"


def test_artifact(record: Path) -> None:
    tool = EcgTool(enabled=True)
    assert isinstance(tool, Tool)
    found = tool.run({"record": str(record)})
    assert found.heart_rate == 75
    assert found.pr_ms == pytest.approx(160, abs=15)
    facts = {finding.input: finding for finding in found.findings}
    assert set(facts) == {"heart_rate", "pr_interval", "qrs_duration", "qt_interval", "qtc_interval"}
    rate = facts["heart_rate"]
    assert (rate.value, rate.unit, rate.status, rate.origin) == (75, "/min", "derived", "ecg")
    assert rate.quote == "ECG record 12: heart rate 75 /min"
    assert "Fridericia" in facts["qtc_interval"].rule
    assert "heart rate 75 /min" in found.summary and "Research use only" in found.summary


def test_what_is_not_measured_is_no_finding(tmp_path: Path) -> None:
    path = write_wfdb(tmp_path, ecg(p_height=0) * 1000, [1000.0] * 12)
    found = EcgTool(enabled=True).run({"record": str(path)})
    assert "pr_interval" not in {finding.input for finding in found.findings}
    assert "not measured: PR interval" in found.summary


@pytest.mark.parametrize("arguments", [{}, {"record": "/nowhere/x"}, {"record": "x", "lead": "II"}])
def test_bad_arguments(arguments: dict[str, str]) -> None:
    with pytest.raises(InvalidInputs):
        EcgTool(enabled=True).run(arguments)


def test_applies_and_schema() -> None:
    tool = EcgTool(enabled=True)
    assert tool.applies({"age": 60}).applies == "yes"
    assert tool.applies({"age": 3}).applies == "unclear"
    assert tool.inputs["required"] == ["record"]


@pytest.mark.usefixtures("disabled")
def test_commands_are_off(record: Path, tmp_path: Path) -> None:
    for command in (["measure", str(record)], ["show", str(record), "--output", str(tmp_path / "a.png")]):
        done = CliRunner().invoke(app, command)
        assert done.exit_code == 2
        assert "RISKCOPILOT_ECG=on" in done.output and "Research use only" in done.output


@pytest.mark.usefixtures("enabled")
def test_measure_a_folder(record: Path) -> None:
    (record.parent / "bad.csv").write_text("I,II\n1,2\n3,4\n")
    done = CliRunner().invoke(app, ["measure", str(record.parent), "--json"])
    rows = {row["record"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert done.exit_code == 1
    assert list(rows["12"]) == ["record", "heart_rate", "pr_ms", "qrs_ms", "qt_ms", "qtc_ms", "quality"]
    assert (rows["12"]["heart_rate"], rows["12"]["quality"]) == (75.0, "good")
    assert rows["bad"]["heart_rate"] is None and rows["bad"]["quality"].startswith("unreadable: ")
    assert "1 of 2 recordings could not be read" in done.stderr


@pytest.mark.usefixtures("enabled")
def test_measure_one(record: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["measure", str(record)])
    assert done.exit_code == 0
    assert "75.0" in done.stdout
    empty = tmp_path / "empty"
    empty.mkdir()
    assert CliRunner().invoke(app, ["measure", str(empty)]).exit_code == 1


@pytest.mark.usefixtures("enabled")
def test_show(record: Path, tmp_path: Path) -> None:
    picture = tmp_path / "ecg.png"
    done = CliRunner().invoke(app, ["show", str(record), "--output", str(picture)])
    assert done.exit_code == 0 and picture.stat().st_size > 10_000
    done = CliRunner().invoke(app, ["show", str(record), "--output", str(tmp_path / "ecg.doc")])
    assert done.exit_code == 1 and ".png" in done.stderr
