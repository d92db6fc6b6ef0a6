"""MedCalc-Bench with its labelled entities: units, dates and what is unmentioned."""

from typing import Any

import pytest

from riskcopilot.calculators import REGISTRY
from riskcopilot.evals.known import input_of, value_of
from riskcopilot.evals.log import Choice, Trace
from riskcopilot.evals.medcalc.gold import mappings, predict
from riskcopilot.evals.medcalc.rows import Prediction, Question
from riskcopilot.evals.medcalc.score import agrees
from riskcopilot.evals.medcalc.stages import judged


def ask(calculator: int, entities: dict[str, Any], **more: Any) -> Question:
    return Question.model_validate({"Unique ID": 1, "Calculator ID": calculator, "Relevant Entities": entities, **more})


def say(calculator: int, entities: dict[str, Any]) -> Prediction:
    (said,) = predict([ask(calculator, entities)])
    return said


@pytest.mark.parametrize("number", mappings(), ids=str)
def test_every_mapping_names_inputs_and_values_its_calculator_has(number: int) -> None:
    mapping = mappings()[number]
    assert mapping.calculator in REGISTRY
    for name, value in mapping.unmentioned.items():
        value_of(mapping.entry, name, value)
    for rule in mapping.entities.values():
        if isinstance(rule, str):
            assert not rule or input_of(mapping.entry, rule)
        else:
            for said in rule.values():
                for name, value in said.items():
                    value_of(mapping.entry, name, value)


def test_units_as_the_set_writes_them() -> None:
    milligrams = say(3, {"sex": "Female", "age": [50, "years"], "creatinine": [1.0, "mg/dL"]})
    for mu in ("\u00b5", "\u03bc"):
        micromoles = say(3, {"sex": "Female", "age": [50, "years"], "creatinine": [88.42, f"{mu}mol/L"]})
        assert micromoles.value == milligrams.value
    # Inker 2021, table 2: 142 × (1.0/0.7)^-1.2 × 0.9938^50 × 1.012
    assert milligrams.value == pytest.approx(68.6, abs=0.05) and milligrams.status == "determined"


def test_a_due_date_by_naegeles_rule() -> None:
    said = say(13, {"cycle length": 30, "Last menstrual date": "06/12/2005"})
    assert said.value == "2006-03-21"  # three months back, a year and seven days on, and two days for the longer cycle


def test_doses_are_added_up_over_the_day() -> None:
    said = say(49, {"Morphine Dose": [10, "mg"], "Morphine Dose Per Day": [3, "per day"]})
    assert said.value == 30 and said.status.startswith("assumed: codeine")


def test_what_rests_on_what_is_unmentioned_says_so() -> None:
    said = say(4, {"sex": "Male", "age": [70, "years"], "Diabetes history": True})
    assert said.value == 2 and "heart_failure" in said.status


def test_what_is_not_known_has_no_value_and_a_reason() -> None:
    assert say(999, {}).status == "no calculator for this number"
    assert "not mapped" in say(5, {"Unheard": 1}).status
    missing = say(5, {"Systolic Blood Pressure": [120, "mm Hg"]})
    assert missing.value is None and "diastolic_pressure" in missing.status


@pytest.mark.parametrize(
    ("kind", "label", "limits", "value", "right"),
    [
        ("integer", "3", (None, None), 3.0, True),
        ("integer", "3", (None, None), 3.1, False),
        ("decimal", "10", ("9.5", "10.5"), 10.4, True),
        ("decimal", "10", ("9.5", "10.5"), 10.6, False),
        ("date", "03/21/2006", (None, None), "2006-03-21", True),
        ("date", "03/22/2006", (None, None), "2006-03-21", False),
        ("decimal", "10", ("9.5", "10.5"), None, False),
    ],
)
def test_a_value_agrees_exactly_or_within_the_labels_limits(
    kind: str, label: str, limits: tuple[str | None, str | None], value: Any, right: bool
) -> None:
    row = ask(
        5,
        {},
        **{"Output Type": kind, "corrected_answer": label, "corrected_lower": limits[0], "corrected_upper": limits[1]},
    )
    assert agrees(row, value) is right


TIERS = [
    ("A", "3.0", "determined", {"answer": True}),
    ("B", "4.0", "determined", {"answer": False}),
    ("C", "N/A", "determined", {"not computable: abstained": False}),
    ("C", "N/A", "bounded", {"not computable: abstained": True}),
    ("D", None, "determined", {}),
]


@pytest.mark.parametrize(("tier", "label", "status", "scored"), TIERS)
def test_a_note_that_allows_no_value_is_scored_by_abstention(
    tier: str, label: str | None, status: str, scored: dict[str, bool]
) -> None:
    row = ask(5, {}, tier=tier, corrected_answer=label)
    said = Trace(id=1, selected=(Choice(calculator="other", given=True),), answer=3.0, status=status)
    found = judged(row, said).stages
    assert {name: right for name, right in found.items() if right is not None} == scored
