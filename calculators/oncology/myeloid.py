"""Prognosis of chronic and acute myeloid leukaemia and of primary myelofibrosis."""

from math import exp
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.cancer import KarnofskyPerformance
from ..vocabulary.haematology import Platelets
from ..vocabulary.patient import Age

SOKAL_1984 = Source(
    "Sokal JE, Cox EB, Baccarani M, et al. Prognostic discrimination in good-risk chronic granulocytic leukemia. "
    "Blood 1984;63(4):789-799",
    url="https://rdrr.io/cran/cliot/man/sokal_cml_index.html",
    where="the index and its three groups; two-year survival",
    read="secondary",
    via="Cancer Sci 2014;105:105 (PMC4317875, table 1) and mdapp.co for equation and groups; documentation of the R "
    "package cliot (sokal_cml_index); one secondary page for survival",
)
DUVAL_2010 = Source(
    "Duval M, Klein JP, He W, et al. Hematopoietic stem-cell transplantation for acute leukemia in relapse or primary "
    "induction failure. J Clin Oncol 2010;28(23):3730-3738",
    where="score for acute myeloid leukaemia and three-year survival",
    url="https://github.com/gdl-lang/common-clinical-models",
    read="secondary",
    via="cases of an openEHR guideline model, and one secondary table",
)
TEFFERI_2018 = Source(
    "Tefferi A, Guglielmelli P, Nicolosi M, et al. GIPSS: genetically inspired prognostic scoring system for primary "
    "myelofibrosis. Leukemia 2018;32(7):1631-1642",
    doi="10.1038/s41375-018-0107-z",
    pmid="29654267",
    where="the six factors, four groups and survival",
    read="abstract",
    via="one secondary table for the points and the karyotypes",
)

