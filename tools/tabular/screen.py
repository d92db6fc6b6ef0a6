"""Look over a table's columns before anything is fitted: what is dropped, what is suspicious."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .evaluate import Floats
from .metrics import Outcomes
from .model import Column, Dropped, TableError
from .table import MOST_LABELS, Cells, Table, describe

#: A single column that separates the outcomes better than this (AUROC) is suspected to know the answer.
LEAK = 0.98
MOST_BINS, FEWEST_PER_BIN = 20, 25
_AFTERWARDS = re.compile(
    r"(?:^|_)(?:time|days?|duration|follow_?up|fu_?time|futime|surv(?:ival)?|los|length_of_stay|discharge\w*|"
    r"deaths?|died|dead|deceased|autopsy|status|event|outcome)(?:_|$)",
    re.IGNORECASE,
)
FEWEST_EVENTS_PER_INPUT = 10


@dataclass(frozen=True)
class Screened:
    """The columns a model may use, those it may not, and what to warn about."""

    columns: tuple[Column, ...]
    dropped: tuple[Dropped, ...]
    warnings: tuple[str, ...]


def screen(
    table: Table,
    outcome: Sequence[bool],
    used: Mapping[str, Cells],
    *,
    drop: Sequence[str],
    categories: Sequence[str],
    units: Mapping[str, str],
) -> Screened:
    """Describe each column of the rows that are `used` (whose outcome is known).

    Raises `TableError` if a named column does not exist, or if no column is left.
    """
    unknown = sorted({*drop, *categories, *units} - set(table.cells))
    if unknown:
        raise TableError(f"{table.path.name} has no column {', '.join(unknown)}; it has {', '.join(table.cells)}")
    columns: list[Column] = []
    dropped = [Dropped(name=name, reason="asked for with --drop") for name in drop]
    warnings: list[str] = []
    for name, cells in used.items():
        if name in drop:
            continue
        if _repeats(cells, outcome):
            dropped.append(Dropped(name=name, reason="repeats the outcome row by row"))
            warnings.append(f"{name} repeats the outcome and is dropped; look for other columns recorded after it")
            continue
        if twin := next((c.name for c in columns if list(used[c.name]) == list(cells)), None):
            dropped.append(Dropped(name=name, reason=f"repeats {twin} row by row"))
            continue
        found = describe(name, cells, units.get(name, ""), name in categories)
        columns.append(found) if isinstance(found, Column) else dropped.append(found)
        if isinstance(found, Dropped) and "identifier" in found.reason and _repeated(cells):
            warnings.append(f"{name} occurs more than once: if a patient has several rows, use --group {name}")
    if not columns:
        reasons = "; ".join(f"{d.name}: {d.reason}" for d in dropped)
        raise TableError(f"no column is left to predict from ({reasons})")
    _check_names(columns)
    return Screened(tuple(columns), tuple(dropped), tuple(warnings))


def _check_names(columns: Sequence[Column]) -> None:
    by_input: dict[str, str] = {}
    for column in columns:
        if other := by_input.get(column.input):
            raise TableError(f"columns {other!r} and {column.name!r} are both called {column.input}; rename one")
        by_input[column.input] = column.name


def _repeats(cells: Cells, outcome: Sequence[bool]) -> bool:
    pairs = set(zip(cells, outcome, strict=True))
    labels = {cell for cell, _ in pairs}
    return len(pairs) == len(labels) == 2 and None not in labels


def _repeated(cells: Cells) -> bool:
    present = [cell for cell in cells if cell is not None]
    return len(set(present)) < len(present)


def suspicions(columns: Sequence[Column], rows: Floats, outcome: Outcomes) -> list[str]:
    """Warn of columns that may know the outcome, of repeated rows, and of too few events for the inputs."""
    warnings = []
    for index, column in enumerate(columns):
        values = rows[:, index]
        alone = max(_auroc(view, outcome) for view in (_filled(values), _rates(column, values, outcome)))
        if alone > LEAK:
            warnings.append(
                f"{column.name} alone predicts the outcome (AUROC {alone:.3f}): it may have been recorded "
                f"afterwards; if so use --drop {column.name}"
            )
        elif _AFTERWARDS.search(column.input):
            warnings.append(
                f"{column.name} is called like something known only afterwards (AUROC {alone:.3f} alone); "
                f"if it is, use --drop {column.name}"
            )
    repeated = len(rows) - len(np.unique(np.nan_to_num(np.column_stack([rows, outcome]), nan=np.inf), axis=0))
    if repeated:
        warnings.append(
            f"{repeated} rows repeat another row exactly; if these are the same patients, the figures are too good"
        )
    smaller = int(min(outcome.sum(), len(outcome) - outcome.sum()))
    if smaller < FEWEST_EVENTS_PER_INPUT * len(columns):
        warnings.append(
            f"only {smaller / len(columns):.1f} events (of the rarer outcome) per input; "
            f"{FEWEST_EVENTS_PER_INPUT} or more are advised: expect overfitting"
        )
    return warnings


def _filled(values: Floats) -> Floats:
    return np.asarray(np.where(np.isnan(values), np.nanmedian(values), values), dtype=np.float64)


def _rates(column: Column, values: Floats, outcome: Outcomes) -> Floats:
    """Replace each value by the outcome's rate among rows like it, so that a relation need not be a line.

    Alike are rows with the same label, rows in the same quantile of numbers, and rows without a value.
    """
    codes = values
    if column.kind == "number":
        bins = max(2, min(MOST_BINS, len(values) // FEWEST_PER_BIN))
        codes = np.searchsorted(np.nanquantile(values, np.linspace(0, 1, bins + 1)[1:-1]), values).astype(np.float64)
    codes = np.where(np.isnan(values), MOST_BINS + MOST_LABELS, codes).astype(int)
    rates = np.bincount(codes, weights=outcome) / np.maximum(np.bincount(codes), 1)
    return np.asarray(rates[codes], dtype=np.float64)


def _auroc(values: Floats, outcome: Outcomes) -> float:
    from sklearn.metrics import roc_auc_score

    area = float(roc_auc_score(outcome, values))
    return max(area, 1 - area)
