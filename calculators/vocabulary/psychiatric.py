"""Mind and substance use: the answers that a short questionnaire shares with the long one it was taken from."""

from collections.abc import Mapping
from typing import Annotated

from ..inputs import Criterion, Quantity
from .scales import how_often

_DAYS = {
    1: ("for several days", "several days", "on several days"),
    2: ("for more than half the days", "more than half the days", "more than half of the days"),
    3: ("nearly every day", "almost every day", "nearly daily", "almost daily", "every day"),
}


def fortnight(
    scale: str,
    number: int,
    topic: str,
    terms: tuple[str, ...] = (),
    levels: Mapping[int, tuple[str, ...]] | None = None,
) -> Quantity:
    """Describe an item of the PHQ-9 or GAD-7: how often a symptom troubled the patient over the past two weeks."""
    named = scale.replace("-", "")
    return Quantity(
        "1",
        0,
        3,
        f"{scale} item {number}, {topic}, over the past two weeks: 0 not at all, 1 several days, "
        "2 more than half the days, 3 nearly every day",
        integer=True,
        terms=(f"{scale} item {number}", f"{named} item {number}", f"{scale} question {number}", *terms),
        levels=how_often(terms, _DAYS, levels),
    )


def audit(number: int, topic: str, answers: str) -> Quantity:
    """Describe an item of the AUDIT that is answered from 0 to 4."""
    return Quantity(
        "1",
        0,
        4,
        f"AUDIT item {number}, {topic}: {answers}",
        integer=True,
        terms=(f"AUDIT item {number}", f"AUDIT question {number}"),
    )


#: How often something happened, as most items of the AUDIT ask.
HOW_OFTEN = "0 never, 1 less than monthly, 2 monthly, 3 weekly, 4 daily or almost daily"

