"""The clinical inputs calculators share: one name, one unit, one plausible range and one set of words for each.

A parameter's name is its entry's name in lower case (`SystolicPressure` is `systolic_pressure`), so that a fact
read once fills every calculator that can use it. Conversion factors are from molar masses.
"""

from typing import Annotated, Literal

from .inputs import Choice, Criterion, Quantity

# --- the patient ---------------------------------------------------------------------------------------------------
_AGE = Quantity("a", 0, 120, "age", terms=("age", "aged"), code="30525-0")
Age = Annotated[float, _AGE]
AdultAge = Annotated[float, _AGE.within(18, 120)]
AgeFromThree = Annotated[float, _AGE.within(3, 120)]
AgeFromSixteen = Annotated[float, _AGE.within(16, 120)]
MidlifeAge = Annotated[float, _AGE.within(30, 79)]
Sex = Annotated[
    Literal["female", "male"],
    Choice(
        "sex",
        {
            "female": ("female", "woman", "lady", "girl", "she", "her", "mrs", "ms"),
            "male": ("male", "man", "gentleman", "boy", "he", "his", "mr"),
        },
        "46098-0",
    ),
]
Weight = Annotated[
    float,
    Quantity(
        "kg",
        0.3,
        450,
        "body weight",
        {"[lb_av]": 0.45359237, "g": 0.001},
        terms=("weight", "wt", "weighs", "weighing", "weighed"),
        spellings={
            "kilograms": "kg",
            "kgs": "kg",
            "kilos": "kg",
            "lb": "[lb_av]",
            "lbs": "[lb_av]",
            "pounds": "[lb_av]",
        },
        code="29463-7",
    ),
]
Height = Annotated[
    float,
    Quantity(
        "cm",
        25,
        260,
        "height",
        {"m": 100, "[in_i]": 2.54},
        terms=("height", "ht", "tall"),
        spellings={
            "centimeters": "cm",
            "centimetres": "cm",
            "meters": "m",
            "metres": "m",
            "inches": "[in_i]",
            "in": "[in_i]",
        },
        code="8302-2",
    ),
]

BodyMassIndex = Annotated[
    float,
    Quantity("kg/m2", 7, 120, "body mass index", terms=("body mass index", "bmi"), code="39156-5"),
]

# --- vital signs ---------------------------------------------------------------------------------------------------
HeartRate = Annotated[
    float,
    Quantity(
        "/min",
        0,
        350,
        "heart rate",
        terms=("heart rate", "pulse rate", "pulse", "hr", "ventricular rate"),
        spellings={"bpm": "/min", "beats/min": "/min", "beats per minute": "/min", "per minute": "/min"},
        code="8867-4",
    ),
]
RespiratoryRate = Annotated[
    float,
    Quantity(
        "/min",
        0,
        100,
        "respiratory rate",
        terms=("respiratory rate", "respiration rate", "resp rate", "respirations", "rr", "breathing rate"),
        spellings={"breaths/min": "/min", "breaths per minute": "/min", "per minute": "/min"},
        code="9279-1",
    ),
]
SystolicPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        20,
        300,
        "systolic blood pressure",
        terms=("systolic blood pressure", "systolic bp", "systolic pressure", "sbp", "systolic"),
        spellings={"mm hg": "mm[Hg]"},
        code="8480-6",
    ),
]
DiastolicPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        200,
        "diastolic blood pressure",
        terms=("diastolic blood pressure", "diastolic bp", "diastolic pressure", "dbp", "diastolic"),
        spellings={"mm hg": "mm[Hg]"},
        code="8462-4",
    ),
]
MeanPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        250,
        "mean arterial pressure",
        terms=("mean arterial pressure", "mean blood pressure", "map"),
        spellings={"mm hg": "mm[Hg]"},
        code="8478-0",
    ),
]
Temperature = Annotated[
    float,
    Quantity(
        "Cel",
        25,
        45,
        "core body temperature",
        {"[degF]": 5 / 9},
        {"[degF]": -160 / 9},
        terms=("temperature", "temp", "t", "tmax", "febrile to"),
        spellings={
            "c": "Cel",
            "°c": "Cel",
            "celsius": "Cel",
            "degrees celsius": "Cel",
            "degrees c": "Cel",
            "degc": "Cel",
            "deg c": "Cel",
            "f": "[degF]",
            "°f": "[degF]",
            "fahrenheit": "[degF]",
            "degrees fahrenheit": "[degF]",
            "degrees f": "[degF]",
            "degf": "[degF]",
            "deg f": "[degF]",
        },
        code="8310-5",
    ),
]
OxygenSaturation = Annotated[
    float,
    Quantity(
        "%",
        30,
        100,
        "peripheral oxygen saturation",
        terms=(
            "oxygen saturation",
            "o2 saturation",
            "o2 sat",
            "spo2",
            "sao2",
            "saturation",
            "sats",
            "sat",
            "saturating",
        ),
        code="59408-5",
    ),
]
OnOxygen = Annotated[
    bool,
    Criterion(
        "receiving supplemental oxygen",
        terms=(
            "supplemental oxygen",
            "supplementary oxygen",
            "oxygen therapy",
            "on oxygen",
        ),
        includes=("nasal cannula", "non-rebreather", "face mask oxygen", "home oxygen"),
        opposites=("room air", "ambient air", "on air", "% ra", "on ra"),
        code="57485005",
    ),
]
GlasgowComaScale = Annotated[
    float,
    Quantity(
        "1",
        3,
        15,
        "Glasgow Coma Scale, total",
        integer=True,
        terms=("glasgow coma scale", "glasgow coma score", "gcs"),
        code="9269-2",
    ),
]
Consciousness = Annotated[
    Literal["alert", "confused", "voice", "pain", "unresponsive"],
    Choice(
        "level of consciousness (ACVPU): alert; newly confused or disoriented but awake; responding only to voice; "
        "responding only to pain; unresponsive",
        {
            "alert": (
                "alert",
                "alert and oriented",
                "alert and orientated",
                "awake and alert",
                "a&ox3",
                "aox3",
                "a&o x3",
            ),
            "confused": (
                "new confusion",
                "newly confused",
                "new-onset confusion",
                "acutely confused",
                "acute confusion",
                "confused",
                "disoriented",
                "disorientated",
                "delirious",
                "delirium",
            ),
            "voice": (
                "responds to voice",
                "responding to voice",
                "responsive to voice",
                "reacts to voice",
                "rousable to voice",
                "arousable to voice",
                "responds to verbal stimuli",
                "responds only to voice",
            ),
            "pain": (
                "responds to pain",
                "responding to pain",
                "responsive to pain",
                "reacts to pain",
                "responds to painful stimuli",
                "responds only to pain",
            ),
            "unresponsive": ("unresponsive", "unconscious", "comatose", "does not respond"),
        },
    ),
]

