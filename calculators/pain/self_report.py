"""Pain and its burden as patients tell of them."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..vocabulary.scales import CODED, coded

KREBS_2009 = Source(
    "Krebs EE, Lorenz KA, Bair MJ, et al. Development and initial validation of the PEG, a three-item scale assessing "
    "pain intensity and interference. J Gen Intern Med 2009;24(6):733-738",
    doi="10.1007/s11606-009-0981-1",
    pmid="19418100",
    where="the three items; their mean",
    read="abstract",
)
VERNON_1991 = Source(
    "Vernon H, Mior S. The Neck Disability Index: a study of reliability and validity. J Manipulative Physiol Ther "
    "1991",
    url="https://chiro.org/forms/NDI_Explain.shtml",
    where="ten sections of 0 to 5; intervals of interpretation",
    read="secondary",
    via="the author's own explanation of the index",
)

_NDI = "0 no trouble to 5 the worst"


@calculator(
    title="PEG scale (pain, enjoyment of life, general activity)",
    source=KREBS_2009,
    ages=(18, 120),
    outcome="chronic pain",
    setting="primary care",
    aliases=("PEG", "PEG scale"),
    licence=CODED,
)
def peg(
    peg_pain: Annotated[float, coded("PEG", "average pain", "in the last week, 0 none to 10 worst imaginable", 10)],
    peg_enjoyment: Annotated[
        float, coded("PEG", "enjoyment of life", "how far pain interfered in the last week, 0 not to 10 completely", 10)
    ],
    peg_activity: Annotated[
        float, coded("PEG", "general activity", "how far pain interfered in the last week, 0 not to 10 completely", 10)
    ],
) -> Result:
    """How strong chronic pain is and how far it interferes with life, as the mean of three answers of 0 to 10.

    Rounded to one decimal. To be followed over time; its authors set no bands.
    """
    items = (
        Item("Average pain", peg_pain),
        Item("Enjoyment of life", peg_enjoyment),
        Item("General activity", peg_activity),
    )
    return Result(round(total(*items) / 3, 1), "of 10", "", items)


@calculator(
    title="NDI (Neck Disability Index)",
    source=VERNON_1991,
    outcome="disability from neck pain",
    aliases=("NDI", "Neck Disability Index"),
    licence=CODED,
)
def neck_disability_index(
    ndi_pain: Annotated[float, coded("NDI", "pain intensity", f"neck pain now, {_NDI}", 5)],
    ndi_care: Annotated[float, coded("NDI", "personal care", f"washing and dressing, {_NDI}", 5)],
    ndi_lifting: Annotated[float, coded("NDI", "lifting", _NDI, 5)],
    ndi_reading: Annotated[float, coded("NDI", "reading", _NDI, 5)],
    ndi_headaches: Annotated[float, coded("NDI", "headaches", f"strength and frequency, {_NDI}", 5)],
    ndi_concentration: Annotated[float, coded("NDI", "concentration", _NDI, 5)],
    ndi_work: Annotated[float, coded("NDI", "work", _NDI, 5)],
    ndi_driving: Annotated[float, coded("NDI", "driving", _NDI, 5)],
    ndi_sleeping: Annotated[float, coded("NDI", "sleeping", _NDI, 5)],
    ndi_recreation: Annotated[float, coded("NDI", "recreation", _NDI, 5)],
) -> Result:
    """Disability that a patient with neck pain tells of, from 0 to 50 points (double it for percent).

    A change of less than 5 points means little. All ten sections are needed here; the driving section is often left out
    by those who do not drive.
    """
    items = (
        Item("Pain intensity", ndi_pain),
        Item("Personal care", ndi_care),
        Item("Lifting", ndi_lifting),
        Item("Reading", ndi_reading),
        Item("Headaches", ndi_headaches),
        Item("Concentration", ndi_concentration),
        Item("Work", ndi_work),
        Item("Driving", ndi_driving),
        Item("Sleeping", ndi_sleeping),
        Item("Recreation", ndi_recreation),
    )
    score = total(*items)
    band = upto(
        score,
        {4: "no disability", 14: "mild disability", 24: "moderate disability", 34: "severe disability"},
        over="complete disability",
    )
    return Result(score, "points", band, items)
