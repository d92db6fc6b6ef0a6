"""Check amplitudes against what must hold between limb leads.

The six limb leads are differences of three electrode potentials, so I + III = II, aVR = -(I + II)/2,
aVL = (I - III)/2 and aVF = (II + III)/2 at every instant. Scaling each lead by itself breaks these
equations; they therefore tell a true scale from one that was fitted to each lead.
"""

import numpy as np

from .filtering import Signal

LAWS: tuple[dict[str, float], ...] = (
    {"I": 1, "III": 1, "II": -1},
    {"aVR": 1, "I": 0.5, "II": 0.5},
    {"aVL": 1, "I": -0.5, "III": 0.5},
    {"aVF": 1, "II": -0.5, "III": -0.5},
)
"""Sums of leads that are zero."""

TOLERANCE = 0.1
"""Largest part of the limb leads' size that may be left of a sum that should be zero."""

STEP = 0.02  # s; a QRS complex changes much within it, and a baseline that the recorder moved lead by lead does not


def residual(samples: Signal, leads: tuple[str, ...], rate: float) -> float | None:
    """Return the worst remainder of the laws, as a part of the size of the leads it adds up; None without limb leads.

    `samples` is (samples, leads), taken at `rate` Hz, in any common unit. Compared are changes within `STEP`,
    which no lead's own zero line touches; sizes are root mean squares.
    """
    step = max(1, round(STEP * rate))
    changes = samples[step:] - samples[:-step]
    worst: float | None = None
    for law in LAWS:
        if not set(law) <= set(leads):
            continue
        parts = np.column_stack([changes[:, leads.index(lead)] * weight for lead, weight in law.items()])
        parts = parts[np.isfinite(parts).all(axis=1)]
        size = float(np.sqrt(np.mean(parts**2))) if len(parts) else 0.0
        if size > 0:
            worst = max(worst or 0.0, float(np.sqrt(np.mean(parts.sum(axis=1) ** 2))) / size)
    return worst


def consistent(samples: Signal, leads: tuple[str, ...], rate: float) -> bool:
    """Whether the limb leads obey the laws, or are too few to contradict them."""
    left = residual(samples, leads, rate)
    return left is None or left <= TOLERANCE
