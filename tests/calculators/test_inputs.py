"""Units and limits: factors from outside, refusals that say what to do."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riskcopilot.calculators import REGISTRY, InvalidInputs
from riskcopilot.calculators.inputs import Quantity
from riskcopilot.calculators.vocabulary import shared

#: Molar masses in g/mol, as textbooks print them.
MOLAR = {"creatinine": 113.12, "bilirubin": 584.66, "glucose": 180.16, "total_cholesterol": 386.65, "calcium": 40.08}


def quantity(name: str) -> Quantity:
    found = shared()[name]
    assert isinstance(found, Quantity)
    return found


@pytest.mark.parametrize(("name", "mass"), MOLAR.items())
def test_molar_units_follow_from_the_molar_mass(name: str, mass: float) -> None:
    unit, per_litre = ("umol/L", 1e-6) if name in ("creatinine", "bilirubin") else ("mmol/L", 1e-3)
    milligrams_per_decilitre = per_litre * mass * 1000 / 10
    assert quantity(name).to_unit(1, unit) == pytest.approx(milligrams_per_decilitre, rel=0.002)


@pytest.mark.parametrize(("fahrenheit", "celsius"), [(98.6, 37.0), (100.4, 38.0), (32.0, 0.0), (212.0, 100.0)])
def test_fahrenheit(fahrenheit: float, celsius: float) -> None:
    assert quantity("temperature").to_unit(fahrenheit, "[degF]") == celsius


def test_blood_urea_nitrogen_holds_two_nitrogen_atoms() -> None:
    assert quantity("blood_urea_nitrogen").to_unit(1, "mmol/L") == pytest.approx(2 * 14.007 / 10, rel=0.001)


EGFR = {"age": 50, "sex": "female", "creatinine": {"value": 1.0, "unit": "mg/dL"}}


@pytest.mark.parametrize(
    ("creatinine", "mend"),
    [
        (1.0, "a bare number is ambiguous"),
        ({"value": 88, "unit": "mg/dL"}, "looks like a value in umol/L"),
        ({"value": 1.0, "unit": "mg"}, "give one of: mg/dL, umol/L"),
        ({"value": "1.0", "unit": "mg/dL"}, 'give {"value"'),
        ({"value": 1.0}, 'give {"value"'),
        ({"value": True, "unit": "mg/dL"}, "give a number"),
        ({"value": math.nan, "unit": "mg/dL"}, "outside"),
        (None, 'give {"value"'),
    ],
)
def test_a_refused_value_says_what_to_give(creatinine: object, mend: str) -> None:
    with pytest.raises(InvalidInputs) as refusal:
        REGISTRY["ckd_epi_2021"].run({**EGFR, "creatinine": creatinine})
    assert refusal.value.problems[0]["input"] == "creatinine" and mend in refusal.value.problems[0]["problem"]


def test_every_problem_is_named_at_once() -> None:
    with pytest.raises(InvalidInputs) as refusal:
        REGISTRY["ckd_epi_2021"].run({"age": 250, "gender": "f", "creatinine": 3})
    assert {problem["input"] for problem in refusal.value.problems} == {"age", "gender", "sex", "creatinine"}


@pytest.mark.parametrize("given_inputs", [[], "x", None, 3])
def test_inputs_that_are_no_object_are_refused(given_inputs: object) -> None:
    with pytest.raises(InvalidInputs, match="give an object"):
        REGISTRY["ckd_epi_2021"].run(given_inputs)  # type: ignore[arg-type]


@given(value=st.floats(0.2, 20))
def test_the_same_amount_in_another_unit_gives_the_same_result(value: float) -> None:
    other = {**EGFR, "creatinine": {"value": value * 88.42, "unit": "umol/L"}}
    same = {**EGFR, "creatinine": {"value": value, "unit": "mg/dL"}}
    entry = REGISTRY["ckd_epi_2021"]
    assert entry.run(other).value == pytest.approx(entry.run(same).value, abs=0.11)
