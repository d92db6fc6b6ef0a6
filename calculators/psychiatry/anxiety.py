"""Anxiety: self-rated and clinician-rated severity."""

from collections.abc import Mapping
from itertools import permutations
from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.psychiatric import Gad7Control, Gad7Nervous, fortnight
from ..vocabulary.scales import how_often

SPITZER_2006 = Source(
    "Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the "
    "GAD-7. Arch Intern Med 2006;166(10):1092-1097",
    doi="10.1001/archinte.166.10.1092",
    where="seven items of 0 to 3; limits of 5, 10 and 15",
    read="abstract",
    via="limits from Evidence Based Medicine 2007;12(5):149",
)
KROENKE_2007 = Source(
    "Kroenke K, Spitzer RL, Williams JBW, et al. Anxiety disorders in primary care: prevalence, impairment, "
    "comorbidity, and detection. Ann Intern Med 2007;146:317-325",
    url="https://help.yourcabana.com/en/articles/9201010-generalized-anxiety-disorder-2-item-gad-2",
    where="first two items of the GAD-7, limit of 3",
    read="secondary",
    via="a manual's page on the GAD-2 and Evidence Based Medicine 2007;12(5):149",
)
HAMILTON_1959 = Source(
    "Hamilton M. The assessment of anxiety states by rating. Br J Med Psychol 1959;32:50-55",
    url="https://development.cds-platform.com/ckm/clinical-knowledge-manager/demo/view/HAM-A/1?language=en",
    where="fourteen items of 0 to 4; grades by total",
    read="secondary",
    via="openEHR guideline model HAM-A",
)
LEE_2020 = Source(
    "Lee SA. Coronavirus Anxiety Scale: a brief mental health screener for COVID-19 related anxiety. Death Stud 2020",
    doi="10.1080/07481187.2020.1748481",
    where="abstract: limit of 9",
    read="abstract",
)


def _hamilton(
    number: int, topic: str, terms: tuple[str, ...] = (), levels: Mapping[int, tuple[str, ...]] | None = None
) -> Quantity:
    """Describe an item of Hamilton's anxiety scale."""
    return Quantity(
        "1",
        0,
        4,
        f"Hamilton anxiety item {number}, {topic}: 0 absent, 1 mild, 2 moderate, 3 severe, 4 very severe",
        integer=True,
        terms=(f"HAM-A item {number}", f"HAMA item {number}", f"Hamilton anxiety item {number}", *terms),
        levels=levels or {},
    )


_SYSTEMS = ("cardiovascular", "respiratory", "gastrointestinal", "genitourinary", "autonomic")


def _among(system: str) -> tuple[str, ...]:
    """Return what notes write of the symptoms of two or three systems at once, this one among them."""
    named = [listed for size in (2, 3) for listed in permutations(_SYSTEMS, size) if system in listed]
    return tuple(
        f"{', '.join(listed[:-1])}{joined}{listed[-1]} symptoms" for listed in named for joined in (" and ", ", and ")
    )


_DAYS = {
    1: (
        "for less than a day or two",
        "less than a day or two",
        "rarely",
        "for less than a day",
        "lasting less than a day",
    ),
    2: ("for several days", "several days", "on several days"),
    3: (
        "for more than seven days",
        "more than seven days",
        "for more than 7 days",
        "more than 7 days",
        "for more than a week",
        "more than a week",
        "for over a week",
        "for over seven days",
        "for over 7 days",
    ),
    4: ("nearly every day", "almost every day", "nearly daily", "almost daily", "every day", "daily", "constantly"),
}
#: Words that tell so before the name.
_SELDOM_OR_DAILY = {1: ("rare", "rarely"), 4: ("constant", "constantly", "daily")}


def _coronavirus(
    number: int, topic: str, terms: tuple[str, ...] = (), levels: Mapping[int, tuple[str, ...]] | None = None
) -> Quantity:
    """Describe an item of the Coronavirus Anxiety Scale."""
    return Quantity(
        "1",
        0,
        4,
        f"Coronavirus Anxiety Scale item {number}, {topic}, over the past two weeks: 0 not at all, "
        "1 less than a day or two, 2 several days, 3 more than seven days, 4 nearly every day",
        integer=True,
        terms=(f"Coronavirus Anxiety Scale item {number}", *terms),
        levels=how_often(terms, _DAYS, levels, _SELDOM_OR_DAILY),
    )


