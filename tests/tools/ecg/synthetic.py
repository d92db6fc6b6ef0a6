"""A 12-lead ECG made from waves whose first and last instants are known exactly."""

import numpy as np
import numpy.typing as npt

Signal = npt.NDArray[np.float64]

LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")


def hump(times: Signal, start: float, end: float) -> Signal:
    """A raised cosine that is zero outside `start` to `end` and one in the middle."""
    phase = (times - start) / (end - start)
    return np.where((phase > 0) & (phase < 1), 0.5 - 0.5 * np.cos(2 * np.pi * phase), 0.0)


def limbs(one: Signal, two: Signal) -> list[Signal]:
    """The six limb leads that follow from I and II."""
    three = two - one
    return [one, two, three, -(one + two) / 2, (one - three) / 2, (two + three) / 2]


def ecg(
    *,
    rate: float = 500,
    seconds: float = 10,
    bpm: float = 75,
    pr: float = 0.16,
    qrs: float = 0.09,
    qt: float = 0.38,
    p_height: float = 0.15,
    beats: Signal | None = None,
) -> Signal:
    """12 leads (samples, leads) in mV; each QRS complex starts at one of `beats` (s), by default evenly."""
    times = np.arange(round(seconds * rate)) / rate
    starts = np.arange(0.4, seconds, 60 / bpm) if beats is None else beats
    p, q, r, s, t = (np.zeros_like(times) for _ in range(5))
    for start in starts:
        p += p_height * hump(times, start - pr, start - pr + 0.1)
        q += -0.12 * hump(times, start, start + 0.35 * qrs)
        r += hump(times, start + 0.2 * qrs, start + 0.75 * qrs)
        s += -0.3 * hump(times, start + 0.6 * qrs, start + qrs)
        t += 0.3 * hump(times, start + qt - 0.18, start + qt)

    def lead(a: float, b: float, c: float, d: float, e: float) -> Signal:
        return np.asarray(a * p + b * q + c * r + d * s + e * t)

    chest = [lead(0.5, -1, 0.3 + 0.25 * n, 2.5 - 0.4 * n, 0.8 + 0.1 * n) for n in range(6)]
    return np.column_stack([*limbs(lead(0.6, 1, 0.7, 0.8, 0.7), lead(1, 1.2, 1.1, 1, 1)), *chest])
