"""Infection and sepsis."""

from typing import Annotated

from ..inputs import Criterion

SevereSepsisOrShock = Annotated[
    bool,
    Criterion(
        "severe sepsis or septic shock",
        terms=("severe sepsis", "septic shock", "severe sepsis or shock"),
        includes=(
            "sepsis with hypotension",
            "sepsis with organ dysfunction",
            "sepsis with shock",
            "sepsis with multi-organ failure",
            "sepsis requiring vasopressors",
            "sepsis requiring vasopressor support",
            "sepsis-induced shock",
        ),
    ),
]
