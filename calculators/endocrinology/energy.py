"""Energy needs."""

from ..core import Result, Source, calculator
from ..vocabulary.patient import AdultAge, Height, Sex, Weight

MIFFLIN_1990 = Source(
    "Mifflin MD, St Jeor ST, Hill LA, et al. A new predictive equation for resting energy expenditure in healthy "
    "individuals. Am J Clin Nutr 1990;51(2):241-247",
    doi="10.1093/ajcn/51.2.241",
    where="simplified equations in the abstract",
    read="abstract",
)


@calculator(
    title="Resting energy expenditure (Mifflin-St Jeor)",
    source=MIFFLIN_1990,
    outcome="resting energy expenditure",
    aliases=("Mifflin-St Jeor", "basal metabolic rate", "BMR", "resting metabolic rate", "REE"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def resting_energy_expenditure(age: AdultAge, sex: Sex, weight: Weight, height: Height) -> Result:
    """Energy that a healthy adult spends at rest, from weight, height, age and sex.

    In kcal a day, rounded. From normal-weight and obese people of 19 to 78 years; multiply by a factor of 1.2
    (sedentary) to 1.9 (very active) for the whole day. Not for the critically ill.
    """
    return Result(round(10 * weight + 6.25 * height - 5 * age + (5 if sex == "male" else -161)), "kcal/day", "")
