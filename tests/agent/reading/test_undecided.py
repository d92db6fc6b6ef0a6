"""What a note names without saying how much there is of it: never absent, and never taken for the least of it.

Pugh 1973 gives 1 point to no ascites, 2 to slight and 3 to moderate; Westley 1978 up to 3 points to retractions.
"""

import pytest

from riskcopilot.agent.agreement import put_together
from riskcopilot.agent.facts import Doubt, gather, with_question
from riskcopilot.agent.questions import open_questions
from riskcopilot.agent.reading import read
from riskcopilot.agent.reported import BorneOut
from riskcopilot.agent.state import Reading
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import CalculatorTool, CalculatorUse, shared_inputs
from riskcopilot.tools.protocol import Finding

LABORATORY = "61M with cirrhosis. Bilirubin 1.2 mg/dL, albumin 3.8 g/dL, INR 1.1. No encephalopathy."
EVERY = shared_inputs(REGISTRY.values())


def states(note: str, name: str) -> list[object]:
    return [finding.value for finding in read(note, EVERY).findings if finding.input == name]


def assessed(calculator: str, reading: Reading) -> tuple[CalculatorUse, tuple[Finding, ...]]:
    """Apply a calculator where what is not mentioned is taken as absent; return what is in doubt, too."""
    tool = CalculatorTool(REGISTRY[calculator])
    findings, doubtful = gather(reading, (), {}, [tool], Doubt("absent", confidence=0.8))
    return tool.apply(findings), doubtful


@pytest.mark.parametrize(
    ("calculator", "note", "low", "high"),
    [
        ("child_pugh", f"{LABORATORY} Ascites.", 6, 7),  # 4 others at 1 point each
        ("child_pugh", f"{LABORATORY} Cirrhosis complicated by ascites.", 6, 7),
        ("child_pugh", f"{LABORATORY} No ascites on examination. Ultrasound: ascites.", 5, 7),
        (
            "westley_croup",
            "3-year-old with croup. Retractions, no stridor, no cyanosis, normal air entry, alert.",
            1,
            3,
        ),
    ],
)
def test_a_score_lies_between_what_its_degrees_make(calculator: str, note: str, low: int, high: int) -> None:
    use, _ = assessed(calculator, read(note, EVERY, CONDITIONS))
    assert use.possible is not None and (use.possible.low, use.possible.high) == (low, high)


@pytest.mark.parametrize(
    ("note", "name", "found"),
    [
        ("Moderate ascites. The ascites was tapped.", "ascites", ["moderate or severe"]),
        ("No ascites.", "ascites", ["none"]),
        ("No evidence of ascites or oedema.", "ascites", ["none"]),
        ("His mother had ascites.", "ascites", []),
        ("Ultrasound to look for ascites.", "ascites", []),
        ("If ascites develops, call.", "ascites", []),
        ("Stridor at rest.", "westley_stridor", ["at rest"]),
    ],
)
def test_a_degree_a_denial_and_what_is_not_so_are_as_before(note: str, name: str, found: list[object]) -> None:
    assert states(note, name) == found


@pytest.mark.parametrize(
    ("calculator", "name", "note"),
    [
        ("westley_croup", "westley_cyanosis", "3-year-old with croup and cyanosis."),
        ("child_pugh", "hepatic_encephalopathy", "Cirrhosis with hepatic encephalopathy."),
        ("child_pugh", "ascites", "Cirrhosis, history of ascites."),
        ("nihss", "left_arm", "Acute stroke with left arm weakness."),
        ("nihss", "left_leg", "Acute stroke with mild left leg weakness."),
        ("nihss", "right_arm", "Acute stroke with right hemiparesis."),
        ("nihss", "gaze", "Acute stroke, gaze deviation to the right."),
        ("cows", "cows_sweating", "Opioid withdrawal with sweats."),
    ],
)
def test_what_may_be_there_is_asked_about_and_not_assumed_to_be_absent(calculator: str, name: str, note: str) -> None:
    use, doubtful = assessed(calculator, read(note, EVERY, CONDITIONS))
    assert name not in use.assumed and name not in {finding.input for finding in use.used}
    absent = REGISTRY[calculator].parameters[name].absent
    assert (values := {finding.value for finding in doubtful if finding.input == name}) and absent not in values


def test_one_limb_says_nothing_of_the_others() -> None:
    assert {limb: bool(states("Left hemiparesis.", limb)) for limb in ("left_arm", "left_leg", "right_arm")} == {
        "left_arm": True, "left_leg": True, "right_arm": False,
    }  # fmt: skip


def test_naming_what_may_still_be_mild_excludes_nothing() -> None:
    assert REGISTRY["pediatric_asthma_severity"].parameters["pass_wheezing"].absent == "none or mild"
    assert states("Wheezing.", "pass_wheezing") == []


def test_the_question_quotes_the_words_once_with_the_degrees() -> None:
    use, _ = assessed("child_pugh", read(f"{LABORATORY} Ascites.", EVERY, CONDITIONS))
    (question,) = open_questions([use], EVERY, (), (), use.used)
    assert question.text.startswith("The note says “Ascites”, and not which: slight; moderate or severe? ")
    assert [one.value for one in question.readings] == ["slight", "moderate or severe"]


