"""Disability after stroke and in Parkinson's disease."""

from collections.abc import Mapping
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
            "no symptoms": (
                "mrs 0",
                "mrs of 0",
                "modified rankin scale 0",
                "mrs score 0",
                "mrs score of 0",
                "mrs = 0",
                "modified rankin score 0",
                "modified rankin score of 0",
                "modified rankin scale score 0",
                "modified rankin scale score of 0",
                "modified rankin scale of 0",
                "rankin scale of 0",
                "rankin score of 0",
            ),
            "no significant disability": (
                "mrs 1",
                "mrs of 1",
                "modified rankin scale 1",
                "no significant disability",
                "mrs score 1",
                "mrs score of 1",
                "mrs = 1",
                "modified rankin score 1",
                "modified rankin score of 1",
                "modified rankin scale score 1",
                "modified rankin scale score of 1",
                "modified rankin scale of 1",
                "rankin scale of 1",
                "rankin score of 1",
            ),
            "slight disability": (
                "mrs 2",
                "mrs of 2",
                "modified rankin scale 2",
                "slight disability",
                "mrs score 2",
                "mrs score of 2",
                "mrs = 2",
                "modified rankin score 2",
                "modified rankin score of 2",
                "modified rankin scale score 2",
                "modified rankin scale score of 2",
                "modified rankin scale of 2",
                "rankin scale of 2",
                "rankin score of 2",
            ),
            "moderate disability": (
                "mrs 3",
                "mrs of 3",
                "modified rankin scale 3",
                "walks without assistance but needs some help",
                "mrs score 3",
                "mrs score of 3",
                "mrs = 3",
                "modified rankin score 3",
                "modified rankin score of 3",
                "modified rankin scale score 3",
                "modified rankin scale score of 3",
                "modified rankin scale of 3",
                "rankin scale of 3",
                "rankin score of 3",
            ),
            "moderately severe disability": (
                "mrs 4",
                "mrs of 4",
                "modified rankin scale 4",
                "unable to walk without assistance",
                "moderately severe disability",
                "mrs score 4",
                "mrs score of 4",
                "mrs = 4",
                "modified rankin score 4",
                "modified rankin score of 4",
                "modified rankin scale score 4",
                "modified rankin scale score of 4",
                "modified rankin scale of 4",
                "rankin scale of 4",
                "rankin score of 4",
            ),
            "severe disability": (
                "mrs 5",
                "mrs of 5",
                "modified rankin scale 5",
                "bedridden",
                "mrs score 5",
                "mrs score of 5",
                "mrs = 5",
                "modified rankin score 5",
                "modified rankin score of 5",
                "modified rankin scale score 5",
                "modified rankin scale score of 5",
                "modified rankin scale of 5",
                "rankin scale of 5",
                "rankin score of 5",
            ),
            "dead": (
                "mrs 6",
                "mrs of 6",
                "modified rankin scale 6",
                "mrs score 6",
                "mrs score of 6",
                "mrs = 6",
                "modified rankin score 6",
                "modified rankin score of 6",
                "modified rankin scale score 6",
                "modified rankin scale score of 6",
                "modified rankin scale of 6",
                "rankin scale of 6",
                "rankin score of 6",
            ),
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
            "unaware of difficulty": (
                "schwab and england 100%",
                "no difficulty with chores",
                "schwab and england 100",
            ),
            "some slowness": (
                "schwab and england 90%",
                "schwab and england 90",
                "all chores with some slowness",
            ),
            "twice as long": (
                "schwab and england 80%",
                "takes twice as long",
                "twice as long",
                "schwab and england 80",
            ),
            "three or four times as long": (
                "schwab and england 70%",
                "three to four times as long",
                "3-4 times longer",
                "3-4 times as long",
                "three to four times longer",
                "three or four times as long",
                "three or four times longer",
                "3 to 4 times longer",
                "schwab and england 70",
            ),
            "some dependency": ("schwab and england 60%", "some dependency", "schwab and england 60"),
            "help with half": (
                "schwab and england 50%",
                "needs help with half of chores",
                "help with half",
                "assistance with half",
                "half of his chores",
                "half of her chores",
                "schwab and england 50",
            ),
            "few alone": (
                "schwab and england 40%",
                "schwab and england 40",
            ),
            "now and then alone": (
                "schwab and england 30%",
                "schwab and england 30",
            ),
            "nothing alone": (
                "schwab and england 20%",
                "schwab and england 20",
            ),
            "helpless": (
                "schwab and england 10%",
                "totally dependent",
                "completely dependent",
                "schwab and england 10",
            ),
            "bedridden": ("schwab and england 0%",),
        },
    ),
]


