"""What a syncope bodes: whether the heart is its cause, and what follows within a month or a year."""

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..vocabulary.cardiovascular import CardiacMarkers
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.heart import Bnp, Qtc
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import HeartRate, OxygenSaturation, SystolicPressure
from .syncope_findings import (
    AbnormalEcgEgsys,
    AbnormalEcgOesil,
    AutonomicProdrome,
    CardiovascularDiseaseHistory,
    ChestPainWithSyncope,
    EffortSyncope,
    FaecalOccultBlood,
    HeartDiseaseOrArrhythmia,
    PalpitationsBeforeSyncope,
    PathologicalQWave,
    PrecipitatingFactors,
    QrsAxis,
    QrsDuration,
    StructuralHeartDisease,
    SupineSyncope,
    SyncopeDiagnosis,
    SyncopeWithoutProdrome,
    VasovagalPredisposition,
)

DEL_ROSSO_2008 = Source(
    "Del Rosso A, Ungar A, Maggi R, et al. Heart 2008;94(12):1620-1626",
    doi="10.1136/hrt.2008.143123",
    where="abstract (factors, mortality of the derivation cohort); table of the score",
    read="abstract",
    via="points from American Family Physician 2017, table of syncope scores",
)
THIRUGANASAMBANDAMOORTHY_2016 = Source(
    "Thiruganasambandamoorthy V, Kwong K, Wells GA, et al. CMAJ 2016;188(12):E289-E298",
    pmid="27378464",
    where="abstract; table of the score; expected risk by score",
    read="abstract",
    via="points from Trauma Surg Acute Care Open, table 3; risks from cardiology-connections.com",
)
COLIVICCHI_2003 = Source(
    "Colivicchi F, Ammirati F, Melina D, et al. (OESIL). Eur Heart J 2003;24(9):811-819",
    doi="10.1016/s0195-668x(02)00827-8",
    pmid="12727148",
    where="abstract (predictors, mortality of the derivation cohort)",
    read="abstract",
)
REED_2010 = Source(
    "Reed MJ, Newby DE, Coull AJ, et al. (ROSE). J Am Coll Cardiol 2010;55(8):713-721",
    url="https://www.aafp.org/afp/2021/0315/p375.html",
    where="the rule; rate of serious outcomes with and without a criterion",
    read="secondary",
    via="American Family Physician 2021;103:375 and cliniborg.com",
)


@calculator(
    title="EGSYS score",
    source=DEL_ROSSO_2008,
    conditions=("syncope",),
    outcome="cardiac cause of syncope",
    setting="emergency department, syncope not explained at once",
    aliases=("EGSYS", "Evaluation of Guidelines in SYncope Study score"),
    confirmed="a GDL guideline model: all of its cases agree",
)
def egsys(
    abnormal_ecg_egsys: AbnormalEcgEgsys,
    structural_heart_disease: StructuralHeartDisease,
    palpitations_before_syncope: PalpitationsBeforeSyncope,
    effort_syncope: EffortSyncope,
    supine_syncope: SupineSyncope,
    autonomic_prodrome: AutonomicProdrome,
    precipitating_factors: PrecipitatingFactors,
) -> Result:
    """How likely the heart is the cause of a syncope that brought an adult to an emergency department.

    A score of 3 or more found 95 % of cardiac syncopes in the derivation cohort and 92 % in the validation cohort. The
    mortality is that of the derivation cohort.
    """
    items = (
        Item("Abnormal ECG or heart disease", 3 if abnormal_ecg_egsys or structural_heart_disease else 0),
        Item("Palpitations before syncope", 4 if palpitations_before_syncope else 0),
        Item("Syncope during effort", 3 if effort_syncope else 0),
        Item("Syncope when supine", 2 if supine_syncope else 0),
        Item("Autonomic prodrome", -1 if autonomic_prodrome else 0),
        Item("Predisposing or precipitating factors", -1 if precipitating_factors else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "cardiac syncope unlikely"}, over="cardiac syncope likely"),
        items,
        (Risk("death from any cause", "614 days on average", upto(score, {2: 3}, over=17), DEL_ROSSO_2008),),
    )


