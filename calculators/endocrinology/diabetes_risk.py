"""Risk of type 2 diabetes."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex, WaistCircumference

LINDSTROM_2003 = Source(
    "Lindström J, Tuomilehto J. The diabetes risk score: a practical tool to predict type 2 diabetes risk. "
    "Diabetes Care 2003;26(3):725-731",
    doi="10.2337/diacare.26.3.725",
    where="the form of 0 to 26 points that came of it",
    read="secondary",
    via="the Finnish type 2 diabetes risk assessment form; abstract read",
)
DailyExercise = Annotated[
    bool,
    Criterion(
        "usually at least 30 minutes of physical activity a day, at work or in leisure",
        terms=("physically active", "exercises daily", "daily exercise", "regular exercise", "exercises regularly"),
        opposites=("sedentary", "sedentary lifestyle", "physically inactive", "does not exercise", "no exercise"),
    ),
]
DailyVegetables = Annotated[
    bool,
    Criterion(
        "eats vegetables, fruit or berries every day",
        terms=("daily fruit and vegetables", "fruit and vegetables daily", "eats vegetables daily", "eats fruit daily"),
    ),
]
EverAntihypertensive = Annotated[
    bool,
    Criterion(
        "has ever taken medicine for high blood pressure regularly",
        terms=(
            "antihypertensive treatment",
            "antihypertensive therapy",
            "antihypertensive medication",
            "antihypertensives",
            "blood pressure medication",
            "bp meds",
            "treated hypertension",
        ),
    ),
]
HighGlucoseBefore = Annotated[
    bool,
    Criterion(
        "blood glucose has ever been found high, at a check-up, in illness or in pregnancy",
        terms=("history of high blood glucose", "history of hyperglycemia", "history of hyperglycaemia"),
        includes=("prediabetes", "gestational diabetes", "impaired fasting glucose", "impaired glucose tolerance"),
    ),
]
DiabetesInFamily = Annotated[
    Literal["none", "second degree", "first degree"],
    Choice(
        "diabetes in the family: none; only a grandparent, aunt, uncle or first cousin; a parent, sibling or child",
        {
            "none": ("no family history of diabetes", "no family history of dm"),
            "second degree": (
                "grandmother with diabetes",
                "grandfather with diabetes",
                "aunt with diabetes",
                "uncle with diabetes",
                "cousin with diabetes",
            ),
            "first degree": (
                "mother with diabetes",
                "father with diabetes",
                "brother with diabetes",
                "sister with diabetes",
                "parent with diabetes",
                "sibling with diabetes",
            ),
        },
        absent="none",
    ),
]


@calculator(
    title="FINDRISC",
    source=LINDSTROM_2003,
    excludes=("diabetes mellitus",),
    outcome="type 2 diabetes",
    aliases=("Finnish Diabetes Risk Score", "diabetes risk score"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def findrisc(
    age: AdultAge,
    sex: Sex,
    body_mass_index: BodyMassIndex,
    waist_circumference: WaistCircumference,
    daily_exercise: DailyExercise,
    daily_vegetables: DailyVegetables,
    ever_antihypertensive: EverAntihypertensive,
    high_glucose_before: HighGlucoseBefore,
    diabetes_in_family: DiabetesInFamily,
) -> Result:
    """Ten-year risk of type 2 diabetes in adults without diabetes, from a questionnaire and a tape measure.

    From Finnish people of 35 to 64 years; the risks are those of the form. In Norway they were found far too high:
    13.5 % at 15 points or more.
    """
    items = (
        Item("Age 45, 55 or 65 and over", below(age, {45: 0, 55: 2, 65: 3}, otherwise=4)),
        Item("Body mass index 25 or over 30", 0 if body_mass_index < 25 else upto(body_mass_index, {30: 1}, over=3)),
        Item(
            "Waist circumference",
            (0 if waist_circumference < 94 else upto(waist_circumference, {102: 3}, over=4))
            if sex == "male"
            else (0 if waist_circumference < 80 else upto(waist_circumference, {88: 3}, over=4)),
        ),
        Item("Less than 30 minutes of activity a day", 0 if daily_exercise else 2),
        Item("No vegetables, fruit or berries every day", 0 if daily_vegetables else 1),
        Item("Medicine for high blood pressure", 2 if ever_antihypertensive else 0),
        Item("High blood glucose before", 5 if high_glucose_before else 0),
        Item(
            "Diabetes in the family",
            5 if diabetes_in_family == "first degree" else 3 if diabetes_in_family == "second degree" else 0,
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {6: "low risk", 11: "slightly elevated risk", 14: "moderate risk", 20: "high risk"},
            over="very high risk",
        ),
        items,
        (Risk("type 2 diabetes", "10 years", upto(score, {6: 1, 11: 4, 14: 17, 20: 33}, over=50), LINDSTROM_2003),),
    )
