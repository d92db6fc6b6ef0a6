"""Diabetes: death in ketoacidosis, and fasting in Ramadan."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Egfr
from ..vocabulary.blood_gas import ArterialPh
from ..vocabulary.metabolic import GlycatedHaemoglobin

EFSTATHIOU_2002 = Source(
    "Efstathiou SP, Tsiakou AG, Tsioulos DI, et al. A mortality prediction model in diabetic ketoacidosis. Clin "
    "Endocrinol 2002",
    doi="10.1046/j.1365-2265.2002.01636.x",
    pmid="12390332",
    where="points and risks",
    read="abstract",
    via="MDCalc's table for the middle group",
)
IDF_DAR_2021 = Source(
    "International Diabetes Federation and Diabetes and Ramadan International Alliance. Diabetes and Ramadan: "
    "practical guidelines, 2021",
    url="https://campus.sanofi.es/campus-sanofi-kw/kw/patient-support/diabetes/tools-and-resources/ar/"
    "pre-ramadan-assessment-and-risk-calculation",
    where="risk calculation",
    read="secondary",
    via="a page of a manufacturer that sets out the elements, points and groups; MDCalc's table; abstract of a "
    "validation for the groups",
)


@calculator(
    title="Diabetic Ketoacidosis Mortality Prediction Model (DKA MPM)",
    source=EFSTATHIOU_2002,
    conditions=("diabetic ketoacidosis",),
    outcome="death",
    aliases=("DKA MPM score", "DKA mortality score"),
    confirmed="openEHR guideline model: all 3 cases agree",
)
def dka_mortality(
    severe_coexisting_disease: Annotated[
        bool,
        Criterion(
            "immunosuppression, past myocardial infarction, chronic obstructive pulmonary disease, cirrhosis, heart "
            "failure or past stroke",
            terms=("severe comorbidities", "severe coexisting disease"),
            includes=(
                "immunosuppression",
                "immunosuppressed",
                "previous myocardial infarction",
                "prior mi",
                "copd",
                "chronic obstructive pulmonary disease",
                "cirrhosis",
                "heart failure",
                "previous stroke",
                "prior stroke",
            ),
        ),
    ],
    arterial_ph: ArterialPh,
    insulin_first_twelve_hours: Annotated[
        float,
        Quantity(
            "[IU]",
            0,
            1000,
            "regular insulin needed in the first 12 hours",
            terms=("regular insulin over 12 hours", "insulin in the first 12 hours", "insulin required over 12 hours"),
            spellings={"units": "[IU]", "u": "[IU]", "iu": "[IU]", "unit": "[IU]"},
        ),
    ],
    glucose_at_twelve_hours: Annotated[
        float,
        Quantity(
            "mg/dL",
            5,
            2000,
            "serum glucose 12 hours after presentation",
            {"mmol/L": 18.016},
            terms=("glucose after 12 hours", "glucose at 12 hours", "serum glucose after 12 hours"),
        ),
    ],
    depressed_mental_state_at_day: Annotated[
        bool,
        Criterion(
            "depressed mental state 24 hours after presentation",
            terms=(
                "depressed mental state at 24 hours",
                "depressed mental state after 24 hours",
                "depressed mental status at 24 hours",
                "depressed mental status after 24 hours",
                "obtunded at 24 hours",
            ),
            includes=("comatose at 24 hours", "stuporous at 24 hours"),
            wider=("depressed mental state", "depressed mental status"),
        ),
    ],
    fever_at_day: Annotated[
        bool,
        Criterion(
            "axillary temperature of 38 °C or more 24 hours after presentation",
            terms=("fever at 24 hours", "fever after 24 hours", "febrile at 24 hours"),
            wider=("fever", "febrile"),
        ),
    ],
) -> Result:
    """Chance of death in hospital in diabetic ketoacidosis, from the first day of treatment.

    It needs 24 hours of observation. Made from 154 admissions to one centre, mostly of older adults.
    """
    items = (
        Item("Severe coexisting disease", 6 if severe_coexisting_disease else 0),
        Item("pH under 7.0", 4 if arterial_ph < 7.0 else 0),
        Item("Over 50 units of insulin in 12 hours", 4 if insulin_first_twelve_hours > 50 else 0),
        Item("Glucose above 300 mg/dL after 12 hours", 4 if glucose_at_twelve_hours > 300 else 0),
        Item("Depressed mental state after 24 hours", 4 if depressed_mental_state_at_day else 0),
        Item("Fever after 24 hours", 3 if fever_at_day else 0),
    )
    score = total(*items)
    band = upto(score, {14: "low risk", 18: "high risk"}, over="very high risk")
    rate = upto(score, {14: 0.86, 18: 20.8}, over=93.3)
    return Result(score, "points", band, items, (Risk("death", "in hospital", rate, EFSTATHIOU_2002),))


@calculator(
    title="IDF-DAR fasting risk assessment",
    source=IDF_DAR_2021,
    conditions=("fasting in Ramadan",),
    outcome="harm from fasting in Ramadan",
    aliases=("IDF-DAR risk score", "Ramadan fasting risk score", "Diabetes and Ramadan risk calculator"),
)
def idf_dar_fasting(
    diabetes_type: Annotated[
        Literal["type 1", "type 2"],
        Choice(
            "type of diabetes",
            {
                "type 1": ("type 1 diabetes", "t1dm", "type i diabetes", "iddm"),
                "type 2": ("type 2 diabetes", "t2dm", "type ii diabetes", "niddm"),
            },
        ),
    ],
    diabetes_duration: Annotated[
        float,
        Quantity(
            "a",
            0,
            110,
            "years since diabetes was diagnosed",
            terms=("years since diabetes diagnosis", "duration of diabetes", "diabetes for", "diabetes diagnosed"),
            spellings={"years": "a", "year": "a", "years ago": "a"},
        ),
    ],
    hypoglycaemia_pattern: Annotated[
        Literal["none", "less than once a week", "several times a week", "recent severe", "unawareness"],
        Choice(
            "hypoglycaemia: none; less than once a week; several times a week; severe lately; without warning symptoms",
            {
                "none": ("no hypoglycaemia", "no hypoglycemia", "denies hypoglycemia"),
                "less than once a week": ("hypoglycemia less than once a week", "occasional hypoglycemia"),
                "several times a week": ("hypoglycemia multiple times per week", "frequent hypoglycemia"),
                "recent severe": ("recent severe hypoglycemia", "recent severe hypoglycaemia"),
                "unawareness": ("hypoglycemia unawareness", "hypoglycaemia unawareness"),
            },
            absent="none",
        ),
    ],
    glycated_haemoglobin: GlycatedHaemoglobin,
    diabetes_treatment: Annotated[
        Literal[
            "neither sulfonylurea nor insulin",
            "gliclazide MR, glimepiride or repaglinide",
            "glibenclamide",
            "basal insulin",
            "premixed insulin once daily",
            "basal bolus or pump",
            "premixed insulin several times daily",
        ],
        Choice(
            "treatment of diabetes that scores most: neither sulfonylurea nor insulin; gliclazide MR, glimepiride or "
            "repaglinide; glibenclamide; basal insulin; premixed insulin once daily; basal bolus insulin or a pump; "
            "premixed insulin several times daily",
            {
                "neither sulfonylurea nor insulin": ("metformin alone", "diet alone", "metformin only"),
                "gliclazide MR, glimepiride or repaglinide": ("gliclazide", "glimepiride", "repaglinide"),
                "glibenclamide": ("glibenclamide", "glyburide"),
                "basal insulin": ("basal insulin", "glargine", "degludec", "detemir"),
                "premixed insulin once daily": ("once daily mixed insulin", "premixed insulin once daily"),
                "basal bolus or pump": ("basal bolus", "basal-bolus", "insulin pump"),
                "premixed insulin several times daily": ("mixed insulin twice daily", "multiple daily mixed insulin"),
            },
        ),
    ],
    glucose_self_monitoring: Annotated[
        Literal["as indicated", "suboptimal", "not done"],
        Choice(
            "self-monitoring of glucose: done as indicated; indicated and done too little; indicated and not done",
            {
                "as indicated": ("regular self-monitoring", "monitors glucose as indicated", "regular smbg"),
                "suboptimal": ("suboptimal self-monitoring", "irregular self-monitoring"),
                "not done": ("does not monitor glucose", "no self-monitoring", "does not conduct self-monitoring"),
            },
        ),
    ],
    diabetic_crisis: Annotated[
        Literal["none in 12 months", "in the last 12 months", "in the last 6 months", "in the last 3 months"],
        Choice(
            "last ketoacidosis or hyperosmolar state: none in 12 months; in the last 12, 6 or 3 months",
            {
                "none in 12 months": ("no dka or hhs", "no dka", "never had dka"),
                "in the last 12 months": ("dka in the last 12 months", "dka in the last year"),
                "in the last 6 months": ("dka in the last 6 months", "dka/hhs in the last 6 months"),
                "in the last 3 months": ("dka in the last 3 months", "dka/hhs in the last 3 months"),
            },
            absent="none in 12 months",
        ),
    ],
    macrovascular_disease: Annotated[
        Literal["none", "stable", "unstable"],
        Choice(
            "macrovascular disease: none, stable, unstable",
            {
                "none": ("no macrovascular disease", "no mvd"),
                "stable": ("stable macrovascular disease", "stable mvd", "stable angina"),
                "unstable": ("unstable macrovascular disease", "unstable mvd", "unstable angina"),
            },
            absent="none",
        ),
    ],
    egfr: Egfr,
    diabetic_pregnancy: Annotated[
        Literal["not pregnant", "glucose within targets", "glucose not within targets"],
        Choice(
            "pregnancy: not pregnant; pregnant with glucose within targets; pregnant with glucose not within targets",
            {
                "not pregnant": ("not pregnant", "postmenopausal"),
                "glucose within targets": ("pregnant within targets", "pregnant with glucose at target"),
                "glucose not within targets": ("pregnant not within targets", "pregnant with glucose above target"),
            },
        ),
    ],
    frailty_and_cognition: Annotated[
        Literal["neither", "over 70 without support at home", "frail or cognition impaired"],
        Choice(
            "frailty and cognition: neither; over 70 years without support at home; frail or cognition impaired",
            {
                "neither": ("not frail", "cognitively intact"),
                "over 70 without support at home": ("no home support", "lives alone without support"),
                "frail or cognition impaired": (
                    "frail",
                    "cognitive impairment",
                    "impaired cognitive function",
                    "dementia",
                ),
            },
        ),
    ],
    physical_labour: Annotated[
        Literal["none", "moderate", "intense"],
        Choice(
            "physical labour: none, moderately intense, highly intense",
            {
                "none": ("no physical labor", "no physical labour", "sedentary job", "office worker"),
                "moderate": ("moderately intense physical labor", "moderate physical labour"),
                "intense": ("highly intense physical labor", "heavy manual labour", "intense physical labour"),
            },
        ),
    ],
    bad_ramadan_before: Annotated[
        bool,
        Criterion(
            "a bad Ramadan before: had to break the fast on two days or more for reasons of diabetes",
            terms=("negative ramadan experience", "negative experience with fasting", "previous negative experience"),
            opposites=("positive ramadan experience", "positive experience fasting", "previous positive experience"),
        ),
    ],
    fasting_hours: Annotated[
        float,
        Quantity(
            "h",
            4,
            24,
            "length of the daily fast where the patient lives",
            terms=("fasting hours", "fasts for", "fasting for", "hours of fasting"),
            spellings={"hours": "h", "hrs": "h", "hr": "h", "hours a day": "h"},
        ),
    ],
) -> Result:
    """Risk that fasting in Ramadan harms a person with diabetes.

    The groups decide on advice; they are no rates. Religious considerations are apart from the score.
    """
    items = (
        Item("Type of diabetes", 1 if diabetes_type == "type 1" else 0),
        Item("Duration of diabetes", 1 if diabetes_duration >= 10 else 0),
        Item(
            "Hypoglycaemia",
            6.5
            if hypoglycaemia_pattern == "unawareness"
            else 5.5
            if hypoglycaemia_pattern == "recent severe"
            else 3.5
            if hypoglycaemia_pattern == "several times a week"
            else 1
            if hypoglycaemia_pattern == "less than once a week"
            else 0,
        ),
        Item("HbA1c", 2 if glycated_haemoglobin > 9 else 1 if glycated_haemoglobin >= 7.5 else 0),
        Item(
            "Treatment",
            3
            if diabetes_treatment == "premixed insulin several times daily"
            else 2.5
            if diabetes_treatment == "basal bolus or pump"
            else 2
            if diabetes_treatment == "premixed insulin once daily"
            else 1.5
            if diabetes_treatment == "basal insulin"
            else 1
            if diabetes_treatment == "glibenclamide"
            else 0.5
            if diabetes_treatment == "gliclazide MR, glimepiride or repaglinide"
            else 0,
        ),
        Item(
            "Self-monitoring",
            2 if glucose_self_monitoring == "not done" else 1 if glucose_self_monitoring == "suboptimal" else 0,
        ),
        Item(
            "Acute complications",
            3
            if diabetic_crisis == "in the last 3 months"
            else 2
            if diabetic_crisis == "in the last 6 months"
            else 1
            if diabetic_crisis == "in the last 12 months"
            else 0,
        ),
        Item(
            "Macrovascular disease",
            6.5 if macrovascular_disease == "unstable" else 2 if macrovascular_disease == "stable" else 0,
        ),
        Item("Kidneys", 0 if egfr > 60 else below(egfr, {30: 6.5, 45: 4}, otherwise=2)),
        Item(
            "Pregnancy",
            6.5
            if diabetic_pregnancy == "glucose not within targets"
            else 3.5
            if diabetic_pregnancy == "glucose within targets"
            else 0,
        ),
        Item(
            "Frailty and cognition",
            6.5
            if frailty_and_cognition == "frail or cognition impaired"
            else 3.5
            if frailty_and_cognition == "over 70 without support at home"
            else 0,
        ),
        Item("Physical labour", 4 if physical_labour == "intense" else 2 if physical_labour == "moderate" else 0),
        Item("Earlier Ramadan", 1 if bad_ramadan_before else 0),
        Item("Fasting hours", 1 if fasting_hours >= 16 else 0),
    )
    score = total(*items)
    band = "low risk" if score <= 3 else "moderate risk" if score <= 6 else "high risk"
    return Result(score, "points", band, items)
