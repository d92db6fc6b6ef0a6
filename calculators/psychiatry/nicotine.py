"""Dependence on nicotine."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.patient import CigarettesPerDay

FAGERSTROM_1991 = Source(
    "Heatherton TF, Kozlowski LT, Frecker RC, Fagerström KO. The Fagerström Test for Nicotine Dependence, 1991",
    url="http://www.smokefree.hk/en/content/web.do?page=FagerstromTestofNicotineDependence",
    where="six questions",
    read="secondary",
    via="BMJ Open, table 1, and Smokefree Hong Kong for the points; KOC Healthcare for the five degrees",
)


@calculator(
    title="Fagerström Test for Nicotine Dependence (FTND)",
    source=FAGERSTROM_1991,
    outcome="dependence on nicotine",
    setting="people who smoke cigarettes",
    aliases=("FTND", "Fagerstrom test", "nicotine dependence"),
    disputed="degrees: very low 0-2, low 3-4, medium 5, high 6-7, very high 8-10 as here; others part at 4 and 7",
)
def fagerstrom(
    minutes_to_first_cigarette: Annotated[
        float,
        Quantity(
            "min",
            0,
            1440,
            "time from waking to the first cigarette",
            terms=(
                "first cigarette after waking",
                "time to first cigarette",
                "first cigarette within",
                "first cigarette",
                "first cig",
                "first fag",
                "ttfc",
                "first smoke",
                "smokes within",
                "first cig within",
                "first fag within",
                "first cigarette of the day within",
                "lights up within",
                "first cigarette of the day",
                "time to first cig",
                "first smoke within",
                "first smoke of the day",
            ),
            spellings={"minutes": "min", "mins": "min"},
        ),
    ],
    cigarettes_per_day: CigarettesPerDay,
    hard_to_refrain: Annotated[
        bool,
        Criterion(
            "finds it hard not to smoke where it is forbidden",
            (
                "difficult to refrain from smoking",
                "hard not to smoke",
                "finds it hard not to smoke",
                "difficult not to smoke",
                "finds it difficult not to smoke",
                "hard to refrain",
                "difficulty refraining",
                "difficulty refraining from smoking",
                "struggles not to smoke",
                "struggles to refrain",
                "struggles where smoking is banned",
                "struggles in no-smoking places",
                "can't go without smoking in",
                "finds flights hard without smoking",
                "hard to refrain in no-smoking areas",
                "hard to refrain in forbidden places",
            ),
            opposites=(
                "no difficulty refraining",
                "no difficulty refraining from smoking",
                "can refrain",
                "able to refrain",
                "copes where smoking is banned",
                "no problem where smoking is banned",
                "manages fine where smoking is banned",
                "refrains easily",
                "not hard to refrain",
                "copes fine in no-smoking places",
                "can go without in no-smoking places",
            ),
        ),
    ],
    morning_cigarette_hardest: Annotated[
        bool,
        Criterion(
            "would hate most to give up the first cigarette of the morning",
            (
                "first cigarette of the day is hardest",
                "first one hardest to give up",
                "first one of the day hardest to give up",
                "first one in the morning hardest to give up",
                "first cigarette hardest to give up",
                "first cigarette in the morning hardest",
                "would hate to give up the first",
                "would most hate to give up the first",
                "hates to give up the first",
                "hardest to give up: first",
                "hardest to give up is the first",
                "morning cigarette hardest to give up",
                "hate most to give up the first",
                "the first would be hardest to give up",
                "first in the morning is the hardest to give up",
                "hardest to give up would be the first",
                "morning one hardest to give up",
                "first fag of the day the hardest",
            ),
            opposites=(
                "after dinner cigarette hardest to give up",
                "any other cigarette hardest",
                "evening cigarette hardest",
                "evening one hardest to give up",
                "after-dinner one hardest to give up",
                "first one not the hardest",
            ),
        ),
    ],
    smokes_more_in_morning: Annotated[
        bool,
        Criterion(
            "smokes more in the first hours after waking than later in the day",
            (
                "smokes more in the morning",
                "more in the morning than rest of day",
                "smokes most in the morning",
                "smokes more frequently in the morning",
                "smokes more in the first hours",
                "smokes more in first hours after waking",
                "heavier smoking in the morning",
                "smokes heavily in the morning",
                "smokes more often in the morning",
                "more frequently in the first hours after waking",
                "smokes more after waking",
                "chain smokes in the morning",
            ),
            opposites=(
                "smokes evenly through the day",
                "smokes evenly throughout the day",
                "spread evenly through the day",
                "smokes more in the evening",
                "smokes mostly in the evening",
                "smokes mainly in the evening",
                "no more in the morning",
                "not more in the morning",
                "smokes steadily through the day",
                "smokes more later in the day",
            ),
        ),
    ],
    smokes_when_ill: Annotated[
        bool,
        Criterion(
            "smokes even when so ill as to be in bed most of the day",
            (
                "smokes when ill",
                "smokes even when sick",
                "smokes even when ill",
                "smokes even if ill",
                "smokes even if ill in bed",
                "smokes when ill in bed",
                "smokes even when ill in bed",
                "smokes when sick",
                "smokes if ill",
                "smokes even with flu",
                "smoked even when in bed with flu",
                "smokes even if bedbound with illness",
                "still smokes when ill",
                "still smokes when sick",
                "still smokes if ill",
                "smokes through illness",
            ),
            opposites=(
                "does not smoke when ill",
                "doesn't smoke when ill",
                "stops smoking when ill",
                "stops when ill",
                "won't smoke when ill",
                "doesn't smoke if ill",
                "does not smoke when sick",
                "doesn't smoke when sick",
                "doesn't smoke if ill in bed",
            ),
        ),
    ],
) -> Result:
    """Degree of dependence on nicotine in people who smoke cigarettes, from 0 to 10 points.

    The higher the score, the likelier and stronger are withdrawal symptoms on quitting.
    """
    items = (
        Item("First cigarette", upto(minutes_to_first_cigarette, {5: 3, 30: 2, 60: 1}, over=0)),
        Item("Hard to refrain", 1 if hard_to_refrain else 0),
        Item("Morning cigarette", 1 if morning_cigarette_hardest else 0),
        Item("Cigarettes a day", upto(cigarettes_per_day, {10: 0, 20: 1, 30: 2}, over=3)),
        Item("More in the morning", 1 if smokes_more_in_morning else 0),
        Item("When ill", 1 if smokes_when_ill else 0),
    )
    score = total(*items)
    degree = upto(score, {2: "very low", 4: "low", 5: "medium", 7: "high"}, over="very high")
    return Result(score, "points", f"{degree} dependence", items)
