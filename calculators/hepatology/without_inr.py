"""Severity of liver disease where the INR says nothing about the liver."""

from math import log

from ..core import Result, Source, calculator
from ..gastroenterology.liver import RecentDialysis
from ..vocabulary.biochemistry import Bilirubin, Creatinine

HEUMAN_2007 = Source(
    "Heuman DM, Mihas AA, Habib A, et al. MELD-XI: a rational approach to sickest first liver transplantation in "
    "cirrhotic patients requiring anticoagulant therapy. Liver Transpl 2007",
    doi="10.1002/lt.20906",
    where="abstract: the equation; limits of the values",
    read="abstract",
    via="limits of creatinine and bilirubin, dialysis and rounding from medicalalgorithms.com",
)


@calculator(
    title="MELD-XI (MELD without INR)",
    source=HEUMAN_2007,
    conditions=("cirrhosis", "chronic liver disease"),
    ages=(18, 120),
    outcome="death before liver transplantation",
    aliases=("MELD XI", "MELDXI", "MELD excluding INR"),
)
def meld_xi(bilirubin: Bilirubin, creatinine: Creatinine, recent_dialysis: RecentDialysis) -> Result:
    """Severity of cirrhosis on the scale of the original MELD score, for patients whose INR an anticoagulant raises.

    Values below 1 count as 1, creatinine at most as 4 and on dialysis as 4; rounded to a whole number. A score means
    about the prognosis of the same MELD.
    """
    kidney = 4 if recent_dialysis else min(max(creatinine, 1), 4)
    return Result(round(5.11 * log(max(bilirubin, 1)) + 11.76 * log(kidney) + 9.44), "points", "")
