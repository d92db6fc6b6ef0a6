"""Stage and prognosis of chronic lymphocytic leukaemia."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.cancer import Beta2Microglobulin, IghvUnmutated, RaisedLdh
from ..vocabulary.haematology import Haemoglobin, LymphocyteCount, Platelets
from ..vocabulary.liver import Hepatomegaly, Splenomegaly
from ..vocabulary.patient import AdultAge, Sex

BINET_1981 = Source(
    "Binet JL, Auquier A, Dighiero G, et al. A new prognostic classification of chronic lymphocytic leukemia derived "
    "from a multivariate survival analysis. Cancer 1981;48(1):198-206",
    url="http://bloodref.com/lymphoid/cll/binet-rai",
    where="the three stages",
    read="secondary",
    via="Blood Reference (bloodref.com) and a BMJ Best Practice page on criteria, which state the same limits",
)
RAI_1975 = Source(
    "Rai KR, Sawitsky A, Cronkite EP, Chanana AD, Levy RN, Pasternack BS. Clinical staging of chronic lymphocytic "
    "leukemia. Blood 1975;46(2):219-234",
    url="http://bloodref.com/lymphoid/cll/binet-rai",
    where="the five stages",
    read="secondary",
    via="Blood Reference (bloodref.com), BMJ Best Practice and the Australian Optimal care pathway, which agree "
    "on the limits",
)
CLL_IPI_2016 = Source(
    "International CLL-IPI working group. An international prognostic index for patients with chronic lymphocytic "
    "leukaemia (CLL-IPI): a meta-analysis of individual patient data. Lancet Oncol 2016;17(6):779-790",
    url="http://www.ascopost.com/issues/june-10-2016/international-prognostic-index-for-chronic-lymphocytic-leukemia/",
    where="the five factors, the four groups and five-year survival",
    read="secondary",
    via="The ASCO Post, which reports points, groups and survival",
)
SOUMERAI_2019 = Source(
    "Soumerai JD, Ni A, Darif M, et al. Prognostic risk score for patients with relapsed or refractory chronic "
    "lymphocytic leukaemia treated with targeted therapies or chemoimmunotherapy. Lancet Haematol 2019;6(7):e366-e374",
    url="https://ashpublications.org/blood/article/134/Supplement_1/1741/427626/Real-World-Ibrutinib-Validation-of-the-Ball-Score",
    where="the four factors and three groups; two-year survival",
    read="secondary",
    via="abstract of the FILO validation (Blood 2019;134 suppl 1:1741) for the factors; one secondary table for "
    "survival",
)
CONDOLUCI_2020 = Source(
    "Condoluci A, Terzi di Bergamo L, Langerbeins P, et al. International prognostic score for asymptomatic "
    "early-stage chronic lymphocytic leukemia. Blood 2020;135(21):1859-1869",
    doi="10.1182/blood.2019003453",
    where="the three factors and five-year risks",
    read="abstract",
)

LymphoidAreas = Annotated[
    float,
    Quantity(
        "1",
        0,
        5,
        "number of enlarged lymphoid areas of five: neck, armpits, groins (each side or both count once), spleen, "
        "liver",
        integer=True,
        terms=(
            "areas of lymphadenopathy",
            "lymphoid areas",
            "nodal areas",
            "lymph node areas",
            "areas of enlargement",
            "lymphoid",
            "areas of",
            "enlarged lymphoid areas",
            "areas of enlarged nodes",
            "involved lymphoid areas",
            "lymphoid areas involved",
            "binet areas",
        ),
        spellings={"areas of lymphadenopathy": "1"},
        levels={
            0: (
                "no lymphadenopathy, splenomegaly or hepatomegaly",
                "no lymphadenopathy or organomegaly",
                "no lymphadenopathy or hepatosplenomegaly",
                *(
                    "no lymphoid areas",
                    "no lns, liver or spleen",
                    "no nodes, liver or spleen",
                    "no nodes or organomegaly",
                    "no nodes or hsm",
                    "0/5 areas",
                    "0 lymphoid areas",
                ),
            ),
            1: (
                "one lymphoid area",
                "1 lymphoid area",
                "one binet area",
                "1 binet area",
                "1/5 areas",
                "1 of 5 areas",
                "one nodal area only",
            ),
            2: (
                "two lymphoid areas",
                "2 lymphoid areas",
                "two binet areas",
                "2 binet areas",
                "2/5 areas",
                "2 of 5 areas",
                "two of five areas",
            ),
            3: (
                "three lymphoid areas",
                "3 lymphoid areas",
                "three binet areas",
                "3 binet areas",
                "3/5 areas",
                "3 of 5 areas",
                "three of five areas",
            ),
            4: (
                "four lymphoid areas",
                "4 lymphoid areas",
                "four binet areas",
                "4 binet areas",
                "4/5 areas",
                "4 of 5 areas",
                "four of five areas",
            ),
            5: (
                "five lymphoid areas",
                "5 lymphoid areas",
                "five binet areas",
                "5 binet areas",
                "5/5 areas",
                "5 of 5 areas",
                "all five areas",
            ),
        },
    ),
]
EnlargedNodes = Annotated[
    bool,
    Criterion(
        "enlarged lymph nodes",
        terms=(
            "enlarged lymph nodes",
            "lymphadenopathy",
            "palpable lymph nodes",
            "adenopathy",
            "swollen lymph nodes",
            "enlarged nodes",
            "lymph node enlargement",
            "swollen nodes",
            "palpable nodes",
            "nodal enlargement",
            "lymph node swelling",
            "palpable lymphadenopathy",
            "palpable adenopathy",
            "swollen glands",
            "lymph nodes are enlarged",
            "lymph nodes were enlarged",
            "lymph nodes enlarged",
            "lymph nodes are palpable",
            "lymph nodes were palpable",
            "lymph nodes palpable",
            "enlargement of lymph nodes",
            "enlargement of the lymph nodes",
            "painless lymphadenopathy",
            "nodal swelling",
            "swelling of the lymph nodes",
            "swelling of lymph nodes",
            "palpably enlarged lymph nodes",
            *("lns palpable", "palpable lns", "palpable ln", "ln palpable", "enlarged lns", "enlarged ln"),
            *("lns enlarged", "cervical lad", "axillary lad", "inguinal lad", "generalised lad", "palpable lad"),
            *("widespread lad", "mediastinal lad", "supraclavicular lad", "glands up", "palpable neck nodes"),
            *("palpable cervical nodes", "palpable axillary nodes", "palpable inguinal nodes", "shotty nodes"),
            *("bulky nodes", "bulky lns", "palpable cervical lns", "palpable axillary lns", "palpable inguinal lns"),
            *("nodes palpable", "lymphadenopathy palpable"),
        ),
        includes=(
            "cervical lymphadenopathy",
            "axillary lymphadenopathy",
            "inguinal lymphadenopathy",
            "generalised lymphadenopathy",
            "enlarged cervical lymph nodes",
            "enlarged axillary lymph nodes",
            "mediastinal lymphadenopathy",
            "supraclavicular lymphadenopathy",
            "bulky lymphadenopathy",
            "diffuse lymphadenopathy",
            "enlarged inguinal lymph nodes",
            "enlarged supraclavicular lymph nodes",
            "enlarged mediastinal lymph nodes",
            "supraclavicular adenopathy",
            "cervical adenopathy",
            "axillary adenopathy",
            "inguinal adenopathy",
            "hilar lymphadenopathy",
            "hilar adenopathy",
            "retroperitoneal lymphadenopathy",
            "retroperitoneal adenopathy",
            "abdominal lymphadenopathy",
            "mesenteric lymphadenopathy",
            "submandibular lymphadenopathy",
            "swollen cervical lymph nodes",
            "bilateral cervical lymphadenopathy",
            "shotty lymph nodes",
            "bulky adenopathy",
            "para-aortic lymphadenopathy",
            "ln neck + axillae",
            "lns neck + axillae",
            "nodes neck + axillae",
            "ln in neck",
            "lns in neck",
            "nodes in neck",
            "ln neck and axillae",
            "lns neck and axillae",
            "nodes in neck and axillae",
            "ln in axillae",
            "lns in axillae",
            "nodes in groins",
            "lns in groins",
            "ln in groins",
            *(
                "bilateral neck nodes",
                "ln ++",
                "rubbery nodes",
                "rubbery lns",
                "nodes up to 2 cm",
                "nodes up to 3 cm",
                "nodes up to 4 cm",
                "generalised nodes",
                "lumps in neck and armpits",
                "lymph glands up",
            ),
        ),
        opposites=(
            "lymph nodes not enlarged",
            "nodes not palpable",
            "lymph nodes were not enlarged",
            "no palpable nodes",
            "no lymphadenopathy",
            "lymph nodes not palpable",
            "lymph nodes are not enlarged",
            "lymph nodes are not palpable",
            "lymph nodes were not palpable",
            "lymph nodes normal",
            "normal lymph nodes",
            "no enlarged lymph nodes",
            "without lymphadenopathy",
            "no adenopathy",
            *("no ln palpable", "no lns palpable", "no palpable lns", "no palpable ln", "no enlarged lns"),
            *("lns not palpable", "ln not palpable", "lns nad", "no cervical lns", "nil lns", "no nodes palpable"),
            *("no nodes felt", "no palpable lymph nodes", "no palpable lymphadenopathy", "nil lymphadenopathy"),
            *("nodes not enlarged", "no palpable lad", "no cervical lad", "no lad palpable", "no lad/hsm"),
            *("no lad or hsm", "no lad, no hsm"),
            *(
                "no lymph nodes",
                "nodes: none",
                "nodes nil",
                "nil nodes",
                "nodes - nil",
                "no lan",
                "no lnopathy",
                "no cervical/axillary/inguinal nodes",
                "no palpable glands",
                "no lumps or bumps",
            ),
        ),
        excludes=(
            *("no ln involvement", "no ln biopsy", "no lns examined", "no lns in specimen", "no ln in specimen"),
            *(
                "axillary nodes negative",
                "axillary nodes positive",
                "nodes negative",
                "av node",
                "nodes removed",
                "nodes examined",
                "heberden's nodes",
                "osler's nodes",
                "vocal cord nodes",
                "sentinel nodes",
                "axillary node clearance",
                "axillary nodes sampled",
                "axillary nodes clear",
                "inguinal nodes clear",
                "cervical nodes clear",
            ),
        ),
    ),
]
AdvancedCllStage = Annotated[
    bool,
    Criterion(
        "Binet stage B or C, or Rai stage I to IV",
        includes=(
            "binet b",
            "binet c",
            "binet stage b",
            "binet stage c",
            "rai stage i",
            "rai stage ii",
            "rai stage iii",
            "rai stage iv",
            "rai i",
            "rai ii",
            "rai iii",
            "rai iv",
            "binet stage b or c",
            "advanced binet stage",
            "rai stage i-iv",
            "rai stage 1",
            "rai stage 2",
            "rai stage 3",
            "rai stage 4",
            "rai 1",
            "rai 2",
            "rai 3",
            "rai 4",
            "stage b cll",
            "stage c cll",
            "advanced-stage cll",
            "binet b or c",
            "binet b/c",
            "binet stage b-c",
            "binet stage b/c",
            "rai stage i or higher",
            "rai stage i to iv",
            "rai stage 1-4",
            "rai stage ii-iv",
            "rai stage iii-iv",
            "rai stage iii or iv",
            "rai stage iii/iv",
            "advanced cll",
            "advanced chronic lymphocytic leukemia",
            "advanced stage chronic lymphocytic leukemia",
            "advanced disease stage",
            "cll at an advanced stage",
            "late-stage cll",
            "rai high risk",
            "rai intermediate risk",
        ),
        opposites=(
            "binet a",
            "binet stage a",
            "rai 0",
            "rai stage 0",
            "early-stage cll",
            "binet stage a cll",
            "early stage chronic lymphocytic leukemia",
            "rai stage zero",
            "low-stage cll",
            "binet a disease",
            "no signs of advanced disease",
            "rai low risk",
            "binet stage: a",
            "stage 0 cll",
            "stage a cll",
            "rai stage: 0",
            "cll in early stage",
            "early cll",
        ),
    ),
]
Tp53Abnormal = Annotated[
    bool,
    Criterion(
        "deletion of 17p (FISH) or a mutation of TP53",
        terms=(
            "tp53 abnormality",
            "tp53 aberration",
            "deletion 17p or tp53 mutation",
            "abnormalities in tp53",
            "tp53 defect",
            "tp53 alterations",
            "17p deletion or tp53 mutation",
            "del(17p) or tp53 mutation",
            "del(17p)/tp53 mutation",
            "tp53 abnormal",
            "tp53 status is abnormal",
            "tp53 gene abnormality",
            "abnormality of tp53",
            "aberrant tp53",
        ),
        includes=(
            "del(17p)",
            "deletion 17p",
            "17p deletion",
            "tp53 mutation",
            "tp53 mutated",
            "mutated tp53",
            "del17p",
            "del 17p",
            "17p-",
            "17p13 deletion",
            "tp53 deletion",
            "deletion of 17p",
            "tp53 disruption",
            "p53 mutation",
            "p53 deletion",
            "tp53 deleted",
            "tp53 deletion identified",
            "deletion of tp53",
            "tp53 mutant",
            "mutation of tp53",
            "mutations in tp53",
            "deletion of the tp53 gene",
            "abnormal tp53",
            "tp53 loss",
            "17p del",
            "chromosome 17p deletion",
            "deletion of chromosome 17p",
            "deletion of the short arm of chromosome 17",
            "loss of 17p",
            "17p loss",
            "tp53 gene mutation",
            "mutation in the tp53 gene",
            "tp53 gene deletion",
            "deleted tp53",
            "deletion in 17p",
            "tp53 inactivation",
            "tp53 mutation positive",
            "positive for tp53 mutation",
            "mutated p53",
            *("17p deleted", "del17p positive", "tp53 mut", "tp53 disrupted", "tp53 del", "tp53 aberrant"),
            *("tp53+ mutation", "17p loss on fish"),
            *(
                "tp53 pathogenic variant",
                "tp53 vaf",
                "tp53 p.",
                "deletion 17p in",
            ),
        ),
        opposites=(
            "no tp53 abnormalities",
            "no abnormalities in tp53",
            "tp53 status shows no abnormalities",
            "no tp53 mutation",
            "wild-type tp53",
            "tp53 wild type",
            "normal tp53",
            "tp53 intact",
            "intact tp53",
            "tp53 unmutated",
            "unmutated tp53",
            "no del(17p)",
            "without del(17p) or tp53 mutation",
            "tp53 normal",
            "tp53 status normal",
            "no 17p deletion",
            "no deletion 17p",
            "tp53 wildtype",
            "wildtype tp53",
            "tp53 status is normal",
            "tp53 is normal",
            "tp53 is wild-type",
            "no tp53 aberrations",
            "no tp53 deletion",
            "no del(17p) or tp53 mutation",
            "no mutation in tp53",
            "absence of tp53 abnormalities",
            "absence of tp53 mutation",
            "without tp53 abnormalities",
            "without tp53 mutation",
            "no tp53 disruption",
            "tp53 negative",
            "unremarkable tp53",
            "normal tp53 status",
            *("tp53 wt", "p53 wt", "tp53 wt/del17p negative", "no tp53/17p abnormality", "no tp53/del17p"),
            *("no tp53/del(17p)", "no tp53 or del17p", "no del17p or tp53", "no del17p/tp53", "no 17p/tp53"),
            *("no tp53/17p", "tp53/17p normal", "no tp53/17p deletion", "no 17p del or tp53 mutation"),
            *("no del17p, tp53 wt", "17p/tp53 intact"),
            *(
                "17p intact",
                "17p not deleted",
                "no 17p",
                "17p normal",
                "no del17p",
                "tp53 wild-type",
                "tp53 no pathogenic variant",
                "tp53: no pathogenic variant",
                "tp53 not mutated",
                "no tp53 abnormality",
                "no tp53 aberration",
                "17p/tp53 normal",
                "tp53/17p negative",
                "17p negative",
                "17p: not deleted",
                "17p: intact",
                "17p: normal",
                "17p -ve",
                "17p & tp53 normal",
                "del17p not detected",
                "del(17p) not detected",
                "17p deletion not detected",
                "tp53 mutation not detected",
                "ngs tp53: no",
                "no 17p-",
            ),
        ),
        excludes=("no 17p- or tp53",),
    ),
]
MonthsSinceLastTherapy = Annotated[
    float,
    Quantity(
        "mo",
        0,
        600,
        "time since the last therapy was begun",
        {"a": 12},
        terms=(
            "months since last therapy",
            "time since last therapy",
            "time from initiation of last therapy",
            "last treatment",
            "last therapy",
            "last chemotherapy",
            "last course of therapy",
            "last received treatment",
            "last course of chemotherapy",
            "last treatment for cll",
            "last treated",
            "since last treatment",
            "since the last therapy",
            "since last therapy",
            "since last chemotherapy",
            "since his last treatment",
            "since her last treatment",
            *(
                "since last line",
                "time since last treatment",
                "since starting last line",
                "since last line started",
                "since start of last line",
                "months since fcr",
                "months since br",
            ),
        ),
        spellings={"months": "mo", "years": "a", "month": "mo", "year": "a"},
    ),
]


@calculator(
    title="Binet stage",
    source=BINET_1981,
    conditions=("chronic lymphocytic leukaemia",),
    outcome="stage of chronic lymphocytic leukaemia",
    aliases=("Binet staging system", "Binet"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def binet_stage(lymphoid_areas: LymphoidAreas, haemoglobin: Haemoglobin, platelets: Platelets) -> Result:
    """Clinical stage of chronic lymphocytic leukaemia by enlarged lymphoid areas, haemoglobin and platelets.

    Areas are counted by examination, not by imaging. Anaemia and thrombocytopenia count whatever their cause in the
    original stages; those of immune origin are often set apart.
    """
    stage = "C" if haemoglobin < 10 or platelets < 100 else "B" if lymphoid_areas >= 3 else "A"
    return Result(
        f"stage {stage}",
        "",
        "high risk" if stage == "C" else "intermediate risk" if stage == "B" else "low risk",
    )


@calculator(
    title="Rai stage",
    source=RAI_1975,
    conditions=("chronic lymphocytic leukaemia",),
    outcome="stage of chronic lymphocytic leukaemia",
    aliases=("Rai staging system", "Rai"),
)
def rai_stage(
    enlarged_nodes: EnlargedNodes,
    splenomegaly: Splenomegaly,
    hepatomegaly: Hepatomegaly,
    haemoglobin: Haemoglobin,
    platelets: Platelets,
) -> Result:
    """Clinical stage of chronic lymphocytic leukaemia (with lymphocytosis) by nodes, organs, haemoglobin and platelets.

    The three risk groups are those of the modified system of 1987. Some tables count a haemoglobin of exactly 11 g/dL
    and platelets of exactly 100 ×10⁹/L as low too.
    """
    organs = "II" if splenomegaly or hepatomegaly else "I" if enlarged_nodes else "0"
    stage = "IV" if platelets < 100 else "III" if haemoglobin < 11 else organs
    return Result(
        f"stage {stage}",
        "",
        "high risk" if stage in ("III", "IV") else "low risk" if stage == "0" else "intermediate risk",
    )


@calculator(
    title="CLL-IPI",
    source=CLL_IPI_2016,
    conditions=("chronic lymphocytic leukaemia",),
    outcome="survival with chronic lymphocytic leukaemia",
    aliases=("CLL International Prognostic Index", "International Prognostic Index for CLL"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def cll_ipi(
    age: AdultAge,
    advanced_cll_stage: AdvancedCllStage,
    beta2_microglobulin: Beta2Microglobulin,
    ighv_unmutated: IghvUnmutated,
    tp53_abnormal: Tp53Abnormal,
) -> Result:
    """Overall survival of adults with chronic lymphocytic leukaemia, from age, stage, blood and genetics.

    Derived in the era of chemoimmunotherapy; with targeted therapy survival is better, above all in the worst group.
    """
    items = (
        Item("Age over 65", 1 if age > 65 else 0),
        Item("Binet B or C, or Rai I to IV", 1 if advanced_cll_stage else 0),
        Item("Beta-2 microglobulin above 3.5 mg/L", 2 if beta2_microglobulin > 3.5 else 0),
        Item("IGHV genes unmutated", 2 if ighv_unmutated else 0),
        Item("Deletion of 17p or TP53 mutation", 4 if tp53_abnormal else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "intermediate risk", 6: "high risk"}, over="very high risk"),
        items,
        (Risk("overall survival", "5 years", upto(score, {1: 93.2, 3: 79.3, 6: 63.3}, over=23.3), CLL_IPI_2016),),
    )


@calculator(
    title="BALL score",
    source=SOUMERAI_2019,
    conditions=("chronic lymphocytic leukaemia",),
    outcome="survival with relapsed or refractory chronic lymphocytic leukaemia",
    setting="relapsed or refractory disease, before the next therapy",
    aliases=("BALL score for relapsed/refractory CLL",),
    disputed="sources differ whether a beta-2 microglobulin of exactly 5 mg/L counts (here it does), and print mg/dL",
)
def ball_score(
    beta2_microglobulin: Beta2Microglobulin,
    sex: Sex,
    haemoglobin: Haemoglobin,
    raised_ldh: RaisedLdh,
    months_since_last_therapy: MonthsSinceLastTherapy,
) -> Result:
    """Two-year survival of adults with relapsed or refractory chronic lymphocytic leukaemia before the next therapy.

    Derived in trials of targeted agents and chemoimmunotherapy, and since confirmed in patients treated with ibrutinib.
    """
    items = (
        Item("Beta-2 microglobulin 5 mg/L or more", 1 if beta2_microglobulin >= 5 else 0),
        Item(
            "Haemoglobin below 11 g/dL (women) or 12 g/dL (men)",
            1 if (haemoglobin < 11 if sex == "female" else haemoglobin < 12) else 0,
        ),
        Item("LDH above normal", 1 if raised_ldh else 0),
        Item("Last therapy begun less than 24 months ago", 1 if months_since_last_therapy < 24 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {1: "low risk", 3: "intermediate risk"}, over="high risk"),
        items,
        (Risk("overall survival", "2 years", upto(score, {1: 89.7, 3: 79.5}, over=55.8), SOUMERAI_2019),),
    )


@calculator(
    title="IPS-E",
    source=CONDOLUCI_2020,
    conditions=("chronic lymphocytic leukaemia",),
    outcome="need of treatment for chronic lymphocytic leukaemia",
    setting="asymptomatic early-stage disease (Binet A or Rai 0)",
    aliases=("International Prognostic Score for early-stage CLL", "IPS-E score"),
)
def ips_e(
    ighv_unmutated: IghvUnmutated,
    lymphocyte_count: LymphocyteCount,
    enlarged_nodes: EnlargedNodes,
) -> Result:
    """Chance that early, asymptomatic chronic lymphocytic leukaemia needs treatment within five years."""
    items = (
        Item("IGHV genes unmutated", 1 if ighv_unmutated else 0),
        Item("Lymphocytes above 15 ×10⁹/L", 1 if lymphocyte_count > 15 else 0),
        Item("Palpable lymph nodes", 1 if enlarged_nodes else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk", 1: "intermediate risk"}, over="high risk"),
        items,
        (Risk("start of treatment", "5 years", upto(score, {0: 8.4, 1: 28.4}, over=61.2), CONDOLUCI_2020),),
    )
