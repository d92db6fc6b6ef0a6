"""Lean weight for dosing, and the weight of a child who cannot be weighed."""

from ..core import Result, Source, calculator
from ..vocabulary.patient import AgeUnderThirteen, Height, Sex, Weight

JANMAHASATIAN_2005 = Source(
    "Janmahasatian S, Duffull SB, Ash S, et al. Quantification of lean bodyweight. Clin Pharmacokinet 2005",
    url="https://tools.gera.services/lean-body-weight",
    where="equations for men and women",
    read="secondary",
    via="Gera, Lean body weight; Dr.Oracle, Lean body weight (the same constants, from anaesthetists' guidance)",
)
MARIKAR_2015 = Source(
    "Marikar D. A novel tool to aid usability of age-based weight estimation formulae. BMJ Innov 2015",
    url="https://deploy.abcdocz.com/doc/1327151/based-weight-estimation-formulae",
    where="the three formulae of Advanced Paediatric Life Support since 2011",
    read="secondary",
    via="the paper's first page; aihaoyisheng.com, Pediatric weight estimation (APLS)",
)


@calculator(
    title="Lean body weight (Janmahasatian)",
    source=JANMAHASATIAN_2005,
    outcome="lean body weight",
    aliases=("lean body weight", "LBW", "LBW2005", "fat-free mass"),
)
def lean_body_weight(sex: Sex, weight: Weight, height: Height) -> Result:
    """Fat-free weight of an adult of any size, for the dose of drugs.

    In kilograms, rounded to one decimal. Other than older equations it does not turn down in severe obesity.
    """
    index = weight / (height / 100) ** 2
    divisor = 6680 + 216 * index if sex == "male" else 8780 + 244 * index
    return Result(round(9270 * weight / divisor, 1), "kg", "")


@calculator(
    title="Weight of a child by age (APLS)",
    source=MARIKAR_2015,
    outcome="body weight",
    setting="emergencies in which a child cannot be weighed",
    aliases=("APLS weight formula", "paediatric weight estimation", "pediatric weight estimation"),
)
def child_weight_by_age(age: AgeUnderThirteen) -> Result:
    """Estimate a child's weight from age, for emergencies.

    In kilograms, rounded to one decimal: 0.5 × months + 4 under a year, 2 × years + 8 from 1 to 5, 3 × years + 7 from
    6 to 12. A measured weight, or one by length, is better; it misleads in obesity and undernutrition.
    """
    estimate = 0.5 * 12 * age + 4 if age < 1 else 2 * age + 8 if age < 6 else 3 * age + 7
    return Result(round(estimate, 1), "kg", "")