Phq9Interest = Annotated[
    float,
    fortnight(
        "PHQ-9",
        1,
        "loss of interest or pleasure",
        terms=(
            "little interest or pleasure in doing things",
            "little interest or pleasure",
            "little interest in doing things",
            "loss of interest or pleasure",
            "loss of interest in activities",
            "loss of interest",
            "lack of interest",
            "lost interest",
            "losing interest",
            "anhedonia",
            "little pleasure in doing things",
            "diminished interest",
            "lack of interest or pleasure",
            "no interest in doing things",
            "decreased interest",
            "little interest",
        ),
    ),
]
Phq9Mood = Annotated[
    float,
    fortnight(
        "PHQ-9",
        2,
        "low or hopeless mood",
        terms=(
            "feeling down",
            "feeling down, depressed, or hopeless",
            "feeling down, depressed or hopeless",
            "feeling depressed",
            "depressed",
            "hopeless",
            "hopelessness",
            "feelings of hopelessness",
            "low mood",
            "depressed mood",
            "feeling hopeless",
            "feeling sad",
            "down or depressed",
            "feeling low",
        ),
    ),
]
Gad7Nervous = Annotated[
    float,
    fortnight(
        "GAD-7",
        1,
        "nervousness or being on edge",
        terms=(
            "nervousness",
            "nervous",
            "feeling nervous",
            "on edge",
            "nervous or on edge",
            "nervous and on edge",
            "nervous, anxious, or on edge",
            "nervous, anxious or on edge",
            "anxious or on edge",
            "anxious and on edge",
            "feeling anxious",
            "anxious",
        ),
        levels={
            3: (
                "constantly nervous",
                "constantly anxious",
                "constantly on edge",
            )
        },
    ),
]
Gad7Control = Annotated[
    float,
    fortnight(
        "GAD-7",
        2,
        "worry that cannot be stopped or controlled",
        terms=(
            "unable to stop or control worrying",
            "not being able to stop or control worrying",
            "inability to stop or control worrying",
            "difficulty controlling worry",
            "difficulty controlling her worry",
            "difficulty controlling his worry",
            "difficulty controlling worrying",
            "difficulty controlling her worrying",
            "difficulty controlling his worrying",
            "trouble controlling worry",
            "trouble controlling worrying",
            "cannot stop worrying",
            "unable to stop worrying",
            "unable to control worrying",
            "unable to control her worrying",
            "unable to control his worrying",
            "uncontrollable worry",
            "uncontrollable worrying",
        ),
    ),
]
AuditFrequency = Annotated[
    float,
    audit(
        1,
        "how often alcohol is drunk",
        "0 never, 1 monthly or less, 2 two to four times a month, 3 two or three times a week, "
        "4 four or more times a week",
    ),
]
AuditQuantity = Annotated[
    float,
    audit(
        2,
        "drinks on a typical day of drinking",
        "0 one or two, 1 three or four, 2 five or six, 3 seven to nine, 4 ten or more",
    ),
]
AuditBinges = Annotated[float, audit(3, "six or more drinks on one occasion", HOW_OFTEN)]
FamilyAlcoholMisuse = Annotated[
    bool,
    Criterion(
        "family history of alcohol misuse",
        terms=("family history of alcohol abuse", "family history of alcoholism", "family history of alcohol misuse"),
        includes=("father is an alcoholic", "mother is an alcoholic", "alcoholic father", "alcoholic mother"),
    ),
]
FamilyIllegalDrugUse = Annotated[
    bool,
    Criterion(
        "family history of illegal drug use",
        terms=(
            "family history of illegal drug abuse",
            "family history of illicit drug use",
            "family history of drug abuse",
        ),
    ),
]
FamilyPrescriptionDrugMisuse = Annotated[
    bool,
    Criterion(
        "family history of misuse of prescription drugs",
        terms=("family history of prescription drug abuse", "family history of prescription drug misuse"),
    ),
]
AlcoholMisuse = Annotated[
    bool,
    Criterion(
        "personal history of alcohol misuse",
        terms=("alcohol abuse", "alcohol misuse", "alcohol use disorder", "alcoholism", "alcohol dependence"),
        includes=("alcoholic", "heavy drinker"),
        excludes=(
            "family history of alcohol abuse",
            "family history of alcoholism",
            "family history of alcohol misuse",
            "alcoholic drink",
            "alcoholic drinks",
            "alcoholic beverage",
            "alcoholic beverages",
            "non-alcoholic",
            "nonalcoholic",
            "alcoholic parent",
            "alcoholic father",
            "alcoholic mother",
        ),
    ),
]
IllegalDrugUse = Annotated[
    bool,
    Criterion(
        "personal history of illegal drug use",
        terms=("illegal drug use", "illegal drug abuse", "illicit drug use", "recreational drug use", "drug abuse"),
        includes=("cocaine use", "heroin use", "methamphetamine use", "injection drug use", "intravenous drug use"),
        excludes=(
            "family history of illegal drug abuse",
            "family history of illicit drug use",
            "family history of drug abuse",
            "prescription drug abuse",
        ),
    ),
]
PrescriptionDrugMisuse = Annotated[
    bool,
    Criterion(
        "personal history of misuse of prescription drugs",
        terms=("prescription drug abuse", "prescription drug misuse", "misuse of prescription drugs"),
        excludes=("family history of prescription drug abuse", "family history of prescription drug misuse"),
    ),
]
HistoryOfDepression = Annotated[
    bool,
    Criterion(
        "history of depression",
        terms=("depression", "depressive disorder", "major depression", "major depressive disorder", "mdd"),
        excludes=("st depression", "st-segment depression", "respiratory depression", "family history of depression"),
    ),
]
HistoryOfOtherPsychiatricDisorder = Annotated[
    bool,
    Criterion(
        "history of attention deficit disorder, obsessive-compulsive disorder, bipolar disorder or schizophrenia",
        includes=(
            "attention deficit disorder",
            "attention deficit hyperactivity disorder",
            "adhd",
            "obsessive-compulsive disorder",
            "obsessive compulsive disorder",
            "bipolar disorder",
            "bipolar",
            "schizophrenia",
        ),
    ),
]
Methamphetamine = Annotated[
    bool,
    Criterion(
        "used methamphetamine in six months",
        terms=("methamphetamine", "methamphetamines", "crystal meth", "amphetamines"),
    ),
]
Poppers = Annotated[
    bool,
    Criterion(
        "used amyl nitrite in six months",
        terms=("poppers", "amyl nitrite", "amyl nitrate", "inhaled nitrites"),
    ),
]
