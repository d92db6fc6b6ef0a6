"""How likely a cancer is behind a finding: an adnexal mass, a paraneoplastic syndrome."""

from math import exp
from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.cancer import KarnofskyPerformance

TIMMERMAN_2016 = Source(
    "Timmerman D, Van Calster B, Testa A, et al. Predicting the risk of malignancy in adnexal masses based on the "
    "Simple Rules from the International Ovarian Tumor Analysis group. Am J Obstet Gynecol 2016;214(4):424-437",
    doi="10.1016/j.ajog.2016.01.007",
    pmid="26800772",
    where="coefficients of the logistic regression",
    read="unverified",
    via="one secondary table; a second page has the form of the equation but not its coefficients",
)
TITULAER_2011 = Source(
    "Titulaer MJ, Maddison P, Sont JK, et al. Clinical Dutch-English Lambert-Eaton myasthenic syndrome (LEMS) tumor "
    "association prediction score accurately predicts small-cell lung cancer in the LEMS. J Clin Oncol "
    "2011;29(7):902-908",
    url="https://www.ndcn.ox.ac.uk/publications/241284",
    where="the six factors",
    read="abstract",
)
MADDISON_2020 = Source(
    "Maddison P, Gozzard P, Sadalage G, et al. Evaluation of the DELTA-P score in a prospective cohort of patients "
    "with Lambert-Eaton myasthenic syndrome. Sci Rep 2020;10",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7324357",
    where="small-cell lung cancer by score, in 87 patients",
    read="abstract",
)

