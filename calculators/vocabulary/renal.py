"""Kidneys: history and treatment."""

from typing import Annotated

from ..inputs import Criterion, Quantity

ChronicDialysis = Annotated[
    bool,
    Criterion(
        "on chronic dialysis",
        terms=("chronic dialysis", "dialysis", "dialysis-dependent", "dialysis dependent", "renal replacement therapy"),
        includes=("haemodialysis", "hemodialysis", "peritoneal dialysis"),
    ),
]
AcuteRenalFailure = Annotated[
    bool,
    Criterion(
        "acute renal failure",
        terms=("acute renal failure", "acute kidney failure", "acute kidney injury", "aki"),
    ),
]
UrineOutput = Annotated[
    float,
    Quantity(
        "mL/d",
        0,
        20000,
        "urine output over 24 hours",
        {"L/d": 1000},
        terms=("urine output", "urinary output", "uop", "diuresis"),
        spellings={
            "ml/day": "mL/d",
            "ml per day": "mL/d",
            "ml/24h": "mL/d",
            "ml/24 h": "mL/d",
            "ml/24 hours": "mL/d",
            "ml in 24 hours": "mL/d",
            "cc/day": "mL/d",
            "l/day": "L/d",
            "l/24h": "L/d",
        },
        code="9192-6",
    ),
]
