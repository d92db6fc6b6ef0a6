"""Dating a pregnancy by ultrasound."""

from typing import Annotated

from ..core import Result, Source, calculator
from ..inputs import Quantity

ROBINSON_1975 = Source(
    "Robinson HP, Fleming JE. A critical evaluation of sonar crown-rump length measurements. "
    "Br J Obstet Gynaecol 1975;82(9):702-710",
    url="https://www.medicalalgorithms.com/crown-rump-length",
    where="gestational age from crown-rump length",
    read="secondary",
    via="medicalalgorithms.com (equation and means by day), a calculator that states the factor of 1.037",
)


@calculator(
    title="Gestational age by crown-rump length (Robinson)",
    source=ROBINSON_1975,
    conditions=("pregnancy",),
    sex="female",
    outcome="gestational age",
    setting="ultrasound in the first trimester",
    aliases=("crown-rump length dating", "CRL dating", "Robinson and Fleming"),
    disputed="older versions leave out the factor of 1.037 for the speed of sound (about a day's difference)",
)
def crown_rump_dating(
    crown_rump_length: Annotated[
        float,
        Quantity(
            "mm",
            6,
            95,
            "crown-rump length of the embryo or fetus",
            {"cm": 10},
            terms=("crown-rump length", "crown rump length", "crl"),
            spellings={"millimeters": "mm", "millimetres": "mm", "centimeters": "cm", "centimetres": "cm"},
        ),
    ],
) -> Result:
    """Gestational age in the first trimester, in days (to the nearest), from the crown-rump length.

    Two standard deviations are about 5 days. Over 84 mm the head circumference dates better.
    """
    days = round(8.052 * (1.037 * crown_rump_length) ** 0.5 + 23.73)
    return Result(days, "d", f"{days // 7} weeks and {days % 7} days")
