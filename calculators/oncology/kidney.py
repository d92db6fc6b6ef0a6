"""Prognosis of operated renal cell carcinoma, and complexity of a renal mass."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity

FRANK_2002 = Source(
    "Frank I, Blute ML, Cheville JC, et al. An outcome prediction model for patients with clear cell renal cell "
    "carcinoma treated with radical nephrectomy based on tumor stage, size, grade and necrosis: the SSIGN score. J "
    "Urol 2002;168(6):2395-2400",
    url="https://development.cds-platform.com/ckm/clinical-knowledge-manager/demo/view/SSIGN_ccRCC/1?language=en",
    where="scoring table",
    read="secondary",
    via="the openEHR guideline model SSIGN_ccRCC, and one secondary table; abstract read",
)
ZIGEUNER_2010 = Source(
    "Zigeuner R, Hutterer G, Chromecki T, et al. External validation of the Mayo Clinic stage, size, grade, and "
    "necrosis (SSIGN) score for clear-cell renal cell carcinoma in a single European centre applying routine "
    "pathology. Eur Urol 2010;57(1):102-109",
    url="https://read.qxmd.com/read/19062157",
    where="cancer-specific survival by group of scores, in 1,862 patients",
    read="secondary",
    via="the openEHR guideline model SSIGN_ccRCC; the abstract agrees in the last row",
)
KUTIKOV_2009 = Source(
    "Kutikov A, Uzzo RG. The R.E.N.A.L. nephrometry score: a comprehensive standardized system for quantitating renal "
    "tumor size, location and depth. J Urol 2009;182(3):844-853",
    doi="10.1016/j.juro.2009.05.035",
    where="scoring table",
    read="secondary",
    via="PMC3124570, table 1, and Radiopaedia, which give the same table",
)
SIMHAN_2011 = Source(
    "Simhan J, Smaldone MC, Tsai KJ, et al. Objective measures of renal mass anatomic complexity predict rates of "
    "major complications following partial nephrectomy. Eur Urol 2011;60(4):724-730",
    where="major complications by complexity",
    read="unverified",
    via="one secondary table",
)
TumourCategory = Annotated[
    Literal["pT1", "pT2", "pT3"],
    Choice(
        "pathological T category (TNM 1997 or 2002): pT1, pT2, or pT3 of any kind; pT4 is not offered, because sources "
        "differ on its points",
        {
            "pT1": ("pt1", "pt1a", "pt1b"),
            "pT2": ("pt2", "pt2a", "pt2b"),
            "pT3": ("pt3", "pt3a", "pt3b", "pt3c"),
        },
    ),
]
RegionalNodes = Annotated[
    bool,
    Criterion(
        "metastasis in regional lymph nodes (pN1 or pN2)",
        terms=(
            "pn1",
            "pn2",
            "positive lymph nodes",
            "node-positive",
            "node positive",
            "lymph node metastasis",
            "lymph node involvement",
        ),
        opposites=("pn0", "pnx", "negative lymph nodes", "node-negative", "node negative"),
    ),
]
DistantMetastasis = Annotated[
    bool,
    Criterion(
        "distant metastasis (M1)",
        terms=("distant metastasis", "distant metastases", "m1", "metastatic disease"),
        opposites=("m0", "no distant metastasis", "no distant metastases", "no metastases"),
    ),
]
TumourSize = Annotated[
    float,
    Quantity(
        "cm",
        0.1,
        60,
        "largest diameter of the kidney tumour",
        {"mm": 0.1},
        terms=(
            "tumour size",
            "tumor size",
            "tumour diameter",
            "tumor diameter",
            "renal mass",
            "mass",
            "tumor",
            "tumour",
        ),
    ),
]
NuclearGrade = Annotated[
    float,
    Quantity(
        "1",
        1,
        4,
        "nuclear grade of the kidney tumour, 1 to 4",
        integer=True,
        terms=("nuclear grade", "fuhrman grade", "fuhrman nuclear grade", "tumor grade", "tumour grade"),
    ),
]
TumourNecrosis = Annotated[
    bool,
    Criterion(
        "histological tumour necrosis", terms=("tumour necrosis", "tumor necrosis", "coagulative necrosis", "necrosis")
    ),
]
ExophyticPart = Annotated[
    Literal["half or more", "less than half", "none"],
    Choice(
        "part of the mass that stands out of the kidney: half or more, less than half, none (entirely endophytic)",
        {
            "half or more": ("50% or more exophytic", ">=50% exophytic", "mostly exophytic"),
            "less than half": ("<50% exophytic", "less than 50% exophytic"),
            "none": ("entirely endophytic", "completely endophytic", "100% endophytic"),
        },
    ),
]
DistanceToSinus = Annotated[
    float,
    Quantity(
        "mm",
        0,
        150,
        "shortest distance of the mass from the collecting system or renal sinus",
        {"cm": 10},
        terms=(
            "distance to the collecting system",
            "nearness to the collecting system",
            "distance from the collecting system",
            "distance from the renal sinus",
        ),
    ),
]
PolarLocation = Annotated[
    Literal["outside the polar lines", "crosses a polar line", "central"],
    Choice(
        "place of the mass: entirely above the upper or below the lower polar line; crosses a polar line; central "
        "(more than half across a polar line, entirely between the polar lines, or across the axial midline)",
        {
            "outside the polar lines": ("entirely above the upper polar line", "entirely below the lower polar line"),
            "crosses a polar line": ("crosses a polar line", "crosses the polar line"),
            "central": ("entirely between the polar lines", "crosses the axial midline", "crosses axial renal midline"),
        },
    ),
]


@calculator(
    title="SSIGN score",
    source=FRANK_2002,
    conditions=("clear cell renal cell carcinoma",),
    outcome="death from clear cell renal cell carcinoma",
    setting="after nephrectomy",
    aliases=("SSIGN", "Mayo Clinic stage, size, grade and necrosis score"),
    disputed="sources give a pT4 tumour different points, so pT4 is not offered",
)
def ssign_score(
    tumour_category: TumourCategory,
    regional_nodes: RegionalNodes,
    distant_metastasis: DistantMetastasis,
    tumour_size: TumourSize,
    nuclear_grade: NuclearGrade,
    tumour_necrosis: TumourNecrosis,
) -> Result:
    """Cancer-specific survival after nephrectomy for clear cell renal cell carcinoma.

    The survival rates are those of a European validation with routine pathology.
    """
    items = (
        Item("T category", 2 if tumour_category == "pT3" else 1 if tumour_category == "pT2" else 0),
        Item("Regional lymph nodes", 2 if regional_nodes else 0),
        Item("Distant metastasis", 4 if distant_metastasis else 0),
        Item("Tumour 5 cm or larger", 2 if tumour_size >= 5 else 0),
        Item("Nuclear grade", upto(nuclear_grade, {2: 0, 3: 1}, over=3)),
        Item("Necrosis", 2 if tumour_necrosis else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk(
                "cancer-specific survival",
                "1 year",
                upto(score, {2: 99.7, 4: 98.1, 6: 92.9, 9: 76.5}, over=43.3),
                ZIGEUNER_2010,
            ),
            Risk(
                "cancer-specific survival",
                "3 years",
                upto(score, {2: 98.7, 4: 93.4, 6: 83.8, 9: 46.9}, over=21.9),
                ZIGEUNER_2010,
            ),
            Risk(
                "cancer-specific survival",
                "5 years",
                upto(score, {2: 97.3, 4: 89.8, 6: 74.1, 9: 38.6}, over=19.2),
                ZIGEUNER_2010,
            ),
            Risk(
                "cancer-specific survival",
                "10 years",
                upto(score, {2: 93.6, 4: 77.9, 6: 57.3, 9: 25.9}, over=19.2),
                ZIGEUNER_2010,
            ),
        ),
    )


@calculator(
    title="R.E.N.A.L. nephrometry score",
    source=KUTIKOV_2009,
    conditions=("renal mass",),
    outcome="complexity of a renal mass for partial nephrectomy",
    aliases=("RENAL nephrometry score", "RENAL score"),
)
def renal_nephrometry_score(
    tumour_size: TumourSize,
    exophytic_part: ExophyticPart,
    distance_to_sinus: DistanceToSinus,
    polar_location: PolarLocation,
) -> Result:
    """Anatomical complexity of a solid renal mass on CT or MRI, for planning of surgery.

    The suffixes (a, p or x for the face of the kidney, h for contact with the hilar vessels) carry no points and are
    left out.
    """
    items = (
        Item("Radius (largest diameter)", 1 if tumour_size <= 4 else 2 if tumour_size < 7 else 3),
        Item("Exophytic part", {"half or more": 1, "less than half": 2, "none": 3}[exophytic_part]),
        Item("Nearness to the sinus", 1 if distance_to_sinus >= 7 else 2 if distance_to_sinus > 4 else 3),
        Item(
            "Location",
            {"outside the polar lines": 1, "crosses a polar line": 2, "central": 3}[polar_location],
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {6: "low complexity", 9: "moderate complexity"}, over="high complexity"),
        items,
        (
            Risk(
                "major complication of partial nephrectomy",
                "after surgery",
                upto(score, {6: 6.4, 9: 11.1}, over=21.9),
                SIMHAN_2011,
            ),
        ),
    )
