"""Operable breast cancer, suspicion of prostate cancer, and the dose of carboplatin."""

from typing import Annotated

from ..core import Result, Risk, Source, calculator, upto
from ..inputs import Quantity
from ..vocabulary.cancer import ProstateSpecificAntigen
from ..vocabulary.haemostasis import CreatinineClearance

GALEA_1992 = Source(
    "Galea MH, Blamey RW, Elston CE, Ellis IO. The Nottingham Prognostic Index in primary breast cancer. Breast Cancer "
    "Res Treat 1992;22(3):207-219",
    doi="10.1007/BF01840834",
    where="the index, its groups, and survival at five years",
    read="secondary",
    via="primed.info, The Nottingham Prognostic Index (formula, groups); Ganfyd (survival); clincalc 0.4",
)
YUSIM_2020 = Source(
    "Yusim I, Krenawi M, Mazor E, Novack V, Mabjeesh NJ. The use of prostate specific antigen density to predict "
    "clinically significant prostate cancer. Sci Rep 2020;10:20015",
    doi="10.1038/s41598-020-76786-9",
    pmid="33203873",
    where="the ratio; detection by density, in the abstract",
    read="abstract",
)
CALVERT_1989 = Source(
    "Calvert AH, et al. Carboplatin dosage: prospective evaluation of a simple formula based on renal function. J Clin "
    "Oncol 1989",
    url="https://mdtools.org/carboplatin-dose",
    where="dose = target AUC × (GFR + 25), with the US agency's cap of 125 mL/min on an estimated GFR",
    read="secondary",
    via="MDTools, Carboplatin dose; creatinineclearancecalculator.net, Calvert formula, with worked doses",
)

BreastTumourSize = Annotated[
    float,
    Quantity(
        "cm",
        0.1,
        30,
        "largest diameter of the invasive breast tumour, by pathology",
        {"mm": 0.1},
        terms=(
            "tumour size",
            "tumor size",
            "invasive size",
            "tumour diameter",
            "tumor diameter",
            *("invasive component", "invasive focus", "invasive tumour size", "invasive tumour", "invasive ca"),
            *("pathological size", "idc", "ilc", "max invasive size", "invasive carcinoma", "invasive disease"),
            "size of invasive",
            *(
                "idc measuring",
                "ilc measuring",
                "invasive ductal carcinoma of",
                "invasive lobular",
                "invasive tumour of",
                "invasive carcinoma of",
                "invasive tumour diameter",
                "nst measuring",
                "invasive ductal",
                "inv size",
                "invasive diameter",
                "path size",
                "max invasive diameter",
                "histological size",
                "invasive size of",
            ),
        ),
    ),
]
PositiveAxillaryNodes = Annotated[
    float,
    Quantity(
        "1",
        0,
        60,
        "number of axillary lymph nodes with metastases of breast cancer",
        integer=True,
        terms=(
            "positive nodes",
            "positive axillary nodes",
            "involved nodes",
            "positive lymph nodes",
            "nodes positive",
            *("nodes involved", "lns positive", "ln positive", "nodes pos", "lns involved", "axillary nodes positive"),
            "axillary lns positive",
            *(
                "+ve nodes",
                "ln +ve",
                "axillary nodes +ve",
                "nodes with mets",
                "positive lns",
                "involved lns",
                "involved axillary nodes",
                "anc nodes positive",
                "nodes with macromets",
                "alnd positive",
            ),
        ),
        levels={
            0: (
                *("node negative", "node-negative", "nodes negative", "sln negative", "slnb negative"),
                *("slnb: negative", "sln: negative", "no positive nodes", "sln 0/1", "sln 0/2", "sln 0/3", "sln 0/4"),
                *("sln: 0/1", "sln: 0/2", "sln: 0/3", "sln: 0/4", "slnb 0/1", "slnb 0/2", "slnb 0/3", "slnb 0/4"),
                *("slnb: 0/1", "slnb: 0/2", "slnb: 0/3", "slnb: 0/4", "slns 0/2", "slns 0/3", "pn0", "pn0(sn", "ypn0"),
                *("axilla clear on histology", "slns negative", "sentinel node negative", "sentinel nodes negative"),
                "sentinel lymph node negative",
                *(
                    "ln negative",
                    "lns negative",
                    "nodes -ve",
                    "slnb -ve",
                    "sentinel node clear",
                    "sentinel nodes clear",
                    "axilla clear",
                    "axilla negative",
                    "axilla node negative",
                    "pn0(sn)",
                    "pn0 (sn)",
                    "pn0(i-)",
                    "node -ve",
                    "nodes: 0",
                ),
            )
        },
    ),
]
BreastTumourGrade = Annotated[
    float,
    Quantity(
        "1",
        1,
        3,
        "histological grade of the breast tumour (Nottingham, Bloom-Richardson), 1 to 3",
        integer=True,
        terms=(
            "nottingham grade",
            "histological grade",
            "bloom-richardson grade",
            "tumour grade",
            "tumor grade",
        ),
        levels={
            1: (
                "grade 1",
                "grade i",
                "grade: 1",
                "grade one",
                "grade 1 tumour",
                "grade 1 tumor",
                *("g1 idc", "g1 ilc", "g1 nst", "nst g1", "gr 1 idc", "grade 1 idc", "grade 1 ilc", "grade 1 nst"),
                *(
                    "grade i idc",
                    "grade one tumour",
                ),
            ),
            2: (
                "grade 2",
                "grade ii",
                "grade: 2",
                "grade two",
                "grade 2 tumour",
                "grade 2 tumor",
                *("g2 idc", "g2 ilc", "g2 nst", "nst g2", "gr 2 idc", "grade 2 idc", "grade 2 ilc", "grade 2 nst"),
                *(
                    "grade two tumour",
                    "grade two on the excision",
                ),
            ),
            3: (
                "grade 3",
                "grade iii",
                "grade: 3",
                "grade three",
                "grade 3 tumour",
                "grade 3 tumor",
                *("g3 idc", "g3 ilc", "g3 nst", "nst g3", "gr 3 idc", "grade 3 idc", "grade 3 ilc", "grade 3 nst"),
                "grade three tumour",
            ),
        },
    ),
]
ProstateVolume = Annotated[
    float,
    Quantity(
        "mL",
        5,
        500,
        "volume of the prostate on imaging",
        terms=(
            "prostate volume",
            "prostatic volume",
            "gland volume",
            "prostate size",
            *("prostate vol", "prostatic vol", "gland vol", "trus volume", "trus vol", "prostate volume mri"),
            *("volume of prostate", "volume of the prostate", "prostate measures", "prostate gland volume"),
            "mri prostate volume",
            *(
                "mri volume",
                "vol on mri",
                "volume on mri",
                "trus vol.",
                "prostate vol on mri",
                "prostate volume on mri",
                "gland vol on mri",
            ),
        ),
        spellings={"cc": "mL", "cm3": "mL", "cm³": "mL", "ml": "mL", "g": "mL"},
    ),
]
TargetExposure = Annotated[
    float,
    Quantity(
        "mg.min/mL",
        1,
        10,
        "exposure to carboplatin aimed at (area under the curve of concentration over time)",
        terms=("target auc", "auc", "area under the curve"),
        spellings={"mg/ml/min": "mg.min/mL", "mg/ml·min": "mg.min/mL", "mg·min/ml": "mg.min/mL"},
        levels={5: ("auc5",), 6: ("auc6",), 4: ("auc4",), 2: ("auc2",)},
    ),
]


