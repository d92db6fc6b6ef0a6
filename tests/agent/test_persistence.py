"""The audit log: every answer in order, without the note; a change is found and named. On SQLite and on PostgreSQL."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, text

from riskcopilot.agent.persistence import Anchor, AuditLog, Deed, Edit, content_of, database_url, edits_of
from riskcopilot.agent.state import Assessment, Sentence
from riskcopilot.tools.protocol import Finding

from .postgres import fresh_database

INR = Finding(input="inr", value=1.2, status="stated", quote="INR 1.2", start=0, end=7)
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
    findings=(INR,),
)
ASSESS = Deed(action="assess", by="dr.lee")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """A database of the test's own, on either engine."""
    if request.param == "sqlite":
        return database_url(None, tmp_path / "audit.sqlite")
    own = fresh_database(request.getfixturevalue("postgres"), f"t{abs(hash(request.node.name))}")
    return database_url(own, tmp_path)


@pytest.fixture
def log(url: URL) -> Iterator[AuditLog]:
    log = AuditLog(url, clock=lambda: NOON)
    yield log
    log.close()


def write(log: AuditLog, count: int) -> None:
    for number in range(1, count + 1):
        log.record(FOUND.model_copy(update={"id": f"a{number}"}), ASSESS)


def change(url: URL, *statements: str) -> None:
    """Do to the database what somebody with access to it could."""
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement))
    finally:
        engine.dispose()


def test_answers_are_appended_and_survive_a_restart(url: URL, log: AuditLog) -> None:
    log.record(FOUND, ASSESS)
    log.record(FOUND.model_copy(update={"answer": "Second."}), ASSESS)
    log.record(FOUND.model_copy(update={"id": "other"}), ASSESS)
    again = AuditLog(url)
    entries = again.entries("a1")
    assert [content_of(entry)["answer"] for entry in entries] == ["First.", "Second."]
    assert [entry.number for entry in again.everything()] == [1, 2, 3] and len(again) == 3
    again.close()


def test_an_entry_says_who_when_and_what_was_changed(log: AuditLog) -> None:
    confirmed = INR.model_copy(update={"value": 2.0, "status": "confirmed", "origin": "user", "quote": ""})
    edits = edits_of(FOUND, {"inr": confirmed, "ascites": None})
    entry = log.record(FOUND, Deed(action="answer", by="dr.lee", edits=edits))
    assert (entry.by, entry.action, entry.at) == ("dr.lee", "answer", "2026-03-01T12:00:00.000+00:00")
    first, second = map(Edit.model_validate, content_of(entry)["edits"])
    assert first.before == (INR,) and first.after == confirmed
    assert second.input == "ascites" and second.before == () and second.after is None


def test_the_hash_is_what_the_design_says(log: AuditLog) -> None:
    # design/audit.md: SHA-256 of the JSON of everything but content and hash, keys in order, as ASCII
    write(log, 2)
    first, second = log.everything()
    covered = {name: value for name, value in second.model_dump().items() if name not in ("content", "hash")}
    assert second.hash == hashlib.sha256(json.dumps(covered, sort_keys=True).encode()).hexdigest()
    assert second.content_hash == hashlib.sha256(second.content.encode()).hexdigest()
    assert (first.previous, second.previous) == ("0" * 64, first.hash)


def test_the_note_is_not_in_the_log(tmp_path: Path) -> None:
    log = AuditLog(database_url(None, tmp_path / "audit.sqlite"))
    log.record(FOUND, ASSESS)
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"secret words" not in kept and b"INR 1.2" in kept  # a finding's words are


TAMPERING = {
    "content": ("UPDATE audit SET content = replace(content, 'First.', 'Other.') WHERE number = 3", 3, "edited"),
    "person": ("UPDATE audit SET \"by\" = 'somebody' WHERE number = 2", 2, "edited"),
    "time": ("UPDATE audit SET at = '2020-01-01' WHERE number = 4", 4, "edited"),
    "deleted": ("DELETE FROM audit WHERE number = 2", 2, "missing"),
    "first deleted": ("DELETE FROM audit WHERE number = 1", 1, "missing"),
    "emptied": ("UPDATE audit SET content = '' WHERE number = 3", 3, "emptied"),
    "hash made to fit": ("UPDATE audit SET hash = 'x', content = 'y' WHERE number = 3", 3, "edited"),
}


@pytest.mark.parametrize("case", TAMPERING)
def test_the_first_changed_entry_is_named(url: URL, log: AuditLog, case: str) -> None:
    write(log, 5)
    assert log.check().difference is None
    statement, number, kind = TAMPERING[case]
    change(url, statement)
    found = log.check().difference
    assert found is not None and (found.number, found.kind) == (number, kind) and str(number) in found.reason


def test_two_entries_that_changed_places_are_found(url: URL, log: AuditLog) -> None:
    write(log, 4)
    change(url, *(f"UPDATE audit SET number = {to} WHERE number = {of}" for of, to in ((2, 9), (3, 2), (9, 3))))
    found = log.check().difference
    assert found is not None and found.number == 2


def test_a_log_cut_short_or_written_anew_is_found_with_an_anchor(url: URL, log: AuditLog) -> None:
    write(log, 4)
    anchor = Anchor.parse(str(log.check().anchor))
    write(log, 1)
    assert log.check(anchor).difference is None
    change(url, "DELETE FROM audit WHERE number > 2")
    assert log.check().difference is None  # the chain alone cannot tell
    found = log.check(anchor).difference
    assert found is not None and (found.number, found.kind) == (3, "cut short")
    write(log, 4)  # a chain that fits, of other answers
    assert log.check().difference is None
    found = log.check(anchor).difference
    assert found is not None and (found.number, found.kind) == (4, "written anew")


