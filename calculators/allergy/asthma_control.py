"""How well asthma is controlled."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion

MURPHY_2020 = Source(
    "Murphy KR, Chipps B, Beuther DA, et al. Development of the Asthma Impairment and Risk Questionnaire (AIRQ): a "
    "composite control measure. J Allergy Clin Immunol Pract 2020;8(7):2263-2274",
    url="https://www.airqscore.com/index.htm",
    where="ten questions and cut points",
    read="abstract",
    via="topics of the questions from MDCalc",
)
BEUTHER_2022 = Source(
    "The Asthma Impairment and Risk Questionnaire (AIRQ) control level predicts future risk of asthma exacerbations. "
    "J Allergy Clin Immunol Pract 2022;10(12):3204-3212",
    doi="10.1016/j.jaip.2022.08.017",
    pmid="35998877",
    where="patients with an exacerbation by control level",
    read="abstract",
)

_TWO_WEEKS = "AIRQ, last 2 weeks: "
_YEAR = "AIRQ, last 12 months: "


@calculator(
    title="Asthma Impairment and Risk Questionnaire (AIRQ)",
    source=MURPHY_2020,
    conditions=("asthma",),
    ages=(12, 120),
    outcome="asthma control",
    aliases=("AIRQ",),
    licence="AIRQ is a trademark and its text is licensed (airqscore.com): only yes or no by topic is scored here",
)
def airq(
    airq_day_symptoms: Annotated[bool, Criterion(_TWO_WEEKS + "symptoms by day on more than 4 days")],
    airq_night_waking: Annotated[bool, Criterion(_TWO_WEEKS + "woken by symptoms more than once")],
    airq_daily_activities: Annotated[bool, Criterion(_TWO_WEEKS + "symptoms limited activities every day")],
    airq_daily_reliever: Annotated[bool, Criterion(_TWO_WEEKS + "reliever inhaler or nebuliser used every day")],
    airq_social_activities: Annotated[bool, Criterion(_TWO_WEEKS + "social activities limited by asthma")],
    airq_exercise: Annotated[bool, Criterion(_TWO_WEEKS + "exercise limited by symptoms")],
    airq_hard_to_control: Annotated[bool, Criterion(_TWO_WEEKS + "asthma felt hard to control")],
    airq_steroid_course: Annotated[bool, Criterion(_YEAR + "steroid tablets or injections for symptoms")],
    airq_unplanned_visit: Annotated[bool, Criterion(_YEAR + "emergency or unplanned visit for symptoms")],
    airq_hospital_night: Annotated[bool, Criterion(_YEAR + "a night in hospital for symptoms")],
) -> Result:
    """Asthma control in patients aged 12 or over, from seven questions on impairment and three on risk.

    One or more exacerbations in the following year by level are from a cohort of 1,112 patients.
    """
    items = (
        Item("Symptoms by day", 1 if airq_day_symptoms else 0),
        Item("Woken at night", 1 if airq_night_waking else 0),
        Item("Activities limited", 1 if airq_daily_activities else 0),
        Item("Reliever every day", 1 if airq_daily_reliever else 0),
        Item("Social activities limited", 1 if airq_social_activities else 0),
        Item("Exercise limited", 1 if airq_exercise else 0),
        Item("Hard to control", 1 if airq_hard_to_control else 0),
        Item("Course of steroids", 1 if airq_steroid_course else 0),
        Item("Unplanned visit", 1 if airq_unplanned_visit else 0),
        Item("Night in hospital", 1 if airq_hospital_night else 0),
    )
    score = total(*items)
    band = upto(score, {1: "well controlled", 4: "not well controlled"}, over="very poorly controlled")
    exacerbation = upto(score, {1: 28.4, 4: 46.3}, over=67.7)
    return Result(score, "points", band, items, (Risk("asthma exacerbation", "1 year", exacerbation, BEUTHER_2022),))
