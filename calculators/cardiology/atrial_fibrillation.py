"""Stroke and bleeding risk in atrial fibrillation."""

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.biochemistry import Creatinine, Egfr
from ..vocabulary.cardiovascular import HeartFailure, Hypertension
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import CerebrovascularDisease, PreviousStroke
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.renal import ChronicDialysis
from ..vocabulary.urine import Proteinuria
from ..vocabulary.vital_signs import SystolicPressure
from .rhythm_findings import (
    AbnormalLiverFunction,
    AlcoholicDrinks,
    AntiplateletOrNsaid,
    BleedingTendency,
    KidneyTransplant,
    LabileInr,
    PreviousHaemorrhage,
    SystemicEmbolism,
    VascularDisease,
)

LIP_2010 = Source(
    "Lip GYH, Nieuwlaat R, Pisters R, et al. Chest 2010;137(2):263-272",
    doi="10.1378/chest.09-1584",
    where="table of the risk-factor-based point score",
    read="secondary",
    via="Stroke 2014;45:3754-3832, table 3; JABFM, table 1 (comparison of CHADS2 and CHA2DS2-VASc)",
)
FRIBERG_2012 = Source(
    "Friberg L, Rosenqvist M, Lip GYH. Eur Heart J 2012;33(12):1500-1510",
    doi="10.1093/eurheartj/ehr488",
    where="unadjusted ischaemic stroke rate without anticoagulation, by CHA2DS2-VASc score",
    read="secondary",
    via="awell-score, CHA2DS2-VASc page, with ischaemic stroke beside stroke, TIA or embolism; clincalc 0.4 agrees",
)
GAGE_2001 = Source(
    "Gage BF, Waterman AD, Shannon W, et al. JAMA 2001;285(22):2864-2870",
    doi="10.1001/jama.285.22.2864",
    pmid="11401607",
    where="adjusted stroke rate by CHADS2 score",
    read="abstract",
    via="the rates by score stand in the meeting abstract of the same study and in JABFM, table 1",
)
PISTERS_2010 = Source(
    "Pisters R, Lane DA, Nieuwlaat R, et al. Chest 2010;138(5):1093-1100",
    doi="10.1378/chest.10-0134",
    where="definition of the score; bleeds per 100 patient-years by score",
    read="secondary",
    via="PMC3418985, table 3; JABFM, table 2 (assessment of bleeding risk); Thrombosis J 2015, table 4",
)
FANG_2011 = Source(
    "Fang MC, Go AS, Chang Y, et al. J Am Coll Cardiol 2011;58(4):395-401",
    doi="10.1016/j.jacc.2011.03.031",
    pmid="21757117",
    where="points and rates in the abstract; haemoglobin limits in the text",
    read="abstract",
    via="haemoglobin limits: Practical-Haemostasis, ATRIA bleeding score",
)
SINGER_2013 = Source(
    "Singer DE, Chang Y, Borowsky LH, et al. J Am Heart Assoc 2013;2(3):e000250",
    doi="10.1161/JAHA.113.000250",
    where="point table; grouping by annual rate of thromboembolism",
    read="secondary",
    via="ClinIDeck, ATRIA stroke risk score; a public implementation; the variables stand in the abstract, read too",
)