SpleenBelowCostalMargin = Annotated[
    float,
    Quantity(
        "cm",
        0,
        40,
        "how far the spleen reaches below the costal margin (0 if it cannot be felt)",
        terms=(
            "spleen size",
            "spleen below the costal margin",
            "palpable spleen",
            "spleen",
            "below the left costal margin",
            "spleen palpable",
            "spleen tip",
            "splenomegaly",
            "enlarged spleen palpable",
            "spleen is palpated",
            "spleen was palpated",
            "spleen palpated",
            "spleen is palpable",
            "spleen was palpable",
            "spleen is enlarged",
            "spleen was enlarged",
            "spleen palpable at",
            "spleen extending",
            "splenic tip",
            "enlarged spleen",
        ),
        levels={
            0: (
                "spleen not palpable",
                "no palpable spleen",
                "nonpalpable spleen",
                "impalpable spleen",
                "spleen is not palpable",
                "non-palpable spleen",
                "spleen impalpable",
            )
        },
    ),
]
BloodBlasts = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "blasts in the peripheral blood",
        terms=(
            "peripheral blood blasts",
            "blasts in peripheral blood",
            "circulating blasts",
            "myeloblasts",
            "blasts",
            "circulating myeloblasts",
            "myeloblasts in the peripheral blood",
            "peripheral blasts",
            "blasts in the peripheral blood",
            "pb blasts",
            "blood blasts",
            "blasts on peripheral smear",
            "myeloblasts in peripheral blood",
        ),
    ),
]
LeukaemiaStatus = Annotated[
    Literal["primary induction failure", "first remission over 6 months", "first remission under 6 months"],
    Choice(
        "state of the leukaemia before transplantation: primary induction failure; relapse after a first complete "
        "remission of more than 6 months; relapse after one of less than 6 months",
        {
            "primary induction failure": (
                "primary induction failure",
                "never achieved remission",
                "induction failure",
                "primary refractory",
                "primary refractory aml",
                "refractory to induction",
                "never achieved complete remission",
                "failed induction",
                "failed induction chemotherapy",
                "primary refractory disease",
                "primary refractory leukemia",
            ),
            "first remission over 6 months": (
                "first complete remission >6 months",
                "first remission lasted more than 6 months",
                "first complete remission lasting more than 6 months",
                "first complete remission of more than 6 months",
                "first complete remission exceeding 6 months",
                "duration of first complete remission more than 6 months",
                "duration of first complete remission >6 months",
                "duration of first complete remission exceeding 6 months",
                "duration of first complete remission of more than 6 months",
                "first remission longer than 6 months",
                "first remission of more than 6 months",
                "cr1 >6 months",
                "first cr >6 months",
                "duration of first complete remission greater than 6 months",
                "duration of first complete remission over 6 months",
                "first complete remission of over 6 months",
                "first remission duration >6 months",
                "cr1 duration >6 months",
            ),
            "first remission under 6 months": (
                "first complete remission <6 months",
                "first remission lasted less than 6 months",
                "first complete remission lasting less than 6 months",
                "first complete remission of less than 6 months",
                "duration of first complete remission less than 6 months",
                "duration of first complete remission <6 months",
                "duration of first complete remission of less than 6 months",
                "first remission shorter than 6 months",
                "first remission of less than 6 months",
                "cr1 <6 months",
                "first cr <6 months",
                "duration of first complete remission under 6 months",
                "first complete remission of under 6 months",
                "first remission duration <6 months",
                "cr1 duration <6 months",
                "first complete remission less than 6 months",
            ),
        },
    ),
]
PoorRiskCytogenetics = Annotated[
    bool,
    Criterion(
        "poor-risk cytogenetics of acute myeloid leukaemia",
        terms=(
            "poor cytogenetics",
            "poor-risk cytogenetics",
            "adverse cytogenetics",
            "unfavorable cytogenetics",
            "adverse-risk cytogenetics",
            "unfavourable cytogenetics",
            "high-risk cytogenetics",
            "poor prognosis cytogenetics",
            "poor cytogenetic risk",
            "adverse cytogenetic risk",
            "unfavorable-risk cytogenetics",
        ),
        includes=(
            "complex karyotype",
            "monosomal karyotype",
            "monosomy 7",
            "monosomy 5",
            "inv(3)",
        ),
        opposites=(
            "good cytogenetics",
            "intermediate cytogenetics",
            "favorable cytogenetics",
            "good or intermediate cytogenetics",
            "good to intermediate cytogenetics",
            "good/intermediate cytogenetics",
            "favourable cytogenetics",
            "intermediate-risk cytogenetics",
            "good-risk cytogenetics",
            "favorable-risk cytogenetics",
            "normal karyotype",
            "normal cytogenetics",
            "good and intermediate cytogenetics",
            "standard-risk cytogenetics",
        ),
    ),
]
StemCellDonor = Annotated[
    Literal["identical sibling", "well or partially matched unrelated", "mismatched unrelated", "other related"],
    Choice(
        "stem cell donor: HLA-identical sibling; well or partially matched unrelated; mismatched unrelated; related "
        "other than an HLA-identical sibling",
        {
            "identical sibling": (
                "hla-identical sibling",
                "hla identical sibling",
                "matched sibling donor",
                "hla-matched sibling",
                "hla-matched sibling donor",
                "matched sibling",
                "identical sibling donor",
                "hla-identical sibling donor",
                "matched sibling transplant",
                "identical twin donor",
                "hla-identical brother",
                "hla-identical sister",
                "hla-matched brother",
                "hla-matched sister",
            ),
            "well or partially matched unrelated": (
                "matched unrelated donor",
                "well matched unrelated donor",
                "partially matched unrelated donor",
                "well-matched or partially matched unrelated donor",
                "well matched or partially matched unrelated",
                "well-matched unrelated",
                "partially matched unrelated",
                "hla-matched unrelated donor",
                "mud transplant",
                "10/10 matched unrelated donor",
                "well or partially matched unrelated donor",
            ),
            "mismatched unrelated": (
                "mismatched unrelated donor",
                "mismatched unrelated",
                "hla-mismatched unrelated donor",
                "mmud",
                "unrelated mismatched donor",
            ),
            "other related": (
                "haploidentical donor",
                "haploidentical",
                "mismatched related donor",
                "related donor other than an hla identical sibling",
                "related donor other than hla identical sibling",
                "related hla match other than an hla identical sibling",
                "related hla match other than an identical sibling",
                "other related donor",
                "related but not hla identical sibling",
                "related non-hla identical sibling",
                "related but not hla-identical",
                "related non-sibling donor",
                "non-sibling related donor",
                "haploidentical related donor",
                "haplo donor",
                "haploidentical transplant",
                "partially matched related donor",
                "parental donor",
                "related match other than an hla identical sibling",
                "haploidentical sibling",
                "haplo-identical donor",
            ),
        },
    ),
]
CirculatingBlasts = Annotated[
    bool,
    Criterion(
        "blasts in the blood at the time of transplantation",
        terms=(
            "circulating blasts",
            "blasts in the blood",
            "peripheral blasts",
            "blasts in peripheral blood",
            "blasts in the peripheral blood",
            "peripheral blood blasts",
            "circulating blast cells",
            "blasts present in the blood",
            "circulating leukemic blasts",
            "blasts in the circulation",
        ),
    ),
]
MyelofibrosisKaryotype = Annotated[
    Literal["favourable", "unfavourable", "very high risk"],
    Choice(
        "karyotype: favourable (normal, or only 13q-, +9, 20q-, a chromosome 1 translocation or duplication, or a sex "
        "chromosome abnormality); very high risk (-7, i(17q), inv(3)/3q21, 12p-, 11q-, +21 or another autosomal "
        "trisomy than +8 and +9); unfavourable (all other)",
        {
            "favourable": (
                "favorable karyotype",
                "favourable karyotype",
                "normal karyotype",
                "favorable1",
                "favorable cytogenetics",
                "favourable cytogenetics",
                "karyotype is favorable",
                "karyotype is favourable",
                "karyotype favorable",
                "karyotype favourable",
                "favorable-risk karyotype",
                "karyotype classification is favorable",
                "karyotype classification is favourable",
                "karyotype classified as favorable",
                "karyotype classified as favourable",
            ),
            "unfavourable": (
                "unfavorable karyotype",
                "unfavourable karyotype",
                "unfavorable2",
                "unfavorable cytogenetics",
                "unfavourable cytogenetics",
                "karyotype is unfavorable",
                "karyotype is unfavourable",
                "karyotype unfavorable",
                "karyotype unfavourable",
                "unfavorable-risk karyotype",
                "karyotype classification is unfavorable",
                "karyotype classification is unfavourable",
                "karyotype classified as unfavorable",
                "karyotype classified as unfavourable",
            ),
            "very high risk": (
                "very high risk karyotype",
                "very-high-risk karyotype",
                "vhr karyotype",
                "very high risk (vhr)",
                "very high risk (vhr) karyotype",
                "vhr3",
                "very-high-risk cytogenetics",
                "karyotype is very high risk",
                "karyotype very high risk",
                "karyotype classified as very high risk",
                "karyotype classification is very high risk",
                "vhr cytogenetics",
            ),
        },
    ),
]
CalrTypeOne = Annotated[
    bool,
    Criterion(
        "type 1 or type 1-like CALR mutation",
        terms=(
            "type 1/like calr mutation",
            "type 1 calr mutation",
            "calr type 1",
            "type 1-like calr mutation",
            "type 1 or like calr mutation",
            "type 1/type 1-like calr mutation",
            "type 1/type 1-like calr",
            "type 1/like calr",
            "type 1-like calr",
            "calr type 1-like mutation",
            "calr type 1 mutation",
            "calr exon 9 type 1 mutation",
        ),
        wider=("calr mutation",),
        includes=(
            "calr 52-bp deletion",
            "52 bp deletion of calr",
        ),
        opposites=(
            "calr wild type",
            "calr wild-type",
            "calr negative",
            "calr-negative",
            "calr unmutated",
            "no calr mutation",
            "type 2 calr mutation",
            "calr type 2",
            "triple negative myelofibrosis",
            "triple-negative",
        ),
    ),
]
Asxl1Mutation = Annotated[
    bool,
    Criterion(
        "ASXL1 mutation",
        terms=(
            "asxl1 mutation",
            "asxl1 mutated",
            "mutated asxl1",
            "asxl1",
            "mutant asxl1",
            "mutation of asxl1",
            "mutation in asxl1",
            "asxl1 positive",
            "asxl1 mutant",
            "positive for asxl1",
        ),
        opposites=(
            "asxl1 wild type",
            "asxl1 wild-type",
            "wild-type asxl1",
            "asxl1 negative",
            "asxl1 unmutated",
            "unmutated asxl1",
        ),
    ),
]
Srsf2Mutation = Annotated[
    bool,
    Criterion(
        "SRSF2 mutation",
        terms=(
            "srsf2 mutation",
            "srsf2 mutated",
            "mutated srsf2",
            "srsf2",
            "mutant srsf2",
            "mutation of srsf2",
            "mutation in srsf2",
            "srsf2 positive",
            "srsf2 mutant",
            "positive for srsf2",
        ),
        opposites=(
            "srsf2 wild type",
            "srsf2 wild-type",
            "wild-type srsf2",
            "srsf2 negative",
            "srsf2 unmutated",
            "unmutated srsf2",
        ),
    ),
]
U2af1Mutation = Annotated[
    bool, Criterion("U2AF1 Q157 mutation", terms=("u2af1q157 mutation", "u2af1 q157 mutation", "u2af1q157"))
]


