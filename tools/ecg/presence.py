"""Tell a P wave from chance: a wave that belongs to the beat comes back in every beat."""

import numpy as np
import numpy.typing as npt
from scipy import signal

from .delineation import P_BAND, P_GAP, Edges
from .filtering import RATE, band

REPEATS = 0.6  # usual correlation of one beat's P wave with the others' mean
REPEATS_IRREGULAR = 0.85  # the same where the rhythm is as irregular as in atrial fibrillation
SHORTEST_PR = 0.08  # s; what lies closer is the foot of QRS, or the filters' trace of it
LEAD_IN = 0.02  # s before the onset that are compared too


def repeatability(beats: npt.NDArray[np.float64], start: int, end: int) -> float:
    """Return how alike `beats` (beats, samples, leads) are between `start` and `end`.

    It is the median over beats of the correlation of a beat with the mean of the others, all leads together, each
    freed of its straight line and measured by the height of its QRS complex. Fibrillation waves differ from beat to
    beat and average out.
    """
    smooth = np.stack([band(beat, None, P_BAND) for beat in beats])
    stretch = signal.detrend(smooth[:, start:end], axis=1) / np.ptp(np.median(beats, axis=0), axis=0)
    found = []
    for number, one in enumerate(stretch):
        others = np.delete(stretch, number, axis=0).mean(axis=0)
        found.append(float((one * others).sum() / np.sqrt((one**2).sum() * (others**2).sum())))
    return float(np.median(found))


def p_wave_repeats(beats: npt.NDArray[np.float64], edges: Edges, *, irregular: bool) -> bool:
    """Whether what `edges` take for a P wave comes back in the `beats` (beats, samples, leads)."""
    if np.isnan(edges.p_on).all():
        return False
    p_on, qrs_on = float(np.nanmedian(edges.p_on)), float(np.nanmedian(edges.qrs_on))
    if qrs_on - p_on < SHORTEST_PR * RATE:
        return False
    start, end = max(0, round(p_on - LEAD_IN * RATE)), round(qrs_on - P_GAP * RATE / 2)
    return repeatability(beats, start, end) > (REPEATS_IRREGULAR if irregular else REPEATS)
