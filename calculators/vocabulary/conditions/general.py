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
        ),
    ),
    "pancreatoduodenectomy": Criterion(
        "resection of the head of the pancreas with the duodenum",
        terms=("pancreatoduodenectomy", "pancreaticoduodenectomy", "whipple procedure", "whipple operation", "whipple"),
        excludes=("whipple disease", "whipple's disease"),
    ),
}
