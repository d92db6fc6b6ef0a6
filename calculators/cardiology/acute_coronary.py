"""Short-term risk of patients with chest pain or an acute coronary syndrome."""

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.cardiovascular import (
    CardiacMarkers,
    FamilyHistoryOfCoronaryDisease,
    Hypercholesterolaemia,
    Hypertension,
    KillipClass,
)
from ..vocabulary.metabolic import Diabetes
from ..vocabulary.patient import AdultAge, BodyMassIndex, Smoker, Weight
from ..vocabulary.vital_signs import HeartRate, SystolicPressure
from .coronary_findings import (
    Angina,
    AnginalEpisodes,
    AnteriorStElevation,
    AspirinWithinWeek,
    AtheroscleroticDisease,
    CardiacArrest,
    CoronaryStenosis,
    EcgFinding,
    HistorySuspicion,
    LeftBundleBranchBlock,
    RecentSmoker,
    StDeviation,
    StDeviationHalfMillimetre,
    TimeToTreatment,
    TroponinRatio,
)

SIX_2008 = Source(
    "Six AJ, Backus BE, Kelder JC. Neth Heart J 2008;16(6):191-196",
    doi="10.1007/BF03086144",
    where="composition of the score",
    read="secondary",
    via="BMJ Open, table 1 (the original score, reproduced with permission); Emerg Med J, table 1; abstract read too",
)
BACKUS_2013 = Source(
    "Backus BE, Six AJ, Kelder JC, et al. Int J Cardiol 2013;168(3):2153-2158",
    doi="10.1016/j.ijcard.2013.01.255",
    where="abstract: events within 6 weeks by group",
    read="abstract",
)
ANTMAN_2000 = Source(
    "Antman EM, Cohen M, Bernink PJLM, et al. JAMA 2000;284(7):835-842",
    doi="10.1001/jama.284.7.835",
    where="the seven predictors; events by score in the test cohort",
    read="abstract",
    via="events by score: GlobalRPh, TIMI risk score for unstable angina/NSTEMI; clincalc 0.4 gives the same",
)
MORROW_2000 = Source(
    "Morrow DA, Antman EM, Charlesworth A, et al. Circulation 2000;102(17):2031-2037",
    doi="10.1161/01.CIR.102.17.2031",
    pmid="11044416",
    where="point table and deaths within 30 days by score",
    read="secondary",
    via="GlobalRPh, TIMI risk score for STEMI; Clincasequest, the same; the abstract was read",
)
GRANGER_2003 = Source(
    "Granger CB, Goldberg RJ, Dabbous O, et al. Arch Intern Med 2003;163(19):2345-2353",
    doi="10.1001/archinte.163.19.2345",
    pmid="14581255",
    where="nomogram: points, and probability of death at each tenth point",
    read="secondary",
    via="Clinical Pocket, GRACE risk score (copy in a public repository), and a public specification of the score: "
    "points and every probability; The Medical Algorithms Company: points, and the first and last probability",
)


@calculator(
    title="HEART score",
    source=SIX_2008,
    conditions=("chest pain",),
    excludes=("st-elevation myocardial infarction",),
    outcome="major adverse cardiac events",
    setting="emergency department",
    aliases=("HEART", "HEART score for major cardiac events"),
    disputed=(
        "tables differ at two edges: age 45 gives 0 points as in the original score (here), or 1; troponin gives 2 "
        "points from three times the limit as in the original (here), or over three times, or over twice"
    ),
)
def heart_score(
    history_suspicion: HistorySuspicion,
    ecg_finding: EcgFinding,
    age: AdultAge,
    hypertension: Hypertension,
    hypercholesterolaemia: Hypercholesterolaemia,
    diabetes: Diabetes,
    body_mass_index: BodyMassIndex,
    recent_smoker: RecentSmoker,
    family_history_of_coronary_disease: FamilyHistoryOfCoronaryDisease,
    atherosclerotic_disease: AtheroscleroticDisease,
    troponin_ratio: TroponinRatio,
) -> Result:
    """Risk of a major adverse cardiac event within 6 weeks in adults with chest pain in the emergency department.

    An event is myocardial infarction, coronary intervention or bypass, or death. The risk factors counted are
    hypertension, hypercholesterolaemia, diabetes, obesity (body mass index over 30 kg/m²), smoking and family
    history. Made for conventional troponin assays with a first sample; not for patients with ST-elevation infarction.
    """
    factors = (
        hypertension
        + hypercholesterolaemia
        + diabetes
        + (body_mass_index > 30)
        + recent_smoker
        + family_history_of_coronary_disease
    )
    items = (
        Item("History", 0 if history_suspicion == "slight" else 1 if history_suspicion == "moderate" else 2),
        Item("ECG", 0 if ecg_finding == "normal" else 2 if ecg_finding == "significant ST deviation" else 1),
        Item("Age", 0 if age <= 45 else below(age, {65: 1}, otherwise=2)),
        Item("Risk factors", 2 if atherosclerotic_disease else upto(factors, {0: 0, 2: 1}, over=2)),
        Item("Troponin", 0 if troponin_ratio <= 1 else below(troponin_ratio, {3: 1}, otherwise=2)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {3: "low risk", 6: "intermediate risk"}, over="high risk"),
        items,
        (Risk("major adverse cardiac event", "6 weeks", upto(score, {3: 1.7, 6: 16.6}, over=50.1), BACKUS_2013),),
    )


