"""After a thromboembolism: complications, treatment at home, recurrence, and the post-thrombotic leg."""

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..vocabulary.cardiovascular import CardiacMarkers
from ..vocabulary.haemostasis import CreatinineClearance
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex
from ..vocabulary.thrombosis import HeparinThrombocytopenia
from ..vocabulary.vital_signs import HeartRate, SystolicPressure
from .course_findings import (
    BleedingRiskHigh,
    CalfCompressionPain,
    DDimerAfterTreatment,
    DDimerOnTreatment,
    EmbolismOnAnticoagulant,
    HaemodynamicInstability,
    HormonesAtThrombosis,
    IntravenousAnalgesia,
    LegCramps,
    LegHeaviness,
    LegItching,
    LegPain,
    LegParaesthesia,
    OtherReasonForAdmission,
    OxygenOverADay,
    PostThromboticSigns,
    Pregnant,
    PretibialOedema,
    ReperfusionNeeded,
    RightVentricularDysfunction,
    SevereLiverImpairment,
    SkinHyperpigmentation,
    SkinInduration,
    SkinRedness,
    VenousEctasia,
    VenousUlcer,
)

BOVA_2014 = Source(
    "Bova C, Sanchez O, Prandoni P, et al. Eur Respir J 2014;44(3):694-703",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC5998290/table/T0001",
    where="table of the score and its stages",
    read="secondary",
    via="PMC5998290, table 1, and a Cleveland Clinic Journal of Medicine table",
)
FERNANDEZ_2015 = Source(
    "Fernández C, Bova C, Sanchez O, et al. Chest 2015;148(1):211-218",
    url="https://hospitalprocedures.org/the-bova-score-identifies-patients-with-pulmonary-embolism-at-high-risk-of-complications/",
    where="complications and deaths from embolism within 30 days by stage, validation in 1,083 patients",
    read="secondary",
    via="hospitalprocedures.org, a Cleveland Clinic Journal of Medicine table, and a GDL guideline model",
)
ZONDAG_2011 = Source(
    "Zondag W, Mos ICM, Creemers-Schild D, et al. (Hestia). J Thromb Haemost 2011;9(8):1500-1507",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6018844/table/T6",
    where="table of the criteria",
    read="secondary",
    via="PMC6018844, table 6, and Breathe, table 2",
)
TOSETTO_2012 = Source(
    "Tosetto A, Iorio A, Marcucci M, et al. J Thromb Haemost 2012;10(6):1019-1025",
    doi="10.1111/j.1538-7836.2012.04735.x",
    pmid="22489957",
    where="abstract (predictors, recurrence by group); table of the score and recurrence by score",
    read="abstract",
    via="points from a manual of haemostasis scores (yumpu.com) and J Thromb Thrombolysis 2021 (s11239-021-02382-x); "
    "recurrence by single score from one calculator site, which fits the groups of the abstract",
)
RODGER_2017 = Source(
    "Rodger MA, Le Gal G, Anderson DR, et al. (REVERSE II). BMJ 2017;356:j1065",
    doi="10.1136/bmj.j1065",
    pmid="28314711",
    where="abstract (rule; recurrence at low risk); recurrence in women at high risk who stopped",
    read="abstract",
    via="recurrence at high risk from NEJM Journal Watch, 20 April 2017",
)
KAHN_2009 = Source(
    "Kahn SR, Partsch H, Vedantham S, et al. J Thromb Haemost 2009;7(5):879-883",
    doi="10.1111/j.1538-7836.2009.03294.x",
    where="the Villalta scale and its grades",
    read="secondary",
    via="World J Crit Care Med 2015;4:29, table 2 (items), and practical-haemostasis.com (items, grades)",
)


