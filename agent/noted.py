"""Scores that a note states itself, held against what is calculated here: "MELD 22", where its inputs make 24.

A stated score is shown and never used: its inputs cannot be checked.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from ..calculators.core import Calculator
from ..calculators.inputs import Criterion, Quantity, number
from ..tools.calculator import CalculatorUse, by_input
from ..tools.protocol import Finding
from . import reading
from .naming import ORDINARY, called_by, illnesses, squeeze
from .state import Notice

#: The one unit in which a score is compared: an eGFR or a risk may be of another formula, with other rounding.
POINTS = "points"
#: How many points there are, and limits, which are nobody's score: "PHQ-9 12/27", "a CHA2DS2-VASc ≥2 warrants".
_BESIDE = re.compile(r"(?<=\d)\s?/\s?\d{1,3}(?!\d|/|\.\d)|[<>≤≥]=?\s?\d+(?:\.\d+)?")
_KIND = re.compile(r" (?:score|scale|index|class|classification|criteria)$")
#: Names that are a reading of their own, too: "TIMI 3 flow" is of a vessel.
_OTHERWISE = frozenset(("timi",))
_CODE = "1"  # in UCUM
_LEAST = -100
_MOST = 10_000
_SHORTEST = 3  # letters of a name that means nothing else
_WHOLE = 0.5  # how far rounding to whole points moves a score
_TENTH = 0.05


class Noted:
    """Finds the scores that notes state by a library's names for its calculators."""

    def __init__(self, library: Iterable[Calculator], conditions: Mapping[str, Criterion]) -> None:
        """Know the calculators; what names an illness names no score of it."""
        self._library = tuple(library)
        self._conditions = conditions

    def disagreeing(self, note: str, uses: Sequence[CalculatorUse]) -> tuple[Notice, ...]:
        """Return a notice for each score that the note states otherwise than it follows from its inputs.

        One whose inputs are not all known is told, too: the reader of an open answer wants to know of it.
        """
        if not any(_points(use) for use in uses):
            return ()
        found = reading.read(_BESIDE.sub(_blank, note), self._scores).findings
        held = by_input(finding for finding in found if isinstance(finding.value, float))
        pairs = ((use, held.get(_own(use.tool), ())) for use in uses if _points(use))
        return tuple(filter(None, (_notice(use, *stated) for use, stated in pairs if len(stated) == 1)))

    @cached_property
    def _scores(self) -> Mapping[str, Quantity]:
        """The calculators as numbers to be read, by names that mean one of them alone."""
        otherwise = illnesses(self._conditions) | ORDINARY | _OTHERWISE
        meant: defaultdict[str, set[str]] = defaultdict(set)
        for entry in self._library:
            for called in _called(entry):
                meant[squeeze(called)].add(entry.name)

        def sure(called: str) -> bool:
            plain = squeeze(called)
            return len(meant[plain]) == 1 and len(plain) >= _SHORTEST and plain not in otherwise

        return {_own(entry.name): _score(entry, tuple(filter(sure, _called(entry)))) for entry in self._library}


def _own(name: str) -> str:
    """Return what a calculator's score is called among inputs: some of these have a calculator's name."""
    return f"stated {name}"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _called(entry: Calculator) -> tuple[str, ...]:
    """Return a calculator's names, proper names without their kind among them: "Child-Pugh", of "Child-Pugh score"."""
    called = called_by(entry)
    short = (_KIND.sub("", name) for name in called)
    return tuple(dict.fromkeys((*called, *(name for name in short if not name.islower()))))


def _score(entry: Calculator, terms: tuple[str, ...]) -> Quantity:
    spellings = {"points": _CODE, "point": _CODE, "pts": _CODE}
    return Quantity(_CODE, _LEAST, _MOST, entry.title, terms=terms, spellings=spellings)


def _points(use: CalculatorUse) -> bool:
    """Say whether a calculator gives points for this patient, or may."""
    shown = use.result or use.possible
    return shown is not None and shown.unit == POINTS


def _notice(use: CalculatorUse, stated: Finding) -> Notice | None:
    """Return what to say of a stated score; nothing where the calculation bears it out."""
    assert isinstance(stated.value, float)
    said = f"{use.title}: the note itself says {number(stated.value)} (“{stated.quote}”)"
    if use.result is not None and isinstance(use.result.value, float | int):
        low = high = float(use.result.value)
        found = f"what was read of its inputs gives {number(low)}"
    elif use.possible is not None and use.possible.low is not None and use.possible.high is not None:
        low, high = use.possible.low, use.possible.high
        found = f"what was read of its inputs allows {number(low)} to {number(high)}"
    else:
        return None
    apart = _TENTH if stated.value % 1 else _WHOLE
    if low - apart <= stated.value <= high + apart:
        if use.result is not None:
            return None
        message = f"{said}; it was not used, as its inputs are not all given. Give them to check it"
    else:
        message = f"{said}; {found}. One of them is of another time, counted otherwise or misread: check the points"
    return Notice(kind="stated score", message=message, quote=stated.quote, start=stated.start, end=stated.end)
