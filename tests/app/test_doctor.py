"""`riskcopilot doctor` names what is wrong and what to do about it."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from riskcopilot.app import doctor as module
from riskcopilot.app.check import Check
from riskcopilot.app.cli import cli
from riskcopilot.app.doctor import examine
from riskcopilot.app.settings import Settings, settings
from riskcopilot.calculators import REGISTRY


def check(name: str, home: Path, **chosen: Any) -> Check:
    return next(one for one in examine(Settings(home=home, **chosen)) if one.name == name)


def test_everything_is_on_one_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RISKCOPILOT_HOME", str(tmp_path))
    settings.cache_clear()
    done = CliRunner().invoke(cli, ["doctor"])
    settings.cache_clear()
    assert done.exit_code == 0 and len(done.stdout.splitlines()) <= 24
    assert f"{len(REGISTRY)}, of which" in done.stdout


def test_json_holds_what_the_screen_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RISKCOPILOT_HOME", str(tmp_path))
    settings.cache_clear()
    done = CliRunner().invoke(cli, ["doctor", "--json"])
    settings.cache_clear()
    checks = json.loads(done.stdout)
    assert {"Python", "evidence", "risk models", "language model"} <= {one["name"] for one in checks}
    assert all(one["mend"] for one in checks if one["state"] in ("missing", "broken"))


def test_what_is_broken_fails_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RISKCOPILOT_HOME", str(tmp_path))
    monkeypatch.setattr(module, "_PACKAGES", ("langgraph", "no-such-package"))
    settings.cache_clear()
    done = CliRunner().invoke(cli, ["doctor"])
    settings.cache_clear()
    assert done.exit_code == 1 and "not installed: no-such-package" in done.stdout and "make setup" in done.stdout


def test_a_folder_that_cannot_be_written_is_named() -> None:
    found = check("data folder", Path("/dev/null/x"))
    assert found.state == "broken" and "RISKCOPILOT_HOME" in found.mend


def test_a_risk_model_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "risk-models" / "torn").mkdir(parents=True)
    found = check("risk models", tmp_path)
    assert found.state == "broken" and "torn" in found.detail and "train" in found.mend
    assert check("risk models", tmp_path / "other").state == "off"


def test_the_evidence_index_is_built_or_not_yet(tmp_path: Path) -> None:
    assert "when it is first searched" in check("evidence", tmp_path).detail
    (tmp_path / "evidence" / "index-1").mkdir(parents=True)
    assert "kept" in check("evidence", tmp_path).detail


def test_no_model_is_no_fault_with_the_embedded_engine(tmp_path: Path) -> None:
    found = check("language model", tmp_path)
    assert found.state == "off" and "RISKCOPILOT_MODEL_URL" in found.mend


def test_a_database_that_does_not_open_is_named_without_its_password(tmp_path: Path) -> None:
    found = check("audit log", tmp_path, database=SecretStr("postgresql://u:secret@127.0.0.1:9/d?connect_timeout=2"))
    assert found.state == "broken" and "RISKCOPILOT_DATABASE" in found.mend and "secret" not in found.model_dump_json()