@calculator(
    title="Bova score",
    source=BOVA_2014,
    conditions=("pulmonary embolism",),
    outcome="complications of pulmonary embolism",
    setting="acute pulmonary embolism with a systolic pressure of 90 mmHg or more",
    aliases=("Bova",),
    confirmed="a GDL guideline model: all of its cases agree",
)
def bova(
    systolic_pressure: SystolicPressure,
    cardiac_markers: CardiacMarkers,
    right_ventricular_dysfunction: RightVentricularDysfunction,
    heart_rate: HeartRate,
) -> Result:
    """Risk of complications within 30 days of pulmonary embolism in adults who are haemodynamically stable.

    Complications are death from embolism, haemodynamic collapse, and recurrence that is not fatal. Not for patients
    whose systolic pressure is under 90 mmHg. Of the markers troponin counts.
    """
    items = (
        Item("Systolic pressure 90 to 100 mmHg", 2 if systolic_pressure <= 100 else 0),
        Item("Raised troponin", 2 if cardiac_markers == "raised" else 0),
        Item("Right ventricular dysfunction", 2 if right_ventricular_dysfunction else 0),
        Item("Heart rate 110/min or over", 1 if heart_rate >= 110 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "stage I, low risk", 4: "stage II, intermediate risk"}, over="stage III, high risk"),
        items,
        (
            Risk("complications of embolism", "30 days", upto(score, {2: 4.4, 4: 18}, over=42), FERNANDEZ_2015),
            Risk("death from embolism", "30 days", upto(score, {2: 3.1, 4: 6.8}, over=10), FERNANDEZ_2015),
        ),
    )


@calculator(
    title="Hestia criteria",
    source=ZONDAG_2011,
    conditions=("pulmonary embolism",),
    outcome="reason to treat pulmonary embolism in hospital",
    setting="acute pulmonary embolism, when treatment at home is considered",
    aliases=("Hestia", "Hestia rule"),
    confirmed="a GDL guideline model: all of its cases agree",
)
def hestia(
    haemodynamic_instability: HaemodynamicInstability,
    reperfusion_needed: ReperfusionNeeded,
    bleeding_risk_high: BleedingRiskHigh,
    oxygen_over_a_day: OxygenOverADay,
    embolism_on_anticoagulant: EmbolismOnAnticoagulant,
    intravenous_analgesia: IntravenousAnalgesia,
    other_reason_for_admission: OtherReasonForAdmission,
    creatinine_clearance: CreatinineClearance,
    severe_liver_impairment: SevereLiverImpairment,
    pregnant: Pregnant,
    heparin_thrombocytopenia: HeparinThrombocytopenia,
) -> Result:
    """Whether an adult with acute pulmonary embolism may be treated at home: one criterion met speaks against it.

    Several criteria are the clinician's judgement.
    """
    items = (
        Item("Haemodynamically unstable", 1 if haemodynamic_instability else 0),
        Item("Thrombolysis or embolectomy needed", 1 if reperfusion_needed else 0),
        Item("Bleeding or high risk of it", 1 if bleeding_risk_high else 0),
        Item("Oxygen for more than 24 hours", 1 if oxygen_over_a_day else 0),
        Item("Embolism during anticoagulation", 1 if embolism_on_anticoagulant else 0),
        Item("Intravenous pain relief for more than 24 hours", 1 if intravenous_analgesia else 0),
        Item("Another reason for hospital", 1 if other_reason_for_admission else 0),
        Item("Creatinine clearance under 30 mL/min", 1 if creatinine_clearance < 30 else 0),
        Item("Severe liver impairment", 1 if severe_liver_impairment else 0),
        Item("Pregnant", 1 if pregnant else 0),
        Item("Heparin-induced thrombocytopenia in the past", 1 if heparin_thrombocytopenia else 0),
    )
    score = total(*items)
    return Result(
        score,
        "criteria",
        upto(score, {0: "eligible for treatment at home"}, over="not eligible for treatment at home"),
        items,
    )


