"""What notes of many specialties write, and what it says: each line stood in an invented note and was misread once."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import shared_inputs

INPUTS = {**CONDITIONS, **shared_inputs(REGISTRY.values())}
HIV = "human immunodeficiency virus infection"


def told(note: str, name: str) -> list[object]:
    return [one.value for one in read(note, INPUTS).findings if one.input == name]


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        # when or where a measurement was taken, and which of two is today's
        ("BP today 152/94.", "systolic_pressure", 152),
        ("BP in surgery 152/94.", "diastolic_pressure", 94),
        ("K on admission 5.9.", "potassium", 5.9),
        ("GCS before sedation 13.", "glasgow_coma_scale", 13),
        ("Creat 142 -> 168 today.", "creatinine", 168),
        ("Hb 92 (was 121 on admission).", "haemoglobin", 92),
        ("Wt 41 kg, was 47 kg 3 months ago, BMI 17.2.", "body_mass_index", 17.2),
        ("Hb on discharge 10.9 g/dL.", "haemoglobin", 10.9),
        ("Two previous admissions in the last 12 months.", "admissions_last_year", 2),
        # several told at once, each in its unit, with limits between
        ("Blood pressure, heart rate and SpO2 were 166/94 mmHg, 76 beats/min and 99%, respectively.", "heart_rate", 76),
        ("Blood pressure, heart rate and SpO2 were 166/94 mmHg, 76/min, and 99%.", "oxygen_saturation", 99),
        ("Total cholesterol and HDL were 162 mg/dL (139-230 mg/dL) and 64 mg/dL (40-81 mg/dL).", "hdl_cholesterol", 64),
        ("Sodium and creatinine were normal, i.e. 137 mEq/L and 0.7 mg/dL.", "creatinine", 0.7),
        ("His temperature was holding at a normal 98.6 F.", "temperature", 98.6),
        ("Chronic cough (4), occasional chest tightness (2).", "cat_chest_tightness", 2),
        ("Lack of confidence in leaving his home (5).", "cat_confidence", 5),
        ("PSA 15 ng/mL, Gleason score is 9.", "gleason_sum", 9),
        ("Gleason 3+4 adenocarcinoma.", "gleason_sum", 7),
        ("Gleason score 7 (4+3).", "gleason_sum", 7),
        # units that the note's others tell: SI beside SI
        ("Urea 9.1, creat 112, Hb 118, bili 14, Ca 2.41.", "blood_urea_nitrogen", 9.1),
        ("Urea 9.1, creat 112, Hb 118, bili 14, Ca 2.41.", "bilirubin", 14),
        ("Urea 9.1, creat 112, Hb 118, bili 14, Ca 2.41.", "calcium", 2.41),
        # both sides, ages in parts of a year
        ("Right calf 38 cm vs left 34.", "calf_difference", 4),
        ("Calf circumference: right 35.5 cm, left 34 cm.", "calf_difference", 1.5),
        ("Calf circumference 38 cm on the left and 34 cm on the right.", "calf_difference", 4),
        ("8/52 old boy with fever.", "age", 0.1533),
        ("The bilirubin level stood at 2.3 mg/dL.", "bilirubin", 2.3),
        # units and limits
        ("PT 15.2 sec, INR 1.3.", "prothrombin_time", 15.2),
        ("Hct 0.27.", "haematocrit", 27),
        ("LDH 310 U/L (ULN 250).", "ldh_ratio", 1.24),
        ("Total bilirubin 3.6 mg/dL (normal 0.2-1.2).", "bilirubin_ratio", 3),
        ("Bloods: ALP 312 (30-130), albumin 37.", "alkaline_phosphatase_ratio", 2.4),
        ("Neutrophils 4.2, lymphocytes 1.1.", "neutrophil_count", 4.2),
        ("Neutrophils 82, lymphocytes 11.", "neutrophil_share", 82),
        ("ABG on 28% venturi: pO2 7.4 kPa.", "inspired_oxygen", 28),
        ("Born at 29+3 weeks.", "gestation_at_birth", 29.4286),
        # who it is
        ("61M. Yesterday sudden weakness.", "age", 61),
        ("61M. Yesterday sudden weakness.", "sex", "male"),
        ("Mr K, 79, for elective AAA repair.", "age", 79),
        ("Mrs Jones (82) fell.", "age", 82),
        ("3 y.o. boy, 14 kg, barky cough.", "weight", 14),
        ("Lady of 77, 2 falls in past year.", "age", 77),
        ("Man 52, sudden pain of the big toe.", "age", 52),
        ("Intubated. 80 kg. Burn time 2130.", "weight", 80),
        ("Approx 35% TBSA burns.", "burned_area", 35),
        ("67yoF hx HTN/DM/CVA.", "age", 67),
        ("67yoF hx HTN/DM/CVA.", "sex", "female"),
        # however it is punctuated
        ("HR:120;BP:90/60;RR:28;T:38.9;SpO2:91%RA", "respiratory_rate", 28),
        ("HR-120 BP-90/60 RR-28 T-38.9", "systolic_pressure", 90),
        ("WBC 18.4 x 10*3/uL", "white_cell_count", 18.4),
        # answers
        ("67 y F; HTN+, DM+, CVA-", "previous_stroke", False),
        ("67 y F; HTN+, DM+, CVA-", "hypertension", True),
        ("Hypertension Y, Diabetes N", "diabetes", False),
        ("HTN (+), DM (-), smoking (-)", "smoker", False),
        ("No dehydration needing IV fluids, COPD yes, outpatient.", "chronic obstructive pulmonary disease", True),
        # sides
        ("R sided weakness.", "unilateral_weakness", True),
        ("R arm no movement.", "right_arm", "no movement"),
        ("L leg drifts.", "left_leg", "drift"),
        ("L calf swollen 4 cm more than R.", "calf_difference", 4),
        ("Pitting oedema L leg only.", "pitting_oedema_one_leg", True),
        # signs for negative and positive
        ("HIV neg, hep B core Ab neg.", HIV, False),
        ("HIV: -ve", HIV, False),
        ("HIV +ve.", HIV, True),
        ("FAST +ve RUQ.", "positive_fast", True),
        # what is taken stands in the history, too
        ("PMHx: AF on apixaban; COPD.", "anticoagulant", True),
        ("CAD s/p CABG x4 (2011), AFib on Coumadin.", "anticoagulant", True),
        ("Former smoker (40 pk-yr, quit 2005).", "smoking_status", "former"),
        ("Allergies: penicillin. Drug chart: bisoprolol, edoxaban.", "anticoagulant", True),
        # for short
        ("On COCP.", "oestrogen", True),
        ("SpO2 94% on 3L NC.", "on_oxygen", True),
        ("Sats 92% on 15L NRB.", "on_oxygen", True),
        ("Sats 93% on 4L.", "on_oxygen", True),
        ("COPD on home O2.", "on_oxygen", True),
        ("88F from NH, fall.", "nursing_home_resident", True),
        ("Husband notes apnoeas, tired in day.", "observed_apnoea", True),
        ("Husband notes apnoeas, tired in day.", "daytime_tiredness", True),
        ("36F for lap chole.", "operation", "gallbladder, appendix, adrenal or spleen"),
        ("Metastatic lung ca, bedbound.", "cancer", True),
        ("ESRF on HD MWF.", "chronic_dialysis", True),
        ("CKD3, DM2.", "chronic_kidney_disease", True),
        ("Denies F/C/N/V.", "fever_present", False),
        ("D+V for 2 days.", "vomiting", True),
        ("RIF pain migrated from umbilicus, neuts 86%.", "neutrophil_share", 86),
        ("Not cyanosed.", "westley_cyanosis", "none"),
        # relatives, and what a disease's complication says of it
        ("Father died of an MI aged 52.", "family_history_of_coronary_disease", True),
        ("CKD from diabetic nephropathy.", "diabetes", True),
        ("No PMH of DVT.", "previous_dvt", False),
        # who has none at all has none of a kind
        ("No malignancy.", "neoplastic_disease", False),
        ("No liver disease.", "liver_comorbidity", False),
        ("No renal disease.", "severe_renal_disease", False),
        ("No heart failure.", "advanced_heart_failure", False),
        ("No coronary disease.", "previous_revascularisation", False),
        ("No enjoyment, guilt, reduced appetite, passive SI, no plan or intent.", "anorexia", True),
        ("Motorcyclist vs car at 60 km/h. Intubated at scene.", "invasive mechanical ventilation", True),
    ],
)
def test_it_says(note: str, name: str, value: object) -> None:
    assert told(note, name) == [value]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Seen in surgery today with a cough.", "surgery"),  # a practice
        ("Mod MR. Creatinine 142.", "sex"),  # mitral regurgitation
        ("MRI DWI positive in R MCA territory.", "smast_drunk_driving"),  # imaging
        ("C3 low, C4 low.", "spinal_tumour_level"),  # complement
        ("3 y.o. boy with fever.", "mds_cytogenetics"),  # no Y chromosome
        ("Spleen 15 cm.", "spleen_below_costal_margin"),  # its length
        ("Joint pain and swelling of both hands.", "acute arthritis of one joint"),
        ("CRRT being considered.", "replacement_started"),
        ("Asks about time to dialysis.", "chronic_dialysis"),
        ("Cellulitis thought less likely.", "possible cellulitis of the leg"),
        ("Grade 2 encephalopathy last week, now resolved.", "hepatic_encephalopathy"),
        ("COCP stopped before pregnancy.", "pregnant"),
        ("Previous SAH: no.", "subarachnoid haemorrhage"),  # nothing of the present one
        ("No previous SAH.", "subarachnoid haemorrhage"),
        ("lymph 0.8.", "lymphocyte_share"),  # a count
        ("No weakness, no speech disturbance.", "verbal_response"),
        ("PPH 1.8 L, shock index 1.5.", "shock"),
        ("60% vertebral body collapse.", "syncope"),
        ("Family history of diabetes yes.", "diabetes"),
        ("Allergies: penicillin\nFamily history: father MI. Mother had a stroke.", "previous_stroke"),
        ("Allergies:\n- aspirin\n- warfarin\nFamily history: father MI. Mother had a stroke.", "anticoagulant"),
        ("47M EtOH pancreatitis.", "alcoholic_drinks"),
        ("Cardiac arrest (VF), ROSC after 1 shock.", "shock"),
        ("Cardiac arrest (VF), ROSC after 1 shock.", "low_flow_time"),
        ("Afebrile, pulse rate: 110/m, BP 94/60.", "sex"),
        ("Collapsed, no warning, LOC ~1 min, no tongue biting.", "loss_of_consciousness"),
    ],
)
def test_it_does_not_say(note: str, name: str) -> None:
    assert told(note, name) == []


@pytest.mark.parametrize(
    ("note", "name", "state"),
    [
        ("Oriented, with no visible signs of hepatic encephalopathy.", "hepatic_encephalopathy", "none"),
        ("No jaundice, ascites or encephalopathy.", "hepatic_encephalopathy", "none"),
        ("She has not required vasopressors.", "noradrenaline", 0),
        ("Sent for evaluation of her recent episodes of black, tarry stools.", "melaena", True),
        ("Brought in for alterations in her mental status.", "disoriented_or_stuporous", True),
        ("A 60-year-old Indian man.", "black_race", False),
        ("Was confused at home but now orientated.", "new_disorientation", False),
        ("Alert and oriented at first, now confused.", "new_disorientation", True),
        ("She was confused at home. Now alert and oriented.", "new_disorientation", False),
        ("Diabetes? No. Hypertension? Yes.", "diabetes", False),
        ("Diabetes? No. Hypertension? Yes.", "hypertension", True),
        ("Satisfied with life? no. Dropped activities? yes. Feels empty? yes.", "gds_dropped_activities", True),
    ],
)
def test_a_state_is_told_in_other_words(note: str, name: str, state: object) -> None:
    assert told(note, name) == [state]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("No previous fracture.", "skeletal_injury"),
        ("Denies any other known risk factors for HIV.", "obesity_disease"),
        ("Pericardial biopsy was negative for cancer.", "solid_tumour"),
        ("Right calf 38 cm.", "calf_difference"),
        ("Creatinine 88 umol/L, bilirubin 1.2.", "bilirubin"),  # normal in mg/dL, too
        ("3/7 history of cough.", "age"),
    ],
)
def test_the_denial_of_something_else_is_none(note: str, name: str) -> None:
    assert told(note, name) == []


def test_an_arrow_is_no_comparison() -> None:
    assert told("Creatinine 1.4 mg/dL -> 0.9 mg/dL.", "creatinine") == [1.4, 0.9]


def test_litres_are_no_side() -> None:
    assert told("2 L chest drain output, leg weak.", "left_leg") == []
