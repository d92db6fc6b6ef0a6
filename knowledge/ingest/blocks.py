"""What every parser returns: the text of a document in reading order, each piece with where it stands."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

LONGEST_TITLE = 200
"""Titles and sections go before every passage that is searched: longer ones would leave no room for the text."""
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPELT_OUT = str.maketrans(_LIGATURES)
_RAISED = str.maketrans("0123456789+-−()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾")
_LOWERED = str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
_PLAIN = re.compile(r"[\d+\-−()\s]+")


class Refused(ValueError):
    """A document that cannot be taken in; the message says what is wrong with it and what to do."""


@dataclass(frozen=True)
class Block:
    """A paragraph, a list item or a row of a table, with its page where there are pages, and its headings."""

    text: str
    section: str = ""
    page: int | None = None


@dataclass(frozen=True)
class Parsed:
    """A document's text. `title` is empty where it names none; `remarks` say what was left out."""

    title: str
    blocks: tuple[Block, ...]
    remarks: tuple[str, ...] = ()


@dataclass
class Headings:
    """The headings that a place in a document stands under."""

    _open: list[tuple[int, str]] = field(default_factory=list)

    def enter(self, level: int, text: str) -> None:
        """Begin a section; it ends those of its level and below."""
        self._open = [(depth, title) for depth, title in self._open if depth < level]
        if text := clean(text):
            self._open.append((level, text))

    @property
    def section(self) -> str:
        """The headings from the outermost in; the outermost go first where all would be too long."""
        titles = [title for _, title in self._open]
        while len(titles) > 1 and len(" › ".join(titles)) > LONGEST_TITLE:
            titles.pop(0)
        return " › ".join(titles)[:LONGEST_TITLE]


def clean(text: str) -> str:
    """Return a text on one line, without what cannot be seen.

    Invisible characters go: they can hide instructions from the people who read the document. Ligatures are spelt
    out; nothing else is folded, for folding would make 10⁹ into 109.
    """
    seen = "".join(" " if character.isspace() else character for character in text.translate(_SPELT_OUT))
    return " ".join("".join(c for c in seen if not unicodedata.category(c).startswith("C")).split())


def raised(text: str) -> str:
    """Return superscript digits as such: 10 with a raised 9 is not 109. Other raised text stays as it is."""
    return text.translate(_RAISED) if _PLAIN.fullmatch(text) else text


def lowered(text: str) -> str:
    """Return subscript digits as such."""
    return text.translate(_LOWERED) if _PLAIN.fullmatch(text) else text


def row_text(cells: Sequence[str], header: Sequence[str] = ()) -> str:
    """Return a row of a table on one line, each cell with its column's heading where the table says what that is."""
    if header and len(header) == len(cells):
        return "; ".join(f"{name}: {cell}" if name else cell for name, cell in zip(header, cells, strict=True) if cell)
    return " | ".join(cell for cell in cells if cell)