@pytest.mark.parametrize("wrong", ["", "12", "x:" + "0" * 64, "3:abc"])
def test_what_is_no_anchor_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="audit verify"):
        Anchor.parse(wrong)


def test_the_database_itself_refuses_a_fork(url: URL, log: AuditLog) -> None:
    write(log, 2)
    with pytest.raises(Exception, match=r"(?i)unique"):
        change(
            url,
            'INSERT INTO audit SELECT 3, at, assessment, note_hash, engine, status, content, "by", action, '
            "content_hash, previous, 'other' FROM audit WHERE number = 2",
        )


WRITER = """
import sys, threading
from riskcopilot.agent.persistence import AuditLog, database_url
from riskcopilot.tests.agent.test_persistence import FOUND, ASSESS
from pathlib import Path
log = AuditLog(database_url(sys.argv[1] or None, Path(sys.argv[2])))
def write(name):
    for number in range(5):
        log.record(FOUND.model_copy(update={"id": f"{name}-{number}"}), ASSESS)
threads = [threading.Thread(target=write, args=(f"{sys.argv[3]}-{n}",)) for n in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
log.close()
"""


def test_writers_in_several_processes_and_threads_make_one_chain(url: URL) -> None:
    postgres = "" if url.get_backend_name() == "sqlite" else url.render_as_string()
    file = str(url.database) if not postgres else ""
    command = [sys.executable, "-c", WRITER, postgres, file]
    running = [subprocess.Popen([*command, name], stderr=subprocess.PIPE) for name in ("p", "q")]  # opening it at once
    for process in running:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
    log = AuditLog(url)
    names = [entry.assessment for entry in log.everything()]
    assert sorted(names) == sorted(f"{p}-{thread}-{n}" for p in "pq" for thread in range(8) for n in range(5))
    assert log.check().difference is None
    log.close()


#: The table as the first version of this log made it.
OLDER = """CREATE TABLE audit (number INTEGER NOT NULL, at VARCHAR(40) NOT NULL, assessment VARCHAR(64) NOT NULL,
note_hash VARCHAR(64) NOT NULL, engine VARCHAR(20) NOT NULL, status VARCHAR(20) NOT NULL, content TEXT NOT NULL,
PRIMARY KEY (number))"""


def older_rows(*numbers: int) -> list[str]:
    content = FOUND.model_copy(update={"note": ""}).model_dump_json().replace("'", "''").replace(":", "\\:")
    at = "2026-01-01T00\\:00\\:00.000+00\\:00"
    return [
        f"INSERT INTO audit VALUES ({n}, '{at}', 'a{n}', 'h', 'embedded', 'insufficient', '{content}')" for n in numbers
    ]


def test_an_older_log_is_kept_and_continued(url: URL) -> None:
    change(url, OLDER, *older_rows(1, 2, 5))
    for _ in range(2):  # opening it a second time changes nothing more
        log = AuditLog(url, clock=lambda: NOON)
        assert [entry.assessment for entry in log.everything()] == ["a1", "a2", "a5", ""]
        assert log.check().difference is None
        log.close()
    log = AuditLog(url, clock=lambda: NOON)
    log.record(FOUND, ASSESS)
    entries = list(log.everything())
    assert [content_of(entry).get("answer") for entry in entries] == ["First."] * 3 + [None, "First."]
    assert entries[3].action == "sealed" and content_of(entries[3]) == {"entries": 3}
    assert {entry.by for entry in entries[:4]} == {""}  # who it was is not made up
    change(url, "UPDATE audit SET at = '2020' WHERE number = 1")
    found = log.check().difference
    assert found is not None and found.number == 1
    log.close()


def test_what_is_old_is_purged_to_its_hash_and_the_chain_stays(url: URL) -> None:
    now = NOON

    def clock() -> datetime:
        return now

    log = AuditLog(url, clock=clock)
    write(log, 3)
    now = NOON + timedelta(days=20)
    write(log, 2)
    before = [entry.hash for entry in log.everything()]
    assert log.purge(NOON + timedelta(days=10)) == 3 and log.purge(NOON + timedelta(days=10)) == 0
    entries = list(log.everything())
    assert [bool(entry.content) for entry in entries] == [False] * 3 + [True] * 3
    assert [entry.hash for entry in entries[:5]] == before and entries[0].by == "dr.lee"
    assert content_of(entries[5])["entries"] == [[1, 3]]
    checked = log.check()
    assert checked.difference is None and checked.purged == 3
    now = NOON + timedelta(days=400)
    assert log.purge(now) == 2  # what a purge says of itself is kept
    assert log.check().difference is None
    log.close()


def test_what_was_purged_is_gone_from_the_files(tmp_path: Path) -> None:
    log = AuditLog(database_url(None, tmp_path / "audit.sqlite"), clock=lambda: NOON)
    write(log, 3)
    log.purge(NOON + timedelta(days=1))
    assert b"INR 1.2" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("wrong", "says"),
    [("mysql://u:secret@h/d", "mysql is not supported"), ("nonsense secret", "no database's URL")],
)
def test_another_database_is_refused_without_telling_its_password(wrong: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=says) as refused:
        database_url(wrong, tmp_path)
    assert "secret" not in str(refused.value) and "RISKCOPILOT_DATABASE" in str(refused.value)
