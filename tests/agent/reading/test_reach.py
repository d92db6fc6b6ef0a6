"""How far a denial or a doubt reaches, and when the denial of a wider finding rules a narrower one out."""

from typing import get_args

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators.inputs import Criterion
from riskcopilot.calculators.vocabulary.cancer import CancerHistory
from riskcopilot.calculators.vocabulary.cardiovascular import Hypertension
from riskcopilot.calculators.vocabulary.metabolic import Diabetes

WANTED = {
    "diabetes": get_args(Diabetes)[1],
    "hypertension": get_args(Hypertension)[1],
    "cancer_history": get_args(CancerHistory)[1],
    "chest_pain": Criterion("chest pain", terms=("chest pain",)),
    "active_cancer": Criterion("cancer under treatment", terms=("active cancer",), wider=("cancer", "malignancy")),
}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("She does not report chest pain.", {"chest_pain": False}),
        ("They did not report any chest pain but do have hypertension.", {"chest_pain": False, "hypertension": True}),
        ("He did not develop chest pain.", {"chest_pain": False}),
        ("He was not admitted with chest pain.", {}),
        (
            "He does not have diabetes, history of a solid tumor, or hypertension.",
            {"diabetes": False, "hypertension": False},
        ),
        ("No other past history including no history of diabetes.", {"diabetes": False}),
        ("No other past history including no diabetes.", {"diabetes": False}),
        ("A patient with diabetes and no hypertension presents.", {"diabetes": True, "hypertension": False}),
        ("Unclear of any diabetes or hypertension.", {}),
        ("History of diabetes or hypertension could not be obtained.", {}),
        ("There was no radiation of chest pain.", {}),
        ("No lesion causing chest pain was found.", {}),
        ("No cancer.", {"cancer_history": False, "active_cancer": False}),
        ("Cancer: no", {"cancer_history": False, "active_cancer": False}),
        ("No skin cancer.", {}),
        ("No lung cancer.", {}),
        ("History of lung cancer.", {"cancer_history": True}),
    ],
)
def test_reach(note: str, expected: dict[str, object]) -> None:
    found = {finding.input: finding.value for finding in read(note, WANTED).findings}
    assert {name: value for name, value in found.items() if name != "sex"} == expected


def test_a_relative_does_not_smoke_for_the_patient() -> None:
    wanted = {"smoker": Criterion("smokes", terms=("smokes",))}
    [finding] = read("She reports a family history of heart disease and currently smokes.", wanted).findings
    assert finding.value is True


@pytest.mark.parametrize("note", ["Gout, history of smoking.", "Gout and a history of smoking.", "History of smoking."])
def test_a_history_of_smoking_is_not_smoking_now(note: str) -> None:
    assert read(note, {"smoker": Criterion("currently smokes", terms=("smoking",))}).findings == ()
