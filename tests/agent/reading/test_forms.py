"""Completed questionnaires, pasted as they are filled in, and forms whose questions are answered with yes and no.

The answers count as the instruments say: "not at all" 0, "several days" 1, "more than half the days" 2 and "nearly
every day" 3 in PHQ-9 and GAD-7; the points of NIHSS, COWS, Apgar and Barthel are held against the calculators.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.words import ITEM_NAMES, OPTION_POINTS, SCALE_ITEMS
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())
PHQ9 = {
    "phq9_interest": 2, "phq9_mood": 3, "phq9_sleep": 1, "phq9_energy": 3, "phq9_appetite": 0, "phq9_failure": 1,
    "phq9_concentration": 2, "phq9_movement": 0, "phq9_self_harm": 0,
}  # fmt: skip
GAD7 = {
    "gad7_nervous": 0, "gad7_control": 1, "gad7_worry": 3, "gad7_relaxing": 0, "gad7_restless": 1, "gad7_irritable": 2,
    "gad7_afraid": 0,
}  # fmt: skip
WORDED = """Seen in clinic. PHQ-9 completed today:
1. Little interest or pleasure in doing things: More than half the days
2. Feeling down, depressed, or hopeless: Nearly every day
3. Trouble falling or staying asleep, or sleeping too much: Several days
4. Feeling tired or having little energy: Nearly every day
5. Poor appetite or overeating: Not at all
6. Feeling bad about yourself, or that you have let your family down: Several days
7. Trouble concentrating on things, such as reading: More than half the days
8. Moving or speaking slowly, or the opposite: Not at all
9. Thoughts that you would be better off dead, or of hurting yourself: Not at all

