"""Measure predicted probabilities against what happened, each figure with an interval."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from .evaluate import Floats, sigmoid
from .model import Bin, Figure, Figures

Outcomes = npt.NDArray[np.int64]
RESAMPLES = 200
BINS = 10


def recalibrate(log_odds: Floats, outcome: Outcomes) -> tuple[float, float]:
    """Fit outcome ~ intercept + slope × log-odds by maximum likelihood; return intercept and slope."""
    from sklearn.linear_model import LogisticRegression

    fit = LogisticRegression(C=1e9, solver="newton-cholesky", tol=1e-8).fit(log_odds[:, None], outcome)
    return float(fit.intercept_[0]), float(fit.coef_[0, 0])


def calibration_in_the_large(log_odds: Floats, outcome: Outcomes) -> float:
    """Return the shift of all log-odds that makes the mean prediction equal the observed proportion."""
    from scipy.optimize import brentq

    observed = outcome.mean()
    return float(brentq(lambda shift: sigmoid(shift + log_odds).mean() - observed, -50, 50))


def log_losses(log_odds: Floats, outcome: Outcomes) -> Floats:
    """Return each row's log loss, in nats."""
    return np.asarray(np.logaddexp(0.0, np.where(outcome == 1, -log_odds, log_odds)), dtype=np.float64)


def measure(log_odds: Floats, outcome: Outcomes) -> Floats:
    """Return AUROC, average precision, Brier score, log loss, calibration slope and intercept, in this order."""
    from sklearn.metrics import average_precision_score, roc_auc_score

    return np.asarray(
        [
            roc_auc_score(outcome, log_odds),
            average_precision_score(outcome, log_odds),
            np.mean((sigmoid(log_odds) - outcome) ** 2),
            log_losses(log_odds, outcome).mean(),
            recalibrate(log_odds, outcome)[1],
            calibration_in_the_large(log_odds, outcome),
        ]
    )


def bootstrap(statistic: Callable[[npt.NDArray[np.intp]], Floats], rows: int, seed: int) -> list[Figure]:
    """Return each of the statistic's values with its 95 % percentile interval over resampled rows.

    `statistic` maps row positions to values.
    """
    draw = np.random.default_rng(seed)
    samples = [statistic(draw.integers(rows, size=rows)) for _ in range(RESAMPLES)]
    low, high = np.percentile(samples, [2.5, 97.5], axis=0)
    value = statistic(np.arange(rows))
    return [Figure(value=v, low=a, high=b) for v, a, b in zip(value, low, high, strict=True)]


def figures(log_odds: Floats, outcome: Outcomes, seed: int) -> Figures:
    """Measure out-of-fold log-odds, with intervals."""
    found = bootstrap(lambda rows: measure(log_odds[rows], outcome[rows]), len(outcome), seed)
    return Figures(**dict(zip(Figures.model_fields, found, strict=True)))


def gain(log_odds: Floats, floor: Floats, outcome: Outcomes, seed: int) -> Figure:
    """Return by how much the mean log loss is below that of the `floor` log-odds, in nats."""
    saved = log_losses(floor, outcome) - log_losses(log_odds, outcome)
    return bootstrap(lambda rows: np.asarray([saved[rows].mean()]), len(saved), seed)[0]


def calibration_table(log_odds: Floats, outcome: Outcomes) -> tuple[Bin, ...]:
    """Group rows into tenths by predicted probability; the bins cover 0 to 1 without a gap."""
    from scipy.stats import binomtest

    predicted = sigmoid(log_odds)
    inner = np.unique(np.quantile(predicted, np.linspace(0, 1, BINS + 1)[1:-1]))
    place = np.searchsorted(inner, predicted, side="right")
    edges = [0.0, *inner.tolist(), 1.0]
    bins: list[Bin] = []
    for number in range(len(edges) - 1):
        inside = place == number
        if not inside.any():
            continue
        rows, events = int(inside.sum()), int(outcome[inside].sum())
        interval = binomtest(events, rows).proportion_ci(method="wilson")
        bins.append(
            Bin(
                low=bins[-1].high if bins else 0.0,
                high=edges[number + 1],
                rows=rows,
                events=events,
                predicted=float(predicted[inside].mean()),
                observed_low=float(interval.low),
                observed_high=float(interval.high),
            )
        )
    return tuple(bins)
