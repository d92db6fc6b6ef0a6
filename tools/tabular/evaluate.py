"""Compute predictions and their explanation from the stored numbers, with numpy alone.

Rows arrive as a float matrix in the order of the model's columns: a number as itself, a boolean as 0 or 1, a category
as the position of its label, a missing value as NaN.
"""

from collections.abc import Iterator
from math import factorial

import numpy as np
import numpy.typing as npt

from .model import Boosting, Logistic, Sigmoid, Term, Tree

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]


def sigmoid(log_odds: Floats) -> Floats:
    """Turn log-odds into probabilities, without overflow."""
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * log_odds)), dtype=np.float64)


def probability(log_odds: Floats, calibration: Sigmoid) -> Floats:
    """Recalibrate a fitted model's log-odds and return probabilities."""
    return sigmoid(calibration.intercept + calibration.slope * log_odds)


def log_odds(fitted: Logistic | Boosting, rows: Floats) -> Floats:
    """Return the fitted model's log-odds (before recalibration) for each row."""
    if isinstance(fitted, Logistic):
        return np.asarray(fitted.baseline + _logistic_contributions(fitted, rows).sum(axis=1), dtype=np.float64)
    total = np.full(len(rows), fitted.baseline)
    for tree in fitted.trees:
        total += np.asarray(tree.value)[_leaves(tree, rows)]
    return total


def contributions(fitted: Logistic | Boosting, rows: Floats) -> tuple[float, Floats]:
    """Split each row's log-odds into a baseline and one summand per column, which add up exactly.

    For the logistic regression a column's summand is coefficient × (value − mean). For trees it is the column's
    Shapley value under the trees' own training counts (path-dependent TreeSHAP), and the baseline is the mean
    prediction under those counts.
    """
    if isinstance(fitted, Logistic):
        return fitted.baseline, _logistic_contributions(fitted, rows)
    shares = np.zeros(rows.shape)
    for tree in fitted.trees:
        _add_shapley(tree, rows, shares)
    return fitted.baseline + sum(_mean(tree) for tree in fitted.trees), shares


def _logistic_contributions(fitted: Logistic, rows: Floats) -> Floats:
    shares = np.zeros(rows.shape)
    for term in fitted.terms:
        design = _design(term, rows[:, term.column], fitted.fill[term.column])
        shares[:, term.column] += term.coefficient * (design - term.mean) / term.scale
    return shares


def _design(term: Term, values: Floats, fill: float | None) -> Floats:
    missing = np.isnan(values)
    if term.kind == "missing":
        return missing.astype(np.float64)
    if term.kind == "level":
        return np.asarray(values == term.level, dtype=np.float64)
    return np.asarray(np.where(missing, np.nan if fill is None else fill, values), dtype=np.float64)


def _goes_left(tree: Tree, node: int, values: Floats) -> Booleans:
    labels = tree.labels[node]
    left = values <= tree.threshold[node] if labels is None else np.isin(values, labels)
    return np.where(np.isnan(values), tree.missing_left[node], left)


def _leaves(tree: Tree, rows: Floats) -> npt.NDArray[np.intp]:
    """Return the leaf that each row reaches. Children stand after their parents, so one pass is enough."""
    at = np.zeros(len(rows), dtype=np.intp)
    for node, feature in enumerate(tree.feature):
        if feature >= 0:
            here = np.flatnonzero(at == node)
            left = _goes_left(tree, node, rows[here, feature])
            at[here] = np.where(left, tree.left[node], tree.right[node])
    return at


def _paths(
    tree: Tree, node: int = 0, steps: tuple[tuple[int, bool], ...] = ()
) -> Iterator[tuple[int, list[tuple[int, bool]]]]:
    """Yield each leaf with the nodes passed on the way to it, and whether the way turned left there."""
    if tree.feature[node] < 0:
        yield node, list(steps)
        return
    yield from _paths(tree, tree.left[node], (*steps, (node, True)))
    yield from _paths(tree, tree.right[node], (*steps, (node, False)))


def _mean(tree: Tree) -> float:
    leaves = [node for node, feature in enumerate(tree.feature) if feature < 0]
    return sum(tree.value[leaf] * tree.count[leaf] for leaf in leaves) / sum(tree.count[leaf] for leaf in leaves)


def _add_shapley(tree: Tree, rows: Floats, shares: Floats) -> None:
    """Add the tree's Shapley values to `shares`, leaf by leaf.

    If the columns in S are known, a leaf counts with the product over its path's columns of: does the row follow the
    path there (column in S), or which share of the training rows did (column not in S). The Shapley value of that
    game only involves the path's own columns, few enough to sum over the sizes of S directly.
    """
    lefts = {node: _goes_left(tree, node, rows[:, f]) for node, f in enumerate(tree.feature) if f >= 0}
    for leaf, steps in _paths(tree):
        share: dict[int, float] = {}
        follows: dict[int, Booleans] = {}
        for node, left in steps:
            column = tree.feature[node]
            child = tree.left[node] if left else tree.right[node]
            share[column] = share.get(column, 1.0) * tree.count[child] / tree.count[node]
            follows[column] = follows.get(column, np.ones(len(rows), dtype=np.bool_)) & (lefts[node] == left)
        for column in share:
            others = [other for other in share if other != column]
            weight = _weight([share[other] for other in others], [follows[other] for other in others], len(rows))
            shares[:, column] += tree.value[leaf] * weight * (follows[column] - share[column])


def _weight(share: list[float], follows: list[Booleans], rows: int) -> Floats:
    """Sum, over the subsets S of the other columns, Shapley's weight of |S| times the subset's product."""
    by_size = np.zeros((len(share) + 1, rows))
    by_size[0] = 1.0
    for part, follow in zip(share, follows, strict=True):
        by_size[1:] = by_size[1:] * part + by_size[:-1] * follow
        by_size[0] *= part
    players = len(share) + 1
    weights = [factorial(size) * factorial(players - 1 - size) / factorial(players) for size in range(players)]
    return np.asarray(np.asarray(weights) @ by_size, dtype=np.float64)
