"""The audit log: every answer that was given, appended and never changed.

The note itself is not kept here, only its hash; the quotes of findings are, because they are what an answer rests on.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import URL, Select, func, select, update

from ...tools.protocol import Finding
from ..conversation.turns import Turn
from ..state import Assessment, Frozen
from .chain import OWN, Anchor, Checked, Entry, Purge, check, runs
from .database import AUDIT, append, forget_writes, open_log, own, stamp, writing

#: Rows fetched at a time, so that a long log is read without holding it in memory.
_PAGE = 100


class Edit(Frozen):
    """An answer or correction: an input, what was used of it before, and what the user says; None: cannot be had."""

    input: str
    before: tuple[Finding, ...]
    after: Finding | None


class Deed(Frozen):
    """What led to an answer: by whom, doing what. Who it was is told by the caller and never guessed."""

    action: Literal["assess", "answer", "assume", "resume"]
    by: str = ""
    edits: tuple[Edit, ...] = ()


def edits_of(found: Assessment | None, confirmed: Mapping[str, Finding | None]) -> tuple[Edit, ...]:
    """Return what answers change of an assessment."""
    used = found.findings if found else ()
    return tuple(
        Edit(input=name, before=tuple(f for f in used if f.input == name), after=after)
        for name, after in confirmed.items()
    )


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


class AuditLog:
    """Append answers, read them back, check the chain. Content can be purged by age; nothing else changes an entry."""

    def __init__(self, url: URL, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the log in a database, creating or carrying on its table."""
        self._engine = open_log(url)
        self._clock = clock

    def record(self, assessment: Assessment, deed: Deed) -> Entry:
        """Append an answer, without the note's text."""
        content = {
            **assessment.model_dump(mode="json", exclude={"note"}),
            "edits": [edit.model_dump(mode="json") for edit in deed.edits],
        }
        facts = {
            "by": deed.by,
            "action": deed.action,
            "assessment": assessment.id,
            "note_hash": assessment.note_hash,
            "engine": assessment.engine,
            "status": assessment.status,
        }
        text = json.dumps(content, ensure_ascii=False, sort_keys=True)
        with writing(self._engine) as connection:
            return append(connection, {**facts, "at": stamp(self._clock())}, text)

    def record_turn(self, turn: Turn, by: str = "") -> Entry:
        """Append a turn of a conversation, without the message: that may be a note, and is kept as its hash."""
        facts = {
            "by": by,
            "action": "say",
            "assessment": turn.conversation,
            "note_hash": hashlib.sha256(turn.message.encode()).hexdigest(),
            "engine": turn.by,
            "status": turn.kind,
            "at": stamp(self._clock()),
        }
        waits = turn.waits and turn.waits.model_copy(update={"message": ""})
        said = turn.model_copy(update={"waits": waits}).model_dump(mode="json", exclude={"message"})
        text = json.dumps({**said, "answer": turn.text}, ensure_ascii=False, sort_keys=True)
        with writing(self._engine) as connection:
            return append(connection, facts, text)

    def everything(self) -> Iterator[Entry]:
        """Yield every entry, oldest first."""
        after = 0
        while page := self._page(after):
            yield from page
            after = page[-1].number

    def entries(self, assessment: str) -> list[Entry]:
        """Return every entry of an assessment, or of a conversation, oldest first."""
        wanted = select(AUDIT).where(AUDIT.c.assessment == assessment).order_by(AUDIT.c.number)
        return self._read(wanted)

    def _page(self, after: int) -> list[Entry]:
        return self._read(select(AUDIT).where(AUDIT.c.number > after).order_by(AUDIT.c.number).limit(_PAGE))

    def _read(self, wanted: Select[Any]) -> list[Entry]:
        """Read some entries in a transaction of their own: a slow reader must not keep writers waiting."""
        with self._engine.connect() as connection:
            return [Entry(**row) for row in connection.execute(wanted).mappings()]

    def check(self, anchor: Anchor | None = None) -> Checked:
        """Hold the log against its chain of hashes, and against an anchor kept elsewhere."""
        return check(self.everything(), anchor)

    def purge(self, before: datetime) -> int:
        """Take the content of entries written before a time; their hashes stay, and an entry says what was taken.

        Returns how many were purged.
        """
        old = (AUDIT.c.at < stamp(before), AUDIT.c.content != "", AUDIT.c.action.not_in(OWN))
        with writing(self._engine) as connection:
            numbers = connection.scalars(select(AUDIT.c.number).where(*old).order_by(AUDIT.c.number)).all()
            if numbers:
                connection.execute(update(AUDIT).where(*old).values(content=""))
                told = Purge(before=stamp(before), entries=runs(numbers))
                append(connection, own("purged", stamp(self._clock())), told.model_dump_json())
        if numbers:
            forget_writes(self._engine)
        return len(numbers)

    def __len__(self) -> int:
        """Return how many entries there are."""
        with self._engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(AUDIT)) or 0

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def content_of(entry: Entry) -> dict[str, Any]:
    """Return what an entry says; empty once purged."""
    said: dict[str, Any] = json.loads(entry.content) if entry.content else {}
    return said
