"""Vomiting, constipation and other disorders of gut and brain interaction in children (Rome IV)."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.functional_gut import (
    ROME_LICENCE,
    IrritableBowelCriteria,
    OneMonthCourse,
    OtherExplanation,
    RetchingBeforeRegurgitation,
    StereotypicalEpisodes,
    TwoMonthsCourse,
)

CHILD_2016 = Source(
    "Hyams JS, Di Lorenzo C, Saps M, et al. Child and adolescent disorders. Gastroenterology 2016;150(6):1456-1468",
    where="criteria of the disorder",
    read="unverified",
)

TwoStoolsWeekly = Annotated[
    bool,
    Criterion(
        "two bowel movements or fewer in the toilet a week, at a developmental age of 4 years or more",
        terms=(
            "two or fewer defecations per week",
            "2 or fewer stools per week",
            "one bowel movement per week",
            "two or fewer bowel movements per week",
            "2 or fewer bowel movements per week",
            "two or fewer stools per week",
            "two or fewer defecations in the toilet per week",
            "2 or fewer defecations per week",
            "<=2 defecations in the toilet per week",
            "<=2 defecations per week",
            "≤2 defecations per week",
            "≤2 defecations in the toilet per week",
            "less than two defecations in the toilet per week",
            "fewer than three bowel movements per week",
            "fewer than 3 bowel movements per week",
            "less than three bowel movements per week",
            "less than 3 bowel movements per week",
            "less than 2 bowel movements per week",
            "fewer than three stools per week",
            "fewer than 3 stools per week",
            "one stool per week",
            "1 stool per week",
            "stools once a week",
            "bowel movement once a week",
            "bowels open once a week",
            "bowels open twice a week",
            "stools twice a week",
            "bowel movements twice a week",
            "two bowel movements per week",
            "two bowel movements a week",
            "one bowel movement a week",
            "bowel movements are less than 2 per week",
            "fewer than two bowel movements a week",
            "fewer than two bowel movements per week",
            "fewer than two bowel movements each week",
            "fewer than two stools a week",
            "fewer than two stools per week",
            "fewer than two stools each week",
            "fewer than two defecations a week",
            "fewer than two defecations per week",
            "fewer than two defecations each week",
            "fewer than 2 bowel movements a week",
            "fewer than 2 bowel movements per week",
            "fewer than 2 bowel movements each week",
            "fewer than 2 stools a week",
            "fewer than 2 stools per week",
            "fewer than 2 stools each week",
            "fewer than 2 defecations a week",
            "fewer than 2 defecations per week",
            "fewer than 2 defecations each week",
            "less than two bowel movements a week",
            "less than two bowel movements per week",
            "less than two bowel movements each week",
            "less than two stools a week",
            "less than two stools per week",
            "less than two stools each week",
            "less than two defecations a week",
            "less than two defecations per week",
            "less than two defecations each week",
            "less than 2 bowel movements a week",
            "less than 2 bowel movements each week",
            "less than 2 stools a week",
            "less than 2 stools per week",
            "less than 2 stools each week",
            "less than 2 defecations a week",
            "less than 2 defecations per week",
            "less than 2 defecations each week",
            "one or two bowel movements a week",
            "one or two bowel movements per week",
            "one or two bowel movements each week",
            "one or two stools a week",
            "one or two stools per week",
            "one or two stools each week",
            "one or two defecations a week",
            "one or two defecations per week",
            "one or two defecations each week",
            "1 or 2 bowel movements a week",
            "1 or 2 bowel movements per week",
            "1 or 2 bowel movements each week",
            "1 or 2 stools a week",
            "1 or 2 stools per week",
            "1 or 2 stools each week",
            "1 or 2 defecations a week",
            "1 or 2 defecations per week",
            "1 or 2 defecations each week",
            "one to two bowel movements a week",
            "one to two bowel movements per week",
            "one to two bowel movements each week",
            "one to two stools a week",
            "one to two stools per week",
            "one to two stools each week",
            "one to two defecations a week",
            "one to two defecations per week",
            "one to two defecations each week",
            "1-2 bowel movements a week",
            "1-2 bowel movements per week",
            "1-2 bowel movements each week",
            "1-2 stools a week",
            "1-2 stools per week",
            "1-2 stools each week",
            "1-2 defecations a week",
            "1-2 defecations per week",
            "1-2 defecations each week",
            "two or fewer bowel movements a week",
            "two or fewer bowel movements each week",
            "two or fewer stools a week",
            "two or fewer stools each week",
            "two or fewer defecations a week",
            "two or fewer defecations each week",
            "2 or fewer bowel movements a week",
            "2 or fewer bowel movements each week",
            "2 or fewer stools a week",
            "2 or fewer stools each week",
            "2 or fewer defecations a week",
            "2 or fewer defecations each week",
            "defecates once a week",
            "defecates twice a week",
            "defecates less than twice a week",
            "defecates less than two times a week",
            "opens his bowels once a week",
            "opens his bowels twice a week",
            "opens her bowels once a week",
            "opens her bowels twice a week",
            "stools only once a week",
            "stools only twice a week",
            "bowel movement once weekly",
            "bowel movement once per week",
            "bowel movement twice weekly",
            "bowel movement twice per week",
            "only one bowel movements a week",
            "only one bowel movements per week",
            "only two bowel movements a week",
            "only two bowel movements per week",
            "passes stool once a week",
            "passes stool twice a week",
            "bowels open less than twice a week",
        ),
        opposites=(
            "daily bowel movements",
            "bowel movement every day",
            "more than three bowel movements per week",
            "more than two defecations per week",
            "more than 2 defecations per week",
            "more than two bowel movements per week",
            "more than two stools a week",
            "more than two stools per week",
            "more than two defecations a week",
            "more than 2 bowel movements a week",
            "more than 2 bowel movements per week",
            "more than 2 stools a week",
            "more than 2 stools per week",
            "three or more bowel movements a week",
            "three or more bowel movements per week",
            "three or more stools a week",
            "three or more stools per week",
            "three or more defecations a week",
            "three or more defecations per week",
            "at least three bowel movements a week",
            "at least three bowel movements per week",
            "at least three stools a week",
            "at least three stools per week",
            "at least three defecations a week",
            "at least three defecations per week",
            "3 or more bowel movements a week",
            "3 or more bowel movements per week",
            "3 or more stools a week",
            "3 or more stools per week",
            "3 or more defecations a week",
            "3 or more defecations per week",
            "daily stools",
            "stools daily",
            "passes stool daily",
            "four bowel movements a week",
            "four bowel movements per week",
            "four stools a week",
            "four stools per week",
            "four defecations a week",
            "four defecations per week",
            "five bowel movements a week",
            "five bowel movements per week",
            "five stools a week",
            "five stools per week",
            "five defecations a week",
            "five defecations per week",
            "4 bowel movements a week",
            "4 bowel movements per week",
            "4 stools a week",
            "4 stools per week",
            "4 defecations a week",
            "4 defecations per week",
            "5 bowel movements a week",
            "5 bowel movements per week",
            "5 stools a week",
            "5 stools per week",
            "5 defecations a week",
            "5 defecations per week",
            "regular bowel movements",
            "defecates daily",
            "opens his bowels daily",
            "opens her bowels daily",
        ),
    ),
]
IncontinenceWeekly = Annotated[
    bool,
    Criterion(
        "faecal incontinence at least once a week",
        terms=(
            "fecal incontinence weekly",
            "faecal incontinence",
            "fecal incontinence",
            "encopresis",
            "soiling",
            "faecal soiling",
            "soils his underwear",
            "soils her underwear",
            "overflow incontinence",
            "faecal accidents",
            "stool incontinence",
            "stool accidents",
            "soiling of underwear",
            "fecal leakage",
        ),
    ),
]
StoolWithholding = Annotated[
    bool,
    Criterion(
        "retentive posturing or excessive voluntary retention of stool",
        terms=(
            "stool withholding",
            "retentive posturing",
            "withholding behavior",
            "withholds stool",
            "withholding of stool",
            "withholding stool",
            "stool retention",
            "excessive volitional stool retention",
            "volitional stool retention",
            "retentive behaviour",
            "withholding posture",
            "stool holding",
            "holds in his stool",
            "holds in her stool",
        ),
    ),
]
PainfulHardStools = Annotated[
    bool,
    Criterion(
        "painful or hard bowel movements",
        terms=(
            "painful bowel movements",
            "hard bowel movements",
            "painful defecation",
            "painful or hard bowel movements",
            "painful stools",
            "pain with defecation",
            "pain on defecation",
            "pain with passing stool",
            "painful bowel motions",
            "painful stooling",
            "hard stools",
        ),
        includes=(
            "bristol type 1",
            "dyschezia",
        ),
    ),
]
RectalFaecalMass = Annotated[
    bool,
    Criterion(
        "a large faecal mass in the rectum",
        terms=(
            "large fecal mass",
            "fecal impaction",
            "faecal impaction",
            "rectal mass of stool",
            "large fecal mass in the rectum",
            "fecal mass in the rectum",
            "rectal fecal mass",
            "rectal impaction",
            "rectum full of stool",
            "stool-filled rectum",
            "impacted stool",
            "impacted rectum",
            "faecal loading of the rectum",
            "palpable rectal fecal mass",
            "large stool mass in the rectum",
        ),
    ),
]
LargeStools = Annotated[
    bool,
    Criterion(
        "stools of such a diameter that they can block the toilet",
        terms=(
            "large diameter stools",
            "stools that clog the toilet",
            "stool obstructs the toilet",
            "large stools that can obstruct the toilet",
            "stools that obstruct the toilet",
            "stools that block the toilet",
            "stools block the toilet",
            "stool clogs the toilet",
            "clogging the toilet",
            "large calibre stools",
            "large caliber stools",
            "large stools that obstruct the toilet",
            "stools large enough to clog the toilet",
            "large stools that can clog the toilet",
            "stools that may obstruct the toilet",
            "blocks the toilet",
        ),
    ),
]
InappropriateDefecation = Annotated[
    bool,
    Criterion(
        (
            "bowel movements in places that are not appropriate in the social setting, at a developmental age "
            "of 4 years or more"
        ),
        terms=(
            "defecates in inappropriate places",
            "inappropriate defecation",
            "stooling in underwear",
            "defecating in inappropriate places",
            "defecation in inappropriate places",
            "defecation into inappropriate places",
            "stooling in inappropriate places",
            "passes stool in inappropriate places",
            "defecates in places inappropriate",
            "bowel movements in inappropriate places",
        ),
    ),
]
FaecalRetention = Annotated[
    bool,
    Criterion(
        "evidence of faecal retention",
        terms=(
            "fecal retention",
            "faecal retention",
            "fecal impaction",
            "retention of feces",
            "retained stool",
            "retained faeces",
            "faecal loading",
            "stool burden",
            "large stool burden",
        ),
        opposites=("no fecal retention", "no evidence of fecal retention"),
    ),
]
AirSwallowing = Annotated[
    bool,
    Criterion(
        "excessive swallowing of air",
        terms=(
            "air swallowing",
            "swallows air",
            "aerophagia",
            "excessive air swallowing",
            "swallowing air",
            "swallowing of air",
            "excessive swallowing of air",
            "aerophagy",
            "gulping air",
        ),
    ),
]
DistensionThroughTheDay = Annotated[
    bool,
    Criterion(
        "abdominal distension from air in the gut that grows through the day",
        terms=(
            "distension that increases during the day",
            "distention worse at end of day",
            "abdominal distention increasing during the day",
            "distension worsening through the day",
            "distention worsening through the day",
            "distension increasing during the day",
            "distension worse by evening",
            "distention worse by evening",
            "abdominal distension increasing through the day",
            "abdominal distension that worsens during the day",
        ),
    ),
]
BelchingOrFlatus = Annotated[
    bool,
    Criterion(
        "repeated belching or increased flatus",
        terms=(
            "repetitive belching",
            "increased flatus",
            "frequent belching",
            "flatulence",
            "repeated belching",
            "excessive belching",
            "belching",
            "eructation",
            "excessive flatus",
            "excessive flatulence",
            "increased flatulence",
            "burping",
            "excessive burping",
            "passing excessive gas",
        ),
    ),
]
ChildRumination = Annotated[
    bool,
    Criterion(
        ("food that comes up again and again soon after a meal and is chewed again or expelled, not during sleep"),
        terms=(
            "rumination",
            "regurgitation after meals",
            "repeated regurgitation",
            "repeated regurgitation and rechewing",
            "regurgitation and rechewing",
            "regurgitation and re-chewing",
            "regurgitation and expulsion of food",
            "ruminates",
            "rechewing of food",
            "rechews food",
            "re-chews food",
            "regurgitates and rechews",
            "regurgitates food after meals",
        ),
    ),
]
EatingDisorderOrOther = Annotated[
    bool,
    Criterion(
        "an eating disorder or another medical condition that fully explains the symptoms",
        terms=("eating disorder", "anorexia nervosa", "bulimia"),
        opposites=(
            "no eating disorder",
            "eating disorder ruled out",
            "not explained by an eating disorder",
            "not fully explained by another medical condition",
            "cannot be fully explained by another medical condition",
            "not explained by another medical condition",
        ),
        includes=(
            "bulimia nervosa",
            "binge eating disorder",
            "arfid",
        ),
    ),
]
VomitingPeriods = Annotated[
    bool,
    Criterion(
        (
            "two or more periods of intense, unremitting nausea and paroxysmal vomiting within 6 months, "
            "lasting hours to days"
        ),
        terms=(
            "cyclic vomiting",
            "periods of intense vomiting",
            "recurrent vomiting episodes",
            "cyclical vomiting",
            "cyclic vomiting syndrome",
            "recurrent episodes of vomiting",
            "recurrent episodes of intense nausea and vomiting",
            "recurrent episodes of intense vomiting",
            "episodes of intense nausea and vomiting",
            "episodes of unremitting vomiting",
            "two separate episodes of intense",
            "two or more episodes of intense nausea and vomiting",
            "two separate instances of intense nausea and vomiting",
            "recurrent stereotyped vomiting",
        ),
    ),
]
ReturnToBaseline = Annotated[
    bool,
    Criterion(
        "return to the usual state of health between episodes, for weeks to months",
        terms=(
            "return to baseline between episodes",
            "well between episodes",
            "asymptomatic between episodes",
            "returns to baseline health",
            "returns to his baseline health",
            "returns to her baseline health",
            "returns to his normal health between episodes",
            "returns to her normal health between episodes",
            "returns to normal health between",
            "returning to baseline health between episodes",
            "returning to their baseline health between episodes",
            "returned to baseline between episodes",
            "complete recovery between episodes",
            "full recovery between episodes",
            "completely well between episodes",
            "completely well between attacks",
            "well between attacks",
            "normal between episodes",
            "normal health between episodes",
            "healthy between episodes",
            "baseline between episodes",
            "return to usual health between episodes",
            "symptom-free between episodes",
            "asymptomatic between attacks",
            "returns to usual health",
            "otherwise healthy between episodes",
        ),
        opposites=(
            "persistent symptoms between episodes",
            "symptoms between episodes",
            "does not return to baseline",
        ),
    ),
]


@calculator(
    title="Rome IV criteria for functional constipation in children",
    source=CHILD_2016,
    ages=(4, 18),
    outcome="functional constipation in children",
    licence=ROME_LICENCE,
)
def rome_child_constipation(
    two_stools_weekly: TwoStoolsWeekly,
    incontinence_weekly: IncontinenceWeekly,
    stool_withholding: StoolWithholding,
    painful_hard_stools: PainfulHardStools,
    rectal_faecal_mass: RectalFaecalMass,
    large_stools: LargeStools,
    irritable_bowel_criteria: IrritableBowelCriteria,
    one_month_course: OneMonthCourse,
) -> Result:
    """Functional constipation in children and adolescents from 4 years on.

    Each sign counts if seen at least once a week. Delayed meconium, faltering growth and blood call for
    investigation.
    """
    signs = (
        two_stools_weekly
        + incontinence_weekly
        + stool_withholding
        + painful_hard_stools
        + rectal_faecal_mass
        + large_stools
    )
    items = (
        Item("Two or more of six signs", 1 if signs >= 2 else 0),
        Item("Not irritable bowel syndrome", 0 if irritable_bowel_criteria else 1),
        Item("Course over one month", 1 if one_month_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 3 else "criteria not met", "", f"{met:g} of 3 criteria", items)


@calculator(
    title="Rome IV criteria for nonretentive faecal incontinence in children",
    source=CHILD_2016,
    ages=(4, 18),
    outcome="nonretentive faecal incontinence in children",
    licence=ROME_LICENCE,
)
def rome_child_incontinence(
    inappropriate_defecation: InappropriateDefecation,
    faecal_retention: FaecalRetention,
    other_explanation: OtherExplanation,
    one_month_course: OneMonthCourse,
) -> Result:
    """Nonretentive faecal incontinence in children of a developmental age of 4 years or more.

    Most incontinence of children comes from constipation, which is ruled out first.
    """
    items = (
        Item("Bowel movements in the wrong places", 1 if inappropriate_defecation else 0),
        Item("No faecal retention", 0 if faecal_retention else 1),
        Item("No other explanation", 0 if other_explanation else 1),
        Item("Course over one month", 1 if one_month_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)


@calculator(
    title="Rome IV criteria for aerophagia in children",
    source=CHILD_2016,
    ages=(4, 18),
    outcome="aerophagia in children",
    licence=ROME_LICENCE,
)
def rome_child_aerophagia(
    air_swallowing: AirSwallowing,
    distension_through_the_day: DistensionThroughTheDay,
    belching_or_flatus: BelchingOrFlatus,
    other_explanation: OtherExplanation,
    two_months_course: TwoMonthsCourse,
) -> Result:
    """Aerophagia in children and adolescents from 4 years on.

    Distension that has gone by the morning is typical.
    """
    items = (
        Item("Air swallowing", 1 if air_swallowing else 0),
        Item("Distension through the day", 1 if distension_through_the_day else 0),
        Item("Belching or flatus", 1 if belching_or_flatus else 0),
        Item("No other explanation", 0 if other_explanation else 1),
        Item("Course over two months", 1 if two_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 5 else "criteria not met", "", f"{met:g} of 5 criteria", items)


@calculator(
    title="Rome IV criteria for rumination syndrome in children",
    source=CHILD_2016,
    ages=(4, 18),
    outcome="rumination syndrome in children",
    licence=ROME_LICENCE,
)
def rome_child_rumination(
    child_rumination: ChildRumination,
    retching_before_regurgitation: RetchingBeforeRegurgitation,
    eating_disorder_or_other: EatingDisorderOrOther,
    two_months_course: TwoMonthsCourse,
) -> Result:
    """Rumination syndrome in children and adolescents from 4 years on.

    An eating disorder is ruled out first.
    """
    items = (
        Item("Regurgitation soon after meals, not in sleep", 1 if child_rumination else 0),
        Item("No retching before it", 0 if retching_before_regurgitation else 1),
        Item("No eating disorder, no other explanation", 0 if eating_disorder_or_other else 1),
        Item("Course over two months", 1 if two_months_course else 0),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)


@calculator(
    title="Rome IV criteria for cyclic vomiting syndrome in children",
    source=CHILD_2016,
    ages=(0, 18),
    outcome="cyclic vomiting syndrome in children",
    licence=ROME_LICENCE,
)
def rome_child_cyclic_vomiting(
    vomiting_periods: VomitingPeriods,
    stereotypical_episodes: StereotypicalEpisodes,
    return_to_baseline: ReturnToBaseline,
    other_explanation: OtherExplanation,
) -> Result:
    """Cyclic vomiting syndrome in children and adolescents.

    Metabolic disease and raised intracranial pressure are considered first, in small children above all.
    """
    items = (
        Item("Two periods in six months", 1 if vomiting_periods else 0),
        Item("Same pattern each time", 1 if stereotypical_episodes else 0),
        Item("Well between episodes", 1 if return_to_baseline else 0),
        Item("No other explanation", 0 if other_explanation else 1),
    )
    met = total(*items)
    return Result("criteria met" if met >= 4 else "criteria not met", "", f"{met:g} of 4 criteria", items)
