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
        terms=("tender joint count", "tender joints", "tjc28", "tjc"),
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
        terms=("swollen joint count", "swollen joints", "sjc28", "sjc"),
    ),
]
PatientGlobalAssessment = Annotated[
    float,
    Quantity(
        "1",
        0,
        10,
        "patient's own rating of the arthritis overall, 0 best to 10 worst (a scale of 100 mm divided by ten)",
        terms=("patient global assessment", "patient global", "patient's global assessment", "ptgda", "pga", "ptga"),
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
        terms=("pain score", "pain vas", "pain rating", "pain"),
    ),
]
