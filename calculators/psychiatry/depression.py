"""Depression: self-rated and clinician-rated severity, and screening around birth."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.psychiatric import Phq9Interest, Phq9Mood, fortnight

KROENKE_2001 = Source(
    "Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. "
    "J Gen Intern Med 2001;16(9):606-613",
    doi="10.1046/j.1525-1497.2001.016009606.x",
    where="abstract: limits of 5, 10, 15 and 20",
    read="abstract",
)
ARROLL_2010 = Source(
    "Arroll B, Goodyear-Smith F, Crengle S, et al. Validation of PHQ-2 and PHQ-9 to screen for major depression in the "
    "primary care population. Ann Fam Med 2010;8(4):348-353",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530",
    where="abstract: limits of 2 and 3 of the first two items",
    read="abstract",
)
BECH_2015 = Source(
    "Bech P, Timmerby N, Martiny K, Lunde M, Soendergaard S. Psychometric evaluation of the Major Depression Inventory "
    "(MDI) as depression severity scale using the LEAD as index of validity. BMC Psychiatry 2015",
    doi="10.1186/s12888-015-0529-3",
    where="abstract: limits of 21, 26 and 31",
    read="abstract",
    via="MDApp and the openEHR guideline model for the questions and items; Arab Psychology for items and limits",
)
MONTGOMERY_1979 = Source(
    "Montgomery SA, Åsberg M. A new depression scale designed to be sensitive to change, 1979; with the grades that "
    "end in Müller MJ, et al. J Affect Disord 2000;60(2):137-140",
    doi="10.1016/s0165-0327(99)00162-7",
    where="ten items of 0 to 6; limit of 35 for severe depression",
    read="secondary",
    via="abstract of Müller 2000 for the limit of 35; a public calculator's text for those of 9 and 18",
)
COX_1987 = Source(
    "Cox JL, Holden JM, Sagovsky R. Detection of postnatal depression: development of the 10-item Edinburgh Postnatal "
    "Depression Scale. Br J Psychiatry 1987;150:782-786",
    doi="10.1192/bjp.150.6.782",
    where="ten items of 0 to 3; limits of 10 and 13",
    read="secondary",
    via="clincalc 0.4 for the scoring; Levis B, et al. BMJ 2020;371:m4022 for the limits in use",
)


def _mdi(number: str, topic: str) -> Quantity:
    """Describe a question of the Major Depression Inventory."""
    return Quantity(
        "1",
        0,
        5,
        f"MDI question {number}, {topic}, over the past two weeks: 0 at no time, 1 some of the time, 2 slightly less "
        "than half the time, 3 slightly more than half the time, 4 most of the time, 5 all the time",
        integer=True,
        terms=(f"MDI question {number}", f"MDI item {number}"),
    )


def _madrs(number: int, topic: str, least: str, most: str) -> Quantity:
    """Describe an item of the Montgomery-Åsberg scale."""
    return Quantity(
        "1",
        0,
        6,
        f"MADRS item {number}, {topic}: 0 {least}, 6 {most}; odd values lie between the described steps",
        integer=True,
        terms=(f"MADRS item {number}",),
    )


def _epds(number: int, topic: str) -> Quantity:
    """Describe an item of the Edinburgh scale, already turned so that 3 is worst."""
    return Quantity(
        "1",
        0,
        3,
        f"EPDS item {number}, {topic}, over the past week: scored from 0 (best) to 3 (worst)",
        integer=True,
        terms=(f"EPDS item {number}", f"EPDS question {number}"),
    )


@calculator(
    title="PHQ-9",
    source=KROENKE_2001,
    outcome="severity of depression",
    aliases=("Patient Health Questionnaire-9", "PHQ9"),
    licence="free to use, copy and translate; the questionnaire's sentences are not part of this library",
    confirmed="clincalc 0.4: 500 random patients agree",
)
def phq9(
    phq9_interest: Phq9Interest,
    phq9_mood: Phq9Mood,
    phq9_sleep: Annotated[float, fortnight("PHQ-9", 3, "poor sleep or too much sleep")],
    phq9_energy: Annotated[float, fortnight("PHQ-9", 4, "tiredness or little energy")],
    phq9_appetite: Annotated[float, fortnight("PHQ-9", 5, "poor appetite or overeating")],
    phq9_failure: Annotated[float, fortnight("PHQ-9", 6, "low opinion of oneself, feeling of failure")],
    phq9_concentration: Annotated[float, fortnight("PHQ-9", 7, "trouble concentrating")],
    phq9_movement: Annotated[float, fortnight("PHQ-9", 8, "slowness or restlessness that others could notice")],
    phq9_self_harm: Annotated[float, fortnight("PHQ-9", 9, "thoughts of death or of self-harm")],
) -> Result:
    """Severity of depression in adults: symptoms over the past two weeks, by their own account.

    A total of 10 or more is the usual limit for a closer look. It is no diagnosis. Any answer but "not at all" to the
    ninth item calls for an assessment of suicide risk whatever the total. The question on how much the problems
    hinder daily life is not scored.
    """
    items = (
        Item("Interest", phq9_interest),
        Item("Mood", phq9_mood),
        Item("Sleep", phq9_sleep),
        Item("Energy", phq9_energy),
        Item("Appetite", phq9_appetite),
        Item("Failure", phq9_failure),
        Item("Concentration", phq9_concentration),
        Item("Movement", phq9_movement),
        Item("Death or self-harm", phq9_self_harm),
    )
    score = total(*items)
    grade = upto(score, {4: "minimal", 9: "mild", 14: "moderate", 19: "moderately severe"}, over="severe")
    return Result(score, "points", f"{grade} depression", items)


@calculator(
    title="PHQ-2",
    source=ARROLL_2010,
    outcome="major depression",
    aliases=("Patient Health Questionnaire-2", "PHQ2"),
    licence="free to use, copy and translate; the questionnaire's sentences are not part of this library",
)
def phq2(phq9_interest: Phq9Interest, phq9_mood: Phq9Mood) -> Result:
    """Screen for major depression in adults, with the first two items of the PHQ-9.

    3 is the usual limit; at 2 more cases are found and more people without depression are sent on.
    """
    items = (Item("Interest", phq9_interest), Item("Mood", phq9_mood))
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "negative screen", 2: "below the usual limit of 3"}, over="positive screen"),
        items,
    )


@calculator(
    title="Major Depression Inventory (MDI)",
    source=BECH_2015,
    outcome="severity of depression",
    aliases=("MDI", "Major Depression Index"),
    licence="free of charge; the questionnaire's sentences are not part of this library",
    confirmed="openEHR guideline model: all cases agree in the total",
    disputed="limits of severity: 21, 26 and 31 as here; public calculators have 20, 25 and 30",
)
def major_depression_inventory(
    mdi_mood: Annotated[float, _mdi("1", "low spirits")],
    mdi_interest: Annotated[float, _mdi("2", "loss of interest in daily activities")],
    mdi_energy: Annotated[float, _mdi("3", "lack of energy")],
    mdi_confidence: Annotated[float, _mdi("4", "less self-confidence")],
    mdi_guilt: Annotated[float, _mdi("5", "bad conscience or guilt")],
    mdi_life: Annotated[float, _mdi("6", "feeling that life is not worth living")],
    mdi_concentration: Annotated[float, _mdi("7", "difficulty concentrating")],
    mdi_restlessness: Annotated[float, _mdi("8a", "restlessness")],
    mdi_slowness: Annotated[float, _mdi("8b", "being subdued or slowed down")],
    mdi_sleep: Annotated[float, _mdi("9", "trouble sleeping")],
    mdi_less_appetite: Annotated[float, _mdi("10a", "reduced appetite")],
    mdi_more_appetite: Annotated[float, _mdi("10b", "increased appetite")],
) -> Result:
    """Severity of depression: symptoms over the past two weeks, by the patient's own account.

    Of the two questions each on activity and on appetite only the higher answer counts, so the total is 0 to 50.
    The inventory's algorithms for a diagnosis after DSM-IV or ICD-10 are not part of this.
    """
    items = (
        Item("Mood", mdi_mood),
        Item("Interest", mdi_interest),
        Item("Energy", mdi_energy),
        Item("Self-confidence", mdi_confidence),
        Item("Guilt", mdi_guilt),
        Item("Life not worth living", mdi_life),
        Item("Concentration", mdi_concentration),
        Item("Restless or slowed", max(mdi_restlessness, mdi_slowness)),
        Item("Sleep", mdi_sleep),
        Item("Appetite", max(mdi_less_appetite, mdi_more_appetite)),
    )
    score = total(*items)
    grade = upto(score, {20: "no", 25: "mild", 30: "moderate"}, over="severe")
    return Result(score, "points", f"{grade} depression", items)


@calculator(
    title="Montgomery-Åsberg Depression Rating Scale (MADRS)",
    source=MONTGOMERY_1979,
    conditions=("depression",),
    ages=(18, 120),
    outcome="severity of depression",
    aliases=("MADRS", "Montgomery-Asberg Depression Rating Scale"),
    licence="permission may be needed for the scale's text, which is not part of this library",
    disputed="limits of severity: 9, 18 and 35 as here; 7, 20 and 35 (Snaith), or 31 for severe (Müller 2003)",
)
def madrs(
    madrs_apparent_sadness: Annotated[float, _madrs(1, "sadness as it shows", "none", "miserable all the time")],
    madrs_reported_sadness: Annotated[float, _madrs(2, "sadness as reported", "fits circumstances", "continuous")],
    madrs_tension: Annotated[float, _madrs(3, "inner tension", "placid", "unrelenting dread or anguish")],
    madrs_sleep: Annotated[float, _madrs(4, "reduced sleep", "sleeps as usual", "less than two or three hours")],
    madrs_appetite: Annotated[float, _madrs(5, "reduced appetite", "normal or more", "has to be persuaded to eat")],
    madrs_concentration: Annotated[
        float, _madrs(6, "trouble concentrating", "none", "cannot read or converse without great effort")
    ],
    madrs_lassitude: Annotated[float, _madrs(7, "lassitude", "hardly any", "can do nothing without help")],
    madrs_feeling: Annotated[float, _madrs(8, "inability to feel", "normal interest", "emotionally paralysed")],
    madrs_pessimism: Annotated[float, _madrs(9, "pessimistic thoughts", "none", "delusions of ruin or guilt")],
    madrs_suicidality: Annotated[
        float, _madrs(10, "suicidal thoughts", "enjoys life", "explicit plans and active preparations")
    ],
) -> Result:
    """Severity of a depressive episode in adults, rated by a clinician in an interview.

    Limits of severity differ between sources. A suicide attempt by itself does not change the last item.
    """
    items = (
        Item("Apparent sadness", madrs_apparent_sadness),
        Item("Reported sadness", madrs_reported_sadness),
        Item("Inner tension", madrs_tension),
        Item("Sleep", madrs_sleep),
        Item("Appetite", madrs_appetite),
        Item("Concentration", madrs_concentration),
        Item("Lassitude", madrs_lassitude),
        Item("Inability to feel", madrs_feeling),
        Item("Pessimism", madrs_pessimism),
        Item("Suicidal thoughts", madrs_suicidality),
    )
    score = total(*items)
    grade = upto(score, {8: "no", 17: "mild", 34: "moderate"}, over="severe")
    return Result(score, "points", f"{grade} depression", items)


@calculator(
    title="Edinburgh Postnatal Depression Scale (EPDS)",
    source=COX_1987,
    conditions=("pregnancy or a recent birth",),
    outcome="perinatal depression",
    aliases=("EPDS",),
    licence="free to reproduce with its citation; the questionnaire's sentences are not part of this library",
    confirmed="clincalc 0.4: 500 random patients agree",
    disputed="the limit: 10 or 13 in use, 11 is best by a meta-analysis of individual patients (Levis 2020)",
)
def epds(
    epds_laughter: Annotated[float, _epds(1, "ability to laugh")],
    epds_enjoyment: Annotated[float, _epds(2, "looking forward to things")],
    epds_blame: Annotated[float, _epds(3, "needless self-blame")],
    epds_anxiety: Annotated[float, _epds(4, "anxiety or worry without good reason")],
    epds_panic: Annotated[float, _epds(5, "fright or panic without good reason")],
    epds_coping: Annotated[float, _epds(6, "being overwhelmed")],
    epds_sleep: Annotated[float, _epds(7, "unhappiness that keeps from sleep")],
    epds_sadness: Annotated[float, _epds(8, "sadness or misery")],
    epds_crying: Annotated[float, _epds(9, "unhappiness to the point of crying")],
    epds_self_harm: Annotated[float, _epds(10, "thoughts of self-harm")],
) -> Result:
    """Screen for depression in women who are pregnant or gave birth within the past year.

    It is no diagnosis. Any answer but "never" to the last item calls for an assessment of suicide risk whatever the
    total. Some items are printed with the worst answer first: all are given here as scored, with 3 as the worst.
    """
    items = (
        Item("Laughter", epds_laughter),
        Item("Enjoyment", epds_enjoyment),
        Item("Self-blame", epds_blame),
        Item("Anxiety", epds_anxiety),
        Item("Panic", epds_panic),
        Item("Coping", epds_coping),
        Item("Sleep", epds_sleep),
        Item("Sadness", epds_sadness),
        Item("Crying", epds_crying),
        Item("Self-harm", epds_self_harm),
    )
    score = total(*items)
    band = upto(
        score,
        {9: "negative screen", 12: "positive screen, possible depression"},
        over="positive screen, probable depression",
    )
    return Result(score, "points", band, items)
