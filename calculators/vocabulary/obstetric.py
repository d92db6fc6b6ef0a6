"""Pregnancy and the menstrual cycle: history and findings."""

from datetime import date
from typing import Annotated

from ..inputs import Criterion, Day, Quantity

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
CervicalDilation = Annotated[
    float,
    Quantity(
        "cm",
        0,
        10,
        "opening of the uterine cervix; 0 when closed",
        terms=("cervical dilation", "cervical dilatation", "dilated to", "dilation", "dilatation"),
        spellings={"centimeters": "cm", "centimetres": "cm"},
    ),
]
CervicalEffacement = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "effacement of the uterine cervix",
        terms=("cervical effacement", "effacement", "effaced"),
    ),
]
Postmenopausal = Annotated[
    bool,
    Criterion(
        "no menstrual period for more than a year, or over 50 years old after hysterectomy",
        terms=("postmenopausal", "post-menopausal", "menopausal", "after the menopause"),
        opposites=("premenopausal", "pre-menopausal"),
        excludes=("perimenopausal",),
    ),
]
Ca125 = Annotated[
    float,
    Quantity(
        "[IU]/mL",
        0.1,
        100000,
        "serum cancer antigen 125 (CA 125)",
        terms=("ca-125", "ca 125", "ca125", "cancer antigen 125"),
        spellings={"u/ml": "[IU]/mL", "units/ml": "[IU]/mL", "iu/ml": "[IU]/mL"},
    ),
]
