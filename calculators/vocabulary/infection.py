"""Infection and sepsis."""

from typing import Annotated

from ..inputs import Criterion

SevereSepsisOrShock = Annotated[
    bool,
    Criterion("severe sepsis or septic shock", terms=("severe sepsis", "septic shock", "severe sepsis or shock")),
]