Plan: review in two weeks."""
NUMBERED = """PHQ-9
1. Little interest or pleasure - 2
2. Feeling down - 3
3. Sleep - 1
4. Energy - 3
5. Appetite - 0
6. Failure - 1
7. Concentration - 2
8. Movement - 0
9. Self-harm - 0"""
BOTH = """Patient Health Questionnaire
Little interest or pleasure in doing things? 2 (more than half the days)
Feeling down, depressed, or hopeless? 3 (nearly every day)
Trouble falling asleep, sleeping too much? 1 (several days)
Feeling tired or having little energy? 3 (nearly every day)
Poor appetite or overeating? 0 (not at all)
Feeling bad about yourself? 1 (several days)
Trouble concentrating? 2 (more than half the days)
Moving or speaking slowly or being fidgety? 0 (not at all)
Thoughts of self-harm? 0 (not at all)"""
TABLE = """PHQ-9 | Answer
Little interest | more than half the days
Feeling down | nearly every day
Sleep problems | several days
Tired, little energy | nearly every day
Poor appetite or overeating | not at all
Feeling bad about self | several days
Trouble concentrating | more than half the days
Slowness or restlessness | not at all
Thoughts of self-harm | not at all"""
PROSE = (
    'GAD-7: nervousness "not at all", uncontrolled worry "several days", worrying too much "nearly every day", trouble '
    "relaxing 'not at all', restlessness 'several days', irritability - more than half the days, afraid something "
    'awful might happen "not at all". She sleeps well.'
)
NIHSS = {
    "alertness": "alert", "orientation_questions": "one", "commands": "both", "gaze": "normal",
    "visual_fields": "partial hemianopia", "facial_palsy": "partial", "left_arm": "no effort", "right_arm": "no drift",
    "left_leg": "some effort", "right_leg": "no drift", "limb_ataxia": "absent", "sensation": "normal",
    "language": "normal", "dysarthria": "mild", "extinction": "none",
}  # fmt: skip
STROKE = """NIHSS on arrival 9:
1a. Level of consciousness: 0
1b. LOC questions: 1
1c. LOC commands: 0
2. Best gaze: 0
3. Visual fields: 1 (partial hemianopia)
4. Facial palsy: 2 - partial
5a. Left arm: 3
5b. Right arm: 0
6a. Left leg: 2
6b. Right leg: 0
7. Limb ataxia: 0
8. Sensory: 0
9. Best language: 0
10. Dysarthria: mild
11. Extinction/inattention: 0"""
STROKE_LINE = (
    "NIHSS 9: LOC 0, LOC questions 1, commands 0, gaze 0, visual 1, facial palsy 2, left arm 3, right arm 0, left leg "
    "2, right leg 0, ataxia 0, sensory 0, language 0, dysarthria 1, neglect 0."
)


def values(note: str, wanted: Mapping[str, Any] = EVERY) -> dict[str, list[object]]:
    found: dict[str, list[object]] = {}
    for finding in read(note, wanted).findings:
        assert note[finding.start : finding.end] == finding.quote
        found.setdefault(finding.input, []).append(finding.value)
    return found


@pytest.mark.parametrize(
    ("note", "answers"),
    [
        (WORDED, PHQ9),
        (NUMBERED, PHQ9),
        (BOTH, PHQ9),
        (TABLE, PHQ9),
        (PROSE, GAD7),
        (STROKE, NIHSS),
        (STROKE_LINE, NIHSS),
    ],
    ids=["words", "numbers", "both", "table", "prose", "nihss", "nihss in a line"],
)
@pytest.mark.parametrize("all_inputs", [True, False], ids=["among all inputs", "alone"])
def test_every_item_of_a_completed_questionnaire_is_read(
    note: str, answers: Mapping[str, object], all_inputs: bool
) -> None:
    found = values(note, EVERY if all_inputs else {name: EVERY[name] for name in answers})
    assert {name: found.get(name) for name in answers} == {name: [answer] for name, answer in answers.items()}


def test_the_total_is_that_of_the_answers() -> None:
    given = {name: values(WORDED)[name][0] for name in PHQ9}
    assert REGISTRY["phq9"].run(given).value == sum(PHQ9.values())


@pytest.mark.parametrize(
    ("note", "answers"),
    [
        (
            "CIWA-Ar 17: nausea and vomiting 1, tremor 4, paroxysmal sweats 3, anxiety 4, agitation 2, tactile 0, "
            "auditory 0, visual 1, headache 2, orientation 0.",
            {"ciwa_tremor": 4, "ciwa_sweats": 3, "ciwa_visual": 1, "ciwa_headache": 2, "ciwa_orientation": 0},
        ),
        ("CAT: cough 3, phlegm 2, sleep 1, energy 4.", {"cat_cough": 3, "cat_phlegm": 2, "cat_sleep": 1}),
        (
            "Braden: sensory perception slightly limited, moisture occasionally moist, activity chairfast, mobility "
            "very limited, nutrition probably inadequate, friction and shear potential problem.",
            {"braden_sensory": 3, "braden_moisture": 3, "braden_activity": 2, "braden_friction": 2},
        ),
        (
            "Epworth: sitting and reading: moderate chance; watching TV: high chance; as a passenger in a car: never.",
            {"epworth_reading": 2, "epworth_television": 3, "epworth_passenger": 0},
        ),
        (
            "AUDIT\n1. How often do you drink? 4 or more times a week\n2. Drinks on a typical day? 5 or 6\n"
            "3. Six or more on one occasion? Weekly\n4. Not able to stop? Less than monthly",
            {"audit_frequency": 4, "audit_quantity": 2, "audit_binges": 3, "audit_unable_to_stop": 1},
        ),
        (
            "COWS: sweating 2, restlessness 3, pupils 5, aches 4, GI upset 3, gooseflesh 0",
            {
                "cows_sweating": "flushed or moist face", "cows_restlessness": "frequent shifting",
                "cows_pupils": "only a rim of iris", "cows_aches": "rubbing and unable to sit still",
                "cows_gut": "vomiting or diarrhoea", "cows_gooseflesh": "smooth",
            },
        ),
        (
            "Barthel index\nFeeding 10\nBathing 0\nTransfers 15\nStairs with help",
            {"barthel_feeding": "independent", "barthel_transfers": "independent", "barthel_stairs": "with help"},
        ),
    ],
)  # fmt: skip
def test_items_have_short_names_below_their_heading(note: str, answers: Mapping[str, object]) -> None:
    found = values(note)
    assert {name: found.get(name) for name in answers} == {name: [answer] for name, answer in answers.items()}


@pytest.mark.parametrize(
    ("note", "names"),
    [
        # a total is no heading of what is told behind it
        ("PHQ-9 was 14. Sleep 5 hours, energy low, appetite 2 meals.", PHQ9),
        ("CAT scan: liver 2 lesions, cough 3 weeks.", ("cat_cough",)),
        ("CAT 18, cough 3, no fever.", ("cat_cough",)),  # of one item nobody makes a questionnaire
        ("The cat: cough 3, phlegm 2, sleep 1, energy 4.", ("cat_cough", "cat_energy")),
        ("GAD-7 12. Restless 3 nights.", GAD7),
        # out of range, and contradicting itself
        (NUMBERED.replace("Sleep - 1", "Sleep - 7"), ("phq9_sleep",)),
        (BOTH.replace("1 (several days)", "1 (nearly every day)"), ("phq9_sleep", "phq9_failure")),
        # the number of another item than the one that is named
        (NUMBERED.replace("7. Concentration", "7. Poor appetite"), ("phq9_concentration",)),
    ],
)
def test_what_is_no_answer_is_not_read(note: str, names: Mapping[str, object]) -> None:
    found = values(note)
    assert not [name for name in names if isinstance(found.get(name, [None])[0], float | str)]


def test_a_question_answered_with_nothing_says_that_nothing_is_there() -> None:
    """Read by its words, "Thoughts of self-harm: not at all" would be a thought of self-harm."""
    found = values(WORDED)
    assert not [name for name, told in found.items() if True in told and "suicid" in name]
    assert values("Poor appetite: not at all. Vomiting: no.")["phq9_appetite"] == [0]
    assert "appetite_loss" not in found or found["appetite_loss"] != [True]


def test_an_answer_denies_nothing_behind_it() -> None:
    found = values('Loss of interest "not at all", hypertension and diabetes are treated.')
    assert found["hypertension"] == found["diabetes"] == [True]


@pytest.mark.parametrize("name", [name for name in OPTION_POINTS if not name.startswith("child_")])
def test_points_of_options_are_those_the_calculator_counts(name: str) -> None:
    users = ("nihss", "cows", "apgar", "barthel_index", "audit_alcohol")
    calculator = next(REGISTRY[user] for user in users if name in REGISTRY[user].parameters)
    given: dict[str, Any] = {}
    for other, one in calculator.parameters.items():
        given[other] = next(iter(one.options)) if isinstance(one, Choice) else getattr(one, "low", False)
    given |= {"heart_rate": 70} if "heart_rate" in given else {}
    options = list(EVERY[name].options)  # type: ignore[union-attr]
    points = [calculator.run(given | {name: option}).value for option in options]
    assert [value - points[0] for value in points] == list(OPTION_POINTS[name])  # type: ignore[operator]


def test_lists_of_items_name_inputs_there_are() -> None:
    listed = {*OPTION_POINTS, *ITEM_NAMES, *(name for names in SCALE_ITEMS.values() for name in names)}
    assert listed <= set(EVERY)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Congestive heart failure or reduced ejection fraction: no", {"heart_failure": [False]}),
        ("Stroke, TIA or thromboembolism: No", {"previous_stroke": [False]}),
        ("Hemiplegia or paraplegia from any cause: No", {"hemiplegia": [False]}),
        ("Hypercholesterolaemia, treated or not: absent", {"hypercholesterolaemia": [False]}),
        # what makes the question narrower makes the denial narrower
        ("Known coronary artery disease before this illness: absent", {"coronary_artery_disease": None}),
        ("Solid cancer with metastases, or any malignancy of the blood: no", {"cancer": None, "cancer_history": None}),
        ("Chronic lung disease with symptoms on activity: N", {"chronic_lung_disease": None}),
        ("Diabetes with complications: no", {"diabetes": None}),
        # and an answer is that of its own question
        ("Diabetes: no, hypertension: yes", {"diabetes": [False], "hypertension": [True]}),
        ("She has diabetes and hypertension. Smoker: no", {"diabetes": [True], "smoker": [False]}),
        ("He has atrial fibrillation on apixaban, bleeding: none", {"atrial_fibrillation": [True]}),
    ],
)
def test_no_answers_the_whole_question(note: str, told: Mapping[str, object]) -> None:
    found = values(note)
    assert {name: found.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("note", "name", "level"),
    [
        ("Trouble concentrating: nearly every day.", "phq9_concentration", 3),
        ("RUIS frequency - 'a few times a month'.", "ruis_frequency", 2),
        ("Loss of interest or pleasure, more than half the days.", "phq9_interest", 2),
        ("Low or hopeless mood, 'several days'", "phq9_mood", 1),
        ("Trouble wrapping up a project: often; restless", "asrs_finishing", 3),
        ("Trouble keeping up physical effort, in the last four weeks because of fatigue - often", "fatigue_effort", 3),
        ("Bad conscience or guilt, at no time, MDI item 6: 2", "mdi_guilt", 0),
        ("Bad conscience or guilt, at no time, MDI item 6: 2", "mdi_life", 2),
        ("Headache: severe.", "ciwa_headache", 5),  # 4 moderately severe, 5 severe, 7 extremely severe
        ("Suicidal ideation, 0; appetite poor", "phq9_self_harm", 0),
    ],
)
def test_words_alone_do_without_a_heading(note: str, name: str, level: float) -> None:
    assert values(note)[name] == [level]


def test_a_total_told_before_hides_no_answers() -> None:
    told = "PHQ-9 was 20 last year" + ", and much has changed since" * 8
    assert values(f"{told}; PHQ-9 now: interest 2, mood 3, sleep 1.")["phq9_mood"] == [3]


def test_a_list_of_symptoms_is_no_answer() -> None:
    found = values(
        "Anxiety, more than half the days he drinks. She has trouble sleeping, several days a week he snores."
    )
    assert "gad7_nervous" not in found and found["phq9_sleep"] != [1]


@pytest.mark.parametrize("advice", ["Return precautions given, including fever.", "Return precautions: fever."])
def test_what_to_return_for_is_not_there(advice: str) -> None:
    assert "fever_present" not in values(advice)
    assert values("Return precautions given. He has a fever.")["fever_present"] == [True]
