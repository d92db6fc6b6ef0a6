"""The fifteen observations of the NIH Stroke Scale, each with its levels in our own words."""

from typing import Annotated, Literal

from ..inputs import Choice

Alertness = Annotated[
    Literal["alert", "drowsy", "stuporous", "comatose"],
    Choice(
        "NIHSS 1a, alertness: alert; drowsy (roused by a minor stimulus); stuporous (needs repeated, strong or painful "
        "stimuli to attend or move); comatose (reflex responses or none)",
        {
            "alert": ("alert", "awake", "awake and alert"),
            "drowsy": ("drowsy", "somnolent", "sleepy", "lethargic"),
            "stuporous": ("stuporous", "obtunded", "stupor"),
            "comatose": ("comatose", "coma", "unresponsive"),
        },
    ),
]
OrientationQuestions = Annotated[
    Literal["both", "one", "neither"],
    Choice(
        "NIHSS 1b, how many of the two questions (the month, own age) are answered correctly on first attempt; one if "
        "intubated or severely dysarthric, neither if aphasic or stuporous",
        {
            "both": ("answers both questions", "both questions correct", "oriented to month and age", "fully oriented"),
            "one": ("answers one question", "one question correct"),
            "neither": ("answers neither question", "neither question correct", "unable to state month or age"),
        },
    ),
]
Commands = Annotated[
    Literal["both", "one", "neither"],
    Choice(
        "NIHSS 1c, how many of the two commands (open and close the eyes, grip and release the good hand) are obeyed",
        {
            "both": ("obeys both commands", "performs both tasks", "follows commands", "follows all commands"),
            "one": ("obeys one command", "performs one task"),
            "neither": ("obeys neither command", "performs neither task", "does not follow commands"),
        },
    ),
]
ChildQuestions = Annotated[
    Literal["both", "one", "neither"],
    Choice(
        "PedNIHSS 1b, how many of the two questions (own age, in words or fingers; which is the named family member) "
        "are answered correctly",
        {
            "both": ("answers both questions", "both questions correct"),
            "one": ("answers one question", "one question correct"),
            "neither": ("answers neither question", "neither question correct"),
        },
    ),
]
ChildCommands = Annotated[
    Literal["both", "one", "neither"],
    Choice(
        "PedNIHSS 1c, how many of the two commands (open and close the eyes, touch the nose) are obeyed",
        {
            "both": ("obeys both commands", "performs both tasks", "follows commands"),
            "one": ("obeys one command", "performs one task"),
            "neither": ("obeys neither command", "performs neither task", "does not follow commands"),
        },
    ),
]
Gaze = Annotated[
    Literal["normal", "partial palsy", "forced deviation"],
    Choice(
        "NIHSS 2, horizontal eye movements: normal; partial palsy (abnormal, but can be overcome); forced deviation or "
        "total palsy that the oculocephalic manoeuvre does not overcome",
        {
            "normal": ("extraocular movements intact", "eomi", "gaze normal", "normal gaze", "full eye movements"),
            "partial palsy": ("partial gaze palsy", "gaze preference"),
            "forced deviation": (
                "forced gaze deviation",
                "forced deviation",
                "total gaze palsy",
                "fixed gaze deviation",
            ),
        },
        absent="normal",
    ),
]
VisualFields = Annotated[
    Literal["full", "partial hemianopia", "complete hemianopia", "bilateral hemianopia"],
    Choice(
        "NIHSS 3, visual fields: full; partial hemianopia (including quadrantanopia or extinction); complete "
        "hemianopia; bilateral hemianopia or blindness of any cause",
        {
            "full": ("visual fields full", "visual fields intact", "no visual loss", "full visual fields"),
            "partial hemianopia": (
                "partial hemianopia",
                "partial homonymous hemianopia",
                "quadrantanopia",
                "quadrantanopsia",
                "homonymous quadrantanopia",
            ),
            "complete hemianopia": ("complete hemianopia", "homonymous hemianopia", "homonymous hemianopsia"),
            "bilateral hemianopia": ("bilateral hemianopia", "cortical blindness", "bilateral blindness"),
        },
    ),
]
FacialPalsy = Annotated[
    Literal["none", "minor", "partial", "complete"],
    Choice(
        "NIHSS 4, facial palsy: none; minor (flattened nasolabial fold, uneven smile); partial (lower face paralysed "
        "or nearly so); complete (upper and lower face, on one or both sides)",
        {
            "none": ("no facial palsy", "no facial droop", "no facial weakness", "face symmetric", "face symmetrical"),
            "minor": ("minor facial palsy", "mild facial droop", "mild facial weakness", "flattened nasolabial fold"),
            "partial": ("partial facial palsy", "lower facial paralysis", "moderate facial weakness"),
            "complete": ("complete facial palsy", "complete facial paralysis"),
        },
        absent="none",
    ),
]

