"""Harm to expect from chemotherapy: thrombosis and severe toxicity."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.haematology import Haemoglobin, Platelets, WhiteCellCount
from ..vocabulary.haemostasis import CreatinineClearance
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex

KHORANA_2008 = Source(
    "Khorana AA, Kuderer NM, Culakova E, Lyman GH, Francis CW. Development and validation of a predictive model for "
    "chemotherapy-associated thrombosis. Blood 2008;111(10):4902-4907",
    url="http://ashpublications.com/blood/article-split/111/10/4902/24209/Development-and-validation-of-a-predictive-model",
    where="scoring table and rates of the derivation and validation cohorts",
    read="abstract",
    via="Eur Respir Rev, table of the model, for the sites",
)
HURRIA_2011 = Source(
    "Hurria A, Togawa K, Mohile SG, et al. Predicting chemotherapy toxicity in older adults with cancer: a prospective "
    "multicenter study. J Clin Oncol 2011;29(25):3457-3465",
    url="https://www.scientificamerican.com/article/soh-survey-predicts-tolerance-to-chemotherapy-for-older-patients/",
    where="scoring table; toxicity by group",
    read="secondary",
    via="Scientific American, which prints the points; the groups as in J Geriatr Oncol 2019 "
    "(10.1016/j.jgo.2018.08.010); one secondary table for the rates; a public implementation agrees on all of it",
)

CancerSite = Annotated[
    Literal["stomach or pancreas", "lung, lymphoma, gynaecological, bladder or testicular", "other"],
    Choice(
        "site of the cancer: stomach or pancreas; lung, lymphoma, gynaecological, bladder or testicular; any other",
        {
            "stomach or pancreas": (
                "stomach cancer",
                "gastric cancer",
                "gastric adenocarcinoma",
                "pancreatic cancer",
                "pancreas cancer",
                "pancreatic adenocarcinoma",
            ),
            "lung, lymphoma, gynaecological, bladder or testicular": (
                "lung cancer",
                "lymphoma",
                "gynecologic cancer",
                "gynaecological cancer",
                "ovarian cancer",
                "cervical cancer",
                "endometrial cancer",
                "bladder cancer",
                "testicular cancer",
            ),
            "other": (
                "breast cancer",
                "colon cancer",
                "colorectal cancer",
                "prostate cancer",
                "head and neck cancer",
                "renal cancer",
                "brain tumor",
                "brain tumour",
            ),
        },
    ),
]
ErythropoiesisStimulatingAgent = Annotated[
    bool,
    Criterion(
        "treatment with an erythropoiesis-stimulating agent (red cell growth factor)",
        terms=("erythropoiesis-stimulating agent", "red cell growth factors", "rbc growth factors", "erythropoietin"),
        includes=("epoetin", "darbepoetin", "on epo"),
    ),
]
GastrointestinalOrGenitourinaryCancer = Annotated[
    bool,
    Criterion(
        "gastrointestinal or genitourinary cancer",
        terms=("gastrointestinal or genitourinary cancer", "gastrointestinal cancer", "genitourinary cancer"),
        includes=(
            "colon cancer",
            "colorectal cancer",
            "rectal cancer",
            "gastric cancer",
            "pancreatic cancer",
            "esophageal cancer",
            "oesophageal cancer",
            "liver cancer",
            "prostate cancer",
            "bladder cancer",
            "kidney cancer",
            "renal cell carcinoma",
        ),
    ),
]
StandardDose = Annotated[
    bool,
    Criterion(
        "standard dose of chemotherapy planned for the first cycle",
        terms=("standard dose", "standard dosing", "full dose", "standard-dose chemotherapy"),
        opposites=("reduced dose", "dose reduced", "dose-reduced", "reduced-dose chemotherapy"),
    ),
]
ChemotherapyDrugs = Annotated[
    float,
    Quantity(
        "1",
        1,
        10,
        "number of chemotherapy drugs",
        integer=True,
        terms=("chemotherapy drugs", "number of chemotherapy drugs", "chemotherapy agents"),
    ),
]
PoorHearing = Annotated[
    bool,
    Criterion(
        "hearing fair, poor or worse, with a hearing aid if needed",
        terms=("poor hearing", "fair hearing", "hearing impairment", "hearing loss", "hard of hearing", "deaf"),
        opposites=("good hearing", "excellent hearing", "hearing is good", "hearing is excellent"),
    ),
]
FallsInSixMonths = Annotated[
    float,
    Quantity(
        "1",
        0,
        100,
        "number of falls in the last 6 months",
        integer=True,
        terms=("falls in the past six months", "falls in the last 6 months", "falls in the past 6 months", "falls"),
    ),
]
HelpWithMedication = Annotated[
    bool,
    Criterion(
        "needs help to take medication",
        terms=("needs help taking medications", "needs help taking meds", "needs assistance with medications"),
        includes=("unable to take medications", "help with medications"),
    ),
]
LimitedWalking = Annotated[
    bool,
    Criterion(
        "limited in walking one block (about 100 m)",
        terms=("limited in walking one block", "difficulty walking one block", "walking limited", "limited walking"),
        includes=("unable to walk one block", "cannot walk one block"),
    ),
]
LessSocialActivity = Annotated[
    bool,
    Criterion(
        "less social activity because of physical or emotional health",
        terms=("decreased social activity", "reduced social activity", "limited social activity"),
        includes=("decreased social activities", "social withdrawal"),
    ),
]


@calculator(
    title="Khorana score",
    source=KHORANA_2008,
    conditions=("cancer",),
    outcome="venous thromboembolism during chemotherapy",
    setting="outpatients with cancer before a new course of chemotherapy",
    aliases=("Khorana risk score", "Khorana VTE risk score"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def khorana_score(
    cancer_site: CancerSite,
    platelets: Platelets,
    haemoglobin: Haemoglobin,
    erythropoiesis_stimulating_agent: ErythropoiesisStimulatingAgent,
    white_cell_count: WhiteCellCount,
    body_mass_index: BodyMassIndex,
) -> Result:
    """Symptomatic venous thromboembolism in ambulatory adults with cancer who begin chemotherapy.

    Counts are those before chemotherapy. Most events occur outside the high-risk group; over six months rates are
    several times higher than the ones given here, which are those of the two first cohorts.
    """
    items = (
        Item(
            "Site of cancer",
            {
                "stomach or pancreas": 2,
                "lung, lymphoma, gynaecological, bladder or testicular": 1,
                "other": 0,
            }[cancer_site],
        ),
        Item("Platelets 350 ×10⁹/L or more", 1 if platelets >= 350 else 0),
        Item(
            "Haemoglobin below 10 g/dL, or an erythropoiesis-stimulating agent",
            1 if haemoglobin < 10 or erythropoiesis_stimulating_agent else 0,
        ),
        Item("White cells above 11 ×10⁹/L", 1 if white_cell_count > 11 else 0),
        Item("Body mass index 35 kg/m² or more", 1 if body_mass_index >= 35 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 2: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk(
                "venous thromboembolism",
                "2.5 months",
                upto(score, {0: (0.3, 0.8), 2: (1.8, 2.0)}, over=(6.7, 7.1)),
                KHORANA_2008,
            ),
        ),
    )


@calculator(
    title="CARG chemotherapy toxicity score",
    source=HURRIA_2011,
    conditions=("cancer",),
    ages=(65, 120),
    outcome="severe toxicity of chemotherapy (grade 3 to 5)",
    setting="before a new course of chemotherapy",
    aliases=("CARG", "CARG-TT", "Cancer and Aging Research Group chemotherapy toxicity tool"),
)
def carg_toxicity_score(
    age: AdultAge,
    sex: Sex,
    gastrointestinal_or_genitourinary_cancer: GastrointestinalOrGenitourinaryCancer,
    standard_dose: StandardDose,
    chemotherapy_drugs: ChemotherapyDrugs,
    haemoglobin: Haemoglobin,
    creatinine_clearance: CreatinineClearance,
    poor_hearing: PoorHearing,
    falls_in_six_months: FallsInSixMonths,
    help_with_medication: HelpWithMedication,
    limited_walking: LimitedWalking,
    less_social_activity: LessSocialActivity,
) -> Result:
    """Severe chemotherapy toxicity in adults aged 65 or over with a solid tumour, from a short geriatric assessment.

    Creatinine clearance was calculated by Jelliffe's formula with ideal weight. In an Australian cohort the score did
    not predict toxicity.
    """
    items = (
        Item("Age 72 or over", 2 if age >= 72 else 0),
        Item("Gastrointestinal or genitourinary cancer", 2 if gastrointestinal_or_genitourinary_cancer else 0),
        Item("Standard dose", 2 if standard_dose else 0),
        Item("More than one drug", 2 if chemotherapy_drugs > 1 else 0),
        Item(
            "Haemoglobin below 11 g/dL (men) or 10 g/dL (women)",
            3 if (haemoglobin < 11 if sex == "male" else haemoglobin < 10) else 0,
        ),
        Item("Creatinine clearance below 34 mL/min", 3 if creatinine_clearance < 34 else 0),
        Item("Hearing fair or worse", 2 if poor_hearing else 0),
        Item("A fall in the last 6 months", 3 if falls_in_six_months >= 1 else 0),
        Item("Needs help with medication", 1 if help_with_medication else 0),
        Item("Limited in walking one block", 2 if limited_walking else 0),
        Item("Less social activity", 1 if less_social_activity else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {5: "low risk", 9: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk(
                "severe toxicity (grade 3 to 5)",
                "course of chemotherapy",
                upto(score, {5: 30, 9: 52}, over=83),
                HURRIA_2011,
            ),
        ),
    )
