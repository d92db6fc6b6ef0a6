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
            "pT1": ("pt1", "pt1a", "pt1b", "stage pt1", "pathological t1", "tumor category t1", "pathologic t1"),
            "pT2": ("pt2", "pt2a", "pt2b", "stage pt2", "pathological t2", "tumor category t2", "pathologic t2"),
            "pT3": (
                "pt3",
                "pt3a",
                "pt3b",
                "pt3c",
                "stage pt3",
                "pathological t3",
                "tumor category t3",
                "pathologic t3",
                "extends into the renal vein",
                "invades the renal vein",
                "renal vein invasion",
                "perinephric fat invasion",
                "renal vein tumor thrombus",
                "invasion of the renal vein",
                "perirenal fat invasion",
                "renal sinus fat invasion",
                "tumor thrombus in the renal vein",
                "extension into the renal vein",
            ),
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
            "regional lymph node involvement",
            "regional lymph node metastasis",
            "regional nodal involvement",
            "positive regional nodes",
            "nodal metastasis",
            "positive nodes",
            "n1 disease",
            "involved lymph nodes",
            "regional node involvement",
            "nodal involvement",
            "local lymph node involvement",
        ),
        opposites=(
            "pn0",
            "pnx",
            "negative lymph nodes",
            "node-negative",
            "node negative",
            "no regional lymph node metastasis",
            "no nodal metastasis",
            "no lymph node metastasis",
            "no regional nodal involvement",
            "no positive nodes",
        ),
    ),
]
DistantMetastasis = Annotated[
    bool,
    Criterion(
        "distant metastasis (M1)",
        terms=(
            "distant metastasis",
            "distant metastases",
            "m1",
            "metastatic disease",
            "distant metastatic disease",
            "distant spread",
            "distant organ metastasis",
            "metastases to distant sites",
            "spread to distant sites",
            "metastatic spread",
        ),
        opposites=(
            "m0",
            "no distant metastasis",
            "no distant metastases",
            "no metastases",
            "no distant spread",
            "without distant metastasis",
            "no evidence of distant metastasis",
            "no metastatic disease",
            "no signs of metastasis",
            "localized disease without metastasis",
            "cm0",
            "pm0",
            "non-metastatic",
            "nonmetastatic",
        ),
        includes=(
            "lung metastases",
            "bone metastases",
            "liver metastases",
            "pulmonary metastases",
            "hepatic metastases",
            "brain metastases",
            "adrenal metastasis",
            "osseous metastases",
        ),
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
            "kidney tumor",
            "renal tumor",
            "kidney mass",
            "renal lesion",
            "radius",
            "renal lesion measuring",
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
        terms=(
            "nuclear grade",
            "fuhrman grade",
            "fuhrman nuclear grade",
            "tumor grade",
            "tumour grade",
            "isup grade",
            "who/isup grade",
            "histological grade",
            "tumor grade of",
            "fuhrman",
        ),
        levels={
            1: (
                "fuhrman i",
                "fuhrman grade i",
                "nuclear grade i",
                "fuhrman nuclear grade i",
            ),
            2: (
                "fuhrman ii",
                "fuhrman grade ii",
                "nuclear grade ii",
                "grade 2 tumor",
                "grade 2 tumour",
                "(grade 2) tumor",
                "low-grade (grade 2)",
                "fuhrman nuclear grade ii",
            ),
            3: (
                "fuhrman iii",
                "fuhrman grade iii",
                "nuclear grade iii",
                "grade 3 tumor",
                "grade 3 tumour",
                "fuhrman nuclear grade iii",
            ),
            4: (
                "fuhrman iv",
                "fuhrman grade iv",
                "nuclear grade iv",
                "grade 4 tumor",
                "grade 4 tumour",
                "fuhrman nuclear grade iv",
            ),
        },
    ),
]
TumourNecrosis = Annotated[
    bool,
    Criterion(
        "histological tumour necrosis",
        terms=(
            "tumour necrosis",
            "tumor necrosis",
            "coagulative necrosis",
            "necrosis",
            "necrotic tumor",
            "tumor cell necrosis",
            "histologic necrosis",
            "histological necrosis",
            "necrosis of the tumor",
            "areas of necrosis",
            "necrotic areas",
            "coagulative tumor necrosis",
            "presence of necrosis",
            "necrotic component",
            "tumor necrosis present",
        ),
    ),
]
ExophyticPart = Annotated[
    Literal["half or more", "less than half", "none"],
    Choice(
        "part of the mass that stands out of the kidney: half or more, less than half, none (entirely endophytic)",
        {
            "half or more": (
                "50% or more exophytic",
                ">=50% exophytic",
                "mostly exophytic",
                "predominantly exophytic",
                "≥50% exophytic",
                "more than 50% exophytic",
                "over 50% exophytic",
                "largely exophytic",
                ">50% exophytic",
                "at least 50% exophytic",
                "greater than 50% exophytic",
                "primarily exophytic",
                "mainly exophytic",
                "fully exophytic",
                "completely exophytic",
                "entirely exophytic",
                "predominately exophytic",
            ),
            "less than half": (
                "<50% exophytic",
                "less than 50% exophytic",
                "mostly endophytic",
                "predominantly endophytic",
                "under 50% exophytic",
                "partially exophytic",
                "mainly endophytic",
                "largely endophytic",
                "less than half exophytic",
                "partly exophytic",
            ),
            "none": (
                "entirely endophytic",
                "completely endophytic",
                "100% endophytic",
                "totally endophytic",
                "fully endophytic",
                "wholly endophytic",
                "entirely within the kidney",
                "located entirely within the kidney",
                "completely intrarenal",
                "entirely intrarenal",
            ),
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
            "from the collecting system",
            "away from the collecting system",
            "near the collecting system",
            "nearness to collecting system",
            "nearness to the collecting system or sinus",
            "nearness to collecting system or sinus",
            "nearness to collecting system/sinus",
            "from the renal sinus",
            "distance to the renal sinus",
            "distance to renal sinus",
            "distance from collecting system",
            "distance to collecting system",
        ),
    ),
]
PolarLocation = Annotated[
    Literal["outside the polar lines", "crosses a polar line", "central"],
    Choice(
        "place of the mass: entirely above the upper or below the lower polar line; crosses a polar line; central "
        "(more than half across a polar line, entirely between the polar lines, or across the axial midline)",
        {
            "outside the polar lines": (
                "entirely above the upper polar line",
                "entirely below the lower polar line",
                "entirely above or below the polar lines",
                "entirely below the polar lines",
                "entirely above the polar lines",
                "below the polar lines",
                "above the polar lines",
                "located below the polar lines",
                "completely below the polar line",
                "completely above the polar line",
                "outside the polar lines",
            ),
            "crosses a polar line": (
                "crosses a polar line",
                "crosses the polar line",
                "crossing a polar line",
                "crossing the polar line",
                "crosses one polar line",
                "crosses polar line",
                "crossed the polar line",
                "crossing the upper polar line",
                "crossing the lower polar line",
                "crosses the upper polar line",
                "crosses the lower polar line",
            ),
            "central": (
                "entirely between the polar lines",
                "crosses the axial midline",
                "crosses axial renal midline",
                "between the polar lines",
                "crossing the axial midline",
                "crossing the axial renal midline",
                "crosses the axial renal midline",
                "crosses the renal midline",
                "crosses the midline of the kidney",
                "more than 50% across the polar line",
                ">50% across the polar line",
                ">50% of the mass crosses the polar line",
                "located between the polar lines",
                "interpolar",
            ),
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
