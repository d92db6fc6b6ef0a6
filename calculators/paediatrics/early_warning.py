"""Early warning of deterioration in hospitalised children."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion

MONAGHAN_2005 = Source(
    "Monaghan A. Detecting and managing deterioration in children. Paediatr Nurs 2005;17(1):32-35",
    url="https://paperzz.com/doc/7267505/the-brighton-paediatric-early-warning-score",
    where="Brighton Paediatric Early Warning Score",
    read="secondary",
    via="the author's slides (rows of the three signs); points of the two additions from MDCalc; rows "
    "also in the R package cliot",
)


@calculator(
    title="Paediatric Early Warning Score (Brighton PEWS)",
    source=MONAGHAN_2005,
    ages=(0, 18),
    outcome="clinical deterioration",
    setting="hospital ward",
    aliases=("PEWS", "Brighton PEWS", "Pediatric Early Warning Score"),
    disputed="nebulisers and vomiting after surgery give 1 point each here, 2 each or 2 together in other versions",
)
def brighton_pews(
    pews_behaviour: Annotated[
        Literal["playing or appropriate", "sleeping", "irritable", "lethargic, confused or less responsive to pain"],
        Choice(
            "behaviour: playing or appropriate; sleeping; irritable; lethargic, confused or responding less to pain",
            {
                "playing or appropriate": ("playing", "behaving appropriately", "playful", "interactive"),
                "sleeping": ("sleeping", "asleep"),
                "irritable": ("irritable", "inconsolable"),
                "lethargic, confused or less responsive to pain": (
                    "lethargic",
                    "confused",
                    "reduced response to pain",
                ),
            },
        ),
    ],
    pews_circulation: Annotated[
        Literal["pink", "pale", "grey", "grey and mottled"],
        Choice(
            "circulation, the worst that holds: pink or capillary refill 1 to 2 s; pale or refill 3 s; grey, refill "
            "4 s or heart rate 20 over normal; grey and mottled, refill 5 s or more, heart rate 30 over normal or slow",
            {
                "pink": ("pink", "capillary refill 1-2 seconds", "capillary refill under 2 seconds"),
                "pale": ("pale", "capillary refill 3 seconds"),
                "grey": ("grey", "gray", "capillary refill 4 seconds"),
                "grey and mottled": ("mottled", "grey and mottled", "gray and mottled", "capillary refill 5 seconds"),
            },
        ),
    ],
    pews_breathing: Annotated[
        Literal["normal", "over 10 above normal", "over 20 above normal", "under normal or grunting"],
        Choice(
            "breathing, the worst that holds: normal rate, no retractions; rate over 10 above normal with accessory "
            "muscles, or 30 % or 4 L/min oxygen; over 20 above normal with retractions, or 40 % or 6 L/min; 5 below "
            "normal with retractions or grunting, or 50 % or 8 L/min",
            {
                "normal": ("no retractions", "breathing normally", "no respiratory distress"),
                "over 10 above normal": ("accessory muscle use", "using accessory muscles"),
                "over 20 above normal": ("retractions", "recession"),
                "under normal or grunting": ("grunting", "sternal recession with grunting"),
            },
            absent="normal",
        ),
    ],
    pews_nebulisers: Annotated[
        bool,
        Criterion(
            "nebulisers every 15 minutes",
            terms=("quarter-hourly nebulisers", "quarter hourly nebulizers", "nebulizers every 15 minutes"),
            includes=("continuous nebulizers", "back-to-back nebulisers"),
        ),
    ],
    pews_vomiting: Annotated[
        bool,
        Criterion(
            "persistent vomiting after surgery",
            terms=("persistent vomiting following surgery", "persistent postoperative vomiting"),
        ),
    ],
) -> Result:
    """Risk that a child on a hospital ward deteriorates, from behaviour, circulation and breathing.

    "Normal" is the range for the child's age. Hospitals use many versions: give the one in use its own thresholds.
    """
    items = (
        Item(
            "Behaviour",
            0
            if pews_behaviour == "playing or appropriate"
            else 1
            if pews_behaviour == "sleeping"
            else 2
            if pews_behaviour == "irritable"
            else 3,
        ),
        Item(
            "Circulation",
            0
            if pews_circulation == "pink"
            else 1
            if pews_circulation == "pale"
            else 2
            if pews_circulation == "grey"
            else 3,
        ),
        Item(
            "Breathing",
            0
            if pews_breathing == "normal"
            else 1
            if pews_breathing == "over 10 above normal"
            else 2
            if pews_breathing == "over 20 above normal"
            else 3,
        ),
        Item("Nebulisers every 15 minutes", 1 if pews_nebulisers else 0),
        Item("Persistent vomiting after surgery", 1 if pews_vomiting else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "low risk", 4: "intermediate risk"}, over="high risk"), items)
