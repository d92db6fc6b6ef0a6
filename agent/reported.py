"""Hold what a language model reports of a note against the note itself. The model points; the value is read here.

A quote must stand in the note, a number in the quote; a unit is read where the number stands and never taken from the
model; words that speak of a relative, a plan or a denial establish nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from pydantic import BaseModel

from ..calculators.inputs import Choice, Criterion, Input, Quantity
from ..tools.protocol import Finding, Span
from .reading.context import Context
from .reading.criteria import Wants
from .reading.numbers import Number
from .reading.numbers import find as find_numbers
from .reading.quantities import Claim
from .reading.settle import measured
from .reading.text import Text
from .reading.units import pattern, ucum, writings
from .state import Notice

#: Words that bear out nothing when they are all that is quoted.
_EMPTY = re.compile(
    "a|and|denied|denies|had|has|have|he|his|her|is|no|none|not|of|or|patient|she|the|was|with|without|yes"
)
#: After an age these are the sex, and not months or metres.
_SEX = ("m", "f")


class Reported(BaseModel):
    """One input as a model reports it: which, its value, and the words it says it read."""

    input: str
    value: bool | float | str
    quote: str


class BorneOut(NamedTuple):
    """What the note bears out of a report, what it makes unusable, and the inputs it does not bear out."""

    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    refused: tuple[str, ...]


def bear_out(reported: Iterable[Reported], note: str, sought: Mapping[str, Input]) -> BorneOut:
    """Return what of a report the note bears out, with the note's own words, numbers and units."""
    page = _Page(note, sought)
    claims: list[Claim] = []
    findings: list[Finding] = []
    refused: list[str] = []
    for one in reported:
        borne = page.look_up(one)
        if isinstance(borne, Claim):
            claims.append(borne)
        elif borne is not None:
            findings.append(borne)
        elif one.input in sought:
            refused.append(one.input)
    quantities = {name: given for name, given in sought.items() if isinstance(given, Quantity)}
    values, notices = measured(page.text, claims, quantities)
    return BorneOut((*findings, *values), tuple(notices), tuple(dict.fromkeys(refused)))


def locate(quote: str, note: str) -> tuple[int, int] | None:
    """Return where a quote stands in a note, whatever white space and letter case; never inside a word or number."""
    words = r"\s+".join(re.escape(word) for word in quote.split())
    if not words:
        return None
    for flags in (re.NOFLAG, re.IGNORECASE):
        for match in re.finditer(words, note, flags):
            if not (_cuts(note, match.start()) or _cuts(note, match.end())):
                return match.span()
    return None


def _cuts(note: str, at: int) -> bool:
    """Say whether a word or number goes on across an offset."""
    before, after = note[:at][-2:], note[at : at + 2]
    if not before or not after:
        return False
    return (
        (before[-1].isalpha() and after[0].isalpha())
        or (before[-1].isdigit() and after[0].isdigit())
        or bool(re.fullmatch(r"\d[.,]", before) and after[0].isdigit())
        or bool(before[-1].isdigit() and re.fullmatch(r"[.,]\d", after))
    )


class _Page:
    """A note laid open for looking reports up in it."""

    def __init__(self, note: str, sought: Mapping[str, Input]) -> None:
        self.text = Text(note)
        self.sought = sought
        self._context = Context(self.text)
        quantities = [given for given in sought.values() if isinstance(given, Quantity)]
        self._numbers = find_numbers(self.text.norm, pattern(writings(quantities)))

    def look_up(self, one: Reported) -> Claim | Finding | None:
        """Return what the note bears out of one report: a number still to be weighed, or a finding, or nothing."""
        given = self.sought.get(one.input)
        place = locate(one.quote, self.text.note)
        if given is None or place is None:
            return None
        match given:
            case Quantity():
                return next(self._claims(one, given, *place), None)
            case Criterion() if isinstance(one.value, bool):
                return self._criterion(one, given, *place)
            case Choice() if one.value in given.options and self._meaning(*place) in ("asserted", "denied"):
                return self._finding(one, "stated", *place)
            case _:
                return None

    def _claims(self, one: Reported, given: Quantity, start: int, end: int) -> Iterator[Claim]:
        """Yield each number within a quote that is the reported one, with its own unit and comparator."""
        for number in self._numbers:
            if not (start <= number.bare_end <= end and number.bare_end > start):
                continue
            value = _same(number, one.value)
            first, last = self.text.token_range(number.start, number.bare_end)
            if value is None or not self._context.measured(first, max(last, first + 1)):
                continue
            written = "" if one.input == "age" and number.written in _SEX else number.written
            unit = ucum(given, written) if written else ""
            stop = max(end, number.end if written else number.bare_end)
            yield Claim(one.input, min(start, number.start), stop, value, written, unit, number.start)

    def _criterion(self, one: Reported, given: Criterion, start: int, end: int) -> Finding | None:
        words = self.text.tokens[slice(*self.text.token_range(start, end))]
        if all(_EMPTY.fullmatch(token.word) or not token.word.isalnum() for token in words):
            return None
        wants = Wants(given.description)
        meant = {"asserted", "planned"} if wants.planned else {"asserted"}
        if one.value is False:
            meant = {"asserted", "denied", "ended"}
        if self._meaning(start, end, wants.now and one.value is True) not in meant:
            return None
        return self._finding(one, "stated" if one.value else "negated", start, end)

    def _meaning(self, start: int, end: int, now: bool = False) -> str:
        """Return how the last word of a quote is meant where it stands; with `now`, what is past is unusable."""
        first, last = self.text.token_range(start, end)
        while last - 1 > first and not self.text.tokens[last - 1].word.isalnum():
            last -= 1
        meaning = self._context.of(max(first, last - 1), max(last, first + 1))
        return "unusable" if now and meaning.past else meaning.meaning

    def _finding(self, one: Reported, status: str, start: int, end: int) -> Finding:
        return Finding.model_validate(
            {
                "input": one.input,
                "value": one.value,
                "status": status,
                "quote": self.text.note[start:end],
                "start": start,
                "end": end,
            }
        )


def _same(number: Number, value: bool | float | str) -> float | Span | None:
    """Return the number as the note has it if it is the reported one; of a pair the half that is."""
    if isinstance(value, bool | str):
        return None
    if isinstance(number.value, Span):
        return number.value if value in (number.value.low, number.value.high) else None
    return next((half for half in (number.value, number.other) if half is not None and abs(half) == abs(value)), None)