@calculator(
    title="CHA₂DS₂-VASc",
    source=LIP_2010,
    conditions=("atrial fibrillation",),
    excludes=("mitral stenosis", "mechanical heart valve"),
    outcome="ischaemic stroke",
    setting="not taking an anticoagulant",
    aliases=("CHA2DS2-VASc", "CHADSVASc", "CHADS-VASc", "CHADS2-VASc"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def cha2ds2_vasc(
    age: AdultAge,
    sex: Sex,
    heart_failure: HeartFailure,
    hypertension: Hypertension,
    diabetes: Diabetes,
    cerebrovascular_disease: CerebrovascularDisease,
    systemic_embolism: SystemicEmbolism,
    vascular_disease: VascularDisease,
) -> Result:
    """Stroke risk in adults with non-valvular atrial fibrillation who are not anticoagulated.

    The groups are those of the first publication; a single point that comes from female sex alone has since been
    held to be low risk too. The yearly rates are of ischaemic stroke alone, unadjusted, without anticoagulation, in the
    Swedish Atrial Fibrillation cohort, in which the rate at 8 points was below that at 7; with transient attacks and
    systemic embolism counted they were higher (0.3 % at 0 points, 17.4 % at 9).
    """
    items = (
        Item("Congestive heart failure or left ventricular dysfunction", 1 if heart_failure else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Age", below(age, {65: 0, 75: 1}, otherwise=2)),
        Item("Diabetes mellitus", 1 if diabetes else 0),
        Item(
            "Stroke, transient ischaemic attack or thromboembolism",
            2 if cerebrovascular_disease or systemic_embolism else 0,
        ),
        Item("Vascular disease", 1 if vascular_disease else 0),
        Item("Female sex", 1 if sex == "female" else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 0.2, 1: 0.6, 2: 2.2, 3: 3.2, 4: 4.8, 5: 7.2, 6: 9.7, 7: 11.2, 8: 10.8}, over=12.2)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 1: "intermediate risk"}, over="high risk"),
        items,
        (Risk("ischaemic stroke", "per year", rate, FRIBERG_2012),),
    )


@calculator(
    title="CHADS₂",
    source=GAGE_2001,
    conditions=("atrial fibrillation",),
    excludes=("mitral stenosis",),
    outcome="ischaemic stroke",
    setting="not taking an anticoagulant",
    aliases=("CHADS2", "CHADS"),
    superseded_by="cha2ds2_vasc",
)
def chads2(
    age: AdultAge,
    heart_failure: HeartFailure,
    hypertension: Hypertension,
    diabetes: Diabetes,
    cerebrovascular_disease: CerebrovascularDisease,
) -> Result:
    """Stroke risk in adults with non-rheumatic atrial fibrillation who are not anticoagulated.

    Validated in Medicare patients aged 65 to 95 after a stay in hospital: rates of outpatients today may be lower.
    The heart failure it counts is recent. The publication sets no risk groups. CHA₂DS₂-VASc, which tells low risk
    better, has replaced it.
    """
    items = (
        Item("Congestive heart failure", 1 if heart_failure else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Age 75 or over", 1 if age >= 75 else 0),
        Item("Diabetes mellitus", 1 if diabetes else 0),
        Item("Stroke or transient ischaemic attack", 2 if cerebrovascular_disease else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 1.9, 1: 2.8, 2: 4.0, 3: 5.9, 4: 8.5, 5: 12.5}, over=18.2)
    return Result(score, "points", "", items, (Risk("ischaemic stroke", "per year", rate, GAGE_2001),))


@calculator(
    title="HAS-BLED",
    source=PISTERS_2010,
    conditions=("atrial fibrillation",),
    outcome="major bleeding",
    setting="taking, or considered for, an oral anticoagulant",
    aliases=("HASBLED",),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def has_bled(
    systolic_pressure: SystolicPressure,
    creatinine: Creatinine,
    chronic_dialysis: ChronicDialysis,
    kidney_transplant: KidneyTransplant,
    abnormal_liver_function: AbnormalLiverFunction,
    previous_stroke: PreviousStroke,
    bleeding_tendency: BleedingTendency,
    labile_inr: LabileInr,
    age: AdultAge,
    antiplatelet_or_nsaid: AntiplateletOrNsaid,
    alcoholic_drinks: AlcoholicDrinks,
) -> Result:
    """One-year risk of major bleeding in adults with atrial fibrillation who take or may take an anticoagulant.

    It is meant to point out what can be mended (blood pressure, INR control, drugs, alcohol), and a high score is no
    reason by itself to withhold an anticoagulant. Too few patients had more than 5 points for a rate to be stated.
    """
    items = (
        Item("Systolic pressure over 160 mmHg", 1 if systolic_pressure > 160 else 0),
        Item("Abnormal kidney function", 1 if creatinine >= 2.26 or chronic_dialysis or kidney_transplant else 0),
        Item("Abnormal liver function", 1 if abnormal_liver_function else 0),
        Item("Stroke", 1 if previous_stroke else 0),
        Item("Bleeding history or predisposition", 1 if bleeding_tendency else 0),
        Item("Labile INR", 1 if labile_inr else 0),
        Item("Age over 65", 1 if age > 65 else 0),
        Item("Antiplatelet agent or NSAID", 1 if antiplatelet_or_nsaid else 0),
        Item("Eight or more alcoholic drinks a week", 1 if alcoholic_drinks >= 8 else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 1.13, 1: 1.02, 2: 1.88, 3: 3.74, 4: 8.70}, over=12.50)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 2: "moderate risk"}, over="high risk"),
        items,
        (Risk("major bleeding", "per year", rate, PISTERS_2010),) if score <= 5 else (),
    )


