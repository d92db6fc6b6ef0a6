"""Scores that notes state themselves, held against what follows from their inputs by the published points.

Lip 2010: 72 years, hypertension and diabetes 1 each, a stroke 2. Pugh 1973: each of bilirubin 2.6 and albumin 2.9
2 points, INR 1.5 one, moderate ascites 3, a clear mind 1.
"""

import pytest

from riskcopilot.agent.noted import Noted
from riskcopilot.agent.reading import read
from riskcopilot.agent.state import Notice
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs

EVERY = shared_inputs(REGISTRY.values())
NOTED = Noted(REGISTRY.values(), CONDITIONS)
AF = "72M with AF, hypertension, diabetes, prior stroke. No heart failure, no vascular disease."
CIRRHOSIS = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5. Moderate ascites, "
    "no encephalopathy."
)


def notices(calculator: str, note: str) -> tuple[Notice, ...]:
    """What is said of stated scores where one calculator is used; the words quoted stand in the note."""
    use = CalculatorTool(REGISTRY[calculator]).apply(read(note, EVERY, CONDITIONS).findings)
    found = NOTED.disagreeing(note, [use])
    assert all(one.kind == "stated score" and one.quote == note[one.start : one.end] for one in found)
    return found


@pytest.mark.parametrize(
    ("calculator", "note", "stated", "found"),
    [
        ("cha2ds2_vasc", f"{AF} CHA2DS2-VASc 3.", 3, 5),
        ("cha2ds2_vasc", f"{AF} CHA₂DS₂-VASc score of 6 points.", 6, 5),
        ("cha2ds2_vasc", f"{AF} CHADS-VASc was calculated as 4/9.", 4, 5),
        ("cha2ds2_vasc", f"{AF} CHA2DS2-VASc ≥2 warrants an anticoagulant; his CHA2DS2-VASc is 4.", 4, 5),
        ("child_pugh", f"{CIRRHOSIS} Child-Pugh score 7 (class B).", 7, 9),
        ("child_pugh", f"{CIRRHOSIS} Child-Pugh and MELD scores were 12 and 28, respectively.", 12, 9),
    ],
)
def test_a_score_that_differs_is_told(calculator: str, note: str, stated: int, found: int) -> None:
    (notice,) = notices(calculator, note)
    assert f"says {stated} " in notice.message and f"gives {found}." in notice.message


@pytest.mark.parametrize(
    ("calculator", "note"),
    [
        ("cha2ds2_vasc", f"{AF} CHA2DS2-VASc 5, HAS-BLED 2."),
        ("cha2ds2_vasc", AF),
        ("cha2ds2_vasc", f"{AF} CHA2DS2-VASc 3 last year."),
        ("cha2ds2_vasc", f"{AF} CHA2DS2-VASc ≥2 warrants an anticoagulant."),
        ("child_pugh", f"{CIRRHOSIS} Child-Pugh 9, MELD 15."),
        ("timi_ua_nstemi", "66M with NSTEMI, aspirin, no diabetes. TIMI-3 flow was restored."),
        ("meld", "Creatinine 1.9 mg/dL, bilirubin 4.2 mg/dL, INR 1.2. MELD-Na 30."),  # not that score
    ],
)
def test_what_agrees_or_is_of_another_time_or_thing_is_not_told(calculator: str, note: str) -> None:
    assert notices(calculator, note) == ()


def test_a_score_whose_inputs_are_not_all_given_is_shown_and_not_used() -> None:
    note = "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, INR 1.5. Moderate ascites, no encephalopathy."
    (notice,) = notices("child_pugh", f"{note} Child-Pugh 9.")
    assert "says 9" in notice.message and "not all given" in notice.message
    (notice,) = notices("child_pugh", f"{note} Child-Pugh 14.")  # 2 + 1 + 3 + 1, and 1 to 3 for the albumin
    assert "allows 8 to 10" in notice.message


def test_answers_of_a_questionnaire_are_held_against_its_total() -> None:
    answers = (
        "GAD-7: 12/21\nFeeling nervous: nearly every day\nNot able to stop worrying: several days\n"
        "Worrying too much: nearly every day\nTrouble relaxing: several days\nBeing restless: not at all\n"
        "Easily annoyed: several days\nFeeling afraid: not at all"
    )
    (notice,) = notices("gad7", answers)
    assert "says 12" in notice.message and "gives 9" in notice.message
    assert notices("gad7", answers.replace("12/21", "9/21")) == ()


def test_a_name_of_two_scores_is_neither() -> None:
    # ISS is the Injury Severity Score and the International Staging System of myeloma
    assert "ISS" in REGISTRY["injury_severity_score"].aliases
    assert notices("injury_severity_score", "Trauma. AIS head 3, chest 2, others uninjured. ISS 1.") == ()