@calculator(
    title="GAD-7",
    source=SPITZER_2006,
    outcome="severity of anxiety",
    aliases=("Generalized Anxiety Disorder-7", "General Anxiety Disorder-7", "GAD7"),
    licence="free to use, copy and translate; the questionnaire's sentences are not part of this library",
    confirmed="clincalc 0.4: 500 random patients agree",
)
def gad7(
    gad7_nervous: Gad7Nervous,
    gad7_control: Gad7Control,
    gad7_worry: Annotated[
        float,
        fortnight(
            "GAD-7",
            3,
            "too much worry about different things",
            terms=(
                "worrying too much about different things",
                "worrying too much",
                "worries too much",
                "worry too much",
                "worries too much about different things",
                "worries excessively",
                "worrying excessively",
                "excessive worry",
                "excessive worrying",
                "excessive worries",
                "worrying about different things",
                "worrying excessively about different things",
                "worries about different things",
                "worry about different things",
                "worries excessively about different things",
                "worrying about various things",
                "worrying about many things",
                "worries about various",
                "excessive worry about different things",
                "worrying too much about various",
                "excessive worrying about different things",
                "worries a lot about different things",
            ),
            levels={
                3: (
                    "constantly worries about different things",
                    "constant excessive worry",
                )
            },
        ),
    ],
    gad7_relaxing: Annotated[
        float,
        fortnight(
            "GAD-7",
            4,
            "trouble relaxing",
            terms=(
                "trouble relaxing",
                "difficulty relaxing",
                "unable to relax",
                "inability to relax",
                "hard to relax",
                "cannot relax",
                "problems relaxing",
                "struggles to relax",
                "struggling to relax",
                "difficulty in relaxing",
                "trouble with relaxing",
                "difficulties relaxing",
                "not being able to relax",
                "finds it hard to relax",
                "difficult to relax",
                "problems with relaxing",
            ),
            levels={
                3: (
                    "always has trouble relaxing",
                    "constantly has trouble relaxing",
                )
            },
        ),
    ],
    gad7_restless: Annotated[
        float,
        fortnight(
            "GAD-7",
            5,
            "restlessness",
            terms=(
                "restlessness",
                "restless",
                "feeling restless",
                "hard to sit still",
                "so restless that it's hard to sit still",
                "so restless that it is hard to sit still",
                "unable to sit still",
                "difficulty sitting still",
                "feels restless",
                "being restless",
                "feelings of restlessness",
                "so restless",
                "being so restless that it's hard to sit still",
                "being so restless that it is hard to sit still",
                "trouble sitting still",
                "cannot sit still",
                "restless and fidgety",
                "restlessness and fidgeting",
            ),
            levels={
                3: (
                    "constantly restless",
                    "constant restlessness",
                )
            },
        ),
    ],
    gad7_irritable: Annotated[
        float,
        fortnight(
            "GAD-7",
            6,
            "irritability",
            terms=(
                "irritability",
                "irritable",
                "easily annoyed",
                "easily irritated",
                "easily annoyed or irritable",
                "easily irritable",
                "becoming easily annoyed",
                "becoming easily annoyed or irritable",
                "becoming easily irritable",
                "easily annoyed and irritable",
                "easily annoyed and irritated",
                "becoming easily irritated",
                "easily annoyed or irritated",
                "feeling irritable",
                "feels irritable",
                "annoyed easily",
                "irritated easily",
                "becomes easily annoyed",
                "becomes easily irritated",
                "becomes easily annoyed or irritable",
                "gets easily annoyed",
                "feelings of irritability",
            ),
            levels={
                3: (
                    "constantly irritable",
                    "constant irritability",
                )
            },
        ),
    ],
    gad7_afraid: Annotated[
        float,
        fortnight(
            "GAD-7",
            7,
            "fear that something awful might happen",
            terms=(
                "feeling afraid",
                "afraid as if something awful might happen",
                "afraid that something awful might happen",
                "as if something awful might happen",
                "feeling that something awful might happen",
                "fear that something awful might happen",
                "fear of something awful happening",
                "something awful might happen",
                "feelings of impending doom",
                "sense of impending doom",
                "feels afraid",
                "fearing something awful",
                "feeling afraid as if something awful might happen",
                "feeling as if something awful might happen",
                "feels as if something awful might happen",
                "afraid something awful might happen",
                "fear that something terrible might happen",
                "afraid that something terrible might happen",
                "something terrible might happen",
                "fear of something terrible happening",
                "feeling afraid that something awful might happen",
                "feelings of fear that something awful might happen",
                "afraid that something bad might happen",
                "fear that something awful will happen",
                "worry that something awful might happen",
                "fearful that something awful might happen",
                "fear something awful might happen",
                "something dreadful might happen",
                "fear that something dreadful might occur",
            ),
            levels={
                3: (
                    "constant fear that something awful might happen",
                    "constant fear that something dreadful might occur",
                    "constantly afraid that something awful might happen",
                )
            },
        ),
    ],
) -> Result:
    """Severity of anxiety in adults over the past two weeks, by their own account.

    A total of 10 or more is the usual limit for a closer look; pooled studies also support 8. It is no diagnosis. The
    question on how much the problems hinder daily life is not scored.
    """
    items = (
        Item("Nervous", gad7_nervous),
        Item("Cannot stop worrying", gad7_control),
        Item("Worries too much", gad7_worry),
        Item("Relaxing", gad7_relaxing),
        Item("Restless", gad7_restless),
        Item("Irritable", gad7_irritable),
        Item("Afraid", gad7_afraid),
    )
    score = total(*items)
    grade = upto(score, {4: "minimal", 9: "mild", 14: "moderate"}, over="severe")
    return Result(score, "points", f"{grade} anxiety", items)


