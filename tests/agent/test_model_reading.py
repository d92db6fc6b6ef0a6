"""The model's part of an assessment, over the wire: long notes, many inputs, two readers, the question it words."""

from collections.abc import Callable
from typing import Any

import pytest

from riskcopilot.agent.explain import asking
from riskcopilot.agent.models import INPUTS as AT_ONCE
from riskcopilot.agent.models import ModelStages
from riskcopilot.agent.reading.inquiry import Limits
from riskcopilot.agent.room import tokens
from riskcopilot.agent.stages import hearing
from riskcopilot.agent.state import Reading
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Input

from .scripted_server import ERROR, Answer, Script
from .scripted_server import ScriptedServer as Server
from .test_models import CANDIDATES, EMBEDDED, GOOD, INPUTS, asked, assess, engine, said, scripted

FILLER = "The family came to visit and the weather was fine. " * 60
LONG = f"A 61-year-old man. {FILLER}\n\nCreatinine came back at 1.4 mg/dL. {FILLER}\n\nThe INR was 1.5. {FILLER}"
NO_LIMITS: Limits = {}


def reader(script: Script | Answer, act: Callable[[ModelStages], Any], **options: Any) -> tuple[Any, Server]:
    with Server(script) as server, asked(server.url, patience=20) as endpoint:
        return act(ModelStages(endpoint, EMBEDDED, **options)), server


def read(script: Script | Answer, note: str, *names: str, **options: Any) -> tuple[Reading, Server]:
    wanted: dict[str, Input] = {name: INPUTS[name] for name in names}
    return reader(script, lambda stages: stages.read(note, wanted, {}, NO_LIMITS), **options)


def noticing(task: str, body: dict[str, Any]) -> Answer:
    """Report what stands in the part of the note that was sent, as a good reader would."""
    note = body["messages"][-1]["content"].partition("<note>")[2]
    everything = [said("creatinine", 1.4, "1.4 mg/dL") | {"unit": "mg/dL"}, said("inr", 1.5, "The INR was 1.5")]
    return {"findings": [one for one in everything if str(one["quote"]) in note]}


def test_a_long_note_is_read_in_stretches_and_offsets_are_those_of_the_whole() -> None:
    found, server = read(noticing, LONG, "creatinine", "inr", context=2048)
    assert len(server.requests) > 2
    assert {one.input: one.value for one in found.findings} == {"creatinine": 1.4, "inr": 1.5}
    assert all(LONG[one.start : one.end] == one.quote for one in found.findings)
    told = "".join(request.prompt.partition("<note>\n")[2].removesuffix("\n</note>") for request in server.requests)
    assert sorted(told) == sorted(LONG)  # every stretch once, in whatever order they were read


def test_no_request_is_longer_than_the_model_reads() -> None:
    _, server = read(noticing, LONG, "creatinine", "inr", context=2048)
    for request in server.requests:
        prompt = "".join(message["content"] for message in request.body["messages"])
        assert tokens(prompt) + request.body["max_tokens"] <= 2048


def test_a_note_that_fits_is_one_request() -> None:
    assert len(read(noticing, LONG, "creatinine", "inr", context=32_768)[1].requests) == 1


def test_a_stretch_that_fails_is_read_by_rules_and_said() -> None:
    def script(task: str, body: dict[str, Any]) -> Answer:
        return ERROR if "Creatinine" in body["messages"][-1]["content"] else noticing(task, body)

    found, _ = read(script, LONG, "creatinine", "inr", context=2048)
    assert {one.input for one in found.findings} == {"creatinine", "inr"}  # rules read the first
    assert [notice.message.rpartition(". ")[2] for notice in found.notices] == ["Rules alone read parts of the note."]


def test_many_inputs_are_asked_for_in_groups() -> None:
    entry = max(REGISTRY.values(), key=lambda one: len(one.parameters))
    names = [name for name in entry.parameters if name in INPUTS]
    assert len(names) > AT_ONCE
    _, server = read({"findings": []}, "A 61-year-old man.", *names)
    lines = [line for request in server.requests for line in request.prompt.splitlines() if line.startswith("- ")]
    assert len(server.requests) == 2 and sorted(line.split()[1] for line in lines) == sorted(names)


def test_a_model_that_cannot_even_be_told_the_calculators_is_stood_in_for() -> None:
    candidates = [one.model_copy(update={"purpose": "word " * 4000}) for one in CANDIDATES]
    with hearing() as heard:
        (chosen, server) = reader(
            GOOD["explain"], lambda stages: stages.select("Liver?", "A man.", candidates), context=2048
        )
    assert server.requests == [] and "RISKCOPILOT_MODEL_CONTEXT" in heard[0].message
    assert all("chosen by rules" in one.why for one in chosen)


