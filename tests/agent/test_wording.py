"""A model may word the question that code chose, and say nothing with it."""

import pytest

from riskcopilot.agent.questions import open_questions, question, worded
from riskcopilot.agent.state import Sentence
from riskcopilot.agent.wording import misworded
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs
from riskcopilot.tools.protocol import Finding

INPUTS = shared_inputs(REGISTRY.values())
ASK = question("inr", INPUTS["inr"], ("child_pugh",))
TITLES = ["Child-Pugh score"]


@pytest.mark.parametrize(
    "said",
    [
        "What is the patient's latest INR?",
        "Could you tell me the international normalised ratio?",
        "What was the most recent INR, for the Child-Pugh score?",
    ],
)
def test_a_plain_question_about_the_input_passes(said: str) -> None:
    assert misworded(said, ASK, TITLES) is None


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "not one short question"),
        ("Tell me the INR.", "not one short question"),
        ("What is the INR? And the albumin?", "not one short question"),
        (f"What is the INR{' now' * 80}?", "not one short question"),
        ("What is the albumin?", "does not ask about INR"),
        ("Is the INR above 1.7?", "number"),
        ("Is the INR above three?", "number"),
        ("As the liver is failing, what is the INR?", "says more"),
        ("Given his bleeding, what is the INR?", "says more"),
    ],
)
def test_a_question_about_something_else_or_with_a_claim_is_caught(said: str, why: str) -> None:
    assert why in str(misworded(said, ASK, TITLES))


def test_the_question_that_is_put_is_in_the_checked_words() -> None:
    words = "What is the patient's latest INR?"
    albumin = question("albumin", INPUTS["albumin"])
    assert [one.text for one in worded([ASK, albumin], [Sentence(text=words, asks="inr")])] == [words, albumin.text]


def test_of_several_readings_it_is_asked_which_holds_with_each_quote() -> None:
    note = "Bilirubin 2.6 mg/dL. Later 1.4 mg/dL."
    findings = [
        Finding(
            input="bilirubin", value=value, unit="mg/dL", status="stated", quote=quote, start=note.index(quote),
            end=note.index(quote) + len(quote),
        )
        for value, quote in ((2.6, "Bilirubin 2.6 mg/dL"), (1.4, "1.4 mg/dL"))
    ]  # fmt: skip
    use = CalculatorTool(REGISTRY["child_pugh"]).apply(findings)
    asked = {one.input: one for one in open_questions([use], INPUTS, {}, (), findings)}
    assert asked["bilirubin"].readings == tuple(findings) and asked["albumin"].readings == ()
    assert all(f"“{finding.quote}”" in asked["bilirubin"].text for finding in findings)
    assert list(asked).index("bilirubin") <= 1  # of what the note says nothing, at most one question comes first
