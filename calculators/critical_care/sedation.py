"""Agitation, sedation and delirium in intensive care."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice, Criterion, Quantity

SESSLER_2002 = Source(
    "Sessler CN, Gosnell MS, Grap MJ, et al. The Richmond Agitation-Sedation Scale: validity and reliability in adult "
    "intensive care unit patients. Am J Respir Crit Care Med 2002;166(10):1338-1344",
    url="https://www.delirium.health.qut.edu.au/identification-and-management/cam-icu",
    where="the ten levels",
    read="secondary",
    via="the scale as the Queensland University of Technology delirium pages reproduce it",
)
ELY_2001 = Source(
    "Ely EW, Inouye SK, Bernard GR, et al. Delirium in mechanically ventilated patients: validity and reliability of "
    "the Confusion Assessment Method for the intensive care unit (CAM-ICU). JAMA 2001;286(21):2703-2710",
    url="https://www.delirium.health.qut.edu.au/identification-and-management/cam-icu",
    where="the four features and their rule",
    read="secondary",
    via="Queensland University of Technology delirium pages (sedation step) and the Skyscape nursing reference (rule "
    "of the four features); the numbers of errors from the cases of the openEHR guideline model",
)

_RASS = {
    "combative": 4,
    "very agitated": 3,
    "agitated": 2,
    "restless": 1,
    "alert and calm": 0,
    "drowsy": -1,
    "light sedation": -2,
    "moderate sedation": -3,
    "deep sedation": -4,
    "unarousable": -5,
}


def _rass(points: str) -> tuple[str, ...]:
    """Return the ways notes write a level of the scale; the hyphen of "RASS-2" is lost, so that "rass 2" is none."""
    between: tuple[str, ...] = (" of ", ": ", " score ", " score of ", " is ", " was ", " now ", " currently ")
    if points.startswith(("+", "-")) or points == "0":
        between = (" ", *between)
    if points.startswith("-"):
        return tuple(f"rass{part}{sign}{points[1:]}" for part in between for sign in ("-", "minus ", "neg "))
    return tuple(f"rass{part}{points}" for part in between)


SedationState = Annotated[
    Literal[
        "combative",
        "very agitated",
        "agitated",
        "restless",
        "alert and calm",
        "drowsy",
        "light sedation",
        "moderate sedation",
        "deep sedation",
        "unarousable",
    ],
    Choice(
        "level of agitation or sedation (RASS): combative, a danger to staff; very agitated, pulls at tubes or is "
        "aggressive; agitated, moves without purpose or fights the ventilator; restless, anxious; alert and calm; "
        "drowsy, eye contact to voice for over 10 seconds; light sedation, eye contact to voice for less; moderate "
        "sedation, moves or opens eyes to voice without eye contact; deep sedation, responds to physical stimulation "
        "only; unarousable",
        {
            "combative": (
                "combative",
                *_rass("+4"),
                *_rass("4"),
                "overtly combative",
                "violent towards staff",
                "violent to staff",
                "hitting out at staff",
                "lashing out at staff",
                "punching staff",
            ),
            "very agitated": ("very agitated", *_rass("+3"), *_rass("3")),
            "agitated": ("agitated", "fights the ventilator", "fighting the ventilator", *_rass("+2"), *_rass("2")),
            "restless": ("restless", *_rass("+1"), *_rass("1")),
            "alert and calm": (
                "alert and calm",
                "calm and alert",
                *_rass("0"),
                "awake and calm",
                "calm and awake",
                "alert, calm",
                "awake, calm",
                "settled and alert",
            ),
            "drowsy": (
                "drowsy",
                *_rass("-1"),
                "eye contact over 10 seconds to voice",
                "eye contact >10 seconds to voice",
                "awakens to voice >10 seconds",
            ),
            "light sedation": (
                "light sedation",
                "lightly sedated",
                *_rass("-2"),
                "eye contact under 10 seconds to voice",
                "eye contact <10 seconds to voice",
                "briefly awakens to voice",
                "briefly awakens with eye contact",
            ),
            "moderate sedation": (
                "moderate sedation",
                "moderately sedated",
                *_rass("-3"),
                "opens eyes to voice without eye contact",
                "opens eyes to voice, no eye contact",
                "movement to voice but no eye contact",
                "no eye contact to voice",
            ),
            "deep sedation": (
                "deep sedation",
                "deeply sedated",
                *_rass("-4"),
                "responds to physical stimulation only",
                "no response to voice but moves to physical stimulation",
            ),
            "unarousable": ("unarousable", "unrousable", *_rass("-5")),
        },
    ),
]


@calculator(
    title="RASS (Richmond Agitation-Sedation Scale)",
    source=SESSLER_2002,
    ages=(18, 120),
    outcome="agitation and sedation",
    setting="intensive care",
    aliases=("RASS", "Richmond Agitation Sedation Scale"),
    confirmed="openEHR guideline model: all 10 cases agree",
)
def rass(sedation_state: SedationState) -> Result:
    """Level of agitation or sedation of an adult in intensive care, from +4 (combative) to -5 (unarousable).

    Observe first; then call by name, then stimulate. Says nothing of delirium, for which it is the first step.
    """
    items = (Item("Level of agitation or sedation", _RASS[sedation_state]),)
    level = total(*items)
    return Result(level, "points", sedation_state, items)


@calculator(
    title="CAM-ICU (Confusion Assessment Method for the intensive care unit)",
    source=ELY_2001,
    ages=(18, 120),
    outcome="delirium",
    setting="intensive care",
    aliases=("CAM ICU", "Confusion Assessment Method for the ICU"),
    confirmed="openEHR guideline model: all 5 complete cases agree",
)
def cam_icu(
    sedation_state: SedationState,
    acute_or_fluctuating_mental_change: Annotated[
        bool,
        Criterion(
            "mental status differs from the patient's baseline, or has fluctuated within the last 24 hours",
            terms=(
                "acute change in mental status",
                "fluctuating mental status",
                "mental status fluctuates",
                "acute mental status change",
                "altered from baseline",
                "change from baseline mental status",
                "acute mental state change",
                "acute confusion",
                "new confusion",
                "newly confused",
                "acutely confused",
                "acute delirium",
                "fluctuating confusion",
                "waxing and waning consciousness",
                "fluctuating mental state",
                "mental state fluctuating",
                "fluctuating alertness",
                "fluctuating gcs",
                "waxing and waning confusion",
                "waxing and waning mental status",
            ),
            includes=(
                "fluctuating consciousness",
                "fluctuating level of consciousness",
                "fluctuating course",
                "not himself",
                "not herself",
                "not his usual self",
                "not her usual self",
                "not his normal self",
                "not her normal self",
                "confused since",
                "more confused",
                "intermittently confused",
                "confused at times",
                "confused on and off",
                "lucid at times",
                "lucid intervals",
                "rass fluctuating",
                "fluctuating rass",
                "gcs fluctuating",
                "cam-icu feature 1 positive",
                "feature 1 positive",
                "feature 1 present",
            ),
            opposites=(
                "at cognitive baseline",
                "cognitively at baseline",
                "cognition at baseline",
                "mentally at baseline",
                "mental status at baseline",
                "mental status is at baseline",
                "at baseline mental status",
                "at baseline mentally",
                "at mental baseline",
                "at his usual self",
                "usual self",
                "his normal self",
                "her normal self",
                "no acute change in mental status",
                "feature 1 negative",
                "feature 1 absent",
                "cam-icu feature 1 negative",
            ),
        ),
    ],
    attention_errors: Annotated[
        float,
        Quantity(
            "1",
            0,
            10,
            "errors on the attention test of ten letters (squeeze on each A) or ten pictures",
            integer=True,
            terms=("attention errors", "errors on the attention test", "letters attention test errors"),
            levels={
                0: (
                    "saveahaart all correct",
                    "no errors on saveahaart",
                    "saveahaart 0 wrong",
                    "saveahaart 0 errors",
                    "saveahaart 0 mistakes",
                    "0 errors on saveahaart",
                    "0 wrong on saveahaart",
                    "0 errors on letters",
                    "0 errors on the letters",
                    "saveahaart zero wrong",
                    "saveahaart zero errors",
                ),
                1: (
                    "saveahaart 1 wrong",
                    "saveahaart 1 errors",
                    "saveahaart 1 mistakes",
                    "1 errors on saveahaart",
                    "1 wrong on saveahaart",
                    "1 errors on letters",
                    "1 errors on the letters",
                    "saveahaart one wrong",
                    "saveahaart one errors",
                    "saveahaart 1 error",
                    "1 error on saveahaart",
                ),
                2: (
                    "saveahaart 2 wrong",
                    "saveahaart 2 errors",
                    "saveahaart 2 mistakes",
                    "2 errors on saveahaart",
                    "2 wrong on saveahaart",
                    "2 errors on letters",
                    "2 errors on the letters",
                    "saveahaart two wrong",
                    "saveahaart two errors",
                ),
                3: (
                    "saveahaart 3 wrong",
                    "saveahaart 3 errors",
                    "saveahaart 3 mistakes",
                    "3 errors on saveahaart",
                    "3 wrong on saveahaart",
                    "3 errors on letters",
                    "3 errors on the letters",
                    "saveahaart three wrong",
                    "saveahaart three errors",
                ),
                4: (
                    "saveahaart 4 wrong",
                    "saveahaart 4 errors",
                    "saveahaart 4 mistakes",
                    "4 errors on saveahaart",
                    "4 wrong on saveahaart",
                    "4 errors on letters",
                    "4 errors on the letters",
                    "saveahaart four wrong",
                    "saveahaart four errors",
                ),
                5: (
                    "saveahaart 5 wrong",
                    "saveahaart 5 errors",
                    "saveahaart 5 mistakes",
                    "5 errors on saveahaart",
                    "5 wrong on saveahaart",
                    "5 errors on letters",
                    "5 errors on the letters",
                    "saveahaart five wrong",
                    "saveahaart five errors",
                ),
                6: (
                    "saveahaart 6 wrong",
                    "saveahaart 6 errors",
                    "saveahaart 6 mistakes",
                    "6 errors on saveahaart",
                    "6 wrong on saveahaart",
                    "6 errors on letters",
                    "6 errors on the letters",
                    "saveahaart six wrong",
                    "saveahaart six errors",
                ),
                7: (
                    "saveahaart 7 wrong",
                    "saveahaart 7 errors",
                    "saveahaart 7 mistakes",
                    "7 errors on saveahaart",
                    "7 wrong on saveahaart",
                    "7 errors on letters",
                    "7 errors on the letters",
                    "saveahaart seven wrong",
                    "saveahaart seven errors",
                ),
                8: (
                    "saveahaart 8 wrong",
                    "saveahaart 8 errors",
                    "saveahaart 8 mistakes",
                    "8 errors on saveahaart",
                    "8 wrong on saveahaart",
                    "8 errors on letters",
                    "8 errors on the letters",
                    "saveahaart eight wrong",
                    "saveahaart eight errors",
                ),
                9: (
                    "saveahaart 9 wrong",
                    "saveahaart 9 errors",
                    "saveahaart 9 mistakes",
                    "9 errors on saveahaart",
                    "9 wrong on saveahaart",
                    "9 errors on letters",
                    "9 errors on the letters",
                    "saveahaart nine wrong",
                    "saveahaart nine errors",
                ),
                10: (
                    "saveahaart 10 wrong",
                    "saveahaart 10 errors",
                    "saveahaart 10 mistakes",
                    "10 errors on saveahaart",
                    "10 wrong on saveahaart",
                    "10 errors on letters",
                    "10 errors on the letters",
                    "saveahaart ten wrong",
                    "saveahaart ten errors",
                ),
            },
        ),
    ],
    thinking_errors: Annotated[
        float,
        Quantity(
            "1",
            0,
            5,
            "errors on the four yes-or-no questions and the command, together",
            integer=True,
            terms=(
                "errors on yes/no questions",
                "disorganized thinking errors",
                "disorganised thinking errors",
                "yes/no errors",
                "errors on yes/no",
                "errors on yes-no questions",
                "yes/no question errors",
                "thinking errors",
                "errors on disorganised thinking",
                "errors on disorganized thinking",
            ),
        ),
    ],
) -> Result:
    """Whether an adult in intensive care, ventilated or not, is delirious now.

    Not to be done in deep sedation or coma (RASS -4 or -5): repeat later. Delirium is an acute change or fluctuation
    with inattention, and an altered level of consciousness or disorganised thinking. Sedatives may be its cause.
    """
    too_deep = sedation_state == "deep sedation" or sedation_state == "unarousable"
    inattentive = attention_errors > 2
    items = (
        Item("Acute change or fluctuation", 1 if acute_or_fluctuating_mental_change else 0),
        Item("Inattention (over 2 errors)", 1 if inattentive else 0),
        Item("Altered level of consciousness (RASS not 0)", 0 if sedation_state == "alert and calm" else 1),
        Item("Disorganised thinking (over 1 error)", 1 if thinking_errors > 1 else 0),
    )
    met = total(*items)
    present = (
        acute_or_fluctuating_mental_change
        and inattentive
        and (sedation_state != "alert and calm" or thinking_errors > 1)
    )
    return Result(
        "cannot be assessed" if too_deep else "positive" if present else "negative",
        "",
        "too deeply sedated: repeat later"
        if too_deep
        else f"delirium present ({met:g} of 4 features)"
        if present
        else f"delirium absent ({met:g} of 4 features)",
        items,
    )
