"""How well a patient with cancer functions from day to day."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice

OKEN_1982 = Source(
    "Oken MM, Creech RH, Tormey DC, et al. Toxicity and response criteria of the Eastern Cooperative Oncology Group. "
    "Am J Clin Oncol 1982;5(6):649-655",
    url="https://hemonc.org/wiki/Performance_status",
    where="the six grades",
    read="secondary",
    via="HemOnc.org, page on performance status, which sets out the grades",
)
KARNOFSKY_1948 = Source(
    "Karnofsky DA, Abelmann WH, Craver LF, Burchenal JH. The use of the nitrogen mustards in the palliative treatment "
    "of carcinoma. Cancer 1948;1(4):634-656",
    url="https://hemonc.org/wiki/Performance_status",
    where="the eleven steps",
    read="secondary",
    via="HemOnc.org, page on performance status, which sets out the steps",
)
LANSKY_1987 = Source(
    "Lansky SB, List MA, Lansky LL, Ritter-Sterr C, Miller DR. The measurement of performance in childhood cancer "
    "patients. Cancer 1987;60(7):1651-1656",
    url="https://ru.scribd.com/document/191831524/Appendix-l",
    where="the steps from 100 to 10",
    read="secondary",
    via="CIBMTR Forms Manual, appendix L, which sets the steps beside Karnofsky's",
)

DailyActivity = Annotated[
    Literal[
        "fully active",
        "strenuous activity restricted",
        "self-caring but unable to work",
        "limited self-care",
        "completely disabled",
        "dead",
    ],
    Choice(
        "daily activity: fully active; only strenuous activity restricted; cares for self but cannot work, up more "
        "than half of waking hours; limited self-care, in bed or chair more than half of waking hours; completely "
        "disabled, "
        "confined to bed or chair; dead",
        {
            "fully active": (
                "fully active",
                "no restrictions",
                "asymptomatic",
                "ecog 0",
                "ecog ps 0",
                "without any restrictions",
                "active without restriction",
                "no limitations in daily activities",
                "able to carry out all pre-disease activities",
                "able to carry out all normal activities without restriction",
                "all her daily activities without any restrictions",
                "all his daily activities without any restrictions",
                "performance status 0",
                "ecog of 0",
                "ecog performance status 0",
                "ecog performance status of 0",
                "normal activity without restriction",
                *("ps 0", "ps0", "who ps 0", "ecog0", "ps: 0"),
            ),
            "strenuous activity restricted": (
                "symptomatic but completely ambulatory",
                "light work",
                "light housework",
                "office work",
                "sedentary work",
                "restricted in strenuous activity",
                "ecog 1",
                "ecog ps 1",
                "restricted in physically strenuous activity",
                "light household work",
                "symptomatic but fully ambulatory",
                "light desk work",
                "difficulty with strenuous activity",
                "performance status 1",
                "ecog of 1",
                "ecog performance status 1",
                "ecog performance status of 1",
                "light house work",
                "ambulatory and able to carry out light work",
                "but not at her usual level of activity",
                *("ps 1", "ps1", "who ps 1", "ecog1", "ps: 1"),
            ),
            "self-caring but unable to work": (
                "unable to work",
                "unable to carry out work",
                "up and about more than 50%",
                "less than 50% in bed",
                "ecog 2",
                "ecog ps 2",
                "capable of all self-care but unable to work",
                "capable of self-care but unable to work",
                "in bed less than 50%",
                "performance status 2",
                "ecog of 2",
                "ecog performance status 2",
                "ecog performance status of 2",
                "able to care for himself but unable to work",
                "able to care for herself but unable to work",
                "cannot work but cares for self",
                "unable to carry out any work activities",
                "unable to carry out any work",
                "up and about more than half of the day",
                *("ps 2", "ps2", "who ps 2", "ecog2", "ps: 2"),
            ),
            "limited self-care": (
                "limited self-care",
                "limited self care",
                "more than 50% in bed",
                "more than half the day in bed",
                "in bed or chair more than 50%",
                "ecog 3",
                "ecog ps 3",
                "capable of only limited self-care",
                "limited self-care only",
                "in bed more than 50%",
                "performance status 3",
                "ecog of 3",
                "ecog performance status 3",
                "ecog performance status of 3",
                "spends most of the day in bed",
                "spends most of her day in bed",
                "spends most of his day in bed",
                "most of her day lying in bed",
                "most of his day lying in bed",
                "confined to bed or chair more than 50%",
                "in bed or a chair more than 50%",
                "in bed most of the day",
                "more than half of waking hours in bed",
                "more than half of the day in bed",
                "confined to bed or chair for more than 50%",
                *("ps 3", "ps3", "who ps 3", "ecog3", "ps: 3"),
            ),
            "completely disabled": (
                "bedbound",
                "bed-bound",
                "bedridden",
                "completely disabled",
                "confined to bed",
                "totally confined to bed or chair",
                "ecog 4",
                "ecog ps 4",
                "totally bedbound",
                "cannot carry on any self-care",
                "unable to carry on any self-care",
                "completely bedridden",
                "performance status 4",
                "ecog of 4",
                "ecog performance status 4",
                "ecog performance status of 4",
                "totally confined to bed",
                "fully bedbound",
                "cannot carry out any self-care",
                "completely bedbound",
                *("ps 4", "ps4", "who ps 4", "ecog4", "ps: 4"),
            ),
            "dead": ("dead", "deceased", "ecog 5", "ecog performance status 5"),
        },
    ),
]
FunctionalState = Annotated[
    Literal[
        "normal",
        "minor signs or symptoms",
        "normal activity with effort",
        "self-caring but unable to work",
        "occasional help",
        "considerable help",
        "disabled",
        "severely disabled",
        "very sick",
        "moribund",
        "dead",
    ],
    Choice(
        "functional state: normal; minor signs or symptoms; normal activity with effort; cares for self but cannot "
        "work; needs occasional help; needs considerable help and frequent medical care; disabled, needs special care; "
        "severely disabled, hospital indicated; very sick, active supportive treatment needed; moribund; dead",
        {
            "normal": (
                "no complaints",
                "no evidence of disease",
                "kps 100",
                "karnofsky 100",
                "kps of 100",
                "karnofsky score of 100",
                "karnofsky performance status of 100",
                "asymptomatic and fully active",
                "normal with no complaints",
            ),
            "minor signs or symptoms": (
                "minor symptoms",
                "minor signs",
                "kps 90",
                "karnofsky 90",
                "kps of 90",
                "karnofsky score of 90",
                "karnofsky performance status of 90",
                "normal activity with minor symptoms",
                "minor signs or symptoms of disease",
                "minor signs or symptoms",
            ),
            "normal activity with effort": (
                "normal activity with effort",
                "kps 80",
                "karnofsky 80",
                "kps of 80",
                "karnofsky score of 80",
                "karnofsky performance status of 80",
                "normal activity with some effort",
                "with some effort",
                "carries on normal activity with effort",
            ),
            "self-caring but unable to work": (
                "cares for self",
                "unable to work",
                "kps 70",
                "karnofsky 70",
                "kps of 70",
                "karnofsky score of 70",
                "karnofsky performance status of 70",
                "unable to carry on normal activity",
                "unable to do active work",
                "able to care for himself but unable to work",
                "able to care for herself but unable to work",
                "cannot carry on normal activity",
                "unable to perform active work",
                "cares for himself but unable to work",
                "cares for herself but unable to work",
            ),
            "occasional help": (
                "occasional assistance",
                "occasional help",
                "kps 60",
                "karnofsky 60",
                "kps of 60",
                "karnofsky score of 60",
                "karnofsky performance status of 60",
                "requires occasional assistance",
                "needs occasional assistance",
                "occasionally needs assistance",
                "requires occasional help",
                "occasional assistance with daily",
                "needs occasional help",
            ),
            "considerable help": (
                "considerable assistance",
                "considerable help",
                "kps 50",
                "karnofsky 50",
                "kps of 50",
                "karnofsky score of 50",
                "karnofsky performance status of 50",
                "frequent medical care",
                "requires considerable assistance",
                "requires substantial assistance",
                "needs considerable assistance",
                "considerable assistance and frequent medical care",
            ),
            "disabled": (
                "requires special care",
                "kps 40",
                "karnofsky 40",
                "kps of 40",
                "karnofsky score of 40",
                "karnofsky performance status of 40",
                "disabled and requires special care",
                "needs special care",
                "special care and assistance",
                "requires special care and assistance",
            ),
            "severely disabled": (
                "severely disabled",
                "kps 30",
                "karnofsky 30",
                "kps of 30",
                "karnofsky score of 30",
                "karnofsky performance status of 30",
                "severe disability",
            ),
            "very sick": (
                "very sick",
                "active supportive treatment",
                "kps 20",
                "karnofsky 20",
                "kps of 20",
                "karnofsky score of 20",
                "karnofsky performance status of 20",
                "active supportive care necessary",
                "active supportive treatment necessary",
                "very ill and hospitalised",
                "very ill requiring active supportive care",
            ),
            "moribund": (
                "moribund",
                "kps 10",
                "karnofsky 10",
                "kps of 10",
                "karnofsky score of 10",
                "karnofsky performance status of 10",
                "actively dying",
                "fatal processes progressing rapidly",
                "fatal processes progressing",
            ),
            "dead": ("dead", "deceased", "kps 0", "kps of 0", "karnofsky score of 0"),
        },
    ),
]
PlayActivity = Annotated[
    Literal[
        "fully active",
        "minor restriction in strenuous activity",
        "active but tires quickly",
        "less active play",
        "minimal active play",
        "no active play",
        "mainly in bed",
        "needs help for quiet play",
        "very passive play only",
        "no play",
        "unresponsive",
    ],
    Choice(
        "how the child plays: fully active; minor restriction in strenuous activity; active but tires quickly; plays "
        "less and is more restricted; up, but little active play; dressed and lying about, quiet play only; mainly in "
        "bed; in bed and needs help for quiet play; sleeps often, very passive play; no play; unresponsive",
        {
            "fully active": (
                "fully active",
                "plays normally",
                "normal play",
                "lansky 100",
                "fully active, normal",
                "active play",
                "plays without restriction",
                "lansky score of 100",
                "lansky of 100",
                "normal activity level and play",
            ),
            "minor restriction in strenuous activity": (
                "minor restriction",
                "minor restrictions",
                "lansky 90",
                "minor restrictions in physically strenuous activity",
                "lansky score of 90",
                "lansky of 90",
                "minor restrictions in strenuous activity",
                "minor restrictions in strenuous play",
            ),
            "active but tires quickly": (
                "tires more quickly",
                "gets tired more quickly",
                "tires easily",
                "lansky 80",
                "active but tires more quickly",
                "tires quickly",
                "gets tired quickly",
                "gets tired more easily",
                "lansky score of 80",
                "lansky of 80",
                "tired more easily during play",
            ),
            "less active play": (
                "less time in play",
                "less time spent in play",
                "restriction of play",
                "lansky 70",
                "less time spent in active play",
                "reduction in play",
                "reduction in play activities",
                "significant reduction in her play activities",
                "significant reduction in his play activities",
                "greater restriction of play",
                "lansky score of 70",
                "lansky of 70",
                "plays less than usual",
                "greater restriction of and less time spent in play",
                "reduced play",
            ),
            "minimal active play": (
                "minimal active play",
                "quieter activities",
                "lansky 60",
                "keeps busy with quieter activities",
                "up and around but minimal active play",
                "lansky score of 60",
                "lansky of 60",
                "busy with quieter activities",
            ),
            "no active play": (
                "no active play",
                "lying around much of the day",
                "lansky 50",
                "lies around much of the day",
                "quiet play only",
                "gets dressed but lies around",
                "lansky score of 50",
                "lansky of 50",
                "lying around most of the day",
            ),
            "mainly in bed": (
                "mainly in bed",
                "mostly in bed",
                "lansky 40",
                "participates in quiet activities in bed",
                "lansky score of 40",
                "lansky of 40",
                "spends most of the day in bed",
                "in bed most of the time",
            ),
            "needs help for quiet play": (
                "needs assistance for quiet play",
                "bedbound",
                "lansky 30",
                "in bed and needs assistance",
                "lansky score of 30",
                "lansky of 30",
                "needs assistance even for quiet play",
                "requires assistance for quiet play",
            ),
            "very passive play only": (
                "sleeping often",
                "sleeps often",
                "very passive activities",
                "lansky 20",
                "play limited to very passive activities",
                "often sleeping",
                "lansky score of 20",
                "lansky of 20",
                "limited to passive activities",
            ),
            "no play": (
                "does not play",
                "doesn't play",
                "does not get out of bed",
                "lansky 10",
                "no play and does not get out of bed",
                "lansky score of 10",
                "lansky of 10",
                "no longer plays",
                "does not play at all",
            ),
            "unresponsive": ("unresponsive", "lansky 0", "lansky score of 0"),
        },
    ),
]

_ECOG = {
    "fully active": 0,
    "strenuous activity restricted": 1,
    "self-caring but unable to work": 2,
    "limited self-care": 3,
    "completely disabled": 4,
    "dead": 5,
}
_KARNOFSKY = {
    "normal": 100,
    "minor signs or symptoms": 90,
    "normal activity with effort": 80,
    "self-caring but unable to work": 70,
    "occasional help": 60,
    "considerable help": 50,
    "disabled": 40,
    "severely disabled": 30,
    "very sick": 20,
    "moribund": 10,
    "dead": 0,
}
_LANSKY = {
    "fully active": 100,
    "minor restriction in strenuous activity": 90,
    "active but tires quickly": 80,
    "less active play": 70,
    "minimal active play": 60,
    "no active play": 50,
    "mainly in bed": 40,
    "needs help for quiet play": 30,
    "very passive play only": 20,
    "no play": 10,
    "unresponsive": 0,
}


@calculator(
    title="ECOG performance status",
    source=OKEN_1982,
    conditions=("cancer",),
    outcome="performance status",
    aliases=("ECOG", "Zubrod score", "WHO performance status", "ECOG PS"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def ecog_performance_status(daily_activity: DailyActivity) -> Result:
    """Functional state of an adult with cancer, in six grades from fully active to dead.

    A clinician's judgement of one patient at one time; raters differ by a grade in a fair share of patients.
    """
    items = (Item("Daily activity", _ECOG[daily_activity]),)
    return Result(total(*items), "", daily_activity, items)


@calculator(
    title="Karnofsky performance status",
    source=KARNOFSKY_1948,
    conditions=("cancer",),
    outcome="performance status",
    aliases=("KPS", "Karnofsky scale", "Karnofsky index"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def karnofsky_performance_status(functional_state: FunctionalState) -> Result:
    """Functional state of an adult with cancer, in eleven steps from 100 % (normal) to 0 % (dead).

    The scale is for patients aged 16 or over; for children the play-performance scale is used instead.
    """
    items = (Item("Functional state", _KARNOFSKY[functional_state]),)
    return Result(
        total(*items),
        "%",
        "able to carry on normal activity"
        if functional_state in ("normal", "minor signs or symptoms", "normal activity with effort")
        else "unable to work, able to live at home"
        if functional_state in ("self-caring but unable to work", "occasional help", "considerable help")
        else "dead"
        if functional_state == "dead"
        else "unable to care for self",
        items,
    )


@calculator(
    title="Lansky play-performance scale",
    source=LANSKY_1987,
    conditions=("cancer",),
    ages=(1, 16),
    outcome="performance status",
    aliases=("Lansky score", "Lansky performance status"),
)
def lansky_play_performance(play_activity: PlayActivity) -> Result:
    """Functional state of a child with cancer, from how a parent describes the child's play.

    Used for patients younger than 16 years, beside the Karnofsky scale for older ones.
    """
    items = (Item("Play", _LANSKY[play_activity]),)
    return Result(
        total(*items),
        "",
        "able to carry on normal activity"
        if play_activity in ("fully active", "minor restriction in strenuous activity", "active but tires quickly")
        else "mild to moderate restriction"
        if play_activity in ("less active play", "minimal active play", "no active play")
        else "unresponsive"
        if play_activity == "unresponsive"
        else "moderate to severe restriction",
        items,
    )
