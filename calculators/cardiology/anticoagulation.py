"""Stroke and bleeding risk in atrial fibrillation: the scores of newer guidelines, and of direct anticoagulants."""

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.biochemistry import Egfr
from ..vocabulary.cardiovascular import HeartFailure, Hypertension
from ..vocabulary.haematology import Haematocrit, Haemoglobin, Platelets
from ..vocabulary.haemostasis import CreatinineClearance
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.neurological import AntiplateletTherapy, CerebrovascularDisease, PreviousStroke
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex
from ..vocabulary.vital_signs import SystolicPressure
from .anticoagulation_findings import (
    AlcoholAbuse,
    AnaemiaHistory,
    AntiplateletAgents,
    AtheroscleroticVascularDisease,
    BloodDyscrasia,
    Cyp2c9Variant,
    DoacLiverDisease,
    ExcessiveFallRisk,
    HepaticImpairment,
    MetastaticCancerRecently,
    NsaidUse,
    OrganBleeding,
)
from .rhythm_findings import AntiplateletOrNsaid, PreviousHaemorrhage, SystemicEmbolism

ESC_2024 = Source(
    "Van Gelder IC, Rienstra M, Bunting KV, et al. Eur Heart J 2024;45(36):3314-3414",
    pmid="39217497",
    where="table of the CHA2DS2-VA score and its definitions",
    read="secondary",
    via="chadsva.org and afguidelines.com, which reproduce the definitions and points; clincalc 0.4",
)
FINACAF = Source(
    "Finnish AntiCoagulation in Atrial Fibrillation (FinACAF) cohort",
    url="https://chadsva.org",
    where="yearly stroke rate without anticoagulation, by CHA2DS2-VA score",
    read="secondary",
    via="chadsva.org",
)
OBRIEN_2015 = Source(
    "O'Brien EC, Simon DN, Thomas LE, et al. Eur Heart J 2015;36(46):3258-3264",
    url="https://www.medscape.com/viewarticle/855941",
    where="abstract (factors); table of the score (points, bleeds per 100 patient-years)",
    read="abstract",
    via="points and rates from the British Journal of General Practice, table 1, and a NICE summary",
)
GAGE_2006 = Source(
    "Gage BF, Yan Y, Milligan PE, et al. Am Heart J 2006;151(3):713-719",
    doi="10.1016/j.ahj.2005.04.017",
    where="abstract (points, rates); table of the definitions",
    read="abstract",
    via="definitions from warfarindosing.org, an author's site; groups from World J Cardiol 2011;3:351, table 3",
)
AGGARWAL_2023 = Source(
    "Aggarwal R, Ruff CT, Virdone S, et al. Circulation 2023;148(12):936-946",
    doi="10.1161/CIRCULATIONAHA.123.064556",
    pmid="37621213",
    where="abstract (factors); table of the score (points, categories)",
    read="abstract",
    via="points from one calculator site only; the categories also from a 2026 abstract on vitamin K antagonists",
)


@calculator(
    title="CHA₂DS₂-VA",
    source=ESC_2024,
    conditions=("atrial fibrillation",),
    excludes=("mitral stenosis", "mechanical heart valve"),
    outcome="ischaemic stroke",
    setting="not taking an anticoagulant",
    aliases=("CHA2DS2-VA", "CHADS-VA", "CHADSVA"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def cha2ds2_va(
    age: AdultAge,
    heart_failure: HeartFailure,
    hypertension: Hypertension,
    diabetes: Diabetes,
    cerebrovascular_disease: CerebrovascularDisease,
    systemic_embolism: SystemicEmbolism,
    atherosclerotic_vascular_disease: AtheroscleroticVascularDisease,
) -> Result:
    """Stroke risk in adults with atrial fibrillation who are not anticoagulated, without regard to sex.

    It is CHA₂DS₂-VASc less the point for female sex, with coronary disease of any kind counted as vascular disease.
    The yearly rates are from a Finnish cohort, in which the rate at 7 points was below that at 6.
    """
    items = (
        Item("Chronic heart failure", 1 if heart_failure else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Age", below(age, {65: 0, 75: 1}, otherwise=2)),
        Item("Diabetes mellitus", 1 if diabetes else 0),
        Item(
            "Stroke, transient ischaemic attack or arterial thromboembolism",
            2 if cerebrovascular_disease or systemic_embolism else 0,
        ),
        Item("Vascular disease", 1 if atherosclerotic_vascular_disease else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 0.5, 1: 1.5, 2: 2.9, 3: 5.1, 4: 7.3, 5: 11.2, 6: 15.5, 7: 14.7}, over=19.5)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 1: "moderate risk"}, over="high risk"),
        items,
        (Risk("stroke", "per year", rate, FINACAF),),
    )


