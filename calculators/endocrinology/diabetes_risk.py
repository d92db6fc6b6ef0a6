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
        terms=(
            "physically active",
            "exercises daily",
            "daily exercise",
            "regular exercise",
            "exercises regularly",
            *("exercises every day",),
            *("exercises most days for 30 minutes", "runs daily", "runs every day", "swims daily"),
            *("swims every day", "cycles daily", "cycles every day", "gym daily", "daily gym"),
            *("30 minutes exercise daily", "30 mins exercise daily", "30 min exercise daily", "30 min walk daily"),
            *("30 minute walk daily", "30 minute walk every day", "walks 30 minutes daily", "walks 30 mins daily"),
            *("walks 30 min daily", "walks 30 minutes a day", "walks 30 mins a day", "walks 40 min daily"),
            *("walks 40 mins daily", "walks 40 minutes daily", "walks 40 minutes a day", "walks 45 minutes a day"),
            *("walks 45 mins a day", "walks 45 min daily", "walks 45 minutes daily", "walks an hour a day"),
            *("walks an hour daily", "walks an hour every day", "walks for an hour every day"),
            *("walks 1 hour daily", "walks 60 minutes daily", "walks half an hour a day"),
            *("walks half an hour daily", "walks half an hour every day", "half an hour walk every day"),
            *("hour's walk every day", "active job", "physically active job", "physical job", "manual job"),
            *("manual work", "heavy manual work", "on his feet all day", "on her feet all day"),
        ),
        opposites=(
            "sedentary",
            "sedentary lifestyle",
            "physically inactive",
            "does not exercise",
            "no exercise",
            *("no regular exercise", "doesn't exercise", "does no exercise", "never exercises", "little exercise"),
            *("very little exercise", "rarely exercises", "minimal exercise", "no physical activity"),
            *("exercise nil", "exercise: nil", "inactive lifestyle", "couch potato"),
            *("not physically active", "no daily exercise", "under 30 minutes a day"),
            *("less than 30 minutes a day", "does little exercise", "takes no exercise"),
        ),
    ),
]
DailyVegetables = Annotated[
    bool,
    Criterion(
        "eats vegetables, fruit or berries every day",
        terms=(
            "daily fruit and vegetables",
            "fruit and vegetables daily",
            "eats vegetables daily",
            "eats fruit daily",
            *("veg daily", "veg every day", "fruit daily", "fruit every day", "vegetables daily"),
            *("vegetables every day", "fruit and veg daily", "fruit and veg every day", "fruit & veg daily"),
            *("fruit/veg daily", "fruit or veg daily", "daily fruit and veg", "daily fruit/veg", "daily fruit"),
            *("daily veg", "daily vegetables", "fruit and vegetables every day", "fruit or vegetables every day"),
            *("fruit or vegetables daily", "eats fruit every day", "eats veg daily", "eats veg every day"),
            *("eats vegetables every day", "eats fruit and veg daily", "eats fruit and veg every day"),
            *("five a day", "5 a day", "salad every day", "salad daily", "fruit with breakfast every day"),
            *("plenty of fruit and veg daily", "berries daily", "eats fruit and vegetables every day"),
        ),
        opposites=(
            *("no fruit/veg", "no fruit or veg", "no fruit or vegetables", "no fruit and veg", "no veg or fruit"),
            *("no vegetables or fruit", "doesn't eat fruit or veg", "doesn't eat fruit or vegetables"),
            *("does not eat fruit or vegetables", "doesn't eat vegetables", "does not eat vegetables"),
            *("rarely eats vegetables", "rarely eats fruit", "rarely eats fruit or vegetables"),
            *("rarely eats fruit or veg", "rarely eats veg", "hates vegetables", "veg not daily"),
            *("fruit and veg not daily", "fruit/veg not daily", "little fruit or veg"),
            *("little fruit or vegetables", "few vegetables", "not daily fruit or veg"),
            *("fruit and veg occasionally", "fruit and veg rarely", "fruit/veg rarely", "hardly any fruit or veg"),
            *("hardly any veg", "never eats vegetables", "never eats fruit or veg"),
            *("doesn't eat veg", "does not eat veg", "doesn't eat fruit", "does not eat fruit"),
            *("doesn't like vegetables", "eats no vegetables", "eats no fruit", "eats no fruit or veg"),
        ),
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
            *("bp tablets", "bp medication", "bp medicines", "blood pressure tablets", "blood pressure pills"),
            *("blood pressure medicine", "blood pressure meds", "antihypertensive drugs"),
            *("treatment for hypertension", "treatment for high blood pressure", "treated for hypertension"),
            *("treated for high blood pressure", "treated htn", "treated for htn", "treated for bp"),
            *("tablets for blood pressure", "tablets for bp"),
            *("bp tabs", "bp pills", "blood pressure tabs", "antihypertensive agents"),
        ),
        includes=(
            *("amlodipine", "felodipine", "lercanidipine", "lacidipine", "indapamide"),
            *("bendroflumethiazide", "hydrochlorothiazide", "chlortalidone", "chlorthalidone", "ramipril"),
            *("lisinopril", "perindopril", "enalapril", "losartan", "candesartan", "irbesartan", "valsartan"),
            *("telmisartan", "olmesartan", "methyldopa", "htn on", "hypertension on"),
        ),
        opposites=(
            *("never on bp tablets", "never on bp meds", "never on antihypertensives"),
            *("never taken bp medication", "never taken bp tablets", "never had bp tablets"),
            *("never had bp treatment", "no bp tablets", "no bp meds", "no bp medication", "not on bp tablets"),
            *("never treated for bp", "never treated for high blood pressure", "never treated for hypertension"),
            *("never needed bp tablets", "never needed bp medication", "never been on bp tablets"),
            *("never been on blood pressure tablets", "never had blood pressure tablets", "bp normal no meds"),
            *("bp normal, no meds", "bp normal off treatment"),
        ),
        excludes=(
            *("sacubitril/valsartan", "valsartan/sacubitril", "hypertension on one occasion"),
            "hypertension on examination",
        ),
    ),
]
HighGlucoseBefore = Annotated[
    bool,
    Criterion(
        "blood glucose has ever been found high, at a check-up, in illness or in pregnancy",
        terms=(
            "history of high blood glucose",
            "history of hyperglycemia",
            "history of hyperglycaemia",
            *("previously raised glucose", "raised blood glucose before", "high blood sugar before"),
            "raised sugars before",
            *("told sugar was high", "told sugars were high", "told sugar high", "told blood sugar was high"),
            *("told glucose was high", "told he was prediabetic", "told she was prediabetic"),
            "told borderline diabetic",
        ),
        includes=(
            "prediabetes",
            "gestational diabetes",
            "impaired fasting glucose",
            "impaired glucose tolerance",
            *("pre-diabetes", "prediabetic", "pre-diabetic", "ifg", "igt", "gdm", "gest diabetes"),
            *("gestational dm", "gestational diabetic", "diabetes in pregnancy", "borderline diabetes"),
            *("borderline diabetic", "raised sugar", "high blood sugar", "raised glucose"),
            *("raised blood sugar", "raised blood glucose", "high blood glucose", "raised hba1c"),
            *("raised fasting glucose", "raised glucose in pregnancy", "steroid-induced hyperglycaemia"),
            *("steroid hyperglycaemia", "stress hyperglycaemia", "non-diabetic hyperglycaemia"),
            *("impaired glucose regulation", "impaired glucose metabolism"),
        ),
        opposites=(
            *("no raised sugars", "never had high sugars", "never had raised sugars", "never had raised glucose"),
            *("never had high glucose", "never raised glucose", "no previous high glucose"),
            *("no previous raised glucose", "no previous high sugars", "no history of high glucose"),
            *("no high sugars ever", "sugars always normal", "glucose always normal", "never told sugar was high"),
            *("never told sugars high", "never had a raised sugar", "no gdm or prediabetes"),
            "never had a high sugar",
        ),
        wider=(),
    ),
]
DiabetesInFamily = Annotated[
    Literal["none", "second degree", "first degree"],
    Choice(
        "diabetes in the family: none; only a grandparent, aunt, uncle or first cousin; a parent, sibling or child",
        {
            "none": (
                "no family history of diabetes",
                "no family history of dm",
                *("no fh dm", "no fh diabetes", "no fhx dm", "no fhx diabetes", "no fhx of diabetes"),
                *("no fhx of dm", "no fh of diabetes", "no fh of dm", "no fh t2dm", "no fhx t2dm"),
                *("no fh of t2dm", "no family hx dm", "no family hx diabetes", "no family history of t2dm"),
                *("no family history of type 2 diabetes", "nil fh dm", "nil fh diabetes", "fh nil dm"),
                *("fh: no diabetes", "fh: no dm", "fhx: no diabetes", "no diabetes in family"),
                *("no diabetes in the family", "no diabetes in his family", "no diabetes in her family"),
                *("nobody in the family with diabetes", "nobody in family with diabetes"),
                *("no relatives with diabetes", "no diabetic relatives"),
            ),
            "second degree": (
                "grandmother with diabetes",
                "grandfather with diabetes",
                "aunt with diabetes",
                "uncle with diabetes",
                "cousin with diabetes",
                *("grandmother had diabetes", "grandmother has diabetes", "grandfather had diabetes"),
                *("grandfather has diabetes", "gran had diabetes", "gran has diabetes", "nan had diabetes"),
                *("grandad had diabetes", "grandmother t2dm", "grandfather t2dm", "grandmother diabetic"),
                *("grandfather diabetic", "grandmother was diabetic", "grandfather was diabetic"),
                *("grandparent with diabetes", "grandparents diabetic", "aunt t2dm", "aunt diabetic"),
                *("aunt has diabetes", "aunt had diabetes", "uncle t2dm", "uncle diabetic", "uncle has diabetes"),
                *("uncle had diabetes", "cousin t2dm", "cousin diabetic", "cousin has diabetes", "gran diabetic"),
                *("nan diabetic", "diabetes in grandmother", "diabetes in grandfather", "diabetes in an aunt"),
                *("diabetes in an uncle", "diabetes in a cousin", "diabetes in grandparent"),
                *("grandma had diabetes", "grandma diabetic", "grandma has diabetes", "granny diabetic"),
                *("granny had diabetes", "grandpa diabetic", "grandpa had diabetes", "t2dm in grandmother"),
                *("t2dm in grandfather", "t2dm in aunt", "t2dm in uncle", "aunt with t2dm", "uncle with t2dm"),
                *("grandmother with t2dm", "grandfather with t2dm"),
            ),
            "first degree": (
                "mother with diabetes",
                "father with diabetes",
                "brother with diabetes",
                "sister with diabetes",
                "parent with diabetes",
                "sibling with diabetes",
                *("mother t2dm", "mother t1dm", "mother diabetic", "mother has diabetes", "mother had diabetes"),
                *("mother is diabetic", "mother was diabetic", "mother type 2 diabetes", "mother with t2dm"),
                *("mother with type 2 diabetes", "mother has t2dm", "mother had t2dm"),
                *("mother has type 2 diabetes", "mum t2dm", "mum t1dm", "mum diabetic", "mum has diabetes"),
                *("mum had diabetes", "mum is diabetic", "mum was diabetic", "mum has t2dm", "mum had t2dm"),
                *("mum has type 2 diabetes", "mum with t2dm", "mum type 2", "mom has diabetes"),
                *("mom had diabetes", "mom with diabetes", "mom diabetic", "mom t2dm", "father t2dm"),
                *("father t1dm", "father diabetic", "father has diabetes", "father had diabetes"),
                *("father is diabetic", "father was diabetic", "father has t2dm", "father had t2dm"),
                *("father with t2dm", "father with type 2 diabetes", "father has type 2 diabetes", "dad t2dm"),
                *("dad t1dm", "dad diabetic", "dad has diabetes", "dad had diabetes", "dad is diabetic"),
                *("dad was diabetic", "dad has t2dm", "dad had t2dm", "dad has type 2 diabetes", "dad with t2dm"),
                *("dad type 2", "brother t2dm", "brother diabetic", "brother has diabetes"),
                *("brother had diabetes", "brother has t2dm", "brother is diabetic", "brother with t2dm"),
                *("brother t1dm", "brother has type 1", "brother has type 2", "sister t2dm", "sister diabetic"),
                *("sister has diabetes", "sister had diabetes", "sister has t2dm", "sister is diabetic"),
                *("sister with t2dm", "sister t1dm", "son t1dm", "son diabetic", "son has diabetes"),
                *("son has t1dm", "daughter t1dm", "daughter diabetic", "daughter has diabetes"),
                *("both parents diabetic", "both parents t2dm", "both parents have diabetes"),
                *("both parents had diabetes", "parents diabetic", "sibling diabetic", "sibling t2dm"),
                *("diabetes in mother", "diabetes in father", "diabetes in brother", "diabetes in sister"),
                *("diabetes in both parents", "diabetes in a parent", "diabetes in his mother"),
                *("diabetes in her mother", "diabetes in his father", "diabetes in her father", "fh t2dm (mother"),
                *("fh t2dm (father", "fh dm (mother", "fh dm (father", "fh diabetes (mother"),
                *("fh diabetes (father", "first-degree relative with diabetes", "fdr with diabetes"),
                *("mother and uncle diabetic", "mother and father diabetic", "father and mother diabetic"),
                *("mother and sister diabetic", "mother and brother diabetic", "father and brother diabetic"),
                *("father and sister diabetic", "mother and aunt diabetic", "mum and dad diabetic"),
                *("parents have diabetes", "parents had diabetes", "parents t2dm"),
                *("mother and father have diabetes", "mum and dad have diabetes", "brother and sister diabetic"),
                *("t2dm in mother", "t2dm in father", "t2dm in mum", "t2dm in dad", "t2dm in brother"),
                *("t2dm in sister", "dm in mother", "dm in father", "fhx t2dm (mother", "fhx t2dm (father"),
                *("fhx t2dm mother", "fhx t2dm father", "fhx dm mother", "fhx dm father", "fh dm mother"),
                *("fh dm father", "fh t2dm mother", "fh t2dm father", "fh: mother t2dm", "fh: father t2dm"),
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
