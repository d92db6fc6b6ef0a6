"""Sleepiness by day."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..vocabulary.scales import CODED, coded

JOHNS_1991 = Source(
    "Johns MW. A new method for measuring daytime sleepiness: the Epworth Sleepiness Scale. Sleep 1991;14(6):540-545",
    url="http://permiansleep.com/sleepTest.html",
    where="eight situations of 0 to 3; limit of over 10",
    read="secondary",
    via="sleep centres' pages and the openEHR guideline model",
)

_DOZING = "chance of dozing, 0 none, 1 slight, 2 moderate, 3 high"


@calculator(
    title="Epworth Sleepiness Scale",
    source=JOHNS_1991,
    ages=(18, 120),
    outcome="sleepiness by day",
    aliases=("ESS", "Epworth"),
    confirmed="openEHR guideline model: all 4 cases agree",
    licence="Murray Johns holds the copyright; ask for permission to use the form. " + CODED,
    disputed="limits: over 10 here; 9 or 10 and bands from 12, 16 or 18 elsewhere",
)
def epworth_sleepiness(
    epworth_reading: Annotated[float, coded("Epworth", "item 1", f"reading, {_DOZING}", 3)],
    epworth_television: Annotated[float, coded("Epworth", "item 2", f"television, {_DOZING}", 3)],
    epworth_public_place: Annotated[float, coded("Epworth", "item 3", f"public place, {_DOZING}", 3)],
    epworth_passenger: Annotated[float, coded("Epworth", "item 4", f"car passenger, {_DOZING}", 3)],
    epworth_afternoon_rest: Annotated[float, coded("Epworth", "item 5", f"afternoon rest, {_DOZING}", 3)],
    epworth_talking: Annotated[float, coded("Epworth", "item 6", f"talking, {_DOZING}", 3)],
    epworth_after_lunch: Annotated[float, coded("Epworth", "item 7", f"after lunch, {_DOZING}", 3)],
    epworth_traffic: Annotated[float, coded("Epworth", "item 8", f"in traffic, {_DOZING}", 3)],
) -> Result:
    """How sleepy an adult is in daily life by eight answers, from 0 to 24 points; over 10 is too sleepy.

    Says nothing of the cause, and does not diagnose sleep apnoea.
    """
    items = (
        Item("Reading", epworth_reading),
        Item("Television", epworth_television),
        Item("Public place", epworth_public_place),
        Item("Passenger", epworth_passenger),
        Item("Afternoon rest", epworth_afternoon_rest),
        Item("Talking", epworth_talking),
        Item("After lunch", epworth_after_lunch),
        Item("In traffic", epworth_traffic),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {10: "normal"}, over="excessive daytime sleepiness"), items)
