"""Make a recording fit to be measured: fill short gaps, bring it to one sampling rate, remove the wandering baseline.

Every filter runs forwards and backwards (zero phase), so that no wave is shifted in time.
"""

import numpy as np
import numpy.typing as npt
from scipy import signal

Signal = npt.NDArray[np.float64]
"""Samples by leads."""

RATE = 500.0
"""Sampling rate everything is measured at, in Hz; the AHA's minimum for diagnostic recordings."""


def fill_gaps(samples: Signal) -> Signal:
    """Return `samples` (samples, leads) with missing values replaced by straight lines between their neighbours."""
    filled = samples.copy()
    positions = np.arange(len(samples))
    for lead in range(samples.shape[1]):
        known = np.isfinite(samples[:, lead])
        if known.any() and not known.all():
            filled[~known, lead] = np.interp(positions[~known], positions[known], samples[known, lead])
    return filled


def resample(samples: Signal, rate: float) -> Signal:
    """Return `samples` (samples, leads), taken at `rate` Hz, at `RATE`."""
    if rate == RATE:
        return samples
    count = round(len(samples) * RATE / rate)
    centre = samples.mean(axis=0)
    if rate == round(rate):
        resampled = signal.resample_poly(samples - centre, int(RATE), int(rate), axis=0, padtype="edge")
        return np.asarray(resampled[:count] + centre, dtype=np.float64)
    times, wanted = np.arange(len(samples)) / rate, np.arange(count) / RATE
    return np.column_stack([np.interp(wanted, times, lead) for lead in samples.T])


def band(samples: Signal, low: float | None, high: float | None, order: int = 2) -> Signal:
    """Return `samples` (samples, leads; at `RATE`) with only the frequencies between `low` and `high` Hz."""
    if low is not None and high is not None:
        sections = signal.butter(order, (low, high), "bandpass", fs=RATE, output="sos")
    elif low is not None:
        sections = signal.butter(order, low, "highpass", fs=RATE, output="sos")
    else:
        sections = signal.butter(order, high, "lowpass", fs=RATE, output="sos")
    padding = min(len(samples) - 1, int(RATE))
    return np.asarray(signal.sosfiltfilt(sections, samples, axis=0, padlen=padding), dtype=np.float64)
