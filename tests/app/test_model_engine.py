"""The whole product on a scripted model: shown while it writes, left early, asked by many at once, killed."""

import asyncio
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import gradio as gr
import pytest

from riskcopilot.agent.calls import Caller, Left
from riskcopilot.agent.persistence import content_of
from riskcopilot.agent.state import Assessment, Draft, Step
from riskcopilot.app import compose
from riskcopilot.app.copilot import RiskCopilot, UnknownAssessment
from riskcopilot.app.evidence import EvidenceSearch
from riskcopilot.app.settings import Settings
from riskcopilot.app.ui.leaving import Waiting
from riskcopilot.app.ui.page import Session, _start

from ..agent import scripted_server as server
from ..agent.scripted_server import Answer, ScriptedServer
from .conftest import Words

NOTE = (
    "{age}-year-old man with cirrhosis. Bilirubin {bilirubin} mg/dL, albumin 2.9 g/dL, INR 1.5. Moderate ascites, no "
    "encephalopathy."
)
ONE = NOTE.format(age=58, bilirubin=2.6)
ASKED: dict[str, Any] = {"question": "How bad is it?", "calculators": ["child_pugh"]}
SENTENCES = [
    {"text": "Child-Pugh is 9 points.", "tools": ["child_pugh"], "cites": []},
    {"text": "The risk of death is 77 %.", "tools": ["child_pugh"], "cites": []},  # no tool says so
    {"text": "It is class B.", "tools": ["child_pugh"], "cites": []},
]
EXPLAINED: Answer = {"sentences": [SENTENCES[0], SENTENCES[2]]}


def script(explained: Answer = EXPLAINED) -> server.Script:
    """Report what a note says, and explain as told."""

    def answer(task: str, body: dict[str, Any]) -> Answer:
        if task == "explain":
            return explained
        found = re.search(r"(\d+)-year-old man.*?Bilirubin ([\d.]+) mg/dL", body["messages"][1]["content"])
        assert found is not None
        return {
            "findings": [
                {"input": "age", "value": int(found[1]), "quote": f"{found[1]}-year-old"},
                {"input": "bilirubin", "value": float(found[2]), "quote": f"Bilirubin {found[2]} mg/dL"},
            ]
        }

    return answer


@contextmanager
def product(home: Path, answers: server.Script | Answer) -> Iterator[tuple[RiskCopilot, ScriptedServer]]:
    with ScriptedServer(answers) as served, pytest.MonkeyPatch.context() as patch:
        without_indexes(patch)
        yield RiskCopilot(settings(home, served.url)), served


def without_indexes(patch: pytest.MonkeyPatch) -> None:
    """Look nothing up: building the indexes takes longer than all that is tested here."""
    patch.setattr(compose, "load_embedder", lambda home: Words())
    patch.setattr(EvidenceSearch, "evidence", lambda self, question, calculators, k: ())


def settings(home: Path, url: str) -> Settings:
    """Ask once, and for no second look: `tests/agent/test_review.py` looks again."""
    options: dict[str, Any] = {"reader": "rules", "model_retries": 0, "review": "off"}
    return Settings(home=home, engine="model", model_url=url, model_name="scripted", **options)


def asked_for(served: ScriptedServer, task: str, times: int = 1) -> None:
    """Wait until a task was put to the model."""
    until = time.monotonic() + 60
    while len(served.asked(task)) < times:
        assert time.monotonic() < until, f"nobody asked for {task}"
        time.sleep(0.01)


def score(found: Assessment) -> object:
    assert found.calculators[0].result is not None
    return found.calculators[0].result.value