def test_for_choosing_a_long_note_is_cut_to_what_matters_and_the_model_is_told() -> None:
    note = f"{LONG} He has cirrhosis."
    act = lambda stages: stages.select("How bad is the cirrhosis?", note, CANDIDATES)  # noqa: E731
    _, server = reader(GOOD["choose_calculators"], act, context=2048)
    prompt = server.requests[0].prompt
    assert "Parts of the note" in prompt and "He has cirrhosis." in prompt and "[…]" in prompt
    assert tokens(prompt) < 1400 < tokens(note)


def test_ten_candidates_are_shown_at_most() -> None:
    many = [CANDIDATES[0].model_copy(update={"name": name}) for name in list(REGISTRY)[:15]]
    _, server = reader({"calculators": []}, lambda stages: stages.select("What now?", "A man.", many))
    names = server.requests[0].schema["properties"]["calculators"]["items"]["properties"]["name"]["enum"]
    assert len(names) == 10 == server.requests[0].prompt.count("\n- ")


def test_two_readers_that_differ_are_a_question_with_both_quotes() -> None:
    note = "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL. The lab rang: 1.4 mg/dL. Albumin 2.9 g/dL, INR 1.5."
    report = [said("cirrhosis", True, "cirrhosis"), said("bilirubin", 1.4, "1.4 mg/dL")]
    with engine(scripted(report_findings={"findings": report})) as (stages, _):
        found = assess(stages, f"{note} Moderate ascites, no encephalopathy.")
    assert found.ask is not None and found.ask.input == "bilirubin" and found.status == "bounded"
    assert [one.shown for one in found.ask.readings] == ["2.6 mg/dL", "1.4 mg/dL"]
    assert "“Bilirubin 2.6 mg/dL”" in found.ask.text and "“1.4 mg/dL”" in found.ask.text
    assert not any(notice.kind == "conflict" for notice in found.notices)  # the question says it


def test_what_the_model_invents_is_counted_in_the_answer_and_its_log() -> None:
    report = [said("bilirubin", 7.7, "Bilirubin 7.7 mg/dL"), said("inr", 9, "INR 1.5")]
    with engine(scripted(report_findings={"findings": report})) as (stages, _):
        found = assess(stages)
    assert [(one.input, one.reason) for one in found.refused] == [("bilirubin", "no quote"), ("inr", "no number")]
    (step,) = [step for step in found.steps if step.stage == "read"]
    assert "not used: 1 no quote, 1 no number" in step.detail
    assert found.calculators[0].result is not None and found.calculators[0].result.value == 9


def test_a_status_is_asked_for_of_criteria_and_a_unit_of_numbers() -> None:
    with engine(scripted()) as (stages, endpoint):
        assess(stages)
    kinds = endpoint.asked("report_findings")[0].schema["properties"]["findings"]["items"]["anyOf"]
    by_input = {name: set(kind["properties"]) for kind in kinds for name in kind["properties"]["input"]["enum"]}
    assert by_input["bilirubin"] == {"input", "quote", "value", "unit"}
    assert by_input["cirrhosis"] == {"input", "quote", "status"} and by_input["ascites"] == {"input", "quote", "value"}


MISSING = "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. Moderate ascites, no encephalopathy."
SENTENCES = [{"text": "The INR is missing.", "tools": ["child_pugh"], "cites": []}]


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("What is his most recent INR?", True),
        ("What is his albumin?", False),
        ("As he is dying, what is the INR?", False),
        ("", False),
    ],
)
def test_the_model_words_the_question_and_code_chooses_it(question: str, kept: bool) -> None:
    reply: Answer = {"sentences": SENTENCES, "question": question}
    with engine(scripted(report_findings={"findings": []}, explain=reply)) as (stages, endpoint):
        found = assess(stages, MISSING)
    assert "question" in endpoint.asked("explain")[0].schema["required"]
    assert found.ask is not None and found.ask.input == "inr" and (found.ask.text == question) is kept
    last = found.explanation[-1]
    assert last.text == (question if kept else asking(found.ask, found.calculators).text)


def test_nothing_to_ask_is_not_asked_for() -> None:
    with engine(scripted()) as (stages, endpoint):
        assess(stages)
    assert "question" not in endpoint.asked("explain")[0].schema["properties"]
