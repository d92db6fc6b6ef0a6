"""Risk before, and after, an operation."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.patient import AdultAge, Sex, Smoker
from ..vocabulary.surgical import EmergencySurgery, IntraoperativeBloodLoss
from ..vocabulary.vital_signs import OxygenSaturation
from .criteria import finding

_WAITING = (
    *(
        "scheduled for",
        "scheduled for an",
        "scheduled for a",
        "scheduled to undergo",
        "presents for",
        "presents for an",
    ),
    *("presents for a", "presents for scheduled", "to undergo", "will undergo", "undergoing", "undergoing an"),
)
_HOW = ("", "emergency ", "emergent ", "urgent ", "planned ", "major ", "non-emergency ", "scheduled ")

GAWANDE_2007 = Source(
    "Gawande AA, Kwaan MR, Regenbogen SE, Lipsitz SA, Zinner MJ. J Am Coll Surg 2007;204(2):201-208",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC6967007/table/Tab1",
    where="table of the score; abstract (outcome of 4 or less, and of 9 or 10)",
    read="abstract",
    via="table as reproduced in PMC6967007, table 1, and by QxMD",
)
CANET_2010 = Source(
    "Canet J, Gallart L, Gomar C, et al. Anesthesiology 2010;113(6):1338-1350",
    url="https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-019-3399-z/tables/1",
    where="table of coefficients and points; complications by group",
    read="abstract",
    via="table as reproduced in Trials 2019 (s13063-019-3399-z), table 1, and by QxMD; rates from MDCalc",
)
ASA_2014 = Source(
    "American Society of Anesthesiologists. ASA physical status classification system, 2014, last amended 2020",
    url="https://studylib.net/doc/25890134/asa-physical-status-classification-system--2-",
    where="definitions",
    read="secondary",
    via="the society's statement as reproduced at studylib.net; icemedicalsupport.com, ASA classification",
)
APFEL_1999 = Source(
    "Apfel CC, Läärä E, Koivuranta M, Greim CA, Roewer N. Anesthesiology 1999;91(3):693-700",
    url="https://insights.ovid.com/crossref?an=00000542-199909000-00022",
    where="abstract",
    read="abstract",
)


SurgicalIncision = Annotated[
    Literal["peripheral", "upper abdominal", "intrathoracic"],
    Choice(
        "site of the incision: peripheral (also lower abdominal), upper abdominal or intrathoracic",
        {
            "peripheral": (
                "peripheral incision",
                "peripheral surgery",
                "limb surgery",
                "peripheral surgical procedure",
                "peripheral procedure",
                "peripheral operation",
                "peripheral surgical incision",
                "peripheral vascular surgery",
                "orthopaedic procedure",
                "extremity surgery",
                "lower abdominal incision",
                "lower abdominal surgery",
                *(
                    f"{waiting} {how}{what}"
                    for waiting in _WAITING
                    for how in _HOW
                    for what in (
                        "peripheral surgery",
                        "peripheral surgical procedure",
                        "peripheral vascular surgery",
                        "orthopedic surgery",
                        "orthopaedic surgery",
                        "hip replacement",
                        "knee replacement",
                    )
                ),
                "peripheral incision site",
                "peripheral site",
                "lower abdominal procedure",
                "lower abdominal operation",
                "surgery on her arm",
                "surgery on his arm",
                "surgery on his leg",
                "surgery on her leg",
            ),
            "upper abdominal": (
                "upper abdominal incision",
                "upper abdominal surgery",
                "cholecystectomy",
                "gastrectomy",
                "upper abdominal procedure",
                "upper abdominal operation",
                "upper abdominal surgical incision",
                "upper abdominal laparotomy",
                "pancreatectomy",
                "pancreaticoduodenectomy",
                "hepatectomy",
                "liver resection",
                "splenectomy",
                *(
                    f"{waiting} {how}{what}"
                    for waiting in _WAITING
                    for how in _HOW
                    for what in (
                        "upper abdominal surgery",
                        "cholecystectomy",
                        "gastrectomy",
                        "laparoscopic cholecystectomy",
                    )
                ),
                "upper abdominal site",
                "whipple procedure",
                "liver surgery",
                "hepatic resection",
                "gastric bypass",
                "sleeve gastrectomy",
                "fundoplication",
                "epigastric incision",
                "subcostal incision",
                "upper midline incision",
                "surgery of the upper abdomen",
            ),
            "intrathoracic": (
                "intrathoracic incision",
                "intrathoracic surgery",
                "thoracotomy",
                "lobectomy",
                "intrathoracic",
                "thoracic incision",
                "thoracic procedure",
                "pneumonectomy",
                "lung resection",
                "video-assisted thoracoscopic surgery",
                "thoracoscopic surgery",
                "oesophagectomy",
                *(
                    f"{waiting} {how}{what}"
                    for waiting in _WAITING
                    for how in _HOW
                    for what in (
                        "intrathoracic surgery",
                        "thoracic surgery",
                        "intrathoracic surgical repair",
                        "intrathoracic procedure",
                        "intrathoracic operation",
                        "thoracotomy",
                        "lobectomy",
                    )
                ),
                "thoracotomy incision",
                "open-heart surgery",
                "lung lobectomy",
                "vats",
            ),
        },
    ),
]
OperationDuration = Annotated[
    float,
    Quantity(
        "h",
        0,
        48,
        "duration of the operation",
        {"min": 1 / 60},
        terms=(
            "duration of surgery",
            "surgery duration",
            *(
                "op time",
                "operating time",
                "op duration",
                "op expected",
                "expected op time",
                "operative duration",
                "op",
            ),
            *("operation expected", "surgery expected", "est op time", "estimated op time", "expected duration of op"),
            "operative time",
            "duration of the operation",
            "surgery is expected to last",
            "surgery expected to last",
            "surgery is anticipated to last",
            "surgery is estimated to last",
            "surgery estimated to last",
            "surgical procedure is anticipated to last",
            "surgical procedure is expected to last",
            "procedure is expected to last",
            "operation is expected to last",
            "surgery will last",
            "surgery lasting",
            "surgery lasted",
            "operation lasting",
            "operation lasted",
            "procedure lasting",
            "surgical duration",
            "procedure duration",
            "operation duration",
            "duration of operation",
            "duration of the procedure",
            "duration of the surgery",
            "duration of her surgical procedure",
            "duration of his surgical procedure",
            "duration of the surgical procedure",
            "operating time",
            "surgical time",
            "expected duration of surgery",
            "surgery is anticipated to last for",
            "orthopedic surgery that is expected to last",
            "planned for a duration of",
            "surgery is planned for",
            "surgery planned for",
            "planned duration",
            "anticipated duration of surgery",
            "estimated duration of surgery",
            "expected duration of the surgery",
            "anticipated duration of the surgery",
            "estimated surgery time",
            "surgery time",
            "expected surgery time",
            "surgery took",
            "operation took",
            "procedure took",
            "surgery takes",
            "surgery is projected to last",
            "surgery scheduled to last",
            "surgery is scheduled to last",
            "surgery is planned to last",
            "procedure is anticipated to last",
            "procedure is estimated to last",
            "operation is anticipated to last",
            "operation is estimated to last",
            "procedure will last",
            "operation will last",
            "duration of anesthesia",
            "surgical procedure is estimated to last",
            "expected to last",
            "anticipated to last",
            "estimated to last",
            "surgery that is expected to last",
            "surgery expected to take",
            "surgery is expected to take",
            "procedure is expected to take",
            "operation is expected to take",
            "length of surgery",
            "length of the surgery",
            "length of the operation",
            "surgery length",
            "or time",
        ),
        spellings={"hours": "h", "hrs": "h", "hour": "h", "minutes": "min", "mins": "min"},
    ),
]
PhysicalStatus = Annotated[
    Literal["healthy", "mild disease", "severe disease", "threat to life", "moribund", "brain-dead donor"],
    Choice(
        "systemic disease before anaesthesia: healthy; mild disease without functional limits; severe disease with "
        "functional limits; severe disease that is a constant threat to life; moribund, not expected to survive "
        "without the operation; declared brain-dead, organs being removed for donation",
        {
            "healthy": (
                "normal healthy patient",
                "no systemic disease",
                "otherwise healthy",
                "healthy patient",
                "no significant medical history and otherwise healthy",
                "asa 1",
                "asa i",
                "asa class 1",
                "asa class i",
                "no medical comorbidities",
                "healthy individual",
                "systemically healthy",
                "without systemic disease",
            ),
            "mild disease": (
                "mild systemic disease",
                "asa 2",
                "asa ii",
                "asa class 2",
                "asa class ii",
                "mild systemic illness",
                "mild to moderate systemic disease",
                "well-controlled systemic disease",
            ),
            "severe disease": (
                "severe systemic disease",
                "severe systemic illness",
                "asa 3",
                "asa iii",
                "asa class 3",
                "asa class iii",
                "severe disease with functional limitation",
            ),
            "threat to life": (
                "constant threat to life",
                "life-threatening systemic disease",
                "incapacitating systemic disease",
                "asa 4",
                "asa iv",
                "asa class 4",
                "asa class iv",
                "severe systemic disease that is a constant threat to life",
                "severe life-threatening systemic disease",
            ),
            "moribund": (
                "moribund",
                "not expected to survive without the operation",
                "asa 5",
                "asa v",
                "asa class 5",
                "asa class v",
                "not expected to survive without surgery",
                "not expected to survive 24 hours",
            ),
            "brain-dead donor": ("brain-dead", "brain dead", "organ donor"),
        },
    ),
]


@calculator(
    title="Surgical Apgar score",
    source=GAWANDE_2007,
    conditions=("surgery",),
    outcome="major complication or death",
    setting="at the end of general or vascular surgery",
    aliases=("SAS",),
)
def surgical_apgar(
    intraoperative_blood_loss: IntraoperativeBloodLoss,
    lowest_mean_pressure: Annotated[
        float,
        Quantity(
            "mm[Hg]",
            0,
            200,
            "lowest mean arterial pressure during the operation",
            terms=(
                "lowest mean arterial pressure",
                "lowest map",
                "lowest mean pressure",
                "lowest recorded mean arterial pressure",
                "lowest recorded map",
                "lowest intraoperative mean arterial pressure",
                "lowest intraoperative map",
                "minimum mean arterial pressure",
                "minimum map",
                "minimal map",
                "nadir map",
                "map nadir",
                "mean arterial pressure at its lowest",
                "lowest mean arterial pressure (map",
                "lowest mean arterial pressure dropped to",
                "lowest mean arterial pressure drops to",
                "lowest mean arterial pressure dropping to",
                "lowest mean arterial blood pressure",
                "lowest mean blood pressure",
                "lowest mean arterial pressure recorded",
                "lowest map recorded",
                "lowest mean arterial pressure during the surgery",
                "lowest mean arterial pressure during surgery",
                "lowest mean arterial pressure during the procedure",
                "lowest mean arterial pressure during the operation",
                "lowest map during surgery",
                "lowest map during the procedure",
            ),
            spellings={"mm hg": "mm[Hg]"},
        ),
    ],
    lowest_heart_rate: Annotated[
        float,
        Quantity(
            "/min",
            0,
            300,
            "lowest heart rate during the operation",
            terms=(
                "lowest heart rate",
                "lowest pulse",
                "lowest hr",
                "lowest recorded heart rate",
                "lowest heart rate recorded",
                "lowest intraoperative heart rate",
                "lowest heart rate intraoperatively",
                "lowest intraoperative hr",
                "minimum heart rate",
                "minimal heart rate",
                "nadir heart rate",
                "heart rate nadir",
                "heart rate at its lowest",
                "lowest heart rate drops to",
                "lowest heart rate dropped to",
                "lowest heart rate dropping to",
                "lowest heart rate during surgery",
                "lowest heart rate during the surgery",
                "lowest heart rate during the procedure",
                "lowest heart rate during the operation",
                "lowest pulse rate",
                "lowest heart rate (hr",
            ),
            spellings={
                "bpm": "/min",
                "beats/min": "/min",
                "beats per minute": "/min",
                "beats a minute": "/min",
                "per minute": "/min",
            },
        ),
    ],
    pathological_bradyarrhythmia: Annotated[
        bool,
        finding(
            "pathological bradyarrhythmia or asystole during the operation",
            "pathologic bradyarrhythmia",
            "pathological bradyarrhythmia",
            "pathologic bradycardia",
            "pathological bradycardia",
            "intraoperative bradyarrhythmia",
            "bradyarrhythmia during surgery",
            "bradyarrhythmia during the procedure",
            includes=(
                "asystole",
                "sinus arrest",
                "complete heart block",
                "intraoperative cardiac arrest",
                "third-degree heart block",
                "intraoperative asystole",
                "asystolic pause",
                "asystole during surgery",
                "asystole during the procedure",
                "av dissociation",
                "atrioventricular dissociation",
                "junctional bradycardia",
                "complete av block",
                "third-degree av block",
                "mobitz ii",
                "mobitz type ii",
            ),
        ),
    ],
) -> Result:
    """Risk of a major complication or death within 30 days, from three values of the operation.

    Ten is best. A pathological slow rhythm gives no points for the heart rate.
    """
    items = (
        Item("Blood loss", upto(intraoperative_blood_loss, {100: 3, 600: 2, 1000: 1}, over=0)),
        Item("Lowest mean arterial pressure", below(lowest_mean_pressure, {40: 0, 55: 1, 70: 2}, otherwise=3)),
        Item(
            "Lowest heart rate",
            0 if pathological_bradyarrhythmia else upto(lowest_heart_rate, {55: 4, 65: 3, 75: 2, 85: 1}, over=0),
        ),
    )
    score = total(*items)
    outcome = "major complication or death"
    worst = (Risk(outcome, "30 days", 58.6, GAWANDE_2007),) if score <= 4 else ()
    best = (Risk(outcome, "30 days", 3.6, GAWANDE_2007),) if score >= 9 else ()
    group = upto(score, {4: "high risk (0 to 4)", 8: "moderate risk (5 to 8)"}, over="low risk (9 or 10)")
    return Result(score, "points", group, items, worst + best)


@calculator(
    title="ARISCAT score",
    source=CANET_2010,
    conditions=("surgery",),
    outcome="postoperative pulmonary complication",
    setting="before surgery under general, neuraxial or regional anaesthesia",
    aliases=("Canet score", "ARISCAT"),
)
def ariscat(
    age: AdultAge,
    oxygen_saturation: OxygenSaturation,
    recent_respiratory_infection: Annotated[
        bool,
        finding(
            "respiratory infection in the last month, with fever and antibiotic treatment",
            "respiratory infection in the last month",
            "recent respiratory infection",
            "respiratory infection within the last month",
            "respiratory infection within the past month",
            "respiratory infection in the past month",
            "respiratory infections in the past month",
            "respiratory infection last month",
            *(
                f"{what} {when}"
                for what in (
                    "resp infection",
                    "chest infection",
                    "uri",
                    "urti",
                    "lrti",
                    "pneumonia",
                    "respiratory infection",
                )
                for when in (
                    "last month",
                    "last week",
                    "1 week ago",
                    "2 weeks ago",
                    "3 weeks ago",
                    "two weeks ago",
                    "in last month",
                )
            ),
            "respiratory infection in the recent month",
            "respiratory infection in the preceding month",
            "recent history of a respiratory infection",
            "recent history of respiratory infection",
            "recent bout of respiratory infection",
            "recent upper respiratory infection",
            "recent upper respiratory tract infection",
            "recent respiratory tract infection",
            "recent uri",
            "recent urti",
            "recent lrti",
            "recent chest infection",
            "recent lower respiratory tract infection",
            *(
                f"respiratory infection {ago} ago"
                for ago in ("one week", "a week", "1 week", "two weeks", "2 weeks", "three weeks", "3 weeks")
            ),
            "respiratory infection in the previous month",
            "respiratory infection within the previous month",
            "respiratory infection during the last month",
            "respiratory infection during the past month",
            "respiratory infection over the past month",
            "respiratory infection within a month",
            "recently had a respiratory infection",
            "recently recovered from a respiratory infection",
            "recently suffered a respiratory infection",
            "recent acute respiratory infection",
            "respiratory tract infection in the last month",
            "respiratory tract infection in the past month",
            "respiratory tract infection within the last month",
            "recent history of upper respiratory infection",
            "recent history of respiratory tract infection",
            "recent history of upper respiratory tract infection",
            "recent history of lower respiratory tract infection",
            "respiratory infection in the month before surgery",
            "respiratory infection last week",
            "respiratory infection a month ago",
            "respiratory infection one month ago",
            "respiratory infection four weeks ago",
            "respiratory infection 4 weeks ago",
            "respiratory infection ten days ago",
            "respiratory infection 10 days ago",
            "respiratory infection a few weeks ago",
            includes=(
                "recent pneumonia",
                "pneumonia last month",
                "recent bronchitis",
                "bouts of respiratory infection",
                "pneumonia in the last month",
                "pneumonia in the past month",
                "pneumonia within the last month",
                "pneumonia two weeks ago",
                "pneumonia 2 weeks ago",
                "pneumonia three weeks ago",
                "pneumonia 3 weeks ago",
                "pneumonia last week",
                "pneumonia a week ago",
                "recent chest cold requiring antibiotics",
                "bronchitis last month",
                "bronchitis in the past month",
                "recent copd exacerbation with infection",
            ),
        ),
    ],
    haemoglobin: Haemoglobin,
    surgical_incision: SurgicalIncision,
    operation_duration: OperationDuration,
    emergency_surgery: EmergencySurgery,
) -> Result:
    """Risk of a pulmonary complication in hospital after surgery, in adults.

    The saturation is the one before surgery, breathing air. Complications range from atelectasis to failure.
    """
    items = (
        Item("Age", upto(age, {50: 0, 80: 3}, over=16)),
        Item("Oxygen saturation", upto(oxygen_saturation, {90: 24, 95: 8}, over=0)),
        Item("Respiratory infection in the last month", 17 if recent_respiratory_infection else 0),
        Item("Haemoglobin 10 g/dL or less", 11 if haemoglobin <= 10 else 0),
        Item("Incision", {"peripheral": 0, "upper abdominal": 15, "intrathoracic": 24}[surgical_incision]),
        Item("Duration of surgery", upto(operation_duration, {2: 0, 3: 16}, over=23)),
        Item("Emergency", 8 if emergency_surgery else 0),
    )
    score = total(*items)
    rate = upto(score, {25: 1.6, 44: 13.3}, over=42.1)
    return Result(
        score,
        "points",
        upto(score, {25: "low risk", 44: "intermediate risk"}, over="high risk"),
        items,
        (Risk("pulmonary complication", "in hospital", rate, CANET_2010),),
    )


@calculator(
    title="ASA physical status",
    source=ASA_2014,
    conditions=("surgery",),
    outcome="fitness for anaesthesia",
    setting="before anaesthesia",
    aliases=("ASA classification", "ASA class", "ASA grade"),
    confirmed="clincalc 0.4: all 12 combinations agree",
)
def asa_physical_status(physical_status: PhysicalStatus, emergency_surgery: EmergencySurgery) -> Result:
    """Physical status before anaesthesia, class 1 to 6, with an E for an emergency.

    A classification of the patient, not a prediction: the operation counts too.
    """
    states = ("healthy", "mild disease", "severe disease", "threat to life", "moribund", "brain-dead donor")
    number = states.index(physical_status) + 1
    return Result(f"ASA {number}{'E' if emergency_surgery else ''}", "", physical_status)


@calculator(
    title="Apfel score",
    source=APFEL_1999,
    ages=(18, 120),
    conditions=("surgery",),
    outcome="postoperative nausea or vomiting",
    setting="inhalational anaesthesia without antiemetic prophylaxis",
    aliases=("Apfel simplified risk score", "PONV score"),
)
def apfel(
    sex: Sex,
    smoker: Smoker,
    sickness_history: Annotated[
        bool,
        finding(
            "history of motion sickness or of postoperative nausea and vomiting",
            "history of motion sickness or ponv",
            "history of ponv",
            "history of motion sickness",
            "history of postoperative nausea",
            "history of motion sickness or postoperative nausea",
            "history of post-operative nausea and vomiting",
            includes=(
                "motion sickness",
                "postoperative nausea and vomiting",
                "ponv",
                "carsickness",
                "seasickness",
                "motion sick",
                "travel sickness",
                "car sickness",
                "post-operative nausea and vomiting",
                "postoperative nausea/vomiting",
                "postop nausea and vomiting",
                "sea sickness",
                "gets carsick",
                "gets car sick",
                "gets seasick",
                "carsick",
                "seasick",
                "prone to motion sickness",
                "travel sick",
                "air sickness",
                "airsickness",
                "nausea after previous anesthesia",
                "nausea and vomiting after previous surgery",
                "vomited after previous surgery",
                "nausea and vomiting after anesthesia",
                "nausea after anesthesia",
                "kinetosis",
            ),
        ),
    ],
    postoperative_opioids: Annotated[
        bool,
        finding(
            "opioids expected after the operation",
            "postoperative opioids",
            "opioids postoperatively",
            "postoperative opioid use",
            "post-operative opioids",
            "post-operative opioid use",
            "postop opioids",
            *("opioids post op", "opiates post op", "postop morphine", "morphine post op", "pca post op", "postop pca"),
            *("post-op morphine", "morphine pca", "post-op pca", "postop opiates", "post-op opiates", "opioid pca"),
            "opioids after surgery",
            "opioids after the operation",
            "opioids for postoperative pain",
            "opioids for postoperative analgesia",
            "opioids for pain control after surgery",
            "postoperative use of opioids",
            "use of postoperative opioids",
            "opioid analgesia postoperatively",
            "opioid use after surgery",
            "opioids for post-operative pain",
            "opioids will be used postoperatively",
            "opioids for postoperative pain control",
            "opioids for pain control",
            "opioids for pain management",
            "opioids for pain relief",
            "requires opioids",
            "requiring opioids",
            "postoperative opioid analgesia",
            "postoperative opioid analgesics",
            "post-operative opioid analgesia",
            "post-operative opioid analgesics",
            "opioid analgesics after surgery",
            "opioid analgesics postoperatively",
            "opioid analgesics after the surgery",
            "opioids after the surgery",
            "opioids after the procedure",
            "postoperative opioid therapy",
            "postoperative opioid administration",
            "postoperative opioid analgesic",
            "opioids post-surgery",
            "opioids post-operatively",
            "opioids in the postoperative period",
            "opioids postoperatively for pain",
            "postoperative narcotics",
            "narcotics postoperatively",
            "narcotics after surgery",
            "opioid pain management after surgery",
            "opioids for postoperative pain management",
            "opioids for postoperative pain relief",
            "postoperative pain with opioids",
            "pain managed with opioids",
            "opioid-based analgesia",
            "opioid use postoperatively",
            "opioid use post-operatively",
            "opioid use postsurgery",
            "opioid medications after surgery",
            "opioid medication postoperatively",
            includes=(
                "morphine pca",
                "patient-controlled analgesia",
                "postoperative morphine",
                "morphine postoperatively",
                "post-operative morphine",
                "fentanyl pca",
                "hydromorphone pca",
                "postoperative hydromorphone",
                "postoperative fentanyl",
                "postoperative oxycodone",
                "opioid pca",
                "pca with morphine",
                "pca morphine",
                "postoperative tramadol",
            ),
        ),
    ],
) -> Result:
    """Risk of nausea or vomiting within 24 hours of inhalational anaesthesia, in adults."""
    items = (
        Item("Female sex", 1 if sex == "female" else 0),
        Item("Non-smoker", 0 if smoker else 1),
        Item("Motion sickness or earlier postoperative sickness", 1 if sickness_history else 0),
        Item("Postoperative opioids", 1 if postoperative_opioids else 0),
    )
    score = total(*items)
    rate = upto(score, {0: 10, 1: 21, 2: 39, 3: 61}, over=79)
    names: dict[float, str] = {
        0: "no risk factor",
        1: "one risk factor",
        2: "two risk factors",
        3: "three risk factors",
    }
    return Result(
        score,
        "points",
        upto(score, names, over="four risk factors"),
        items,
        (Risk("nausea or vomiting", "24 hours", rate, APFEL_1999),),
    )
