"""Pain and its burden as patients tell of them."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..vocabulary.scales import CODED, coded

KREBS_2009 = Source(
    "Krebs EE, Lorenz KA, Bair MJ, et al. Development and initial validation of the PEG, a three-item scale assessing "
    "pain intensity and interference. J Gen Intern Med 2009;24(6):733-738",
    doi="10.1007/s11606-009-0981-1",
    pmid="19418100",
    where="the three items; their mean",
    read="abstract",
)
VERNON_1991 = Source(
    "Vernon H, Mior S. The Neck Disability Index: a study of reliability and validity. J Manipulative Physiol Ther "
    "1991",
    url="https://chiro.org/forms/NDI_Explain.shtml",
    where="ten sections of 0 to 5; intervals of interpretation",
    read="secondary",
    via="the author's own explanation of the index",
)

_NDI = "0 no trouble to 5 the worst"


@calculator(
    title="PEG scale (pain, enjoyment of life, general activity)",
    source=KREBS_2009,
    ages=(18, 120),
    outcome="chronic pain",
    setting="primary care",
    aliases=("PEG", "PEG scale"),
    licence=CODED,
)
def peg(
    peg_pain: Annotated[
        float,
        coded(
            "PEG",
            "average pain",
            "in the last week, 0 none to 10 worst imaginable",
            10,
            terms=(
                "average pain",
                "average pain level",
                "pain on average",
                "average pain in the past week",
                "average pain over the past week",
                "average pain in the last week",
                "pain rated at a",
                "pain rated at",
                "chronic pain rated at",
                "pain level of",
                "pain at a level of",
                "average pain rating",
                "average pain score",
                "average pain intensity",
                "average pain of",
                "pain score",
                "pain rating",
                "pain levels",
                "pain severity",
            ),
        ),
    ],
    peg_enjoyment: Annotated[
        float,
        coded(
            "PEG",
            "enjoyment of life",
            "how far pain interfered in the last week, 0 not to 10 completely",
            10,
            terms=(
                "enjoyment of life",
                "interference with enjoyment of life",
                "interferes with enjoyment of life",
                "interfered with enjoyment of life",
                "interference with her enjoyment of life",
                "interference with his enjoyment of life",
                "interfering with her enjoyment of life",
                "interfering with his enjoyment of life",
                "interfered with her enjoyment of life",
                "interfered with his enjoyment of life",
                "interferes with her enjoyment of life",
                "interferes with his enjoyment of life",
                "life enjoyment",
                "interference with their enjoyment of life",
            ),
        ),
    ],
    peg_activity: Annotated[
        float,
        coded(
            "PEG",
            "general activity",
            "how far pain interfered in the last week, 0 not to 10 completely",
            10,
            terms=(
                "general activity",
                "interference with general activity",
                "interferes with general activity",
                "interfered with general activity",
                "interference with her general activity",
                "interference with his general activity",
                "general activities",
                "general activity level",
                "interference with general activities",
            ),
        ),
    ],
) -> Result:
    """How strong chronic pain is and how far it interferes with life, as the mean of three answers of 0 to 10.

    Rounded to one decimal. To be followed over time; its authors set no bands.
    """
    items = (
        Item("Average pain", peg_pain),
        Item("Enjoyment of life", peg_enjoyment),
        Item("General activity", peg_activity),
    )
    return Result(round(total(*items) / 3, 1), "of 10", "", items)


@calculator(
    title="NDI (Neck Disability Index)",
    source=VERNON_1991,
    outcome="disability from neck pain",
    aliases=("NDI", "Neck Disability Index"),
    licence=CODED,
)
def neck_disability_index(
    ndi_pain: Annotated[
        float,
        coded(
            "NDI",
            "pain intensity",
            f"neck pain now, {_NDI}",
            5,
            told={
                0: (
                    "no current pain",
                    "no neck pain",
                    "no pain at the moment",
                    "no current neck pain",
                    "no pain at present",
                ),
                1: (
                    "mild neck pain",
                    "very mild pain",
                    "mild pain intensity",
                    "very mild neck pain",
                    "pain is very mild",
                ),
                2: (
                    "moderate neck pain",
                    "moderate pain intensity",
                ),
                3: (
                    "fairly severe neck pain",
                    "fairly severe pain",
                ),
                4: (
                    "very severe neck pain",
                    "very severe pain",
                ),
                5: (
                    "worst imaginable",
                    "worst imaginable pain",
                    "worst pain imaginable",
                    "worst imaginable neck pain",
                ),
            },
        ),
    ],
    ndi_care: Annotated[
        float,
        coded(
            "NDI",
            "personal care",
            f"washing and dressing, {_NDI}",
            5,
            told={
                0: (
                    "personal care without extra pain",
                    "personal care without causing extra pain",
                    "personal care normally without causing extra pain",
                    "manage personal care without neck pain",
                    "personal care without pain",
                ),
                1: (
                    "personal care normally but it causes extra pain",
                    "personal care with extra pain",
                    "personal care causes extra pain",
                    "personal care with minimal discomfort",
                ),
                2: (
                    "painful to look after herself",
                    "painful to look after himself",
                    "slow and careful with personal care",
                    "personal care is slow and careful",
                ),
                3: (
                    "needs some help with personal care",
                    "some help with personal care",
                    "needs some help but manages most personal care",
                ),
                4: (
                    "needs help every day with personal care",
                    "daily help with personal care",
                    "daily assistance with personal care",
                    "needs help with most aspects of self-care",
                    "help every day in most aspects of self care",
                ),
                5: (
                    "unable to get dressed",
                    "cannot get dressed",
                    "does not get dressed",
                    "washing with difficulty and staying in bed",
                    "washes with difficulty and stays in bed",
                ),
            },
        ),
    ],
    ndi_lifting: Annotated[
        float,
        coded(
            "NDI",
            "lifting",
            _NDI,
            5,
            told={
                0: (
                    "lift heavy weights without extra pain",
                    "lifts heavy weights without extra pain",
                    "lift heavy weights without any extra pain",
                ),
                1: (
                    "lift heavy weights but it gives extra pain",
                    "lift heavy weights with extra pain",
                    "lifts heavy weights with extra pain",
                ),
                2: (
                    "heavy weights if conveniently placed",
                    "heavy weights if conveniently positioned",
                    "lift heavy weights when conveniently placed",
                    "unable to lift heavy weights off the floor",
                    "cannot lift heavy weights off the floor",
                    "heavy weights when conveniently positioned",
                ),
                3: (
                    "light to medium weights",
                    "medium weights if conveniently positioned",
                    "light to medium weights if conveniently positioned",
                ),
                4: (
                    "only very light weights",
                    "very light weights",
                    "lift only very light weights",
                    "lifting only very light weights",
                ),
                5: (
                    "cannot lift or carry anything",
                    "unable to lift or carry anything",
                    "cannot lift anything",
                    "unable to lift anything",
                    "inability to lift or carry anything",
                ),
            },
        ),
    ],
    ndi_reading: Annotated[
        float,
        coded(
            "NDI",
            "reading",
            _NDI,
            5,
            told={
                0: (
                    "read as much as desired without pain",
                    "read without neck pain",
                    "reads without pain",
                    "read without pain",
                ),
                1: (
                    "read with slight neck pain",
                    "slight pain while reading",
                    "slight neck pain while reading",
                    "slight pain when reading",
                    "mild pain while reading",
                ),
                2: (
                    "moderate pain while reading",
                    "moderate neck pain while reading",
                    "read with moderate neck pain",
                    "moderate pain when reading",
                    "moderate pain while driving and reading",
                ),
                3: (
                    "limited reading due to moderate pain",
                    "reading limited by moderate pain",
                    "cannot read as much as desired because of moderate pain",
                ),
                4: (
                    "hardly read at all",
                    "can hardly read",
                    "hardly able to read",
                    "severe difficulty in reading",
                    "severe pain while reading",
                    "severe pain when reading",
                    "severe neck pain while reading",
                ),
                5: (
                    "cannot read at all",
                    "unable to read",
                    "unable to read at all",
                    "cannot read",
                    "inability to read",
                ),
            },
        ),
    ],
    ndi_headaches: Annotated[
        float,
        coded(
            "NDI",
            "headaches",
            f"strength and frequency, {_NDI}",
            5,
            told={
                0: (
                    "no headaches",
                    "no headache",
                    "denies headaches",
                    "denies headache",
                    "without headaches",
                ),
                1: (
                    "slight headaches",
                    "infrequent slight headaches",
                    "slight infrequent headaches",
                    "mild infrequent headaches",
                    "mild, infrequent headaches",
                ),
                2: (
                    "infrequent moderate headaches",
                    "moderate infrequent headaches",
                    "moderate headaches which come infrequently",
                    "moderate headaches infrequently",
                    "occasional moderate headaches",
                    "moderate, infrequent headaches",
                ),
                3: (
                    "frequent moderate headaches",
                    "moderate headaches which come frequently",
                    "moderate headaches frequently",
                    "moderate frequent headaches",
                    "moderate, frequent headaches",
                ),
                4: (
                    "frequent severe headaches",
                    "severe headaches which come frequently",
                    "severe headaches frequently",
                    "severe frequent headaches",
                    "severe, frequent headaches",
                ),
                5: (
                    "headaches almost all the time",
                    "headaches almost constantly",
                    "constant headaches",
                    "almost constant headaches",
                    "near-constant headaches",
                    "headaches all the time",
                    "headaches nearly all the time",
                ),
            },
        ),
    ],
    ndi_concentration: Annotated[
        float,
        coded(
            "NDI",
            "concentration",
            _NDI,
            5,
            told={
                0: (
                    "concentrate fully with no difficulty",
                    "concentrates fully without difficulty",
                    "no difficulty concentrating",
                    "concentrate fully without difficulty",
                    "no concentration difficulties",
                    "no difficulty in concentrating",
                    "full concentration without difficulty",
                ),
                1: (
                    "slight difficulty concentrating",
                    "slight difficulty in concentrating",
                    "concentrates with slight difficulty",
                    "mild difficulty concentrating",
                    "slight difficulty with concentration",
                    "slight concentration difficulty",
                    "slight difficulty in concentration",
                ),
                2: (
                    "fair degree of difficulty concentrating",
                    "fair degree of difficulty in concentrating",
                    "fair difficulty concentrating",
                    "moderate difficulty concentrating",
                ),
                3: (
                    "a lot of difficulty concentrating",
                    "a lot of difficulty in concentrating",
                    "considerable difficulty concentrating",
                    "significant difficulty concentrating",
                    "lot of difficulty in concentrating",
                ),
                4: (
                    "great deal of difficulty concentrating",
                    "great deal of difficulty in concentrating",
                    "great difficulty concentrating",
                    "severe difficulty concentrating",
                    "great difficulty in concentrating",
                    "extreme difficulty concentrating",
                ),
                5: (
                    "cannot concentrate at all",
                    "unable to concentrate at all",
                    "unable to concentrate",
                    "cannot concentrate",
                    "inability to concentrate",
                ),
            },
        ),
    ],
    ndi_work: Annotated[
        float,
        coded(
            "NDI",
            "work",
            _NDI,
            5,
            told={
                0: (
                    "as much work as desired",
                    "work as much as desired",
                    "no work limitations",
                    "do as much work as he wants",
                    "do as much work as she wants",
                ),
                1: (
                    "only do usual work",
                    "usual work but no more",
                    "only usual work",
                    "can only do usual work",
                    "able to do only usual work",
                ),
                2: (
                    "most of usual work",
                    "most usual work",
                    "do most of his usual work",
                    "do most of her usual work",
                    "most of his usual work",
                    "most of her usual work",
                ),
                3: (
                    "cannot do usual work",
                    "unable to do usual work",
                    "cannot do his usual work",
                    "cannot do her usual work",
                    "unable to perform usual work",
                    "unable to perform his usual work",
                    "unable to perform her usual work",
                    "unable to perform his usual occupational duties",
                ),
                4: (
                    "hardly do any work",
                    "can hardly do any work",
                    "hardly do any work at all",
                    "hardly able to work",
                    "hardly any work",
                    "barely able to work",
                    "hardly able to do any work",
                ),
                5: (
                    "cannot do any work",
                    "unable to do any work",
                    "unable to work at all",
                    "cannot work at all",
                    "cannot perform work-related tasks",
                    "cannot do any work at all",
                ),
            },
        ),
    ],
    ndi_driving: Annotated[
        float,
        coded(
            "NDI",
            "driving",
            _NDI,
            5,
            told={
                0: (
                    "drive without neck pain",
                    "drive without any neck pain",
                    "drives without pain",
                    "drive without pain",
                    "driving without neck pain",
                    "driving without pain",
                ),
                1: (
                    "drive with slight neck pain",
                    "slight pain while driving",
                    "slight neck pain while driving",
                    "mild pain while driving",
                    "drive with slight pain",
                    "driving with mild discomfort",
                    "slight pain when driving",
                    "drive with minimal discomfort",
                    "mild discomfort while driving",
                ),
                2: (
                    "drive with moderate neck pain",
                    "moderate pain while driving",
                    "moderate neck pain while driving",
                    "moderate pain when driving",
                    "driving with moderate pain",
                    "drive with moderate pain",
                ),
                3: (
                    "driving limited by moderate pain",
                    "cannot drive as long as desired because of moderate pain",
                    "cannot drive as long as wanted",
                    "moderate difficulty during driving",
                    "moderate difficulty driving",
                    "cannot drive as long as desired",
                ),
                4: (
                    "hardly drive at all",
                    "can hardly drive",
                    "hardly able to drive",
                    "barely able to drive",
                    "severe pain while driving",
                    "severe neck pain while driving",
                    "severe pain when driving",
                ),
                5: (
                    "cannot drive at all",
                    "unable to drive",
                    "cannot drive",
                    "unable to drive at all",
                    "inability to drive",
                    "no longer drives because of neck pain",
                ),
            },
        ),
    ],
    ndi_sleeping: Annotated[
        float,
        coded(
            "NDI",
            "sleeping",
            _NDI,
            5,
            told={
                0: (
                    "no trouble sleeping",
                    "sleeps without trouble",
                    "no sleep disturbance",
                    "no difficulty sleeping",
                    "sleep is undisturbed",
                    "no sleep disturbances",
                    "sleep is not disturbed",
                ),
                1: (
                    "slightly disturbed sleep",
                    "sleep slightly disturbed",
                    "sleep is slightly disturbed",
                    "sleep is only slightly disturbed",
                    "less than 1 hour sleepless",
                    "slight sleep disturbance",
                    "less than one hour sleepless",
                    "slightly disturbed",
                ),
                2: (
                    "mildly disturbed sleep",
                    "sleep is mildly disturbed",
                    "sleep mildly disturbed",
                    "1-2 hours sleepless",
                    "1 to 2 hours sleepless",
                    "mild sleep disturbance",
                    "mild sleep disturbances",
                    "mild disturbances in sleep",
                    "sleep is only mildly disturbed",
                ),
                3: (
                    "moderately disturbed sleep",
                    "sleep is moderately disturbed",
                    "sleep moderately disturbed",
                    "2-3 hours sleepless",
                    "2 to 3 hours sleepless",
                    "moderate sleep disturbance",
                    "moderate disturbances in sleep",
                    "moderate sleep disturbances",
                    "moderate disturbance in sleep",
                ),
                4: (
                    "greatly disturbed sleep",
                    "sleep is greatly disturbed",
                    "sleep greatly disturbed",
                    "3-5 hours sleepless",
                    "3 to 5 hours sleepless",
                    "great sleep disturbance",
                    "3-5 hours of sleeplessness",
                    "significant sleep disturbances",
                    "severe sleep disturbance",
                ),
                5: (
                    "completely disturbed sleep",
                    "sleep is completely disturbed",
                    "sleep completely disturbed",
                    "5-7 hours sleepless",
                    "5 to 7 hours sleepless",
                    "5-7 hours of sleeplessness",
                    "complete sleep disturbance",
                ),
            },
        ),
    ],
    ndi_recreation: Annotated[
        float,
        coded(
            "NDI",
            "recreation",
            _NDI,
            5,
            told={
                0: (
                    "all recreational activities without neck pain",
                    "recreational activities without neck pain",
                    "all recreation activities with no neck pain",
                    "engage in all recreational activities",
                    "recreational activities without pain",
                ),
                1: (
                    "all recreational activities with some neck pain",
                    "all recreational activities with some pain",
                    "recreational activities with some neck pain",
                    "recreational activities with some pain",
                    "recreation with some neck pain",
                ),
                2: (
                    "most but not all recreational activities",
                    "most recreational activities",
                    "most usual recreational activities",
                    "most of his recreational activities",
                    "most of her recreational activities",
                    "limitations in recreational activities",
                    "most but not all of her usual recreation",
                    "most but not all of his usual recreation",
                ),
                3: (
                    "few recreational activities",
                    "a few recreational activities",
                    "only a few recreational activities",
                    "only a few of his usual recreational activities",
                    "only a few of her usual recreational activities",
                    "few of her usual recreational activities",
                    "few of his usual recreational activities",
                ),
                4: (
                    "hardly any recreational activities",
                    "hardly do any recreational activities",
                    "hardly any recreation",
                    "hardly engage in recreational activities",
                ),
                5: (
                    "cannot do any recreational activities",
                    "unable to do any recreational activities",
                    "no recreational activities",
                    "unable to engage in recreational activities",
                    "cannot participate in recreational activities",
                    "unable to participate in any recreational activities",
                    "cannot engage in any recreational activities",
                    "recreational activities have been completely halted",
                    "unable to engage in any recreational activities",
                ),
            },
        ),
    ],
) -> Result:
    """Disability that a patient with neck pain tells of, from 0 to 50 points (double it for percent).

    A change of less than 5 points means little. All ten sections are needed here; the driving section is often left out
    by those who do not drive.
    """
    items = (
        Item("Pain intensity", ndi_pain),
        Item("Personal care", ndi_care),
        Item("Lifting", ndi_lifting),
        Item("Reading", ndi_reading),
        Item("Headaches", ndi_headaches),
        Item("Concentration", ndi_concentration),
        Item("Work", ndi_work),
        Item("Driving", ndi_driving),
        Item("Sleeping", ndi_sleeping),
        Item("Recreation", ndi_recreation),
    )
    score = total(*items)
    band = upto(
        score,
        {4: "no disability", 14: "mild disability", 24: "moderate disability", 34: "severe disability"},
        over="complete disability",
    )
    return Result(score, "points", band, items)