@pytest.mark.parametrize(
    ("note", "question", "found"),
    [
        ("Ascites.", "Child-Pugh of a man with moderate ascites?", {"moderate or severe"}),
        ("Cirrhosis.", "Child-Pugh of a man with ascites?", {"slight", "moderate or severe"}),
        ("Mild ascites.", "Child-Pugh of a man with ascites?", {"slight"}),
    ],
)
def test_note_and_question_tell_the_degree_between_them(note: str, question: str, found: set[str]) -> None:
    reading = with_question(read(note, EVERY), question, EVERY, {}, 0.8)
    assert {one.value for one in reading.findings if one.input == "ascites"} == found and not reading.notices


def test_a_model_may_know_the_degree() -> None:
    note = "Cirrhosis with ascites that fills the belly."
    ruled = read(note, EVERY)
    start = note.index("ascites")
    model = Finding(
        input="ascites", value="moderate or severe", status="stated", quote=note[start:-1], start=start,
        end=len(note) - 1,
    )  # fmt: skip
    put = put_together(ruled, BorneOut((model,), (), ()), note, EVERY)
    assert [one.value for one in put.findings if one.input == "ascites"] == ["moderate or severe"]
    assert "ascites" not in put.disputed


@pytest.mark.parametrize(
    ("note", "name", "value", "put"),
    [
        ("?TIA last month.", "cerebrovascular_disease", True, True),
        ("Possible heart failure, echo awaited.", "heart_failure", True, True),
        ("Heart failure cannot be excluded.", "heart_failure", True, True),
        ("Borderline diabetes.", "diabetes", True, True),
        ("Findings suggest heart failure.", "heart_failure", True, True),
        ("Diabetes: unknown.", "diabetes", True, False),
        ("History of heart failure could not be obtained.", "heart_failure", True, False),
    ],
)
def test_what_the_note_leaves_open_is_asked_and_not_taken_as_unmentioned(
    note: str, name: str, value: object, put: bool
) -> None:
    reading = read(f"71-year-old man with atrial fibrillation. {note}", EVERY, CONDITIONS)
    use, doubtful = assessed("cha2ds2_vasc", reading)
    assert name in use.missing and name not in use.assumed and "hypertension" in use.assumed
    (finding,) = (one for one in doubtful if one.input == name)
    assert finding.value == value and finding.quote in note
    (question,) = (one for one in open_questions([use], EVERY, (), doubtful, use.used) if one.input == name)
    assert (question.suggested == finding) == put


@pytest.mark.parametrize(
    "note",
    [
        "Heart failure is unlikely.",
        "His father has possible heart failure.",
        "No heart failure. Possible heart failure was mentioned by the nurse.",
        "Return if symptoms of heart failure occur.",
        "At risk of heart failure.",
        "No mention of heart failure.",
        "No signs suggestive of heart failure.",
        "She has not experienced any symptoms suggesting heart failure.",
    ],
)
def test_what_is_denied_feared_or_of_others_is_not_left_open(note: str) -> None:
    reading = read(f"71-year-old man with atrial fibrillation. {note}", EVERY, CONDITIONS)
    assert "heart_failure" not in {finding.input for finding in reading.unsure}


def test_what_the_question_answers_is_not_left_open() -> None:
    reading = read("72M with atrial fibrillation. ?TIA.", EVERY, CONDITIONS)
    told = with_question(reading, "CHA2DS2-VASc of a man with a previous TIA?", EVERY, CONDITIONS, 0.8)
    findings, doubtful = gather(told, (), {}, [], Doubt(confidence=0.8))
    assert any(one.input == "cerebrovascular_disease" and one.value is True for one in findings)
    assert not any(one.input == "cerebrovascular_disease" for one in doubtful)


def test_only_what_the_note_does_not_speak_of_is_offered_to_be_taken_as_absent() -> None:
    note = "61M with cirrhosis, ascites. Possible encephalopathy. Bilirubin 1.2 mg/dL, albumin 3.8 g/dL, INR 1.1."
    tool = CalculatorTool(REGISTRY["child_pugh"])
    findings, doubtful = gather(read(note, EVERY, CONDITIONS), (), {}, [tool], Doubt(confidence=0.8))
    asked = open_questions([tool.apply(findings)], EVERY, (), doubtful, findings)
    assert {one.input: one.assumable for one in asked} == {"ascites": False, "hepatic_encephalopathy": False}
    (text,) = (one.text for one in asked if one.input == "hepatic_encephalopathy")
    assert text.startswith("The note says “Possible encephalopathy”. ")
    silent, _ = gather(read("61M with cirrhosis.", EVERY, CONDITIONS), (), {}, [tool], Doubt(confidence=0.8))
    asked = open_questions([tool.apply(silent)], EVERY, ())
    assert {one.input for one in asked if one.assumable} == {"ascites", "hepatic_encephalopathy"}