@calculator(
    title="Canadian Syncope Risk Score",
    source=THIRUGANASAMBANDAMOORTHY_2016,
    conditions=("syncope",),
    outcome="serious adverse event",
    setting="emergency department, within 24 hours of syncope, no serious cause found there",
    ages=(16, 120),
    aliases=("CSRS", "Canadian syncope score"),
)
def canadian_syncope(
    vasovagal_predisposition: VasovagalPredisposition,
    heart_disease_or_arrhythmia: HeartDiseaseOrArrhythmia,
    systolic_pressure: SystolicPressure,
    cardiac_markers: CardiacMarkers,
    qrs_axis: QrsAxis,
    qrs_duration: QrsDuration,
    qtc: Qtc,
    syncope_diagnosis: SyncopeDiagnosis,
) -> Result:
    """Risk of death or a serious event within 30 days of syncope, in patients aged 16 or over.

    Any systolic pressure measured there counts: give the one furthest from normal. Of the markers troponin counts,
    above the 99th percentile. One table of the publication prints 110° for the upper limit of the axis, the rest 100°.
    """
    items = (
        Item("Predisposition to vasovagal symptoms", -1 if vasovagal_predisposition else 0),
        Item("History of heart disease", 1 if heart_disease_or_arrhythmia else 0),
        Item(
            "Systolic pressure under 90 or over 180 mmHg", 2 if systolic_pressure < 90 or systolic_pressure > 180 else 0
        ),
        Item("Raised troponin", 2 if cardiac_markers == "raised" else 0),
        Item("Abnormal QRS axis", 1 if qrs_axis < -30 or qrs_axis > 100 else 0),
        Item("QRS over 130 ms", 1 if qrs_duration > 130 else 0),
        Item("QTc over 480 ms", 2 if qtc > 480 else 0),
        Item("Diagnosis in the emergency department", {"vasovagal": -2, "cardiac": 2, "neither": 0}[syncope_diagnosis]),
    )
    score = total(*items)
    event = upto(
        score,
        {
            -3: 0.4,
            -2: 0.7,
            -1: 1.2,
            0: 1.9,
            1: 3.1,
            2: 5.1,
            3: 8.1,
            4: 12.9,
            5: 19.7,
            6: 28.9,
            7: 40.3,
            8: 52.8,
            9: 65.0,
            10: 75.5,
        },
        over=83.6,
    )
    return Result(
        score,
        "points",
        upto(score, {-2: "very low risk", 0: "low risk", 3: "medium risk", 5: "high risk"}, over="very high risk"),
        items,
        (Risk("serious adverse event", "30 days", event, THIRUGANASAMBANDAMOORTHY_2016),),
    )


@calculator(
    title="OESIL risk score",
    source=COLIVICCHI_2003,
    conditions=("syncope",),
    outcome="death from any cause",
    setting="emergency department",
    aliases=("OESIL", "Osservatorio Epidemiologico sulla Sincope nel Lazio score"),
)
def oesil(
    age: AdultAge,
    cardiovascular_disease_history: CardiovascularDiseaseHistory,
    syncope_without_prodrome: SyncopeWithoutProdrome,
    abnormal_ecg_oesil: AbnormalEcgOesil,
) -> Result:
    """Risk of death within 12 months of syncope, in patients seen in an emergency department.

    The publication sets no risk groups; the rates are those of its derivation cohort of 270 patients, and were lower
    in the validation cohort (0, 0.6, 14, 29 and 53 %).
    """
    items = (
        Item("Age over 65", 1 if age > 65 else 0),
        Item("History of cardiovascular disease", 1 if cardiovascular_disease_history else 0),
        Item("Syncope without prodrome", 1 if syncope_without_prodrome else 0),
        Item("Abnormal ECG", 1 if abnormal_ecg_oesil else 0),
    )
    score = total(*items)
    death = upto(score, {0: 0, 1: 0.8, 2: 19.6, 3: 34.7}, over=57.1)
    return Result(score, "points", "", items, (Risk("death from any cause", "12 months", death, COLIVICCHI_2003),))


@calculator(
    title="ROSE rule",
    source=REED_2010,
    conditions=("syncope",),
    outcome="serious outcome or death",
    setting="emergency department",
    aliases=("ROSE", "Risk stratification Of Syncope in the Emergency department rule"),
)
def rose(
    bnp: Bnp,
    heart_rate: HeartRate,
    faecal_occult_blood: FaecalOccultBlood,
    haemoglobin: Haemoglobin,
    chest_pain_with_syncope: ChestPainWithSyncope,
    pathological_q_wave: PathologicalQWave,
    oxygen_saturation: OxygenSaturation,
) -> Result:
    """Whether a serious outcome threatens within a month of syncope, in adults seen in an emergency department.

    Any one criterion makes the risk high. The lowest heart rate before or in hospital counts. Saturation is measured on
    room air; a rectal examination is for suspected gastrointestinal bleeding.
    """
    items = (
        Item("BNP 300 pg/mL or more", 1 if bnp >= 300 else 0),
        Item("Heart rate 50/min or less", 1 if heart_rate <= 50 else 0),
        Item("Faecal occult blood", 1 if faecal_occult_blood else 0),
        Item("Haemoglobin 9 g/dL or less", 1 if haemoglobin <= 9 else 0),
        Item("Chest pain with syncope", 1 if chest_pain_with_syncope else 0),
        Item("Q wave other than in lead III", 1 if pathological_q_wave else 0),
        Item("Oxygen saturation 94 % or less", 1 if oxygen_saturation <= 94 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "criteria",
        upto(score, {0: "low risk"}, over="high risk"),
        items,
        (Risk("serious outcome or death", "1 month", upto(score, {0: 1.5}, over=16.5), REED_2010),),
    )
