"""RiskQA and ClinicBench on rows of our own: how they are read, put and scored."""

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from riskcopilot.agent.endpoint import Endpoint, chat_model
from riskcopilot.evals.cli import cli
from riskcopilot.evals.clinicbench.rows import Question, Task, drugs, letter, yes_no
from riskcopilot.evals.clinicbench.score import judged, overlap
from riskcopilot.evals.clinicbench.solvers import ask
from riskcopilot.evals.log import Choice, Trace
from riskcopilot.evals.riskqa.rows import Question as RiskQA
from riskcopilot.evals.riskqa.score import COVERED
from riskcopilot.evals.riskqa.score import judged as covered

from ..agent.scripted_server import ScriptedServer


def asked(reference: str, **more: Any) -> Question:
    return Question.model_validate({"id": 1, "input": "Which drug?", "output": reference, **more})


def test_answers_are_read_as_they_are_written() -> None:
    assert [letter(text) for text in ("B", "(C) aspirin", "D. x", "Aspirin", "")] == ["B", "C", "D", None, None]
    assert [yes_no(text) for text in ("Yes.", " no, as", "Maybe", "perhaps")] == ["yes", "no", "maybe", None]
    assert drugs("1. Aspirin\n2. Metoprolol.") == drugs("metoprolol; aspirin") == drugs("Aspirin and metoprolol")


@pytest.mark.parametrize(
    ("task", "reply", "reference", "right"),
    [
        ("choice", '{"answer": "B"}', "(B) clopidogrel", True),
        ("choice", '{"answer": "A"}', "B", False),
        ("yes-no", '{"answer": "maybe"}', "Maybe.", True),
        ("drugs", '{"answer": ["Aspirin", "heparin"]}', "heparin, aspirin", True),
        ("drugs", '{"answer": ["Aspirin"]}', "heparin, aspirin", False),
        ("choice", '{"reply": "B"}', "B", False),
        ("choice", "no JSON at all", "B", False),
    ],
)
def test_a_models_reply_is_held_against_the_reference(task: Task, reply: str, reference: str, right: bool) -> None:
    question = asked(reference, options={"A": "heparin", "B": "clopidogrel"})
    with ScriptedServer(reply) as server:
        endpoint = Endpoint(chat_model(server.url, "scripted", None))
        said = ask(endpoint, task, question)
        endpoint.close()
    assert judged(task, question, said).right is right


def test_lists_of_drugs_agree_in_part() -> None:
    # one of two named, and one that is wrong: precision 1/2, recall 1/2
    said = Trace(id=1, answer="aspirin; warfarin", status="answered")
    assert list(overlap([asked("aspirin, heparin")], [said])) == ["mean F1 of 1 lists: 0.500"]


def test_the_embedded_engine_abstains_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text('input,output\n"Which? A. x B. y",B\n')
    told = CliRunner().invoke(cli, ["clinicbench", "--task", "choice", "--questions", str(tmp_path / "q.csv")])
    assert "answer: 0/1" in told.output and "1 questions: abstained" in told.output and "model engine" in told.output


def riskqa(**change: Any) -> RiskQA:
    row = {"id": 1, "question": "He is 80. He had a stroke. What is his risk?", "choices": {"A": "1", "E": "2"}}
    return RiskQA.model_validate(row | {"answer": "E", "pmid": 11401607} | change)


def test_a_riskqa_question_is_parted_into_vignette_and_question() -> None:
    assert riskqa().patient_info == "He is 80. He had a stroke." and riskqa().question == "What is his risk?"
    assert riskqa(question="Which?").patient_info == "Which?" and riskqa().options["E"] == "2"


@pytest.mark.parametrize(
    ("pmid", "score", "chosen", "stages"),
    [  # 11401607 is the paper of CHADS2
        ("11401607", 0.1, "chads2", (True, True, True, True, True)),
        ("11401607", 0.9, "curb_65", (True, True, False, True, True)),
        ("1", COVERED, "curb_65", (False, True, None, None, True)),
        ("1", COVERED - 0.01, "curb_65", (False, False, None, None, None)),
    ],
)
def test_what_the_library_covers_is_scored(
    pmid: str, score: float, chosen: str, stages: tuple[bool | None, ...]
) -> None:
    said = Trace(
        id=1,
        retrieved=(Choice(calculator="curb_65", score=score),),
        selected=(Choice(calculator=chosen),),
        answer="E",
        status="determined",
    )
    assert tuple(covered(riskqa(pmid=pmid), said).stages.values()) == stages
