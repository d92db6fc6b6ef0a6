"""Words that mean something else where they stand, each beside its twin that is meant: seen in case reports."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())


def told(note: str) -> set[str]:
    return {finding.input for finding in read(note, EVERY, CONDITIONS).findings}


@pytest.mark.parametrize(
    ("name", "other", "meant"),
    [
        ("race", "He had black, tarry stools and white sputum.", "A 50-year-old black man."),
        ("race", "White blood cells 8 x10^9/L.", "A 64-year-old previously healthy white male."),
        ("trauma", "Acute kidney injury followed.", "A head injury followed."),
        ("anticoagulant", "Lupus anticoagulant was positive.", "He takes an anticoagulant."),
        ("regurgitation_warning_signs", "Bone marrow aspiration was done.", "Aspiration was seen."),
        ("self_induced_or_regurgitated", "Mild mitral regurgitation.", "Regurgitation of food."),
        ("gad7_nervous", "The central nervous system was spared.", "He is nervous."),
        ("phq9_mood", "A severely depressed left ventricle.", "She feels depressed."),
        ("leg_cramps", "Menstrual cramps.", "Leg cramps."),
        ("alertness", "A cough unresponsive to antibiotics.", "She was found unresponsive."),
        ("alertness", "Awake endotracheal intubation was chosen.", "She is awake."),
        ("verbal_response", "Alert and only oriented to person.", "Alert and oriented to person, place and time."),
        ("pregnant", "She had five pregnancies.", "She is pregnant."),
        ("oestrogen", "The serum estradiol level was low.", "She takes estradiol."),
        ("ndi_concentration", "She cannot concentrate her urine.", "She cannot concentrate."),
        ("hypertension_cause", "Familial history was unremarkable.", "His hypertension is familial."),
        ("ann_arbor_stage", "Stage 3 CKD, NYHA stage III.", "Stage III DLBCL."),
        ("ann_arbor_stage", "Chronic kidney disease (stage 3).", "Follicular lymphoma (stage 3)."),
        ("ann_arbor_stage", "Progress to stage 2 within 1 month.", "Hodgkin's disease, stage II bulky."),
        ("breast_tumour_grade", "TIMI grade 3 flow.", "IDC, grade 3, 2 nodes positive."),
        ("breast_tumour_grade", "A grade 2/6 systolic murmur.", "Grade 2 invasive ductal carcinoma, 2.2 cm."),
        ("surgery", "General surgery was consulted.", "She had general surgery."),
        ("trauma", "The trauma team was splinting.", "The trauma was two days ago."),
        (
            "previous_chemotherapy",
            "Adjuvant chemotherapy was discussed but not given.",
            "He had adjuvant chemotherapy.",
        ),
        ("insulin_treatment", "He refused to start insulin treatment.", "He had to start insulin treatment."),
        ("functional_state", "No complaints other than fatigue.", "She has no complaints."),
    ],
)
def test_a_word_within_something_else_is_not_meant(name: str, other: str, meant: str) -> None:
    assert name not in told(other)
    assert name in told(meant)


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("LP: WCC 1200 (90% polys), glucose 1.2.", "white_cell_count", []),
        ("Blood WCC 14 x10^9/L, CSF WCC 300.", "white_cell_count", [14]),
        ("LP was unremarkable, WBC 12 x10^9/L.", "white_cell_count", [12]),
        ("CSF analysis showed a glucose of 40 mg/dL. Serum glucose 110 mg/dL.", "glucose", [110]),
        ("Pleural fluid: pH 7.2, LDH 900 U/L.", "arterial_ph", []),
        ("Ascitic fluid albumin 1.1 g/dL, serum albumin 2.9 g/dL.", "albumin", [2.9]),
        ("Urinalysis revealed a pH of 8.", "arterial_ph", []),
        ("Urine Na 12 mmol/L, K 30 mmol/L, creatinine 80 mg/dL.", "creatinine", []),
        ("UA negative, WBC 15 x10^9/L, creatinine 1.1 mg/dL.", "white_cell_count", [15]),
        ("Urine output 20 ml/h, creatinine 3.1 mg/dL.", "creatinine", [3.1]),
        ("Chest pain 2h.", "arthritis_pain", []),
        ("Afebrile 48h.", "temperature", []),
    ],
)
def test_a_value_of_another_fluid_or_a_time_is_no_value_of_blood(note: str, name: str, value: list[float]) -> None:
    assert [finding.value for finding in read(note, EVERY).findings if finding.input == name] == value
