"""A second opinion on the risk of heart surgery: clincalc is independent of this project."""

from random import Random

from .second import PATIENTS, run, second


def coin(rng: Random, share: float) -> bool:
    return rng.random() < share


FUNCTION = {55: "good", 40: "moderate", 25: "poor", 15: "very_poor"}
PRESSURE = {25: "none", 40: "moderate", 70: "severe"}
KIDNEYS = {100: "normal", 70: "moderate", 40: "severe"}
WEIGHT = {
    "bypass alone": "isolated_cabg",
    "one other procedure": "single_non_cabg",
    "two procedures": "two_procedures",
    "three procedures": "three_or_more",
}
#: The finding's name here, and in clincalc.
FINDINGS = {
    "extracardiac_arteriopathy": "extracardiac_arteriopathy",
    "poor_mobility": "poor_mobility",
    "previous_cardiac_surgery": "previous_cardiac_surgery",
    "chronic_lung_treatment": "chronic_pulmonary_dysfunction",
    "active_endocarditis": "active_endocarditis",
    "critical_preoperative_state": "critical_preoperative_state",
    "insulin_treated_diabetes": "insulin_dependent_diabetes",
    "infarction_within_90_days": "recent_mi",
    "thoracic_aorta_surgery": "thoracic_aorta_surgery",
}


def test_euroscore_2() -> None:
    rng = Random(2012)
    for _ in range(PATIENTS):
        age, sex, dialysis = rng.randint(18, 95), rng.choice(("female", "male")), coin(rng, 0.1)
        fraction, pressure, clearance = rng.choice([*FUNCTION]), rng.choice([*PRESSURE]), rng.choice([*KIDNEYS])
        urgency = rng.choice(("elective", "urgent", "emergency", "salvage"))
        weight, nyha, angina = rng.choice([*WEIGHT]), rng.choice(("I", "II", "III", "IV")), rng.choice(("none", "IV"))
        has = {name: coin(rng, 0.3) for name in FINDINGS}
        ours = run(
            "euroscore_2",
            age=age,
            sex=sex,
            creatinine_clearance=clearance,
            chronic_dialysis=dialysis,
            nyha_class=nyha,
            angina_grade=angina,
            ejection_fraction=fraction,
            pulmonary_artery_systolic_pressure=pressure,
            operation_urgency=urgency,
            operation_weight=weight,
            **has,
        )
        theirs = second(
            "euroscore2",
            age=age,
            female=sex == "female",
            renal_function="on_dialysis" if dialysis else KIDNEYS[clearance],
            nyha=nyha.lower(),
            ccs4_angina=angina == "IV",
            lv_function=FUNCTION[fraction],
            pulmonary_hypertension=PRESSURE[pressure],
            urgency=urgency,
            weight_of_intervention=WEIGHT[weight],
            **{FINDINGS[name]: present for name, present in has.items()},
        )
        assert ours.value == theirs["result"]
