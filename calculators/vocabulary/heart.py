"""The heart: ECG intervals, natriuretic peptides, pump function, symptoms and what was done before."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

_MILLISECONDS = {
    "milliseconds": "ms",
    "millisecond": "ms",
    "msec": "ms",
    "msecs": "ms",
    "seconds": "s",
    "sec": "s",
}
_PEPTIDE_UNITS = {"ng/l": "pg/mL", "ng/ml": "ng/mL", "pg/ml": "pg/mL"}

QtInterval = Annotated[
    float,
    Quantity(
        "ms",
        150,
        900,
        "QT interval as measured, not corrected for the heart rate",
        {"s": 1000},
        terms=("uncorrected qt interval", "measured qt interval", "qt interval", "qt"),
        spellings=_MILLISECONDS,
    ),
]
Qtc = Annotated[
    float,
    Quantity(
        "ms",
        150,
        900,
        "QT interval corrected for the heart rate (QTc)",
        {"s": 1000},
        terms=("corrected qt interval", "corrected qt", "qtc interval", "qtc"),
        spellings=_MILLISECONDS,
    ),
]
NtProbnp = Annotated[
    float,
    Quantity(
        "pg/mL",
        1,
        300000,
        "N-terminal pro-B-type natriuretic peptide (NT-proBNP)",
        {"pmol/L": 8.457},
        terms=("nt-probnp", "nt probnp", "ntprobnp", "n-terminal probnp", "nt-pro-bnp", "nt pro bnp", "nt-pro bnp"),
        spellings=_PEPTIDE_UNITS,
    ),
]
Bnp = Annotated[
    float,
    Quantity(
        "pg/mL",
        1,
        50000,
        "B-type natriuretic peptide (BNP), not NT-proBNP",
        {"pmol/L": 3.4668},
        terms=("b-type natriuretic peptide", "brain natriuretic peptide", "bnp"),
        spellings=_PEPTIDE_UNITS,
    ),
]
TroponinT = Annotated[
    float,
    Quantity(
        "ng/L",
        0,
        1000000,
        "cardiac troponin T",
        {"ug/L": 1000, "ng/mL": 1000},
        terms=(
            "high-sensitivity cardiac troponin t",
            "high-sensitivity troponin t",
            "cardiac troponin t",
            "hs-ctnt",
            "hs-tnt",
            "hsctnt",
            "troponin t",
            "ctnt",
        ),
        spellings={"ng/l": "ng/L", "pg/ml": "ng/L", "ug/l": "ug/L", "µg/l": "ug/L", "mcg/l": "ug/L", "ng/ml": "ng/mL"},
    ),
]
EjectionFraction = Annotated[
    float,
    Quantity(
        "%",
        5,
        90,
        "left ventricular ejection fraction",
        terms=("left ventricular ejection fraction", "lv ejection fraction", "ejection fraction", "lvef", "ef"),
    ),
]
PulmonaryArterySystolicPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        5,
        200,
        "systolic pressure in the pulmonary artery",
        terms=(
            "pulmonary artery systolic pressure",
            "pulmonary arterial systolic pressure",
            "systolic pulmonary artery pressure",
            "right ventricular systolic pressure",
            "pasp",
            "spap",
            "rvsp",
        ),
        spellings={"mm hg": "mm[Hg]"},
    ),
]
RightAtrialPressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        0,
        60,
        "mean right atrial pressure",
        terms=("mean right atrial pressure", "right atrial pressure", "mrap", "rap", "ra pressure"),
        spellings={"mm hg": "mm[Hg]"},
    ),
]
NyhaClass = Annotated[
    Literal["I", "II", "III", "IV"],
    Choice(
        "New York Heart Association (or WHO) functional class: I no limitation; II symptoms on ordinary exertion; "
        "III on less than ordinary exertion; IV at rest or on any exertion",
        {
            "I": ("nyha i", "nyha 1", "nyha class i", "nyha class 1", "nyha functional class i", "who class i"),
            "II": ("nyha ii", "nyha 2", "nyha class ii", "nyha class 2", "nyha functional class ii", "who class ii"),
            "III": (
                "nyha iii",
                "nyha 3",
                "nyha class iii",
                "nyha class 3",
                "nyha functional class iii",
                "who class iii",
            ),
            "IV": ("nyha iv", "nyha 4", "nyha class iv", "nyha class 4", "nyha functional class iv", "who class iv"),
        },
    ),
]
AnginaGrade = Annotated[
    Literal["none", "I", "II", "III", "IV"],
    Choice(
        "angina by the Canadian Cardiovascular Society: none; I only on strenuous, fast or long exertion; II on brisk "
        "or uphill walking, more than 2 blocks or one flight of stairs, or after meals, in cold or under stress; III "
        "on 1 to 2 blocks or one flight of stairs at a normal pace; IV on any activity, or at rest",
        {
            "none": ("no angina", "denies angina"),
            "I": ("ccs i", "ccs 1", "ccs class i", "ccs class 1", "ccs grade i", "ccs grade 1"),
            "II": ("ccs ii", "ccs 2", "ccs class ii", "ccs class 2", "ccs grade ii", "ccs grade 2"),
            "III": ("ccs iii", "ccs 3", "ccs class iii", "ccs class 3", "ccs grade iii", "ccs grade 3"),
            "IV": (
                "ccs iv",
                "ccs 4",
                "ccs class iv",
                "ccs class 4",
                "ccs grade iv",
                "ccs grade 4",
                "angina at rest",
                "rest angina",
            ),
        },
        absent="none",
    ),
]
AntihypertensiveTreatment = Annotated[
    bool,
    Criterion(
        "takes medicine for high blood pressure",
        terms=(
            "antihypertensive treatment",
            "antihypertensive therapy",
            "antihypertensive medication",
            "antihypertensives",
            "antihypertensive",
            "blood pressure medication",
            "bp medication",
            "bp meds",
            "treated hypertension",
            "medication for hypertension",
        ),
        includes=(
            "lisinopril",
            "enalapril",
            "ramipril",
            "perindopril",
            "losartan",
            "valsartan",
            "candesartan",
            "irbesartan",
            "amlodipine",
            "nifedipine",
            "hydrochlorothiazide",
            "hctz",
            "chlorthalidone",
            "indapamide",
        ),
    ),
]
PainReproducedByPalpation = Annotated[
    bool,
    Criterion(
        "pressing on the chest wall brings on the pain",
        terms=(
            "pain reproducible by palpation",
            "pain reproducible with palpation",
            "pain reproduced by palpation",
            "pain reproducible on palpation",
            "reproducible by palpation",
            "reproducible on palpation",
            "reproducible with palpation",
            "reproducible chest wall tenderness",
            "chest wall tenderness",
            "tender to palpation over the chest wall",
        ),
    ),
]
PainOnExertion = Annotated[
    bool,
    Criterion(
        "the chest pain is brought on or made worse by exertion",
        terms=(
            "pain on exertion",
            "exertional chest pain",
            "exertional pain",
            "pain with exertion",
            "pain worse with exertion",
            "pain worse with exercise",
            "pain worse on exertion",
            "pain related to effort",
            "effort-related chest pain",
            "exertional angina",
        ),
    ),
]
PreviousCoronaryDisease = Annotated[
    bool,
    Criterion(
        "known coronary artery disease before this illness",
        terms=(
            "history of coronary artery disease",
            "known coronary artery disease",
            "coronary artery disease",
            "coronary heart disease",
            "ischaemic heart disease",
            "ischemic heart disease",
            "history of cad",
            "known cad",
            "cad",
        ),
        includes=(
            "previous myocardial infarction",
            "prior myocardial infarction",
            "history of myocardial infarction",
            "previous mi",
            "prior mi",
            "coronary stent",
            "previous pci",
            "prior pci",
            "previous cabg",
            "prior cabg",
            "coronary bypass",
        ),
        excludes=("family history of coronary artery disease", "family history of cad"),
    ),
]
IschaemicEcg = Annotated[
    bool,
    Criterion(
        "ECG changes of acute ischaemia: new ST deviation, T-wave inversion or Q waves not known to be old",
        terms=(
            "ischaemic ecg changes",
            "ischemic ecg changes",
            "ischemic ekg changes",
            "ecg ischaemia",
            "ecg ischemia",
            "ischaemic changes on ecg",
            "ischemic changes on ecg",
            "ischemic changes on ekg",
            "acute ischaemic changes",
            "acute ischemic changes",
        ),
        includes=(
            "st depression",
            "st-segment depression",
            "new st depression",
            "st elevation",
            "st-segment elevation",
            "new t wave inversion",
            "new t-wave inversion",
            "dynamic t wave changes",
        ),
    ),
]
PreviousCardiacSurgery = Annotated[
    bool,
    Criterion(
        "one or more previous operations on the heart that opened the pericardium",
        terms=("previous cardiac surgery", "prior cardiac surgery", "history of cardiac surgery", "redo sternotomy"),
        includes=(
            "previous cabg",
            "prior cabg",
            "history of cabg",
            "status post cabg",
            "s/p cabg",
            "previous valve replacement",
            "prior valve replacement",
            "previous sternotomy",
            "prior sternotomy",
        ),
    ),
]
InsulinTreatedDiabetes = Annotated[
    bool,
    Criterion(
        "diabetes mellitus treated with insulin",
        terms=(
            "insulin-treated diabetes",
            "insulin-requiring diabetes",
            "insulin-dependent diabetes",
            "diabetes on insulin",
            "iddm",
        ),
        includes=("type 1 diabetes", "t1dm", "insulin glargine", "insulin lispro", "insulin pump", "on insulin"),
        excludes=("non-insulin-dependent diabetes", "non-insulin dependent diabetes"),
        wider=("diabetes", "diabetes mellitus"),
    ),
]
StaphylococcusAureus = Annotated[
    bool,
    Criterion(
        "Staphylococcus aureus is the infecting organism",
        terms=("staphylococcus aureus", "staph aureus", "s. aureus", "s aureus", "mrsa", "mssa"),
    ),
]
ProstheticValveEndocarditis = Annotated[
    bool,
    Criterion(
        "the endocarditis is of a prosthetic valve",
        terms=(
            "prosthetic valve endocarditis",
            "prosthetic endocarditis",
            "prosthetic valve infection",
            "infected prosthetic valve",
            "pve",
        ),
        opposites=("native valve endocarditis", "native-valve endocarditis"),
    ),
]
PersistentBacteraemia = Annotated[
    bool,
    Criterion(
        "blood cultures stay positive (for 48 hours or more, or despite treatment)",
        terms=(
            "persistent bacteraemia",
            "persistent bacteremia",
            "persistently positive blood cultures",
            "blood cultures remain positive",
            "blood cultures remained positive",
        ),
    ),
]
WedgePressure = Annotated[
    float,
    Quantity(
        "mm[Hg]",
        1,
        80,
        "pulmonary capillary wedge pressure",
        terms=("pulmonary capillary wedge pressure", "wedge pressure", "pcwp", "paop", "pawp"),
        spellings={"mm hg": "mm[Hg]"},
    ),
]
CardiacOutput = Annotated[
    float,
    Quantity(
        "L/min",
        0.5,
        25,
        "cardiac output",
        terms=("cardiac output", "co by thermodilution", "co by fick"),
        spellings={"l/min": "L/min", "lpm": "L/min", "liters per minute": "L/min", "litres per minute": "L/min"},
    ),
]
