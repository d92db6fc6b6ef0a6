"""Pregnancy and the menstrual cycle: history and findings."""

from datetime import date
from typing import Annotated

from ..inputs import Day, Quantity

LastMenstrualPeriod = Annotated[
    date,
    Day(
        "first day of the last menstrual period",
        terms=("last menstrual period", "last period", "lmp", "first day of her last period"),
    ),
]
CycleLength = Annotated[
    float,
    Quantity(
        "d",
        15,
        60,
        "usual length of the menstrual cycle",
        terms=("cycle length", "menstrual cycle length", "menstrual cycle", "day cycle"),
        integer=True,
    ),
]
