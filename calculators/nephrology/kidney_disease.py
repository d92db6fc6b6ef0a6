"""Staging of acute and chronic kidney disease by KDIGO."""

from typing import Annotated, Final

from ..core import Item, Result, Source, below, calculator, highest, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.biochemistry import Creatinine, Egfr
from ..vocabulary.urine import AlbuminCreatinineRatio

_PASSING_URINE: Final = (
    "not oliguric",
    "no oliguria",
    "non-oliguric",
    "never oliguric",
    "good urine output",
    "urine output good",
    "uo good",
    "good uo",
    "uo fine",
    "uo ok",
    "uo normal",
    "uo maintained",
    "normal urine output",
    "urine output normal",
    "urine output maintained",
    "urine output adequate",
    "maintaining urine output",
    "uop good",
    "good uop",
    "passing urine well",
    "passing good volumes of urine",
    "passing good volumes",
    "pu well",
    "urine output fine",
    "urine output ok",
)

KDIGO_2012 = Source(
    "KDIGO clinical practice guideline for acute kidney injury. Kidney Int Suppl 2012;2:1-138",
    url="https://msdmanuals.com/professional/multimedia/table/staging-criteria-for-acute-kidney-injury-kdigo-2012",
    where="staging of acute kidney injury",
    read="secondary",
    via="MSD Manual, Staging criteria for acute kidney injury; QxMD, KDIGO AKI staging; PMC4943672, table 1",
)
KDIGO_2024 = Source(
    "KDIGO 2024 clinical practice guideline for the evaluation and management of chronic kidney disease. "
    "Kidney Int 2024;105(4S):S117-S314",
    doi="10.1016/j.kint.2023.10.018",
    where="risk by categories of GFR and albuminuria",
    read="secondary",
    via="creatinineclearancecalculator.net, KDIGO heat map; PMC10985780, table 5",
)
BaselineCreatinine = Annotated[
    float,
    Quantity(
        "mg/dL",
        0.1,
        30,
        "baseline serum creatinine, known or presumed, within the last 7 days",
        {"umol/L": 1 / 88.42},
        terms=(
            "baseline serum creatinine",
            "baseline creatinine",
            "baseline cr",
            "baseline scr",
            *("baseline creat", "baseline crea", "baseline serum creat", "b/l creat", "b/l creatinine", "b/l cr"),
            *("usual creatinine", "usual creat", "usual cr", "creatinine baseline", "creat baseline"),
            *("cr baseline", "creatinine at baseline", "creat at baseline", "creatinine normally"),
            *("creat normally", "creat usually", "creatinine usually", "premorbid creatinine"),
            *("pre-morbid creatinine", "pre-admission creatinine", "preadmission creatinine"),
            *("known baseline creatinine", "normal baseline creatinine", "baseline s creatinine"),
            *("base creatinine", "baseline creatinine of"),
            *("pre-op creat", "pre-op creatinine", "preop creat", "preop creatinine", "pre op creat"),
            *("pre-op cr", "bl creat", "bl creatinine", "bl cr", "b/line creat", "b/line creatinine"),
            *("baseline (creat)", "creat (baseline)", "creat bl", "creat b/l", "usual scr"),
            *("normal creat", "normally creat", "creat normally about", "clinic creatinine"),
            *("gp creatinine last week", "creat pre-op", "creatinine pre-op", "creat preop"),
            *("creat pre-admission", "baseline s.creat", "baseline level creatinine", "b'line creat"),
        ),
    ),
]
CreatinineRise = Annotated[
    float,
    Quantity(
        "mg/dL",
        0,
        30,
        "largest rise of serum creatinine within 48 hours; 0 if it did not rise",
        {"umol/L": 1 / 88.42},
        terms=(
            "rise in creatinine",
            "creatinine rise",
            "increase in creatinine",
            "creatinine increase",
            *("creat rise", "cr rise", "rise in creat", "rise in cr", "rise in serum creatinine"),
            *("creatinine up by", "creat up by", "cr up by", "creatinine rose by", "creat rose by"),
            *("creatinine risen by", "creat risen by", "creatinine has risen by", "creatinine increased by"),
            *("creat increased by", "increase in creat", "increase in cr", "increase in serum creatinine"),
            *("creatinine rise of", "creatinine rise over 48h", "delta creatinine"),
            *("creatinine delta", "creat delta", "delta creat", "delta cr", "δcreat", "δcr"),
            *("rise of creatinine", "rise of creat", "48h rise", "48 h rise", "48h creat rise"),
            *("rise in 48h", "rise over 48h", "48h increase", "48-hour rise", "increase over 48h"),
            *("creatinine gone up by", "creat gone up by", "creat went up by"),
            *("creatinine went up by", "creat climbed by", "creat jumped by", "creatinine jumped by"),
        ),
    ),
]
ReplacementStarted = Annotated[
    bool,
    Criterion(
        "kidney replacement therapy (dialysis or filtration) was started for this kidney injury",
        terms=(
            "renal replacement therapy",
            "kidney replacement therapy",
            "crrt",
            "cvvh",
            "cvvhd",
            "cvvhdf",
            *("on rrt", "started rrt", "rrt started", "commenced rrt", "rrt commenced", "required rrt"),
            *("requiring rrt", "needed rrt", "needing rrt", "on crrt", "acute rrt", "cvvhdf started"),
            *("needed dialysis", "needing dialysis", "required dialysis", "requiring dialysis", "acute dialysis"),
            "emergency dialysis",
        ),
        includes=(
            "emergent dialysis",
            "urgent dialysis",
            "started on dialysis",
            "haemofiltration",
            "hemofiltration",
            *("started dialysis", "dialysis started", "dialysis commenced", "commenced dialysis"),
            *("commenced on dialysis", "started haemodialysis", "haemodialysis started"),
            *("commenced haemodialysis", "started on haemodialysis", "haemodialysis commenced", "hd started"),
            *("started hd", "commenced hd", "hdf started", "on hdf", "on filter", "on the filter"),
            *("started on filter", "haemofiltered", "filtered on itu", "filtered on icu"),
            *("started on haemofiltration", "acute haemodialysis", "urgent haemodialysis"),
            *("emergency haemodialysis", "first dialysis session", "sled started", "on sled"),
            *("dialysed for hyperkalaemia", "prisma started"),
            *("vascath in, cvvh", "cvvh started", "cvvh commenced", "cvvhd started"),
            *("cvvhdf commenced", "cvvhdf running", "cvvh running", "crrt started", "crrt commenced"),
            *("crrt running", "sled commenced", "first hd", "first haemodialysis", "first dialysis"),
            *("had dialysis yesterday", "dialysed yesterday", "dialysed today", "dialysed overnight"),
            *("dialysed x1", "dialysed x2", "filtered overnight", "filtered since"),
            *("filtering since", "filter since", "filter started", "filter running"),
            *("filtration started", "on filtration"),
        ),
        wider=(*("rrt", "dialysis", "haemodialysis", "filtration", "haemofiltration", "hdf"),),
        opposites=(
            *("no indication for rrt", "no indication for dialysis", "no indications for rrt"),
            *("no rrt indication", "no rrt indications", "rrt not indicated", "rrt not required"),
            *("rrt not needed", "rrt not started", "rrt not yet", "crrt not required"),
            *("crrt not needed", "considered crrt, not required", "considered rrt, not required"),
            *("considered dialysis, not required", "dialysis considered, not required"),
            *("dialysis considered but not required", "rrt considered but not required"),
            *("rrt considered, not needed", "dialysis not required", "dialysis not needed"),
            *("dialysis not indicated", "not dialysed", "not for filter", "not on filter"),
            *("not on the filter", "not filtered", "never filtered", "never dialysed"),
            *("avoided dialysis", "avoided rrt", "did not need rrt", "did not need dialysis"),
            *("didn't need dialysis", "didn't need rrt", "did not require rrt"),
            *("did not require dialysis", "never needed dialysis", "never needed rrt"),
            *("not needed rrt", "not on rrt", "not yet on rrt", "no need for rrt"),
            *("no need for dialysis", "no need for filter", "nil rrt", "no dialysis so far"),
            *("cvvh not started", "cvvh if itu accept", "filter if", "dialysis if", "rrt if"),
            *("cvvh if", "crrt if", "rrt only if", "dialysis only if", "filter only if"),
        ),
    ),
]
LowOutputHours = Annotated[
    float,
    Quantity(
        "h",
        0,
        168,
        "hours on end with urine output under 0.5 mL/kg/h; 0 if there were none",
        terms=(
            *("oliguric for", "oliguria for", "oliguric x", "oliguria x", "oliguria of", "hours of oliguria"),
            *("uo <0.5 ml/kg/h for", "uo <0.5 for", "uop <0.5 ml/kg/h for", "urine output <0.5 ml/kg/h for"),
            *("urine output below 0.5 ml/kg/h for", "urine output under 0.5 ml/kg/h for"),
            *("urine output less than 0.5 ml/kg/h for", "uo below 0.5 ml/kg/h for"),
            *("uo under 0.5 ml/kg/h for", "<0.5 ml/kg/h for", "<0.5 ml/kg/hr for", "under 0.5 ml/kg/h for"),
            *("below 0.5 ml/kg/h for", "less than 0.5 ml/kg/h for", "<0.5 ml/kg/h x", "<0.5ml/kg/h for"),
            *("<0.5ml/kg/hr for", "uo <0.5ml/kg/h for", "uo <0.5ml/kg/hr for"),
            *("urine output <0.5ml/kg/h for", "urine output <0.5ml/kg/hr for", "uo <0.5 ml/kg/hr for"),
            *("hours <0.5 ml/kg/h", "h <0.5 ml/kg/h", "hrs <0.5 ml/kg/h", "hours of <0.5 ml/kg/h"),
            *("low uo for", "low urine output for", "poor urine output for", "poor uo for"),
            *("uo poor for", "<30 ml/h for", "<30ml/h for", "0.4 ml/kg/h for", "0.4 ml/kg/hr for"),
            *("0.35 ml/kg/h for", "uo 0.4 ml/kg/h for", "uo 0.4 ml/kg/h x", "uo 0.3-0.5 ml/kg/h for"),
            *("uop <0.5 ml/kg/hr for", "uop <0.5 ml/kg/h x", "urine <0.5 ml/kg/h for"),
            *("urine <0.5 ml/kg/hr for", "oliguric past", "oliguric for the last"),
            *("oliguric for the past", "oliguric last"),
        ),
        levels={
            0: (
                *_PASSING_URINE,
                *("passing urine normally", "pu normally", "pu ok", "puing well", "pu'ing well", "pu ++"),
                *("uo excellent", "excellent urine output", "diuresing well", "brisk diuresis"),
                *("polyuric", "never below 0.5 ml/kg/h", "uo never <0.5", "uo never below 0.5"),
                *("uo >0.5 ml/kg/h throughout", "uo >0.5 ml/kg/hr throughout"),
                *("uo > 0.5 ml/kg/h throughout", "uo >1 ml/kg/h", "uo 1 ml/kg/h throughout"),
                "no oliguric hours",
            )
        },
    ),
]
VeryLowOutputHours = Annotated[
    float,
    Quantity(
        "h",
        0,
        168,
        "hours on end with urine output under 0.3 mL/kg/h; 0 if there were none",
        terms=(
            *("uo <0.3 ml/kg/h for", "uo <0.3 for", "uop <0.3 ml/kg/h for", "urine output <0.3 ml/kg/h for"),
            *("urine output below 0.3 ml/kg/h for", "urine output under 0.3 ml/kg/h for"),
            *("urine output less than 0.3 ml/kg/h for", "uo below 0.3 ml/kg/h for", "<0.3 ml/kg/h for"),
            *("<0.3 ml/kg/hr for", "under 0.3 ml/kg/h for", "below 0.3 ml/kg/h for"),
            *("less than 0.3 ml/kg/h for", "<0.3 ml/kg/h x", "<0.3ml/kg/h for", "<0.3ml/kg/hr for"),
            *("uo <0.3ml/kg/h for", "uo <0.3 ml/kg/h x", "uo <0.3ml/kg/h x", "urine output <0.3ml/kg/h for"),
            *("severe oliguria for", "severely oliguric for"),
            *("hours <0.3 ml/kg/h", "h <0.3 ml/kg/h", "hrs <0.3 ml/kg/h", "0.2 ml/kg/h for"),
            *("0.2 ml/kg/hr for", "uo 0.2 ml/kg/h for", "0.25 ml/kg/h for", "uo 0.2 ml/kg/h x"),
            *("urine <0.3 ml/kg/h for", "uop <0.3 ml/kg/h x", "uop <0.3 ml/kg/hr for"),
            "<10 ml/h for",
        ),
        levels={
            0: (
                *_PASSING_URINE,
                *("never below 0.3 ml/kg/h", "never <0.3 ml/kg/h", "uo never <0.3", "uo never below 0.3"),
                *("uo excellent", "excellent urine output", "polyuric", "uo never <0.5"),
                *("uo never below 0.5", "uo >0.5 ml/kg/h throughout", "uo >1 ml/kg/h", "diuresing well"),
                *("brisk diuresis", "passing urine normally", "pu normally", "pu ok"),
            )
        },
    ),
]
AnuriaHours = Annotated[
    float,
    Quantity(
        "h",
        0,
        168,
        "hours on end without urine; 0 if there were none",
        terms=(
            *("anuric for", "anuria for", "anuric x", "anuria x", "anuria of"),
            *("anuric", "hours of anuria", "no urine for", "no urine output for"),
            *("no uo for", "nil urine for", "nil uo for", "hours anuric"),
            *("hrs anuric", "anuric past", "anuric last"),
            *("no urine in", "no urine in last", "no urine for last", "no urine for the last"),
            *("no urine past", "nil urine in", "nil urine x", "no urine x", "nil pu for"),
            *("not pu for", "not pu'd for", "not passed urine for", "catheter dry for"),
            *("dry catheter for", "no uo x", "nil uo x", "zero urine for", "zero uo for"),
            *("complete anuria for", "total anuria for", "anuric for the last"),
        ),
        levels={
            0: (
                *("no anuria", "not anuric", "never anuric"),
                *_PASSING_URINE,
                *("never dry", "never without urine", "no anuric period", "no anuric periods"),
                *("uo excellent", "excellent urine output", "polyuric", "diuresing well"),
                *("brisk diuresis", "never below 0.3 ml/kg/h", "uo never <0.5"),
                *("uo >0.5 ml/kg/h throughout", "uo >1 ml/kg/h", "passing urine normally", "pu normally"),
                *("pu ok", "still passing urine", "passing some urine", "still passing some urine"),
            )
        },
    ),
]


