"""Find where waves begin and end in the typical beat: QRS onset and end, T end, P onset, lead by lead.

Each edge is where the slope has died down to a small part of the wave's steepest slope. Which slope belongs to
the wave is decided over all leads together, as waves occur at one time in all of them; the edge is then found in
each lead. All times are samples at `RATE` from the start of the beat; no rule depends on a lead's gain.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import signal

from .filtering import RATE, Signal, band

Times = npt.NDArray[np.float64]
"""A time for each lead, in samples at `RATE`; NaN where the lead does not show it."""

QRS_REACH = 0.1  # s around the beat's centre in which the QRS complex is steepest
QRS_QUIET = 0.055  # of the steepest slope
QRS_PAUSE = 0.012  # s the slope must stay low: within a complex it is only low for an instant
ST = (0.1, 0.15)  # s after the steepest slope, where ST is met
ST_FACTOR, ST_MOST = 1.3, 0.15  # of ST's own slope, and at most of the steepest one: what passes for rest
QRS_BAND, T_BAND, P_BAND = 25.0, 15.0, 20.0  # Hz; above these the waves hold little and noise much

T_DELAY = 0.05  # s after the QRS complex before which no end of a T wave is looked for
T_EXPECTED = 0.35  # s from the end of QRS to the end of T at 60 /min, growing with the root of RR
T_SPREAD = 0.08  # s
T_LATE = 0.04  # s after the expected time in which T falls even if the next beat may already begin
T_QUIET = 0.22  # of the steepest slope
T_FALL = 0.05  # s from the steepest slope to the end
T_RISE_TO_FALL = 0.2  # s in which the fall of a T wave follows its rise
T_PAIR = 0.6  # least height of the fall, as a part of the rise

P_EARLIEST = 0.32  # s before QRS
P_EXPECTED = 0.13  # s from the steepest rise of P to QRS
P_SPREAD = 0.08  # s
P_CLEAR = 0.3  # of the likeliest slope: what counts as a slope of P
P_QUIET = 0.4  # of the steepest slope
P_GAP = 0.02  # s before QRS in which no P wave starts
P_ROOM = 0.12  # s that must be free between T and QRS for a P wave to be told from T

NEAR = 0.04  # s in which the leads' slopes lie around the common one


@dataclass(frozen=True)
class Edges:
    """Where the waves of a beat begin and end in each lead; NaN where a lead does not show it."""

    qrs_on: Times
    qrs_off: Times
    t_off: Times
    p_on: Times
    crowded: bool = False  # T and QRS lie so close that a P wave cannot be told from T


def _slopes(beat: Signal, highest: float) -> Signal:
    """Return each lead's slope below `highest` Hz, in its unit per sample."""
    return np.asarray(np.gradient(band(beat, None, highest), axis=0), dtype=np.float64)


def _heights(beat: Signal, centre: int) -> npt.NDArray[np.float64]:
    """Return the height of each lead's QRS complex, which other waves are measured by, whatever the gain."""
    reach = round(QRS_REACH * RATE)
    return np.asarray(np.ptp(beat[max(0, centre - reach) : centre + reach], axis=0), dtype=np.float64)


def _walk(slope: npt.NDArray[np.float64], start: int, step: int, quiet: float, pause: int) -> float:
    """Go from `start` in the direction `step` until the slope stays below `quiet` for `pause` samples."""
    position, low = start, 0
    while 0 <= position < len(slope):
        low = low + 1 if slope[position] < quiet else 0
        if low == pause:
            return float(position - step * pause)
        position += step
    return np.nan


def _peaks(values: npt.NDArray[np.float64], start: int, end: int) -> npt.NDArray[np.intp]:
    """Return the local maxima of `values` from `start` to before `end`."""
    stretch = values[max(start - 1, 0) : end + 1]
    return np.asarray(signal.find_peaks(stretch)[0], dtype=np.intp) + max(start - 1, 0)


def _likely(positions: npt.NDArray[np.intp], expected: float, spread: float) -> npt.NDArray[np.float64]:
    return np.asarray(np.exp(-0.5 * ((positions - expected) / spread) ** 2), dtype=np.float64)


def _edge(slope: npt.NDArray[np.float64], common: int, step: int, quiet: float, limits: tuple[int, int]) -> float:
    """Return where one lead's wave ends, going in the direction `step` from its slope that lies near `common`."""
    near = round(NEAR * RATE)
    found = _peaks(slope, max(common - near, limits[0]), min(common + near, limits[1]))
    if not len(found):
        return np.nan
    start = int(found[np.argmax(slope[found] * _likely(found, common, 0.7 * near))])
    return _walk(slope, start, step, quiet * slope[start], 1)


def qrs_edges(beat: Signal, centre: int) -> tuple[Times, Times]:
    """Return onset and end of the QRS complex around `centre` in each lead of `beat` (samples, leads)."""
    slopes = np.abs(_slopes(beat, QRS_BAND))
    start, pause = max(0, centre - round(QRS_REACH * RATE)), round(QRS_PAUSE * RATE)
    onsets, ends = [], []
    for slope in slopes.T:
        steepest = start + int(np.argmax(slope[start : centre + round(QRS_REACH * RATE)]))
        quiet = QRS_QUIET * slope[steepest]
        onsets.append(_walk(slope, steepest, -1, quiet, pause))
        ends.append(_walk(slope, steepest, 1, max(quiet, _st_slope(slope, steepest)), pause))
    return np.array(onsets), np.array(ends)


