"""Tumours of the liver: transplantation for hepatocellular carcinoma, resection of colorectal metastases."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity

MAZZAFERRO_1996 = Source(
    "Mazzaferro V, Regalia E, Doci R, et al. Liver transplantation for the treatment of small hepatocellular "
    "carcinomas in patients with cirrhosis. N Engl J Med 1996;334(11):693-699",
    url="https://gut.bmj.com/highwire/markup/186315/expansion?width=1000&height=500&iframe=true",
    where="criteria of selection",
    read="secondary",
    via="Gut, table of selection criteria in liver transplantation, and one more secondary table",
)
FONG_1999 = Source(
    "Fong Y, Fortner J, Sun RL, Brennan MF, Blumgart LH. Clinical score for predicting recurrence after hepatic "
    "resection for metastatic colorectal cancer: analysis of 1001 consecutive cases. Ann Surg 1999;230(3):309-318",
    url="https://rdrr.io/cran/cliot/man/fong_crs_score.html",
    where="the five factors; survival by score",
    read="secondary",
    via="documentation of the R package cliot (fong_crs_score), the abstract and UpToDate's table for the factors; one "
    "secondary table for survival",
)

LiverTumours = Annotated[
    float,
    Quantity(
        "1",
        1,
        50,
        "number of tumours in the liver",
        integer=True,
        terms=(
            "liver tumours",
            "liver tumors",
            "hepatic tumors",
            "hepatic tumours",
            "number of tumors",
            "liver lesions",
            "tumors in the liver",
            "hepatic lesions",
            "hepatic nodules",
            "liver nodules",
            "liver metastases",
            "hepatic metastases",
            "liver masses",
            "number of liver metastases",
            "hcc nodules",
        ),
        levels={
            1: (
                "single liver tumor",
                "single liver tumour",
                "solitary liver tumor",
                "solitary liver tumour",
                "single hepatic lesion",
                "single liver lesion",
                "solitary liver lesion",
                "solitary hepatic lesion",
                "single liver metastasis",
                "solitary liver metastasis",
                "solitary hepatic metastasis",
                "single hepatic metastasis",
                "single hcc nodule",
                "single hcc",
                "solitary hcc",
                "solitary hepatocellular carcinoma",
                "single hepatic tumor",
                "single hepatic tumour",
                "single liver nodule",
                "solitary hepatic mass",
                "solitary liver mass",
                "single liver mass",
                "single hepatic mass",
                "unifocal hepatocellular carcinoma",
                "unifocal hcc",
            )
        },
    ),
]
LargestLiverTumour = Annotated[
    float,
    Quantity(
        "cm",
        0.1,
        40,
        "diameter of the largest tumour in the liver",
        {"mm": 0.1},
        terms=(
            "largest tumour",
            "largest tumor",
            "tumor diameter",
            "tumour diameter",
            "tumor size",
            "tumour size",
            "size of the largest tumor",
            "largest lesion",
            "largest nodule",
            "largest metastasis",
            "liver tumor",
            "liver mass",
            "liver lesion",
            "hepatic mass",
            "hepatic lesion",
            "hepatic tumor",
            "liver tumor measuring",
            "single tumor",
            "largest liver metastasis",
            "largest tumor size",
            "size of largest tumor",
            "liver mass measuring",
            "single tumor measuring",
            "largest measuring",
            "hepatic lesion measuring",
            "liver lesion measuring",
            "hepatic mass measuring",
        ),
    ),
]
MajorVesselInvasion = Annotated[
    bool,
    Criterion(
        "invasion of a major vessel by the tumour",
        terms=(
            "major vessel involvement",
            "macrovascular invasion",
            "vascular invasion",
            "major vascular invasion",
            "invasion of major vessels",
            "major vessel invasion",
            "macrovascular involvement",
            "macroscopic vascular invasion",
            "involvement of major vessels",
            "gross vascular invasion",
            "large vessel invasion",
            "portal venous invasion",
        ),
        includes=(
            "portal vein invasion",
            "portal vein tumor thrombus",
            "portal vein tumour thrombus",
            "portal vein thrombosis by tumor",
            "hepatic vein invasion",
            "ivc invasion",
            "tumor thrombus",
            "tumoral portal vein thrombosis",
            "portal vein involvement",
            "hepatic vein involvement",
            "portal vein invasion by tumor",
            "malignant portal vein thrombosis",
            "tumor invasion of the portal vein",
        ),
    ),
]
ExtrahepaticDisease = Annotated[
    bool,
    Criterion(
        "tumour outside the liver",
        terms=(
            "extrahepatic disease",
            "extra-hepatic involvement",
            "extrahepatic spread",
            "extrahepatic metastases",
            "extrahepatic involvement",
            "extra-hepatic disease",
            "extrahepatic tumor",
            "extra-hepatic spread",
            "extra-hepatic metastases",
        ),
        includes=(
            "distant metastases",
            "lymph node metastases",
            "lung metastases",
            "bone metastases",
            "peritoneal metastases",
            "nodal metastases",
            "adrenal metastasis",
            "pulmonary metastases",
            "peritoneal carcinomatosis",
        ),
        opposites=(
            "confined to the liver",
            "liver-confined disease",
            "limited to the liver",
            "liver-limited disease",
            "liver-only disease",
            "liver-only metastases",
        ),
    ),
]
NodePositivePrimary = Annotated[
    bool,
    Criterion(
        "lymph node metastases of the primary colorectal cancer",
        terms=(
            "node-positive primary",
            "node-positive colorectal cancer",
            "node positive primary",
            "positive lymph nodes",
            "nodal metastases",
            "node-positive primary colorectal cancer",
            "node-positive disease",
            "node-positive tumor",
            "positive nodes",
            "positive regional nodes",
            "positive nodes in the primary tumor",
            "nodal involvement",
            "nodal positivity",
            "lymph node metastasis",
            "node-positive colon cancer",
            "node-positive rectal cancer",
            "n1 disease",
            "n2 disease",
            "pn1",
            "pn2",
            "dukes c",
        ),
        includes=("lymph node involvement",),
        opposites=(
            "node-negative primary",
            "node negative primary",
            "negative lymph nodes",
            "node-negative colorectal cancer",
            "node-negative disease",
            "node-negative",
            "pn0",
            "no positive nodes",
            "no nodal involvement",
            "dukes b",
            "no lymph node involvement",
            "node-negative primary colorectal cancer",
        ),
    ),
]
DiseaseFreeInterval = Annotated[
    float,
    Quantity(
        "mo",
        0,
        600,
        "time from the primary colorectal cancer to the discovery of liver metastases",
        {"a": 12},
        terms=(
            "disease-free interval",
            "disease free interval",
            "disease-free survival",
            "disease-free period",
            "disease-free for",
            "disease free for more than",
            "interval between primary and metastases",
            "dfi",
            "of disease-free interval",
        ),
        spellings={"months": "mo", "month": "mo", "years": "a", "year": "a"},
    ),
]
CarcinoembryonicAntigen = Annotated[
    float,
    Quantity(
        "ng/mL",
        0,
        100000,
        "carcinoembryonic antigen (CEA) before the operation",
        terms=(
            "carcinoembryonic antigen",
            "cea level",
            "preoperative cea",
            "cea",
            "preoperative cea level",
            "serum cea",
            "pre-operative cea",
            "preoperative cea level was",
            "preoperative carcinoembryonic antigen",
        ),
        spellings={"ng/ml": "ng/mL", "ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL"},
    ),
]


@calculator(
    title="Milan criteria",
    source=MAZZAFERRO_1996,
    conditions=("hepatocellular carcinoma",),
    outcome="suitability of hepatocellular carcinoma for liver transplantation",
    aliases=("Milan", "Milan criteria for liver transplantation"),
)
def milan_criteria(
    liver_tumours: LiverTumours,
    largest_liver_tumour: LargestLiverTumour,
    major_vessel_invasion: MajorVesselInvasion,
    extrahepatic_disease: ExtrahepaticDisease,
) -> Result:
    """Whether hepatocellular carcinoma in cirrhosis is early enough for liver transplantation.

    One tumour of up to 5 cm, or up to three of up to 3 cm each, with no vessel invasion and nothing outside the liver.
    """
    small = largest_liver_tumour <= 5 if liver_tumours == 1 else liver_tumours <= 3 and largest_liver_tumour <= 3
    within = small and not major_vessel_invasion and not extrahepatic_disease
    return Result("within the Milan criteria" if within else "outside the Milan criteria", "", "")


@calculator(
    title="Fong clinical risk score",
    source=FONG_1999,
    conditions=("colorectal liver metastases",),
    outcome="survival after resection of colorectal liver metastases",
    aliases=("Fong score", "clinical risk score for colorectal liver metastases", "MSKCC-CRS"),
    disputed="survival at five years: one public implementation gives 30, 16 and 11 % for 2, 3 and 4 points",
)
def fong_score(
    node_positive_primary: NodePositivePrimary,
    disease_free_interval: DiseaseFreeInterval,
    liver_tumours: LiverTumours,
    carcinoembryonic_antigen: CarcinoembryonicAntigen,
    largest_liver_tumour: LargestLiverTumour,
) -> Result:
    """Survival of adults after resection of liver metastases of colorectal cancer.

    Derived before today's chemotherapy. After chemotherapy before the operation it predicts only when it is taken then.
    """
    items = (
        Item("Node-positive primary", 1 if node_positive_primary else 0),
        Item("Disease-free interval under 12 months", 1 if disease_free_interval < 12 else 0),
        Item("More than one tumour", 1 if liver_tumours > 1 else 0),
        Item("CEA above 200 ng/mL", 1 if carcinoembryonic_antigen > 200 else 0),
        Item("Largest tumour above 5 cm", 1 if largest_liver_tumour > 5 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk("overall survival", "1 year", upto(score, {0: 93, 1: 91, 2: 89, 3: 86, 4: 70}, over=71), FONG_1999),
            Risk("overall survival", "3 years", upto(score, {0: 72, 1: 66, 2: 60, 3: 42, 4: 38}, over=27), FONG_1999),
            Risk("overall survival", "5 years", upto(score, {0: 60, 1: 44, 2: 40, 3: 20, 4: 25}, over=14), FONG_1999),
        ),
    )
