"""What only the acute coronary scores ask for: findings whose meaning their publications set."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

_HALF_OR_MORE = (*range(50, 101, 5), 99)

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
    "uses aspirin",
    "using aspirin",
    "regularly uses aspirin",
    "aspirin regularly",
    "regular aspirin",
    "aspirin therapy",
    "aspirin 325 mg",
    "on asa",
    "asa 81 mg",
    "takes asa",
    "taking asa",
    "use of aspirin",
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
            "slight": (
                "slightly suspicious",
                "non-suspicious history",
                "not suspicious",
                "low suspicion for acs",
                "slightly suspicious history",
                "low suspicion for acute coronary syndrome",
                "low suspicion of acs",
                "low suspicion of acute coronary syndrome",
                "low clinical suspicion for acs",
                "history is not suspicious",
                "nonsuspicious history",
                "slightly suspicious for acs",
                "slightly suspicious for acute coronary syndrome",
                "history slightly suspicious",
                "low suspicion of cardiac",
                "low clinical suspicion of acs",
                "not suspicious for acs",
                "minimally suspicious",
                "atypical chest pain with low suspicion",
                "low suspicion for cardiac",
                "noncardiac-sounding",
                "history is slightly suspicious",
            ),
            "moderate": (
                "moderately suspicious",
                "moderate suspicion for acs",
                "moderate suspicion of acs",
                "moderate suspicion for acute coronary syndrome",
                "moderate suspicion of acute coronary syndrome",
                "moderately suspicious history",
                "moderately suspicious for acs",
                "moderately suspicious for acute coronary syndrome",
                "history moderately suspicious",
                "history is moderately suspicious",
                "intermediate suspicion for acs",
                "moderate suspicion of cardiac",
                "moderate suspicion for cardiac",
            ),
            "high": (
                "highly suspicious",
                "high suspicion for acs",
                "typical angina",
                "high suspicion of acs",
                "high suspicion for acute coronary syndrome",
                "high suspicion of acute coronary syndrome",
                "highly suspicious history",
                "high clinical suspicion for acs",
                "high suspicion of cardiac issues",
                "highly suggestive of acs",
                "highly suspicious for acs",
                "highly suspicious for acute coronary syndrome",
                "typical anginal pain",
                "typical anginal chest pain",
                "typical cardiac chest pain",
                "history highly suspicious",
                "history is highly suspicious",
                "high suspicion of cardiac",
                "high suspicion for cardiac",
                "high index of suspicion for acs",
                "strong suspicion of acs",
                "strong suspicion of acute coronary syndrome",
                "strongly suspicious for acs",
                "high suspicion of a cardiac",
                "very suspicious for acs",
                "very suspicious for acute coronary syndrome",
                "highly suggestive of acute coronary syndrome",
                "classic angina",
                "classic anginal",
                "classic anginal chest pain",
                "typical ischemic chest pain",
            ),
        },
        terms=(
            "suspicion for acs",
            "suspicion of acs",
            "suspicion for acute coronary syndrome",
            "suspicion of acute coronary syndrome",
            "clinical suspicion for acs",
            "clinical suspicion of acs",
        ),
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
                "normal electrocardiogram",
                "unremarkable electrocardiogram",
                "ecg shows no abnormal findings",
                "ekg shows no abnormal findings",
                "ecg showed no abnormal findings",
                "ekg showed no abnormal findings",
                "ecg reveals no abnormalities",
                "ekg reveals no abnormalities",
                "ecg revealed no abnormalities",
                "ekg revealed no abnormalities",
                "ecg is within normal limits",
                "ekg is within normal limits",
                "ecg results are normal",
                "ekg results are normal",
                "ecg appears normal",
                "ekg appears normal",
                "ecg is unremarkable",
                "ekg is unremarkable",
                "electrocardiogram was unremarkable",
                "no abnormalities on ecg",
                "no abnormalities on ekg",
                "ecg without abnormalities",
                "ekg without abnormalities",
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
                "non-specific repolarization abnormalities",
                "nonspecific repolarization abnormalities",
                "nonspecific repolarization changes",
                "non-specific repolarization changes",
                "nonspecific st changes",
                "non-specific st changes",
                "nonspecific st-segment changes",
                "non-specific st-segment changes",
                "nonspecific st-t abnormalities",
                "non-specific st-t abnormalities",
                "nonspecific st-t wave abnormalities",
                "non-specific st-t wave abnormalities",
                "non-specific st-t wave changes",
                "nonspecific t-wave abnormalities",
                "non-specific t-wave abnormalities",
                "right bundle branch block",
                "rbbb",
                "repolarization abnormalities",
                "repolarization disturbances",
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
                "st deviation",
                "st-segment deviation",
                "significant st changes",
                "significant st-segment changes",
                "ischemic st changes",
                "stemi",
            ),
        },
    ),
]
#: What a troponin itself is called: its ratio to the limit only where that is told, and never a value by itself.
_TROPONINS = (
    *("troponin", "trop", "troponin t", "troponin i", "hs-tnt", "hs-tni", "hstnt", "hstni", "hs-ctnt", "hs-ctni"),
    *("high-sensitivity troponin", "hs-troponin", "high-sensitivity troponin t", "high-sensitivity troponin i", "tnt"),
    *("tni", "ctnt", "ctni", "cardiac troponin t", "cardiac troponin i", "hs-trop", "hstrop"),
)
TroponinRatio = Annotated[
    float,
    Quantity(
        "1",
        0,
        100000,
        "first troponin divided by the assay's upper reference limit",
        terms=(
            "troponin ratio",
            "troponin relative to the upper reference limit",
            "troponin multiple",
            "troponin times the upper limit",
            "troponin x uln",
            *_TROPONINS,
        ),
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
            "the upper limit of normal": "1",
            "the normal limit": "1",
        },
        only_in=dict.fromkeys(_TROPONINS, "1"),
    ),
]
RecentSmoker = Annotated[
    bool,
    Criterion(
        "currently smokes tobacco, or stopped within the last 3 months",
        terms=(
            "current smoker",
            "smoker",
            "smokes",
            "smoking",
            "active smoker",
            "tobacco use",
            "tobacco smoking",
            "currently smokes",
            "cigarette smoker",
            "currently smoking",
            "regularly smokes",
            "regular smoker",
            "heavy smoker",
            "active tobacco use",
            "active tobacco user",
            "current tobacco use",
            "current tobacco user",
            "tobacco user",
            "tobacco smoker",
            "smokes cigarettes",
            "smokes tobacco",
            "cigarette smoking",
            "chain smoker",
            "daily smoker",
            "continues to smoke",
            "ongoing smoking",
            "smokes a pack",
            "smokes one pack",
            "smokes daily",
            "smokes regularly",
            "continues smoking",
            "current cigarette smoker",
            "ongoing tobacco use",
        ),
        includes=(
            "recently stopped smoking",
            "recently quit smoking",
            "quit smoking last month",
            "quit smoking a month ago",
            "quit smoking two months ago",
            "quit smoking 2 months ago",
            "stopped smoking last month",
            "stopped smoking a month ago",
            "stopped smoking two months ago",
            "quit smoking last week",
            "quit smoking within the last 3 months",
            "stopped smoking within the last 3 months",
            "quit smoking one month ago",
            "stopped smoking recently",
            *(
                f"{verb} {when}"
                for verb in (
                    "stopped smoking",
                    "quit smoking",
                    "ex-smoker, quit",
                    "ex-smoker, stopped",
                    "gave up smoking",
                )
                for when in (
                    "2 months ago",
                    "1 month ago",
                    "last month",
                    "last week",
                    "2 weeks ago",
                    "3 weeks ago",
                    "yesterday",
                )
            ),
        ),
        opposites=(
            "never smoker",
            "never smoked",
            "non-smoker",
            "nonsmoker",
            "never-smoker",
            "lifelong non-smoker",
            "lifelong nonsmoker",
            "former smoker",
            "ex-smoker",
            *(
                f"quit smoking {a} years ago"
                for a in (
                    "5",
                    "10",
                    "15",
                    "20",
                    "five",
                    "ten",
                    "fifteen",
                    "twenty",
                    "several",
                    "many",
                )
            ),
            "does not smoke",
            "stopped smoking years ago",
            "remote smoking history",
            "quit smoking years ago",
            "non smoker",
        ),
        excludes=(
            "smoking cessation",
            "passive smoking",
            "secondhand smoking",
            "family history of smoking",
            "former smoking",
            "past smoking",
        ),
    ),
]
AtheroscleroticDisease = Annotated[
    bool,
    Criterion(
        "known atherosclerotic disease: coronary artery disease, with or without infarction or revascularisation, "
        "ischaemic stroke or transient ischaemic attack, or peripheral arterial disease",
        terms=(
            "atherosclerotic disease",
            "atherosclerotic vascular disease",
            "atherosclerotic cardiovascular disease",
            "known atherosclerosis",
            "atherosclerosis",
            "established atherosclerotic disease",
            "ascvd",
        ),
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
            "heart attack",
            "ischaemic heart disease",
            "prior cabg",
            "prior pci",
            "transient ischaemic attack",
            "prior stroke",
            "previous stroke",
            "angina pectoris",
            "nstemi",
            "stemi",
            "cerebrovascular disease",
            "carotid stenosis",
            "carotid artery disease",
            "carotid artery stenosis",
            "history of stroke",
            "claudication",
            "coronary angioplasty",
            "myocardial infarction",
            "previous pci",
            "coronary disease",
            "cva",
            "pvd",
        ),
        excludes=(
            "jaw claudication",
            "neurogenic claudication",
            "spinal claudication",
            "masticatory claudication",
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
            "known cad",
            "known coronary disease",
            "known obstructive coronary artery disease",
            "obstructive coronary disease",
            "significant coronary artery disease",
            "significant cad",
            "significant coronary artery stenosis",
            "significant coronary disease",
            "cad with stenosis >=50%",
            "cad with stenosis ≥50%",
            "cad with stenosis of 50% or more",
            "cad (stenosis >=50%)",
            "cad (stenosis ≥50%)",
            "coronary artery disease with stenosis >=50%",
            "coronary artery disease with stenosis of at least 50%",
            "stenosis >=50% in a coronary artery",
            "known coronary artery stenosis",
            "known coronary stenosis",
            "known significant coronary artery disease",
            "known significant coronary stenosis",
            "confirmed coronary artery disease",
            "documented coronary artery disease",
            "documented cad",
            "confirmed cad",
            "known cad (stenosis",
            "coronary artery disease (cad) with stenosis",
            "coronary stenosis >=50%",
            "coronary stenosis ≥50%",
            "coronary stenosis over 50%",
            "coronary stenosis of over 50%",
            "coronary stenosis of more than 50%",
            "coronary artery stenosis >=50%",
            "coronary artery stenosis over 50%",
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
            *(
                f"{disease} {stenosis}"
                for disease in (
                    "coronary artery disease with",
                    "cad with",
                    "cad with a diagnosed",
                    "coronary artery disease with a diagnosed",
                    "coronary artery disease with a documented",
                )
                for percent in _HALF_OR_MORE
                for stenosis in (f"{percent}% stenosis", f"stenosis of {percent}%")
            ),
            *(
                f"{vessel} stenosis of {percent}%"
                for vessel in ("coronary", "coronary artery", "lad", "rca", "left main")
                for percent in _HALF_OR_MORE
            ),
            *(
                f"{percent}% stenosis {place}"
                for place in (
                    "of the lad",
                    "in the lad",
                    "of the left anterior descending",
                    "in the left anterior descending",
                    "of the rca",
                    "in the rca",
                    "of the right coronary artery",
                    "of the left main",
                    "of the left circumflex",
                    "of the circumflex",
                )
                for percent in _HALF_OR_MORE
            ),
            "triple-vessel disease",
            "two-vessel disease",
            "double-vessel disease",
            "multivessel coronary artery disease",
            "multivessel cad",
            "multi-vessel disease",
            "left main disease",
            "left main stenosis",
            "critical coronary stenosis",
            "coronary stenting",
            "prior pci",
            "previous pci",
            "prior cabg",
            "previous cabg",
            *(
                f"documented stenosis of {a}%"
                for a in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
            ),
            *(
                f"diagnosed stenosis of {a}%"
                for a in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
            ),
            *(
                f"known stenosis of {a}%"
                for a in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
            ),
            *(
                f"{a} {b}% stenosis"
                for a in (
                    "coronary artery disease (cad) with",
                    "cad (",
                    "coronary artery disease (",
                )
                for b in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
            ),
            *(
                f"{a}% stenosis in {b}"
                for a in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
                for b in (
                    "one of",
                    "a coronary",
                    "a major",
                    "his coronary",
                    "her coronary",
                    "the coronary",
                    "the left main",
                    "the circumflex",
                    "the right coronary",
                    "the left anterior",
                )
            ),
            *(
                f"{a}% coronary stenosis"
                for a in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
            ),
            *(
                f"{a}% {b} stenosis"
                for a in (
                    "50",
                    "55",
                    "60",
                    "65",
                    "70",
                    "75",
                    "80",
                    "85",
                    "90",
                    "95",
                    "99",
                    "100",
                )
                for b in (
                    "lad",
                    "rca",
                    "lcx",
                    "left main",
                    "circumflex",
                )
            ),
            "two-vessel coronary artery disease",
            "three-vessel coronary artery disease",
            "triple-vessel coronary artery disease",
            "multi-vessel coronary artery disease",
            "two-vessel cad",
            "three-vessel cad",
            "triple-vessel cad",
            "multi-vessel cad",
            "coronary artery bypass",
            "coronary angioplasty with stent",
        ),
        excludes=(
            "carotid stenosis of 50% or more",
            "carotid artery stenosis >=50%",
            "carotid stenosis over 50%",
            "carotid stenosis >50%",
            "renal artery stenosis >50%",
            "carotid stenosis >=50%",
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
            "aspirin in the last 7 days",
            "aspirin in the past 7 days",
            "aspirin within the past week",
            "aspirin within the last week",
            "aspirin within the last 7 days",
            "aspirin in the last week",
            "aspirin within 7 days",
            "uses aspirin",
            "using aspirin",
            "used aspirin",
            "use of aspirin",
            "asa use",
            "on asa",
            "taking asa",
            "using asa",
            "asa in the past 7 days",
            "asa use in the past 7 days",
            "taken aspirin in the past week",
            "taken aspirin in the last week",
            "taken aspirin in the last 7 days",
            "taken aspirin within the past week",
            "took aspirin in the past week",
            "aspirin in the past 4 days",
            "aspirin regularly",
            "aspirin use in the past week",
            "aspirin use in the past 7 days",
            "aspirin use in the past seven days",
            "aspirin use in the last week",
            "aspirin use in the last 7 days",
            "aspirin use in the last seven days",
            "use of aspirin in the past week",
            "use of aspirin in the past 7 days",
            "use of aspirin in the past seven days",
            "use of aspirin in the last week",
            "use of aspirin in the last 7 days",
            "use of aspirin in the last seven days",
            *(
                f"{a} aspirin {b} the {c} {d}"
                for a in (
                    "took",
                    "taken",
                    "used",
                    "using",
                    "received",
                )
                for b in (
                    "in",
                    "within",
                    "during",
                    "over",
                )
                for c in (
                    "past",
                    "last",
                    "previous",
                )
                for d in (
                    "week",
                    "7 days",
                    "seven days",
                    "few days",
                    "24 hours",
                    "day",
                )
            ),
            "aspirin during the past week",
            "aspirin during the past 7 days",
            "aspirin during the last week",
            "aspirin during the last 7 days",
            "aspirin over the past week",
            "aspirin over the past 7 days",
            "aspirin over the last week",
            "aspirin over the last 7 days",
            "aspirin usage",
            "asa within 7 days",
            "asa in the last 7 days",
            "asa within the last 7 days",
            "asa within the past 7 days",
            "asa use within 7 days",
            "asa use within the last 7 days",
            "recent aspirin use",
            "recent use of aspirin",
            "aspirin yesterday",
            "aspirin today",
            "aspirin two days ago",
            "aspirin 2 days ago",
            "aspirin 3 days ago",
            "aspirin 4 days ago",
            "aspirin 5 days ago",
            "aspirin 6 days ago",
            "aspirin this morning",
            "currently takes aspirin",
            "currently taking aspirin",
            "took aspirin",
            "taken aspirin",
            "recently took aspirin",
            "recent asa use",
            "regularly takes aspirin",
            "regularly taking aspirin",
            "aspirin on a regular basis",
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
            "episodes of severe angina",
            "episodes of severe chest pain",
            "severe anginal episodes",
            "anginal attacks",
            "episodes of anginal pain",
            "bouts of angina",
            "bouts of chest pain",
            "episodes of unstable angina",
            "episodes of rest angina",
            "anginal events in the last 24 hours",
            "angina episodes",
            "angina attacks",
            "attacks of angina",
            "attacks of severe angina",
        ),
        levels={
            0: (
                *(
                    f"{a} severe angina"
                    for a in (
                        "no",
                        "denies",
                        "without",
                        "denies having",
                        "denies any",
                        "denies experiencing",
                        "does not report",
                        "has not had",
                        "has not experienced",
                        "did not experience",
                        "has no",
                        "not having",
                        "not experiencing",
                        "reports no",
                    )
                ),
                *(
                    f"{a} {b}"
                    for a in (
                        "no",
                        "denies",
                        "denies any",
                        "without",
                        "denies multiple",
                        "no multiple",
                        "denies having multiple",
                        "reports no",
                        "has no",
                        "denies recurrent",
                        "denies recent",
                    )
                    for b in (
                        "anginal episodes",
                        "episodes of angina",
                        "episodes of severe angina",
                        "angina episodes",
                        "severe angina episodes",
                        "severe anginal episodes",
                    )
                ),
                "no episodes of chest pain in the last 24 hours",
            ),
            1: (
                *(
                    f"{a} {b} {c} the {d} {e}"
                    for a in (
                        "one",
                        "a single",
                        "only one",
                    )
                    for b in (
                        "anginal episodes",
                        "episodes of angina",
                        "episodes of severe angina",
                        "episodes of chest pain",
                        "episodes of severe chest pain",
                        "anginal attacks",
                        "attacks of angina",
                        "attacks of chest pain",
                    )
                    for c in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for d in (
                        "last",
                        "past",
                    )
                    for e in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
            ),
            2: (
                *(
                    f"{a} {b} {c} the {d} {e}"
                    for a in (
                        "two",
                        "two or more",
                        "at least two",
                        "a couple of",
                        "multiple",
                        "several",
                        "recurrent",
                        "repeated",
                        "numerous",
                        "more than one",
                    )
                    for b in (
                        "anginal episodes",
                        "episodes of angina",
                        "episodes of severe angina",
                        "episodes of chest pain",
                        "episodes of severe chest pain",
                        "anginal attacks",
                        "attacks of angina",
                        "attacks of chest pain",
                    )
                    for c in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for d in (
                        "last",
                        "past",
                    )
                    for e in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"multiple episodes {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"several episodes {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"more than once {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"several times {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"occurring twice {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"two episodes {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
            ),
            3: (
                *(
                    f"{a} {b} {c} the {d} {e}"
                    for a in (
                        "three",
                        "at least three",
                        "three or more",
                        "more than two",
                    )
                    for b in (
                        "anginal episodes",
                        "episodes of angina",
                        "episodes of severe angina",
                        "episodes of chest pain",
                        "episodes of severe chest pain",
                        "anginal attacks",
                        "attacks of angina",
                        "attacks of chest pain",
                    )
                    for c in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for d in (
                        "last",
                        "past",
                    )
                    for e in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"more than twice {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"three episodes {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"three attacks {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
                *(
                    f"more than two episodes {a} the {b} {c}"
                    for a in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for b in (
                        "last",
                        "past",
                    )
                    for c in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
            ),
            4: (
                *(
                    f"{a} {b} {c} the {d} {e}"
                    for a in ("four",)
                    for b in (
                        "anginal episodes",
                        "episodes of angina",
                        "episodes of severe angina",
                        "episodes of chest pain",
                        "episodes of severe chest pain",
                        "anginal attacks",
                        "attacks of angina",
                        "attacks of chest pain",
                    )
                    for c in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for d in (
                        "last",
                        "past",
                    )
                    for e in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
            ),
            5: (
                *(
                    f"{a} {b} {c} the {d} {e}"
                    for a in ("five",)
                    for b in (
                        "anginal episodes",
                        "episodes of angina",
                        "episodes of severe angina",
                        "episodes of chest pain",
                        "episodes of severe chest pain",
                        "anginal attacks",
                        "attacks of angina",
                        "attacks of chest pain",
                    )
                    for c in (
                        "in",
                        "over",
                        "within",
                        "during",
                    )
                    for d in (
                        "last",
                        "past",
                    )
                    for e in (
                        "24 hours",
                        "day",
                        "24 h",
                    )
                ),
            ),
        },
    ),
]
StDeviationHalfMillimetre = Annotated[
    bool,
    Criterion(
        "ST-segment deviation of 0.5 mm or more on the presenting ECG (depression, or transient elevation)",
        terms=(
            "st deviation",
            "st-segment deviation",
            "st segment deviation",
            "st changes",
            "st-segment changes",
            "st changes of at least 0.5 mm",
            "st changes >=0.5mm",
            "st changes >=0.5 mm",
            "st changes ≥0.5 mm",
            "st changes ≥0.5mm",
            "ekg st changes",
            "ecg st changes",
            "st-segment shifts",
            "st shifts",
            "st-segment changes of at least 0.5 mm",
            "st deviation of at least 0.5 mm",
            "significant st changes",
            "significant st-segment changes",
        ),
        includes=(
            "st depression",
            "st-segment depression",
            "st segment depression",
            "st depressions",
            "transient st elevation",
            "transient st-segment elevation",
            "ischemic st changes",
            "dynamic st changes",
            *(
                f"{a} mm st-segment depression"
                for a in (
                    "0.5",
                    "0.6",
                    "0.7",
                    "0.8",
                    "0.9",
                    "1",
                    "1.0",
                    "1.5",
                    "2",
                    "3",
                )
            ),
            *(
                f"{a} mm st depression"
                for a in (
                    "0.5",
                    "0.6",
                    "0.7",
                    "0.8",
                    "0.9",
                    "1",
                    "1.0",
                    "1.5",
                    "2",
                    "3",
                )
            ),
            *(
                f"{a} mm st deviation"
                for a in (
                    "0.5",
                    "0.6",
                    "0.7",
                    "0.8",
                    "0.9",
                    "1",
                    "1.0",
                    "1.5",
                    "2",
                    "3",
                )
            ),
        ),
        excludes=_UNSPECIFIC_ST_CHANGES,
        wider=(
            "ischemic changes",
            "acute ischemic changes",
            "ischemic ekg changes",
            "ischemic ecg changes",
        ),
        opposites=(
            "ekg without st changes",
            "ecg without st changes",
            "normal ecg",
            "normal ekg",
            "unremarkable ecg",
            "unremarkable ekg",
            "ecg was normal",
            "ekg was normal",
            "ecg is normal",
            "ekg is normal",
            "ekg shows no ischemic changes",
            "ecg shows no ischemic changes",
            "no ischemic changes",
            "no acute st changes",
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
            "ischemic st changes",
            "dynamic st changes",
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
        wider=("arrest",),
        code="410429000",
    ),
]
Angina = Annotated[
    bool,
    Criterion(
        "history of angina",
        terms=(
            "angina",
            "angina pectoris",
            "history of angina",
            "anginal symptoms",
            "anginal pain",
            "chronic angina",
            "known angina",
            "stable angina pectoris",
            "angina history",
        ),
        includes=(
            "stable angina",
            "unstable angina",
            "exertional angina",
            "chronic stable angina",
            "crescendo angina",
            "effort angina",
            "variant angina",
            "prinzmetal angina",
            "vasospastic angina",
            "microvascular angina",
            "typical angina",
            "angina on exertion",
            "rest angina",
            "angina at rest",
        ),
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
            "st elevation in the anterior leads",
            "st-segment elevation in the anterior leads",
            "anterior wall stemi",
            "anterior wall mi",
            "anterior ste",
            "st elevation in anterior leads",
            "st-segment elevation in anterior leads",
            "st elevation anteriorly",
            "anterior st-elevation mi",
            "anterior st segment elevation myocardial infarction",
            "anterior wall st elevation",
            "anterior wall st-segment elevation",
            "anterior infarction",
            "anterior infarct",
            "acute anterior wall mi",
            "acute anterior mi",
            "anterior wall infarction",
            "st elevation in the precordial leads",
            "st elevation in the anterior wall",
        ),
        includes=(
            "anteroseptal stemi",
            "anterolateral stemi",
            "anteroseptal myocardial infarction",
            "anterolateral st elevation",
            "anteroseptal st elevation",
            "anterolateral myocardial infarction",
            "st elevation in v1-v4",
            "st elevation in leads v1-v4",
            "st elevation in v2-v4",
            "st elevation in leads v2-v4",
            "anteroseptal st-segment elevation",
            "anterolateral st-segment elevation",
            "anteroapical stemi",
            "anterior-lateral stemi",
            "anteroseptal mi",
            "anterolateral mi",
            "anteroseptal infarction",
            "anterolateral infarction",
            "st elevation in v1-v3",
            "st elevation in leads v1-v3",
            "st elevation in v1 to v4",
            "st elevation in leads v1 to v4",
            "st elevation in v1 through v4",
            "st elevation in leads v1 through v4",
            "st elevation in v2 to v4",
            "st elevation in leads v2 to v4",
            "st elevation in v2 to v5",
            "st elevation in leads v2 to v5",
            "st elevation in v2-v5",
            "st elevation in leads v2-v5",
            "st elevation in v3-v5",
            "st elevation in v3-v4",
            "st elevation in v1-v5",
            "st elevation in leads v1-v5",
            "st elevation in v1-v6",
            "st elevation in leads v1-v6",
            "st elevation in v2-v6",
            "st elevation in leads v2-v6",
            "st-segment elevation in v1-v4",
            "st-segment elevation in leads v1-v4",
            "st-segment elevation in leads v2-v4",
            "st-segment elevation in v2-v4",
            "st-segment elevation in leads v1-v3",
            "st-segment elevation in leads v1 to v4",
            "st-segment elevation in leads v2-v5",
            "st-segment elevation in leads v1 through v4",
        ),
        wider=(
            "st elevation",
            "st-segment elevation",
            "st segment elevation",
            "stemi",
        ),
        opposites=(
            "inferior stemi",
            "inferior st elevation",
            "inferior st-segment elevation",
            "inferior wall stemi",
            "st elevation in the inferior leads",
            "st-segment elevation in the inferior leads",
            "st elevation in ii, iii",
            "st elevation in leads ii, iii",
            "st elevation in ii, iii and avf",
            "st elevations in the inferior leads",
            "st-segment elevation in leads ii, iii",
        ),
    ),
]
LeftBundleBranchBlock = Annotated[
    bool,
    Criterion(
        "left bundle branch block",
        terms=(
            "left bundle branch block",
            "left bundle-branch block",
            "lbbb",
            "left bundle branch block pattern",
            "left bundle block",
            "complete lbbb",
            "lbbb pattern",
            "complete left bundle branch block",
            "new lbbb",
            "new left bundle branch block",
            "left bundle branch conduction block",
            "left bundle branch blockage",
            "clbbb",
        ),
        code="63467002",
        excludes=(
            "incomplete left bundle branch block",
            "incomplete lbbb",
        ),
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
            "time from symptom onset to treatment",
            "time from symptom onset to reperfusion",
            "onset-to-treatment time",
            "onset to treatment",
            "onset to reperfusion",
            "symptom-to-balloon time",
            "symptom onset to balloon",
            "pain-to-balloon time",
            "total ischaemic time",
            "received treatment within",
            "treatment within",
            "arrives for treatment",
            "symptom onset to needle",
            "pain-to-needle time",
            "onset-to-reperfusion time",
            "onset to balloon",
            "onset-to-balloon time",
            "onset-to-needle time",
            "symptom-onset-to-treatment time",
            "time from onset of symptoms to treatment",
            "time from symptoms to treatment",
            "time from onset to reperfusion",
            "time from onset of pain to treatment",
            "time from chest pain onset to treatment",
            "symptoms to treatment",
            "symptom-to-treatment time",
            "treatment began within",
            "treatment started within",
            "treatment was started within",
            "treatment was initiated within",
            "treatment initiated within",
            "treated within",
            "reperfusion within",
            "reperfused within",
            "thrombolysed within",
            "thrombolysis within",
            "treated after",
            "treatment was delayed by",
            "ischemic time",
        ),
        spellings={"hours": "h", "hour": "h", "hrs": "h", "hr": "h", "minutes": "min", "mins": "min", "days": "d"},
    ),
]
