"""Who asked what, by whom, and how it is checked, replayed, purged; and where notes go, said before they go."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import SecretStr
from sqlalchemy import create_engine, text
from typer.testing import CliRunner

from riskcopilot.agent.calls import Caller
from riskcopilot.agent.conversation.turns import Turn
from riskcopilot.agent.persistence import content_of
from riskcopilot.app import compose, settings
from riskcopilot.app.api import build_api
from riskcopilot.app.cli import cli
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.app.keeping import open_audit, open_kept, purge
from riskcopilot.app.privacy import kept_at, refuse_in_the_clear, sent_to, where_notes_go
from riskcopilot.app.settings import Settings

from .conftest import Words

NOTE = (
    "Mrs Margaret Okafor, MRN 00123456. 58-year-old woman with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. "
    "Mild ascites, no encephalopathy."
)


@pytest.fixture(scope="module")
def copilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RiskCopilot]:
    chosen = Settings(home=tmp_path_factory.mktemp("audited"), redact=True, user_header="X-Remote-User", reader="rules")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "load_embedder", lambda home: Words())
        yield RiskCopilot(chosen)


@pytest.fixture(scope="module")
def answered(copilot: RiskCopilot) -> str:
    """An assessment that was made and answered through the REST API, behind a proxy that names the user."""
    application = FastAPI()
    application.include_router(build_api(copilot))
    client = TestClient(application, headers={"X-Remote-User": "dr.lee"})
    asked = {"note": NOTE, "question": "Child-Pugh class of Mrs Okafor?"}
    identity: str = client.post("/api/assessments", json=asked).json()["id"]
    client.post(f"/api/assessments/{identity}/answers", json={"answers": {"inr": 1.5}})
    copilot.answer(identity, {"inr": 2.5})  # through the Python API, with no name given
    return identity


@pytest.fixture
def audit(copilot: RiskCopilot, answered: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run `riskcopilot audit …`; return how it ended and what it wrote."""
    monkeypatch.setattr(settings, "settings", lambda: copilot.settings)

    def run(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(cli, ["audit", *arguments])
        return done.exit_code, done.stdout + done.stderr

    return run


def test_who_did_what_is_listed_and_never_guessed(audit: Any, answered: str) -> None:
    code, out = audit("list", "--json")
    rows = json.loads(out)
    assert code == 0 and {row["assessment"] for row in rows} == {answered}
    assert [(row["by"], row["action"]) for row in rows] == [("dr.lee", "assess"), ("dr.lee", "answer"), ("", "answer")]
    assert "dr.lee" in audit("list")[1]


def test_an_assessment_is_shown_with_what_was_corrected(audit: Any, answered: str) -> None:
    code, out = audit("show", answered[:8])
    assert code == 0 and "changed inr: not known → 1.5" in out and "changed inr: 1.5 → 2.5" in out
    assert "child_pugh (version 1, definition " in out and "redaction: 1" in out
    code, out = audit("show", "nonesuch")
    assert code == 2 and "audit list" in out


def test_identifiers_are_in_neither_the_log_nor_the_conversation(copilot: RiskCopilot, answered: str) -> None:
    found = copilot.get(answered)
    assert "Okafor" not in found.note + found.question and len(found.note) == len(NOTE)
    assert found.findings and all(found.note[f.start : f.end] == f.quote for f in found.findings if f.origin == "note")
    kept = b"".join(file.read_bytes() for file in copilot.settings.home.glob("*.sqlite*"))
    assert b"Okafor" not in kept and b"00123456" not in kept and b"Bilirubin 2.6" in kept


def test_the_log_is_exported_whole_or_as_a_table(audit: Any) -> None:
    lines = [json.loads(line) for line in audit("export")[1].splitlines()]
    assert [line["number"] for line in lines] == [1, 2, 3] and json.loads(lines[0]["content"])["calculators"]
    rows = list(csv.DictReader(audit("export", "--format", "csv")[1].splitlines()))
    assert [row["hash"] for row in rows] == [line["hash"] for line in lines] and "content" not in rows[0]


def test_past_answers_come_out_again(audit: Any, answered: str) -> None:
    code, out = audit("replay", "--json")
    assert code == 0 and [(one["outcome"], one["words"]) for one in json.loads(out)] == [("same", "same")] * 3
    code, out = audit("replay", answered)
    assert code == 0 and "3 same" in out


def test_a_changed_entry_is_named(audit: Any, copilot: RiskCopilot) -> None:
    code, out = audit("verify", "--json")
    anchor = json.loads(out)["anchor"]
    assert code == 0 and anchor.startswith("3:") and audit("verify", "--anchor", anchor)[0] == 0
    assert audit("verify", "--anchor", "nonsense")[0] == 2
    engine = create_engine(f"sqlite:///{copilot.settings.home / 'audit.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE audit SET \"by\" = 'dr.who' WHERE number = 2"))
    code, out = audit("verify")
    with engine.begin() as connection:
        connection.execute(text("UPDATE audit SET \"by\" = 'dr.lee' WHERE number = 2"))
    engine.dispose()
    assert code == 1 and out.startswith("Entry 2 (edited)") and audit("verify")[0] == 0


