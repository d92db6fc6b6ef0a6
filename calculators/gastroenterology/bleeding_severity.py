"""Death and rebleeding in gastrointestinal haemorrhage, and who can safely go home."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Albumin
from ..vocabulary.haematology import Haemoglobin, Inr
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.vital_signs import HeartRate, SystolicPressure

ROCKALL_1996 = Source(
    "Rockall TA, Logan RFA, Devlin HB, Northfield TC. Gut 1996;38(3):316-321",
    doi="10.1136/gut.38.3.316",
    where="scoring table; deaths and rebleeding by score",
    read="secondary",
    via="a table in Gut and the RCEM Learning module on upper gastrointestinal haemorrhage",
)
SALTZMAN_2011 = Source(
    "Saltzman JR, Tabak YP, Hyett BH, et al. Gastrointest Endosc 2011;74(6):1215-1224",
    doi="10.1016/j.gie.2011.06.024",
    pmid="21907980",
    where="five factors, and deaths by their number",
    read="secondary",
    via="TabletWise page of the score for the deaths; abstract read",
)
OAKLAND_2017 = Source(
    "Oakland K, Jairath V, Uberoi R, et al. Lancet Gastroenterol Hepatol 2017;2(9):635-643",
    url="https://mobile.fpnotebook.com/GI/Exam/OklndScrFrSfDschrgAftrLwrGstrntstnlBldng.htm",
    where="scoring table; chance of a safe discharge by score",
    read="secondary",
    via="the Family Practice Notebook page for the points, a public calculator's table for the chances",
)

MajorComorbidity = Annotated[
    Literal["none", "major", "renal or liver failure or disseminated malignancy"],
    Choice(
        "worst disease besides the bleeding: none of weight; heart failure, ischaemic heart disease or another major "
        "one; renal failure, liver failure or disseminated malignancy",
        {
            "none": (
                "no major comorbidity",
                "no comorbidities",
                "no significant comorbidities",
                "no significant medical history",
                "no other medical conditions",
                "no relevant medical history",
                "no known comorbidities",
                "otherwise fit and well",
                "previously fit and well",
            ),
            "major": (
                "heart failure",
                "cardiac failure",
                "ischaemic heart disease",
                "ischemic heart disease",
                "coronary artery disease",
                "copd",
                "pneumonia",
                "sepsis",
                "stroke",
                "congestive cardiac failure",
                "chf",
                "ischaemic cardiomyopathy",
                "chronic obstructive pulmonary disease",
            ),
            "renal or liver failure or disseminated malignancy": (
                "renal failure",
                "kidney failure",
                "liver failure",
                "hepatic failure",
                "disseminated malignancy",
                "metastatic cancer",
                "end-stage renal disease",
                "esrd",
                "end stage renal failure",
                "on dialysis",
                "haemodialysis",
                "decompensated cirrhosis",
                "metastatic malignancy",
                "disseminated cancer",
                "metastatic disease",
                "metastatic carcinoma",
                "widespread metastases",
            ),
        },
        absent="none",
    ),
]
BleedingLesion = Annotated[
    Literal["none or Mallory-Weiss tear", "other", "upper gastrointestinal malignancy"],
    Choice(
        "cause seen at endoscopy: a Mallory-Weiss tear, or no lesion and no sign of recent bleeding; any other; a "
        "malignancy of the upper gastrointestinal tract",
        {
            "none or Mallory-Weiss tear": (
                "mallory-weiss tear",
                "mallory weiss tear",
                "no lesion identified",
                "no lesion seen",
                "no lesion found",
                "no source of bleeding identified",
                "normal gastroscopy",
                "normal upper endoscopy",
                "normal ogd",
                "normal egd",
            ),
            "other": (
                "peptic ulcer",
                "duodenal ulcer",
                "gastric ulcer",
                "oesophagitis",
                "esophagitis",
                "gastritis",
                "erosions",
                "varices",
                "bleeding ulcer",
                "pud",
                "antral ulcer",
                "pyloric ulcer",
                "oesophageal ulcer",
                "gastroduodenal ulcer",
                "duodenitis",
                "erosive gastritis",
                "dieulafoy lesion",
                "dieulafoy",
                "gastric antral vascular ectasia",
                "angiodysplasia",
                "oesophageal varices",
                "variceal bleeding",
            ),
            "upper gastrointestinal malignancy": (
                "gastric cancer",
                "gastric carcinoma",
                "gastric adenocarcinoma",
                "oesophageal cancer",
                "esophageal cancer",
                "upper gi malignancy",
                "stomach cancer",
                "oesophageal carcinoma",
                "oesophageal adenocarcinoma",
                "upper gastrointestinal malignancy",
                "duodenal cancer",
                "malignant gastric ulcer",
                "gastric malignancy",
            ),
        },
        absent="none or Mallory-Weiss tear",
    ),
]
MajorStigmata = Annotated[
    bool,
    Criterion(
        "blood in the upper gastrointestinal tract, adherent clot, or visible or spurting vessel at endoscopy",
        terms=("major stigmata of recent haemorrhage", "major stigmata of recent hemorrhage", "high-risk stigmata"),
        includes=(
            "adherent clot",
            "visible vessel",
            "spurting vessel",
            "active bleeding at endoscopy",
            "blood in the stomach",
            "fresh blood in the stomach",
        ),
        opposites=("clean-based ulcer", "clean based ulcer", "no stigmata of recent haemorrhage"),
    ),
]
MentalStatusChange = Annotated[
    bool,
    Criterion(
        "Glasgow Coma Scale below 14, or disorientation, lethargy, stupor or coma in a clinician's words",
        met=("glasgow_coma_scale < 14",),
        terms=("altered mental status", "altered mentation", "altered sensorium", "altered mental state"),
        includes=(
            "disoriented",
            "disorientation",
            "lethargic",
            "lethargy",
            "confused",
            "confusion",
            "stupor",
            "stuporous",
            "comatose",
            "coma",
            "obtunded",
        ),
    ),
]
PreviousLowerBleeding = Annotated[
    bool,
    Criterion(
        "previous admission to hospital with lower gastrointestinal bleeding",
        terms=(
            "previous lower gi bleeding admission",
            "previous admission for lower gi bleeding",
            "prior admission for lower gi bleeding",
            "previous lower gastrointestinal bleeding",
            "prior lower gi bleed",
            "history of lower gi bleeding",
            "previous lower gi bleed",
            "past admission for rectal bleeding",
            "previously admitted with lower gi bleeding",
            "prior hospitalization for lower gi bleeding",
            "previous hospitalization for lower gi bleeding",
            "prior lgib admission",
            "previous lgib admission",
            "previous lgib",
            "prior lower gi bleeding",
            "history of previous lower gi bleeding",
            "previously admitted for lower gi bleeding",
            "previously hospitalized for lower gi bleeding",
            "prior lower gastrointestinal bleeding",
        ),
        opposites=(
            "first episode of rectal bleeding",
            "first episode of lower gi bleeding",
            "first lower gi bleed",
            "first presentation of lower gi bleeding",
            "lower gi bleeding for the first time",
            "lower gastrointestinal bleeding for the first time",
            "rectal bleeding for the first time",
        ),
        excludes=(
            "presents with a history of lower gi bleeding",
            "presents with a history of lower gastrointestinal bleeding",
            "department with a history of lower gi bleeding",
            "department with a history of lower gastrointestinal bleeding",
            "presented with a history of lower gi bleeding",
            "presented with a history of lower gastrointestinal bleeding",
            "room with a history of lower gi bleeding",
            "room with a history of lower gastrointestinal bleeding",
        ),
    ),
]
RectalExaminationBlood = Annotated[
    bool,
    Criterion(
        "blood on digital rectal examination",
        terms=(
            "blood on digital rectal examination",
            "blood on rectal exam",
            "blood on rectal examination",
            "blood on pr",
            "blood on pr examination",
            "blood on digital rectal exam",
            "digital rectal examination reveals blood",
            "digital rectal examination revealed blood",
            "digital rectal exam reveals blood",
            "digital rectal exam revealed blood",
            "rectal exam revealed blood",
            "blood on the glove",
            "fresh blood pr on examination",
            "dre positive for blood",
            "dre showed blood",
            "blood in the digital rectal exam",
            "blood noted on rectal exam",
        ),
        includes=(
            "blood on dre",
            "gross blood on rectal exam",
            "bright red blood on rectal exam",
            "bright red blood on digital rectal exam",
            "bright red blood on dre",
            "frank blood on rectal examination",
        ),
        opposites=(
            "dre negative for blood",
            "no blood on dre",
            "brown stool on rectal exam",
        ),
    ),
]

#: Percent who died by the Rockall score before endoscopy, from 0 to 6.
BEFORE_ENDOSCOPY_DEATHS: dict[float, float] = {0: 0.2, 1: 2.4, 2: 5.6, 3: 11.0, 4: 24.6, 5: 39.6, 6: 48.9}
#: Percent who bled again, and who died, by the complete Rockall score, up to 7.
REBLEEDING: dict[float, float] = {0: 4.9, 1: 3.4, 2: 5.3, 3: 11.2, 4: 14.1, 5: 24.1, 6: 32.9, 7: 43.8}
DEATHS: dict[float, float] = {1: 0.0, 2: 0.2, 3: 2.9, 4: 5.3, 5: 10.8, 6: 17.3, 7: 27.0}
AIMS65_DEATHS: dict[float, float] = {0: 0.3, 1: 1.2, 2: 5.3, 3: 10.3, 4: 16.5}
#: Percent without rebleeding, transfusion, intervention, readmission or death, by Oakland score up to 29.
SAFE_DISCHARGE: dict[float, float | tuple[float, float]] = {
    **{2: 99, 4: 98, 5: 97, 7: 96, 8: 95, 9: 93, 10: 91, 11: 89},
    **{13: (87, 89), 15: (77, 81), 17: (67, 72), 20: (50, 62), 23: (33, 45), 26: (20, 28), 29: (11, 16)},
}


@calculator(
    title="Rockall score before endoscopy",
    source=ROCKALL_1996,
    conditions=("upper gastrointestinal bleeding",),
    outcome="death in upper gastrointestinal bleeding",
    setting="before endoscopy",
    aliases=("pre-endoscopy Rockall score", "clinical Rockall score", "initial Rockall score"),
    confirmed="clincalc 0.4: 500 random patients agree on the score, a pulse of exactly 100 apart",
)
def rockall_before_endoscopy(
    age: AdultAge,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    major_comorbidity: MajorComorbidity,
) -> Result:
    """Death of adults admitted with acute upper gastrointestinal bleeding, from what is known before endoscopy.

    From England in 1993 and 1994; deaths are fewer today. To send a patient home without endoscopy the
    Glasgow-Blatchford score serves better.
    """
    items = (
        Item("Age", below(age, {60: 0, 80: 1}, otherwise=2)),
        Item("Shock", 2 if systolic_pressure < 100 else 1 if heart_rate >= 100 else 0),
        Item("Comorbidity", 0 if major_comorbidity == "none" else 2 if major_comorbidity == "major" else 3),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk"}, over="raised risk"),
        items,
        (Risk("death", "after admission", upto(score, BEFORE_ENDOSCOPY_DEATHS, over=50.0), ROCKALL_1996),),
    )


@calculator(
    title="Rockall score",
    source=ROCKALL_1996,
    conditions=("upper gastrointestinal bleeding",),
    outcome="rebleeding and death in upper gastrointestinal bleeding",
    setting="after endoscopy",
    aliases=("complete Rockall score", "full Rockall score"),
    confirmed="clincalc 0.4: 500 random patients agree on the score, a pulse of exactly 100 apart; the GDL guideline "
    "library agrees on the rates",
)
def rockall(
    age: AdultAge,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    major_comorbidity: MajorComorbidity,
    bleeding_lesion: BleedingLesion,
    major_stigmata: MajorStigmata,
) -> Result:
    """Rebleeding and death of adults with acute upper gastrointestinal bleeding, after endoscopy.

    From England in 1993 and 1994, before today's endoscopic treatment. It predicts death better than rebleeding.
    """
    items = (
        Item("Age", below(age, {60: 0, 80: 1}, otherwise=2)),
        Item("Shock", 2 if systolic_pressure < 100 else 1 if heart_rate >= 100 else 0),
        Item("Comorbidity", 0 if major_comorbidity == "none" else 2 if major_comorbidity == "major" else 3),
        Item(
            "Diagnosis",
            0 if bleeding_lesion == "none or Mallory-Weiss tear" else 1 if bleeding_lesion == "other" else 2,
        ),
        Item("Major stigmata of recent haemorrhage", 2 if major_stigmata else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "low risk", 5: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk("rebleeding", "after admission", upto(score, REBLEEDING, over=41.8), ROCKALL_1996),
            Risk("death", "after admission", upto(score, DEATHS, over=41.1), ROCKALL_1996),
        ),
    )


@calculator(
    title="AIMS65",
    source=SALTZMAN_2011,
    conditions=("upper gastrointestinal bleeding",),
    outcome="death in hospital from upper gastrointestinal bleeding",
    aliases=("AIMS65 score",),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
    disputed="the abstract counts age over 65 and gives 31.8 % deaths with all five factors; calculators count 65 "
    "itself, and the deaths they give, as here, end at 24.5 %",
)
def aims65(
    albumin: Albumin,
    inr: Inr,
    mental_status_change: MentalStatusChange,
    systolic_pressure: SystolicPressure,
    age: AdultAge,
) -> Result:
    """Death in hospital of adults with acute upper gastrointestinal bleeding, from what is known on admission.

    It predicts death better than the need for treatment, for which the Glasgow-Blatchford score is better.
    """
    items = (
        Item("Albumin under 3 g/dL", 1 if albumin < 3 else 0),
        Item("INR over 1.5", 1 if inr > 1.5 else 0),
        Item("Altered mental status", 1 if mental_status_change else 0),
        Item("Systolic blood pressure of 90 or less", 1 if systolic_pressure <= 90 else 0),
        Item("Age 65 or over", 1 if age >= 65 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "lower risk of death"}, over="higher risk of death"),
        items,
        (Risk("death", "in hospital", upto(score, AIMS65_DEATHS, over=24.5), SALTZMAN_2011),),
    )


@calculator(
    title="Oakland score",
    source=OAKLAND_2017,
    conditions=("lower gastrointestinal bleeding",),
    outcome="safe discharge with lower gastrointestinal bleeding",
    aliases=("Oakland score for safe discharge",),
)
def oakland(
    age: AdultAge,
    sex: Sex,
    previous_lower_bleeding: PreviousLowerBleeding,
    rectal_examination_blood: RectalExaminationBlood,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    haemoglobin: Haemoglobin,
) -> Result:
    """Chance that an adult with acute lower gastrointestinal bleeding can safely be sent home.

    Safe means none of rebleeding, transfusion, intervention, death in hospital or readmission within 28 days. The
    authors proposed 8 points or fewer as the limit.
    """
    items = (
        Item("Age", below(age, {40: 0, 70: 1}, otherwise=2)),
        Item("Male sex", 1 if sex == "male" else 0),
        Item("Previous admission with lower bleeding", 1 if previous_lower_bleeding else 0),
        Item("Blood on rectal examination", 1 if rectal_examination_blood else 0),
        Item("Heart rate", below(heart_rate, {70: 0, 90: 1, 110: 2}, otherwise=3)),
        Item("Systolic blood pressure", below(systolic_pressure, {90: 5, 120: 4, 130: 3, 160: 2}, otherwise=0)),
        Item("Haemoglobin", below(haemoglobin, {7: 22, 9: 17, 11: 13, 13: 8, 16: 4}, otherwise=0)),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {8: "safe discharge likely"}, over="safe discharge less likely"),
        items,
        (Risk("safe discharge", "28 days", upto(score, SAFE_DISCHARGE, over=(0, 1)), OAKLAND_2017),),
    )
