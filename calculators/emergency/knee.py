"""Whether an injured knee needs an X-ray."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.patient import AdultAge
from .decision_rules import CannotBearWeight

STIELL_1995 = Source(
    "Stiell IG, Greenberg GH, Wells GA, et al. Derivation of a decision rule for the use of radiography in acute knee "
    "injuries. Ann Emerg Med 1995;26(4):405-413",
    url="https://standardofcare.com/ottawa-knee-rules/",
    where="the five criteria",
    read="secondary",
    via="standardofcare.com and guidelinecentral.com, Ottawa knee rules",
)
BACHMANN_2004 = Source(
    "Bachmann LM, Haberzeth S, Steurer J, ter Riet G. Ottawa knee rule, systematic review. Ann Intern Med 2004;140",
    url="https://physio-pedia.com/index.php?title=Ottawa_Knee_Rules&oldid=10174",
    where="probability of a fracture when the rule is negative",
    read="secondary",
    via="Physiopedia, Ottawa Knee Rules",
)


@calculator(
    title="Ottawa knee rule",
    source=STIELL_1995,
    conditions=("knee injury",),
    outcome="fracture of the knee",
    setting="emergency department, knee injured within seven days",
    aliases=("Ottawa knee rules", "OKR"),
)
def ottawa_knee(
    age: AdultAge,
    patella_tender_alone: Annotated[
        bool,
        Criterion(
            "tenderness of the patella and of no other bone of the knee",
            terms=("isolated patellar tenderness", "isolated tenderness of the patella"),
            wider=("patellar tenderness", "tenderness of the patella"),
        ),
    ],
    fibular_head_tender: Annotated[
        bool,
        Criterion(
            "tenderness of the head of the fibula",
            terms=("fibular head tenderness", "tenderness at the fibular head", "tenderness of the fibular head"),
        ),
    ],
    cannot_flex_knee: Annotated[
        bool,
        Criterion(
            "unable to bend the knee to 90°",
            terms=(
                "unable to flex to 90 degrees",
                "unable to flex the knee to 90 degrees",
                "cannot flex to 90 degrees",
                "inability to flex to 90 degrees",
            ),
        ),
    ],
    cannot_bear_weight: CannotBearWeight,
) -> Result:
    """Whether an adult with an acute knee injury needs an X-ray: any of five criteria says so.

    Limping counts as bearing weight. Not for injuries over a week old, nor where the examination misleads.
    """
    items = (
        Item("Age 55 or over", 1 if age >= 55 else 0),
        Item("Isolated tenderness of the patella", 1 if patella_tender_alone else 0),
        Item("Tenderness of the head of the fibula", 1 if fibular_head_tender else 0),
        Item("Unable to flex to 90°", 1 if cannot_flex_knee else 0),
        Item("Unable to bear weight", 1 if cannot_bear_weight else 0),
    )
    count = total(*items)
    missed = (Risk("fracture of the knee", "at presentation", (0, 1.5), BACHMANN_2004),)
    return Result(count, "criteria", "X-ray needed" if count else "no X-ray needed", items, () if count else missed)