UnilocularCyst = Annotated[
    bool,
    Criterion(
        "unilocular cyst (B1)",
        terms=(
            "unilocular cyst",
            "unilocular",
            "b1 feature",
            "unilocular cystic",
            "unilocular tumor",
            "unilocular mass",
            "unilocular cystic mass",
            "unilocular lesion",
            "b1 finding",
        ),
    ),
]
SmallSolidComponents = Annotated[
    bool,
    Criterion(
        "solid components present, the largest under 7 mm (B2)",
        terms=(
            "solid components under 7 mm",
            "solid components <7 mm",
            "solid component <7 mm",
            "b2 feature",
            "solid component less than 7 mm",
            "largest solid component <7 mm",
            "largest solid component under 7 mm",
            "small solid components",
            "solid components with a largest diameter <7 mm",
            "solid components smaller than 7 mm",
            "solid components where the largest is <7 mm",
            "solid components present",
        ),
        wider=(
            "solid components",
            "solid component",
        ),
    ),
]
AcousticShadows = Annotated[
    bool,
    Criterion(
        "acoustic shadows (B3)",
        terms=(
            "acoustic shadows",
            "acoustic shadowing",
            "b3 feature",
            "shadowing",
            "posterior acoustic shadowing",
            "posterior acoustic shadow",
            "acoustic shadowing present",
            "acoustic shadows present",
        ),
    ),
]
SmoothMultilocular = Annotated[
    bool,
    Criterion(
        "smooth multilocular tumour with a largest diameter under 100 mm (B4)",
        terms=(
            "smooth multilocular tumor",
            "smooth multilocular tumour",
            "b4 feature",
            "smooth multilocular cyst",
            "smooth multilocular mass",
            "smooth multilocular cystic tumor",
            "smooth multilocular lesion",
            "multilocular smooth tumor",
            "smooth multilocular cystic mass",
        ),
    ),
]
NoBloodFlow = Annotated[
    bool,
    Criterion(
        "no blood flow, colour score 1 (B5)",
        terms=(
            "no blood flow",
            "color score 1",
            "colour score 1",
            "absence of blood flow",
            "absent blood flow",
            "no detectable blood flow",
            "no flow on doppler",
            "no colour flow",
            "color score of 1",
            "no evidence of blood flow",
            "no internal vascularity",
            "no doppler flow",
            "no internal blood flow",
            "without blood flow",
            "no detectable flow",
            "no flow on color doppler",
            "blood flow is absent",
            "blood flow absent",
        ),
        opposites=(
            "very strong blood flow",
            "very strong flow",
            "strong blood flow",
            "moderate blood flow",
            "minimal blood flow",
            "colour score 2",
            "colour score 3",
            "colour score 4",
            "color score 2",
            "color score 3",
            "color score 4",
        ),
    ),
]
IrregularSolid = Annotated[
    bool,
    Criterion(
        "irregular solid tumour (M1)",
        terms=(
            "irregular solid tumor",
            "irregular solid tumour",
            "m1 feature",
            "irregular solid mass",
            "irregular solid lesion",
            "irregular solid adnexal mass",
            "solid irregular tumor",
            "solid irregular mass",
            "irregular solid ovarian mass",
        ),
    ),
]
AscitesOnUltrasound = Annotated[
    bool,
    Criterion(
        "ascites on ultrasound (M2)",
        terms=("ascites", "m2 feature", "ascitic fluid"),
        opposites=(
            "no free fluid",
            "no fluid in the pelvis",
        ),
        excludes=(),
    ),
]
FourPapillations = Annotated[
    bool,
    Criterion(
        "at least four papillary structures (M3)",
        terms=(
            "at least 4 papillary structures",
            "four papillary structures",
            "m3 feature",
            "four or more papillary structures",
            "4 or more papillary structures",
            "at least four papillary structures",
            ">=4 papillary structures",
            "≥4 papillary structures",
            "4 papillary structures",
            "more than 4 papillary structures",
            "more than four papillary structures",
            "multiple papillary structures",
            "5 papillary projections",
            "four papillary projections",
            "at least four papillary projections",
            "at least 4 papillary projections",
            "4 or more papillary projections",
            "four or more papillary projections",
        ),
        wider=(
            "papillary structures",
            "papillary projections",
            "papillations",
            "papillary structure",
            "papillary projection",
        ),
    ),
]
IrregularMultilocularSolid = Annotated[
    bool,
    Criterion(
        "irregular multilocular solid tumour with a largest diameter of 100 mm or more (M4)",
        terms=(
            "irregular multilocular solid tumor",
            "irregular multilocular solid tumour",
            "m4 feature",
            "irregular multilocular solid mass",
            "irregular multilocular solid cyst",
            "irregular solid multilocular tumor",
            "irregular multilocular solid lesion",
            "multilocular-solid irregular tumor",
            "irregular multiloculated solid mass",
        ),
        wider=(
            "multilocular solid tumor",
            "multilocular-solid mass",
        ),
    ),
]
VeryStrongFlow = Annotated[
    bool,
    Criterion(
        "very strong blood flow, colour score 4 (M5)",
        terms=(
            "very strong flow",
            "very strong blood flow",
            "color score 4",
            "colour score 4",
            "very strong vascularity",
            "very strong vascular flow",
            "very strong blood flow on doppler",
            "color score of 4",
            "marked vascularity",
            "very strong doppler flow",
            "very high blood flow",
            "very strong colour flow",
            "intense vascularity",
            "prominent vascularity",
            "hypervascular mass",
        ),
        opposites=(
            "no blood flow",
            "color score 1",
            "colour score 1",
            "color score 2",
            "color score 3",
            "colour score 2",
            "colour score 3",
            "no flow on doppler",
            "minimal blood flow",
            "moderate blood flow",
            "no internal vascularity",
        ),
        wider=(
            "strong blood flow",
            "significant blood flow",
            "blood flow",
        ),
    ),
]
OncologyCentre = Annotated[
    bool,
    Criterion(
        "ultrasound examination at an oncology centre (tertiary centre with a gynaecological oncology unit)",
        terms=(
            "oncology center",
            "oncology centre",
            "tertiary oncology center",
            "tertiary oncology centre",
            "tertiary referral center",
            "tertiary referral centre",
            "gynecologic oncology center",
            "gynaecological oncology centre",
            "gynecological oncology center",
            "oncology referral center",
            "cancer center",
            "cancer centre",
            "oncology hospital",
            "gynaecological oncology unit",
            "specialist oncology centre",
            "specialised oncology centre",
            "specialized oncology center",
            "comprehensive cancer center",
        ),
        opposites=(
            "non-oncology center",
            "non-oncology centre",
            "non-oncologic center",
            "outside an oncology center",
            "non-oncology hospital",
            "not at an oncology center",
        ),
    ),
]
BulbarWeakness = Annotated[
    bool,
    Criterion(
        "bulbar weakness: dysarthria, dysphagia, weakness of chewing or of the neck, within 3 months of onset",
        terms=(
            "bulbar weakness",
            "bulbar involvement",
            "bulbar symptoms",
            "bulbar dysfunction",
            "bulbar palsy",
            "bulbar signs",
            "bulbar muscle weakness",
        ),
        includes=(
            "dysarthria",
            "dysphagia",
            "difficulty swallowing",
            "difficulty chewing",
            "neck weakness",
            "slurred speech",
            "difficulty speaking",
            "weakness of chewing",
            "weak chewing",
            "jaw weakness",
            "neck muscle weakness",
            "head drop",
            "neck flexor weakness",
            "difficulty with chewing",
            "swallowing difficulty",
            "trouble swallowing",
            "trouble chewing",
            "difficulty in swallowing",
            "dysarthric",
            "dysphagic",
            "weakness of the neck",
            "neck extensor weakness",
            "problems swallowing",
            "difficulty in chewing",
            "nasal speech",
        ),
    ),
]
ErectileDysfunction = Annotated[
    bool,
    Criterion(
        "erectile dysfunction within 3 months of onset (false in women)",
        terms=(
            "erectile dysfunction",
            "impotence",
            "sexual impotence",
            "erectile difficulties",
            "erectile impotence",
            "difficulty with erections",
            "difficulty achieving erections",
            "erection problems",
            "difficulty achieving an erection",
            "unable to achieve an erection",
            "erectile problems",
            "difficulty maintaining an erection",
            "loss of erections",
        ),
    ),
]
WeightLossPercent = Annotated[
    float,
    Quantity(
        "%",
        0,
        80,
        "loss of body weight within 3 months of onset, as a share of the weight before",
        terms=(
            "weight loss",
            "loss of weight",
            "lost weight",
            "lost weight of",
            "of her body weight",
            "of his body weight",
            "of body weight",
        ),
        levels={
            0: (
                "no weight loss",
                "no recent weight loss",
                "denies weight loss",
                "denies any weight loss",
                "no unintentional weight loss",
                "weight stable",
                "stable weight",
                "weight has been stable",
                "no significant weight loss",
                "without weight loss",
                "no reported weight loss",
                "reports no weight loss",
                "weight remains stable",
                "weight is stable",
                "weight has remained stable",
                "no unexplained weight loss",
                "no loss of weight",
                "not lost weight",
                "not lost any weight",
            )
        },
    ),
]
SmokingAtOnset = Annotated[
    bool,
    Criterion(
        "smoked tobacco when the illness began",
        terms=(
            "smoking at onset",
            "tobacco use at onset",
            "smoker at onset",
            "smoker",
            "current smoker",
            "tobacco use",
            "smokes",
            "smoked at onset",
            "tobacco smoker",
            "active smoker",
            "smoking at the time of onset",
            "currently smokes",
            "smokes cigarettes",
            "cigarette smoker",
            "smokes tobacco",
            "uses tobacco",
        ),
        opposites=(
            "never smoker",
            "non-smoker",
            "nonsmoker",
            "does not smoke",
            "never smoked",
            "denies smoking",
            "denies tobacco use",
            "denies any tobacco use",
            "no tobacco use",
            "no smoking history",
            "no history of smoking",
            "lifelong nonsmoker",
            "lifelong non-smoker",
            "life-long non-smoker",
            "no history of tobacco use",
            "has never smoked",
        ),
        wider=(
            "smoking",
            "cigarette smoking",
        ),
    ),
]
AgeAtOnset = Annotated[
    float,
    Quantity(
        "a",
        0,
        120,
        "age when the illness began",
        terms=(
            "age at onset",
            "age of onset",
            "age at symptom onset",
            "onset at age",
            "symptoms began at age",
            "symptom onset at age",
            "disease onset at age",
            "onset at the age of",
            "age when symptoms began",
            "symptoms started at age",
            "symptoms began at the age of",
        ),
    ),
]


