"""Denials after a label or as an answer, wider and opposite findings, and terms that hold in one unit only."""

from typing import get_args

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators.inputs import Criterion
from riskcopilot.calculators.vocabulary.biochemistry import BloodUreaNitrogen
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


def test_urea_is_urea_nitrogen_in_molar_units_only() -> None:
    assert found("Urea 9.2 mmol/L")["blood_urea_nitrogen"] == 9.2
    assert found("BUN 22 mg/dL")["blood_urea_nitrogen"] == 22
    refused = read("Urea 40 mg/dL", WANTED)
    assert refused.findings == () and [notice.kind for notice in refused.notices] == ["unit"]
