"""What only the syncope scores ask for: findings whose meaning their publications set."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

_STRUCTURAL = (
    "coronary artery disease",
    "coronary heart disease",
    "ischaemic heart disease",
    "ischemic heart disease",
    "cad",
    "myocardial infarction",
    "valvular heart disease",
    "aortic stenosis",
    "mitral stenosis",
    "cardiomyopathy",
    "congenital heart disease",
    "heart failure",
    "congestive heart failure",
    "chf",
)
_CONDUCTION = (
    "bundle branch block",
    "lbbb",
    "rbbb",
    "left ventricular hypertrophy",
    "lvh",
    "second degree av block",
    "second-degree av block",
    "third degree av block",
    "complete heart block",
    "mobitz",
    "ventricular tachycardia",
    "supraventricular tachycardia",
    "old myocardial infarction",
)

AbnormalEcgEgsys = Annotated[
    bool,
    Criterion(
        "abnormal ECG: sinus bradycardia, second- or third-degree AV block, bundle branch block, acute or old "
        "infarction, tachyarrhythmia, ventricular hypertrophy, pre-excitation, long QT or Brugada pattern",
        terms=("abnormal ecg", "abnormal ekg", "abnormal electrocardiogram", "ecg abnormal", "ekg abnormal"),
        includes=(*_CONDUCTION, "sinus bradycardia", "long qt", "brugada", "wolff-parkinson-white", "preexcitation"),
        opposites=("normal ecg", "normal ekg", "unremarkable ecg", "unremarkable ekg"),
    ),
]
StructuralHeartDisease = Annotated[
    bool,
    Criterion(
        "structural heart disease or heart failure: known, or with physical signs of it",
        terms=("structural heart disease", "heart disease", "cardiac disease"),
        includes=_STRUCTURAL,
        excludes=("family history of heart disease", "family history of cardiac disease"),
    ),
]
PalpitationsBeforeSyncope = Annotated[
    bool,
    Criterion(
        "palpitations just before the syncope",
        terms=("palpitations before syncope", "preceded by palpitations", "palpitations", "palpitations preceding"),
    ),
]
EffortSyncope = Annotated[
    bool,
    Criterion(
        "syncope during effort",
        terms=("syncope during effort", "exertional syncope", "syncope on exertion", "syncope during exercise"),
        includes=("passed out while running", "collapsed while running", "fainted while exercising"),
    ),
]
SupineSyncope = Annotated[
    bool,
    Criterion(
        "syncope while lying down",
        terms=("syncope in supine position", "supine syncope", "syncope while supine", "syncope while lying"),
        includes=("passed out while lying", "lost consciousness while lying"),
    ),
]
AutonomicProdrome = Annotated[
    bool,
    Criterion(
        "autonomic prodrome: nausea or vomiting",
        terms=("autonomic prodrome", "autonomic prodromes", "preceded by nausea", "nausea before syncope"),
        includes=("nausea", "vomiting", "nauseated", "nauseous"),
    ),
]
PrecipitatingFactors = Annotated[
    bool,
    Criterion(
        "predisposing or precipitating factor: a warm or crowded place, prolonged standing, fear, pain or emotion",
        terms=("precipitating factors", "predisposing factors", "precipitating factor", "precipitated by"),
        includes=("prolonged standing", "crowded place", "warm room", "hot room", "emotional stress", "venipuncture"),
    ),
]
VasovagalPredisposition = Annotated[
    bool,
    Criterion(
        "predisposition to vasovagal symptoms: set off by a warm crowded place, prolonged standing, fear, emotion or "
        "pain",
        terms=("predisposition to vasovagal", "vasovagal predisposition", "predisposition to vasovagal symptoms"),
        includes=("prolonged standing", "warm crowded place", "crowded place", "hot room", "emotional stress"),
    ),
]
HeartDiseaseOrArrhythmia = Annotated[
    bool,
    Criterion(
        "history of heart disease: coronary or valvular disease, cardiomyopathy, heart failure, or a rhythm other than "
        "sinus now or in the past (or a pacing device)",
        terms=("heart disease", "cardiac disease", "history of heart disease"),
        includes=(
            *_STRUCTURAL,
            "atrial fibrillation",
            "atrial flutter",
            "pacemaker",
            "icd",
            "ventricular tachycardia",
        ),
        excludes=("family history of heart disease", "family history of cardiac disease"),
    ),
]
QrsAxis = Annotated[
    float,
    Quantity(
        "deg",
        -180,
        180,
        "QRS axis on the ECG",
        terms=("qrs axis", "frontal axis", "electrical axis", "axis"),
        spellings={"degrees": "deg", "°": "deg"},
    ),
]
QrsDuration = Annotated[
    float,
    Quantity(
        "ms",
        40,
        300,
        "QRS duration on the ECG",
        {"s": 1000},
        terms=("qrs duration", "qrs width", "qrs interval", "qrs complex", "qrs"),
        spellings={"msec": "ms", "milliseconds": "ms", "seconds": "s", "sec": "s"},
    ),
]
SyncopeDiagnosis = Annotated[
    Literal["vasovagal", "cardiac", "neither"],
    Choice(
        "diagnosis on leaving the emergency department: vasovagal syncope, cardiac syncope, or neither",
        {
            "vasovagal": ("vasovagal syncope", "reflex syncope", "neurally mediated syncope", "vasovagal episode"),
            "cardiac": ("cardiac syncope", "arrhythmic syncope", "cardiogenic syncope"),
            "neither": ("unexplained syncope", "syncope of unknown cause", "syncope of unclear etiology"),
        },
    ),
]
CardiovascularDiseaseHistory = Annotated[
    bool,
    Criterion(
        "history of structural heart disease, heart failure, peripheral arterial disease, stroke or transient "
        "ischaemic attack",
        terms=("cardiovascular disease", "history of cardiovascular disease"),
        includes=(
            *_STRUCTURAL,
            "peripheral arterial disease",
            "peripheral artery disease",
            "peripheral vascular disease",
            "stroke",
            "transient ischaemic attack",
            "transient ischemic attack",
            "tia",
        ),
        excludes=("family history of cardiovascular disease", "family history of coronary artery disease"),
    ),
]
SyncopeWithoutProdrome = Annotated[
    bool,
    Criterion(
        "syncope came without any warning symptom",
        terms=(
            "syncope without prodrome",
            "without prodrome",
            "no prodrome",
            "without prodromal symptoms",
            "no prodromal symptoms",
            "without warning",
            "no warning symptoms",
            "sudden syncope",
        ),
        opposites=("prodromal symptoms", "prodrome of", "preceded by nausea", "preceded by dizziness"),
    ),
]
AbnormalEcgOesil = Annotated[
    bool,
    Criterion(
        "abnormal ECG: arrhythmia, AV or intraventricular conduction disorder, ventricular hypertrophy, left axis "
        "deviation, old infarction, or ST-T changes that may be ischaemia",
        terms=("abnormal ecg", "abnormal ekg", "abnormal electrocardiogram", "ecg abnormal", "ekg abnormal"),
        includes=(*_CONDUCTION, "atrial fibrillation", "atrial flutter", "left axis deviation", "paced rhythm"),
        opposites=("normal ecg", "normal ekg", "unremarkable ecg", "unremarkable ekg"),
    ),
]
FaecalOccultBlood = Annotated[
    bool,
    Criterion(
        "blood in the stool on rectal examination",
        terms=("fecal occult blood", "faecal occult blood", "occult blood", "guaiac positive", "guaiac-positive stool"),
        includes=("melena", "melaena", "haematochezia", "hematochezia", "blood on rectal exam"),
    ),
]
ChestPainWithSyncope = Annotated[
    bool,
    Criterion(
        "chest pain together with the syncope",
        terms=("chest pain with syncope", "chest pain", "chest pain associated with syncope", "associated chest pain"),
    ),
]
PathologicalQWave = Annotated[
    bool,
    Criterion(
        "Q wave on the ECG in a lead other than III",
        terms=("q wave", "q waves", "pathological q wave", "pathologic q waves", "pathological q waves"),
        excludes=("q wave in lead iii", "q wave in iii"),
    ),
]
