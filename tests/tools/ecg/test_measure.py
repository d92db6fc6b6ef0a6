"""Intervals on recordings whose waves begin and end at known instants."""

import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from riskcopilot.tools.ecg.measure import Measurements, measure, qtc_bazett, qtc_fridericia
from riskcopilot.tools.ecg.recording import Recording, read

from .synthetic import LEADS, Signal, ecg

LUDB = Path(__file__).parents[3].parent / "shared" / "data" / "ecg" / "ludb" / "data"


def measured(signal: Signal, rate: float = 500, leads: tuple[str, ...] = LEADS) -> Measurements:
    return measure(Recording("made", leads, signal, rate, "stated"))


@pytest.mark.parametrize(
    ("bpm", "pr", "qrs", "qt"),
    [(75, 0.16, 0.09, 0.38), (50, 0.22, 0.12, 0.44), (110, 0.13, 0.08, 0.31), (60, 0.2, 0.15, 0.46)],
)
def test_known_intervals(bpm: float, pr: float, qrs: float, qt: float) -> None:
    found = measured(ecg(bpm=bpm, pr=pr, qrs=qrs, qt=qt))
    assert found.heart_rate == pytest.approx(bpm, abs=1)
    assert found.pr_ms == pytest.approx(1000 * pr, abs=15)
    assert found.qrs_ms == pytest.approx(1000 * qrs, abs=12)
    assert found.qt_ms == pytest.approx(1000 * qt, abs=20)
    assert found.quality.verdict == "good"


@pytest.mark.parametrize("rate", [250, 360, 1000, 257.5])
def test_other_sampling_rates(rate: float) -> None:
    found, usual = measured(ecg(rate=rate), rate), measured(ecg())
    assert found.pr_ms == pytest.approx(usual.pr_ms, abs=8)
    assert found.qrs_ms == pytest.approx(usual.qrs_ms, abs=8)
    assert found.qt_ms == pytest.approx(usual.qt_ms, abs=8)


def test_a_coarse_sampling_rate_is_said() -> None:
    assert "100 Hz" in str(measured(ecg(rate=100), 100).quality)


def test_gain_of_each_lead_does_not_matter() -> None:
    gains = np.array([0.001, 5, 1, 100, 0.3, 2, 7, 0.05, 1, 3, 20, 0.5])
    signal = ecg() + np.random.default_rng(1).normal(0, 0.003, (5000, 12))
    plain, scaled = measured(signal), measured(signal * gains)
    assert (scaled.heart_rate, scaled.pr_ms) == (plain.heart_rate, plain.pr_ms)
    assert (scaled.qrs_ms, scaled.qt_ms) == (plain.qrs_ms, plain.qt_ms)


def test_a_p_wave_that_is_not_there_is_not_measured() -> None:
    found = measured(ecg(p_height=0) + np.random.default_rng(2).normal(0, 0.01, (5000, 12)))
    assert found.pr_ms is None
    assert "no P wave" in str(found.quality)
    assert found.qrs_ms == pytest.approx(90, abs=12)


def test_fibrillation_has_a_rate_but_no_pr() -> None:
    random = np.random.default_rng(3)
    beats = 0.5 + np.cumsum(random.uniform(0.5, 1.0, 12))
    times = np.arange(6000) / 500
    waves = 0.06 * np.sin(2 * np.pi * (6 * times + 0.5 * np.sin(2 * times)))
    found = measured(ecg(beats=beats, p_height=0, qt=0.34, seconds=12) + waves[:, np.newaxis])
    assert found.pr_ms is None
    assert found.heart_rate == pytest.approx(60 / np.median(np.diff(beats)), abs=1)


def test_dissociated_p_waves_have_no_pr() -> None:
    atria = ecg(bpm=83, qrs=0.09, p_height=0.15) - ecg(bpm=83, qrs=0.09, p_height=0)
    found = measured(ecg(bpm=40, p_height=0) + atria)
    assert found.heart_rate == pytest.approx(40, abs=1)
    assert found.pr_ms is None


def test_pacing_has_no_pr_and_the_spike_is_not_qrs() -> None:
    signal = ecg(bpm=60, qrs=0.15, qt=0.44)
    for start in range(200, 5000, 500):
        signal[start - 12 : start - 10] += 2
    found = measured(signal)
    assert found.pr_ms is None
    assert "paced" in str(found.quality)
    assert found.heart_rate == pytest.approx(60, abs=1)
    assert found.qrs_ms == pytest.approx(150, abs=15)


def test_noise_and_wandering_baseline() -> None:
    times = np.arange(5000) / 500
    drift = 0.5 * np.sin(2 * np.pi * 0.2 * times)[:, np.newaxis]
    noise = np.random.default_rng(4).normal(0, 0.03, (5000, 12))
    found = measured(ecg() + drift + noise)
    assert found.heart_rate == pytest.approx(75, abs=1)
    assert found.qrs_ms == pytest.approx(90, abs=15)
    assert found.qt_ms == pytest.approx(380, abs=25)


def test_noise_alone_is_not_measured() -> None:
    found = measured(np.random.default_rng(5).normal(0, 1, (5000, 12)))
    assert found.quality.verdict == "unusable"
    assert found.heart_rate is None


def test_flat_recording() -> None:
    found = measured(np.zeros((5000, 12)))
    assert found.quality.verdict == "unusable"
    assert "flat line" in str(found.quality)


