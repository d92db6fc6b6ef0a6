"""The chain of hashes over the audit log. Pure: entries in, the first one that is not what was written out.

Each entry's hash covers what the entry says, the hash of its content and the hash of the entry before, so that an
entry that is edited, taken out, put in or moved no longer fits. The content itself may be purged: its hash stays.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pydantic import ValidationError

from ..state import Frozen

#: What stands in the place of a hash before the first entry.
START = "0" * 64
#: Entries the log writes about itself; they hold nothing of a patient and are never purged.
OWN = ("sealed", "purged")


class Anchor(Frozen):
    """The last entry of a log at some time. Kept elsewhere, it shows a log that was cut short or written anew."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> "Anchor":
        """Read an anchor as `verify` prints it. Raises ValueError."""
        number, _, digest = text.strip().partition(":")
        if not number.isdecimal() or len(digest) != len(START):
            raise ValueError(f"{text!r} is no anchor; give one as `riskcopilot audit verify` printed it, NUMBER:HASH")
        return cls(number=int(number), hash=digest)


class Entry(Frozen):
    """One line of the log: who did what and when, on which note (by hash), by which engine, and what it said."""

    number: int
    at: str
    by: str
    action: str
    assessment: str
    note_hash: str
    engine: str
    status: str
    content: str  # JSON; empty once purged
    content_hash: str
    previous: str
    hash: str


class Difference(Frozen):
    """The first entry that is not what was written, and how."""

    number: int
    kind: Literal["edited", "missing", "reordered", "emptied", "cut short", "written anew"]
    reason: str


class Checked(Frozen):
    """What a check of the chain found."""

    entries: int
    purged: int
    anchor: Anchor
    difference: Difference | None = None


class Purge(Frozen):
    """What a purge took: the content of entries written before a time, as runs of numbers."""

    before: str
    entries: tuple[tuple[int, int], ...]


def content_hash(content: str) -> str:
    """Return the SHA-256 of an entry's content."""
    return hashlib.sha256(content.encode()).hexdigest()


def linked(previous: Anchor, facts: Mapping[str, str], content: str) -> Entry:
    """Return the entry that follows another."""
    body: dict[str, Any] = {
        **facts,
        "number": previous.number + 1,
        "previous": previous.hash,
        "content_hash": content_hash(content),
    }
    return Entry(**body, content=content, hash=_hash(body))


def _hash(body: dict[str, Any]) -> str:
    """Hash an entry without its content and its own hash, in a form that does not depend on the database."""
    covered = {name: body[name] for name in Entry.model_fields if name not in ("content", "hash")}
    return hashlib.sha256(json.dumps(covered, ensure_ascii=True, sort_keys=True).encode()).hexdigest()


def runs(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Write ascending numbers as runs: 1, 2, 3, 7 as (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


def check(entries: Iterable[Entry], anchor: Anchor | None = None) -> Checked:
    """Hold entries, in the order of their numbers, against the chain; with an anchor, also against what was there."""
    last = Anchor(number=0, hash=START)
    emptied: list[int] = []
    purges: list[Purge] = []
    difference: Difference | None = None
    seen: str | None = None
    for entry in entries:
        difference = difference or _misfit(entry, last)
        last = Anchor(number=entry.number, hash=entry.hash)
        if anchor is not None and entry.number == anchor.number:
            seen = entry.hash
        if entry.action == "purged" and difference is None:
            purges.append(Purge.model_validate_json(entry.content))
        if not entry.content:
            emptied.append(entry.number)
    difference = difference or _unaccounted(emptied, purges) or _unlike(anchor, seen, last)
    return Checked(entries=last.number, purged=len(emptied), anchor=last, difference=difference)


def _misfit(entry: Entry, last: Anchor) -> Difference | None:
    """Say how an entry does not follow the one before it."""
    number = last.number + 1
    if entry.number != number:
        text = f"entry {number} is not there: after {last.number} comes {entry.number}"
        return Difference(number=number, kind="missing", reason=text)
    if entry.hash != _hash(entry.model_dump()):
        text = f"entry {number} does not have its hash: what it says of who, what or when was changed"
        return Difference(number=number, kind="edited", reason=text)
    if entry.previous != last.hash:
        text = f"entry {number} was written after another entry than the one before it: entries were moved or replaced"
        return Difference(number=number, kind="reordered", reason=text)
    if entry.content and content_hash(entry.content) != entry.content_hash:
        text = f"the content of entry {number} does not have its hash: it was changed"
        return Difference(number=number, kind="edited", reason=text)
    if entry.action == "purged":
        try:
            Purge.model_validate_json(entry.content)
        except ValidationError:
            text = f"entry {number} says that contents were purged, and not which"
            return Difference(number=number, kind="emptied", reason=text)
    return None


def _unaccounted(emptied: Iterable[int], purges: Iterable[Purge]) -> Difference | None:
    """Name the first entry whose content is gone though no purge says so."""
    told = [run for purge in purges for run in purge.entries]
    number = next((n for n in emptied if not any(first <= n <= last for first, last in told)), None)
    if number is None:
        return None
    text = f"the content of entry {number} is gone, and no purge in the log took it"
    return Difference(number=number, kind="emptied", reason=text)


def _unlike(anchor: Anchor | None, seen: str | None, last: Anchor) -> Difference | None:
    """Say how a log does not hold what it held when the anchor was taken."""
    if anchor is None or anchor.hash == seen or (anchor.number == 0 and anchor.hash == START):
        return None
    if seen is None:
        text = f"the log ends at entry {last.number}; when the anchor was taken it had {anchor.number}"
        return Difference(number=last.number + 1, kind="cut short", reason=text)
    text = f"entry {anchor.number} is not the one the anchor was taken of: the log was written anew"
    return Difference(number=anchor.number, kind="written anew", reason=text)
