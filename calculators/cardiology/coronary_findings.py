"""What only the acute coronary scores ask for: findings whose meaning their publications set."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

#: Words for taking aspirin regularly; aspirin given on arrival is not that.
ON_ASPIRIN = (
    "on aspirin",
    "takes aspirin",
    "taking aspirin",
    "aspirin use",
    "daily aspirin",
    "aspirin daily",
    "baby aspirin",
    "low-dose aspirin",
    "aspirin 75 mg",
    "aspirin 81 mg",
    "aspirin 100 mg",
)
_UNSPECIFIC_ST_CHANGES = (
    "nonspecific st changes",
    "non-specific st changes",
    "nonspecific st-segment changes",
    "non-specific st-segment changes",
    "nonspecific st-t changes",
    "non-specific st-t changes",
    "nonspecific st-t wave changes",
)

HistorySuspicion = Annotated[
    Literal["slight", "moderate", "high"],
    Choice(
        "suspicion of acute coronary syndrome that the history raises: high with mainly specific features, moderate "
        "with a mixture, slight with none",
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
                # not "ECG normal": "ECG normal sinus rhythm" leaves the rest of the tracing open
                "normal ecg",
                "normal ekg",
                "unremarkable ecg",
                "unremarkable ekg",
                "ecg unremarkable",
                "ecg shows no abnormalities",
                "ekg shows no abnormalities",
                "ecg showed no abnormalities",
                "ekg showed no abnormalities",
                "ekg unremarkable",
                "ecg was unremarkable",
                "ekg was unremarkable",
                "ecg within normal limits",
                "ekg within normal limits",
                "ecg was within normal limits",
                "ekg was within normal limits",
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
                "voltage criteria for lvh",
                "lvh by voltage",
                "lvh on ecg",
                "lvh on ekg",
                "left ventricular hypertrophy on ecg",
                "left ventricular hypertrophy on ekg",
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
            "times the normal": "1",
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
        "currently smokes tobacco, or stopped within the last 3 months",
        terms=("current smoker", "smoker", "smokes", "smoking", "active smoker", "tobacco use", "tobacco smoking"),
        includes=("recently stopped smoking", "recently quit smoking"),
    ),
]
AtheroscleroticDisease = Annotated[
    bool,
    Criterion(
        "known atherosclerotic disease: coronary artery disease, with or without infarction or revascularisation, "
        "ischaemic stroke or transient ischaemic attack, or peripheral arterial disease",
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
        ),
    ),
]
CoronaryStenosis = Annotated[
    bool,
    Criterion(
        "known coronary stenosis of 50 % or more",
        terms=(
            "known coronary artery disease",
            "obstructive coronary artery disease",
            "obstructive cad",
            "significant coronary stenosis",
            "coronary stenosis of 50 % or more",
            "coronary artery disease (stenosis >=50%",
            "coronary artery disease (stenosis ≥50%",
        ),
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
        terms=(
            "aspirin use",
            "on aspirin",
            "takes aspirin",
            "taking aspirin",
            "taking aspirin in the past week",
            "aspirin in the past week",
        ),
        includes=ON_ASPIRIN,
        excludes=("started on aspirin", "placed on aspirin"),
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
        excludes=_UNSPECIFIC_ST_CHANGES,
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
        excludes=_UNSPECIFIC_ST_CHANGES,
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
        terms=("angina", "angina pectoris", "history of angina"),
        includes=("stable angina", "unstable angina", "exertional angina"),
        excludes=("abdominal angina", "intestinal angina", "mesenteric angina", "ludwig angina", "ludwig's angina"),
        code="194828000",
    ),
]
AnteriorStElevation = Annotated[
    bool,
    Criterion(
        "anterior ST-segment elevation on the presenting ECG",
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
