"""EuroSCORE II: the risk of dying in hospital after heart surgery."""

from math import exp
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.events import INFARCTIONS_OF_THE_HEART
from ..vocabulary.haemostasis import CreatinineClearance
from ..vocabulary.heart import (
    AnginaGrade,
    EjectionFraction,
    InsulinTreatedDiabetes,
    NyhaClass,
    PreviousCardiacSurgery,
    PulmonaryArterySystolicPressure,
)
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.renal import ChronicDialysis
from ..vocabulary.wards import PERIPHERAL_ARTERIAL_DISEASE

NASHEF_2012 = Source(
    "Nashef SAM, Roques F, Sharples LD, et al. Eur J Cardiothorac Surg 2012;41(4):734-745",
    doi="10.1093/ejcts/ezs043",
    where="coefficients of the logistic model",
    read="secondary",
    via="three public implementations with the same coefficients; clincalc 0.4",
)


@calculator(
    title="EuroSCORE II",
    source=NASHEF_2012,
    conditions=("cardiac surgery",),
    outcome="death in hospital",
    setting="before cardiac surgery",
    aliases=("EuroSCORE 2", "European System for Cardiac Operative Risk Evaluation II"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def euroscore_2(
    age: AdultAge,
    sex: Sex,
    creatinine_clearance: CreatinineClearance,
    chronic_dialysis: ChronicDialysis,
    extracardiac_arteriopathy: Annotated[
        bool,
        Criterion(
            "claudication, carotid occlusion or stenosis over 50 %, amputation for arterial disease, or an operation "
            "on the abdominal aorta, limb arteries or carotids, past or planned",
            terms=("extracardiac arteriopathy",),
            includes=(
                "claudication",
                "carotid stenosis",
                "carotid occlusion",
                "carotid endarterectomy",
                "peripheral arterial disease",
                "peripheral artery disease",
                "peripheral vascular disease",
                "abdominal aortic aneurysm repair",
                *("pad", "pvd", "intermittent claudication"),
                *PERIPHERAL_ARTERIAL_DISEASE,
                *("carotid artery stenosis", "carotid stent"),
                *("carotid artery occlusion", "aaa repair", "evar", "open aaa repair", "aortobifemoral"),
                *("aneurysm repair of abdominal aorta", "amputation for arterial disease"),
                "known aaa for repair",
            ),
            excludes=(
                "jaw claudication",
                "neurogenic claudication",
                "spinal claudication",
                "masticatory claudication",
            ),
            opposites=(
                "carotids <30% bilat, no claudication",
                "no claudication, no vascular ops",
                "no claudication, carotids clear",
                "no pvd, carotids clear",
                "no extracardiac arteriopathy",
                "no pvd/carotid disease",
                "no pvd or carotid disease",
                "no arteriopathy",
            ),
        ),
    ],
    poor_mobility: Annotated[
        bool,
        Criterion(
            "mobility severely impaired by disease of muscles, bones or nerves",
            terms=(
                "poor mobility",
                "severely impaired mobility",
                "severely reduced mobility",
                *("severely limited mobility", "very poor mobility", "severe mobility impairment"),
                "severe impairment of mobility",
                "severe neurological or musculoskeletal dysfunction affecting mobility",
                "mobility severely limited",
            ),
            includes=(
                "wheelchair-bound",
                "wheelchair bound",
                "bedbound",
                *("wheelchair dependent", "wheelchair user", "hoist transfers", "hoisted", "bed-bound"),
                *("chairbound", "paraplegic", "tetraplegic", "hemiplegic and wheelchair bound", "non-ambulant"),
                *("bedridden", "chair bound"),
            ),
            opposites=(
                *("fully mobile", "independently mobile", "mobile unaided", "walks unaided", "mobilises unaided"),
                *("normal mobility", "good mobility", "mobile independently", "no mobility problems"),
                *("mobility normal", "walks miles", "walks independently", "ambulant independently"),
                *("no mobility issues", "mobility good", "walks dog daily"),
            ),
        ),
    ],
    previous_cardiac_surgery: PreviousCardiacSurgery,
    chronic_lung_treatment: Annotated[
        bool,
        Criterion(
            "bronchodilators or steroids used long-term for lung disease",
            terms=(
                "long-term bronchodilators",
                "long-term inhaled steroids",
                "chronic bronchodilator use",
                *("long-term inhalers", "regular inhalers", "on regular inhalers", "on inhalers for copd"),
                *("inhalers for copd", "long-term steroids for lung disease", "inhaled corticosteroids"),
                *("ics/laba", "laba/lama", "lama/laba", "long-term bronchodilator therapy"),
                *("maintenance inhalers", "inhaled steroids", "long-term prednisolone for copd"),
                "regular bronchodilators",
            ),
            includes=(
                *("trelegy", "trimbow", "seretide", "symbicort", "fostair", "tiotropium", "spiriva", "anoro"),
                *("ultibro", "umeclidinium", "relvar", "duaklir", "spiolto", "stiolto", "advair", "breo"),
                *("salmeterol", "formoterol", "indacaterol", "glycopyrronium inhaler", "aclidinium", "clenil"),
                *("beclometasone inhaler", "flixotide", "budesonide inhaler", "dulera", "breztri", "qvar"),
                *("serevent", "incruse"),
            ),
            opposites=(
                *("no inhalers", "not on inhalers", "no regular inhalers", "no copd or asthma"),
                *("no lung disease", "uses no inhalers"),
            ),
        ),
    ],
    active_endocarditis: Annotated[
        bool,
        Criterion(
            "endocarditis still under antibiotics at the time of surgery",
            terms=(
                "active endocarditis",
                "endocarditis on antibiotics",
                *("on iv abx for endocarditis", "on antibiotics for endocarditis", "active ie"),
                *("on iv antibiotics for ie", "mid-course antibiotics for endocarditis"),
                *("on treatment for endocarditis", "iv abx for endocarditis ongoing"),
                "being treated for endocarditis",
                "active infective endocarditis",
            ),
            wider=(
                "endocarditis",
                "infective endocarditis",
            ),
            opposites=(
                *("healed endocarditis", "treated endocarditis", "previous endocarditis, treated"),
                "completed antibiotics for endocarditis",
            ),
        ),
    ],
    critical_preoperative_state: Annotated[
        bool,
        Criterion(
            "before the operation any of: ventricular tachycardia or fibrillation, aborted sudden death, "
            "cardiac massage, ventilation, inotropes, balloon pump or assist device, acute kidney failure",
            terms=("critical preoperative state",),
            includes=(
                "aborted sudden death",
                "preoperative ventilation",
                "preoperative inotropes",
                "intra-aortic balloon pump",
                "iabp",
                *("vf arrest pre-op", "preop iabp", "pre-op iabp", "iabp pre-op", "ventilated pre-op"),
                *("intubated pre-op", "preop inotropes", "inotropes pre-op", "on inotropes pre-op", "ecmo"),
                *("pre-op ecmo", "impella", "preoperative aki", "cpr pre-op", "preop cpr", "vt pre-op"),
                *("resuscitated vf", "preop ventilation", "cardiac massage pre-op", "oliguric pre-op"),
                *("iabp in situ", "on iabp", "on balloon pump", "aborted scd", "preoperative ecmo"),
            ),
            opposites=(
                *("no critical preoperative state", "stable pre-op", "stable preoperatively"),
                *("no preop support", "no critical pre-op state", "haemodynamically stable pre-op"),
                *("no inotropes, no iabp", "no inotropes or iabp", "no preoperative support"),
                "no critical state",
            ),
        ),
    ],
    insulin_treated_diabetes: InsulinTreatedDiabetes,
    nyha_class: NyhaClass,
    angina_grade: AnginaGrade,
    ejection_fraction: EjectionFraction,
    infarction_within_90_days: Annotated[
        bool,
        Criterion(
            "myocardial infarction within 90 days before the operation",
            timed=INFARCTIONS_OF_THE_HEART,
            wider=("myocardial infarction",),
            terms=("recent myocardial infarction", "recent mi", "myocardial infarction within 90 days"),
            opposites=(
                *("no recent mi", "no mi in last 90 days", "no mi within 90 days", "no mi in last 3 months"),
                *("never had an mi", "no previous mi", "no prior mi", "no mi", "no hx mi", "no history of mi"),
                *("mi 2 years ago", "mi 3 years ago", "mi 5 years ago", "mi 10 years ago"),
                *(
                    "no acs in last 90 days",
                    "no recent acs",
                    "mi over 90 days ago",
                ),
                *("mi 1 year ago", "mi 6 months ago", "last mi 5 years ago"),
            ),
            includes=(
                "mi 10 days ago",
                *(
                    f"{infarction} {when} ago"
                    for infarction in ("mi", "nstemi", "stemi", "acs")
                    for when in (
                        "1/52",
                        "2/52",
                        "3/52",
                        "4/52",
                        "5/52",
                        "6/52",
                        "8/52",
                        "10/52",
                        "1/12",
                        "2/12",
                        "5 days",
                        "1 week",
                        "2 weeks",
                        "3 weeks",
                        "4 weeks",
                        "6 weeks",
                        "8 weeks",
                        "a month",
                        "2 months",
                    )
                ),
            ),
        ),
    ],
    pulmonary_artery_systolic_pressure: PulmonaryArterySystolicPressure,
    operation_urgency: Annotated[
        Literal["elective", "urgent", "emergency", "salvage"],
        Choice(
            "elective; urgent, not electively admitted and not fit to go home without it; emergency, before the next "
            "working day; salvage, under resuscitation on the way to theatre",
            {
                "elective": (
                    "elective surgery",
                    "elective",
                    *("elective op", "elective cabg", "elective avr", "elective admission", "listed electively"),
                    *("elective list", "electively listed", "routine elective", "elective case"),
                    "planned electively",
                ),
                "urgent": (
                    "urgent surgery",
                    "urgent cabg",
                    *("in-house urgent", "urgent inpatient", "urgent in-patient", "inpatient urgent", "urgent avr"),
                    *("urgent in-house", "urgent operation", "urgent surgery this admission", "urgent op"),
                ),
                "emergency": (
                    "emergency surgery",
                    "emergent surgery",
                    *("emergency cabg", "emergency avr", "emergency op", "emergency operation"),
                    *("emergency cardiac surgery", "emergency valve replacement", "emergency bypass"),
                    *("emergency type a repair", "emergency mvr", "emergent cabg", "emergent operation"),
                ),
                "salvage": (
                    "salvage surgery",
                    "salvage",
                    *("salvage cabg", "salvage op", "salvage operation", "cpr en route to theatre"),
                    *("cpr on way to theatre", "massage en route to theatre", "to theatre with cpr in progress"),
                    "cpr en route to or",
                ),
            },
        ),
    ],
    operation_weight: Annotated[
        Literal["bypass alone", "one other procedure", "two procedures", "three procedures"],
        Choice(
            "major heart procedures in the operation: bypass alone; one other than a bypass; two; three or more",
            {
                "bypass alone": (
                    "isolated cabg",
                    "isolated coronary bypass",
                    *("cabg alone", "cabg only", "cabg x3 alone", "cabg x2 alone", "cabgx3 alone", "isolated cabgx3"),
                    *("isolated cabg x3", "isolated coronary artery bypass", "isolated bypass", "isolated cabg x4"),
                    *("isolated cabg x2", "coronary bypass alone"),
                ),
                "one other procedure": (
                    "isolated valve replacement",
                    "isolated valve surgery",
                    *("isolated avr", "isolated mvr", "avr alone", "mvr alone", "isolated mv repair"),
                    *("single valve replacement", "avr only", "mvr only", "isolated valve"),
                    *("isolated aortic valve replacement", "isolated mitral valve replacement"),
                    *("isolated mitral valve repair", "single non-cabg", "single non-cabg procedure"),
                    "isolated tv repair",
                ),
                "two procedures": (
                    "cabg and valve",
                    "double valve replacement",
                    *("avr + cabg", "cabg + avr", "avr and cabg", "cabg and avr", "cabg + mvr", "mvr + cabg"),
                    *("avr + mvr", "avr and mvr", "mv repair + cabg", "cabg + mv repair", "avr/cabg", "cabg/avr"),
                    *("avr + root replacement", "avr + ascending aorta", "mvr + tv repair", "mv repair + tv repair"),
                    *("mv and tv repair", "avr + maze", "mvr + maze", "cabg + maze", "avr plus cabg"),
                    "cabg plus avr",
                ),
                "three procedures": (
                    "cabg and double valve replacement",
                    *("avr + mvr + cabg", "avr + mvr + tv repair", "cabg + avr + mvr", "mvr + tv repair + cabg"),
                    *("avr, mvr and cabg", "avr + cabg + root replacement", "mv repair + tv repair + cabg"),
                    *("mvr + tv repair + maze", "triple valve surgery", "triple valve replacement"),
                    *("avr + mvr + maze", "avr, mvr, cabg", "mv repair, tv repair, cabg"),
                ),
            },
        ),
    ],
    thoracic_aorta_surgery: Annotated[
        bool,
        Criterion(
            "the operation includes the thoracic aorta",
            terms=("surgery on thoracic aorta", "thoracic aortic surgery"),
            includes=(
                "aortic root replacement",
                "ascending aorta replacement",
                "aortic arch replacement",
                *("bentall", "bentall procedure", "ascending aortic replacement", "asc aorta replacement"),
                *("arch replacement", "hemiarch", "hemiarch replacement", "type a repair"),
                *("type a dissection repair", "root replacement", "tirone david", "david procedure"),
                *("valve-sparing root replacement", "interposition graft ascending aorta"),
                *("frozen elephant trunk", "elephant trunk", "aortic arch surgery"),
                *("yacoub procedure", "descending thoracic aorta replacement", "ascending aorta graft"),
            ),
            opposites=(
                *("isolated cabg", "isolated avr", "isolated mvr", "isolated valve replacement"),
                *("no aortic surgery", "isolated valve surgery", "not on thoracic aorta"),
                *("no thoracic aorta surgery", "isolated cabg x3", "isolated mitral valve repair"),
                *("isolated aortic valve replacement", "cabg only", "cabg alone", "avr alone", "mvr alone"),
                "isolated mv repair",
            ),
        ),
    ],
) -> Result:
    """Risk of death in hospital after major heart surgery in adults, rounded to 0.01 %.

    Age counts from 60 on. Creatinine clearance is that of Cockcroft and Gault, and does not count under dialysis. Made
    in 2010; very few patients were over 90.
    """
    items = (
        Item("Age from 60", 0.0285181 * max(age - 59, 1)),
        Item("Female", 0.2196434 if sex == "female" else 0),
        Item(
            "Creatinine clearance or dialysis",
            0.6421508 if chronic_dialysis else upto(creatinine_clearance, {50: 0.8592256, 85: 0.303553}, over=0),
        ),
        Item("Extracardiac arteriopathy", 0.5360268 if extracardiac_arteriopathy else 0),
        Item("Poor mobility", 0.2407181 if poor_mobility else 0),
        Item("Previous cardiac surgery", 1.118599 if previous_cardiac_surgery else 0),
        Item("Chronic lung disease under treatment", 0.1886564 if chronic_lung_treatment else 0),
        Item("Active endocarditis", 0.6194522 if active_endocarditis else 0),
        Item("Critical preoperative state", 1.086517 if critical_preoperative_state else 0),
        Item("Diabetes on insulin", 0.3542749 if insulin_treated_diabetes else 0),
        Item(
            "NYHA class",
            0.1070545
            if nyha_class == "II"
            else 0.2958358
            if nyha_class == "III"
            else 0.5597929
            if nyha_class == "IV"
            else 0,
        ),
        Item("Angina at rest (CCS class IV)", 0.2226147 if angina_grade == "IV" else 0),
        Item(
            "Left ventricular function", upto(ejection_fraction, {20: 0.9346919, 30: 0.8084096, 50: 0.3150652}, over=0)
        ),
        Item("Myocardial infarction within 90 days", 0.1528943 if infarction_within_90_days else 0),
        Item(
            "Pulmonary artery systolic pressure",
            upto(pulmonary_artery_systolic_pressure, {30: 0, 55: 0.1788899}, over=0.3491475),
        ),
        Item(
            "Urgency",
            0.3174673
            if operation_urgency == "urgent"
            else 0.7039121
            if operation_urgency == "emergency"
            else 1.362947
            if operation_urgency == "salvage"
            else 0,
        ),
        Item(
            "Weight of the operation",
            0.0062118
            if operation_weight == "one other procedure"
            else 0.5521478
            if operation_weight == "two procedures"
            else 0.9724533
            if operation_weight == "three procedures"
            else 0,
        ),
        Item("Thoracic aorta", 0.6527205 if thoracic_aorta_surgery else 0),
    )
    percent = round(100 / (1 + exp(5.324537 - total(*items))), 2)
    return Result(percent, "%", "", items, (Risk("death", "in hospital", percent, NASHEF_2012),))
