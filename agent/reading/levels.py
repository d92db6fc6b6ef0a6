"""Measurements told in words alone: "normal haemoglobin", "elevated creatinine", "afebrile", "no tachycardia".

Each is a range by the usual limits of levels.yaml, so that scores follow where the range lies on one side of their
limits and stay open where it does not. Where the note gives a number, the number counts.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final, Literal, NamedTuple

import yaml

from ...calculators.inputs import Quantity, display, number
from ...tools.protocol import Finding, Span
from .claims import Claim, Label
from .context import Context
from .lexicon import PRESSURE, SYSTOLIC
from .phrases import Phrases
from .text import Text

#: The limits are adults', from this age in years, but for some that are children's, too.
GROWN = 18
Level = Literal["low", "normal", "high"]

_LEVELS: Final[Mapping[str, Level]] = {
    **dict.fromkeys(("low", "reduced", "decreased", "depressed"), "low"),
    **dict.fromkeys(("normal", "unremarkable", "wnl"), "normal"),
    **dict.fromkeys(("elevated", "raised", "increased", "high"), "high"),
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
    r"(?!\s?[,:(]?\s?(?:at|to|of|from|by)?\s?[<>≥≤]?\s?\d|\s(?:saline|dose|risk|grade|flow|density|output|fever|ranges?|limits?|values?))"
)
_EATEN = re.compile(r"\s?(?:diet|intake|supplement|restriction|replacement)")
_JOINED = re.compile(r",?\s?(?:,|and|or|&)\s?")
_LIMIT = re.compile(r"(?P<sign><=?|>=?) (?P<limit>\d+(?:\.\d+)?)")
#: Before a word that tells a level: what makes it a diagnosis of other moments.
_OTHER_TIMES = re.compile(
    r"\b(?:orthostatic|postural|intracranial|intradialytic|permissive|nocturnal|exertional|ventricular|supraventricular|"
    r"paroxysmal|sickle cell|iron[ -]deficiency|pernicious|heparin[ -]induced|neonatal)\s$"
)
_AT_HOME = re.compile(r"\s(?:at home|for|since|curve|chart)\b|\s?\d")
_BY_USUAL: Final = ", by usual limits"
_SURE: Final = {"called": 0.9, "doubtful": 0.7}
_REACH = 48  # characters around a label in which its word may stand


@dataclass(frozen=True)
class _Told:
    """What is said to be high or low: the words' tokens, the inputs, how high, denied or not, and where it says so."""

    first: int
    last: int
    names: tuple[str, ...]
    level: str  # a level, or a limit of its own: ">= 30"
    denied: bool
    start: int
    end: int
    confidence: float = _SURE["called"]


_USUAL: Final[Mapping[str, Mapping[str, Any]]] = yaml.safe_load(
    files(__package__).joinpath("levels.yaml").read_text(encoding="utf-8")
)


class _Named(NamedTuple):
    """An input of which some words tell the level, and how sure that is."""

    name: str
    level: str
    confidence: float


def _called() -> Phrases[_Named]:
    """Return the words that tell a level by themselves."""
    phrases: Phrases[_Named] = Phrases()
    for name, usual in _USUAL.items():
        for how, confidence in _SURE.items():
            for words, level in usual.get(how, {}).items():
                phrases.add_all(words.lower().split(" | "), _Named(name, level, confidence))
    return phrases


_CALLED: Final = _called()


def usual(name: str, given: Quantity) -> tuple[float, float] | None:
    """Return between which limits an adult's value is normal, in the input's unit; None where none are kept."""
    held = _USUAL.get(name, {})
    if "normal" not in held or held["unit"] not in given.units:
        return None
    low, high = (given.to_unit(float(end), held["unit"]) for end in held["normal"])
    return low, high


def by_usual_limits(finding: Finding) -> bool:
    """Say whether a finding is a range that words tell by usual limits, and not a limit that a note gives."""
    return isinstance(finding.value, Span) and finding.rule.endswith(_BY_USUAL)


