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
                "indistinct": (
                    "feathered margins",
                    "indistinct borders",
                    "jagged lesion",
                    "satellite lesions",
                    *("feathered edges", "feathery margins", "feathery edges", "feathered borders"),
                    *("feathered margin", "condylomatous contour", "micropapillary contour"),
                    *("jagged angular", "angular jagged", "flocculated margins", "satellite lesion"),
                    *("jagged margins", "jagged edges", "geographic satellite lesions"),
                    *("indistinct acetowhite border", "condylomatous or micropapillary"),
                    *(
                        "indistinct border",
                        "feathered border",
                        "feathered edge",
                        "feathered lesion",
                        "finely scalloped margins",
                        "condylomatous lesion",
                        "micropapillary lesion",
                        "micropapillary or condylomatous",
                        "condylomatous, micropapillary",
                        "flocculated edges",
                        "angular, jagged",
                        "jagged borders",
                        "jagged margin",
                        "jagged border",
                        "jagged, angular",
                        "geographic margins",
                        "geographic lesions",
                        "geographic borders",
                        "satellite areas",
                        "satellite acetowhitening",
                    ),
                    *("feathery border", "feathered outline", "geographic edge", "geographical margin"),
                    *("flocculated", "angular margin", "indistinct margin", "indistinct edge", "edges indistinct"),
                    *("margins indistinct", "margin feathered", "edge feathery", "satellite lesions present"),
                    "jagged outline",
                ),
                "smooth": (
                    "smooth margins",
                    "straight margins",
                    "regular margins",
                    "sharp margins",
                    *("straight outlines", "smooth outlines", "smooth, straight outlines"),
                    *("sharp peripheral margins", "regular lesions with smooth outlines"),
                    *("regular-shaped lesion", "symmetrical lesion with smooth", "smooth straight outlines"),
                    *("smooth, straight margins", "smooth outline"),
                    *(
                        "regular margin",
                        "smooth margin",
                        "straight margin",
                        "sharp margin",
                        "smooth and straight",
                        "regular-shaped lesions",
                        "regular shaped lesion",
                        "straight outline",
                        "symmetric lesion with smooth",
                    ),
                    *("straight sharp edge", "straight, sharp edge", "sharp straight edge", "sharp edge"),
                    *("straight edge", "smooth edge", "regular edge", "regular border", "smooth border"),
                    *("sharp border", "sharp outline", "outline straight", "outline straight and sharp"),
                    *("straight and sharp", "outline smooth", "margin smooth", "margins regular"),
                    *("smooth regular margin", "smooth regular edge", "edge straight", "margin straight"),
                    *("well demarcated margin", "well-demarcated edge", "sharply demarcated margin"),
                    "sharp margin seen",
                ),
                "rolled": (
                    "rolled margins",
                    "peeling edges",
                    "internal borders",
                    "internal demarcation",
                    *("rolled, peeling edges", "rolled peeling edges", "rolled and peeling edges"),
                    *("rolled edges with peeling", "peeling margins", "rolled margin", "internal margins"),
                    *("internal demarcations", "internal demarcation between", "rolled with peeling edges"),
                    *("internal border", "rolled, peeling margins"),
                    *(
                        "rolled, peeling",
                        "rolled and peeling",
                        "peeling edge",
                        "peeling margin",
                        "peeling borders",
                        "peeling lesion edges",
                        "inner border sign",
                        "internal boundaries",
                        "epithelial edges tend to detach",
                        "detaching epithelium",
                        "internal lines of demarcation",
                        "demarcation between areas of differing",
                    ),
                    *("rolled edge", "rolled border", "edge rolled", "margins rolled", "edges peeling"),
                    *("margins peeling", "peeling epithelium", "rag sign", "inner border"),
                ),
            },
        ),
    ],
    reid_colour: Annotated[
        Literal["snow white or translucent", "shiny off-white", "dull oyster grey"],
        Choice(
            "colour after acetic acid: snow white or not wholly opaque; shiny off-white; dull oyster grey",
            {
                "snow white or translucent": (
                    "snow white",
                    "translucent acetowhitening",
                    "semi-transparent",
                    *("indistinct acetowhitening", "low-intensity acetowhitening"),
                    *("transparent acetowhitening", "semitransparent acetowhitening", "faint acetowhitening"),
                    *("shiny snow white", "semitransparent whitening", "shiny, snow white"),
                    *(
                        "bright snow white",
                        "not completely opaque",
                        "snow-white",
                        "faint acetowhite",
                        "faintly acetowhite",
                        "indistinct acetowhite",
                        "thin acetowhite",
                        "translucent acetowhite",
                        "not wholly opaque",
                        "snowy white",
                        "mildly acetowhite",
                        "low-intensity acetowhite",
                    ),
                    *("faint aw", "thin aw", "translucent aw", "thin acetowhitening", "mild acetowhitening"),
                    *("snow-white aw", "snow white acetowhitening", "transient acetowhite", "faint aceto-white"),
                    *("thin aceto-white", "mild aw"),
                ),
                "shiny off-white": (
                    "off-white",
                    "intermediate white",
                    "grey-white",
                    *("shiny and off-white", "shiny gray-white", "shiny grey-white", "intermediate-white"),
                    "intermediate shiny",
                    *(
                        "shiny gray",
                        "shiny grey",
                        "intermediate acetowhite",
                        "moderate acetowhite",
                    ),
                    *("intermediate aw", "shiny aw", "shiny white", "gray white", "shiny greyish white"),
                ),
                "dull oyster grey": (
                    "oyster gray",
                    "oyster grey",
                    "oyster white",
                    "dull gray",
                    *("dull, oyster gray", "dull oyster", "dull oyster-gray", "oyster-grey"),
                    "dull, oyster white",
                    *(
                        "dull grey",
                        "dull, gray",
                        "dull, grey",
                        "dense acetowhite",
                        "dense, dull",
                        "opaque oyster",
                        "oyster-gray",
                        "oyster-white",
                        "dull reflectance",
                        "densely acetowhite",
                        "dull and oyster",
                    ),
                    *("dense aw", "dense acetowhitening", "dense aceto-white", "dull white", "dull grey-white"),
                    *("dull greyish", "oyster", "dull and grey", "dull aw", "thick acetowhite"),
                ),
            },
        ),
    ],
    reid_vessels: Annotated[
        Literal["fine", "absent", "coarse"],
        Choice(
            "surface vessels: fine, of even calibre or poorly formed patterns; none; coarse punctation or mosaic",
            {
                "fine": (
                    "fine vessels",
                    "fine punctation",
                    "fine mosaic",
                    "uniform vessels",
                    *("fine caliber vessels", "fine-caliber vessels", "fine calibre vessels"),
                    *("uniformly fine caliber", "uniform fine caliber", "poorly formed patterns"),
                    *("poorly formed vessel patterns", "uniform caliber vessels", "uniform calibre vessels"),
                    *("vessels of uniform caliber", "vessels of fine caliber", "vessels are uniformly fine"),
                    *("uniformly fine vessels", "fine caliber, poorly formed", "fine uniform vessels"),
                    *("uniform fine vessels", "fine punctations", "vessels of uniform calibre"),
                    "uniformly fine-caliber",
                    *(
                        "fine calibre",
                        "fine caliber",
                        "fine, uniform caliber",
                        "fine uniform caliber",
                        "fine uniform-caliber",
                        "vessels are fine",
                        "vessels of even calibre",
                        "fine blood vessels",
                        "fine punctate",
                        "fine punctated vessels",
                        "fine, closely placed vessels",
                        "poorly formed mosaic",
                        "poorly formed vascular patterns",
                        "randomly arranged fine",
                        "randomly arranged vessels",
                        "fine surface vessels",
                        "closely and uniformly placed",
                        "poorly formed punctation",
                        "vessels uniformly fine",
                    ),
                    *("fine mosaicism", "fine punctuation", "fine punctate vessels", "fine vascular pattern"),
                    *("fine mosaic pattern", "fine punctation and mosaic", "fine capillaries"),
                ),
                "absent": (
                    "absent vessels",
                    "no surface vessels",
                    *("no visible surface vessels", "no surface vessels are seen", "no visible vessels"),
                    *("absence of surface vessels", "surface vessels absent", "absent surface vessels"),
                    *("vessels are absent", "no vessels visible", "vessels absent"),
                    *("no visible surface vessel", "no surface vessels are visible"),
                    *("surface vessels are absent", "no vessels seen", "no vessels are seen"),
                    *("absence of vessels", "no blood vessels visible"),
                    *(
                        "no surface vessel",
                        "surface vessels are not visible",
                        "surface vessels not visible",
                        "surface vessels not seen",
                        "without surface vessels",
                        "absent vascular pattern",
                        "no vascular patterns",
                        "vessels were absent",
                        "vascular pattern absent",
                        "no vessels on the surface",
                        "lack of surface vessels",
                        "avascular lesion",
                    ),
                    *("no vessels", "no mosaic or punctation", "no punctation or mosaic"),
                    *("no mosaic, no punctation", "no punctation, no mosaic", "no mosaicism or punctation"),
                    *("no punctation or mosaicism", "no mosaic or punctuation", "no punctuation or mosaic"),
                    *("no punctation, mosaic", "no visible vascularity", "nil vessels"),
                ),
                "coarse": (
                    "coarse punctation",
                    "coarse mosaic",
                    "coarse mosaicism",
                    *("coarse vessels", "coarse mosaic pattern", "coarse punctations"),
                    *("coarse punctate vessels", "coarse vascular pattern", "definite coarse punctation"),
                    *("definite punctation", "coarse mosaic vessels", "coarse and dilated vessels"),
                    *("definite mosaicism", "coarse dilated vessels"),
                    *(
                        "coarse punctate",
                        "coarse, dilated vessels",
                        "well-defined mosaic",
                        "well-defined punctation",
                        "definite mosaic",
                        "definite, coarse",
                        "coarse vascular patterns",
                        "vessels are coarse",
                        "vessels coarse",
                        "coarse abnormal vessels",
                        "coarse and definite",
                        "sharply demarcated coarse",
                        "individual vessels dilated",
                        "coarse-caliber vessels",
                        "coarse caliber vessels",
                        "randomly and definitely placed",
                    ),
                    *("coarse punctuation", "wide intercapillary distance", "increased intercapillary distance"),
                    *("widened intercapillary distance", "coarse mosaic and punctation"),
                    "coarse mosaicism and punctation",
                ),
            },
        ),
    ],
    reid_iodine: Annotated[
        Literal["positive", "partial", "negative"],
        Choice(
            "iodine staining: mahogany brown, or none in a lesion of two points or less by the other signs; partial; "
            "none (mustard yellow) in a lesion of three points or more",
            {
                "positive": (
                    "mahogany brown",
                    "positive iodine uptake",
                    "iodine positive",
                    *("mahogany-brown", "iodine uptake positive", "positive iodine staining"),
                    *("iodine staining positive", "positive for iodine uptake", "positive uptake of iodine"),
                    *("mahogany brown color", "positive lugol", "lugol positive", "full iodine uptake"),
                    "iodine staining is positive",
                    *(
                        "iodine uptake is positive",
                        "mahogany staining",
                        "iodine-positive",
                        "iodine test positive",
                        "complete iodine uptake",
                        "normal iodine uptake",
                        "uniform iodine uptake",
                        "full uptake of iodine",
                        "lugol's positive",
                        "positive lugol's",
                        "schiller negative",
                        "positive staining with iodine",
                        "uptake of iodine was positive",
                        "good iodine uptake",
                        "brown iodine staining",
                        "stains positively with iodine",
                        "brown with iodine",
                    ),
                    *("brown staining", "brown with lugol's", "stains brown", "staining brown", "stained brown"),
                    *("schiller's test negative", "good uptake of iodine", "full uptake of lugol's"),
                    *("full lugol's uptake", "mahogany", "dark brown with iodine", "normal lugol's uptake"),
                ),
                "partial": (
                    "partial iodine uptake",
                    "variegated staining",
                    "tortoise-shell",
                    *("partial uptake of iodine", "iodine staining shows partial uptake"),
                    *("partial iodine staining", "variegated iodine", "variegated iodine staining"),
                    *("tortoiseshell", "variegated tortoise shell", "iodine staining is partial"),
                    *("partial lugol uptake", "variegated iodine uptake", "iodine uptake partial"),
                    *("partially iodine-positive", "iodine uptake is partial"),
                    "partial staining with iodine",
                    *(
                        "partial uptake with iodine",
                        "partially iodine positive",
                        "variegated uptake",
                        "variegated appearance on iodine",
                        "partial lugol staining",
                        "partial iodine positivity",
                        "partial iodine-uptake",
                        "iodine staining partial",
                        "partially stained with iodine",
                        "patchy iodine uptake",
                        "patchy iodine staining",
                        "patchy uptake of iodine",
                        "speckled iodine staining",
                        "mottled iodine staining",
                        "variegated lugol",
                    ),
                    *("patchy lugol's uptake", "patchy lugol's", "patchy uptake", "partial uptake"),
                    *("partial staining", "patchy staining", "variegated", "speckled uptake", "partial lugols"),
                ),
                "negative": (
                    "iodine negative",
                    "mustard yellow",
                    "negative iodine staining",
                    "mustard-yellow",
                    "yellow iodine staining",
                    "mustard yellow color",
                    *("lugol's negative", "no iodine uptake", "no uptake of iodine", "no uptake of lugol's"),
                    *("no lugol's uptake", "iodine non-uptake", "non-uptake of iodine", "does not take up iodine"),
                    *("doesn't take up iodine", "schiller positive", "schiller's test positive"),
                    *("yellow with iodine", "yellow with lugol's", "stays yellow", "bright yellow with iodine"),
                    *("iodine: negative", "failed to take up iodine", "mustard"),
                ),
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
            terms=(
                "he4",
                "human epididymis protein 4",
                "he-4",
                "human epididymis protein-4",
                "human epididymal protein 4",
                "serum he4",
            ),
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
        Criterion(
            "multilocular cyst on ultrasound",
            terms=(
                "multilocular cyst",
                "multilocular",
                "multiloculated",
                *("multi-locular", "multilocular mass", "multiple locules", "multiloculated cyst"),
                *("multilocular cystic", "multilocular ovarian cyst", "multi-loculated", "septated cyst"),
                "multiseptated",
                *("multiloc", "multiloc cyst", "several loculi", "multiple loculi", "several locules", "loculi"),
                *("locules", "multiple septations", "multiple septa", "several septations", "several septa"),
                *("multi-septated", "multiseptate", "multi-septate", "multilocular solid", "many locules"),
                *("many loculi", "multicystic ovarian mass"),
            ),
            opposites=(
                *("unilocular", "unilocular cyst", "uniloculated", "single locule", "no septations", "no septa"),
                *("no loculations", "simple ovarian cyst", "simple adnexal cyst", "simple cyst right adnexa"),
                *("simple cyst left adnexa", "simple cyst in the right ovary", "simple cyst in the left ovary"),
                *("simple cyst of the right ovary", "simple cyst of the left ovary", "simple cyst left ovary"),
                *("simple cyst right ovary", "simple unilocular cyst"),
            ),
        ),
    ],
    rmi_solid_areas: Annotated[
        bool,
        Criterion(
            "solid areas in the mass on ultrasound",
            terms=(
                "solid areas",
                "solid component",
                "solid components",
                *("solid area", "solid elements", "solid nodules", "solid portions", "solid parts"),
                *("solid and cystic", "mixed solid and cystic", "solid-cystic", "complex solid"),
                *("mural nodule", "solid mural nodule", "solid tissue", "part solid", "partly solid"),
                *("predominantly solid", "mainly solid", "solid/cystic", "cystic/solid", "cystic and solid"),
                *("mixed cystic/solid", "mixed cystic and solid", "cystic with solid", "solid nodule in the cyst"),
                *("solid nodule off the wall", "solid vascular", "solid vascular component", "solid projections"),
                *("solid bits", "solid lump within", "solid elements within"),
            ),
            includes=("solid mass",),
            opposites=(
                *("purely cystic", "wholly cystic", "entirely cystic", "completely cystic", "simple ovarian cyst"),
                *("simple adnexal cyst", "simple cyst right adnexa", "simple cyst left adnexa"),
                *("simple cyst in the right ovary", "simple cyst in the left ovary"),
                *("simple cyst of the right ovary", "simple cyst of the left ovary", "simple cyst left ovary"),
                *("simple cyst right ovary", "simple unilocular cyst", "anechoic cyst", "unilocular simple cyst"),
            ),
            excludes=("solid nodule in the lung",),
        ),
    ],
    rmi_metastases: Annotated[
        bool,
        Criterion(
            "signs of metastases on ultrasound",
            terms=(
                "intra-abdominal metastases",
                "metastases",
                *("intra-abdominal metastasis", "evidence of metastases", "metastatic disease"),
                *("metastasis", "abdominal metastases", "signs of metastasis"),
                *("omental disease", "omental deposits", "omental mets", "peritoneal mets"),
                *("peritoneal disease", "metastatic deposits", "abdominal mets", "distant mets", "signs of mets"),
            ),
            includes=(
                *("peritoneal metastases", "peritoneal deposits", "omental caking", "omental cake"),
                *("liver metastases", "peritoneal implants", "peritoneal carcinomatosis"),
                *("liver mets", "omental nodules", "peritoneal nodules", "omental nodularity", "liver deposits"),
                "carcinomatosis",
            ),
            opposites=(
                *("no extra-ovarian disease", "no extraovarian disease", "no disease elsewhere"),
                *("no intra-abdominal disease", "liver and peritoneum normal", "liver and omentum normal"),
                *("no omental or peritoneal disease", "no peritoneal or omental disease"),
                *("no omental, peritoneal or liver disease", "nothing seen on the liver or peritoneum"),
                *("nothing on liver or peritoneum", "nothing seen on liver or peritoneum"),
                "liver, omentum and peritoneum normal",
            ),
            wider=("mets",),
        ),
    ],
    rmi_ascites: Annotated[
        bool,
        Criterion(
            "ascites on ultrasound",
            terms=(
                "ascites",
                "ascitic fluid",
                "intraperitoneal fluid",
                "free peritoneal fluid",
                "abdominal ascites",
            ),
            includes=(
                *("gross ascites", "moderate ascites", "small volume ascites", "mild ascites"),
                *("large volume ascites", "tense ascites"),
            ),
            wider=(
                *("free fluid", "ff", "free pelvic fluid", "pelvic free fluid", "fluid in pod"),
                *("fluid in the pod", "free fluid in pod", "free fluid in the pod"),
                *("fluid in the pouch of douglas", "free fluid in the pelvis", "intraperitoneal free fluid"),
                *("peritoneal fluid", "abdominal fluid"),
            ),
        ),
    ],
    rmi_bilateral: Annotated[
        bool,
        Criterion(
            "lesions of both sides on ultrasound",
            terms=(
                "bilateral lesions",
                "bilateral masses",
                "bilateral ovarian masses",
                *("bilateral adnexal masses", "bilateral ovarian cysts", "bilateral adnexal cysts"),
                *("bilateral cysts", "bilateral ovarian lesions", "bilateral adnexal lesions"),
                *("bilateral ovarian tumours", "bilateral ovarian tumors"),
                *("bilateral ovarian involvement", "bilateral lesion", "masses in both ovaries"),
                "both ovaries involved",
                *("bilateral complex cysts", "bilateral complex masses", "bilateral disease", "bilateral tumours"),
                *("bilateral complex ovarian", "bilateral solid", "bilateral adnexal", "bilateral multilocular"),
                *("bilateral multiloculated", "masses on both sides", "both ovaries abnormal"),
                *("both ovaries enlarged with", "cysts in both ovaries", "cysts on both ovaries"),
                *("bilateral pelvic masses", "both adnexa"),
            ),
            opposites=(
                "unilateral",
                *("unilateral mass", "unilateral lesion", "unilateral cyst", "unilateral ovarian mass"),
                *("unilateral adnexal mass", "unilateral lesions"),
                *("other ovary normal", "other ovary looks normal", "other ovary fine"),
                *("contralateral ovary normal", "contralateral ovary looks normal"),
                *("contralateral ovary unremarkable", "contralateral ovary appears normal"),
                *("opposite ovary normal", "right ovary normal", "left ovary normal", "r ovary normal"),
                *("l ovary normal", "right ovary is normal", "left ovary is normal", "right ovary looks normal"),
                *("left ovary looks normal", "r ovary looks normal", "l ovary looks normal"),
                *("right ovary appears normal", "left ovary appears normal", "right ovary unremarkable"),
                *("left ovary unremarkable", "right ovary nad", "left ovary nad", "r ovary nad", "l ovary nad"),
                *("r ov normal", "l ov normal", "normal right ovary", "normal left ovary", "normal r ovary"),
                *("normal l ovary", "other side normal", "unilateral disease", "one side only", "right ovary ok"),
                "left ovary ok",
            ),
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
