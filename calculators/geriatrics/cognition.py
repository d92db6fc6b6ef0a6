"""Cognition, delirium and mood of older people."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.patient import AdultAge
from ..vocabulary.scales import CODED

BELLELLI_2014 = Source(
    "Bellelli G, Morandi A, Davis DHJ, et al. Validation of the 4AT, a new instrument for rapid delirium "
    "screening. Age Ageing 2014;43(4):496-502",
    doi="10.1093/ageing/afu021",
    pmid="24590568",
    where="four items; limits of 1 and 4",
    read="secondary",
    via="the abstract; items from clincalc 0.4 and MDCalc",
)
SCHOFIELD_2010 = Source(
    "Screening for cognitive impairment in older people attending accident and emergency using the 4-item Abbreviated "
    "Mental Test. Eur J Emerg Med 2010;17(6):340-342",
    url=(
        ""
        ""
        ""
        "https://research-portal.uws.ac.uk/en/publications/screening-for-cognitive-impairment-in-older-people-attending-acci"
    ),
    where="limits of 3 or less (AMT4) and 7 or less (AMT)",
    read="abstract",
)
HODKINSON_1972 = Source(
    "Hodkinson HM. Evaluation of a mental test score for assessment of mental impairment in the elderly. Age Ageing "
    "1972;1(4):233-238",
    doi="10.1093/ageing/1.4.233",
    pmid="4669880",
    where="ten questions",
    read="secondary",
    via="an encyclopaedia article and clincalc 0.4",
)
DOUGLAS_2013 = Source(
    "Douglas VC, Hessler CS, Dhaliwal G, et al. The AWOL tool: derivation and validation of a delirium "
    "prediction rule. J Hosp Med 2013;8(9):493-499",
    doi="10.1002/jhm.2062",
    pmid="23922253",
    where="abstract: four items and rates by score",
    read="abstract",
)
BORSON_2000 = Source(
    "Borson S, et al. The Mini-Cog, 2000; Scanlan J, Borson S. Int J Geriatr Psychiatry 2001;16:216-222",
    url="https://cliniborg.com/2010/06/15/mini-cog-screen-for-dementia",
    where="two tasks; limit of 2",
    read="secondary",
    via="ClinIBorg and the Alzheimer's Association's sheet",
)


_PAST = {
    "state": "stated",
    "recall": "recalled",
    "know": "knew",
    "remember": "remembered",
    "identify": "identified",
    "give": "gave",
    "name": "named",
    "spell": "spelled",
}
_ING = {
    "state": "stating",
    "recall": "recalling",
    "remember": "remembering",
    "identify": "identifying",
    "count": "counting",
    "spell": "spelling",
}
_HARD = ("difficulty", "difficulty in", "trouble", "struggles with", "struggled with")
_VERBS = ("state", "recall", "know", "provide", "remember", "identify", "give", "name", "recognise", "recognize")


def _can(verbs: tuple[str, ...], *things: str) -> tuple[str, ...]:
    """Return what notes write of one who can do a thing: "states her age", "able to state her age"."""
    forms = [
        form
        for verb in verbs
        for form in (f"{verb.replace('ify', 'ifie')}s", f"able to {verb}", f"able to correctly {verb}", f"can {verb}")
    ]
    forms += [f"correctly {verb}" for verb in ("identifies", "recalled", "stated", "named")] + [
        "identifies",
        "aware of",
    ]
    forms += [_PAST[verb] for verb in verbs if verb in _PAST] + [f"could {verb}" for verb in verbs]
    return tuple(f"{form} {thing}" for thing in things for form in forms)


def _cannot(verbs: tuple[str, ...], *things: str) -> tuple[str, ...]:
    """Return what notes write of one who cannot do a thing: "unable to state her age"."""
    unable = ("unable to", "cannot", "could not", "struggles to", "fails to", "failed to", "not able to")
    forms = [f"{no} {how}{verb}" for verb in verbs for no in unable for how in ("", "correctly ", "accurately ")]
    forms += [f"{hard} {_ING[verb]}" for verb in verbs if verb in _ING for hard in _HARD]
    forms += [f"incorrectly {said}" for verb in verbs if verb in _PAST for said in (f"{verb}s", _PAST[verb])]
    forms += [f"struggled to {verb}" for verb in verbs] + ["unsure of", "uncertain of", "unaware of", "disoriented to"]
    return tuple(f"{form} {thing}" for thing in things for form in forms)


def _own(*things: str) -> tuple[str, ...]:
    """Return things with whose they are."""
    return tuple(f"{whose} {thing}" for thing in things for whose in ("her", "his", "their"))


_AGE = _own("age", "own age", "correct age")
_BIRTH_DATE = (
    *_own("date of birth", "birth date", "birthday", "own date of birth"),
    "the date of birth",
    *_own("age and date of birth", "age or date of birth", "age, date of birth", "name and date of birth"),
)
_YEAR = (
    *("the current year", "the year", "current year", "the correct year"),
    *("the date and year", "the month and year", "the current time and year", "what year it is", "the year or"),
)
_PLACE = (
    "the hospital",
    "the current location",
    "where they are",
    "where she is",
    "where he is",
    *_own("current location", "location", "home address", "own address"),
    *("the name of the hospital", "the hospital name"),
)
_RECALL = ("recall", "remember")
_ADDRESS = ("the address", "an address", "an address given earlier", "the address given earlier", "the given address")
_TIME = ("the time", "the current time", "current time", "the correct time", "the time of day")
_PERSONS = (
    "two people",
    "two persons",
    "jobs different people do",
    "what jobs different people do",
    "the jobs different people do",
    "the jobs of different people",
    "the occupations of various individuals",
    "the occupations of different individuals",
    "the occupations of different people",
)
_WAR = (
    "the year World War I started",
    "when World War I started",
    "the year World War I began",
    "the year of World War I",
    "the year WW1 started",
    "the start of World War I",
    "the year the First World War began",
    "the year World War 1 started",
    "the starting year of World War I",
)
_HEAD = (
    "the president",
    "the current president",
    "the monarch",
    "the current monarch",
    "the prime minister",
    "the current prime minister",
)
_TWENTY = tuple(f"{way} from 20" for way in ("backwards", "backward", "back"))
_SPELL = tuple(f"{quote}world{quote} {way}" for quote in ("", "'", '"') for way in ("backward", "backwards"))
AmtAge = Annotated[
    bool,
    Criterion(
        "AMT: states own age correctly",
        ("states own age correctly", "knows own age", *_can(_VERBS, *_AGE)),
        opposites=_cannot(_VERBS, *_AGE),
    ),
]
AmtBirthDate = Annotated[
    bool,
    Criterion(
        "AMT: states own date of birth correctly",
        (
            "knows date of birth",
            "states date of birth correctly",
            *_can(_VERBS, *_BIRTH_DATE),
        ),
        opposites=_cannot(_VERBS, *_BIRTH_DATE),
    ),
]
AmtPlace = Annotated[
    bool,
    Criterion(
        "AMT: names the place (hospital, building or own address) correctly",
        (
            "oriented to place",
            "names the place",
            *_can(_VERBS, *_PLACE),
            "oriented to person and place",
            "oriented to place and person",
        ),
        opposites=("disoriented to place", *_cannot(_VERBS, *_PLACE)),
    ),
]
AmtYear = Annotated[
    bool,
    Criterion(
        "AMT: states the current year correctly",
        ("knows the year", "states the year correctly", *_can(_VERBS, *_YEAR)),
        opposites=_cannot(_VERBS, *_YEAR),
    ),
]


@calculator(
    title="4AT (4 A's test for delirium)",
    source=BELLELLI_2014,
    ages=(65, 120),
    outcome="delirium",
    setting="in hospital",
    aliases=("4AT", "4 A's Test"),
    licence=CODED,
    confirmed="clincalc 0.4: all 36 combinations agree",
)
def four_at(
    drowsy_or_agitated: Annotated[
        bool,
        Criterion(
            "4AT: clearly abnormal alertness, markedly drowsy or agitated (sleepy for under 10 seconds on waking "
            "is normal)",
            (
                "abnormal alertness",
                "markedly drowsy",
                *("4at: drowsy", "4at drowsy", "4at: agitated"),
                "hyperactive and agitated",
                "clearly drowsy",
                "very drowsy",
                "markedly agitated",
                "markedly drowsy or agitated",
                "difficult to rouse",
                "obviously sleepy",
                "clearly abnormal alertness",
                "hyperactive or agitated",
                "clearly abnormal level of alertness",
                "marked drowsiness",
                "stuporous",
                "obtunded",
                "hyperactive delirium",
                "highly agitated",
                "extremely agitated",
                "very agitated",
                "difficult to arouse",
                "hard to rouse",
                "hard to wake",
                "extremely drowsy",
                "overtly drowsy",
                "falls asleep during the interview",
                "combative and agitated",
                "severely agitated",
            ),
            opposites=(
                "alert",
                "fully alert",
                "awake and alert",
                "normal alertness",
                "mild sleepiness",
                "mildly sleepy",
                "fully alert throughout",
                "alertness is normal",
                "alert and oriented",
                "alert and awake",
                "alert, awake",
                "alert and attentive",
                "alert and cooperative",
                "fully awake",
                "slightly drowsy",
                "easily roused",
                "wakes easily",
            ),
        ),
    ],
    amt4_mistakes: Annotated[
        Literal["none", "one", "two or more or untestable"],
        Choice(
            "4AT: mistakes in age, date of birth, place and current year (AMT4)",
            {
                "none": (
                    "no mistakes on amt4",
                    "amt4 4/4",
                    "amt4 4 of 4",
                    "no mistakes on amt 4",
                    "no mistakes on the amt4",
                    "no mistakes on the amt 4",
                    "no mistakes on the abbreviated mental test",
                    "no mistakes on the amt 4 test",
                    "no errors on amt4",
                    "no errors on amt 4",
                    "no errors on the amt4",
                    "no errors on the amt 4",
                    "no errors on the abbreviated mental test",
                    "no errors on the amt 4 test",
                    "zero mistakes on amt4",
                    "zero mistakes on amt 4",
                    "zero mistakes on the amt4",
                    "zero mistakes on the amt 4",
                    "zero mistakes on the abbreviated mental test",
                    "zero mistakes on the amt 4 test",
                ),
                "one": (
                    "one mistake on amt4",
                    "1 mistake on amt4",
                    "amt4 3/4",
                    "one mistake on amt 4",
                    "one mistake on the amt4",
                    "one mistake on the amt 4",
                    "one mistake on the abbreviated mental test",
                    "one mistake on the amt 4 test",
                    "1 mistake on amt 4",
                    "1 mistake on the amt4",
                    "1 mistake on the amt 4",
                    "1 mistake on the abbreviated mental test",
                    "1 mistake on the amt 4 test",
                    "one error on amt4",
                    "one error on amt 4",
                    "one error on the amt4",
                    "one error on the amt 4",
                    "one error on the abbreviated mental test",
                    "one error on the amt 4 test",
                    "1 error on amt4",
                    "1 error on amt 4",
                    "1 error on the amt4",
                    "1 error on the amt 4",
                    "1 error on the abbreviated mental test",
                    "1 error on the amt 4 test",
                    "a single mistake on amt4",
                    "a single mistake on amt 4",
                    "a single mistake on the amt4",
                    "a single mistake on the amt 4",
                    "a single mistake on the abbreviated mental test",
                    "a single mistake on the amt 4 test",
                    "only one error on amt4",
                    "only one error on amt 4",
                    "only one error on the amt4",
                    "only one error on the amt 4",
                    "only one error on the abbreviated mental test",
                    "only one error on the amt 4 test",
                    "only one mistake on amt4",
                    "only one mistake on amt 4",
                    "only one mistake on the amt4",
                    "only one mistake on the amt 4",
                    "only one mistake on the abbreviated mental test",
                    "only one mistake on the amt 4 test",
                ),
                "two or more or untestable": (
                    "two mistakes on amt4",
                    "amt4 2/4",
                    "amt4 1/4",
                    "amt4 0/4",
                    "amt4 untestable",
                    "two mistakes on amt 4",
                    "two mistakes on the amt4",
                    "two mistakes on the amt 4",
                    "two mistakes on the abbreviated mental test",
                    "two mistakes on the amt 4 test",
                    "2 mistakes on amt4",
                    "2 mistakes on amt 4",
                    "2 mistakes on the amt4",
                    "2 mistakes on the amt 4",
                    "2 mistakes on the abbreviated mental test",
                    "2 mistakes on the amt 4 test",
                    "three mistakes on amt4",
                    "three mistakes on amt 4",
                    "three mistakes on the amt4",
                    "three mistakes on the amt 4",
                    "three mistakes on the abbreviated mental test",
                    "three mistakes on the amt 4 test",
                    "3 mistakes on amt4",
                    "3 mistakes on amt 4",
                    "3 mistakes on the amt4",
                    "3 mistakes on the amt 4",
                    "3 mistakes on the abbreviated mental test",
                    "3 mistakes on the amt 4 test",
                    "four mistakes on amt4",
                    "four mistakes on amt 4",
                    "four mistakes on the amt4",
                    "four mistakes on the amt 4",
                    "four mistakes on the abbreviated mental test",
                    "four mistakes on the amt 4 test",
                    "4 mistakes on amt4",
                    "4 mistakes on amt 4",
                    "4 mistakes on the amt4",
                    "4 mistakes on the amt 4",
                    "4 mistakes on the abbreviated mental test",
                    "4 mistakes on the amt 4 test",
                    "two errors on amt4",
                    "two errors on amt 4",
                    "two errors on the amt4",
                    "two errors on the amt 4",
                    "two errors on the abbreviated mental test",
                    "two errors on the amt 4 test",
                    "2 errors on amt4",
                    "2 errors on amt 4",
                    "2 errors on the amt4",
                    "2 errors on the amt 4",
                    "2 errors on the abbreviated mental test",
                    "2 errors on the amt 4 test",
                    "three errors on amt4",
                    "three errors on amt 4",
                    "three errors on the amt4",
                    "three errors on the amt 4",
                    "three errors on the abbreviated mental test",
                    "three errors on the amt 4 test",
                    "3 errors on amt4",
                    "3 errors on amt 4",
                    "3 errors on the amt4",
                    "3 errors on the amt 4",
                    "3 errors on the abbreviated mental test",
                    "3 errors on the amt 4 test",
                    "more than one mistake on amt4",
                    "more than one mistake on amt 4",
                    "more than one mistake on the amt4",
                    "more than one mistake on the amt 4",
                    "more than one mistake on the abbreviated mental test",
                    "more than one mistake on the amt 4 test",
                    "several mistakes on amt4",
                    "several mistakes on amt 4",
                    "several mistakes on the amt4",
                    "several mistakes on the amt 4",
                    "several mistakes on the abbreviated mental test",
                    "several mistakes on the amt 4 test",
                    "multiple mistakes on amt4",
                    "multiple mistakes on amt 4",
                    "multiple mistakes on the amt4",
                    "multiple mistakes on the amt 4",
                    "multiple mistakes on the abbreviated mental test",
                    "multiple mistakes on the amt 4 test",
                    "multiple errors on amt4",
                    "multiple errors on amt 4",
                    "multiple errors on the amt4",
                    "multiple errors on the amt 4",
                    "multiple errors on the abbreviated mental test",
                    "multiple errors on the amt 4 test",
                    "a few mistakes on amt4",
                    "a few mistakes on amt 4",
                    "a few mistakes on the amt4",
                    "a few mistakes on the amt 4",
                    "a few mistakes on the abbreviated mental test",
                    "a few mistakes on the amt 4 test",
                    "two or more mistakes on amt4",
                    "two or more mistakes on amt 4",
                    "two or more mistakes on the amt4",
                    "two or more mistakes on the amt 4",
                    "two or more mistakes on the abbreviated mental test",
                    "two or more mistakes on the amt 4 test",
                    "2 or more mistakes on amt4",
                    "2 or more mistakes on amt 4",
                    "2 or more mistakes on the amt4",
                    "2 or more mistakes on the amt 4",
                    "2 or more mistakes on the abbreviated mental test",
                    "2 or more mistakes on the amt 4 test",
                    "more than 2 mistakes on amt4",
                    "more than 2 mistakes on amt 4",
                    "more than 2 mistakes on the amt4",
                    "more than 2 mistakes on the amt 4",
                    "more than 2 mistakes on the abbreviated mental test",
                    "more than 2 mistakes on the amt 4 test",
                    "few mistakes on amt4",
                    "few mistakes on amt 4",
                    "few mistakes on the amt4",
                    "few mistakes on the amt 4",
                    "few mistakes on the abbreviated mental test",
                    "few mistakes on the amt 4 test",
                    "more than two mistakes on amt4",
                    "more than two mistakes on amt 4",
                    "more than two mistakes on the amt4",
                    "more than two mistakes on the amt 4",
                    "more than two mistakes on the abbreviated mental test",
                    "more than two mistakes on the amt 4 test",
                ),
            },
            absent="none",
        ),
    ],
    months_backwards: Annotated[
        Literal["seven or more", "fewer or refuses", "untestable"],
        Choice(
            "4AT: months of the year said backwards: seven or more right; starts but says fewer, or refuses; "
            "untestable (unwell, drowsy, inattentive)",
            {
                "seven or more": (
                    "months backwards correctly",
                    "months of the year backwards correctly",
                    "months backwards without error",
                    "months in reverse order correctly",
                    "listed the months in reverse order",
                    "named the months in reverse order",
                    "months of the year backwards without difficulty",
                    "recited the months backwards",
                    "recites the months backwards",
                    "lists the months in reverse order",
                    "more than 7 months in the correct order",
                    "7 months or more correctly",
                    "more than seven months in the correct order",
                    "months backwards intact",
                    "seven or more months",
                    "recites the months of the year backwards",
                    "months of the year in reverse without error",
                    "months backward without error",
                    "months backward correctly",
                    "months backwards without difficulty",
                    "months of the year backward correctly",
                    "able to recite the months backwards",
                    "able to name the months backwards",
                    "able to say the months backwards",
                    "months in reverse without difficulty",
                    "recited the months of the year backwards",
                ),
                "fewer or refuses": (
                    "unable to complete months backwards",
                    "refuses months backwards",
                    "unable to recite the months backwards",
                    "unable to name the months backwards",
                    "unable to list the months backwards",
                    "fewer than 7 months",
                    "less than 7 months",
                    "fewer than seven months",
                    "less than seven months",
                    "difficulty naming the months",
                    "refused to recite the months",
                    "unable to recite the months",
                    "unable to name the months",
                    "refuses to start",
                    "unable to recite the months of the year backwards",
                    "unable to say the months backwards",
                    "cannot recite the months backwards",
                    "cannot say the months backwards",
                    "cannot name the months backwards",
                    "difficulty reciting the months",
                    "difficulty listing the months",
                    "difficulty saying the months",
                    "struggles to name the months",
                    "struggles to recite the months",
                    "struggled with the months backwards",
                    "refuses to recite the months",
                    "refused to say the months",
                    "could not recite the months",
                    "could not name the months",
                    "could not say the months backwards",
                    "lost track of the months",
                    "could only name a few months",
                ),
                "untestable": (
                    "months backwards untestable",
                    "attention untestable",
                    "unable to complete the attention test due to drowsiness",
                    "too drowsy to complete",
                    "attention test untestable",
                    "attention untestable due to drowsiness",
                    "cannot start because unwell",
                    "attention test could not be completed",
                    "unable to focus during the assessment",
                    "too drowsy to attempt",
                    "too drowsy to recite",
                    "too drowsy for the attention test",
                    "too unwell to attempt",
                    "too unwell to complete",
                    "too inattentive to complete",
                    "too inattentive to attempt",
                    "unable to maintain attention during the assessment",
                    "unable to attempt the months backwards",
                    "unable to start the months",
                ),
            },
        ),
    ],
    recent_mental_change: Annotated[
        bool,
        Criterion(
            "4AT: significant change or fluctuation of alertness, cognition or behaviour, arisen in the last 2 "
            "weeks and still present in the last 24 hours",
            (
                "acute change in mental status",
                "acute confusion",
                "acute change or fluctuating course",
                "fluctuating confusion",
                "acute change or fluctuation",
                "fluctuating level of consciousness",
                "fluctuating consciousness",
                "fluctuating mental status",
                "acute change in cognition",
                "acute mental status change",
                "acute mental status changes",
                "fluctuating course of symptoms",
                "acute change in cognitive status",
                "fluctuating alertness",
                "fluctuating cognition",
                "acute fluctuation in mental status",
                "acute change in behavior",
                "acute change in behaviour",
                "condition has been fluctuating",
                "confusion has been fluctuating",
                "symptoms have been fluctuating",
                "symptoms fluctuate throughout the day",
                "confusion fluctuates",
                "mental status fluctuates",
                "mental status has been fluctuating",
                "fluctuating attention",
                "acute change in mentation",
                "acute altered mental status",
                "acute change from baseline mental status",
                "change in mental status from baseline",
                "acute cognitive change",
                "acute cognitive decline",
                "acute change in behaviour and cognition",
                "fluctuating level of alertness",
                "fluctuating orientation",
                "alertness has been fluctuating",
                "acute onset and fluctuating course",
            ),
            includes=(
                "new confusion",
                "suddenly confused",
                "more confused than usual",
                "new-onset confusion",
                "acutely confused",
                "acute onset of confusion",
                "acute onset confusion",
                "sudden onset of confusion",
                "fluctuating symptoms of confusion",
                "waxing and waning mental status",
                "waxing and waning consciousness",
                "increasing confusion",
                "acute delirium",
                "fluctuating confusion and",
                "acute onset confusion and",
                "newly confused",
                "new onset of confusion",
                "worsening confusion over the past few days",
                "increasingly confused",
                "sudden confusion",
                "confused since",
                "waxing and waning confusion",
                "waxing and waning course",
                "acute confusional state",
                "delirious",
                "sudden change in mental status",
                "more confused over the past",
                "confused compared to baseline",
                "not at her mental baseline",
                "not at his mental baseline",
                "not at her baseline mental status",
                "not at his baseline mental status",
                "acute encephalopathy",
            ),
        ),
    ],
) -> Result:
    """Whether an older patient in hospital may be delirious, from 0 to 12 points.

    0 does not rule delirium out where nobody can tell of the course. A screen: a diagnosis needs a clinical assessment.
    """
    items = (
        Item("Alertness", 4 if drowsy_or_agitated else 0),
        Item("AMT4", 0 if amt4_mistakes == "none" else 1 if amt4_mistakes == "one" else 2),
        Item(
            "Attention",
            0 if months_backwards == "seven or more" else 1 if months_backwards == "fewer or refuses" else 2,
        ),
        Item("Acute change or fluctuating course", 4 if recent_mental_change else 0),
    )
    score = total(*items)
    band = upto(
        score,
        {0: "delirium or severe cognitive impairment unlikely", 3: "possible cognitive impairment"},
        over="possible delirium and/or cognitive impairment",
    )
    return Result(score, "points", band, items)


@calculator(
    title="AMT-4 (Abbreviated Mental Test, 4 items)",
    source=SCHOFIELD_2010,
    ages=(65, 120),
    outcome="cognitive impairment",
    aliases=("AMT4", "AMT-4"),
    licence=CODED,
    confirmed="openEHR guideline model: all 5 cases agree",
)
def amt_4(amt_age: AmtAge, amt_birth_date: AmtBirthDate, amt_place: AmtPlace, amt_year: AmtYear) -> Result:
    """Whether an older person's cognition is impaired now, by four questions, one point for each right answer."""
    items = (
        Item("Age", 1 if amt_age else 0),
        Item("Date of birth", 1 if amt_birth_date else 0),
        Item("Place", 1 if amt_place else 0),
        Item("Year", 1 if amt_year else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "abnormal cognition"}, over="normal cognition"), items)


