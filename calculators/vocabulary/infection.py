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
            *("sepsis on noradrenaline", "sepsis on norad", "sepsis on norepinephrine", "sepsis on vasopressors"),
            *("sepsis on pressors", "septic on noradrenaline", "septic on norad", "septic and on noradrenaline"),
            *("sepsis with multiorgan failure", "sepsis with mof", "sepsis with mods", "sepsis with aki"),
            *("sepsis with organ failure", "septic with multiorgan failure", "sepsis needing vasopressors"),
            *("sepsis needing pressors", "vasopressor-dependent sepsis", "refractory septic shock"),
            *("septic shocked", "urosepsis with shock"),
        ),
        wider=("sepsis",),
    ),
]
