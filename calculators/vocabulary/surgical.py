"""Operations: the patient's general state before one, its kind, and its course."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

AsaClass = Annotated[
    Literal["1", "2", "3", "4", "5"],
    Choice(
        "physical status of the American Society of Anesthesiologists: 1 healthy; 2 mild, 3 severe systemic disease; "
        "4 a constant threat to life; 5 moribund",
        {
            "1": ("asa 1", "asa i", "asa class 1", "asa class i"),
            "2": ("asa 2", "asa ii", "asa class 2", "asa class ii"),
            "3": ("asa 3", "asa iii", "asa class 3", "asa class iii"),
            "4": ("asa 4", "asa iv", "asa class 4", "asa class iv"),
            "5": ("asa 5", "asa v", "asa class 5", "asa class v"),
        },
    ),
]
FunctionalDependence = Annotated[
    Literal["independent", "partially dependent", "totally dependent"],
    Choice(
        "help needed for daily activities before surgery: none; some; for all of them",
        {
            "independent": ("functionally independent", "independent in activities of daily living"),
            "partially dependent": ("partially dependent", "partially functionally dependent"),
            "totally dependent": ("totally dependent", "fully dependent", "bedbound"),
        },
    ),
]
EmergencySurgery = Annotated[
    bool,
    Criterion(
        "the operation is an emergency",
        terms=("emergency surgery", "emergent surgery", "emergency operation"),
        opposites=("elective surgery", "elective"),
    ),
]
Operation = Annotated[
    str,
    Choice(
        "kind of operation planned",
        {
            "anorectal": ("haemorrhoidectomy", "hemorrhoidectomy", "anorectal surgery"),
            "aortic": ("aortic aneurysm repair", "aortic surgery", "aaa repair"),
            "bariatric": ("bariatric surgery", "gastric bypass", "sleeve gastrectomy"),
            "brain": ("craniotomy", "brain surgery"),
            "breast": ("mastectomy", "lumpectomy", "breast surgery"),
            "cardiac": ("cardiac surgery", "cabg", "valve replacement"),
            "ear, nose and throat": ("laryngectomy", "ent surgery", "tonsillectomy"),
            "foregut or hepatopancreatobiliary": (
                "oesophagectomy",
                "esophagectomy",
                "gastrectomy",
                "hepatectomy",
                "pancreaticoduodenectomy",
                "whipple procedure",
            ),
            "gallbladder, appendix, adrenal or spleen": (
                "cholecystectomy",
                "appendectomy",
                "appendicectomy",
                "adrenalectomy",
                "splenectomy",
            ),
            "hernia": ("hernia repair", "herniorrhaphy"),
            "intestinal": ("colectomy", "hemicolectomy", "bowel resection", "intestinal surgery"),
            "neck": ("thyroidectomy", "parathyroidectomy"),
            "obstetric or gynaecological": ("hysterectomy", "caesarean section", "cesarean section"),
            "orthopaedic": ("hip replacement", "knee replacement", "hip arthroplasty", "knee arthroplasty"),
            "other abdominal": ("exploratory laparotomy",),
            "peripheral vascular": ("carotid endarterectomy", "femoral-popliteal bypass", "lower limb bypass"),
            "skin": ("skin graft", "skin surgery"),
            "spine": ("laminectomy", "spinal fusion", "spine surgery"),
            "thoracic": ("lobectomy", "pneumonectomy", "thoracotomy"),
            "vein": ("varicose vein surgery", "vein stripping"),
            "urological": ("prostatectomy", "nephrectomy", "cystectomy", "turp"),
        },
    ),
]
IntraoperativeBloodLoss = Annotated[
    float,
    Quantity(
        "mL",
        0,
        50000,
        "estimated blood loss during the operation",
        {"L": 1000},
        terms=("estimated blood loss", "intraoperative blood loss", "blood loss", "ebl"),
        spellings={"ml": "mL", "cc": "mL", "liters": "L", "litres": "L"},
    ),
]
NauseaOrVomiting = Annotated[
    bool,
    Criterion(
        "nausea or vomiting",
        terms=("nausea or vomiting", "nausea and vomiting", "nausea/vomiting", "n/v"),
        includes=("nausea", "nauseated", "nauseous", "vomiting", "vomited", "emesis"),
        code="16932000",
    ),
]
