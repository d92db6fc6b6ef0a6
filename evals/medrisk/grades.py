"""Grades for scores whose publication gives none: by the third of the range a value lies in, and said to be so.

Some of the benchmark's questions ask for "mild", "moderate" or "severe" where the publication defines no such limits.
That is no finding of ours; a mapping says with `worse:` which end of the scale is the bad one, and the prediction's
status says that the answer rests on nothing published.
"""

import re
from collections.abc import Mapping
from functools import cache

from ...calculators import REGISTRY
from ...calculators.partial import evaluate
from .rows import Letter

#: Words of grades, the most particular first, and where they stand from best (0) to worst (3).
_GRADES = (
    (r"moderate(ly)?[ -](to[ -])?(severe|high)", 2.5),
    (r"very (severe|high)|extreme(ly)?|critical", 3.2),
    (r"very (mild|low)|minimal(ly)?", 0.5),
    (r"severe(ly)?|high(er|est)?|marked(ly)?|major", 3.0),
    (r"moderate(ly)?|intermediate|medium", 2.0),
    (r"mild(ly)?|low(er|est)?|slight(ly)?|minor", 1.0),
    (r"none|no|not|normal|absent", 0.0),
)


def graded(
    calculator: str, value: float, worse: str, options: Mapping[Letter, str], ties: bool = False
) -> Letter | None:
    """Return the option whose grade is nearest to the third of the range; None where none has a grade.

    Of two as near there is none, or the first where `ties` are allowed.
    """
    limits = _range(calculator)
    if limits is None:
        return None
    low, high = limits
    share = (value - low) / (high - low) if worse == "higher" else (high - value) / (high - low)
    wanted = 0.0 if share <= 0 else 1.0 if share < 1 / 3 else 2.0 if share < 2 / 3 else 3.0
    return _nearest(wanted, options, ties)


def nearest_grade(text: str, options: Mapping[Letter, str]) -> Letter | None:
    """Return the option whose grade is nearest to that of a band; of two as near, none."""
    wanted = _grade(text)
    return _nearest(wanted, options, ties=False) if wanted is not None else None


def _nearest(wanted: float, options: Mapping[Letter, str], ties: bool) -> Letter | None:
    far = {letter: abs(grade - wanted) for letter, text in options.items() if (grade := _grade(text)) is not None}
    order = sorted(far, key=lambda letter: far[letter])
    if not order or (len(order) > 1 and far[order[0]] == far[order[1]] and not ties):
        return None
    return order[0]


def _grade(text: str) -> float | None:
    return next((grade for words, grade in _GRADES if re.search(rf"\b({words})\b", text.lower())), None)


@cache
def _range(calculator: str) -> tuple[float, float] | None:
    partial = evaluate(REGISTRY[calculator], {})
    if partial.low is None or partial.high is None or partial.low == partial.high:
        return None
    return partial.low, partial.high
