"""Kidney filtration estimated from serum creatinine."""

from ..core import Result, Source, below, calculator
from ..vocabulary.biochemistry import Creatinine, CystatinC
from ..vocabulary.patient import AdultAge, AgeFromThree, BlackRace, Height, Sex, Weight

INKER_2021 = Source(
    "Inker LA, Eneanya ND, Coresh J, et al. N Engl J Med 2021;385(19):1737-1749",
    doi="10.1056/NEJMoa2102953",
    where="equation for creatinine, age and sex",
    read="secondary",
    via="National Institute of Diabetes and Digestive and Kidney Diseases, GFR equations for adults; abstract read",
)
COCKCROFT_1976 = Source(
    "Cockcroft DW, Gault MH. Nephron 1976;16(1):31-41",
    doi="10.1159/000180580",
    where="equation in the abstract",
    read="abstract",
)
COMBINED_2021 = Source(
    "Inker LA, Eneanya ND, Coresh J, et al. N Engl J Med 2021;385(19):1737-1749",
    doi="10.1056/NEJMoa2102953",
    where="equation for creatinine, cystatin C, age and sex",
    read="secondary",
    via="egfr.app, CKD-EPI 2021 creatinine-cystatin C; abstract read",
)
LEVEY_2006 = Source(
    "Levey AS, Coresh J, Greene T, et al. Using standardized serum creatinine values in the Modification of Diet in "
    "Renal Disease study equation for estimating glomerular filtration rate. Ann Intern Med 2006",
    url="https://paperexplained.cn/articles/paper/detail/41353ef30f0174dc6e7cf9295ae2365d03a0e0ad",
    where="four-variable equation for standardised creatinine",
    read="secondary",
    via="medcalc-bench 1.7 (equation); the paper's summary read",
)
SCHWARTZ_2009 = Source(
    "Schwartz GJ, Muñoz A, Schneider MF, et al. New equations to estimate GFR in children with CKD. "
    "J Am Soc Nephrol 2009;20(3):629-637",
    doi="10.1681/ASN.2008030287",
    pmid="19158356",
    where="bedside equation in the abstract",
    read="abstract",
)
WEIGHT_BY_CLASS = Source(
    "Cockcroft-Gault with the weight chosen by body mass index: measured weight in underweight, the lesser of ideal "
    "and measured in normal weight, adjusted (0.4) in overweight and obesity, as electronic calculators do",
    url="http://globalrph.com/multiple_crcl_2012.htm",
    where="the three weights",
    read="secondary",
    via="GlobalRPh, Creatinine clearance, multiple methods; medcalc-bench 1.7 (choice by body mass index)",
)


