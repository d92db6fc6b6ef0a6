"""Say how far the measurements on a recording can be relied on, and which leads are fit to be measured."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from .filtering import Signal, band
from .recording import STANDARD, Recording

Verdict = Literal["good", "limited", "unusable", "unreadable"]

LONGEST_GAP = 0.1  # part of a lead's samples that may be missing
FLAT = 0.9  # part of a lead's samples that do not change, from which it is a lost electrode
SLOWEST_RATE = 250.0  # Hz; below it samples lie more than 4 ms apart
NOISE_BAND = (30.0, 100.0)  # Hz; muscle and mains, where the heart's waves hold little outside QRS
NOISE = 0.015  # of the lead's extent; with more, PR was measured twice as badly on recordings with noise added
NOISY_LEADS = 1 / 3  # part of the leads that may be noisy


@dataclass(frozen=True)
class Quality:
    """How far the measurements can be relied on, what is against them and what they leave out."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the verdict with its reasons, in one line."""
        return f"{self.verdict}: {'; '.join(self.reasons)}" if self.reasons else self.verdict


def usable_leads(recording: Recording) -> tuple[npt.NDArray[np.bool_], list[str]]:
    """Return which leads can be measured, and in words what is against the recording."""
    count = len(recording.leads)
    gaps = np.mean(~np.isfinite(recording.signal), axis=0) if len(recording.signal) else np.ones(count)
    full = gaps <= LONGEST_GAP
    flat = full & np.array([_is_flat(lead) for lead in recording.signal.T])
    defects = list(recording.notes)
    for found, words in ((~full, "too many samples missing"), (flat, "flat line")):
        if found.any():
            defects.append(f"{', '.join(np.array(recording.leads)[found])}: {words}")
    if count < len(STANDARD):
        defects.append(f"{count} of {len(STANDARD)} leads")
    if recording.sampling_rate < SLOWEST_RATE:
        defects.append(f"sampled at {recording.sampling_rate:g} Hz, too coarse for exact intervals")
    return full & ~flat, defects


def noisy(samples: Signal, leads: tuple[str, ...]) -> list[str]:
    """Return in words which of the `leads` of `samples` (samples, leads; at `RATE`) are noisy, if they are many.

    An interval is the median over leads, which a few noisy ones do not move.
    """
    extent = np.percentile(samples, 99.5, axis=0) - np.percentile(samples, 0.5, axis=0)
    noise = np.median(np.abs(band(samples, *NOISE_BAND)), axis=0)
    found = [lead for lead, bad in zip(leads, noise > NOISE * extent, strict=True) if bad]
    return [f"{', '.join(found)}: noise"] if len(found) > NOISY_LEADS * len(leads) else []


def _is_flat(lead: npt.NDArray[np.float64]) -> bool:
    """Whether a lead hardly ever changes, whatever its gain."""
    known = lead[np.isfinite(lead)]
    if len(known) < 2:
        return False
    smallest = 1e-9 * max(float(np.abs(known).max()), 1e-300)
    return float(np.mean(np.abs(np.diff(known)) <= smallest)) > FLAT
