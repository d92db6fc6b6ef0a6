"""Figures against values worked out by hand or known from how the data was made."""

import numpy as np
import pytest

from riskcopilot.tools.tabular import metrics
from riskcopilot.tools.tabular.metrics import (
    bootstrap,
    calibration_in_the_large,
    calibration_table,
    measure,
    recalibrate,
)


def test_a_table_small_enough_to_work_out() -> None:
    chance = np.asarray([0.1, 0.4, 0.35, 0.8])
    outcome = np.asarray([0, 0, 1, 1])
    auroc, precision, brier, loss, *_ = measure(np.log(chance / (1 - chance)), outcome)
    assert auroc == 3 / 4  # of the four pairs only 0.35 against 0.4 is the wrong way round
    assert precision == pytest.approx((1 / 1 + 2 / 3) / 2)
    assert brier == pytest.approx((0.01 + 0.16 + 0.65**2 + 0.04) / 4)
    assert loss == pytest.approx(-np.log([0.9, 0.6, 0.35, 0.8]).mean())


@pytest.fixture(scope="module")
def drawn() -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(0)
    truth = draw.normal(-1, 1.5, 20_000)
    return truth, (draw.random(20_000) < 1 / (1 + np.exp(-truth))).astype(np.int64)


def test_true_risks_are_calibrated_and_distorted_ones_are_not(drawn: tuple[np.ndarray, np.ndarray]) -> None:
    truth, outcome = drawn
    assert recalibrate(truth, outcome) == pytest.approx((0, 1), abs=0.06)
    assert recalibrate(2 * truth, outcome)[1] == pytest.approx(0.5, abs=0.03)  # too extreme
    assert calibration_in_the_large(truth - 0.7, outcome) == pytest.approx(0.7, abs=0.05)  # too low


def test_calibration_table_covers_every_row_once(drawn: tuple[np.ndarray, np.ndarray]) -> None:
    truth, outcome = drawn
    bins = calibration_table(truth, outcome)
    assert sum(b.rows for b in bins) == len(outcome)
    assert sum(b.events for b in bins) == outcome.sum()
    assert (bins[0].low, bins[-1].high) == (0, 1)
    inside = [b.observed_low <= b.predicted <= b.observed_high for b in bins]
    assert sum(inside) >= 8  # of ten 95 % intervals
    n, p, z = bins[3].rows, bins[3].events / bins[3].rows, 1.959964
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / (1 + z**2 / n)
    middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    assert (bins[3].observed_low, bins[3].observed_high) == pytest.approx((middle - half, middle + half), abs=1e-6)


def test_one_prediction_for_all_gives_one_bin() -> None:
    (only,) = calibration_table(np.zeros(100), np.arange(100) % 2)
    assert (only.rows, only.events, only.predicted) == (100, 50, 0.5)


def test_bootstrap_interval_of_a_mean_has_the_normal_theory_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "RESAMPLES", 1000)
    values = np.random.default_rng(3).normal(5, 2, 400)
    (mean,) = bootstrap(lambda rows: np.asarray([values[rows].mean()]), 400, 0)
    assert mean.value == values.mean()
    assert mean.high - mean.low == pytest.approx(2 * 1.96 * values.std() / 20, rel=0.15)
