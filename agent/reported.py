"""Hold what a language model reports of a note against the note itself. The model points; the value is read here.

A quote must stand in the note, a number in the quote; a unit is read where the number stands, and one that the model
gives only shows that it misread; words that speak of a relative, a plan or a denial establish nothing. What is not used
is kept with the reason, so that what a model invents can be counted.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from pydantic import BaseModel

from ..calculators.inputs import Choice, Criterion, Input, Quantity
from ..tools.protocol import Finding, Span
from .reading.context import Context
from .reading.criteria import Wants
from .reading.numbers import Number
from .reading.numbers import find as find_numbers
from .reading.quantities import Claim
from .reading.settle import measured
from .reading.text import text_of
from .reading.units import known_as, pattern, ucum, writings
from .state import Notice, Refused, RefusedFor

#: Words that bear out nothing when they are all that is quoted.
_EMPTY = re.compile(
    "a|and|denied|denies|had|has|have|he|his|her|is|no|none|not|of|or|patient|she|the|was|with|without|yes"
)
#: After an age these are the sex, and not months or metres.
_SEX = ("m", "f")
#: What a notice about a number says of it as a report.
_NOTICED: dict[str, RefusedFor] = {"impossible value": "impossible value", "unit": "no usable unit"}
#: What a model may say of a yes-or-no input: of this patient yes or no, or that it is only spoken of.
Status = Literal["stated", "negated", "family", "planned", "uncertain"]


class Reported(BaseModel):
    """One input as a model reports it: which, the words it says it read, and what they say.

    A number has a value and the unit as written, a choice one of its options; a criterion has a status.
    """

    input: str
    quote: str
    value: bool | float | str | None = None
    unit: str = ""
    status: Status | None = None

    @property
    def said(self) -> bool | float | str | None:
        """The value; of a criterion, whether it is stated."""
        return self.status == "stated" if self.value is None and self.status else self.value

    @property
    def set_aside(self) -> bool:
        """Whether the model itself says that this is not said of the patient."""
        return self.status in ("family", "planned", "uncertain")


class Placed(NamedTuple):
    """A report, and the stretch of the note it was made of."""

    reported: Reported
    start: int = 0
    end: int | None = None


class BorneOut(NamedTuple):
    """What the note bears out of a report, what it makes unusable, and what was not used and why."""

    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    refused: tuple[Refused, ...]


class _Borne(NamedTuple):
    """A number that the note bears out, and whether the unit that the model gave it does not stand there."""

    claim: Claim
    unit_invented: bool = False


def bear_out(reported: Iterable[Placed], note: str, sought: Mapping[str, Input]) -> BorneOut:
    """Return what of a report the note bears out, with the note's own words, numbers and units."""
    page = _Page(note, sought)
    claims: list[Claim] = []
    findings: list[Finding] = []
    refused: list[Refused] = []
    for placed in reported:
        one = placed.reported
        if one.set_aside:
            continue
        match page.look_up(placed):
            case _Borne(claim, unit_invented):
                claims.append(claim)
                refused += [_refused(one, "unit not written")] if unit_invented else []
            case Finding() as finding:
                findings.append(finding)
            case reason:
                refused.append(_refused(one, reason))
    quantities = {name: given for name, given in sought.items() if isinstance(given, Quantity)}
    values, notices = measured(page.text, claims, quantities)
    unusable = (Refused(input=n.input, reason=_NOTICED[n.kind], quote=n.quote) for n in notices if n.kind in _NOTICED)
    return BorneOut((*findings, *values), tuple(notices), tuple(dict.fromkeys((*refused, *unusable))))


def _refused(one: Reported, reason: RefusedFor) -> Refused:
    value = "" if one.said is None else f"{one.said:g}" if isinstance(one.said, float) else str(one.said)
    return Refused(input=one.input, reason=reason, value=f"{value} {one.unit}".strip(), quote=one.quote)


