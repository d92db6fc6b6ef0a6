"""Death in hospital of patients admitted for heart failure."""

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..vocabulary.biochemistry import BloodUreaNitrogen, Sodium
from ..vocabulary.patient import AdultAge, BlackRace
from ..vocabulary.respiratory import ObstructiveLungDisease
from ..vocabulary.vital_signs import HeartRate, SystolicPressure

PETERSON_2010 = Source(
    "Peterson PN, Rumsfeld JS, Liang L, et al. A validated risk score for in-hospital mortality in patients with heart "
    "failure from the American Heart Association Get With The Guidelines program. Circ Cardiovasc Qual Outcomes "
    "2010;3(1):25-32",
    doi="10.1161/CIRCOUTCOMES.109.854877",
    where="the table of points; predicted probability of death by score",
    read="secondary",
    via="a public table of the points, checked there on a worked patient of 45 points; a second public implementation "
    "for the probabilities by score",
)

_PRESSURE: dict[float, int] = {
    **{60: 28, 70: 26, 80: 24, 90: 23, 100: 21, 110: 19, 120: 17, 130: 15},
    **{140: 13, 150: 11, 160: 9, 170: 8, 180: 6, 190: 4, 200: 2},
}
_UREA: dict[float, int] = {
    **{10: 0, 20: 2, 30: 4, 40: 6, 50: 8, 60: 9, 70: 11, 80: 13},
    **{90: 15, 100: 17, 110: 19, 120: 21, 130: 23, 140: 25, 150: 27},
}
_AGE: dict[float, int] = {20: 0, 30: 3, 40: 6, 50: 8, 60: 11, 70: 14, 80: 17, 90: 19, 100: 22, 110: 25}
_DEATH: dict[float, tuple[float, float]] = {
    33: (0, 1),
    50: (1, 5),
    57: (5, 10),
    61: (10, 15),
    65: (15, 20),
    70: (20, 30),
    74: (30, 40),
    78: (40, 50),
}


@calculator(
    title="Get With The Guidelines heart failure risk score",
    source=PETERSON_2010,
    conditions=("heart failure", "acute heart failure"),
    outcome="death",
    setting="admitted to hospital",
    aliases=("GWTG-HF", "GWTG heart failure risk score", "Get With The Guidelines-HF"),
    disputed="public implementations differ in the points; these are of the one checked against the published table",
)
def gwtg_hf(
    systolic_pressure: SystolicPressure,
    blood_urea_nitrogen: BloodUreaNitrogen,
    sodium: Sodium,
    age: AdultAge,
    heart_rate: HeartRate,
    black_race: BlackRace,
    obstructive_lung_disease: ObstructiveLungDisease,
) -> Result:
    """Risk of death in hospital for adults admitted with heart failure, whatever the ejection fraction.

    All values are those of admission. Race entered the model as United States hospitals recorded it;
    the probabilities are the intervals the score was published with.
    """
    items = (
        Item("Systolic pressure", below(systolic_pressure, _PRESSURE, otherwise=0)),
        Item("Urea nitrogen", below(blood_urea_nitrogen, _UREA, otherwise=28)),
        Item("Sodium", below(sodium, {131: 4, 134: 3, 137: 2, 139: 1}, otherwise=0)),
        Item("Age", below(age, _AGE, otherwise=28)),
        Item("Heart rate", below(heart_rate, {80: 0, 85: 1, 90: 3, 95: 4, 100: 5, 105: 6}, otherwise=8)),
        Item("Race other than Black", 0 if black_race else 3),
        Item("Chronic obstructive pulmonary disease", 2 if obstructive_lung_disease else 0),
    )
    score = total(*items)
    death = upto(score, _DEATH, over=(50.0, 100.0))
    return Result(score, "points", "", items, (Risk("death", "in hospital", death, PETERSON_2010),))
