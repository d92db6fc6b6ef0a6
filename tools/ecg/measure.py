"""Measure heart rate and intervals of a recording on its typical beat.

An interval is measured in every lead on the median beat, and its value is the median over the leads, the
definition cardiologists' lead-by-lead marks are summarised by. (The interval from the earliest onset to the latest
end in any lead is some 10 ms longer.) Research use only.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from .beats import Beats, align, detect, stack
from .delineation import Edges, Times, delineate
from .filtering import RATE, Signal, band, fill_gaps, resample
from .pacing import spikes, without
from .presence import p_wave_repeats
from .quality import Quality, noisy, usable_leads
from .recording import Recording

SHORTEST, LONGEST = 3.0, 600.0  # s; one typical beat does not stand for hours
BEFORE, AFTER = 0.5, 0.8  # s of the typical beat before and after its centre
USUAL_QTC = (340.0, 600.0)  # ms; outside, a wrong end of T is likelier than such a heart
SLOWEST_WAVE = 0.5  # Hz; what is slower is wandering baseline
PREVAILING = 0.25  # part of the beats that must be of one kind
FEWEST = 3  # beats of one kind from which a typical beat is made
P_DISTANCE = 0.16  # s before the next beat from which a P wave may have begun
IRREGULAR = 0.15  # of RR; usual change from one RR interval to the next in atrial fibrillation, not in sinus rhythm


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
        """Return the measurements as plain values, to a tenth, the quality in words."""
        values = (self.heart_rate, self.pr_ms, self.qrs_ms, self.qt_ms, self.qtc_ms)
        rounded = [None if value is None else round(value, 1) for value in values]
        names = ("heart_rate", "pr_ms", "qrs_ms", "qt_ms", "qtc_ms")
        return {"record": self.record, **dict(zip(names, rounded, strict=True)), "quality": str(self.quality)}


def qtc_fridericia(qt_ms: float, heart_rate: float) -> float:
    """Return QT in ms corrected to 60 /min by the cube root of RR (Fridericia)."""
    return float(qt_ms / (60 / heart_rate) ** (1 / 3))


def qtc_bazett(qt_ms: float, heart_rate: float) -> float:
    """Return QT in ms corrected to 60 /min by the square root of RR (Bazett)."""
    return float(qt_ms / (60 / heart_rate) ** 0.5)


def measure(recording: Recording) -> Measurements:
    """Measure `recording`. What cannot be measured is None, and `quality` says why."""
    long = recording.duration > LONGEST
    if long:
        recording = replace(recording, signal=recording.signal[: round(LONGEST * recording.sampling_rate)])
    usable, defects = usable_leads(recording)
    if long:
        defects.append(f"only the first {LONGEST:g} s are measured")
    if recording.duration < SHORTEST:
        return _unusable(recording, f"{recording.duration:.1f} s long; give at least {SHORTEST:g} s")
    if not usable.any():
        return _unusable(recording, *defects)
    samples = resample(fill_gaps(recording.signal[:, usable]), recording.sampling_rate)
    paced = spikes(samples)
    samples = band(without(samples, paced), SLOWEST_WAVE, None)
    defects += noisy(samples, tuple(np.array(recording.leads)[usable]))
    beats = align(samples, detect(samples))
    if len(beats.positions) < FEWEST:
        return _unusable(recording, *defects, "fewer than three heartbeats were found")
    if len(beats.typical) < max(FEWEST, PREVAILING * len(beats.positions)):
        return _unusable(recording, *defects, "no beat repeats itself: noise, or a rhythm without a prevailing beat")
    return _on_typical_beat(recording.record, samples, beats, len(paced) > len(beats.positions) / 2, defects)


def unreadable(record: str, reason: str) -> Measurements:
    """Return the measurements, all None, of a recording that could not be read for `reason`."""
    return Measurements(record, None, None, None, None, None, Quality("unreadable", (reason,)))


def _unusable(recording: Recording, *reasons: str) -> Measurements:
    return Measurements(recording.record, None, None, None, None, None, Quality("unusable", reasons))


def _on_typical_beat(record: str, samples: Signal, beats: Beats, paced: bool, defects: list[str]) -> Measurements:
    """Measure the typical of `beats`; `defects` is what is against the recording."""
    heart_rate, before = 60 / beats.rr, round(BEFORE * RATE)
    each = stack(samples, beats.typical, before, round(AFTER * RATE))
    if len(each) < FEWEST:
        quality = Quality("limited", (*defects, "fewer than three whole beats: only the rate is measured"))
        return Measurements(record, heart_rate, None, None, None, None, quality)
    edges = delineate(np.median(each, axis=0), before, beats.rr, beats.shortest_after - P_DISTANCE)
    qt_ms, remark = _interval(edges.qrs_on, edges.t_off), _why_no_pr(each, beats, edges, paced)
    qtc_ms = None if qt_ms is None else qtc_fridericia(qt_ms, heart_rate)
    if qtc_ms is not None and not USUAL_QTC[0] <= qtc_ms <= USUAL_QTC[1]:
        defects = [*defects, f"QTc of {qtc_ms:.0f} ms is unusual: check the end of T by eye"]
    return Measurements(
        record,
        heart_rate,
        None if remark else _interval(edges.p_on, edges.qrs_on),
        _interval(edges.qrs_on, edges.qrs_off),
        qt_ms,
        qtc_ms,
        Quality("limited" if defects else "good", (*defects, *remark)),
    )


def _why_no_pr(each: npt.NDArray[np.float64], beats: Beats, edges: Edges, paced: bool) -> tuple[str, ...]:
    """Return why PR is not to be measured; nothing if it is."""
    if paced:
        return ("paced, so no PR",)
    if edges.crowded:
        return ("P and T lie too close to be told apart, so no PR",)
    if not p_wave_repeats(each, edges, irregular=beats.irregularity > IRREGULAR):
        return ("no P wave that keeps its distance to QRS, so no PR",)
    return ()


def _interval(start: Times, end: Times) -> float | None:
    """Return the median over leads of `end - start` in ms; None where less than half of the leads show it."""
    lengths = end - start
    known = lengths[np.isfinite(lengths)]
    return float(np.median(known)) * 1000 / RATE if 2 * len(known) >= len(lengths) else None
