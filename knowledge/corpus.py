"""The passages evidence is retrieved from: one chunk a statement of a card, and the passages of site documents.

A chunk carries all that a reader needs to judge it and a citation needs to be checked: where it was said, how much
of that was read, page, section and licence. Cards and documents give the same type, so one index holds both.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property

from .cards import Card, Read

CARD_LICENCE = "Apache-2.0"
"""The cards' sentences are this project's own, under its licence; the publications they cite are not copied."""


@dataclass(frozen=True)
class Chunk:
    """A passage that can be retrieved, cited and checked.

    `id` is what an answer cites: `<card>#<number>` for a card's statement, `<document>#<number>` for a passage of
    a site's document. `card` is None for a document; `read` is None where the passage *is* the source.
    """

    id: str
    text: str
    title: str
    citation: str
    licence: str
    card: str | None = None
    about: tuple[str, ...] = ()
    kind: str = "document"
    link: str | None = None
    read: Read | None = None
    year: int | None = None
    page: int | None = None
    section: str = ""

    @cached_property
    def hash(self) -> str:
        """SHA-256 of everything the chunk says; it changes when any field does."""
        return content_hash(json.dumps(asdict(self), sort_keys=True, ensure_ascii=False))

    @property
    def passage(self) -> str:
        """What is searched: a sentence alone seldom names what it is about, so title, kind and section go first."""
        kind = self.kind if self.card else ""
        return ". ".join(part for part in (self.title, kind, self.section, self.text) if part)


def content_hash(text: str) -> str:
    """Return the SHA-256 of a text in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def card_chunks(cards: Iterable[Card]) -> tuple[Chunk, ...]:
    """Return one chunk a statement, numbered from 1 within each card."""
    return tuple(
        Chunk(
            id=f"{card.id}#{number}",
            text=statement.text,
            title=card.title,
            citation=card.source(statement).citation,
            licence=CARD_LICENCE,
            card=card.id,
            about=card.about,
            kind=statement.kind,
            link=card.source(statement).link,
            read=card.source(statement).read,
            year=statement.year,
        )
        for card in cards
        for number, statement in enumerate(card.statements, start=1)
    )


def checked(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Return the chunks sorted by id; raises `ValueError` where two share an id, for a citation must be unambiguous."""
    seen: set[str] = set()
    for chunk in chunks:
        if chunk.id in seen:
            raise ValueError(f"two passages share the id {chunk.id!r}: rename the document or card one of them is from")
        seen.add(chunk.id)
    return tuple(sorted(chunks, key=lambda chunk: chunk.id))
