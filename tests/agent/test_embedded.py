"""Selection by the embedded engine."""

import re

import pytest

from riskcopilot.agent.embedded import EmbeddedStages
from riskcopilot.agent.naming import ORDINARY, absences, fold, squeeze
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
        ("Will he be stone-free within five years, and how do we prevent recurrence?", []),
        ("YEARS or PERC?", ["years_algorithm", "perc"]),
        ("heart score?", ["heart_score"]),
        ("What do the Modified Sgarbossa's criteria say?", ["modified_sgarbossa"]),
        ("Given her GCS and pupils, what is the mortality?", []),
        ("How severe is the tardive dyskinesia?", []),
        ("How severe is this pneumonia?", []),
        ("Blatchford?", ["glasgow_blatchford"]),
        ("Wells?", ["wells_pe", "wells_dvt"]),
        ("wells for DVT?", ["wells_dvt"]),
        ("What is his Wells score today, please?", ["wells_pe", "wells_dvt"]),
        ("Hunt Hess WFNS Fisher", ["hunt_hess", "wfns_grade", "fisher_grade", "modified_fisher"]),
        ("Nottingham hip fracture score", []),
        ("With a Glasgow of 8, what is the mortality?", []),
        ("What is Mrs Wells' stroke risk?", []),
        ("mRS?", ["modified_rankin"]),
        ("EuroSCORE", ["euroscore_2"]),
        ("APACHE? CURB?", ["apache_ii", "curb_65"]),
        ("QTc 480, torsades risk?", []),
        ("Will this improve?", []),
    ],
)
def test_a_question_may_call_calculators_by_name(question: str, names: list[str]) -> None:
    assert STAGES.named(question) == names


def test_the_best_fit_is_chosen_and_what_is_far_behind_is_not() -> None:
    note = "70-year-old man with cirrhosis, bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5."
    chosen = STAGES.select("How bad is the liver?", note, [candidate("news2", 0.3), candidate("child_pugh", 0.7)])
    assert [selected.name for selected in chosen] == ["child_pugh"]


def test_a_calculator_whose_population_excludes_the_patient_gives_way_to_one_that_may_apply() -> None:
    child, adult = candidate("paediatric_sirs", 0.70), candidate("sepsis_1992", 0.72)
    for note, name in (
        ("A 9-year-old boy with fever.", "paediatric_sirs"),
        ("A 64-year-old man with fever.", "sepsis_1992"),
    ):
        assert STAGES.select("Stage of sepsis?", note, [adult, child])[0].name == name


def test_of_two_instruments_of_one_name_that_for_the_patient_is_meant() -> None:
    child, adult = candidate("paediatric_sirs", 0.72), candidate("sirs", 0.70)
    chosen = STAGES.select("Does she meet SIRS?", "A 5-year-old girl with fever.", [adult, child])
    assert [selected.name for selected in chosen] == ["paediatric_sirs"]


def test_what_is_asked_of_the_future_may_leave_the_illness_to_the_note() -> None:
    proposed = [candidate("mskcc_motzer_score", similarity=0.3)]
    nothing_like_it = [candidate("mskcc_motzer_score", similarity=0.15)]
    assert STAGES.select("Expected survival at two years?", "Metastatic renal cell carcinoma.", proposed)
    assert STAGES.select("Which bed is free at two?", "Metastatic renal cell carcinoma.", nothing_like_it) == ()


def test_an_instrument_that_is_left_out_here_is_not_replaced_by_another() -> None:
    proposed = [candidate("fracture_index")]
    assert STAGES.select("What is her FRAX?", "A 70-year-old woman.", proposed) == ()
    both = STAGES.select("FRAX and HAS-BLED?", "A 70-year-old woman.", proposed)
    assert [selected.name for selected in both] == ["has_bled"]


def test_a_question_like_no_document_chooses_nothing() -> None:
    assert STAGES.select("When is lunch?", "72-year-old man", [candidate("cha2ds2_vasc", similarity=0.2)]) == ()


def test_without_a_telling_question_only_what_the_note_suggests_is_used() -> None:
    note = "82-year-old man with community-acquired pneumonia, confused. RR 32, BP 96/58, urea 9.2 mmol/L."
    proposed = [candidate("curb_65", similarity=0.1), candidate("cha2ds2_vasc", similarity=0.1)]
    assert [s.name for s in STAGES.select("Which risk matters here?", note, proposed)] == ["curb_65"]
    assert STAGES.select("", "A well woman.", proposed) == ()


def test_names_are_compared_without_marks() -> None:
    assert squeeze("CHA₂DS₂-VASc") == squeeze("cha2ds2 vasc") and fold("Münch–Straße 4") == "munch strasse 4"
    assert squeeze("Ranson's criteria") == squeeze("Ranson criteria")


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("Her FRAX?", ["FRAX"]),
        ("qrisk2 or QRISK 3, which is due?", ["QRISK3"]),
        ("MMSE and MoCA", ["Mini-Mental State Examination (MMSE)", "Montreal Cognitive Assessment (MoCA)"]),
        ("CURB-65?", []),
    ],
)
def test_a_question_may_name_what_is_left_out_here(question: str, titles: list[str]) -> None:
    assert [one.title for one in absences(question)] == titles


def test_names_that_the_library_itself_uses_as_words_are_known_to_be_words() -> None:
    prose = " ".join(
        text
        for entry in REGISTRY.values()
        for text in (entry.outcome, *entry.conditions, *(given.description for given in entry.parameters.values()))
    )
    used = set(re.findall(r"(?<![\w-])[a-z]{3,}(?![\w-])", prose))
    called = {squeeze(name) for entry in REGISTRY.values() for name in (entry.title, entry.name, *entry.aliases)}
    assert used & called - {"pedis"} <= ORDINARY  # an input speaks of that instrument by its name here
