"""How an input is put to the trained reader: what is asked of a note, and the answers it can choose among.

The words are the input's own (its name, description and terms); nothing here knows a calculator or a question set. An
input reads the same wherever it is wanted, so that two calculators that need one fact share one reading; only the
limits between which a number is read from words ("low haemoglobin") are those of the calculators that want it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from ...calculators.core import Calculator
from ...calculators.inputs import Choice, Criterion, Input, Quantity, display, label, number
from ...calculators.structure import Cut, structure
from ...tools.protocol import Span

#: A whole number with at most this many values is a grade, and each of them an answer to choose.
MOST_GRADES = 11
#: A number is parted by at most this many limits; with more, words no longer tell the parts from each other.
MOST_LIMITS = 7
#: This many of the words notes use are shown beside a description.
MOST_TERMS = 2
#: Kinds of inquiry.
CRITERION, CHOICE, GRADE, NUMBER = range(4)
_SPACES = re.compile(r"\s+")
_GRADE = re.compile(r"(?:^|[:,;(]\s?|\bor\s|\b(to)\s)(-?\d+)(?=[\s:=])")
_LINK = re.compile(r",?\s(?:or|to)$")


#: The limits at which calculators part a number, by its input.
Limits = Mapping[str, tuple[Cut, ...]]


class Inquiry(NamedTuple):
    """One input as the trained reader is asked for it.

    `options` are the answers in words and `values` what each stands for. A criterion has none: it is stated,
    negated or not mentioned. A number also may be read as it is written in the note (`numeric`).
    """

    input: str
    kind: int
    head: str
    options: tuple[str, ...]
    values: tuple[float | str | Span, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What it is asked in: its head, then its options."""
        return (self.head, *self.options)

    @property
    def numeric(self) -> bool:
        """Whether it may be answered by a number as the note writes it."""
        return self.kind in (GRADE, NUMBER)


def limits(entries: Iterable[Calculator]) -> Limits:
    """Return, for each number, the limits at which any of some calculators parts it."""
    found: dict[str, set[Cut]] = {}
    for entry in entries:
        for name, cuts in structure(entry).cuts.items():
            found.setdefault(name, set()).update(cuts)
    return {name: tuple(sorted(cuts)) for name, cuts in found.items()}


def inquire(name: str, given: Input, cuts: Sequence[Cut] = ()) -> Inquiry | None:
    """Return how an input is asked for; None for a calendar date, which only rules read."""
    match given:
        case Criterion():
            return Inquiry(name, CRITERION, _criterion(name, given), (), ())
        case Choice():
            worded = tuple(_state(state, words) for state, words in given.options.items())
            return Inquiry(name, CHOICE, _head(name, given.description), worded, tuple(given.options))
        case Quantity() if graded(given):
            levels = tuple(float(level) for level in range(int(given.low), int(given.high) + 1))
            said = grades(given)
            worded = tuple(said.get(level, number(level)) for level in levels)
            return Inquiry(name, GRADE, _head(name, given.description), worded, levels)
        case Quantity():
            unit = display(given.unit)
            head = _head(name, f"{given.description} ({unit})" if unit else given.description)
            parts = _parts(given, cuts)
            worded = tuple(_part(part) for part in parts)
            return Inquiry(name, NUMBER, head, worded, parts)
    return None


def asked_texts(entries: Iterable[Calculator]) -> list[str]:
    """Return the texts in which the inputs of calculators, each by itself, are asked for."""
    found: dict[str, None] = {}
    for entry in entries:
        cuts = limits([entry])
        asked = [inquire(name, given, cuts.get(name, ())) for name, given in entry.parameters.items()]
        found |= dict.fromkeys(text for one in asked if one for text in one.texts)
    return list(found)


def graded(given: Input) -> bool:
    """Say whether an input is a grade: a whole number of few values and no unit."""
    return isinstance(given, Quantity) and given.integer and given.unit == "1" and given.high - given.low < MOST_GRADES


def grades(given: Quantity) -> Mapping[float, str]:
    """Return what a description says of each level: "0 none, 1 mild" is "0 none" and "1 mild"."""
    starts: list[int] = []
    levels: list[float] = []
    for mark in _GRADE.finditer(given.description):  # numbers inside a level's own words do not follow upon the last
        level = float(mark[2])
        follows = levels[-1] < level <= given.high if levels else level == given.low
        if follows and (not mark[1] or len(levels) == 1):  # "0 none to 10 worst", and not "2 from 1 to 3 kg"
            starts.append(mark.start(2))
            levels.append(level)
    ends = [*starts, len(given.description)][1:]
    said = (_LINK.sub("", given.description[start:end].strip(" ,;(")) for start, end in zip(starts, ends, strict=True))
    return dict(zip(levels, said, strict=True))


def _head(name: str, description: str) -> str:
    said = _SPACES.sub(" ", description)
    return said if label(name).casefold() in said.casefold() else f"{label(name)}: {said}"


def _criterion(name: str, given: Criterion) -> str:
    head = _head(name, given.description)
    further = [term for term in (*given.terms, *given.includes) if term.casefold() not in head.casefold()]
    return f"{head}; {', '.join(further[:MOST_TERMS])}" if further else head


def _state(state: str, words: Sequence[str]) -> str:
    further = [word for word in words if word.casefold() != state.casefold()]
    return f"{state}, {', '.join(further[: MOST_TERMS - 1])}" if further else state


def _parts(given: Quantity, cuts: Sequence[Cut]) -> tuple[Span, ...]:
    """Part a number's range at the limits inside it; nothing is parted without a limit."""
    inside = [cut for cut in cuts if given.low < cut.after <= given.high]
    if not inside or len(inside) > MOST_LIMITS:
        return ()
    ends: list[Cut | None] = [None, *inside, None]
    return tuple(
        Span(
            low=low.limit if low else None,
            high=high.limit if high else None,
            above=bool(low and low.side),
            below=bool(high and not high.side),
        )
        for low, high in pairwise(ends)
    )


def _part(part: Span) -> str:
    """Write one part of a range: "low: under 12", "12 to under 16", "high: from 16"."""
    if part.low is None:
        said = f"low: {'under' if part.below else 'up to'} {number(part.high or 0)}"
    elif part.high is None:
        said = f"high: {'over' if part.above else 'from'} {number(part.low)}"
    else:
        over, under = "over " if part.above else "", "under " if part.below else ""
        said = f"{over}{number(part.low)} to {under}{number(part.high)}"
    return said