@calculator(
    title="Nottingham prognostic index",
    source=GALEA_1992,
    conditions=("breast cancer",),
    outcome="survival with operable breast cancer",
    setting="after operation of primary invasive breast cancer",
    aliases=("NPI", "Nottingham index"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def nottingham_prognostic_index(
    breast_tumour_size: BreastTumourSize,
    positive_axillary_nodes: PositiveAxillaryNodes,
    breast_tumour_grade: BreastTumourGrade,
) -> Result:
    """Survival after operation of primary breast cancer, from size, nodes and grade.

    Rounded to two decimals. The rates come from cohorts of decades ago and are lower than today's; receptors and
    treatment are not weighed.
    """
    nodes = upto(positive_axillary_nodes, {0: 1, 3: 2}, over=3)
    index = round(0.2 * breast_tumour_size + nodes + breast_tumour_grade, 2)
    return Result(
        index,
        "",
        upto(
            index,
            {2.4: "excellent prognosis", 3.4: "good prognosis", 5.4: "moderate prognosis"},
            over="poor prognosis",
        ),
        (),
        (Risk("survival", "5 years", upto(index, {2.4: 93, 3.4: 85, 5.4: 70}, over=50), GALEA_1992),),
    )


@calculator(
    title="PSA density",
    source=YUSIM_2020,
    sex="male",
    outcome="clinically significant prostate cancer",
    aliases=("PSAD", "prostate-specific antigen density"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def psa_density(prostate_specific_antigen: ProstateSpecificAntigen, prostate_volume: ProstateVolume) -> Result:
    """Prostate-specific antigen for the size of the prostate, in men in whom cancer is suspected.

    In ng/mL per mL, rounded to three decimals. No one line: 0.15 is often drawn, and 0.09 and 0.20 were the lines of
    the study cited, which took men with antigen of 20 ng/mL or less or an abnormal examination.
    """
    return Result(round(prostate_specific_antigen / prostate_volume, 3), "ng/mL²", "")


@calculator(
    title="Carboplatin dose (Calvert)",
    source=CALVERT_1989,
    outcome="dose of carboplatin",
    aliases=("Calvert formula", "carboplatin AUC dosing", "carboplatin AUC"),
)
def carboplatin_dose(target_exposure: TargetExposure, creatinine_clearance: CreatinineClearance) -> Result:
    """Dose of carboplatin that gives the exposure aimed at, from kidney function.

    In milligrams, rounded. Derived with a measured filtration rate; an estimated one is capped at 125 mL/min, as the
    US agency asks. The clearance is in mL/min, not for 1.73 m² of body surface.
    """
    return Result(round(target_exposure * (min(creatinine_clearance, 125) + 25)), "mg", "")
