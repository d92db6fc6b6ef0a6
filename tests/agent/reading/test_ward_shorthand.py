"""Notes as wards write them: what each line tells was settled by reading it, before the reader was run on it."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())

CASES: list[tuple[str, dict[str, object]]] = [
    # who the patient is
    ("F 66y 60kg 165cm", {"age": 66.0, "sex": "female", "weight": 60.0, "height": 165.0}),
    ("M45 with HTN", {"age": 45.0, "sex": "male"}),
    ("82 yr old gent", {"age": 82.0, "sex": "male"}),
    ("66F creat 132 umol/L, 60kg, on dabigatran", {"weight": 60.0, "creatinine": 132.0}),
    ("Weight loss, 10 kg, and fever", {"weight": None}),
    ("BW: 55, 6 kg", {"weight": None}),  # a decimal comma
    ("82 kg 1.65 m", {"weight": 82.0, "height": 1.65}),
    # histories
    ("Smoker 20/day, HTN, chol.", {"hypercholesterolaemia": True}),
    ("No prev VTE.", {"previous_thromboembolism": False}),
    ("Not dialysed.", {"recent_dialysis": False}),
    ("No signs of basal skull #.", {"basal_fracture_sign": False}),
    ("# Hypertension\n# Diabetes", {"basal_fracture_sign": None}),  # bullets
    ("Sepsis ?source", {"suspected infection": True}),
    ("Stopped smoking 2 months ago.", {"recent_smoker": True}),
    ("Awaiting total hip replacement.", {"non-cardiac surgery": True, "high_risk_surgery": False}),
    # findings
    ("RIF pain 24h, migrated from umbilicus. Tender RIF.", {"pain_migration": True, "right_lower_tenderness": True}),
    ("ECG: 1mm ST dep V4-6.", {"ecg_finding": "significant ST deviation"}),
    ("R calf 4 cm > L.", {"calf_difference": 4.0}),
    ("8 mm spiculated RUL nodule", {"nodule_diameter": 8.0, "upper_lobe": True, "spiculated": True}),
    ("A scan 8 mm from the RUL nodule", {"nodule_diameter": None}),
    ("ICH: L basal ganglia 35 ml, IVH yes", {"haematoma_volume": 35.0, "infratentorial_origin": False}),
    ("ICH, drain output 35 ml", {"haematoma_volume": None}),
    ("GCS 15, acting normally, mild headache.", {"altered_mental_state_after_injury": False, "severe_headache": False}),
    ("42M fell from 4m.", {"dangerous_neck_mechanism": True, "severe_mechanism_child": True}),
    ("Fell off bars, 1.5 m.", {"dangerous_mechanism_child": True, "severe_mechanism_child": None}),  # not over it
    ("Fell 3 feet.", {"dangerous_mechanism": True, "severe_mechanism_infant": None}),
    ("Fell 3 months ago.", {"dangerous_mechanism": None}),
    # measurements
    ("82F. Ur 12.4, Na 128.", {"blood_urea_nitrogen": 12.4, "sodium": 128.0}),
    ("TC 5.8 HDL 1.0", {"total_cholesterol": 5.8, "hdl_cholesterol": 1.0}),
    ("Trop 0h 45 ng/L (URL 14).", {"troponin_ratio": 3.2143, "cardiac_markers": "raised"}),
    ("Troponin I 45 ng/L.", {"troponin_ratio": None}),
    ("RR 16 HR 70 BP 128/50", {"respiratory_rate": 16.0, "heart_rate": 70.0, "systolic_pressure": 128.0}),
    ("Lactate 0h 4.1 mmol/L", {"lactate": 4.1}),
    ("HTN uncontrolled (170/100)", {"systolic_pressure": 170.0, "diastolic_pressure": 100.0}),
    ("Plt 210 -> 80", {"platelet_fall": 61.9, "platelet_nadir": 80.0}),
    ("2 episodes of chest pain in last 24h", {"anginal_episodes": 2.0}),
    ("Resp infection last month, Hb 98 g/L", {"haemoglobin": 98.0}),
    ("Seen in clinic last month, creatinine 1.2 mg/dL", {"creatinine": None}),
    ("Phosphorus, 1,25-dihydroxyvitamin D3 (11.0 pg/dl)", {"phosphate": None}),
    # questionnaires
    ("GAD7: 3 3 2 2 1 2 1", {"gad7_nervous": 3.0, "gad7_afraid": 1.0}),
    ("PHQ9 items: 2,2,3,2,1,2,1,0,1", {"phq9_interest": 2.0, "phq9_sleep": 3.0, "phq9_self_harm": 1.0}),
    ("GAD7: 3 3 2 2 1", {"gad7_nervous": None}),  # whose are they?
]  # fmt: skip


@pytest.mark.parametrize(("note", "told"), CASES)
def test_what_a_line_of_the_ward_tells(note: str, told: dict[str, object]) -> None:
    found = read(note, EVERY, CONDITIONS).findings
    said = {name: [finding.value for finding in found if finding.input == name] for name in told}
    assert said == {name: [] if value is None else [value] for name, value in told.items()}
