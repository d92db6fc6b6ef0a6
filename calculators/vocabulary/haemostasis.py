"""Clotting and bleeding: what makes a patient clot or bleed, and how either is measured."""

from typing import Annotated

from ..inputs import Criterion, Quantity

CreatinineClearance = Annotated[
    float,
    Quantity(
        "mL/min",
        1,
        300,
        "creatinine clearance, as by Cockcroft and Gault",
        terms=("creatinine clearance", "crcl", "cr cl", "estimated creatinine clearance", "cockcroft-gault clearance"),
        spellings={"ml per minute": "mL/min"},
    ),
]
Fibrinogen = Annotated[
    float,
    Quantity(
        "g/L",
        0.05,
        15,
        "plasma fibrinogen",
        {"mg/dL": 0.01},
        terms=("fibrinogen", "plasma fibrinogen", "fibrinogen level"),
    ),
]
DDimerRatio = Annotated[
    float,
    Quantity(
        "1",
        0.01,
        500,
        "D-dimer divided by the upper limit of normal of the same assay",
        terms=("d-dimer", "d dimer", "d-dimer ratio"),
        spellings={
            "times the upper limit": "1",
            "times the upper limit of normal": "1",
            "times normal": "1",
            "x uln": "1",
            "× uln": "1",
        },
        only_in={"d-dimer": "1", "d dimer": "1"},
    ),
]
Thrombophilia = Annotated[
    bool,
    Criterion(
        "known inherited or acquired thrombophilia: factor V Leiden, prothrombin 20210A, a lack of antithrombin, "
        "protein C or protein S, or antiphospholipid antibodies",
        terms=(
            "known thrombophilia",
            "thrombophilia",
            "thrombophilic condition",
            "hypercoagulable state",
            "hypercoagulability",
            "hypercoagulable disorder",
        ),
        includes=(
            "factor v leiden",
            "prothrombin gene mutation",
            "prothrombin mutation",
            "prothrombin g20210a",
            "antithrombin deficiency",
            "antithrombin iii deficiency",
            "protein c deficiency",
            "protein s deficiency",
            "antiphospholipid syndrome",
            "antiphospholipid antibody syndrome",
            "antiphospholipid antibodies",
            "lupus anticoagulant",
        ),
    ),
]
LegParalysis = Annotated[
    bool,
    Criterion(
        "paralysis or paresis of a leg now",
        terms=("lower limb paralysis", "lower-limb paralysis", "leg paralysis", "paralysis of the leg", "leg paresis"),
        includes=("paraplegia", "paraparesis", "hemiplegia", "hemiparesis", "quadriplegia", "tetraplegia"),
    ),
]
ImmobileSevenDays = Annotated[
    bool,
    Criterion(
        "confined to bed or chair for 7 days or more, just before and during the stay in hospital",
        terms=(
            "immobilised for 7 days",
            "immobilized for 7 days",
            "immobile for 7 days",
            "immobilised for at least 7 days",
            "immobilized for at least 7 days",
            "immobilization for over 7 days",
            "immobilised for a week",
            "immobilized for a week",
            "bedridden for a week",
            "bed-bound for a week",
            *(f"bedridden for {days} days" for days in range(7, 22)),
            *(f"bedbound for {days} days" for days in range(7, 22)),
            *(f"immobilized for {days} days" for days in range(8, 22)),
            *(f"immobilised for {days} days" for days in range(8, 22)),
        ),
        wider=("immobilization", "immobilisation", "immobility", "bedridden", "bed rest"),
    ),
]
IntensiveCare = Annotated[
    bool,
    Criterion(
        "in intensive or coronary care",
        terms=("intensive care unit", "intensive care", "icu", "coronary care unit", "ccu", "critical care unit"),
        includes=("micu", "sicu", "icu stay", "icu admission", "admitted to the icu"),
    ),
]
CancerActiveWithinSixMonths = Annotated[
    bool,
    Criterion(
        "cancer that was active within the last 6 months, treated or not",
        terms=("active cancer", "active malignancy", "current cancer", "active malignant disease"),
        includes=(
            "on chemotherapy",
            "receiving chemotherapy",
            "undergoing chemotherapy",
            "receiving radiotherapy",
            "undergoing radiation",
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "advanced cancer",
        ),
        wider=("cancer", "malignancy", "malignant disease"),
    ),
]
DDimer = Annotated[
    float,
    Quantity(
        "mg/L",
        0,
        200,
        "D-dimer, in fibrinogen equivalent units",
        {"ug/L": 0.001},
        terms=("d-dimer", "d dimer"),
        spellings={"mg/l feu": "mg/L", "ug/ml": "mg/L", "µg/ml": "mg/L", "mcg/ml": "mg/L", "ng/ml": "ug/L"},
    ),
]
