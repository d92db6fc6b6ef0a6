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
        terms=(
            "proctalgia fugax",
            "sudden rectal pain",
            "recurrent episodes of rectal pain",
            "recurrent episodes of pain localized to the rectum",
            "recurrent episodes of sharp rectal pain",
            "recurrent episodes of sudden rectal pain",
            "recurrent episodes of anorectal pain",
            "recurrent episodes of anal pain",
            "intermittent episodes of rectal pain",
            "episodic rectal pain",
            "episodes of rectal pain",
            "episodes of sharp rectal pain",
            "episodes of severe rectal pain",
            "fleeting rectal pain",
            "fugax",
            "proctalgia",
        ),
        opposites=(
            "rectal pain with defecation",
            "pain on defecation",
            "constant rectal pain",
        ),
    ),
]
RectalPainDuration = Annotated[
    float,
    Quantity(
        "min",
        0,
        1440,
        "how long an episode of rectal pain usually lasts",
        terms=(
            "duration of rectal pain",
            "rectal pain lasting",
            "rectal pain that lasts",
            "rectal pain lasts",
            "episodes of rectal pain lasting",
            "pain episodes lasting",
            "episodes last",
            "each episode lasts",
            "rectal aching lasting",
            "aching lasting",
            "episodes lasting",
        ),
        spellings={"minutes": "min", "mins": "min", "minute": "min"},
    ),
]
PainBetweenEpisodes = Annotated[
    bool,
    Criterion(
        "anorectal pain between the episodes",
        terms=(
            "pain between episodes",
            "anorectal pain between episodes",
            "rectal pain between episodes",
            "pain in between episodes",
            "pain between the episodes",
            "pain between attacks",
        ),
        opposites=(
            "no pain between episodes",
            "pain-free between episodes",
            "no pain in between episodes",
            "asymptomatic between episodes",
            "asymptomatic between attacks",
            "pain-free between attacks",
            "no symptoms between episodes",
        ),
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
        opposites=(
            "other causes excluded",
            "other causes ruled out",
            "other causes have been excluded",
            "other causes have been ruled out",
            "other causes were excluded",
            "other causes were ruled out",
            "other causes of rectal pain excluded",
            "other causes of rectal pain ruled out",
            "other causes of rectal pain have been excluded",
            "other causes of rectal pain have been ruled out",
            "other causes of rectal pain were excluded",
            "other causes of rectal pain were ruled out",
            "other potential causes excluded",
            "other potential causes ruled out",
            "other potential causes have been excluded",
            "other potential causes have been ruled out",
            "other potential causes were excluded",
            "other potential causes were ruled out",
            "other potential causes of rectal pain excluded",
            "other potential causes of rectal pain ruled out",
            "other potential causes of rectal pain have been excluded",
            "other potential causes of rectal pain have been ruled out",
            "other potential causes of rectal pain were excluded",
            "other potential causes of rectal pain were ruled out",
            "other possible causes excluded",
            "other possible causes ruled out",
            "other possible causes have been excluded",
            "other possible causes have been ruled out",
            "other possible causes were excluded",
            "other possible causes were ruled out",
            "other possible causes of rectal pain excluded",
            "other possible causes of rectal pain ruled out",
            "other possible causes of rectal pain have been excluded",
            "other possible causes of rectal pain have been ruled out",
            "other possible causes of rectal pain were excluded",
            "other possible causes of rectal pain were ruled out",
            "other known causes excluded",
            "other known causes ruled out",
            "other known causes have been excluded",
            "other known causes have been ruled out",
            "other known causes were excluded",
            "other known causes were ruled out",
            "other known causes of rectal pain excluded",
            "other known causes of rectal pain ruled out",
            "other known causes of rectal pain have been excluded",
            "other known causes of rectal pain have been ruled out",
            "other known causes of rectal pain were excluded",
            "other known causes of rectal pain were ruled out",
            "other common causes excluded",
            "other common causes ruled out",
            "other common causes have been excluded",
            "other common causes have been ruled out",
            "other common causes were excluded",
            "other common causes were ruled out",
            "other common causes of rectal pain excluded",
            "other common causes of rectal pain ruled out",
            "other common causes of rectal pain have been excluded",
            "other common causes of rectal pain have been ruled out",
            "other common causes of rectal pain were excluded",
            "other common causes of rectal pain were ruled out",
            "ruled out other causes",
            "ruled out other potential causes",
            "ruled out other possible causes",
            "ruled out other known causes",
            "ruled out other common causes",
            "ruling out other causes",
            "ruling out other potential causes",
            "ruling out other possible causes",
            "ruling out other known causes",
            "ruling out other common causes",
            "no other cause of rectal pain",
            "no other identifiable causes of rectal pain",
            "excluded other causes of rectal pain",
        ),
        includes=(
            "inflammatory bowel disease",
            "anal abscess",
            "ischiorectal abscess",
            "anorectal abscess",
            "anal fistula",
            "intersphincteric abscess",
            "coccydynia",
            "pelvic floor abscess",
            "thrombosed external hemorrhoid",
            "thrombosed pile",
            "rectal ischaemia",
            "rectal ischemia",
            "chronic anal fissure",
        ),
    ),
]
ChronicRectalPain = Annotated[
    bool,
    Criterion(
        "chronic or recurrent pain or aching of the rectum",
        terms=(
            "chronic rectal pain",
            "recurrent rectal pain",
            "rectal aching",
            "rectal pain",
            "chronic anorectal pain",
            "recurrent anorectal pain",
            "rectal ache",
            "rectal discomfort",
            "chronic proctalgia",
            "levator ani syndrome",
            "anorectal pain",
            "pain in the rectum",
            "aching of the rectum",
            "aching in the rectum",
        ),
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
            "tenderness during traction on the puborectalis",
            "tenderness during traction of the puborectalis",
            "tenderness on traction of the puborectalis",
            "tenderness on traction on the puborectalis",
            "tenderness during posterior traction on the puborectalis",
            "tenderness with posterior traction of the puborectalis",
            "tenderness on palpation of the puborectalis",
            "tenderness of the levator ani",
            "tender levator",
            "tender puborectalis",
            "levator ani tenderness",
            "tenderness experienced during traction on the puborectalis",
            "pain on traction of the puborectalis",
            "tenderness over the puborectalis",
            "tenderness of the levator muscles",
        ),
        opposites=(
            "non-tender puborectalis",
            "nontender puborectalis",
            "non-tender levator ani",
        ),
    ),
]
ConstipationCriteria = Annotated[
    bool,
    Criterion(
        "the criteria for functional constipation, or for irritable bowel syndrome with constipation, are met",
        terms=(
            "functional constipation",
            "ibs-c",
            "irritable bowel syndrome with constipation",
            "ibs with constipation",
            "constipation-predominant ibs",
            "constipation-predominant irritable bowel syndrome",
            "meets criteria for functional constipation",
        ),
    ),
]
AbnormalBalloonExpulsion = Annotated[
    bool,
    Criterion(
        "abnormal balloon expulsion test",
        terms=(
            "abnormal balloon expulsion test",
            "prolonged balloon expulsion",
            "unable to expel balloon",
            "abnormal balloon expulsion",
            "failed balloon expulsion",
            "failed balloon expulsion test",
            "failure to expel the balloon",
            "failed to expel the balloon",
            "unable to expel the balloon",
            "could not expel the balloon",
            "inability to expel the balloon",
            "delayed balloon expulsion",
            "positive balloon expulsion test",
            "balloon expulsion test was abnormal",
            "balloon expulsion abnormal",
            "balloon expulsion test is abnormal",
            "prolonged balloon expulsion time",
            "balloon expulsion test abnormal",
            "balloon expulsion test results are abnormal",
            "balloon expulsion was abnormal",
            "balloon expulsion is abnormal",
            "impaired balloon expulsion",
            "abnormal bet",
            "prolonged bet",
            "failed bet",
            "inability to expel a balloon",
            "unable to expel a balloon",
            "unable to expel a water-filled balloon",
            "balloon expulsion time prolonged",
            "balloon expulsion time was prolonged",
            "balloon expulsion greater than",
            "balloon not expelled",
            "abnormal results on balloon expulsion",
        ),
        opposites=(
            "normal balloon expulsion test",
            "normal balloon expulsion",
            "balloon expulsion test was normal",
            "balloon expulsion normal",
            "balloon expulsion test is normal",
            "expelled the balloon",
            "able to expel the balloon",
            "successful balloon expulsion",
            "balloon expulsion was normal",
            "balloon expulsion is normal",
            "normal balloon expulsion time",
            "balloon was expelled",
            "balloon expelled within",
            "expels the balloon",
            "normal bet",
        ),
    ),
]
AbnormalEvacuationPattern = Annotated[
    bool,
    Criterion(
        "abnormal pattern of evacuation on anorectal manometry or surface electromyography of the anus",
        terms=(
            "abnormal anorectal manometry",
            "abnormal evacuation pattern",
            "abnormal anorectal evacuation pattern",
            "abnormal pattern of evacuation",
            "abnormal manometric pattern",
            "anorectal manometry abnormal",
            "anorectal manometry was abnormal",
            "abnormal anal emg",
            "abnormal anal surface emg",
            "dyssynergic pattern",
            "dyssynergic pattern on manometry",
            "abnormal evacuation pattern on manometry",
            "abnormal anorectal evacuation",
            "abnormal anal electromyography",
            "dyssynergic defecation pattern",
            "dyssynergia on manometry",
            "dyssynergia on anorectal manometry",
            "dyssynergic defecation",
            "paradoxical anal contraction",
            "paradoxical contraction of the anal sphincter",
            "paradoxical puborectalis contraction",
            "paradoxical contraction of the puborectalis",
            "pelvic floor dyssynergia",
            "abnormal surface emg",
            "abnormal anal surface electromyography",
            "abnormal defecation pattern on manometry",
            "abnormal findings on anorectal manometry",
            "type i dyssynergia",
            "type ii dyssynergia",
            "type iii dyssynergia",
            "type iv dyssynergia",
            "type 1 dyssynergia",
            "type 2 dyssynergia",
            "type 3 dyssynergia",
            "type 4 dyssynergia",
            "anismus",
        ),
        opposites=(
            "normal anorectal manometry",
            "anorectal manometry was normal",
            "anorectal manometry normal",
            "unremarkable anorectal manometry",
            "normal evacuation pattern",
            "normal anorectal evacuation pattern",
            "normal anorectal evacuation",
            "normal anal emg",
            "normal anal surface emg",
            "no dyssynergia",
            "no evidence of dyssynergia",
            "normal defecation pattern",
            "anorectal manometry is normal",
            "anorectal manometry shows normal",
            "normal evacuation pattern on manometry",
        ),
    ),
]
ImpairedEvacuationImaging = Annotated[
    bool,
    Criterion(
        "impaired evacuation of the rectum on imaging",
        terms=(
            "abnormal defecography",
            "impaired evacuation on imaging",
            "impaired rectal evacuation on imaging",
            "impaired evacuation on defecography",
            "incomplete evacuation on defecography",
            "abnormal mr defecography",
            "abnormal defecating proctogram",
            "impaired rectal evacuation",
            "defecography abnormal",
            "defecography was abnormal",
        ),
        opposites=(
            "normal defecography",
            "normal mr defecography",
            "defecography was normal",
            "defecography normal",
            "normal defecating proctogram",
            "complete evacuation on defecography",
        ),
    ),
]
InadequatePropulsion = Annotated[
    bool,
    Criterion(
        "inadequate propulsive force on manometry",
        terms=(
            "inadequate propulsive forces",
            "inadequate propulsion",
            "inadequate rectal propulsive force",
            "poor propulsive force",
            "weak propulsive force",
            "inadequate defecatory propulsion",
            "poor rectal propulsion",
            "inadequate rectal pressure",
            "impaired propulsion",
        ),
        opposites=(
            "adequate propulsive force",
            "adequate propulsive forces",
            "adequate propulsion",
            "normal propulsive force",
        ),
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
            "inappropriate contraction of the anal sphincter",
            "inappropriate contraction of the pelvic floor muscles",
            "inappropriate contraction of the sphincter",
            "paradoxical contraction of the puborectalis",
            "paradoxical puborectalis contraction",
            "paradoxical anal contraction",
            "paradoxical sphincter contraction",
            "paradoxical pelvic floor contraction",
            "anismus",
            "pelvic floor dyssynergia",
            "failure of pelvic floor relaxation",
            "puborectalis dyssynergia",
            "inappropriate pelvic floor contraction",
        ),
        opposites=(
            "appropriate contraction of the pelvic floor",
            "appropriate relaxation of the pelvic floor",
            "normal pelvic floor relaxation",
            "appropriate pelvic floor relaxation",
            "appropriate anal relaxation",
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
