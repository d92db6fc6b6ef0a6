"""Familial hypercholesterolaemia: whether the cholesterol speaks for it."""

from typing import Annotated, Literal

from ..core import Result, Source, below, calculator
from ..inputs import Choice
from ..vocabulary.biochemistry import TotalCholesterol
from ..vocabulary.patient import Age

_DIAGNOSED = (
    *(
        "was diagnosed with",
        "has been diagnosed with",
        "was recently diagnosed with",
        "is diagnosed with",
        "has",
        "had",
    ),
    *("diagnosed with", "with", "has confirmed", "with confirmed", "had confirmed"),
)
_FAMILIAL = ("familial hypercholesterolemia", "confirmed familial hypercholesterolemia", "fh")

WILLIAMS_1993 = Source(
    "Williams RR, Hunt SC, Schumacher MC, et al. Am J Cardiol 1993;72(2):171-176",
    pmid="8328379",
    where="limits of total cholesterol by age and relationship",
    read="secondary",
    via="J Am Heart Assoc 2019;8:e013225, table 1, and US evidence synthesis 141 (NBK379719), appendix D; they agree "
    "but for the youngest group, under 18 in the latter",
)


@calculator(
    title="MEDPED criteria for familial hypercholesterolaemia",
    source=WILLIAMS_1993,
    outcome="familial hypercholesterolaemia",
    aliases=("MEDPED", "US MEDPED criteria", "Make Early Diagnosis to Prevent Early Deaths"),
)
def medped(
    age: Age,
    affected_relative: Annotated[
        Literal["none", "first degree", "second degree", "third degree"],
        Choice(
            "closest relative with confirmed familial hypercholesterolaemia",
            {
                "none": (
                    "no family history of familial hypercholesterolaemia",
                    "no family history of fh",
                    "no relatives with familial hypercholesterolemia",
                    "no family history of familial hypercholesterolemia (fh)",
                    "no affected relatives",
                    "no relatives with fh",
                    "no known relatives with familial hypercholesterolemia",
                    "no known family history of familial hypercholesterolemia",
                    "no known family history of fh",
                    "no first-degree relatives with fh",
                    "denies family history of familial hypercholesterolemia",
                    "denies a family history of familial hypercholesterolemia",
                    "no family members with familial hypercholesterolemia",
                    "no family members with fh",
                    "no relatives diagnosed with fh",
                    "no relatives diagnosed with familial hypercholesterolemia",
                ),
                "first degree": (
                    "first-degree relative with familial hypercholesterolemia",
                    "first degree relative with fh",
                    "first-degree relative with familial hypercholesterolemia (fh)",
                    "first-degree relative diagnosed with familial hypercholesterolemia",
                    "first-degree relative diagnosed with fh",
                    "first-degree relative with confirmed familial hypercholesterolemia",
                    "first-degree relative has familial hypercholesterolemia",
                    *(
                        f"{relative} {has} {disease}"
                        for relative in (
                            "father",
                            "mother",
                            "brother",
                            "sister",
                            "son",
                            "daughter",
                            "parent",
                            "sibling",
                        )
                        for has in _DIAGNOSED
                        for disease in _FAMILIAL
                    ),
                    *(
                        f"{a} {b} {c}"
                        for a in (
                            "father",
                            "mother",
                            "brother",
                            "sister",
                            "son",
                            "daughter",
                        )
                        for b in (
                            "who has",
                            "who had",
                            "who was diagnosed with",
                            "with confirmed",
                            "was diagnosed with confirmed",
                            "suffers from",
                            "being diagnosed with",
                            "was found to have",
                            "with diagnosed",
                            "also has",
                        )
                        for c in (
                            "familial hypercholesterolemia",
                            "fh",
                            "familial hypercholesterolemia (fh",
                            "confirmed fh",
                        )
                    ),
                    *(
                        f"{a} {b} {c}"
                        for a in (
                            "parent",
                            "sibling",
                        )
                        for b in (
                            "with",
                            "has",
                            "had",
                            "diagnosed with",
                            "was diagnosed with",
                            "has been diagnosed with",
                        )
                        for c in (
                            "familial hypercholesterolemia",
                            "fh",
                            "familial hypercholesterolemia (fh",
                        )
                    ),
                    "first-degree relative with confirmed fh",
                    "first-degree relative with known fh",
                    "first-degree relative with known familial hypercholesterolemia",
                    "first-degree relative with diagnosed fh",
                    "first-degree relative was diagnosed with familial hypercholesterolemia",
                    "first-degree relative was diagnosed with fh",
                    "first-degree relative was diagnosed with familial hypercholesterolemia (fh",
                    "first-degree family history of familial hypercholesterolemia",
                    "first-degree family history of fh",
                    "first-degree relative has fh",
                    "first-degree relative has been diagnosed with fh",
                    "first-degree relative has been diagnosed with familial hypercholesterolemia",
                    "first-degree relative has confirmed fh",
                    "a first-degree relative, was diagnosed",
                    "first-degree relative, was recently diagnosed",
                ),
                "second degree": (
                    "second-degree relative with familial hypercholesterolemia",
                    "second-degree relative with fh",
                    "second-degree relative diagnosed with familial hypercholesterolemia",
                    "second-degree relative diagnosed with fh",
                    "second-degree relative has familial hypercholesterolemia",
                    *(
                        f"{relative} {has} {disease}"
                        for relative in (
                            "grandfather",
                            "grandmother",
                            "uncle",
                            "aunt",
                            "nephew",
                            "niece",
                            "half-brother",
                            "half-sister",
                            "grandparent",
                        )
                        for has in _DIAGNOSED
                        for disease in _FAMILIAL
                    ),
                    "second-degree relative with confirmed fh",
                    "second-degree relative with known fh",
                    "second-degree relative with known familial hypercholesterolemia",
                    "second-degree relative with confirmed familial hypercholesterolemia",
                    "second-degree relative was diagnosed with familial hypercholesterolemia",
                    "second-degree relative was diagnosed with fh",
                    "second-degree relative, was diagnosed",
                    "second-degree relative, was recently diagnosed",
                    "second-degree relative has fh",
                    "second-degree relative has been diagnosed with fh",
                    "second-degree relative has been diagnosed with familial hypercholesterolemia",
                ),
                "third degree": (
                    "third-degree relative with familial hypercholesterolemia",
                    "third-degree relative with fh",
                    "third-degree relative diagnosed with familial hypercholesterolemia",
                    "third-degree relative diagnosed with fh",
                    "third-degree relative has familial hypercholesterolemia",
                    *(
                        f"{relative} {has} {disease}"
                        for relative in (
                            "cousin",
                            "great-grandfather",
                            "great-grandmother",
                            "great-uncle",
                            "great-aunt",
                        )
                        for has in _DIAGNOSED
                        for disease in _FAMILIAL
                    ),
                    "third-degree relative with confirmed fh",
                    "third-degree relative with known fh",
                    "third-degree relative with known familial hypercholesterolemia",
                    "third-degree relative with confirmed familial hypercholesterolemia",
                    "third-degree relative was diagnosed with familial hypercholesterolemia",
                    "third-degree relative was diagnosed with fh",
                    "third-degree relative, was diagnosed",
                    "third-degree relative, was recently diagnosed",
                    "third-degree relative has fh",
                    "third-degree relative has been diagnosed with fh",
                    "third-degree relative has been diagnosed with familial hypercholesterolemia",
                ),
            },
            absent="none",
        ),
    ],
    total_cholesterol: TotalCholesterol,
) -> Result:
    """Whether total cholesterol is high enough, at this age and in this family, for familial hypercholesterolaemia.

    The value is how far the cholesterol lies over (or under) its limit, in mg/dL. The limits are those of untreated
    cholesterol; without an affected relative those of the general population are used.
    """
    limit = (
        below(age, {20: 220, 30: 240, 40: 270}, otherwise=290)
        if affected_relative == "first degree"
        else below(age, {20: 230, 30: 250, 40: 280}, otherwise=300)
        if affected_relative == "second degree"
        else below(age, {20: 240, 30: 260, 40: 290}, otherwise=310)
        if affected_relative == "third degree"
        else below(age, {20: 270, 30: 290, 40: 340}, otherwise=360)
    )
    excess = round(total_cholesterol - limit, 1)
    return Result(excess, "mg/dL", "criteria met" if excess > 0 else "criteria not met")
