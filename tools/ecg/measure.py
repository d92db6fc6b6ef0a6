"""Measure heart rate and intervals of a recording on its typical beat.

An interval is measured in every lead on the median beat, and its value is the median over the leads, the
definition cardiologists' lead-by-lead marks are summarised by. (The interval from the earliest onset to the latest
end in any lead is some 10 ms longer.) Research use only.
"""

from dataclasses import asdict, dataclass
from typing import Literal

import numpy as np

from .beats import Beats, align, detect, stack
from .delineation import Edges, Times, delineate
from .filtering import RATE, Signal, band, fill_gaps, resample
from .pacing import spikes, without
from .presence import p_wave_repeats
from .recording import Recording

Verdict = Literal["good", "limited", "unusable"]

SHORTEST = 3.0  # s
LONGEST_GAP = 0.1  # part of a lead's samples that may be missing
BEFORE, AFTER = 0.5, 0.8  # s of the typical beat before and after its centre
FEWEST = 3  # beats of one kind from which a typical beat is made
SLOWEST_RATE = 250.0  # Hz; below it an edge lies between samples more than 4 ms apart
P_DISTANCE = 0.16  # s before the next beat from which a P wave may have begun
IRREGULAR = 0.15  # of RR; usual change from one RR interval to the next in atrial fibrillation, not in sinus rhythm


@dataclass(frozen=True)
class Quality:
    """How far the measurements can be relied on, and what is against them."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the verdict with its reasons, in one line."""
        return f"{self.verdict}: {'; '.join(self.reasons)}" if self.reasons else self.verdict


@dataclass(frozen=True)
class Measurements:
    """What was measured on one recording; None where it cannot be.

    `heart_rate` is ventricular, per minute, from the median RR interval. Intervals are in ms. `qtc_ms` is by
    Fridericia's formula.
    """

    record: str
    heart_rate: float | None
    pr_ms: float | None
    qrs_ms: float | None
    qt_ms: float | None
    qtc_ms: float | None
    quality: Quality

    def row(self) -> dict[str, str | float | None]:
        """Return the measurements as plain values, the quality in words."""
        return {**asdict(self), "quality": str(self.quality)}


def qtc_fridericia(qt_ms: float, heart_rate: float) -> float:
    """Return QT in ms corrected to 60 /min by the cube root of RR (Fridericia)."""
    return qt_ms / (60 / heart_rate) ** (1 / 3)


def qtc_bazett(qt_ms: float, heart_rate: float) -> float:
    """Return QT in ms corrected to 60 /min by the square root of RR (Bazett)."""
    return qt_ms / (60 / heart_rate) ** 0.5


def measure(recording: Recording) -> Measurements:
    """Measure `recording`. What cannot be measured is None, and `quality` says why."""
    usable, reasons = _usable_leads(recording)
    if recording.duration < SHORTEST:
        return _unusable(recording, f"{recording.duration:.1f} s long; give at least {SHORTEST:g} s")
    if not usable.any():
        return _unusable(recording, *reasons)
    samples = resample(fill_gaps(recording.signal[:, usable]), recording.sampling_rate)
    paced = spikes(samples)
    samples = band(without(samples, paced), 0.5, None)
    beats = align(samples, detect(samples))
    if len(beats.positions) < FEWEST:
        return _unusable(recording, *reasons, "fewer than three heartbeats were found")
    if len(beats.typical) < max(FEWEST, 0.25 * len(beats.positions)):
        return _unusable(recording, *reasons, "no beat repeats itself: noise, or a rhythm without a prevailing beat")
    if recording.sampling_rate < SLOWEST_RATE:
        reasons.append(f"sampled at {recording.sampling_rate:g} Hz, too coarse for exact intervals")
    return _on_typical_beat(recording.record, samples, beats, paced=len(paced) * 2 > len(beats.positions), reasons=reasons)


def _usable_leads(recording: Recording) -> tuple[np.ndarray[tuple[int], np.dtype[np.bool_]], list[str]]:
    """Return which leads can be measured, and in words why others cannot."""
    gaps = np.mean(~np.isfinite(recording.signal), axis=0) if len(recording.signal) else np.ones(len(recording.leads))
    flat = np.array([_is_flat(lead) for lead in recording.signal.T])
    reasons = list(recording.notes)
    for found, words in ((gaps > LONGEST_GAP, "too many samples missing"), (flat & (gaps <= LONGEST_GAP), "flat line")):
        if found.any():
            reasons.append(f"{', '.join(np.array(recording.leads)[found])}: {words}")
    if len(recording.leads) < 12:
        reasons.append(f"{len(recording.leads)} of 12 leads" if len(recording.leads) > 1 else "a single lead")
    return (gaps <= LONGEST_GAP) & ~flat, reasons


def _is_flat(lead: np.ndarray[tuple[int], np.dtype[np.float64]]) -> bool:
    """Whether a lead does not change for most of the time (a lost electrode), whatever its gain."""
    known = lead[np.isfinite(lead)]
    return len(known) > 1 and float(np.mean(np.abs(np.diff(known)) <= 1e-9 * max(np.abs(known).max(), 1e-12))) > 0.9


def _unusable(recording: Recording, *reasons: str) -> Measurements:
    return Measurements(recording.record, None, None, None, None, None, Quality("unusable", reasons))


def _on_typical_beat(record: str, samples: Signal, beats: Beats, *, paced: bool, reasons: list[str]) -> Measurements:
    """Measure the typical of `beats`; `reasons` holds what is against the recording so far."""
    before, after = round(BEFORE * RATE), round(AFTER * RATE)
    each = stack(samples, beats.typical, before, after)
    if len(each) < 2:
        return Measurements(
            record, 60 / beats.rr, None, None, None, None, Quality("limited", (*reasons, "too few whole beats"))
        )
    edges = delineate(np.median(each, axis=0), before, beats.rr, beats.shortest_after - P_DISTANCE)
    heart_rate = 60 / beats.rr
    qrs_ms, qt_ms = _interval(edges.qrs_on, edges.qrs_off), _interval(edges.qrs_on, edges.t_off)
    pr_ms = None
    if paced:
        reasons.append("paced: PR not measured")
    elif edges.crowded:
        reasons.append("P and T lie too close to be told apart")
    elif p_wave_repeats(each, edges, irregular=beats.irregularity > IRREGULAR):
        pr_ms = _interval(edges.p_on, edges.qrs_on)
    else:
        reasons.append("no P wave that keeps its distance to QRS")
    qtc_ms = qtc_fridericia(qt_ms, heart_rate) if qt_ms is not None else None
    return Measurements(
        record, heart_rate, pr_ms, qrs_ms, qt_ms, qtc_ms, Quality("limited" if reasons else "good", tuple(reasons))
    )


def _interval(start: Times, end: Times) -> float | None:
    """Return the median over leads of `end - start` in ms; None where less than half of the leads show it."""
    lengths = end - start
    known = lengths[np.isfinite(lengths)]
    return float(np.median(known)) * 1000 / RATE if 2 * len(known) >= len(lengths) else None
