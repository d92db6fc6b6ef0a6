"""Settings: loopback and nothing sent out unless an operator says so; a wrong value is refused by name."""

import os

import pytest
from pydantic import ValidationError

from riskcopilot.app.settings import Settings, keep_quiet


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
