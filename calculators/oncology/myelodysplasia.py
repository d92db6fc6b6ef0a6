"""Prognosis of myelodysplastic syndromes."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.haematology import Haemoglobin, NeutrophilCount, Platelets

GREENBERG_2012 = Source(
    "Greenberg PL, Tuechler H, Schanz J, et al. Revised International Prognostic Scoring System for myelodysplastic "
    "syndromes. Blood 2012;120(12):2454-2465",
    url="https://ipssrbasic.mds-foundation.org/",
    where="scoring table; median survival by group",
    read="secondary",
    via="the MDS Foundation's calculator page, which prints both tables of the paper; documentation of the R package "
    "cliot (ipss_r_mds_score)",
)
MALCOVATI_2007 = Source(
    "Malcovati L, Germing U, Kuendgen A, et al. Time-dependent prognostic scoring system for predicting survival and "
    "leukemic evolution in myelodysplastic syndromes. J Clin Oncol 2007;25(23):3503-3510",
    url="http://ashpublications.net/view-large/6992253",
    where="scoring table; median survival by group",
    read="secondary",
    via="the scoring table as reprinted in Blood (ashpublications view-large 6992253); one secondary table for "
    "survival",
)

MdsCytogenetics = Annotated[
    Literal["very good", "good", "intermediate", "poor", "very poor"],
    Choice(
        "cytogenetic group of the IPSS-R: very good (-Y, del(11q)); good (normal, del(5q), del(12p), del(20q), double "
        "with del(5q)); intermediate (del(7q), +8, +19, i(17q), any other single or double); poor (-7, inv(3)/t(3q)/"
        "del(3q), double with -7/del(7q), 3 abnormalities); very poor (more than 3 abnormalities)",
        {
            "very good": (
                "very good cytogenetics",
                "del(11q)",
                "-y",
                "deletion of chromosome 11q",
                "deletion 11q",
                "11q deletion",
                "loss of chromosome y",
                "loss of y chromosome",
                "loss of the y chromosome",
                "isolated del(11q)",
                "very good risk cytogenetics",
                "very good cytogenetic risk",
                "45,x,-y",
                "11q-",
                "deletion of 11q",
                "cytogenetic group -y",
                "isolated -y",
                "isolated loss of y",
                "del 11q",
            ),
            "good": (
                "good cytogenetics",
                "normal karyotype",
                "normal cytogenetics",
                "del(20q)",
                "del(5q)",
                "del(12p)",
                "deletion 5q",
                "5q deletion",
                "deletion 20q",
                "20q deletion",
                "deletion of chromosome 5q",
                "deletion of chromosome 20q",
                "deletion 12p",
                "12p deletion",
                "good-risk cytogenetics",
                "5q-",
                "20q-",
                "normal cytogenetic analysis",
                "isolated del(5q)",
                "good cytogenetic risk",
                "deletion of chromosome 12p",
                "no cytogenetic abnormalities",
                "diploid karyotype",
                "double including del(5q)",
                "isolated 5q deletion",
                "isolated deletion 5q",
                "del 5q",
                "del 20q",
                "del 12p",
                "normal chromosomes",
                "cytogenetically normal",
                "cytogenetics normal",
                "karyotype normal",
                "normal male karyotype",
                "normal female karyotype",
            ),
            "intermediate": (
                "intermediate cytogenetics",
                "trisomy 8",
                "del(7q)",
                "i(17q)",
                "+8",
                "+19",
                "intermediate-risk cytogenetics",
                "trisomy 19",
                "additional chromosome 8",
                "deletion 7q",
                "7q deletion",
                "isochromosome 17q",
                "deletion of chromosome 7q",
                "7q-",
                "intermediate cytogenetic risk",
                "isolated trisomy 8",
                "cytogenetic group +8",
                "isolated del(7q)",
                "gain of chromosome 8",
                "extra chromosome 8",
                "trisomy of chromosome 8",
                "iso(17q)",
                "any other single abnormality",
                "cytogenetic group +19",
            ),
            "poor": (
                "poor cytogenetics",
                "monosomy 7",
                "complex karyotype with 3 abnormalities",
                "complex (3 abnormalities)",
                "poor-risk cytogenetics",
                "three chromosomal abnormalities",
                "inv(3)",
                "t(3q)",
                "del(3q)",
                "loss of chromosome 7",
                "deletion of chromosome 7",
                "complex with 3 abnormalities",
                "complex abnormalities (3",
                "complex karyotype (3 abnormalities)",
                "poor cytogenetic risk",
                "complex abnormalities (3 abnormalities)",
                "-7/del(7q)",
                "complex: 3 abnormalities",
                "cytogenetic group -7",
                "isolated -7",
                "karyotype -7",
                "double abnormality including -7",
                "double including -7/del(7q)",
                "inv(3)/t(3q)/del(3q)",
                "three abnormalities",
                "3 cytogenetic abnormalities",
                "complex karyotype with three abnormalities",
                "complex with three abnormalities",
                "double including -7",
            ),
            "very poor": (
                "very poor cytogenetics",
                "complex karyotype with more than 3 abnormalities",
                "complex >3 abnormalities",
                "complex (>3 abnormalities)",
                "very poor-risk cytogenetics",
                "more than 3 abnormalities",
                "more than three abnormalities",
                "complex with more than 3 abnormalities",
                "complex with >3 abnormalities",
                "complex abnormalities (>3)",
                "complex abnormalities >3",
                "complex karyotype (>3 abnormalities)",
                "very poor cytogenetic risk",
                ">3 abnormalities",
                "complex karyotype with >3 abnormalities",
                "more than three chromosomal abnormalities",
                "complex karyotype with over 3 abnormalities",
                "complex karyotype (more than 3 abnormalities)",
                ">=4 abnormalities",
                "four or more abnormalities",
                "highly complex karyotype",
                "complex karyotype with 5 abnormalities",
                "complex karyotype with 4 abnormalities",
                "complex with four abnormalities",
            ),
        },
    ),
]
MarrowBlasts = Annotated[
    float,
    Quantity(
        "%",
        0,
        30,
        "blasts in the bone marrow",
        terms=(
            "bone marrow blasts",
            "marrow blasts",
            "medullary blasts",
            "blasts",
            "medullary blast percentage",
            "bone marrow blast percentage",
            "blast percentage",
            "bm blasts",
            "medullary myeloblasts",
            "bone marrow blast count",
            "marrow blast count",
            "blast count",
            "marrow blast percentage",
            "myeloblasts in the bone marrow",
            "bone marrow myeloblasts",
        ),
    ),
]
MdsWhoCategory = Annotated[
    Literal["RA, RARS or del(5q)", "RCMD or RCMD-RS", "RAEB-1", "RAEB-2"],
    Choice(
        "WHO category: refractory anaemia, with ringed sideroblasts, or isolated del(5q); refractory cytopenia with "
        "multilineage dysplasia, with or without ringed sideroblasts; refractory anaemia with excess of blasts 1; or 2",
        {
            "RA, RARS or del(5q)": (
                "refractory anemia with ringed sideroblasts",
                "refractory anaemia with ringed sideroblasts",
                "rars",
                "mds with isolated del(5q)",
                "refractory anemia (ra)",
                "myelodysplastic syndrome with isolated del(5q)",
                "5q- syndrome",
                "5q minus syndrome",
                "del(5q) syndrome",
                "refractory anemia with ring sideroblasts",
                "mds with del(5q)",
                "isolated del(5q) mds",
                "mds del(5q)",
            ),
            "RCMD or RCMD-RS": (
                "refractory cytopenia with multilineage dysplasia",
                "rcmd",
                "rcmd-rs",
                "multilineage dysplasia",
                "refractory cytopenia with multi-lineage dysplasia",
                "mds with multilineage dysplasia",
                "mds-mld",
            ),
            "RAEB-1": (
                "raeb-1",
                "raeb1",
                "refractory anemia with excess blasts-1",
                "refractory anemia with excess of blasts-1",
                "raeb-i",
                "mds-eb-1",
                "mds-eb1",
                "mds with excess blasts-1",
                "refractory anemia with excess blasts type 1",
                "raeb type 1",
            ),
            "RAEB-2": (
                "raeb-2",
                "raeb2",
                "refractory anemia with excess blasts-2",
                "refractory anemia with excess of blasts-2",
                "raeb-ii",
                "mds-eb-2",
                "mds-eb2",
                "mds with excess blasts-2",
                "refractory anemia with excess blasts type 2",
                "raeb type 2",
            ),
        },
    ),
]
MdsKaryotype = Annotated[
    Literal["good", "intermediate", "poor"],
    Choice(
        "karyotype of the 1997 system: good (normal, -Y, del(5q), del(20q)); poor (3 or more abnormalities, or a "
        "chromosome 7 anomaly); intermediate (all other)",
        {
            "good": (
                "good karyotype",
                "normal karyotype",
                "good cytogenetics",
                "karyotype is good",
                "karyotype classified as good",
                "good-risk karyotype",
                "karyotype good",
                "favorable karyotype",
                "favourable karyotype",
                "karyotype is normal",
                "good prognosis karyotype",
                "karyotype analysis shows good results",
                "karyotype analysis indicates a good prognosis",
                "karyotype was normal",
                "karyotype was good",
            ),
            "intermediate": (
                "intermediate karyotype",
                "intermediate cytogenetics",
                "intermediate-risk karyotype",
                "karyotype is intermediate",
                "karyotype intermediate",
                "karyotype classified as intermediate",
                "trisomy 8",
            ),
            "poor": (
                "poor karyotype",
                "complex karyotype",
                "monosomy 7",
                "poor cytogenetics",
                "poor-risk karyotype",
                "karyotype is poor",
                "karyotype poor",
                "karyotype classified as poor",
                "chromosome 7 anomaly",
                "chromosome 7 abnormality",
                "del(7q)",
                "loss of chromosome 7",
                "unfavorable karyotype",
                "unfavourable karyotype",
                "three or more chromosomal abnormalities",
            ),
        },
    ),
]
RegularTransfusion = Annotated[
    bool,
    Criterion(
        "at least one red cell transfusion every 8 weeks over 4 months",
        terms=(
            "transfusion dependent",
            "transfusion-dependent",
            "regular transfusions",
            "regular transfusion",
            "regular need for transfusions",
            "requires regular transfusions",
            "regular red blood cell transfusions",
            "regular red cell transfusions",
            "regular rbc transfusions",
            "regularly transfused",
            "red cell transfusion dependent",
            "rbc transfusion dependent",
            "requires regular blood transfusions",
            "chronic transfusions",
            "transfusion requirement",
            "regular transfusion requirement",
            "regular packed red cell transfusions",
            "chronically transfused",
            "rbc transfusion dependence",
            "monthly transfusions",
            "monthly red cell transfusions",
            "regular transfusion support",
        ),
        includes=("transfusion dependence", "regular blood transfusions"),
        opposites=(
            "transfusion independent",
            "no transfusions",
            "no transfusion requirement",
            "no transfusion need",
            "no requirement for transfusions",
            "not required any transfusions",
            "not transfusion dependent",
            "no transfusion dependence",
            "does not require transfusions",
            "no need for transfusions",
            "has not required transfusions",
            "transfusion independence",
            "never transfused",
            "not required transfusions",
            "has never been transfused",
        ),
    ),
]


@calculator(
    title="IPSS-R (myelodysplastic syndrome)",
    source=GREENBERG_2012,
    conditions=("myelodysplastic syndrome",),
    outcome="survival with myelodysplastic syndrome",
    aliases=("IPSS-R", "Revised International Prognostic Scoring System"),
)
def ipss_r(
    mds_cytogenetics: MdsCytogenetics,
    marrow_blasts: MarrowBlasts,
    haemoglobin: Haemoglobin,
    platelets: Platelets,
    neutrophil_count: NeutrophilCount,
) -> Result:
    """Survival of adults with untreated myelodysplastic syndrome at diagnosis, and evolution to acute leukaemia.

    The molecular score (IPSS-M) of 2022 adds mutations to it.
    """
    items = (
        Item(
            "Cytogenetics",
            {"very good": 0, "good": 1, "intermediate": 2, "poor": 3, "very poor": 4}[mds_cytogenetics],
        ),
        Item(
            "Bone marrow blasts",
            0 if marrow_blasts <= 2 else 1 if marrow_blasts < 5 else 2 if marrow_blasts <= 10 else 3,
        ),
        Item("Haemoglobin", 0 if haemoglobin >= 10 else 1 if haemoglobin >= 8 else 1.5),
        Item("Platelets", 0 if platelets >= 100 else 0.5 if platelets >= 50 else 1),
        Item("Neutrophils below 0.8 ×10⁹/L", 0.5 if neutrophil_count < 0.8 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            2 * score,
            {
                3: "very low risk (median survival 8.8 years; 25 % with leukaemia: not reached)",
                6: "low risk (median survival 5.3 years; 25 % with leukaemia after 10.8 years)",
                9: "intermediate risk (median survival 3 years; 25 % with leukaemia after 3.2 years)",
                12: "high risk (median survival 1.6 years; 25 % with leukaemia after 1.4 years)",
            },
            over="very high risk (median survival 0.8 years; 25 % with leukaemia after 0.73 years)",
        ),
        items,
    )


@calculator(
    title="WPSS (myelodysplastic syndrome)",
    source=MALCOVATI_2007,
    conditions=("myelodysplastic syndrome",),
    outcome="survival with myelodysplastic syndrome",
    aliases=("WPSS", "WHO classification-based Prognostic Scoring System"),
)
def wpss(
    mds_who_category: MdsWhoCategory,
    mds_karyotype: MdsKaryotype,
    regular_transfusion: RegularTransfusion,
) -> Result:
    """Survival of adults with myelodysplastic syndrome at any time in its course, by WHO category of 2001.

    A later version replaces the need of transfusion by haemoglobin.
    """
    items = (
        Item(
            "WHO category",
            {"RA, RARS or del(5q)": 0, "RCMD or RCMD-RS": 1, "RAEB-1": 2, "RAEB-2": 3}[mds_who_category],
        ),
        Item("Karyotype", {"good": 0, "intermediate": 1, "poor": 2}[mds_karyotype]),
        Item("Regular transfusion", 1 if regular_transfusion else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                0: "very low risk (median survival 141 months)",
                1: "low risk (median survival 66 months)",
                2: "intermediate risk (median survival 48 months)",
                4: "high risk (median survival 26 months)",
            },
            over="very high risk (median survival 9 months)",
        ),
        items,
    )
