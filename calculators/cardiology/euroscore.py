"""EuroSCORE II: the risk of dying in hospital after heart surgery."""

from math import exp
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion
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
            ),
            excludes=(
                "jaw claudication",
                "neurogenic claudication",
                "spinal claudication",
                "masticatory claudication",
            ),
        ),
    ],
    poor_mobility: Annotated[
        bool,
        Criterion(
            "mobility severely impaired by disease of muscles, bones or nerves",
            terms=("poor mobility", "severely impaired mobility", "severely reduced mobility"),
            includes=("wheelchair-bound", "wheelchair bound", "bedbound"),
        ),
    ],
    previous_cardiac_surgery: PreviousCardiacSurgery,
    chronic_lung_treatment: Annotated[
        bool,
        Criterion(
            "bronchodilators or steroids used long-term for lung disease",
            terms=("long-term bronchodilators", "long-term inhaled steroids", "chronic bronchodilator use"),
        ),
    ],
    active_endocarditis: Annotated[
        bool,
        Criterion(
            "endocarditis still under antibiotics at the time of surgery",
            terms=("active endocarditis", "endocarditis on antibiotics"),
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
            wider=("myocardial infarction",),
            terms=("recent myocardial infarction", "recent mi", "myocardial infarction within 90 days"),
        ),
    ],
    pulmonary_artery_systolic_pressure: PulmonaryArterySystolicPressure,
    operation_urgency: Annotated[
        Literal["elective", "urgent", "emergency", "salvage"],
        Choice(
            "elective; urgent, not electively admitted and not fit to go home without it; emergency, before the next "
            "working day; salvage, under resuscitation on the way to theatre",
            {
                "elective": ("elective surgery", "elective"),
                "urgent": ("urgent surgery", "urgent cabg"),
                "emergency": ("emergency surgery", "emergent surgery"),
                "salvage": ("salvage surgery", "salvage"),
            },
        ),
    ],
    operation_weight: Annotated[
        Literal["bypass alone", "one other procedure", "two procedures", "three procedures"],
        Choice(
            "major heart procedures in the operation: bypass alone; one other than a bypass; two; three or more",
            {
                "bypass alone": ("isolated cabg", "isolated coronary bypass"),
                "one other procedure": ("isolated valve replacement", "isolated valve surgery"),
                "two procedures": ("cabg and valve", "double valve replacement"),
                "three procedures": ("cabg and double valve replacement",),
            },
        ),
    ],
    thoracic_aorta_surgery: Annotated[
        bool,
        Criterion(
            "the operation includes the thoracic aorta",
            terms=("surgery on thoracic aorta", "thoracic aortic surgery"),
            includes=("aortic root replacement", "ascending aorta replacement", "aortic arch replacement"),
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
