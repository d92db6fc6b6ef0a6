"""Settings: loopback and nothing sent out unless an operator says so; a wrong value is refused by name."""

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from riskcopilot.app.settings import Settings, keep_quiet, server_environment


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("RISKCOPILOT_")]:
        monkeypatch.delenv(name)


def test_defaults_keep_everything_on_this_machine() -> None:
    chosen = Settings()
    assert chosen.host == "127.0.0.1" and chosen.engine == "embedded" and chosen.model_url is None
    assert chosen.ecg is False and chosen.unmentioned == "ask"


def test_a_key_does_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RISKCOPILOT_MODEL_KEY", "very-secret")
    assert "very-secret" not in repr(Settings()) and "very-secret" not in str(Settings())


def test_a_key_is_read_from_a_container_s_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "riskcopilot_model_key").write_text("from-a-file\n")
    (tmp_path / "database_owner").write_text("of another container")
    found = Settings(_secrets_dir=tmp_path).model_key
    assert found and found.get_secret_value() == "from-a-file"
    monkeypatch.setenv("RISKCOPILOT_MODEL_KEY", "from-the-environment")
    found = Settings(_secrets_dir=tmp_path).model_key
    assert found and found.get_secret_value() == "from-the-environment"


def test_a_model_s_server_is_told_neither_our_settings_nor_to_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RISKCOPILOT_MODEL_KEY", "very-secret")
    given = server_environment(Settings().model_key)
    assert given["VLLM_API_KEY"] == "very-secret" and not any(name.startswith("RISKCOPILOT_") for name in given)
    assert given["VLLM_NO_USAGE_STATS"] == given["DO_NOT_TRACK"] == given["HF_HUB_OFFLINE"] == "1"
    assert "VLLM_API_KEY" not in server_environment(None) or "VLLM_API_KEY" in os.environ


@pytest.mark.parametrize(
    ("name", "value"), [("ENGINE", "magic"), ("UNMENTIONED", "no"), ("PORT", "99999"), ("ECG", "perhaps")]
)
def test_a_wrong_value_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"RISKCOPILOT_{name}", value)
    with pytest.raises(ValidationError, match=name.lower()):
        Settings()


def test_libraries_are_told_not_to_phone_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {})
    keep_quiet()
    assert os.environ["GRADIO_ANALYTICS_ENABLED"] == "False" and os.environ["HF_HUB_OFFLINE"] == "1"
