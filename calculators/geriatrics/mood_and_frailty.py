"""Mood, frailty and burden of illness of older people."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.scales import CODED, coded

YESAVAGE_1986 = Source(
    "Sheikh JI, Yesavage JA. Geriatric Depression Scale, short form, 1986",
    url="https://fpnotebook.com/legacy/Psych/Exam/GrtrcDprsnScl.htm",
    where="15 questions and the answers that count; bands",
    read="secondary",
    via="Family Practice Notebook, two guides to the scale, and simplified.tools for the bands",
)
ROCKWOOD_2020 = Source(
    "Rockwood K, Theou O. Using the Clinical Frailty Scale in allocating scarce health care resources. Can Geriatr J "
    "2020;23(3):210-215",
    doi="10.5770/cgj.23.463",
    pmid="32904824",
    where="version 2.0 of the nine levels",
    read="secondary",
    via="the abstract; levels from NHS Nottingham and Nottinghamshire; Trauma Surg Acute Care Open, table 1, agrees",
)
MORLEY_2012 = Source(
    "Morley JE, Malmstrom TK, Miller DK. A simple frailty questionnaire (FRAIL). J Nutr Health Aging 2012;16:601-608",
    url=(
        ""
        ""
        ""
        "http://frailty.net/frailty-news/literature-news/a-simple-frailty-questionnaire-frail-predicts-outcomes-in-middle-aged-african-americans/"
    ),
    where="five items; 0, 1-2 and 3-5 points",
    read="secondary",
    via=(
        "J Sports Sci Med, table of the FRAIL scale (illnesses), Brigham and Women's Hospital protocols (weight, bands)"
    ),
)
MILLER_1992 = Source(
    "Miller MD, Paradis CF, Houck PR, et al. Rating chronic medical illness burden in geropsychiatric practice and "
    "research: application of the Cumulative Illness Rating Scale. Psychiatry Res 1992;41(3):237-248",
    pmid="1594710",
    where="14 systems of 0 to 4",
    read="secondary",
    via="Medical Algorithms and Farmacologia Clinica",
)

_SEVERITY = "0 none, 1 mild or past, 2 moderate or first-line therapy, 3 severe or hard to control, 4 extreme"
_CFS_LEVELS: dict[float, str] = {
    1: "very fit",
    2: "fit",
    3: "managing well",
    4: "very mild frailty",
    5: "mild frailty",
    6: "moderate frailty",
    7: "severe frailty",
    8: "very severe frailty",
}


def _felt(what: str, *terms: str, opposites: tuple[str, ...] = ()) -> Criterion:
    """Describe a yes-or-no answer of the depression scale, about the last week."""
    return Criterion(f"GDS, last week: {what}", terms, opposites=opposites)


@calculator(
    title="GDS-15 (Geriatric Depression Scale, short form)",
    source=YESAVAGE_1986,
    ages=(55, 120),
    outcome="depression",
    aliases=("GDS-15", "GDS short form", "Geriatric Depression Scale"),
    licence="In the public domain. The questions are named by topic.",
    disputed="bands: some calculators call 5 to 7 mild, 8 and 9 moderate, 10 and over severe",
)
def geriatric_depression_15(
    gds_satisfied: Annotated[
        bool,
        _felt(
            "satisfied with own life",
            "satisfied with life",
            "satisfaction with life",
            "satisfied with her life",
            "satisfied with his life",
            "satisfied with their life",
            "satisfaction with her life",
            "satisfaction with his life",
            "life satisfaction",
            "basically satisfied",
            opposites=(
                "dissatisfied with life",
                "dissatisfaction with life",
                "dissatisfied with her life",
                "dissatisfied with his life",
                "dissatisfaction with her life",
                "dissatisfaction with his life",
            ),
        ),
    ],
    gds_dropped_activities: Annotated[
        bool,
        _felt(
            "has given up many activities and interests",
            "dropped many activities",
            "dropped many interests",
            "dropping many activities",
            "dropped many of her activities",
            "dropped many of his activities",
            "given up many activities",
            "dropped activities and interests",
            "dropped many activities and interests",
            "decreased activities and interests",
            "withdrawn from her usual activities",
            "withdrawn from his usual activities",
            "decreased interest and activities",
            "given up hobbies",
            "given up many interests",
            "reduced activities and interests",
            "abandoned many activities",
            "dropping activities and interests",
            "dropping many of her activities",
            "dropping many of his activities",
            "dropping many activities and interests",
            "dropped activities",
            "decreased activities",
            "dropped out of many activities",
            "stopped many activities",
            "withdrawal from usual activities",
            "decline in activities and interests",
            "reduced activities",
            "loss of interest in activities",
            "lost interest in activities",
        ),
    ],
    gds_empty: Annotated[
        bool,
        _felt(
            "finds life empty",
            "life is empty",
            "life feels empty",
            "feeling empty",
            "feels empty",
            "feelings of emptiness",
            "feeling that life is empty",
            "feeling of emptiness",
            "sense of emptiness",
            "feeling that her life is empty",
            "feeling that his life is empty",
            "her life is empty",
            "his life is empty",
            "her life feels empty",
            "his life feels empty",
            "life to be empty",
        ),
    ],
    gds_bored: Annotated[
        bool,
        _felt(
            "is often bored",
            "often bored",
            "bored often",
            "bored",
            "boredom",
            "frequently bored",
            "gets bored",
            "feeling bored",
        ),
    ],
    gds_good_spirits: Annotated[
        bool,
        _felt(
            "is mostly in good spirits",
            "good spirits",
            "in good spirits",
            "good spirits most of the time",
            opposites=(
                "poor spirits",
                "low spirits",
            ),
        ),
    ],
    gds_afraid: Annotated[
        bool,
        _felt(
            "fears that something bad will happen",
            "afraid something bad will happen",
            "afraid that something bad will happen",
            "afraid that something bad might happen",
            "something bad will happen",
            "something bad might happen",
            "something bad is going to happen",
            "fear of something bad happening",
            "fears something bad will happen",
            "afraid of something bad happening",
            "fear of bad events happening",
            "fear of bad things happening",
            "something bad happening",
            "fear that something bad",
            "fears of something bad happening",
            "afraid of bad things happening",
            "bad things happening",
            "bad things will happen",
            "bad things might happen",
        ),
    ],
    gds_happy: Annotated[
        bool,
        _felt(
            "is mostly happy",
            "feels happy",
            "happy most of the time",
            "feeling happy",
            "generally happy",
            "mostly happy",
            "feels happy most of the time",
            "feeling happy most of the time",
            "happiness",
            opposites=(
                "unhappy",
                "unhappiness",
            ),
        ),
    ],
    gds_helpless: Annotated[
        bool,
        _felt(
            "often feels helpless",
            "feels helpless",
            "helplessness",
            "helpless",
            "feeling helpless",
            "feelings of helplessness",
        ),
    ],
    gds_stays_home: Annotated[
        bool,
        _felt(
            "would rather stay at home than go out",
            "prefers to stay at home",
            "preferring to stay at home",
            "prefers staying at home",
            "prefers staying home",
            "prefers to stay home",
            "prefer to stay at home",
            "preference for staying at home",
            "would rather stay at home",
            "preferring to stay home",
            "preference to stay at home",
            "preferring staying at home",
            "prefer staying at home",
            "preferring to stay at home rather than",
            "stay at home rather than",
            "stay home rather than",
            "preference for staying home",
            "prefers to remain at home",
        ),
    ],
    gds_memory: Annotated[
        bool,
        _felt(
            "has more trouble with memory than most",
            "more memory problems than most",
            "memory problems",
            "memory issues",
            "more memory problems than her peers",
            "more problems with memory than most",
            "problems with memory",
            "more memory problems",
            "memory complaints",
            "memory difficulties",
            "trouble with memory",
            "problems with her memory",
            "problems with his memory",
        ),
    ],
    gds_wonderful: Annotated[
        bool,
        _felt(
            "is glad to be alive now",
            "wonderful to be alive",
            "glad to be alive",
            "wonderful to be alive now",
            "thankful to be alive",
            "grateful to be alive",
            "wonderful it is to be alive",
            "wonderful being alive",
        ),
    ],
    gds_worthless: Annotated[
        bool,
        _felt(
            "feels worthless",
            "feels worthless",
            "worthlessness",
            "worthless",
            "feeling worthless",
            "feelings of worthlessness",
        ),
    ],
    gds_energy: Annotated[
        bool,
        _felt(
            "feels full of energy",
            "full of energy",
            "feeling full of energy",
            "energetic",
            "feels energetic",
            "feeling energetic",
            opposites=(
                "low energy",
                "lacking energy",
                "lacks energy",
                "lack of energy",
                "low on energy",
            ),
        ),
    ],
    gds_hopeless: Annotated[
        bool,
        _felt(
            "finds the situation hopeless",
            "feels hopeless",
            "hopelessness",
            "hopeless",
            "feeling hopeless",
            "feelings of hopelessness",
            "sense of hopelessness",
            "situation is hopeless",
        ),
    ],
    gds_others_better: Annotated[
        bool,
        _felt(
            "thinks most others are better off",
            "others are better off",
            "most people are better off",
            "people are better off",
            "others better off",
            "others being better off",
            "better off than she is",
            "better off than he is",
            "better off than her",
            "better off than him",
            "most others are better off",
            "other people are better off",
            "others as better off",
            "better off than themselves",
            "better off than herself",
            "better off than himself",
            "most people better off",
            "most people being better off",
        ),
    ],
) -> Result:
    """How depressed an older person is by 15 answers about the last week; 5 or more calls for an assessment.

    A screen and no diagnosis; less sure where dementia is more than mild.
    """
    items = (
        Item("Not satisfied with life", 0 if gds_satisfied else 1),
        Item("Dropped activities", 1 if gds_dropped_activities else 0),
        Item("Life empty", 1 if gds_empty else 0),
        Item("Bored", 1 if gds_bored else 0),
        Item("Not in good spirits", 0 if gds_good_spirits else 1),
        Item("Afraid", 1 if gds_afraid else 0),
        Item("Not happy", 0 if gds_happy else 1),
        Item("Helpless", 1 if gds_helpless else 0),
        Item("Stays at home", 1 if gds_stays_home else 0),
        Item("Memory", 1 if gds_memory else 0),
        Item("Not glad to be alive", 0 if gds_wonderful else 1),
        Item("Worthless", 1 if gds_worthless else 0),
        Item("Without energy", 0 if gds_energy else 1),
        Item("Hopeless", 1 if gds_hopeless else 0),
        Item("Others better off", 1 if gds_others_better else 0),
    )
    score = total(*items)
    band = upto(
        score,
        {4: "no significant depressive symptoms", 8: "mild depression", 11: "moderate depression"},
        over="severe depression",
    )
    return Result(score, "points", band, items)


@calculator(
    title="Clinical Frailty Scale",
    source=ROCKWOOD_2020,
    ages=(65, 120),
    outcome="frailty",
    aliases=("CFS", "Rockwood frailty score", "Clinical Frailty Score"),
    licence="Dalhousie University holds the copyright; ask it for permission to use the scale. " + CODED,
)
def clinical_frailty_scale(
    cfs_level: Annotated[
        float,
        Quantity(
            "1",
            1,
            9,
            "Clinical Frailty Scale, as of two weeks before an acute illness: 1 very fit, 2 fit, 3 managing "
            "well, 4 slowed but independent, 5 help with instrumental activities, 6 help outside and with "
            "bathing, 7 dependent for personal care, 8 dependent and near the end of life, 9 under 6 months to "
            "live and otherwise not frail",
            integer=True,
            terms=("clinical frailty scale", "clinical frailty score", "rockwood frailty score", "cfs", "rockwood"),
        ),
    ],
) -> Result:
    """How frail an older person is by clinical judgement, from 1 (very fit) to 9 (terminally ill).

    The usual state counts and not that of an acute illness. Not made for younger people or for a stable disability.
    """
    items = (Item("Level", cfs_level),)
    level = total(*items)
    return Result(level, "of 9", upto(level, _CFS_LEVELS, over="terminally ill"), items)


@calculator(
    title="FRAIL scale",
    source=MORLEY_2012,
    ages=(49, 120),
    outcome="frailty",
    aliases=("FRAIL", "FRAIL questionnaire"),
    licence=CODED,
)
def frail_scale(
    frail_fatigue: Annotated[
        bool,
        Criterion(
            "tired most or all of the time in the last 4 weeks",
            ("fatigued", "tired all the time", "tired most of the time"),
        ),
    ],
    frail_stairs: Annotated[
        bool,
        Criterion(
            "difficulty walking up 10 steps alone, without rest or aids",
            ("unable to climb stairs", "difficulty climbing stairs", "unable to walk up a flight of stairs"),
        ),
    ],
    frail_walking: Annotated[
        bool,
        Criterion(
            "difficulty walking several hundred yards alone, without aids",
            ("unable to walk a block", "difficulty walking a block", "difficulty walking several hundred yards"),
        ),
    ],
    frail_illnesses: Annotated[
        float,
        Quantity(
            "1",
            0,
            11,
            "how many of 11 illnesses: hypertension, diabetes, cancer (not minor skin cancer), chronic lung "
            "disease, heart attack, heart failure, angina, asthma, arthritis, stroke, kidney disease",
            integer=True,
            terms=("frail illnesses", "chronic illnesses"),
        ),
    ],
    weight_loss_over_5_percent: Annotated[
        bool,
        Criterion(
            "lost more than 5 % of body weight in the last 6 to 12 months",
            ("weight loss over 5%", "weight loss of more than 5%", "lost more than 5% of body weight"),
        ),
    ],
) -> Result:
    """Whether an older person is frail, by five answers of one point each.

    0 is robust, 1 or 2 pre-frail, 3 or more frail.
    """
    items = (
        Item("Fatigue", 1 if frail_fatigue else 0),
        Item("Resistance (stairs)", 1 if frail_stairs else 0),
        Item("Ambulation", 1 if frail_walking else 0),
        Item("Five or more illnesses", 1 if frail_illnesses >= 5 else 0),
        Item("Loss of weight", 1 if weight_loss_over_5_percent else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "robust", 2: "pre-frail"}, over="frail"), items)


@calculator(
    title="CIRS-G (Cumulative Illness Rating Scale for Geriatrics)",
    source=MILLER_1992,
    ages=(60, 120),
    outcome="burden of illness",
    aliases=("CIRS-G", "CIRS"),
    licence=CODED,
)
def cirs_g(
    cirs_heart: Annotated[
        float,
        coded(
            "CIRS",
            "heart",
            _SEVERITY,
            4,
            terms=(
                "heart disease",
                "cardiac disease",
            ),
            told={
                2: (
                    "compensated heart failure",
                    "congestive heart failure controlled with medication",
                    "congestive heart failure managed",
                    "daily antianginal medication",
                    "daily antianginal medications",
                    "daily antiarrhythmic medication",
                    "daily antiarrhythmic medications",
                ),
                4: (
                    "unstable angina",
                    "intractable heart failure",
                    "intractable congestive heart failure",
                    "marked activity restriction due to cardiac status",
                    "activity restriction due to cardiac issues",
                ),
            },
        ),
    ],
    cirs_vascular: Annotated[
        float,
        coded(
            "CIRS",
            "vascular",
            _SEVERITY,
            4,
            terms=(),
            told={
                1: (
                    "hypertension controlled with diet",
                    "hypertension controlled with salt restriction",
                    "hypertension controlled by salt restriction",
                    "diet-controlled hypertension",
                    "high blood pressure managed with diet",
                    "hypertension managed with salt restriction",
                    "hypertension managed with diet",
                ),
                2: (
                    "daily antihypertensive medication",
                    "daily antihypertensive medications",
                    "daily antihypertensives",
                    "daily antihypertensive",
                    "symptoms of atherosclerotic disease",
                ),
                3: (
                    "two or more symptoms of atherosclerosis",
                    "two or more symptoms of atherosclerotic disease",
                ),
                4: (
                    "previous vascular surgery",
                    "prior vascular surgery",
                    "undergone vascular surgery",
                    "vascular surgery for",
                ),
            },
        ),
    ],
    cirs_blood: Annotated[
        float,
        coded(
            "CIRS",
            "haematopoietic",
            _SEVERITY,
            4,
            terms=(
                "haematological disease",
                "hematological disease",
            ),
            told={3: ("any hematological malignancy",)},
        ),
    ],
    cirs_respiratory: Annotated[
        float,
        coded(
            "CIRS",
            "respiratory",
            _SEVERITY,
            4,
            terms=(
                "respiratory disease",
                "lung disease",
            ),
            told={
                2: (
                    "daily inhaler",
                    "daily use of an inhaler",
                    "daily inhaled therapy",
                    "daily inhaled medication",
                    "daily theophylline",
                    "daily inhalers",
                ),
                3: (
                    "limited ambulation due to respiratory",
                    "limited ambulation because of pulmonary",
                    "oral steroids for lung disease",
                    "oral steroids for his chronic lung disease",
                    "oral steroids for her chronic lung disease",
                    "oral steroids for chronic lung disease",
                ),
                4: (
                    "supplemental oxygen at home",
                    "home oxygen",
                    "respiratory failure requiring ventilation",
                    "at least one episode of respiratory failure",
                    "lung cancer",
                ),
            },
        ),
    ],
    cirs_senses: Annotated[
        float,
        coded(
            "CIRS",
            "eyes, ears, nose, throat and larynx",
            _SEVERITY,
            4,
            terms=(),
            told={
                1: ("corrected vision",),
                2: (
                    "difficulty reading",
                    "difficulty reading newspaper",
                    "requires a hearing aid",
                    "hearing aid",
                ),
                3: (
                    "partially blind",
                    "partial blindness",
                    "unable to read newspaper",
                    "requires an escort outside",
                ),
                4: (
                    "functional blindness",
                    "functionally blind",
                    "functionally deaf",
                    "functional deafness",
                    "surgical intervention for vertigo",
                ),
            },
        ),
    ],
    cirs_upper_gut: Annotated[
        float,
        coded(
            "CIRS",
            "upper gastrointestinal",
            _SEVERITY,
            4,
            told={
                1: ("hiatal hernia",),
                2: (
                    "daily h2 blocker",
                    "daily antacid",
                    "daily antacids",
                ),
                3: (
                    "active ulcer",
                    "guaiac positive stools",
                    "dysphagia",
                ),
                4: (
                    "gastric cancer",
                    "perforated ulcer",
                    "esophageal cancer",
                    "oesophageal cancer",
                    "stomach cancer",
                ),
            },
        ),
    ],
    cirs_lower_gut: Annotated[
        float,
        coded(
            "CIRS",
            "lower gastrointestinal",
            _SEVERITY,
            4,
            told={
                2: (
                    "bulk laxatives",
                    "daily bulk laxatives",
                    "diverticulosis",
                    "daily use of bulk laxatives",
                    "untreated diverticulosis",
                ),
                3: (
                    "bowel impaction",
                    "stool impaction",
                    "daily use of stimulant laxatives",
                    "daily stimulant laxatives",
                ),
                4: (
                    "bowel obstruction",
                    "diverticulitis flare",
                    "colon cancer",
                    "colorectal cancer",
                    "bowel cancer",
                    "carcinoma of bowel",
                ),
            },
        ),
    ],
    cirs_liver: Annotated[
        float,
        coded(
            "CIRS",
            "liver, pancreas and biliary",
            _SEVERITY,
            4,
            told={
                1: (
                    "history of hepatitis over five years ago",
                    "cholecystectomy over five years ago",
                ),
                2: (
                    "mildly elevated liver function tests",
                    "mildly elevated lfts",
                    "mildly elevated liver enzymes",
                    "daily alcohol use",
                ),
                3: (
                    "markedly elevated liver function tests",
                    "marked elevation of liver enzymes",
                    "supplemental pancreatic enzymes",
                ),
                4: (
                    "clinical jaundice",
                    "acute pancreatitis",
                    "acute cholecystitis",
                    "pancreatic cancer",
                    "liver cancer",
                    "biliary obstruction",
                ),
            },
        ),
    ],
    cirs_renal: Annotated[
        float,
        coded(
            "CIRS",
            "renal",
            _SEVERITY,
            4,
            terms=(
                "renal disease",
                "kidney disease",
            ),
            told={
                1: (
                    "kidney stone within the last ten years",
                    "asymptomatic kidney stone",
                    "passed a kidney stone",
                    "kidney stone passage",
                ),
                4: (
                    "dialysis",
                    "hemodialysis",
                    "haemodialysis",
                    "on dialysis",
                    "renal cell carcinoma",
                    "renal cancer",
                ),
            },
        ),
    ],
    cirs_genitourinary: Annotated[
        float,
        coded(
            "CIRS",
            "genitourinary",
            _SEVERITY,
            4,
            terms=("genitourinary disease",),
            told={
                1: (
                    "stress incontinence",
                    "history of hysterectomy",
                ),
                3: ("indwelling catheter",),
                4: (
                    "acute urinary retention",
                    "urosepsis",
                    "any genitourinary malignancy",
                ),
            },
        ),
    ],
    cirs_musculoskeletal: Annotated[
        float,
        coded(
            "CIRS",
            "musculoskeletal and skin",
            _SEVERITY,
            4,
            terms=("musculoskeletal disease",),
            told={
                2: (
                    "daily antiarthritis medication",
                    "daily antiarthritis medications",
                    "daily antiarthritic medication",
                    "daily antiarthritic medications",
                    "daily nsaids for arthritis",
                ),
                3: (
                    "severely impaired activities of daily living due to arthritis",
                    "steroids for arthritis",
                    "chronic steroids for arthritis",
                ),
                4: (
                    "wheelchair-bound",
                    "wheelchair bound",
                    "severe joint deformity",
                    "severe joint deformities",
                    "osteomyelitis",
                ),
            },
        ),
    ],
    cirs_neurological: Annotated[
        float,
        coded(
            "CIRS",
            "neurological",
            _SEVERITY,
            4,
            terms=("neurological disease",),
            told={
                1: ("frequent headaches",),
                2: (
                    "daily medication for headaches",
                    "chronic headaches requiring daily medication",
                ),
                3: (
                    "residual dysfunction post stroke",
                    "mild residual dysfunction",
                    "residual deficits post stroke",
                ),
                4: (
                    "severe dementia",
                    "moderate to severe dementia",
                    "quadriplegia",
                    "neurological impairment severe",
                ),
            },
        ),
    ],
    cirs_endocrine: Annotated[
        float,
        coded(
            "CIRS",
            "endocrine, metabolic and breast",
            _SEVERITY,
            4,
            told={
                1: (
                    "diabetes controlled with diet",
                    "diet-controlled diabetes",
                    "mild obesity",
                ),
                2: (
                    "diabetes requiring oral medication",
                    "diabetes on oral hypoglycemics",
                    "thyroid hormone replacement",
                    "insulin-dependent diabetes",
                ),
                3: (
                    "brittle diabetes",
                    "poorly controlled diabetes",
                    "uncontrolled diabetes",
                ),
                4: (
                    "diabetic coma within the past year",
                    "thyroid cancer",
                    "breast cancer",
                    "adrenal cancer",
                ),
            },
        ),
    ],
    cirs_psychiatric: Annotated[
        float,
        coded(
            "CIRS",
            "psychiatric",
            _SEVERITY,
            4,
            terms=(
                "psychiatric illness",
                "psychiatric disease",
            ),
            told={
                4: (
                    "current psychotic symptoms",
                    "imminent suicide risk",
                )
            },
        ),
    ],
) -> Result:
    """Burden of comorbidity of an older person: chronic illness of 14 organ systems, from 0 to 56 points.

    Rate each system by its worst problem, with the authors' manual. It has no bands.
    """
    items = (
        Item("Heart", cirs_heart),
        Item("Vascular", cirs_vascular),
        Item("Haematopoietic", cirs_blood),
        Item("Respiratory", cirs_respiratory),
        Item("Eyes, ears, nose, throat", cirs_senses),
        Item("Upper gastrointestinal", cirs_upper_gut),
        Item("Lower gastrointestinal", cirs_lower_gut),
        Item("Liver, pancreas, biliary", cirs_liver),
        Item("Renal", cirs_renal),
        Item("Genitourinary", cirs_genitourinary),
        Item("Musculoskeletal and skin", cirs_musculoskeletal),
        Item("Neurological", cirs_neurological),
        Item("Endocrine, metabolic, breast", cirs_endocrine),
        Item("Psychiatric", cirs_psychiatric),
    )
    return Result(total(*items), "points", "", items)
