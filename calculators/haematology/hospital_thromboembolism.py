"""Who gets a venous thromboembolism during and after a stay in hospital for a medical illness."""

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..vocabulary.haemostasis import (
    CancerActiveWithinSixMonths,
    DDimerRatio,
    ImmobileSevenDays,
    IntensiveCare,
    LegParalysis,
    Thrombophilia,
)
from ..vocabulary.patient import AdultAge, BodyMassIndex
from ..vocabulary.thrombosis import (
    HormoneTreatment,
    PreviousThromboembolism,
)
from .thromboembolism_findings import (
    AcuteInfarctionOrStroke,
    HeartOrLungFailure,
    InfectionOrRheumatism,
    MetastaticOrTreatedCancer,
    ReducedMobility,
    TraumaOrSurgeryWithinMonth,
)

SPYROPOULOS_2011 = Source(
    "Spyropoulos AC, Anderson FA Jr, FitzGerald G, et al. (IMPROVE). Chest 2011;140(3):706-714",
    url="https://johnsonfrancis.org/professional/improve-vte-risk-score-and-modified-improve-vte-risk-score/",
    where="points of the associative model; predicted risk by score",
    read="secondary",
    via="johnsonfrancis.org (points), ashpublications.net, table 2 (groups), a GDL guideline model (risk)",
)
GIBSON_2017 = Source(
    "Gibson CM, Spyropoulos AC, Cohen AT, et al. (IMPROVEDD). TH Open 2017;1(1):e56-e65",
    doi="10.1055/s-0037-1603929",
    pmid="31249911",
    where="abstract (points for D-dimer); predicted risk by score",
    read="abstract",
    via="points and risk from WikiDoc and a GDL guideline model; groups from ashpublications.net, table 2",
)
BARBAR_2010 = Source(
    "Barbar S, Noventa F, Rossetto V, et al. J Thromb Haemost 2010;8(11):2450-2457",
    doi="10.1111/j.1538-7836.2010.04044.x",
    where="table of the score; incidence without prophylaxis",
    read="secondary",
    via="Chest 2012 guideline, table 2 (PMC3278052), and PMC7454299, table 1",
)


@calculator(
    title="IMPROVE VTE risk score",
    source=SPYROPOULOS_2011,
    outcome="venous thromboembolism",
    setting="adults in hospital for an acute medical illness",
    aliases=("IMPROVE VTE", "IMPROVE score", "IMPROVE associative score"),
    confirmed="a GDL guideline model: all of its complete cases agree",
)
def improve_vte(
    previous_thromboembolism: PreviousThromboembolism,
    thrombophilia: Thrombophilia,
    leg_paralysis: LegParalysis,
    cancer_active_within_six_months: CancerActiveWithinSixMonths,
    immobile_seven_days: ImmobileSevenDays,
    intensive_care: IntensiveCare,
    age: AdultAge,
) -> Result:
    """Risk of venous thromboembolism within 3 months in adults admitted to hospital with an acute medical illness.

    This is the seven-item (associative) model, some items of which may arise during the stay. Scores of 5 to 10 share
    one predicted risk. The groups are of later use, not of the first publication.
    """
    items = (
        Item("Previous venous thromboembolism", 3 if previous_thromboembolism else 0),
        Item("Known thrombophilia", 2 if thrombophilia else 0),
        Item("Lower-limb paralysis", 2 if leg_paralysis else 0),
        Item("Current cancer", 2 if cancer_active_within_six_months else 0),
        Item("Immobilised for 7 days or more", 1 if immobile_seven_days else 0),
        Item("Intensive or coronary care", 1 if intensive_care else 0),
        Item("Age over 60", 1 if age > 60 else 0),
    )
    score = total(*items)
    usual = upto(score, {0: 0.4, 1: 0.6, 2: 1.0, 3: 1.7, 4: 2.9}, over=7.2)
    chance: float | tuple[float, float] = (7.2, 100) if score > 10 else usual
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "moderate risk"}, over="high risk"),
        items,
        (Risk("venous thromboembolism", "3 months", chance, SPYROPOULOS_2011),),
    )


