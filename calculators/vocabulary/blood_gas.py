"""Arterial blood gases and the oxygen breathed."""

from typing import Annotated

from ..inputs import Quantity

ArterialPh = Annotated[
    float,
    Quantity(
        "1", 6.5, 8, "arterial pH", terms=("arterial ph", "ph", "arterial blood ph", "blood ph", "pha"), code="2744-1"
    ),
]
ArterialOxygen = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        700,
        "arterial oxygen tension (PaO₂)",
        {"kPa": 7.50062},
        terms=(
            "pao2",
            "po2",
            "arterial oxygen tension",
            "partial pressure of oxygen",
            "arterial partial pressure of oxygen",
            "partial pressure of arterial oxygen",
            "arterial po2",
        ),
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
        terms=(
            "paco2",
            "pco2",
            "partial pressure of carbon dioxide",
            "arterial carbon dioxide tension",
            "partial pressure of arterial carbon dioxide",
            "arterial pco2",
            "arterial co2",
            "co2 tension",
            "arterial carbon dioxide",
            "carbon dioxide tension",
        ),
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
        terms=(
            "fio2",
            "inspired oxygen fraction",
            "fraction of inspired oxygen",
            "inspired oxygen",
            "fraction of inspired oxygen (fio2)",
            "inspired oxygen concentration",
        ),
    ),
]
MeanAirwayPressure = Annotated[
    float,
    Quantity(
        "cm[H2O]",
        0,
        80,
        "mean airway pressure of the ventilator",
        terms=("mean airway pressure", "mean paw", "mpaw"),
        spellings={"cmh2o": "cm[H2O]", "cm h2o": "cm[H2O]", "cm h₂o": "cm[H2O]"},
    ),
]
EndExpiratoryPressure = Annotated[
    float,
    Quantity(
        "cm[H2O]",
        0,
        40,
        "positive end-expiratory pressure (PEEP) of the ventilator",
        terms=(
            "positive end-expiratory pressure",
            "positive end expiratory pressure",
            "peep",
            "peep setting",
            "peep level",
            "peep of",
            "peep set",
            "positive end-expiratory pressure (peep) level",
            "positive end-expiratory pressure level",
            "end-expiratory pressure",
        ),
        spellings={"cmh2o": "cm[H2O]", "cm h2o": "cm[H2O]", "cm h₂o": "cm[H2O]"},
    ),
]
OxygenFlow = Annotated[
    float,
    Quantity(
        "L/min",
        0,
        80,
        "flow of supplemental oxygen; 0 when breathing room air",
        terms=(
            "oxygen flow rate",
            "o2 flow rate",
            "oxygen flow",
            "o2 flow",
            "nasal cannula at",
            "of oxygen via",
            "of oxygen by",
            "of oxygen through",
            "of oxygen per",
            "of oxygen,",
            "of oxygen.",
            "of oxygen and",
            "of oxygen delivered",
            "of oxygen were",
            "of oxygen to",
            "of oxygen for",
            "of oxygen with",
            "of supplemental oxygen",
            "of supplementary oxygen",
            "via nasal cannula",
            "by nasal cannula",
            "through nasal cannula",
            "via nasal prongs",
            "supplemental oxygen at",
            "oxygen at",
            "oxygen via nasal cannula at",
            "o2 at",
            "oxygen at a flow rate",
            "receiving oxygen at a flow rate",
            "oxygen at a rate",
            "oxygen at a flow",
            "receiving oxygen at",
            "receiving supplemental oxygen at",
        ),
        spellings={
            "l": "L/min",
            "lpm": "L/min",
            "liters": "L/min",
            "litres": "L/min",
            "liters per minute": "L/min",
            "litres per minute": "L/min",
            "l/min": "L/min",
            "liter": "L/min",
            "litre": "L/min",
        },
        levels={
            0: (
                *(
                    f"{a} {b}"
                    for a in (
                        "no",
                        "without",
                        "without any",
                        "not requiring",
                        "does not require",
                        "not on",
                        "not receiving",
                        "no need for",
                        "without need for",
                        "did not require",
                        "does not need",
                        "not needing",
                    )
                    for b in (
                        "supplemental oxygen",
                        "supplementary oxygen",
                        "oxygen supplementation",
                        "oxygen therapy",
                        "additional oxygen",
                        "extra oxygen",
                    )
                ),
                "no oxygen requirement",
                "no oxygen requirements",
                "breathing comfortably on room air",
                "stable on room air",
                "comfortable on room air",
                "comfortably breathing room air",
            )
        },
    ),
]
BaseExcess = Annotated[
    float,
    Quantity(
        "mmol/L",
        -40,
        40,
        "base excess (negative when there is a deficit)",
        terms=("base excess",),
        spellings={"meq/l": "mmol/L"},
    ),
]
