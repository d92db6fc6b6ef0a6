"""Arterial blood gases and the oxygen breathed."""

from typing import Annotated

from ..inputs import Quantity

ArterialPh = Annotated[float, Quantity("1", 6.5, 8, "arterial pH", terms=("arterial ph", "ph"), code="2744-1")]
ArterialOxygen = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        700,
        "arterial oxygen tension (PaO₂)",
        {"kPa": 7.50062},
        terms=("pao2", "po2", "arterial oxygen tension"),
        spellings={"mm hg": "mm[Hg]"},
        code="2703-7",
    ),
]
ArterialCarbonDioxide = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        5,
        200,
        "arterial carbon dioxide tension (PaCO₂)",
        {"kPa": 7.50062},
        terms=("paco2", "pco2"),
        spellings={"mm hg": "mm[Hg]"},
        code="2019-8",
    ),
]
InspiredOxygen = Annotated[
    float,
    Quantity(
        "%",
        21,
        100,
        "inspired oxygen fraction (FiO₂)",
        {"1": 100},
        terms=("fio2", "inspired oxygen fraction", "fraction of inspired oxygen"),
    ),
]