@calculator(
    title="Sokal index",
    source=SOKAL_1984,
    conditions=("chronic myeloid leukaemia",),
    outcome="survival with chronic myeloid leukaemia",
    aliases=("Sokal score", "Sokal index for CML"),
)
def sokal_index(
    age: Age,
    spleen_below_costal_margin: SpleenBelowCostalMargin,
    platelets: Platelets,
    blood_blasts: BloodBlasts,
) -> Result:
    """Relative risk of death in chronic-phase chronic myeloid leukaemia at diagnosis, before treatment.

    Derived in the era of chemotherapy: tyrosine kinase inhibitors have made the survival rates obsolete, while the
    groups still differ. The value is rounded to two decimals, the group is taken before rounding.
    """
    years = 0.0116 * (age - 43.4)
    spleen = 0.0345 * (spleen_below_costal_margin - 7.51)
    counts = 0.188 * ((platelets / 700) ** 2 - 0.563) + 0.0887 * (blood_blasts - 2.10)
    index = exp(years + spleen + counts)
    group = "low risk" if index < 0.8 else "intermediate risk" if index <= 1.2 else "high risk"
    return Result(
        round(index, 2),
        "",
        group,
        (),
        (
            Risk(
                "overall survival",
                "2 years",
                90 if group == "low risk" else (65, 90) if group == "intermediate risk" else 65,
                SOKAL_1984,
            ),
        ),
    )