def locate(quote: str, note: str, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Return where a quote stands in a stretch of a note, whatever white space; never inside a word or number.

    Places with the same letter case come alone, if there are any.
    """
    words = r"\s+".join(re.escape(word) for word in quote.split())
    if not words:
        return ()
    for flags in (re.NOFLAG, re.IGNORECASE):
        matches = re.compile(words, flags).finditer(note, start, len(note) if end is None else end)
        places = tuple(m.span() for m in matches if not (_cuts(note, m.start()) or _cuts(note, m.end())))
        if places:
            return places
    return ()


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
        self.text = text_of(note)
        self.sought = sought
        self._context = Context(self.text)
        quantities = [given for given in sought.values() if isinstance(given, Quantity)]
        self._numbers = find_numbers(self.text.norm, pattern(writings(quantities)))

    def look_up(self, placed: Placed) -> _Borne | Finding | RefusedFor:
        """Return what the note bears out of one report: a number still to be weighed, or a finding; else why not.

        Of several places with the words quoted, the first counts that bears it out.
        """
        one = placed.reported
        given = self.sought.get(one.input)
        if given is None:
            return "no such input"
        places = locate(one.quote, self.text.note, placed.start, placed.end)
        if not places:
            return "no quote"
        looks = [self._look(one, given, *place) for place in places]
        return next((look for look in looks if not isinstance(look, str)), looks[0])

    def _look(self, one: Reported, given: Input, start: int, end: int) -> _Borne | Finding | RefusedFor:
        match given, one.said:
            case Quantity(), bool() | str() | None:
                return "wrong kind"
            case Quantity(), float(value):
                claim = next(self._claims(one.input, value, given, start, end), None)
                return self._with_unit(claim, one.unit, given) if claim else "no number"
            case Criterion(), bool(value):
                return self._criterion(one.input, value, given, start, end)
            case Choice(), str(value) if value in given.options:
                usable = self._meaning(start, end) in ("asserted", "denied")
                return self._finding(one.input, value, "stated", start, end) if usable else "not so meant"
        return "wrong kind"

    def _claims(self, name: str, said: float, given: Quantity, start: int, end: int) -> Iterator[Claim]:
        """Yield each number within a quote that is the reported one, with its own unit and comparator."""
        for number in self._numbers:
            if not (start <= number.bare_end <= end and number.bare_end > start):
                continue
            value = _same(number, said)
            first, last = self.text.token_range(number.start, number.bare_end)
            if value is None or not self._context.measured(first, max(last, first + 1)):
                continue
            written = "" if name == "age" and number.written in _SEX else number.written
            unit = ucum(given, written) if written else ""
            stop = max(end, number.end if written else number.bare_end)
            yield Claim(name, min(start, number.start), stop, value, written, unit, number.start)

    def _with_unit(self, claim: Claim, said: str, given: Quantity) -> _Borne | RefusedFor:
        """Hold the unit a model gives against the one that is written; spellings that nobody knows say nothing."""
        meant = ucum(given, said) or known_as(said)
        if meant is None or locate(said, self.text.note[claim.start : claim.end]):
            return _Borne(claim)
        if claim.written:
            return _Borne(claim) if claim.unit in (meant, None) else "wrong unit"
        return _Borne(claim, unit_invented=given.units != (meant,))

    def _criterion(self, name: str, said: bool, given: Criterion, start: int, end: int) -> Finding | RefusedFor:
        words = self.text.tokens[slice(*self.text.token_range(start, end))]
        if all(_EMPTY.fullmatch(token.word) or not token.word.isalnum() for token in words):
            return "not so meant"
        wants = Wants(given.description)
        meant = {"asserted", "planned"} if wants.planned else {"asserted"}
        if not said:
            meant = {"asserted", "denied", "ended"}
        if self._meaning(start, end, wants.now and said) not in meant:
            return "not so meant"
        return self._finding(name, said, "stated" if said else "negated", start, end)

    def _meaning(self, start: int, end: int, now: bool = False) -> str:
        """Return how the last word of a quote is meant where it stands; with `now`, what is past is unusable."""
        first, last = self.text.token_range(start, end)
        while last - 1 > first and not self.text.tokens[last - 1].word.isalnum():
            last -= 1
        meaning = self._context.of(max(first, last - 1), max(last, first + 1))
        return "unusable" if now and meaning.past else meaning.meaning

    def _finding(self, name: str, value: bool | str, status: Status, start: int, end: int) -> Finding:
        quote = self.text.note[start:end]
        return Finding.model_validate(
            {"input": name, "value": value, "status": status, "quote": quote, "start": start, "end": end}
        )


def _same(number: Number, value: float) -> float | Span | None:
    """Return the number as the note has it if it is the reported one; of a pair the half that is."""
    if isinstance(number.value, Span):
        return number.value if value in (number.value.low, number.value.high) else None
    return next((half for half in (number.value, number.other) if half is not None and abs(half) == abs(value)), None)
