"""Every number of a note and how the note is cut, for readers that go by meaning and not by label."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...calculators import REGISTRY
from ...calculators.inputs import Quantity
from ...tools.protocol import Span
from .numbers import PARTED, find
from .text import text_of
from .units import pattern, ucum, writings


class Mention(NamedTuple):
    """A number or range as written: offsets with its unit, the value, and the unit's writing ("" for none)."""

    start: int
    end: int
    value: float | Span
    unit: str


@cache
def _units() -> re.Pattern[str]:
    given = (one for entry in REGISTRY.values() for one in entry.parameters.values() if isinstance(one, Quantity))
    return pattern(writings(given))


def token_of(mention: Mention, note: str, offsets: Sequence[tuple[int, int]]) -> int:
    """Return which of some tokens, given by their offsets in the note, holds a mention's first digit."""
    digit = next((place for place in range(mention.start, mention.end) if note[place].isdigit()), mention.start)
    return next((place for place, (low, high) in enumerate(offsets) if low <= digit < high), 0)


def mentions(note: str) -> tuple[Mention, ...]:
    """Return every number of a note in order; less dates, times, record numbers and reference ranges.

    A pair such as 120/80 is two, each at its own place. Ages are among the numbers.
    """
    found: list[Mention] = []
    for number in find(text_of(note).norm, _units()):
        if number.other is None:
            found.append(Mention(number.start, number.end, number.value, number.written))
        else:
            parted = PARTED.search(text_of(note).norm, number.start, number.bare_end)
            assert parted is not None  # a pair has its mark
            found.append(Mention(number.start, parted.start(), number.value, number.written))
            found.append(Mention(parted.end(), number.end, number.other, number.written))
    return tuple(found)


def clauses(note: str) -> list[tuple[int, int]]:
    """Return the offsets of a note's clauses in order: its sentences, cut again where a new statement begins.

    They cover the note but for white space around them, and never overlap.
    """
    return [span for span in text_of(note).clauses if note[span[0] : span[1]].strip()]


def sizes(mention: Mention, given: Quantity) -> tuple[float | Span, ...]:
    """Return what a mention would be of a quantity, in its unit: several without a written unit, none if impossible."""
    written = ucum(given, mention.unit) if mention.unit else None
    units = given.units if not mention.unit else (written,) if written else ()
    sizes = (_size(mention.value, given, unit) for unit in units)
    return tuple(size for size in sizes if size is not None)


def _size(value: float | Span, given: Quantity, unit: str) -> float | Span | None:
    if isinstance(value, Span):
        low = None if value.low is None else given.to_unit(value.low, unit)
        high = None if value.high is None else given.to_unit(value.high, unit)
        possible = (low is None or low <= given.high) and (high is None or high >= given.low)
        return value.model_copy(update={"low": low, "high": high}) if possible else None
    size = given.to_unit(value, unit)
    return size if given.low <= size <= given.high else None
