"""Axial spondyloarthritis: how active it is."""

from math import log
from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Quantity
from ..vocabulary.biochemistry import CReactiveProtein
from ..vocabulary.rheumatological import PatientGlobalAssessment

GARRETT_1994 = Source(
    "Garrett S, Jenkinson T, Kennedy LG, et al. A new approach to defining disease status in ankylosing spondylitis: "
    "the Bath Ankylosing Spondylitis Disease Activity Index. J Rheumatol 1994;21(12):2286-2291",
    pmid="7699630",
    url="https://ard.bmj.com/highwire/markup/238393/expansion",
    where="calculation",
    read="secondary",
    via="Ann Rheum Dis, table 2 of a review of axial spondyloarthritis; clincalc 0.4 for the line at 4",
)
LUKAS_2009 = Source(
    "Lukas C, Landewé R, Sieper J, et al. Development of an ASAS-endorsed disease activity score (ASDAS) in patients "
    "with ankylosing spondylitis, 2009; lines between states by Machado P et al., 2011",
    url="https://ard.bmj.com/highwire/markup/181969/expansion",
    where="table 5, score C",
    read="secondary",
    via="Ann Rheum Dis, tables of the drafts; PMC11843021, table 2, for the least C-reactive protein",
)


def _bath(topic: str, *terms: str, alone: tuple[str, ...] = ()) -> Quantity:
    """Describe a row of the BASDAI, rated from 0 to 10 over the last week; `alone` are names without the scale's."""
    names = (*(f"BASDAI {word}" for word in (topic, *terms)), *alone)
    return Quantity("1", 0, 10, f"BASDAI, {topic} over the last week: 0 none to 10 very severe", terms=names)


BasdaiBackPain = Annotated[
    float,
    _bath(
        "pain of neck, back or hips",
        *("back pain", "spinal pain", "question 2", "axial pain", "spine", "back", "q2"),
        alone=(
            "back/neck/hip",
            "back/neck/hips",
            "neck/back/hip",
            "neck/back/hips",
            "neck, back or hip pain",
            "spinal pain nrs",
            "spinal pain vas",
        ),
    ),
]
BasdaiJointPain = Annotated[
    float,
    _bath(
        "pain or swelling of other joints",
        *("joint pain", "peripheral pain/swelling", "question 3", "peripheral joints", "other joints", "joints", "q3"),
        alone=("peripheral joint pain nrs", "peripheral joint pain/swelling", "knee and other joints"),
    ),
]
BasdaiStiffnessDuration = Annotated[
    float,
    Quantity(
        "1",
        0,
        10,
        "BASDAI, duration of morning stiffness over the last week: 0 none to 10 two hours or more",
        terms=(
            "BASDAI duration of morning stiffness",
            "BASDAI stiffness duration",
            "BASDAI question 6",
            "BASDAI q6",
            "BASDAI ems duration",
        ),
    ),
]


@calculator(
    title="Bath Ankylosing Spondylitis Disease Activity Index (BASDAI)",
    source=GARRETT_1994,
    conditions=("axial spondyloarthritis",),
    outcome="disease activity",
    aliases=("BASDAI",),
    confirmed="clincalc 0.4: 500 random patients agree within its rounding",
    licence="scores coded answers; the questionnaire's own wording is not included",
)
def basdai(
    basdai_fatigue: Annotated[
        float, _bath("fatigue", "tiredness", "question 1", "q1", alone=("fatigue vas", "fatigue nrs", "tiredness"))
    ],
    basdai_back_pain: BasdaiBackPain,
    basdai_joint_pain: BasdaiJointPain,
    basdai_tenderness: Annotated[
        float,
        _bath(
            "tenderness to touch or pressure",
            "enthesitis",
            "question 4",
            "tenderness",
            "q4",
            alone=("sore to touch", "tenderness to touch", "tender to touch"),
        ),
    ],
    basdai_stiffness_severity: Annotated[
        float,
        _bath(
            "severity of morning stiffness",
            "morning stiffness",
            "question 5",
            "stiffness severity",
            "ems severity",
            "q5",
            alone=(
                "severity of morning stiffness",
                "stiffness severity",
                "morning stiffness severity",
                "ems severity",
                "severity of stiffness",
                "how bad the stiffness is",
            ),
        ),
    ],
    basdai_stiffness_duration: BasdaiStiffnessDuration,
) -> Result:
    """Activity of axial spondyloarthritis as the patient rates it, 0 to 10; rounded to two decimals.

    The two questions on morning stiffness count as one. It holds no sign of inflammation, and fibromyalgia raises it.
    """
    items = (
        Item("Fatigue", basdai_fatigue / 5),
        Item("Neck, back or hips", basdai_back_pain / 5),
        Item("Other joints", basdai_joint_pain / 5),
        Item("Tenderness", basdai_tenderness / 5),
        Item("Severity of stiffness", basdai_stiffness_severity / 10),
        Item("Duration of stiffness", basdai_stiffness_duration / 10),
    )
    score = round(total(*items), 2)
    return Result(score, "", "active disease" if score >= 4 else "below the usual line of active disease", items)


@calculator(
    title="Axial Spondyloarthritis Disease Activity Score with CRP (ASDAS-CRP)",
    source=LUKAS_2009,
    conditions=("axial spondyloarthritis",),
    outcome="disease activity",
    aliases=("ASDAS", "ASDAS-CRP", "ankylosing spondylitis disease activity score"),
    confirmed="the cases of a computable guideline with 2 mg/L of C-reactive protein or more agree within its rounding",
)
def asdas_crp(
    basdai_back_pain: BasdaiBackPain,
    basdai_stiffness_duration: BasdaiStiffnessDuration,
    patient_global_assessment: PatientGlobalAssessment,
    basdai_joint_pain: BasdaiJointPain,
    c_reactive_protein: CReactiveProtein,
) -> Result:
    """Activity of axial spondyloarthritis from four ratings and C-reactive protein; rounded to two decimals.

    A C-reactive protein under 2 mg/L counts as 2, as the group that made the score advises.
    """
    protein = c_reactive_protein if c_reactive_protein > 2 else 2
    score = round(
        0.121 * basdai_back_pain
        + 0.058 * basdai_stiffness_duration
        + 0.11 * patient_global_assessment
        + 0.073 * basdai_joint_pain
        + 0.579 * log(protein + 1),
        2,
    )
    band = (
        "inactive"
        if score < 1.3
        else "low activity"
        if score < 2.1
        else upto(score, {3.5: "high activity"}, over="very high activity")
    )
    return Result(score, "", band)
