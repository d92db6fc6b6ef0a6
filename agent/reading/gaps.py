"""What may stand between the name of a measurement and its number, and what makes the number another one's."""

import re
from collections.abc import Sequence

from .claims import Label
from .numbers import Number, gap
from .text import canonical
from .words import AFTER_TWO_LETTERS, BREAKERS, FILLERS

_LONGEST_GAP = 90  # characters between a label and its number
_WORDS = re.compile(r"[^\W_]+|[^\s\w]")
_FILLERS = frozenset(canonical(word) for word in FILLERS)
_MARKS = frozenset(":=|~(,[]-'\"*#→+")
_ALIAS = re.compile(r"^\s?[(\[][a-z0-9₂+-]{1,8}[)\]]")
_TIME_PASSED = r"(?:hours?|days?|weeks?|months?|years?) (?:later|after|afterwards)\b,?"
#: When or where it was measured: "BP today 152/94", "K on admission 3.1".
_TAKEN = (
    r"(?:today|tonight|initially|this (?:morning|afternoon|evening)|(?:in|on|at) (?:the )?(?:arrival|admission|"
    r"discharge|d/c|clinic|presentation|triage|surgery|ed|er|a&e|ward|rest|exam|examination|review|scene)|this [ap]m|"
    r"(?:before|prior to) (?:sedation|intubation|induction)|\((?:radial|art|arterial|lab|gas)(?: gas)?\))"
)
#: "trop 0h 45 ng/L"
_SAMPLED = r"\b\d{1,2} ?(?:h|hrs?|hours?|min|mins)\b(?=\s?[:=]?\s?$)"
_IGNORED = re.compile(
    rf"{_SAMPLED}|\bi\.e\.,?|\b[a-z\d]+ {_TIME_PASSED}|\brang(?:ing|ed|es) from\b|(?<!\w){_TAKEN}(?![\w&])"
)
#: What follows a number that counts the time passed since: "creatinine 2 days later".
PASSED = re.compile(rf"\s?{_TIME_PASSED}")
_NO_FILLERS = frozenset(("family", "daily", "weekly", "monthly", "yearly", "hourly", "early"))
_AFTER_ONE_LETTER = frozenset((":", "=", "-", "of", "was", "is", "|", "("))
_AFTER_TWO_LETTERS = _AFTER_ONE_LETTER | frozenset((",", "]", "+", "~")) | AFTER_TWO_LETTERS

_LOST = re.compile(r"\b(?:lost|los(?:s|es|ing)|gain(?:s|ed|ing)?)\b[^.;]*$")
_CHANGE = r"\b(?:declin|decreas|drop|fall|fell|chang|increas|ris|reduc|improv|deteriorat|loss|gain)[a-z]*"
_CHANGE_IN = re.compile(_CHANGE + r" (?:in|of)(?: (?:the|his|her|predicted|serum|absolute|mean|percent))* ?$")
_CHANGE_OF = re.compile(_CHANGE + r"(?: of| by)? ?$")
_CHANGE_NAMED = re.compile(_CHANGE)
_REACHED = re.compile(r"\b(?:to|at|from|was|is|now)\b|[(:=]")


def may_lie_between(norm: str, label: Label, start: int, closed: Sequence[tuple[int, int]]) -> bool:
    """Say whether only words that may lie between a label and its number at `start` lie there."""
    if start - label.end > 2 * _LONGEST_GAP:
        return False
    between = _IGNORED.sub("", _ALIAS.sub("", gap(norm, label.end, start, list(closed))))
    if len(between) > _LONGEST_GAP:
        return False
    words = _WORDS.findall(between)
    if words and words[-1] in BREAKERS:
        return False
    if words.count(",") > 1 or not all(_filler(word) for word in words):
        return False
    match label.end - label.start:
        case 1:
            return _AFTER_ONE_LETTER.issuperset(words)
        case 2:
            return _AFTER_TWO_LETTERS.issuperset(words)
        case _:
            return True


def _filler(word: str) -> bool:
    """Say whether a word may stand there: known ones, and adverbs that are not of time."""
    return word in _MARKS or canonical(word) in _FILLERS or (word.endswith("ly") and word not in _NO_FILLERS)


def is_a_change(norm: str, label: Label, number: Number) -> bool:
    """Say whether a number tells how much a measurement changed: "a decline in FVC of 8 %"."""
    reached = _REACHED.search(norm, label.end, number.start)
    if _CHANGE_NAMED.match(norm, label.start):
        return reached is not None and reached.group() == "to"  # "increase in creatinine to …" tells the creatinine
    return bool(_CHANGE_IN.search(norm[max(0, label.start - 40) : label.start])) and not reached


def follows_a_change(norm: str, number: Number, weight: bool) -> bool:
    """Say whether the words before a number make it a change: "a decline of 8 %", and of a weight "lost 6 kg"."""
    before = norm[max(0, number.start - 30) : number.start]
    return bool(_CHANGE_OF.search(before) or (weight and _LOST.search(before)))
