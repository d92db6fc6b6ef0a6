"""Which of several values of one measurement counts, by the words, dates and columns around them."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())


def told(note: str, name: str) -> list[object]:
    return [finding.value for finding in read(note, EVERY).findings if finding.input == name]


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("Urea 5.9 Tues, today 9.3 mmol/L.", "blood_urea_nitrogen", 9.3),
        ("INR was 3.1 at 8, 6.9 at 14:00. Creat 310.", "inr", 6.9),
        ("INR 2.2 (10/11) -> 4.1 today", "inr", 4.1),
        ("P 44 in ambulance, 58 now", "heart_rate", 58),
        ("Referring hosp yesterday: plt 118, INR 1.3.\nAt transfer: plt 62, INR 1.6", "inr", 1.6),
        ("Blood film: WBC 1.2. Prev count (D0): WBC 6.1, seg 64.", "white_cell_count", 1.2),
        ("Admission: Na 136, HCO3 13. On d/c Na 139 HCO3 25.", "bicarbonate", 13),
        ("HR 96. On leaving HR 70.", "heart_rate", 96),
        ("02/05: Alb 21 g/L\n16/04: Alb 37 g/L", "albumin", 21),
        ("Mon: Hb 92\nTue: Hb 84\nWed: Hb 78", "haemoglobin", 78),
    ],
)
def test_the_value_that_counts(note: str, name: str, value: float) -> None:
    assert told(note, name) == [value]


@pytest.mark.parametrize(
    ("note", "name", "values"),
    [
        ("first BP 168/84, now 142/76 on amlodipine", "systolic_pressure", [168, 142]),
        ("SOFA 9 on adm, 6 today", "sofa_score", [9, 6]),
        ("Hb 101 -> 82", "haemoglobin", [101, 82]),
    ],
)
def test_the_first_and_the_latest_are_asked_about(note: str, name: str, values: list[float]) -> None:
    """Many scores are of the presentation: which one is meant, the note does not say."""
    assert told(note, name) == values


def test_a_value_of_before_alone_is_not_used() -> None:
    (notice,) = [one for one in read("pre-BD FEV1 66%.", EVERY).notices if one.input == "fev1_percent"]
    assert "only an earlier value" in notice.message


def test_columns_of_days_fluids_and_limits() -> None:
    days = (
        "Coagulation\n       Mon     Tue     Wed(now)   ref\nPlt    142     96      44         150-400\n"
        "INR    1.2     1.4     1.7"
    )
    assert told(days, "platelets") == [44]
    assert told(days, "inr") == [1.7]
    later = "PFTs\n          Nov         May (24 wk later)\nDLCO      44%         38%"
    assert told(later, "diffusing_capacity_percent") == [38]
    ago = "Review\n            now        12/12 ago\n6MWD m      310        365"
    assert told(ago, "six_minute_walk") == [310]
    few = (
        "Fluid\n             fluid     serum    (ref)\nprotein g/L   48        66      60-80\n"
        "albumin g/L             24      35-50"
    )
    assert told(few, "albumin") == [24]
    unit = "Form\n            March    today\nCRP  mg/L   12       27"
    assert told(unit, "c_reactive_protein") == [27]


def test_a_unit_before_its_number_names_no_other_measurement() -> None:
    assert told("CRP (mg/L) 312", "c_reactive_protein") == [312]