@calculator(
    title="KDIGO stage of acute kidney injury",
    source=KDIGO_2012,
    ages=(18, 120),
    outcome="severity of acute kidney injury",
    aliases=("AKI stage", "KDIGO AKI", "acute kidney injury staging"),
)
def kdigo_aki_stage(
    creatinine: Creatinine,
    baseline_creatinine: BaselineCreatinine,
    creatinine_rise: CreatinineRise,
    replacement_started: ReplacementStarted,
    low_output_hours: LowOutputHours,
    very_low_output_hours: VeryLowOutputHours,
    anuria_hours: AnuriaHours,
) -> Result:
    """Severity of acute kidney injury in adults, from creatinine and urine output, by the worst of the criteria.

    Stage 0 is no acute kidney injury by these criteria. A creatinine of 4 mg/dL makes stage 3 only with an acute rise.
    `creatinine` is the highest of the episode; its ratio to baseline is rounded to two decimals. Children
    have a further criterion (eGFR under 35) and are left out.
    """
    ratio = round(creatinine / baseline_creatinine, 2)
    items = (
        Item("Creatinine 1.5, 2 or 3 times baseline", (ratio >= 1.5) + (ratio >= 2) + (ratio >= 3)),
        Item("Creatinine up by 0.3 mg/dL or more in 48 hours", int(creatinine_rise >= 0.3)),
        Item(
            "Creatinine 4 mg/dL or more after an acute rise",
            3 * (creatinine >= 4 and (creatinine_rise >= 0.3 or ratio >= 1.5)),
        ),
        Item("Kidney replacement therapy", 3 * replacement_started),
        Item("Urine under 0.5 mL/kg/h for 6 or 12 hours", (low_output_hours >= 6) + (low_output_hours >= 12)),
        Item("Urine under 0.3 mL/kg/h for 24 hours", 3 * (very_low_output_hours >= 24)),
        Item("No urine for 12 hours", 3 * (anuria_hours >= 12)),
    )
    stage = highest(*items)
    return Result(
        stage,
        "stage",
        upto(
            stage,
            {0: "no acute kidney injury by these criteria", 1: "stage 1", 2: "stage 2"},
            over="stage 3",
        ),
        items,
    )


