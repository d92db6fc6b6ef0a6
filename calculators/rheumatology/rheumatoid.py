"""Rheumatoid arthritis: classification, and how active it is."""

from math import log, sqrt
from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import CReactiveProtein
from ..vocabulary.haematology import ErythrocyteSedimentationRate
from ..vocabulary.rheumatological import (
    ArthritisPain,
    PatientGlobalAssessment,
    PhysicianGlobalAssessment,
    SwollenJoints,
    TenderJoints,
)
from ..vocabulary.scales import coded

ALETAHA_2010 = Source(
    "Aletaha D, Neogi T, Silman AJ, et al. 2010 rheumatoid arthritis classification criteria: an American College of "
    "Rheumatology/European League Against Rheumatism collaborative initiative. Arthritis Rheum 2010;62(9):2569-2581",
    doi="10.1002/art.27584",
    where="table 3",
    read="secondary",
    via="PMC7945699, table 2, and J Rheumatol, an appendix with the criteria of 1987 and 2010",
)
WOLFE_2005 = Source(
    "Wolfe F, Michaud K, Pincus T. A composite disease activity scale for clinical practice, observational studies, "
    "and clinical trials: the patient activity scale (PAS/PAS-II), 2005",
    url="https://calcmd.com/calculators/pas-ii-ra",
    where="formula and thresholds",
    read="secondary",
    via="CalcMD for items and parts; Guideline Central, table 3 of a pocket guide to the ACR guideline, for thresholds",
)
PREVOO_1995 = Source(
    "Prevoo MLL, van 't Hof MA, Kuper HH, et al. Modified disease activity scores that include twenty-eight-joint "
    "counts. Arthritis Rheum 1995;38(1):44-48",
    doi="10.1002/art.1780380107",
    url="https://das-score.nl/en/das-and-das28/how-to-meaure-the-das28/how-to-calculate-the-das28/"
    "alternative-validated-formulae",
    where="formula and thresholds of DAS28(4)",
    read="secondary",
    via="das-score.nl, the authors' site; Guideline Central, table 3 of the pocket guide to the ACR guideline",
)
DAS28_CRP = Source(
    "Fransen J, Welsing PMJ, de Keijzer RMH, van Riel PLCM. Disease activity scores using C-reactive protein, 2003",
    url="https://das-score.nl/en/das-and-das28/how-to-meaure-the-das28/how-to-calculate-the-das28/"
    "alternative-validated-formulae",
    where="formula and thresholds of DAS28-CRP(4)",
    read="secondary",
    via="das-score.nl, the authors' site; Medical Algorithms, DAS28 CRP calculator",
)
ALETAHA_2005 = Source(
    "Aletaha D, Smolen J. The Simplified Disease Activity Index (SDAI) and the Clinical Disease Activity Index (CDAI), "
    "2005",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC2095300/table/tbl1",
    where="sums and thresholds",
    read="secondary",
    via="PMC2095300, table 1, for the sums; Guideline Central, table 3 of the pocket guide to the ACR guideline, for "
    "the thresholds",
)

AntibodyLevel = Literal["negative", "low positive", "high positive", "not done"]


def _antibody(name: str, *terms: str) -> Choice:
    """Describe an antibody by its multiple of the laboratory's upper limit of normal."""
    return Choice(
        f"{name}: negative, up to the upper limit of normal; low positive, up to three times that limit, or reported "
        "as positive without a number; high positive, above three times; not done",
        {
            "negative": tuple(f"{wording}" for term in terms for wording in (f"{term} negative", f"negative {term}")),
            "low positive": tuple(
                f"{wording}"
                for term in terms
                for wording in (f"low-positive {term}", f"{term} positive", f"positive {term}")
            ),
            "high positive": tuple(
                f"{wording}"
                for term in terms
                for wording in (f"high-positive {term}", f"high titre {term}", f"high {term}")
            ),
            "not done": tuple(f"{term} not done" for term in terms),
        },
    )


def _haq(topic: str) -> Quantity:
    """Describe an activity of the HAQ-II."""
    return coded("HAQ-II", topic, "0 no difficulty, 1 some, 2 much difficulty, 3 unable", 3)


