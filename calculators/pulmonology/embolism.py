"""How probable pulmonary embolism or deep vein thrombosis is before any test."""

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.cancer import CancerUnderTreatment
from ..vocabulary.patient import AdultAge
from ..vocabulary.respiratory import Haemoptysis
from ..vocabulary.thrombosis import Oestrogen, PreviousThromboembolism, RecentlyBedridden
from ..vocabulary.vital_signs import HeartRate, OxygenSaturation
from .findings import (
    AlternativeAsLikely,
    CalfDifference,
    CancerActiveWithinYear,
    CollateralVeins,
    DeepVeinTenderness,
    EmbolismLikeliest,
    EntireLegSwollen,
    GeneralAnaesthesiaWithinMonth,
    LegFractureWithinMonth,
    LegPainOneSide,
    LegParalysisOrPlaster,
    LegSwellingOneSide,
    LegTendernessAndOedema,
    MajorSurgeryWithinTwelveWeeks,
    PittingOedemaOneLeg,
    PreviousDvt,
    SignsOfDvt,
    SurgeryOrTraumaInHospital,
    SurgeryWithinFourWeeks,
)

WELLS_2000 = Source(
    "Wells PS, Anderson DR, Rodger M, et al. Thromb Haemost 2000;83(3):416-420",
    doi="10.1055/s-0037-1613830",
    where="table of the simplified model",
    read="secondary",
    via="AHRQ clinical decision support artifact (Wells Criteria); BMC Fam Pract 2010;11:64, table 1",
)
VAN_BELLE_2006 = Source(
    "van Belle A, Büller HR, Huisman MV, et al. (Christopher Study). JAMA, 11 January 2006",
    url="https://jamanetwork.com/journals/jama/fullarticle/202176",
    where="prevalence by dichotomised Wells score",
    read="secondary",
    via="Cambio CDS guideline model Wells_Criteria_PE.v1; range agrees with Eur Respir Rev, table of prediction rules",
)
WELLS_2003 = Source(
    "Wells PS, Anderson DR, Rodger M, et al. N Engl J Med 2003;349(13):1227-1235",
    doi="10.1056/NEJMoa023153",
    pmid="14507948",
    where="table 1",
    read="secondary",
    via="NICE guideline NG158, table 1 (reproduced with permission)",
)
WELLS_2006 = Source(
    "Wells PS, Owen C, Doucette S, et al. Does this patient have deep vein thrombosis? JAMA 2006;295(2):199-207",
    where="pooled prevalence by probability estimate",
    read="secondary",
    via="Wells chart for DVT (dickyricky.com); Wells DVT entry of the Blaze snippet library: the same figures",
)
LE_GAL_2006 = Source(
    "Le Gal G, Righini M, Roy PM, et al. Ann Intern Med 2006;144(3):165-171",
    doi="10.7326/0003-4819-144-3-200602070-00004",
    pmid="16461960",
    where="abstract (points; prevalence in the validation set); definitions of the items",
    read="abstract",
    via="definitions of the items from Eur Respir Rev, table 2 of prediction rules, and PACS.de",
)
KLINE_2004 = Source(
    "Kline JA, Mitchell AM, Kabrhel C, et al. J Thromb Haemost 2004;2(8):1247-1255",
    doi="10.1111/j.1538-7836.2004.00790.x",
    where="the eight-factor block rule",
    read="secondary",
    via="Kline JA, et al. J Thromb Haemost 2008;6:772-780, abstract",
)
KLINE_2008 = Source(
    "Kline JA, Courtney DM, Kabrhel C, et al. J Thromb Haemost 2008;6(5):772-780",
    doi="10.1111/j.1538-7836.2008.02944.x",
    where="low suspicion and no criterion present: 1,666 patients",
    read="secondary",
    via="Mount Sinai Emergency Medicine, 52 in 52; Wiki Journal Club, PERC",
)


