"""Meningitis in children: bacterial, Lyme, or neither."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.haematology import NeutrophilCount

NIGROVIC_2002 = Source(
    "Nigrovic LE, Kuppermann N, Malley R. Development and validation of a multivariable predictive model to "
    "distinguish bacterial from aseptic meningitis in children. Pediatrics 2002;110(4):712-719",
    url="https://reference.medscape.com/calculator/bacterial-meningitis-score-child",
    where="Bacterial Meningitis Score",
    read="secondary",
    via="Medscape's calculator, medicalalgorithms.com and an Argentine validation (abstract), which agree",
)
COHN_2012 = Source(
    "Cohn KA, et al. Validation of a clinical prediction rule to distinguish Lyme meningitis from "
    "aseptic meningitis. Pediatrics 2012;129(1):e46-e53",
    url="https://publications.aap.org/pediatrics/article-abstract/129/1/e46/31609/",
    where="the Rule of 7s",
    read="abstract",
)


@calculator(
    title="Bacterial Meningitis Score for children",
    source=NIGROVIC_2002,
    conditions=("meningitis",),
    ages=(0.08, 18.99),
    outcome="bacterial meningitis",
    setting="more white cells than normal in the cerebrospinal fluid; no antibiotics before the puncture",
    aliases=("Bacterial Meningitis Score", "Nigrovic score", "BMS"),
    disputed="a positive Gram stain gives 2 points in the derivation, 1 in later descriptions; the band is the same",
)
def bacterial_meningitis(
    csf_gram_stain_positive: Annotated[
        bool,
        Criterion(
            "bacteria on Gram stain of the cerebrospinal fluid",
            terms=("csf gram stain positive", "positive csf gram stain", "positive gram stain"),
            opposites=("negative gram stain", "gram stain negative", "csf gram stain negative"),
        ),
    ],
    csf_neutrophil_count: Annotated[
        float,
        Quantity(
            "/uL",
            0,
            100000,
            "neutrophils in the cerebrospinal fluid",
            {"10*9/L": 1000},
            terms=("csf neutrophils", "csf absolute neutrophil count", "csf anc", "csf neutrophil count"),
            spellings={"cells/µl": "/uL", "cells/ul": "/uL", "cells/mm3": "/uL", "/mm3": "/uL", "/µl": "/uL"},
        ),
    ],
    csf_protein: Annotated[
        float,
        Quantity(
            "mg/dL",
            0,
            5000,
            "protein in the cerebrospinal fluid",
            {"g/L": 100, "mg/L": 0.1},
            terms=("csf protein", "cerebrospinal fluid protein"),
        ),
    ],
    neutrophil_count: NeutrophilCount,
    seizure_by_presentation: Annotated[
        bool,
        Criterion(
            "seizure at presentation or before it, in this illness",
            terms=("seizure", "seizures", "convulsion", "convulsions"),
            includes=("febrile seizure", "status epilepticus"),
        ),
    ],
) -> Result:
    """Whether a child with cerebrospinal pleocytosis is at very low risk of bacterial meningitis.

    For ages from 29 days; not for the critically ill, purpura, immune deficiency, a shunt or recent neurosurgery, or
    after antibiotics.
    """
    items = (
        Item("Positive Gram stain", 2 if csf_gram_stain_positive else 0),
        Item("1000 or more neutrophils per µL of cerebrospinal fluid", 1 if csf_neutrophil_count >= 1000 else 0),
        Item("80 mg/dL or more protein in cerebrospinal fluid", 1 if csf_protein >= 80 else 0),
        Item("10 ×10⁹/L or more neutrophils in blood", 1 if neutrophil_count >= 10 else 0),
        Item("Seizure", 1 if seizure_by_presentation else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "very low risk"}, over="not very low risk"), items)


@calculator(
    title="Rule of 7s for Lyme meningitis",
    source=COHN_2012,
    conditions=("meningitis",),
    ages=(2, 18),
    outcome="Lyme meningitis",
    setting="where Lyme disease is endemic, with more white cells than normal in the cerebrospinal fluid",
    aliases=("Rule of 7s", "Rule of 7's", "Rule of Sevens"),
    confirmed="cases of the openEHR guideline model agree",
)
def rule_of_sevens(
    headache_days: Annotated[
        float,
        Quantity(
            "d",
            0,
            365,
            "days of headache",
            {"wk": 7},
            terms=("headache for", "days of headache", "duration of headache"),
            spellings={"days": "d", "day": "d", "weeks": "wk", "week": "wk"},
        ),
    ],
    csf_mononuclear_share: Annotated[
        float,
        Quantity(
            "%",
            0,
            100,
            "mononuclear cells, as a share of white cells in the cerebrospinal fluid",
            terms=("csf mononuclear cells", "csf mononuclear", "mononuclear cells"),
        ),
    ],
    cranial_nerve_palsy: Annotated[
        bool,
        Criterion(
            "palsy of the facial (seventh) or another cranial nerve",
            terms=("cranial nerve palsy", "cranial neuropathy", "cranial neuritis"),
            includes=("facial nerve palsy", "bell's palsy", "bell palsy", "facial palsy", "sixth nerve palsy"),
        ),
    ],
) -> Result:
    """Whether a child with meningitis, where Lyme disease is endemic, is at low risk of Lyme meningitis.

    It tells Lyme from aseptic meningitis and says nothing of bacterial meningitis.
    """
    items = (
        Item("Headache for 7 days or more", 1 if headache_days >= 7 else 0),
        Item("Mononuclear cells 70 % or more", 1 if csf_mononuclear_share >= 70 else 0),
        Item("Cranial nerve palsy", 1 if cranial_nerve_palsy else 0),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {0: "low risk"}, over="not low risk"), items)
