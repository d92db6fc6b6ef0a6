"""Criteria that a measurement meets by their own definition, which their descriptions give as published."""

import re

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.met import limits
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion, Quantity
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())
MET = [
    (name, written)
    for name, given in EVERY.items()
    if isinstance(given, Criterion)
    for written in (*given.met, *filter(None, [given.defined_by]))
]
_SIDES = {"<": "under|below|less|<", "<=": "or less|up to", ">": "over|above|>", ">=": "or more|at least"}


@pytest.mark.parametrize(("name", "written"), MET)
def test_a_limit_is_one_that_the_description_states(name: str, written: str) -> None:
    said = EVERY[name].description
    for limit in limits(written):
        quantity = EVERY[limit.name]
        assert isinstance(quantity, Quantity)
        assert quantity.low <= limit.limit <= quantity.high
        relative = limit.limit == 1 and "limit" in said  # a multiple of the laboratory's limit
        assert relative or re.search(rf"(?<![\d.]){limit.limit:g}(?!\d|\.\d)", said)
        assert re.search(_SIDES[limit.how], said)


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("GCS 15.", "impaired_mental_status", False),
        ("GCS 12.", "impaired_mental_status", True),
        ("GCS 15.", "mental_status_change", None),  # disorientation would do, too
        ("GCS 15, confused.", "impaired_mental_status", True),
        ("LVEF 22 %.", "heart_failure_or_low_ejection_fraction", True),
        ("LVEF 55 %.", "heart_failure_or_low_ejection_fraction", None),
        ("BP 85/50 mmHg, HR 118.", "haemodynamic_instability", True),
        ("BP 85/50 mmHg, HR 80.", "haemodynamic_instability", None),
        ("Creatinine 280 umol/L.", "renal_insufficiency", True),
        ("Creatinine 1.9 mg/dL.", "renal_insufficiency", None),
        ("Albumin 30 g/L.", "hepatic_impairment", True),
        ("Saturation 88 to 89 %.", "respiratory_insufficiency", True),
        ("Saturation 88 to 92 %.", "respiratory_insufficiency", None),
        ("Trop 0h 45 ng/L (URL 14).", "troponin_raised_within_two_hours", True),
        ("LDH 210 U/L (ULN 250).", "raised_ldh", False),
    ],
)
def test_a_measurement_meets_a_criterion_or_leaves_it_open(note: str, name: str, value: bool | None) -> None:
    found = [finding for finding in read(note, EVERY).findings if finding.input == name]
    assert [finding.value for finding in found] == ([] if value is None else [value])
    assert all(finding.quote in note and finding.rule for finding in found if finding.status == "derived")


def test_a_limit_that_cannot_be_read_says_how_to_write_it() -> None:
    with pytest.raises(ValueError, match="write it as 'systolic_pressure < 90'"):
        limits("systolic_pressure under 90")