@calculator(
    title="Wells score for pulmonary embolism",
    source=WELLS_2000,
    conditions=("suspected pulmonary embolism",),
    outcome="pulmonary embolism",
    setting="suspected pulmonary embolism, before testing",
    aliases=(
        "Wells criteria for PE",
        "Wells PE",
        "Wells rule",
        "Wells criteria for pulmonary embolism",
        "Wells' criteria for pulmonary embolism",
    ),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 400 random patients agree with each",
)
def wells_pe(
    signs_of_dvt: SignsOfDvt,
    embolism_likeliest: EmbolismLikeliest,
    heart_rate: HeartRate,
    recently_bedridden: RecentlyBedridden,
    surgery_within_4_weeks: SurgeryWithinFourWeeks,
    previous_thromboembolism: PreviousThromboembolism,
    haemoptysis: Haemoptysis,
    cancer_under_treatment: CancerUnderTreatment,
) -> Result:
    """Clinical probability of pulmonary embolism in adults in whom it is suspected, before any test.

    A quarter of the possible points rest on the clinician's judgement of how likely the alternatives are. The rates of
    embolism are those of the two-level reading in the Christopher Study; they fall where embolism is rarer.
    """
    items = (
        Item("Signs and symptoms of deep vein thrombosis", 3 if signs_of_dvt else 0),
        Item("Alternative diagnosis less likely than embolism", 3 if embolism_likeliest else 0),
        Item("Heart rate over 100/min", 1.5 if heart_rate > 100 else 0),
        Item(
            "Bedridden 3 days or more, or surgery, in the last 4 weeks",
            1.5 if recently_bedridden or surgery_within_4_weeks else 0,
        ),
        Item("Previous thrombosis or embolism", 1.5 if previous_thromboembolism else 0),
        Item("Haemoptysis", 1 if haemoptysis else 0),
        Item("Cancer", 1 if cancer_under_treatment else 0),
    )
    score = total(*items)
    likelihood = upto(score, {4: "PE unlikely"}, over="PE likely")
    level = "low" if score < 2 else upto(score, {6: "moderate"}, over="high")
    prevalence = upto(score, {4: 12.1}, over=37.1)
    return Result(
        score,
        "points",
        f"{likelihood} (two-level); {level} probability (three-level)",
        items,
        (Risk("pulmonary embolism", "at presentation", prevalence, VAN_BELLE_2006),),
    )


@calculator(
    title="Wells score for deep vein thrombosis",
    source=WELLS_2003,
    conditions=("suspected deep vein thrombosis",),
    outcome="deep vein thrombosis",
    setting="outpatients with a suspected first or recurrent thrombosis of a leg, before testing",
    aliases=(
        "Wells criteria for DVT",
        "Wells DVT",
        "Wells criteria for deep vein thrombosis",
        "Wells' criteria for deep vein thrombosis",
        "Wells' criteria score for deep vein thrombosis",
    ),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 400 random patients agree with each",
)
def wells_dvt(
    cancer_under_treatment: CancerUnderTreatment,
    leg_paralysis_or_plaster: LegParalysisOrPlaster,
    recently_bedridden: RecentlyBedridden,
    major_surgery_within_12_weeks: MajorSurgeryWithinTwelveWeeks,
    deep_vein_tenderness: DeepVeinTenderness,
    entire_leg_swollen: EntireLegSwollen,
    calf_difference: CalfDifference,
    pitting_oedema_one_leg: PittingOedemaOneLeg,
    collateral_veins: CollateralVeins,
    previous_dvt: PreviousDvt,
    alternative_as_likely: AlternativeAsLikely,
) -> Result:
    """Clinical probability of deep vein thrombosis in outpatients with a suspicious leg, before any test.

    This is the revision of 2003, which counts a previous thrombosis and reads the score at two levels. The rates are
    pooled from studies of the earlier three-level reading. In patients with cancer an unlikely score does not exclude
    thrombosis even with a negative D-dimer.
    """
    items = (
        Item("Active cancer", 1 if cancer_under_treatment else 0),
        Item("Paralysis, paresis or plaster of the leg", 1 if leg_paralysis_or_plaster else 0),
        Item(
            "Bedridden 3 days or more, or major surgery",
            1 if recently_bedridden or major_surgery_within_12_weeks else 0,
        ),
        Item("Tenderness along the deep veins", 1 if deep_vein_tenderness else 0),
        Item("Entire leg swollen", 1 if entire_leg_swollen else 0),
        Item("Calf at least 3 cm larger", 1 if calf_difference >= 3 else 0),
        Item("Pitting oedema of that leg only", 1 if pitting_oedema_one_leg else 0),
        Item("Collateral superficial veins", 1 if collateral_veins else 0),
        Item("Previous deep vein thrombosis", 1 if previous_dvt else 0),
        Item("Alternative diagnosis at least as likely", -2 if alternative_as_likely else 0),
    )
    score = total(*items)
    likelihood = upto(score, {1: "DVT unlikely"}, over="DVT likely")
    level = upto(score, {0: "low", 2: "moderate"}, over="high")
    prevalence = upto(score, {0: 5, 2: 17}, over=53)
    return Result(
        score,
        "points",
        f"{likelihood} (two-level); {level} probability (three-level)",
        items,
        (Risk("deep vein thrombosis", "at presentation", prevalence, WELLS_2006),),
    )


