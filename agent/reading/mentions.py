"""Every number of a note and how the note is cut, for readers that go by meaning and not by label."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ...calculators.inputs import Input
from ...tools.protocol import Span
from .lexicon import lexicon
from .numbers import Number, find
from .text import Text
from .units import known_as

_NO_INPUTS: Mapping[str, Input] = {}


class Mention(NamedTuple):
    """A number of a note, whatever it measures: offsets of number and unit together, the value, the unit.

    A comparator or a range makes the value a span. Of a pair such as 120/80 both numbers are given, as two mentions
    at one place. `unit` is as written, in normalised form; `ucum` what it is in general, "" where that is not known.
    """

    start: int
    end: int
    value: float | Span
    unit: str
    ucum: str


def mentions(note: str, wanted: Mapping[str, Input] = _NO_INPUTS) -> list[Mention]:
    """Return every number of a note in order; less dates, times, record numbers and reference ranges.

    The unit writings of the inputs wanted are known beside the general ones. Ages are among the numbers.
    """
    found = find(Text(note).norm, lexicon(wanted, {}).unit)
    return [mention for number in found for mention in _mentions(number)]


def _mentions(number: Number) -> Iterator[Mention]:
    ucum = known_as(number.written) or ""
    yield Mention(number.start, number.end, number.value, number.written, ucum)
    if number.other is not None:
        yield Mention(number.start, number.end, number.other, number.written, ucum)


def clauses(note: str) -> list[tuple[int, int]]:
    """Return the offsets of a note's clauses in order: its sentences, cut again where a new statement begins.

    They cover the note but for white space around them, and never overlap.
    """
    return [span for span in Text(note).clauses if note[span[0] : span[1]].strip()]