@calculator(
    title="KDIGO risk category of chronic kidney disease",
    source=KDIGO_2024,
    conditions=("chronic kidney disease",),
    excludes=("acute kidney injury",),
    outcome="progression of chronic kidney disease",
    aliases=("KDIGO heat map", "CKD risk category", "CKD staging by GFR and albuminuria"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def kdigo_ckd_risk(egfr: Egfr, albumin_creatinine_ratio: AlbuminCreatinineRatio) -> Result:
    """Risk category of people with chronic kidney disease, by filtration rate and albuminuria together.

    The value is the category; the band gives GFR (G1 to G5) and albuminuria (A1 to A3). Chronic kidney disease takes
    three months of evidence, and in G1 or G2 with A1 another marker of kidney damage.
    """
    items = (
        Item("Filtration rate under 60, 45 or 30", (egfr < 60) + (egfr < 45) + (egfr < 30)),
        Item(
            "Albuminuria of 30 to 300, or over 300 mg/g",
            0 if albumin_creatinine_ratio < 30 else upto(albumin_creatinine_ratio, {300: 1}, over=2),
        ),
    )
    rank = total(*items)
    return Result(
        upto(
            rank,
            {0: "low risk", 1: "moderately increased risk", 2: "high risk"},
            over="very high risk",
        ),
        "",
        below(egfr, {15: "G5", 30: "G4", 45: "G3b", 60: "G3a", 90: "G2"}, otherwise="G1")
        + ("A1" if albumin_creatinine_ratio < 30 else upto(albumin_creatinine_ratio, {300: "A2"}, over="A3")),
        items,
    )
