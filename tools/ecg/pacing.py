"""Find and remove pacing spikes: a stimulus is no wave of the heart, yet the steepest thing on the trace."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from .filtering import RATE, Signal

WIDTH = 7  # samples at `RATE` (14 ms): the median over them passes every wave of the heart and drops a spike
HEIGHT = 0.25  # of the lead's usual extent that the median takes away
STEP = 0.45  # of the lead's usual extent from one sample to the next; a QRS complex takes longer to rise so far
LEADS = 2  # leads that must show the spike at the same time, so that noise in one is not taken for it
MARGIN = 0.006  # s removed on either side


def spikes(samples: Signal) -> npt.NDArray[np.intp]:
    """Return where pacing spikes lie in `samples` (samples, leads; at `RATE`), in samples."""
    sharp = np.abs(samples - ndimage.median_filter(samples, size=(WIDTH, 1), mode="nearest"))
    extent = np.percentile(samples, 99.5, axis=0) - np.percentile(samples, 0.5, axis=0)
    steps = np.abs(np.diff(samples, axis=0, prepend=samples[:1]))
    steep = ndimage.maximum_filter1d(steps, WIDTH, axis=0) > STEP * extent
    shown = (sharp > HEIGHT * extent) & steep & (extent > 0)
    together = ndimage.maximum_filter1d(shown.astype(np.int8), 3, axis=0).sum(axis=1)
    marks, count = ndimage.label(together >= min(LEADS, samples.shape[1]))
    centres = ndimage.center_of_mass(marks > 0, marks, range(1, count + 1))
    return np.array([round(centre[0]) for centre in centres], dtype=np.intp)


def without(samples: Signal, positions: npt.NDArray[np.intp]) -> Signal:
    """Return `samples` with a straight line in place of every spike."""
    cleaned = samples.copy()
    margin = round(MARGIN * RATE)
    for position in positions:
        start, end = max(0, position - margin), min(len(samples) - 1, position + margin)
        share = np.linspace(0, 1, end - start + 1)[:, np.newaxis]
        cleaned[start : end + 1] = samples[start] * (1 - share) + samples[end] * share
    return cleaned
