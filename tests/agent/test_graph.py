"""The graph, driven by a scripted engine: what is shown, what is asked, what is refused."""

from typing import Any

import pytest
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.types import Command

from riskcopilot.agent.state import Assessment, Sentence
from riskcopilot.tools.protocol import Finding

from .conftest import Scripted, graph, said

NOTE = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5. Moderate ascites, "
    "no encephalopathy."
)
FINDINGS = said(
    NOTE,
    age=(58.0, "a", "58-year-old"),
    cirrhosis=(True, "", "cirrhosis"),
    bilirubin=(2.6, "mg/dL", "Bilirubin 2.6 mg/dL"),
    albumin=(2.9, "g/dL", "albumin 2.9 g/dL"),
    inr=(1.5, "{INR}", "INR 1.5"),
    ascites=("moderate or severe", "", "Moderate ascites"),
    hepatic_encephalopathy=("none", "", "no encephalopathy"),
)
PLAIN = [[Sentence(text="Done.")]]
CONFIG: RunnableConfig = {"configurable": {"thread_id": "1"}}


def run(stages: Scripted, saver: InMemorySaver, start: Any = None, **more: Any) -> Assessment:
    work: Any = start or {"id": "1", "note": NOTE, "question": "Child-Pugh?", "steps": [], **more}
    values = graph(stages, saver).invoke(work, CONFIG)
    found = values["assessment"]
    assert isinstance(found, Assessment)
    return found


def without(name: str) -> list[Finding]:
    return [finding for finding in FINDINGS if finding.input != name]


def test_a_complete_note_is_determined(saver: InMemorySaver) -> None:
    found = run(Scripted(FINDINGS, PLAIN), saver)
    # Pugh 1973: bilirubin 2 to 3 and albumin 2.8 to 3.5 give 2 each, INR under 1.7 gives 1, ascites 3, mind 1
    assert found.status == "determined"
    assert found.calculators[0].result is not None and found.calculators[0].result.value == 9
    assert found.missing == () and found.ask is None


def test_a_missing_input_is_asked_and_never_invented(saver: InMemorySaver) -> None:
    stages = Scripted(without("inr"), PLAIN)
    found = run(stages, saver)
    possible = found.calculators[0].possible
    assert found.status == "bounded" and possible is not None
    assert (possible.low, possible.high) == (9, 11)
    assert found.ask is not None and found.ask.input == "inr"
    answer = Finding(input="inr", value=2.5, unit="{INR}", status="confirmed", origin="user")
    found = run(stages, saver, Command(resume={"inr": answer}))
    assert found.status == "determined"
    assert found.calculators[0].result is not None and found.calculators[0].result.value == 11


def test_what_cannot_be_had_is_not_asked_again(saver: InMemorySaver) -> None:
    stages = Scripted(without("inr"), PLAIN)
    run(stages, saver)
    found = run(stages, saver, Command(resume={"inr": None}))
    assert found.status == "bounded" and found.ask is None


def test_two_values_for_one_input_are_both_considered(saver: InMemorySaver) -> None:
    twice = [*FINDINGS, FINDINGS[2].model_copy(update={"value": 1.0})]
    found = run(Scripted(twice, PLAIN), saver)
    possible = found.calculators[0].possible
    assert possible is not None and (possible.low, possible.high) == (8, 9)
    assert found.ask is not None and found.ask.input == "bilirubin"


def test_a_user_answer_outranks_the_note(saver: InMemorySaver) -> None:
    stages = Scripted(FINDINGS, PLAIN)
    run(stages, saver)
    compiled = graph(stages, saver)
    corrected = Finding(input="bilirubin", value=1.0, unit="mg/dL", status="confirmed", origin="user")
    config = compiled.update_state(CONFIG, {"confirmed": {"bilirubin": corrected}}, as_node="read")
    found = compiled.invoke(None, config)["assessment"]
    assert found.calculators[0].result.value == 8


def test_a_patient_outside_the_population_gets_no_result(saver: InMemorySaver) -> None:
    denied = [*without("cirrhosis"), FINDINGS[1].model_copy(update={"value": False, "status": "negated"})]
    found = run(Scripted(denied, PLAIN), saver)
    assert found.status == "not applicable" and found.calculators[0].result is None
    assert "cirrhosis" in found.calculators[0].reasons[0]


