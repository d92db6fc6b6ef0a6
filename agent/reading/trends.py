"""Tables of results with a column for each time, or each fluid: only the latest, or that of blood, is read.

Fluids have inputs of their own, whose labels name the fluid.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from .dates import MONTHS
from .text import Text

_MONTH = rf"(?P<{{}}>{'|'.join(MONTHS)})[a-z]*\.?"
_NOW = re.compile(
    r"(?:today|now|current|latest|most recent)\b.*|.*[(\s](?:today|now|(?:\d+ ?(?:h|d|wk|weeks?|mo|months?) )?later)\)"
)
_BLOOD = re.compile(r"(?:serum|blood|plasma)\b.*")
_FLUID = re.compile(
    r"(?:(?:pleural|ascitic|peritoneal|joint|synovial) )?fluid|pleural|ascit(?:es|ic)|effusion|csf|urine|lp|tap"
)
_BEFORE = re.compile(
    r"(?:yesterday|baseline|b/l|prev(?:ious)?|prior|last(?: \w+)?|gp|pre-?op|adm(?:ission)?)\b.*|"
    r"(?:\d{1,2}/(?:7|12|52)|(?:\d+|a|one|two|three|six) (?:days?|wks?|weeks?|mo|mths?|months?|yrs?|years?)) ago"
)
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DATES = (
    re.compile(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>\d{2,4}))?"),
    re.compile(rf"(?P<d>\d{{1,2}})[ -]?{_MONTH.format('w')}(?:[ -]?'?(?P<y>\d{{2,4}}))?"),
    re.compile(rf"{_MONTH.format('w')}(?: ?'?(?P<y>\d{{2,4}}))?"),
    re.compile(r"(?P<y>(?:19|20)\d\d)"),
    re.compile(r"(?:hd|pod|d(?:ay)?) ?(?P<d>\d{1,2})"),
    re.compile(rf"(?P<of>{'|'.join(_WEEK)})[a-z]*"),
)
#: Columns that hold no value: units, limits, flags.
_BESIDE = re.compile(r"[(\[]?(?:ref(?:erence)?|normal|range|units?|limits?|flags?|nr|rr|uln|lln)\b.*")
_CELL = re.compile(r"[^\s|](?:[^\s|]| (?! |\|))*")  # parted by tabs, bars or two spaces
_UNIT = re.compile(r"[(\[]?(?:/\s?\d+|%|[a-zµ×][\w/µ^×* ]*)[)\]]?")
_LIMITS = re.compile(r"[(\[]?\s?(?:[<>≤≥]\s?\d[\d.]*|\d[\d.]*\s?(?:-|to)\s?\d[\d.]*)\s?[a-zµ%/0-9^ ]{0,12}[)\]]?")
_DATED_LINE = re.compile(
    r"^[ \t]*(?:[-*•] )?(?P<date>[a-z0-9][a-z0-9/'. ]{1,14}?)[ \t]*[:-][ \t][^\n]*\d[^\n]*", re.MULTILINE
)
_MONTHS_OF_A_YEAR = 12
_FEWEST = 2  # columns that make a table
_YEAR = 12  # over it, the second number of a date is a year or a day


class _Cell(NamedTuple):
    start: int
    end: int
    text: str
    column: int


class Tables(NamedTuple):
    """Stretches of a note: what tables hold of earlier results and of limits, and the lines that head their columns.

    `earlier` are lines that begin with a date before that of another line: "02/05: …", "16/04: …".
    """

    superseded: Sequence[tuple[int, int]]
    heads: Sequence[tuple[int, int]]
    earlier: Sequence[tuple[int, int]]


@lru_cache(maxsize=4)
def tables(text: Text) -> Tables:
    """Find the tables of results with a column for each time or fluid."""
    found: list[tuple[int, int]] = []
    headings: list[tuple[int, int]] = []
    header: list[_Cell] = []
    now = -1
    for match in re.finditer(r"[^\n]+", text.note):
        cells = [
            _Cell(*one.span(), text.norm[slice(*one.span())].strip(), one.start() - match.start())
            for one in _CELL.finditer(text.note, *match.span())
        ]
        heads = _heads(cells)
        if heads:
            header, now = heads, _latest(heads)
            headings.append(match.span())
        elif header and len(cells) >= _FEWEST:
            found.extend(_earlier(header, now, cells[1:]))
        else:
            header = []
    return Tables(tuple(found), tuple(headings), tuple(_dated(text)))


def _dated(text: Text) -> Iterator[tuple[int, int]]:
    """Yield the lines that begin with an earlier date than another does."""
    lines = [
        _Cell(*match.span(), match["date"].strip(), 0)
        for match in _DATED_LINE.finditer(text.norm)
        if _of_a_time(match["date"].strip())
    ]
    latest = _latest(lines) if len({line.text for line in lines}) > 1 else -1
    for line in lines:
        if latest >= 0 and line.text != lines[latest].text:
            yield line.start, line.end


def _heads(cells: Sequence[_Cell]) -> list[_Cell]:
    """Return the cells that head columns of results, where a line is such a head; its first may name the rows."""
    for heads in (list(cells), list(cells[1:])):
        timed = [cell for cell in heads if _timed(cell.text)]
        beside = [cell for cell in heads if _BESIDE.fullmatch(cell.text)]
        if len(timed) >= _FEWEST and len(timed) + len(beside) == len(heads):
            return heads
    return []


def _timed(cell: str) -> bool:
    """Say whether a cell heads results: with a time, or with what they are of."""
    return bool(_BLOOD.fullmatch(cell) or _FLUID.fullmatch(cell) or _of_a_time(cell))


def _of_a_time(cell: str) -> bool:
    return bool(_NOW.fullmatch(cell) or _BEFORE.fullmatch(cell) or any(one.fullmatch(cell) for one in _DATES))


def _latest(heads: Sequence[_Cell]) -> int:
    """Return which column is the latest: the one that says so, or by its date; -1 where that cannot be told."""
    if blood := [at for at, head in enumerate(heads) if _BLOOD.fullmatch(head.text)]:
        return blood[0]
    timed = [at for at, head in enumerate(heads) if _of_a_time(head.text)]
    if now := [at for at in timed if _NOW.fullmatch(heads[at].text)]:
        return now[0]
    dated = [at for at in timed if not _BEFORE.fullmatch(heads[at].text)]
    falling = bool(dated)
    for day_first in (True, False):
        dates = [_date(heads[at].text, day_first) for at in dated]
        if any(month > _MONTHS_OF_A_YEAR for _, month, _ in dates):
            continue  # "16/04" is no day of a sixteenth month
        if all(one < other for one, other in pairwise(dates)):
            return dated[-1] if dated else -1
        falling = falling and all(one > other for one, other in pairwise(dates))
    return dated[0] if falling else -1


def _date(head: str, day_first: bool) -> tuple[int, int, int]:
    """Return year, month and day of a column's head, 0 for what it leaves out; "3/24" is March 2024."""
    match = next(match for pattern in _DATES if (match := pattern.fullmatch(head)))
    part = {"d": "0", "m": "0", "y": "0", "w": "", **{name: of for name, of in match.groupdict().items() if of}}
    if part.get("of"):
        return 0, 0, 1 + _WEEK.index(part["of"])
    day, month, year = int(part["d"]), int(part["m"]), int(part["y"]) % 100
    if part["w"]:
        month = MONTHS.index(part["w"]) + 1
    elif month > _YEAR and not year:
        day, month, year = 0, day, month
    elif month and not day_first:
        day, month = month, day
    return year, month, day


def _earlier(header: Sequence[_Cell], now: int, cells: Sequence[_Cell]) -> Iterator[tuple[int, int]]:
    """Yield the cells of a row that stand in other columns than the latest, and what lies beyond all columns."""
    if now < 0:
        return
    timed = [at for at, head in enumerate(header) if _timed(head.text)]
    beside = [at for at in range(len(header)) if at not in timed]
    while len(cells) > len(header) and _UNIT.fullmatch(cells[0].text):
        cells = cells[1:]
    if beside and len(cells) < len(header) and _LIMITS.fullmatch(cells[-1].text):
        yield cells[-1].start, cells[-1].end  # of the column of limits
        cells = cells[:-1]
    columns = range(len(header)) if len(cells) >= len(header) else timed if len(cells) == len(timed) else ()
    for at, cell in enumerate(cells):
        if columns:
            column = columns[at] if at < len(columns) else now
        else:
            column = min(range(len(header)), key=lambda one: abs(header[one].column - cell.column))
        if column != now:
            yield cell.start, cell.end
