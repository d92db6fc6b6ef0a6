"""Joint counts, and how patients and clinicians rate disease of the joints."""

from typing import Annotated

from ..inputs import Quantity

#: Rheumatoid arthritis as notes shorten it, never to what may be the air of a room or an atrium.
RHEUMATOID_ARTHRITIS = (
    *("pmh ra", "pmh: ra", "pmhx ra", "pmhx: ra", "pmh of ra", "ra on mtx", "ra on methotrexate", "ra (mtx"),
    *("ra (on mtx", "ra on rituximab", "ra on biologics", "ra on adalimumab", "ra on etanercept", "ra on tocilizumab"),
    *("ra on leflunomide", "ra on sulfasalazine", "ra on hydroxychloroquine", "ra on baricitinib", "seropositive ra"),
    *("seronegative ra", "erosive ra", "long-standing ra", "longstanding ra", "ra flare", "flare of ra"),
    *("ra for years", "rheumatoid on mtx", "rheumatoid on methotrexate", "htn, ra", "ra, htn", "ra, t2dm", "t2dm, ra"),
    *("ra, oa", "oa, ra", "ra, copd", "ra, asthma", "hypothyroid, ra", "ra, osteoporosis", "osteoporosis, ra"),
    *("known rheumatoid", "rheumatoid (mtx", "rheumatoid disease", "rheumatoid on", "dmards for ra", "ra with ild"),
    "ra-ild",
)
#: Rheumatic diseases as notes shorten them.
RHEUMATIC_DISEASES = (
    *("pmr", "sle", "lupus", "lupus nephritis", "anca vasculitis", "anca-associated vasculitis"),
    *("anca associated vasculitis", "egpa", "axspa", "ax-spa", "axial spa", "jia", "stills disease"),
    *("still's disease", "seronegative arthritis", "psoriatic arthropathy", "enteropathic arthropathy"),
    *("crystal arthropathy", "crystal arthritis", "discoid lupus", "mctd", "uctd", "behcet's", "behçet's", "takayasu"),
    *("takayasu's", "wegener's", "granulomatosis with polyangiitis", "microscopic polyangiitis"),
    *("polyarteritis nodosa", "churg-strauss", "limited scleroderma", "diffuse scleroderma"),
    *("antisynthetase syndrome", "inflammatory myositis", "relapsing polychondritis", "familial mediterranean fever"),
    *("gca on pred", "known gca", "gca on steroids", "biopsy-proven gca", "gca on tocilizumab"),
)
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
            "tjc 28",
            "tender jts",
            "tender jt count",
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
            "sjc 28",
            "swollen jts",
            "swollen jt count",
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
            *("pt vas", "pat global", "pt global vas", "patient global health", "patient gh vas", "vas gh", "gh vas"),
            *("ptgh", "pt gh vas", "patient vas gh", "global health score"),
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
            *("dr global", "doctor global", "phys global", "physician vas", "dr vas", "md vas", "assessor vas"),
            *("evaluator global", "clinician global", "physician ga", "clin global"),
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
