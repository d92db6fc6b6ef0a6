"""Cardiac risk of non-cardiac surgery."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.neurological import CerebrovascularDisease

LEE_1999 = Source(
    "Lee TH, Marcantonio ER, Mangione CM, et al. Circulation 1999;100(10):1043-1049",
    doi="10.1161/01.CIR.100.10.1043",
    pmid="10477528",
    where="rates in the validation cohort; definitions of the six factors",
    read="secondary",
    via="abstract for rates and factors; Anesthesia Considerations and myendoconsult pages for their definitions",
)
DUCEPPE_2017 = Source(
    "Duceppe E, Parlow J, MacDonald P, et al. Can J Cardiol 2017;33(1):17-32",
    doi="10.1016/j.cjca.2016.09.008",
    where="risk of myocardial infarction, cardiac arrest or death by score",
    read="secondary",
    via="myendoconsult RCRI page; abstract read",
)

HighRiskSurgery = Annotated[
    bool,
    Criterion(
        "the operation now planned is intraperitoneal, intrathoracic or suprainguinal vascular surgery",
        terms=(
            "high-risk surgery",
            "elevated-risk surgery",
            "high-risk operation",
            "high-risk procedure",
            "high-risk surgical procedure",
            "elevated-risk procedure",
            "high-risk non-cardiac surgery",
            "high-risk noncardiac surgery",
        ),
        includes=(
            "intraperitoneal surgery",
            "intrathoracic surgery",
            "suprainguinal vascular surgery",
            "abdominal aortic aneurysm repair",
            "aaa repair",
            "aortic surgery",
            "laparotomy",
            "colectomy",
            "hemicolectomy",
            "gastrectomy",
            "hepatectomy",
            "pancreatectomy",
            "whipple",
            "bowel resection",
            "small bowel resection",
            "thoracotomy",
            "lobectomy",
            "pneumonectomy",
            "oesophagectomy",
            "esophagectomy",
            "intra-abdominal surgery",
            "open abdominal surgery",
            "liver resection",
            "lung resection",
            "splenectomy",
            "pancreaticoduodenectomy",
            "aortic aneurysm repair",
            "open aneurysm repair",
            "aortobifemoral bypass",
            "aortofemoral bypass",
            "colon resection",
            "intraperitoneal procedure",
            "intrathoracic procedure",
        ),
    ),
]
IschaemicHeartDisease = Annotated[
    bool,
    Criterion(
        "history of myocardial infarction or positive exercise test, chest pain now thought ischaemic, nitrate use, "
        "or pathological Q waves (a past revascularisation alone does not count)",
        terms=(
            "ischaemic heart disease",
            "ischemic heart disease",
            "ihd",
            "coronary artery disease",
            "coronary heart disease",
            "cad",
        ),
        includes=(
            "myocardial infarction",
            "heart attack",
            "stemi",
            "nstemi",
            "angina",
            "positive exercise test",
            "positive stress test",
            "nitroglycerin",
            "glyceryl trinitrate",
            "isosorbide mononitrate",
            "isosorbide dinitrate",
            "pathological q waves",
            "pathologic q waves",
        ),
    ),
]
HeartFailureEvidence = Annotated[
    bool,
    Criterion(
        "history of heart failure, pulmonary oedema or paroxysmal nocturnal dyspnoea; bilateral rales or a third heart "
        "sound; or pulmonary vascular redistribution on a chest radiograph",
        terms=("heart failure", "congestive heart failure", "cardiac failure", "chf", "ccf"),
        includes=(
            "hfref",
            "hfpef",
            "pulmonary oedema",
            "pulmonary edema",
            "paroxysmal nocturnal dyspnoea",
            "paroxysmal nocturnal dyspnea",
            "bilateral rales",
            "bibasilar crackles",
            "bibasal crackles",
            "s3 gallop",
            "third heart sound",
            "pulmonary vascular redistribution",
        ),
    ),
]
InsulinTreatment = Annotated[
    bool,
    Criterion(
        "treated with insulin before surgery",
        terms=("insulin", "insulin therapy", "insulin treatment", "insulin-treated"),
        includes=(
            "on insulin",
            "insulin-dependent diabetes",
            "iddm",
            "insulin glargine",
            "insulin lispro",
            "insulin pump",
            "type 1 diabetes",
            "insulin-requiring diabetes",
            "insulin-treated diabetes",
        ),
        excludes=(
            "insulin resistance",
            "insulin resistant",
            "insulin-resistant",
            "insulin level",
            "insulin sensitivity",
            "non-insulin-dependent",
            "non-insulin-dependent diabetes",
            "non-insulin dependent diabetes",
            "non insulin dependent diabetes",
        ),
    ),
]


@calculator(
    title="Revised Cardiac Risk Index",
    source=LEE_1999,
    conditions=("non-cardiac surgery",),
    ages=(50, 120),
    outcome="major cardiac complications of surgery",
    setting="before elective major non-cardiac surgery",
    aliases=("RCRI", "Lee index", "Lee criteria"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: every combination of the six factors agrees",
)
def rcri(
    high_risk_surgery: HighRiskSurgery,
    ischaemic_heart_disease: IschaemicHeartDisease,
    heart_failure_evidence: HeartFailureEvidence,
    cerebrovascular_disease: CerebrovascularDisease,
    insulin_treatment: InsulinTreatment,
    creatinine: Creatinine,
) -> Result:
    """Risk of major cardiac complications after elective major non-cardiac surgery, at age 50 or over.

    Two sets of rates are given. Those of 1999 are of the original validation cohort and count infarction, pulmonary
    oedema, ventricular fibrillation or cardiac arrest, and complete heart block. Those of 2017 pool later
    studies that looked for infarction with troponin, and are much higher. It does less well in vascular surgery.
    """
    items = (
        Item("High-risk surgery", 1 if high_risk_surgery else 0),
        Item("Ischaemic heart disease", 1 if ischaemic_heart_disease else 0),
        Item("Congestive heart failure", 1 if heart_failure_evidence else 0),
        Item("Cerebrovascular disease", 1 if cerebrovascular_disease else 0),
        Item("Insulin before surgery", 1 if insulin_treatment else 0),
        Item("Creatinine over 2.0 mg/dL", 1 if creatinine > 2.0 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "class I", 1: "class II", 2: "class III"}, over="class IV"),
        items,
        (
            Risk("major cardiac complication", "in hospital", upto(score, {0: 0.4, 1: 0.9, 2: 7}, over=11), LEE_1999),
            Risk(
                "myocardial infarction, cardiac arrest or death",
                "30 days",
                upto(score, {0: 3.9, 1: 6.0, 2: 10.1}, over=15),
                DUCEPPE_2017,
            ),
        ),
    )