@calculator(
    title="Revised Geneva score",
    source=LE_GAL_2006,
    conditions=("suspected pulmonary embolism",),
    outcome="pulmonary embolism",
    setting="emergency department, before testing",
    aliases=("Geneva score", "rGeneva"),
)
def revised_geneva(
    age: AdultAge,
    previous_thromboembolism: PreviousThromboembolism,
    general_anaesthesia_within_month: GeneralAnaesthesiaWithinMonth,
    leg_fracture_within_month: LegFractureWithinMonth,
    cancer_active_within_year: CancerActiveWithinYear,
    leg_pain_one_side: LegPainOneSide,
    haemoptysis: Haemoptysis,
    heart_rate: HeartRate,
    leg_tenderness_and_oedema: LegTendernessAndOedema,
) -> Result:
    """Clinical probability of pulmonary embolism in adults in an emergency department, from observations alone.

    Nothing in it is left to judgement. The rates are those of its external validation. It was not made for
    inpatients or in pregnancy.
    """
    items = (
        Item("Age over 65", 1 if age > 65 else 0),
        Item("Previous thrombosis or embolism", 3 if previous_thromboembolism else 0),
        Item(
            "Surgery or fracture within a month",
            2 if general_anaesthesia_within_month or leg_fracture_within_month else 0,
        ),
        Item("Active malignant disease", 2 if cancer_active_within_year else 0),
        Item("Pain in one leg", 3 if leg_pain_one_side else 0),
        Item("Haemoptysis", 2 if haemoptysis else 0),
        Item("Heart rate", below(heart_rate, {75: 0, 95: 3}, otherwise=5)),
        Item("Tender deep veins and oedema of one leg", 4 if leg_tenderness_and_oedema else 0),
    )
    score = total(*items)
    level = upto(score, {3: "low probability", 10: "intermediate probability"}, over="high probability")
    prevalence = upto(score, {3: 8, 10: 28}, over=74)
    return Result(
        score,
        "points",
        level,
        items,
        (Risk("pulmonary embolism", "at presentation", prevalence, LE_GAL_2006),),
    )


@calculator(
    title="PERC: pulmonary embolism rule-out criteria",
    source=KLINE_2004,
    conditions=("low suspicion of pulmonary embolism",),
    outcome="pulmonary embolism",
    setting="emergency department, when the clinician judges the probability of embolism to be under 15 %",
    aliases=("PERC rule", "Pulmonary Embolism Rule-out Criteria"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 400 random patients agree with each",
)
def perc(
    age: AdultAge,
    heart_rate: HeartRate,
    oxygen_saturation: OxygenSaturation,
    leg_swelling_one_side: LegSwellingOneSide,
    haemoptysis: Haemoptysis,
    surgery_or_trauma_in_hospital: SurgeryOrTraumaInHospital,
    previous_thromboembolism: PreviousThromboembolism,
    oestrogen: Oestrogen,
) -> Result:
    """Whether pulmonary embolism is ruled out without any test, in adults of whom the clinician suspects it little.

    The rule only holds after a judgement that the probability is under 15 %; it is no test for patients in whom
    embolism is likelier. Saturation is measured on room air. One criterion present is enough to make it positive.
    """
    items = (
        Item("Age 50 or over", 1 if age >= 50 else 0),
        Item("Heart rate 100/min or over", 1 if heart_rate >= 100 else 0),
        Item("Oxygen saturation under 95 %", 1 if oxygen_saturation < 95 else 0),
        Item("One leg swollen", 1 if leg_swelling_one_side else 0),
        Item("Haemoptysis", 1 if haemoptysis else 0),
        Item("Surgery or trauma in the last 4 weeks", 1 if surgery_or_trauma_in_hospital else 0),
        Item("Previous thrombosis or embolism", 1 if previous_thromboembolism else 0),
        Item("Oestrogen", 1 if oestrogen else 0),
    )
    score = total(*items)
    verdict = upto(
        score, {0: "PERC negative: embolism ruled out if suspicion is low"}, over="PERC positive: not ruled out"
    )
    rate = Risk("venous thromboembolism or death", "45 days", 1.0, KLINE_2008)
    return Result(score, "criteria", verdict, items, () if score else (rate,))
