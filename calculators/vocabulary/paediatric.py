"""Newborn infants and children: birth, and the history that tells of later asthma."""

from typing import Annotated

from ..inputs import Criterion, Quantity

GestationAtBirth = Annotated[
    float,
    Quantity(
        "wk",
        20,
        45,
        "completed weeks of pregnancy at birth",
        terms=("gestation", "gestational age at birth", "weeks' gestation", "born at"),
        spellings={"weeks": "wk", "wks": "wk", "week": "wk"},
    ),
]
IllAppearing = Annotated[
    bool,
    Criterion(
        "looks ill: abnormal appearance, work of breathing or circulation at first sight",
        terms=(
            "ill-appearing",
            "ill appearing",
            "toxic-appearing",
            "toxic appearing",
            "appears unwell",
            "looks unwell",
        ),
        opposites=("well-appearing", "well appearing", "looks well", "appears well", "nontoxic", "non-toxic"),
    ),
]
WheezingEpisodes = Annotated[
    float,
    Quantity(
        "1",
        1,
        50,
        "episodes of wheezing in a year, in a child who has wheezed",
        integer=True,
        terms=("wheezing episodes", "episodes of wheezing", "episodes of wheeze", "wheezing episodes per year"),
    ),
]
ParentalAsthma = Annotated[
    bool,
    Criterion(
        "a parent has asthma, diagnosed by a physician",
        terms=("parental asthma", "parent with asthma", "parental history of asthma"),
        includes=("mother has asthma", "father has asthma", "maternal asthma", "paternal asthma"),
    ),
]
ChildhoodEczema = Annotated[
    bool,
    Criterion(
        "the child has eczema (atopic dermatitis), diagnosed by a physician",
        terms=("eczema", "atopic dermatitis"),
    ),
]
WheezingApartFromColds = Annotated[
    bool,
    Criterion(
        "the child also wheezes when it has no cold",
        terms=("wheezing apart from colds", "wheezing unrelated to colds", "wheezes without a cold"),
        opposites=("wheezes only with colds", "wheezing only with colds"),
    ),
]
EosinophilShare = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "eosinophils, as a share of white blood cells",
        terms=("eosinophils", "eosinophil percentage", "eosinophilia"),
    ),
]
