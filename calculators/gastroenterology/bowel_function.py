"""Faecal incontinence, and the grade of diarrhoea from immune checkpoint inhibitors."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total
from ..inputs import Choice, Criterion, Quantity

JORGE_1993 = Source(
    "Jorge JMN, Wexner SD. Dis Colon Rectum 1993;36(1):77-97",
    url="https://www.taylorfrancis.com/books/e/9781315378206/chapters/10.1201/9781315378206-94",
    where="scoring table",
    read="secondary",
    via="a textbook chapter for rows and range; frequencies from a public calculator's table",
)
CTCAE_5 = Source(
    "National Cancer Institute. Common Terminology Criteria for Adverse Events, version 5.0, November 2017",
    url="https://www.eviq.org.au/dose-mod-gradings/standard-ctcae/diarrhoea",
    where="diarrhoea",
    read="secondary",
    via="eviQ's copy and World J Gastrointest Pathophysiol 2019;10(2):17-28, table 2",
)

_FREQUENCY = "0 never, 1 less than once a month, 2 monthly, 3 weekly, 4 daily"


def _how_often(what: str, *terms: str) -> Quantity:
    """Describe a row of the incontinence score, answered by frequency."""
    return Quantity("1", 0, 4, f"{what}: {_FREQUENCY}", integer=True, terms=terms)


SolidIncontinence = Annotated[float, _how_often("leakage of solid stool", "solid stool incontinence score")]
LiquidIncontinence = Annotated[float, _how_often("leakage of liquid stool", "liquid stool incontinence score")]
GasIncontinence = Annotated[float, _how_often("leakage of gas", "gas incontinence score")]
PadUse = Annotated[float, _how_often("wearing a pad", "pad use score")]
LifestyleAlteration = Annotated[float, _how_often("change of daily life for it", "lifestyle alteration score")]
StoolIncrease = Annotated[
    float,
    Quantity(
        "/d",
        0,
        60,
        "bowel movements a day beyond those before treatment",
        terms=("stools per day over baseline", "increase in stools per day", "stools over baseline"),
        spellings={"per day": "/d", "/day": "/d"},
    ),
]
OstomyIncrease = Annotated[
    Literal["none", "mild", "moderate", "severe"],
    Choice(
        "increase of the output of an ostomy over that before treatment; none where there is no ostomy",
        {
            "none": ("no ostomy", "no increase in ostomy output"),
            "mild": ("mild increase in ostomy output",),
            "moderate": ("moderate increase in ostomy output",),
            "severe": ("severe increase in ostomy output",),
        },
        absent="none",
    ),
]
DisablingDiarrhoea = Annotated[
    bool,
    Criterion(
        "diarrhoea with incontinence, that calls for admission to hospital, or that limits self-care",
        terms=("hospitalization indicated", "hospitalisation indicated", "limiting self-care"),
        includes=("fecal incontinence", "faecal incontinence"),
    ),
]
LifeThreatening = Annotated[
    bool,
    Criterion(
        "life-threatening consequences of diarrhoea or colitis that call for urgent intervention",
        terms=("life-threatening", "life threatening", "urgent intervention indicated"),
        includes=(
            "perforation",
            "bowel perforation",
            "toxic megacolon",
            "haemodynamic collapse",
            "hemodynamic collapse",
        ),
    ),
]


@calculator(
    title="Wexner incontinence score",
    source=JORGE_1993,
    outcome="severity of faecal incontinence",
    aliases=("Cleveland Clinic incontinence score", "Wexner score", "CCIS", "Jorge-Wexner score"),
)
def wexner_incontinence(
    solid_incontinence: SolidIncontinence,
    liquid_incontinence: LiquidIncontinence,
    gas_incontinence: GasIncontinence,
    pad_use: PadUse,
    lifestyle_alteration: LifestyleAlteration,
) -> Result:
    """Severity of faecal incontinence in adults, from 0 (continent) to 20 (completely incontinent).

    It has no published limits of severity; quality of life is clearly lower above 10 points. Urgency and the
    ability to defer are not part of it.
    """
    items = (
        Item("Solid stool", solid_incontinence),
        Item("Liquid stool", liquid_incontinence),
        Item("Gas", gas_incontinence),
        Item("Pad", pad_use),
        Item("Daily life", lifestyle_alteration),
    )
    return Result(total(*items), "points", "", items)


@calculator(
    title="Grade of immune-related diarrhoea and colitis",
    source=CTCAE_5,
    conditions=("immune checkpoint inhibitor treatment",),
    outcome="severity of diarrhoea from immune checkpoint inhibitors",
    setting="treatment with an immune checkpoint inhibitor, with diarrhoea",
    aliases=("CTCAE diarrhea grade", "CTCAE grade of colitis", "immune-related colitis grade"),
)
def immune_related_colitis(
    stool_increase: StoolIncrease,
    ostomy_increase: OstomyIncrease,
    disabling_diarrhoea: DisablingDiarrhoea,
    life_threatening: LifeThreatening,
) -> Result:
    """Grade of diarrhoea in adults on immune checkpoint inhibitors, by the common criteria for adverse events.

    Abdominal pain, blood or mucus and peritoneal signs grade colitis apart, which this does not do. Limits of
    instrumental daily activities, part of grade 2 since version 5, are not asked for.
    """
    grade = (
        4
        if life_threatening
        else 3
        if stool_increase >= 7 or ostomy_increase == "severe" or disabling_diarrhoea
        else 2
        if stool_increase >= 4 or ostomy_increase == "moderate"
        else 1
    )
    return Result(f"grade {grade}", "", "")
