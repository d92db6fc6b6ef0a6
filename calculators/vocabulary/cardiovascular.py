"""Heart and circulation: history and findings."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion

HeartFailure = Annotated[
    bool,
    Criterion(
        "heart failure, or left ventricular ejection fraction of 40 % or less",
        terms=(
            "heart failure",
            "cardiac failure",
            "congestive heart failure",
            "chf",
            "hfref",
            "hfpef",
            "hf",
            "ccf",
            "left ventricular dysfunction",
            "lv dysfunction",
            "systolic dysfunction",
        ),
        includes=(
            "ischaemic cardiomyopathy",
            "ischemic cardiomyopathy",
            "dilated cardiomyopathy",
            "cardiogenic pulmonary oedema",
            "cardiogenic pulmonary edema",
        ),
        code="84114007",
    ),
]
Hypertension = Annotated[
    bool,
    Criterion(
        "hypertension, treated or not",
        terms=("hypertension", "high blood pressure", "htn", "hypertensive", "arterial hypertension"),
        code="38341003",
    ),
]
Hypercholesterolaemia = Annotated[
    bool,
    Criterion(
        "hypercholesterolaemia, treated or not",
        terms=(
            "hypercholesterolaemia",
            "hypercholesterolemia",
            "hyperlipidaemia",
            "hyperlipidemia",
            "dyslipidaemia",
            "dyslipidemia",
            "high cholesterol",
            "raised cholesterol",
            "elevated cholesterol",
            "hld",
        ),
        code="13644009",
    ),
]
FamilyHistoryOfCoronaryDisease = Annotated[
    bool,
    Criterion(
        "coronary artery disease in a parent or sibling",
        terms=(
            "family history of coronary artery disease",
            "family history of coronary heart disease",
            "family history of coronary disease",
            "family history of cad",
            "family history of ischaemic heart disease",
            "family history of ischemic heart disease",
            "family history of heart disease",
            "family history of cardiovascular disease",
            "family history of cardiac disease",
        ),
        includes=(
            "family history of premature coronary artery disease",
            "family history of premature cad",
            "family history of early cad",
            "family history of myocardial infarction",
            "family history of mi",
            "family history of heart attack",
            "father had a heart attack",
            "father had a myocardial infarction",
            "father had an mi",
            "mother had a heart attack",
            "mother had a myocardial infarction",
            "mother had an mi",
            "brother had a heart attack",
            "brother had a myocardial infarction",
            "brother had an mi",
            "sister had a heart attack",
            "sister had a myocardial infarction",
            "sister had an mi",
        ),
    ),
]
KillipClass = Annotated[
    Literal["I", "II", "III", "IV"],
    Choice(
        "Killip class at presentation: I no sign of heart failure; II crackles, third heart sound or raised jugular "
        "venous pressure; III acute pulmonary oedema; IV cardiogenic shock",
        {
            "I": ("killip i", "killip class i", "killip 1", "killip class 1"),
            "II": ("killip ii", "killip class ii", "killip 2", "killip class 2"),
            "III": (
                "killip iii",
                "killip class iii",
                "killip 3",
                "killip class 3",
                "acute pulmonary oedema",
                "acute pulmonary edema",
                "frank pulmonary oedema",
                "frank pulmonary edema",
            ),
            "IV": ("killip iv", "killip class iv", "killip 4", "killip class 4", "cardiogenic shock"),
        },
    ),
]
CardiacMarkers = Annotated[
    Literal["normal", "raised"],
    Choice(
        "troponin or CK-MB on arrival: raised is above the laboratory's upper reference limit",
        {
            "normal": (
                "negative troponin",
                "normal troponin",
                "troponin negative",
                "troponin was negative",
                "troponin normal",
                "troponin was normal",
                "troponins negative",
                "negative troponins",
                "negative cardiac markers",
                "normal cardiac markers",
                "negative cardiac enzymes",
                "normal cardiac enzymes",
                "cardiac enzymes negative",
                "cardiac enzymes normal",
                "negative biomarkers",
                "normal cardiac biomarkers",
            ),
            "raised": (
                "elevated troponin",
                "raised troponin",
                "troponin levels are elevated",
                "troponin level is elevated",
                "troponin levels were elevated",
                "troponin level was elevated",
                "troponin is elevated",
                "elevated troponin levels",
                "elevated troponin level",
                "elevated cardiac troponin",
                "positive troponin",
                "troponin positive",
                "troponin was positive",
                "troponin elevated",
                "troponin was elevated",
                "troponin raised",
                "troponin was raised",
                "troponin elevation",
                "elevated troponins",
                "positive troponins",
                "elevated ck-mb",
                "raised ck-mb",
                "elevated cardiac markers",
                "raised cardiac markers",
                "positive cardiac markers",
                "elevated cardiac enzymes",
                "raised cardiac enzymes",
                "positive cardiac enzymes",
                "abnormal cardiac enzymes",
                "elevated cardiac biomarkers",
                "positive cardiac biomarkers",
            ),
        },
    ),
]
ATRIAL_FIBRILLATION = Criterion(
    "atrial fibrillation or flutter",
    terms=("atrial fibrillation", "a-fib", "afib", "af", "atrial flutter"),
    code="49436004",
)
AtrialFibrillation = Annotated[bool, ATRIAL_FIBRILLATION]
