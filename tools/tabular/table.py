"""Read a table, decide what each column is, and say why a column is not used."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from .model import Column, Dropped, TableError

if TYPE_CHECKING:
    import polars as pl

#: Cells that count as "no value", compared without regard to case; they are counted and reported.
MISSING = ("", "na", "n/a", "nan", "null", "none", "?", ".")
TRUE, FALSE = ("true", "yes", "1", "1.0"), ("false", "no", "0", "0.0")
MOST_LABELS = 30
FEWEST_VALUES = 20
_IDENTIFIER = re.compile(r"(?:^|[^a-z])(?:id|pid|uid|uuid|guid|mrn|identifier)$|[a-z]I[Dd]$")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")

Cells = Sequence[str | None]


@dataclass(frozen=True)
class Table:
    """A table as text: its cells by column, None where there is no value."""

    path: Path
    sha256: str
    cells: Mapping[str, Cells]

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(next(iter(self.cells.values())))


def read_table(path: Path) -> Table:
    """Read a CSV, TSV or Parquet file. Raises `TableError` on anything that is not a plain table."""
    import polars as pl

    if not path.is_file():
        raise TableError(f"there is no file {path}; give the path of a .csv, .tsv or .parquet file")
    data = path.read_bytes()
    try:
        frame = pl.read_parquet(BytesIO(data)) if path.suffix == ".parquet" else _delimited(path, data)
        cells = {name: _clean(frame[name]) for name in frame.columns}
    except pl.exceptions.PolarsError as error:
        raise TableError(f"{path.name} is not a readable table: {error}; repair or export it again") from None
    if not cells or not frame.height:
        raise TableError(f"{path.name} has no rows; give a table with a heading line and one row per patient")
    return Table(path, sha256(data).hexdigest(), cells)


def _delimited(path: Path, data: bytes) -> "pl.DataFrame":
    import polars as pl

    if path.suffix not in (".csv", ".tsv"):
        raise TableError(f"{path.name}: only .csv, .tsv and .parquet are read; save the table as one of them")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TableError(f"{path.name} is not UTF-8 text; save it with UTF-8 encoding") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    separator = "\t" if path.suffix == ".tsv" else ","
    heading = next(csv.reader(StringIO(text), delimiter=separator), [])
    if len(heading) == 1 and ";" in heading[0]:
        raise TableError(f"{path.name} is separated by semicolons; save it with commas and decimal points")
    twice = sorted({name for name in heading if heading.count(name) > 1})
    if twice or "" in heading:
        raise TableError(f"{path.name}: headings {', '.join(twice) or '(empty)'} occur twice or are empty; rename them")
    return pl.read_csv(BytesIO(text.encode()), infer_schema=False, separator=separator)


def _clean(series: "pl.Series") -> Cells:
    import polars as pl

    if series.dtype.is_nested():
        raise TableError(f"column {series.name!r} holds lists or records; flatten it into plain columns")
    text = series.cast(pl.String).str.strip_chars()
    return text.set(text.str.to_lowercase().is_in(MISSING), None).to_list()


def number(text: str) -> float | None:
    """Read a cell as a finite number; None if it is not one."""
    try:
        value = float(text.replace("_", "x"))  # Python reads 1_0 as 10; no table means that
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None


def input_name(heading: str) -> str:
    """Return the heading as a Python identifier: what callers call the column."""
    plain = re.sub(r"\W+", "_", heading.strip(), flags=re.ASCII).strip("_")
    return f"column_{plain}" if not plain or plain[0].isdigit() else plain


def read_outcome(cells: Cells, name: str, positive: str | None) -> tuple[list[bool | None], str]:
    """Read the outcome: true, false or None (not known) per row, and the label that counts as true.

    Accepts 0/1 and true/false; any other two labels need `positive`. Raises `TableError` otherwise.
    """
    labels = sorted({cell for cell in cells if cell is not None})
    shown = ", ".join(labels[:6]) + (", …" if len(labels) > 6 else "")
    if len(labels) != 2:
        raise TableError(
            f"outcome {name!r} has {len(labels)} different values ({shown}); it must have exactly two. "
            "Make a column that says whether the event happened, by a stated time"
        )
    if positive is None:
        meant = [label for label in labels if label.lower() in ("1", "1.0", "true")]
        plain = {label.lower() for label in labels} in ({"0", "1"}, {"0.0", "1.0"}, {"false", "true"})
        if not plain:
            raise TableError(f"outcome {name!r} has the labels {shown}; say which is the event with --positive LABEL")
        positive = meant[0]
    elif positive not in labels:
        raise TableError(f"--positive {positive} is not a label of {name!r}; choose one of {shown}")
    return [None if cell is None else cell == positive for cell in cells], positive


def describe(name: str, cells: Cells, unit: str, as_category: bool) -> Column | Dropped:
    """Decide what a column is from its cells, or say why it cannot be an input.

    Raises `TableError` if the column looks like numbers but some cells are not.
    """
    present = [cell for cell in cells if cell is not None]
    distinct = sorted(set(present))
    if reason := _unusable(name, cells, present, distinct):
        return Dropped(name=name, reason=reason)
    common = {"name": name, "input": input_name(name), "unit": unit, "missing": len(cells) - len(present)}
    if not as_category:
        if all(label.lower() in TRUE + FALSE for label in distinct):
            if len({label.lower() in TRUE for label in distinct}) == 1:
                return Dropped(name=name, reason="the same value in every row that has one")
            return Column(kind="boolean", **common)
        values = [number(label) for label in distinct]
        numbers = [value for value in values if value is not None]
        if len(numbers) == len(distinct):
            if _counts_rows(numbers, len(cells)):
                return Dropped(name=name, reason="numbers the rows, so it is an identifier")
            return Column(kind="number", low=min(numbers), high=max(numbers), **common)
        if len(distinct) > MOST_LABELS and len(numbers) >= len(distinct) / 2:
            odd = next(cell for cell in present if number(cell) is None)
            raise TableError(
                f"column {name!r}: {sum(number(c) is None for c in present)} of {len(present)} values are not numbers "
                f"(the first is {odd!r} in row {list(cells).index(odd) + 1}); correct them or use --drop {name}"
            )
    if len(distinct) > MOST_LABELS:
        return Dropped(name=name, reason=_many_labels(present, distinct))
    return Column(kind="category", levels=tuple(distinct), **common)


def _unusable(name: str, cells: Cells, present: list[str], distinct: list[str]) -> str:
    if _IDENTIFIER.search(name) or _IDENTIFIER.search(name.lower()):
        return "an identifier by its name; rename it if it is a measurement"
    if not present:
        return "no values"
    if len(distinct) == 1:
        return "the same value in every row that has one"
    if len(present) < FEWEST_VALUES:
        return f"only {len(present)} rows have a value; at least {FEWEST_VALUES} are needed"
    if sum(bool(_DATE.match(label)) for label in distinct) > len(distinct) / 2:
        return "dates; give an age or a duration instead"
    return ""


def _counts_rows(numbers: list[float], rows: int) -> bool:
    whole = all(value == int(value) for value in numbers)
    return whole and len(numbers) == rows >= FEWEST_VALUES and max(numbers) - min(numbers) == rows - 1


def _many_labels(present: list[str], distinct: list[str]) -> str:
    words = sum(len(cell.split()) for cell in present) / len(present)
    if words > 4:
        return f"free text ({words:.0f} words a cell)"
    if len(distinct) > 0.9 * len(present):
        return "an identifier or a name (nearly every value occurs once)"
    return f"{len(distinct)} different labels; group them into {MOST_LABELS} or fewer"
