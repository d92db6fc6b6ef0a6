"""A second look: once, bounded, pointing at what is there, and never over the head of what code checks."""

import dataclasses
from typing import Any

import pytest
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.types import Command

from riskcopilot.agent.graph import build_graph
from riskcopilot.agent.models import ModelStages
from riskcopilot.agent.state import Assessment, Review, Sentence
from riskcopilot.tools.protocol import Finding

from .conftest import Scripted, graph
from .scripted_server import ERROR, Answer, Script
from .scripted_server import ScriptedServer as Server
from .test_graph import CONFIG, FINDINGS, NOTE, PLAIN, run, without
from .test_models import EMBEDDED, GOOD, KIT, asked, said

QUESTION = "How bad is his liver disease?"


def reviewed(found_wrong: Review, saver: InMemorySaver, **more: Any) -> tuple[Scripted, Assessment]:
    stages = Scripted(FINDINGS, PLAIN, found_wrong=found_wrong)
    return stages, run(stages, saver, **({"question": QUESTION} | more))


def test_an_answer_in_which_nothing_is_wrong_stays(saver: InMemorySaver) -> None:
    stages, found = reviewed(Review(stage="none"), saver)
    assert found.review == Review(stage="none") and len(stages.materials) == 1
    assert found.steps[-1].stage == "review"


def test_a_sentence_found_wrong_is_written_again_with_the_reason(saver: InMemorySaver) -> None:
    stages, found = reviewed(Review(stage="compose", about="1", reason="It says nothing."), saver)
    assert [material.rejected for material in stages.materials] == [
        (),
        ("sentence 1 says something else than the results: It says nothing.",),
    ]
    assert len(stages.cases) == 1 and found.status == "determined"


def test_a_doubted_input_alone_is_read_again(saver: InMemorySaver) -> None:
    stages, found = reviewed(Review(stage="read", about="bilirubin", reason="Another day's."), saver)
    assert stages.hints[-1] == ("read", "bilirubin may be misread: Another day's.")
    assert stages.sought[1] == {"bilirubin"} and len(stages.sought[0]) > 5
    assert {one.input for one in found.findings} >= {one.input for one in FINDINGS}


def test_a_choice_is_made_again_and_everything_after_it(saver: InMemorySaver) -> None:
    stages, found = reviewed(Review(stage="select", about="meld", reason="It asks for mortality."), saver)
    assert [stage for stage, _ in stages.hints] == ["select", "read", "select", "read"]
    assert stages.hints[2] == ("select", "meld may fit better: It asks for mortality.") and stages.hints[3] == (
        "read",
        "",
    )
    assert found.review is not None and found.review.stage == "select"


def test_a_review_happens_once_in_an_assessment(saver: InMemorySaver) -> None:
    stages = Scripted(without("inr"), PLAIN, found_wrong=Review(stage="compose", about="1", reason="No."))
    run(stages, saver, question=QUESTION)
    answer = Finding(input="inr", value=2.5, unit="{INR}", status="confirmed", origin="user")
    graph(stages, saver).invoke(Command(resume={"inr": answer}), CONFIG)
    assert len(stages.cases) == 1


def test_a_draft_that_had_to_be_repaired_is_not_reviewed(saver: InMemorySaver) -> None:
    right = [Sentence(text="The score is 9 points.")]
    stages = Scripted(FINDINGS, [[Sentence(text="The score is 12 points.")], right], found_wrong=Review(stage="none"))
    assert run(stages, saver, question=QUESTION).review is None and stages.cases == []


def test_what_a_review_brings_about_is_checked_like_the_first(saver: InMemorySaver) -> None:
    wrong = [Sentence(text="The score is 12 points."), Sentence(text="It is class B.")]
    found_wrong = Review(stage="compose", about="1", reason="The score is 12.")
    stages = Scripted(FINDINGS, [[Sentence(text="The score is 9 points.")], wrong], found_wrong=found_wrong)
    found = run(stages, saver, question=QUESTION)
    assert [sentence.text for sentence in found.explanation] == ["It is class B."]
    assert [fault.action for fault in found.unsupported] == ["removed"]


