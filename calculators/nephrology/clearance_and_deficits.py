"""Older estimates of creatinine clearance, and what is missing in acidosis and hyponatraemia."""

from typing import Annotated

from ..core import Result, Source, below, calculator, upto
from ..inputs import Quantity
from ..vocabulary.biochemistry import Bicarbonate, Creatinine, Sodium
from ..vocabulary.patient import AdultAge, Age, Height, Sex, Weight

JELLIFFE_1973 = Source(
    "Jelliffe RW. Creatinine clearance: bedside estimate, 1973",
    url="http://rxkinetics.com/online_crcl.html",
    where="bedside equation",
    read="secondary",
    via="RxKinetics, online creatinine clearance; The Drug Monitor, creatinine clearance equations",
)
SALAZAR_1988 = Source(
    "Salazar DE, Corcoran GB. Creatinine clearance in obese patients, 1988",
    url="http://rxkinetics.com/online_crcl.html",
    where="equations for men and women",
    read="secondary",
    via="RxKinetics, online creatinine clearance",
)
BICARBONATE_SPACE = Source(
    "Bicarbonate deficit by a distribution space of 0.4 of body weight and a target of 24 mmol/L",
    url="https://calculatorlib.com/bicarbonate-deficit-calculator",
    where="formula",
    read="secondary",
    via="CalculatorLib and al-nasir.com, Bicarbonate deficit; the GDL library's Bicarbonate_Deficit cases",
)
SODIUM_SPACE = Source(
    "Sodium deficit by body water as a share of weight",
    url="https://fpnotebook.com/renal/Lab/TtlBdySdmDfct.htm",
    where="shares of body water; normal body water times the missing sodium",
    read="secondary",
    via="Family Practice Notebook, Total body sodium deficit; creatinineclearance.com, Sodium deficit",
)

TargetSodium = Annotated[
    float,
    Quantity(
        "mmol/L",
        100,
        160,
        "serum sodium to be reached",
        terms=(
            "target sodium",
            "desired sodium",
            "goal sodium",
            "sodium goal",
            *("aim na", "aim for na", "aiming na", "aiming for na", "aiming for sodium", "aim for sodium"),
            *("aim sodium", "na target", "target na", "goal na", "na goal", "sodium target", "na aim"),
            *("target serum sodium", "target serum na", "desired na", "aim na of", "aim serum sodium"),
            "sodium aim",
            *("target na+", "aim na+", "target na of", "goal na of", "target sodium of"),
            *("desired sodium of", "na to aim for", "sodium to", "bring na to", "raise na to"),
            *("correct na to", "correct sodium to", "na goal of", "goal serum na"),
            "goal serum sodium",
        ),
        spellings={"meq/l": "mmol/L"},
    ),
]


@calculator(
    title="Jelliffe creatinine clearance",
    source=JELLIFFE_1973,
    outcome="creatinine clearance",
    aliases=("Jelliffe equation", "Jelliffe"),
)
def jelliffe_clearance(age: AdultAge, sex: Sex, creatinine: Creatinine) -> Result:
    """Creatinine clearance of adults with stable kidney function, without weight or height.

    In mL/min/1.73 m², rounded to one decimal. From the days before standardised creatinine; later equations
    replaced it.
    """
    clearance = (98 - 0.8 * (age - 20)) / creatinine * (0.9 if sex == "female" else 1)
    return Result(round(clearance, 1), "mL/min/1.73 m²", "")


@calculator(
    title="Salazar-Corcoran creatinine clearance",
    source=SALAZAR_1988,
    conditions=("overweight or obesity",),
    outcome="creatinine clearance",
    aliases=("Salazar-Corcoran", "Salazar and Corcoran"),
)
def salazar_corcoran(age: AdultAge, sex: Sex, weight: Weight, height: Height, creatinine: Creatinine) -> Result:
    """Creatinine clearance of obese adults with stable kidney function, from actual weight and height.

    In mL/min, rounded to one decimal. It overestimated measured clearance in morbid obesity.
    """
    area = (height / 100) ** 2
    clearance = (
        (137 - age) * (0.285 * weight + 12.1 * area) / (51 * creatinine)
        if sex == "male"
        else (146 - age) * (0.287 * weight + 9.74 * area) / (60 * creatinine)
    )
    return Result(round(clearance, 1), "mL/min", "")


@calculator(
    title="Bicarbonate deficit",
    source=BICARBONATE_SPACE,
    conditions=("metabolic acidosis",),
    outcome="bicarbonate missing",
    aliases=("bicarbonate deficit", "HCO3 deficit", "base deficit from bicarbonate"),
    confirmed="openEHR guideline model, its cases agree",
)
def bicarbonate_deficit(weight: Weight, bicarbonate: Bicarbonate) -> Result:
    """Bicarbonate missing in metabolic acidosis, to bring it to 24 mmol/L.

    In mmol, rounded: 0.4 of weight times what is missing. The space widens (0.5 to 0.8) as acidosis deepens. An
    estimate for planning, not a dose: usually part of it is given and the blood gas repeated.
    """
    return Result(
        round(0.4 * weight * (24 - bicarbonate)),
        "mmol",
        below(bicarbonate, {24: ""}, otherwise="no deficit: bicarbonate is not below 24 mmol/L"),
    )


@calculator(
    title="Sodium deficit",
    source=SODIUM_SPACE,
    conditions=("hyponatraemia",),
    outcome="sodium missing",
    aliases=("sodium deficit in hyponatremia", "Na deficit"),
)
def sodium_deficit(age: Age, sex: Sex, weight: Weight, sodium: Sodium, target_sodium: TargetSodium) -> Result:
    """Sodium missing in hyponatraemia with loss of sodium, to reach a sodium that is aimed at.

    In mmol, rounded: body water (0.6 of weight in children and men, 0.5 in women and in men from 65, 0.45 in women
    from 65) times the missing sodium. How fast to correct is another question: too fast injures the brain.
    """
    fraction = below(age, {65: 0.6}, otherwise=0.5) if sex == "male" else below(age, {18: 0.6, 65: 0.5}, otherwise=0.45)
    missing = target_sodium - sodium
    return Result(
        round(fraction * weight * missing),
        "mmol",
        upto(missing, {0: "no deficit: sodium is not below the one aimed at"}, over=""),
    )
