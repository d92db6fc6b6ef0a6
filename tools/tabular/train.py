"""Train a model on a table: screen, cross-validate both kinds, recalibrate, choose, and write the card."""

import platform
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version

import numpy as np
import numpy.typing as npt

from . import metrics
from .evaluate import Floats, sigmoid
from .fit import KINDS, Kind, fitted
from .metrics import Outcomes
from .model import NAME, Candidate, Card, Column, RiskModel, Sigmoid, TableError
from .rows import matrix
from .screen import Screened, screen, suspicions
from .table import MISSING, Cells, Table, input_name, read_outcome

FEWEST = 20
INTENDED_USE = (
    "Supporting, never replacing, the judgement of a clinician for patients like those of the training table; "
    "to be validated where it is used before it informs care. Not a medical device."
)
CALIBRATION = (
    "sigmoid (Platt): intercept and slope fitted to the out-of-fold log-odds. Chosen over isotonic regression because "
    "it keeps the order of patients, needs few events and never reports a probability of 0 or 1. The recalibrated "
    "figures fit it to the other folds' predictions, so no row is measured with a calibration that saw it."
)
Progress = Callable[[str], None]


@dataclass(frozen=True)
class Options:
    """What to train. `horizon`, `population` and `intended_use` are words for the card, not used in fitting."""

    outcome: str
    name: str = ""
    title: str = ""
    positive: str | None = None
    horizon: str = ""
    population: str = ""
    intended_use: str = INTENDED_USE
    drop: Sequence[str] = ()
    categories: Sequence[str] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    group: str | None = None
    seed: int = 0
    folds: int = 5


@dataclass(frozen=True)
class _Data:
    """The rows that are trained on: those whose outcome is known."""

    columns: tuple[Column, ...]
    rows: Floats
    outcome: Outcomes
    positive: str
    groups: Cells | None
    screened: Screened
    without_outcome: int


@dataclass(frozen=True)
class _Tried:
    """One kind of model, out of fold: its log-odds as fitted, recalibrated by the other folds, and the figures."""

    kind: Kind
    raw: Floats
    recalibrated: Floats
    candidate: Candidate


def model_name(name: str, outcome: str) -> str:
    """Return the name given, or one made from the outcome. Raises `TableError` if it is not a plain name."""
    name = name or input_name(outcome).lower()[:48]
    if not re.fullmatch(NAME, name):
        raise TableError(f"{name!r} cannot be a name; give --name with small letters, digits and _, letters first")
    return name


def train(table: Table, options: Options, progress: Progress) -> tuple[RiskModel, Card]:
    """Train both kinds of model and return the better one (by recalibrated out-of-fold log loss) with its card.

    Raises `TableError` if the table cannot be used, or if neither kind beats predicting the prevalence.
    """
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):  # boosting is slower with several threads at these sizes, far slower on a busy machine
        return _train(table, options, progress)


def _train(table: Table, options: Options, progress: Progress) -> tuple[RiskModel, Card]:
    data = _prepare(table, options)
    progress(f"{len(data.rows)} rows, {data.outcome.sum()} events, {len(data.columns)} inputs")
    folds = _folds(data, options)
    tried = [_try(kind, data, folds, options, progress) for kind in KINDS]
    best = min(tried, key=lambda t: t.candidate.recalibrated.log_loss.value)
    floor = _floor(data.outcome, folds)
    gain = metrics.gain(best.recalibrated, floor, data.outcome, options.seed)
    intercept, slope = metrics.recalibrate(best.raw, data.outcome)
    if gain.value <= 0 or slope <= 0:
        raise TableError(
            f"neither model predicts {options.outcome!r} better than its prevalence (log loss {-gain.value:+.4f} above "
            "it), so nothing was written; look for inputs that are known before the outcome, or for more rows"
        )
    progress(f"fitting the {best.kind.name} on all rows")
    calibration = Sigmoid(intercept=intercept, slope=slope)
    model = RiskModel(
        name=model_name(options.name, options.outcome),
        title=options.title or f"Risk of {options.outcome}",
        outcome=options.outcome,
        positive=data.positive,
        horizon=options.horizon,
        population=options.population,
        columns=data.columns,
        fitted=fitted(best.kind, data.rows, data.outcome, data.columns, options.seed),
        calibration=calibration,
        bins=metrics.calibration_table(best.recalibrated, data.outcome),
    )
    warnings = [*data.screened.warnings, *suspicions(data.columns, data.rows, data.outcome)]
    if gain.low <= 0:
        warnings.append("the gain over predicting the prevalence may be chance (its interval includes zero)")
    card = Card(
        **{name: getattr(model, name) for name in _SHARED},
        kind=best.kind.name,
        intended_use=options.intended_use,
        limitations=_limitations(options, data),
        warnings=tuple(warnings),
        trained=datetime.now(UTC).isoformat(timespec="seconds"),
        table=table.path.name,
        table_sha256=table.sha256,
        rows=table.rows,
        used=len(data.rows),
        events=int(data.outcome.sum()),
        without_outcome=data.without_outcome,
        missing_markers=MISSING,
        dropped=data.screened.dropped,
        folds=options.folds,
        grouped_by=options.group or "",
        seed=options.seed,
        resamples=metrics.RESAMPLES,
        candidates=tuple(t.candidate for t in tried),
        floor_log_loss=float(metrics.log_losses(floor, data.outcome).mean()),
        floor_brier=float(np.mean((sigmoid(floor) - data.outcome) ** 2)),
        floor_average_precision=float(data.outcome.mean()),
        gain=gain,
        calibration_method=CALIBRATION,
        versions=_versions(),
    )
    return model, card


