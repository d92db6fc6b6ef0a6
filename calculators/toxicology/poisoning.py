"""Poisoning by paracetamol, alcohol and digoxin."""

from math import exp
from typing import Annotated

from ..core import Result, Source, calculator
from ..inputs import Quantity
from ..vocabulary.patient import Sex, Weight

RUMACK_1975 = Source(
    "Rumack BH, Matthew H. Acetaminophen poisoning and toxicity. Pediatrics 1975;55(6):871-876; the treatment line of "
    "150 is of the US agency",
    pmid="1134886",
    where="line from 150 mg/L at 4 hours that halves every 4 hours",
    read="secondary",
    via="EBMcalc, Acetaminophen toxicity (equation); MDCalc and Wikipedia mirror for the line and its use",
)
WIDMARK = Source(
    "Widmark's equation of blood alcohol, with his mean factors",
    url="https://www.htuse.com/how-to-calculate-alcohol-in-blood/",
    where="factors of 0.68 and 0.55, elimination of 0.015 % an hour",
    read="secondary",
    via="two explanations of the equation (htuse.com, filka.info) and one law firm's",
)
DIGIFAB = Source(
    "DigiFab (digoxin immune Fab, ovine), US prescribing information",
    url="https://www.drugs.com/dosage/digifab.html",
    where="vials from the serum level and weight",
    read="secondary",
    via="Drugs.com, DigiFab dosage; WikEM, Digoxin immune Fab; emDocs, with a worked dose",
)

ParacetamolLevel = Annotated[
    float,
    Quantity(
        "mg/L",
        0,
        3000,
        "paracetamol (acetaminophen) in serum",
        {"umol/L": 0.15116},
        terms=(
            "paracetamol level",
            "acetaminophen level",
            "paracetamol concentration",
            "acetaminophen concentration",
            "serum acetaminophen",
            "serum paracetamol",
            "apap level",
            "paracetamol conc",
            "pcm level",
            "para level",
            "apap conc",
            "apap concentration",
            "paracetamol lvl",
            "serum pcm",
            "plasma paracetamol",
            "plasma paracetamol concentration",
            "4h paracetamol",
            "4hr paracetamol",
            "4-hour paracetamol",
            "4 hour paracetamol",
            "4h level",
            "4hr level",
            "4-hour level",
            "4 hour level",
            "tylenol level",
            "acetaminophen lvl",
            "paracetamol level of",
            "pcm lvl",
            "paracet level",
            "para lvl",
            "acet level",
            "apap lvl",
        ),
        spellings={"ug/ml": "mg/L", "µg/ml": "mg/L", "mcg/ml": "mg/L", "µmol/l": "umol/L"},
    ),
]
HoursSinceIngestion = Annotated[
    float,
    Quantity(
        "h",
        4,
        24,
        "hours from swallowing the paracetamol to the blood sample",
        {"min": 1 / 60},
        terms=(
            "post-ingestion",
            "post ingestion",
            "since ingestion",
            "after ingestion",
            "post od",
            "post-od",
            "post overdose",
            "since overdose",
            "since od",
            "after overdose",
            "after od",
            "from ingestion",
            "post-ingest",
            "from overdose",
            "since the overdose",
            "after the overdose",
            "hours post ingestion",
            "hours post-ingestion",
            "h post ingestion",
            "hours post od",
            "h post od",
            "hrs post od",
            "hrs post ingestion",
            "hours post-od",
            "hours after ingestion",
            "hours after od",
            "hours after overdose",
            "hours since od",
            "hours since overdose",
            "post-ingestion at",
        ),
        spellings={"hours": "h", "hour": "h", "hrs": "h", "hr": "h", "minutes": "min"},
    ),
]
AlcoholConsumed = Annotated[
    float,
    Quantity(
        "g",
        0,
        1000,
        "pure alcohol drunk (millilitres times strength times 0.789; a US drink has 14 g, a UK unit 8 g)",
        terms=(
            "grams of alcohol",
            "alcohol consumed",
            "ethanol consumed",
            "ethanol ingested",
            "grams of pure alcohol",
        ),
        spellings={"grams": "g", "gram": "g"},
    ),
]
HoursSinceDrinking = Annotated[
    float,
    Quantity(
        "h",
        0,
        72,
        "hours since drinking began",
        {"min": 1 / 60},
        terms=(
            "since drinking began",
            "since the first drink",
            "hours of drinking",
            "since started drinking",
            "since starting drinking",
            "since starting to drink",
            "since first drink",
            "after first drink",
            "post first drink",
            "drinking for",
            "after starting drinking",
            "after starting to drink",
            "since he started drinking",
            "since she started drinking",
            "hours since first drink",
            "hours since started drinking",
            "been drinking for",
            "hours since drinking started",
        ),
        spellings={"hours": "h", "hour": "h", "hrs": "h", "hr": "h", "minutes": "min"},
    ),
]
DigoxinLevel = Annotated[
    float,
    Quantity(
        "ng/mL",
        0,
        100,
        "digoxin in serum, at steady state or at least 6 hours after the dose",
        {"nmol/L": 0.7809},
        terms=(
            "digoxin level",
            "digoxin concentration",
            "serum digoxin",
            "dig level",
            "digoxin conc",
            "dig conc",
            "serum dig",
            "dig lvl",
            "digoxin lvl",
            "digoxin assay",
            "plasma digoxin",
            "serum digoxin level",
            "digoxin trough",
            "s-digoxin",
            "digoxin level of",
            "post-distribution digoxin",
        ),
        spellings={"ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL"},
    ),
]


