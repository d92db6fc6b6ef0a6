"""Second opinions on QT correction and on the risk of cardiovascular events.

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