def test_steps_come_as_they_are_done_and_sentences_once_they_are_checked(tmp_path: Path) -> None:
    with product(tmp_path, script({"sentences": SENTENCES})) as (copilot, _):
        events = list(copilot.stream(ONE, **ASKED))
    assert isinstance(events[0], Step) and events[0].stage == "intake"
    drafts = [event for event in events if isinstance(event, Draft)]
    assert drafts[0] == Draft()  # the first word: it is writing
    shown = [[sentence.text for sentence in draft.sentences] for draft in drafts]
    assert ["Child-Pugh is 9 points."] in shown and ["Child-Pugh is 9 points.", "It is class B."] in shown
    assert not any("77 %" in text for draft in shown for text in draft)
    places = {getattr(event, "stage", type(event).__name__): place for place, event in enumerate(events)}
    first = events.index(drafts[0])
    assert places["calculate"] < first < places["compose"] and isinstance(events[-1], Assessment)
    assert "77 %" in events[-1].unsupported[0].text and score(events[-1]) == 9


def test_the_page_shows_what_is_checked_while_it_is_written(tmp_path: Path) -> None:
    with product(tmp_path, script({"sentences": SENTENCES})) as (copilot, _):
        given = (ONE, ASKED["question"], "ask", ASKED["calculators"], None, Session())
        views = [chat[-1] for chat, _, _ in _start(copilot, Caller(), *given)]
        left = Caller()
        left.leave()
        silent = [chat[-1] for chat, _, _ in _start(copilot, left, *given)]
    writing = [str(m.content) for m in views if (m.metadata or {}).get("title") == "Writing …"]
    once = ["", "Child-Pugh is 9 points.", "Child-Pugh is 9 points. It is class B."]
    assert writing == 2 * once  # the draft was sent back
    assert views[-1].content == "Child-Pugh is 9 points."
    assert not any("went wrong" in str(message.content) for message in silent)


def test_the_tokens_of_every_model_call_are_in_the_answer_and_its_log(tmp_path: Path) -> None:
    with product(tmp_path, script()) as (copilot, _):
        found = copilot.assess(ONE, **ASKED)
        logged = content_of(copilot._audit.entries(found.id)[-1])["calls"]
    assert [call["task"] for call in logged] == ["report_findings", "explain"]
    assert all(call["prompt_tokens"] and call["completion_tokens"] for call in logged)
    assert len(found.calls) <= 4


def test_who_leaves_while_the_model_writes_closes_the_request_and_leaves_nothing(tmp_path: Path) -> None:
    caller = Caller()
    with product(tmp_path, script(server.STALLS)) as (copilot, served), ThreadPoolExecutor(1) as pool:
        events = copilot.stream(ONE, **ASKED, assessment_id="left", caller=caller)
        running = pool.submit(list, events)
        asked_for(served, "explain")
        caller.leave()
        with pytest.raises(Left):
            running.result(timeout=60)
        assert served.left.wait(60)
        with pytest.raises(UnknownAssessment):
            copilot.get("left")
        with pytest.raises(UnknownAssessment):
            copilot.resume("left")
        assert copilot._audit.entries("left") == []


def test_a_stream_that_is_closed_leaves_nothing(tmp_path: Path) -> None:
    with product(tmp_path, script()) as (copilot, _):
        with closing(copilot.stream(ONE, **ASKED, assessment_id="closed")) as events:  # type: ignore[type-var]
            assert isinstance(next(events), Step)
        with pytest.raises(UnknownAssessment):
            copilot.get("closed")


def test_a_tab_that_is_closed_ends_what_runs_for_it_and_for_no_other() -> None:
    waiting = Waiting()
    here, elsewhere = gr.Request(session_hash="one"), gr.Request(session_hash="two")
    with waiting.at(here) as first, waiting.at(here) as second, waiting.at(elsewhere) as other:
        waiting.gone(here)
        assert first.left and second.left and not other.left
    with waiting.at(here) as again:
        assert not again.left


def test_a_cancelled_task_closes_the_request(tmp_path: Path) -> None:
    async def leave() -> None:
        async def all_of_it() -> list[object]:
            return [event async for event in copilot.astream(ONE, **ASKED)]

        task = asyncio.create_task(all_of_it())
        await asyncio.to_thread(asked_for, served, "explain")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with product(tmp_path, script(server.HANG)) as (copilot, served):
        asyncio.run(leave())
        assert served.left.wait(60)