@calculator(
    title="Rumack-Matthew treatment line",
    source=RUMACK_1975,
    conditions=("paracetamol overdose",),
    outcome="liver injury by paracetamol",
    setting="one overdose at a known time, 4 to 24 hours before the sample",
    aliases=("Rumack-Matthew nomogram", "acetaminophen nomogram", "paracetamol nomogram", "150 line"),
)
def rumack_matthew_line(paracetamol_level: ParacetamolLevel, hours_since_ingestion: HoursSinceIngestion) -> Result:
    """Whether paracetamol in serum after one overdose lies on or above the treatment line of 150 mg/L at 4 hours.

    The value is the line at the hour of the sample, in mg/L, rounded to one decimal; the band compares before
    rounding. Not for repeated doses, slow-release tablets or an unknown time.
    """
    # 0.1732868 is the logarithm of 2 over 4 hours: the line halves every 4 hours.
    line = 150 * exp(-0.1732868 * (hours_since_ingestion - 4))
    return Result(
        round(line, 1),
        "mg/L",
        "below the treatment line" if paracetamol_level < line else "on or above the treatment line",
    )


@calculator(
    title="Blood alcohol (Widmark)",
    source=WIDMARK,
    outcome="alcohol in blood",
    aliases=("Widmark formula", "estimated blood alcohol concentration", "estimated blood ethanol", "BAC estimate"),
)
def widmark_blood_alcohol(
    alcohol_consumed: AlcoholConsumed, sex: Sex, weight: Weight, hours_since_drinking: HoursSinceDrinking
) -> Result:
    """Alcohol in blood estimated from what was drunk, weight, sex and time.

    In mg/dL, rounded; 0 when all is eliminated. It assumes that all is absorbed and 15 mg/dL an hour eliminated,
    which differs by a fifth and more between people: no proof, and no ground to leave an illness unexamined.
    """
    factor = 0.68 if sex == "male" else 0.55
    level = 100 * alcohol_consumed / (weight * factor) - 15 * hours_since_drinking
    return Result(round(max(level, 0)), "mg/dL", "")


@calculator(
    title="Digoxin Fab dose from the serum level",
    source=DIGIFAB,
    conditions=("digoxin poisoning",),
    outcome="dose of digoxin-specific antibody fragments",
    aliases=("DigiFab dose", "digoxin immune fab dose", "Digibind dose"),
    disputed="the UK product page divides by 200, half the US dose; trials suggest that less suffices",
)
def digoxin_fab_vials(digoxin_level: DigoxinLevel, weight: Weight) -> Result:
    """Vials of digoxin immune Fab (40 mg each) that neutralise the digoxin in the body, by the US label.

    Rounded to one decimal; part vials are rounded up. For chronic poisoning, or a level after distribution (6 hours
    or more); a level taken early overestimates.
    """
    return Result(round(digoxin_level * weight / 100, 1), "vials", "")