_SHARED = ("name", "title", "outcome", "positive", "horizon", "population", "columns", "calibration", "bins")


def _prepare(table: Table, options: Options) -> _Data:
    names = [options.outcome, *([options.group] if options.group else [])]
    for name in names:
        if name not in table.cells:
            raise TableError(f"{table.path.name} has no column {name!r}; it has {', '.join(table.cells)}")
    known, positive = read_outcome(table.cells[options.outcome], options.outcome, options.positive)
    keep = [row for row, value in enumerate(known) if value is not None]
    outcome = [bool(known[row]) for row in keep]
    _check_counts(outcome, options)
    used = {name: [cells[row] for row in keep] for name, cells in table.cells.items() if name not in names}
    screened = screen(table, outcome, used, drop=options.drop, categories=options.categories, units=options.units)
    groups = [table.cells[options.group][row] for row in keep] if options.group else None
    if groups and None in groups:
        raise TableError(f"--group {options.group}: some rows have no value; give each row its patient")
    return _Data(
        columns=screened.columns,
        rows=matrix(screened.columns, used),
        outcome=np.asarray(outcome, dtype=np.int64),
        positive=positive,
        groups=groups,
        screened=screened,
        without_outcome=table.rows - len(keep),
    )


def _check_counts(outcome: list[bool], options: Options) -> None:
    if not 2 <= options.folds <= 20:
        raise TableError("--folds must be between 2 and 20")
    events = sum(outcome)
    if min(events, len(outcome) - events) < FEWEST:
        raise TableError(
            f"outcome {options.outcome!r}: {events} events in {len(outcome)} rows; at least {FEWEST} with and {FEWEST} "
            "without the event are needed, and far more to be useful"
        )


def _folds(data: _Data, options: Options) -> npt.NDArray[np.intp]:
    """Return each row's fold."""
    from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

    splitter = (StratifiedGroupKFold if data.groups else StratifiedKFold)(
        options.folds, shuffle=True, random_state=options.seed
    )
    fold = np.zeros(len(data.outcome), dtype=np.intp)
    for number, (_, held_out) in enumerate(splitter.split(data.rows, data.outcome, data.groups)):
        fold[held_out] = number
    return fold


def _try(kind: Kind, data: _Data, fold: npt.NDArray[np.intp], options: Options, progress: Progress) -> _Tried:
    raw = np.zeros(len(data.outcome))
    for number in range(options.folds):
        progress(f"{kind.name}: fold {number + 1} of {options.folds}")
        out = fold == number
        estimator = kind.fit(data.rows[~out], data.outcome[~out], data.columns, options.seed)
        raw[out] = estimator.decision_function(data.rows[out])
    recalibrated = np.zeros(len(raw))
    for number in range(options.folds):
        out = fold == number
        intercept, slope = metrics.recalibrate(raw[~out], data.outcome[~out])
        recalibrated[out] = intercept + slope * raw[out]
    progress(f"{kind.name}: intervals from {metrics.RESAMPLES} resamples")
    figures = [metrics.figures(values, data.outcome, options.seed) for values in (raw, recalibrated)]
    return _Tried(kind, raw, recalibrated, Candidate(kind=kind.name, as_fitted=figures[0], recalibrated=figures[1]))


def _floor(outcome: Outcomes, fold: npt.NDArray[np.intp]) -> Floats:
    """Return the log-odds of predicting, in each fold, the prevalence of the other folds."""
    prevalence = np.asarray([outcome[fold != number].mean() for number in range(fold.max() + 1)])
    return np.asarray(np.log(prevalence / (1 - prevalence))[fold], dtype=np.float64)


def _limitations(options: Options, data: _Data) -> tuple[str, ...]:
    found = [
        "Measured by cross-validation in the training table only; performance elsewhere is not known.",
        "Intervals come from resampling rows and do not include the variation from fitting again.",
        "Fairness between groups of patients was not examined.",
        "Associations, not causes: changing an input need not change the risk.",
    ]
    if data.without_outcome:
        found.append(
            f"{data.without_outcome} rows without an outcome were left out; if they differ, the figures are biased."
        )
    if any(column.missing for column in data.columns):
        found.append(
            "Missing values are handled as in training; where they arise for other reasons the risk may be wrong."
        )
    if not options.horizon:
        found.append(
            "No time horizon was stated. If patients were followed for different times, those lost early count as "
            "free of the event, which biases the risk; make an outcome by a fixed time."
        )
    if not options.population:
        found.append("No population was stated; see the columns' ranges for who was in the table.")
    return tuple(found)


def _versions() -> dict[str, str]:
    packages = ("riskcopilot", "numpy", "scipy", "scikit-learn", "polars")
    return {"python": platform.python_version(), **{name: version(name) for name in packages}}