@calculator(
    title="ORBIT bleeding score",
    source=OBRIEN_2015,
    conditions=("atrial fibrillation",),
    outcome="major bleeding",
    setting="taking, or considered for, an oral anticoagulant",
    aliases=("ORBIT", "ORBIT-AF bleeding score"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def orbit(
    age: AdultAge,
    sex: Sex,
    haemoglobin: Haemoglobin,
    haematocrit: Haematocrit,
    anaemia_history: AnaemiaHistory,
    organ_bleeding: OrganBleeding,
    egfr: Egfr,
    antiplatelet_therapy: AntiplateletTherapy,
) -> Result:
    """Yearly risk of major bleeding in adults with atrial fibrillation who take an oral anticoagulant.

    Haemoglobin is low under 13 g/dL in men and 12 g/dL in women, haematocrit under 40 % and 36 %. Derived mostly under
    warfarin.
    """
    items = (
        Item("Age 75 or over", 1 if age >= 75 else 0),
        Item(
            "Reduced haemoglobin or haematocrit, or a history of anaemia",
            2
            if anaemia_history
            or haemoglobin < 12
            or haematocrit < 36
            or (sex == "male" and (haemoglobin < 13 or haematocrit < 40))
            else 0,
        ),
        Item("Bleeding history", 2 if organ_bleeding else 0),
        Item("eGFR under 60 mL/min/1.73 m²", 1 if egfr < 60 else 0),
        Item("Antiplatelet treatment", 1 if antiplatelet_therapy else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "low risk", 3: "medium risk"}, over="high risk"),
        items,
        (Risk("major bleeding", "per year", upto(score, {2: 2.4, 3: 4.7}, over=8.1), OBRIEN_2015),),
    )


@calculator(
    title="HEMORR₂HAGES",
    source=GAGE_2006,
    conditions=("atrial fibrillation",),
    outcome="major bleeding",
    setting="taking, or considered for, warfarin",
    aliases=("HEMORR2HAGES", "HEMORRHAGES score"),
)
def hemorr2hages(
    age: AdultAge,
    hepatic_impairment: HepaticImpairment,
    creatinine_clearance: CreatinineClearance,
    alcohol_abuse: AlcoholAbuse,
    metastatic_cancer_recently: MetastaticCancerRecently,
    platelets: Platelets,
    antiplatelet_or_nsaid: AntiplateletOrNsaid,
    blood_dyscrasia: BloodDyscrasia,
    previous_haemorrhage: PreviousHaemorrhage,
    systolic_pressure: SystolicPressure,
    haemoglobin: Haemoglobin,
    haematocrit: Haematocrit,
    cyp2c9_variant: Cyp2c9Variant,
    excessive_fall_risk: ExcessiveFallRisk,
    previous_stroke: PreviousStroke,
) -> Result:
    """Yearly risk of major bleeding in older adults with atrial fibrillation who take warfarin.

    Tested in Medicare patients with atrial fibrillation; bleeds that led to a stay in hospital were counted. All scores
    of 5 and more share one rate. The genotype is seldom known.
    """
    items = (
        Item("Hepatic or renal disease", 1 if hepatic_impairment or creatinine_clearance < 30 else 0),
        Item("Alcohol abuse", 1 if alcohol_abuse else 0),
        Item("Malignancy", 1 if metastatic_cancer_recently else 0),
        Item("Age over 75", 1 if age > 75 else 0),
        Item(
            "Reduced platelet count or function",
            1 if platelets < 75 or antiplatelet_or_nsaid or blood_dyscrasia else 0,
        ),
        Item("Previous bleed", 2 if previous_haemorrhage else 0),
        Item("Uncontrolled hypertension", 1 if systolic_pressure > 160 else 0),
        Item("Anaemia", 1 if haemoglobin < 10 or haematocrit < 30 else 0),
        Item("Genetic factor", 1 if cyp2c9_variant else 0),
        Item("Excessive risk of falls", 1 if excessive_fall_risk else 0),
        Item("Stroke", 1 if previous_stroke else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 1.9, 1: 2.5, 2: 5.3, 3: 8.4, 4: 10.4}, over=12.3)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "intermediate risk"}, over="high risk"),
        items,
        (Risk("major bleeding", "per year", rate, GAGE_2006),),
    )


@calculator(
    title="DOAC score",
    source=AGGARWAL_2023,
    conditions=("atrial fibrillation",),
    excludes=("vitamin K antagonist",),
    outcome="major bleeding",
    setting="taking a direct oral anticoagulant",
    aliases=("direct oral anticoagulant score", "DOAC bleeding score"),
)
def doac_score(
    age: AdultAge,
    creatinine_clearance: CreatinineClearance,
    body_mass_index: BodyMassIndex,
    cerebrovascular_disease: CerebrovascularDisease,
    systemic_embolism: SystemicEmbolism,
    diabetes: Diabetes,
    hypertension: Hypertension,
    antiplatelet_agents: AntiplateletAgents,
    nsaid_use: NsaidUse,
    previous_haemorrhage: PreviousHaemorrhage,
    doac_liver_disease: DoacLiverDisease,
) -> Result:
    """Risk of major bleeding within a year in adults with atrial fibrillation on a direct oral anticoagulant.

    Scores over 10 count as 10. Derived under dabigatran 150 mg twice daily and refined under all four agents.
    """
    items = (
        Item("Age", below(age, {65: 0, 70: 2, 75: 3, 80: 4}, otherwise=5)),
        Item(
            "Creatinine clearance",
            2 if creatinine_clearance < 30 else 1 if creatinine_clearance <= 60 else 0,
        ),
        Item("Underweight", 1 if body_mass_index < 18.5 else 0),
        Item(
            "Stroke, transient ischaemic attack or embolism",
            1 if cerebrovascular_disease or systemic_embolism else 0,
        ),
        Item("Diabetes", 1 if diabetes else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Antiplatelet agents", {"none": 0, "one": 2, "two": 3}[antiplatelet_agents]),
        Item("Non-steroidal anti-inflammatory drug", 1 if nsaid_use else 0),
        Item("Bleeding history", 3 if previous_haemorrhage else 0),
        Item("Liver disease", 2 if doac_liver_disease else 0),
    )
    score = total(*items)
    return Result(
        min(score, 10),
        "points",
        upto(score, {3: "very low risk", 5: "low risk", 7: "moderate risk", 9: "high risk"}, over="very high risk"),
        items,
    )
