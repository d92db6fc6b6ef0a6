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
            *(
                "cervix is already dilated",
                "cervix is only dilated",
                "cervix has dilated to",
                "cervix is now dilated",
                "cervix opened",
                "cervix is open",
                "cervical os dilated",
                "os dilated",
                "cervical dilation of",
                "cervical dilation is",
                "cervical dilation at admission",
                "cervical dilation at admission is",
                "cervical dilation upon admission",
                "cervical dilation on admission",
                "dilation of her cervix",
                "cervix found to be dilated",
                "cervix found dilated",
                "cervix was found to be dilated",
                "cervix was dilated",
                "cervix dilation",
                "cervix dilatation",
            ),
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
                *(
                    "cervix remained closed",
                    "cervix not dilated",
                    "cervix is not dilated",
                    "undilated cervix",
                    "no cervical dilation",
                    "no cervical dilatation",
                    "cervix was long and closed",
                    "closed, long cervix",
                    "cervix was found to be closed",
                    "cervix found to be closed",
                    "os closed",
                    "closed os",
                    "cervix: closed",
                    "cervix appeared closed",
                    "cervix appears closed",
                    "cervical dilation is absent",
                    "cervix still closed",
                    "cervix is still closed",
                    "cervix thick, closed",
                ),
            ),
            10: (
                *(
                    "cervix fully dilated",
                    "cervix is fully dilated",
                    "cervix completely dilated",
                    "full cervical dilation",
                ),
                *("complete cervical dilation", "cervix is completely dilated", "full cervical dilatation"),
                *(
                    "complete cervical dilatation",
                    "cervix was fully dilated",
                    "cervix was completely dilated",
                    "fully dilated cervix",
                    "completely dilated cervix",
                    "fully dilated and effaced",
                    "completely dilated and effaced",
                    "complete dilation of the cervix",
                    "full dilation of the cervix",
                ),
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
            *(
                "cervix is effaced to",
                "effaced to",
                "cervical effacement of",
                "effacement of",
                "cervix was effaced",
                "cervix effaced to",
                "cervical effacement at admission",
                "cervical effacement is",
                "effacement is",
                "effacement at",
                "cervical effacement upon admission",
                "cervical effacement on admission",
                "effaced cervix",
                "effaced about",
            ),
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