def test_a_follow_up_that_is_left_leaves_the_answer_as_it_was(tmp_path: Path) -> None:
    explained: list[Answer] = [EXPLAINED]
    with product(tmp_path, lambda task, body: script(explained[0])(task, body)) as (copilot, served):
        before = copilot.assess(ONE, **ASKED)
        explained[0] = server.STALLS
        caller = Caller()
        with ThreadPoolExecutor(1) as pool:
            running = pool.submit(
                list, copilot.stream_answer(before.id, {"bilirubin": {"value": 1.0, "unit": "mg/dL"}}, caller)
            )
            asked_for(served, "explain", times=2)
            caller.leave()
            with pytest.raises(Left):
                running.result(timeout=60)
        assert copilot.get(before.id) == before and copilot.resume(before.id) == before
        explained[0] = EXPLAINED
        after = copilot.answer(before.id, {"albumin": {"value": 4.0, "unit": "g/dL"}})
    # Pugh 1973: albumin over 3.5 gives 1 point instead of 2; the bilirubin that was given up would take another
    assert score(before) == 9 and score(after) == 8


def test_fifty_sessions_at_once_are_answered_each_for_its_own_note(tmp_path: Path) -> None:
    notes = {n: NOTE.format(age=30 + n, bilirubin=round(1 + n / 10, 1)) for n in range(50)}
    together = threading.Barrier(50)

    def one(number: int) -> Assessment:
        together.wait()
        return copilot.assess(notes[number], **ASKED)

    with product(tmp_path, script({"sentences": [SENTENCES[2]]})) as (copilot, served), ThreadPoolExecutor(50) as pool:
        found = dict(zip(range(50), pool.map(one, range(50)), strict=True))
        kept = {number: copilot.get(one.id) for number, one in found.items()}
    assert kept == found and len({one.id for one in found.values()}) == 50
    for number, assessment in found.items():
        read = {finding.input: finding.value for finding in assessment.findings}
        assert assessment.note == notes[number] and read["age"] == 30 + number
        assert f"Bilirubin {read['bilirubin']} mg/dL" in notes[number]
        assert all(notes[number][f.start : f.end] == f.quote for f in assessment.findings)
        assert [call.fault for call in assessment.calls] == ["", ""]
        assert not [notice for notice in assessment.notices if notice.kind == "tool"]
    assert len(served.asked("report_findings")) == 50


KILLED = """
import sys
from pathlib import Path
import pytest
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.tests.app.test_model_engine import ASKED, ONE, settings, without_indexes

without_indexes(pytest.MonkeyPatch())
RiskCopilot(settings(Path(sys.argv[1]), sys.argv[2])).assess(ONE, **ASKED, assessment_id="mine")
"""


def test_a_killed_process_is_taken_up_where_it_stopped(tmp_path: Path) -> None:
    with ScriptedServer(script(server.HANG)) as served:
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path), served.url])
        try:
            asked_for(served, "explain")
        finally:
            process.kill()
            process.wait()
    with product(tmp_path, script()) as (copilot, served):
        with pytest.raises(UnknownAssessment):
            copilot.get("mine")  # it has no answer yet
        found = copilot.resume("mine")
        assert {request.task for request in served.requests} == {"explain"}  # what was read is not read again
        assert copilot.resume("mine") == found == copilot.get("mine")
    assert found.note == ONE and score(found) == 9 and found.explanation[0].text == "Child-Pugh is 9 points."
    assert [step.stage for step in found.steps] == [
        "intake",
        "select",
        "read",
        "calculate",
        "evidence",
        "compose",
        "verify",
    ]
    assert [call.task for call in found.calls] == ["report_findings", "explain"]