@calculator(
    title="DASH score",
    source=TOSETTO_2012,
    conditions=("unprovoked venous thromboembolism",),
    outcome="recurrent venous thromboembolism",
    setting="a first unprovoked venous thromboembolism, after 3 months or more of anticoagulation",
    aliases=("DASH", "DASH prediction score"),
    disputed="the score as tabulated counts an age of 50 or under, the abstract of the publication one under 50",
)
def dash(
    d_dimer_after_treatment: DDimerAfterTreatment,
    age: AdultAge,
    sex: Sex,
    hormones_at_thrombosis: HormonesAtThrombosis,
) -> Result:
    """Yearly risk of recurrence after a first unprovoked venous thromboembolism, once anticoagulation is stopped.

    It was validated poorly in patients over 65, in whom recurrence is over 5 % a year even at low scores. Few patients
    had a score of -2.
    """
    items = (
        Item("Abnormal D-dimer after treatment", 2 if d_dimer_after_treatment else 0),
        Item("Age 50 or under", 1 if age <= 50 else 0),
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Hormones at the time, in a woman", -2 if sex == "female" and hormones_at_thrombosis else 0),
    )
    score = total(*items)
    rate = upto(score, {-2: 1.8, -1: 1.0, 0: 2.4, 1: 3.9, 2: 6.3, 3: 10.8}, over=19.9)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk"}, over="high risk"),
        items,
        (Risk("recurrent venous thromboembolism", "per year", rate, TOSETTO_2012),),
    )


@calculator(
    title="HERDOO2 rule",
    source=RODGER_2017,
    conditions=("unprovoked venous thromboembolism",),
    sex="female",
    outcome="recurrent venous thromboembolism",
    setting="women with a first unprovoked venous thromboembolism, after 5 to 12 months of anticoagulation",
    aliases=("HERDOO2", "Men continue and HERDOO2"),
)
def herdoo2(
    post_thrombotic_signs: PostThromboticSigns,
    d_dimer_on_treatment: DDimerOnTreatment,
    body_mass_index: BodyMassIndex,
    age: AdultAge,
) -> Result:
    """Yearly risk of recurrence in women who stop anticoagulation after a first unprovoked venous thromboembolism.

    It does not apply to men. D-dimer is measured during anticoagulation; its limit is that of the VIDAS assay. Women of
    50 or over called low risk had a higher rate in the validation (5.7 % a year).
    """
    items = (
        Item("Hyperpigmentation, oedema or redness", 1 if post_thrombotic_signs else 0),
        Item("D-dimer 250 µg/L or over", 1 if d_dimer_on_treatment >= 250 else 0),
        Item("Body mass index 30 or over", 1 if body_mass_index >= 30 else 0),
        Item("Age 65 or over", 1 if age >= 65 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk"}, over="high risk"),
        items,
        (Risk("recurrent venous thromboembolism", "per year", upto(score, {1: 3.0}, over=7.4), RODGER_2017),),
    )


@calculator(
    title="Villalta scale",
    source=KAHN_2009,
    conditions=("deep vein thrombosis",),
    outcome="post-thrombotic syndrome",
    setting="a leg that had a deep vein thrombosis, at least some months later",
    aliases=("Villalta", "Villalta score", "Villalta-Prandoni scale"),
)
def villalta(
    leg_pain: LegPain,
    leg_cramps: LegCramps,
    leg_heaviness: LegHeaviness,
    leg_paraesthesia: LegParaesthesia,
    leg_itching: LegItching,
    pretibial_oedema: PretibialOedema,
    skin_induration: SkinInduration,
    skin_hyperpigmentation: SkinHyperpigmentation,
    skin_redness: SkinRedness,
    venous_ectasia: VenousEctasia,
    calf_compression_pain: CalfCompressionPain,
    venous_ulcer: VenousUlcer,
) -> Result:
    """Presence and severity of the post-thrombotic syndrome in a leg that had a deep vein thrombosis.

    Five symptoms and six signs are graded; a venous ulcer makes it severe whatever the sum.
    """
    items = (
        Item("Pain", leg_pain),
        Item("Cramps", leg_cramps),
        Item("Heaviness", leg_heaviness),
        Item("Paraesthesia", leg_paraesthesia),
        Item("Itching", leg_itching),
        Item("Pretibial oedema", pretibial_oedema),
        Item("Skin induration", skin_induration),
        Item("Hyperpigmentation", skin_hyperpigmentation),
        Item("Redness", skin_redness),
        Item("Venous ectasia", venous_ectasia),
        Item("Pain on calf compression", calf_compression_pain),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "severe post-thrombotic syndrome"
        if venous_ulcer
        else upto(
            score,
            {
                4: "no post-thrombotic syndrome",
                9: "mild post-thrombotic syndrome",
                14: "moderate post-thrombotic syndrome",
            },
            over="severe post-thrombotic syndrome",
        ),
        items,
    )
