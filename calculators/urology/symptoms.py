"""Urinary symptoms as patients tell of them."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..vocabulary.scales import CODED, coded

BARRY_1992 = Source(
    "Barry MJ, Fowler FJ Jr, O'Leary MP, et al. The American Urological Association Symptom Index for benign prostatic "
    "hyperplasia. J Urol 1992;148(5):1549-1557",
    url="http://www.mgmc.org/wellness/health-library/healthwise-document-viewer/?id=ug1952",
    where="seven questions of 0 to 5; three bands",
    read="secondary",
    via="Healthwise; bands also from Family Practice Notebook and an abstract of the International Continence Society",
)
SANSONI_2011 = Source(
    "Sansoni J, et al. Revised Urinary Incontinence Scale (RUIS). Centre for Health Service Development, 2011",
    url="https://it.scribd.com/document/429157181/Ru-is-Brochure",
    where="five items",
    read="secondary",
    via="the centre's brochure and MDCalc",
)

_OFTEN = "0 never, 1 under 1 in 5 times, 2 under half, 3 about half, 4 over half, 5 almost always"
_BOTHER = "0 not, 1 slightly, 2 moderately, 3 greatly"


@calculator(
    title="IPSS (International Prostate Symptom Score, AUA Symptom Index)",
    source=BARRY_1992,
    sex="male",
    outcome="lower urinary tract symptoms",
    aliases=("IPSS", "AUA-SI", "AUA symptom index", "International Prostate Symptom Score"),
    licence=CODED,
    confirmed="clincalc 0.4: 500 random patients agree; openEHR guideline model: every case agrees",
)
def ipss(
    ipss_emptying: Annotated[float, coded("IPSS", "incomplete emptying", _OFTEN, 5)],
    ipss_frequency: Annotated[float, coded("IPSS", "frequency", f"again within 2 hours, {_OFTEN}", 5)],
    ipss_intermittency: Annotated[float, coded("IPSS", "intermittency", _OFTEN, 5)],
    ipss_urgency: Annotated[float, coded("IPSS", "urgency", _OFTEN, 5)],
    ipss_stream: Annotated[float, coded("IPSS", "weak stream", _OFTEN, 5)],
    ipss_straining: Annotated[float, coded("IPSS", "straining", _OFTEN, 5)],
    ipss_nocturia: Annotated[float, coded("IPSS", "nocturia", "times a night, 5 for five or more", 5)],
) -> Result:
    """Severity of a man's urinary symptoms over the last month, from 0 to 35 points.

    Not specific to the prostate. The question on quality of life is asked with it and counted apart.
    """
    items = (
        Item("Incomplete emptying", ipss_emptying),
        Item("Frequency", ipss_frequency),
        Item("Intermittency", ipss_intermittency),
        Item("Urgency", ipss_urgency),
        Item("Weak stream", ipss_stream),
        Item("Straining", ipss_straining),
        Item("Nocturia", ipss_nocturia),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {7: "mild", 19: "moderate"}, over="severe"), items)


@calculator(
    title="RUIS (Revised Urinary Incontinence Scale)",
    source=SANSONI_2011,
    outcome="urinary incontinence",
    aliases=("RUIS",),
    licence=CODED,
)
def revised_urinary_incontinence(
    ruis_urgency: Annotated[float, coded("RUIS", "urgency", f"leakage with urgency, {_BOTHER}", 3)],
    ruis_activity: Annotated[
        float, coded("RUIS", "activity", f"leakage on activity, coughing, sneezing, {_BOTHER}", 3)
    ],
    ruis_drops: Annotated[float, coded("RUIS", "drops", f"leakage of small amounts, {_BOTHER}", 3)],
    ruis_frequency: Annotated[
        float,
        coded(
            "RUIS",
            "frequency",
            "0 never, 1 under once a month, 2 a few times a month, 3 a few times a week, 4 daily",
            4,
        ),
    ],
    ruis_amount: Annotated[float, coded("RUIS", "amount", "each time, 0 none, 1 drops, 2 small splashes, 3 more", 3)],
) -> Result:
    """Severity of urinary incontinence, from 0 to 16 points, to be followed over treatment. Bands were not found."""
    items = (
        Item("Leakage with urgency", ruis_urgency),
        Item("Leakage on activity", ruis_activity),
        Item("Drops", ruis_drops),
        Item("Frequency", ruis_frequency),
        Item("Amount", ruis_amount),
    )
    return Result(total(*items), "points", "", items)
