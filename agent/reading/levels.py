"""Measurements told in words alone: "normal haemoglobin", "elevated creatinine", "afebrile", "no tachycardia".

Each is a range by the usual limits of levels.yaml, so that scores follow where the range lies on one side of their
limits and stay open where it does not. Where the note gives a number, the number counts.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal

import yaml

from ...calculators.inputs import display, number
from ...tools.protocol import Span
from .claims import Claim, Label
from .context import Context
from .lexicon import PRESSURE, SYSTOLIC
from .text import Text

#: The limits are adults', from this age in years; that of a fever is everybody's.
GROWN, EVERYBODYS = 18, ("temperature",)
Level = Literal["low", "normal", "high"]

_LEVELS: Final[Mapping[str, Level]] = {
    **dict.fromkeys(("low", "reduced", "decreased", "depressed"), "low"),
    **dict.fromkeys(("normal", "unremarkable", "wnl"), "normal"),
    **dict.fromkeys(("elevated", "raised", "increased", "high"), "high"),
}
#: Labels that are levels themselves. A fever is told of at home, too: that is no temperature.
_NAMED: Final[Mapping[str, Level]] = {
    **dict.fromkeys(("tachycardic", "tachycardia", "tachypneic", "tachypnoeic", "tachypnea", "tachypnoea"), "high"),
    **dict.fromkeys(("febrile", "pyrexial"), "high"),
    **dict.fromkeys(("bradycardic", "bradycardia", "hypothermic", "hypotensive", "hypotension"), "low"),
    "normotensive": "normal",
}
_ADVERB = r"(?:(?:mild|slight|marked|significant|severe|moderate|persistent|abnormal|clear|notab)\w*ly\s|very\s|too\s)?"
_BEFORE = re.compile(
    rf"(?<![\w-])(?P<not>not\s)?{_ADVERB}(?P<word>low|reduced|decreased|normal|elevated|raised|increased|high)\s"
    r"(?:levels?\sof\s|(?:his|her|the|serum|blood|plasma|total)\s){0,2}$"
)
_AFTER = re.compile(
    r"\)?(?:\s(?:levels?|counts?|concentrations?|values?|rates?|readings?))?\s?:?\s?"
    r"(?:(?:is|was|are|were|remains?|remained|appears?|found to be|noted to be|being|also|all|both)\s){0,3}"
    rf"(?P<not>not\s)?{_ADVERB}(?P<word>low|reduced|decreased|depressed|normal|unremarkable|wnl|"
    r"(?:with)?in (?:the )?(?:normal|reference)(?: limits?| ranges?)?|"
    r"(?:below|under|above|over)(?: the)?(?: lower| upper)?(?: limits?| ranges?)?(?: of)?(?: the)? (?:normal|reference)"
    r"(?: limits?| ranges?)?|elevated|raised|increased|high)(?![\w-])"
    r"(?!\s?[,:(]?\s?(?:at|to|of|from|by)?\s?[<>≥≤]?\s?\d|\s(?:saline|dose|risk|grade|flow|density|output|fever))"
)
_EATEN = re.compile(r"\s?(?:diet|intake|supplement|restriction|replacement)")
_JOINED = re.compile(r",?\s?(?:,|and|or|&)\s?")
_NO_PRESSURE = re.compile(r"\b(?:orthostatic|postural|intracranial|intradialytic|permissive)\s$")
_REACH = 48  # characters around a label in which its word may stand


@dataclass(frozen=True)
class _Told:
    """A label, how high its measurement is said to be, and the words that say it."""

    label: Label
    level: Level
    denied: bool
    start: int
    end: int


@cache
def _usual() -> Mapping[str, Mapping[str, Any]]:
    held: Mapping[str, Mapping[str, Any]] = yaml.safe_load(
        files(__package__).joinpath("levels.yaml").read_text(encoding="utf-8")
    )
    return held


def levels(
    text: Text, labels: Sequence[Label], context: Context, counted: Collection[str], *, child: bool
) -> Iterator[Claim]:
    """Yield the ranges a note tells in words; `counted` are the inputs of which it gives numbers."""
    for told in _told(text, labels):
        if _EATEN.match(text.norm, told.end) or any(name in counted for name in _names(told.label)):
            continue
        meant = context.of(told.label.first, told.label.last)
        if meant.meaning not in ("asserted", "denied") or meant.past:
            continue
        denied = told.denied != (meant.meaning == "denied")
        start = min(told.start, meant.start) if meant.meaning == "denied" else told.start
        for name in _names(told.label):
            if child and name not in EVERYBODYS:
                continue
            if (usual := _usual().get(name)) and (span := _span(usual, told.level, denied)):
                words = text.norm[start : told.end]
                rule = f"“{words}” is taken as {_said(span)} {display(usual['unit'])}".strip() + ", by usual limits"
                yield Claim(name, start, told.end, span, usual["unit"], usual["unit"], told.start, rule)


def _names(label: Label) -> list[str]:
    return [SYSTOLIC if name == PRESSURE else name for name in label.names]


def _told(text: Text, labels: Sequence[Label]) -> Iterator[_Told]:
    found: dict[int, _Told] = {}
    for at, label in enumerate(labels):
        if told := _alone(text, label):
            found[at] = told
    for at, label in enumerate(labels):  # "low sodium and potassium"
        joined = at and at - 1 in found and _JOINED.fullmatch(text.norm, labels[at - 1].end, label.start)
        if at not in found and joined and found[at - 1].start < labels[at - 1].start:
            before = found[at - 1]
            found[at] = _Told(label, before.level, before.denied, before.start, label.end)
    for at in range(len(labels) - 2, -1, -1):  # "sodium and potassium were low"
        joined = at + 1 in found and _JOINED.fullmatch(text.norm, labels[at].end, labels[at + 1].start)
        if at not in found and joined and found[at + 1].end > labels[at + 1].end:
            after = found[at + 1]
            found[at] = _Told(labels[at], after.level, after.denied, labels[at].start, after.end)
    yield from (found[at] for at in sorted(found))


def _alone(text: Text, label: Label) -> _Told | None:
    word = text.norm[label.start : label.end]
    low, high = text.sentence(label.start)
    before = text.norm[max(low, label.start - _REACH) : label.start]
    if word == "afebrile":
        return _Told(label, "high", True, label.start, label.end)
    if level := _NAMED.get(word):
        return None if _NO_PRESSURE.search(before) else _Told(label, level, False, label.start, label.end)
    if PRESSURE in label.names and "tens" in word:
        return None  # hypertension is a diagnosis, not a reading
    if match := _BEFORE.search(before):
        start = label.start - len(before) + match.start()
        return _Told(label, _LEVELS[match["word"]], bool(match["not"]), start, label.end)
    if match := _AFTER.match(text.norm, label.end, min(high, label.end + 2 * _REACH)):
        return _Told(label, _level(match["word"]), bool(match["not"]), label.start, match.end())
    return None


def _level(word: str) -> Level:
    if word.startswith(("below", "under")):
        return "low"
    return "high" if word.startswith(("above", "over")) else _LEVELS.get(word, "normal")


def _span(usual: Mapping[str, Any], level: Level, denied: bool) -> Span | None:
    """Return the range a level stands for; of what is denied only a limit turns round."""
    if level == "normal":
        low, high = usual["normal"]
        return None if denied else Span(low=low, high=high)
    if level == "low":
        if (limit := usual.get("low")) is None:
            return None
        return Span(low=limit) if denied else Span(high=limit, below=True)
    if (limit := usual.get("high_from")) is not None:
        return Span(high=limit, below=True) if denied else Span(low=limit)
    if (limit := usual.get("high")) is None:
        return None
    return Span(high=limit) if denied else Span(low=limit, above=True)


def _said(span: Span) -> str:
    if span.low is None:
        return f"{'under' if span.below else 'up to'} {number(span.high or 0)}"
    if span.high is None:
        return f"{'over' if span.above else 'at least'} {number(span.low)}"
    return f"{number(span.low)} to {number(span.high)}"
