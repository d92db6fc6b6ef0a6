"""Joint counts, and how patients and clinicians rate disease of the joints."""

from typing import Annotated

from ..inputs import Quantity

TenderJoints = Annotated[
    float,
    Quantity(
        "1",
        0,
        28,
        "tender joints among 28: shoulders, elbows, wrists, knuckles, finger and thumb joints, knees",
        integer=True,
        terms=(
            "tender joint count",
            "tender joints",
            "tjc28",
            "tjc",
            *("tender joint", "number of tender joints", "28 tender joint count", "tjc-28"),
            *("tender joint count of", "painful joints"),
        ),
    ),
]
SwollenJoints = Annotated[
    float,
    Quantity(
        "1",
        0,
        28,
        "swollen joints among 28: shoulders, elbows, wrists, knuckles, finger and thumb joints, knees",
        integer=True,
        terms=(
            "swollen joint count",
            "swollen joints",
            "sjc28",
            "sjc",
            *("swollen joint", "number of swollen joints", "28 swollen joint count", "sjc-28"),
            "swollen joint count of",
        ),
    ),
]
PatientGlobalAssessment = Annotated[
    float,
    Quantity(
        "1",
        0,
        10,
        "patient's own rating of the arthritis overall, 0 best to 10 worst (a scale of 100 mm divided by ten)",
        terms=(
            "patient global assessment",
            *("patient global", "pt global", "ptga", "pga by patient"),
            "patient global",
            "patient's global assessment",
            "ptgda",
            "pga",
            "ptga",
            *("overall disease impact", "overall disease impact over the past week"),
            *("overall well-being", "overall well-being over the past week"),
            *("overall well-being in the past week", "overall wellbeing"),
            *("overall wellbeing over the past week", "current overall well-being"),
            *("patient global vas", "patient global score", "ptga vas"),
            "patient global assessment of disease activity",
            *("global disease activity by the patient", "global health vas", "general health vas"),
            *("overall disease activity by the patient", "patient's global", "patient vas"),
        ),
    ),
]
PhysicianGlobalAssessment = Annotated[
    float,
    Quantity(
        "1",
        0,
        10,
        "clinician's rating of disease activity overall, 0 best to 10 worst (a scale of 100 mm divided by ten)",
        terms=(
            "physician global assessment",
            "physician global",
            "provider global assessment",
            "evaluator global assessment",
            "ega",
            *("physician global vas", "physician's global assessment", "mdga", "phga"),
            *("clinician global assessment", "doctor global assessment", "provider global"),
            *("physician global assessment of disease activity", "md global", "assessor global"),
        ),
    ),
]
ArthritisPain = Annotated[
    float,
    Quantity(
        "1",
        0,
        10,
        "patient's rating of pain from the arthritis, 0 none to 10 worst imaginable",
        terms=(
            "pain score",
            "pain vas",
            "pain rating",
            "pain",
            *("joint pain score", "joint pain rating", "pain level", "arthritis pain", "pain scale"),
            "pain on vas",
        ),
    ),
]
