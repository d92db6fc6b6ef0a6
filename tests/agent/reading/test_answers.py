"""Denials after a label or as an answer, wider and opposite findings, and terms that hold in one unit only."""

from typing import get_args

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators.inputs import Criterion
from riskcopilot.calculators.vocabulary.biochemistry import BloodUreaNitrogen, Creatinine
from riskcopilot.calculators.vocabulary.cardiovascular import Hypertension
from riskcopilot.calculators.vocabulary.metabolic import Diabetes
from riskcopilot.calculators.vocabulary.patient import Smoker
from riskcopilot.calculators.vocabulary.vital_signs import OnOxygen
from riskcopilot.tools.protocol import Span

WANTED = {
    "diabetes": get_args(Diabetes)[1],
    "hypertension": get_args(Hypertension)[1],
    "smoker": get_args(Smoker)[1],
    "on_oxygen": get_args(OnOxygen)[1],
    "blood_urea_nitrogen": get_args(BloodUreaNitrogen)[1],
    "creatinine": get_args(Creatinine)[1],
    "lung_cancer": Criterion("lung cancer", terms=("lung cancer",), wider=("cancer", "malignancy")),
}


def found(note: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read(note, WANTED).findings}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("PMH: no diabetes.", {"diabetes": False}),
        ("History: no diabetes, no hypertension.", {"diabetes": False, "hypertension": False}),
        ("Diabetes: no, hypertension: yes.", {"diabetes": False, "hypertension": True}),
        ("Diabetes: yes; smoker: no; hypertension: no", {"diabetes": True, "smoker": False, "hypertension": False}),
        ("Diabetes (-), hypertension (+)", {"diabetes": False, "hypertension": True}),
        ("PMH: hypertension, current smoker.", {"hypertension": True, "smoker": True}),
        ("No history of cancer.", {"lung_cancer": False}),
        ("Known malignancy.", {}),
        ("Lung cancer in 2019.", {"lung_cancer": True}),
        ("Sats 95% on room air.", {"on_oxygen": False}),
        ("Sat 94% RA, HR 88", {"on_oxygen": False}),
        ("Not on room air.", {}),
    ],
)
def test_what_is_said(note: str, expected: dict[str, object]) -> None:
    assert found(note) == expected


def test_a_limit_in_a_denied_list_is_not_a_value() -> None:
    assert "blood_urea_nitrogen" not in found("He has no history of hypertension, diabetes, or BUN >20 mg/dL.")
    assert found("BUN >20 mg/dL, hypertension.")["blood_urea_nitrogen"] == Span(low=20, above=True)


@pytest.mark.parametrize(
    ("note", "value"),
    [
        # a molecule of urea (60.06 g/mol) has two of nitrogen (28.01 g/mol): 42.9 mg/dL of it are 20 of nitrogen
        ("Urea 9.2 mmol/L", 9.2),
        ("BUN 22 mg/dL", 22),
        ("Urea 42.9 mg/dL", 20.01),
        ("Creatinine 1.2 mg/dL, urea 42.9.", 20.01),
        ("Blood urea above 42.9 mg/dL.", Span(low=20.01, above=True)),
        ("Creatinine 88 umol/L, urea 25 mg/dL.", 11.66),
        ("Urea 8.1.", 8.1),  # a usual value in mmol/L, and unheard of in mg/dL
    ],
)
def test_urea_is_told_by_its_nitrogen(note: str, value: object) -> None:
    assert found(note)["blood_urea_nitrogen"] == value


def test_urea_without_a_unit_is_asked_for_where_both_are_possible() -> None:
    refused = read("Urea 40.", WANTED)
    assert refused.findings == () and [notice.kind for notice in refused.notices] == ["unit"]
