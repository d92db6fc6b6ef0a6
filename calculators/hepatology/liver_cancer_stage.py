"""Stages of hepatocellular carcinoma that weigh tumour and liver together."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..gastroenterology.liver import Ascites
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Albumin, Bilirubin

CLIP_1998 = Source(
    "The Cancer of the Liver Italian Program (CLIP) investigators. A new prognostic system for hepatocellular "
    "carcinoma: a retrospective study of 435 patients. Hepatology 1998;28(3)",
    url="http://www.wjgnet.com/1948-5182/tables/v7/i3/406.htm",
    where="scoring table",
    read="secondary",
    via="World J Hepatol 2015;7(3):406-424, table 2; abstract read. Median survival: CLIP, Hepatology "
    "2000;31(4):840-845, abstract",
)
OKUDA_1985 = Source(
    "Okuda K, et al. Natural history of hepatocellular carcinoma and prognosis in relation to treatment: study of 850 "
    "patients. 1985",
    url="http://www.wjgnet.com/1948-5182/tables/v7/i3/406.htm",
    where="the four signs and three stages",
    read="secondary",
    via="World J Hepatol 2015;7(3):406-424, table 1, and 7(2):261-269, table 1",
)


def _by_points(letter: str, *points: int) -> tuple[str, ...]:
    """Return how a class is written with its points: "Child-Pugh B7", "Child-Pugh score of 7"."""
    lettered = tuple(f"{name} {letter}{n}" for n in points for name in ("child-pugh", "child", "cp", "ctp", "cps"))
    named = ("child-pugh", "child-pugh score", "child-pugh score of", "child-pugh score:", "ctp score")
    return (*lettered, *(f"{name} {n}" for n in points for name in named))


ChildPughClass = Annotated[
    Literal["A", "B", "C"],
    Choice(
        "Child-Pugh class of cirrhosis: A (5 to 6 points), B (7 to 9), C (10 to 15)",
        {
            "A": (
                *("child-pugh a", "child-pugh class a", "child pugh a", "child class a", "child a"),
                *("child-pugh grade a", "child-pugh: a", "child-pugh score a", "childs-pugh a", "childs pugh a"),
                *("child-turcotte-pugh a", "child-turcotte-pugh class a", "ctp class a", "cp class a", "cps a"),
                *("child's a", "child's class a", "child-pugh stage a", "child-pugh cirrhosis a", "child's-pugh a"),
                *_by_points("a", 5, 6),
            ),
            "B": (
                *("child-pugh b", "child-pugh class b", "child pugh b", "child class b", "child b"),
                *("child-pugh grade b", "child-pugh: b", "child-pugh score b", "childs-pugh b", "childs pugh b"),
                *("child-turcotte-pugh b", "child-turcotte-pugh class b", "ctp class b", "cp class b", "cps b"),
                *("child's b", "child's class b", "child-pugh stage b", "child-pugh cirrhosis b", "child's-pugh b"),
                *_by_points("b", 7, 8, 9),
            ),
            "C": (
                *("child-pugh c", "child-pugh class c", "child pugh c", "child class c", "child c"),
                *("child-pugh grade c", "child-pugh: c", "child-pugh score c", "childs-pugh c", "childs pugh c"),
                *("child-turcotte-pugh c", "child-turcotte-pugh class c", "ctp class c", "cp class c", "cps c"),
                *("child's c", "child's class c", "child-pugh stage c", "child-pugh cirrhosis c", "child's-pugh c"),
                *_by_points("c", 10, 11, 12, 13, 14, 15),
            ),
        },
    ),
]
LiverTumourExtent = Annotated[
    Literal[
        "one nodule, half of the liver or less", "several nodules, half of the liver or less", "massive or over half"
    ],
    Choice(
        "extent of the liver cancer: one nodule, or several, in half of the liver or less; massive, or over half",
        {
            "one nodule, half of the liver or less": (
                "uninodular",
                "single nodule",
                "solitary nodule",
                "one nodule",
                "solitary hcc",
                "single hcc",
                "single liver lesion",
                "solitary liver lesion",
                "unifocal hcc",
                "solitary hepatocellular carcinoma",
                "single hepatocellular carcinoma",
                "uninodular hcc",
            ),
            "several nodules, half of the liver or less": (
                "multinodular",
                "multiple nodules",
                "several nodules",
                "multifocal hcc",
                "multifocal hepatocellular carcinoma",
                "multinodular hcc",
                "multiple hccs",
                "multiple liver lesions",
                "two nodules",
                "three nodules",
                "2 nodules",
                "3 nodules",
                "two hccs",
                "three hccs",
                "2 hccs",
                "3 hccs",
                "bifocal hcc",
            ),
            "massive or over half": (
                "massive tumour",
                "massive tumor",
                "more than 50% of the liver",
                "massive hcc",
                "more than half of the liver",
                "over half of the liver",
                ">50% of the liver",
                ">50% of liver",
                ">50% liver",
                ">50% liver involvement",
                "> 50% of liver volume",
                "massive hepatocellular carcinoma",
                "more than 50% of liver",
                "over 50% of the liver",
                "more than half the liver",
                "over half the liver",
                "replacing most of the liver",
                "replaces most of the liver",
                "occupying most of the liver",
                "occupies most of the liver",
            ),
        },
    ),
]
AlphaFetoprotein = Annotated[
    float,
    Quantity(
        "ng/mL",
        0,
        10000000,
        "serum alpha-fetoprotein",
        terms=(
            "alpha-fetoprotein",
            "alpha fetoprotein",
            "alphafetoprotein",
            "afp",
            "a-fetoprotein",
            "afp level",
            "serum afp",
        ),
        spellings={"ng/ml": "ng/mL", "ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL"},
    ),
]
PortalVeinThrombosis = Annotated[
    bool,
    Criterion(
        "thrombosis of the portal vein",
        terms=(
            "portal vein thrombosis",
            "portal vein thrombus",
            "pvt",
            "portal venous thrombosis",
            "pv thrombosis",
            "pv thrombus",
            "portal vein tumour thrombosis",
            "portal vein clot",
            "portal thrombosis",
            "thrombosis of the portal vein",
            "thrombosed portal vein",
        ),
        includes=(
            "portal vein tumor thrombus",
            "portal vein tumour thrombus",
            "portal vein invasion",
            "pvtt",
            "thrombus in portal vein",
            "thrombus in the portal vein",
            "thrombus in the main portal vein",
            "main portal vein thrombus",
            "main pv thrombus",
            "right portal vein thrombus",
            "left portal vein thrombus",
            "right pv thrombus",
            "left pv thrombus",
            "right portal vein thrombosis",
            "left portal vein thrombosis",
            "portal vein branch thrombosis",
            "portal vein branch thrombus",
            "portal vein occlusion",
            "occluded portal vein",
            "tumour thrombus in portal vein",
            "tumour thrombus in the portal vein",
            "tumour thrombus in pv",
            "tumour in vein in the portal vein",
        ),
        excludes=(
            "pvt arrest",
            "vf/pvt",
            "pvt/vf",
            "pulseless vt (pvt)",
            "vt/pvt",
            "cardiac arrest pvt",
        ),
        opposites=(
            "pv patent",
            "pv: patent",
            "patent pv",
            "portal vein patent",
            "portal vein: patent",
            "patent portal vein",
            "portal vein is patent",
            "portal vein was patent",
            "portal vein remains patent",
            "main portal vein patent",
            "main portal vein is patent",
            "patent main portal vein",
            "portal and hepatic veins patent",
            "portal and hepatic veins are patent",
            "hepatic and portal veins patent",
            "hepatic and portal veins are patent",
            "hepatic veins and portal vein patent",
            "hepatic veins and portal vein are patent",
            "patent portal and hepatic veins",
            "patent hepatic and portal veins",
            "patent hepatic vasculature",
            "portal vein normal",
        ),
    ),
]
TumourOverHalfOfLiver = Annotated[
    bool,
    Criterion(
        "the tumour takes up more than half of the liver",
        terms=(
            "more than 50% of the liver",
            "over half of the liver",
            ">50% of the liver",
            "more than half of the liver",
            "over half the liver",
            "more than half the liver",
            ">50% of liver",
            ">50% liver",
            "over 50% of the liver",
            "more than 50% of liver",
            "over 50% of liver",
            ">50% liver involvement",
            ">50% hepatic involvement",
            "> 50% of liver volume",
            ">50% liver replacement",
        ),
        opposites=(
            "less than 50% of the liver",
            "<50% of the liver",
            "less than half of the liver",
            "<50% of liver",
            "<50% liver",
            "<50% liver involvement",
            "< 50% of liver volume",
            "less than half the liver",
            "under half of the liver",
            "under half the liver",
            "under 50% of the liver",
            "less than 50% of liver",
        ),
        includes=(
            "replacing most of the liver",
            "replaces most of the liver",
            "occupying most of the liver",
            "occupies most of the liver",
            "liver largely replaced by tumour",
            "liver almost completely replaced by tumour",
        ),
    ),
]


@calculator(
    title="CLIP score",
    source=CLIP_1998,
    conditions=("hepatocellular carcinoma",),
    outcome="survival with hepatocellular carcinoma",
    aliases=("CLIP", "Cancer of the Liver Italian Program score"),
)
def clip_score(
    child_pugh_class: ChildPughClass,
    liver_tumour_extent: LiverTumourExtent,
    alpha_fetoprotein: AlphaFetoprotein,
    portal_vein_thrombosis: PortalVeinThrombosis,
) -> Result:
    """Survival of patients with cirrhosis and hepatocellular carcinoma, from liver function and tumour.

    The median survival given with a score is that of 196 patients of a trial up to 1999, before today's treatment.
    """
    items = (
        Item("Child-Pugh class", 0 if child_pugh_class == "A" else 1 if child_pugh_class == "B" else 2),
        Item(
            "Extent of the tumour",
            0
            if liver_tumour_extent == "one nodule, half of the liver or less"
            else 2
            if liver_tumour_extent == "massive or over half"
            else 1,
        ),
        Item("Alpha-fetoprotein 400 ng/mL or more", 1 if alpha_fetoprotein >= 400 else 0),
        Item("Portal vein thrombosis", 1 if portal_vein_thrombosis else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                0: "median survival 36 months",
                1: "median survival 22 months",
                2: "median survival 9 months",
                3: "median survival 7 months",
            },
            over="median survival 3 months",
        ),
        items,
    )


@calculator(
    title="Okuda stage",
    source=OKUDA_1985,
    conditions=("hepatocellular carcinoma",),
    outcome="survival with hepatocellular carcinoma",
    aliases=("Okuda staging system", "Okuda classification"),
)
def okuda_stage(
    tumour_over_half_of_liver: TumourOverHalfOfLiver, ascites: Ascites, albumin: Albumin, bilirubin: Bilirubin
) -> Result:
    """Stage of hepatocellular carcinoma by four signs of an advanced tumour or a failing liver.

    I with none, II with one or two, III with three or four. It tells early tumours apart poorly.
    """
    items = (
        Item("Tumour in more than half of the liver", 1 if tumour_over_half_of_liver else 0),
        Item("Ascites", 0 if ascites == "none" else 1),
        Item("Albumin below 3 g/dL", 1 if albumin < 3 else 0),
        Item("Bilirubin above 3 mg/dL", 1 if bilirubin > 3 else 0),
    )
    signs = total(*items)
    return Result(
        upto(signs, {0: "I", 2: "II"}, over="III"),
        "",
        upto(signs, {0: "mildly advanced", 2: "moderately advanced"}, over="very advanced"),
        items,
    )
