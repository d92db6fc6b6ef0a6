"""Liver enzymes, clotting time and other tests of the liver and of gut inflammation."""

from typing import Annotated

from ..inputs import Criterion, Quantity

_ENZYME_UNITS = {"iu/l": "U/L", "units/l": "U/L", "unit/l": "U/L", "µkat/l": "ukat/L"}

LactateDehydrogenase = Annotated[
    float,
    Quantity(
        "U/L",
        20,
        50000,
        "serum lactate dehydrogenase",
        {"ukat/L": 60},
        terms=("lactate dehydrogenase", "ldh"),
        spellings=_ENZYME_UNITS,
        code="2532-0",
    ),
]
AspartateAminotransferase = Annotated[
    float,
    Quantity(
        "U/L",
        1,
        50000,
        "serum aspartate aminotransferase",
        {"ukat/L": 60},
        terms=("aspartate aminotransferase", "aspartate transaminase", "ast", "sgot"),
        spellings=_ENZYME_UNITS,
        code="1920-8",
    ),
]
AlanineAminotransferase = Annotated[
    float,
    Quantity(
        "U/L",
        1,
        50000,
        "serum alanine aminotransferase",
        {"ukat/L": 60},
        terms=("alanine aminotransferase", "alanine transaminase", "alt", "sgpt"),
        spellings=_ENZYME_UNITS,
    ),
]
AlkalinePhosphatase = Annotated[
    float,
    Quantity(
        "U/L",
        5,
        10000,
        "serum alkaline phosphatase",
        {"ukat/L": 60},
        terms=("alkaline phosphatase", "alk phos", "alkp", "alp"),
        spellings=_ENZYME_UNITS,
    ),
]
ProthrombinTime = Annotated[
    float,
    Quantity(
        "s",
        5,
        200,
        "prothrombin time of the patient, in seconds",
        terms=("prothrombin time", "protime", "pt"),  # "pt" is the patient in most notes: the reader wants its unit
        spellings={"sec": "s", "secs": "s", "second": "s", "seconds": "s"},
    ),
]
HEPATOCELLULAR_CARCINOMA = Criterion(
    "hepatocellular carcinoma",
    terms=("hepatocellular carcinoma", "hepatocellular cancer", "hepatoma", "hcc"),
)
HepatocellularCarcinoma = Annotated[bool, HEPATOCELLULAR_CARCINOMA]
Hepatomegaly = Annotated[
    bool,
    Criterion(
        "enlarged liver",
        terms=(
            "hepatomegaly",
            "enlarged liver",
            "liver enlargement",
            "hepatic enlargement",
            "liver enlarged",
            "liver is enlarged",
            "liver was enlarged",
            "palpable liver",
            "enlarged lymph nodes and liver",
            "enlargement of the liver",
            "liver and spleen enlargement",
            "hepatic enlargment",
            "enlarged liver and spleen",
            "enlarged spleen and liver",
        ),
        includes=("hepatosplenomegaly",),
        wider=("organomegaly",),
        opposites=(
            "liver not palpable",
            "liver not enlarged",
            "normal liver size",
            "normal-sized liver",
            "liver of normal size",
            "liver is not enlarged",
        ),
    ),
]
Splenomegaly = Annotated[
    bool,
    Criterion(
        "enlarged spleen",
        terms=(
            "splenomegaly",
            "enlarged spleen",
            "spleen enlargement",
            "palpable spleen",
            "spleen enlarged",
            "spleen is enlarged",
            "spleen was enlarged",
            "splenic enlargement",
            "enlargement of the spleen",
            "spleen palpable",
            "spleen tip palpable",
            "palpable spleen tip",
            "enlarged liver and spleen",
            "massive splenomegaly",
        ),
        includes=("hepatosplenomegaly",),
        wider=("organomegaly",),
        opposites=(
            "spleen not palpable",
            "spleen not enlarged",
            "normal spleen size",
            "normal-sized spleen",
            "spleen of normal size",
            "spleen is not palpable",
            "spleen is not enlarged",
        ),
    ),
]
