"""Who gets a venous thromboembolism with myeloma, with a leg in a cast, or with a central catheter."""

import math

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.haematology import WhiteCellCount
from ..vocabulary.haemostasis import (
    Thrombophilia,
)
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex
from ..vocabulary.thrombosis import (
    CentralVenousAccess,
    Oestrogen,
    PreviousThromboembolism,
    VaricoseVeins,
)
from .thromboembolism_findings import (
    AnotherCentralCatheter,
    AsianOrPacificIslander,
    CancerInThisStay,
    CancerWithinFiveYears,
    CatheterLumens,
    DexamethasoneDose,
    Doxorubicin,
    ErythropoiesisStimulant,
    HipOrPelvisFracture,
    ImmunomodulatoryDrug,
    LegImmobilisation,
    LegTrauma,
    OtherImmobility,
    PregnantOrPuerperal,
    ProphylacticHeparinOrAspirin,
    RelativeWithThromboembolism,
    SurgeryWithinThreeMonths,
    TherapeuticAnticoagulation,
    ThromboembolismTime,
    TripComorbidity,
)

SANFILIPPO_2019 = Source(
    "Sanfilippo KM, Luo S, Wang TF, et al. Am J Hematol 2019;94(11):1176-1184",
    doi="10.1002/ajh.25603",
    pmid="31379000",
    where="abstract (factors); table of the score; incidence within 6 months by group",
    read="abstract",
    via="points, groups and incidence from ashpublications.net, table 3",
)
NEMETH_2020 = Source(
    "Nemeth B, Douillet D, et al. EClinicalMedicine 2020;20:100270",
    pmid="32300734",
    where="abstract (items, cut-off); table of the score; equation of the 3-month risk",
    read="abstract",
    via="points from a public implementation, with which two patients worked by correlations-now.org agree; the "
    "equation from one calculator site only",
)
CHOPRA_2017 = Source(
    "Chopra V, Kaatz S, Conlon A, et al. J Thromb Haemost 2017;15(10):1951-1962",
    doi="10.1111/jth.13794",
    where="abstract (factors, thrombosis by class); table of the score",
    read="abstract",
    via="points and limits of the classes from a public implementation",
)


@calculator(
    title="IMPEDE VTE score",
    source=SANFILIPPO_2019,
    conditions=("multiple myeloma",),
    outcome="venous thromboembolism",
    setting="newly diagnosed multiple myeloma, starting treatment",
    aliases=("IMPEDE VTE", "IMPEDE-VTE", "IMPEDE"),
    disputed="sources differ on therapeutic anticoagulation: -4 points in two, -5 in one",
)
def impede_vte(
    immunomodulatory_drug: ImmunomodulatoryDrug,
    body_mass_index: BodyMassIndex,
    hip_or_pelvis_fracture: HipOrPelvisFracture,
    erythropoiesis_stimulant: ErythropoiesisStimulant,
    doxorubicin: Doxorubicin,
    dexamethasone_dose: DexamethasoneDose,
    asian_or_pacific_islander: AsianOrPacificIslander,
    previous_thromboembolism: PreviousThromboembolism,
    central_venous_access: CentralVenousAccess,
    therapeutic_anticoagulation: TherapeuticAnticoagulation,
    prophylactic_heparin_or_aspirin: ProphylacticHeparinOrAspirin,
) -> Result:
    """Risk of venous thromboembolism within 6 months in adults who start treatment of newly diagnosed myeloma.

    Thromboprophylaxis counts once, as therapeutic where both kinds are taken. Descent counts because it
    does in the publication's model, derived in American veterans.
    """
    items = (
        Item("Immunomodulatory drug", 4 if immunomodulatory_drug else 0),
        Item("Body mass index 25 or over", 1 if body_mass_index >= 25 else 0),
        Item("Fracture of pelvis, hip or femur", 4 if hip_or_pelvis_fracture else 0),
        Item("Erythropoiesis-stimulating agent", 1 if erythropoiesis_stimulant else 0),
        Item("Doxorubicin", 3 if doxorubicin else 0),
        Item("Dexamethasone", {"none": 0, "low": 2, "high": 4}[dexamethasone_dose]),
        Item("Asian or Pacific Islander", -3 if asian_or_pacific_islander else 0),
        Item("Previous venous thromboembolism", 5 if previous_thromboembolism else 0),
        Item("Tunnelled line or central venous catheter", 2 if central_venous_access else 0),
        Item(
            "Existing thromboprophylaxis",
            -4 if therapeutic_anticoagulation else -3 if prophylactic_heparin_or_aspirin else 0,
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {3: "low risk", 7: "intermediate risk"}, over="high risk"),
        items,
        (Risk("venous thromboembolism", "6 months", upto(score, {3: 3.3, 7: 8.3}, over=15.2), SANFILIPPO_2019),),
    )