@calculator(
    title="GAD-2",
    source=KROENKE_2007,
    outcome="generalised anxiety disorder",
    aliases=("Generalized Anxiety Disorder-2", "GAD2"),
    licence="free to use, copy and translate; the questionnaire's sentences are not part of this library",
)
def gad2(gad7_nervous: Gad7Nervous, gad7_control: Gad7Control) -> Result:
    """Screen for an anxiety disorder in adults, with the first two items of the GAD-7.

    3 is the usual limit. A positive screen is followed by the other items or an interview.
    """
    items = (Item("Nervous", gad7_nervous), Item("Cannot stop worrying", gad7_control))
    score = total(*items)
    return Result(score, "points", upto(score, {2: "negative screen"}, over="positive screen"), items)


@calculator(
    title="Hamilton Anxiety Rating Scale (HAM-A)",
    source=HAMILTON_1959,
    conditions=("anxiety",),
    outcome="severity of anxiety",
    aliases=("HAM-A", "HAMA", "HARS", "Hamilton Anxiety Scale"),
    confirmed="openEHR guideline model: all cases agree",
    disputed="grades: 17, 24 and 30 as the upper limits here; other sources give 14 to 17 and 25",
)
def hamilton_anxiety(
    hama_mood: Annotated[
        float,
        _hamilton(
            1,
            "anxious mood: worry, anticipation of the worst",
            terms=(
                "anxious mood",
                "worries",
                "worry",
                "worrying",
                "anticipation of the worst",
                "anxious moods",
                "anxious apprehension",
                "apprehension",
            ),
            levels={
                1: ("mildly anxious mood",),
                2: ("moderately anxious mood",),
                3: ("severely anxious mood",),
                4: ("very severely anxious mood",),
            },
        ),
    ],
    hama_tension: Annotated[
        float,
        _hamilton(
            2,
            "tension: startling, trembling, unable to relax",
            terms=(
                "feelings of tension",
                "tension levels",
                "emotional tension",
                "nervous tension",
                "inability to relax",
                "tension with restlessness",
                "tension with feelings of restlessness",
                "tension and restlessness",
                "feeling of tension",
                "feelings of tension and",
                "sense of tension",
                "mental tension",
                "psychic tension",
                "inner tension",
            ),
        ),
    ],
    hama_fears: Annotated[
        float,
        _hamilton(
            3,
            "fears: of the dark, strangers, crowds",
            terms=(
                "fears",
                "fear of the dark",
                "fear of dark",
                "fears of the dark",
                "fears of dark",
                "fear of strangers",
                "fear of crowds",
                "phobic fears",
                "anticipatory fears",
                "phobias",
                "fear of dark and strangers",
                "fears of dark and strangers",
                "fears of strangers",
                "fears of crowds",
                "fears of animals",
                "fears including",
                "specific fears",
                "fears - including",
            ),
        ),
    ],
    hama_insomnia: Annotated[
        float,
        _hamilton(
            4,
            "insomnia",
            terms=(
                "insomnia",
                "difficulty falling asleep",
                "broken sleep",
                "sleep disturbance",
                "sleep disturbances",
                "trouble sleeping",
                "difficulty sleeping",
                "broken sleep and",
                "unsatisfying sleep",
                "sleep difficulties",
                "sleep problems",
                "trouble falling asleep",
                "difficulty staying asleep",
                "nightmares",
            ),
        ),
    ],
    hama_intellect: Annotated[
        float,
        _hamilton(
            5,
            "concentration and memory",
            terms=(
                "intellectual difficulty",
                "intellectual difficulties",
                "intellectual symptoms",
                "intellectual impairment",
                "difficulty concentrating",
                "difficulty in concentration",
                "concentration difficulties",
                "difficulty with concentration",
                "poor concentration",
                "concentration problems",
                "cognitive difficulties",
                "intellectual problems",
                "intellectual function difficulties",
                "difficulties in concentration",
                "difficulties with concentration",
                "trouble concentrating",
                "difficulties concentrating",
                "memory and concentration difficulties",
                "concentration and memory difficulties",
                "poor memory",
                "impaired concentration",
                "concentration difficulty",
                "memory difficulties",
                "difficulty in concentration and intellectual function",
            ),
        ),
    ],
    hama_depression: Annotated[
        float,
        _hamilton(
            6,
            "depressed mood",
            terms=(
                "depressed mood",
                "depressive mood",
                "low mood",
                "depressive symptoms",
                "depressed moods",
                "depressed mood symptoms",
                "symptoms of depression",
            ),
            levels={
                1: ("mildly depressed mood",),
                2: ("moderately depressed mood",),
                3: ("severely depressed mood",),
                4: ("very severely depressed mood",),
            },
        ),
    ],
    hama_muscular: Annotated[
        float,
        _hamilton(
            7,
            "muscular symptoms: aches, twitching, stiffness",
            terms=(
                "somatic muscular symptoms",
                "muscular symptoms",
                "somatic (muscular) symptoms",
                "muscle pains",
                "muscular pain",
                "muscular pains",
                "muscle aches",
                "somatic muscular complaints",
                "muscular and sensory symptoms",
                "somatic muscular and sensory symptoms",
                "somatic symptoms (muscular)",
                "somatic symptoms like muscle pains",
                "somatic symptoms including muscular pain",
                "somatic symptoms like muscular pains",
                "muscular somatic symptoms",
                "muscle pains and aches",
                "muscle pains and stiffness",
                "muscular tension",
                "muscle tension",
                "somatic (muscular) complaints",
                "muscular complaints",
            ),
        ),
    ],
    hama_sensory: Annotated[
        float,
        _hamilton(
            8,
            "sensory symptoms: tinnitus, blurred vision, flushes",
            terms=(
                "sensory symptoms",
                "somatic sensory symptoms",
                "somatic (sensory) symptoms",
                "somatic sensory complaints",
                "muscular and sensory symptoms",
                "somatic muscular and sensory symptoms",
                "somatic symptoms (sensory)",
                "sensory somatic symptoms",
                "sensory complaints",
                "somatic (sensory) complaints",
                "sensory somatic complaints",
            ),
        ),
    ],
    hama_cardiovascular: Annotated[
        float,
        _hamilton(
            9,
            "cardiovascular symptoms",
            terms=(
                "cardiovascular symptoms",
                "cardiac symptoms",
                "cardiovascular complaints",
                "cardiovascular and respiratory symptoms",
                "respiratory and cardiovascular symptoms",
                "cardiovascular, respiratory, and gastrointestinal symptoms",
                *_among("cardiovascular"),
                "cardiovascular manifestations",
                "cardiovascular signs",
                "somatic cardiovascular symptoms",
            ),
        ),
    ],
    hama_respiratory: Annotated[
        float,
        _hamilton(
            10,
            "respiratory symptoms",
            terms=(
                "respiratory symptoms",
                "respiratory complaints",
                "cardiovascular and respiratory symptoms",
                "respiratory and cardiovascular symptoms",
                "respiratory and gastrointestinal symptoms",
                "cardiovascular, respiratory, and gastrointestinal symptoms",
                *_among("respiratory"),
                "somatic respiratory symptoms",
                "respiratory manifestations",
            ),
        ),
    ],
    hama_gastrointestinal: Annotated[
        float,
        _hamilton(
            11,
            "gastrointestinal symptoms",
            terms=(
                "gastrointestinal symptoms",
                "gi symptoms",
                "gastrointestinal complaints",
                "gastrointestinal distress",
                "respiratory and gastrointestinal symptoms",
                "gastrointestinal and genitourinary symptoms",
                "cardiovascular, respiratory, and gastrointestinal symptoms",
                *_among("gastrointestinal"),
                "gastro-intestinal symptoms",
                "somatic gastrointestinal symptoms",
            ),
        ),
    ],
    hama_genitourinary: Annotated[
        float,
        _hamilton(
            12,
            "genitourinary symptoms",
            terms=(
                "genitourinary symptoms",
                "genito-urinary symptoms",
                "gu symptoms",
                "genitourinary complaints",
                "gastrointestinal and genitourinary symptoms",
                "genitourinary and autonomic symptoms",
                *_among("genitourinary"),
                "urogenital symptoms",
                "genito-urinary complaints",
                "urogenital complaints",
            ),
        ),
    ],
    hama_autonomic: Annotated[
        float,
        _hamilton(
            13,
            "autonomic symptoms: dry mouth, sweating, giddiness",
            terms=(
                "autonomic symptoms",
                "autonomic arousal",
                "autonomic complaints",
                "genitourinary and autonomic symptoms",
                *_among("autonomic"),
                "autonomic nervous system symptoms",
                "autonomic hyperactivity",
                "autonomic signs",
            ),
        ),
    ],
    hama_behaviour: Annotated[
        float,
        _hamilton(
            14,
            "behaviour at the interview",
            terms=(
                "behavior at interview",
                "behaviour at interview",
                "behavior at the interview",
                "behaviour at the interview",
                "behavioral agitation",
                "behavioural agitation",
                "behavioral manifestations",
                "agitation during the interview",
                "behavior changes during the interview",
                "behavioral symptoms during the interview",
                "fidgeting during the interview",
                "restlessness during the interview",
                "behavioral manifestations during the interview",
                "behavioural manifestations",
                "behavioral changes during the interview",
                "behavioural changes during the interview",
                "behavior during the interview",
                "behaviour during the interview",
                "behavior during interview",
                "anxious behavior during the interview",
                "anxious behaviour during the interview",
                "behavioral signs during the interview",
                "fidgeting, restlessness",
                "fidgeting and restlessness during the interview",
                "agitated behavior during the interview",
                "behavioral agitation during the interview",
                "agitation at the interview",
                "agitation at interview",
                "behavioral disturbance during the interview",
                "behavioral changes at interview",
            ),
        ),
    ],
) -> Result:
    """Severity of anxiety in people who have it, rated by a clinician in an interview.

    Totals run from 0 to 56. Bodily symptoms weigh as much as those of the mind, so physical illness raises the total.
    """
    items = (
        Item("Anxious mood", hama_mood),
        Item("Tension", hama_tension),
        Item("Fears", hama_fears),
        Item("Insomnia", hama_insomnia),
        Item("Concentration and memory", hama_intellect),
        Item("Depressed mood", hama_depression),
        Item("Muscular", hama_muscular),
        Item("Sensory", hama_sensory),
        Item("Cardiovascular", hama_cardiovascular),
        Item("Respiratory", hama_respiratory),
        Item("Gastrointestinal", hama_gastrointestinal),
        Item("Genitourinary", hama_genitourinary),
        Item("Autonomic", hama_autonomic),
        Item("Behaviour", hama_behaviour),
    )
    score = total(*items)
    grade = upto(score, {17: "mild", 24: "mild to moderate", 30: "moderate to severe"}, over="severe")
    return Result(score, "points", f"{grade} anxiety", items)


