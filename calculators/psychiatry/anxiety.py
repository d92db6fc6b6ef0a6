"""Anxiety: self-rated and clinician-rated severity."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.psychiatric import Gad7Control, Gad7Nervous, fortnight

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


def _hamilton(number: int, topic: str) -> Quantity:
    """Describe an item of Hamilton's anxiety scale."""
    return Quantity(
        "1",
        0,
        4,
        f"Hamilton anxiety item {number}, {topic}: 0 absent, 1 mild, 2 moderate, 3 severe, 4 very severe",
        integer=True,
        terms=(f"HAM-A item {number}", f"HAMA item {number}", f"Hamilton anxiety item {number}"),
    )


def _coronavirus(number: int, topic: str) -> Quantity:
    """Describe an item of the Coronavirus Anxiety Scale."""
    return Quantity(
        "1",
        0,
        4,
        f"Coronavirus Anxiety Scale item {number}, {topic}, over the past two weeks: 0 not at all, "
        "1 less than a day or two, 2 several days, 3 more than seven days, 4 nearly every day",
        integer=True,
        terms=(f"Coronavirus Anxiety Scale item {number}",),
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
    gad7_worry: Annotated[float, fortnight("GAD-7", 3, "too much worry about different things")],
    gad7_relaxing: Annotated[float, fortnight("GAD-7", 4, "trouble relaxing")],
    gad7_restless: Annotated[float, fortnight("GAD-7", 5, "restlessness")],
    gad7_irritable: Annotated[float, fortnight("GAD-7", 6, "irritability")],
    gad7_afraid: Annotated[float, fortnight("GAD-7", 7, "fear that something awful might happen")],
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
    hama_mood: Annotated[float, _hamilton(1, "anxious mood: worry, anticipation of the worst")],
    hama_tension: Annotated[float, _hamilton(2, "tension: startling, trembling, unable to relax")],
    hama_fears: Annotated[float, _hamilton(3, "fears: of the dark, strangers, crowds")],
    hama_insomnia: Annotated[float, _hamilton(4, "insomnia")],
    hama_intellect: Annotated[float, _hamilton(5, "concentration and memory")],
    hama_depression: Annotated[float, _hamilton(6, "depressed mood")],
    hama_muscular: Annotated[float, _hamilton(7, "muscular symptoms: aches, twitching, stiffness")],
    hama_sensory: Annotated[float, _hamilton(8, "sensory symptoms: tinnitus, blurred vision, flushes")],
    hama_cardiovascular: Annotated[float, _hamilton(9, "cardiovascular symptoms")],
    hama_respiratory: Annotated[float, _hamilton(10, "respiratory symptoms")],
    hama_gastrointestinal: Annotated[float, _hamilton(11, "gastrointestinal symptoms")],
    hama_genitourinary: Annotated[float, _hamilton(12, "genitourinary symptoms")],
    hama_autonomic: Annotated[float, _hamilton(13, "autonomic symptoms: dry mouth, sweating, giddiness")],
    hama_behaviour: Annotated[float, _hamilton(14, "behaviour at the interview")],
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
    coronavirus_dizziness: Annotated[float, _coronavirus(1, "dizziness on news of the virus")],
    coronavirus_sleep: Annotated[float, _coronavirus(2, "poor sleep from thoughts of the virus")],
    coronavirus_paralysis: Annotated[float, _coronavirus(3, "feeling paralysed by thoughts of the virus")],
    coronavirus_appetite: Annotated[float, _coronavirus(4, "no interest in eating from thoughts of the virus")],
    coronavirus_nausea: Annotated[float, _coronavirus(5, "nausea from thoughts of the virus")],
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
