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
        terms=(
            "cervical dilation",
            "cervical dilatation",
            "dilated to",
            "dilation",
            "dilatation",
            *("cervix dilated", "cervix is dilated", "cervix dilated to", "cervix dilated at"),
            *("cervix is dilated to", "cervix is dilated at", "cervix is found to be dilated"),
            *("cervix is found to be dilated at", "cervix is found to be dilated to"),
            *("cervix was dilated to", "cervix opened to", "cm dilated", "centimeters dilated"),
            *("centimetres dilated", "dilation of the cervix", "cervical opening"),
            *("cervix dilated about", "already dilated", "only dilated", "only dilated to"),
        ),
        spellings={"centimeters": "cm", "centimetres": "cm"},
        levels={
            0: (
                *(
                    "cervix is closed",
                    "cervix is found to be closed",
                    "closed cervix",
                    "cervix closed",
                    "cervix was closed",
                    "cervix long and closed",
                ),
                *(
                    "cervix is long and closed",
                    "cervix is thick and closed",
                    "cervical os closed",
                    "cervical os is closed",
                ),
                *("closed cervical os", "cervix remains closed"),
            ),
            10: (
                *(
                    "cervix fully dilated",
                    "cervix is fully dilated",
                    "cervix completely dilated",
                    "full cervical dilation",
                ),
                *("complete cervical dilation", "cervix is completely dilated", "full cervical dilatation"),
            ),
        },
    ),
]
CervicalEffacement = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "effacement of the uterine cervix",
        terms=(
            "cervical effacement",
            "effacement",
            "effaced",
            *("cervix effaced", "effaced at", "cervix is effaced", "percent effaced"),
            *("effacement of the cervix", "cervical effacement is noted to be"),
        ),
    ),
]
Postmenopausal = Annotated[
    bool,
    Criterion(
        "no menstrual period for more than a year, or over 50 years old after hysterectomy",
        terms=(
            "postmenopausal",
            "post-menopausal",
            "menopausal",
            "after the menopause",
            *("post menopausal", "postmenopause", "went through menopause", "since menopause"),
            *("after menopause", "menopause at age"),
        ),
        opposites=(
            "premenopausal",
            "pre-menopausal",
            "still menstruating",
            "regular menses",
            "regular menstrual cycles",
        ),
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
