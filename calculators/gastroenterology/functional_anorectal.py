"""Pain and obstructed emptying of the rectum in adults (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion, Quantity
from ..vocabulary.functional_gut import ROME_LICENCE, SixMonthsCourse

RAO_2016 = Source(
    "Rao SSC, Bharucha AE, Chiarioni G, et al. Gastroenterology 2016;150(6):1430-1442",
    where="criteria of the disorder",
    read="unverified",
)
LEVATOR_2016 = Source(
    "Rao SSC, Bharucha AE, Chiarioni G, et al. Anorectal disorders. Gastroenterology 2016;150(6):1430-1442",
    url="http://ibs.about.com/od/IBSGlossaryC-E/fl/What-Is-Chronic-Proctalgia.htm",
    where="criteria of levator ani syndrome and unspecified functional anorectal pain",
    read="secondary",
    via="a patient page that states duration and tenderness for both",
)

EpisodicRectalPain = Annotated[
    bool,
    Criterion(
        "recurrent episodes of rectal pain that have nothing to do with bowel movements",
        terms=("proctalgia fugax", "sudden rectal pain", "recurrent episodes of rectal pain"),
    ),
]
RectalPainDuration = Annotated[
    float,
    Quantity(
        "min",
        0,
        1440,
        "how long an episode of rectal pain usually lasts",
        terms=("duration of rectal pain",),
        spellings={"minutes": "min", "mins": "min"},
    ),
]
PainBetweenEpisodes = Annotated[
    bool,
    Criterion(
        "anorectal pain between the episodes",
        terms=("pain between episodes",),
        opposites=("no pain between episodes", "pain-free between episodes"),
    ),
]
OtherRectalCause = Annotated[
    bool,
    Criterion(
        (
            "another cause of rectal pain, such as inflammatory bowel disease, abscess, fissure, thrombosed "
            "haemorrhoids, prostatitis or coccygodynia"
        ),
        terms=(
            "anal fissure",
            "perianal abscess",
            "thrombosed hemorrhoids",
            "thrombosed haemorrhoids",
            "prostatitis",
            "coccygodynia",
        ),
        opposites=("other causes excluded",),
    ),
]
ChronicRectalPain = Annotated[
    bool,
    Criterion(
        "chronic or recurrent pain or aching of the rectum",
        terms=("chronic rectal pain", "recurrent rectal pain", "rectal aching", "rectal pain"),
    ),
]
PuborectalisTenderness = Annotated[
    bool,
    Criterion(
        "tenderness when the puborectalis is drawn backwards",
        terms=(
            "puborectalis tenderness",
            "tenderness of the puborectalis",
            "tenderness on posterior traction",
            "levator tenderness",
        ),
    ),
]
ConstipationCriteria = Annotated[
    bool,
    Criterion(
        "the criteria for functional constipation, or for irritable bowel syndrome with constipation, are met",
        terms=("functional constipation", "ibs-c", "irritable bowel syndrome with constipation"),
    ),
]
AbnormalBalloonExpulsion = Annotated[
    bool,
    Criterion(
        "abnormal balloon expulsion test",
        terms=("abnormal balloon expulsion test", "prolonged balloon expulsion", "unable to expel balloon"),
        opposites=("normal balloon expulsion test",),
    ),
]
AbnormalEvacuationPattern = Annotated[
    bool,
    Criterion(
        "abnormal pattern of evacuation on anorectal manometry or surface electromyography of the anus",
        terms=("abnormal anorectal manometry", "abnormal evacuation pattern"),
        opposites=("normal anorectal manometry",),
    ),
]
ImpairedEvacuationImaging = Annotated[
    bool,
    Criterion(
        "impaired evacuation of the rectum on imaging",
        terms=("abnormal defecography", "impaired evacuation on imaging"),
        opposites=("normal defecography",),
    ),
]
InadequatePropulsion = Annotated[
    bool,
    Criterion(
        "inadequate propulsive force on manometry", terms=("inadequate propulsive forces", "inadequate propulsion")
    ),
]
InappropriateContraction = Annotated[
    bool,
    Criterion(
        (
            "inappropriate contraction of the pelvic floor with adequate propulsive force, on manometry or "
            "electromyography"
        ),
        terms=(
            "inappropriate contraction of the pelvic floor",
            "dyssynergic defecation",
            "dyssynergia",
            "paradoxical contraction",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for proctalgia fugax",
    source=RAO_2016,
    outcome="proctalgia fugax",
    licence=ROME_LICENCE,
)
def rome_proctalgia_fugax(
    episodic_rectal_pain: EpisodicRectalPain,
    rectal_pain_duration: RectalPainDuration,
    pain_between_episodes: PainBetweenEpisodes,
    other_rectal_cause: OtherRectalCause,
) -> Result:
    """Proctalgia fugax in adults: sudden short attacks of rectal pain.

    The pain goes away completely between attacks.
    """
    items = (
        Item("Episodes unrelated to bowel movements", 1 if episodic_rectal_pain else 0),
        Item("Episodes of up to 30 minutes", 1 if rectal_pain_duration <= 30 else 0),
        Item("No pain between episodes", 0 if pain_between_episodes else 1),
        Item("No other cause", 0 if other_rectal_cause else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)


@calculator(
    title="Rome IV criteria for functional anorectal pain",
    source=LEVATOR_2016,
    outcome="levator ani syndrome or unspecified functional anorectal pain",
    licence=ROME_LICENCE,
)
def rome_anorectal_pain(
    chronic_rectal_pain: ChronicRectalPain,
    rectal_pain_duration: RectalPainDuration,
    other_rectal_cause: OtherRectalCause,
    six_months_course: SixMonthsCourse,
    puborectalis_tenderness: PuborectalisTenderness,
) -> Result:
    """Levator ani syndrome and unspecified functional anorectal pain of adults, told apart by the examining finger.

    Shorter attacks with freedom from pain between them are proctalgia fugax.
    """
    items = (
        Item("Chronic or recurrent rectal pain", 1 if chronic_rectal_pain else 0),
        Item("Episodes of 30 minutes or longer", 1 if rectal_pain_duration >= 30 else 0),
        Item("No other cause", 0 if other_rectal_cause else 1),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result(
        "criteria not met"
        if met < 4
        else "levator ani syndrome"
        if puborectalis_tenderness
        else "unspecified functional anorectal pain",
        "",
        f"{met:g} of 4 criteria",
        items,
    )


@calculator(
    title="Rome IV criteria for functional defecation disorders",
    source=RAO_2016,
    outcome="functional defecation disorders",
    setting="anorectal function tests",
    licence=ROME_LICENCE,
)
def rome_defecation_disorder(
    constipation_criteria: ConstipationCriteria,
    abnormal_balloon_expulsion: AbnormalBalloonExpulsion,
    abnormal_evacuation_pattern: AbnormalEvacuationPattern,
    impaired_evacuation_imaging: ImpairedEvacuationImaging,
    six_months_course: SixMonthsCourse,
    inadequate_propulsion: InadequatePropulsion,
    inappropriate_contraction: InappropriateContraction,
) -> Result:
    """Functional defecation disorders of adults with constipation, by two of three tests of evacuation.

    The band names the kind: too little propulsion, or a pelvic floor that contracts when it should relax.
    """
    signs = abnormal_balloon_expulsion + abnormal_evacuation_pattern + impaired_evacuation_imaging
    items = (
        Item("Constipation", 1 if constipation_criteria else 0),
        Item("Two of three tests abnormal", 1 if signs >= 2 else 0),
        Item("Course over six months", 1 if six_months_course else 0),
    )
    met = total(*items)
    return Result(
        "criteria met" if met >= 3 else "criteria not met",
        "",
        f"{met:g} of 3 criteria"
        if met < 3
        else "inadequate defecatory propulsion"
        if inadequate_propulsion
        else "dyssynergic defecation"
        if inappropriate_contraction
        else "kind not determined",
        items,
    )
