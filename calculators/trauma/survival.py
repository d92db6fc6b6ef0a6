"""The chance to survive an injury, from its scores."""

import math

from ..core import Result, Risk, Source, calculator
from ..vocabulary.patient import Age
from ..vocabulary.trauma import InjurySeverityScore, PenetratingTrauma, RevisedTraumaScore

BOYD_1987 = Source(
    "Boyd CR, Tolson MA, Copes WS. Evaluating trauma care: the TRISS method. J Trauma 1987;27(4):370-378",
    url="http://www.trauma.org/archive/scores/triss.html",
    where="coefficients from the Major Trauma Outcome Study, as revised",
    read="secondary",
    via="trauma.org and jormazabal.com, TRISS; codingace.net, whose three worked examples agree",
)
CHAMPION_1990 = Source(
    "Champion HR, Copes WS, Sacco WJ, et al. The Major Trauma Outcome Study. J Trauma 1990;30(11):1356-1365",
    where="coefficients",
    via="MDCalc; public code for the Japanese trauma data bank has the same",
)


def survival_percent(logit: float) -> float:
    """Return the logistic of a linear predictor in percent, to one decimal."""
    return round(100 / (1 + math.exp(-logit)), 1)


@calculator(
    title="TRISS",
    source=BOYD_1987,
    conditions=("trauma",),
    outcome="survival after injury",
    aliases=("Trauma and Injury Severity Score", "Trauma Score and Injury Severity Score"),
)
def triss(
    age: Age,
    penetrating_trauma: PenetratingTrauma,
    revised_trauma_score: RevisedTraumaScore,
    injury_severity_score: InjurySeverityScore,
) -> Result:
    """Probability that an injured patient survives, in percent, from physiology, anatomy, age and mechanism.

    With the revised coefficients of the Major Trauma Outcome Study in widest use; under 15 years those of blunt injury
    hold for both mechanisms. Meant to compare groups of patients, not to decide for one.
    """
    older = age >= 55
    blunt = survival_percent(-0.4499 + 0.8085 * revised_trauma_score - 0.0835 * injury_severity_score - 1.7430 * older)
    penetrating = survival_percent(
        -2.5355 + 0.9934 * revised_trauma_score - 0.0651 * injury_severity_score - 1.1360 * older
    )
    survival = penetrating if penetrating_trauma and age >= 15 else blunt
    return Result(
        survival, "%", "probability of survival", (), (Risk("survival", "to discharge", survival, BOYD_1987),)
    )


@calculator(
    title="TRISS with the coefficients of 1990",
    source=CHAMPION_1990,
    conditions=("trauma",),
    outcome="survival after injury",
    aliases=("TRISS 1990",),
    superseded_by="triss",
    disputed="trauma.org and others give later coefficients, with other probabilities (see triss)",
)
def triss_1990(
    age: Age,
    penetrating_trauma: PenetratingTrauma,
    revised_trauma_score: RevisedTraumaScore,
    injury_severity_score: InjurySeverityScore,
) -> Result:
    """Probability that an injured patient survives, in percent, with the coefficients of 1990.

    For comparison with results that were computed with them; triss has the revised ones.
    """
    older = age > 54
    blunt = survival_percent(-1.2470 + 0.9544 * revised_trauma_score - 0.0768 * injury_severity_score - 1.9052 * older)
    penetrating = survival_percent(
        -0.6029 + 1.1430 * revised_trauma_score - 0.1516 * injury_severity_score - 2.6676 * older
    )
    survival = penetrating if penetrating_trauma else blunt
    return Result(
        survival, "%", "probability of survival", (), (Risk("survival", "to discharge", survival, CHAMPION_1990),)
    )
