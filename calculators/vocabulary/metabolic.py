"""Diabetes and other diseases of metabolism."""

from typing import Annotated

from ..inputs import Criterion

DIABETES = Criterion(
    "diabetes mellitus",
    terms=(
        "diabetes mellitus",
        "diabetes",
        "diabetic",
        "type 2 diabetes",
        "type 1 diabetes",
        "t2dm",
        "t1dm",
        "dm2",
        "niddm",
        "iddm",
        "dm",
    ),
    code="73211009",
)
Diabetes = Annotated[bool, DIABETES]
