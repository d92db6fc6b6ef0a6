"""Find the heartbeats of a recording and the beat that is typical of it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage, signal

from .filtering import RATE, Signal, band

REFRACTORY = 0.25  # s; no two ventricular beats follow each other faster than 240 a minute
ALIKE = 0.9  # correlation from which two beats count as one kind
REACH = 0.04  # s; how far a beat is moved to lie on the typical one
HALF = 0.1  # s; half the stretch around a beat that is compared


@dataclass(frozen=True)
class Beats:
    """The beats of a recording: positions in samples at `RATE`, and which of them are of the prevailing kind."""

    positions: npt.NDArray[np.intp]
    typical: npt.NDArray[np.intp]

    @property
    def rr(self) -> float:
        """Median interval between neighbouring beats, in s."""
        return float(np.median(np.diff(self.positions))) / RATE

    @property
    def shortest_after(self) -> float:
        """How soon the next beat follows a typical one when it comes early (lower quartile), in s."""
        after = np.diff(self.positions)[np.isin(self.positions[:-1], self.typical)]
        return float(np.percentile(after, 25)) / RATE if len(after) else self.rr

    @property
    def irregularity(self) -> float:
        """Usual change from one interval to the next, as a part of the median interval."""
        changes = np.abs(np.diff(np.diff(self.positions)))
        return float(np.median(changes)) / RATE / self.rr if len(changes) else 0.0


def activity(samples: Signal) -> npt.NDArray[np.float64]:
    """Return how fast all leads together change within the QRS band, each lead counted alike whatever its gain."""
    fast = band(samples, 8, 30)
    scale = np.percentile(np.abs(fast), 98, axis=0)
    combined = np.sqrt(np.mean((fast[:, scale > 0] / scale[scale > 0]) ** 2, axis=1))
    return np.asarray(ndimage.uniform_filter1d(combined, round(0.08 * RATE)), dtype=np.float64)


def detect(samples: Signal) -> npt.NDArray[np.intp]:
    """Return the positions of the QRS complexes in `samples` (samples, leads; at `RATE`), in samples."""
    level = activity(samples)
    stretch = round(2 * RATE)
    highest = [level[start : start + stretch].max() for start in range(0, max(1, len(level) - stretch // 2), stretch)]
    usual = float(np.median(highest))
    peaks, _ = signal.find_peaks(level, height=0.4 * usual, distance=round(REFRACTORY * RATE))
    kept: list[int] = []
    for peak in peaks:
        if kept and peak - kept[-1] < 0.36 * RATE and level[peak] < 0.5 * level[kept[-1]]:
            continue  # a steep T wave follows its QRS complex closely and is lower
        kept.append(int(peak))
    return np.array(kept, dtype=np.intp)


def _cut(samples: Signal, positions: npt.NDArray[np.intp], before: int, after: int) -> npt.NDArray[np.float64]:
    """Return the stretches (beats, samples, leads) around `positions`, all of which must lie inside."""
    return np.stack([samples[position - before : position + after] for position in positions])


def _correlations(beats: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the correlation of every beat (beats, samples, leads) with every other, all leads together."""
    scale = beats.std(axis=(0, 1))
    flat = (beats / np.where(scale > 0, scale, 1)).reshape(len(beats), -1)
    return np.atleast_2d(np.corrcoef(flat))


def align(samples: Signal, positions: npt.NDArray[np.intp]) -> Beats:
    """Move `positions` so that the beats lie on each other, and find the prevailing kind of beat."""
    half, reach = round(HALF * RATE), round(REACH * RATE)
    fast = band(samples, 5, 40)
    inside = positions[(positions >= half + 2 * reach) & (positions < len(samples) - half - 2 * reach)]
    if len(inside) < 2:
        return Beats(inside, inside)
    scale = np.percentile(np.abs(fast), 98, axis=0)
    fast = fast / np.where(scale > 0, scale, 1)
    start = inside.copy()
    for _ in range(2):
        stretches = _cut(fast, inside, half, half)
        alike = _correlations(stretches) > ALIKE
        template = np.median(stretches[alike[int(alike.sum(axis=1).argmax())]], axis=0)
        for number, position in enumerate(start):
            wide = fast[position - half - reach : position + half + reach]
            match = sum(signal.correlate(wide[:, lead], template[:, lead], "valid") for lead in range(fast.shape[1]))
            inside[number] = position - reach + int(np.argmax(match))
    alike = _correlations(_cut(fast, inside, half, half)) > ALIKE
    return Beats(inside, inside[alike[int(alike.sum(axis=1).argmax())]])


def stack(samples: Signal, positions: npt.NDArray[np.intp], before: int, after: int) -> npt.NDArray[np.float64]:
    """Return the stretches (beats, samples, leads) around those `positions` that lie wholly in the recording."""
    fits = positions[(positions >= before) & (positions + after <= len(samples))]
    return _cut(samples, fits, before, after) if len(fits) else np.empty((0, before + after, samples.shape[1]))
