"""Calendar dates: what a note calls the day, and in which order it writes day and month."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from ...calculators.inputs import Day, Input
from ...tools.protocol import Finding
from ..state import Notice, Reading
from .context import Context
from .phrases import Phrases
from .text import Text, text_of

Order = Literal["day first", "month first", ""]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WRITTEN = (
    re.compile(r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?![\w/-]|\.\d)"),
    re.compile(r"(?<![\w/.-])(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)"),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s|-)?(?:of\s)?{_MONTH}(?:,?\s|-|')(?P<year>(?:19|20)\d\d|\d\d)\b"),
    re.compile(rf"\b{_MONTH}\s?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<year>(?:19|20)\d\d)\b"),
)  # fmt: skip
_NAMED_ORDER = re.compile(r"\b(?:(?P<month>mm\s?[/-]\s?dd|m[/-]d[/-]y)|(?P<day>dd\s?[/-]\s?mm|d[/-]m[/-]y))")
#: Signs of an American note: its units.
_AMERICAN = re.compile(r"\d\s?°?\s?f\b|fahrenheit|\d\s?(?:lbs?|pounds|inches|ft|feet)\b|\d\s?'\s?\d{1,2}\s?\"")
_GAP = re.compile(
    r"(?:[\s:=(),'~-]|\b(?:was|is|were|on|of|the|her|his|a|an|and|date|dated|began|begin|begun|beginning|started|start|starting|first|day|"
    r"approximately|approx|about|around|occurred|recorded|as|to|be|been|reported|reports|noted|lmp|certain|sure|exam|"
    r"examination|visit|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|'s\b)*"
)
_LONGEST_GAP = 70
_CENTURY = 100
_PIVOT = 50  # two digits up to this are years of the 2000s


class _Date(NamedTuple):
    """A date where it stands: the days it can mean, by the order of day and month that makes it so."""

    start: int
    end: int
    meant: Mapping[Order, date]


def days(
    text: Text, labels: Phrases[str], wanted: Mapping[str, Day], context: Context
) -> tuple[list[Finding], list[Notice]]:
    """Return the dates of the inputs wanted, as ISO text; where day and month may be exchanged, a notice that asks.

    The note's other dates decide between 3 April and 4 March, or a note that is plainly American.
    """
    if not wanted:
        return [], []
    written = list(_dates(text))
    order = _order(text, written)
    starts = [one.start for one in written]
    findings: list[Finding] = []
    notices: list[Notice] = []
    for match in labels.find(text.tokens):
        start, end = text.tokens[match.first].start, text.tokens[match.last - 1].end
        position = bisect_left(starts, end)
        if position == len(written) or not context.measured(match.first, match.last):
            continue
        one = written[position]
        if one.start - end > _LONGEST_GAP or not _GAP.fullmatch(text.norm, end, one.start):
            continue
        if text.sentence(start) != text.sentence(one.start):
            continue
        for name in match.payloads:
            quote = text.note[start : one.end]
            one_told = one._replace(start=start)
            result = _finding(quote, name, wanted[name], one_told, order, "the rest of the note shows")
            findings.extend([result] if isinstance(result, Finding) else [])
            notices.extend([result] if isinstance(result, Notice) else [])
    return findings, notices


def _finding(quote: str, name: str, given: Day, one: _Date, order: Order, shown_by: str) -> Finding | Notice:
    place = {"input": name, "quote": quote, "start": one.start, "end": one.end}
    meant = one.meant
    if not meant:
        message = f"{given.description}: “{place['quote']}” is no day of the calendar. Give it as YYYY-MM-DD"
        return Notice(kind="impossible value", message=message, **place)
    chosen = (
        meant.get(order) or meant.get("") or (next(iter(meant.values())) if len(set(meant.values())) == 1 else None)
    )
    if chosen is None:
        possible = " or ".join(f"{day.day} {day:%B %Y}" for day in meant.values())
        message = f"{given.description}: “{place['quote']}” may be {possible}. Give it as YYYY-MM-DD"
        return Notice(kind="conflict", message=message, **place)
    if problem := given.problem(chosen.isoformat()):
        message = f"{given.description}: {problem}. It was not used; give the right date"
        return Notice(kind="impossible value", message=message, **place)
    rule = f"read as {order}, as {shown_by}" if len(set(meant.values())) > 1 else ""
    status = "derived" if rule else "stated"
    return Finding(value=chosen.isoformat(), status=status, rule=rule, confidence=0.9 if rule else 1.0, **place)


def _dates(text: Text) -> Iterator[_Date]:
    found: list[_Date] = []
    for pattern in _WRITTEN:
        for match in pattern.finditer(text.norm):
            meant = _meanings(match)
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(_Date(match.start(), match.end(), meant))
    yield from sorted(found, key=lambda one: one.start)


def _meanings(match: re.Match[str]) -> dict[Order, date]:
    groups = match.groupdict()
    year = int(groups["year"])
    if year < _CENTURY:
        year += 2000 if year <= _PIVOT else 1900
    if groups.get("month"):
        return _only({"": (year, MONTHS.index(groups["month"][:3]) + 1, int(groups["d"]))})
    if groups.get("m"):
        return _only({"": (year, int(groups["m"]), int(groups["d"]))})
    a, b = int(groups["a"]), int(groups["b"])
    if groups["mark"] == ".":  # no country that writes dots puts the month first
        return _only({"": (year, b, a)})
    return _only({"month first": (year, a, b), "day first": (year, b, a)})


def _only(parts: Mapping[Order, tuple[int, int, int]]) -> dict[Order, date]:
    """Return the combinations that are days of the calendar."""
    found: dict[Order, date] = {}
    for order, (year, month, day) in parts.items():
        try:
            found[order] = date(year, month, day)
        except ValueError:
            continue
    return found


def ordered_by(question: str, reading: Reading, wanted: Mapping[str, Input]) -> Reading:
    """Read the dates whose day and month may be exchanged in the order a question names: "in the format M/D/Y"."""
    order = _named(question.lower())
    findings, notices = list(reading.findings), []
    for notice in reading.notices:
        given = wanted.get(notice.input)
        if not order or notice.kind != "conflict" or not isinstance(given, Day):
            notices.append(notice)
            continue
        written = max(_dates(text_of(notice.quote)), key=lambda one: one.start)
        one = written._replace(start=notice.start or 0, end=notice.end or 0)
        result = _finding(notice.quote, notice.input, given, one, order, "the question asks")
        if isinstance(result, Finding):
            findings.append(result)
        else:
            notices.append(result)
    return reading.model_copy(update={"findings": tuple(findings), "notices": tuple(notices)})


def _named(norm: str) -> Order:
    """Return the order of day and month that a text names; "" where it names none, or both."""
    named: set[Order] = {"month first" if match["month"] else "day first" for match in _NAMED_ORDER.finditer(norm)}
    return next(iter(named)) if len(named) == 1 else ""


def _order(text: Text, written: Iterable[_Date]) -> Order:
    """Return the order in which the note writes day and month, where its dates agree or it is American."""
    orders: set[Order] = {next(iter(one.meant)) for one in written if len(one.meant) == 1}
    orders.discard("")
    if named := _named(text.norm):
        orders.add(named)
    if not orders and _AMERICAN.search(text.norm):
        return "month first"
    return next(iter(orders)) if len(orders) == 1 else ""