@calculator(
    title="IMPROVEDD VTE risk score",
    source=GIBSON_2017,
    outcome="venous thromboembolism",
    setting="adults in hospital for an acute medical illness",
    aliases=("IMPROVEDD", "IMPROVE-DD", "IMPROVE with D-dimer"),
    confirmed="a GDL guideline model: all of its complete cases agree",
)
def improvedd(
    previous_thromboembolism: PreviousThromboembolism,
    thrombophilia: Thrombophilia,
    leg_paralysis: LegParalysis,
    cancer_active_within_six_months: CancerActiveWithinSixMonths,
    immobile_seven_days: ImmobileSevenDays,
    intensive_care: IntensiveCare,
    age: AdultAge,
    d_dimer_ratio: DDimerRatio,
) -> Result:
    """Risk of venous thromboembolism in adults in hospital for an acute medical illness whose D-dimer is known.

    The IMPROVE score with 2 points for a D-dimer of twice the upper limit of normal or more. Its risks are of
    symptomatic events in trial patients who were given prophylaxis.
    """
    items = (
        Item("Previous venous thromboembolism", 3 if previous_thromboembolism else 0),
        Item("Known thrombophilia", 2 if thrombophilia else 0),
        Item("Lower-limb paralysis", 2 if leg_paralysis else 0),
        Item("Current cancer", 2 if cancer_active_within_six_months else 0),
        Item("Immobilised for 7 days or more", 1 if immobile_seven_days else 0),
        Item("Intensive or coronary care", 1 if intensive_care else 0),
        Item("Age over 60", 1 if age > 60 else 0),
        Item("D-dimer twice the upper limit or more", 2 if d_dimer_ratio >= 2 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "moderate risk"}, over="high risk"),
        items,
        (
            Risk(
                "venous thromboembolism",
                "42 days",
                upto(score, {0: 0.4, 1: 0.6, 2: 0.8, 3: 1.2, 4: 1.6}, over=2.2),
                GIBSON_2017,
            ),
            Risk(
                "venous thromboembolism",
                "77 days",
                upto(score, {0: 0.5, 1: 0.7, 2: 1.0, 3: 1.4, 4: 1.9}, over=2.7),
                GIBSON_2017,
            ),
        ),
    )


@calculator(
    title="Padua prediction score",
    source=BARBAR_2010,
    outcome="venous thromboembolism",
    setting="adults in hospital for a medical illness",
    aliases=("Padua score", "Padua VTE score", "Padua"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def padua(
    metastatic_or_treated_cancer: MetastaticOrTreatedCancer,
    previous_thromboembolism: PreviousThromboembolism,
    reduced_mobility: ReducedMobility,
    thrombophilia: Thrombophilia,
    trauma_or_surgery_within_month: TraumaOrSurgeryWithinMonth,
    age: AdultAge,
    heart_or_lung_failure: HeartOrLungFailure,
    acute_infarction_or_stroke: AcuteInfarctionOrStroke,
    infection_or_rheumatism: InfectionOrRheumatism,
    body_mass_index: BodyMassIndex,
    hormone_treatment: HormoneTreatment,
) -> Result:
    """Risk of venous thromboembolism within 90 days in adults admitted to hospital with a medical illness.

    Superficial vein thrombosis does not count as previous thromboembolism. The rates are those of patients who were
    given no prophylaxis.
    """
    items = (
        Item("Active cancer", 3 if metastatic_or_treated_cancer else 0),
        Item("Previous venous thromboembolism", 3 if previous_thromboembolism else 0),
        Item("Reduced mobility", 3 if reduced_mobility else 0),
        Item("Known thrombophilia", 3 if thrombophilia else 0),
        Item("Trauma or surgery within a month", 2 if trauma_or_surgery_within_month else 0),
        Item("Age 70 or over", 1 if age >= 70 else 0),
        Item("Heart or respiratory failure", 1 if heart_or_lung_failure else 0),
        Item("Acute infarction or ischaemic stroke", 1 if acute_infarction_or_stroke else 0),
        Item("Acute infection or rheumatological disorder", 1 if infection_or_rheumatism else 0),
        Item("Body mass index 30 or over", 1 if body_mass_index >= 30 else 0),
        Item("Hormone treatment", 1 if hormone_treatment else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {3: "low risk"}, over="high risk"),
        items,
        (Risk("venous thromboembolism", "90 days", upto(score, {3: 0.3}, over=11.0), BARBAR_2010),),
    )
