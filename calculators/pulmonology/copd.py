"""Chronic obstructive pulmonary disease: survival and the impact on health."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.patient import BodyMassIndex
from ..vocabulary.respiratory import Fev1Percent, MmrcDyspnoea, SixMinuteWalk

CELLI_2004 = Source(
    "Celli BR, Cote CG, Marin JM, et al. The body-mass index, airflow obstruction, dyspnea, and exercise capacity "
    "index "
    "in chronic obstructive pulmonary disease. N Engl J Med 2004;350(10):1005-1012",
    doi="10.1056/NEJMoa021322",
    where="table of points; four-year survival by quartile of the index",
    read="secondary",
    via="clincalc 0.4 and the openEHR guideline model, which agree in points and survival",
)
JONES_2009 = Source(
    "Jones PW, Harding G, Berry P, Wiklund I, Chen WH, Kline Leidy N. Development and first validation of the COPD "
    "Assessment Test. Eur Respir J 2009;34(3):648-654",
    where="eight items of 0 to 5; four grades of impact",
    read="unverified",
    via="the grades agree with the cases of the openEHR guideline model",
)


def _cat(topic: str, *terms: str) -> Quantity:
    """Describe an item of the COPD Assessment Test, which is marked from 0 to 5."""
    return Quantity(
        "1", 0, 5, f"CAT item on {topic}: 0 (not at all affected) to 5 (most affected)", integer=True, terms=terms
    )


@calculator(
    title="BODE index",
    source=CELLI_2004,
    conditions=("chronic obstructive pulmonary disease",),
    ages=(18, 120),
    outcome="death",
    aliases=("BODE",),
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: all 6 cases agree",
)
def bode(
    body_mass_index: BodyMassIndex,
    fev1_percent: Fev1Percent,
    mmrc_dyspnoea: MmrcDyspnoea,
    six_minute_walk: SixMinuteWalk,
) -> Result:
    """Survival over four years of adults with stable chronic obstructive pulmonary disease.

    Survival is that of the validation cohort of the early 2000s, mostly men.
    """
    items = (
        Item("Body mass index 21 kg/m² or less", 1 if body_mass_index <= 21 else 0),
        Item("FEV₁, % of predicted", 3 if fev1_percent <= 35 else below(fev1_percent, {50: 2, 65: 1}, otherwise=0)),
        Item("Dyspnoea (mMRC)", upto(mmrc_dyspnoea, {1: 0, 2: 1, 3: 2}, over=3)),
        Item("Six-minute walk", below(six_minute_walk, {150: 3, 250: 2, 350: 1}, otherwise=0)),
    )
    score = total(*items)
    quartile = upto(
        score,
        {2: "quartile 1 (0 to 2)", 4: "quartile 2 (3 to 4)", 6: "quartile 3 (5 to 6)"},
        over="quartile 4 (7 to 10)",
    )
    survival = upto(score, {2: 80, 4: 67, 6: 57}, over=18)
    return Result(score, "points", quartile, items, (Risk("survival", "4 years", survival, CELLI_2004),))


@calculator(
    title="COPD Assessment Test (CAT), score",
    source=JONES_2009,
    conditions=("chronic obstructive pulmonary disease",),
    outcome="impact of the disease on health",
    aliases=("CAT score", "COPD Assessment Test", "CAT"),
    licence="The test is GlaxoSmithKline's; its statements are not reproduced. Patients answer the licensed form, and "
    "the "
    "eight marks are scored here.",
    disputed="a score of exactly 10 is low impact in the grades used here, medium in others",
    confirmed="openEHR guideline model: all 6 cases agree",
)
def copd_assessment_test(
    cat_cough: Annotated[float, _cat("cough", "cat cough", "cough score")],
    cat_phlegm: Annotated[float, _cat("phlegm", "cat phlegm", "phlegm score", "phlegm")],
    cat_chest_tightness: Annotated[float, _cat("chest tightness", "cat chest tightness", "chest tightness score")],
    cat_breathlessness: Annotated[float, _cat("breathlessness", "cat breathlessness", "breathlessness score")],
    cat_activities: Annotated[float, _cat("activities at home", "cat activities", "activity limitation score")],
    cat_confidence: Annotated[float, _cat("confidence in leaving home", "cat confidence", "confidence score")],
    cat_sleep: Annotated[float, _cat("sleep", "cat sleep", "sleep score")],
    cat_energy: Annotated[float, _cat("energy", "cat energy", "energy score")],
) -> Result:
    """Impact of chronic obstructive pulmonary disease on a patient's health, from the eight marks of the test.

    Measures symptoms and their burden, not airflow obstruction or risk.
    """
    items = (
        Item("Cough", int(cat_cough)),
        Item("Phlegm", int(cat_phlegm)),
        Item("Chest tightness", int(cat_chest_tightness)),
        Item("Breathlessness", int(cat_breathlessness)),
        Item("Activities", int(cat_activities)),
        Item("Confidence", int(cat_confidence)),
        Item("Sleep", int(cat_sleep)),
        Item("Energy", int(cat_energy)),
    )
    score = total(*items)
    band = upto(score, {10: "low impact", 20: "medium impact", 30: "high impact"}, over="very high impact (over 30)")
    return Result(score, "points", band, items)
