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
            "septic on vasopressors",
            *("sepsis, on norad", "sepsis, on noradrenaline", "septic, on norad"),
            *("septic, on noradrenaline", "septic shock on norad", "shocked and septic"),
            *("septic and shocked", "vasoplegic sepsis", "sepsis with lactate 4"),
            *("sepsis with lactate >4", "urosepsis on norad", "urosepsis on noradrenaline"),
            *("biliary sepsis with shock", "sepsis + aki", "sepsis, aki"),
            *("sepsis with acute kidney injury", "sepsis with dic", "septic on pressors"),
            *("septic on metaraminol", "sepsis on metaraminol", "noradrenaline for septic shock"),
            *("norad for sepsis", "noradrenaline for sepsis", "meningococcal shock"),
            *("toxic shock syndrome", "toxic shock"),
        ),
        wider=("sepsis",),
        opposites=(
            "no sepsis",
            "not septic",
            "no severe sepsis",
            "no septic shock",
            "not shocked",
            "no shock",
            "obs stable",
            "obs normal",
            "never needed hdu",
            "never needed itu",
            "never hypotensive",
            "never shocked",
            "no organ dysfunction",
            "no organ failure",
            "no pressors",
            "no vasopressors",
            *("uncomplicated sepsis", "simple sepsis"),
        ),
    ),
]
