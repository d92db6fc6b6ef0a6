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
            terms=("first cigarette after waking", "time to first cigarette", "first cigarette within"),
            spellings={"minutes": "min", "mins": "min"},
        ),
    ],
    cigarettes_per_day: CigarettesPerDay,
    hard_to_refrain: Annotated[
        bool, Criterion("finds it hard not to smoke where it is forbidden", ("difficult to refrain from smoking",))
    ],
    morning_cigarette_hardest: Annotated[
        bool,
        Criterion(
            "would hate most to give up the first cigarette of the morning", ("first cigarette of the day is hardest",)
        ),
    ],
    smokes_more_in_morning: Annotated[
        bool,
        Criterion("smokes more in the first hours after waking than later in the day", ("smokes more in the morning",)),
    ],
    smokes_when_ill: Annotated[
        bool,
        Criterion(
            "smokes even when so ill as to be in bed most of the day", ("smokes when ill", "smokes even when sick")
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
