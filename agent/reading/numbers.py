"""Numbers as notes write them: with thousands marks, comparators, ranges and units, and the ones that are no values."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from ...tools.protocol import Span
from .text import GLUED

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_DIGITS = (
    {"zero": 0, "oh": 0, "nought": 0}
    | {word: number for number, word in enumerate((*_ONES, *_TEENS), 1)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
)
#: Small numbers in words, which may count anything.
WORDS = {word: float(_DIGITS[word]) for word in ("zero", *_ONES, *_TEENS[:3])} | {
    "twice": 2.0, "double": 2.0, "thrice": 3.0, "triple": 3.0
}  # fmt: skip
_ONE = rf"(?:{'|'.join(_ONES)})"
_TEEN = rf"(?:{'|'.join(_TEENS)})"
_TY = rf"(?:(?:{'|'.join(_TENS)})(?:[ -]{_ONE}\b)?)"
UNDER_A_HUNDRED = rf"(?:{_TY}|{_TEEN}|{_ONE})"
_TENTHS = rf"(?: point(?: (?:zero|oh|nought|{_ONE}))+)"
#: Numbers as they are dictated: "one hundred and twelve", "one sixty eight", "three point five", "one one two",
#: "sixteen and a half"; small whole ones are in `WORDS`, since they may count anything.
_HUNDREDS = rf"(?:{_ONE}|a) hundred(?:(?: and)? {UNDER_A_HUNDRED}\b)?"
_DIGIT = rf"(?:{_ONE}|zero|oh|nought)"
_SPELLED = (
    rf"(?:(?:{UNDER_A_HUNDRED}|a) thousand(?:(?: and)? {_HUNDREDS}|(?: and)? {UNDER_A_HUNDRED}\b)?|"
    rf"(?:{_HUNDREDS}|{_ONE} (?:{_TY}|{_TEEN})|{_ONE} {_DIGIT} {_DIGIT}\b(?! {_DIGIT}\b)|{_TY}|{_TEEN})"
    rf"\b(?:{_TENTHS}| and a half\b)?|"
    rf"{_ONE} and a half\b|(?:zero|nought|{_ONE}){_TENTHS})"
)
_CORE = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?=\s?(?:/|cells|x10))|\d+[.,]\d+|\d+|\.\d+)"
_LOWER = (
    r">=|≥|=>|>/=|≧|(?<!-)(?<!\d )(?<!\d)>|greater than or equal to|more than or equal to|at least|no less than|"
    r"not (?:less|lower) than|not (?:below|under)|greater than|more than|larger than|bigger than|longer than|"
    r"higher than|above|over|exceeding|exceeds|exceeded|in excess of"
)
_UPPER = (
    r"<=|≤|=<|</=|≦|<|less than or equal to|at most|no more than|not (?:more|higher|greater|larger) than|"
    r"not (?:above|over|exceeding)|no higher than|up to|less than|lower than|smaller than|shorter than|"
    r"fewer than|under|below|within(?=\s(?:an?|one)\s)"
)
_BY_DIGITS = ("one", "one", "two")  # three digits, one by one
_COUNTS = 12  # up to it a word counts, too
_CLOSED = re.compile(r"=|≥|≤|≧|≦|/|equal|least|most|no |not |up to|within")  # comparators whose limit itself counts
#: What may stand right before a number: no part of a word or number, but the name of a measurement ("HR118", "T38.9").
_AFTER_NAME = (
    "|".join(rf"(?<=\b{name})" for name in GLUED)
    + r"|(?<=\bt)(?=(?:3[4-9]|4[0-2])(?!\d))|(?<=\bk)(?=[2-7]\.\d)|(?<=\bp)(?=\d{2,3}\b)"
)
#: What parts the numbers of a pair.
PARTED = re.compile(r"\s?/\s?|\sover\s")
_PAIR = re.compile(
    rf"(?:(?<![\w./,])(?<![\d\s)]-)|{_AFTER_NAME})"
    rf"(\d{{2,3}})(?:{PARTED.pattern})(\d{{2,3}})(?![\d/]|[.,]\d|\s?/\s?\d)"
)
_SPELLED_PAIR = re.compile(rf"\b({_SPELLED}) over ({_SPELLED})\b")
_NUMBER = re.compile(
    rf"(?:(?P<lower>{_LOWER})\s{{0,2}}|(?P<upper>{_UPPER})\s{{0,2}}|(?P<between>between\s))?"
    rf"(?:(?<![\w/^])(?<!\d[.,])|{_AFTER_NAME})(?P<sign>(?<![\w)-])[-+](?=\d|\.\d))?"
    rf"(?P<first>{_CORE}|\b(?:{_SPELLED}|{'|'.join(WORDS)}|"
    r"an?(?=\s(?:year|month|week|day|hour)\b))\b)(?![\w^]|:\d)?"
)
_WORDED = re.compile(
    rf"\b(?:(?:(?P<lower>{_LOWER})\s|(?P<upper>{_UPPER})\s)?(?P<count>{'|'.join(WORDS)})|(?P<many>multiple|several|numerous))\s$"
)
_NOT_NUMBER_AFTER = re.compile(r"(?:st|nd|rd|th)\b|(?!x\s?10)[a-z]{1,2}\d|:\d")
_RANGE = re.compile(
    rf"(?P<joint>\s?-\s?|\sto\s|\sand\s)(?P<under><\s?)?(?P<sign>-(?=\d))?(?P<last>{_CORE})(?!\d|[-/]\d|\.\d)"
)
_CHANGED_FROM = re.compile(r"(?<!ranging )(?<!ranged )(?<!ranges )\bfrom $")
_DECADE = re.compile(r"\s?'?s\b(?!\s*(?:/|\.))")
_PLUS = re.compile(r"\+(?!\s?\d)|\s(?:or more|or over|or above|or higher|or greater|and over|and above)\b")
_OR_LESS = re.compile(r"\s(?:or less|or under|or below|or lower|or fewer)\b")

#: Lengths and weights in two units: the smaller unit, how many of it make the larger, and how both are written.
_INSIDE_WORD = re.compile(r"\w\w")
_SMALL = r"(\d{1,2}(?:\.\d+)?)\s?"
_INCHES = r"(?:\"|''|(?:inch(?:es)?|in)\b)?"
_POUNDS = r"(?:(?:lbs?|pounds?)\b|(?=(?:and|but)\b|[,;.)\n]|$))"
_COMPOUND = (
    ("in", 12, re.compile(rf"(\d)\s?-?(?:'|(?:ft|foot|feet)\b)\.?[ ,-]{{0,2}}(?:{_SMALL}-?{_INCHES})?")),
    ("lb", 14, re.compile(rf"(\d{{1,2}})\s?(?:st|stones?)\b[ ,]{{0,2}}(?:{_SMALL}{_POUNDS})?")),
    ("oz", 16, re.compile(rf"(\d{{1,2}})\s?(?:lbs?|pounds?)\b[ ,]{{0,2}}(?:and\s)?{_SMALL}(?:oz|ounces?)\b")),
)  # fmt: skip

#: British shares: "4/7" are four days, "3/52" weeks, "6/12" months; but of eyes 6/12 is a distance.
_SHARE = re.compile(r"(\d{1,2})/(7|52|12)(?![\d/]|\.\d)")
_SHARES = {"7": ("days", 14), "52": ("weeks", 20), "12": ("months", 24)}  # and the most told so: 89/52 is a pressure
_SIGHT = re.compile(
    r"\b(?:va|vision|acuity|eyes?|snellen|od|os|ou|[rl]e|sees?|right|left|corrected|pinhole|ph)\W{0,4}(?:is |of )?$"
)
_ON_THE_RIGHT = re.compile(r"\s?(?:/|out of|items|points|criteria|leads|ribs|joints|\(|(?:right|left|r|l|od|os)\b)")
#: "7 min 30 s"
_MINUTES = re.compile(r"(\d{1,3})\s?(?:min|mins|minutes)\s(?:and\s)?(\d{1,2})\s?(?:s|sec|secs|seconds)\b")
#: "3.2 x 10^5 copies/mL"; but "x 10^9/L" is a unit.
_POWER = re.compile(r"\s?x\s?10\s?(?:\^|\*\*|e)?\s?([2-8])\s(?=[a-z])|\s?x\s?10\s?(?:\^|\*\*)\s?([2-8])(?=[\s,.;)]|$)")
#: "29+3 weeks": weeks and days
_GESTATION = re.compile(r"(\d{2})\s?\+\s?([0-6])(?:\s?/\s?40\b|\s?(?:weeks?|wks?)\b)")

#: What looks like a unit and is none we know: better asked about than left out.
_STRANGE_UNIT = re.compile(
    r"\s?(x\s?10[\^*()\d]*\s?(?:/\s?[a-z]+\d?|[a-z]+-\d)?|"
    r"(?!(?:and|or|he|she|w|s|h|c|y|n|b|r|a|d|o)/)[a-z]{1,7}/(?!\s)[a-z0-9.]{1,8}(?:/[a-z0-9.]{1,6})*)"
)

#: Stretches whose numbers are never values: dates, times, telephone numbers, record numbers, reference ranges.
_EXCLUDED = re.compile(
    rf"\b\d{{1,4}}([-/.])\d{{1,2}}\1\d{{2,4}}\b|"
    rf"\b(?:nineteen (?:{_TY}|oh {_ONE})|twenty (?:{_TEEN}|oh {_ONE})|two thousand(?: and (?:{_ONE}|{_TEEN}))?)\b|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s|-)(?:of\s)?{_MONTH}(?:,?(?:\s|-)\d{{2,4}})?\b|"
    rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?\b(?!\s?(?:mg|%|/))|\b{_MONTH}\s(?:19|20)\d\d\b|"
    r"\b(?:in|since|until|during|from|by|year|of)\s(?:19|20)\d\d\b(?!\s?(?:/|x|cells|m|u|k))|"
    r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?|\b\d{1,2}\s?[ap]\.?m\b|\b\d{4}\s?(?:hours|hrs|h)\b|"
    r"(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\b\d{3,5})[ .-]\d{3,4}[ .-]\d{3,4}\b|\+\d{6,}|\b0\d{4}\s\d{6}\b|"
    r"\b\d{3}-\d{4}\b|"
    r"\b(?:mrn|nhs|ssn|ext|tel|telephone|phone|pager|fax|room|bed|case|figure|fig|table|ref|zip|icd|account|acct|"
    r"id)\b"
    r"[ .:#]*(?:number|no|nr)?[ .:#]*\d[\d-]*|#\s?\d+|"
    r"[\[(]\s?(?:normal|reference|ref|normal range|range|nl|nr|n|rr|nv|wnl|uln|lln|normal value|"
    r"cut-?off)\b(?!\sat)[^)\]\n]{0,60}[)\]]|"
    r"[\[(]\s?(?:normal)?\s?(?:<|>|≤|≥)?\s?\d[\d.,]*\s?-\s?\d[\d.,]*\s?[a-z/%0-9^*]{0,12}\s?[)\]]|"
    r"(?<!at a )\b(?:normal|reference|ref\.?)\s?(?:range|value|values|limit|limits|interval|level|levels)?\s?"
    r"(?:of|is|are|:|=|,)?\s?"
    r"(?:<|>|≤|≥|up to|less than|below|under)?\s?\d[\d.,]*(?:\s?(?:-|to)\s?\d[\d.,]*)?|"
    r"\b(?:upper|lower) limit(?: of normal)?\s?[:=,]?\s?\d[\d.,]*|\b95\s?% ?(?:ci|confidence)[^)\]\n;]{0,40}|"
    r"\bp\s?[<=>]\s?0?\.\d+|"
    r"\b(?:(?:1|24), ?)?25(?=[ -]?\(?(?:oh\b|(?:di)?hydroxy))|"  # the name of a vitamin
    r"\ban?\s\d+(?:\.\d+)?\s?(?:kg|lbs?|pounds?)\s(?:\([^)]{0,20}\)\s)?weights?\b(?!\s(?:loss|gain))|"  # one to lift
    r"\b\d+\s?x\s?\d+(?:\.\d+)?(?:\s?x\s?\d+)?\s?(?:cm|mm)\b|"
    r"\b\d+(?:\.\d+)?\s?x\s?\d+(?:\.\d+)?\s?(?:x\s?\d+(?:\.\d+)?\s?)?(?:cm|mm)\b"
)


class Number(NamedTuple):
    """A number or range with its unit as written. `other` is the second of a pair such as 120/80."""

    start: int
    end: int  # of the number, unit included
    value: float | Span
    written: str  # the unit as written, normalised; "" where there is none
    other: float | None = None
    bare_end: int = 0  # of the number without its unit
    rule: str = ""  # how the value follows from what is written


def excluded(norm: str) -> list[tuple[int, int]]:
    """Return the stretches of a note whose numbers are no values of the patient."""
    return [match.span() for match in _EXCLUDED.finditer(norm)]


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


#: How the rule of a measurement in several directions begins.
LARGEST_OF: Final = "the largest of"
_EXTENTS = re.compile(
    r"(?<![\d.x])(\d+(?:\.\d+)?)\s?(?:cm|mm)?\s?x\s?(\d+(?:\.\d+)?)\s?(?:cm|mm)?\s?(?:x\s?(\d+(?:\.\d+)?)\s?)?"
    r"(cm|mm)\b"
)


def extents(norm: str) -> list[Number]:
    """Return what is measured in two or three directions, "22 x 19 mm", as its largest extent."""
    return [
        Number(
            match.start(), match.end(), max(float(side) for side in match.groups()[:3] if side), match[4],
            bare_end=match.start(4), rule=f"{LARGEST_OF} {match.group()}",
        )
        for match in _EXTENTS.finditer(norm)
    ]  # fmt: skip


@lru_cache(maxsize=65536)
def parse(written: str) -> float | None:
    """Read one number. A comma before three digits parts thousands; before one or two it is a decimal comma."""
    if written in WORDS:
        return WORDS[written]
    if written[:1].isalpha():
        return _spelled(written)
    plain = written.replace(" ", "")
    if "," in plain:
        whole, _, rest = plain.partition(",")
        grouped = re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", plain)
        if grouped:
            plain = plain.replace(",", "")
        elif len(rest) in (1, 2) or (whole == "0" and "," not in rest):
            plain = f"{whole}.{rest}"
        else:
            return None
    return float(plain) if len(plain) <= 15 else None


def _spelled(written: str) -> float:
    """Read a number in words: "one hundred and twelve", "one twenty six", "three point five", "one one two"."""
    whole, _, tenths = written.partition(" point ")
    words = whole.removesuffix(" and a half").replace("-", " ").split()
    if len(words) == len(_BY_DIGITS) and all(_DIGITS.get(word, 10) < 10 for word in words):
        return float("".join(str(_DIGITS[word]) for word in words))
    value = thousands = 0
    for word in words:
        if word == "thousand":
            thousands, value = max(value, 1) * 1000, 0
        elif word == "hundred":
            value = max(value, 1) * 100
        elif word in _DIGITS:
            digit = _DIGITS[word]
            value = value * 100 + digit if value in range(1, 10) and digit >= _DIGITS["ten"] else value + digit
    value += thousands
    if whole.endswith(" and a half"):
        return value + 0.5
    return float(f"{value}.{''.join(str(_DIGITS[word]) for word in tenths.split())}") if tenths else float(value)


def find(norm: str, unit: re.Pattern[str], closed: list[tuple[int, int]] | None = None) -> list[Number]:
    """Return every number outside the excluded stretches, in order; `closed` are these where they are known."""
    closed = excluded(norm) if closed is None else closed
    starts = [start for start, _ in closed]

    def shut(position: int) -> int:
        index = bisect_right(starts, position) - 1
        return closed[index][1] if index >= 0 and position < closed[index][1] else 0

    found: list[Number] = []
    position = 0
    while match := _NUMBER.search(norm, position):
        first = match.start("first")
        if past := shut(first):
            position = max(past, match.end())
            continue
        number = _compound(norm, first) or _pair(norm, first, unit) or _single(norm, match, unit)
        if number is None:
            position = match.end()
            continue
        found.append(number)
        position = number.end
    return found


def _unit_after(norm: str, end: int, unit: re.Pattern[str]) -> tuple[str, int]:
    match = unit.match(norm, end) or _STRANGE_UNIT.match(norm, end)
    return (match.group(1), match.end()) if match else ("", end)


def _compound(norm: str, first: int) -> Number | None:
    """Read "5 ft 10 in", "5'10", "11 st 4 lb" and "7 lb 3 oz" as inches or pounds, "29+3 weeks" as weeks."""
    if weeks := _GESTATION.match(norm, first):
        value = round(float(weeks[1]) + float(weeks[2]) / 7, 4)
        rule = f"{weeks[1]} weeks and {weeks[2]} days"
        return Number(weeks.start(), weeks.end(), value, "weeks", None, weeks.end(), rule)
    share = _SHARE.match(norm, first)
    written, most = _SHARES[share[2]] if share else ("", 0)
    other = share and (_SIGHT.search(norm, max(0, first - 20), first) or _ON_THE_RIGHT.match(norm, share.end()))
    if share and int(share[1]) <= most and not other:
        return Number(
            first, share.end(), float(share[1]), written, None, share.end(), f"{share.group()} is {share[1]} {written}"
        )
    if minutes := _MINUTES.match(norm, first):
        value = round(int(minutes[1]) + int(minutes[2]) / 60, 4)
        return Number(first, minutes.end(), value, "min", None, minutes.end(), f"{minutes.group()} is {value:g} min")
    for unit, in_one, pattern in _COMPOUND:
        if (match := pattern.match(norm, first)) and not _INSIDE_WORD.match(norm, match.end() - 1):
            large, small = float(match[1]), float(match[2] or 0)
            value, unit = (large + small / in_one, "lb") if unit == "oz" else (large * in_one + small, unit)
            end = match.start() + len(match.group().rstrip(" ,-"))
            rule = f"“{match.group().strip(' ,-')}” is {value:g} {unit}"
            return Number(match.start(), end, round(value, 4), unit, None, end, rule)
    return None


def _pair(norm: str, first: int, unit: re.Pattern[str]) -> Number | None:
    match = _PAIR.match(norm, first) or _SPELLED_PAIR.match(norm, first)
    if match is None:
        return None
    upper, lower = parse(match.group(1)) or 0.0, parse(match.group(2)) or 0.0
    if upper <= lower:
        return None
    written, end = _unit_after(norm, match.end(), unit)
    return Number(match.start(), end, upper, written, lower, match.end())


def _single(norm: str, match: re.Match[str], unit: re.Pattern[str]) -> Number | None:
    if match["first"] in ("a", "an"):  # "less than a year"; "a week" by itself is no measurement
        value = 1.0 if match["lower"] or match["upper"] else None
    else:
        value = parse(match["first"])
    end = match.end("first")
    if value is None or _NOT_NUMBER_AFTER.match(norm, end):
        return None
    if match["sign"] == "-":
        value = -value
    start = match.start()
    power = _POWER.match(norm, end)
    if power and value:
        written, after = _unit_after(norm, power.end() - (norm[power.end() - 1] == " "), unit)
        told = value * 10 ** int(power[1] or power[2])
        rule = f"{norm[start : power.end()].strip()} is {told:g}"
        return Number(start, after, told, written, None, power.end(), rule)
    written, after = _unit_after(norm, end, unit)
    if not written and match["first"].isalpha() and value <= _COUNTS:
        return None  # "one of them": only with a unit is a small word a measurement
    if end < len(norm) and (norm[end].isalnum() or norm[end] == "_") and not written and not _DECADE.match(norm, end):
        return None
    ranged = None if match["lower"] or match["upper"] else _range(norm, match, value, end, after, written, unit)
    if ranged:
        return ranged
    if match["between"]:
        start = match.start("first")
    if match["lower"] or match["upper"]:
        open_end = not _CLOSED.search(match["lower"] or match["upper"])
        span = Span(low=value, above=open_end) if match["lower"] else Span(high=value, below=open_end)
        return Number(start, after, span, written, None, end)
    return _open_ended(norm, start, end, after, value, written)


def _open_ended(norm: str, start: int, end: int, after: int, value: float, written: str) -> Number:
    """Read "180s", "90+", "75 or over"; otherwise the number itself."""
    if value % 10 == 0 and value >= 10 and (decade := _DECADE.match(norm, end)) and (written in ("", "s")):
        return Number(start, decade.end(), Span(low=value, high=value + 10, below=True), "", None, decade.end())
    if plus := _PLUS.match(norm, after):
        return Number(start, plus.end(), Span(low=value), written, None, plus.end())
    if less := _OR_LESS.match(norm, after):
        return Number(start, less.end(), Span(high=value), written, None, less.end())
    return Number(start, after, value, written, None, end)


def _range(
    norm: str, match: re.Match[str], low: float, end: int, after: int, written: str, unit: re.Pattern[str]
) -> Number | None:
    second = _RANGE.match(norm, end) or (_RANGE.match(norm, after) if written else None)
    if second is None or (second["joint"].strip() == "and" and not match["between"]):
        return None
    high = parse(second["last"])
    if high is not None and second["sign"]:
        low, high = sorted((low, -high)) if low < 0 else (low, -high)
    unit_written, stop = _unit_after(norm, second.end(), unit)
    if high is None or high <= low or (written and unit_written and written != unit_written):
        return None
    if second["joint"].strip() == "to" and _CHANGED_FROM.search(norm, max(0, match.start() - 16), match.start()):
        return None
    span = Span(low=low, high=high, below=bool(second["under"]))
    return Number(match.start(), stop, span, unit_written or written, None, second.end())


def worded(before: str) -> Number | None:
    """Read the number in words with which a text ends: "more than three ", "several "."""
    match = _WORDED.search(before)
    if match is None:
        return None
    if match["many"]:
        value: float | Span = Span(low=2.0)
    else:
        value = WORDS[match["count"]]
        closed = bool(_CLOSED.search(match["lower"] or match["upper"] or ""))
        if match["lower"]:
            value = Span(low=value, above=not closed)
        elif match["upper"]:
            value = Span(high=value, below=not closed)
    end = match.end() - 1
    return Number(match.start(), end, value, "", None, end)


def turned_round(number: Number, written: str) -> Number:
    """Turn a limit that is denied round: "no temperature over 38" is one up to 38. An empty span has no such limit."""
    limit = number.value
    if not isinstance(limit, Span) or (limit.low is None) == (limit.high is None):
        return number._replace(value=Span())
    if limit.low is not None:
        return number._replace(value=Span(high=limit.low, below=not limit.above), rule=f"“{written}” is denied")
    return number._replace(value=Span(low=limit.high, above=not limit.below), rule=f"“{written}” is denied")


def gap(norm: str, start: int, end: int, closed: list[tuple[int, int]]) -> str:
    """Return what lies between two places, less the excluded stretches."""
    pieces: list[str] = []
    for low, high in closed[bisect_left(closed, (start, start)) : bisect_left(closed, (end, end))]:
        if high <= end:
            pieces.append(norm[start:low])
            start = high
    return " ".join([*pieces, norm[start:end]])