@calculator(
    title="AMT-10 (Abbreviated Mental Test score)",
    source=HODKINSON_1972,
    ages=(60, 120),
    outcome="cognitive impairment",
    aliases=("AMTS", "AMT10", "AMT-10"),
    licence=CODED,
    confirmed="clincalc 0.4: the score of 500 random patients agrees",
    disputed="limit: under 8 or under 7, by source; here 7 is borderline",
)
def amt_10(
    amt_age: AmtAge,
    amt_time: Annotated[
        bool,
        Criterion(
            "AMT: states the time to the nearest hour",
            ("knows the time", "oriented to time", *_can(_VERBS, *_TIME), "oriented to person and time"),
            opposites=_cannot(_VERBS, *_TIME),
        ),
    ],
    amt_recall: Annotated[
        bool,
        Criterion(
            "AMT: recalls at the end an address given at the start",
            ("recalls the address", "recalls address", *_can(_RECALL, *_ADDRESS)),
            opposites=_cannot(_RECALL, *_ADDRESS),
        ),
    ],
    amt_year: AmtYear,
    amt_place: AmtPlace,
    amt_persons: Annotated[
        bool,
        Criterion(
            "AMT: recognises two persons or their jobs",
            ("recognises two people", "recognizes two people", *_can(_VERBS, *_PERSONS)),
            opposites=_cannot(_VERBS, *_PERSONS),
        ),
    ],
    amt_birth_date: AmtBirthDate,
    amt_history: Annotated[
        bool,
        Criterion(
            "AMT: names the year of a great event (the First World War began in 1914)",
            ("knows the year of ww1", *_can(_VERBS, *_WAR)),
            opposites=_cannot(_VERBS, *_WAR),
        ),
    ],
    amt_head_of_state: Annotated[
        bool,
        Criterion(
            "AMT: names the monarch or head of state",
            ("names the president", "names the monarch", *_can(_VERBS, *_HEAD)),
            opposites=_cannot(_VERBS, *_HEAD),
        ),
    ],
    amt_counting: Annotated[
        bool,
        Criterion(
            "AMT: counts backwards from 20 to 1",
            ("counts backwards from 20", "counts back from 20", *_can(("count",), *_TWENTY)),
            opposites=_cannot(("count",), *_TWENTY),
        ),
    ],
) -> Result:
    """Whether an older person's cognition is impaired now, by ten questions, one point for each right answer.

    Tells neither dementia from delirium nor the cause; depends on language, hearing and schooling.
    """
    items = (
        Item("Age", 1 if amt_age else 0),
        Item("Time", 1 if amt_time else 0),
        Item("Recall of an address", 1 if amt_recall else 0),
        Item("Year", 1 if amt_year else 0),
        Item("Place", 1 if amt_place else 0),
        Item("Two persons", 1 if amt_persons else 0),
        Item("Date of birth", 1 if amt_birth_date else 0),
        Item("Year of a great event", 1 if amt_history else 0),
        Item("Head of state", 1 if amt_head_of_state else 0),
        Item("Counting backwards", 1 if amt_counting else 0),
    )
    score = total(*items)
    band = upto(
        score, {3: "severe cognitive impairment", 6: "moderate cognitive impairment", 7: "borderline"}, over="normal"
    )
    return Result(score, "points", band, items)


