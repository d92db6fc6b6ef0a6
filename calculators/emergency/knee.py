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
            terms=(
                "isolated patellar tenderness",
                "isolated tenderness of the patella",
                "isolated patella tenderness",
                "patella tender only",
                "tenderness isolated to the patella",
                "tenderness isolated to patella",
            ),
            wider=(
                "patellar tenderness",
                "tenderness of the patella",
                "patella tenderness",
                "bony tenderness",
                "bone tenderness",
            ),
            opposites=(
                "patella non-tender",
                "patella nontender",
                "patella nt",
                "non-tender patella",
                "nontender patella",
            ),
            includes=(
                "tender patella only",
                "only the patella is tender",
                "tender over patella only",
            ),
        ),
    ],
    fibular_head_tender: Annotated[
        bool,
        Criterion(
            "tenderness of the head of the fibula",
            terms=(
                "fibular head tenderness",
                "tenderness at the fibular head",
                "tenderness of the fibular head",
                "fib head tenderness",
                "tenderness over fibular head",
                "tenderness over the fibular head",
                "tenderness head of fibula",
            ),
            wider=(
                "bony tenderness",
                "bone tenderness",
            ),
            opposites=(
                "fibular head non-tender",
                "fibular head nontender",
                "fib head non-tender",
                "fib head nontender",
                "fib head nt",
                "head of fibula non-tender",
                "non-tender fibular head",
                "nontender fibular head",
            ),
            includes=(
                "fibular head tender",
                "fib head tender",
                "tender fib head",
                "tender fibular head",
                "tender over fibular head",
                "tender over the fibular head",
                "tender over fib head",
                "tender head of fibula",
                "head of fibula tender",
                "tender at head of fibula",
                "tender at the head of the fibula",
                "fibula head tender",
                "tender fibula head",
            ),
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
            includes=(
                "knee locked in extension",
                "knee flexion to 30",
                "knee flexion to 40",
                "knee flexion to 45",
                "knee flexion to 50",
                "knee flexion to 60",
                "knee flexion to 70",
                "knee flexion to 80",
                "knee flexes to 30",
                "knee flexes to 45",
                "knee flexes to 60",
                "knee flexes to 70",
                "knee flexion limited to 45",
                "knee flexion limited to 60",
                "knee flexion limited to 70",
                "flexes knee to 45",
                "flexes knee to 60",
                "flexes knee to 70",
                "bends knee to 45",
                "bends knee to 60",
                "cannot flex past 90",
                "can't flex to 90",
                "can't flex past 90",
                "unable to flex to 90",
                "unable to flex past 90",
                "unable to flex knee to 90",
                "unable to flex the knee to 90",
                "unable to bend knee to 90",
                "cannot bend knee to 90",
                "can't bend knee to 90",
                "cannot bend the knee to 90",
                "cannot flex knee to 90",
                "unable to flex beyond 90",
            ),
            opposites=(
                "flexes to 90",
                "flexes past 90",
                "flexes beyond 90",
                "flexes to 100",
                "flexes to 110",
                "flexes to 120",
                "flexes to 130",
                "flexes >90",
                "able to flex to 90",
                "able to flex knee to 90",
                "able to flex past 90",
                "can flex to 90",
                "knee flexion full",
                "full rom knee",
                "knee full rom",
                "full range of movement of the knee",
                "full range of motion of the knee",
                "bends to 90",
                "bends past 90",
                "knee flexion to 90",
                "knee flexion past 90",
                "knee flexion to 100",
                "knee flexion to 110",
                "knee flexion to 120",
                "knee flexion to 130",
                "flexes knee to 90",
                "flexes knee past 90",
                "flexes knee to 100",
                "flexes knee to 110",
                "flexes knee to 120",
                "flex knee to 90",
                "flex knee past 90",
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
