"""Depression: self-rated and clinician-rated severity, and screening around birth."""

from collections.abc import Mapping
from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.psychiatric import Phq9Interest, Phq9Mood, fortnight
from ..vocabulary.scales import how_often

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


_TIME = {
    1: ("some of the time",),
    2: ("slightly less than half the time", "slightly less than half of the time", "less than half the time"),
    3: ("slightly more than half the time", "slightly more than half of the time", "more than half the time"),
    4: ("most of the time",),
    5: ("all the time", "all of the time", "constantly"),
}


def _mdi(
    number: str, topic: str, terms: tuple[str, ...] = (), levels: Mapping[int, tuple[str, ...]] | None = None
) -> Quantity:
    """Describe a question of the Major Depression Inventory."""
    return Quantity(
        "1",
        0,
        5,
        f"MDI question {number}, {topic}, over the past two weeks: 0 at no time, 1 some of the time, 2 slightly less "
        "than half the time, 3 slightly more than half the time, 4 most of the time, 5 all the time",
        integer=True,
        terms=(f"MDI question {number}", f"MDI item {number}", *terms),
        levels=how_often(terms, _TIME, levels),
    )


def _madrs(
    number: int,
    topic: str,
    least: str,
    most: str,
    terms: tuple[str, ...] = (),
    levels: Mapping[int, tuple[str, ...]] | None = None,
) -> Quantity:
    """Describe an item of the Montgomery-Åsberg scale."""
    return Quantity(
        "1",
        0,
        6,
        f"MADRS item {number}, {topic}: 0 {least}, 6 {most}; odd values lie between the described steps",
        integer=True,
        terms=(f"MADRS item {number}", *terms),
        levels=levels or {},
    )


