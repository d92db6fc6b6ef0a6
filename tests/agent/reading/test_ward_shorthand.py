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
    # denials by figure, sign and tick
    ("Fever -, cough +, haemoptysis -", {"haemoptysis": False, "cough": True}),
    ("+cough, -fever, -haemoptysis", {"haemoptysis": False, "cough": True}),
    ("-haemoptysis\n-cough", {"haemoptysis": True, "cough": True}),  # a list of lines
    ("haemoptysis nil, cough ++", {"haemoptysis": False, "cough": True}),
    ("0 haemoptysis, 0 chest pain", {"haemoptysis": False}),
    ("PS 0, haemoptysis", {"haemoptysis": True}),
    ("∅ haemoptysis", {"haemoptysis": False}),
    ("neg haemoptysis", {"haemoptysis": False}),
    ("haemoptysis ✓ cough ✗", {"haemoptysis": True, "cough": False}),
    ("HD discussed but not needed", {"recent_dialysis": None}),
    ("Has not required vasopressors.", {"acute_hypotension": None}),
    ("Lantus was suggested, he declined", {"insulin_treatment": None}),
    ("High cholesterol but stopped the statin", {"hypercholesterolaemia": True}),
    # relatives
    ("FH dad CABG @61.", {"family_history_of_coronary_disease": True}),
    ("Uncle had an MI", {"family_history_of_coronary_disease": None}),
    ("No family history of hypertension or coronary artery disease", {"family_history_of_coronary_disease": False}),
    ("Sister: DVT post partum", {"relative_with_thromboembolism": True}),
    ("Wife says he had a heart attack in 2010.", {"family_history_of_coronary_disease": None}),
    ("Came with his mother, who has asthma.", {"asthma": None, "parental_asthma": True}),
    # who is meant
    ("TRIAGE 19:15 34F BRB PR x4", {"age": 34.0, "sex": "female"}),
    ("CONSULT - Toronto, outpatient\n67 M, T2DM", {"age": 67.0, "sex": "male"}),
    ("14F sheath, 63M", {"age": 63.0, "sex": "male"}),
    ("seen 12M post transplant", {"age": None}),
    ("lady of seventy four with cough", {"age": 74.0, "sex": "female"}),
    # measurements without spaces, in words, in shares, with the unit before
    ("BP96/52 HR118 T38.9 RR28", {"systolic_pressure": 96.0, "heart_rate": 118.0, "temperature": 38.9}),
    ("Na131 K4.1 Cr134 Hb94", {"sodium": 131.0, "potassium": 4.1, "creatinine": 134.0, "haemoglobin": 94.0}),
    ("blood pressure one sixty eight over ninety", {"systolic_pressure": 168.0, "diastolic_pressure": 90.0}),
    ("platelets one eight eight and haemoglobin one three four", {"platelets": 188.0, "haemoglobin": 134.0}),
    ("creatinine one seven seven micromoles per litre", {"creatinine": 177.0}),
    ("nt pro bnp three thousand nine hundred picograms per ml", {"nt_probnp": 3900.0}),
    ("fasts around sixteen and a half hours a day", {"fasting_hours": 16.5}),
    ("creatinine is one hundred and thirty two, potassium five point one", {"creatinine": 132.0, "potassium": 5.1}),
    ("sats ninety four percent", {"oxygen_saturation": 94.0}),
    ("albumin g/L             24", {"albumin": 24.0}),
    ("weighs 8 stone 12", {"weight": 124.0}),  # pounds
    ("Weight 58 kg, height 1.74 m. Sodium 135", {"weight": 58.0, "height": 1.74, "sodium": 135.0}),
    ("98/62, HR 110, sats 95%", {"systolic_pressure": 98.0, "diastolic_pressure": 62.0}),
    ("Insulin mix 75/50, HR 80", {"systolic_pressure": None}),
    ("VA 20/40, HR 70", {"systolic_pressure": None}),
    ("VBG: pH 7.31 pCO2 4.1", {"arterial_carbon_dioxide": None}),
    ("ABG: pH 7.31 pCO2 4.1", {"arterial_carbon_dioxide": 4.1}),
    ("HR 92, 3/7 ago HR 120", {"heart_rate": 92.0}),
    ("joint pain for 6/12", {"joint_symptom_duration": 6.0}),
    ("BP was 79/52 mmHg", {"systolic_pressure": 79.0}),
    ("ex smoker 15/d from age 20 to 50", {"cigarettes_per_day": 15.0, "years_smoked": 30.0}),
    ("FLACC 6: F1 L2 A1 C1 C1", {"flacc_face": 1.0, "flacc_legs": 2.0, "flacc_consolability": 1.0}),
    (
        "             fluid     serum    (ref)\nprotein g/L   48        66      60-80\n"
        "LDH U/L      1940    add-on     125-220",
        {"serum_protein": 66.0, "lactate_dehydrogenase": None},
    ),
    ("LP: WCC 142 (polys 17, 88% mono)", {"csf_neutrophil_count": 17.0}),
    ("Gleason grade group 2.", {"gleason_primary": 3.0, "gleason_secondary": 4.0, "gleason_sum": 7.0}),  # ISUP 2014
    ("Gleason grade group 5.", {"gleason_primary": None, "gleason_sum": None}),  # of several patterns
    ("No fever, tender RIF", {"right_lower_tenderness": True}),
    # results with a column for each time
    (
        "            3/24      9/24     today\neGFR         52        47       41\n"
        "creat       112       124      139 umol/L",
        {"egfr": 41.0, "creatinine": 139.0},
    ),
    ("Bloods | 16/3 | 14/3\nNa | 138 | 134\nphosphate | haemolysed | 1.3", {"sodium": 138.0, "phosphate": None}),
    ("Labs   baseline   today   ref\ncreatinine   88   131   60-110 umol/L", {"creatinine": 131.0}),
]  # fmt: skip


@pytest.mark.parametrize(("note", "told"), CASES)
def test_what_a_line_of_the_ward_tells(note: str, told: dict[str, object]) -> None:
    found = read(note, EVERY, CONDITIONS).findings
    said = {name: [finding.value for finding in found if finding.input == name] for name in told}
    assert said == {name: [] if value is None else [value] for name, value in told.items()}
