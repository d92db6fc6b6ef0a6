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
    """Return the ways notes write a level of the scale."""
    return tuple(f"rass{between}{points}" for between in (" ", " of ", ": ", " score ", " score of ", " is ", " was "))


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
            "combative": ("combative", *_rass("+4"), *_rass("4")),
            "very agitated": ("very agitated", *_rass("+3"), *_rass("3")),
            "agitated": ("agitated", "fights the ventilator", "fighting the ventilator", *_rass("+2"), *_rass("2")),
            "restless": ("restless", *_rass("+1"), *_rass("1")),
            "alert and calm": ("alert and calm", "calm and alert", *_rass("0")),
            "drowsy": ("drowsy", *_rass("-1")),
            "light sedation": ("light sedation", "lightly sedated", *_rass("-2")),
            "moderate sedation": ("moderate sedation", "moderately sedated", *_rass("-3")),
            "deep sedation": ("deep sedation", "deeply sedated", *_rass("-4")),
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
            ),
            includes=("fluctuating consciousness", "fluctuating level of consciousness", "fluctuating course"),
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
            terms=("errors on yes/no questions", "disorganized thinking errors", "disorganised thinking errors"),
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
