"""Columns of a table as codes: every value of an input becomes the number of its class, and bad ones are named.

A number that a calculator only compares with thresholds has few classes, one between each two thresholds, and all
its values in one class give the same result (calculators/structure.py finds the thresholds; the tests of partial
evaluation hold that they are complete). A number that enters arithmetic has a class for each value.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...calculators import Calculator
from ...calculators.inputs import Choice, Criterion, Day, Input, Quantity
from ...calculators.partial import regions
from ...calculators.structure import structure
from .mapping import CohortError, Column

if TYPE_CHECKING:
    import numpy as np
    import polars as pl

#: How tables write yes and no.
TRUTH = {"true": True, "yes": True, "y": True, "1": True, "1.0": True, "t": True}
TRUTH |= {"false": False, "no": False, "n": False, "0": False, "0.0": False, "f": False}
#: What stands for a value that is missing.
MISSING = ("", "na", "n/a", "nan", "null", ".")  # "none" is a state of several inputs


@dataclass(frozen=True)
class Coded:
    """One input of every row: `codes` index `values`; the last code stands for a missing value.

    `bad` maps a row's position to what is wrong with its value.
    """

    codes: "np.ndarray[Any, Any]"
    values: tuple[Any, ...]
    bad: Mapping[int, str]

    @property
    def size(self) -> int:
        """How many codes there are, the one for missing included."""
        return len(self.values) + 1


def coded(entry: Calculator, name: str, given: Column | None, table: "pl.DataFrame") -> Coded:
    """Code one input of a calculator for every row of a table."""
    import numpy as np

    wanted = entry.parameters[name]
    if given is None:
        return Coded(np.zeros(table.height, np.int64), (), {})
    if given.column is None:
        return _constant(entry, name, given.value, table.height)
    if isinstance(wanted, Quantity) and table[given.column].dtype.is_numeric() and not given.values:
        return _quantity(entry, name, wanted, given.unit, table[given.column])
    texts = _texts(table, given.column)
    if given.values:
        texts = _translated(texts, given.values)
    if isinstance(wanted, Quantity):
        return _quantity(entry, name, wanted, given.unit, texts)
    return _named(wanted, texts)


def _texts(table: "pl.DataFrame", column: str) -> "pl.Series":
    """Return a column as text, with what stands for missing as null."""
    import polars as pl

    texts = table[column].cast(pl.String).str.strip_chars()
    return texts.set(texts.str.to_lowercase().is_in(MISSING), None)


def _translated(texts: "pl.Series", values: Mapping[Any, Any]) -> "pl.Series":
    """Replace the table's words with ours; words that are not listed stay, and are checked as they are."""
    table = {str(theirs).strip(): None if ours is None else str(ours) for theirs, ours in values.items()}
    return texts.replace(list(table), list(table.values()))


def _constant(entry: Calculator, name: str, value: Any, rows: int) -> Coded:
    import numpy as np

    try:
        read = entry.parameters[name].read(value)
    except ValueError as error:
        raise CohortError(f"{name}: {error}") from None
    return Coded(np.zeros(rows, np.int64), (read,), {})


def _named(wanted: Input, texts: "pl.Series") -> Coded:
    """Code truth values, states and dates: few distinct ones, each looked at once."""
    import numpy as np
    import polars as pl

    distinct = texts.unique(maintain_order=True).drop_nulls().to_list()
    values: list[Any] = []
    places: dict[str, int] = {}
    problems: dict[str, str] = {}
    for text in distinct:
        try:
            value = _meant(wanted, text)
        except ValueError as error:
            problems[text] = str(error)
            continue
        if value not in values:
            values.append(value)
        places[text] = values.index(value)
    missing = len(values)
    codes = texts.replace_strict(list(places), list(places.values()), default=missing, return_dtype=pl.Int64).to_numpy()
    bad = {int(row): problems[texts[int(row)]] for row in np.flatnonzero(texts.is_in(list(problems)).fill_null(False))}
    return Coded(codes, tuple(values), bad)


def _meant(wanted: Input, text: str) -> Any:
    """Return what a word of the table means. Raises ValueError that says what to give."""
    match wanted:
        case Criterion():
            if text.lower() not in TRUTH:
                raise ValueError(
                    f"{text!r} is neither yes nor no; write yes, no, true, false, 1 or 0, or map its words"
                )
            return TRUTH[text.lower()]
        case Choice():
            known = {option.casefold(): option for option in wanted.options}
            if text.casefold() not in known:
                raise ValueError(f"{text!r} is none of: {', '.join(wanted.options)}; map the table's words to these")
            return known[text.casefold()]
        case Day():
            return wanted.read(text)
    raise TypeError(wanted)


def _quantity(entry: Calculator, name: str, wanted: Quantity, unit: str | None, column: "pl.Series") -> Coded:
    import numpy as np
    import polars as pl

    numbers = column.cast(pl.Float64, strict=False)
    raw = numbers.to_numpy()
    converted = _converted(wanted, unit or wanted.unit, raw)
    unreadable = (numbers.is_null() & column.is_not_null()).to_numpy()
    with np.errstate(invalid="ignore"):
        outside = (converted < wanted.low) | (converted > wanted.high) | np.isinf(converted)
        if wanted.integer:
            outside |= ~np.isnan(converted) & (converted != np.floor(converted))
    bad = {int(row): f"{column[int(row)]!r} is not a number" for row in np.flatnonzero(unreadable)}
    bad |= {
        int(row): str(wanted.problem({"value": float(raw[row]), "unit": unit or wanted.unit}))
        for row in np.flatnonzero(outside)
    }
    usable = ~(np.isnan(converted) | outside)
    if name in structure(entry).smooth:
        values, codes = np.unique(converted[usable], return_inverse=True)
    else:
        values = np.asarray(regions(entry, name))
        codes = np.searchsorted(values, converted[usable], side="right") - 1
    whole = np.full(len(converted), len(values), np.int64)
    whole[usable] = codes
    return Coded(whole, tuple(values.tolist()), bad)


def _converted(wanted: Quantity, unit: str, raw: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Convert like `Quantity.to_unit`, all rows at once."""
    import numpy as np

    ours = wanted.ucum(unit)
    if ours == wanted.unit:
        return raw
    return np.round(raw * wanted.factors[ours] + wanted.offsets.get(ours, 0.0), 9)
