"""What holds for every calculator and any patient within its limits."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from riskcopilot.calculators import REGISTRY, Calculator
from riskcopilot.calculators.inputs import Criterion
from riskcopilot.calculators.structure import structure

from .test_partial import patient

#: Scores whose value is not the sum of their rows, and why.
NOT_A_SUM = {
    "aspects_from_regions": "ten less the regions lost",
    "doac_score": "more than 10 points count as 10",
    "injury_severity_score": "the squares of the three worst regions",
    "murray_score": "the mean of four components",
}


@pytest.mark.parametrize("entry", REGISTRY.values(), ids=lambda entry: entry.name)
@settings(max_examples=12, deadline=None, derandomize=True)
@given(data=st.data())
def test_any_patient_gets_a_finite_result_and_chances_that_are_chances(entry: Calculator, data: st.DataObject) -> None:
    result = entry.function(**data.draw(patient(entry)))
    assert isinstance(result.value, str) or math.isfinite(result.value)
    for risk in result.risks:
        low, high = risk.percent if isinstance(risk.percent, tuple) else (risk.percent, risk.percent)
        assert 0 <= low <= high <= 100, risk
    if result.unit == "points" and structure(entry).rows and entry.name not in NOT_A_SUM:
        assert result.value == pytest.approx(sum(item.points for item in result.items), abs=0.5)  # rounded


@pytest.mark.parametrize("entry", REGISTRY.values(), ids=lambda entry: entry.name)
@settings(max_examples=6, deadline=None, derandomize=True)
@given(data=st.data())
def test_a_criterion_moves_an_additive_score_the_same_way_in_every_patient(
    entry: Calculator, data: st.DataObject
) -> None:
    """A row that asks one criterion and nothing else adds the same points whoever the patient is."""
    rows = structure(entry).rows or ()
    alone = [
        (number, name)
        for number, row in enumerate(rows)
        if len(row) == 1 and isinstance(entry.parameters[name := next(iter(row))], Criterion)
    ]
    if not alone:
        return
    number, name = data.draw(st.sampled_from(alone))
    moves = set()
    for _ in range(2):
        whole = data.draw(patient(entry))
        with_it, without = (entry.function(**{**whole, name: state}).items[number].points for state in (True, False))
        moves.add(round(with_it - without, 9))
    assert len(moves) == 1
