"""Whether a trachea will be difficult to intubate."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import Weight
from ..vocabulary.respiratory import MallampatiClass, MouthOpening

EL_GANZOURI_1996 = Source(
    "El-Ganzouri AR, McCarthy RJ, Tuman KJ, Tanck EN, Ivankovich AD. Anesth Analg 1996;82(6):1197-1204",
    url="http://journals.lww.com/anesthesia-analgesia/Fulltext/1996/06000/Preoperative_Airway_Assessment__Predictive_Value.17.aspx",
    where="simplified risk weighting",
    read="abstract",
    via="points from MDCalc, agreeing with the Cambio guideline model; TheInfoList, Simplified Airway Risk Index",
)


@calculator(
    title="El-Ganzouri risk index",
    source=EL_GANZOURI_1996,
    conditions=("surgery",),
    outcome="difficult tracheal intubation",
    setting="before general anaesthesia",
    aliases=("EGRI", "Simplified Airway Risk Index", "SARI"),
    disputed="accounts of the same index give Mallampati classes I to IV 0, 0, 1, 2 points, this one 0, 1, 2, 2",
)
def el_ganzouri(
    mouth_opening: MouthOpening,
    thyromental_distance: Annotated[
        float,
        Quantity(
            "cm",
            0,
            20,
            "distance from the notch of the thyroid cartilage to the chin, neck extended",
            {"mm": 0.1},
            terms=("thyromental distance", "tmd"),
            spellings={"centimeters": "cm", "centimetres": "cm"},
        ),
    ],
    mallampati_class: MallampatiClass,
    neck_movement: Annotated[
        float,
        Quantity(
            "deg",
            0,
            180,
            "range of movement of the neck, from full extension to full flexion",
            terms=(
                "neck movement",
                "neck mobility",
                "neck range of motion",
                "cervical range of motion",
                "range of neck motion",
                "range of neck movement",
                "neck movement is limited to",
                "neck movement limited to",
                "neck movement to",
            ),
            spellings={"degrees": "deg", "°": "deg"},
        ),
    ],
    able_to_prognath: Annotated[
        bool,
        Criterion(
            "can push the lower jaw forward so that its teeth stand before the upper ones",
            terms=(
                "able to prognath",
                "can prognath",
                "ability to prognath",
                "able to advance the lower jaw",
                "able to protrude the mandible",
                "able to protrude the lower jaw",
                "can protrude the mandible",
                "can protrude the lower jaw",
                "able to protrude the jaw",
                "can advance the lower jaw",
                "able to bring the lower teeth in front",
                "prognath",
            ),
        ),
    ],
    weight: Weight,
    difficult_intubation_history: Annotated[
        Literal["none", "questionable", "definite"],
        Choice(
            "history of difficult intubation: none, questionable or definite",
            {
                "none": (
                    "no history of difficult intubation",
                    "no previous difficult intubation",
                    "no prior difficult intubation",
                    "no history of a difficult intubation",
                    "never had a difficult intubation",
                    "no known difficult airway",
                    "denies difficult intubation",
                    "no history of difficult airway",
                    "no previous difficult airway",
                ),
                "questionable": (
                    "questionable history of difficult intubation",
                    "possible difficult intubation",
                    "questionable difficult intubation",
                    "history of questionable difficult intubation",
                    "possible history of difficult intubation",
                    "possibly difficult intubation",
                    "questionable history of a difficult intubation",
                ),
                "definite": (
                    "history of difficult intubation",
                    "previous difficult intubation",
                    "known difficult airway",
                    "definite difficult intubation",
                    "definite history of difficult intubation",
                    "history of a difficult intubation",
                    "history of difficult airway",
                    "history of a difficult airway",
                    "prior difficult intubation",
                    "previously difficult intubation",
                    "known difficult intubation",
                    "previous difficult airway",
                    "prior difficult airway",
                    "documented difficult intubation",
                ),
            },
            absent="none",
        ),
    ],
) -> Result:
    """Risk that direct laryngoscopy will be difficult, from an examination before general anaesthesia."""
    items = (
        Item("Mouth opening under 4 cm", 1 if mouth_opening < 4 else 0),
        Item("Thyromental distance", 2 if thyromental_distance < 6 else 1 if thyromental_distance <= 6.5 else 0),
        Item("Mallampati class", {"I": 0, "II": 1, "III": 2, "IV": 2}[mallampati_class]),
        Item("Neck movement", below(neck_movement, {80: 2}, otherwise=upto(neck_movement, {90: 1}, over=0))),
        Item("Cannot prognath", 0 if able_to_prognath else 1),
        Item("Weight", below(weight, {90: 0}, otherwise=upto(weight, {110: 1}, over=2))),
        Item("History", {"none": 0, "questionable": 1, "definite": 2}[difficult_intubation_history]),
    )
    score = total(*items)
    return Result(score, "points", "high risk (4 or more)" if score >= 4 else "low risk (under 4)", items)