@calculator(
    title="ACR/EULAR 2010 rheumatoid arthritis classification criteria",
    source=ALETAHA_2010,
    conditions=("synovitis",),
    outcome="rheumatoid arthritis",
    aliases=("RA classification criteria", "2010 ACR/EULAR criteria"),
)
def ra_classification_2010(
    large_joints_involved: Annotated[
        float,
        Quantity(
            "1",
            0,
            10,
            "swollen or tender large joints: shoulders, elbows, hips, knees, ankles",
            integer=True,
            terms=("large joints", "large joints involved"),
        ),
    ],
    small_joints_involved: Annotated[
        float,
        Quantity(
            "1",
            0,
            40,
            "swollen or tender small joints: wrists, knuckles, proximal finger joints, thumb joints, second to fifth "
            "joints of the forefoot (not the end joints of fingers, the base of the thumb or of the great toe)",
            integer=True,
            terms=("small joints", "small joints involved"),
        ),
    ],
    rheumatoid_factor: Annotated[AntibodyLevel, _antibody("rheumatoid factor", "rheumatoid factor", "rf")],
    citrullinated_peptide_antibody: Annotated[
        AntibodyLevel,
        _antibody(
            "antibody to citrullinated proteins", "anti-citrullinated protein antibody", "anti-ccp", "acpa", "ccp"
        ),
    ],
    raised_acute_phase: Annotated[
        bool,
        Criterion(
            "C-reactive protein or erythrocyte sedimentation rate above the laboratory's normal range",
            terms=("raised crp or esr", "abnormal crp or esr", "elevated inflammatory markers"),
            includes=("elevated crp", "raised crp", "abnormal crp", "elevated esr", "raised esr", "abnormal esr"),
        ),
    ],
    joint_symptom_duration: Annotated[
        float,
        Quantity(
            "wk",
            0,
            4000,
            "how long the affected joints have been painful, swollen or tender, by the patient's account",
            {"d": 1 / 7, "mo": 2629800 / 604800, "a": 31557600 / 604800},
            terms=("duration of symptoms", "symptoms for", "joint symptoms for", "for the past"),
            spellings={
                "weeks": "wk",
                "week": "wk",
                "days": "d",
                "day": "d",
                "months": "mo",
                "month": "mo",
                "years": "a",
                "year": "a",
            },
        ),
    ],
) -> Result:
    """Whether new inflammatory arthritis, not better explained otherwise, is classed as rheumatoid arthritis.

    At least one antibody test and one of C-reactive protein and sedimentation rate are needed. The criteria are made to
    classify for studies; long-standing disease that once met them, and typical erosions, also count as rheumatoid.
    """
    items = (
        Item(
            "Joints",
            5
            if small_joints_involved + large_joints_involved > 10  # of which one is small: there are ten large joints
            else 3
            if small_joints_involved >= 4
            else 2
            if small_joints_involved >= 1
            else 1
            if large_joints_involved >= 2
            else 0,
        ),
        Item(
            "Antibodies",
            3
            if rheumatoid_factor == "high positive" or citrullinated_peptide_antibody == "high positive"
            else 2
            if rheumatoid_factor == "low positive" or citrullinated_peptide_antibody == "low positive"
            else 0,
        ),
        Item("C-reactive protein or sedimentation rate", 1 if raised_acute_phase else 0),
        Item("Duration", 1 if joint_symptom_duration >= 6 else 0),
    )
    score = total(*items)
    verdict = "definite rheumatoid arthritis" if score >= 6 else "not classified as rheumatoid arthritis"
    untested = rheumatoid_factor == "not done" and citrullinated_peptide_antibody == "not done"
    return Result(score, "points", "not usable: needs an antibody test" if untested else verdict, items)


