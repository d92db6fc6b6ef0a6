"""Suppositions are arithmetic: checked against the scores' own tables."""

import pytest

from riskcopilot.agent.conversation.supposing import fixed, levers, supposed
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import CalculatorTool
from riskcopilot.tools.protocol import Finding


def found(**values: object) -> list[Finding]:
    def one(name: str, value: object) -> Finding:
        value, unit = value if isinstance(value, tuple) else (value, "")
        return Finding(input=name, value=value, unit=unit, status="confirmed", origin="user")

    return [one(name, value) for name, value in values.items()]


CURB = found(
    new_disorientation=True,
    blood_urea_nitrogen=(9.2, "mmol/L"),
    respiratory_rate=(32.0, "/min"),
    systolic_pressure=(96.0, "mm[Hg]"),
    diastolic_pressure=(58.0, "mm[Hg]"),
    age=(82.0, "a"),
)


def test_each_input_is_moved_alone_just_over_its_threshold() -> None:
    # Lim 2003: urea over 7 mmol/L, rate 30 or over, diastolic 60 or less, confusion; each a point. Age is left alone.
    moved = {lever.finding.input: lever for lever in levers(CalculatorTool(REGISTRY["curb_65"]), CURB)}
    assert {name: lever.finding.value for name, lever in moved.items()} == {
        "new_disorientation": False,
        "blood_urea_nitrogen": 7.0,
        "respiratory_rate": 29.0,
        "diastolic_pressure": 61.0,
    }
    assert moved["blood_urea_nitrogen"].finding.unit == "mmol/L"  # the record's unit, not the calculator's
    assert {lever.use.result.value for lever in moved.values() if lever.use.result} == {4}


def test_the_strongest_comes_first() -> None:
    # Child-Pugh: ascites moderate gives 3 points and none 1; bilirubin of 2 to 3 mg/dL gives 2 and under 2 gives 1
    given = found(
        bilirubin=(2.6, "mg/dL"), albumin=(2.9, "g/dL"), inr=(1.5, "{INR}"),
        ascites="moderate or severe", hepatic_encephalopathy="none", cirrhosis=True,
    )  # fmt: skip
    first, *rest = levers(CalculatorTool(REGISTRY["child_pugh"]), given)
    assert (first.finding.input, first.finding.value) == ("ascites", "none")
    assert first.use.result and first.use.result.value == 7
    assert {lever.finding.input for lever in rest} == {"bilirubin", "albumin"}


def test_what_raises_is_not_what_lowers() -> None:
    tool = CalculatorTool(REGISTRY["curb_65"])
    assert levers(tool, CURB, raises=True) == []  # all five points are given
    well = [*supposed(CURB, found(respiratory_rate=(20.0, "/min")))]
    assert [lever.finding.input for lever in levers(tool, well, raises=True)] == ["respiratory_rate"]


def test_an_equation_is_moved_by_a_tenth() -> None:
    given = found(age=(60.0, "a"), sex="female", creatinine=(2.0, "mg/dL"))
    (lever,) = levers(CalculatorTool(REGISTRY["ckd_epi_2021"]), given)
    assert (lever.finding.input, lever.finding.value, lever.finding.unit) == ("creatinine", 2.2, "mg/dL")


@pytest.mark.parametrize("name", ["age", "sex", "previous_stroke"])
def test_what_nothing_changes_is_left_out(name: str) -> None:
    entry = next(entry for entry in REGISTRY.values() if name in entry.parameters)
    assert fixed(name, entry.parameters[name])


def test_a_supposition_replaces_and_adds_nothing_else() -> None:
    told = supposed(CURB, found(age=(60.0, "a")))
    assert {f.input: f.value for f in told} == {f.input: f.value for f in CURB} | {"age": 60.0}
