"""Prognosis of diffuse large B-cell and other aggressive lymphomas."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.cancer import AnnArborStage, EcogPerformance, ExtranodalSites, LdhRatio, RaisedLdh
from ..vocabulary.patient import AdultAge

IPI_1993 = Source(
    "International Non-Hodgkin's Lymphoma Prognostic Factors Project. A predictive model for aggressive non-Hodgkin's "
    "lymphoma. N Engl J Med 1993;329(14):987-994",
    doi="10.1056/NEJM19930930329140",
    where="the five factors and four risk groups",
    read="secondary",
    via="N Engl J Med review of diffuse large B-cell lymphoma (PMC8377611), table 3",
)
RUPPERT_2020 = Source(
    "Ruppert AS, Dixon JG, Salles G, et al. International prognostic indices in diffuse large B-cell lymphoma: a "
    "comparison of IPI, R-IPI, and NCCN-IPI. Blood 2020;135(23):2041-2048",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8377611/table/T3",
    where="five-year survival in 2,124 patients treated with R-CHOP or a variant",
    read="secondary",
    via="N Engl J Med review of diffuse large B-cell lymphoma (PMC8377611), table 3; abstract read",
)
SEHN_2007 = Source(
    "Sehn LH, Berry B, Chhanabhai M, et al. The revised International Prognostic Index (R-IPI) is a better predictor "
    "of "
    "outcome than the standard IPI for patients with diffuse large B-cell lymphoma treated with R-CHOP. "
    "Blood 2007;109(5):1857-1861",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8377611/table/T3",
    where="the three groups; four-year survival",
    read="secondary",
    via="N Engl J Med review of diffuse large B-cell lymphoma (PMC8377611), table 3, for the groups; the four-year "
    "rates from one secondary table",
)
ZHOU_2014 = Source(
    "Zhou Z, Sehn LH, Rademaker AW, et al. An enhanced International Prognostic Index (NCCN-IPI) for patients with "
    "diffuse "
    "large B-cell lymphoma treated in the rituximab era. Blood 2014;123(6):837-842",
    url="http://ashpublications.net/blood/article/123/6/837/32573/An-enhanced-International-Prognostic-Index-NCCN",
    where="scoring table and five-year survival",
    read="abstract",
    via="scoring table as in PMC8377611, table 3; survival of the two middle groups from one secondary table",
)
SCHMITZ_2016 = Source(
    "Schmitz N, Zeynalova S, Nickelsen M, et al. CNS International Prognostic Index: a risk model for CNS relapse in "
    "patients with diffuse large B-cell lymphoma treated with R-CHOP. J Clin Oncol 2016;34(26):3150-3156",
    url="https://read.qxmd.com/read/27382100",
    where="the six factors and two-year rates",
    read="abstract",
    via="The ASCO Post, which gives the points of the three groups",
)

ExtranodalOrganDisease = Annotated[
    bool,
    Criterion(
        "lymphoma in the bone marrow, central nervous system, liver, gastrointestinal tract or lung",
        includes=(
            "bone marrow involvement",
            "marrow involvement",
            "cns involvement",
            "central nervous system involvement",
            "liver involvement",
            "hepatic involvement",
            "gastrointestinal involvement",
            "lung involvement",
            "bone marrow infiltration",
            "marrow infiltration",
            "gi tract involvement",
            "gastrointestinal tract involvement",
            "pulmonary involvement",
            "gastric involvement",
            "lymphoma of the stomach",
            "cns lymphoma",
            "leptomeningeal involvement",
            "bone marrow infiltrated",
            "liver infiltration",
            "lymphoma in the bone marrow",
            "lung infiltration by lymphoma",
            "hepatic infiltration",
            "gastric lymphoma",
            "intestinal lymphoma",
            "involvement of the bone marrow",
            "involvement of the liver",
            "involvement of the lung",
            "involvement of the gastrointestinal tract",
            "involvement of the central nervous system",
            "involvement of bone marrow",
            "intestinal involvement",
            "bowel involvement",
            "bone marrow and liver involvement",
            "meningeal involvement",
            "lymphoma in the liver",
            "lymphoma in the lung",
            "lymphoma in the stomach",
            "lymphoma in the bowel",
            "lymphoma in the gut",
            "lymphoma in the central nervous system",
            "lymphoma in the cns",
            "lymphoma in the brain",
            "involvement of the stomach",
            "involvement of the cns",
            "involvement of the gi tract",
            "involvement of the brain",
            "involvement of the bowel",
            "involvement of the colon",
            "involvement of the small bowel",
            "bone marrow infiltrated by lymphoma",
            "liver infiltrated by lymphoma",
            "lung infiltrated by lymphoma",
            "stomach infiltrated by lymphoma",
            "cns infiltrated by lymphoma",
            "marrow infiltrated",
            "marrow positive for lymphoma",
            "bone marrow biopsy positive for lymphoma",
            "colonic lymphoma",
            "small bowel lymphoma",
            "pulmonary lymphoma",
            "hepatic lymphoma",
            "primary cns lymphoma",
            "parenchymal lung involvement",
            "brain involvement by lymphoma",
            *("bm involved", "bm infiltrated", "bm infiltration", "bm involvement", "bm positive", "marrow involved"),
            *("marrow positive", "bmat involved", "trephine involved", "trephine infiltrated", "bmat infiltrated"),
            *("liver deposits", "lung deposits", "gut involvement", "stomach involvement", "gastric dlbcl"),
            *("gastric malt", "cns disease", "cns dlbcl", "cns positive", "small bowel involvement"),
            *("bm uptake on pet", "marrow uptake on pet"),
            *(
                "marrow pos",
                "bmat positive",
                "bmbx positive",
                "trephine positive",
                "bm +ve",
                "marrow +ve",
                "csf positive",
                "csf involvement",
                "lung nodules biopsy proven",
                "stomach biopsy lymphoma",
                "bowel lymphoma",
                "lymphoma of the bowel",
                "ileal lymphoma",
                "lung lymphoma",
                "liver avid",
                "parenchymal brain lymphoma",
                "leptomeningeal lymphoma",
                "2 × liver",
            ),
        ),
        opposites=(
            "no extranodal disease",
            "no extranodal involvement",
            "no extranodal sites",
            "without extranodal involvement",
            "no evidence of extranodal involvement",
            "no extra-nodal involvement",
            *("nodal disease only", "nodal only", "purely nodal", "bm, cns, liver, gi and lung clear"),
            *(
                "marrow clear, no extranodal disease",
                "no en disease",
            ),
        ),
    ),
]
KidneyOrAdrenalInvolvement = Annotated[
    bool,
    Criterion(
        "lymphoma in a kidney or an adrenal gland",
        terms=(
            "kidney or adrenal involvement",
            "renal or adrenal involvement",
            "kidney and/or adrenal gland involvement",
            "kidney and adrenal involvement",
            "kidney and adrenal gland involvement",
            "renal and adrenal involvement",
            "involvement of the kidney or adrenal glands",
            "involvement of kidney or adrenal",
            "kidney or adrenal gland involvement",
            "kidney/adrenal involvement",
            "involvement of kidneys or adrenal glands",
            "involvement of the kidneys or adrenals",
            "renal/adrenal involvement",
            "kidney or adrenal disease",
        ),
        includes=(
            "kidney involvement",
            "renal involvement",
            "adrenal involvement",
            "adrenal gland involvement",
            "involvement of the kidney",
            "involvement of both kidneys",
            "involvement of his kidneys",
            "involvement of her kidneys",
            "involvement of the adrenal gland",
            "involvement of his adrenal gland",
            "involvement of her adrenal gland",
            "bilateral kidney involvement",
            "bilateral renal involvement",
            "bilateral adrenal involvement",
            "kidney infiltration",
            "renal infiltration",
            "adrenal infiltration",
            "adrenal lymphoma",
            "renal lymphoma",
            "affecting the kidneys and adrenal glands",
            "sites involved including the kidneys",
            "lymphoma of the kidney",
            "lymphoma of the adrenal",
            "involving the kidney",
            "involving the adrenal gland",
            "involvement of the adrenals",
            "involvement of kidneys",
            "involvement of adrenals",
            "involvement of adrenal glands",
            "involvement of the kidneys and adrenal glands",
            "involvement of both kidneys and the adrenal gland",
            "involvement of his kidneys and adrenal glands",
            "involvement of her kidneys and adrenal glands",
            "involvement of one kidney",
            "lymphoma in the kidney",
            "lymphoma in the adrenal gland",
            "lymphoma in the adrenals",
            "involving the adrenals",
            "kidneys and adrenal glands involved",
            "renal lymphomatous infiltration",
            "lymphomatous infiltration of the kidney",
            "lymphomatous infiltration of the adrenals",
            "adrenal mass due to lymphoma",
            "affecting the kidneys",
            "affecting the adrenal glands",
            "including the kidneys and adrenal glands",
            "including kidney and adrenal gland involvement",
            "adrenal gland infiltration",
            "kidney lymphoma",
            *("adrenal mass lymphoma", "adrenal lymphoma deposits", "renal deposits", "adrenal deposits"),
            *("kidney deposits", "adrenal uptake on pet", "renal uptake on pet", "bilateral adrenal masses"),
            *("adrenals involved", "kidneys involved", "l adrenal involved", "r adrenal involved"),
            *("l kidney involved", "r kidney involved"),
            *(
                "adrenal deposit",
                "adrenal uptake",
                "l adrenal uptake",
                "r adrenal uptake",
                "renal deposit",
                "avid adrenal",
                "fdg-avid adrenal",
                "avid adrenals",
                "adrenals avid",
                "kidneys avid",
                "renal masses avid",
                "adrenal suv",
            ),
        ),
        opposites=(
            "excluding the kidneys and adrenal glands",
            "kidneys and adrenals not involved",
            "kidneys and adrenal glands spared",
            "kidneys and adrenals spared",
            "kidneys and adrenal glands are not involved",
            "kidneys and adrenal glands are uninvolved",
            "sparing the kidneys and adrenal glands",
            "without renal or adrenal involvement",
            "without kidney or adrenal involvement",
            "kidneys and adrenals are spared",
            *("kidneys and adrenals clear", "adrenals and kidneys clear", "kidneys/adrenals clear"),
            *("kidneys and adrenals normal", "adrenals and kidneys normal", "kidneys/adrenals normal"),
            *("no renal/adrenal involvement", "no renal or adrenal disease", "no renal/adrenal disease"),
            "no renal or adrenal deposits",
            *(
                "kidneys & adrenals clear",
                "kidneys and adrenals clean",
                "kidneys & adrenals clean",
                "kidneys & adrenals normal",
                "kidneys and adrenals look normal",
                "kidneys, adrenals normal",
                "adrenals/kidneys clear",
                "adrenals/kidneys normal",
                "renal/adrenal clear",
                "kidneys and adrenals nad",
                "no renal or adrenal uptake",
                "no kidney/adrenal involvement",
                "no renal or adrenal lymphoma",
                "kidneys and adrenals unremarkable",
                "kidneys, adrenals clear",
                "kidneys & adrenals unremarkable",
            ),
        ),
        excludes=(
            "adrenal adenoma",
            "adrenal incidentaloma",
        ),
    ),
]


@calculator(
    title="International Prognostic Index (aggressive lymphoma)",
    source=IPI_1993,
    conditions=("diffuse large B-cell lymphoma",),
    outcome="survival with aggressive lymphoma",
    aliases=("IPI", "International Prognostic Index"),
)
def international_prognostic_index(
    age: AdultAge,
    ann_arbor_stage: AnnArborStage,
    ecog_performance: EcogPerformance,
    raised_ldh: RaisedLdh,
    extranodal_sites: ExtranodalSites,
) -> Result:
    """Prognosis of adults with diffuse large B-cell lymphoma or another aggressive lymphoma, at diagnosis.

    Derived before rituximab; the survival rates are those of patients treated with R-CHOP since. Later indices
    separate the groups better.
    """
    items = (
        Item("Age over 60", 1 if age > 60 else 0),
        Item("Ann Arbor stage III or IV", 1 if ann_arbor_stage in ("III", "IV") else 0),
        Item("ECOG performance status 2 or more", 1 if ecog_performance >= 2 else 0),
        Item("LDH above normal", 1 if raised_ldh else 0),
        Item("More than one extranodal site", 1 if extranodal_sites > 1 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 2: "low-intermediate risk", 3: "high-intermediate risk"}, over="high risk"),
        items,
        (
            Risk("overall survival", "5 years", upto(score, {1: 88, 2: 76, 3: 67}, over=54), RUPPERT_2020),
            Risk("progression-free survival", "5 years", upto(score, {1: 81, 2: 67, 3: 58}, over=46), RUPPERT_2020),
            Risk("overall survival", "4 years", upto(score, {1: 82, 2: 81, 3: 49}, over=59), SEHN_2007),
            Risk("progression-free survival", "4 years", upto(score, {1: 85, 2: 80, 3: 57}, over=51), SEHN_2007),
        ),
    )


@calculator(
    title="Revised International Prognostic Index (R-IPI)",
    source=SEHN_2007,
    conditions=("diffuse large B-cell lymphoma",),
    outcome="survival with diffuse large B-cell lymphoma",
    aliases=("R-IPI", "RIPI", "revised IPI"),
)
def revised_international_prognostic_index(
    age: AdultAge,
    ann_arbor_stage: AnnArborStage,
    ecog_performance: EcogPerformance,
    raised_ldh: RaisedLdh,
    extranodal_sites: ExtranodalSites,
) -> Result:
    """Prognosis of adults with diffuse large B-cell lymphoma treated with R-CHOP, in three groups.

    It counts the five factors of the International Prognostic Index. In larger series since, survival of the best group
    was a little worse than in the derivation series.
    """
    items = (
        Item("Age over 60", 1 if age > 60 else 0),
        Item("Ann Arbor stage III or IV", 1 if ann_arbor_stage in ("III", "IV") else 0),
        Item("ECOG performance status 2 or more", 1 if ecog_performance >= 2 else 0),
        Item("LDH above normal", 1 if raised_ldh else 0),
        Item("More than one extranodal site", 1 if extranodal_sites > 1 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "very good prognosis", 2: "good prognosis"}, over="poor prognosis"),
        items,
        (
            Risk("overall survival", "4 years", upto(score, {0: 94, 2: 79}, over=55), SEHN_2007),
            Risk("progression-free survival", "4 years", upto(score, {0: 94, 2: 80}, over=53), SEHN_2007),
            Risk("overall survival", "5 years", upto(score, {0: 93, 2: 81}, over=61), RUPPERT_2020),
            Risk("progression-free survival", "5 years", upto(score, {0: 87, 2: 74}, over=53), RUPPERT_2020),
        ),
    )


@calculator(
    title="NCCN International Prognostic Index (NCCN-IPI)",
    source=ZHOU_2014,
    conditions=("diffuse large B-cell lymphoma",),
    outcome="survival with diffuse large B-cell lymphoma",
    aliases=("NCCN-IPI", "enhanced IPI"),
)
def nccn_international_prognostic_index(
    age: AdultAge,
    ldh_ratio: LdhRatio,
    ecog_performance: EcogPerformance,
    ann_arbor_stage: AnnArborStage,
    extranodal_organ_disease: ExtranodalOrganDisease,
) -> Result:
    """Survival of adults with newly diagnosed diffuse large B-cell lymphoma in the rituximab era.

    Age and LDH are graded, and it is the site of extranodal disease that counts, not the number of sites.
    """
    items = (
        Item("Age", upto(age, {40: 0, 60: 1, 75: 2}, over=3)),
        Item("LDH, as a multiple of the upper limit of normal", upto(ldh_ratio, {1: 0, 3: 1}, over=2)),
        Item("ECOG performance status 2 or more", 1 if ecog_performance >= 2 else 0),
        Item("Ann Arbor stage III or IV", 1 if ann_arbor_stage in ("III", "IV") else 0),
        Item(
            "Disease of bone marrow, central nervous system, liver, gut or lung", 1 if extranodal_organ_disease else 0
        ),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "low-intermediate risk", 5: "high-intermediate risk"}, over="high risk"),
        items,
        (
            Risk("overall survival", "5 years", upto(score, {1: 96, 3: 82, 5: 64}, over=33), ZHOU_2014),
            Risk("progression-free survival", "5 years", upto(score, {1: 91, 3: 74, 5: 51}, over=30), ZHOU_2014),
        ),
    )


@calculator(
    title="CNS International Prognostic Index (CNS-IPI)",
    source=SCHMITZ_2016,
    conditions=("diffuse large B-cell lymphoma",),
    ages=(18, 80),
    outcome="relapse of lymphoma in the central nervous system",
    aliases=("CNS-IPI", "CNS IPI"),
)
def cns_international_prognostic_index(
    age: AdultAge,
    ann_arbor_stage: AnnArborStage,
    ecog_performance: EcogPerformance,
    raised_ldh: RaisedLdh,
    extranodal_sites: ExtranodalSites,
    kidney_or_adrenal_involvement: KidneyOrAdrenalInvolvement,
) -> Result:
    """Risk of relapse in the central nervous system after R-CHOP for diffuse large B-cell lymphoma.

    The five factors of the International Prognostic Index and disease of kidney or adrenal gland. Patients studied were
    18 to 80 years old.
    """
    items = (
        Item("Age over 60", 1 if age > 60 else 0),
        Item("Ann Arbor stage III or IV", 1 if ann_arbor_stage in ("III", "IV") else 0),
        Item("ECOG performance status 2 or more", 1 if ecog_performance >= 2 else 0),
        Item("LDH above normal", 1 if raised_ldh else 0),
        Item("More than one extranodal site", 1 if extranodal_sites > 1 else 0),
        Item("Kidney or adrenal gland", 1 if kidney_or_adrenal_involvement else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "intermediate risk"}, over="high risk"),
        items,
        (
            Risk(
                "relapse in the central nervous system",
                "2 years",
                upto(score, {1: 0.6, 3: 3.4}, over=10.2),
                SCHMITZ_2016,
            ),
        ),
    )