@calculator(
    title="ATRIA bleeding risk score",
    source=FANG_2011,
    conditions=("atrial fibrillation",),
    outcome="major haemorrhage",
    setting="taking warfarin",
    aliases=("ATRIA bleeding", "ATRIA haemorrhage score", "ATRIA hemorrhage score"),
)
def atria_bleeding(
    age: AdultAge,
    sex: Sex,
    haemoglobin: Haemoglobin,
    egfr: Egfr,
    chronic_dialysis: ChronicDialysis,
    previous_haemorrhage: PreviousHaemorrhage,
    hypertension: Hypertension,
) -> Result:
    """Yearly risk of major haemorrhage in adults with atrial fibrillation who take warfarin.

    Anaemia is haemoglobin under 13 g/dL in men and 12 g/dL in women. Not derived in patients on direct oral
    anticoagulants, nor in patients whom a clinician had judged too likely to bleed for warfarin.
    """
    items = (
        Item("Anaemia", 3 if haemoglobin < 12 or (sex == "male" and haemoglobin < 13) else 0),
        Item("Severe renal disease", 3 if egfr < 30 or chronic_dialysis else 0),
        Item("Age 75 or over", 2 if age >= 75 else 0),
        Item("Previous haemorrhage", 1 if previous_haemorrhage else 0),
        Item("Hypertension", 1 if hypertension else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {3: "low risk", 4: "intermediate risk"}, over="high risk"),
        items,
        (Risk("major haemorrhage", "per year", upto(score, {3: 0.8, 4: 2.6}, over=5.8), FANG_2011),),
    )


@calculator(
    title="ATRIA stroke risk score",
    source=SINGER_2013,
    conditions=("atrial fibrillation",),
    excludes=("mitral stenosis", "mechanical heart valve"),
    outcome="ischaemic stroke or other thromboembolism",
    setting="not taking an anticoagulant",
    aliases=("ATRIA stroke",),
)
def atria_stroke(
    age: AdultAge,
    sex: Sex,
    previous_stroke: PreviousStroke,
    diabetes: Diabetes,
    heart_failure: HeartFailure,
    hypertension: Hypertension,
    proteinuria: Proteinuria,
    egfr: Egfr,
    chronic_dialysis: ChronicDialysis,
) -> Result:
    """Yearly risk of stroke or other thromboembolism in adults with atrial fibrillation who are not anticoagulated.

    Age counts differently after a stroke, which makes every patient with one high risk. The publication groups
    scores by an observed rate under 1 %, of 1 to under 2 %, and of 2 % or more a year.
    """
    items = (
        Item(
            "Age, by previous stroke",
            below(age, {65: 8, 85: 7}, otherwise=9)
            if previous_stroke
            else below(age, {65: 0, 75: 3, 85: 5}, otherwise=6),
        ),
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Diabetes mellitus", 1 if diabetes else 0),
        Item("Congestive heart failure", 1 if heart_failure else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Proteinuria", 1 if proteinuria else 0),
        Item("eGFR under 45 mL/min/1.73 m² or end-stage renal disease", 1 if egfr < 45 or chronic_dialysis else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {5: "low risk", 6: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk(
                "ischaemic stroke or other thromboembolism",
                "per year",
                upto(score, {5: (0, 1), 6: (1, 2)}, over=(2, 100)),
                SINGER_2013,
            ),
        ),
    )