Strength = Literal["no drift", "drift", "some effort", "no effort", "no movement"]


def _limb(item: str, limb: str, test: str) -> Choice:
    """Describe the motor test of one limb."""
    return Choice(
        f"NIHSS {item}, {limb} {test}: no drift; drift without falling to the bed; falls but makes some effort against "
        "gravity; no effort against gravity; no movement. Leave out if amputated or fused",
        {
            "no drift": (f"no {limb} drift", f"no drift of the {limb}", f"{limb} no drift", f"{limb} strength 5/5"),
            "drift": (f"{limb} drift", f"{limb} drifts", f"drift of the {limb}"),
            "some effort": (f"{limb} some effort against gravity",),
            "no effort": (f"{limb} no effort against gravity",),
            "no movement": (f"{limb} no movement", f"no movement of the {limb}", f"{limb} plegia", f"{limb} plegic"),
        },
        absent="no drift",
    )


LeftArm = Annotated[Strength, _limb("5a", "left arm", "held out for ten seconds")]
RightArm = Annotated[Strength, _limb("5b", "right arm", "held out for ten seconds")]
LeftLeg = Annotated[Strength, _limb("6a", "left leg", "held up for five seconds")]
RightLeg = Annotated[Strength, _limb("6b", "right leg", "held up for five seconds")]
LimbAtaxia = Annotated[
    Literal["absent", "one limb", "two limbs"],
    Choice(
        "NIHSS 7, ataxia of limbs out of proportion to weakness: absent (also when paralysed or unable to understand); "
        "in one limb; in two limbs. Leave out if amputated or fused",
        {
            "absent": ("no ataxia", "no limb ataxia", "no dysmetria", "finger-nose intact"),
            "one limb": ("ataxia in one limb", "ataxia of one limb"),
            "two limbs": ("ataxia in two limbs", "ataxia of two limbs"),
        },
        absent="absent",
    ),
]
Sensation = Annotated[
    Literal["normal", "mild loss", "severe loss"],
    Choice(
        "NIHSS 8, sensation to pinprick: normal; mild to moderate loss (blunter, but felt); severe or total loss "
        "(touch not felt), or coma",
        {
            "normal": ("sensation intact", "sensation normal", "no sensory loss", "normal sensation"),
            "mild loss": ("mild sensory loss", "reduced sensation", "decreased sensation", "mild hypoaesthesia"),
            "severe loss": ("severe sensory loss", "total sensory loss", "dense sensory loss"),
        },
        absent="normal",
    ),
]
Language = Annotated[
    Literal["normal", "mild aphasia", "severe aphasia", "mute"],
    Choice(
        "NIHSS 9, language: normal; mild to moderate aphasia (ideas still conveyed); severe aphasia (fragmentary, the "
        "listener guesses); mute or global aphasia, or coma",
        {
            "normal": ("no aphasia", "language normal", "normal language"),
            "mild aphasia": ("mild aphasia", "moderate aphasia", "mild to moderate aphasia", "mild dysphasia"),
            "severe aphasia": ("severe aphasia", "severe dysphasia"),
            "mute": ("mute", "global aphasia", "mutism"),
        },
        absent="normal",
    ),
]
Dysarthria = Annotated[
    Literal["normal", "mild", "severe"],
    Choice(
        "NIHSS 10, articulation: normal; mild to moderate slurring that can be understood; severe (unintelligible or "
        "mute). Leave out if intubated",
        {
            "normal": ("no dysarthria", "speech clear", "clear speech", "normal articulation"),
            "mild": ("mild dysarthria", "moderate dysarthria", "slurred speech", "mildly slurred speech"),
            "severe": (
                "severe dysarthria",
                "severely slurred speech",
                "unintelligible speech",
                "anarthria",
                "anarthric",
            ),
        },
        absent="normal",
    ),
]
Extinction = Annotated[
    Literal["none", "one modality", "profound"],
    Choice(
        "NIHSS 11, extinction and inattention: none; in one modality; profound, or in more than one modality",
        {
            "none": ("no neglect", "no extinction", "no inattention"),
            "one modality": ("mild neglect", "visual extinction", "tactile extinction", "sensory extinction"),
            "profound": ("profound neglect", "severe neglect", "profound hemineglect", "complete neglect"),
        },
        absent="none",
    ),
]
