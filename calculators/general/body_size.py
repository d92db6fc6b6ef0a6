"""Body size: mass index, reference weights and surface area."""

from math import sqrt
from typing import Annotated

from ..core import Result, Source, below, calculator
from ..inputs import Quantity
from ..vocabulary.patient import Height, Sex, Weight

WHO_2000 = Source(
    "World Health Organization. Obesity: preventing and managing the global epidemic. Technical Report 894, 2000",
    url="https://apps.who.int/iris/handle/10665/42330",
    where="classification of adults by body mass index",
    read="secondary",
    via="GreenFacts, table 8 of WHO/FAO Diet, Nutrition and the Prevention of Chronic Diseases",
)
DEVINE_1974 = Source(
    "Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650-655",
    url="https://clincalc.com/Kinetics/IdealBW.aspx",
    where="equations for men and women",
    read="secondary",
    via="ClinCalc, Ideal Body Weight; GlobalRPh, Ideal and Adjusted Body Weight",
)
ADJUSTED_WEIGHT = Source(
    "Bauer LA. Applied clinical pharmacokinetics. McGraw-Hill, 2001; Winter ME. Basic clinical pharmacokinetics, 2004",
    url="https://globalrph.com/medcalcs/adjusted-body-weight-ajbw-and-ideal-body-weight-ibw-calc/",
    where="adjusted body weight with a factor of 0.4",
    read="secondary",
    via="GlobalRPh, Ideal and Adjusted Body Weight; ClinCalc, Ideal Body Weight",
)
MOSTELLER_1987 = Source(
    "Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098",
    doi="10.1056/NEJM198710223171717",
    where="the letter's formula",
    read="secondary",
    via="GlobalRPh, Body Surface Area",
)
DU_BOIS_1916 = Source(
    "Du Bois D, Du Bois EF. A formula to estimate the approximate surface area if height and weight be known. "
    "Arch Intern Med 1916;17:863-871",
    url="http://globalrph.com/bsa2.htm",
    where="the formula of the title",
    read="secondary",
    via="GlobalRPh, Body Surface Area",
)
TargetBodyMassIndex = Annotated[
    float,
    Quantity(
        "kg/m2",
        10,
        60,
        "body mass index to be reached",
        terms=(
            "target body mass index",
            "target bmi",
            "goal bmi",
            "desired bmi",
            "bmi goal",
            "target bmi of",
            "aim bmi",
            "bmi target",
            "aiming for bmi",
            "bmi aim",
            "aim for bmi",
            "reach a body mass index of",
            "reach a bmi of",
            "reach bmi",
            "target body mass index of",
            "needs a bmi of",
            "bmi must be",
            "get to a bmi of",
            "down to a bmi of",
            "bmi needed",
            "required bmi",
        ),
    ),
]


@calculator(
    title="Body mass index",
    source=WHO_2000,
    outcome="weight for height",
    aliases=("BMI", "Quetelet index"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def body_mass_index_from_size(weight: Weight, height: Height) -> Result:
    """Body mass index: weight divided by the square of height, with the World Health Organization's class for adults.

    In kg/m², rounded to one decimal; the class is taken before rounding. The classes are for adults: children are
    judged against centiles for their age, and risk rises at lower values in people of Asian origin.
    """
    index = weight / (height / 100) ** 2
    return Result(
        round(index, 1),
        "kg/m²",
        below(
            index,
            {
                18.5: "underweight (adults)",
                25: "normal range (adults)",
                30: "overweight, pre-obese (adults)",
                35: "obese class I (adults)",
                40: "obese class II (adults)",
            },
            otherwise="obese class III (adults)",
        ),
    )


@calculator(
    title="Target weight for a body mass index",
    source=WHO_2000,
    outcome="weight",
    aliases=("target weight", "goal weight", "desired weight", "weight from BMI"),
    confirmed="medcalc-bench 1.7, its body mass index turned round: 500 random patients agree",
)
def target_weight(target_body_mass_index: TargetBodyMassIndex, height: Height) -> Result:
    """Weight at which a person of this height has the body mass index aimed at.

    In kg, rounded to one decimal: the definition of the body mass index, turned round.
    """
    return Result(round(target_body_mass_index * (height / 100) ** 2, 1), "kg", "")


@calculator(
    title="Ideal body weight (Devine)",
    source=DEVINE_1974,
    outcome="reference weight for dosing",
    ages=(18, 120),
    aliases=("ideal body weight", "IBW", "Devine formula"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def ideal_body_weight(sex: Sex, height: Height) -> Result:
    """Ideal body weight of adults by the Devine formula, a reference weight for doses and ventilator settings.

    In kg, rounded to one decimal. 2.3 kg for each inch above 60 inches, and by the same step below, which gives
    too little in people much shorter than 60 inches. It was proposed for drug doses without data on body composition
    and is no goal for a person's weight.
    """
    return Result(round((50 if sex == "male" else 45.5) + 2.3 * (height / 2.54 - 60), 1), "kg", "")


@calculator(
    title="Adjusted body weight",
    source=ADJUSTED_WEIGHT,
    outcome="reference weight for dosing",
    ages=(18, 120),
    aliases=("adjusted body weight", "ABW", "AjBW", "dosing weight"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def adjusted_body_weight(sex: Sex, height: Height, weight: Weight) -> Result:
    """Weight for doses in obese adults: the ideal (Devine) weight and 40 % of the excess over it.

    In kg, rounded to one decimal. Meant for doses in people more than 20 to 30 % above ideal weight; in nutrition 25 %
    is used instead. Below ideal weight the formula goes under it, where the measured weight is used instead.
    """
    ideal = (50 if sex == "male" else 45.5) + 2.3 * (height / 2.54 - 60)
    return Result(round(ideal + 0.4 * (weight - ideal), 1), "kg", "")


@calculator(
    title="Body surface area (Mosteller)",
    source=MOSTELLER_1987,
    outcome="body surface area",
    aliases=("body surface area", "BSA", "Mosteller formula"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 500 random patients agree",
)
def body_surface_area_mosteller(height: Height, weight: Weight) -> Result:
    """Body surface area by the Mosteller formula, the square root of height times weight over 3600.

    In m², rounded to two decimals. Formulas differ by up to 0.5 m² at extremes of build: stay with the one that a dose
    or index was defined with.
    """
    return Result(round(sqrt(height * weight) / 60, 2), "m²", "")


@calculator(
    title="Body surface area (Du Bois)",
    source=DU_BOIS_1916,
    outcome="body surface area",
    aliases=("DuBois formula", "Du Bois body surface area"),
)
def body_surface_area_du_bois(height: Height, weight: Weight) -> Result:
    """Body surface area by the formula of Du Bois and Du Bois, from height and weight.

    In m², rounded to two decimals. Derived from nine people; it underestimates surface in obesity.
    """
    return Result(round(0.007184 * height**0.725 * weight**0.425, 2), "m²", "")