@calculator(
    title="Patient Activity Scale II (PAS-II)",
    source=WOLFE_2005,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("PAS II", "PAS-II for RA"),
    licence="scores coded answers; the questionnaire's own wording is not included",
)
def patient_activity_scale_ii(
    haq_ii_standing_up: Annotated[float, _haq("standing up from a straight chair")],
    haq_ii_walking: Annotated[float, _haq("walking outdoors on the flat")],
    haq_ii_toilet: Annotated[float, _haq("getting on and off the toilet")],
    haq_ii_reaching: Annotated[float, _haq("taking 5 pounds down from above the head")],
    haq_ii_car_door: Annotated[float, _haq("opening car doors")],
    haq_ii_outdoor_work: Annotated[float, _haq("work outdoors")],
    haq_ii_queueing: Annotated[float, _haq("standing in line for 15 minutes")],
    haq_ii_lifting: Annotated[float, _haq("lifting heavy objects")],
    haq_ii_moving: Annotated[float, _haq("moving heavy objects")],
    haq_ii_stairs: Annotated[float, _haq("two or more flights of stairs")],
    arthritis_pain: ArthritisPain,
    patient_global_assessment: PatientGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from what the patient reports: function, pain and overall state.

    Each activity of the HAQ-II weighs 3.33 / 30; the sum runs from 0 to 10 and is rounded to two decimals. Pain and
    disability of other origin raise it as well.
    """
    items = (
        Item("Standing up", haq_ii_standing_up * 0.111),
        Item("Walking", haq_ii_walking * 0.111),
        Item("Toilet", haq_ii_toilet * 0.111),
        Item("Reaching", haq_ii_reaching * 0.111),
        Item("Car doors", haq_ii_car_door * 0.111),
        Item("Work outdoors", haq_ii_outdoor_work * 0.111),
        Item("Standing in line", haq_ii_queueing * 0.111),
        Item("Lifting", haq_ii_lifting * 0.111),
        Item("Moving objects", haq_ii_moving * 0.111),
        Item("Stairs", haq_ii_stairs * 0.111),
        Item("Pain", arthritis_pain / 3),
        Item("Patient's overall rating", patient_global_assessment / 3),
    )
    score = total(*items)
    active = upto(score, {0.25: "remission", 3.7: "low activity"}, over="moderate activity")
    return Result(round(score, 2), "", "high activity" if score >= 8 else active, items)


@calculator(
    title="DAS28-ESR",
    source=PREVOO_1995,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("DAS28", "disease activity score in 28 joints", "DAS28-4 ESR"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def das28_esr(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    erythrocyte_sedimentation_rate: ErythrocyteSedimentationRate,
    patient_global_assessment: PatientGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from 28 joints, sedimentation rate and the patient's rating; two decimals.

    A sedimentation rate under 1 mm/h counts as 1. Values are not interchangeable with those of DAS28-CRP.
    """
    rate = 1 if erythrocyte_sedimentation_rate < 1 else erythrocyte_sedimentation_rate
    score = round(
        0.56 * sqrt(tender_joints) + 0.28 * sqrt(swollen_joints) + 0.7 * log(rate) + 0.14 * patient_global_assessment,
        2,
    )
    band = (
        "high activity"
        if score > 5.1
        else below(score, {2.6: "remission", 3.2: "low activity"}, otherwise="moderate activity")
    )
    return Result(score, "", band)


@calculator(
    title="DAS28-CRP",
    source=DAS28_CRP,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("disease activity score in 28 joints with CRP", "DAS28-4 CRP"),
    confirmed="clincalc 0.4: 500 random patients agree; so do the cases of a computable guideline",
)
def das28_crp(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    c_reactive_protein: CReactiveProtein,
    patient_global_assessment: PatientGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from 28 joints, C-reactive protein and the patient's rating; two decimals.

    It tends to be lower than DAS28-ESR, for which the thresholds were made.
    """
    score = round(
        0.56 * sqrt(tender_joints)
        + 0.28 * sqrt(swollen_joints)
        + 0.36 * log(c_reactive_protein + 1)
        + 0.14 * patient_global_assessment
        + 0.96,
        2,
    )
    band = (
        "high activity"
        if score > 5.1
        else below(score, {2.6: "remission", 3.2: "low activity"}, otherwise="moderate activity")
    )
    return Result(score, "", band)


@calculator(
    title="Clinical Disease Activity Index (CDAI)",
    source=ALETAHA_2005,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("CDAI", "CDAI for rheumatoid arthritis"),
)
def clinical_disease_activity_index(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    patient_global_assessment: PatientGlobalAssessment,
    physician_global_assessment: PhysicianGlobalAssessment,
) -> Result:
    """Activity of rheumatoid arthritis from joints and two ratings, with no laboratory test; 0 to 76."""
    items = (
        Item("Tender joints", tender_joints),
        Item("Swollen joints", swollen_joints),
        Item("Patient's rating", patient_global_assessment),
        Item("Clinician's rating", physician_global_assessment),
    )
    score = round(total(*items), 2)
    band = upto(score, {2.8: "remission", 10: "low activity", 22: "moderate activity"}, over="high activity")
    return Result(score, "", band, items)


@calculator(
    title="Simplified Disease Activity Index (SDAI)",
    source=ALETAHA_2005,
    conditions=("rheumatoid arthritis",),
    outcome="disease activity",
    aliases=("SDAI", "SDAI for rheumatoid arthritis"),
)
def simplified_disease_activity_index(
    tender_joints: TenderJoints,
    swollen_joints: SwollenJoints,
    patient_global_assessment: PatientGlobalAssessment,
    physician_global_assessment: PhysicianGlobalAssessment,
    c_reactive_protein: CReactiveProtein,
) -> Result:
    """Activity of rheumatoid arthritis from joints, two ratings and C-reactive protein in mg/dL; two decimals."""
    items = (
        Item("Tender joints", tender_joints),
        Item("Swollen joints", swollen_joints),
        Item("Patient's rating", patient_global_assessment),
        Item("Clinician's rating", physician_global_assessment),
        Item("C-reactive protein, mg/dL", c_reactive_protein / 10),
    )
    score = round(total(*items), 2)
    band = upto(score, {3.3: "remission", 11: "low activity", 26: "moderate activity"}, over="high activity")
    return Result(score, "", band, items)
