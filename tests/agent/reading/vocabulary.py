"""A vocabulary of the tests' own: what is wanted does not change when a calculator is added."""

from riskcopilot.agent.reading import read
from riskcopilot.agent.state import Notice
from riskcopilot.calculators.inputs import Choice, Criterion, Input, Quantity
from riskcopilot.tools.protocol import Finding

PER_DEGREE = 5 / 9
MMHG = {"mm hg": "mm[Hg]"}
WANTED: dict[str, Input] = {
    "age": Quantity("a", 18, 120, "age", terms=("age", "aged")),
    "sex": Choice("sex", {"female": ("woman",), "male": ("man",)}),
    "weight": Quantity("kg", 0.3, 450, "body weight", {"[lb_av]": 0.45359237}, terms=("weight", "wt")),
    "height": Quantity("cm", 25, 260, "height", {"m": 100, "[in_i]": 2.54}, terms=("height",)),
    "heart_rate": Quantity("/min", 0, 350, "heart rate", terms=("heart rate", "pulse", "hr")),
    "respiratory_rate": Quantity("/min", 0, 100, "respiratory rate", terms=("respiratory rate", "rr")),
    "systolic_pressure": Quantity("mm[Hg]", 20, 300, "systolic pressure", terms=("sbp", "systolic"), spellings=MMHG),
    "diastolic_pressure": Quantity("mm[Hg]", 10, 200, "diastolic pressure", terms=("diastolic",), spellings=MMHG),
    "temperature": Quantity(
        "Cel",
        25,
        45,
        "core body temperature",
        {"[degF]": PER_DEGREE},
        {"[degF]": -32 * PER_DEGREE},
        terms=("temperature", "temp", "t"),
    ),
    "oxygen_saturation": Quantity("%", 30, 100, "oxygen saturation", terms=("oxygen saturation", "spo2", "sat")),
    "inspired_oxygen": Quantity("%", 21, 100, "inspired oxygen fraction", {"1": 100}, terms=("fio2",)),
    "glasgow_coma_scale": Quantity("1", 3, 15, "Glasgow Coma Scale", integer=True, terms=("gcs", "glasgow coma scale")),
    "creatinine": Quantity("mg/dL", 0.1, 30, "serum creatinine", {"umol/L": 1 / 88.42}, terms=("creatinine", "cr")),
    "albumin": Quantity("g/dL", 0.5, 7, "serum albumin", {"g/L": 0.1}, terms=("albumin",)),
    "bilirubin": Quantity("mg/dL", 0.05, 80, "bilirubin", {"umol/L": 1 / 17.104}, terms=("bilirubin",)),
    "glucose": Quantity("mg/dL", 5, 2000, "blood glucose", {"mmol/L": 18.016}, terms=("glucose",)),
    "sodium": Quantity("mmol/L", 90, 200, "serum sodium", terms=("sodium", "na"), spellings={"meq/l": "mmol/L"}),
    "potassium": Quantity("mmol/L", 1, 12, "serum potassium", terms=("potassium", "k"), spellings={"meq/l": "mmol/L"}),
    "bicarbonate": Quantity("mmol/L", 1, 60, "serum bicarbonate", terms=("bicarbonate", "hco3")),
    "calcium": Quantity("mg/dL", 2, 25, "serum calcium", {"mmol/L": 4.0078}, terms=("calcium", "ca")),
    "haemoglobin": Quantity("g/dL", 1, 28, "haemoglobin", {"g/L": 0.1}, terms=("haemoglobin", "hemoglobin", "hb")),
    "platelets": Quantity(
        "10*9/L", 0, 3000, "platelet count", {"/uL": 0.001, "10*3/uL": 1.0}, terms=("platelets", "platelet count")
    ),
    "white_cell_count": Quantity(
        "10*9/L", 0, 800, "white cell count", {"/uL": 0.001, "10*3/uL": 1.0}, terms=("wbc", "white blood cell count")
    ),
    "neutrophil_count": Quantity("10*9/L", 0, 400, "neutrophil count", terms=("neutrophil count", "anc")),
    "base_excess": Quantity("mmol/L", -40, 40, "base excess", terms=("base excess",)),
    "hypertension": Criterion(
        "hypertension, treated or not",
        terms=("hypertension", "hypertensive", "htn", "high blood pressure"),
        excludes=("hypertensive retinopathy clinic",),
    ),
    "diabetes": Criterion("diabetes mellitus", terms=("diabetes", "type 2 diabetes", "diabetic", "dm")),
    "heart_failure": Criterion("heart failure", terms=("heart failure", "chf"), includes=("cardiomyopathy",)),
    "stroke": Criterion("previous stroke or TIA", terms=("stroke", "tia")),
    "chest_pain": Criterion("chest pain", terms=("chest pain",)),
    "dyspnoea": Criterion("shortness of breath", terms=("dyspnoea", "shortness of breath", "sob")),
    "syncope": Criterion("syncope", terms=("syncope",)),
    "smoker": Criterion("currently smokes tobacco", terms=("smoker", "smoking", "smokes")),
    "on_oxygen": Criterion("receiving oxygen", terms=("supplemental oxygen", "nasal cannula", "on oxygen")),
    "pneumonia": Criterion("pneumonia", terms=("pneumonia",)),
    "embolism": Criterion("pulmonary embolism", terms=("pulmonary embolism", "pe")),
    "elective_surgery": Criterion("scheduled for surgery", terms=("hip replacement",)),
    "oedema": Criterion("oedema", terms=("oedema",)),
    "tumour": Criterion("solid tumour", terms=("tumour",)),
    "infarction": Criterion("previous myocardial infarction", terms=("mi", "myocardial infarction")),
    "leukaemia": Criterion("leukaemia", terms=("all", "leukaemia")),
    "consciousness": Choice("consciousness", {"alert": ("alert", "alert and oriented"), "confused": ("confused",)}),
    "eye_response": Choice("eye opening", {"spontaneous": ("e4",), "to sound": ("e3",)}),
    "verbal_response": Choice("verbal response", {"oriented": ("v5",), "words": ("v3",)}),
}


def findings(note: str, name: str) -> list[Finding]:
    """Read a note and return what was found of one input."""
    return [finding for finding in read(note, WANTED).findings if finding.input == name]


def value(note: str, name: str) -> object:
    """Return the one value read of an input, as (value, unit) if it has a unit; None where nothing was read."""
    found = findings(note, name)
    assert len(found) <= 1, found
    if not found:
        return None
    return (found[0].value, found[0].unit) if found[0].unit else found[0].value


def notices(note: str, kind: str) -> list[Notice]:
    """Read a note and return its notices of one kind."""
    return [notice for notice in read(note, WANTED).notices if notice.kind == kind]
