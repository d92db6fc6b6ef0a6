"""What a drug comes to in a day: a dose, and how often it is taken."""

import re
from typing import Final

from ...calculators.inputs import Quantity
from .claims import Claim, Label
from .numbers import parse
from .text import Text
from .words import DOSE_FORMS

_COUNTS = {"once": 1.0, "one": 1.0, "twice": 2.0, "two": 2.0, "three": 3.0, "thrice": 3.0, "four": 4.0, "six": 6.0}
_TIMES = {"bid": 2.0, "bd": 2.0, "tid": 3.0, "tds": 3.0, "qid": 4.0, "qds": 4.0}  # any other is once a day
_GRAMS: Final = {"g": 1000.0, "gm": 1000.0, "mg": 1.0, "mcg": 0.001, "ug": 0.001}
_DOSE = re.compile(r"(?P<size>\d+(?:[.,]\d+)?)\s?(?P<unit>mg|mcg|ug|g|gm)\b(?!\s?/)")
_OFTEN = re.compile(
    r"(?:(?P<times>\d+|once|twice|thrice|one|two|three|four|six)(?:\s?x|\stimes?)?\s(?:a|per|each|every|/)?\s?(?:day|daily)|"
    r"(?:every|q)\s?(?P<hours>\d+)\s?(?:h\b|hr\b|hrs\b|hours?\b|hourly\b)|"
    r"(?P<latin>q\.?d\b|o\.?d\b|b\.?i\.?d\b|b\.?d\b|t\.?i\.?d\b|t\.?d\.?s\b|q\.?i\.?d\b|q\.?d\.?s\b|qhs\b|nightly\b|daily\b|"
    r"(?:every|each|a|per) day\b|every morning\b))"
)
_NEEDED = re.compile(r"[ ,]{0,2}(?:as needed|prn|p\.r\.n|if needed|when needed)")
_BETWEEN = re.compile(rf"(?:[ ,]|\b(?:{'|'.join(sorted(DOSE_FORMS, key=len, reverse=True))})\b)*")
_REACH = 40  # characters between a drug, its dose and how often it is taken


def daily(text: Text, label: Label, quantity: Quantity) -> Claim | None:
    """Return the daily dose of a drug from "60 mg of X 3 times a day" or "X 15 mg q4h"; None where it is not so said.

    A dose taken when needed has no daily amount.
    """
    low, high = text.sentence(label.start)
    for dose in _DOSE.finditer(text.norm, max(low, label.start - _REACH), min(high, label.end + _REACH)):
        before = dose.end() <= label.start
        start, end = (dose.end(), label.start) if before else (label.end, dose.start())
        if end < start or not _BETWEEN.fullmatch(text.norm, start, end):
            continue
        after = label.end if before else dose.end()
        gap = _BETWEEN.match(text.norm, after)
        often = _OFTEN.match(text.norm, gap.end() if gap else after)
        size = parse(dose["size"])
        if often is None or size is None or _NEEDED.match(text.norm, often.end()):
            continue
        times = _times(often)
        unit = f"{'m' if quantity.unit.startswith('m') else 'u'}g"
        value = size * times * _GRAMS[dose["unit"]] * (1.0 if unit == "mg" else 1000.0)
        first = min(label.start, dose.start())
        rule = f"{size:g} {dose['unit']}, {times:g} times a day"
        return Claim("", first, often.end(), round(value, 6), quantity.unit, quantity.unit, dose.start(), rule)
    return None


def _times(often: re.Match[str]) -> float:
    if often["hours"]:
        return 24 / float(often["hours"])
    if often["latin"]:
        return _TIMES.get(often["latin"].replace(".", ""), 1.0)
    return _COUNTS.get(often["times"]) or float(often["times"])
