"""What only the acute coronary scores ask for: findings whose meaning their publications set."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

HistorySuspicion = Annotated[
    Literal["slight", "moderate", "high"],
    Choice(
        "how suspicious of acute coronary syndrome the history is: high with mainly specific features, moderate with a "
        "mixture, slight with none",
        {
            "slight": ("slightly suspicious", "non-suspicious history", "not suspicious", "low suspicion for acs"),
            "moderate": ("moderately suspicious", "moderate suspicion for acs"),
            "high": ("highly suspicious", "high suspicion for acs", "typical angina"),
        },
    ),
]
EcgFinding = Annotated[
    Literal["normal", "non-specific repolarisation disturbance", "significant ST deviation"],
    Choice(
        "ECG: normal; non-specific repolarisation disturbance (also bundle branch block, left ventricular hypertrophy, "
        "digoxin effect, pacing, or known changes unaltered); significant ST deviation not explained by these",
        {
            "normal": (
                "normal ecg",
                "normal ekg",
                "ecg normal",
                "ekg normal",
                "ecg was normal",
                "ekg was normal",
                "unremarkable ecg",
                "unremarkable ekg",
                "no st changes",
                "no ischaemic changes",
                "no ischemic changes",
            ),
            "non-specific repolarisation disturbance": (
                "non-specific repolarisation disturbance",
                "nonspecific repolarization disturbance",
                "non-specific repolarization disturbance",
                "non-specific st-t changes",
                "nonspecific st-t changes",
                "nonspecific st-t wave changes",
                "non-specific t wave changes",
                "nonspecific t wave changes",
                "t wave inversion",
                "t-wave inversion",
                "t-wave inversions",
                "left bundle branch block",
                "lbbb",
                "left ventricular hypertrophy",
                "lvh",
                "paced rhythm",
            ),
            "significant ST deviation": (
                "significant st deviation",
                "significant st-segment deviation",
                "st depression",
                "st-segment depression",
                "st segment depression",
                "st depressions",
                "st elevation",
                "st-segment elevation",
                "st segment elevation",
                "st elevations",
            ),
        },
    ),
]
TroponinRatio = Annotated[
    float,
    Quantity(
        "1",
        0,
        100000,
        "first troponin divided by the assay's upper reference limit",
        terms=("troponin ratio", "troponin relative to the upper reference limit", "troponin multiple"),
        spellings={
            "times the upper limit": "1",
            "times the upper limit of normal": "1",
            "times the upper reference limit": "1",
            "times the normal limit": "1",
            "x uln": "1",
            "× uln": "1",
            "x url": "1",
            "x normal limit": "1",
        },
    ),
]
RecentSmoker = Annotated[
    bool,
    Criterion(
        "smokes tobacco, or stopped within the last 3 months",
        terms=("current smoker", "smoker", "smokes", "smoking", "active smoker", "tobacco use", "tobacco smoking"),
        includes=("recently stopped smoking", "recently quit smoking"),
    ),
]
AtheroscleroticDisease = Annotated[
    bool,
    Criterion(
        "known atherosclerotic disease: previous myocardial infarction or coronary revascularisation, ischaemic stroke "
        "or transient ischaemic attack, or peripheral arterial disease",
        terms=("atherosclerotic disease", "atherosclerotic vascular disease", "atherosclerotic cardiovascular disease"),
        includes=(
            "coronary artery disease",
            "coronary heart disease",
            "cad",
            "prior myocardial infarction",
            "previous myocardial infarction",
            "history of myocardial infarction",
            "prior mi",
            "previous mi",
            "history of mi",
            "coronary stent",
            "percutaneous coronary intervention",
            "coronary bypass",
            "cabg",
            "ischaemic stroke",
            "ischemic stroke",
            "tia",
            "peripheral arterial disease",
            "peripheral artery disease",
            "peripheral vascular disease",
            "carotid stenosis",
        ),
    ),
]
CoronaryStenosis = Annotated[
    bool,
    Criterion(
        "known coronary stenosis of 50 % or more",
        terms=("coronary stenosis", "known coronary artery disease", "obstructive coronary artery disease"),
        includes=(
            "coronary stent",
            "drug-eluting stent",
            "percutaneous coronary intervention",
            "coronary angioplasty",
            "coronary bypass",
            "coronary artery bypass graft",
            "cabg",
            "multivessel disease",
            "three-vessel disease",
        ),
    ),
]
AspirinWithinWeek = Annotated[
    bool,
    Criterion(
        "took aspirin within the last 7 days",
        terms=("aspirin", "asa", "acetylsalicylic acid", "aspirin use"),
        includes=("takes aspirin", "on aspirin", "daily aspirin", "aspirin 81 mg", "aspirin 75 mg"),
    ),
]
AnginalEpisodes = Annotated[
    float,
    Quantity(
        "1",
        0,
        200,
        "episodes of angina in the last 24 hours",
        integer=True,
        terms=(
            "anginal episodes",
            "episodes of angina",
            "episodes of chest pain",
            "anginal events",
            "episodes of rest pain",
        ),
    ),
]
StDeviationHalfMillimetre = Annotated[
    bool,
    Criterion(
        "ST-segment deviation of 0.5 mm or more on the presenting ECG (depression, or transient elevation)",
        terms=("st deviation", "st-segment deviation", "st segment deviation", "st changes", "st-segment changes"),
        includes=(
            "st depression",
            "st-segment depression",
            "st segment depression",
            "st depressions",
            "transient st elevation",
            "transient st-segment elevation",
        ),
    ),
]
StDeviation = Annotated[
    bool,
    Criterion(
        "ST-segment deviation, elevation or depression, on the presenting ECG",
        terms=("st deviation", "st-segment deviation", "st segment deviation", "st changes", "st-segment changes"),
        includes=(
            "st depression",
            "st-segment depression",
            "st segment depression",
            "st depressions",
            "st elevation",
            "st-segment elevation",
            "st segment elevation",
            "st elevations",
            "stemi",
        ),
    ),
]
CardiacArrest = Annotated[
    bool,
    Criterion(
        "cardiac arrest at presentation",
        terms=("cardiac arrest", "cardiopulmonary arrest", "cardiorespiratory arrest"),
        includes=(
            "out-of-hospital cardiac arrest",
            "ohca",
            "resuscitated",
            "vf arrest",
            "return of spontaneous circulation",
        ),
        code="410429000",
    ),
]
Angina = Annotated[
    bool,
    Criterion(
        "history of angina",
        terms=("angina", "angina pectoris", "history of angina", "anginal symptoms"),
        includes=("stable angina", "unstable angina", "exertional angina"),
        code="194828000",
    ),
]
AnteriorStElevation = Annotated[
    bool,
    Criterion(
        "anterior ST-segment elevation",
        terms=(
            "anterior st elevation",
            "anterior st-segment elevation",
            "anterior st segment elevation",
            "anterior stemi",
            "anterior st-elevation myocardial infarction",
            "anterior myocardial infarction",
            "anterior wall myocardial infarction",
            "anterior mi",
        ),
        includes=("anteroseptal stemi", "anterolateral stemi", "anteroseptal myocardial infarction"),
    ),
]
LeftBundleBranchBlock = Annotated[
    bool,
    Criterion(
        "left bundle branch block",
        terms=("left bundle branch block", "left bundle-branch block", "lbbb"),
        code="63467002",
    ),
]
TimeToTreatment = Annotated[
    float,
    Quantity(
        "h",
        0,
        240,
        "time from onset of symptoms to reperfusion treatment",
        {"min": 1 / 60, "d": 24},
        terms=(
            "time to treatment",
            "time to reperfusion",
            "time from onset to treatment",
            "symptom onset to treatment",
        ),
        spellings={"hours": "h", "hour": "h", "hrs": "h", "hr": "h", "minutes": "min", "mins": "min", "days": "d"},
    ),
]
