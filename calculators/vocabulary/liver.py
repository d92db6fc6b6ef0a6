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
        terms=(
            "lactate dehydrogenase",
            "ldh",
            "serum ldh",
            "ldh level",
        ),
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
        terms=(
            "alkaline phosphatase",
            "alk phos",
            "alkp",
            "alp",
            "alk phosphatase",
            "alkphos",
            "alk. phos",
        ),
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
    terms=(
        "hepatocellular carcinoma",
        "hepatocellular cancer",
        "hepatoma",
        "hcc",
        "hepatocellular ca",
    ),
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
            "liver edge palpable",
            "palpable liver edge",
            "liver palpable",
            "tender hepatomegaly",
            "large liver",
            "liver enlargement on ultrasound",
        ),
        includes=("hepatosplenomegaly", "hsm"),
        wider=(
            "organomegaly",
            "hepatosplenomegaly",
            "hsm",
            "masses or organomegaly",
            "visceromegaly",
        ),
        opposites=(
            "liver not palpable",
            "liver not enlarged",
            "normal liver size",
            "normal-sized liver",
            "liver of normal size",
            "liver is not enlarged",
            "liver normal size",
            "liver normal in size",
            "liver impalpable",
            "liver not felt",
            "no palpable liver",
            "liver and spleen not palpable",
            "liver/spleen not palpable",
            "liver and spleen not enlarged",
            "liver and spleen were not enlarged",
            "liver, spleen not palpable",
            "liver or spleen not palpable",
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
            "spleen just palpable",
            "spleen felt",
            "palpable splenic tip",
            "splenic tip palpable",
            "spleen below costal margin",
            "large spleen",
            "enlarged spleen on ultrasound",
            "spleen palpable below costal margin",
        ),
        includes=("hepatosplenomegaly", "hsm"),
        wider=(
            "organomegaly",
            "hepatosplenomegaly",
            "hsm",
            "masses or organomegaly",
            "visceromegaly",
        ),
        opposites=(
            "spleen not palpable",
            "spleen not enlarged",
            "normal spleen size",
            "normal-sized spleen",
            "spleen of normal size",
            "spleen is not palpable",
            "spleen is not enlarged",
            "spleen normal size",
            "spleen normal in size",
            "spleen impalpable",
            "impalpable spleen",
            "spleen not felt",
            "liver and spleen not palpable",
            "liver/spleen not palpable",
            "liver and spleen not enlarged",
            "liver and spleen were not enlarged",
            "liver, spleen not palpable",
            "liver or spleen not palpable",
        ),
    ),
]
