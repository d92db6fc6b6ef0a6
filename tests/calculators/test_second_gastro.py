"""Second opinions on the scores of liver and gut: other people's implementations, and cases of computable guidelines."""

from random import Random

import pytest
from medcalc.fibrosis_4 import compute_fib4_explanation

from .second import PATIENTS, coin, guideline_cases, number, of, run, second, tenth


def test_fib4() -> None:
    rng = Random(2006)
    for _ in range(PATIENTS):
        age, ast, alt, platelets = rng.randint(18, 90), rng.randint(8, 400), rng.randint(6, 400), rng.randint(30, 500)
        ours = run(
            "fib4",
            age=age,
            aspartate_aminotransferase=of(ast, "U/L"),
            alanine_aminotransferase=of(alt, "U/L"),
            platelets=of(platelets, "10*9/L"),
        )
        theirs = second("fib4", age=age, ast=ast, alt=alt, platelets=platelets)
        assert ours.value == pytest.approx(theirs["result"], abs=0.0051)
        other = compute_fib4_explanation(
            {
                "age": (age, "years"),
                "ast": (ast, "U/L"),
                "alt": (alt, "U/L"),
                "platelet_count": (platelets * 1000, "µL"),
            }
        )
        assert ours.value == pytest.approx(other["Answer"], abs=0.006, rel=0.006)  # medcalc keeps three digits


def test_meld() -> None:
    rng = Random(2001)
    for _ in range(PATIENTS):
        bilirubin, creatinine, inr = tenth(rng, 0.3, 30), tenth(rng, 0.4, 6), tenth(rng, 0.8, 5)
        dialysis = coin(rng, 0.2)
        ours = run(
            "meld",
            bilirubin=of(bilirubin, "mg/dL"),
            creatinine=of(creatinine, "mg/dL"),
            inr=inr,
            recent_dialysis=dialysis,
        )
        theirs = second(
            "meld",
            bilirubin=bilirubin,
            bilirubin_unit="mg/dL",
            creatinine=creatinine,
            creatinine_unit="mg/dL",
            inr=inr,
            dialysis_twice_past_week=dialysis,
        )
        assert ours.value == theirs["result"]


def test_meld_3() -> None:
    rng = Random(2023)
    for _ in range(PATIENTS):
        bilirubin, creatinine, inr = tenth(rng, 0.3, 30), tenth(rng, 0.4, 6), tenth(rng, 0.8, 5)
        sodium, albumin = rng.randint(118, 145), tenth(rng, 1, 4.5)
        sex, dialysis = rng.choice(("female", "male")), coin(rng, 0.2)
        ours = run(
            "meld_3",
            sex=sex,
            bilirubin=of(bilirubin, "mg/dL"),
            creatinine=of(creatinine, "mg/dL"),
            inr=inr,
            sodium=sodium,
            albumin=of(albumin, "g/dL"),
            recent_dialysis=dialysis,
        )
        theirs = second(
            "meld_3",
            registration_age_years=50,
            female_for_adult_meld=sex == "female",
            bilirubin=bilirubin,
            bilirubin_unit="mg/dL",
            creatinine=creatinine,
            creatinine_unit="mg/dL",
            inr=inr,
            sodium_mmol_l=float(sodium),
            albumin=albumin,
            albumin_unit="g/dL",
            qualifying_dialysis_in_prior_7_days=dialysis,
        )
        assert ours.value == theirs["result"]


def amount(element: str, unit: str) -> dict[str, float | str]:
    """A guideline's quantity in one of our units."""
    spelled = {"mg/dl": "mg/dL", "umol/l": "umol/L", "µmol/l": "umol/L", "gm/l": "g/L", "gm/dl": "g/dL", "U/l": "U/L"}
    given = element.split(",")[1] if "," in element else unit
    return of(number(element), spelled.get(given, given))


def test_lille_against_a_guideline_library() -> None:
    ages = {"1999": 20, "1979": 40, "1989": 30}
    compared = 0
    for given, expected in guideline_cases("Lille_model_for_alcoholic_hepatitis.v1", by_code=True):
        if "gt0022" not in expected:
            continue
        ours = run(
            "lille",
            age=ages[given["gt0006"][:4]],
            albumin=amount(given["gt0010"], "g/L"),
            bilirubin=amount(given["gt0008"], "mg/dL"),
            bilirubin_on_day_7=amount(given["gt0009"], "mg/dL"),
            creatinine=amount(given["gt0011"], "mg/dL"),
            prothrombin_time=number(given["gt0012"]),
        )
        assert ours.value == pytest.approx(number(expected["gt0022"]), abs=0.0011)  # they count age in days
        assert ours.risks[0].percent == (75 if "25%" in expected["gt0024"] else 15)
        compared += 1
    assert compared == 3


def test_maddrey_against_a_guideline_library() -> None:
    compared = 0
    for given, expected in guideline_cases("Maddrey_Score_guideline.v1", by_code=True):
        if "gt0008" not in expected or number(given["gt0006"]) > 30:
            continue
        ours = run(
            "maddrey",
            prothrombin_time=number(given["gt0003"]),
            control_prothrombin_time=number(given["gt0006"]),
            bilirubin=amount(given["gt0011"], "mg/dL"),
        )
        assert ours.value == number(expected["gt0008"])
        compared += 1
    assert compared
