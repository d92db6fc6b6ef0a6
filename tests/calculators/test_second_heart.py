"""Second opinions on QT correction and on the risk of cardiovascular events and of heart surgery.

`clincalc` and `medcalc-bench` (whose package is called `medcalc`) are independent of this project and of each other.
"""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from medcalc.qt_calculator_bazett import bazett_calculator_explanation
from medcalc.qt_calculator_framingham import framingham_calculator_explanation
from medcalc.qt_calculator_fredericia import fredericia_calculator_explanation
from medcalc.qt_calculator_hodges import hodges_calculator_explanation
from medcalc.qt_calculator_rautaharju import rautaharju_calculator_explanation

from .second import PATIENTS, coin, of, run, second


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("qtc_bazett", bazett_calculator_explanation),
        ("qtc_fridericia", fredericia_calculator_explanation),
        ("qtc_framingham", framingham_calculator_explanation),
        ("qtc_hodges", hodges_calculator_explanation),
        ("qtc_rautaharju", rautaharju_calculator_explanation),
    ],
)
def test_qtc(name: str, theirs: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    rng = Random(1920)
    for _ in range(PATIENTS):
        rate, interval = rng.randint(40, 120), rng.randint(300, 520)
        ours = run(name, qt_interval=of(interval, "ms"), heart_rate=rate)
        answer = theirs({"heart_rate": (rate, "beats per minute"), "qt_interval": (interval, "msec")})["Answer"]
        # their RR interval is rounded to a thousandth of a second
        assert ours.value == pytest.approx(answer, rel=0.002)


def test_pooled_cohort_equations() -> None:
    rng = Random(2013)
    for _ in range(PATIENTS):
        age, sex, race = rng.randint(40, 79), rng.choice(("female", "male")), rng.choice(("white", "black"))
        total, hdl, pressure = rng.randint(130, 320), rng.randint(20, 100), rng.randint(90, 200)
        treated, diabetes, smoker = coin(rng), coin(rng), coin(rng)
        ours = run(
            "pooled_cohort_equations",
            age=age,
            sex=sex,
            race="African American" if race == "black" else "white or other",
            total_cholesterol=of(total, "mg/dL"),
            hdl_cholesterol=of(hdl, "mg/dL"),
            systolic_pressure=pressure,
            antihypertensive_treatment=treated,
            diabetes=diabetes,
            smoker=smoker,
        )
        theirs = second(
            "ascvd",
            age=age,
            sex=sex,
            race=race,
            total_cholesterol_mg_dl=total,
            hdl_cholesterol_mg_dl=hdl,
            systolic_bp_mm_hg=pressure,
            treated_bp=treated,
            diabetes=diabetes,
            current_smoker=smoker,
        )
        assert ours.value == theirs["result"]


FUNCTION = {55: "good", 40: "moderate", 25: "poor", 15: "very_poor"}
PRESSURE = {25: "none", 40: "moderate", 70: "severe"}
KIDNEYS = {100: "normal", 70: "moderate", 40: "severe"}
WEIGHT = {
    "bypass alone": "isolated_cabg",
    "one other procedure": "single_non_cabg",
    "two procedures": "two_procedures",
    "three procedures": "three_or_more",
}
#: The finding's name here, and in clincalc.
FINDINGS = {
    "extracardiac_arteriopathy": "extracardiac_arteriopathy",
    "poor_mobility": "poor_mobility",
    "previous_cardiac_surgery": "previous_cardiac_surgery",
    "chronic_lung_treatment": "chronic_pulmonary_dysfunction",
    "active_endocarditis": "active_endocarditis",
    "critical_preoperative_state": "critical_preoperative_state",
    "insulin_treated_diabetes": "insulin_dependent_diabetes",
    "infarction_within_90_days": "recent_mi",
    "thoracic_aorta_surgery": "thoracic_aorta_surgery",
}


def test_euroscore_2() -> None:
    rng = Random(2012)
    for _ in range(PATIENTS):
        age, sex, dialysis = rng.randint(18, 95), rng.choice(("female", "male")), coin(rng, 0.1)
        fraction, pressure, clearance = rng.choice([*FUNCTION]), rng.choice([*PRESSURE]), rng.choice([*KIDNEYS])
        urgency = rng.choice(("elective", "urgent", "emergency", "salvage"))
        weight, nyha, angina = rng.choice([*WEIGHT]), rng.choice(("I", "II", "III", "IV")), rng.choice(("none", "IV"))
        has = {name: coin(rng, 0.3) for name in FINDINGS}
        ours = run(
            "euroscore_2",
            age=age,
            sex=sex,
            creatinine_clearance=clearance,
            chronic_dialysis=dialysis,
            nyha_class=nyha,
            angina_grade=angina,
            ejection_fraction=fraction,
            pulmonary_artery_systolic_pressure=pressure,
            operation_urgency=urgency,
            operation_weight=weight,
            **has,
        )
        theirs = second(
            "euroscore2",
            age=age,
            female=sex == "female",
            renal_function="on_dialysis" if dialysis else KIDNEYS[clearance],
            nyha=nyha.lower(),
            ccs4_angina=angina == "IV",
            lv_function=FUNCTION[fraction],
            pulmonary_hypertension=PRESSURE[pressure],
            urgency=urgency,
            weight_of_intervention=WEIGHT[weight],
            **{FINDINGS[name]: present for name, present in has.items()},
        )
        assert ours.value == theirs["result"]
