"""Newborn infants: their condition after birth and their maturity."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.vital_signs import HeartRate

APGAR_1953 = Source(
    "Apgar V. A proposal for a new method of evaluation of the newborn infant. "
    "Curr Res Anesth Analg 1953;32(4):260-267",
    url="https://www.msdmanuals.com/home/multimedia/table/apgar-score",
    where="the five signs",
    read="secondary",
    via="MSD Manual's table, which agrees with four others",
)
BALLARD_1991 = Source(
    "Ballard JL, Khoury JC, Wedig K, et al. New Ballard Score, expanded to include extremely premature infants. "
    "J Pediatr 1991;119(3):417-423",
    url="http://ballardscore.com/Pages/FAQs/FAQ1-ScoreCalculation.aspx",
    where="score sheet",
    read="secondary",
    via="ballardscore.com, whose author says how odd weeks are read; a printed copy of the sheet; "
    "MedCalcU states the same equation",
)


@calculator(
    title="Apgar score",
    source=APGAR_1953,
    conditions=("newborn infant",),
    ages=(0, 0.01),
    outcome="condition of a newborn infant",
    setting="1 and 5 minutes after birth, and every 5 minutes while it stays low",
    aliases=("APGAR", "Apgar"),
    confirmed="clincalc 0.4: 500 random infants agree",
)
def apgar(
    heart_rate: HeartRate,
    apgar_breathing: Annotated[
        Literal["absent", "slow or irregular", "good cry"],
        Choice(
            "breathing of the newborn: absent; slow, irregular or a weak cry; good, with a strong cry",
            {
                "absent": (
                    "not breathing",
                    "apnoeic",
                    "apneic",
                    "no respiratory effort",
                    "no spontaneous breathing",
                    "no spontaneous respirations",
                    "absent respiratory effort",
                    "absent respirations",
                    "no respirations",
                ),
                "slow or irregular": (
                    "irregular breathing",
                    "slow breathing",
                    "weak cry",
                    "gasping",
                    "breathing irregularly",
                    "breathing slowly",
                    "irregular respirations",
                    "irregular respiratory effort",
                    "slow and irregular breathing",
                    "slow irregular respirations",
                    "weak crying",
                    "crying weakly",
                    "weak respiratory effort",
                ),
                "good cry": (
                    "good cry",
                    "strong cry",
                    "crying",
                    "vigorous cry",
                    "crying vigorously",
                    "crying well",
                    "cries vigorously",
                    "cried immediately",
                    "lusty cry",
                    "loud cry",
                    "crying loudly",
                    "robust cry",
                ),
            },
        ),
    ],
    apgar_tone: Annotated[
        Literal["limp", "some flexion", "active"],
        Choice(
            "muscle tone of the newborn: limp; some flexion of the limbs; active motion",
            {
                "limp": ("limp", "flaccid", "floppy", "no muscle tone", "absent muscle tone", "absent tone"),
                "some flexion": (
                    "some flexion",
                    "some extremity flexion",
                    "flexed limbs",
                    "flexion of the extremities",
                    "flexion of extremities",
                    "some limb flexion",
                    "some tone",
                ),
                "active": (
                    "active motion",
                    "active movement",
                    "moving actively",
                    "actively moving",
                    "active movements",
                    "active muscle tone",
                    "moving all limbs actively",
                    "good muscle tone",
                    "moving all extremities actively",
                ),
            },
        ),
    ],
    apgar_reflex: Annotated[
        Literal["none", "grimace", "cough, sneeze or cry"],
        Choice(
            "response of the newborn to a nasal catheter or slap of the sole: none; grimace; cough, sneeze or cry",
            {
                "none": (
                    "no response to stimulation",
                    "no reflex response",
                    "no response to stimuli",
                    "unresponsive to stimulation",
                    "does not respond to stimulation",
                ),
                "grimace": ("grimace", "grimaces", "grimacing", "grimaced"),
                "cough, sneeze or cry": (
                    "sneezes",
                    "coughs",
                    "pulls away",
                    "cries on stimulation",
                    "responds with a sneeze",
                    "responded with a sneeze",
                    "responds to stimulation with a sneeze",
                    "sneezed",
                    "sneezes when stimulated",
                    "cries when stimulated",
                    "coughs when stimulated",
                    "sneezing when stimulated",
                    "cried when stimulated",
                ),
            },
        ),
    ],
    apgar_colour: Annotated[
        Literal["blue or pale", "blue hands and feet", "pink"],
        Choice(
            "colour of the newborn: blue or pale all over; body pink, hands and feet blue; pink all over",
            {
                "blue or pale": (
                    "blue all over",
                    "pale all over",
                    "centrally cyanosed",
                    "cyanotic",
                    "entirely blue",
                    "completely blue",
                    "cyanotic all over",
                ),
                "blue hands and feet": (
                    "acrocyanosis",
                    "blue extremities",
                    "blue hands and feet",
                    "acrocyanotic",
                    "pink body with blue extremities",
                    "blue extremities and a pink body",
                    "body pink and extremities blue",
                ),
                "pink": (
                    "pink all over",
                    "completely pink",
                    "all pink",
                    "entirely pink",
                    "pink throughout",
                    "pink all over the body",
                ),
            },
        ),
    ],
) -> Result:
    """Condition of a newborn infant at a given minute after birth, and its need for help.

    A score that stays low does not by itself foretell the later course, and resuscitation does not wait for it.
    """
    items = (
        Item("Heart rate", 0 if heart_rate == 0 else below(heart_rate, {100: 1}, otherwise=2)),
        Item("Breathing", 0 if apgar_breathing == "absent" else 1 if apgar_breathing == "slow or irregular" else 2),
        Item("Muscle tone", 0 if apgar_tone == "limp" else 1 if apgar_tone == "some flexion" else 2),
        Item("Reflex irritability", 0 if apgar_reflex == "none" else 1 if apgar_reflex == "grimace" else 2),
        Item("Colour", 0 if apgar_colour == "blue or pale" else 1 if apgar_colour == "blue hands and feet" else 2),
    )
    score = total(*items)
    band = upto(score, {3: "low (0 to 3)", 6: "moderately low (4 to 6)"}, over="normal (7 to 10)")
    return Result(score, "points", band, items)


def _sign(low: float, high: float, sign: str) -> Quantity:
    """Return the grade of one sign of maturity on the score sheet."""
    return Quantity("1", low, high, f"New Ballard Score, {sign}: grade on the sheet, {low:g} to {high:g}", integer=True)


@calculator(
    title="New Ballard Score",
    source=BALLARD_1991,
    conditions=("newborn infant",),
    ages=(0, 0.02),
    outcome="gestational age at birth",
    setting="examination in the first days of life, best within 12 to 24 hours where birth was very early",
    aliases=("Ballard score", "Ballard maturational assessment", "NBS"),
    licence="score sheet of the author (ballardscore.com); its pictures and descriptions are not reproduced here",
)
def new_ballard(
    ballard_posture: Annotated[float, _sign(0, 4, "posture")],
    ballard_square_window: Annotated[float, _sign(-1, 4, "square window of the wrist")],
    ballard_arm_recoil: Annotated[float, _sign(0, 4, "arm recoil")],
    ballard_popliteal_angle: Annotated[float, _sign(-1, 5, "popliteal angle")],
    ballard_scarf_sign: Annotated[float, _sign(-1, 4, "scarf sign")],
    ballard_heel_to_ear: Annotated[float, _sign(-1, 4, "heel to ear")],
    ballard_skin: Annotated[float, _sign(-1, 5, "skin")],
    ballard_lanugo: Annotated[float, _sign(-1, 4, "lanugo")],
    ballard_sole: Annotated[float, _sign(-2, 4, "plantar surface")],
    ballard_breast: Annotated[float, _sign(-1, 4, "breast")],
    ballard_eye_and_ear: Annotated[float, _sign(-2, 4, "eye and ear")],
    ballard_genitals: Annotated[float, _sign(-1, 4, "genitals, male or female")],
) -> Result:
    """Gestational age of a newborn infant from six neuromuscular and six physical signs of maturity.

    In completed weeks: five points are two weeks, between the sheet's rows rounded down. The sheet starts at -10 points
    (20 weeks). Good to about two weeks; a good date from the pregnancy outranks it.
    """
    items = (
        Item("Posture", ballard_posture),
        Item("Square window", ballard_square_window),
        Item("Arm recoil", ballard_arm_recoil),
        Item("Popliteal angle", ballard_popliteal_angle),
        Item("Scarf sign", ballard_scarf_sign),
        Item("Heel to ear", ballard_heel_to_ear),
        Item("Skin", ballard_skin),
        Item("Lanugo", ballard_lanugo),
        Item("Plantar surface", ballard_sole),
        Item("Breast", ballard_breast),
        Item("Eye and ear", ballard_eye_and_ear),
        Item("Genitals", ballard_genitals),
    )
    score = total(*items)
    weeks = (120 + 2 * score) // 5
    band = below(weeks, {20: "below the sheet", 37: "preterm", 42: "term"}, otherwise="post-term")
    return Result(weeks, "weeks", band, items)
