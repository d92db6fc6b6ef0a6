"""The stored numbers predict what scikit-learn predicts, and explanations add up and are what they are called."""

from itertools import combinations
from math import factorial

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riskcopilot.tools.tabular.evaluate import contributions, log_odds, sigmoid
from riskcopilot.tools.tabular.fit import KINDS, Kind
from riskcopilot.tools.tabular.model import Boosting, Column, Tree

COLUMNS = (
    Column(name="a", input="a", kind="number", low=-9, high=9, missing=1),
    Column(name="ward", input="ward", kind="category", levels=tuple("ABCDEFG"), missing=1),
    Column(name="b", input="b", kind="boolean"),
    Column(name="c", input="c", kind="number", low=-9, high=9),
    Column(name="sex", input="sex", kind="category", levels=("female", "male")),
    Column(name="d", input="d", kind="number", low=-9, high=9, missing=1),
)
Rows = npt.NDArray[np.float64]


def made(rows: int, seed: int) -> tuple[Rows, npt.NDArray[np.int64]]:
    draw = np.random.default_rng(seed)
    table = np.column_stack(
        [
            draw.normal(size=rows),
            draw.integers(7, size=rows),
            draw.integers(2, size=rows),
            draw.normal(size=rows) ** 3,
            draw.integers(2, size=rows),
            draw.exponential(size=rows),
        ]
    ).astype(float)
    truth = table[:, 0] * (1 + table[:, 2]) + (table[:, 1] % 3 == 1) - 0.5 * table[:, 3] * table[:, 4]
    for column in (0, 1, 5):
        gone = draw.random(rows) < 0.2
        truth += 4 * gone * (column == 5)  # that it is missing tells something, so trees split on it
        table[gone, column] = np.nan
    outcome = (draw.random(rows) < 1 / (1 + np.exp(-truth))).astype(np.int64)
    return table, outcome


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("seed", range(3))
def test_equals_scikit_learn_on_rows_it_never_saw(kind: Kind, seed: int) -> None:
    rows, outcome = made(700, seed)
    fresh, _ = made(2000, seed + 100)
    estimator = kind.fit(rows, outcome, COLUMNS, seed)
    plain = kind.extract(estimator, rows, COLUMNS)
    restored = type(plain).model_validate_json(plain.model_dump_json())
    expected = estimator.predict_proba(fresh)[:, 1]
    assert np.abs(sigmoid(log_odds(restored, fresh)) - expected).max() < 1e-9
    baseline, shares = contributions(restored, fresh)
    assert np.abs(baseline + shares.sum(axis=1) - estimator.decision_function(fresh)).max() < 1e-9


def test_splits_on_missing_and_on_labels_are_among_what_was_compared() -> None:
    rows, outcome = made(2000, 0)
    kind = KINDS[1]
    trees = kind.extract(kind.fit(rows, outcome, COLUMNS, 0), rows, COLUMNS)
    assert isinstance(trees, Boosting)
    assert any(labels is not None for tree in trees.trees for labels in tree.labels)
    assert any(value > 1e300 for tree in trees.trees for value in tree.threshold)  # value or missing


def test_logistic_contribution_is_coefficient_times_distance_from_the_mean() -> None:
    rows, outcome = made(700, 0)
    rows = rows[:, [2, 3]]
    columns = (COLUMNS[2], COLUMNS[3])
    kind = KINDS[0]
    estimator = kind.fit(rows, outcome, columns, 0)
    _, shares = contributions(kind.extract(estimator, rows, columns), rows[:5])
    raw = estimator[-1].coef_[0] / rows.std(axis=0)
    assert np.allclose(shares, raw * (rows[:5] - rows.mean(axis=0)), atol=1e-9)


def expected_value(tree: Tree, row: Rows, known: set[int], node: int = 0) -> float:
    """Lundberg's EXPVALUE: follow known columns, average over the others by training counts."""
    feature = tree.feature[node]
    if feature < 0:
        return tree.value[node]
    left, right = tree.left[node], tree.right[node]
    if feature not in known:
        parts = [tree.count[child] * expected_value(tree, row, known, child) for child in (left, right)]
        return sum(parts) / tree.count[node]
    value, labels = row[feature], tree.labels[node]
    if value != value:
        goes_left = tree.missing_left[node]
    else:
        goes_left = value <= tree.threshold[node] if labels is None else int(value) in labels
    return expected_value(tree, row, known, left if goes_left else right)


def shapley(trees: Boosting, row: Rows) -> list[float]:
    """Shapley values by their definition, over all subsets of the columns."""
    players = range(len(row))
    found = []
    for player in players:
        others = [p for p in players if p != player]
        total = 0.0
        for size in range(len(others) + 1):
            weight = factorial(size) * factorial(len(others) - size) / factorial(len(row))
            for subset in combinations(others, size):
                gains = (
                    expected_value(tree, row, {*subset, player}) - expected_value(tree, row, set(subset))
                    for tree in trees.trees
                )
                total += weight * sum(gains)
        found.append(total)
    return found


def test_tree_contributions_are_shapley_values() -> None:
    rows, outcome = made(400, 5)
    kind = KINDS[1]
    trees = kind.extract(kind.fit(rows, outcome, COLUMNS, 0), rows, COLUMNS)
    assert isinstance(trees, Boosting)
    few = trees.model_copy(update={"trees": trees.trees[:10]})
    _, shares = contributions(few, rows[:4])
    for row, share in zip(rows[:4], shares, strict=True):
        assert shapley(few, row) == pytest.approx(share.tolist(), abs=1e-9)


@given(st.floats(-700, 700))
@settings(max_examples=50)
def test_sigmoid_is_symmetric_and_never_overflows(value: float) -> None:
    low, high = sigmoid(np.asarray([-value, value]))
    assert low + high == pytest.approx(1)
    assert 0 <= low <= 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"left": (0, 0, 0)}, "points outside"),
        ({"left": (9, 0, 0)}, "points outside"),
        ({"left": (2, 0, 0)}, "two parents"),
        ({"value": (0.0, 1.0)}, "differ in length"),
        ({"count": (4, 0, 4)}, "reached by no row"),
    ],
)
def test_arrays_that_are_not_a_tree_are_refused(change: dict[str, tuple[float, ...]], message: str) -> None:
    sound = {
        "feature": (0, -1, -1),
        "threshold": (1.0, 0.0, 0.0),
        "labels": (None, None, None),
        "missing_left": (True, False, False),
        "left": (1, 0, 0),
        "right": (2, 0, 0),
        "value": (0.0, -1.0, 1.0),
        "count": (4, 2, 2),
    }
    Tree.model_validate(sound)
    with pytest.raises(ValueError, match=message):
        Tree.model_validate({**sound, **change})