def _epds(
    number: int, topic: str, terms: tuple[str, ...] = (), levels: Mapping[int, tuple[str, ...]] | None = None
) -> Quantity:
    """Describe an item of the Edinburgh scale, already turned so that 3 is worst."""
    return Quantity(
        "1",
        0,
        3,
        f"EPDS item {number}, {topic}, over the past week: scored from 0 (best) to 3 (worst)",
        integer=True,
        terms=(f"EPDS item {number}", f"EPDS question {number}", *terms),
        levels=levels or {},
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
    phq9_sleep: Annotated[
        float,
        fortnight(
            "PHQ-9",
            3,
            "poor sleep or too much sleep",
            terms=(
                "trouble sleeping",
                "trouble falling asleep",
                "trouble falling or staying asleep",
                "difficulty falling asleep",
                "difficulty sleeping",
                "insomnia",
                "sleeping too much",
                "sleep disturbance",
                "sleep disturbances",
                "poor sleep",
                "trouble with sleep",
                "sleep difficulties",
                "oversleeping",
                "difficulty staying asleep",
                "trouble staying asleep",
            ),
        ),
    ],
    phq9_energy: Annotated[
        float,
        fortnight(
            "PHQ-9",
            4,
            "tiredness or little energy",
            terms=(
                "feeling tired",
                "tired",
                "tiredness",
                "little energy",
                "fatigue",
                "fatigued",
                "low energy",
                "feeling tired or having little energy",
                "lack of energy",
                "loss of energy",
                "having little energy",
            ),
        ),
    ],
    phq9_appetite: Annotated[
        float,
        fortnight(
            "PHQ-9",
            5,
            "poor appetite or overeating",
            terms=(
                "poor appetite",
                "overeating",
                "poor appetite or overeating",
                "loss of appetite",
                "decreased appetite",
                "changes in appetite",
                "appetite changes",
                "reduced appetite",
                "change in appetite",
                "binge eating",
                "eating too much",
            ),
        ),
    ],
    phq9_failure: Annotated[
        float,
        fortnight(
            "PHQ-9",
            6,
            "low opinion of oneself, feeling of failure",
            terms=(
                "feeling bad about herself",
                "feeling bad about himself",
                "feeling bad about themselves",
                "feels bad about herself",
                "feels bad about himself",
                "feeling like a failure",
                "feels like a failure",
                "feelings of failure",
                "feelings of worthlessness",
                "worthlessness",
                "feeling worthless",
                "low self-esteem",
                "feelings of guilt",
                "sense of failure",
                "let herself or her family down",
                "let himself or his family down",
            ),
        ),
    ],
    phq9_concentration: Annotated[
        float,
        fortnight(
            "PHQ-9",
            7,
            "trouble concentrating",
            terms=(
                "trouble concentrating",
                "difficulty concentrating",
                "poor concentration",
                "trouble concentrating on things",
                "difficulty with concentration",
                "trouble focusing",
                "difficulty focusing",
                "concentration difficulties",
                "concentration problems",
                "decreased concentration",
                "impaired concentration",
            ),
        ),
    ],
    phq9_movement: Annotated[
        float,
        fortnight(
            "PHQ-9",
            8,
            "slowness or restlessness that others could notice",
            terms=(
                "moving or speaking slowly",
                "moving or speaking so slowly",
                "moving slowly",
                "psychomotor retardation",
                "psychomotor agitation",
                "psychomotor slowing",
                "restlessness",
                "fidgety",
                "fidgety or restless",
                "restless",
                "being fidgety or restless",
                "slowed movements",
            ),
        ),
    ],
    phq9_self_harm: Annotated[
        float,
        fortnight(
            "PHQ-9",
            9,
            "thoughts of death or of self-harm",
            terms=(
                "thoughts of self-harm",
                "thoughts of death",
                "thoughts of being better off dead",
                "better off dead",
                "thoughts of hurting herself",
                "thoughts of hurting himself",
                "thoughts of harming herself",
                "thoughts of harming himself",
                "suicidal thoughts",
                "suicidal ideation",
                "thoughts of suicide",
                "thoughts of death or self-harm",
                "thoughts of dying",
                "thoughts of hurting themselves",
                "thoughts of being better off dead or of self-harm",
                "self-harm thoughts",
            ),
        ),
    ],
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
    mdi_mood: Annotated[
        float,
        _mdi(
            "1",
            "low spirits",
            terms=(
                "low in spirits",
                "low spirits",
                "feeling low in spirits",
                "feeling sad",
                "sad",
                "sadness",
                "feelings of sadness",
                "low spirits and sadness",
                "low in spirits or sad",
                "low in spirits and sad",
                "low mood",
            ),
            levels={
                5: (
                    "constantly low in spirits",
                    "consistently low in spirits",
                    "constant sadness",
                )
            },
        ),
    ],
    mdi_interest: Annotated[
        float,
        _mdi(
            "2",
            "loss of interest in daily activities",
            terms=(
                "loss of interest in daily activities",
                "lost interest in daily activities",
                "losing interest in daily activities",
                "lost interest in her daily activities",
                "lost interest in his daily activities",
                "loss of interest in her daily activities",
                "loss of interest in his daily activities",
                "loss of interest",
                "lack of interest in daily activities",
                "loss of interest in activities",
            ),
        ),
    ],
    mdi_energy: Annotated[
        float,
        _mdi(
            "3",
            "lack of energy",
            terms=(
                "lack of energy",
                "lack of energy and strength",
                "lacking energy",
                "lacking energy and strength",
                "lacking in energy and strength",
                "lacking in energy",
                "lack of strength",
                "loss of energy",
                "reduced energy",
                "low energy",
            ),
            levels={
                5: (
                    "constant lack of energy",
                    "constantly lacking energy",
                )
            },
        ),
    ],
    mdi_confidence: Annotated[
        float,
        _mdi(
            "4",
            "less self-confidence",
            terms=(
                "less self-confident",
                "less self-confidence",
                "lack of self-confidence",
                "lacking self-confidence",
                "lacked self-confidence",
                "low self-confidence",
                "reduced self-confidence",
                "decreased self-confidence",
                "loss of self-confidence",
                "feeling less self-confident",
            ),
        ),
    ],
    mdi_guilt: Annotated[
        float,
        _mdi(
            "5",
            "bad conscience or guilt",
            terms=(
                "guilt",
                "feelings of guilt",
                "bad conscience",
                "bad conscience or guilt",
                "bad conscience or feelings of guilt",
                "guilty",
                "feeling guilty",
                "feelings of bad conscience",
            ),
        ),
    ],
    mdi_life: Annotated[
        float,
        _mdi(
            "6",
            "feeling that life is not worth living",
            terms=(
                "life isn't worth living",
                "life is not worth living",
                "life wasn't worth living",
                "life was not worth living",
                "feeling that life isn't worth living",
                "feeling that life is not worth living",
                "feeling like life isn't worth living",
            ),
        ),
    ],
    mdi_concentration: Annotated[
        float,
        _mdi(
            "7",
            "difficulty concentrating",
            terms=(
                "difficulty concentrating",
                "difficulty in concentrating",
                "trouble concentrating",
                "difficulties concentrating",
                "difficulty with concentration",
                "poor concentration",
                "difficulty concentrating on tasks",
            ),
        ),
    ],
    mdi_restlessness: Annotated[
        float,
        _mdi(
            "8a",
            "restlessness",
            terms=(
                "restless",
                "restlessness",
                "feeling restless",
                "very restless",
                "feelings of restlessness",
            ),
        ),
    ],
    mdi_slowness: Annotated[
        float,
        _mdi(
            "8b",
            "being subdued or slowed down",
            terms=(
                "subdued",
                "slowed down",
                "subdued or slowed down",
                "feeling subdued",
                "feeling subdued or slowed down",
                "feeling slowed down",
                "subdued and slowed down",
            ),
        ),
    ],
    mdi_sleep: Annotated[
        float,
        _mdi(
            "9",
            "trouble sleeping",
            terms=(
                "trouble sleeping at night",
                "trouble sleeping",
                "difficulty sleeping",
                "difficulty sleeping at night",
                "insomnia",
                "sleep disturbance",
                "sleep disturbances",
            ),
        ),
    ],
    mdi_less_appetite: Annotated[
        float,
        _mdi(
            "10a",
            "reduced appetite",
            terms=(
                "reduced appetite",
                "decreased appetite",
                "decrease in appetite",
                "loss of appetite",
                "poor appetite",
                "reduction in appetite",
                "less appetite",
            ),
        ),
    ],
    mdi_more_appetite: Annotated[
        float,
        _mdi(
            "10b",
            "increased appetite",
            terms=(
                "increased appetite",
                "increase in appetite",
                "increased eating",
            ),
        ),
    ],
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
    madrs_apparent_sadness: Annotated[
        float,
        _madrs(
            1,
            "sadness as it shows",
            "none",
            "miserable all the time",
            terms=("apparent sadness",),
            levels={
                0: (
                    "no apparent sadness",
                    "denies apparent sadness",
                    "does not appear sad",
                ),
                2: (
                    "looks dispirited but brightens up",
                    "looks dispirited",
                ),
                4: (
                    "appears sad and unhappy most of the time",
                    "looks sad and unhappy most of the time",
                ),
                6: (
                    "looks miserable all the time",
                    "extremely despondent",
                    "appears miserable all the time",
                ),
            },
        ),
    ],
    madrs_reported_sadness: Annotated[
        float,
        _madrs(
            2,
            "sadness as reported",
            "fits circumstances",
            "continuous",
            terms=("reported sadness",),
            levels={
                0: (
                    "occasional sadness in keeping with circumstances",
                    "occasional feelings of sadness",
                    "occasional sadness",
                ),
                2: (
                    "sad or low but brightens up",
                    "feels low but brightens up",
                ),
                4: (
                    "pervasive feelings of sadness",
                    "pervasive sadness",
                    "pervasive gloominess",
                    "pervasive feelings of sadness or gloominess",
                    "pervasive feelings of gloominess",
                ),
                6: (
                    "continuous feelings of sadness",
                    "continuous sadness",
                    "unvarying sadness",
                    "unvarying misery",
                    "continuous or unvarying sadness",
                ),
            },
        ),
    ],
    madrs_tension: Annotated[
        float,
        _madrs(
            3,
            "inner tension",
            "placid",
            "unrelenting dread or anguish",
            terms=("inner tension",),
            levels={
                0: (
                    "placid",
                    "no inner tension",
                    "denies inner tension",
                    "only fleeting inner tension",
                ),
                2: (
                    "occasional feelings of edginess",
                    "occasional edginess",
                    "occasional inner tension",
                    "feelings of edginess",
                ),
                4: (
                    "continuous feelings of inner tension",
                    "continuous inner tension",
                    "intermittent panic",
                ),
                6: (
                    "unrelenting dread",
                    "unrelenting anguish",
                    "overwhelming panic",
                    "unrelenting inner tension",
                    "overwhelming inner tension",
                ),
            },
        ),
    ],
    madrs_sleep: Annotated[
        float,
        _madrs(
            4,
            "reduced sleep",
            "sleeps as usual",
            "less than two or three hours",
            terms=("reduced sleep",),
            levels={
                0: (
                    "sleeps as usual",
                    "sleeping as usual",
                    "sleep is unaffected",
                    "no reduction in sleep",
                ),
                2: (
                    "slight difficulty falling asleep",
                    "slight difficulty dropping off to sleep",
                    "slightly reduced sleep",
                    "light or fitful sleep",
                ),
                4: (
                    "sleep reduced or broken by at least two hours",
                    "sleep broken by at least two hours",
                    "sleep reduced by at least two hours",
                ),
                6: (
                    "less than two or three hours of sleep",
                    "less than two or three hours sleep",
                    "sleeps less than two or three hours",
                    "sleeping less than three hours",
                    "less than two hours of sleep",
                ),
            },
        ),
    ],
    madrs_appetite: Annotated[
        float,
        _madrs(
            5,
            "reduced appetite",
            "normal or more",
            "has to be persuaded to eat",
            terms=("reduced appetite",),
            levels={
                0: (
                    "normal appetite",
                    "increased appetite",
                    "good appetite",
                    "appetite is normal",
                    "appetite normal",
                    "no reduction in appetite",
                ),
                2: (
                    "slightly reduced appetite",
                    "appetite is slightly reduced",
                ),
                4: (
                    "no appetite",
                    "food is tasteless",
                    "food tastes like nothing",
                ),
                6: (
                    "needs persuasion to eat",
                    "has to be persuaded to eat",
                    "needs to be persuaded to eat",
                    "needing persuasion to eat",
                ),
            },
        ),
    ],
    madrs_concentration: Annotated[
        float,
        _madrs(
            6,
            "trouble concentrating",
            "none",
            "cannot read or converse without great effort",
            terms=("concentration difficulties",),
            levels={
                0: (
                    "no difficulties in concentrating",
                    "no difficulty concentrating",
                    "denies difficulty concentrating",
                    "no concentration difficulties",
                ),
                2: (
                    "occasional difficulties in collecting her thoughts",
                    "occasional difficulties in collecting his thoughts",
                    "occasional difficulty collecting thoughts",
                    "occasional difficulties in collecting one's thoughts",
                    "occasional difficulty concentrating",
                    "occasional difficulties concentrating",
                ),
                4: (
                    "difficulty sustaining thought",
                    "difficulties in concentrating and sustaining thought",
                    "difficulties in concentrating and sustaining thoughts",
                    "reduced ability to read or hold a conversation",
                ),
                6: (
                    "unable to read or converse",
                    "unable to read or converse without great difficulty",
                    "cannot read or converse without great effort",
                ),
            },
        ),
    ],
    madrs_lassitude: Annotated[
        float,
        _madrs(
            7,
            "lassitude",
            "hardly any",
            "can do nothing without help",
            terms=("lassitude",),
            levels={
                0: (
                    "hardly any difficulty getting started",
                    "no sluggishness",
                    "no lassitude",
                    "denies lassitude",
                    "no difficulty getting started",
                ),
                2: (
                    "difficulties in starting activities",
                    "difficulty starting activities",
                    "difficulty getting started",
                ),
                4: (
                    "difficulty starting simple routine activities",
                    "difficulties in starting simple routine activities",
                    "routine activities carried out with effort",
                ),
                6: (
                    "complete lassitude",
                    "unable to do anything without help",
                ),
            },
        ),
    ],
    madrs_feeling: Annotated[
        float,
        _madrs(
            8,
            "inability to feel",
            "normal interest",
            "emotionally paralysed",
            terms=("inability to feel",),
            levels={
                0: (
                    "normal interest in the surroundings",
                    "normal interest in surroundings",
                    "normal interest in her surroundings",
                ),
                2: (
                    "reduced ability to enjoy usual interests",
                    "reduced ability to enjoy",
                ),
                4: (
                    "loss of interest in her surroundings",
                    "loss of interest in his surroundings",
                    "loss of interest in the surroundings",
                    "loss of interest in surroundings",
                    "loss of feelings for friends",
                ),
                6: (
                    "emotionally paralysed",
                    "emotionally paralyzed",
                    "inability to feel anger, grief or pleasure",
                    "unable to feel anger, grief, or pleasure",
                ),
            },
        ),
    ],
    madrs_pessimism: Annotated[
        float,
        _madrs(
            9,
            "pessimistic thoughts",
            "none",
            "delusions of ruin or guilt",
            terms=("pessimistic thoughts",),
            levels={
                0: (
                    "no pessimistic thoughts",
                    "denies pessimistic thoughts",
                ),
                2: (
                    "fluctuating ideas of failure",
                    "fluctuating ideas of failure and self-reproach",
                    "fluctuating ideas of self-reproach",
                    "fluctuating pessimistic thoughts",
                    "fluctuating ideas of failure, self-reproach",
                ),
                4: (
                    "persistent self-accusations",
                    "persistent pessimistic thoughts",
                    "persistent feelings of guilt",
                    "increasingly pessimistic about the future",
                    "definite but rational ideas of guilt",
                ),
                6: (
                    "delusions of ruin",
                    "delusions of guilt",
                    "delusions of ruin, remorse or unredeemable sin",
                    "remorse or unredeemable sin",
                ),
            },
        ),
    ],
    madrs_suicidality: Annotated[
        float,
        _madrs(
            10,
            "suicidal thoughts",
            "enjoys life",
            "explicit plans and active preparations",
            levels={
                0: (
                    "enjoys life",
                    "takes life as it comes",
                    "no suicidal thoughts",
                    "denies suicidal thoughts",
                    "denies any suicidal thoughts",
                    "no suicidal ideation",
                    "denies suicidal ideation",
                ),
                2: (
                    "weary of life",
                    "weariness of life",
                    "fleeting suicidal thoughts",
                    "only fleeting suicidal thoughts",
                ),
                4: (
                    "better off dead",
                    "feels better off dead",
                    "feeling better off dead",
                    "suicidal thoughts are common",
                ),
                6: (
                    "explicit plans for suicide",
                    "explicit suicide plans",
                    "explicit plans of suicide",
                    "active preparations for suicide",
                    "explicit suicidal plans",
                ),
            },
        ),
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
    epds_laughter: Annotated[
        float,
        _epds(
            1,
            "ability to laugh",
            levels={
                0: (
                    "able to laugh as much as ever",
                    "laughs as much as ever",
                    "able to laugh and see the funny side of things as much as ever",
                    "able to laugh as much as she always could",
                ),
                1: (
                    "able to laugh not quite so much",
                    "not able to laugh quite so much",
                ),
                2: (
                    "able to laugh definitely not so much",
                    "definitely laughs less",
                ),
                3: (
                    "unable to laugh",
                    "not able to laugh at all",
                    "cannot laugh at all",
                    "unable to see the funny side of things",
                    "inability to laugh",
                ),
            },
        ),
    ],
    epds_enjoyment: Annotated[
        float,
        _epds(
            2,
            "looking forward to things",
            levels={
                0: (
                    "looks forward to things as much as ever",
                    "looking forward with enjoyment as much as ever",
                ),
                1: (
                    "looks forward to things rather less",
                    "looking forward to things rather less than usual",
                ),
                2: (
                    "looks forward to things definitely less",
                    "looking forward to things definitely less than usual",
                ),
                3: (
                    "hardly looks forward to anything",
                    "hardly looking forward to anything",
                    "no longer looks forward to anything",
                    "does not look forward to anything",
                    "unable to look forward to anything",
                    "nothing to look forward to",
                ),
            },
        ),
    ],
    epds_blame: Annotated[
        float,
        _epds(
            3,
            "needless self-blame",
            levels={
                0: (
                    "never blames herself",
                    "no self-blame",
                    "denies self-blame",
                    "denies any self-blame",
                    "denies feeling self-blame",
                    "denies blaming herself",
                    "does not blame herself",
                ),
                1: (
                    "rarely blames herself",
                    "seldom blames herself",
                ),
                2: (
                    "sometimes blames herself",
                    "blames herself some of the time",
                    "occasional self-blame",
                    "blames herself unnecessarily some of the time",
                ),
                3: (
                    "constant self-blame",
                    "constantly blames herself",
                    "constantly blaming herself",
                    "blames herself most of the time",
                    "always blames herself",
                    "blaming herself unnecessarily most of the time",
                ),
            },
        ),
    ],
    epds_anxiety: Annotated[
        float,
        _epds(
            4,
            "anxiety or worry without good reason",
            levels={
                0: (
                    "no anxiety or worry",
                    "denies feeling anxious",
                    "denies anxiety or worry",
                    "denies feeling anxious or worried",
                ),
                1: (
                    "hardly ever anxious",
                    "hardly ever anxious or worried",
                    "rarely anxious or worried",
                ),
                2: (
                    "sometimes anxious",
                    "sometimes anxious or worried",
                    "sometimes feels anxious",
                ),
                3: (
                    "very often anxious",
                    "constantly anxious",
                    "constantly anxious or worried",
                    "often anxious or worried for no good reason",
                ),
            },
        ),
    ],
    epds_panic: Annotated[
        float,
        _epds(
            5,
            "fright or panic without good reason",
            levels={
                0: (
                    "no panic attacks",
                    "denies panic attacks",
                    "denies feeling scared or panicky",
                    "never scared or panicky",
                    "denies panic",
                ),
                1: (
                    "rarely scared or panicky",
                    "not much scared or panicky",
                ),
                2: (
                    "sometimes scared or panicky",
                    "occasional panic attacks",
                    "sometimes feels scared or panicky",
                ),
                3: (
                    "frequent panic attacks",
                    "often scared for no apparent reason",
                    "frequently scared or panicky",
                    "often feels scared for no apparent reason",
                    "often feels scared or panicky",
                ),
            },
        ),
    ],
    epds_coping: Annotated[
        float,
        _epds(
            6,
            "being overwhelmed",
            levels={
                0: (
                    "coping as well as ever",
                    "copes as well as ever",
                    "coping well",
                    "able to cope as well as ever",
                ),
                1: (
                    "copes quite well most of the time",
                    "coping quite well most of the time",
                ),
                2: (
                    "sometimes not coping as well as usual",
                    "sometimes not able to cope",
                ),
                3: (
                    "unable to cope",
                    "not able to cope at all",
                    "cannot cope at all",
                    "cannot cope",
                    "being unable to cope",
                    "inability to cope",
                ),
            },
        ),
    ],
    epds_sleep: Annotated[
        float,
        _epds(
            7,
            "unhappiness that keeps from sleep",
            levels={
                0: (
                    "no difficulty sleeping",
                    "denies difficulty sleeping",
                    "denies trouble sleeping",
                ),
                1: (
                    "difficulty sleeping not very often",
                    "rarely has difficulty sleeping",
                ),
                2: (
                    "sometimes has difficulty sleeping",
                    "sometimes unhappy enough to lose sleep",
                    "difficulty sleeping sometimes",
                ),
                3: (
                    "so unhappy that she cannot sleep most of the time",
                    "difficulty sleeping most of the time",
                    "unable to sleep most nights",
                ),
            },
        ),
    ],
    epds_sadness: Annotated[
        float,
        _epds(
            8,
            "sadness or misery",
            levels={
                0: (
                    "never sad or miserable",
                    "denies feeling sad",
                    "denies feeling sad or miserable",
                    "no sadness",
                ),
                1: (
                    "rarely sad or miserable",
                    "sad not very often",
                    "occasionally sad",
                ),
                2: (
                    "quite often sad",
                    "quite often sad or miserable",
                    "often sad or miserable",
                    "frequently sad",
                    "often feels sad",
                ),
                3: (
                    "sad or miserable most of the time",
                    "sad most of the time",
                    "constant sadness",
                    "constantly sad",
                    "feeling sad most of the time",
                    "pervasive sadness",
                ),
            },
        ),
    ],
    epds_crying: Annotated[
        float,
        _epds(
            9,
            "unhappiness to the point of crying",
            levels={
                0: (
                    "never crying",
                    "no crying episodes",
                    "denies crying",
                    "denies crying spells",
                    "no crying spells",
                    "denies crying episodes",
                ),
                1: (
                    "only occasionally crying",
                    "occasional crying",
                    "occasionally cries",
                    "occasional crying episodes",
                    "occasional crying spells",
                    "cries occasionally",
                ),
                2: (
                    "crying quite often",
                    "quite often crying",
                    "frequent crying",
                    "frequently crying",
                    "frequent crying episodes",
                    "cries frequently",
                    "frequently cries",
                    "cries often",
                    "crying often",
                    "frequent crying spells",
                    "often cries",
                    "crying frequently",
                ),
                3: (
                    "crying most of the time",
                    "cries most of the time",
                    "constant tearfulness",
                    "constantly tearful",
                    "constant crying",
                    "constantly crying",
                    "cries all the time",
                    "crying all the time",
                ),
            },
        ),
    ],
    epds_self_harm: Annotated[
        float,
        _epds(
            10,
            "thoughts of self-harm",
            levels={
                0: (
                    "no thoughts of self-harm",
                    "denies thoughts of self-harm",
                    "denies any thoughts of self-harm",
                    "denies thoughts of harming herself",
                    "no thoughts of harming herself",
                    "denies any thoughts of harming herself",
                    "never thinks of harming herself",
                    "no self-harm thoughts",
                    "denies self-harm thoughts",
                ),
                1: (
                    "hardly ever thinks of harming herself",
                    "rarely thinks of harming herself",
                    "rare thoughts of self-harm",
                ),
                2: (
                    "sometimes thinks about harming herself",
                    "sometimes having thoughts of harming herself",
                    "sometimes thinks of harming herself",
                    "occasional thoughts of self-harm",
                    "occasional thoughts of harming herself",
                    "sometimes has thoughts of self-harm",
                    "sometimes having thoughts of self-harm",
                ),
                3: (
                    "frequent thoughts of self-harm",
                    "frequent thoughts of harming herself",
                    "quite often thinks of harming herself",
                    "often thinks of harming herself",
                    "often has thoughts of self-harm",
                ),
            },
        ),
    ],
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
