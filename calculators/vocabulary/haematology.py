"""Blood counts and coagulation."""

from typing import Annotated

from ..inputs import Quantity

Inr = Annotated[
    float,
    Quantity(
        "{INR}",
        0.5,
        20,
        "international normalised ratio (INR)",
        terms=(
            *("international normalized ratio", "international normalised ratio", "inr"),
            *("pt/inr", "pt-inr", "inr level", "inr value", "int normalized ratio"),
        ),
        code="6301-6",
    ),
]
Haemoglobin = Annotated[
    float,
    Quantity(
        "g/dL",
        1,
        28,
        "haemoglobin",
        {"g/L": 0.1, "mmol/L": 1.6114},
        terms=(
            *("haemoglobin", "hemoglobin", "hgb", "hb"),
            *(
                "haemoglobin level",
                "haemoglobin concentration",
                "haemoglobin count",
                "anaemia of",
                "hgb level",
                "hb level",
            ),
            *("h&h", "blood haemoglobin", "serum haemoglobin", "haemoglobin value"),
        ),
        code="718-7",
    ),
]
Haematocrit = Annotated[
    float,
    Quantity(
        "%",
        5,
        80,
        "haematocrit",
        terms=("haematocrit", "hematocrit", "hct", "packed cell volume", "pcv", "haematocrit level"),
        code="4544-3",
    ),
]
#: How notes write units of cells in a volume of blood.
_BY_VOLUME = {
    "x10^9/l": "10*9/L",
    "×10^9/l": "10*9/L",
    "×10⁹/l": "10*9/L",
    "x10⁹/l": "10*9/L",
    "x 10^9/l": "10*9/L",
    "k/ul": "10*3/uL",
    "k/µl": "10*3/uL",
    "/mm3": "/uL",
    "/mm³": "/uL",
    "/mcl": "/uL",
    "cells/mm3": "/uL",
    "/µl": "/uL",
    "x10^3/ul": "10*3/uL",
    "×10³/µl": "10*3/uL",
    # a slip of the pen: no blood holds so many cells in a microlitre
    "x10^9/µl": "10*9/L",
    "x 10^9/µl": "10*9/L",
    "×10⁹/µl": "10*9/L",
    "× 10⁹/µl": "10*9/L",
}
WhiteCellCount = Annotated[
    float,
    Quantity(
        "10*9/L",
        0,
        800,
        "white blood cell count",
        {"/uL": 0.001, "10*3/uL": 1.0},
        terms=(
            "white blood cell count",
            "white cell count",
            "leukocyte count",
            "leucocyte count",
            "white count",
            "wbc count",
            "wbc",
            "wcc",
            "leukocytes",
            *("white blood cells", "white cells", "leucocytes", "total leukocyte count"),
            *("total leucocyte count", "white blood count", "leukocytosis of", "leucocytosis of"),
            *("tlc", "wbcs", "total white cell count", "total wbc", "leukopenia of"),
            *(
                "white cell counts",
                "white blood cell counts",
                "leukocyte counts",
                "total white blood cell count",
                "total white count",
                "total leukocytes",
                "peripheral white blood cell count",
                "peripheral wbc count",
                "serum wbc",
                "blood leukocytes",
                "blood leukocyte count",
                "leukocyte level",
                "white blood cell level",
                "white cell level",
                "leukocyte number",
            ),
        ),
        spellings=_BY_VOLUME | {"g/l": "10*9/L", "k/mm3": "10*3/uL", "cells/ul": "/uL"},
        code="6690-2",
    ),
]
PLATELETS = Quantity(
    "10*9/L",
    0,
    3000,
    "platelet count",
    {"/uL": 0.001, "10*3/uL": 1.0},
    terms=(
        "platelet count",
        "platelets",
        "plt",
        "thrombocytes",
        *("plts", "thrombocyte count", "platelet level", "thrombocytopenia of"),
        "thrombocytopaenia of",
        *(
            "platelet counts",
            "platelet level",
            "platelet levels",
            "blood platelets",
            "thrombocytosis of",
            "platelet number",
            "thrombocyte level",
            "plt count",
            "platelets count",
            "platelet value",
            "thrombocyte",
        ),
    ),
    spellings=_BY_VOLUME,
    code="777-3",
)
Platelets = Annotated[float, PLATELETS]
BandForms = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "immature neutrophils (band forms), as a share of white blood cells",
        terms=(
            "band forms",
            "bands",
            "band neutrophils",
            "immature neutrophils",
            "immature forms",
            *("bandemia of", "band cells", "bandaemia of", "left shift with", "band neutrophil"),
            *("stab cells", "stabs"),
            *(
                "band count",
                "immature granulocytes",
                "immature granulocyte percentage",
                "immature band forms",
                "percent bands",
                "bandemia",
                "immature bands",
                "band form neutrophils",
            ),
        ),
        code="764-1",
    ),
]


def _counted(most: float, description: str, *terms: str) -> Quantity:
    """Describe the count of one kind of white cell."""
    factors = {"/uL": 0.001, "10*3/uL": 1.0}
    spellings = _BY_VOLUME | {"cells/ul": "/uL"}
    return Quantity("10*9/L", 0, most, description, factors, terms=terms, spellings=spellings)


