"""What a question tells of the patient, and what it only asks."""

from typing import get_args

import pytest

from riskcopilot.agent.facts import with_question
from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.question import read_question
from riskcopilot.agent.state import Reading
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Input
from riskcopilot.calculators.toxicology.conversion import GivenSteroid, SteroidDose, TargetSteroid

from .vocabulary import WANTED as NOTED

STEROIDS: dict[str, Input] = {
    "given_steroid": get_args(GivenSteroid)[1],
    "steroid_dose": get_args(SteroidDose)[1],
    "target_steroid": get_args(TargetSteroid)[1],
    "target_body_mass_index": REGISTRY["target_weight"].parameters["target_body_mass_index"],
}
WANTED = NOTED | STEROIDS


def told(question: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read_question(question, WANTED, {})}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "How likely is a fall in a 61-year-old man with diabetes but without hypertension?",
            {"age": 61.0, "sex": "male", "diabetes": True, "hypertension": False},
        ),
        ("BMI of a man weighing 80 kg, height 180 cm?", {"sex": "male", "weight": 80.0, "height": 180.0}),
        ("She has diabetes. What is her risk?", {"sex": "female", "diabetes": True}),
        ("What is the risk of a patient who has had a stroke?", {"stroke": True}),
        (
            "Convert 20 mg of prednisone to hydrocortisone",
            {"steroid_dose": 20.0, "given_steroid": "prednisone or prednisolone", "target_steroid": "hydrocortisone"},
        ),
        ("What is the target weight for a target BMI of 22?", {"target_body_mass_index": 22.0}),
        ("What is the equivalent dose of cortisone?", {"target_steroid": "cortisone"}),
    ],
)
def test_told(question: str, expected: dict[str, object]) -> None:
    assert told(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "What is the risk of stroke?",
        "Does the patient have diabetes on these results?",
        "Is the patient's BMI over 35 and creatinine above 2 mg/dL?",
        "What if creatinine were 2.1 mg/dL?",
        "Take the normal albumin to be 4 g/dL.",
        "Prognosis of pneumonia",
        "Will a patient get pneumonia?",
    ],
)
def test_only_asked(question: str) -> None:
    assert told(question) == {}


def test_a_finding_of_the_question_quotes_it_and_stands_in_no_note() -> None:
    question = "BMI at a weight of 80 kg?"
    (finding,) = read_question(question, WANTED, {})
    assert finding.origin == "question" and finding.quote in question and finding.quote in finding.rule
    assert finding.start is None and finding.end is None


@pytest.mark.parametrize(
    ("note", "used", "conflicts"),
    [
        ("Weight 82 kg.", [82.0], 1),
        ("Weight 80 kg.", [80.0], 0),
        ("Height 180 cm.", [80.0], 0),
    ],
)
def test_the_note_counts_where_it_says_otherwise(note: str, used: list[float], conflicts: int) -> None:
    reading = with_question(read(note, WANTED), "Dose at a weight of 80 kg?", WANTED, {}, 0.8)
    assert [finding.value for finding in reading.findings if finding.input == "weight"] == used
    assert [notice.kind for notice in reading.notices] == ["conflict"] * conflicts


def test_what_the_asker_wants_is_the_questions_to_say() -> None:
    note = "Switch to hydrocortisone was refused; convert to prednisone."
    reading = with_question(read(note, WANTED), "Convert to cortisone?", WANTED, {}, 0.8)
    aims = [finding.value for finding in reading.findings if finding.input == "target_steroid"]
    assert aims == ["cortisone"]


def test_a_doubtful_reading_of_the_note_gives_way_to_the_question() -> None:
    (weight,) = [one for one in read("Weight 82 kg.", WANTED).findings if one.input == "weight"]
    doubtful = Reading(findings=(weight.model_copy(update={"confidence": 0.5}),))
    reading = with_question(doubtful, "Dose at a weight of 80 kg?", WANTED, {}, 0.8)
    assert [one.value for one in reading.findings if one.confidence >= 0.8] == [80.0] and not reading.notices
