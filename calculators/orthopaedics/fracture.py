"""Fractures to come in women after the menopause."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.patient import AdultAge, Smoker, Weight

BLACK_2001 = Source(
    "Black DM, Steinbuch M, Palermo L, et al. An assessment tool for predicting fracture risk in postmenopausal women. "
    "Osteoporos Int 2001;12(7):519-528",
    doi="10.1007/s001980170072",
    where="points, and fractures of the hip within five years by score",
    read="secondary",
    via="MDCalc's table of points and risks; medicalalgorithms.com, which agrees in all of it; abstract read",
)

FractureAfterFifty = Annotated[
    bool,
    Criterion(
        "any fracture after the age of 50",
        terms=("fracture after age 50", "fracture after the age of 50", "previous fracture after age 50"),
        includes=("prior fragility fracture", "previous fragility fracture"),
    ),
]
MaternalHipFracture = Annotated[
    bool,
    Criterion(
        "the mother broke a hip after the age of 50",
        terms=(
            "mother with hip fracture",
            "mother had a hip fracture",
            "mother's hip fracture",
            "maternal hip fracture",
            "maternal history of hip fracture",
            "mother broke her hip",
        ),
    ),
]
ArmsToStand = Annotated[
    bool,
    Criterion(
        "needs the arms to stand up from a chair",
        terms=(
            "needs arms to stand up from a chair",
            "uses arms to stand",
            "uses her arms to stand up",
            "use of arms to stand up from a chair",
            "needs to use arms to rise from a chair",
        ),
    ),
]
HipTScore = Annotated[
    float,
    Quantity(
        "1",
        -8,
        8,
        "T-score of bone mineral density at the total hip",
        terms=("total hip t-score", "hip t-score", "total hip bmd t-score", "t-score of the hip", "t-score"),
    ),
]


@calculator(
    title="FRACTURE Index",
    source=BLACK_2001,
    conditions=("menopause",),
    sex="female",
    outcome="hip fracture",
    aliases=("FRACTURE index with bone density", "SOF fracture index"),
)
def fracture_index(
    age: AdultAge,
    fracture_after_fifty: FractureAfterFifty,
    maternal_hip_fracture: MaternalHipFracture,
    weight: Weight,
    smoker: Smoker,
    arms_to_stand: ArmsToStand,
    hip_t_score: HipTScore,
) -> Result:
    """Chance of a hip fracture within five years in a woman after the menopause whose bone density is known.

    Made from women of 65 or over. An unknown fracture, mother's fracture or use of the arms counts as none. No rate is
    given for a score of 0.
    """
    items = (
        Item("Age", upto(age, {64: 0, 69: 1, 74: 2, 79: 3, 84: 4}, over=5)),
        Item("Fracture after 50", 1 if fracture_after_fifty else 0),
        Item("Mother's hip fracture", 1 if maternal_hip_fracture else 0),
        Item("Weight of 125 lb or less", 1 if weight <= 56.7 else 0),
        Item("Smoking", 1 if smoker else 0),
        Item("Arms needed to stand up", 2 if arms_to_stand else 0),
        Item("T-score", 0 if hip_t_score >= -1 else 2 if hip_t_score >= -2 else 3 if hip_t_score >= -2.5 else 4),
    )
    score = total(*items)
    rate = upto(score, {2: 0.4, 4: 0.9, 5: 1.9, 7: 3.9}, over=8.7)
    return Result(
        score, "points", "", items, (Risk("hip fracture", "5 years", rate, BLACK_2001),) if score >= 1 else ()
    )


@calculator(
    title="FRACTURE Index without bone density",
    source=BLACK_2001,
    conditions=("menopause",),
    sex="female",
    outcome="hip fracture",
    aliases=("SOF fracture index without BMD",),
)
def fracture_index_without_density(
    age: AdultAge,
    fracture_after_fifty: FractureAfterFifty,
    maternal_hip_fracture: MaternalHipFracture,
    weight: Weight,
    smoker: Smoker,
    arms_to_stand: ArmsToStand,
) -> Result:
    """Chance of a hip fracture within five years in a woman after the menopause, with no bone density measured.

    Made from women of 65 or over. An unknown fracture, mother's fracture or use of the arms counts as none. No rate is
    given for a score of 0.
    """
    items = (
        Item("Age", upto(age, {64: 0, 69: 1, 74: 2, 79: 3, 84: 4}, over=5)),
        Item("Fracture after 50", 1 if fracture_after_fifty else 0),
        Item("Mother's hip fracture", 1 if maternal_hip_fracture else 0),
        Item("Weight of 125 lb or less", 1 if weight <= 56.7 else 0),
        Item("Smoking", 1 if smoker else 0),
        Item("Arms needed to stand up", 2 if arms_to_stand else 0),
    )
    score = total(*items)
    rate = upto(score, {1: 0.6, 2: 1.4, 3: 2.1, 4: 3.2}, over=8.2)
    return Result(
        score, "points", "", items, (Risk("hip fracture", "5 years", rate, BLACK_2001),) if score >= 1 else ()
    )