@calculator(
    title="TIMI risk score for unstable angina and non-ST-elevation myocardial infarction",
    source=ANTMAN_2000,
    conditions=("acute coronary syndrome without ST elevation",),
    excludes=("st-elevation myocardial infarction",),
    outcome="death, myocardial infarction or urgent revascularisation",
    aliases=("TIMI", "TIMI UA/NSTEMI", "TIMI NSTEMI"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def timi_ua_nstemi(
    age: AdultAge,
    family_history_of_coronary_disease: FamilyHistoryOfCoronaryDisease,
    hypertension: Hypertension,
    hypercholesterolaemia: Hypercholesterolaemia,
    diabetes: Diabetes,
    smoker: Smoker,
    coronary_stenosis: CoronaryStenosis,
    aspirin_within_week: AspirinWithinWeek,
    anginal_episodes: AnginalEpisodes,
    st_deviation_half_millimetre: StDeviationHalfMillimetre,
    cardiac_markers: CardiacMarkers,
) -> Result:
    """Risk of death, infarction or urgent revascularisation within 14 days in unstable angina or NSTEMI.

    The risk factors of which three score a point are family history, hypertension, hypercholesterolaemia, diabetes
    and current smoking. Derived in trial patients treated with heparin in the 1990s; not for undifferentiated
    chest pain and not for ST-elevation infarction. The publication sets no risk groups.
    """
    factors = family_history_of_coronary_disease + hypertension + hypercholesterolaemia + diabetes + smoker
    items = (
        Item("Age 65 or over", 1 if age >= 65 else 0),
        Item("Three or more coronary risk factors", 1 if factors >= 3 else 0),
        Item("Coronary stenosis of 50 % or more", 1 if coronary_stenosis else 0),
        Item("Aspirin within 7 days", 1 if aspirin_within_week else 0),
        Item("Two or more anginal episodes in 24 hours", 1 if anginal_episodes >= 2 else 0),
        Item("ST deviation of 0.5 mm or more", 1 if st_deviation_half_millimetre else 0),
        Item("Raised cardiac markers", 1 if cardiac_markers == "raised" else 0),
    )
    score = total(*items)
    rate = upto(score, {1: 4.7, 2: 8.3, 3: 13.2, 4: 19.9, 5: 26.2}, over=40.9)
    outcome = "death, myocardial infarction or urgent revascularisation"
    return Result(score, "points", "", items, (Risk(outcome, "14 days", rate, ANTMAN_2000),))


@calculator(
    title="TIMI risk score for ST-elevation myocardial infarction",
    source=MORROW_2000,
    conditions=("st-elevation myocardial infarction",),
    outcome="death",
    setting="at presentation",
    aliases=("TIMI STEMI",),
    confirmed="GDL guideline TIMI_STEMI.v1: its 3 worked cases agree",
)
def timi_stemi(
    age: AdultAge,
    diabetes: Diabetes,
    hypertension: Hypertension,
    angina: Angina,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    killip_class: KillipClass,
    weight: Weight,
    anterior_st_elevation: AnteriorStElevation,
    left_bundle_branch_block: LeftBundleBranchBlock,
    time_to_treatment: TimeToTreatment,
) -> Result:
    """Risk of death within 30 days in ST-elevation myocardial infarction, at presentation.

    Derived in trial patients fit for fibrinolysis; deaths are fewer where primary coronary intervention is the rule.
    The publication sets no risk groups, and gives one rate for all scores over 8.
    """
    items = (
        Item("Age", below(age, {65: 0, 75: 2}, otherwise=3)),
        Item("Diabetes, hypertension or angina", 1 if diabetes or hypertension or angina else 0),
        Item("Systolic pressure under 100 mmHg", 3 if systolic_pressure < 100 else 0),
        Item("Heart rate over 100/min", 2 if heart_rate > 100 else 0),
        Item("Killip class II to IV", 0 if killip_class == "I" else 2),
        Item("Weight under 67 kg", 1 if weight < 67 else 0),
        Item(
            "Anterior ST elevation or left bundle branch block",
            1 if anterior_st_elevation or left_bundle_branch_block else 0,
        ),
        Item("Time to treatment over 4 hours", 1 if time_to_treatment > 4 else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 0.8, 1: 1.6, 2: 2.2, 3: 4.4, 4: 7.3, 5: 12.4, 6: 16.1, 7: 23.4, 8: 26.8}, over=35.9)
    return Result(score, "points", "", items, (Risk("death", "30 days", rate, MORROW_2000),))


@calculator(
    title="GRACE score for death in hospital",
    source=GRANGER_2003,
    conditions=("acute coronary syndrome",),
    outcome="death in hospital",
    setting="on admission",
    aliases=("GRACE", "GRACE 1.0", "GRACE ACS score", "GRACE in-hospital mortality"),
    confirmed="clincalc 0.4: points and groups of 500 random patients agree; GDL GRACE_ACS.v1: 12 cases agree",
)
def grace(
    age: AdultAge,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    creatinine: Creatinine,
    killip_class: KillipClass,
    cardiac_arrest: CardiacArrest,
    st_deviation: StDeviation,
    cardiac_markers: CardiacMarkers,
) -> Result:
    """Risk of death in hospital in adults admitted with an acute coronary syndrome (GRACE 1.0, nomogram of 2003).

    This is the eight-variable nomogram for death in hospital of Granger and others. It is not GRACE 2.0, nor the
    scores for death within 6 months. The risk is the interval between the two tabulated scores around the patient's.
    The groups are those of the registry for patients without ST elevation; for ST-elevation infarction the registry
    puts the limits at 125 and 154 points (under 2 %, 2 to 5 %, over 5 %).
    """
    items = (
        Item("Age", below(age, {30: 0, 40: 8, 50: 25, 60: 41, 70: 58, 80: 75, 90: 91}, otherwise=100)),
        Item("Heart rate", below(heart_rate, {50: 0, 70: 3, 90: 9, 110: 15, 150: 24, 200: 38}, otherwise=46)),
        Item(
            "Systolic pressure",
            below(systolic_pressure, {80: 58, 100: 53, 120: 43, 140: 34, 160: 24, 200: 10}, otherwise=0),
        ),
        Item("Creatinine", below(creatinine, {0.4: 1, 0.8: 4, 1.2: 7, 1.6: 10, 2: 13, 4: 21}, otherwise=28)),
        Item(
            "Killip class",
            0 if killip_class == "I" else 20 if killip_class == "II" else 39 if killip_class == "III" else 59,
        ),
        Item("Cardiac arrest", 39 if cardiac_arrest else 0),
        Item("ST-segment deviation", 28 if st_deviation else 0),
        Item("Raised cardiac markers", 14 if cardiac_markers == "raised" else 0),
    )
    score = total(*items)
    risk = upto(
        score,
        {
            60: (0, 0.2),
            70: (0.2, 0.3),
            80: (0.3, 0.4),
            90: (0.4, 0.6),
            100: (0.6, 0.8),
            110: (0.8, 1.1),
            120: (1.1, 1.6),
            130: (1.6, 2.1),
            140: (2.1, 2.9),
            150: (2.9, 3.9),
            160: (3.9, 5.4),
            170: (5.4, 7.3),
            180: (7.3, 9.8),
            190: (9.8, 13),
            200: (13, 18),
            210: (18, 23),
            220: (23, 29),
            230: (29, 36),
            240: (36, 44),
            249: (44, 52),
        },
        over=(52, 100),
    )
    band = upto(score, {108: "low risk", 140: "intermediate risk"}, over="high risk")
    return Result(score, "points", band, items, (Risk("death", "in hospital", risk, GRANGER_2003),))
