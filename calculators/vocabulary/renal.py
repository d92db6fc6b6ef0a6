"""Kidneys: history and treatment."""

from typing import Annotated

from ..inputs import Criterion, Quantity

ChronicDialysis = Annotated[
    bool,
    Criterion(
        "on chronic dialysis",
        terms=(
            *("chronic dialysis", "dialysis", "dialysis-dependent", "dialysis dependent", "renal replacement therapy"),
            *("chronic haemodialysis", "kidney replacement therapy"),
        ),
        includes=(
            *("haemodialysis", "hemodialysis", "peritoneal dialysis"),
            *("esrd on hd", "esrd on dialysis", "eskd on dialysis", "capd", "apd for esrd", "home dialysis"),
            *(
                "haemodialysed",
                "hemodialyzed",
                "dialysed",
                "dialyzed",
            ),
        ),
    ),
]
AcuteRenalFailure = Annotated[
    bool,
    Criterion(
        "acute renal failure",
        terms=(
            *("acute renal failure", "acute kidney failure", "acute kidney injury", "aki"),
            *(
                "acute renal insufficiency",
                "acute kidney insufficiency",
                "acute renal injury",
                "acute renal impairment",
            ),
            *("acute kidney impairment", "acute renal dysfunction", "acute kidney dysfunction"),
        ),
        includes=(
            *("acute tubular necrosis", "acute on chronic renal failure", "acute on chronic kidney injury"),
            *(
                "acute-on-chronic kidney disease",
                "acute on chronic renal insufficiency",
                "acute-on-chronic kidney failure",
            ),
            *("contrast nephropathy", "contrast-induced nephropathy", "acute prerenal failure", "prerenal azotaemia"),
            *("prerenal azotemia", "rapidly progressive glomerulonephritis", "acute interstitial nephritis"),
        ),
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
        terms=(
            *("urine output", "urinary output", "uop", "diuresis"),
            *("24-hour urine output", "daily urine output", "urine volume", "24-hour urine volume", "daily diuresis"),
        ),
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
