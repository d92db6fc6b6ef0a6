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


def _felt(what: str, *terms: str) -> Criterion:
    """Describe a yes-or-no answer of the depression scale, about the last week."""
    return Criterion(f"GDS, last week: {what}", terms)


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
    gds_satisfied: Annotated[bool, _felt("satisfied with own life", "satisfied with life")],
    gds_dropped_activities: Annotated[
        bool, _felt("has given up many activities and interests", "dropped many activities", "dropped many interests")
    ],
    gds_empty: Annotated[bool, _felt("finds life empty", "life is empty", "life feels empty")],
    gds_bored: Annotated[bool, _felt("is often bored", "often bored", "bored often")],
    gds_good_spirits: Annotated[bool, _felt("is mostly in good spirits", "good spirits")],
    gds_afraid: Annotated[bool, _felt("fears that something bad will happen", "afraid something bad will happen")],
    gds_happy: Annotated[bool, _felt("is mostly happy", "feels happy", "happy most of the time")],
    gds_helpless: Annotated[bool, _felt("often feels helpless", "feels helpless", "helplessness")],
    gds_stays_home: Annotated[bool, _felt("would rather stay at home than go out", "prefers to stay at home")],
    gds_memory: Annotated[bool, _felt("has more trouble with memory than most", "more memory problems than most")],
    gds_wonderful: Annotated[bool, _felt("is glad to be alive now", "wonderful to be alive", "glad to be alive")],
    gds_worthless: Annotated[bool, _felt("feels worthless", "feels worthless", "worthlessness")],
    gds_energy: Annotated[bool, _felt("feels full of energy", "full of energy")],
    gds_hopeless: Annotated[bool, _felt("finds the situation hopeless", "feels hopeless", "hopelessness")],
    gds_others_better: Annotated[bool, _felt("thinks most others are better off", "others are better off")],
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
    cirs_heart: Annotated[float, coded("CIRS", "heart", _SEVERITY, 4)],
    cirs_vascular: Annotated[float, coded("CIRS", "vascular", _SEVERITY, 4)],
    cirs_blood: Annotated[float, coded("CIRS", "haematopoietic", _SEVERITY, 4)],
    cirs_respiratory: Annotated[float, coded("CIRS", "respiratory", _SEVERITY, 4)],
    cirs_senses: Annotated[float, coded("CIRS", "eyes, ears, nose, throat and larynx", _SEVERITY, 4)],
    cirs_upper_gut: Annotated[float, coded("CIRS", "upper gastrointestinal", _SEVERITY, 4)],
    cirs_lower_gut: Annotated[float, coded("CIRS", "lower gastrointestinal", _SEVERITY, 4)],
    cirs_liver: Annotated[float, coded("CIRS", "liver, pancreas and biliary", _SEVERITY, 4)],
    cirs_renal: Annotated[float, coded("CIRS", "renal", _SEVERITY, 4)],
    cirs_genitourinary: Annotated[float, coded("CIRS", "genitourinary", _SEVERITY, 4)],
    cirs_musculoskeletal: Annotated[float, coded("CIRS", "musculoskeletal and skin", _SEVERITY, 4)],
    cirs_neurological: Annotated[float, coded("CIRS", "neurological", _SEVERITY, 4)],
    cirs_endocrine: Annotated[float, coded("CIRS", "endocrine, metabolic and breast", _SEVERITY, 4)],
    cirs_psychiatric: Annotated[float, coded("CIRS", "psychiatric", _SEVERITY, 4)],
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