@calculator(
    title="TRiP(cast) score",
    source=NEMETH_2020,
    conditions=("immobilised lower limb",),
    outcome="venous thromboembolism",
    setting="adults with an injured leg immobilised in a cast or brace",
    aliases=("TRiP(cast)", "TRiPcast", "Thrombosis Risk Prediction following cast immobilisation"),
)
def trip_cast(
    leg_trauma: LegTrauma,
    leg_immobilisation: LegImmobilisation,
    age: AdultAge,
    sex: Sex,
    body_mass_index: BodyMassIndex,
    relative_with_thromboembolism: RelativeWithThromboembolism,
    previous_thromboembolism: PreviousThromboembolism,
    thrombophilia: Thrombophilia,
    oestrogen: Oestrogen,
    cancer_within_five_years: CancerWithinFiveYears,
    pregnant_or_puerperal: PregnantOrPuerperal,
    other_immobility: OtherImmobility,
    surgery_within_three_months: SurgeryWithinThreeMonths,
    trip_comorbidity: TripComorbidity,
    varicose_veins: VaricoseVeins,
) -> Result:
    """Risk of venous thromboembolism within 3 months in adults whose injured leg is put in a cast or brace.

    The worst injury counts. Chronic venous insufficiency counts as varicose veins do. The chance is computed from the
    score and rounded to a tenth of a percent; very high scores are beyond what was observed.
    """
    items = (
        Item("Injury", {"low risk": 1, "intermediate risk": 2, "high risk": 3}[leg_trauma]),
        Item("Immobilisation", {"plantar support": 0, "foot": 1, "lower leg": 2, "upper leg": 3}[leg_immobilisation]),
        Item("Age", below(age, {35: 0, 55: 1, 75: 2}, otherwise=3)),
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Body mass index", below(body_mass_index, {25: 0, 35: 1}, otherwise=2)),
        Item("Relative with venous thromboembolism", 2 if relative_with_thromboembolism else 0),
        Item(
            "Previous venous thromboembolism or major thrombophilia",
            4 if previous_thromboembolism or thrombophilia else 0,
        ),
        Item("Oestrogen", 4 if oestrogen else 0),
        Item("Cancer within 5 years", 3 if cancer_within_five_years else 0),
        Item("Pregnancy or puerperium", 3 if pregnant_or_puerperal else 0),
        Item("Other immobilisation within 3 months", 2 if other_immobility else 0),
        Item("Surgery within 3 months", 2 if surgery_within_three_months else 0),
        Item("Comorbidity", 1 if trip_comorbidity else 0),
        Item("Chronic venous insufficiency", 1 if varicose_veins else 0),
    )
    score = total(*items)
    chance = 100 / (1 + math.exp(6.677015 - 0.3332203 * score))
    return Result(
        score,
        "points",
        upto(score, {6: "low risk"}, over="high risk"),
        items,
        (Risk("venous thromboembolism", "3 months", round(chance, 1), NEMETH_2020),),
    )


@calculator(
    title="Michigan PICC-DVT risk score",
    source=CHOPRA_2017,
    conditions=("peripherally inserted central catheter",),
    outcome="deep vein thrombosis of the arm",
    setting="adults in hospital who are to have a peripherally inserted central catheter",
    aliases=("Michigan Risk Score", "Michigan PICC score", "MRS for PICC thrombosis"),
)
def michigan_picc(
    another_central_catheter: AnotherCentralCatheter,
    white_cell_count: WhiteCellCount,
    catheter_lumens: CatheterLumens,
    thromboembolism_time: ThromboembolismTime,
    cancer_in_this_stay: CancerInThisStay,
) -> Result:
    """Risk of symptomatic deep vein thrombosis from a peripherally inserted central catheter, in adult inpatients.

    All facts are those at the time the catheter is put in.
    """
    items = (
        Item("Another central venous catheter", 1 if another_central_catheter else 0),
        Item("White cells over 12 ×10⁹/L", 1 if white_cell_count > 12 else 0),
        Item("Lumens", upto(catheter_lumens, {1: 0, 2: 1}, over=2)),
        Item(
            "Previous venous thromboembolism",
            {"never": 0, "over 30 days ago": 2, "within 30 days": 3}[thromboembolism_time],
        ),
        Item("Active cancer", 3 if cancer_in_this_stay else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "class I", 2: "class II", 4: "class III"}, over="class IV"),
        items,
        (
            Risk(
                "deep vein thrombosis of the arm",
                "after placement",
                upto(score, {0: 0.9, 2: 1.6, 4: 2.7}, over=4.7),
                CHOPRA_2017,
            ),
        ),
    )