# --- blood ---------------------------------------------------------------------------------------------------------
Creatinine = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.1,
        30,
        "serum creatinine",
        {"umol/L": 1 / 88.42},
        terms=("serum creatinine", "creatinine", "scr", "cr", "crea"),
        code="2160-0",
    ),
]
Egfr = Annotated[
    float,
    Quantity(
        "mL/min/{1.73_m2}",
        1,
        250,
        "estimated glomerular filtration rate (eGFR)",
        terms=("egfr", "estimated gfr", "estimated glomerular filtration rate", "glomerular filtration rate", "gfr"),
        spellings={
            "ml/min": "mL/min/{1.73_m2}",
            "ml/min/1.73m2": "mL/min/{1.73_m2}",
            "ml/min/1.73 m2": "mL/min/{1.73_m2}",
            "ml/min/1.73m²": "mL/min/{1.73_m2}",
            "ml/min/1.73 m²": "mL/min/{1.73_m2}",
            "ml/min per 1.73 m2": "mL/min/{1.73_m2}",
            "ml/min per 1.73 m²": "mL/min/{1.73_m2}",
        },
        code="69405-9",
    ),
]
BloodUreaNitrogen = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.5,
        300,
        "blood urea nitrogen (BUN)",
        {"mmol/L": 2.8006},
        terms=("blood urea nitrogen", "bun", "urea nitrogen", "urea"),
        code="3094-0",
        only_in={"urea": "mmol/L"},
    ),
]
Bilirubin = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.05,
        80,
        "total serum bilirubin",
        {"umol/L": 1 / 17.104},
        terms=("total bilirubin", "serum bilirubin", "bilirubin", "tbili", "t bili", "bili"),
        code="1975-2",
    ),
]
Albumin = Annotated[
    float,
    Quantity("g/dL", 0.5, 7, "serum albumin", {"g/L": 0.1}, terms=("serum albumin", "albumin", "alb"), code="1751-7"),
]
Inr = Annotated[
    float,
    Quantity(
        "{INR}",
        0.5,
        20,
        "international normalised ratio (INR)",
        terms=("international normalized ratio", "international normalised ratio", "inr"),
        code="6301-6",
    ),
]
Sodium = Annotated[
    float,
    Quantity(
        "mmol/L",
        90,
        200,
        "serum sodium",
        terms=("serum sodium", "sodium", "na+", "na"),
        spellings={"meq/l": "mmol/L"},
        code="2951-2",
    ),
]
Potassium = Annotated[
    float,
    Quantity(
        "mmol/L",
        1,
        12,
        "serum potassium",
        terms=("serum potassium", "potassium", "k+", "k"),
        spellings={"meq/l": "mmol/L"},
        code="2823-3",
    ),
]
Bicarbonate = Annotated[
    float,
    Quantity(
        "mmol/L",
        2,
        60,
        "serum bicarbonate",
        terms=("serum bicarbonate", "bicarbonate", "hco3-", "hco3"),
        spellings={"meq/l": "mmol/L"},
        code="1963-8",
    ),
]
Calcium = Annotated[
    float,
    Quantity(
        "mg/dL",
        2,
        25,
        "total serum calcium",
        {"mmol/L": 4.0078},
        terms=("serum calcium", "total calcium", "calcium", "ca"),
        code="17861-6",
    ),
]
Glucose = Annotated[
    float,
    Quantity(
        "mg/dL",
        5,
        2000,
        "blood glucose",
        {"mmol/L": 18.016},
        terms=("blood glucose", "plasma glucose", "serum glucose", "blood sugar", "glucose"),
        code="2345-7",
    ),
]
Haemoglobin = Annotated[
    float,
    Quantity(
        "g/dL",
        1,
        28,
        "haemoglobin",
        {"g/L": 0.1, "mmol/L": 1.6114},
        terms=("haemoglobin", "hemoglobin", "hgb", "hb"),
        code="718-7",
    ),
]
Haematocrit = Annotated[
    float, Quantity("%", 5, 80, "haematocrit", terms=("haematocrit", "hematocrit", "hct"), code="4544-3")
]
WhiteCellCount = Annotated[
    float,
    Quantity(
        "10*9/L",
        0,
        800,
        "white blood cell count",
        {"/uL": 0.001, "10*3/uL": 1.0},
        terms=(
            "white blood cell count",
            "white cell count",
            "leukocyte count",
            "leucocyte count",
            "white count",
            "wbc count",
            "wbc",
            "wcc",
            "leukocytes",
        ),
        spellings={
            "x10^9/l": "10*9/L",
            "×10^9/l": "10*9/L",
            "×10⁹/l": "10*9/L",
            "x 10^9/l": "10*9/L",
            "g/l": "10*9/L",
            "k/ul": "10*3/uL",
            "k/µl": "10*3/uL",
            "k/mm3": "10*3/uL",
            "/mm3": "/uL",
            "/mm³": "/uL",
            "/mcl": "/uL",
            "cells/mm3": "/uL",
            "cells/ul": "/uL",
            "/µl": "/uL",
            "x10^3/ul": "10*3/uL",
            "×10³/µl": "10*3/uL",
        },
        code="6690-2",
    ),
]
Platelets = Annotated[
    float,
    Quantity(
        "10*9/L",
        0,
        3000,
        "platelet count",
        {"/uL": 0.001, "10*3/uL": 1.0},
        terms=("platelet count", "platelets", "plt", "thrombocytes"),
        spellings={
            "x10^9/l": "10*9/L",
            "×10^9/l": "10*9/L",
            "×10⁹/l": "10*9/L",
            "x 10^9/l": "10*9/L",
            "k/ul": "10*3/uL",
            "k/µl": "10*3/uL",
            "/mm3": "/uL",
            "/mm³": "/uL",
            "/mcl": "/uL",
            "cells/mm3": "/uL",
            "/µl": "/uL",
            "x10^3/ul": "10*3/uL",
            "×10³/µl": "10*3/uL",
        },
        code="777-3",
    ),
]
TotalCholesterol = Annotated[
    float,
    Quantity(
        "mg/dL",
        40,
        1000,
        "total cholesterol",
        {"mmol/L": 38.67},
        terms=("total cholesterol", "cholesterol"),
        code="2093-3",
    ),
]
HdlCholesterol = Annotated[
    float,
    Quantity(
        "mg/dL",
        2,
        200,
        "HDL cholesterol",
        {"mmol/L": 38.67},
        terms=("hdl cholesterol", "hdl-cholesterol", "hdl-c", "hdl"),
        code="2085-9",
    ),
]
ArterialPh = Annotated[float, Quantity("1", 6.5, 8, "arterial pH", terms=("arterial ph", "ph"), code="2744-1")]
ArterialOxygen = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        10,
        700,
        "arterial oxygen tension (PaO₂)",
        {"kPa": 7.50062},
        terms=("pao2", "po2", "arterial oxygen tension"),
        spellings={"mm hg": "mm[Hg]"},
        code="2703-7",
    ),
]
ArterialCarbonDioxide = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        5,
        200,
        "arterial carbon dioxide tension (PaCO₂)",
        {"kPa": 7.50062},
        terms=("paco2", "pco2"),
        spellings={"mm hg": "mm[Hg]"},
        code="2019-8",
    ),
]
InspiredOxygen = Annotated[
    float,
    Quantity(
        "%",
        21,
        100,
        "inspired oxygen fraction (FiO₂)",
        {"1": 100},
        terms=("fio2", "inspired oxygen fraction", "fraction of inspired oxygen"),
    ),
]

