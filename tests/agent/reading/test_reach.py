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


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("No history of stroke, diabetes or hypertension.", {"diabetes": False, "hypertension": False}),
        ("He does not have gout, known diabetes, or hypertension.", {"diabetes": False, "hypertension": False}),
        ("Denies fever, known diabetic.", {"diabetes": True}),
        ("Neither diabetes nor hypertension.", {"diabetes": False, "hypertension": False}),
        ("History of diabetes but no hypertension.", {"diabetes": True, "hypertension": False}),
        ("Diabetes and hypertension were ruled out.", {"diabetes": False, "hypertension": False}),
        ("He has not reported any diabetes.", {"diabetes": False}),
        ("She is not currently being treated for gout or on insulin, has diabetes.", {"diabetes": True}),
        ("They do not smoke, have diabetes, or drink.", {"diabetes": False}),
        ("Denies having had chest pain.", {"chest_pain": False}),
        ("(murmur not heard), hypertension", {"hypertension": True}),
        ("No rash, she has diabetes.", {"diabetes": True}),
        ("No rash, a history of gout, the presence of diabetes.", {"diabetes": True}),
        ("No rash, a chest pain.", {}),
        ("No complaint other than chest pain.", {"chest_pain": True}),
        ("Surgery for a reason other than diabetes.", {}),
        ("Family history of gout, no diabetes.", {"diabetes": False}),
        ("Risk factors for stroke, including hypertension.", {"hypertension": True}),
        ("Unable to follow commands; chest pain.", {"chest_pain": True}),
        ("Chest discomfort (chest pain)", {"chest_pain": True}),
    ],
)
def test_lists_and_clauses(note: str, expected: dict[str, object]) -> None:
    found = {finding.input: finding.value for finding in read(note, WANTED).findings}
    assert {name: value for name, value in found.items() if name in expected or name in WANTED} == expected


def test_what_is_asked_of_a_partner_or_suspected_is_read() -> None:
    wanted = {
        "threat": Criterion("her partner threatens her", terms=("threatened her",)),
        "fracture": Criterion("suspected skull fracture", terms=("skull fracture",)),
        "lesion": Criterion("skull fracture seen", terms=("skull fracture",)),
    }
    read_of = {f.input: f.value for f in read("Her partner threatened her. Suspected skull fracture.", wanted).findings}
    assert read_of == {"threat": True, "fracture": True}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("A history of a deep clot.", True),
        ("She had a clot 3 years ago.", True),
        ("No previous clot.", False),
        ("Admitted with a clot.", None),
        ("CT shows no clot.", None),
        ("Suffered a clot in the past.", True),
    ],
)
def test_the_past_is_told_in_many_words(note: str, expected: bool | None) -> None:
    wanted = {"clot": Criterion("previous clot", terms=("previous clot",))}
    found = [finding.value for finding in read(note, wanted).findings if finding.input == "clot"]
    assert found == ([] if expected is None else [expected])


def test_an_abbreviation_in_brackets_is_meant_as_what_it_abbreviates() -> None:
    wanted = {"dnr": Criterion("order not to resuscitate", terms=("do not resuscitate", "dnr"))}
    assert [f.value for f in read("A Do Not Resuscitate (DNR) order stands.", wanted).findings] == [True]


def test_a_donor_is_no_relative() -> None:
    wanted = {"blasts": Criterion("blasts in the blood", terms=("circulating blasts",))}
    found = read("An HLA-identical sibling donor, no circulating blasts.", wanted).findings
    assert [f.value for f in found] == [False]


def test_a_relative_does_not_smoke_for_the_patient() -> None:
    wanted = {"smoker": Criterion("smokes", terms=("smokes",))}
    [finding] = read("She reports a family history of heart disease and currently smokes.", wanted).findings
    assert finding.value is True


@pytest.mark.parametrize("note", ["Gout, history of smoking.", "Gout and a history of smoking.", "History of smoking."])
def test_a_history_of_smoking_is_not_smoking_now(note: str) -> None:
    assert read(note, {"smoker": Criterion("currently smokes", terms=("smoking",))}).findings == ()


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # what a denial is said of is there: a cause, or what is the patient's own
        ("A scan was not done because of his diabetes.", {"diabetes": True}),
        ("Evaluated for gout because of chest pain.", {"chest_pain": True}),
        ("She takes no tablets for her hypertension.", {"hypertension": True}),
        ("He does not need insulin for the management of his known diabetes.", {"diabetes": True}),
        ("There is no evidence of her cancer.", {"cancer_history": False, "active_cancer": False}),
        # a participle's denial ends at the comma
        ("Gout not requiring treatment, diabetes, and hypertension.", {"diabetes": True, "hypertension": True}),
        ("Gout not on tablets, hypertension and diabetes.", {"diabetes": True, "hypertension": True}),
        ("He denies a cough or having diabetes.", {"diabetes": False}),
        (
            "Examination rules out hypertension; imaging studies rule out diabetes.",
            {"hypertension": False, "diabetes": False},
        ),
        ("Admitted to rule out diabetes.", {}),
        # results, however they came out
        ("Tests for gout and diabetes were both negative.", {"diabetes": False}),
        ("The panel for diabetes came back negative.", {"diabetes": False}),
        ("The screen for diabetes was also negative, she has hypertension.", {"diabetes": False, "hypertension": True}),
        # brackets of a reference, and a box
        ("Frailty scale 5.[] She has diabetes.", {"diabetes": True}),
        ("[ ] diabetes [x] hypertension", {"hypertension": True}),
        ("[] diabetes\n[] hypertension", {}),
    ],
)
def test_where_a_denial_ends(note: str, expected: dict[str, object]) -> None:
    found = {finding.input: finding.value for finding in read(note, WANTED).findings}
    assert {name: value for name, value in found.items() if name != "sex"} == expected
