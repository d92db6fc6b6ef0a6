"""The audit log keeps every answer, in order, without the note."""

from pathlib import Path

from riskcopilot.agent.persistence import AuditLog
from riskcopilot.agent.state import Assessment, Sentence

FOUND = Assessment(
    id="a1",
    question="?",
    note="secret words",
    note_hash="h",
    status="insufficient",
    engine="embedded",
    unmentioned="ask",
    answer="First.",
    explanation=(Sentence(text="First."),),
)


def test_answers_are_appended_and_survive_a_restart(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'audit.sqlite'}"
    AuditLog(url).record(FOUND)
    AuditLog(url).record(FOUND.model_copy(update={"answer": "Second."}))
    AuditLog(url).record(FOUND.model_copy(update={"id": "other"}))
    entries = AuditLog(url).entries("a1")
    assert [Assessment.model_validate_json(entry.content).answer for entry in entries] == ["First.", "Second."]


def test_the_note_is_not_in_the_log(tmp_path: Path) -> None:
    AuditLog(f"sqlite:///{tmp_path / 'audit.sqlite'}").record(FOUND)
    assert b"secret words" not in (tmp_path / "audit.sqlite").read_bytes()