def test_a_flat_lead_is_named_and_left_out() -> None:
    signal = ecg()
    signal[:, 8] = 0.7
    found = measured(signal)
    assert str(found.quality) == "limited: V3: flat line"
    assert found.qrs_ms == pytest.approx(90, abs=12)


def test_missing_samples_are_bridged_and_missing_leads_named() -> None:
    signal = ecg()
    signal[1000:1010] = np.nan
    signal[:3000, 6] = np.nan
    found = measured(signal)
    assert str(found.quality) == "limited: V1: too many samples missing"
    assert found.pr_ms == pytest.approx(160, abs=15)
    assert measured(np.full((5000, 12), np.nan)).quality.verdict == "unusable"


def test_too_short() -> None:
    found = measured(ecg(seconds=2))
    assert found.quality.verdict == "unusable"
    assert "at least 3 s" in str(found.quality)
    assert measured(np.empty((0, 12))).quality.verdict == "unusable"


def test_of_a_long_recording_the_first_ten_minutes() -> None:
    slow, fast = (ecg(rate=250, bpm=bpm, qt=0.3, pr=0.13)[:, :2] for bpm in (60, 120))
    found = measured(np.concatenate([np.tile(slow, (60, 1)), np.tile(fast, (80, 1))]), 250, LEADS[:2])
    assert found.heart_rate == pytest.approx(60, abs=1)
    assert "first 600 s" in str(found.quality)


def test_few_leads_are_measured_and_said() -> None:
    found = measured(ecg()[:, [1]], leads=("II",))
    assert found.qt_ms == pytest.approx(380, abs=20)
    assert "1 of 12 leads" in str(found.quality)


def test_an_ectopic_beat_changes_nothing() -> None:
    signal, wide = ecg(seconds=12), ecg(seconds=12, qrs=0.2, beats=np.array([6.35]), p_height=0)
    found = measured(signal - 2 * wide[:, ::-1])
    assert found.qrs_ms == pytest.approx(90, abs=12)
    assert found.heart_rate == pytest.approx(75, abs=1)


# Scientific Reports 2021, s41598-021-93774-9 (PMC8275798), figure 1: heart rate and QT of two
# recordings of one man, and the QTc the authors state by either formula.
@pytest.mark.parametrize(
    ("heart_rate", "qt", "bazett", "fridericia"), [(52.7, 405, 379.4, 387.7), (85.9, 395, 472.7, 445.2)]
)
def test_published_qtc(heart_rate: float, qt: float, bazett: float, fridericia: float) -> None:
    assert qtc_bazett(qt, heart_rate) == pytest.approx(bazett, abs=0.5)
    assert qtc_fridericia(qt, heart_rate) == pytest.approx(fridericia, abs=0.5)


def test_qtc_field_is_fridericia() -> None:
    found = measured(ecg(bpm=100, qt=0.33))
    assert found.qt_ms is not None and found.heart_rate is not None
    assert found.qtc_ms == pytest.approx(found.qt_ms * (found.heart_rate / 60) ** (1 / 3), abs=0.01)


@pytest.mark.skipif(not LUDB.is_dir(), reason="the labelled recordings (LUDB) are not beside the checkout")
@pytest.mark.filterwarnings("ignore:The inplace keyword:DeprecationWarning")  # wfdb's annotations, with pandas 3.1
def test_against_cardiologists() -> None:
    """Twelve labelled records: the errors stay within twice the documented means."""
    errors: dict[str, list[float]] = {"pr_ms": [], "qrs_ms": [], "qt_ms": []}
    names = sorted((path.stem for path in LUDB.glob("*.hea")), key=int)[::10]
    for name in names:
        found = measure(read(LUDB / name))
        for key, truth in marked(name).items():
            value = getattr(found, key)
            if truth is None:
                assert not (key == "pr_ms" and value is not None), f"{name}: PR where cardiologists saw no P wave"
            elif value is not None:
                errors[key].append(abs(value - truth))
    means = {key: float(np.mean(values)) for key, values in errors.items()}
    assert means["pr_ms"] < 14 and means["qrs_ms"] < 13 and means["qt_ms"] < 22, means
    assert len(errors["qrs_ms"]) == len(names)


def marked(name: str) -> dict[str, float | None]:
    """Median over leads (at least four) of each lead's median interval between the cardiologists' marks, in ms."""
    import wfdb

    leads: dict[str, list[float]] = {"pr_ms": [], "qrs_ms": [], "qt_ms": []}
    for lead in LEADS:
        mark = wfdb.rdann(str(LUDB / name), lead.lower())
        waves: list[tuple[str, int, int]] = []
        for number in range(1, len(mark.symbol) - 1):
            if mark.symbol[number - 1] == "(" and mark.symbol[number + 1] == ")":
                waves.append((mark.symbol[number], int(mark.sample[number - 1]), int(mark.sample[number + 1])))
        before = [b[1] - a[1] for a, b in pairwise(waves) if a[0] == "p" and b[0] == "N"]
        within = [end - start for symbol, start, end in waves if symbol == "N"]
        after = [b[2] - a[1] for a, b in pairwise(waves) if a[0] == "N" and b[0] == "t"]
        for key, lengths in zip(leads, (before, within, after), strict=True):
            if lengths:
                leads[key].append(2 * float(np.median(lengths)))
    return {key: float(np.median(values)) if len(values) >= 4 else None for key, values in leads.items()}


def test_importing_the_tool_is_light() -> None:
    import subprocess

    code = (
        "import sys, riskcopilot.app.cli_ecg; print([m for m in ('scipy', 'wfdb', 'matplotlib') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
