"""Grade and risk of prostate cancer."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Quantity
from ..vocabulary.cancer import GleasonPrimary, GleasonSecondary, GleasonSum, ProstateSpecificAntigen
from ..vocabulary.patient import AdultAge

COOPERBERG_2005 = Source(
    "Cooperberg MR, Pasta DJ, Elkin EP, et al. The University of California, San Francisco Cancer of the Prostate Risk "
    "Assessment score: a straightforward and reliable preoperative predictor of disease recurrence after radical "
    "prostatectomy. J Urol 2005;173(6):1938-1942",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC2777059/table/T2",
    where="scoring table; five-year freedom from recurrence by score",
    read="secondary",
    via="PMC2777059, table 2, adapted from it with permission",
)
COOPERBERG_2009 = Source(
    "Cooperberg MR, Broering JM, Carroll PR. Risk assessment for prostate cancer metastasis and mortality at the time "
    "of diagnosis. J Natl Cancer Inst 2009;101(12):878-887",
    doi="10.1093/jnci/djp122",
    where="survival by risk group",
    read="secondary",
    via="clinideck.com and one more secondary page, which print the same table",
)
EPSTEIN_2016 = Source(
    "Epstein JI, Egevad L, Amin MB, et al. The 2014 International Society of Urological Pathology (ISUP) consensus "
    "conference on Gleason grading of prostatic carcinoma. Am J Surg Pathol 2016;40(2):244-252",
    doi="10.1097/PAS.0000000000000530",
    where="the five grade groups",
    read="secondary",
    via="clincalc 0.4, whose documentation names the publication, and one secondary table",
)
DAMICO_1998 = Source(
    "D'Amico AV, Whittington R, Malkowicz SB, et al. Biochemical outcome after radical prostatectomy, external beam "
    "radiation therapy, or interstitial radiation therapy for clinically localized prostate cancer. "
    "JAMA 1998;280(11):969-974",
    doi="10.1001/jama.280.11.969",
    where="the three risk groups",
    read="secondary",
    via="documentation of the R package cliot (damico_prostate_risk) and the cases of an openEHR guideline model",
)

ClinicalTumourStage = Annotated[
    Literal["T1", "T2a", "T2b", "T2c", "T3a", "T3b", "T4"],
    Choice(
        "clinical T stage of the prostate cancer: T1 (T1a to T1c), T2a, T2b, T2c, T3a, T3b, T4",
        {
            "T1": (
                "ct1",
                "t1",
                "t1a",
                "t1b",
                "t1c",
                "ct1c",
                "stage t1c",
                "clinical stage t1",
                "stage t1",
                "clinical t1",
                "stage t1a",
                "stage t1b",
                "ct1a",
                "ct1b",
                "t1-t2a",
            ),
            "T2a": ("t2a", "ct2a", "stage t2a", "clinical stage t2a", "clinical t2a"),
            "T2b": ("t2b", "ct2b", "stage t2b", "clinical stage t2b", "clinical t2b"),
            "T2c": ("t2c", "ct2c", "stage t2c", "clinical stage t2c", "clinical t2c"),
            "T3a": ("t3a", "ct3a", "stage t3a", "clinical stage t3a", "clinical t3a"),
            "T3b": ("t3b", "ct3b", "stage t3b", "clinical stage t3b", "clinical t3b"),
            "T4": ("t4", "ct4", "stage t4", "clinical stage t4", "clinical t4", "t4a", "t4b"),
        },
    ),
]
PositiveCores = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "share of biopsy cores with cancer",
        terms=(
            "percent biopsy cores positive",
            "biopsy cores positive",
            "positive biopsy cores",
            "positive cores",
            "cores positive",
            "cores",
            "biopsy cores",
            "of the cores positive",
            "of cores positive",
            "of biopsy cores positive",
            "of the biopsy cores",
            "of the cores",
            "of biopsy cores",
            "of his biopsy cores",
            "of the biopsy cores positive",
            "percentage of positive cores",
            "core involvement",
            "biopsy cores were positive",
            "cores were positive",
            "of the biopsy cores were positive",
            "of the cores were positive",
            "of biopsy cores were positive",
            "of the cores are positive",
            "biopsy cores are positive",
            "of the biopsy cores are positive",
            "of the biopsy cores showing cancer",
            "of the biopsy cores positive for cancer",
            "of biopsy cores positive for cancer",
            "of the biopsy cores positive for prostate cancer",
            "percent positive cores",
            "percentage of cores positive",
            "percentage of biopsy cores",
            "positive cores percentage",
            "proportion of positive cores",
            "core positivity",
            "cores involved",
            "of biopsy cores involved",
            "of cores involved",
            "percent of cores positive",
            "percentage of positive biopsy cores",
            *("cores pos", "cores +ve", "of cores pos", "positive core rate", "cores with cancer"),
            *("cores involved by tumour", "cores containing cancer"),
            *(
                "cores +ve of",
                "% cores",
                "% of cores",
                "% cores positive",
                "% cores involved",
                "% positive cores",
            ),
        ),
    ),
]


@calculator(
    title="UCSF-CAPRA score",
    source=COOPERBERG_2005,
    conditions=("prostate cancer",),
    sex="male",
    outcome="recurrence, metastasis and death of prostate cancer",
    setting="clinically localised prostate cancer, before treatment",
    aliases=("CAPRA", "CAPRA score", "Cancer of the Prostate Risk Assessment"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree, but for a PSA of exactly 6",
)
def capra_score(
    age: AdultAge,
    prostate_specific_antigen: ProstateSpecificAntigen,
    gleason_primary: GleasonPrimary,
    gleason_secondary: GleasonSecondary,
    clinical_tumour_stage: ClinicalTumourStage,
    positive_cores: PositiveCores,
) -> Result:
    """Course of localised prostate cancer (T1 to T3a) at diagnosis, from age, PSA, biopsy and stage.

    The published table begins at a PSA of 2.1 ng/mL; a lower value gets no points here. Stages above T3a are outside
    the population: they are given the point of T3a.
    """
    items = (
        Item("Age 50 or over", 1 if age >= 50 else 0),
        Item("PSA", upto(prostate_specific_antigen, {6: 0, 10: 1, 20: 2, 30: 3}, over=4)),
        Item("Gleason pattern 4 or 5", 3 if gleason_primary >= 4 else 1 if gleason_secondary >= 4 else 0),
        Item("Stage T3a", 1 if clinical_tumour_stage in ("T3a", "T3b", "T4") else 0),
        Item("34 % or more of cores with cancer", 1 if positive_cores >= 34 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "low risk", 5: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk(
                "freedom from recurrence after prostatectomy",
                "5 years",
                upto(score, {1: 85, 2: 81, 3: 66, 4: 59, 5: 60, 6: 34}, over=8),
                COOPERBERG_2005,
            ),
            Risk("metastasis-free survival", "5 years", upto(score, {2: 99.3, 5: 96.9}, over=90.4), COOPERBERG_2009),
            Risk("metastasis-free survival", "10 years", upto(score, {2: 97.5, 5: 93.3}, over=83.4), COOPERBERG_2009),
            Risk("cancer-specific survival", "5 years", upto(score, {2: 99.7, 5: 98.6}, over=93.4), COOPERBERG_2009),
            Risk("cancer-specific survival", "10 years", upto(score, {2: 97.1, 5: 91.6}, over=79.1), COOPERBERG_2009),
            Risk("overall survival", "5 years", upto(score, {2: 92.5, 5: 90.2}, over=78.7), COOPERBERG_2009),
            Risk("overall survival", "10 years", upto(score, {2: 71.4, 5: 59.7}, over=42.0), COOPERBERG_2009),
        ),
    )


@calculator(
    title="Gleason score and grade group",
    source=EPSTEIN_2016,
    conditions=("prostate cancer",),
    sex="male",
    outcome="grade of prostate cancer",
    aliases=("Gleason score", "ISUP grade group", "Gleason grade group"),
    confirmed="clincalc 0.4: all 25 combinations of the two patterns agree",
)
def gleason_score(gleason_primary: GleasonPrimary, gleason_secondary: GleasonSecondary) -> Result:
    """Gleason score of prostate cancer, the sum of its two patterns, and the grade group that follows from them.

    The pattern is judged under the microscope: 3 separate well-formed glands, 4 fused or poorly formed glands, 5
    sheets, cords or single cells without glands. A minor third pattern of higher grade is reported beside the score and
    does not change it in a prostatectomy specimen; in a biopsy the most extensive and the highest pattern are added.
    """
    score = gleason_primary + gleason_secondary
    seven = "grade group 3" if gleason_primary >= 4 else "grade group 2"
    return Result(
        score,
        "",
        "grade group 1" if score <= 6 else seven if score == 7 else "grade group 4" if score == 8 else "grade group 5",
        (),
    )


@calculator(
    title="D'Amico risk classification",
    source=DAMICO_1998,
    conditions=("prostate cancer",),
    sex="male",
    outcome="recurrence of prostate cancer after local treatment",
    setting="clinically localised prostate cancer, before treatment",
    aliases=("D'Amico", "D'Amico criteria"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def damico_risk(
    prostate_specific_antigen: ProstateSpecificAntigen,
    gleason_sum: GleasonSum,
    clinical_tumour_stage: ClinicalTumourStage,
) -> Result:
    """Risk that localised prostate cancer recurs after surgery or radiotherapy, in three groups.

    The worst of PSA, Gleason score and stage decides. Newer classifications divide the groups further.
    """
    late = clinical_tumour_stage in ("T2c", "T3a", "T3b", "T4")
    high = prostate_specific_antigen > 20 or gleason_sum >= 8 or late
    intermediate = prostate_specific_antigen >= 10 or gleason_sum >= 7 or clinical_tumour_stage == "T2b"
    return Result(
        "high risk" if high else "intermediate risk" if intermediate else "low risk",
        "",
        "",
        (),
        (
            Risk(
                "recurrence (PSA failure)",
                "5 years",
                (50, 100) if high else (25, 50) if intermediate else (0, 25),
                DAMICO_1998,
            ),
        ),
    )
