"""Constipation, diarrhoea and abdominal pain of adults without a lesion (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion, Quantity
from ..vocabulary.functional_gut import ROME_LICENCE, IncompleteEvacuation, IrritableBowelCriteria, SixMonthsCourse

KEEFER_2016 = Source(
    "Keefer L, Drossman DA, Guthrie E, et al. Gastroenterology 2016;150(6):1408-1419",
    url="https://www.kjg.or.kr/journal/popup_file.html?uid=5712&file=KJG2077-06-277_Fig_01.jpg&md=tbl&idx=1",
    where="criteria of centrally mediated abdominal pain syndrome",
    read="secondary",
    via="Korean J Gastroenterol 2021;77:277-284, table 1",
)
LACY_2016 = Source(
    "Lacy BE, Mearin F, Chang L, et al. Bowel disorders. Gastroenterology 2016;150(6):1393-1407",
    where="criteria of functional diarrhoea",
    read="unverified",
)
CONSTIPATION_2016 = Source(
    "Lacy BE, Mearin F, Chang L, et al. Gastroenterology 2016;150(6):1393-1407",
    url="https://rrtjournal.biomedcentral.com/articles/10.1186/s41100-019-0246-3/tables/1",
    where="criteria of functional constipation",
    read="secondary",
    via="Ren Replace Ther 2019;5:28, table 1",
)

ContinuousAbdominalPain = Annotated[
    bool,
    Criterion(
        "abdominal pain that is continuous or nearly so",
        terms=(
            "continuous abdominal pain",
            "constant abdominal pain",
            "nearly continuous abdominal pain",
            "persistent abdominal pain",
            "near-continuous abdominal pain",
            "nearly constant abdominal pain",
            "unremitting abdominal pain",
            "continuous or nearly continuous abdominal pain",
            "constant pain in the abdomen",
            "abdominal pain that is constant",
            "abdominal pain that has been nearly continuous",
            "abdominal pain every day all day",
        ),
        opposites=(
            "intermittent abdominal pain",
            "episodic abdominal pain",
            "occasional abdominal pain",
            "intermittent abdominal discomfort",
            "pain comes and goes",
        ),
    ),
]
PainTiedToEvents = Annotated[
    bool,
    Criterion(
        "abdominal pain that is often related to eating, bowel movements or menses",
        terms=(
            "pain related to eating",
            "pain with meals",
            "pain with defecation",
            "pain triggered by eating",
            "pain after eating",
            "pain after meals",
            "postprandial pain",
            "pain with menses",
            "pain with menstruation",
            "pain during menses",
            "pain with bowel movements",
            "pain associated with eating",
            "pain associated with meals",
            "pain worse after meals",
            "pain worse with eating",
        ),
        opposites=(
            "pain unrelated to eating",
            "unrelated to eating or defecation",
            "not related to eating",
            "not related to meals",
            "unrelated to eating",
            "unrelated to meals",
            "unrelated to meal times",
            "unrelated to food",
            "not associated with eating",
            "not associated with meals",
            "unrelated to bowel movements",
            "does not change with eating",
            "does not worsen or improve with meals",
            "no relation to meals",
            "no relationship to meals",
            "no relation to eating",
        ),
    ),
]
PainLimitsFunctioning = Annotated[
    bool,
    Criterion(
        "pain that limits some aspect of daily life",
        terms=(
            "pain limits daily functioning",
            "limits daily activities",
            "missing work due to pain",
            "pain limits daily activities",
            "pain limits function",
            "limits her daily activities",
            "limits his daily activities",
            "limits functioning",
            "limiting daily activities",
            "affects daily activities",
            "affecting her daily life",
            "affecting his daily life",
            "affecting daily life",
            "disrupts daily activities",
            "disrupts her daily activities",
            "disrupts his daily activities",
            "interferes with daily activities",
            "interferes with work",
            "interferes with her daily activities",
            "interferes with his daily activities",
            "unable to work because of pain",
            "unable to work due to pain",
            "misses work because of pain",
            "missed work due to pain",
            "functional limitations",
            "functional impairment from pain",
            "affects her ability to perform daily",
            "affects his ability to perform daily",
            "impairs daily function",
            "daily activities are significantly hindered",
            "hampers her ability",
            "hampers his ability",
            "limits her ability to perform",
            "limits his ability to perform",
        ),
        opposites=(
            "without limitation of daily activities",
            "not limiting daily activities",
            "able to perform daily activities without limitation",
            "able to carry out daily activities",
            "daily activities unaffected",
            "daily activities not affected",
            "not affect daily activities",
            "not affect her daily activities",
            "not affect his daily activities",
        ),
    ),
]
PainFeigned = Annotated[
    bool,
    Criterion(
        "pain that is feigned",
        terms=(
            "feigned pain",
            "malingering",
            "feigning",
            "malingers",
            "factitious pain",
            "feigned symptoms",
            "simulated pain",
            "factitious disorder",
        ),
        opposites=(
            "not feigned",
            "pain is genuine",
            "genuine pain",
            "discomfort is genuine",
            "symptoms appear genuine",
            "pain appears genuine",
            "no indication of feigned pain",
            "pain not feigned",
        ),
    ),
]
PainOtherwiseExplained = Annotated[
    bool,
    Criterion(
        "pain that another structural or functional gut disorder, or another medical condition, explains",
        terms=(
            "pain explained by another condition",
            "pain explained by another medical condition",
            "pain attributed to another condition",
            "organic cause for the pain",
            "organic cause of the pain",
        ),
        opposites=(
            "not explained by another condition",
            "not explained by another medical condition",
            "not explained by any other condition",
            "no structural or functional gastrointestinal disorder",
            "ruled out any structural or functional gastrointestinal disorders",
            "ruled out other gastrointestinal or medical conditions",
            "no organic cause for the pain",
            "no organic cause of the pain",
            "no cause for the pain found",
            "no underlying gastrointestinal or other medical condition",
            "unexplained abdominal pain",
            "medically unexplained abdominal pain",
            "no medical condition that explains the pain",
        ),
    ),
]
MostlyLooseStools = Annotated[
    bool,
    Criterion(
        (
            "loose or watery stools with more than a quarter of bowel movements, without predominant "
            "abdominal pain or bothersome bloating"
        ),
        terms=(
            "loose or watery stools",
            "watery stools",
            "chronic diarrhea",
            "chronic diarrhoea",
            "chronic loose stools",
            "predominantly loose stools",
            "mostly loose stools",
            "persistent loose stools",
            "frequent loose stools",
            "loose watery stools",
            "loose stools more than 25% of the time",
        ),
        includes=(
            "bristol type 6",
            "bristol type 7",
            "chronic watery diarrhea",
            "chronic watery diarrhoea",
        ),
    ),
]
Straining = Annotated[
    bool,
    Criterion(
        "straining with more than a quarter of bowel movements",
        terms=(
            "straining",
            "strains to defecate",
            "excessive straining",
            "strains at stool",
            "straining at stool",
            "straining to defecate",
            "straining with defecation",
            "straining during defecation",
            "straining during bowel movements",
            "strains during bowel movements",
            "strains with bowel movements",
            "needs to strain",
            "has to strain",
            "straining to pass stool",
        ),
    ),
]
HardStools = Annotated[
    bool,
    Criterion(
        "lumpy or hard stools (Bristol form 1 or 2) with more than a quarter of bowel movements",
        terms=(
            "hard stools",
            "lumpy stools",
            "lumpy or hard stools",
            "bristol type 1",
            "bristol type 2",
            "hard or lumpy stools",
            "hard and lumpy stools",
            "hard, lumpy stools",
            "pellet stools",
            "pellet-like stools",
            "scybala",
            "scybalous stools",
            "hard pellets",
            "rabbit pellet stools",
            "bristol 1",
            "bristol 2",
            "bristol stool type 1",
            "bristol stool type 2",
            "bristol 1-2",
            "bristol type 1-2",
        ),
    ),
]
AnorectalBlockage = Annotated[
    bool,
    Criterion(
        "a feeling of anorectal obstruction with more than a quarter of bowel movements",
        terms=(
            "sensation of anorectal obstruction",
            "sensation of blockage",
            "feeling of blockage",
            "anorectal blockage",
            "anorectal obstruction",
            "sense of anorectal blockage",
            "sense of blockage",
            "sensation of anorectal blockage",
            "feeling of anorectal blockage",
            "feeling of anorectal obstruction",
            "feeling of obstruction during defecation",
            "rectal blockage",
            "sensation of rectal obstruction",
            "blockage during defecation",
            "outlet obstruction sensation",
            "blockage in the anorectal area",
            "blockage at the anorectal region",
            "feeling of blockage during defecation",
            "blockage in the anorectal region",
            "blockage in the rectal area",
            "blockage at the anus",
            "anal blockage",
            "sensation of anal blockage",
            "feeling of rectal blockage",
            "feels blocked during defecation",
            "sense of anorectal obstruction",
            "sensation of rectal blockage",
            "blocked feeling during defecation",
            "obstruction in the anorectal area",
        ),
    ),
]
ManualManoeuvres = Annotated[
    bool,
    Criterion(
        (
            "manual help with more than a quarter of bowel movements, such as digital evacuation or support "
            "of the pelvic floor"
        ),
        terms=(
            "digital evacuation",
            "manual maneuvers",
            "manual manoeuvres",
            "manual disimpaction",
            "manual maneuvers to facilitate defecation",
            "digital maneuvers",
            "digital manoeuvres",
            "manual evacuation",
            "self-digitation",
            "digitation",
            "digital disimpaction",
            "splinting to defecate",
            "manual assistance to defecate",
            "perineal splinting",
            "vaginal splinting",
            "digitates",
        ),
        includes=(
            "using her fingers to help",
            "using his fingers to help",
            "uses her fingers to help",
            "uses his fingers to help",
            "uses her hands to facilitate defecation",
            "uses his hands to facilitate defecation",
            "uses her hands to help with defecation",
            "use her hands to help with defecation",
            "use his hands to help with defecation",
            "uses fingers to evacuate",
            "supports the perineum",
            "presses on the perineum",
        ),
    ),
]
SpontaneousMovementsWeekly = Annotated[
    float,
    Quantity(
        "/wk",
        0,
        100,
        "bowel movements a week without help from laxatives",
        terms=(
            "spontaneous bowel movements per week",
            "bowel movements per week",
            "bowel movements a week",
            "bowel motions per week",
            "stools per week",
            "defecations per week",
            "spontaneous bowel movements weekly",
            "spontaneous bowel movements",
            "sbms per week",
            "bowel movements",
            "stools",
        ),
        spellings={
            "per week": "/wk",
            "/week": "/wk",
            "bowel movements per week": "/wk",
            "bowel movements a week": "/wk",
            "bowel movements weekly": "/wk",
            "bowel movements/week": "/wk",
            "spontaneous bowel movements per week": "/wk",
            "spontaneous bowel movements a week": "/wk",
            "spontaneous bowel movements weekly": "/wk",
            "times per week": "/wk",
            "times a week": "/wk",
            "times weekly": "/wk",
            "a week": "/wk",
            "weekly": "/wk",
            "stools per week": "/wk",
            "stools a week": "/wk",
        },
    ),
]
LooseStoolsWithoutLaxatives = Annotated[
    bool,
    Criterion(
        "loose stools, other than rarely, without laxatives",
        terms=(
            "loose stools without laxatives",
            "loose stools even without laxatives",
            "loose stools without the use of laxatives",
            "loose stools without using laxatives",
            "spontaneous loose stools",
        ),
        opposites=(
            "loose stools rarely",
            "rarely has loose stools",
            "loose stools are rarely present without laxatives",
            "loose stools only with laxatives",
            "loose stools only after laxatives",
            "loose stools only after using laxatives",
            "loose stools only when taking laxatives",
            "loose stools unless she uses laxatives",
            "loose stools unless he uses laxatives",
            "loose stools except with laxatives",
            "not loose unless laxatives are used",
            "rarely loose stools without laxatives",
            "loose stools rarely present without laxatives",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for centrally mediated abdominal pain syndrome",
    source=KEEFER_2016,
    outcome="centrally mediated abdominal pain syndrome",
    licence=ROME_LICENCE,
)
def rome_centrally_mediated_pain(
    continuous_abdominal_pain: ContinuousAbdominalPain,
    pain_tied_to_events: PainTiedToEvents,
    pain_limits_functioning: PainLimitsFunctioning,
    pain_feigned: PainFeigned,
    pain_otherwise_explained: PainOtherwiseExplained,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Centrally mediated abdominal pain syndrome in adults: near continuous pain hardly related to the gut.

    Mental disorders often go with it but are not needed for the diagnosis.
    """
    items = (
        Item("Near continuous pain", 1 if continuous_abdominal_pain else 0),
        Item("Hardly related to bodily events", 0 if pain_tied_to_events else 1),
        Item("Limits daily life", 1 if pain_limits_functioning else 0),
        Item("Not feigned", 0 if pain_feigned else 1),
        Item("Not otherwise explained", 0 if pain_otherwise_explained else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 6 else "criteria not met", "", f"{met:g} of 6 criteria", items)


@calculator(
    title="Rome IV criteria for functional diarrhoea",
    source=LACY_2016,
    outcome="functional diarrhoea",
    licence=ROME_LICENCE,
)
def rome_functional_diarrhoea(
    mostly_loose_stools: MostlyLooseStools,
    irritable_bowel_criteria: IrritableBowelCriteria,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Functional diarrhoea in adults: loose stools without the pain of irritable bowel syndrome.

    Blood, weight loss, waking at night and a recent start call for investigation first.
    """
    items = (
        Item("Loose stools over a quarter of the time", 1 if mostly_loose_stools else 0),
        Item("Not irritable bowel syndrome", 0 if irritable_bowel_criteria else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for functional constipation",
    source=CONSTIPATION_2016,
    outcome="functional constipation",
    licence=ROME_LICENCE,
)
def rome_functional_constipation(
    straining: Straining,
    hard_stools: HardStools,
    incomplete_evacuation: IncompleteEvacuation,
    anorectal_blockage: AnorectalBlockage,
    manual_manoeuvres: ManualManoeuvres,
    spontaneous_movements_weekly: SpontaneousMovementsWeekly,
    loose_stools_without_laxatives: LooseStoolsWithoutLaxatives,
    irritable_bowel_criteria: IrritableBowelCriteria,
    six_months_course: SixMonthsCourse,
) -> Result:
    """Functional constipation in adults: two of six signs of difficult or rare bowel movements.

    Constipation from opioids has criteria of its own.
    """
    signs = (
        straining
        + hard_stools
        + incomplete_evacuation
        + anorectal_blockage
        + manual_manoeuvres
        + (spontaneous_movements_weekly < 3)
    )
    items = (
        Item("Two or more of six signs", 1 if signs >= 2 else 0),
        Item("Loose stools rare", 0 if loose_stools_without_laxatives else 1),
        Item("Not irritable bowel syndrome", 0 if irritable_bowel_criteria else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)
