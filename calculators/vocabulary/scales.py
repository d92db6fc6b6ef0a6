"""Rows of scales that arrive as coded answers: a whole number whose meaning the description gives in our own words."""

from ..inputs import Quantity

#: What calculators say that score an instrument without shipping its text.
CODED = "Scores coded answers; the instrument's own wording is not included: take it from its authors' form."


def coded(scale: str, topic: str, levels: str, high: int, low: int = 0) -> Quantity:
    """Describe a row of a scale, scored from `low` to `high` points; `levels` says what each number stands for.

    Notes name it by the scale and its topic: "FLACC face 1", "FLACC: face 1".
    """
    names = tuple(f"{scale}{between}{topic}{after}" for between in (" ", ": ", " - ") for after in ("", " score"))
    return Quantity("1", low, high, f"{scale}, {topic}: {levels}", integer=True, terms=names)
