"""A calculator over a table: patients of one class are computed once, and what is missing gives a range."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from ...calculators import Calculator
from ...calculators.inputs import Quantity
from ...calculators.partial import evaluate
from .columns import Coded, coded
from .mapping import Column, ColumnMapping

if TYPE_CHECKING:
    import numpy as np
    import polars as pl

#: Combined codes stay below this, so that they fit a 64-bit integer.
_WIDEST = 2**62


class Outcome(NamedTuple):
    """What one class of patients gets; `value` is None while several values are possible, from `low` to `high`."""

    value: float | str | None
    low: float | None
    high: float | None
    band: str
    status: str


class Rejection(NamedTuple):
    """A row that was not computed: its number in the table (the first data row is 1), and what to mend."""

    row: int
    calculator: str
    column: str
    reason: str


@dataclass(frozen=True)
class Scored:
    """A part of a table with its results, and the rows that were not computed."""

    table: "pl.DataFrame"
    rejected: tuple[Rejection, ...]


REJECTED = Outcome(None, None, None, "", "rejected")


def score(table: "pl.DataFrame", entries: Sequence[Calculator], mapping: ColumnMapping, first_row: int = 1) -> Scored:
    """Compute calculators for every row of a table.

    For each calculator the result has its value, the lowest and highest value possible, the band and the status
    (determined, bounded, insufficient, not applicable, rejected), in the order of the rows. `first_row` is the number
    of the table's first row.
    """
    import polars as pl

    columns: list[pl.Series] = [pl.Series("row", range(first_row, first_row + table.height), dtype=pl.UInt64)]
    if mapping.id:
        columns.append(table[mapping.id].alias(mapping.id if mapping.id != "row" else "id"))
    rejected: list[Rejection] = []
    for entry in entries:
        inputs = {name: coded(entry, name, mapping.inputs.get(name), table) for name in entry.parameters}
        rejected += _rejections(entry, inputs, mapping.inputs, first_row)
        columns += _columns(entry, inputs, table.height)
    return Scored(pl.DataFrame(columns), tuple(rejected))


def _rejections(
    entry: Calculator, inputs: Mapping[str, Coded], mapped: Mapping[str, Column], first_row: int
) -> list[Rejection]:
    found = [
        Rejection(first_row + row, entry.name, (mapped[name].column or name), reason)
        for name, one in inputs.items()
        for row, reason in one.bad.items()
    ]
    return sorted(found)


def _columns(entry: Calculator, inputs: Mapping[str, Coded], rows: int) -> "list[pl.Series]":
    """Return a calculator's columns of results."""
    import numpy as np
    import polars as pl

    representatives, classes = _classes(inputs, rows)
    outcomes = [_outcome(entry, inputs, position) for position in representatives]
    outcomes.append(REJECTED)
    for one in inputs.values():
        classes[np.fromiter(one.bad, np.int64, len(one.bad))] = len(outcomes) - 1
    words = any(isinstance(outcome.value, str) for outcome in outcomes)
    kinds = {"": pl.String if words else pl.Float64, "_low": pl.Float64, "_high": pl.Float64}
    series = []
    for part, field in (("", "value"), ("_low", "low"), ("_high", "high"), ("_band", "band"), ("_status", "status")):
        values = [getattr(outcome, field) for outcome in outcomes]
        if words and field == "value":
            values = [None if value is None else str(value) for value in values]
        held = pl.Series(entry.name + part, values, dtype=kinds.get(part, pl.String))
        series.append(held.gather(classes))
    return series


def _classes(inputs: Mapping[str, Coded], rows: int) -> "tuple[list[dict[str, int]], np.ndarray[Any, Any]]":
    """Return the codes of each class of rows that have the same ones, and each row's class."""
    import numpy as np

    combined = np.zeros(rows, np.int64)
    width = 1
    for one in inputs.values():
        if width * one.size > _WIDEST:
            distinct, combined = np.unique(combined, return_inverse=True)
            width = len(distinct)
        combined = combined * one.size + one.codes
        width *= one.size
    _, first, classes = np.unique(combined, return_index=True, return_inverse=True)
    return [{name: int(one.codes[row]) for name, one in inputs.items()} for row in first], classes


def _outcome(entry: Calculator, inputs: Mapping[str, Coded], codes: Mapping[str, int]) -> Outcome:
    """Compute one class."""
    given = {name: one.values[codes[name]] for name, one in inputs.items() if codes[name] < len(one.values)}
    if reason := _outside(entry, given):
        return Outcome(None, None, None, reason, "not applicable")
    if len(given) == len(inputs):
        result = entry.function(**given)
        number = result.value if isinstance(result.value, int | float) else None
        return Outcome(result.value, number, number, result.band, "determined")
    partial = evaluate(entry, given)
    if partial.result is not None:
        value = partial.result.value
        return Outcome(value, partial.low, partial.high, partial.result.band, "determined")
    return Outcome(None, partial.low, partial.high, " or ".join(partial.bands), partial.status)


def _outside(entry: Calculator, given: Mapping[str, Any]) -> str:
    """Say why a class is outside the population by age or sex; of conditions a table says nothing here."""
    facts = {name: given[name] for name in ("age", "sex") if name in given}
    if isinstance(entry.parameters.get("age"), Quantity) and entry.ages is None:
        facts.pop("age", None)  # its limits are the input's own
    verdict = entry.applies(facts)
    return "; ".join(verdict.reasons) if verdict.applies == "no" else ""
