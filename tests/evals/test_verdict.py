"""Scores: proportions and tests against published values, stages against hand-made gold, floors without a patient."""

from typing import Any

import pytest
from scipy.stats import binomtest

from riskcopilot.calculators.partial import Between, OneOf
from riskcopilot.evals.log import Choice, Computed, InputRead, Trace
from riskcopilot.evals.medrisk.floors import floors
from riskcopilot.evals.medrisk.groups import ToolRow, groups, rare
from riskcopilot.evals.medrisk.mapping import mappings
from riskcopilot.evals.medrisk.stages import judged
from riskcopilot.evals.proportion import Share, mcnemar, wilson
from riskcopilot.evals.readings import agrees
from riskcopilot.evals.verdict import (
    Verdict,
    by_group,
    calibration_error,
    compared,
    confusions,
    coverage,
    inputs,
    precision,
    reliability,
    selective,
    stages,
)
from riskcopilot.tools.protocol import Span

from .test_medrisk import CHADS2, question


@pytest.mark.parametrize(("right", "rows"), [(0, 20), (1, 29), (81, 263), (148, 148)])
def test_wilsons_interval_is_that_of_scipy(right: int, rows: int) -> None:
    theirs = binomtest(right, rows).proportion_ci(method="wilson")
    assert wilson(right, rows) == pytest.approx((theirs.low, theirs.high), abs=1e-6)


@pytest.mark.parametrize(("one", "other", "p"), [(1, 5, 14 / 64), (0, 10, 2 / 1024), (3, 3, 1.0), (0, 0, 1.0)])
def test_mcnemars_exact_p_by_hand(one: int, other: int, p: float) -> None:
    assert mcnemar(one, other) == mcnemar(other, one) == pytest.approx(p)  # twice the binomial tail, at most 1


def read(value: Any, status: str = "stated", unit: str = "") -> InputRead:
    return InputRead.model_validate({"value": value, "status": status, "unit": unit})


# made of CHADS2's form in test_medrisk: heart failure, hypertension, stroke; no diabetes; 18 to 74 years
RIGHT = {
    "heart_failure": read(True),
    "hypertension": read(True),
    "age": read(Span(low=60, high=70), unit="a"),
    "diabetes": read(False, "assumed"),
    "cerebrovascular_disease": read(True),
}


def trace(**change: Any) -> Trace:
    said: dict[str, Any] = {
        "id": 1,
        "retrieved": (Choice(calculator="curb_65"), Choice(calculator="chads2")),
        "selected": (Choice(calculator="chads2"),),
        "inputs": RIGHT,
        "computed": Computed(value=4, unit="points"),
        "answer": "B",
        "status": "determined",
    }
    return Trace.model_validate(said | change)


def judge(**change: Any) -> Verdict:
    return judged(question(), trace(**change))


def test_every_stage_of_a_right_answer_is_right() -> None:
    assert judge().stages == {
        "retrieved in first 1": False,
        "retrieved in first 5": True,
        "retrieved in first 10": True,
        "calculator selected": True,
        "whole input set": True,
        "result": True,
        "answer": True,
    }


@pytest.mark.parametrize(
    ("name", "taken", "right"),
    [
        ("diabetes", read(None, "missing"), False),  # gold says absent, but nobody said so
        ("diabetes", read(True), False),
        ("age", read(75, unit="a"), False),
        ("age", read(74, unit="a"), True),
        ("age", read(Span(low=60, high=None), unit="a"), False),
    ],
)
def test_an_input_is_right_when_gold_allows_nothing_else(name: str, taken: InputRead, right: bool) -> None:
    found = judge(inputs={**RIGHT, name: taken})
    assert {one.name: one.right for one in found.inputs}[name] is right
    assert found.stages["whole input set"] is right


@pytest.mark.parametrize(
    ("ours", "gold", "right"),
    [
        (Between(3, 4), Between(2, 5), True),
        (Between(3, 6), Between(2, 5), False),
        (Between(3, 4), 3.5, False),
        (OneOf(("a",)), OneOf(("a", "b")), True),
        ("c", OneOf(("a", "b")), False),
        (True, 1.0, False),
        (88.42, 88.4, True),
        (90.0, 88.4, False),
    ],
)
def test_values_agree(ours: Any, gold: Any, right: bool) -> None:
    assert agrees(ours, gold) is right


