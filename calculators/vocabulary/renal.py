"""Kidneys: history and treatment."""

from typing import Annotated

from ..inputs import Criterion, Quantity

ChronicDialysis = Annotated[
    bool,
    Criterion(
        "on chronic dialysis",
        terms=(
            *("chronic dialysis", "dialysis", "dialysis-dependent", "dialysis dependent", "renal replacement therapy"),
            *("chronic haemodialysis", "kidney replacement therapy"),
        ),
        includes=(
            *("haemodialysis", "hemodialysis", "peritoneal dialysis"),
            *("esrd on hd", "esrd on dialysis", "eskd on dialysis", "capd", "apd for esrd", "home dialysis"),
            *(
                "haemodialysed",
                "hemodialyzed",
                "dialysed",
                "dialyzed",
            ),
        ),
    ),
]
AcuteRenalFailure = Annotated[
    bool,
    Criterion(
        "acute renal failure",
        terms=(
            *("acute renal failure", "acute kidney failure", "acute kidney injury", "aki"),
            *(
                "acute renal insufficiency",
                "acute kidney insufficiency",
                "acute renal injury",
                "acute renal impairment",
            ),
            *("acute kidney impairment", "acute renal dysfunction", "acute kidney dysfunction"),
        ),
        includes=(
            *("acute tubular necrosis", "acute on chronic renal failure", "acute on chronic kidney injury"),
            *(
                "acute-on-chronic kidney disease",
                "acute on chronic renal insufficiency",
                "acute-on-chronic kidney failure",
            ),
            *("contrast nephropathy", "contrast-induced nephropathy", "acute prerenal failure", "prerenal azotaemia"),
            *("prerenal azotemia", "rapidly progressive glomerulonephritis", "acute interstitial nephritis"),
            *("aki on ckd", "aki stage 1", "aki stage 2", "aki stage 3", "aki 1", "aki 2", "aki 3", "acute on ckd"),
            "anuric on crrt",
            "aki3",
            "stage 3 aki",
            "aki on crrt",
            "aki needing crrt",
            "aki requiring crrt",
            "started on cvvhf",
            "on cvvhdf for aki",
            "started crrt",
            "crrt started",
            "crrt line",
            "started haemofiltration",
            "on haemofilter",
            "oliguric aki",
        ),
        opposites=(
            "no aki",
            "nil aki",
            "no renal failure",
            "no arf",
            "kidneys fine",
            "kidneys ok",
            "renal function normal",
            "normal renal function",
            "renal function fine",
            "u&es normal",
            "u+es normal",
            "u&e normal",
            "u+e normal",
            "creat normal",
            "normal creat",
            "creatinine normal",
            "normal creatinine",
            "kidney function normal",
            "passing good urine",
            "good urine output, creat normal",
            "renal fn normal",
        ),
    ),
]
UrineOutput = Annotated[
    float,
    Quantity(
        "mL/d",
        0,
        20000,
        "urine output over 24 hours",
        {"L/d": 1000},
        terms=(
            *("urine output", "urinary output", "uop", "diuresis"),
            *("24-hour urine output", "daily urine output", "urine volume", "24-hour urine volume", "daily diuresis"),
            *("24h uo", "uo 24h", "24h urine output", "24 h urine output", "24hr urine output"),
            *("24-hr urine output", "24h urine vol", "24h urine volume", "24 hr urine volume", "24h urine"),
            *("24 hr urine", "24-hour urine", "total urine output", "urine output in 24h", "urine in 24 hours"),
            *("24h vol", "24h volume", "24 h volume", "24hr volume", "24-h volume", "24-hour volume"),
            *("24 h urine vol", "24hr urine vol", "24 h urine volume", "24hr urine volume"),
            *("24-h urine volume", "urine vol", "vol 24h", "volume 24h", "collection volume"),
            *("urine collected", "total urine volume", "tuv", "24h collection volume"),
            *("24 h urine, vol", "24h urine, vol", "24h urine: vol", "24 h urine: vol"),
            *("24 h urine: volume", "24h urine: volume", "24-hour urine: volume"),
        ),
        spellings={
            "ml/day": "mL/d",
            "ml per day": "mL/d",
            "ml/24h": "mL/d",
            "ml/24 h": "mL/d",
            "ml/24 hours": "mL/d",
            "ml in 24 hours": "mL/d",
            "cc/day": "mL/d",
            "l/day": "L/d",
            "l/24h": "L/d",
            **dict.fromkeys(
                ("ml/24hr", "ml/24hrs", "mls/24h", "mls/24 hours", "mls/day", "ml in 24h", "mls in 24h"), "mL/d"
            ),
            **dict.fromkeys(
                ("ml in 24 h", "mls in 24 hours", "ml over 24h", "ml over 24 hours", "mls over 24 hours"), "mL/d"
            ),
            **dict.fromkeys(
                ("l/24 h", "l/24hr", "l/24 hours", "l in 24h", "l in 24 hours", "l over 24h", "l per day"), "L/d"
            ),
            **dict.fromkeys(
                ("litres in 24 hours", "litres/24h", "litres per day", "litres/day", "l over 24 hours"), "L/d"
            ),
        },
        code="9192-6",
    ),
]