def levels(
    text: Text, labels: Sequence[Label], context: Context, counted: Collection[str], *, child: bool
) -> Iterator[Claim]:
    """Yield the ranges a note tells in words; `counted` are the inputs of which it gives numbers."""
    for told in (*_told(text, labels), *_by_name(text)):
        if _EATEN.match(text.norm, told.end) or any(name in counted for name in told.names):
            continue
        meant = context.of(told.first, told.last)
        if meant.meaning not in ("asserted", "denied") or meant.past:
            continue
        denied = told.denied != (meant.meaning == "denied")
        start = min(told.start, meant.start) if meant.meaning == "denied" else told.start
        for name in told.names:
            usual = _USUAL.get(name)
            if usual is None or (child and not usual.get("children")):
                continue
            if span := _span(usual, told.level, denied):
                words = text.norm[start : told.end]
                rule = f"“{words}” is taken as {_said(span)} {display(usual['unit'])}".strip() + _BY_USUAL
                unit = usual["unit"]
                yield Claim(name, start, told.end, span, unit, unit, told.start, rule, told.confidence)


def _by_name(text: Text) -> Iterator[_Told]:
    """Yield the words that tell a level by themselves: "anaemia", "tachycardic"."""
    for match in _CALLED.find(text.tokens):
        start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
        if not (_OTHER_TIMES.search(text.norm, max(0, start - _REACH), start) or _AT_HOME.match(text.norm, end)):
            for one in match.payloads:
                yield _Told(match.first, match.last, (one.name,), one.level, False, start, end, one.confidence)


def _told(text: Text, labels: Sequence[Label]) -> Iterator[_Told]:
    found: dict[int, _Told] = {}
    for at, label in enumerate(labels):
        if told := _alone(text, label):
            found[at] = told
    for at, label in enumerate(labels):  # "low sodium and potassium"
        joined = at and at - 1 in found and _JOINED.fullmatch(text.norm, labels[at - 1].end, label.start)
        if at not in found and joined and found[at - 1].start < labels[at - 1].start:
            before = found[at - 1]
            found[at] = _of(label, before.level, before.denied, before.start, label.end)
    for at in range(len(labels) - 2, -1, -1):  # "sodium and potassium were low"
        joined = at + 1 in found and _JOINED.fullmatch(text.norm, labels[at].end, labels[at + 1].start)
        if at not in found and joined and found[at + 1].end > labels[at + 1].end:
            after = found[at + 1]
            found[at] = _of(labels[at], after.level, after.denied, labels[at].start, after.end)
    yield from (found[at] for at in sorted(found))


def _of(label: Label, level: str, denied: bool, start: int, end: int) -> _Told:
    names = tuple(SYSTOLIC if name == PRESSURE else name for name in label.names)
    return _Told(label.first, label.last, names, level, denied, start, end)


def _alone(text: Text, label: Label) -> _Told | None:
    word = text.norm[label.start : label.end]
    low, high = text.sentence(label.start)
    before = text.norm[max(low, label.start - _REACH) : label.start]
    if PRESSURE in label.names and "tens" in word:
        return None  # hypertension is a diagnosis, not a reading
    if match := _BEFORE.search(before):
        start = label.start - len(before) + match.start()
        return _of(label, _LEVELS[match["word"]], bool(match["not"]), start, label.end)
    if match := _AFTER.match(text.norm, label.end, min(high, label.end + 2 * _REACH)):
        return _of(label, _level(match["word"]), bool(match["not"]), label.start, match.end())
    return None


def _level(word: str) -> Level:
    if word.startswith(("below", "under")):
        return "low"
    return "high" if word.startswith(("above", "over")) else _LEVELS.get(word, "normal")


def _span(usual: Mapping[str, Any], level: str, denied: bool) -> Span | None:
    """Return the range a level stands for; of what is denied only a limit turns round, to where any has it normal."""
    least, most = usual["normal"]
    above = bool(usual.get("low_included"))
    if level == "normal":
        return None if denied else Span(low=least, high=most, above=above)
    if match := _LIMIT.fullmatch(level):
        sign, limit = match["sign"], float(match["limit"])
        below, strict = sign.startswith("<"), len(sign) == 1
        if below != denied:
            return Span(high=limit, below=strict != denied)
        return Span(low=limit, above=strict != denied)
    under, over, over_or_at = usual.get("low"), usual.get("high"), usual.get("high_from")
    if level == "low" and under is not None:
        return Span(low=min(under, least), above=above) if denied else Span(high=under, below=True)
    if level == "high" and over_or_at is not None:
        return Span(high=over_or_at, below=True) if denied else Span(low=over_or_at)
    if level == "high" and over is not None:
        return Span(high=max(over, most)) if denied else Span(low=over, above=True)
    return None


def _said(span: Span) -> str:
    if span.low is None:
        return f"{'under' if span.below else 'up to'} {number(span.high or 0)}"
    if span.high is None:
        return f"{'over' if span.above else 'at least'} {number(span.low)}"
    return f"{number(span.low)} to {number(span.high)}"