@calculator(
    title="CKD-EPI 2021 (creatinine)",
    source=INKER_2021,
    excludes=("acute kidney injury", "pregnancy"),
    outcome="glomerular filtration rate",
    aliases=("eGFR", "GFR", "CKD-EPI", "CKD-EPI creatinine equation"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def ckd_epi_2021(age: AdultAge, sex: Sex, creatinine: Creatinine) -> Result:
    """Glomerular filtration rate of adults with stable kidney function, from creatinine, age and sex, without race.

    In mL/min/1.73 m², rounded to one decimal. The category is that of KDIGO for this one estimate; chronic kidney
    disease takes three months of evidence. Creatinine misleads where it is changing, in pregnancy, and at extremes of
    muscle mass or diet: cystatin C then helps. The category is taken before rounding, so that 29.96 is G4.
    """
    kappa, alpha, factor = (0.7, -0.241, 1.012) if sex == "female" else (0.9, -0.302, 1.0)
    ratio = creatinine / kappa
    rate = 142 * min(ratio, 1) ** alpha * max(ratio, 1) ** -1.200 * 0.9938**age * factor
    return Result(
        round(rate, 1),
        "mL/min/1.73 m²",
        below(
            rate,
            {
                15: "G5, kidney failure",
                30: "G4, severely decreased",
                45: "G3b, moderately to severely decreased",
                60: "G3a, mildly to moderately decreased",
                90: "G2, mildly decreased",
            },
            otherwise="G1, normal or high",
        ),
    )


@calculator(
    title="Cockcroft-Gault creatinine clearance",
    source=COCKCROFT_1976,
    excludes=("acute kidney injury", "pregnancy"),
    outcome="creatinine clearance",
    aliases=("creatinine clearance", "CrCl", "CCr"),
    confirmed="clincalc 0.4 and, in the underweight, medcalc-bench 1.7: 500 random patients agree",
    disputed="the weight to use: the paper's formula has body weight; ideal, lean or adjusted weight is in later use",
)
def cockcroft_gault(age: AdultAge, sex: Sex, weight: Weight, creatinine: Creatinine) -> Result:
    """Creatinine clearance of adults with stable creatinine, with body weight as measured.

    In mL/min, rounded to one decimal and not adjusted to body surface. `weight` is the measured weight, as in
    the paper's formula: to use ideal, lean or adjusted weight, give that weight instead and say so. Measured weight
    overestimates clearance in obesity and oedema. Derived before creatinine assays were standardised.
    """
    clearance = (140 - age) * weight / (72 * creatinine) * (0.85 if sex == "female" else 1)
    return Result(round(clearance, 1), "mL/min", "")


@calculator(
    title="Cockcroft-Gault with weight chosen by body mass index",
    source=WEIGHT_BY_CLASS,
    ages=(18, 120),
    excludes=("acute kidney injury", "pregnancy"),
    outcome="creatinine clearance",
    aliases=(
        "creatinine clearance",
        "creatinine clearance with adjusted body weight",
        "Cockcroft-Gault adjusted for BMI",
        "CrCl adjusted",
    ),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
    disputed="the weight to use: the paper's formula has body weight; ideal, lean or adjusted weight is in later use",
)
def cockcroft_gault_by_weight_class(
    age: AgeFromThree, sex: Sex, weight: Weight, height: Height, creatinine: Creatinine
) -> Result:
    """Creatinine clearance of adults by Cockcroft and Gault, with the weight that suits their body mass index.

    In mL/min, rounded to one decimal. The weight is the measured one under 18.5 kg/m², the lesser of ideal (Devine)
    and measured weight under 25, and adjusted weight (ideal and 40 % of the excess) from 25.
    """
    index = weight / (height / 100) ** 2
    ideal = (50 if sex == "male" else 45.5) + 2.3 * (height / 2.54 - 60)
    used = below(index, {18.5: weight, 25: min(ideal, weight)}, otherwise=ideal + 0.4 * (weight - ideal))
    clearance = (140 - age) * used / (72 * creatinine) * (0.85 if sex == "female" else 1)
    return Result(round(clearance, 1), "mL/min", "")


@calculator(
    title="CKD-EPI 2021 (creatinine and cystatin C)",
    source=COMBINED_2021,
    excludes=("acute kidney injury", "pregnancy"),
    outcome="glomerular filtration rate",
    aliases=("eGFRcr-cys", "CKD-EPI creatinine-cystatin C equation", "eGFR from cystatin C"),
)
def ckd_epi_2021_cystatin(age: AdultAge, sex: Sex, creatinine: Creatinine, cystatin_c: CystatinC) -> Result:
    """Glomerular filtration rate of adults with stable kidney function, from creatinine and cystatin C, without race.

    In mL/min/1.73 m², rounded to one decimal; the KDIGO category is that of the number before rounding. More accurate
    than either marker alone. Chronic kidney disease takes three months of evidence.
    """
    kappa, alpha, factor = (0.7, -0.219, 0.963) if sex == "female" else (0.9, -0.144, 1.0)
    ratio, cystatin = creatinine / kappa, cystatin_c / 0.8
    rate = (
        135
        * min(ratio, 1) ** alpha
        * max(ratio, 1) ** -0.544
        * min(cystatin, 1) ** -0.323
        * max(cystatin, 1) ** -0.778
        * 0.9961**age
        * factor
    )
    return Result(
        round(rate, 1),
        "mL/min/1.73 m²",
        below(
            rate,
            {
                15: "G5, kidney failure",
                30: "G4, severely decreased",
                45: "G3b, moderately to severely decreased",
                60: "G3a, mildly to moderately decreased",
                90: "G2, mildly decreased",
            },
            otherwise="G1, normal or high",
        ),
    )


@calculator(
    title="MDRD study equation",
    source=LEVEY_2006,
    ages=(18, 120),
    excludes=("acute kidney injury", "pregnancy"),
    outcome="glomerular filtration rate",
    aliases=("MDRD GFR", "MDRD", "Modification of Diet in Renal Disease"),
    superseded_by="ckd_epi_2021",
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def mdrd(age: AgeFromThree, sex: Sex, creatinine: Creatinine, black_race: BlackRace) -> Result:
    """Glomerular filtration rate of adults with chronic kidney disease by the four-variable MDRD equation.

    In mL/min/1.73 m², rounded to one decimal, for standardised creatinine. It underestimates filtration near normal
    and carries a multiplier for race that later equations do without: prefer CKD-EPI 2021.
    """
    rate = 175 * creatinine**-1.154 * age**-0.203
    rate = rate * (0.742 if sex == "female" else 1) * (1.212 if black_race else 1)
    return Result(round(rate, 1), "mL/min/1.73 m²", "")


@calculator(
    title="Bedside Schwartz equation",
    source=SCHWARTZ_2009,
    ages=(1, 18),
    excludes=("acute kidney injury",),
    outcome="glomerular filtration rate",
    aliases=("Schwartz formula", "CKiD bedside equation", "paediatric GFR"),
    confirmed="openEHR guideline model, its cases agree",
)
def bedside_schwartz(height: Height, creatinine: Creatinine) -> Result:
    """Glomerular filtration rate of children with chronic kidney disease, from height and creatinine.

    In mL/min/1.73 m², rounded to one decimal: 0.413 times height in cm over creatinine in mg/dL. From 349 children of 1
    to 16 years with reduced filtration; it is not established for healthy children.
    """
    return Result(round(0.413 * height / creatinine, 1), "mL/min/1.73 m²", "")