@calculator(
    title="Coronavirus Anxiety Scale (CAS)",
    source=LEE_2020,
    outcome="dysfunctional anxiety over COVID-19",
    aliases=("CAS", "COVID-19 anxiety"),
    licence="free to use; the questionnaire's sentences are not part of this library",
)
def coronavirus_anxiety(
    coronavirus_dizziness: Annotated[
        float,
        _coronavirus(
            1,
            "dizziness on news of the virus",
            terms=(
                "dizziness",
                "dizzy",
                "lightheadedness",
                "light-headedness",
                "lightheaded",
                "faint",
                "feeling dizzy",
                "dizzy spells",
                "dizzy, lightheaded, or faint",
                "dizzy, lightheaded or faint",
                "feeling dizzy, lightheaded, or faint",
                "dizzy and lightheaded",
                "dizzy or lightheaded",
                "dizziness and lightheadedness",
                "dizziness or lightheadedness",
                "dizziness, lightheadedness, or faintness",
                "faintness",
                "feels dizzy",
                "feels lightheaded",
                "dizzy, lightheaded, and faint",
            ),
            levels={
                3: (
                    "dizziness regularly for more than a week",
                    "dizziness and lightheadedness regularly for more than a week",
                ),
                4: (
                    "dizzy daily",
                    "daily dizziness",
                ),
            },
        ),
    ],
    coronavirus_sleep: Annotated[
        float,
        _coronavirus(
            2,
            "poor sleep from thoughts of the virus",
            terms=(
                "trouble falling asleep",
                "trouble falling or staying asleep",
                "trouble staying asleep",
                "difficulty falling asleep",
                "difficulty falling or staying asleep",
                "trouble sleeping",
                "difficulty sleeping",
                "insomnia",
                "sleep disturbances",
                "sleep problems",
                "coronavirus-related thoughts",
                "trouble falling asleep or staying asleep",
                "difficulty falling asleep or staying asleep",
                "difficulty falling and staying asleep",
                "trouble falling and staying asleep",
                "difficulty staying asleep",
                "sleep difficulties",
                "problems sleeping",
                "sleeplessness",
            ),
            levels={3: ("insomnia for more than a week",)},
        ),
    ],
    coronavirus_paralysis: Annotated[
        float,
        _coronavirus(
            3,
            "feeling paralysed by thoughts of the virus",
            terms=(
                "paralyzed or frozen",
                "frozen or paralyzed",
                "feeling paralyzed",
                "feels paralyzed",
                "feeling paralysed",
                "felt paralyzed",
                "feeling frozen",
                "feels frozen",
                "paralysed or frozen",
                "feeling of paralysis",
                "feelings of paralysis",
                "paralyzed by thoughts of the coronavirus",
                "paralyzed and frozen",
                "feels paralyzed or frozen",
                "feeling paralyzed or frozen",
                "felt paralyzed or frozen",
                "feelings of being paralyzed or frozen",
                "feelings of being paralyzed",
                "sense of paralysis",
                "frozen and paralyzed",
                "feeling paralyzed and frozen",
                "feeling frozen or paralyzed",
            ),
        ),
    ],
    coronavirus_appetite: Annotated[
        float,
        _coronavirus(
            4,
            "no interest in eating from thoughts of the virus",
            terms=(
                "loss of interest in eating",
                "lost interest in eating",
                "losing interest in eating",
                "lack of interest in eating",
                "no interest in eating",
                "not interested in eating",
                "loss of appetite",
                "losing interest in food",
                "loss of interest in food",
                "lost interest in food",
                "lack of appetite",
                "decreased appetite",
                "reduced appetite",
                "lost her appetite",
                "lost his appetite",
                "poor appetite",
            ),
        ),
    ],
    coronavirus_nausea: Annotated[
        float,
        _coronavirus(
            5,
            "nausea from thoughts of the virus",
            terms=(
                "nausea",
                "nauseous",
                "stomach problems",
                "nausea or stomach problems",
                "nausea and stomach problems",
                "upset stomach",
                "feeling nauseous",
                "stomach issues",
                "stomach discomfort",
                "stomach upset",
                "nausea or stomach issues",
                "nausea and stomach issues",
                "stomach trouble",
                "feels nauseous",
                "nauseated",
            ),
        ),
    ],
) -> Result:
    """Screen for dysfunctional anxiety in adults over the COVID-19 pandemic.

    Made and tested in online surveys of US adults in the pandemic's first months. It is no diagnosis.
    """
    items = (
        Item("Dizziness", coronavirus_dizziness),
        Item("Sleep", coronavirus_sleep),
        Item("Paralysed", coronavirus_paralysis),
        Item("Appetite", coronavirus_appetite),
        Item("Nausea", coronavirus_nausea),
    )
    score = total(*items)
    band = upto(score, {8: "dysfunctional anxiety unlikely"}, over="dysfunctional anxiety probable")
    return Result(score, "points", band, items)
