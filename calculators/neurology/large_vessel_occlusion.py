"""Stroke before hospital: signs that a large vessel is occluded, for which thrombectomy is done."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice
from ..vocabulary.neurological import FacialAsymmetry, GazeDeviation
from .stroke_scale_items import Commands, FacialPalsy, LeftArm, OrientationQuestions, RightArm

PEREZ_2014 = Source(
    "Pérez de la Ossa N, Carrera D, Gorchs M, et al. Design and validation of a prehospital stroke scale to predict "
    "large arterial occlusion: the rapid arterial occlusion evaluation scale. Stroke 2014;45(1):87-91",
    url="https://newlib.net/nw_rd992558/p141",
    where="the scale, with the equivalent points of the NIH Stroke Scale",
    read="secondary",
    via="a textbook's reproduction of the table",
)
NAZLIEL_2008 = Source(
    "Nazliel B, Starkman S, Liebeskind DS, et al. A brief prehospital stroke severity scale identifies ischemic stroke "
    "patients harboring persisting large arterial occlusions. Stroke 2008;39(8):2264-2267",
    url="https://epmonthly.com/article/is-the-los-angeles-motor-scale-better-than-fast-or-nihss-for-diagnosing-stroke/",
    where="the points, and the cut at 4",
    read="secondary",
    via="Emergency Physicians Monthly's table; an ambulance course's page (ninthbrain) agrees on points and cut",
)
KATZ_2015 = Source(
    "Katz BS, McMullan JT, Sucharew H, Adeoye O, Broderick JP. Design and validation of a prehospital scale to predict "
    "stroke severity: Cincinnati Prehospital Stroke Severity Scale. Stroke 2015;46(6):1508-1512",
    doi="10.1161/STROKEAHA.115.008804",
    where="the points in terms of the NIH Stroke Scale, and the cut at 2",
    read="secondary",
    via="table 5 of a review in J Neurointerv Surg",
)

Paresis = Literal["normal or mild", "moderate", "severe"]
PareticArm = Annotated[
    Paresis,
    Choice(
        "arm of the weak side: normal or mild weakness (held for ten seconds, or drifts without falling); moderate "
        "(falls within ten seconds against some effort); severe (not raised, or falls at once)",
        {
            "normal or mild": ("mild arm weakness", "normal arm strength"),
            "moderate": ("moderate arm weakness", "moderate arm paresis"),
            "severe": ("severe arm weakness", "arm plegia", "severe arm paresis"),
        },
        absent="normal or mild",
    ),
]
PareticLeg = Annotated[
    Paresis,
    Choice(
        "leg of the weak side: normal or mild weakness (held for five seconds, or drifts without falling); moderate "
        "(falls within five seconds against some effort); severe (not raised, or falls at once)",
        {
            "normal or mild": ("mild leg weakness", "normal leg strength"),
            "moderate": ("moderate leg weakness", "moderate leg paresis"),
            "severe": ("severe leg weakness", "leg plegia", "severe leg paresis"),
        },
        absent="normal or mild",
    ),
]
WeakSide = Annotated[
    Literal["left", "right"],
    Choice(
        "side of the weakness",
        {
            "left": (
                "left hemiparesis",
                "left-sided weakness",
                "left sided weakness",
                "left-sided hemiparesis",
                "left hemiplegia",
            ),
            "right": (
                "right hemiparesis",
                "right-sided weakness",
                "right sided weakness",
                "right-sided hemiparesis",
                "right hemiplegia",
            ),
        },
    ),
]
Awareness = Annotated[
    Literal["both", "one", "neither"],
    Choice(
        "with left weakness, whether the patient recognises the own arm and the weakness: both; only one of them; "
        "neither",
        {
            "both": (
                "recognizes his arm and the impairment",
                "recognizes her arm and the impairment",
                "no anosognosia",
            ),
            "one": ("does not recognize the impairment", "anosognosia"),
            "neither": (
                "does not recognize his arm nor the impairment",
                "does not recognize her arm nor the impairment",
            ),
        },
    ),
]
ArmDrift = Annotated[
    Literal["absent", "drifts down", "falls rapidly"],
    Choice(
        "both arms held out: no drift; one drifts down; one falls rapidly",
        {
            "absent": ("no arm drift", "no pronator drift", "no drift"),
            "drifts down": ("arm drifts down", "arm drift", "pronator drift", "arm drifting down"),
            "falls rapidly": ("arm falls rapidly", "arm falls quickly", "arm falls immediately"),
        },
        absent="absent",
    ),
]
GripStrength = Annotated[
    Literal["normal", "weak", "none"],
    Choice(
        "grip of the weaker hand: normal; weak; none",
        {
            "normal": ("normal grip", "grip strength normal", "grip normal", "equal grips"),
            "weak": ("weak grip", "weak grip strength", "reduced grip", "grip strength weak"),
            "none": ("no grip", "no grip strength", "unable to grip"),
        },
        absent="normal",
    ),
]

_FACE = {"none": 0, "minor": 1, "partial": 2, "complete": 2}
_PARESIS = {"normal or mild": 0, "moderate": 1, "severe": 2}
_ANSWERS = {"both": 0, "one": 1, "neither": 2}
_DRIFT = {"absent": 0, "drifts down": 1, "falls rapidly": 2}
_GRIP = {"normal": 0, "weak": 1, "none": 2}
_FALLS = ("some effort", "no effort", "no movement")


@calculator(
    title="RACE scale (Rapid Arterial oCclusion Evaluation)",
    source=PEREZ_2014,
    conditions=("acute stroke",),
    outcome="large vessel occlusion",
    setting="before hospital",
    aliases=("RACE scale", "Rapid Arterial Occlusion Evaluation"),
    confirmed="openEHR guideline model: its 14 cases agree",
)
def race(
    facial_palsy: FacialPalsy,
    paretic_arm: PareticArm,
    paretic_leg: PareticLeg,
    gaze_deviation: GazeDeviation,
    weak_side: WeakSide,
    commands: Commands,
    arm_awareness: Awareness,
) -> Result:
    """Likelihood that an acute stroke is from occlusion of a large vessel, judged before hospital.

    The commands count with weakness of the right side, awareness of arm and weakness with that of the left. 5 or more
    points are the usual cut.
    """
    items = (
        Item("Facial palsy", _FACE[facial_palsy]),
        Item("Arm", _PARESIS[paretic_arm]),
        Item("Leg", _PARESIS[paretic_leg]),
        Item("Head and gaze deviation", 1 if gaze_deviation else 0),
        Item("Aphasia or agnosia", _ANSWERS[commands] if weak_side == "right" else _ANSWERS[arm_awareness]),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "large vessel occlusion likely" if score >= 5 else "large vessel occlusion less likely",
        items,
    )


@calculator(
    title="Los Angeles Motor Scale (LAMS)",
    source=NAZLIEL_2008,
    conditions=("acute stroke",),
    outcome="large vessel occlusion",
    setting="before hospital",
    aliases=("LAMS", "Los Angeles Motor Scale"),
)
def lams(facial_asymmetry: FacialAsymmetry, arm_drift: ArmDrift, grip_strength: GripStrength) -> Result:
    """Severity of an acute stroke in the field, and whether a large vessel is likely to be occluded."""
    items = (
        Item("Facial droop", 1 if facial_asymmetry else 0),
        Item("Arm drift", _DRIFT[arm_drift]),
        Item("Grip", _GRIP[grip_strength]),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "severe, large vessel occlusion likely"
        if score >= 4
        else "minor or moderate, large vessel occlusion less likely",
        items,
    )


@calculator(
    title="Cincinnati Prehospital Stroke Severity Scale (CP-SSS, C-STAT)",
    source=KATZ_2015,
    conditions=("acute stroke",),
    outcome="large vessel occlusion",
    setting="before hospital",
    aliases=("CP-SSS", "CPSSS", "C-STAT", "Cincinnati Stroke Triage Assessment Tool"),
)
def cincinnati_severity(
    gaze_deviation: GazeDeviation,
    orientation_questions: OrientationQuestions,
    commands: Commands,
    left_arm: LeftArm,
    right_arm: RightArm,
) -> Result:
    """Likelihood of a severe stroke and of a large vessel occlusion, judged before hospital.

    The point for consciousness needs both a wrong answer and a command that is not obeyed. Severe is an NIH Stroke
    Scale of 15 or more.
    """
    items = (
        Item("Conjugate gaze deviation", 2 if gaze_deviation else 0),
        Item("Wrong answer and command not obeyed", 1 if orientation_questions != "both" and commands != "both" else 0),
        Item("Arm falls within ten seconds", 1 if left_arm in _FALLS or right_arm in _FALLS else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "large vessel occlusion and severe stroke likely"
        if score >= 2
        else "large vessel occlusion and severe stroke less likely",
        items,
    )
