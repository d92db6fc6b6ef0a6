"""Disability after stroke and in Parkinson's disease."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, highest, total, upto
from ..inputs import Choice, Criterion, Quantity

VAN_SWIETEN_1988 = Source(
    "van Swieten JC, Koudstaal PJ, Visser MC, et al. Interobserver agreement for the assessment of handicap in stroke "
    "patients. Stroke 1988; grade 6 (dead) added later",
    url="https://www.sralab.org/rehabilitation-measures/modified-rankin-handicap-scale",
    where="the grades",
    read="secondary",
    via="a JNNP table, the Shirley Ryan AbilityLab and Wikipedia, which agree",
)
PATEL_2012 = Source(
    "Simple and reliable determination of the modified Rankin Scale in neurosurgical and neurological patients: the "
    "mRS-9Q. Neurosurgery 2012",
    url="http://neurosurgerycns.wordpress.com/tag/outcomes/",
    where="the nine questions and the grade each leads to",
    read="secondary",
    via="one reproduction of the questions; the abstract describes the tool, and the grades are the scale's own",
)
SCHWAB_1969 = Source(
    "Schwab RS, England AC. Projection technique for evaluating surgery in Parkinson's disease. 1969",
    url="http://www.parkinsons.va.gov/resources/SE.asp",
    where="the eleven levels",
    read="secondary",
    via="the page of the US Veterans' Parkinson's Disease Centers",
)
WEBSTER_1968 = Source(
    "Webster DD. Critical analysis of the disability in Parkinson's disease. 1968",
    url="https://www.tabletwise.com/calculators/webster-rating-scale-for-parkinsons-disease",
    where="the ten items, and the three groups of the total",
    read="secondary",
    via="TabletWise's and MDCalc's reproductions; a Spanish summary for the groups",
)

RankinGrade = Annotated[
    Literal[
        "no symptoms",
        "no significant disability",
        "slight disability",
        "moderate disability",
        "moderately severe disability",
        "severe disability",
        "dead",
    ],
    Choice(
        "function now: no symptoms; symptoms, but all usual activities; not all previous activities, but looks after "
        "own affairs; needs some help, but walks unassisted; cannot walk or see to bodily needs unassisted; bedridden, "
        "incontinent and in need of constant care; dead",
        {
            "no symptoms": ("mrs 0", "mrs of 0", "modified rankin scale 0"),
            "no significant disability": ("mrs 1", "mrs of 1", "modified rankin scale 1", "no significant disability"),
            "slight disability": ("mrs 2", "mrs of 2", "modified rankin scale 2", "slight disability"),
            "moderate disability": (
                "mrs 3",
                "mrs of 3",
                "modified rankin scale 3",
                "walks without assistance but needs some help",
            ),
            "moderately severe disability": (
                "mrs 4",
                "mrs of 4",
                "modified rankin scale 4",
                "unable to walk without assistance",
                "moderately severe disability",
            ),
            "severe disability": ("mrs 5", "mrs of 5", "modified rankin scale 5", "bedridden"),
            "dead": ("mrs 6", "mrs of 6", "modified rankin scale 6"),
        },
    ),
]
Independence = Annotated[
    Literal[
        "unaware of difficulty",
        "some slowness",
        "twice as long",
        "three or four times as long",
        "some dependency",
        "help with half",
        "few alone",
        "now and then alone",
        "nothing alone",
        "helpless",
        "bedridden",
    ],
    Choice(
        "chores in Parkinson's disease: all, unaware of difficulty; all, with some slowness; most, taking twice as "
        "long; some taking three or four times as long; most, exceedingly slowly, some impossible; help with half; can "
        "assist with all, few alone; with effort now and then a few alone; nothing alone, slight help with some; "
        "helpless; bedridden, with swallowing, bladder and bowels failing",
        {
            "unaware of difficulty": ("schwab and england 100%",),
            "some slowness": ("schwab and england 90%",),
            "twice as long": ("schwab and england 80%", "takes twice as long"),
            "three or four times as long": ("schwab and england 70%", "three to four times as long"),
            "some dependency": ("schwab and england 60%", "some dependency"),
            "help with half": ("schwab and england 50%", "needs help with half of chores"),
            "few alone": ("schwab and england 40%",),
            "now and then alone": ("schwab and england 30%",),
            "nothing alone": ("schwab and england 20%",),
            "helpless": ("schwab and england 10%", "totally dependent", "completely dependent"),
            "bedridden": ("schwab and england 0%",),
        },
    ),
]


def _question(text: str, *terms: str) -> Criterion:
    """Describe one yes-or-no question of the nine."""
    return Criterion(text, terms=terms)


def _rating(item: str, least: str, most: str) -> Quantity:
    """Describe one item of the Webster scale."""
    return Quantity("1", 0, 3, f"Webster scale, {item}: 0 {least}, 1 slight, 2 moderate, 3 {most}", integer=True)


_RANKIN = {
    "no symptoms": 0,
    "no significant disability": 1,
    "slight disability": 2,
    "moderate disability": 3,
    "moderately severe disability": 4,
    "severe disability": 5,
    "dead": 6,
}
_CHORES = {
    "unaware of difficulty": 100,
    "some slowness": 90,
    "twice as long": 80,
    "three or four times as long": 70,
    "some dependency": 60,
    "help with half": 50,
    "few alone": 40,
    "now and then alone": 30,
    "nothing alone": 20,
    "helpless": 10,
    "bedridden": 0,
}


@calculator(
    title="Modified Rankin scale (mRS)",
    source=VAN_SWIETEN_1988,
    outcome="disability",
    aliases=("mRS", "modified Rankin Scale", "Rankin scale"),
    confirmed="openEHR guideline model: its 7 cases agree",
)
def modified_rankin(rankin_grade: RankinGrade) -> Result:
    """Disability or dependence after a stroke or in other neurological illness, 0 (no symptoms) to 6 (dead).

    In trials 0 to 2 at 90 days is commonly called a good outcome. A structured interview makes raters agree better.
    """
    return Result(_RANKIN[rankin_grade], "grade", rankin_grade)


@calculator(
    title="Modified Rankin scale by nine questions (mRS-9Q)",
    source=PATEL_2012,
    outcome="disability",
    aliases=("mRS-9Q",),
    licence="The questionnaire is in the public domain; its questions are given here in other words.",
)
def rankin_nine_questions(
    bothersome_symptoms: Annotated[bool, _question("has symptoms that bother", "bothersome symptoms")],
    same_work: Annotated[bool, _question("able to do the same work as before", "back at work", "returned to work")],
    keeps_hobbies: Annotated[bool, _question("able to keep up hobbies", "keeps up hobbies")],
    keeps_ties: Annotated[bool, _question("ties to friends and family maintained", "maintains social ties")],
    needs_household_help: Annotated[
        bool,
        _question(
            "needs help with a simple meal, household chores or accounts",
            "needs help with chores",
            "needs help cooking",
        ),
    ],
    needs_errand_help: Annotated[
        bool, _question("needs help with shopping or travel close to home", "needs help with shopping")
    ],
    needs_walking_help: Annotated[
        bool, _question("needs another person to walk", "needs help to walk", "walks with assistance of one person")
    ],
    needs_bodily_help: Annotated[
        bool,
        _question(
            "needs help with eating, toilet or bathing",
            "needs help bathing",
            "needs help eating",
            "needs help toileting",
        ),
    ],
    constant_care: Annotated[
        bool,
        _question("in bed most of the day and in need of constant nursing care", "bedridden", "constant nursing care"),
    ],
) -> Result:
    """Disability of a living patient on the modified Rankin scale, from nine questions answered with yes or no.

    The highest grade that any answer leads to counts; answers that contradict each other should be asked again.
    """
    items = (
        Item("Symptoms", 1 * bothersome_symptoms),
        Item("Work", 2 * (not same_work)),
        Item("Hobbies", 2 * (not keeps_hobbies)),
        Item("Friends and family", 2 * (not keeps_ties)),
        Item("Help in the household", 3 * needs_household_help),
        Item("Help with shopping or travel", 3 * needs_errand_help),
        Item("Help to walk", 4 * needs_walking_help),
        Item("Help with bodily needs", 4 * needs_bodily_help),
        Item("Constant nursing care", 5 * constant_care),
    )
    grade = highest(*items)
    return Result(
        grade,
        "grade",
        upto(
            grade,
            {
                0: "no symptoms",
                1: "no significant disability",
                2: "slight disability",
                3: "moderate disability",
                4: "moderately severe disability",
            },
            over="severe disability",
        ),
        items,
    )


@calculator(
    title="Schwab and England scale",
    source=SCHWAB_1969,
    conditions=("Parkinson's disease",),
    outcome="independence",
    aliases=("Schwab and England Activities of Daily Living", "Schwab & England"),
)
def schwab_england(chore_independence: Independence) -> Result:
    """Independence in daily life with Parkinson's disease, in percent; 100 % is complete.

    In patients who fluctuate the level is given for good and for bad periods apart.
    """
    return Result(_CHORES[chore_independence], "%", "")


@calculator(
    title="Webster rating scale",
    source=WEBSTER_1968,
    conditions=("Parkinson's disease",),
    outcome="disability",
    aliases=("Webster Parkinson's disease rating scale",),
    confirmed="openEHR guideline model: its 4 cases agree",
)
def webster(
    hand_bradykinesia: Annotated[float, _rating("slowness of the hands", "none", "cannot write or button")],
    webster_rigidity: Annotated[float, _rating("rigidity", "none", "severe and not reversed by medication")],
    webster_posture: Annotated[float, _rating("posture", "normal", "head far forward, arms and knees flexed")],
    arm_swing: Annotated[float, _rating("arm swing", "both swing well", "both fail to swing (2: one fails)")],
    webster_gait: Annotated[float, _rating("gait", "full stride", "shuffling")],
    webster_tremor: Annotated[float, _rating("tremor", "none", "constant and severe, cannot write or eat")],
    webster_facies: Annotated[float, _rating("facial expression", "normal", "frozen, with severe drooling")],
    seborrhoea: Annotated[float, _rating("seborrhoea", "none", "marked")],
    webster_speech: Annotated[float, _rating("speech", "clear", "very hard to understand")],
    webster_self_care: Annotated[float, _rating("self-care", "unimpaired", "continuously disabled")],
) -> Result:
    """Disability in Parkinson's disease from ten items graded by an examiner, 0 to 30."""
    items = (
        Item("Bradykinesia of the hands", hand_bradykinesia),
        Item("Rigidity", webster_rigidity),
        Item("Posture", webster_posture),
        Item("Arm swing", arm_swing),
        Item("Gait", webster_gait),
        Item("Tremor", webster_tremor),
        Item("Facial expression", webster_facies),
        Item("Seborrhoea", seborrhoea),
        Item("Speech", webster_speech),
        Item("Self-care", webster_self_care),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {0: "no disability", 10: "early illness", 20: "moderate disability"},
            over="severe or advanced disability",
        ),
        items,
    )
