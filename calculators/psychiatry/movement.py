"""Involuntary movements from drugs that block dopamine receptors."""

from itertools import permutations
from typing import Annotated

from ..core import Item, Result, Source, calculator, highest, total, upto
from ..inputs import Quantity

AIMS_1976 = Source(
    "Abnormal Involuntary Movement Scale. National Institute of Mental Health, 1976",
    url="https://www.austedohcp.com/tardive-dyskinesia/screening-diagnosis-and-assessment",
    where="items 1 to 7 of 0 to 4, summed",
    read="secondary",
    via="Austedo HCP for the steps and the sum; a copy of the form for the rating that is evidence of dyskinesia",
)
SCHOOLER_1982 = Source(
    "Schooler NR, Kane JM. Research diagnoses for tardive dyskinesia, 1982",
    url="https://www.scribd.com/doc/136153455/Aims",
    where="mild movements in two areas or moderate movements in one",
    read="secondary",
    via="a copy of the AIMS form with its interpretation",
)


#: Areas as notes name two of them at once: "movements in his tongue and upper limbs".
_NAMES = (
    *("face", "facial muscles", "lips", "perioral area", "jaw", "tongue", "arms", "hands", "upper limbs"),
    *("upper extremities", "legs", "feet", "lower limbs", "lower extremities", "neck", "shoulders", "trunk"),
)


def _area(number: int, area: str, *parts: str, also: tuple[str, ...] = ()) -> Quantity:
    """Describe the rating of one area of the body; `parts` are what notes call it, `also` what moves there."""
    return Quantity(
        "1",
        0,
        4,
        f"AIMS item {number}, involuntary movements of {area}: 0 none, 1 minimal (may be extreme normal), 2 mild, "
        "3 moderate, 4 severe",
        integer=True,
        terms=(
            f"AIMS item {number}",
            *(
                f"movements {of} {whose}{part}"
                for part in parts
                for of in ("in", "of", "around", "involving", "affecting")
                for whose in ("", "the ", "his ", "her ", "their ")
            ),
            *(f"{part} movements" for part in parts),
            *(
                f"movements {of} {whose}{first} and {second}"
                for first, second in permutations(_NAMES, 2)
                if first in parts or second in parts
                for of in ("in", "of", "involving")
                for whose in ("", "the ", "his ", "her ")
            ),
            *also,
        ),
    )


AimsFace = Annotated[
    float,
    _area(
        1,
        "the muscles of facial expression",
        "muscles of facial expression",
        "facial muscles",
        "facial expression",
        "face",
        "facial",
    ),
]
AimsLips = Annotated[
    float,
    _area(
        2,
        "lips and around the mouth",
        "lips",
        "lip",
        "perioral area",
        "mouth",
        "lips and perioral area",
        "perioral",
        also=(
            "lip smacking",
            "lips smacking",
            "lip pursing",
            "lip puckering",
            "lips smacking/pursing",
            "lip smacking/pursing",
            "orofacial dyskinesia",
            "perioral dyskinesia",
        ),
    ),
]
AimsJaw = Annotated[
    float, _area(3, "the jaw", "jaw", also=("chewing movements", "jaw clenching", "lateral jaw movements"))
]
AimsTongue = Annotated[
    float,
    _area(
        4,
        "the tongue",
        "tongue",
        also=("tongue protrusion", "tongue darting", "tongue writhing", "tongue thrusting", "tongue in-out"),
    ),
]
AimsArms = Annotated[
    float,
    _area(
        5,
        "arms, wrists, hands and fingers, without tremor",
        "arms",
        "upper limbs",
        "upper limb",
        "upper extremities",
        "upper extremity",
        "arm",
        "hands",
        "arms and hands",
    ),
]
AimsLegs = Annotated[
    float,
    _area(
        6,
        "legs, knees, ankles and toes",
        "legs",
        "lower limbs",
        "lower limb",
        "lower extremities",
        "lower extremity",
        "leg",
        "feet",
    ),
]
AimsTrunk = Annotated[
    float,
    _area(
        7,
        "neck, shoulders and hips",
        "neck",
        "trunk",
        "neck, shoulders, and hips",
        "neck area",
        "neck region",
        "shoulders",
        "hips",
        "truncal",
    ),
]


@calculator(
    title="Abnormal Involuntary Movement Scale (AIMS)",
    source=AIMS_1976,
    conditions=("antipsychotic treatment",),
    outcome="tardive dyskinesia",
    aliases=("AIMS",),
)
def aims(
    aims_face: AimsFace,
    aims_lips: AimsLips,
    aims_jaw: AimsJaw,
    aims_tongue: AimsTongue,
    aims_arms: AimsArms,
    aims_legs: AimsLegs,
    aims_trunk: AimsTrunk,
) -> Result:
    """Severity of involuntary movements in people who take drugs that block dopamine receptors: items 1 to 7.

    The total (0 to 28) serves to follow one patient; it has no published limits. A rating of mild or more in any area
    is evidence of tardive dyskinesia. Global judgements and the state of the teeth are not scored.
    """
    items = (
        Item("Face", aims_face),
        Item("Lips", aims_lips),
        Item("Jaw", aims_jaw),
        Item("Tongue", aims_tongue),
        Item("Arms", aims_arms),
        Item("Legs", aims_legs),
        Item("Trunk", aims_trunk),
    )
    worst = upto(
        highest(*items),
        {
            1: "no evidence of tardive dyskinesia",
            2: "evidence of tardive dyskinesia, mild in the worst area",
            3: "evidence of tardive dyskinesia, moderate in the worst area",
        },
        over="evidence of tardive dyskinesia, severe in the worst area",
    )
    return Result(total(*items), "points", worst, items)


@calculator(
    title="Tardive dyskinesia by the ratings of the AIMS (Schooler-Kane)",
    source=SCHOOLER_1982,
    conditions=("antipsychotic treatment",),
    outcome="tardive dyskinesia",
    aliases=("Schooler-Kane criteria", "research diagnosis of tardive dyskinesia"),
)
def tardive_dyskinesia(
    aims_face: AimsFace,
    aims_lips: AimsLips,
    aims_jaw: AimsJaw,
    aims_tongue: AimsTongue,
    aims_arms: AimsArms,
    aims_legs: AimsLegs,
    aims_trunk: AimsTrunk,
) -> Result:
    """Whether movements are severe enough for tardive dyskinesia: mild in two areas, or moderate in one.

    Each mild area counts 1, each that is moderate or severe 2; 2 are needed. Treatment for long enough and the absence
    of another cause are for the clinician to judge.
    """
    items = (
        Item("Face", upto(aims_face, {1: 0, 2: 1}, over=2)),
        Item("Lips", upto(aims_lips, {1: 0, 2: 1}, over=2)),
        Item("Jaw", upto(aims_jaw, {1: 0, 2: 1}, over=2)),
        Item("Tongue", upto(aims_tongue, {1: 0, 2: 1}, over=2)),
        Item("Arms", upto(aims_arms, {1: 0, 2: 1}, over=2)),
        Item("Legs", upto(aims_legs, {1: 0, 2: 1}, over=2)),
        Item("Trunk", upto(aims_trunk, {1: 0, 2: 1}, over=2)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {1: "not severe enough"}, over="severe enough"), items)