def _st_slope(slope: npt.NDArray[np.float64], steepest: int) -> float:
    """Return the slope that passes for rest after this QRS complex, whose ST segment may be oblique."""
    first, last = (steepest + round(time * RATE) for time in ST)
    return min(ST_FACTOR * float(np.median(slope[first:last])), ST_MOST * float(slope[steepest]))


def _together(slopes: Signal) -> npt.NDArray[np.float64]:
    """Return how steep all leads together are."""
    return np.asarray(np.sqrt(np.mean(slopes**2, axis=1)), dtype=np.float64)


def t_ends(beat: Signal, centre: int, qrs_end: int, rr: float, free: float) -> Times:
    """Return the end of the T wave in each lead.

    `rr` is the usual interval between beats and `free` the time from `centre` to the next P wave or beat, in s.
    Ascents of ST and U or P waves have slopes of their own, so the steepest is weighted by when T is expected to fall.
    """
    slopes = _slopes(beat, T_BAND) / _heights(beat, centre)
    start = qrs_end + round(T_DELAY * RATE)
    expected = qrs_end + RATE * (T_EXPECTED * np.sqrt(rr) - T_FALL)
    end = min(max(centre + round(free * RATE), round(expected + T_LATE * RATE)), len(beat) - 2)
    common = _together(slopes)
    found = _peaks(common, start, end)
    if not len(found):
        return np.full(beat.shape[1], np.nan)
    likely = int(found[np.argmax(np.sqrt(common[found]) * _likely(found, expected, T_SPREAD * RATE))])
    fall = _fall(slopes, found, likely)
    return np.array([_edge(slope, fall, 1, T_QUIET, (start, len(beat) - 2)) for slope in np.abs(slopes).T])


def _fall(slopes: Signal, found: npt.NDArray[np.intp], likely: int) -> int:
    """Return the fall of the T wave: `likely`, or the slope after it that undoes it, whose rise it then was.

    A late, tall T wave (long QT) is met at its rise. What follows is its fall if the leads go back about as far as
    they came; a U or P wave after the fall does not.
    """
    common = _together(slopes)
    later = found[(found > likely) & (found <= likely + T_RISE_TO_FALL * RATE)]
    if not len(later):
        return likely
    lows = np.concatenate(([0], _peaks(-common, 1, len(common) - 1), [len(common)]))

    def way(position: int) -> npt.NDArray[np.float64]:
        number = int(np.searchsorted(lows, position))
        return np.asarray(slopes[lows[number - 1] : lows[number]].sum(axis=0), dtype=np.float64)

    following = int(later[np.argmax(common[later])])
    there, back = way(likely), way(following)
    return following if -float(there @ back) > T_PAIR * float(there @ there) else likely


def p_window(centre_to_next: float, qrs_on: int, t_end: float) -> tuple[int, int]:
    """Return where in the beat a P wave can begin and end: after the T wave before it, and shortly before QRS.

    `centre_to_next` is the usual interval between beats in samples, which puts the T wave before this beat.
    """
    after_t = t_end - centre_to_next + P_GAP * RATE / 2
    earliest = max(after_t, qrs_on - P_EARLIEST * RATE, 1)
    return round(earliest), qrs_on - round(P_GAP * RATE)


def p_onsets(beat: Signal, centre: int, window: tuple[int, int]) -> Times:
    """Return the onset of the P wave in each lead, from the first of the clear slopes within `window`."""
    slopes = _slopes(beat, P_BAND) / _heights(beat, centre)
    start, end = window
    common = _together(slopes)
    found = _peaks(common, start, end)
    if not len(found):
        return np.full(beat.shape[1], np.nan)
    qrs_on = end + round(P_GAP * RATE)
    weighted = common[found] * _likely(found, qrs_on - P_EXPECTED * RATE, P_SPREAD * RATE)
    rise = int(found[np.argmax(weighted > P_CLEAR * weighted.max())])
    return np.array([_edge(slope, rise, -1, P_QUIET, (1, qrs_on)) for slope in np.abs(slopes).T])


def delineate(beat: Signal, centre: int, rr: float, free: float) -> Edges:
    """Delineate the typical `beat` (samples, leads; at `RATE`), its QRS complex around sample `centre`.

    `rr` is the usual interval between beats, `free` the time from `centre` to the next P wave or beat, both in s.
    """
    none = np.full(beat.shape[1], np.nan)
    qrs_on, qrs_off = qrs_edges(beat, centre)
    if np.isnan(qrs_on).all() or np.isnan(qrs_off).all():
        return Edges(qrs_on, qrs_off, none, none)
    t_off = t_ends(beat, centre, round(np.nanmedian(qrs_off)), rr, free)
    if np.isnan(t_off).all():
        return Edges(qrs_on, qrs_off, t_off, none, crowded=True)
    window = p_window(rr * RATE, round(np.nanmedian(qrs_on)), float(np.nanmedian(t_off)))
    if window[1] - window[0] < P_ROOM * RATE:
        return Edges(qrs_on, qrs_off, t_off, none, crowded=True)
    return Edges(qrs_on, qrs_off, t_off, p_onsets(beat, centre, window))