def test_a_turn_of_a_conversation_is_logged_without_its_message(copilot: RiskCopilot, answered: str) -> None:
    turn = copilot.say(None, "And if the INR were 1.1?", about=answered, by="dr.lee")
    log = open_audit(copilot.settings)
    (entry,) = log.entries(turn.conversation)
    log.close()
    assert (entry.action, entry.by, entry.status) == ("say", "dr.lee", turn.kind)
    assert content_of(entry)["answer"] == turn.text and "message" not in content_of(entry)


def test_nothing_is_purged_without_a_setting(audit: Any) -> None:
    code, out = audit("purge")
    assert code == 2 and "RISKCOPILOT_RETENTION_DAYS" in out


def test_what_is_old_is_removed_and_the_rest_kept(copilot: RiskCopilot, answered: str) -> None:
    chosen = copilot.settings.model_copy(update={"retention_days": 30})
    log, kept = open_audit(chosen), open_kept(chosen)
    now = datetime.now(UTC)
    try:
        assert purge(copilot.settings, log, kept, now + timedelta(days=999)) == (0, 0)  # no setting: everything is kept
        assert purge(chosen, log, kept, now + timedelta(days=29)) == (0, 0)
        assert copilot.get(answered).note
        assert purge(chosen, log, kept, now + timedelta(days=31)) == (2, 4)
        with pytest.raises(KeyError):
            copilot.get(answered)
        entries = list(log.everything())
        assert [content_of(entry) == {} for entry in entries] == [True] * 4 + [False]
        assert log.check().difference is None
    finally:
        log.close()
        kept.close()


def test_a_turn_that_a_page_waits_for_is_logged_under_its_users_name(copilot: RiskCopilot) -> None:
    *_, turn = copilot.stream_say(None, "Child-Pugh class?", note=NOTE, caller=Caller(by="dr.ng"))
    assert isinstance(turn, Turn)
    log = open_audit(copilot.settings)
    (entry,) = log.entries(turn.conversation)
    log.close()
    assert entry.by == "dr.ng"


REMOTE: dict[str, Any] = {
    "engine": "model",
    "model_url": "https://key@models.example:8443/v1?token=secret",
    "model_name": "m",
}


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({}, "Everything stays on this machine."),
        ({"engine": "model", "model_url": "http://127.0.0.1:8000/v1"}, "on this machine and nowhere else"),
        ({"model_url": "https://models.example/v1"}, "Everything stays on this machine."),  # the embedded engine
        (REMOTE, "Notes leave this machine: they are sent to the language model at https://models.example:8443."),
        ({"database": SecretStr("postgresql://u:secret@db.example/d")}, "they are kept in the database at db.example."),
        ({"database": SecretStr("postgresql:///d?host=/run/postgresql")}, "Everything stays on this machine."),
        ({"redact": True}, "masked"),
    ],
)
def test_the_page_says_where_notes_go(chosen: dict[str, Any], said: str, tmp_path: Path) -> None:
    told = where_notes_go(Settings(home=tmp_path, **chosen))
    assert said in told and "secret" not in told


def test_answers_say_that_notes_leave_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compose, "load_embedder", lambda home: Words())
    kit = compose.build_kit(Settings(home=tmp_path, **REMOTE))
    assert kit.versions["sent to"] == "https://models.example:8443"
    assert kit.standing[0].kind == "privacy" and "outside this machine" in kit.standing[0].message
    assert compose.build_kit(Settings(home=tmp_path)).standing == ()


def test_notes_do_not_go_elsewhere_unencrypted_unless_that_is_said(tmp_path: Path) -> None:
    plain = Settings(home=tmp_path, engine="model", model_url="http://models.example/v1", model_name="m")
    with pytest.raises(ValueError, match="RISKCOPILOT_MODEL_PLAIN_HTTP"):
        refuse_in_the_clear(plain)
    refuse_in_the_clear(plain.model_copy(update={"model_plain_http": True}))
    refuse_in_the_clear(Settings(home=tmp_path, **REMOTE))
    assert sent_to(plain) == "http://models.example" and kept_at(plain) is None
