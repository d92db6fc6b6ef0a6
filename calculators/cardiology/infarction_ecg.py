"""Myocardial infarction on the ECG where left bundle branch block hides it."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion

SGARBOSSA_1996 = Source(
    "Sgarbossa EB, Pinski SL, Barbagelata A, et al. N Engl J Med 1996;334(8):481-487",
    url="http://hqmeded-ecg.blogspot.com/2015/11/validation-of-smith-modified-sgarbossa.html",
    where="weights of the three criteria; 3 points or more",
    read="secondary",
    via="Dr Smith's ECG blog and ecg-quiz.com, which agree",
)
SMITH_2012 = Source(
    "Smith SW, Dodd KW, Henry TD, Dvorak DM, Pearce LA. Ann Emerg Med 2012;60(6):766-776",
    url="http://hqmeded-ecg.blogspot.com/2015/11/validation-of-smith-modified-sgarbossa.html",
    where="the three criteria of the modified rule",
    read="secondary",
    via="the first author's ECG blog, reporting the validation; QxMD's page of the rule agrees",
)

ConcordantStElevation = Annotated[
    bool,
    Criterion(
        "ST elevation of 1 mm or more in a lead whose QRS complex is mainly positive (concordant)",
        terms=(
            "concordant st elevation",
            "concordant st-segment elevation",
            "concordant st segment elevation",
            "concordant ste",
            "concordant elevation of the st segment",
            "st elevation concordant with the qrs",
            "st-segment elevation concordant with the qrs",
            "st elevation concordant",
        ),
        includes=(
            "st elevation in leads with a positive qrs",
            "st elevation in leads with positive qrs",
            "st elevation of at least 1 mm in leads with a positive qrs",
            "concordant st-elevation of",
            *(
                f"{a} {b} in leads with {c}"
                for a in (
                    "st elevation",
                    "st-segment elevation",
                    "ste",
                )
                for b in (
                    "of >=1 mm",
                    "of ≥1 mm",
                    ">=1 mm",
                    "≥1 mm",
                    "≥ 1 mm",
                    ">= 1 mm",
                    "> 1 mm",
                    ">1 mm",
                    "of at least 1 mm",
                    "of 1 mm",
                    "of 1 mm or more",
                    "of 2 mm",
                )
                for c in (
                    "positive qrs",
                    "a positive qrs",
                    "positive qrs complexes",
                    "a positive qrs complex",
                    "upright qrs complexes",
                    "an upright qrs",
                    "predominantly positive qrs",
                )
            ),
            "concordant st elevation of 1 mm",
            "concordant st elevation of 2 mm",
            "concordant st elevation of 3 mm",
            "concordant st elevation of >=1 mm",
            "concordant st elevation of ≥1 mm",
            "concordant st elevation of at least 1 mm",
            "st-segment elevation in leads with a positive qrs",
            "st elevation in leads with positive qrs complexes",
            "st elevation in leads with a positive qrs complex",
        ),
        opposites=(
            "no concordant ste",
            "no concordant st elevation",
            "no concordant changes",
            "all discordant",
            "discordant only",
        ),
    ),
]
ConcordantStDepression = Annotated[
    bool,
    Criterion(
        "ST depression of 1 mm or more in lead V1, V2 or V3 (concordant)",
        terms=(
            "concordant st depression",
            "concordant st-segment depression",
            "concordant st segment depression",
            "concordant std",
            "concordant depression of the st segment",
            "st depression concordant with the qrs",
            "concordant anterior st depression",
        ),
        includes=(
            "st depression in v1-v3",
            "st depression in leads v1-v3",
            "st depression in v1 to v3",
            "st depression in leads v1 to v3",
            "st depression of >=1 mm in v1-v3",
            "st depression of 1 mm in v1-v3",
            "st depression of at least 1 mm in v1-v3",
            *(
                f"{a} {b} in {c}"
                for a in (
                    "st depression",
                    "st-segment depression",
                    "std",
                )
                for b in (
                    "of >=1 mm",
                    "of ≥1 mm",
                    ">=1 mm",
                    "≥1 mm",
                    "≥ 1 mm",
                    ">= 1 mm",
                    ">1 mm",
                    "> 1 mm",
                    "of at least 1 mm",
                    "of 1 mm",
                    "of 1 mm or more",
                    "of 2 mm",
                )
                for c in (
                    "v1-v3",
                    "leads v1-v3",
                    "v1 to v3",
                    "leads v1 to v3",
                    "leads v1 through v3",
                    "v1 through v3",
                    "v1-3",
                    "lead v1",
                    "lead v2",
                    "lead v3",
                    "leads v1-3",
                    "v2",
                    "v3",
                )
            ),
            "st-segment depression in v1-v3",
            "st-segment depression in leads v1-v3",
            "st-segment depression in leads v1 to v3",
            "st-segment depression in v1 to v3",
            "st-segment depression in leads v1 through v3",
            "st-segment depression in v1-3",
            "st depressions in leads v1 through v3",
            "st depressions in v1-3",
            "st depression in v1 through v3",
        ),
        opposites=(
            "no std v1-3",
            "no std v1–v3",
            "no std v1-v3",
            "no st depression v1-3",
            "no std in v1-3",
            "no std in v1-v3",
            "no concordant std",
            "no concordant depression",
        ),
    ),
]


@calculator(
    title="Sgarbossa criteria",
    source=SGARBOSSA_1996,
    conditions=("left bundle branch block",),
    outcome="acute myocardial infarction",
    aliases=("Sgarbossa", "Sgarbossa's criteria"),
    superseded_by="modified_sgarbossa",
    confirmed="GDL Sgarbossas_criteria_for_MI_in_LBBB.v1: its 2 cases agree",
)
def sgarbossa(
    concordant_st_elevation: ConcordantStElevation,
    concordant_st_depression: ConcordantStDepression,
    discordant_st_elevation: Annotated[
        bool,
        Criterion(
            "ST elevation of 5 mm or more in a lead whose QRS complex is mainly negative (discordant)",
            terms=(
                "discordant st elevation of 5 mm or more",
                "discordant st elevation >= 5 mm",
                "discordant st elevation >5 mm",
                "excessively discordant st elevation",
                "discordant st elevation ≥5 mm",
                "discordant st elevation of >=5 mm",
                "discordant st elevation of at least 5 mm",
                "discordant st elevation greater than 5 mm",
                "discordant st-segment elevation of 5 mm or more",
                "excessive discordant st elevation",
                "discordant st elevation of 5 mm",
                "discordant st elevation of 6 mm",
                "discordant st elevation of 7 mm",
                "discordant st elevation of ≥5 mm",
                "discordant st elevation of >5 mm",
                "discordant st elevation of more than 5 mm",
                "discordant st elevation exceeding 5 mm",
                "discordant st-segment elevation >=5 mm",
                "discordant st-segment elevation ≥5 mm",
                "discordant st-segment elevation of 5 mm",
                "discordant st-segment elevation of >=5 mm",
                "discordant st-segment elevation of at least 5 mm",
                "discordant st-segment elevation >5 mm",
                "discordant ste ≥5 mm",
                "discordant ste of 5 mm or more",
                "excessively discordant st-segment elevation",
                "excessive discordant st-segment elevation",
                "st elevation of >=5 mm in leads with a negative qrs",
                "st elevation >=5 mm in leads with a negative qrs",
                "st elevation of at least 5 mm in leads with a negative qrs",
                "st elevation ≥5 mm in leads with a negative qrs",
                "st elevation of 5 mm in leads with a negative qrs",
                "st elevation >=5 mm in leads with negative qrs",
                "st elevation of >=5 mm in leads with negative qrs",
            ),
        ),
    ],
) -> Result:
    """Signs of acute myocardial infarction on an ECG with left bundle branch block (criteria of 1996).

    Three points or more are specific for infarction but not sensitive: a lower score does not rule it out. The third
    criterion alone is not enough; the modified criteria of 2012 replace it by a proportion of the S wave.
    """
    items = (
        Item("Concordant ST elevation", 5 if concordant_st_elevation else 0),
        Item("Concordant ST depression in V1 to V3", 3 if concordant_st_depression else 0),
        Item("Discordant ST elevation of 5 mm or more", 2 if discordant_st_elevation else 0),
    )
    score = total(*items)
    return Result(
        score, "points", upto(score, {2: "infarction neither shown nor ruled out"}, over="criteria met"), items
    )


@calculator(
    title="Modified Sgarbossa criteria (Smith)",
    source=SMITH_2012,
    conditions=("left bundle branch block",),
    outcome="acute coronary occlusion",
    aliases=("Smith-modified Sgarbossa criteria", "Smith modified Sgarbossa rule"),
    confirmed="GDL modified_Sgarbossa_s_criteria.v1: its cases agree",
)
def modified_sgarbossa(
    concordant_st_elevation: ConcordantStElevation,
    concordant_st_depression: ConcordantStDepression,
    proportional_st_elevation: Annotated[
        bool,
        Criterion(
            "in any lead, discordant ST elevation of 1 mm or more that is at least a quarter of the S wave before it",
            terms=(
                "proportionally excessive discordant st elevation",
                "excessively discordant st elevation",
                "st/s ratio of 25 % or more",
                "st/s ratio > 0.25",
                "st/s ratio >= 25%",
                "excessive discordant st elevation",
                "excessively discordant st-segment elevation",
                "proportionally excessive st elevation",
                "proportionally excessive discordance",
                "at least 25% of the preceding s-wave",
                "at least 25% of the depth of the preceding s-wave",
                ">=25% of the preceding s-wave",
                "≥25% of the preceding s-wave",
                ">=25% of the depth of the preceding s-wave",
                "25% of the preceding s-wave",
                "25% of the depth of the s-wave",
                "25% of the s-wave",
                "st/s ratio of at least 25%",
                "excessive discordant st-segment elevation",
                "discordant st elevation of at least 25%",
                "discordant st elevation ≥25%",
                "discordant st elevation >=25%",
                "discordant st elevation >25%",
                "st/s ratio <= -0.25",
                "st/s ratio ≤ -0.25",
                "st/s ratio of -0.25",
                "st/s ratio less than -0.25",
                "proportionally excessive discordant ste",
                "disproportionate st elevation",
                "disproportionately discordant st elevation",
                "disproportionate discordant st elevation",
                "st elevation of at least 25% of the s wave",
                "st elevation >=25% of the s wave",
                "st elevation ≥25% of the s wave",
                "st elevation >25% of the s wave",
                "25% of the depth of the preceding s wave",
            ),
        ),
    ],
) -> Result:
    """Signs of acute coronary occlusion on an ECG with left bundle branch block; one criterion is enough.

    It has no points. In its validation it was far more sensitive than the criteria of 1996 and as specific. A
    negative ECG does not rule occlusion out.
    """
    items = (
        Item("Concordant ST elevation", 1 if concordant_st_elevation else 0),
        Item("Concordant ST depression in V1 to V3", 1 if concordant_st_depression else 0),
        Item("Discordant ST elevation of a quarter of the S wave", 1 if proportional_st_elevation else 0),
    )
    count = total(*items)
    return Result(count, "criteria", upto(count, {0: "criteria not met"}, over="criteria met"), items)