BandForms = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "immature neutrophils (band forms), as a share of white blood cells",
        terms=("band forms", "bands", "band neutrophils", "immature neutrophils", "immature forms"),
        code="764-1",
    ),
]

# --- history -------------------------------------------------------------------------------------------------------
HeartFailure = Annotated[
    bool,
    Criterion(
        "heart failure, or left ventricular ejection fraction of 40 % or less",
        terms=(
            "heart failure",
            "cardiac failure",
            "congestive heart failure",
            "chf",
            "hfref",
            "hfpef",
            "hf",
            "ccf",
            "left ventricular dysfunction",
            "lv dysfunction",
            "systolic dysfunction",
        ),
        includes=(
            "ischaemic cardiomyopathy",
            "ischemic cardiomyopathy",
            "dilated cardiomyopathy",
            "cardiogenic pulmonary oedema",
            "cardiogenic pulmonary edema",
        ),
        code="84114007",
    ),
]
Hypertension = Annotated[
    bool,
    Criterion(
        "hypertension, treated or not",
        terms=("hypertension", "high blood pressure", "htn", "hypertensive", "arterial hypertension"),
        code="38341003",
    ),
]
_DIABETES = Criterion(
    "diabetes mellitus",
    terms=(
        "diabetes mellitus",
        "diabetes",
        "diabetic",
        "type 2 diabetes",
        "type 1 diabetes",
        "t2dm",
        "t1dm",
        "dm2",
        "niddm",
        "iddm",
        "dm",
    ),
    code="73211009",
)
Diabetes = Annotated[bool, _DIABETES]
Smoker = Annotated[
    bool,
    Criterion(
        "currently smokes tobacco",
        terms=("current smoker", "smoker", "smokes", "smoking", "active smoker", "tobacco use", "tobacco smoking"),
        code="77176002",
    ),
]
#: Denied, these rule out both; listed, they assert both. With a slash ("stroke/TIA") it may have been either.
_STROKE_AND_ATTACK = tuple(
    phrase
    for stroke in ("stroke", "strokes", "cva")
    for attack in ("tia", "tias", "transient ischaemic attack", "transient ischemic attack")
    for joint in (" or ", ", ", " and ")
    for phrase in (f"{stroke}{joint}{attack}", f"{attack}{joint}{stroke}")
)
CerebrovascularDisease = Annotated[
    bool,
    Criterion(
        "previous stroke or transient ischaemic attack",
        terms=("cerebrovascular disease", "stroke/tia", "tia/stroke", "cva/tia", "tia/cva", *_STROKE_AND_ATTACK),
        includes=(
            "cerebrovascular accident",
            "cva",
            "stroke",
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "transient ischaemic attack",
            "transient ischemic attack",
            "tia",
        ),
    ),
]
PleuralEffusion = Annotated[
    bool,
    Criterion(
        "pleural effusion on imaging",
        terms=("pleural effusion", "pleural effusions", "pleural fluid"),
        code="60046008",
    ),
]
PreviousThromboembolism = Annotated[
    bool,
    Criterion(
        "previous deep vein thrombosis or pulmonary embolism, objectively diagnosed",
        terms=(
            "previous venous thromboembolism",
            "prior venous thromboembolism",
            "history of venous thromboembolism",
            "venous thromboembolism in the past",
            "previous vte",
            "prior vte",
            "past vte",
            "history of vte",
            "h/o vte",
            "previous dvt or pe",
            "prior dvt or pe",
            "history of dvt or pe",
            "previous pe or dvt",
            "prior pe or dvt",
            "history of pe or dvt",
            "history of dvt/pe",
            "prior dvt/pe",
            "previous dvt/pe",
            "history of blood clots",
            "previous blood clots",
            "prior blood clots",
            "history of thromboembolism",
            "previous thromboembolic disease",
            "prior thromboembolic disease",
            "previous thromboembolic events",
            "prior thromboembolic events",
            "history of thromboembolic events",
            "previously diagnosed pe or dvt",
            "previously diagnosed dvt or pe",
        ),
        includes=(
            "previous deep vein thrombosis",
            "prior deep vein thrombosis",
            "history of deep vein thrombosis",
            "history of deep venous thrombosis",
            "previous dvt",
            "prior dvt",
            "past dvt",
            "history of dvt",
            "h/o dvt",
            "recurrent dvt",
            "previous pulmonary embolism",
            "prior pulmonary embolism",
            "history of pulmonary embolism",
            "previous pe",
            "prior pe",
            "past pe",
            "history of pe",
            "h/o pe",
            "recurrent pe",
            "previously diagnosed pe",
            "previously confirmed deep vein thrombosis",
            "previously confirmed pulmonary embolism",
            "previously diagnosed deep vein thrombosis",
            "previously diagnosed pulmonary embolism",
            "previously diagnosed dvt",
        ),
    ),
]
Haemoptysis = Annotated[
    bool,
    Criterion(
        "coughing up blood",
        terms=(
            "haemoptysis",
            "hemoptysis",
            "coughing blood",
            "coughing up blood",
            "coughed up blood",
            "blood-streaked sputum",
            "blood-stained sputum",
            "bloody sputum",
            "blood in sputum",
            "blood in the sputum",
        ),
        code="66857006",
    ),
]
CancerUnderTreatment = Annotated[
    bool,
    Criterion(
        "cancer under treatment, treated within the last 6 months, or palliative",
        terms=("active cancer", "active malignancy", "active malignant disease", "cancer under treatment"),
        includes=(
            "on chemotherapy",
            "receiving chemotherapy",
            "receiving palliative chemotherapy",
            "on palliative chemotherapy",
            "undergoing chemotherapy",
            "receiving radiotherapy",
            "undergoing radiotherapy",
            "undergoing radiation",
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "advanced cancer",
            "palliative cancer",
        ),
        wider=("cancer", "malignancy", "malignant disease", "neoplastic disease"),
    ),
]
#: Each establishes a cancer; denied, it says nothing of others.
CANCERS_OF_A_SITE = tuple(
    f"{site} {cancer}"
    for site in (
        *("lung", "breast", "prostate", "colon", "colorectal", "rectal", "gastric", "stomach", "pancreatic", "liver"),
        *("kidney", "renal", "bladder", "ovarian", "cervical", "endometrial", "uterine", "thyroid", "testicular"),
        *("oesophageal", "esophageal", "brain", "bone", "blood", "head and neck", "laryngeal"),
    )
    for cancer in ("cancer", "malignancy")
)
CancerHistory = Annotated[
    bool,
    Criterion(
        "cancer, active or in the past",
        terms=("cancer", "history of cancer", "malignancy", "history of malignancy", "malignant disease"),
        includes=(
            "carcinoma",
            "adenocarcinoma",
            "lymphoma",
            "leukaemia",
            "leukemia",
            "myeloma",
            "sarcoma",
            "melanoma",
            "malignant tumour",
            "malignant tumor",
            "metastases",
            "metastatic disease",
            *CANCERS_OF_A_SITE,
        ),
        # of skin cancers most are basal or squamous cell cancers, which cancer histories leave out
        excludes=("skin cancer", "basal cell carcinoma", "squamous cell carcinoma of the skin"),
    ),
]
ChronicLungDisease = Annotated[
    bool,
    Criterion(
        "chronic lung disease, such as chronic obstructive pulmonary disease",
        terms=("chronic lung disease", "chronic pulmonary disease", "chronic respiratory disease", "lung disease"),
        includes=(
            "chronic obstructive pulmonary disease",
            "copd",
            "coad",
            "emphysema",
            "chronic bronchitis",
            "interstitial lung disease",
            "ild",
            "pulmonary fibrosis",
            "bronchiectasis",
        ),
        code="413839001",
    ),
]
RecentlyBedridden = Annotated[
    bool,
    Criterion(
        "confined to bed for 3 days or more within the last 4 weeks",
        terms=(
            "recently bedridden",
            "bedridden",
            "bed-bound",
            "bedbound",
            "immobilised",
            "immobilized",
            "recent immobilisation",
            "recent immobilization",
            "immobilisation",
            "immobilization",
            "immobility",
            "recent immobility",
            "prolonged bed rest",
            "confined to bed",
        ),
        includes=tuple(f"{resting} for {days} days" for resting in ("bed rest", "bedrest") for days in range(3, 29)),
        excludes=(
            "c-spine immobilized",
            "c-spine immobilised",
            "cervical spine immobilized",
            "cervical spine immobilised",
            "c-spine immobilization",
            "c-spine immobilisation",
            "spinal immobilization",
            "spinal immobilisation",
            "cervical immobilization",
            "cervical immobilisation",
            "cervical spine immobilization",
            "cervical spine immobilisation",
            "plaster immobilization",
            "plaster immobilisation",
            "immobilized in a cast",
            "immobilised in a cast",
            "immobilized in a splint",
            "immobilised in a splint",
            "immobilized in a sling",
            "immobilised in a sling",
        ),
    ),
]
PreviousStroke = Annotated[
    bool,
    Criterion(
        "previous stroke (a transient ischaemic attack alone does not count)",
        terms=("stroke", "strokes", "cva", "cerebrovascular accident", *_STROKE_AND_ATTACK),
        includes=(
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "cerebral infarct",
            "lacunar infarct",
        ),
        excludes=("mini-stroke", "mini-strokes", "ministroke"),
        code="230690007",
    ),
]
ChronicDialysis = Annotated[
    bool,
    Criterion(
        "on chronic dialysis",
        terms=("chronic dialysis", "dialysis", "dialysis-dependent", "dialysis dependent", "renal replacement therapy"),
        includes=("haemodialysis", "hemodialysis", "peritoneal dialysis"),
    ),
]
Hypercholesterolaemia = Annotated[
    bool,
    Criterion(
        "hypercholesterolaemia, treated or not",
        terms=(
            "hypercholesterolaemia",
            "hypercholesterolemia",
            "hyperlipidaemia",
            "hyperlipidemia",
            "dyslipidaemia",
            "dyslipidemia",
            "high cholesterol",
            "raised cholesterol",
            "elevated cholesterol",
            "hld",
        ),
        code="13644009",
    ),
]
FamilyHistoryOfCoronaryDisease = Annotated[
    bool,
    Criterion(
        "coronary artery disease in a parent or sibling",
        terms=(
            "family history of coronary artery disease",
            "family history of coronary heart disease",
            "family history of coronary disease",
            "family history of cad",
            "family history of ischaemic heart disease",
            "family history of ischemic heart disease",
            "family history of heart disease",
            "family history of cardiovascular disease",
            "family history of cardiac disease",
        ),
        includes=(
            "family history of premature coronary artery disease",
            "family history of premature cad",
            "family history of early cad",
            "family history of myocardial infarction",
            "family history of mi",
            "family history of heart attack",
            "father had a heart attack",
            "father had a myocardial infarction",
            "father had an mi",
            "mother had a heart attack",
            "mother had a myocardial infarction",
            "mother had an mi",
            "brother had a heart attack",
            "brother had a myocardial infarction",
            "brother had an mi",
            "sister had a heart attack",
            "sister had a myocardial infarction",
            "sister had an mi",
        ),
    ),
]
KillipClass = Annotated[
    Literal["I", "II", "III", "IV"],
    Choice(
        "Killip class at presentation: I no sign of heart failure; II crackles, third heart sound or raised jugular "
        "venous pressure; III acute pulmonary oedema; IV cardiogenic shock",
        {
            "I": ("killip i", "killip class i", "killip 1", "killip class 1"),
            "II": ("killip ii", "killip class ii", "killip 2", "killip class 2"),
            "III": (
                "killip iii",
                "killip class iii",
                "killip 3",
                "killip class 3",
                "acute pulmonary oedema",
                "acute pulmonary edema",
                "frank pulmonary oedema",
                "frank pulmonary edema",
            ),
            "IV": ("killip iv", "killip class iv", "killip 4", "killip class 4", "cardiogenic shock"),
        },
    ),
]
CardiacMarkers = Annotated[
    Literal["normal", "raised"],
    Choice(
        "troponin or CK-MB on arrival: raised is above the laboratory's upper reference limit",
        {
            "normal": (
                "negative troponin",
                "normal troponin",
                "troponin negative",
                "troponin was negative",
                "troponin normal",
                "troponin was normal",
                "troponins negative",
                "negative troponins",
                "negative cardiac markers",
                "normal cardiac markers",
                "negative cardiac enzymes",
                "normal cardiac enzymes",
                "cardiac enzymes negative",
                "cardiac enzymes normal",
                "negative biomarkers",
                "normal cardiac biomarkers",
            ),
            "raised": (
                "elevated troponin",
                "raised troponin",
                "troponin levels are elevated",
                "troponin level is elevated",
                "troponin levels were elevated",
                "troponin level was elevated",
                "troponin is elevated",
                "elevated troponin levels",
                "elevated troponin level",
                "elevated cardiac troponin",
                "positive troponin",
                "troponin positive",
                "troponin was positive",
                "troponin elevated",
                "troponin was elevated",
                "troponin raised",
                "troponin was raised",
                "troponin elevation",
                "elevated troponins",
                "positive troponins",
                "elevated ck-mb",
                "raised ck-mb",
                "elevated cardiac markers",
                "raised cardiac markers",
                "positive cardiac markers",
                "elevated cardiac enzymes",
                "raised cardiac enzymes",
                "positive cardiac enzymes",
                "abnormal cardiac enzymes",
                "elevated cardiac biomarkers",
                "positive cardiac biomarkers",
            ),
        },
    ),
]
_ATRIAL_FIBRILLATION = Criterion(
    "atrial fibrillation or flutter",
    terms=("atrial fibrillation", "a-fib", "afib", "af", "atrial flutter"),
    code="49436004",
)
AtrialFibrillation = Annotated[bool, _ATRIAL_FIBRILLATION]

