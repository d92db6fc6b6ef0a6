"""Turn what a caller gives for a patient into the numbers a model computes with, refusing what it cannot read."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from .evaluate import Floats
from .model import Column
from .table import FALSE, TRUE, Cells, number

#: Beyond the training range by more than this share of its width, a model is said not to apply.
FAR = 0.5


def from_text(column: Column, cell: str | None) -> bool | float | str | None:
    """Read a table's cell as the column's kind; what cannot be read stays text, which `encode` refuses."""
    if cell is None or column.kind == "category":
        return cell
    if column.kind == "boolean":
        lower = cell.lower()
        return True if lower in TRUE else False if lower in FALSE else cell
    value = number(cell)
    return cell if value is None else value


def encode(column: Column, value: Any) -> float:
    """Return the number a model sees for a value; NaN for a missing one.

    Raises ValueError, saying what to give instead, on a value of the wrong kind, in another unit, or missing where
    no training row lacked it.
    """
    if value is None:
        if not column.missing:
            raise ValueError(f"is missing, and no patient of the training table lacked it; give {wanted(column)}")
        return float("nan")
    match column.kind, value:
        case "number", {"value": int() | float() as plain, "unit": column.unit, **rest} if column.unit and not rest:
            return encode(column, plain)
        case "number", int() | float() if not isinstance(value, bool) and abs(value) < float("inf"):
            return float(value)
        case "boolean", bool() | 0 | 1:
            return float(value)
        case "category", str() | int() if str(value) in column.levels:
            return float(column.levels.index(str(value)))
        case _:
            raise ValueError(f"{value!r} is not understood; give {wanted(column)}")


def wanted(column: Column) -> str:
    """Say what a column's values look like."""
    if column.kind == "boolean":
        return "true or false"
    if column.kind == "category":
        return f"one of: {', '.join(column.levels)}"
    return f"a number{f' in {column.unit}' if column.unit else ''} (in training {span(column)})"


def span(column: Column) -> str:
    """Write a number's training range."""
    return f"{column.low:g} to {column.high:g}"


def matrix(columns: tuple[Column, ...], cells: Mapping[str, Cells]) -> Floats:
    """Encode a table's columns (by their headings) as a float matrix, one row per patient."""
    encoded = []
    for column in columns:
        texts = cells[column.name]
        codes = {text: encode(column, from_text(column, text)) for text in set(texts)}
        encoded.append([codes[text] for text in texts])
    return np.asarray(encoded, dtype=np.float64).T


def outside(column: Column, value: float) -> tuple[str, bool] | None:
    """Say how a value lies outside the training range, and whether by far; None if inside or not a number."""
    if column.low is None or column.high is None or column.low <= value <= column.high or value != value:
        return None
    beyond = max(column.low - value, value - column.high)
    text = f"{column.input} {value:g} is outside the training range {span(column)} {column.unit}".rstrip()
    return text, beyond > FAR * (column.high - column.low)