@calculator(
    title="Duval/CIBMTR score (acute myeloid leukaemia)",
    source=DUVAL_2010,
    conditions=("acute myeloid leukaemia",),
    outcome="survival after stem cell transplantation",
    setting="relapse or primary induction failure, before myeloablative transplantation",
    aliases=("CIBMTR score", "Duval score"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def duval_score(
    leukaemia_status: LeukaemiaStatus,
    poor_risk_cytogenetics: PoorRiskCytogenetics,
    stem_cell_donor: StemCellDonor,
    circulating_blasts: CirculatingBlasts,
    karnofsky_performance: KarnofskyPerformance,
) -> Result:
    """Three-year survival after myeloablative transplantation for acute myeloid leukaemia not in remission.

    For children the Lansky scale takes the place of Karnofsky's.
    """
    items = (
        Item("First remission under 6 months", 1 if leukaemia_status == "first remission under 6 months" else 0),
        Item("Poor-risk cytogenetics", 1 if poor_risk_cytogenetics else 0),
        Item(
            "Donor",
            2 if stem_cell_donor == "other related" else 1 if stem_cell_donor == "mismatched unrelated" else 0,
        ),
        Item("Circulating blasts", 1 if circulating_blasts else 0),
        Item("Karnofsky or Lansky score below 90", 1 if karnofsky_performance < 90 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        "",
        items,
        (Risk("overall survival", "3 years", upto(score, {0: 42, 1: 28, 2: 15}, over=6), DUVAL_2010),),
    )


@calculator(
    title="GIPSS (primary myelofibrosis)",
    source=TEFFERI_2018,
    conditions=("primary myelofibrosis",),
    outcome="survival with primary myelofibrosis",
    aliases=("GIPSS", "Genetically Inspired Prognostic Scoring System"),
)
def gipss(
    myelofibrosis_karyotype: MyelofibrosisKaryotype,
    calr_type_one: CalrTypeOne,
    asxl1_mutation: Asxl1Mutation,
    srsf2_mutation: Srsf2Mutation,
    u2af1_mutation: U2af1Mutation,
) -> Result:
    """Survival of adults with primary myelofibrosis, from karyotype and mutations alone."""
    items = (
        Item(
            "Karyotype",
            2 if myelofibrosis_karyotype == "very high risk" else 1 if myelofibrosis_karyotype == "unfavourable" else 0,
        ),
        Item("No type 1 or type 1-like CALR mutation", 0 if calr_type_one else 1),
        Item("ASXL1 mutation", 1 if asxl1_mutation else 0),
        Item("SRSF2 mutation", 1 if srsf2_mutation else 0),
        Item("U2AF1 Q157 mutation", 1 if u2af1_mutation else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                0: "low risk (median survival 26.4 years)",
                1: "intermediate-1 risk (median survival 8.0 years)",
                2: "intermediate-2 risk (median survival 4.2 years)",
            },
            over="high risk (median survival 2 years)",
        ),
        items,
        (Risk("overall survival", "5 years", upto(score, {0: 94, 1: 73, 2: 40}, over=14), TEFFERI_2018),),
    )
