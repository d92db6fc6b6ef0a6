"""How long ago an event was, as a note tells it, against the time within which a criterion counts it."""

import re
from functools import lru_cache
from typing import Final

from .numbers import UNDER_A_HUNDRED, parse
from .text import Text

_DAYS: Final = {"d": 1.0, "w": 7.0, "m": 30.4375, "y": 365.25, "7": 1.0, "52": 7.0, "12": 30.4375}
_WITHIN = re.compile(r"\bwithin (?:the )?(?:(?:last|past|previous) )?(?:(\d+) |an? )?(day|week|month|year)s?\b")
#: A span of time: "3 weeks", "6/52", "a good two years", "1.5 years".
SPAN: Final = (
    rf"(?P<n>\d{{1,3}}(?:\.5)?|\b(?:{UNDER_A_HUNDRED}|an?|couple of)(?=\s))\s?"
    r"(?:/(?P<part>7|52|12)(?![\d/])|-?\s?(?P<unit>days?|weeks?|wks?|months?|mths?|mo|years?|yrs?|y)\b)"
)
_SO_LONG = SPAN.replace("days?|", "days?|d|w|")
_BEHIND = re.compile(
    rf"(?: [a-z&/-]+){{0,4}}?,? ?\(?(?:{_SO_LONG} (?:ago|back|earlier|previously|prior|before)\b|"
    r"(?:pod|day|d) ?(?P<day>\d{1,3})\b(?! ?/|\.\d)|(?P<word>yesterday|today|this morning|last night|last week|"
    r"last month)\b)"
)
_BEFORE = re.compile(
    rf"(?:{_SO_LONG} (?:post|after|since|following|s/p|out from)|\b(?:pod|day|d) ?(?P<day>\d{{1,3}}) (?:post|after|"
    rf"following|of)|"
    rf"\bpod ?(?P<pod>\d{{1,3}}),?)[ -](?:an? |the |his |her |elective |emergency |right |left |r |l )*$"
)
_WORDS: Final = {
    "yesterday": 1.0,
    "today": 0.0,
    "this morning": 0.0,
    "last night": 1.0,
    "last week": 7.0,
    "last month": 30.0,
}
_SLACK = 1.02  # three months are some days more or less
_REACH = 40  # characters before an event in which its time may stand


def span_in_days(match: re.Match[str], more: float = 0.0) -> float:
    """Return the days of a span of time as `SPAN` matches it, `more` being added to its count."""
    count = {"a": 1.0, "an": 1.0, "couple of": 2.0}.get(match["n"]) or parse(match["n"]) or 0.0
    return (count + more) * _DAYS[match["part"] or match["unit"][0]]


@lru_cache(maxsize=1024)
def window(description: str) -> float | None:
    """Return within how many days a description counts an event; None where it names no such time, or several."""
    found = _WITHIN.findall(description)
    if len(found) != 1:
        return None
    count, unit = found[0]
    return float(count or 1) * _DAYS[unit[0]]


def ago(text: Text, start: int, end: int) -> tuple[float, int, int] | None:
    """Return how many days ago an event was that stands in [start, end), and where that and its time stand."""
    low, high = text.sentence(start)
    if behind := _BEHIND.match(text.norm, end, min(high, end + 2 * _REACH)):
        days = _WORDS[behind["word"]] if behind["word"] else _days(behind, behind["day"])
        return days, start, behind.end()
    near = max(low, start - _REACH)
    if before := _BEFORE.search(text.norm[near:start]):
        return _days(before, before["day"] or before["pod"]), near + before.start(), end
    return None


def _days(match: re.Match[str], day: str | None) -> float:
    if day:
        return float(day)
    return span_in_days(match)


def within(days: float, limit: float) -> bool:
    """Say whether so many days ago is within a time, which notes round."""
    return days <= limit * _SLACK
