"""Selection by the embedded engine."""

import pytest

from riskcopilot.agent.embedded import EmbeddedStages
from riskcopilot.agent.naming import fold, squeeze
from riskcopilot.agent.stages import Candidate
from riskcopilot.calculators import REGISTRY

STAGES = EmbeddedStages(REGISTRY)


def candidate(name: str, score: float = 0.7, similarity: float = 0.6) -> Candidate:
    return Candidate(name=name, title=REGISTRY[name].title, purpose="", score=score, similarity=similarity)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("What is her CHA2DS2-VASc?", ["cha2ds2_vasc"]),
        ("CHA₂DS₂-VASc score please", ["cha2ds2_vasc"]),
        ("chads vasc and has-bled?", ["cha2ds2_vasc", "has_bled"]),
        ("curb65", ["curb_65"]),
        ("Compare HAS-BLED and CHADS2", ["has_bled", "chads2"]),
        ("NEWS2?", ["news2"]),
        ("any news from the ward?", []),
        ("How severe is this pneumonia?", []),
    ],
)
def test_a_question_may_call_calculators_by_name(question: str, names: list[str]) -> None:
    assert STAGES.named(question) == names


def test_the_best_fit_is_chosen_and_what_is_far_behind_is_not() -> None:
    note = "70-year-old man with cirrhosis, bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5."
    chosen = STAGES.select("How bad is the liver?", note, [candidate("news2", 0.3), candidate("child_pugh", 0.7)])
    assert [selected.name for selected in chosen] == ["child_pugh"]


def test_a_calculator_whose_population_excludes_the_patient_is_not_chosen() -> None:
    chosen = STAGES.select("Stroke risk?", "A 9-year-old boy.", [candidate("cha2ds2_vasc")])
    assert chosen == ()


def test_a_question_like_no_document_chooses_nothing() -> None:
    assert STAGES.select("When is lunch?", "72-year-old man", [candidate("cha2ds2_vasc", similarity=0.2)]) == ()


def test_without_a_telling_question_only_what_the_note_suggests_is_used() -> None:
    note = "82-year-old man with community-acquired pneumonia, confused. RR 32, BP 96/58, urea 9.2 mmol/L."
    proposed = [candidate("curb_65", similarity=0.1), candidate("cha2ds2_vasc", similarity=0.1)]
    assert [s.name for s in STAGES.select("Which risk matters here?", note, proposed)] == ["curb_65"]
    assert STAGES.select("", "A well woman.", proposed) == ()


def test_names_are_compared_without_marks() -> None:
    assert squeeze("CHA₂DS₂-VASc") == squeeze("cha2ds2 vasc") and fold("Münch–Straße 4") == "munch strasse 4"