@calculator(
    title="IOTA Simple Rules risk",
    source=TIMMERMAN_2016,
    conditions=("adnexal mass",),
    sex="female",
    outcome="malignancy of an adnexal mass",
    setting="adnexal mass to be operated on, by transvaginal ultrasound",
    aliases=("IOTA Simple Rules", "SRRisk", "Simple Rules risk assessment"),
)
def iota_simple_rules_risk(
    unilocular_cyst: UnilocularCyst,
    small_solid_components: SmallSolidComponents,
    acoustic_shadows: AcousticShadows,
    smooth_multilocular: SmoothMultilocular,
    no_blood_flow: NoBloodFlow,
    irregular_solid: IrregularSolid,
    ascites_on_ultrasound: AscitesOnUltrasound,
    four_papillations: FourPapillations,
    irregular_multilocular_solid: IrregularMultilocularSolid,
    very_strong_flow: VeryStrongFlow,
    oncology_centre: OncologyCentre,
) -> Result:
    """Probability that an adnexal mass is malignant, from ten ultrasound features and the kind of centre.

    The percentage is rounded to one decimal.
    """
    items = (
        Item("Unilocular cyst", -3.41 if unilocular_cyst else 0),
        Item("Solid components under 7 mm", -2.25 if small_solid_components else 0),
        Item("Acoustic shadows", -1.66 if acoustic_shadows else 0),
        Item("Smooth multilocular tumour under 100 mm", -2.75 if smooth_multilocular else 0),
        Item("No blood flow", -1.86 if no_blood_flow else 0),
        Item("Irregular solid tumour", 2.19 if irregular_solid else 0),
        Item("Ascites", 2.65 if ascites_on_ultrasound else 0),
        Item("Four or more papillary structures", 1.53 if four_papillations else 0),
        Item("Irregular multilocular solid tumour of 100 mm or more", 0.98 if irregular_multilocular_solid else 0),
        Item("Very strong blood flow", 1.55 if very_strong_flow else 0),
        Item("Oncology centre", 0.92 if oncology_centre else 0),
    )
    percent = round(100 / (1 + exp(0.97 - total(*items))), 1)
    return Result(percent, "%", "", items, (Risk("malignancy", "at presentation", percent, TIMMERMAN_2016),))


