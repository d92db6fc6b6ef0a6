"""Equivalent doses of opioids and of corticosteroids, and drug levels corrected for binding."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Albumin

CDC_2022 = Source(
    "Dowell D, Ragan KR, Jones CM, Baldwin GT, Chou R. CDC clinical practice guideline for prescribing opioids for "
    "pain, United States, 2022",
    url="https://globalrph.com/medcalcs/morphine-milligram-equivalents-calculator",
    where="table of conversion factors",
    read="secondary",
    via="GlobalRPh and Medscape Education, both with the table; buccal fentanyl and buprenorphine: medcalc-bench 1.7",
)
GLUCOCORTICOIDS = Source(
    "Meikle AW, Tyler FH. Potency and duration of action of glucocorticoids. Am J Med 1977;63:200",
    url="https://globalrph.com/medcalcs/corticosteroid-converter-based-on-anti-inflammatory-potency/",
    where="approximate equivalent doses",
    read="secondary",
    via="GlobalRPh, Corticosteroid converter; medcalc-bench 1.7",
)
SHEINER_1973 = Source(
    "Sheiner LB, Tozer TN. Clinical pharmacokinetics: the use of plasma concentrations of drugs, 1973; with the factor "
    "of 0.2 in later use",
    url="http://clincalc.com/Phenytoin/Correction.aspx",
    where="equations for normal and for poor kidney function",
    read="secondary",
    via="ClinCalc, Phenytoin correction; MaraTool, Phenytoin level correction",
)


def _daily(drug: str, *terms: str) -> Quantity:
    """Describe the amount of an opioid taken in 24 hours by mouth, in mg."""
    spellings = dict.fromkeys(("mg/day", "mg daily", "mg per day", "mg a day", "mg/24h", "mg/24 h"), "mg/d")
    return Quantity("mg/d", 0, 5000, f"{drug} taken in 24 hours; 0 if none", terms=(*terms, drug), spellings=spellings)


Glucocorticoid = Literal[
    "cortisone",
    "hydrocortisone",
    "prednisone or prednisolone",
    "methylprednisolone or triamcinolone",
    "dexamethasone or betamethasone",
]
DRUGS: dict[str, tuple[str, ...]] = {
    "cortisone": ("cortisone", "cortisone acetate"),
    "hydrocortisone": ("hydrocortisone", "cortisol", "solu-cortef", "solucortef", "hydrocort"),
    "prednisone or prednisolone": ("prednisone", "prednisolone"),
    "methylprednisolone or triamcinolone": (
        *("methylprednisolone", "solu-medrol", "medrol", "triamcinolone", "methylpred", "solumedrol", "solumedrone"),
        *("solu-medrone", "depo-medrone", "depomedrone", "medrone", "kenalog"),
    ),
    "dexamethasone or betamethasone": ("dexamethasone", "decadron", "betamethasone", "betnesol"),
}
#: Short names, which mean other things, too ("5% dex", "60 % pred"): read where a dose or a route stands beside them.
SHORT: dict[str, tuple[str, tuple[str, ...]]] = {
    "prednisone or prednisolone": ("pred", ("5", "10", "15", "20", "25", "30", "40", "50", "60")),
    "dexamethasone or betamethasone": ("dex", ("1", "2", "3.3", "4", "6", "6.6", "8", "10", "12", "16")),
}
GivenSteroid = Annotated[
    Glucocorticoid,
    Choice(
        "glucocorticoid that is given, by mouth or vein; drugs of equal potency stand together",
        {
            name: (
                *drugs,
                *(
                    phrase
                    for short, doses in ((SHORT[name],) if name in SHORT else ())
                    for phrase in (
                        *(f"{route} {short}" for route in ("on", "po", "oral", "iv")),
                        *(f"{short} {dose}{unit}" for dose in doses for unit in (" mg", "mg")),
                    )
                ),
            )
            for name, drugs in DRUGS.items()
        },
    ),
]
TARGETS = (
    *(
        "equivalent dose of {}",
        "equivalent dosage of {}",
        "equivalent dose in mg of {}",
        "equivalent dosage in mg of {}",
    ),
    *("{} equivalent", "equivalent of {}", "convert to {}", "switch to {}", "to {}", "into {}", "how much {}"),
    *(
        "swapped for {}",
        "swap for {}",
        "swapped to {}",
        "to iv {}",
        "to oral {}",
        "to po {}",
        "for {} at same strength",
    ),
)
#: What stands before the short name of the drug wanted: "responded to pred" asks for none.
CHANGES = (
    *(f"{change}{end} to {{}}" for change in ("swap", "switch", "convert", "change") for end in ("", "ed")),
    *("swapping to {}", "switching to {}", "converting to {}", "changing to {}", "swapped for {}", "swap for {}"),
    *("{} equivalent", "equivalent dose of {}", "equivalent {} dose"),
)
TargetSteroid = Annotated[
    Glucocorticoid,
    Choice(
        "glucocorticoid whose equivalent dose is wanted; drugs of equal potency stand together",
        {
            name: (
                *(phrase.format(drug) for drug in drugs for phrase in TARGETS),
                *(phrase.format(short) for short, _ in ((SHORT[name],) if name in SHORT else ()) for phrase in CHANGES),
            )
            for name, drugs in DRUGS.items()
        },
    ),
]
SteroidDose = Annotated[
    float,
    Quantity(
        "mg",
        0,
        5000,
        "dose of the glucocorticoid that is given",
        {"g": 1000},
        terms=(*(drug for drugs in DRUGS.values() for drug in drugs), *(short for short, _ in SHORT.values())),
        spellings=dict.fromkeys(("mg daily", "mg/day", "mg per day", "mg a day", "mg po", "mg iv"), "mg"),
    ),
]
#: mg of each that have about the same anti-inflammatory effect.
EQUIVALENT = {
    "cortisone": 25,
    "hydrocortisone": 20,
    "prednisone or prednisolone": 5,
    "methylprednisolone or triamcinolone": 4,
    "dexamethasone or betamethasone": 0.75,
}


@calculator(
    title="Glucocorticoid dose conversion",
    source=GLUCOCORTICOIDS,
    outcome="equivalent dose",
    aliases=("steroid conversion", "corticosteroid conversion", "steroid equivalent dose", "prednisone equivalent"),
    confirmed="medcalc-bench 1.7: 500 random doses agree within its rounding",
    disputed="the dose of betamethasone: 0.6 or 0.75 mg; 0.75 is used",
)
def steroid_conversion(given_steroid: GivenSteroid, steroid_dose: SteroidDose, target_steroid: TargetSteroid) -> Result:
    """Dose of one glucocorticoid that has about the same anti-inflammatory effect as a dose of another.

    In mg, rounded to two decimals, for doses by mouth or vein. The doses are approximate, and leave out the effect on
    salt and water, which dexamethasone and betamethasone lack, and how long each acts.
    """
    return Result(round(steroid_dose * EQUIVALENT[target_steroid] / EQUIVALENT[given_steroid], 2), "mg", "")


@calculator(
    title="Morphine milligram equivalents (CDC 2022)",
    source=CDC_2022,
    outcome="daily opioid dose",
    aliases=("MME", "morphine equivalent daily dose", "MEDD", "oral morphine equivalents", "opioid conversion"),
    confirmed="medcalc-bench 1.7: 500 random doses agree",
    disputed="factors differ between versions: the CDC's of 2016 had hydromorphone 4, tramadol 0.1, methadone by dose",
)
def morphine_milligram_equivalents(
    codeine: Annotated[float, _daily("codeine")],
    fentanyl_buccal: Annotated[
        float,
        Quantity(
            "ug/d",
            0,
            20000,
            "fentanyl as buccal or sublingual tablets or lozenges taken in 24 hours; 0 if none",
            terms=(
                "buccal fentanyl",
                "fentanyl buccal",
                "fentanyl lozenge",
                "abstral",
                "effentora",
                "actiq",
                "fentora",
                "sublingual fentanyl",
                "fentanyl sublingual",
                "sl fentanyl",
                "oral transmucosal fentanyl",
            ),
        ),
    ],
    fentanyl_patch: Annotated[
        float,
        Quantity(
            "ug/h",
            0,
            1000,
            "fentanyl patches, released amount in an hour, all together; 0 if none",
            terms=(
                "fentanyl patch",
                "transdermal fentanyl",
                "fentanyl",
                "durogesic",
                "duragesic",
                "matrifen",
                "fencino",
                "mezolar",
                "fent patch",
                "fentanyl patches",
                "fentanyl td",
                "td fentanyl",
            ),
            spellings={"mcg/h": "ug/h", "mcg/hr": "ug/h", "µg/hr": "ug/h", "mcg/hour": "ug/h", "ug/hr": "ug/h"},
        ),
    ],
    hydrocodone: Annotated[float, _daily("hydrocodone", "norco", "vicodin", "lortab", "zohydro", "hysingla")],
    hydromorphone: Annotated[float, _daily("hydromorphone", "dilaudid", "palladone", "exalgo")],
    methadone: Annotated[float, _daily("methadone", "physeptone", "methadose", "dolophine")],
    morphine: Annotated[
        float,
        _daily(
            "morphine",
            "ms contin",
            "mst",
            "zomorph",
            "oramorph",
            "sevredol",
            "kadian",
            "mxl",
            "mst continus",
            "morphgesic",
            "msir",
        ),
    ],
    oxycodone: Annotated[
        float,
        _daily(
            "oxycodone",
            "percocet",
            "oxycontin",
            "oxynorm",
            "longtec",
            "shortec",
            "oxycodone mr",
            "roxicodone",
            "endone",
            "oxyneo",
            "targin",
            "targinact",
            "abtard",
            "endocet",
        ),
    ],
    oxymorphone: Annotated[float, _daily("oxymorphone", "opana")],
    tapentadol: Annotated[float, _daily("tapentadol", "palexia", "nucynta")],
    tramadol: Annotated[
        float, _daily("tramadol", "ultram", "zydol", "zamadol", "tramulief", "maxitram", "marol", "conzip")
    ],
    buprenorphine: Annotated[float, _daily("buprenorphine", "subutex", "suboxone", "temgesic", "espranor")],
) -> Result:
    """Daily dose of all opioids together, as milligrams of oral morphine with an equivalent risk of overdose.

    Factors of the CDC guideline of 2022. Its table has none for buccal fentanyl (0.13 for each µg) and buprenorphine
    (10): those are the ones calculators use. In MME a day, rounded to one decimal. An estimate of risk: never the dose
    to switch to, which must be lower, above all with methadone and fentanyl.
    """
    items = (
        Item("Codeine", 0.15 * codeine),
        Item("Fentanyl, buccal", 0.13 * fentanyl_buccal),
        Item("Fentanyl, patch", 2.4 * fentanyl_patch),
        Item("Hydrocodone", 1.0 * hydrocodone),
        Item("Hydromorphone", 5 * hydromorphone),
        Item("Methadone", 4.7 * methadone),
        Item("Morphine", 1.0 * morphine),
        Item("Oxycodone", 1.5 * oxycodone),
        Item("Oxymorphone", 3 * oxymorphone),
        Item("Tapentadol", 0.4 * tapentadol),
        Item("Tramadol", 0.2 * tramadol),
        Item("Buprenorphine", 10 * buprenorphine),
    )
    return Result(round(total(*items), 1), "MME/day", "", items)


@calculator(
    title="Phenytoin corrected for albumin (Sheiner-Tozer)",
    source=SHEINER_1973,
    outcome="phenytoin level",
    aliases=("corrected phenytoin", "Sheiner-Tozer", "Winter-Tozer", "adjusted phenytoin", "Dilantin correction"),
    disputed="the factor of albumin: 0.2 as here, or 0.25 to 0.29 (0.2 in kidney failure) in later work",
)
def corrected_phenytoin(
    phenytoin: Annotated[
        float,
        Quantity(
            "mg/L",
            0.5,
            100,
            "total phenytoin level",
            terms=(
                "total phenytoin",
                "phenytoin level",
                "phenytoin",
                "dilantin level",
                "serum phenytoin",
                "phenytoin conc",
                "phenytoin concentration",
                "phenytoin trough",
                "epanutin level",
                "pht level",
                "phenytoin total",
                "phenytoin lvl",
                "s-phenytoin",
                "total pht",
                "pht total",
                "trough phenytoin",
                "plasma phenytoin",
            ),
            spellings={"mcg/ml": "mg/L", "µg/ml": "mg/L", "ug/ml": "mg/L"},
        ),
    ],
    albumin: Albumin,
    poor_kidney_function: Annotated[
        bool,
        Criterion(
            "creatinine clearance under 20 mL/min, or on dialysis",
            met=("creatinine_clearance < 20",),
            terms=(
                "end-stage renal disease",
                "end stage renal disease",
                "esrd",
                "end-stage kidney disease",
                "eskd",
                "esrf",
                "eskf",
                "end-stage renal failure",
                "end stage renal failure",
                "end-stage kidney failure",
            ),
            includes=(
                "haemodialysis",
                "hemodialysis",
                "peritoneal dialysis",
                "dialysis",
                "capd",
                "haemodialysed",
                "esrf",
                "eskf",
                "eskd",
                "esrd",
                "on dialysis",
                "ckd5",
                "ckd 5",
                "ckd5d",
                "on haemodialysis",
                "crrt",
                "cvvhdf",
                "cvvh",
            ),
            opposites=(
                "egfr >90",
                "egfr > 90",
                "egfr >60",
                "egfr > 60",
                "egfr 90+",
                "normal renal function",
                "renal function normal",
                "normal kidney function",
                "kidney function normal",
                "u&es normal",
                "normal u&es",
                "u&e normal",
                "renal profile normal",
                "crcl >60",
                "crcl >90",
                "ues normal",
                "u+e normal",
                "kidneys normal",
                "kidneys fine",
                "no renal impairment",
                "no renal failure",
                "not on dialysis",
                "no ckd",
                "never dialysed",
                "renal function fine",
                "creat normal",
                "creatinine normal",
                "normal creatinine",
            ),
        ),
    ],
) -> Result:
    """Phenytoin level as it would be at normal albumin, to compare with the range of 10 to 20 mg/L for total levels.

    In mg/L (µg/mL), rounded to one decimal. A measured free level is better wherever it can be had: the equation has
    been inaccurate in many groups.
    """
    level = round(phenytoin / ((0.1 if poor_kidney_function else 0.2) * albumin + 0.1), 1)
    return Result(
        level,
        "mg/L",
        "below 10 to 20 mg/L" if level < 10 else upto(level, {20: "within 10 to 20 mg/L"}, over="above 10 to 20 mg/L"),
    )
