"""Arteries of the legs, from blood pressures at ankles and arms."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, upto
from ..inputs import Quantity

GERHARD_HERMAN_2016 = Source(
    "Gerhard-Herman MD, Gornik HL, Barrett C, et al. 2016 AHA/ACC guideline on the management of patients with lower "
    "extremity peripheral artery disease. Circulation 2017;135(12):e726-e779",
    doi="10.1161/CIR.0000000000000471",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5477786/table/array2",
    where="recommendations for the resting index: how it is calculated and reported",
    read="full text",
)


def _pressure(where: str, *terms: str) -> Quantity:
    return Quantity("mm[Hg]", 10, 350, f"systolic pressure {where}", terms=terms, spellings={"mm hg": "mm[Hg]"})


def _written(side: str, short: str, where: str) -> tuple[str, ...]:
    """Return what notes call a pressure of one side: "R ankle BP", "brachial SBP left"."""
    measured = ("systolic", "sbp", "bp", "pressure")
    before = tuple(f"{of} {where} {what}" for of in (side, short) for what in measured)
    return (*before, *(f"{where} {what} {of}" for of in (side, short) for what in measured))


@calculator(
    title="Ankle-brachial index",
    source=GERHARD_HERMAN_2016,
    outcome="peripheral artery disease",
    aliases=("ABI", "ABPI", "ankle-brachial pressure index", "ankle brachial index"),
    confirmed="clincalc 0.4: the indices of 500 random patients agree, halves apart; openEHR guideline model",
)
def ankle_brachial_index(
    right_ankle_pressure: Annotated[
        float,
        _pressure(
            "at the right ankle, the higher of the dorsalis pedis and posterior tibial arteries",
            "right ankle systolic pressure",
            "right ankle pressure",
            *_written("right", "r", "ankle"),
        ),
    ],
    left_ankle_pressure: Annotated[
        float,
        _pressure(
            "at the left ankle, the higher of the dorsalis pedis and posterior tibial arteries",
            "left ankle systolic pressure",
            "left ankle pressure",
            *_written("left", "l", "ankle"),
        ),
    ],
    right_arm_pressure: Annotated[
        float,
        _pressure(
            "in the right arm",
            "right brachial systolic pressure",
            "right brachial pressure",
            "right arm",
            *_written("right", "r", "arm"),
            *_written("right", "r", "brachial"),
            *("right brachial", "r brachial", "brachial r"),
        ),
    ],
    left_arm_pressure: Annotated[
        float,
        _pressure(
            "in the left arm",
            "left brachial systolic pressure",
            "left brachial pressure",
            "left arm",
            *_written("left", "l", "arm"),
            *_written("left", "l", "brachial"),
            *("left brachial", "l brachial", "brachial l"),
        ),
    ],
) -> Result:
    """Whether pressures at the ankles show peripheral artery disease; the value is the lower index of the two legs.

    Each leg's ankle pressure over the higher arm pressure, rounded to two decimals before it is read. A leg over 1.40
    could not be compressed, which is common in diabetes and kidney disease and says nothing about flow.
    """
    arm = max(right_arm_pressure, left_arm_pressure)
    right, left = round(right_ankle_pressure / arm, 2), round(left_ankle_pressure / arm, 2)
    lower = min(right, left)
    group = upto(lower, {0.90: "abnormal", 0.99: "borderline", 1.40: "normal"}, over="non-compressible")
    other = " (the other leg non-compressible)" if max(right, left) > 1.40 and lower <= 1.40 else ""
    return Result(lower, "", group + other, (Item("Right leg", right), Item("Left leg", left)))
