"""Tables whose first row names the measurements and whose other rows give them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .claims import Label
from .numbers import Number
from .text import Text

_FEWEST = 3  # columns that make two lines a table
_RULER = re.compile(r"[\s|:+=-]*")
_PLAIN = re.compile(r"[\s|,;]*")  # all that stands between the cells of a row


class _Line(NamedTuple):
    start: int
    end: int


def columns(text: Text, labels: Sequence[Label], numbers: Sequence[Number]) -> Iterator[tuple[Label, int]]:
    """Yield each label of a row of labels with the index of the number that stands under it.

    A row is one of labels if nothing else stands in its line; the rows under it must give as many numbers, and nothing
    else: what is less regular is not read.
    """
    lines = [_Line(*match.span()) for match in re.finditer(r"[^\n]+", text.note)]
    lines = [line for line in lines if not _RULER.fullmatch(text.norm, *line)]
    label_starts = [label.start for label in labels]
    number_starts = [number.start for number in numbers]
    header: Sequence[Label] = ()
    for line in lines:
        names = labels[bisect_left(label_starts, line.start) : bisect_left(label_starts, line.end)]
        if len(names) >= _FEWEST and _nothing_else(text, line, [(name.start, name.end) for name in names]):
            header = names
            continue
        first = bisect_left(number_starts, line.start)
        row = range(first, bisect_left(number_starts, line.end))
        spans = [(numbers[index].start, numbers[index].end) for index in row]
        if not header or len(row) != len(header) or not _nothing_else(text, line, spans):
            header = ()
            continue
        yield from zip(header, row, strict=True)


def _nothing_else(text: Text, line: _Line, spans: Sequence[tuple[int, int]]) -> bool:
    ends = [line.start, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), line.end]
    return all(
        end <= start and _PLAIN.fullmatch(text.norm, end, start) for end, start in zip(ends, starts, strict=True)
    )