def _question(text: str, *terms: str, opposites: tuple[str, ...] = ()) -> Criterion:
    """Describe one yes-or-no question of the nine."""
    return Criterion(text, terms=terms, opposites=opposites)


def _help(*things: str) -> tuple[str, ...]:
    """Return how notes say that help is needed with these."""
    needs = tuple(
        f"{need} {aid}"
        for need in ("needs", "needing", "requires", "requiring")
        for aid in ("help", "assistance", "support")
    )
    asked = tuple(f"{need} {between}" for need in needs for between in ("with", "for", "in"))
    return tuple(
        f"{start} {thing}" for start in (*asked, "dependent on others for", "dependent for") for thing in things
    )


def _rating(item: str, least: str, most: str, *terms: str, levels: Mapping[int, tuple[str, ...]]) -> Quantity:
    """Describe one item of the Webster scale."""
    return Quantity(
        "1",
        0,
        3,
        f"Webster scale, {item}: 0 {least}, 1 slight, 2 moderate, 3 {most}",
        integer=True,
        terms=terms,
        levels=levels,
    )


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
    bothersome_symptoms: Annotated[
        bool,
        _question(
            "has symptoms that bother",
            "bothersome symptoms",
            "symptoms that bother",
            "symptoms that continuously bother",
            "symptoms bothering",
            "symptoms which bother",
            "symptoms bother",
            "symptoms continuously bother",
            "bothered by symptoms",
            "bothered by his symptoms",
            "bothered by her symptoms",
            opposites=("no residual symptoms", "symptom-free"),
        ),
    ],
    same_work: Annotated[
        bool,
        _question(
            "able to do the same work as before",
            "back at work",
            "returned to work",
            "able to work",
            "still able to work",
            "maintains his work",
            "maintains her work",
            "continues to work",
            "working full-time",
            "able to do the same work",
            opposites=(
                "unable to work",
                "cannot work",
                "inability to work",
                "unable to return to work",
                "not returned to work",
                "cannot perform his previous work",
                "cannot perform her previous work",
                "unable to perform his previous work",
                "unable to perform her previous work",
                "lost his job",
                "lost her job",
                "unable to perform his job",
                "unable to perform her job",
            ),
        ),
    ],
    keeps_hobbies: Annotated[
        bool,
        _question(
            "able to keep up hobbies",
            "keeps up hobbies",
            *(
                f"{keeps} {own}hobbies"
                for keeps in (
                    "keeps",
                    "keeps up",
                    "maintains",
                    "continues",
                    "continues with",
                    "continues to pursue",
                    "pursues",
                    "participates in",
                    "participate in",
                    "enjoys",
                    "manages",
                    "manage",
                    "able to manage",
                    "continue",
                )
                for own in ("", "his ", "her ", "their ", "favorite ", "light ")
            ),
            "continues with her favorite hobbies",
            "continues with his favorite hobbies",
            "work and hobbies",
            opposites=(
                "given up hobbies",
                "given up his hobbies",
                "given up her hobbies",
                "gave up hobbies",
                "unable to pursue hobbies",
                "unable to engage in hobbies",
                "cannot engage in hobbies",
                "no longer pursues hobbies",
                "lost his hobbies",
                "lost her hobbies",
            ),
        ),
    ],
    keeps_ties: Annotated[
        bool,
        _question(
            "ties to friends and family maintained",
            "maintains social ties",
            "maintains friendships",
            "ties to friends",
            "maintains relationships with friends",
            "maintain relationships with friends",
            "maintains contact with friends",
            "good connection with friends",
            "active social interactions",
            "active social life",
            "preserved social interaction",
            "maintains social interactions",
            "socially active",
            "communicate with friends",
            opposites=(
                "socially isolated",
                "social isolation",
                "isolated from friends",
                "isolated from friends and family",
                "loss of connection with friends",
                "lost contact with friends",
                "lost touch with friends",
                "feeling isolated",
                "feels isolated",
                "withdrawn from friends",
            ),
        ),
    ],
    needs_household_help: Annotated[
        bool,
        _question(
            "needs help with a simple meal, household chores or accounts",
            "needs help with chores",
            "needs help cooking",
            *_help(
                "household chores",
                "household tasks",
                "basic household tasks",
                "simple household tasks",
                "housework",
                "cooking",
                "chores",
                "meal preparation",
                "preparing meals",
                "simple meals",
                "finances",
                "managing finances",
                "housekeeping",
            ),
            "difficulty in managing household chores",
            "relies on family for meal preparation",
            "cannot manage household chores",
        ),
    ],
    needs_errand_help: Annotated[
        bool,
        _question(
            "needs help with shopping or travel close to home",
            "needs help with shopping",
            *_help(
                "shopping",
                "errands",
                "local errands",
                "managing errands",
                "local travel",
                "travel",
                "travelling",
                "transportation",
                "groceries",
                "grocery shopping",
                "local shopping",
            ),
        ),
    ],
    needs_walking_help: Annotated[
        bool,
        _question(
            "needs another person to walk",
            "needs help to walk",
            "walks with assistance of one person",
            *_help(
                "walking",
                "ambulation",
                "ambulating",
                "mobility",
                "gait",
                "transfers and walking",
                "day-to-day mobility",
            ),
            "needs help walking",
            "needs assistance to walk",
            "requires assistance to walk",
            "needs assistance walking",
            "cannot walk unassisted",
            "unable to walk unassisted",
            "cannot walk without assistance",
            "unable to walk without assistance",
            "cannot walk without help",
            "unable to walk without help",
            "requires help to walk",
            "walks with the help of one person",
            opposites=(
                "walks independently",
                "walks unassisted",
                "walks without assistance",
                "walks unaided",
                "ambulates independently",
                "independently ambulatory",
                "ambulating independently",
                "independent in walking",
                "independent ambulation",
            ),
        ),
    ],
    needs_bodily_help: Annotated[
        bool,
        _question(
            "needs help with eating, toilet or bathing",
            "needs help bathing",
            "needs help eating",
            "needs help toileting",
            *_help(
                "eating",
                "feeding",
                "toileting",
                "bathing",
                "dressing",
                "personal care",
                "basic personal care",
                "personal hygiene",
                "self-care",
                "basic self-care",
                "activities of daily living",
                "basic activities of daily living",
                "adls",
                "personal care tasks",
                "bodily needs",
            ),
            "assistance with basics like eating",
            "cannot feed himself",
            "cannot feed herself",
            "unable to bathe himself",
            "unable to bathe herself",
            opposites=(
                "independent in self-care",
                "independent in adls",
                "independent with adls",
                "independent in all adls",
                "independent in activities of daily living",
                "independent for adls",
                "independent in personal care",
            ),
        ),
    ],
    constant_care: Annotated[
        bool,
        _question(
            "in bed most of the day and in need of constant nursing care",
            "bedridden",
            "constant nursing care",
            "in bed most of the day",
            "requires constant care",
            "needs constant care",
            "bed-bound",
            "bedbound",
            "24-hour nursing care",
            "round-the-clock care",
            "stays in bed all day",
        ),
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
    hand_bradykinesia: Annotated[
        float,
        _rating(
            "slowness of the hands",
            "none",
            "cannot write or button",
            "bradykinesia",
            "hand bradykinesia",
            "slowing of the hands",
            "slowness of the hands",
            "slowing of supination-pronation",
            levels={
                1: ("detectable slowing", "slight slowing", "mild slowing"),
                2: ("moderate slowing",),
                3: (
                    "severe slowing",
                    "severe bradykinesia",
                    "unable to write or button",
                    "cannot write or button",
                    "inability to write",
                    "unable to write",
                    "marked difficulty in hand movement",
                ),
            },
        ),
    ],
    webster_rigidity: Annotated[
        float,
        _rating(
            "rigidity",
            "none",
            "severe and not reversed by medication",
            "cogwheel rigidity",
            "muscle rigidity",
            "limb rigidity",
            "axial rigidity",
            "lead-pipe rigidity",
            "rigidity of the limbs",
            "rigidity of the extremities",
            "rigidity in the neck and shoulders",
            "rigidity of the neck and shoulders",
            levels={
                1: ("detectable rigidity", "mild rigidity", "slight rigidity"),
                2: ("moderate rigidity",),
                3: ("severe rigidity", "severe resting rigidity", "marked rigidity"),
            },
        ),
    ],
    webster_posture: Annotated[
        float,
        _rating(
            "posture",
            "normal",
            "head far forward, arms and knees flexed",
            "stoop",
            levels={
                0: ("normal posture", "posture normal", "posture is normal"),
                1: ("beginning poker spine", "poker spine", "poker spine posture"),
                2: ("beginning arm flexion", "arm flexion posture", "moderately stooped", "moderately stooped posture"),
                3: (
                    "simian posture",
                    "simian posture onset",
                    "onset of simian posture",
                    "markedly stooped",
                    "severely stooped",
                    "hands elevated above waist",
                    "hand raised above the waist",
                    "hands above the waist",
                ),
            },
        ),
    ],
    arm_swing: Annotated[
        float,
        _rating(
            "arm swing",
            "both swing well",
            "both fail to swing (2: one fails)",
            levels={
                0: (
                    "normal arm swing",
                    "arm swing normal",
                    "arm swing is normal",
                    "both arms swing well",
                    "normal upper extremity swing",
                ),
                1: (
                    "decreased arm swing",
                    "reduced arm swing",
                    "diminished arm swing",
                    "arm swing decreased",
                    "arm swing reduced",
                    "arm swing definitely decreased",
                    "decreased upper extremity swing",
                ),
                2: (
                    "one arm fails to swing",
                    "one arm failing to swing",
                    "unable to swing one arm",
                    "inability to swing one arm",
                    "difficulty swinging one arm",
                    "unilateral loss of arm swing",
                    "absent arm swing on one side",
                ),
                3: (
                    "both arms fail to swing",
                    "no swinging of both arms",
                    "bilateral loss of arm swing",
                    "loss of arm swing bilaterally",
                    "absent arm swing bilaterally",
                    "no arm swing bilaterally",
                    "neither arm swings",
                ),
            },
        ),
    ],
    webster_gait: Annotated[
        float,
        _rating(
            "gait",
            "full stride",
            "shuffling",
            levels={
                0: ("full stride", "normal stride", "normal gait", "gait normal", "gait is normal"),
                1: ("slightly shortened stride", "slightly shortened gait", "slightly shortened steps"),
                2: ("moderately shortened stride", "moderately shortened gait"),
                3: (
                    "shuffling gait",
                    "gait shuffling",
                    "shuffling steps",
                    "festinating gait",
                    "shuffling, short-stepped gait",
                    "shuffles when walking",
                    "stuttering gait",
                ),
            },
        ),
    ],
    webster_tremor: Annotated[
        float,
        _rating(
            "tremor",
            "none",
            "constant and severe, cannot write or eat",
            "tremor",
            "resting tremor",
            "rest tremor",
            "tremor at rest",
            levels={3: ("severe tremor", "constant severe tremor")},
        ),
    ],
    webster_facies: Annotated[
        float,
        _rating(
            "facial expression",
            "normal",
            "frozen, with severe drooling",
            "hypomimia",
            "facial hypomimia",
            "masked facies",
            "facial masking",
            "masked face",
            "facial immobility",
            levels={
                1: ("detectable immobility", "detectable facial immobility"),
                2: ("moderate immobility", "moderate facial immobility"),
                3: ("frozen facies", "frozen face", "frozen facial expression"),
            },
        ),
    ],
    seborrhoea: Annotated[
        float,
        _rating(
            "seborrhoea",
            "none",
            "marked",
            "seborrhoea",
            "seborrhea",
            "facial seborrhea",
            "facial seborrhoea",
            "oily skin",
            levels={1: ("increased perspiration",), 2: ("obvious seborrhea", "obvious seborrhoea", "obvious oiliness")},
        ),
    ],
    webster_speech: Annotated[
        float,
        _rating(
            "speech",
            "clear",
            "very hard to understand",
            "hypophonia",
            "hoarseness",
            levels={
                0: ("clear speech", "speech clear", "speech is clear", "normal speech"),
                1: ("beginning hoarseness",),
                2: ("moderate hoarseness", "constant monotone", "monotone speech", "monotonous speech"),
                3: ("marked harshness", "very difficult to understand", "very hard to understand", "marked hoarseness"),
            },
        ),
    ],
    webster_self_care: Annotated[
        float,
        _rating(
            "self-care",
            "unimpaired",
            "continuously disabled",
            levels={
                0: (
                    "no impairment in self-care",
                    "self-care unimpaired",
                    "independent in self-care",
                    "no self-care impairment",
                ),
                2: (
                    "requires help with some self-care",
                    "requiring assistance in self-care",
                    "requires assistance in self-care",
                    "requiring assistance in critical self-care",
                ),
                3: ("continuously disabled", "continuous disability", "total dependence in self-care"),
            },
        ),
    ],
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