@calculator(
    title="DELTA-P score",
    source=TITULAER_2011,
    conditions=("Lambert-Eaton myasthenic syndrome",),
    outcome="small-cell lung cancer",
    aliases=("DELTA-P", "Dutch-English LEMS Tumor Association Prediction score"),
)
def delta_p_score(
    bulbar_weakness: BulbarWeakness,
    erectile_dysfunction: ErectileDysfunction,
    weight_loss_percent: WeightLossPercent,
    smoking_at_onset: SmokingAtOnset,
    age_at_onset: AgeAtOnset,
    karnofsky_performance: KarnofskyPerformance,
) -> Result:
    """Probability of small-cell lung cancer in adults newly found to have Lambert-Eaton myasthenic syndrome.

    Each finding counts at or within 3 months of onset. The percentages are those of the prospective validation.
    """
    items = (
        Item("Bulbar weakness", 1 if bulbar_weakness else 0),
        Item("Erectile dysfunction", 1 if erectile_dysfunction else 0),
        Item("Weight loss of 5 % or more", 1 if weight_loss_percent >= 5 else 0),
        Item("Tobacco at onset", 1 if smoking_at_onset else 0),
        Item("Age at onset 50 or over", 1 if age_at_onset >= 50 else 0),
        Item("Karnofsky performance status below 70", 1 if karnofsky_performance < 70 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "low risk" if score <= 1 else "intermediate risk" if score == 2 else "high risk",
        items,
        (
            Risk(
                "small-cell lung cancer",
                "at diagnosis or during follow-up",
                upto(score, {0: 0, 1: 18.8, 2: 45, 3: 55.5, 4: 85.7, 5: 87.5}, over=100),
                MADDISON_2020,
            ),
        ),
    )
