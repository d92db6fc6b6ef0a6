"""Kidneys: history and treatment."""

from typing import Annotated

from ..inputs import Criterion

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
