"""Calculators as tools: findings in, artifact out."""

import pytest

from riskcopilot.calculators import REGISTRY, InvalidInputs
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs
from riskcopilot.tools.protocol import Finding, Span, Tool

CKD = CalculatorTool(REGISTRY["ckd_epi_2021"])


def finding(name: str, value: bool | float | str | Span, unit: str = "", status: str = "stated") -> Finding:
    return Finding.model_validate({"input": name, "value": value, "unit": unit, "status": status})


WOMAN = [finding("age", 50.0, "a"), finding("sex", "female")]


def test_it_is_a_tool() -> None:
    assert isinstance(CKD, Tool)


def test_units_are_converted() -> None:
    micromolar = CKD.apply([*WOMAN, finding("creatinine", 88.42, "umol/L")]).result
    milligrams = CKD.apply([*WOMAN, finding("creatinine", 1.0, "mg/dL")]).result
    # Inker 2021, table 2: 142 × (1.0/0.7)^-1.2 × 0.9938^50 × 1.012
    assert milligrams is not None and micromolar is not None
    assert milligrams.value == micromolar.value == pytest.approx(68.6, abs=0.05)


def test_an_equation_without_its_number_is_insufficient_and_asks_for_it() -> None:
    use = CKD.apply(WOMAN)
    assert use.outcome == "insufficient" and use.ask == "creatinine" and use.result is None


def test_without_value_or_band_the_summary_says_so() -> None:
    assert CalculatorTool(REGISTRY["adhere"]).apply([]).summary == "ADHERE algorithm: cannot be worked out yet."


def test_a_range_gives_a_range() -> None:
    use = CKD.apply([*WOMAN, finding("creatinine", Span(low=1.0, high=2.0), "mg/dL")])
    assert use.outcome == "bounded" and use.possible is not None and use.possible.numerical
    assert use.possible.high == pytest.approx(68.6, abs=0.05)


def test_an_impossible_value_is_not_used_and_said() -> None:
    use = CKD.apply([*WOMAN, finding("creatinine", 88.0, "mg/dL")])
    assert use.result is None and "umol/L" in use.reasons[-1] and all(f.input != "creatinine" for f in use.used)


def test_a_child_is_outside_the_population() -> None:
    use = CKD.apply([finding("age", 9.0, "a"), finding("sex", "female"), finding("creatinine", 0.5, "mg/dL")])
    assert use.outcome == "not applicable" and "18" in use.reasons[0]


def test_an_answer_outranks_a_reading_and_a_reading_an_assumption() -> None:
    tool = CalculatorTool(REGISTRY["cha2ds2_vasc"])
    both = [finding("diabetes", True), finding("diabetes", False, status="assumed")]
    assert [f.status for f in tool.apply(both).used] == ["stated"]
    corrected = [*both, finding("diabetes", False, status="confirmed")]
    assert [f.status for f in tool.apply(corrected).used] == ["confirmed"]


def test_run_refuses_what_the_calculator_refuses() -> None:
    with pytest.raises(InvalidInputs, match="creatinine"):
        CKD.run({"age": 50, "sex": "female", "creatinine": 1.0})
    assert CKD.run({"age": 50, "sex": "female", "creatinine": {"value": 1.0, "unit": "mg/dL"}}).result is not None


def test_the_artifact_says_which_rule_gave_the_answer() -> None:
    use = CKD.apply(WOMAN)
    assert use.version == "1" and len(use.definition) == 12 and use.sources[0].link


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_every_calculator_can_be_applied_to_nothing(name: str) -> None:
    use = CalculatorTool(REGISTRY[name]).apply([])
    assert use.outcome == "insufficient" and use.missing and use.ask in use.missing


def test_an_input_has_the_widest_limits_any_calculator_allows() -> None:
    age = shared_inputs(REGISTRY.values())["age"]
    assert age.low == 0 or age.low < 18  # type: ignore[union-attr]  # a quantity
