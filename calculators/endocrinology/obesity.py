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
                "none": (
                    "no obesity-related risk factors",
                    "no risk factors",
                    "no obesity-related comorbidities",
                    "no obesity-related risk factor",
                    "no obesity-related disease",
                ),
                "mild": (
                    "borderline hypertension",
                    "impaired fasting glucose",
                    "prediabetes",
                    "elevated liver enzymes",
                    *("prehypertension", "pre-hypertension", "pre-diabetes", "borderline blood pressure"),
                    *("raised liver enzymes", "impaired glucose tolerance", "subclinical risk factors"),
                    *("borderline elevated blood pressure", "borderline high blood pressure"),
                ),
                "moderate": (
                    "hypertension",
                    "type 2 diabetes",
                    "sleep apnea",
                    "sleep apnoea",
                    "osteoarthritis",
                    *("established obesity-related", "t2dm", "polycystic ovary syndrome", "pcos", "gerd"),
                    *("osa", "polycystic ovarian syndrome", "gastro-oesophageal reflux disease"),
                    "dyslipidaemia",
                ),
                "significant": (
                    "myocardial infarction",
                    "heart failure",
                    "stroke",
                    "diabetic nephropathy",
                    *("established end-organ damage", "end-organ damage", "diabetic retinopathy"),
                    *("diabetic neuropathy", "complications of diabetes"),
                ),
                "severe": ("end-stage", "end-stage obesity-related disease", "end-stage organ failure"),
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
                "none": (
                    "no physical symptoms",
                    "no functional limitations",
                    *("no functional limitation", "no limitation of function"),
                    *("no limitations in daily activities", "no physical limitations", "functions normally"),
                ),
                "mild": (
                    "dyspnea on moderate exertion",
                    "occasional aches",
                    "mild fatigue",
                    *("mild physical symptoms", "breathless on moderate exertion"),
                    *("occasional aches and pains", "mild physical limitations"),
                    *("mild functional limitations", "dyspnoea on moderate exertion"),
                    "shortness of breath on moderate exertion",
                    *("shortness of breath with moderate exertion", "mild limitations"),
                ),
                "moderate": (
                    "some limitations in daily activity",
                    "moderate limitations",
                    *("moderate physical limitations", "moderate functional limitations"),
                    *("moderate physical symptoms", "some limitations in daily activities"),
                    "moderate limitations in daily activities",
                    *("limitations in activities of daily living", "some limitation of daily activities"),
                    *("some functional limitations", "moderate limitation in daily activities"),
                ),
                "significant": (
                    "unable to work",
                    "unable to complete routine activities",
                    *("inability to work", "cannot work", "significant physical symptoms"),
                    *("significant functional limitations", "significant physical limitations"),
                    *("significant limitations", "unable to perform routine activities"),
                    "significant limitations in daily activities",
                    *("work disability", "unable to complete daily activities"),
                ),
                "severe": (
                    "disabling functional limitations",
                    "bedbound",
                    "wheelchair-bound",
                    *("severely disabling physical symptoms", "disabling physical symptoms"),
                    *("severe physical limitations", "severe disabilities", "severe physical symptoms"),
                    *("severe functional limitations", "wheelchair-dependent", "housebound"),
                ),
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
                "none": (
                    "no psychological symptoms",
                    "no psychopathology",
                    "no mental health symptoms",
                    "no psychiatric symptoms",
                    "no psychological distress",
                    "no psychological problems",
                ),
                "mild": (
                    "mild psychological symptoms",
                    "low self-esteem",
                    *("mild psychopathology", "mild impairment of well-being"),
                    *("mild impairment in well-being", "mildly impaired well-being"),
                    "mild psychological distress",
                ),
                "moderate": ("depression", "anxiety", "eating disorder", "binge eating"),
                "significant": (
                    "major depression",
                    "suicidal ideation",
                    *("significant psychological symptoms", "significant psychological distress"),
                    *("significant psychopathology", "significant psychological impairment"),
                    *("severe depression", "significantly reduced quality of life"),
                ),
                "severe": (
                    "disabling psychological symptoms",
                    "severe psychological symptoms",
                    "severely disabling psychological symptoms",
                    "disabling psychopathology",
                    "severe psychological limitations",
                ),
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
