"""Ruling out pulmonary embolism: a simpler Geneva score, and limits of D-dimer that fit the patient."""

from ..core import Item, Result, Source, below, calculator, total, upto
from ..vocabulary.haemostasis import DDimer
from ..vocabulary.patient import AdultAge
from ..vocabulary.respiratory import Haemoptysis
from ..vocabulary.thrombosis import PreviousThromboembolism
from ..vocabulary.vital_signs import HeartRate
from .findings import (
    CancerActiveWithinYear,
    EmbolismLikeliest,
    GeneralAnaesthesiaWithinMonth,
    LegFractureWithinMonth,
    LegPainOneSide,
    LegTendernessAndOedema,
    SignsOfDvt,
)

KLOK_2008 = Source(
    "Klok FA, Mos ICM, Nijkeuter M, et al. Simplification of the revised Geneva score for assessing clinical "
    "probability of pulmonary embolism. Arch Intern Med 2008",
    url="http://ashpublications.net/view-large/8402304",
    where="the points and the three groups",
    read="secondary",
    via="American Society of Hematology, table of clinical prediction rules; the limit of 2 points for unlikely "
    "embolism from Am J Emerg Med 2017 (femur fracture) and oscepass.org; a public implementation gives 2 points from "
    "95/min and has the other points",
)
VAN_DER_HULLE_2017 = Source(
    "van der Hulle T, Cheung WY, Kooij S, et al. Simplified diagnostic management of suspected pulmonary embolism (the "
    "YEARS study): a prospective, multicentre, cohort study. Lancet 2017;390(10091):289-297",
    doi="10.1016/S0140-6736(17)30885-1",
    pmid="28549662",
    where="abstract: the three items and both limits",
    read="abstract",
    via="Family Practice Notebook has the same items and limits",
)
SCHOUTEN_2013 = Source(
    "Schouten HJ, Geersing GJ, Koek HL, et al. Diagnostic accuracy of conventional or age adjusted D-dimer cut-off "
    "values in older patients with suspected venous thromboembolism. BMJ 2013;346:f2492",
    doi="10.1136/bmj.f2492",
    pmid="23645857",
    where="abstract: both limits",
    read="abstract",
    via="van Es 2012 (doi 10.1160/TH11-08-0587), abstract, gives the same limit",
)


@calculator(
    title="Simplified revised Geneva score",
    source=KLOK_2008,
    conditions=("suspected pulmonary embolism",),
    outcome="pulmonary embolism",
    setting="before testing",
    aliases=("simplified Geneva score", "simplified Geneva", "sPGeneva", "Klok Geneva"),
    disputed="the table read prints 1 point for a heart rate of 95/min or over; here it is added to that for 75/min or "
    "over (2 in all), as in another implementation; without that the two rows would say the same",
)
def simplified_geneva(
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
    """Clinical probability of pulmonary embolism in adults from observations alone, with one point for each.

    Unlikely embolism is ruled out with a negative D-dimer and not by the score itself. It told embolism poorly after
    fracture of a femur.
    """
    items = (
        Item("Age over 65", 1 if age > 65 else 0),
        Item("Previous thrombosis or embolism", 1 if previous_thromboembolism else 0),
        Item(
            "Surgery or fracture within a month",
            1 if general_anaesthesia_within_month or leg_fracture_within_month else 0,
        ),
        Item("Active malignant disease", 1 if cancer_active_within_year else 0),
        Item("Pain in one leg", 1 if leg_pain_one_side else 0),
        Item("Haemoptysis", 1 if haemoptysis else 0),
        Item("Heart rate", below(heart_rate, {75: 0, 95: 1}, otherwise=2)),
        Item("Tender deep veins and oedema of one leg", 1 if leg_tenderness_and_oedema else 0),
    )
    score = total(*items)
    likelihood = upto(score, {2: "PE unlikely"}, over="PE likely")
    level = upto(score, {1: "low", 4: "intermediate"}, over="high")
    return Result(score, "points", f"{likelihood} (two-level); {level} probability (three-level)", items)


@calculator(
    title="YEARS algorithm for pulmonary embolism",
    source=VAN_DER_HULLE_2017,
    conditions=("suspected pulmonary embolism",),
    ages=(18, 120),
    outcome="pulmonary embolism",
    setting="haemodynamically stable, before imaging",
    aliases=("YEARS", "YEARS criteria", "YEARS rule"),
)
def years_algorithm(
    signs_of_dvt: SignsOfDvt,
    haemoptysis: Haemoptysis,
    embolism_likeliest: EmbolismLikeliest,
    d_dimer: DDimer,
) -> Result:
    """Whether D-dimer rules out pulmonary embolism in adults in whom it is suspected, by how many of three items hold.

    Without any item the limit is 1000 µg/L, otherwise 500 µg/L, in fibrinogen equivalent units. The study left out
    patients anticoagulated for a day or more. The value counts the items.
    """
    items = (
        Item("Clinical signs of deep vein thrombosis", 1 if signs_of_dvt else 0),
        Item("Haemoptysis", 1 if haemoptysis else 0),
        Item("Pulmonary embolism is the most likely diagnosis", 1 if embolism_likeliest else 0),
    )
    met = total(*items)
    excluded = d_dimer < 0.5 or (d_dimer < 1.0 and met == 0)
    band = "pulmonary embolism excluded" if excluded else "pulmonary embolism not excluded: imaging"
    return Result(met, "items", band, items)


@calculator(
    title="Age-adjusted D-dimer cut-off",
    source=SCHOUTEN_2013,
    conditions=("suspected pulmonary embolism", "suspected deep vein thrombosis"),
    outcome="venous thromboembolism",
    setting="clinical probability that is not high",
    aliases=("age-adjusted D-dimer", "age adjusted D-dimer", "ADJUST-PE"),
)
def age_adjusted_d_dimer(age: AdultAge, d_dimer: DDimer) -> Result:
    """Limit of D-dimer (in fibrinogen equivalent units) by age, and whether the patient's D-dimer is below it.

    Ten times the age in µg/L over 50 years, 500 µg/L up to then. It is for assays whose own limit is 500 µg/L, after
    the clinical probability was found not to be high.
    """
    limit = 10 * age if age > 50 else 500
    band = "D-dimer below the limit (negative)" if 1000 * d_dimer < limit else "D-dimer not below the limit (positive)"
    return Result(limit, "µg/L", band)