def test_an_unsupported_sentence_is_sent_back_then_removed(saver: InMemorySaver) -> None:
    wrong = [Sentence(text="The score is 12 points."), Sentence(text="It is class B.")]
    stages = Scripted(FINDINGS, [wrong, wrong])
    found = run(stages, saver)
    assert [sentence.text for sentence in found.explanation] == ["It is class B."]
    assert [fault.action for fault in found.unsupported] == ["repaired", "removed"]
    assert "12" in stages.materials[1].rejected[0]


def test_a_draft_that_is_mended_stays(saver: InMemorySaver) -> None:
    right = [Sentence(text="The score is 9 points.")]
    found = run(Scripted(FINDINGS, [[Sentence(text="The score is 12 points.")], right]), saver)
    assert [sentence.text for sentence in found.explanation] == ["The score is 9 points."]


@pytest.mark.parametrize(
    ("note", "kind"),
    [("", "empty"), ("  \n", "empty"), ("x" * 10_001, "length")],
)
def test_a_note_that_must_not_be_assessed_stops_at_once(saver: InMemorySaver, note: str, kind: str) -> None:
    found = run(Scripted(FINDINGS, PLAIN), saver, note=note)
    assert [notice.kind for notice in found.notices] == [kind]
    assert found.status == "insufficient" and found.calculators == () and found.answer


def test_a_question_nothing_covers_is_said_and_names_the_nearest(saver: InMemorySaver) -> None:
    found = run(Scripted(FINDINGS, PLAIN, choose=""), saver)
    assert found.notices[-1].kind == "uncovered" and "nearest" in found.notices[-1].message


def test_an_instrument_that_is_left_out_is_answered_with_the_reason_and_what_to_ask_instead(
    saver: InMemorySaver,
) -> None:
    found = run(Scripted(FINDINGS, PLAIN, choose=""), saver, question="What is her FRAX?")
    assert [notice.kind for notice in found.notices] == ["absent"]
    assert "not published" in found.notices[0].message and "FRACTURE Index" in found.notices[0].message
    assert found.calculators == () and found.status == "insufficient"


def test_what_is_not_mentioned_is_assumed_absent_only_by_choice_and_marked(saver: InMemorySaver) -> None:
    stages = Scripted(said(NOTE, age=(58.0, "a", "58-year-old")), PLAIN, choose="cha2ds2_vasc")
    asked = run(stages, saver, question="CHA2DS2-VASc?")
    assert not any(finding.status == "assumed" for finding in asked.findings)
    found = run(stages, InMemorySaver(), question="CHA2DS2-VASc?", unmentioned="absent")
    assumed = {finding.input for finding in found.findings if finding.status == "assumed"}
    assert assumed == set(found.calculators[0].assumed) and "diabetes" in assumed and "sex" not in assumed


def test_what_is_read_with_little_confidence_is_asked_about_and_neither_used_nor_assumed(saver: InMemorySaver) -> None:
    (age, diabetes) = said(NOTE, age=(58.0, "a", "58-year-old"), diabetes=(True, "", "58-year-old"))
    unsure = diabetes.model_copy(update={"confidence": 0.6})
    stages = Scripted([age, unsure], PLAIN, choose="cha2ds2_vasc")
    found = run(stages, saver, question="CHA2DS2-VASc?", unmentioned="absent")
    assert found.doubtful == (unsure,) and not any(finding.input == "diabetes" for finding in found.findings)
    (asked,) = [question for question in found.missing if question.input == "diabetes"]
    assert asked.suggested == unsure and "may say yes: “58-year-old”" in asked.text


def test_every_stage_is_kept_as_a_step(saver: InMemorySaver) -> None:
    found = run(Scripted(FINDINGS, PLAIN), saver)
    stages = [step.stage for step in found.steps]
    assert stages == ["intake", "retrieve", "select", "read", "calculate", "evidence", "compose", "verify"]


def test_a_question_may_tell_of_the_patient_without_a_note(saver: InMemorySaver) -> None:
    question = "Child-Pugh of a 58-year-old man with INR 1.5?"
    found = run(Scripted([], PLAIN), saver, {"id": "1", "note": "", "question": question, "steps": []})
    told = {finding.input: finding for finding in found.findings}
    assert told["inr"].value == 1.5 and told["age"].value == 58.0
    assert all(one.origin == "question" and one.quote in question and one.start is None for one in told.values())


def test_an_empty_note_with_a_question_that_tells_nothing_is_not_assessed(saver: InMemorySaver) -> None:
    found = run(Scripted([], PLAIN), saver, {"id": "1", "note": "", "question": "Child-Pugh?", "steps": []})
    assert [notice.kind for notice in found.notices] == ["empty"] and not found.findings