def test_another_calculator_leaves_inputs_and_result_unscored_and_is_told_apart() -> None:
    found = judge(selected=(Choice(calculator="atria_stroke"),), answer=None)
    assert found.stages["calculator selected"] is False and found.stages["answer"] is False
    assert found.stages["whole input set"] is None and found.stages["result"] is None
    assert not found.answered and confusions([found, judge()]) == {("chads2", "atria_stroke"): 1}


def test_what_a_protocol_gives_is_not_scored() -> None:
    found = judge(retrieved=(), selected=(Choice(calculator="chads2", given=True),))
    assert {name for name, right in found.stages.items() if right is not None} == {"answer"}
    assert "answer" not in stages([judged(question(correct_answer=None), trace())])


@pytest.mark.parametrize(("value", "right"), [(4, True), (5, False), (None, False)])
def test_a_result_is_right_when_gold_inputs_allow_it(value: float | None, right: bool) -> None:
    assert judge(computed=Computed(value=value)).stages["result"] is right


def verdict(name: int, right: bool | None, confidence: float | None = None, answered: bool = True) -> Verdict:
    kind = ("odd",) if name % 2 else ("even", "both")
    return Verdict(id=name, stages={"answer": right}, answered=answered, confidence=confidence, groups={"parity": kind})


def test_abstention_stays_in_the_denominator_and_out_of_the_precision() -> None:
    some = [verdict(1, True), verdict(2, False, answered=False), verdict(3, False), verdict(4, None)]
    assert stages(some) == {"answer": Share(1, 3)}
    assert coverage(some) == Share(2, 3) and precision(some) == Share(1, 2)
    assert list(by_group(some, "parity")) == ["both", "even", "odd"]
    assert inputs([judge(), judge(inputs={})]) == Share(5, 10)


def test_confidence_is_held_against_what_is_right() -> None:
    low, high = reliability([(0.81, True), (0.89, False), (1.0, True)])
    assert low.confidence == pytest.approx(0.85) and (low.share, high.share) == (Share(1, 2), Share(1, 1))
    assert calibration_error([low, high]) == pytest.approx(0.35 * 2 / 3)
    points = selective([verdict(1, True, 0.9), verdict(2, False, 0.9), verdict(3, True, 0.95), verdict(4, True)])
    assert [(point.least, point.coverage, point.precision) for point in points] == [
        (0.95, Share(1, 4), Share(1, 1)),
        (0.9, Share(3, 4), Share(2, 3)),
    ]


def test_two_runs_are_compared_on_the_questions_both_score() -> None:
    first = [verdict(number, number < 6) for number in range(10)]
    second = [verdict(number, number >= 5) for number in range(1, 11)]
    (found,) = compared(first, second)
    assert (found.first, found.second) == (Share(5, 9), Share(5, 9))
    assert (found.only_first, found.only_second) == (4, 4) and found.p == 1.0


def test_floors_read_no_patient(tmp_path: Any) -> None:
    seen = [question(input_id=number, correct_answer=letter) for number, letter in enumerate("BBC")]
    (tmp_path / "train.jsonl").write_text("\n".join(row.model_dump_json() for row in seen))
    other = question(input_id=9, question="Else?", option_a="8.5 % A YEAR", option_b="x", correct_answer="A")
    found = {floor.name: floor.share for floor in floors([question(), other], tmp_path / "train.jsonl")}
    assert found["most frequent letter"] == Share(1, 2)
    assert found["calculator prior"] == Share(2, 2)  # "8.5 % a year", wherever it stands
    assert found["question prior"] == Share(2, 2)  # a question never seen falls to its first option
    assert [floor.name for floor in floors([question()])][1:] == ["most frequent letter (of this very file)"]
    assert floors([question(correct_answer=None)]) == []


def test_a_question_belongs_to_the_groups_of_its_tool() -> None:
    tools = {CHADS2: ToolRow(cal_id=CHADS2, specialty="Cardiology, Neurology", disease="", organ_system="Heart")}
    found = groups(question(), tools)
    assert found["specialty"] == ("Cardiology", "Neurology") and found["calculator"] == ("chads2",)
    assert found["rarity"] == ("other",) and groups(question(cal_id=2156), {})["rarity"] == ("rare disease",)
    assert rare().keys() <= mappings().keys()
