"""Depth of impaired consciousness."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice

TEASDALE_1974 = Source(
    "Teasdale G, Jennett B. Assessment of coma and impaired consciousness: a practical scale. "
    "Lancet 1974;304(7872):81-84",
    doi="10.1016/s0140-6736(74)91639-0",
    where="the scale, with the six motor levels in use today and the current names of stimuli",
    read="abstract",
    via="the scale as reproduced by BrainLine and in Egypt J Neurosurg 2020 (10.1186/s41984-020-00096-5), table 1, "
    "which also give the three grades of head injury",
)

BRENNAN_2018 = Source(
    "Brennan PM, Murray GD, Teasdale GM. Simplifying the use of prognostic information in traumatic brain injury. "
    "Part 1: the GCS-Pupils score: an extended index of clinical severity. J Neurosurg 2018;128(6):1612-1620",
    doi="10.3171/2017.12.JNS172780",
    where="abstract: the score; death and unfavourable outcome at 6 months by score",
    read="abstract",
    via="a reproduction of the table; Pathway's page for the ends of it; a public implementation agrees on scores 1 to "
    "3 and 12 and on the ranges between",
)

EyeResponse = Annotated[
    Literal["spontaneous", "to sound", "to pressure", "none"],
    Choice(
        "best eye opening: spontaneous; to speech or sound; only to pressure or pain; none",
        {
            "spontaneous": (
                "opens eyes spontaneously",
                "eyes open spontaneously",
                "spontaneous eye opening",
                "eye opening spontaneous",
                "eyes opening spontaneously",
                "e4",
            ),
            "to sound": (
                "opens eyes to voice",
                "opens eyes to speech",
                "opens eyes to sound",
                "opens eyes to verbal command",
                "eyes open to voice",
                "eyes open to speech",
                "eye opening to voice",
                "eye opening to speech",
                "eye opening to verbal command",
                "e3",
            ),
            "to pressure": (
                "opens eyes to pain",
                "opens eyes to pressure",
                "opens eyes to painful stimuli",
                "eyes open to pain",
                "eye opening to pain",
                "eye opening to painful stimuli",
                "e2",
            ),
            "none": ("no eye opening", "does not open eyes", "does not open his eyes", "does not open her eyes", "e1"),
        },
    ),
]
VerbalResponse = Annotated[
    Literal["orientated", "confused", "words", "sounds", "none"],
    Choice(
        "best verbal response: orientated; confused conversation; single words only; sounds without words; none",
        {
            "orientated": (
                "orientated",
                "oriented",
                "alert and oriented",
                "oriented to person, place and time",
                "speech oriented",
                "v5",
            ),
            "confused": ("confused", "confused speech", "confused conversation", "disoriented", "disorientated", "v4"),
            "words": ("inappropriate words", "inappropriate speech", "single words", "v3"),
            "sounds": (
                "incomprehensible sounds",
                "incomprehensible speech",
                "moaning",
                "groaning",
                "moans",
                "groans",
                "v2",
            ),
            "none": ("no verbal response", "nonverbal", "non-verbal", "no speech", "v1"),
        },
    ),
]
MotorResponse = Annotated[
    Literal["obeys commands", "localising", "normal flexion", "abnormal flexion", "extension", "none"],
    Choice(
        "best motor response of any limb: obeys commands; localises pressure or pain; flexes normally (withdraws); "
        "flexes abnormally (decorticate); extends (decerebrate); none",
        {
            "obeys commands": (
                "obeys commands",
                "obeying commands",
                "follows commands",
                "following commands",
                "follows simple commands",
                "m6",
            ),
            "localising": (
                "localises pain",
                "localizes pain",
                "localises to pain",
                "localizes to pain",
                "localising to pain",
                "localizing to pain",
                "localises painful stimuli",
                "localizes painful stimuli",
                "m5",
            ),
            "normal flexion": (
                "withdraws from pain",
                "withdraws to pain",
                "withdrawal from pain",
                "withdrawing from pain",
                "normal flexion",
                "m4",
            ),
            "abnormal flexion": (
                "abnormal flexion",
                "flexion to pain",
                "flexes to pain",
                "decorticate posturing",
                "decorticate",
                "m3",
            ),
            "extension": (
                "extension to pain",
                "extends to pain",
                "extensor posturing",
                "decerebrate posturing",
                "decerebrate",
                "m2",
            ),
            "none": ("no motor response", "no movement to pain", "no response to pain", "m1"),
        },
    ),
]

UnreactivePupils = Annotated[
    Literal["neither", "one", "both"],
    Choice(
        "pupils that do not react to light: neither; one; both",
        {
            "neither": (
                "pupils equal and reactive",
                "pupils equal round and reactive",
                "perrl",
                "perrla",
                "both pupils reactive",
                "both pupils react",
                "pupils reactive bilaterally",
            ),
            "one": ("one pupil unreactive", "one pupil fixed", "unilateral fixed pupil", "one fixed and dilated pupil"),
            "both": (
                "both pupils unreactive",
                "pupils fixed and dilated",
                "bilateral fixed pupils",
                "bilaterally fixed and dilated pupils",
                "both pupils fixed",
            ),
        },
        absent="neither",
    ),
]
_EYE = {"spontaneous": 4, "to sound": 3, "to pressure": 2, "none": 1}
_VERBAL = {"orientated": 5, "confused": 4, "words": 3, "sounds": 2, "none": 1}
_MOTOR = {
    "obeys commands": 6,
    "localising": 5,
    "normal flexion": 4,
    "abnormal flexion": 3,
    "extension": 2,
    "none": 1,
}


_DEATH: dict[float, float] = {
    1: 74.45,
    2: 64.62,
    3: 40.92,
    4: 39.47,
    5: 32.57,
    6: 24.97,
    7: 19.17,
    8: 20.04,
    9: 18.75,
    10: 17.35,
    11: 11.60,
    12: 9.43,
    13: 7.07,
    14: 5.64,
    15: 2.54,
}
_UNFAVOURABLE: dict[float, float] = {
    1: 89.59,
    2: 85.22,
    3: 65.53,
    4: 68.90,
    5: 57.75,
    6: 46.26,
    7: 37.20,
    8: 33.55,
    9: 30.32,
    10: 28.88,
    11: 21.81,
    12: 19.92,
    13: 15.85,
    14: 14.39,
    15: 11.75,
}


@calculator(
    title="Glasgow Coma Scale",
    source=TEASDALE_1974,
    outcome="impaired consciousness",
    aliases=("GCS", "Glasgow Coma Score"),
    confirmed="clincalc 0.4: all 120 combinations of the three responses agree",
)
def glasgow_coma_scale(
    eye_response: EyeResponse, verbal_response: VerbalResponse, motor_response: MotorResponse
) -> Result:
    """Depth of impaired consciousness in acute brain injury or illness, from three observed responses.

    A response that cannot be tested (swollen eyes, intubation, paralysis) must be left out, not entered as
    none: without it there is no total. The three grades are those used for head injury.
    """
    items = (
        Item("Eye opening", _EYE[eye_response]),
        Item("Verbal response", _VERBAL[verbal_response]),
        Item("Motor response", _MOTOR[motor_response]),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {8: "severe (8 or less)", 12: "moderate (9 to 12)"}, over="mild (13 to 15)"), items
    )


@calculator(
    title="GCS-Pupils score (GCS-P)",
    source=BRENNAN_2018,
    conditions=("head injury",),
    outcome="death or severe disability",
    aliases=("GCS-P", "GCS-Pupils"),
)
def gcs_pupils(
    eye_response: EyeResponse,
    verbal_response: VerbalResponse,
    motor_response: MotorResponse,
    unreactive_pupils: UnreactivePupils,
) -> Result:
    """Severity of a traumatic brain injury: the Glasgow Coma Scale less the number of unreactive pupils.

    The rates are those of the pooled CRASH and IMPACT patients at six months; unfavourable is death, a vegetative
    state or severe disability. In the derivation an untestable response counted as none.
    """
    items = (
        Item("Eye opening", _EYE[eye_response]),
        Item("Verbal response", _VERBAL[verbal_response]),
        Item("Motor response", _MOTOR[motor_response]),
        Item("Unreactive pupils", 0 if unreactive_pupils == "neither" else -1 if unreactive_pupils == "one" else -2),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk("death", "6 months", _DEATH[score], BRENNAN_2018),
            Risk("unfavourable outcome", "6 months", _UNFAVOURABLE[score], BRENNAN_2018),
        ),
    )
