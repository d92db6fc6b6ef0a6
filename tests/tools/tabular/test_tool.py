"""A table model as a tool: what it takes, to whom it applies, what it answers and what it refuses."""

from typing import Any

import numpy as np
import pytest

from riskcopilot.calculators.inputs import InvalidInputs
from riskcopilot.tools.protocol import Artifact, Span, Tool
from riskcopilot.tools.tabular.tool import TableModelTool, installed_tools

PATIENT: dict[str, Any] = {"age_years": 70, "smoker": True, "ward": "C", "sodium": 140}


def test_follows_the_protocol(tool: TableModelTool) -> None:
    as_tool: Tool = tool
    assert isinstance(as_tool, Tool)
    assert as_tool.name == "risk_model_made"
    assert as_tool.name.isidentifier()
    assert isinstance(as_tool.run(PATIENT), Artifact)


def test_schema(tool: TableModelTool) -> None:
    schema = tool.inputs
    assert set(schema["properties"]) == set(PATIENT)
    assert set(schema["required"]) == {"smoker", "sodium"}
    assert schema["properties"]["ward"]["enum"] == ["A", "B", "C", None]
    assert schema["properties"]["age_years"]["type"] == ["number", "null"]
    assert "mmol/L" in schema["properties"]["sodium"]["description"]
    assert schema["additionalProperties"] is False


def test_prediction(tool: TableModelTool) -> None:
    found = tool.run(PATIENT)
    truth = -1 + 0.08 * 10 + 1.2 + 0.9  # how the patients were made
    assert found.probability == pytest.approx(1 / (1 + np.exp(-truth)), abs=0.08)
    assert found.baseline + sum(c.log_odds for c in found.contributions) == pytest.approx(found.log_odds, abs=1e-9)
    calibration = tool.model.calibration
    recalibrated = calibration.intercept + calibration.slope * found.log_odds
    assert np.log(found.probability / (1 - found.probability)) == pytest.approx(recalibrated)
    assert {c.input: c.value for c in found.contributions} == PATIENT
    assert [abs(c.log_odds) for c in found.contributions] == sorted(
        (abs(c.log_odds) for c in found.contributions), reverse=True
    )
    assert (found.outcome, found.horizon, found.missing, found.out_of_range) == ("died", "30 days", (), ())
    assert f"{found.probability:.1%}" in found.summary
    assert "30 days" in found.summary
    assert found.similar is not None
    assert found.similar.low <= found.probability < found.similar.high
    assert found.card.rows == 800
    assert found.version == tool.package.digest[:12]


def test_the_tables_own_headings_are_understood(tool: TableModelTool) -> None:
    renamed = {**PATIENT, "age (years)": PATIENT["age_years"]}
    del renamed["age_years"]
    assert tool.run(renamed) == tool.run(PATIENT)
    with pytest.raises(InvalidInputs, match="given twice"):
        tool.run({**PATIENT, "age (years)": 71})


def test_a_unit_may_be_given_and_must_be_the_models(tool: TableModelTool) -> None:
    assert tool.run({**PATIENT, "sodium": {"value": 140, "unit": "mmol/L"}}) == tool.run(PATIENT)
    with pytest.raises(InvalidInputs, match="a number in mmol/L"):
        tool.run({**PATIENT, "sodium": {"value": 140, "unit": "mg/dL"}})


def test_missing_only_where_training_lacked_it_and_then_said(tool: TableModelTool) -> None:
    without = {name: value for name, value in PATIENT.items() if name != "ward"}
    found = tool.run(without)
    assert found.missing == ("ward",)
    assert "missing, handled as in training: ward" in found.summary
    assert tool.run({**PATIENT, "ward": None}) == found
    with pytest.raises(InvalidInputs, match="smoker: is missing, and no patient of the training table lacked it"):
        tool.run({**PATIENT, "smoker": None})
    with pytest.raises(InvalidInputs, match="sodium: is missing"):
        tool.run({name: value for name, value in PATIENT.items() if name != "sodium"})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"age_years": "70"}, "a number"),
        ({"age_years": True}, "a number"),
        ({"age_years": float("nan")}, "a number"),
        ({"age_years": float("inf")}, "a number"),
        ({"age_years": {"value": 70, "unit": "a"}}, "a number"),
        ({"smoker": "yes"}, "true or false"),
        ({"smoker": 2}, "true or false"),
        ({"ward": "D"}, "one of: A, B, C"),
        ({"agee": 70}, "is no input; it takes: age_years, smoker, ward, sodium"),
    ],
)
def test_refused_inputs_say_what_to_give(tool: TableModelTool, given: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInputs, match=message) as refusal:
        tool.run({**PATIENT, **given})
    assert [problem["input"] for problem in refusal.value.problems] == list(given)


def test_out_of_range_is_flagged_and_not_hidden(tool: TableModelTool) -> None:
    sodium = next(column for column in tool.model.columns if column.input == "sodium")
    assert sodium.low is not None
    assert sodium.high is not None
    near, far = sodium.high + 1, sodium.high + (sodium.high - sodium.low)
    found = tool.run({**PATIENT, "sodium": near})
    assert found.applies == "unclear"
    assert "outside the training range" in found.out_of_range[0]
    assert "beyond what it was trained on: sodium" in found.summary
    assert tool.run({**PATIENT, "sodium": far}).applies == "no"
    assert tool.run({**PATIENT, "sodium": sodium.high}).out_of_range == ()


@pytest.mark.parametrize(
    ("facts", "applies"),
    [
        ({}, "yes"),
        ({"age_years": 60, "unrelated": "x"}, "yes"),
        ({"sodium": 155}, "unclear"),
        ({"sodium": 200}, "no"),
        ({"sodium": {"value": 155, "unit": "mmol/L"}}, "unclear"),
        ({"sodium": {"value": 140, "unit": "mg/dL"}}, "unclear"),
        ({"ward": "D"}, "unclear"),
        ({"sodium": Span(low=190, above=True)}, "no"),
        ({"sodium": Span(low=130)}, "yes"),
        ({"sodium": Span(high=80)}, "no"),
        ({"smoker": Span(low=0)}, "unclear"),
        ({"sodium": None}, "yes"),
    ],
)
def test_to_whom_it_applies(tool: TableModelTool, facts: dict[str, Any], applies: str) -> None:
    verdict = tool.applies(facts)
    assert verdict.applies == applies
    assert bool(verdict.reasons) == (applies != "yes")


def test_many_patients_keep_their_places(tool: TableModelTool) -> None:
    good, bad, again = tool.run_many([PATIENT, {}, PATIENT])
    assert good == again == tool.run(PATIENT)
    assert isinstance(bad, InvalidInputs)
    assert tool.run_many([]) == []


def test_installed_models_become_tools(tool: TableModelTool) -> None:
    tools, problems = installed_tools(tool.package.folder.parent)
    assert [found.name for found in tools] == [tool.name]
    assert problems == {}
