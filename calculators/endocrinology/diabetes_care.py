"""Diabetes: death in ketoacidosis, and fasting in Ramadan."""

from collections.abc import Iterator
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


def _crises(*when: str) -> Iterator[str]:
    """Yield how notes say when a ketoacidosis or hyperosmolar state was; {} stands for "last" or "past"."""
    for crisis in ("dka", "hhs", "dka/hhs", "dka or hhs", "ketoacidosis"):
        for time in when:
            for last in ("last", "past") if "{}" in time else ("",):
                yield f"{crisis} {time.format(last)}"


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
            terms=(
                "severe comorbidities",
                "severe coexisting disease",
                *("severe comorbidity", "severe co-morbidities", "severe coexisting diseases"),
                *("serious comorbidities", "severe co-morbidity"),
            ),
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
                *("immunocompromised", "on immunosuppressants", "immunosuppressive therapy"),
                *("history of myocardial infarction", "prior myocardial infarction", "previous mi"),
                *("history of mi", "history of stroke", "prior cva", "previous cva", "chf", "hfref"),
                *("hfpef", "congestive cardiac failure", "old myocardial infarction", "cirrhotic"),
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
            terms=(
                "regular insulin over 12 hours",
                "insulin in the first 12 hours",
                "insulin required over 12 hours",
                *("regular insulin over the past 12 hours", "regular insulin over the first 12 hours"),
                *("regular insulin within 12 hours", "regular insulin in 12 hours"),
                *("regular insulin in the first 12 hours", "insulin over 12 hours"),
                *("insulin over the first 12 hours", "insulin requirement in the first 12 hours"),
                *("insulin within the first 12 hours", "regular insulin requirement over 12 hours"),
                *("insulin in 12 hours", "regular insulin required over 12 hours"),
                "regular insulin during the first 12 hours",
            ),
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
            terms=(
                "glucose after 12 hours",
                "glucose at 12 hours",
                "serum glucose after 12 hours",
                *("serum glucose at 12 hours", "serum glucose level after 12 hours"),
                *("serum glucose levels after 12 hours", "glucose level after 12 hours"),
                *("blood glucose after 12 hours", "blood glucose at 12 hours"),
                *("blood sugar after 12 hours", "blood sugar at 12 hours", "12-hour glucose"),
                *("glucose at 12 h", "glucose after 12 h", "plasma glucose after 12 hours"),
                *("glucose twelve hours after", "12-hour serum glucose"),
            ),
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
                *("altered mental status at 24 hours", "altered mental status after 24 hours"),
                *("reduced consciousness at 24 hours", "drowsy at 24 hours"),
                *("still obtunded after 24 hours", "confused at 24 hours"),
                *("decreased level of consciousness at 24 hours", "obtunded after 24 hours"),
                "depressed consciousness at 24 hours",
            ),
            includes=("comatose at 24 hours", "stuporous at 24 hours"),
            wider=("depressed mental state", "depressed mental status"),
            opposites=(
                *("normal mental state", "normal mental status at 24 hours", "alert at 24 hours"),
                *("alert and oriented at 24 hours", "normal mental state at 24 hours"),
            ),
        ),
    ],
    fever_at_day: Annotated[
        bool,
        Criterion(
            "axillary temperature of 38 °C or more 24 hours after presentation",
            terms=(
                "fever at 24 hours",
                "fever after 24 hours",
                "febrile at 24 hours",
                *("febrile after 24 hours", "pyrexia at 24 hours"),
                *("temperature over 38 at 24 hours",),
                *("still febrile at 24 hours", "fever at 24 h", "fever after 24 h"),
            ),
            wider=("fever", "febrile"),
            opposites=(
                "afebrile at 24 hours",
                "afebrile after 24 hours",
            ),
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
                "type 1": (
                    "type 1 diabetes",
                    "t1dm",
                    "type i diabetes",
                    "iddm",
                    *("type 1 dm", "type-one diabetes", "dm1", "type i dm", "juvenile diabetes", "t1d"),
                    "autoimmune diabetes",
                ),
                "type 2": (
                    "type 2 diabetes",
                    "t2dm",
                    "type ii diabetes",
                    "niddm",
                    *("type 2 dm", "non-insulin-dependent diabetes", "dm2", "type ii dm", "t2d"),
                    *("adult-onset diabetes", "dmii"),
                ),
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
            terms=(
                "years since diabetes diagnosis",
                "duration of diabetes",
                "diabetes for",
                "diabetes diagnosed",
                *("diabetes diagnosed for over", "diabetes duration", "diabetic for"),
                *("diabetes for over", "diabetes for the past", "history of diabetes for"),
                *("diabetes diagnosed for", "type 2 diabetes for", "type 1 diabetes for"),
                *("type 2 diabetes diagnosed", "type 1 diabetes diagnosed"),
            ),
            spellings={"years": "a", "year": "a", "years ago": "a"},
        ),
    ],
    hypoglycaemia_pattern: Annotated[
        Literal["none", "less than once a week", "several times a week", "recent severe", "unawareness"],
        Choice(
            "hypoglycaemia: none; less than once a week; several times a week; severe lately; without warning symptoms",
            {
                "none": (
                    "no hypoglycaemia",
                    "no hypoglycemia",
                    "denies hypoglycemia",
                    *("no history of hypoglycemia", "no history of hypoglycaemia"),
                    *("no hypoglycemic episodes", "no hypoglycaemic episodes", "no episodes of hypoglycemia"),
                    *("no previous history of hypoglycemia", "no prior hypoglycemia", "without hypoglycemia"),
                    *("no hypos", "denies hypoglycaemia", "denies hypoglycemic episodes"),
                    *("never had hypoglycemia", "no reported hypoglycemia", "no hypoglycemic events"),
                ),
                "less than once a week": (
                    "hypoglycemia less than once a week",
                    "occasional hypoglycemia",
                    *("hypoglycemia less than once per week", "hypoglycaemia less than once a week"),
                    *("hypoglycemia <1 per week", "hypoglycemia less than 1 time per week"),
                    *("hypoglycemia less than one time per week", "rare hypoglycemia"),
                    *("infrequent hypoglycemia", "hypoglycemic episodes less than once a week"),
                    *("occasional hypoglycemic episodes", "occasional hypos", "hypoglycemia once a month"),
                    *("hypoglycemia once or twice a month", "hypoglycemia less than weekly"),
                ),
                "several times a week": (
                    "hypoglycemia multiple times per week",
                    "frequent hypoglycemia",
                    "multiple episodes of hypoglycemia per week",
                    *("several episodes of hypoglycemia per week", "hypoglycemia several times a week"),
                    *("hypoglycemia several times per week", "hypoglycaemia several times a week"),
                    *("multiple hypoglycemic episodes per week", "frequent hypoglycemic episodes"),
                    *("frequent hypos", "hypoglycemia multiple times a week"),
                    *("hypoglycemic episodes several times a week", "multiple weekly hypoglycemia"),
                    *("hypoglycemia more than once a week", "hypoglycemia two to three times a week"),
                    *("multiple weekly episodes of hypoglycemia", "hypoglycemia 2-3 times a week"),
                    *("hypoglycemia 3 times a week", "hypoglycemia twice a week", "daily hypoglycemia"),
                ),
                "recent severe": (
                    "recent severe hypoglycemia",
                    "recent severe hypoglycaemia",
                    *("recent history of severe hypoglycemia", "severe hypoglycemia requiring assistance"),
                    *("severe hypoglycemia last month", "severe hypoglycemia last week"),
                    *("recent severe hypoglycemic episode", "recent episode of severe hypoglycemia"),
                    *("recently hospitalized for hypoglycemia", "recent hospitalization for hypoglycemia"),
                    *("recent severe hypo", "recent severe hypoglycemic event"),
                    "severe hypoglycemia recently",
                ),
                "unawareness": (
                    "hypoglycemia unawareness",
                    "hypoglycaemia unawareness",
                    *("impaired awareness of hypoglycemia", "impaired awareness of hypoglycaemia"),
                    *("impaired hypoglycemia awareness", "impaired hypoglycaemia awareness"),
                    *("hypoglycemic unawareness", "hypoglycaemic unawareness", "unaware of hypoglycemia"),
                    *("hypo unawareness", "loss of hypoglycemia awareness", "reduced hypoglycemia awareness"),
                    *("loss of awareness of hypoglycemia", "hypoglycemia without warning symptoms"),
                    "hypoglycemia without symptoms",
                ),
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
                "neither sulfonylurea nor insulin": (
                    "metformin alone",
                    "diet alone",
                    "metformin only",
                    *("metformin monotherapy", "diet-controlled diabetes", "diet controlled"),
                    *("diet and exercise alone", "lifestyle modification alone", "diet-controlled"),
                    *("controlled with diet alone", "managed with metformin alone"),
                    "no sulfonylurea or insulin",
                    "neither sulfonylurea nor insulin",
                ),
                "gliclazide MR, glimepiride or repaglinide": (
                    "gliclazide",
                    "glimepiride",
                    "repaglinide",
                    *("gliclazide mr", "amaryl", "diamicron", "prandin", "gliclazide/mr"),
                ),
                "glibenclamide": (
                    "glibenclamide",
                    "glyburide",
                    "daonil",
                ),
                "basal insulin": (
                    "basal insulin",
                    "glargine",
                    "degludec",
                    "detemir",
                    *("lantus", "toujeo", "basaglar", "tresiba", "levemir"),
                    "once-daily basal insulin",
                    *("long-acting insulin", "bedtime nph", "nph at bedtime"),
                ),
                "premixed insulin once daily": (
                    "once daily mixed insulin",
                    "premixed insulin once daily",
                    *("premixed insulin once a day", "once-daily premixed insulin"),
                    *("mixed insulin once daily", "once daily premixed insulin", "mixed insulin once a day"),
                ),
                "basal bolus or pump": (
                    "basal bolus",
                    "basal-bolus",
                    "insulin pump",
                    *("basal/bolus", "basal bolus insulin", "multiple daily insulin injections"),
                    *("multiple daily injections of insulin", "csii"),
                    *("continuous subcutaneous insulin infusion",),
                    *("basal and bolus insulin", "basal plus bolus insulin", "basal and prandial insulin"),
                    *("closed-loop insulin", "mdi insulin"),
                ),
                "premixed insulin several times daily": (
                    "mixed insulin twice daily",
                    "multiple daily mixed insulin",
                    *("multiple daily mixed insulin injections", "multiple daily premixed insulin"),
                    *("premixed insulin twice daily", "twice-daily premixed insulin"),
                    *("twice daily mixed insulin", "mixed insulin multiple times daily"),
                    *("premixed insulin twice a day", "twice-daily biphasic insulin"),
                    *("biphasic insulin twice daily", "70/30 insulin twice daily", "70/30 twice daily"),
                    *("novomix twice daily", "mixed insulin several times a day"),
                    *("mixed insulin twice a day", "multiple daily injections of mixed insulin"),
                ),
            },
        ),
    ],
    glucose_self_monitoring: Annotated[
        Literal["as indicated", "suboptimal", "not done"],
        Choice(
            "self-monitoring of glucose: done as indicated; indicated and done too little; indicated and not done",
            {
                "as indicated": (
                    "regular self-monitoring",
                    "monitors glucose as indicated",
                    "regular smbg",
                    *("self-monitoring as indicated", "self-monitoring of blood glucose as needed"),
                    *("self-monitoring of blood glucose as indicated", "self-monitors as indicated"),
                    *("monitors blood glucose regularly", "regularly monitors blood glucose"),
                    *("regularly monitors her blood glucose", "regularly monitors his blood glucose"),
                    *("regular self-monitoring of blood glucose", "checks blood glucose regularly"),
                    *("regularly checks blood glucose", "regular glucose monitoring"),
                    *("regular blood glucose monitoring", "regularly self-monitors"),
                    *("regular self-monitoring of glucose", "checks blood sugar regularly"),
                    *("conducts self-monitoring as indicated", "adequate self-monitoring"),
                    *("monitors blood glucose daily", "checks blood sugar daily"),
                    "self-monitors blood glucose as indicated",
                    "conducts self-monitoring of blood glucose as indicated",
                ),
                "suboptimal": (
                    "suboptimal self-monitoring",
                    "irregular self-monitoring",
                    *("suboptimal self-monitoring of blood glucose", "monitors blood glucose suboptimally"),
                    *("self-monitoring is suboptimal", "suboptimal glucose monitoring"),
                    *("suboptimal monitoring", "suboptimally self-monitors"),
                    *("self-monitors blood glucose suboptimally", "infrequent self-monitoring"),
                    *("infrequent glucose monitoring", "occasional self-monitoring"),
                    *("inconsistent self-monitoring", "inconsistent glucose monitoring"),
                    *("checks blood sugar occasionally", "occasionally checks blood sugar"),
                    *("rarely checks blood sugar", "irregular glucose monitoring"),
                    *("irregularly monitors blood glucose", "inadequate self-monitoring"),
                    *("occasionally checks blood glucose", "rarely checks blood glucose"),
                    *("although suboptimal self-monitoring", "sporadic glucose monitoring"),
                    "self-monitoring of blood glucose is suboptimal",
                    "suboptimal blood glucose monitoring",
                ),
                "not done": (
                    "does not monitor glucose",
                    "no self-monitoring",
                    "does not conduct self-monitoring",
                    *("does not conduct self-monitoring of blood glucose", "does not self-monitor"),
                    *("does not check blood glucose", "does not check his blood glucose"),
                    *("does not check her blood glucose", "does not check blood sugar"),
                    *("does not check his blood sugar", "does not check her blood sugar"),
                    *("does not check sugars", "does not monitor blood glucose"),
                    *("does not monitor his blood glucose", "does not monitor her blood glucose"),
                    *("no self-monitoring of blood glucose", "not monitoring blood glucose"),
                    *("never checks blood sugar", "lack of self-monitoring", "no smbg"),
                    *("does not perform self-monitoring", "no glucose monitoring"),
                    *("no blood glucose monitoring", "self-monitoring not done", "does not conduct smbg"),
                    *("self-monitoring is not done", "not self-monitoring"),
                ),
            },
        ),
    ],
    diabetic_crisis: Annotated[
        Literal["none in 12 months", "in the last 12 months", "in the last 6 months", "in the last 3 months"],
        Choice(
            "last ketoacidosis or hyperosmolar state: none in 12 months; in the last 12, 6 or 3 months",
            {
                "none in 12 months": (
                    "no dka or hhs",
                    "no dka",
                    "never had dka",
                    *("no history of dka", "no history of dka/hhs", "no history of dka or hhs"),
                    *("no previous dka", "no prior dka", "denies dka", "no dka/hhs", "no episodes of dka"),
                    *("no diabetic ketoacidosis", "no history of diabetic ketoacidosis", "no recent dka"),
                    *("no dka in the last 12 months", "no dka/hhs in the last 12 months"),
                    *("no dka or hhs in the last 12 months", "no dka in the past year"),
                    *("no dka/hhs in the past year", "never had diabetic ketoacidosis"),
                ),
                "in the last 12 months": (
                    *("dka in the last 12 months", "dka in the last year"),
                    *_crises("in the {} 12 months", "within the {} 12 months", "in the {} year", "within the {} year"),
                    *_crises("7 months ago", "8 months ago", "9 months ago", "10 months ago", "11 months ago"),
                ),
                "in the last 6 months": (
                    *("dka in the last 6 months", "dka/hhs in the last 6 months"),
                    *_crises("in the {} 6 months", "within the {} 6 months", "in the {} six months"),
                    *_crises("within the {} six months", "4 months ago", "5 months ago", "6 months ago"),
                    *_crises("four months ago", "five months ago", "six months ago"),
                ),
                "in the last 3 months": (
                    *("dka in the last 3 months", "dka/hhs in the last 3 months"),
                    *_crises("in the {} 3 months", "within the {} 3 months", "in the {} three months"),
                    *_crises("within the {} three months", "three months ago", "two months ago", "{} month"),
                    *_crises("3 months ago", "2 months ago", "1 month ago", "one month ago", "a month ago"),
                    *_crises("in the {} month", "{} week", "two weeks ago", "2 weeks ago"),
                ),
            },
            absent="none in 12 months",
        ),
    ],
    macrovascular_disease: Annotated[
        Literal["none", "stable", "unstable"],
        Choice(
            "macrovascular disease: none, stable, unstable",
            {
                "none": (
                    "no macrovascular disease",
                    "no mvd",
                    *("no macrovascular complications", "no history of mvd"),
                    *("no history of macrovascular disease", "no macrovascular disease or complications"),
                    *("without macrovascular disease", "no history of mvd complications"),
                    *("no mvd complications", "no known macrovascular disease"),
                    "no evidence of macrovascular disease",
                ),
                "stable": (
                    "stable macrovascular disease",
                    "stable mvd",
                    "stable angina",
                    *("macrovascular disease stable", "stable macrovascular complications"),
                    *("stable coronary artery disease", "stable cad", "stable peripheral arterial disease"),
                    *("stable ischaemic heart disease", "stable ischemic heart disease"),
                    *("stable peripheral artery disease", "stable coronary disease"),
                ),
                "unstable": (
                    "unstable macrovascular disease",
                    "unstable mvd",
                    "unstable angina",
                    *("macrovascular disease unstable", "unstable macrovascular complications"),
                    *(
                        "unstable coronary artery disease",
                        "unstable cad",
                    ),
                    *("unstable peripheral arterial disease", "unstable coronary disease"),
                    *("acute coronary syndrome", "unstable macrovascular disease (mvd)"),
                ),
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
                "not pregnant": (
                    "not pregnant",
                    "postmenopausal",
                    *("not currently pregnant", "post-menopausal", "is not pregnant", "denies pregnancy"),
                    *("non-pregnant", "no current pregnancy", "currently not pregnant"),
                ),
                "glucose within targets": (
                    "pregnant within targets",
                    "pregnant with glucose at target",
                    *("pregnant within target", "pregnant within glycemic targets"),
                    *("pregnant and within glycemic targets", "pregnant with good glycemic control"),
                    *("pregnant with well-controlled glucose", "pregnant and within targets"),
                    *("pregnant and within target", "pregnant with glucose within targets"),
                    *("pregnant with glucose levels within targets", "pregnant with glycemic targets met"),
                    "pregnancy within targets",
                ),
                "glucose not within targets": (
                    "pregnant not within targets",
                    "pregnant with glucose above target",
                    *("pregnant but not within glycemic targets", "pregnant but not within targets"),
                    *("pregnant but not within target", "pregnant not at target"),
                    *("not meeting glycemic targets during pregnancy", "pregnant with glucose not at target"),
                    *("pregnant with poor glycemic control", "pregnant and not within targets"),
                    *("pregnant with glucose not within targets", "not within target pregnancy"),
                    *("pregnant with uncontrolled glucose", "pregnant and not within target"),
                    *("pregnant but not meeting glycemic targets",),
                    "pregnant with poorly controlled diabetes",
                ),
            },
        ),
    ],
    frailty_and_cognition: Annotated[
        Literal["neither", "over 70 without support at home", "frail or cognition impaired"],
        Choice(
            "frailty and cognition: neither; over 70 years without support at home; frail or cognition impaired",
            {
                "neither": (
                    "not frail",
                    "cognitively intact",
                    *("no frailty", "without frailty", "no cognitive impairment", "normal cognition"),
                    *("intact cognition", "no frailty or cognitive impairment", "cognitively normal"),
                    *("cognitively intact and not frail", "not frail or cognitively impaired"),
                    *("no impaired cognition", "no loss of cognitive function"),
                ),
                "over 70 without support at home": (
                    "no home support",
                    "lives alone without support",
                    *("lacks home support", "lack of home support", "without home support"),
                    *("no support at home", "without support at home", "lacks support at home"),
                    *("does not have home support", "does not have support at home"),
                    *("does not have any support at home", "lives alone with no support"),
                    *("no family support at home", "without any home support"),
                    "lives alone with no home support",
                ),
                "frail or cognition impaired": (
                    "frail",
                    "cognitive impairment",
                    "impaired cognitive function",
                    "dementia",
                    *("frailty", "impaired cognition", "cognitively impaired", "cognitive decline"),
                    *("mild cognitive impairment", "alzheimer's disease", "cognitive dysfunction"),
                    *("impaired cognitive functioning", "memory impairment", "reduced cognitive function"),
                ),
            },
        ),
    ],
    physical_labour: Annotated[
        Literal["none", "moderate", "intense"],
        Choice(
            "physical labour: none, moderately intense, highly intense",
            {
                "none": (
                    "no physical labor",
                    "no physical labour",
                    "sedentary job",
                    "office worker",
                    *("does no physical labor", "does no physical labour", "desk job", "sedentary work"),
                    *("office job", "sedentary occupation", "does not do physical labor"),
                    *("does not perform physical labor", "no manual labor", "no manual labour"),
                    *("desk-based job", "works at a desk"),
                ),
                "moderate": (
                    "moderately intense physical labor",
                    "moderate physical labour",
                    *("moderately intense physical labour", "moderate physical labor"),
                    *("moderate physical work", "moderately intense physical work"),
                    *("moderately intense labor", "moderate intensity physical labor"),
                    *("moderate manual labour", "moderately intense physical activity"),
                    "moderate manual labor",
                ),
                "intense": (
                    "highly intense physical labor",
                    "heavy manual labour",
                    "intense physical labour",
                    *("highly intense physical labour", "heavy manual labor", "heavy physical labor"),
                    *("heavy physical labour", "hard physical labor", "hard physical labour"),
                    *("intense physical labor", "strenuous physical work", "strenuous physical labor"),
                    *("strenuous physical labour", "physically demanding job", "hard manual labor"),
                    *("heavy physical work", "very intense physical labor", "high-intensity physical labor"),
                    *("strenuous manual labor", "highly intense physical work"),
                ),
            },
        ),
    ],
    bad_ramadan_before: Annotated[
        bool,
        Criterion(
            "a bad Ramadan before: had to break the fast on two days or more for reasons of diabetes",
            terms=(
                "negative ramadan experience",
                "negative experience with fasting",
                "previous negative experience",
            ),
            opposites=(
                "positive ramadan experience",
                "positive experience fasting",
                "previous positive experience",
                *("positive previous ramadan experience", "positive prior experience fasting"),
                *("positive previous ramadan fasting experience", "successfully fasted during ramadan"),
                *("successfully fasted", "positive past experiences with fasting"),
                *("positive past experience with fasting", "positive ramadan fasting experience"),
                *("positive ramadan fasting experiences", "fasted successfully"),
                *("fasted without problems", "fasted without complications"),
                *("positive experience with fasting", "positive past ramadan experience"),
                *("positive prior ramadan experience", "positive previous fasting experience"),
                "positive experience with ramadan fasting",
                *("positive previous experience with fasting", "positive prior fasting experience"),
                *("completed ramadan without problems", "has fasted safely"),
                *("positive prior experience with fasting", "positive experience during ramadan fasting"),
                *("first time fasting", "first time considering fasting"),
            ),
            includes=(
                *("had to break the fast", "had to break her fast", "had to break his fast"),
                *("broke the fast due to hypoglycemia", "broke fast due to hypoglycemia"),
                *("broke her fast due to hypoglycemia", "broke his fast due to hypoglycemia"),
                *("unable to complete ramadan fasting", "had to stop fasting"),
                *("breaking the fast due to", "negative previous ramadan experience"),
                "negative previous ramadan fasting experience",
                "negative previous ramadan fasting experiences",
                *("negative past experiences with fasting", "negative past experience with fasting"),
                *("negative ramadan fasting experience", "bad ramadan experience"),
                *("negative experience with ramadan fasting", "negative prior ramadan experience"),
                *("negative prior ramadan fasting experience", "previous negative ramadan experience"),
                *("previous negative fasting experience", "negative previous experience with ramadan"),
                *("negative past ramadan experience", "negative fasting experience"),
                *("negative previous fasting experience", "negative experience fasting"),
                *("negative prior fasting experience", "negative experiences with fasting"),
            ),
        ),
    ],
    fasting_hours: Annotated[
        float,
        Quantity(
            "h",
            4,
            24,
            "length of the daily fast where the patient lives",
            terms=(
                "fasting hours",
                "fasts for",
                "fasting for",
                "hours of fasting",
                *("fast for", "fasts lasting", "fasting lasting", "hours of daily fasting"),
                *("fasting hours of", "daily fasting hours", "fasting duration", "fasting period of"),
                *("fasts of", "typically fasts for"),
            ),
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
