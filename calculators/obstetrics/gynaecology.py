"""Gynaecology: lesions of the cervix, masses of the ovary."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.obstetric import Ca125, Postmenopausal

REID_1985 = Source(
    "Reid R, Scalzi P. Genital warts and cervical cancer. VII. An improved colposcopic index for differentiating "
    "benign papillomaviral infections from high-grade cervical intraepithelial neoplasia. "
    "Am J Obstet Gynecol 1985;153(6):611-618",
    url="http://screening.iarc.fr/colpoappendix5.php",
    where="the four signs",
    read="abstract",
    via="grades from MDCalc and IARC's colposcopy manual, appendix 5 (modified index)",
)
MOORE_2009 = Source(
    "Moore RG, McMeekin DS, Brown AK, et al. A novel multiple marker bioassay utilizing HE4 and CA125 for the "
    "prediction of ovarian cancer in patients with a pelvic mass. Gynecol Oncol 2009;112(1):40-46",
    url="https://www.aihaoyisheng.com/en/tools/roma_index",
    where="predictive index by menopausal status",
    read="secondary",
    via="four calculators that state the same coefficients, and the cut-offs of the Elecsys assays; "
    "mdicu.com for both sets of cut-offs",
)
JACOBS_1990 = Source(
    "Jacobs I, Oram D, Fairbanks J, et al. A risk of malignancy index incorporating CA 125, ultrasound and menopausal "
    "status for the accurate preoperative diagnosis of ovarian cancer. Br J Obstet Gynaecol 1990;97(10):922-929",
    doi="10.1111/j.1471-0528.1990.tb02448.x",
    pmid="2223684",
    where="abstract",
    read="abstract",
    via="features of the scan from NICE guideline CG122, appendix; Curr Oncol 2012 (PMC3410836), table A.III, agrees",
)


@calculator(
    title="Reid's Colposcopic Index",
    source=REID_1985,
    conditions=("abnormal colposcopy",),
    sex="female",
    outcome="grade of a lesion of the uterine cervix",
    setting="colposcopy with acetic acid and iodine",
    aliases=("RCI", "Reid colposcopic index"),
)
def reid_colposcopic_index(
    reid_margin: Annotated[
        Literal["indistinct", "smooth", "rolled"],
        Choice(
            "margin of the lesion: indistinct, feathered, jagged, micropapillary or satellite; regular with a smooth "
            "sharp edge; rolled and peeling, or with an inner border between areas",
            {
                "indistinct": ("feathered margins", "indistinct borders", "jagged lesion", "satellite lesions"),
                "smooth": ("smooth margins", "straight margins", "regular margins", "sharp margins"),
                "rolled": ("rolled margins", "peeling edges", "internal borders", "internal demarcation"),
            },
        ),
    ],
    reid_colour: Annotated[
        Literal["snow white or translucent", "shiny off-white", "dull oyster grey"],
        Choice(
            "colour after acetic acid: snow white or not wholly opaque; shiny off-white; dull oyster grey",
            {
                "snow white or translucent": ("snow white", "translucent acetowhitening", "semi-transparent"),
                "shiny off-white": ("off-white", "intermediate white", "grey-white"),
                "dull oyster grey": ("oyster gray", "oyster grey", "oyster white", "dull gray"),
            },
        ),
    ],
    reid_vessels: Annotated[
        Literal["fine", "absent", "coarse"],
        Choice(
            "surface vessels: fine, of even calibre or poorly formed patterns; none; coarse punctation or mosaic",
            {
                "fine": ("fine vessels", "fine punctation", "fine mosaic", "uniform vessels"),
                "absent": ("absent vessels", "no surface vessels"),
                "coarse": ("coarse punctation", "coarse mosaic", "coarse mosaicism"),
            },
        ),
    ],
    reid_iodine: Annotated[
        Literal["positive", "partial", "negative"],
        Choice(
            "iodine staining: mahogany brown, or none in a lesion of two points or less by the other signs; partial; "
            "none (mustard yellow) in a lesion of three points or more",
            {
                "positive": ("mahogany brown", "positive iodine uptake", "iodine positive"),
                "partial": ("partial iodine uptake", "variegated staining", "tortoise-shell"),
                "negative": ("iodine negative", "mustard yellow", "negative iodine staining"),
            },
        ),
    ],
) -> Result:
    """Likely histology of a premalignant lesion of the uterine cervix, from four signs at colposcopy.

    It grades a lesion for biopsy and does not replace it; invasive disease has signs of its own.
    """
    items = (
        Item("Margin", 0 if reid_margin == "indistinct" else 1 if reid_margin == "smooth" else 2),
        Item(
            "Colour",
            0 if reid_colour == "snow white or translucent" else 1 if reid_colour == "shiny off-white" else 2,
        ),
        Item("Vessels", 0 if reid_vessels == "fine" else 1 if reid_vessels == "absent" else 2),
        Item("Iodine staining", 0 if reid_iodine == "positive" else 1 if reid_iodine == "partial" else 2),
    )
    score = total(*items)
    band = upto(
        score,
        {2: "low grade (HPV or CIN 1)", 4: "intermediate grade (CIN 1 or CIN 2)"},
        over="high grade (CIN 2 or CIN 3)",
    )
    return Result(score, "points", band, items)


@calculator(
    title="Risk of Ovarian Malignancy Algorithm (ROMA)",
    source=MOORE_2009,
    conditions=("adnexal mass",),
    sex="female",
    outcome="epithelial ovarian cancer",
    setting="before surgery for a pelvic mass",
    aliases=("ROMA", "ROMA index"),
    disputed="cut-offs go by the assays (Elecsys 11.4 and 29.9 %, which the band uses; Moore 2009 13.1 and 27.7 %)",
)
def roma(
    ca125: Ca125,
    he4: Annotated[
        float,
        Quantity(
            "pmol/L",
            1,
            20000,
            "serum human epididymis protein 4 (HE4)",
            terms=("he4", "human epididymis protein 4"),
        ),
    ],
    postmenopausal: Postmenopausal,
) -> Result:
    """Probability in percent, to one decimal, that a pelvic mass is epithelial ovarian cancer.

    From two markers and menopausal status. The band uses the cut-offs of the Elecsys assays (11.4 % before, 29.9 %
    after the menopause); other assays have their own.
    """
    index = (
        -8.09 + 1.04 * log(he4) + 0.732 * log(ca125) if postmenopausal else -12 + 2.38 * log(he4) + 0.0626 * log(ca125)
    )
    probability = round(100 / (1 + exp(-index)), 1)
    high = probability >= 29.9 if postmenopausal else probability >= 11.4
    return Result(probability, "%", "high risk" if high else "low risk")


@calculator(
    title="Risk of Malignancy Index (RMI I)",
    source=JACOBS_1990,
    conditions=("adnexal mass",),
    sex="female",
    outcome="ovarian cancer",
    setting="before surgery for a pelvic mass",
    aliases=("RMI", "RMI I", "risk of malignancy index"),
)
def risk_of_malignancy_index(
    ca125: Ca125,
    postmenopausal: Postmenopausal,
    rmi_multilocular: Annotated[
        bool,
        Criterion("multilocular cyst on ultrasound", terms=("multilocular cyst", "multilocular", "multiloculated")),
    ],
    rmi_solid_areas: Annotated[
        bool,
        Criterion(
            "solid areas in the mass on ultrasound",
            terms=("solid areas", "solid component", "solid components"),
            includes=("solid mass",),
        ),
    ],
    rmi_metastases: Annotated[
        bool,
        Criterion("signs of metastases on ultrasound", terms=("intra-abdominal metastases", "metastases")),
    ],
    rmi_ascites: Annotated[bool, Criterion("ascites on ultrasound", terms=("ascites",))],
    rmi_bilateral: Annotated[
        bool,
        Criterion(
            "lesions of both sides on ultrasound",
            terms=("bilateral lesions", "bilateral masses", "bilateral ovarian masses"),
            opposites=("unilateral",),
        ),
    ],
) -> Result:
    """Index of the risk that a pelvic mass is ovarian cancer: scan × menopausal status × CA 125.

    Over 200 was the limit of the authors; guidance may set another. Without any feature on the scan it is 0.
    """
    items = (
        Item("Multilocular cyst", 1 if rmi_multilocular else 0),
        Item("Solid areas", 1 if rmi_solid_areas else 0),
        Item("Metastases", 1 if rmi_metastases else 0),
        Item("Ascites", 1 if rmi_ascites else 0),
        Item("Both sides", 1 if rmi_bilateral else 0),
    )
    scan = upto(total(*items), {0: 0, 1: 1}, over=3)
    index = round(scan * (3 if postmenopausal else 1) * ca125, 1)
    return Result(index, "", "high risk (over 200)" if index > 200 else "low risk (200 or less)", items)
