"""Venous thromboembolism around surgery."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.cancer import CancerHistory
from ..vocabulary.family import VENOUS_THROMBOEMBOLISM
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex
from ..vocabulary.thrombosis import (
    CentralVenousAccess,
    HeparinThrombocytopenia,
    HormoneTreatment,
    PreviousThromboembolism,
    VaricoseVeins,
)

CAPRINI_2005 = Source(
    "Caprini JA. Dis Mon 2005;51(2-3):70-78",
    doi="10.1016/j.disamonth.2005.02.003",
    pmid="15900257",
    where="risk factor form and risk levels",
    read="secondary",
    via="Cancers of the Head and Neck 2016, table 2, and the University of Michigan trauma page for the factors; "
    "Journal of Women's Health Care table 3 for the levels",
)
BAHL_2010 = Source(
    "Bahl V, Hu HM, Henke PK, et al. Ann Surg 2010;251(2):344-350",
    doi="10.1097/SLA.0b013e3181b7fca6",
    pmid="19779324",
    where="incidence by risk level",
    read="abstract",
)

_PLANNED = ("elective", "planned", "scheduled for", "listed for", "awaiting", "undergoing", "admitted for")
_REPLACEMENTS = tuple(
    f"{prefix}{joint} {operation}"
    for prefix in ("", "total ")
    for joint in ("hip", "knee")
    for operation in ("replacement", "arthroplasty")
)


def _planned(*operations: str) -> tuple[str, ...]:
    """Name operations as ones to come: the bare name in a note is as often one of years ago."""
    return tuple(f"{plan} {operation}" for plan in _PLANNED for operation in operations)


PlannedSurgery = Annotated[
    Literal[
        "none",
        "minor",
        "major over 45 minutes",
        "laparoscopic over 45 minutes",
        "arthroscopic",
        "elective hip or knee replacement",
    ],
    Choice(
        "the operation now planned or done, as one category",
        {
            "none": ("no surgery planned", "no surgery"),
            "minor": _planned("minor surgery", "minor procedure"),
            "major over 45 minutes": _planned(
                "major surgery", "major open surgery", "laparotomy", "thoracotomy", "craniotomy"
            ),
            "laparoscopic over 45 minutes": _planned(
                "laparoscopic colectomy",
                "laparoscopic hemicolectomy",
                "laparoscopic hysterectomy",
                "laparoscopic nephrectomy",
            ),
            "arthroscopic": _planned(
                "arthroscopic surgery", "arthroscopy", "knee arthroscopy", "shoulder arthroscopy", "hip arthroscopy"
            ),
            "elective hip or knee replacement": _planned(*_REPLACEMENTS, "lower extremity arthroplasty"),
        },
        absent="none",
    ),
]
Mobility = Annotated[
    Literal["out of bed", "medical patient on bed rest", "confined to bed over 72 hours"],
    Choice(
        "mobility: out of bed, a medical patient now on bed rest, or confined to bed for more than 72 hours",
        {
            "out of bed": (
                "ambulating",
                "walks independently",
                "ambulates independently",
                "independently mobile",
                "fully mobile",
                "mobilising independently",
                "out of bed",
            ),
            "medical patient on bed rest": ("bed rest", "bedrest", "on bed rest"),
            "confined to bed over 72 hours": ("confined to bed over 72 hours", "bedbound", "bed-bound", "bedridden"),
        },
    ),
]
RecentMajorSurgery = Annotated[
    bool,
    Criterion("major surgery within the last month, before this operation", terms=("recent major surgery",)),
]
InflammatoryBowelDisease = Annotated[
    bool,
    Criterion(
        "history of inflammatory bowel disease",
        terms=("inflammatory bowel disease", "ibd"),
        includes=("crohn's disease", "crohn disease", "crohns disease", "ulcerative colitis"),
        code="24526004",
    ),
]
SwollenLegs = Annotated[
    bool,
    Criterion(
        "swollen legs now",
        terms=("swollen legs", "leg swelling", "leg oedema", "leg edema", "lower extremity edema", "swelling of legs"),
        includes=("pedal oedema", "pedal edema", "ankle oedema", "ankle edema", "pitting edema", "pitting oedema"),
    ),
]
RecentInfarction = Annotated[
    bool,
    Criterion(
        "acute myocardial infarction",
        wider=("myocardial infarction",),
        terms=("acute myocardial infarction", "acute mi", "recent myocardial infarction"),
        code="57054005",
    ),
]
RecentHeartFailure = Annotated[
    bool,
    Criterion(
        "congestive heart failure within the last month",
        wider=("heart failure", "congestive heart failure"),
        terms=("decompensated heart failure", "acute heart failure"),
        includes=(
            "acute decompensated heart failure",
            "adhf",
            "heart failure exacerbation",
            "exacerbation of heart failure",
            "chf exacerbation",
        ),
    ),
]
RecentSepsis = Annotated[
    bool,
    Criterion(
        "sepsis within the last month",
        terms=("sepsis",),
        includes=("septic shock", "septicaemia", "septicemia", "urosepsis"),
    ),
]
RecentSeriousLungDisease = Annotated[
    bool,
    Criterion(
        "serious lung disease, such as pneumonia, within the last month",
        terms=("serious lung disease",),
        includes=("pneumonia", "acute respiratory distress syndrome", "ards"),
    ),
]
AbnormalLungFunction = Annotated[
    bool,
    Criterion(
        "abnormal pulmonary function, such as chronic obstructive pulmonary disease",
        wider=("lung disease", "pulmonary disease"),
        terms=("abnormal pulmonary function", "chronic obstructive pulmonary disease", "copd"),
        includes=("emphysema", "chronic bronchitis"),
        excludes=(
            "subcutaneous emphysema",
            "surgical emphysema",
            "mediastinal emphysema",
            "orbital emphysema",
        ),
    ),
]
PregnantOrPostpartum = Annotated[
    bool,
    Criterion(
        "pregnant, or delivered within the last month",
        terms=("pregnant or postpartum",),
        includes=("pregnant", "gravid", "postpartum", "post-partum"),
    ),
]
PregnancyLoss = Annotated[
    bool,
    Criterion(
        "unexplained stillbirth, three or more spontaneous abortions, or premature birth with toxaemia or a "
        "growth-restricted infant",
        terms=("recurrent pregnancy loss",),
        includes=(
            "unexplained stillbirth",
            "recurrent miscarriage",
            "recurrent miscarriages",
            "recurrent spontaneous abortion",
            "recurrent spontaneous abortions",
        ),
    ),
]
PlasterCast = Annotated[
    bool,
    Criterion(
        "immobilising plaster cast within the last month",
        terms=("plaster cast", "immobilising cast", "immobilizing cast", "leg cast", "cast immobilization"),
    ),
]
FamilyThrombosis = Annotated[
    bool,
    Criterion(
        "family history of thrombosis",
        terms=("family history of thrombosis", "family history of venous thromboembolism", "family history of vte"),
        includes=(
            "family history of dvt",
            "family history of deep vein thrombosis",
            "family history of pulmonary embolism",
            "family history of blood clots",
        ),
        kin=VENOUS_THROMBOEMBOLISM,
    ),
]
FactorVLeiden = Annotated[bool, Criterion("factor V Leiden", terms=("factor v leiden", "fvl mutation"))]
ProthrombinMutation = Annotated[
    bool,
    Criterion(
        "prothrombin 20210A mutation",
        terms=("prothrombin 20210a", "prothrombin g20210a", "prothrombin gene mutation", "prothrombin mutation"),
    ),
]
HighHomocysteine = Annotated[
    bool,
    Criterion(
        "raised serum homocysteine",
        terms=("elevated homocysteine", "raised homocysteine", "hyperhomocysteinemia", "hyperhomocysteinaemia"),
    ),
]
LupusAnticoagulant = Annotated[
    bool, Criterion("lupus anticoagulant", terms=("lupus anticoagulant", "positive lupus anticoagulant"))
]
AnticardiolipinAntibodies = Annotated[
    bool,
    Criterion(
        "raised anticardiolipin antibodies",
        terms=("anticardiolipin antibodies", "anticardiolipin antibody", "elevated anticardiolipin"),
    ),
]
OtherThrombophilia = Annotated[
    bool,
    Criterion(
        "another congenital or acquired thrombophilia",
        terms=("other thrombophilia", "another thrombophilia"),
        includes=(
            "protein c deficiency",
            "protein s deficiency",
            "antithrombin deficiency",
            "antithrombin iii deficiency",
        ),
    ),
]
LegFracture = Annotated[
    bool,
    Criterion(
        "fracture of the hip, pelvis or leg within the last month",
        terms=("hip, pelvis or leg fracture",),
        includes=(
            "hip fracture",
            "pelvic fracture",
            "pelvis fracture",
            "femur fracture",
            "femoral fracture",
            "femoral neck fracture",
            "tibial fracture",
            "tibia fracture",
            "leg fracture",
        ),
    ),
]
RecentStroke = Annotated[
    bool,
    Criterion(
        "stroke within the last month",
        wider=("stroke",),
        terms=("recent stroke", "acute stroke"),
        includes=("acute ischaemic stroke", "acute ischemic stroke", "acute cva"),
    ),
]
MultipleTrauma = Annotated[
    bool,
    Criterion(
        "multiple trauma within the last month",
        wider=("trauma",),
        terms=("multiple trauma", "polytrauma", "major trauma"),
    ),
]
SpinalCordInjury = Annotated[
    bool,
    Criterion(
        "acute spinal cord injury with paralysis within the last month",
        terms=("acute spinal cord injury",),
        includes=("acute paralysis", "acute paraplegia"),
    ),
]


@calculator(
    title="Caprini score (2005)",
    source=CAPRINI_2005,
    outcome="venous thromboembolism after surgery",
    setting="patients in hospital, above all surgical",
    aliases=("Caprini risk assessment model", "Caprini RAM"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def caprini(
    age: AdultAge,
    sex: Sex,
    body_mass_index: BodyMassIndex,
    planned_surgery: PlannedSurgery,
    mobility: Mobility,
    recent_major_surgery: RecentMajorSurgery,
    varicose_veins: VaricoseVeins,
    inflammatory_bowel_disease: InflammatoryBowelDisease,
    swollen_legs: SwollenLegs,
    recent_infarction: RecentInfarction,
    recent_heart_failure: RecentHeartFailure,
    recent_sepsis: RecentSepsis,
    recent_serious_lung_disease: RecentSeriousLungDisease,
    abnormal_lung_function: AbnormalLungFunction,
    hormone_treatment: HormoneTreatment,
    pregnant_or_postpartum: PregnantOrPostpartum,
    pregnancy_loss: PregnancyLoss,
    cancer_history: CancerHistory,
    plaster_cast: PlasterCast,
    central_venous_access: CentralVenousAccess,
    previous_thromboembolism: PreviousThromboembolism,
    family_thrombosis: FamilyThrombosis,
    factor_v_leiden: FactorVLeiden,
    prothrombin_mutation: ProthrombinMutation,
    high_homocysteine: HighHomocysteine,
    lupus_anticoagulant: LupusAnticoagulant,
    anticardiolipin_antibodies: AnticardiolipinAntibodies,
    heparin_thrombocytopenia: HeparinThrombocytopenia,
    other_thrombophilia: OtherThrombophilia,
    leg_fracture: LegFracture,
    recent_stroke: RecentStroke,
    multiple_trauma: MultipleTrauma,
    spinal_cord_injury: SpinalCordInjury,
) -> Result:
    """Risk of venous thromboembolism of adults in hospital, above all for surgery, by the version of 2005.

    An operation counts in one category only. The form's free row for other risk factors is left out. The rates are
    those seen in surgical inpatients under usual prophylaxis. The versions of 2010 and 2013 weigh some factors
    differently.
    """
    items = (
        Item("Age", below(age, {41: 0, 61: 1, 75: 2}, otherwise=3)),
        Item("Body mass index over 25", 1 if body_mass_index > 25 else 0),
        Item(
            "Operation",
            0
            if planned_surgery == "none"
            else 1
            if planned_surgery == "minor"
            else 5
            if planned_surgery == "elective hip or knee replacement"
            else 2,
        ),
        Item("Mobility", 0 if mobility == "out of bed" else 1 if mobility == "medical patient on bed rest" else 2),
        Item("Major surgery within a month", 1 if recent_major_surgery else 0),
        Item("Varicose veins", 1 if varicose_veins else 0),
        Item("Inflammatory bowel disease", 1 if inflammatory_bowel_disease else 0),
        Item("Swollen legs", 1 if swollen_legs else 0),
        Item("Acute myocardial infarction", 1 if recent_infarction else 0),
        Item("Congestive heart failure within a month", 1 if recent_heart_failure else 0),
        Item("Sepsis within a month", 1 if recent_sepsis else 0),
        Item("Serious lung disease within a month", 1 if recent_serious_lung_disease else 0),
        Item("Abnormal pulmonary function", 1 if abnormal_lung_function else 0),
        Item("Contraceptive or hormone replacement", 1 if sex == "female" and hormone_treatment else 0),
        Item("Pregnancy or the month after", 1 if sex == "female" and pregnant_or_postpartum else 0),
        Item("Stillbirth or recurrent loss of pregnancy", 1 if sex == "female" and pregnancy_loss else 0),
        Item("Malignancy", 2 if cancer_history else 0),
        Item("Plaster cast within a month", 2 if plaster_cast else 0),
        Item("Central venous access", 2 if central_venous_access else 0),
        Item("Previous thrombosis or embolism", 3 if previous_thromboembolism else 0),
        Item("Family history of thrombosis", 3 if family_thrombosis else 0),
        Item("Factor V Leiden", 3 if factor_v_leiden else 0),
        Item("Prothrombin 20210A", 3 if prothrombin_mutation else 0),
        Item("Raised homocysteine", 3 if high_homocysteine else 0),
        Item("Lupus anticoagulant", 3 if lupus_anticoagulant else 0),
        Item("Raised anticardiolipin antibodies", 3 if anticardiolipin_antibodies else 0),
        Item("Heparin-induced thrombocytopenia", 3 if heparin_thrombocytopenia else 0),
        Item("Other thrombophilia", 3 if other_thrombophilia else 0),
        Item("Fracture of hip, pelvis or leg within a month", 5 if leg_fracture else 0),
        Item("Stroke within a month", 5 if recent_stroke else 0),
        Item("Multiple trauma within a month", 5 if multiple_trauma else 0),
        Item("Acute spinal cord injury within a month", 5 if spinal_cord_injury else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 2: "moderate risk", 4: "high risk"}, over="highest risk"),
        items,
        (Risk("venous thromboembolism", "30 days", upto(score, {1: 0, 2: 0.70, 4: 0.97}, over=1.94), BAHL_2010),),
    )
