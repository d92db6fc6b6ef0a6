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
        terms=("continuous abdominal pain", "constant abdominal pain", "nearly continuous abdominal pain"),
    ),
]
PainTiedToEvents = Annotated[
    bool,
    Criterion(
        "abdominal pain that is often related to eating, bowel movements or menses",
        terms=("pain related to eating", "pain with meals", "pain with defecation"),
        opposites=("pain unrelated to eating", "unrelated to eating or defecation"),
    ),
]
PainLimitsFunctioning = Annotated[
    bool,
    Criterion(
        "pain that limits some aspect of daily life",
        terms=("pain limits daily functioning", "limits daily activities", "missing work due to pain"),
    ),
]
PainFeigned = Annotated[
    bool,
    Criterion("pain that is feigned", terms=("feigned pain", "malingering", "feigning"), opposites=("not feigned",)),
]
PainOtherwiseExplained = Annotated[
    bool,
    Criterion(
        "pain that another structural or functional gut disorder, or another medical condition, explains",
        terms=("pain explained by another condition",),
        opposites=("not explained by another condition",),
    ),
]
MostlyLooseStools = Annotated[
    bool,
    Criterion(
        (
            "loose or watery stools with more than a quarter of bowel movements, without predominant "
            "abdominal pain or bothersome bloating"
        ),
        terms=("loose or watery stools", "watery stools", "chronic diarrhea", "chronic diarrhoea"),
    ),
]
Straining = Annotated[
    bool,
    Criterion(
        "straining with more than a quarter of bowel movements",
        terms=("straining", "strains to defecate", "excessive straining"),
    ),
]
HardStools = Annotated[
    bool,
    Criterion(
        "lumpy or hard stools (Bristol form 1 or 2) with more than a quarter of bowel movements",
        terms=("hard stools", "lumpy stools", "lumpy or hard stools", "bristol type 1", "bristol type 2"),
    ),
]
AnorectalBlockage = Annotated[
    bool,
    Criterion(
        "a feeling of anorectal obstruction with more than a quarter of bowel movements",
        terms=("sensation of anorectal obstruction", "sensation of blockage", "feeling of blockage"),
    ),
]
ManualManoeuvres = Annotated[
    bool,
    Criterion(
        (
            "manual help with more than a quarter of bowel movements, such as digital evacuation or support "
            "of the pelvic floor"
        ),
        terms=("digital evacuation", "manual maneuvers", "manual manoeuvres", "manual disimpaction"),
    ),
]
SpontaneousMovementsWeekly = Annotated[
    float,
    Quantity(
        "/wk",
        0,
        100,
        "bowel movements a week without help from laxatives",
        terms=("spontaneous bowel movements per week", "bowel movements per week"),
        spellings={"per week": "/wk", "/week": "/wk"},
    ),
]
LooseStoolsWithoutLaxatives = Annotated[
    bool,
    Criterion(
        "loose stools, other than rarely, without laxatives",
        terms=("loose stools without laxatives",),
        opposites=("loose stools rarely", "rarely has loose stools"),
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
