"""General conditions that say to whom a calculator applies."""

from ...inputs import Criterion
from ..metabolic import DIABETES

CONDITIONS: dict[str, Criterion] = {
    "diabetes mellitus": DIABETES,
    "pregnancy": Criterion("pregnant now", terms=("pregnant", "pregnancy", "gravid"), code="77386006"),
    "acute kidney injury": Criterion(
        "acute kidney injury", terms=("acute kidney injury", "aki", "acute renal failure"), code="14669001"
    ),
    "non-cardiac surgery": Criterion(
        "planned or recent surgery other than on the heart",
        terms=("non-cardiac surgery", "noncardiac surgery"),
        includes=(
            "elective surgery",
            "scheduled for surgery",
            "planned surgery",
            "undergoing surgery",
            "preoperative",
            "pre-operative",
            "preoperative assessment",
            *(
                f"{when} {which}"
                for when in ("awaiting", "listed for", "scheduled for", "undergoing", "planned")
                for which in (
                    *("total knee replacement", "knee replacement", "total hip replacement", "hip replacement", "tkr"),
                    *("thr", "tka", "tha", "hip hemiarthroplasty", "knee arthroplasty", "hip arthroplasty"),
                    *("hernia repair", "lap chole", "cholecystectomy", "laparoscopic cholecystectomy", "hysterectomy"),
                    *("turp", "colectomy", "hemicolectomy", "mastectomy", "thyroidectomy", "aaa repair", "laparotomy"),
                    *("open aaa repair", "carotid endarterectomy", "nephrectomy", "prostatectomy", "cystectomy"),
                )
            ),
            *("for tkr", "for thr", "for total knee replacement", "for total hip replacement"),
        ),
    ),
    "pancreatoduodenectomy": Criterion(
        "resection of the head of the pancreas with the duodenum",
        terms=("pancreatoduodenectomy", "pancreaticoduodenectomy", "whipple procedure", "whipple operation", "whipple"),
        excludes=("whipple disease", "whipple's disease"),
    ),
    "surgery": Criterion(
        "planned, present or recent operation",
        terms=("surgery", "operation", "anaesthesia", "anesthesia", "surgical procedure"),
        includes=(
            "elective surgery",
            "emergency surgery",
            "scheduled for surgery",
            "undergoing surgery",
            "preoperative",
            "pre-operative",
            "preoperative assessment",
            "postoperative",
            "post-operative",
            "laparotomy",
            "laparoscopic",
            "cholecystectomy",
            "colectomy",
            "hysterectomy",
            "intubation",
            *("anterior resection", "hemicolectomy", "gastrectomy", "hernia repair", "hip replacement", "mastectomy"),
            *("knee replacement", "thyroidectomy", "nephrectomy", "prostatectomy", "cystectomy", "turp", "craniotomy"),
            *("caesarean section", "appendicectomy", "appendectomy", "arthroplasty", "laminectomy", "tonsillectomy"),
        ),
    ),
    "surgery for obesity": Criterion(
        "operation for obesity",
        terms=("bariatric surgery", "obesity surgery", "weight loss surgery"),
        includes=("gastric bypass", "sleeve gastrectomy", "roux-en-y"),
    ),
    "paracetamol overdose": Criterion(
        "a single overdose of paracetamol (acetaminophen)",
        terms=(
            "paracetamol overdose",
            "acetaminophen overdose",
            "paracetamol poisoning",
            "acetaminophen poisoning",
            "tylenol overdose",
            "apap overdose",
        ),
        includes=("acetaminophen ingestion", "paracetamol ingestion"),
    ),
    "digoxin poisoning": Criterion(
        "toxicity of digoxin",
        terms=(
            "digoxin poisoning",
            "digoxin toxicity",
            "digoxin overdose",
            "digitalis toxicity",
            "digitalis poisoning",
        ),
    ),
}