#: Conditions that say to whom a calculator applies, by the name used in `conditions` and `excludes`.
CONDITIONS: dict[str, Criterion] = {
    "atrial fibrillation": _ATRIAL_FIBRILLATION,
    "mitral stenosis": Criterion("mitral stenosis", terms=("mitral stenosis",), code="79619009"),
    "mechanical heart valve": Criterion(
        "mechanical heart valve",
        terms=("mechanical heart valve", "mechanical valve", "mechanical valve prosthesis"),
        includes=("mechanical mitral valve", "mechanical aortic valve", "mechanical valve replacement"),
    ),
    "chest pain": Criterion(
        "chest pain that may come from the heart",
        terms=("chest pain", "chest discomfort"),
        includes=("chest tightness", "chest pressure", "retrosternal pain", "substernal pain"),
    ),
    "acute coronary syndrome": Criterion(
        "acute coronary syndrome, with or without ST-segment elevation",
        terms=("acute coronary syndrome", "acs"),
        includes=(
            "acute myocardial infarction",
            "acute mi",
            "stemi",
            "nstemi",
            "unstable angina",
            "st-elevation myocardial infarction",
            "st elevation myocardial infarction",
            "non-st-elevation myocardial infarction",
            "non-st elevation myocardial infarction",
        ),
        code="394659003",
    ),
    "acute coronary syndrome without ST elevation": Criterion(
        "unstable angina or myocardial infarction without ST-segment elevation",
        terms=("non-st-elevation acute coronary syndrome", "non-st elevation acute coronary syndrome", "nste-acs"),
        includes=(
            "nstemi",
            "unstable angina",
            "non-st-elevation myocardial infarction",
            "non-st elevation myocardial infarction",
            "non-st-segment elevation myocardial infarction",
        ),
    ),
    "st-elevation myocardial infarction": Criterion(
        "myocardial infarction with ST-segment elevation",
        terms=(
            "st-elevation myocardial infarction",
            "st elevation myocardial infarction",
            "st-segment elevation myocardial infarction",
            "st-segment-elevation myocardial infarction",
            "stemi",
        ),
        code="401303003",
    ),
    "coronary heart disease": Criterion(
        "known coronary heart disease",
        terms=(
            "coronary heart disease",
            "coronary artery disease",
            "ischaemic heart disease",
            "ischemic heart disease",
            "cad",
            "chd",
            "ihd",
        ),
        includes=(
            "myocardial infarction",
            "heart attack",
            "angina",
            "coronary stent",
            "coronary bypass",
            "coronary artery bypass graft",
            "cabg",
            "percutaneous coronary intervention",
        ),
        code="53741008",
    ),
    "diabetes mellitus": _DIABETES,
    "pregnancy": Criterion("pregnant now", terms=("pregnant", "pregnancy", "gravid"), code="77386006"),
    "acute kidney injury": Criterion(
        "acute kidney injury", terms=("acute kidney injury", "aki", "acute renal failure"), code="14669001"
    ),
    "cirrhosis": Criterion(
        "cirrhosis of the liver",
        terms=("cirrhosis", "cirrhotic", "liver cirrhosis", "hepatic cirrhosis"),
        code="19943007",
    ),
    "chronic liver disease": Criterion(
        "chronic liver disease",
        terms=("chronic liver disease", "cld"),
        includes=("end-stage liver disease", "esld", "cirrhosis", "cirrhotic", "chronic hepatitis"),
        code="328383001",
    ),
    "acute pancreatitis": Criterion(
        "acute pancreatitis",
        terms=("acute pancreatitis",),
        includes=("pancreatitis", "gallstone pancreatitis", "biliary pancreatitis", "alcoholic pancreatitis"),
        excludes=("chronic pancreatitis", "autoimmune pancreatitis", "hereditary pancreatitis"),
        code="197456007",
    ),
    "upper gastrointestinal bleeding": Criterion(
        "acute upper gastrointestinal bleeding",
        terms=(
            "upper gastrointestinal bleeding",
            "upper gastrointestinal bleed",
            "upper gastrointestinal haemorrhage",
            "upper gastrointestinal hemorrhage",
            "upper gi bleeding",
            "upper gi bleed",
            "ugib",
        ),
        includes=("haematemesis", "hematemesis", "melaena", "melena", "coffee-ground vomit", "coffee ground emesis"),
        code="37372002",
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
    "suspected appendicitis": Criterion(
        "abdominal pain in which appendicitis is considered",
        terms=("suspected appendicitis", "possible appendicitis", "appendicitis"),
        includes=(
            "right iliac fossa pain",
            "right lower quadrant pain",
            "rlq pain",
            "rif pain",
        ),
    ),
    "suspected infection": Criterion(
        "infection suspected or proven",
        terms=("suspected infection", "infection", "sepsis", "suspected sepsis", "septic"),
        includes=(
            "pneumonia",
            "urinary tract infection",
            "uti",
            "urosepsis",
            "pyelonephritis",
            "cellulitis",
            "meningitis",
            "bacteraemia",
            "bacteremia",
            "septic shock",
            "cholangitis",
            "peritonitis",
        ),
    ),
    "transient ischaemic attack": Criterion(
        "transient ischaemic attack, suspected or confirmed",
        terms=("transient ischaemic attack", "transient ischemic attack", "tia", "tias"),
    ),
    "acute stroke": Criterion(
        "acute stroke, suspected or confirmed",
        terms=("acute stroke", "stroke", "suspected stroke", "cerebrovascular accident", "cva"),
        includes=(
            "ischaemic stroke",
            "ischemic stroke",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "cerebral infarction",
            "cerebral infarct",
            "intracerebral haemorrhage",
            "intracerebral hemorrhage",
        ),
    ),
    "intracerebral haemorrhage": Criterion(
        "spontaneous intracerebral haemorrhage",
        terms=(
            "intracerebral haemorrhage",
            "intracerebral hemorrhage",
            "intraparenchymal haemorrhage",
            "intraparenchymal hemorrhage",
            "cerebral haemorrhage",
            "cerebral hemorrhage",
            "haemorrhagic stroke",
            "hemorrhagic stroke",
            "ich",
        ),
        includes=(
            "infratentorial haemorrhage",
            "infratentorial hemorrhage",
            "supratentorial haemorrhage",
            "supratentorial hemorrhage",
            "basal ganglia haemorrhage",
            "basal ganglia hemorrhage",
            "thalamic haemorrhage",
            "thalamic hemorrhage",
            "lobar haemorrhage",
            "lobar hemorrhage",
            "cerebellar haemorrhage",
            "cerebellar hemorrhage",
            "pontine haemorrhage",
            "pontine hemorrhage",
        ),
    ),
    "suspected pulmonary embolism": Criterion(
        "pulmonary embolism is considered",
        terms=(
            "suspected pulmonary embolism",
            "possible pulmonary embolism",
            "concern for pulmonary embolism",
            "rule out pulmonary embolism",
            "suspected pe",
            "possible pe",
            "concern for pe",
            "concerned for pe",
            "suspicion of pe",
            "rule out pe",
            "r/o pe",
        ),
        includes=("pulmonary embolism", "pulmonary embolus"),
    ),
    "low suspicion of pulmonary embolism": Criterion(
        "pulmonary embolism is considered but judged improbable (under 15 %) by the clinician",
        terms=(
            "low suspicion of pulmonary embolism",
            "low suspicion for pulmonary embolism",
            "low clinical suspicion for pulmonary embolism",
            "low suspicion of pe",
            "low suspicion for pe",
            "low clinical suspicion for pe",
            "low pretest probability",
            "low pre-test probability",
            "low clinical probability",
            "pe unlikely",
            "pulmonary embolism unlikely",
            "pulmonary embolism is unlikely",
        ),
    ),
    "pulmonary embolism": Criterion(
        "acute pulmonary embolism, diagnosed",
        terms=(
            "pulmonary embolism",
            "pulmonary emboli",
            "pulmonary embolus",
            "pulmonary thromboembolism",
            "acute pe",
            "confirmed pe",
            "bilateral pe",
        ),
        includes=("saddle embolus", "saddle pe", "submassive pe", "massive pe", "segmental pe", "subsegmental pe"),
        code="59282003",
    ),
    "suspected deep vein thrombosis": Criterion(
        "deep vein thrombosis of a leg is considered",
        terms=(
            "suspected deep vein thrombosis",
            "possible deep vein thrombosis",
            "suspected dvt",
            "possible dvt",
            "concern for dvt",
            "suspicion of dvt",
            "rule out dvt",
            "r/o dvt",
        ),
        includes=(
            "deep vein thrombosis",
            "deep venous thrombosis",
            "dvt",
            "unilateral leg swelling",
            "unilateral calf swelling",
            "swollen calf",
            "swollen leg",
        ),
    ),
    "community-acquired pneumonia": Criterion(
        "pneumonia acquired outside hospital",
        terms=("community-acquired pneumonia", "community acquired pneumonia", "pneumonia"),
        includes=("lobar pneumonia", "pneumococcal pneumonia", "bronchopneumonia"),
        code="385093006",
    ),
    "ankle injury": Criterion(
        "acute injury of an ankle or the middle of a foot",
        terms=("ankle injury", "injured ankle", "ankle trauma", "foot injury", "injured foot"),
        includes=(
            "ankle sprain",
            "sprained ankle",
            "twisted ankle",
            "rolled ankle",
            "inversion injury",
            "twisted his ankle",
            "twisted her ankle",
            "rolled his ankle",
            "rolled her ankle",
        ),
    ),
    "minor head injury": Criterion(
        "head injury with loss of consciousness, amnesia or disorientation, and a Glasgow Coma Scale of 13 to 15",
        terms=("minor head injury", "minor head trauma", "mild head injury", "mild head trauma"),
        includes=("mild traumatic brain injury", "mtbi", "concussion"),
    ),
    "oral anticoagulation or bleeding disorder": Criterion(
        "takes an oral anticoagulant, or has a bleeding disorder",
        terms=("oral anticoagulation or bleeding disorder",),
        includes=(
            "on warfarin",
            "takes warfarin",
            "warfarin",
            "apixaban",
            "rivaroxaban",
            "dabigatran",
            "edoxaban",
            "anticoagulated",
            "on anticoagulation",
            "on anticoagulants",
            "haemophilia",
            "hemophilia",
            "bleeding disorder",
            "coagulopathy",
        ),
    ),
    "seizure after head injury": Criterion(
        "seizure between the head injury and the assessment",
        terms=("post-traumatic seizure", "posttraumatic seizure", "seizure after the injury", "seizure after injury"),
    ),
    "focal neurological deficit": Criterion(
        "acute focal neurological deficit",
        terms=("focal neurological deficit", "focal neurologic deficit", "focal deficit", "focal deficits"),
        includes=("hemiparesis", "hemiplegia", "facial droop", "aphasia"),
    ),
    "penetrating head injury": Criterion(
        "penetrating or plainly depressed skull injury",
        terms=("penetrating head injury", "penetrating skull injury", "penetrating head trauma"),
        includes=("gunshot wound to the head", "obvious depressed skull fracture"),
    ),
    "sore throat": Criterion(
        "acute sore throat",
        terms=("sore throat", "throat pain", "painful throat"),
        includes=("pharyngitis", "tonsillitis", "odynophagia", "pharyngotonsillitis"),
        code="162397003",
    ),
    "human immunodeficiency virus infection": Criterion(
        "infection with the human immunodeficiency virus",
        terms=("hiv", "hiv infection", "hiv positive", "human immunodeficiency virus"),
        includes=("aids",),
        code="86406008",
    ),
    "tuberculosis": Criterion(
        "active tuberculosis",
        terms=("tuberculosis", "active tuberculosis", "pulmonary tuberculosis"),
        code="427099000",
    ),
    "bronchiectasis": Criterion("bronchiectasis", terms=("bronchiectasis",), code="12295008"),
}
