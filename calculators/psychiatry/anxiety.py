"""Anxiety: self-rated and clinician-rated severity."""

from collections.abc import Mapping
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


_DAYS = {
    1: ("for less than a day or two", "less than a day or two", "rarely"),
    2: ("for several days", "several days", "on several days"),
    3: ("for more than seven days", "more than seven days", "for more than 7 days", "more than 7 days"),
    4: ("nearly every day", "almost every day", "nearly daily", "almost daily"),
}


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
        levels=how_often(terms, _DAYS, levels),
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
            ),
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
            ),
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
