"""Fit the two kinds of model with scikit-learn and take their numbers out of it.

What is taken out must predict what scikit-learn predicts, and that is checked on the training rows each time: the
boosted trees are only reachable through attributes scikit-learn does not promise to keep.
"""

import sys
import warnings
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from .evaluate import Floats, log_odds
from .metrics import Outcomes
from .model import BOOSTING, LOGISTIC, Boosting, Column, Logistic, TableError, Term, Tree

LARGEST = sys.float_info.max


class Kind(NamedTuple):
    """A kind of model: its name, how it is fitted, and how its numbers are taken out."""

    name: str
    fit: Callable[[Floats, Outcomes, Sequence[Column], int], Any]
    extract: Callable[[Any, Floats, Sequence[Column]], Logistic | Boosting]


def fit_logistic(rows: Floats, outcome: Outcomes, columns: Sequence[Column], seed: int) -> Any:
    """Fit a ridge logistic regression on standardised numbers, missing indicators and one-hot labels."""
    numbers, labels = _split(columns)
    steps: list[tuple[str, Any, list[int]]] = []
    if numbers:
        imputer = SimpleImputer(strategy="median", add_indicator=True, keep_empty_features=True)
        steps.append(("numbers", make_pipeline(imputer, StandardScaler()), numbers))
    if labels:
        known = [_codes(columns[index]) for index in labels]
        steps.append(("labels", OneHotEncoder(categories=known, handle_unknown="ignore", sparse_output=False), labels))
    pipeline = make_pipeline(ColumnTransformer(steps), LogisticRegression(C=1.0, max_iter=2000))
    with warnings.catch_warnings():
        warnings.simplefilter("error", ConvergenceWarning)
        try:
            return pipeline.fit(rows, outcome)
        except ConvergenceWarning:
            raise TableError(
                "the logistic regression does not converge; look for extreme values and --drop them"
            ) from None


def fit_boosting(rows: Floats, outcome: Outcomes, columns: Sequence[Column], seed: int) -> Any:
    """Fit small boosted trees, a third of the columns per split, that stop early on a part of their own rows."""
    model = HistGradientBoostingClassifier(
        learning_rate=0.05,
        max_iter=500,
        max_leaf_nodes=6,
        max_features=0.3,
        min_samples_leaf=20,
        l2_regularization=1.0,
        early_stopping=True,
        validation_fraction=0.15,
        n_iter_no_change=20,
        categorical_features=_split(columns)[1] or None,
        random_state=seed,
    )
    return model.fit(rows, outcome)


def _split(columns: Sequence[Column]) -> tuple[list[int], list[int]]:
    labels = [index for index, column in enumerate(columns) if column.kind == "category"]
    return [index for index in range(len(columns)) if index not in labels], labels


def _codes(column: Column) -> list[float]:
    return [*map(float, range(len(column.levels))), *([float("nan")] if column.missing else [])]


def extract_logistic(pipeline: Any, rows: Floats, columns: Sequence[Column]) -> Logistic:
    """Take the medians, means, scales and coefficients out of a fitted pipeline."""
    transformer, regression = pipeline[0], pipeline[-1]
    numbers, labels = _split(columns)
    fill: list[float | None] = [None] * len(columns)
    design: list[dict[str, Any]] = []
    if numbers:
        imputer, scaler = transformer.named_transformers_["numbers"]
        for index, median in zip(numbers, imputer.statistics_.tolist(), strict=True):
            fill[index] = median
            design.append({"column": index, "kind": "value"})
        design += [{"column": numbers[place], "kind": "missing"} for place in imputer.indicator_.features_.tolist()]
        for term, mean, scale in zip(design, scaler.mean_.tolist(), scaler.scale_.tolist(), strict=True):
            term.update(mean=mean, scale=scale)
    intercept = float(regression.intercept_[0])
    coefficients = regression.coef_[0].tolist()
    for index in labels:
        for code in _codes(columns[index]):
            missing = code != code
            mean = float(np.mean(np.isnan(rows[:, index]) if missing else rows[:, index] == code))
            place = {"kind": "missing"} if missing else {"kind": "level", "level": int(code)}
            intercept += coefficients[len(design)] * mean
            design.append({"column": index, "mean": mean, "scale": 1.0, **place})
    terms = [Term(coefficient=c, **term) for c, term in zip(coefficients, design, strict=True)]
    return Logistic(baseline=intercept, fill=tuple(fill), terms=tuple(terms))


def extract_boosting(model: Any, rows: Floats, columns: Sequence[Column]) -> Boosting:
    """Take the trees out of a fitted model. It moves categories to the front, which is undone here."""
    numbers, labels = _split(columns)
    order = labels + numbers
    trees = [_tree(predictor, order, columns) for (predictor,) in model._predictors]
    return Boosting(baseline=float(model._baseline_prediction.item()), trees=tuple(trees))


def _tree(predictor: Any, order: list[int], columns: Sequence[Column]) -> Tree:
    nodes = predictor.nodes
    inner = ~nodes["is_leaf"].astype(bool)
    feature = [order[f] if split else -1 for f, split in zip(nodes["feature_idx"], inner, strict=True)]
    labels = [
        _labels(predictor.raw_left_cat_bitsets[node["bitset_idx"]], len(columns[column].levels))
        if column >= 0 and node["is_categorical"]
        else None
        for node, column in zip(nodes, feature, strict=True)
    ]
    return Tree(
        feature=tuple(feature),
        threshold=tuple(np.clip(nodes["num_threshold"], -LARGEST, LARGEST).tolist()),
        labels=tuple(labels),
        missing_left=tuple(nodes["missing_go_to_left"].astype(bool).tolist()),
        left=tuple(nodes["left"].tolist()),
        right=tuple(nodes["right"].tolist()),
        value=tuple(np.where(inner, 0.0, nodes["value"]).tolist()),
        count=tuple(nodes["count"].tolist()),
    )


def _labels(bitset: Any, levels: int) -> tuple[int, ...]:
    return tuple(code for code in range(levels) if int(bitset[code // 32]) >> (code % 32) & 1)


KINDS = (Kind(LOGISTIC, fit_logistic, extract_logistic), Kind(BOOSTING, fit_boosting, extract_boosting))


def fitted(kind: Kind, rows: Floats, outcome: Outcomes, columns: Sequence[Column], seed: int) -> Logistic | Boosting:
    """Fit on all rows and return the plain numbers, once they are shown to predict the same."""
    estimator = kind.fit(rows, outcome, columns, seed)
    plain = kind.extract(estimator, rows, columns)
    apart = float(np.max(np.abs(log_odds(plain, rows) - estimator.decision_function(rows))))
    if not apart < 1e-9:
        raise RuntimeError(
            f"the stored {kind.name} differs from scikit-learn's by {apart:g} log-odds; nothing was written. "
            "Install the scikit-learn version named in the project's constraints"
        )
    return plain
