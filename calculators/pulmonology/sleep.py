"""Screening for sleep apnoea."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.cardiovascular import Hypertension
from ..vocabulary.patient import AdultAge, BodyMassIndex, Sex

CHUNG_2016 = Source(
    "Chung F, Abdullah HR, Liao P. STOP-Bang questionnaire: a practical approach to screen for obstructive sleep "
    "apnea. Chest 2016;149(3):631-638",
    doi="10.1016/j.chest.2015.08.012",
    where="online supplement, appendix 1 (questions and algorithm)",
    read="secondary",
    via="the supplement as posted on scribd; BMJ Open 2022;12:e059573, table 2, for the eight questions",
)


@calculator(
    title="STOP-BANG score for obstructive sleep apnoea",
    source=CHUNG_2016,
    outcome="moderate to severe obstructive sleep apnoea",
    setting="screening, before surgery among others",
    aliases=("STOP-Bang", "STOPBANG", "STOP BANG questionnaire"),
    licence="Property of University Health Network, Toronto; its questions are not reproduced here, permission is "
    "needed to reproduce them.",
    disputed="the neck: over 40 cm in the publications, which is followed; in the form now handed out 43 cm or more in "
    "men and 41 cm or more in women",
)
def stop_bang(
    loud_snoring: Annotated[
        bool,
        Criterion(
            "snores loudly, so as to be heard through a closed door or to wake a bed partner",
            terms=(
                "loud snoring",
                "snores loudly",
                "loud snorer",
                "snoring loudly",
                "loud snores",
                "snoring is loud",
                "snores very loudly",
                "loudly snores",
                "snores so loudly",
                "snoring loud enough",
                "loud nighttime snoring",
                "snoring that is loud",
                "loud habitual snoring",
                "heavy snoring",
                "heavy snorer",
                "snores heavily",
                "loud nocturnal snoring",
                "snoring loud",
            ),
            wider=("snoring", "snores"),
            opposites=(
                "snores softly",
                "snores quietly",
                "soft snoring",
                "mild snoring",
            ),
        ),
    ],
    daytime_tiredness: Annotated[
        bool,
        Criterion(
            "often tired, fatigued or sleepy during the day",
            terms=(
                "daytime sleepiness",
                "excessive daytime sleepiness",
                "daytime tiredness",
                "daytime fatigue",
                "tired during the day",
                "sleepy during the day",
                "tired during the daytime",
                "fatigued during the day",
                "daytime somnolence",
                "feeling tired",
                "feels tired",
                "often tired",
                "frequently tired",
                "always tired",
                "feels sleepy",
                "feeling sleepy",
                "feeling fatigued",
                "feels fatigued",
                "daytime drowsiness",
                "sleepiness during the day",
                "sleepiness during the daytime",
                "fatigue during the day",
                "fatigue during the daytime",
                "tiredness during the day",
                "tiredness during the daytime",
                "hypersomnolence",
                "excessive sleepiness",
                "tired throughout the day",
                "sleepy during the daytime",
                "fatigued during the daytime",
                "hypersomnia",
                "chronically tired",
                "excessive daytime somnolence",
                "falls asleep during the day",
            ),
            wider=(
                "tiredness",
                "fatigue",
                "sleepiness",
                "somnolence",
            ),
            opposites=(
                "well rested",
                "well-rested",
                "feels rested",
                "feels refreshed",
                "wakes refreshed",
                "energetic during the day",
                "wakes up refreshed",
            ),
        ),
    ],
    observed_apnoea: Annotated[
        bool,
        Criterion(
            "others have seen the patient stop breathing or choke while asleep",
            terms=(
                "witnessed apnea",
                "witnessed apneas",
                "witnessed apnoea",
                "witnessed apnoeas",
                "observed apnea",
                "observed apneas",
                "observed apnoea",
                "stops breathing during sleep",
                "stop breathing during sleep",
                "breathing pauses during sleep",
                "pauses in breathing during sleep",
                "stops breathing at night",
                "observed sleep apnea",
                "observed sleep apnoea",
                "witnessed sleep apnea",
                "witnessed apneic episodes",
                "witnessed apnoeic episodes",
                "observed apneic episodes",
                "observed to stop breathing",
                "observed episodes of stopped breathing",
                "stopped breathing during sleep",
                "stopped breathing while asleep",
                "stops breathing while asleep",
                "stops breathing in his sleep",
                "stops breathing in her sleep",
                "stops breathing in sleep",
                "stop breathing at night",
                "stop breathing while asleep",
                "observed pauses in breathing",
                "witnessed pauses in breathing",
                "observed breathing pauses",
                "witnessed breathing pauses",
                "cessation of breathing observed by",
                "episodes of cessation of breathing",
                "cessation of breathing during sleep",
                *(
                    f"{a} {b} by"
                    for a in (
                        "apneas",
                        "apnoeas",
                        "apnea",
                        "apnoea",
                    )
                    for b in (
                        "witnessed",
                        "observed",
                        "noticed",
                    )
                ),
                "apneic episodes",
                "breathing stops during sleep",
                "stops breathing when asleep",
                "interrupted breathing during sleep",
                "seen to stop breathing",
                "breathing interruptions during sleep",
                "pauses in his breathing",
                "pauses in her breathing",
                "observed episodes of apnea",
                "witnessed episodes of apnea",
                "observed sleep apnea episodes",
                "observed not breathing",
            ),
            includes=(
                "choking during sleep",
                "gasping during sleep",
                "wakes up choking",
                "gasping at night",
                "choking at night",
                "gasping for air during sleep",
                "gasping for breath during sleep",
                "choking or gasping during sleep",
                "wakes up gasping",
                "wakes gasping",
                "gasps for air during sleep",
            ),
            opposites=(
                "no one has observed apnea",
                "no observed apnea",
                "no witnessed apnea",
            ),
        ),
    ],
    hypertension: Hypertension,
    body_mass_index: BodyMassIndex,
    age: AdultAge,
    neck_circumference: Annotated[
        float,
        Quantity(
            "cm",
            20,
            80,
            "circumference of the neck",
            {"[in_i]": 2.54},
            terms=(
                "neck circumference",
                "neck",
                "collar",
                "neck size",
                "collar size",
                "neck measures",
                "neck measuring",
                "neck girth",
                "circumference of the neck",
                "neck measurement",
                "neck is",
                "shirt collar size",
                "neck circumference (",
                "neck circumference measuring",
                "circumference of his neck",
                "circumference of her neck",
            ),
            spellings={"inches": "[in_i]", "in": "[in_i]", "centimeters": "cm", "centimetres": "cm"},
        ),
    ],
    sex: Sex,
) -> Result:
    """Likelihood of moderate to severe obstructive sleep apnoea in adults.

    Also high risk with two of the first four features and male sex, a body mass index over 35 or a neck over 40 cm.
    A screening questionnaire: it finds most who have the disease and many who do not.
    """
    obese = body_mass_index > 35
    thick_neck = neck_circumference > 40
    symptoms = loud_snoring + daytime_tiredness + observed_apnoea + hypertension
    items = (
        Item("Snores loudly", 1 if loud_snoring else 0),
        Item("Tired by day", 1 if daytime_tiredness else 0),
        Item("Observed apnoea", 1 if observed_apnoea else 0),
        Item("Hypertension", 1 if hypertension else 0),
        Item("Body mass index over 35 kg/m²", 1 if obese else 0),
        Item("Age over 50", 1 if age > 50 else 0),
        Item("Neck circumference over 40 cm", 1 if thick_neck else 0),
        Item("Male sex", 1 if sex == "male" else 0),
    )
    score = total(*items)
    raised = symptoms >= 2 and (sex == "male" or obese or thick_neck)
    band = "high risk" if raised else upto(score, {2: "low risk", 4: "intermediate risk"}, over="high risk")
    return Result(score, "points", band, items)
