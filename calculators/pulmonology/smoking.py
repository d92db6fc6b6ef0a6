"""How much tobacco a person has smoked."""

from typing import Annotated

from ..core import Result, Source, calculator
from ..inputs import Quantity
from ..vocabulary.patient import CigarettesPerDay

PACK_YEARS = Source(
    "Pack-years: packs of 20 cigarettes a day times years of smoking",
    url="https://www.droracle.ai/articles/727033/what-does-a-20-pack-year-smoking-history-mean-for",
    read="secondary",
    via="droracle.ai and biologyinsights.com, which agree",
)


@calculator(
    title="Pack-years of smoking",
    source=PACK_YEARS,
    outcome="cumulative smoking",
    aliases=("pack years", "pack-year calculator", "smoking pack years"),
)
def pack_years_smoked(
    cigarettes_per_day: CigarettesPerDay,
    years_smoked: Annotated[
        float,
        Quantity("a", 0, 100, "years of smoking", terms=("years of smoking", "smoked for", "smoking for")),
    ],
) -> Result:
    """Cumulative smoking of a person in packs of 20 cigarettes a day times years.

    Rounded to 0.1. Periods with other amounts are worked out one by one and added.
    """
    return Result(round(cigarettes_per_day / 20 * years_smoked, 1), "pack-years", "")