@calculator(
    title="Mini-Cog",
    source=BORSON_2000,
    ages=(60, 120),
    outcome="dementia",
    aliases=("Mini Cog",),
    licence="Soo Borson holds the copyright. " + CODED,
)
def mini_cog(
    mini_cog_words: Annotated[
        float,
        Quantity(
            "1", 0, 3, "Mini-Cog: words recalled of three", integer=True, terms=("words recalled", "mini-cog words")
        ),
    ],
    mini_cog_clock: Annotated[
        bool,
        Criterion(
            "Mini-Cog: draws a normal clock (all numbers in place, hands at the time asked); refusal counts as "
            "abnormal",
            ("normal clock", "clock drawn correctly", "normal clock drawing"),
            opposites=("abnormal clock", "abnormal clock drawing", "clock drawn incorrectly"),
        ),
    ],
) -> Result:
    """Whether an older person should be assessed for dementia, from 0 to 5 points; 2 or less is a positive screen."""
    items = (
        Item("Words recalled", mini_cog_words),
        Item("Clock drawing", 2 if mini_cog_clock else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {2: "positive screen"}, over="negative screen"), items)


@calculator(
    title="AWOL delirium prediction rule",
    source=DOUGLAS_2013,
    ages=(50, 120),
    outcome="delirium",
    setting="medical inpatients without delirium, at admission",
    aliases=("AWOL", "AWOL score"),
    confirmed="openEHR guideline model: every case agrees",
)
def awol(
    age: AdultAge,
    spells_world_backward: Annotated[
        bool,
        Criterion(
            'spells "world" backward correctly',
            (
                "spells world backward",
                "spells world backwards",
                "spelled world backward",
                *_can(("spell", "accurately spell"), *_SPELL),
                *(f"spelled {world}" for world in _SPELL),
            ),
            opposites=(*_cannot(("spell",), *_SPELL), *(f"struggles when asked to spell {world}" for world in _SPELL)),
        ),
    ],
    oriented_to_place: Annotated[
        bool,
        Criterion(
            "oriented to all of city, state, county, hospital and floor",
            (
                "oriented to place",
                "fully oriented",
                "oriented to city, state, county, hospital name, and floor",
                "oriented to the city, state, county, hospital name, and floor",
                "oriented to the city, state, county, hospital name, or floor",
                "identifies the city, state, county, hospital name, and floor",
                "identify the city, state, county, hospital name, and floor",
                "oriented to city, state, county, hospital, and floor",
                "identify the city, state, county, hospital name, and the floor",
                "oriented to location",
                "oriented to current location",
                "orientation to place",
                "oriented to place and person",
                "oriented to person and place",
                "oriented to person, place, and time",
                "oriented to person, place and time",
                "oriented to time, place, and person",
                "oriented to time, place and person",
                "oriented in time, place and person",
                "alert and oriented x3",
                "alert and oriented x4",
                "a&o x3",
                "a&ox3",
                "oriented x3",
                "oriented x 3",
                "alert and oriented to person, place, and time",
                "oriented to his surroundings",
                "oriented to her surroundings",
                "oriented to surroundings",
                "orientated to place",
                "fully orientated",
            ),
            opposites=(
                "disoriented to place",
                "disoriented",
                "disoriented to current location",
                "disoriented to their current location",
                "disoriented to location",
                "disoriented to his current location",
                "disoriented to her current location",
                "disoriented to time and place",
                "disoriented to place and time",
                "disoriented to time, place",
                "disorientated",
                "disorientated to place",
                "oriented to person only",
                "oriented only to person",
                "oriented to self only",
                "oriented only to self",
                "not oriented to place",
                "disoriented to her surroundings",
                "disoriented to his surroundings",
                "disoriented to the city",
            ),
        ),
    ],
    nurse_rated_illness: Annotated[
        Literal["not ill", "mildly ill", "moderately ill", "severely ill", "moribund"],
        Choice(
            "severity of illness as the nurse rates it",
            {
                "not ill": (
                    "not ill",
                    "not acutely ill",
                    "rated as not ill",
                    "nurse rates her as not ill",
                    "assessed as not ill",
                    "considered not ill",
                ),
                "mildly ill": (
                    "mildly ill",
                    "rated as mildly ill",
                    "mild illness severity",
                    "assessed as mildly ill",
                ),
                "moderately ill": (
                    "moderately ill",
                    "moderate illness severity",
                    "rated as moderately ill",
                ),
                "severely ill": (
                    "severely ill",
                    "severe illness severity",
                    "rated as severely ill",
                    "gravely ill",
                ),
                "moribund": (
                    "moribund",
                    "rated as moribund",
                ),
            },
        ),
    ],
) -> Result:
    """Risk that a medical inpatient over 50 becomes delirious in hospital, from four items of one point each.

    Few patients had 4 points (11), so that its rate is uncertain.
    """
    items = (
        Item("Age 80 or over", 1 if age >= 80 else 0),
        Item('Fails to spell "world" backward', 0 if spells_world_backward else 1),
        Item("Not oriented to place", 0 if oriented_to_place else 1),
        Item(
            "Moderately ill or worse",
            0 if nurse_rated_illness == "not ill" or nurse_rated_illness == "mildly ill" else 1,
        ),
    )
    score = total(*items)
    rate = upto(score, {0: 2, 1: 4, 2: 14, 3: 20}, over=64)
    return Result(score, "points", "", items, (Risk("delirium", "in hospital", rate, DOUGLAS_2013),))