def test_a_choice_that_was_not_the_engines_is_not_open_to_review(saver: InMemorySaver) -> None:
    stages, _ = reviewed(Review(stage="none"), saver, wanted=("child_pugh",))
    assert stages.cases[0].others == ()
    stages, _ = reviewed(Review(stage="none"), InMemorySaver())
    assert "child_pugh" not in {one.name for one in stages.cases[0].others} and stages.cases[0].others


def assess(script: Script, **options: Any) -> tuple[Assessment, list[str]]:
    config: RunnableConfig = {"configurable": {"thread_id": "1"}}
    work: Any = {"id": "1", "note": NOTE, "question": QUESTION, "steps": []}
    with Server(script) as server, asked(server.url, patience=20) as endpoint:
        stages = ModelStages(endpoint, EMBEDDED, **options)
        found = build_graph(stages, dataclasses.replace(KIT), InMemorySaver()).invoke(work, config)["assessment"]
        return found, [request.task for request in server.requests]


def scripted(**more: Answer) -> Script:
    return lambda task, body: {**GOOD, **more}[task]


def verdict(**said: str) -> Answer:
    return {"verdict": said}


def test_one_calculator_costs_four_calls() -> None:
    found, tasks = assess(scripted(review=verdict(stage="none")), reviews=True)
    assert tasks == ["choose_calculators", "report_findings", "explain", "review"]
    assert found.review == Review(stage="none") and found.notices == ()
    assert [call.task for call in found.calls] == tasks


def test_without_review_it_costs_three() -> None:
    found, tasks = assess(scripted())
    assert tasks == ["choose_calculators", "report_findings", "explain"] and found.review is None


@pytest.mark.parametrize(
    "said",
    [
        {"stage": "select", "about": "apache_iv", "reason": "It is better."},  # no candidate
        {"stage": "read", "about": "lactate", "reason": "It is high."},  # nothing that was read
        {"stage": "compose", "about": "9", "reason": "It is wrong."},  # no such sentence
        {"stage": "compose", "about": "1", "reason": ""},  # no reason
        {"stage": "compose", "about": "1", "reason": "The score is 77."},  # a number nobody gave
    ],
)
def test_a_review_that_points_at_nothing_changes_nothing(said: dict[str, str]) -> None:
    found, tasks = assess(scripted(review={"verdict": said}), reviews=True)
    assert tasks[-1] == "review" and found.review == Review(stage="none")


def test_a_review_that_fails_leaves_the_answer_and_says_so() -> None:
    found, _ = assess(scripted(review=ERROR), reviews=True)
    assert found.status == "determined" and found.review is None
    assert [notice.message.rpartition(". ")[2] for notice in found.notices] == ["It took no second look at its answer."]


def test_a_misread_input_is_read_again_by_the_model() -> None:
    seen: list[str] = []

    def script(task: str, body: dict[str, Any]) -> Answer:
        if task == "review":
            return verdict(stage="read", about="bilirubin", reason="The quote does not say it.")
        if task == "report_findings":
            seen.append(str(body["messages"][-1]["content"]))
            if len(seen) == 2:
                return {"findings": [said("bilirubin", 2.6, "Bilirubin 2.6 mg/dL")]}
        return GOOD[task]

    found, tasks = assess(script, reviews=True)
    assert tasks == ["choose_calculators", "report_findings", "explain", "review", "report_findings", "explain"]
    assert "bilirubin may be misread" in seen[1] and "albumin" not in seen[1].partition("<note>")[0]
    assert found.calculators[0].result is not None and found.calculators[0].result.value == 9


def test_an_unreachable_model_is_not_asked_for_a_review() -> None:
    found, _ = assess(lambda task, body: ERROR, reviews=True)
    assert "second look" not in " ".join(notice.message for notice in found.notices) and found.review is None