NeutrophilCount = Annotated[
    float,
    _counted(
        400,
        "blood neutrophil count",
        "absolute neutrophil count",
        "neutrophil count",
        "neutrophils",
        "anc",
        "neutropenia of",
        "absolute granulocyte count",
        *(
            "abs neutrophils",
            "granulocyte count",
            "granulocytes",
        ),
        *(
            "neutrophilic count",
            "total neutrophil count",
            "neutrophils absolute",
            "neut",
            "agc",
        ),
    ),
]
LymphocyteCount = Annotated[
    float,
    _counted(
        400,
        "blood lymphocyte count",
        "absolute lymphocyte count",
        "lymphocyte count",
        "lymphocytes",
        "alc",
        "lymphopenia of",
        "lymphocytosis of",
        *(
            "absolute lymphocytes",
            "abs lymphocytes",
            "total lymphocyte count",
            "lymphocytopenia of",
        ),
        *("absolute lymphocytosis of", "lymphocytes absolute", "peripheral lymphocyte count"),
    ),
]
EosinophilCount = Annotated[
    float,
    _counted(
        200,
        "blood eosinophil count",
        "absolute eosinophil count",
        "eosinophil count",
        "eosinophils",
        "eos",
        "eosinophilia of",
        "aec",
        "blood eosinophils",
        *(
            "absolute eosinophils",
            "blood eosinophil count",
        ),
        *(
            "peripheral eosinophils",
            "abs eos",
            "eos abs",
            "absolute eos",
            "eos count",
            "eosinophil abs",
            "eos peaked",
            "peak eos",
            "abs eosinophils",
            "eosinophils abs",
            "eosinophils peaked",
        ),
        *(
            "eosinophils absolute",
            "abs eosinophils",
        ),
    ),
]
LymphocyteShare = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "lymphocytes, as a share of white blood cells",
        terms=(
            "lymphocyte percentage",
            "percent lymphocytes",
            "lymphocytes",
            "lymphs",
            *("percentage of lymphocytes", "lymphocyte share", "lymphocyte fraction"),
            *("lymphocyte proportion", "lymphocytes percentage"),
            *(
                "lymphocyte percent",
                "lympho",
                "lymphocyte ratio",
                "relative lymphocytes",
                "lymphocyte share of",
                "white blood cells being lymphocytes",
                "cells being lymphocytes",
            ),
        ),
    ),
]
NeutrophilShare = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "segmented neutrophils, as a share of white blood cells",
        terms=(
            "neutrophil percentage",
            "segmented neutrophils",
            "percent neutrophils",
            "neutrophils",
            "segs",
            "polys",
            *("polymorphonuclear leukocytes", "polymorphonuclear leukocyte count"),
            *("polymorphonuclear leukocyte", "polymorphonuclear cells"),
            *("polymorphonuclear neutrophils", "pmn", "pmns", "pmnl", "polymorphs"),
            *("percentage of neutrophils", "neutrophilia of", "segmented forms"),
            *("percentage of polymorphonuclear leukocytes", "neutrophil share"),
            *("neutrophil fraction", "neutrophils percentage", "polymorphonuclears"),
            *(
                "neutrophil percent",
                "polymorphonuclear",
                "polymorphonuclear leukocyte percentage",
                "polymorphonuclear percentage",
                "segmented neutrophil",
                "percentage of polymorphonuclear cells",
                "percentage of polymorphonuclears",
                "neutrophil proportion",
                "proportion of neutrophils",
                "granulocyte percentage",
                "pmn percentage",
                "pmn leukocytes",
                "relative neutrophils",
                "neutrophil predominance of",
                "neutrophilic predominance of",
            ),
        ),
    ),
]
ReticulocyteShare = Annotated[
    float,
    Quantity(
        "%",
        0,
        60,
        "reticulocytes, as a share of red blood cells",
        terms=(
            "reticulocyte percentage",
            "reticulocyte count",
            "reticulocytes",
            "retic count",
            "retics",
            *("reticulocyte percent", "percentage of reticulocytes", "reticulocytosis of", "retic"),
            "retic percentage",
            *(
                "corrected reticulocyte count",
                "reticulocyte level",
                "reticulocyte ratio",
                "reticulocyte fraction",
                "absolute reticulocyte percentage",
                "reticulocyte proportion",
            ),
        ),
    ),
]
ErythrocyteSedimentationRate = Annotated[
    float,
    Quantity(
        "mm/h",
        0,
        200,
        "erythrocyte sedimentation rate, in the first hour",
        terms=(
            "erythrocyte sedimentation rate",
            "sedimentation rate",
            "sed rate",
            "esr",
            "erythrocyte sedimentation rate (esr)",
            "westergren",
            "westergren esr",
            "erythrocyte sedimentation",
            *(
                "erythrocyte sedimentation rates",
                "erythrocyte sed rate",
                "e.s.r.",
                "esr level",
                "esr value",
                "blood sedimentation rate",
                "blood sedimentation",
                "sedimentation velocity",
                "esr (westergren)",
            ),
            *("esr 1h", "esr 1hr"),
            "esr of",
        ),
        spellings={"mm/hr": "mm/h", "mm/hour": "mm/h", "mm in the first hour": "mm/h"},
    ),
]
