"""Kidney filtration estimated from serum creatinine."""

from ..core import Result, Source, below, calculator
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.patient import AdultAge, Sex, Weight

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


@calculator(
    title="CKD-EPI 2021 (creatinine)",
    source=INKER_2021,
    excludes=("acute kidney injury", "pregnancy"),
    outcome="glomerular filtration rate",
    aliases=("eGFR", "CKD-EPI", "CKD-EPI creatinine equation"),
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
