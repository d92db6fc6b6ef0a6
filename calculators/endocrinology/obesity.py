"""Obesity: what it does to health."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, highest, upto
from ..inputs import Choice

SHARMA_2009 = Source(
    "Sharma AM, Kushner RF. A proposed clinical staging system for obesity. Int J Obes 2009;33:289-295",
    doi="10.1038/ijo.2009.2",
    where="stages 0 to 4",
    read="secondary",
    via="Padwal 2011, box 1 (CMAJ), which sets out the stages",
)

Severity = Literal["none", "mild", "moderate", "significant", "severe"]
STEP = {"none": 0, "mild": 1, "moderate": 2, "significant": 3, "severe": 4}


def _severity(
    topic: str, mild: str, moderate: str, significant: str, severe: str, words: dict[str, tuple[str, ...]]
) -> Choice:
    """Describe one of the three sides of the staging, with what counts at each step."""
    steps = f"none; mild ({mild}); moderate ({moderate}); significant ({significant}); severe ({severe})"
    return Choice(f"{topic}: {steps}", words, absent="none")


@calculator(
    title="Edmonton Obesity Staging System (EOSS)",
    source=SHARMA_2009,
    conditions=("overweight or obesity",),
    outcome="severity of obesity",
    aliases=("EOSS",),
)
def edmonton_obesity_stage(
    obesity_disease: Annotated[
        Severity,
        _severity(
            "disease from obesity",
            "borderline: blood pressure, fasting glucose, liver enzymes",
            "established: hypertension, type 2 diabetes, sleep apnoea, osteoarthritis, reflux, polycystic ovaries",
            "damage of organs: myocardial infarction, heart failure, stroke, complications of diabetes",
            "may be end-stage",
            {
                "none": ("no obesity-related risk factors", "no risk factors"),
                "mild": (
                    "borderline hypertension",
                    "impaired fasting glucose",
                    "prediabetes",
                    "elevated liver enzymes",
                ),
                "moderate": ("hypertension", "type 2 diabetes", "sleep apnea", "sleep apnoea", "osteoarthritis"),
                "significant": ("myocardial infarction", "heart failure", "stroke", "diabetic nephropathy"),
                "severe": ("end-stage",),
            },
        ),
    ],
    obesity_limitation: Annotated[
        Severity,
        _severity(
            "symptoms of the body or limits of function from obesity",
            "breathless on moderate exertion, aches now and then, tired",
            "some limits in daily life",
            "cannot work or do the daily round",
            "disabling",
            {
                "none": ("no physical symptoms", "no functional limitations"),
                "mild": ("dyspnea on moderate exertion", "occasional aches", "mild fatigue"),
                "moderate": ("some limitations in daily activity", "moderate limitations"),
                "significant": ("unable to work", "unable to complete routine activities"),
                "severe": ("disabling functional limitations", "bedbound", "wheelchair-bound"),
            },
        ),
    ],
    obesity_mind: Annotated[
        Severity,
        _severity(
            "effects of obesity on the mind and on well-being",
            "well-being a little impaired, quality of life is not",
            "depression, anxiety or an eating disorder, quality of life begins to suffer",
            "major depression, thoughts of suicide, quality of life suffers much",
            "disabling",
            {
                "none": ("no psychological symptoms", "no psychopathology"),
                "mild": ("mild psychological symptoms", "low self-esteem"),
                "moderate": ("depression", "anxiety", "eating disorder", "binge eating"),
                "significant": ("major depression", "suicidal ideation"),
                "severe": ("disabling psychological symptoms",),
            },
        ),
    ],
) -> Result:
    """Stage of obesity, 0 to 4, by what it does to the body, to daily life and to the mind; the worst of the three.

    It goes beside the body mass index, not in its place.
    """
    items = (
        Item("Disease", STEP[obesity_disease]),
        Item("Body and function", STEP[obesity_limitation]),
        Item("Mind", STEP[obesity_mind]),
    )
    stage = highest(*items)
    return Result(
        stage, "stage", upto(stage, {0: "stage 0", 1: "stage 1", 2: "stage 2", 3: "stage 3"}, over="stage 4"), items
    )
