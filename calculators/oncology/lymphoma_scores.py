"""Prognosis of Hodgkin lymphoma, of mantle cell lymphoma and of primary myelofibrosis over its course."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Albumin
from ..vocabulary.cancer import AnnArborStage, EcogPerformance, LdhRatio
from ..vocabulary.haematology import Haemoglobin, LymphocyteCount, WhiteCellCount
from ..vocabulary.patient import Age, Sex
from .myeloid import BloodBlasts

HASENCLEVER_1998 = Source(
    "Hasenclever D, Diehl V, Armitage J, et al. A prognostic score for advanced Hodgkin's disease. N Engl J Med "
    "1998;339(21):1506-1514",
    url="https://oncologypro.esmo.org/oncology-in-practice/practice-tools/hasenclever-index-for-hodgkin-s-disease",
    where="seven factors; freedom from progression and survival at five years by their number",
    read="secondary",
    via="ESMO OncologyPRO for the factors; eviQ, International Prognostic Score, for factors and rates",
)
HOSTER_2008 = Source(
    "Hoster E, Dreyling M, Klapper W, et al. A new prognostic index (MIPI) for patients with advanced-stage mantle "
    "cell lymphoma. Blood 2008;111(2):558-565",
    doi="10.1182/blood-2007-06-095331",
    where="simplified index",
    read="secondary",
    via="a page for clinicians that reproduces the table of the simplified index (Janssen, MCL); abstract read",
)
PASSAMONTI_2010 = Source(
    "Passamonti F, Cervantes F, Vannucchi AM, et al. A dynamic prognostic model to predict survival in primary "
    "myelofibrosis. Blood 2010;115(9):1703-1708",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC10053868/table/jcm-12-02188-t001",
    where="points, four groups and their median survival",
    read="secondary",
    via="J Clin Med 2023;12(6):2188, table 1; hematool.ch, DIPSS; abstract read",
)

ConstitutionalSymptoms = Annotated[
    bool,
    Criterion(
        "constitutional symptoms of myelofibrosis: loss of over 10 % of weight in a year, or unexplained fever or "
        "excessive sweats for over a month",
        terms=(
            "constitutional symptoms",
            "systemic symptoms",
            "b symptoms",
            *("b sx", "b sxs", "b-sx", "bsx", "b symps", "const sx", "constitutional sx", "constitutional symps"),
        ),
        includes=(
            "drenching night sweats",
            "night sweats",
            "unexplained fever",
            "unintentional weight loss",
            *("unintentional wt loss", "unexplained weight loss", "unexplained wt loss", "wt loss >10%"),
            *(">10% wt loss", ">10% weight loss", "weight loss >10%", "profuse night sweats", "soaking night sweats"),
            *(
                "weight down >10%",
                "lost over 10% of weight",
                "night sweats soaking the sheets",
                "soaking sweats",
                "sweats for 4/12",
                "sheets soaked",
                "drenched at night",
                "changing the sheets at night",
                "changing sheets at night",
                "bed linen changes",
            ),
        ),
        parts=(
            (
                "night sweats",
                *("sweats", "sweating", "drenching sweats", "nocturnal sweats"),
            ),
            (*("weight loss", "wt loss", "loss of weight", "lost weight"),),
            (*("fever", "fevers", "temperatures", "temps", "pyrexia", "pyrexias"),),
        ),
        opposites=(
            "no constitutional sx",
            "no b sx",
            "nil constitutional",
            "constitutional sx nil",
            "const sx nil",
            "constitutional: nil",
            "no const sx",
            "weight steady, no sweats",
            "no sweats, fevers or weight loss",
            "no fever/sweats/weight loss",
            "no sweats/fever/weight loss",
            "nil b symptoms",
            "no systemic sx",
        ),
    ),
]


@calculator(
    title="International Prognostic Score for Hodgkin lymphoma (Hasenclever)",
    source=HASENCLEVER_1998,
    conditions=("Hodgkin lymphoma",),
    outcome="progression of and survival with Hodgkin lymphoma",
    setting="advanced Hodgkin lymphoma before first treatment",
    aliases=("Hasenclever index", "Hodgkin IPS", "International Prognostic Score", "Hasenclever score"),
)
def hasenclever_index(
    albumin: Albumin,
    haemoglobin: Haemoglobin,
    sex: Sex,
    ann_arbor_stage: AnnArborStage,
    age: Age,
    white_cell_count: WhiteCellCount,
    lymphocyte_count: LymphocyteCount,
) -> Result:
    """Freedom from progression and survival over five years in advanced Hodgkin lymphoma.

    The rates are those of patients treated from 1983 to 1992; with today's treatment they are better.
    """
    scarce = lymphocyte_count < 0.6 or lymphocyte_count < 0.08 * white_cell_count
    items = (
        Item("Albumin below 4 g/dL", 1 if albumin < 4 else 0),
        Item("Haemoglobin below 10.5 g/dL", 1 if haemoglobin < 10.5 else 0),
        Item("Male", 1 if sex == "male" else 0),
        Item("Stage IV", 1 if ann_arbor_stage == "IV" else 0),
        Item("Age 45 or over", 1 if age >= 45 else 0),
        Item("White cells 15 ×10⁹/L or more", 1 if white_cell_count >= 15 else 0),
        Item("Lymphocytes under 0.6 ×10⁹/L or 8 % of white cells", 1 if scarce else 0),
    )
    score = total(*items)
    free = upto(score, {0: 84, 1: 77, 2: 67, 3: 60, 4: 51}, over=42)
    alive = upto(score, {0: 89, 1: 90, 2: 81, 3: 78, 4: 61}, over=56)
    return Result(
        score,
        "points",
        "",
        items,
        (
            Risk("freedom from progression", "5 years", free, HASENCLEVER_1998),
            Risk("overall survival", "5 years", alive, HASENCLEVER_1998),
        ),
    )


@calculator(
    title="Mantle cell lymphoma international prognostic index (simplified)",
    source=HOSTER_2008,
    conditions=("mantle cell lymphoma",),
    outcome="survival with mantle cell lymphoma",
    aliases=("MIPI", "simplified MIPI", "s-MIPI", "mantle cell lymphoma IPI"),
)
def mantle_cell_prognostic_index(
    age: Age, ecog_performance: EcogPerformance, ldh_ratio: LdhRatio, white_cell_count: WhiteCellCount
) -> Result:
    """Survival with advanced mantle cell lymphoma at diagnosis.

    Simplified from an equation; median survival in its patients was not reached with low, 51 months with
    intermediate and 29 months with high risk by the equation. Proliferation (Ki-67) adds to it.
    """
    items = (
        Item("Age", below(age, {50: 0, 60: 1, 70: 2}, otherwise=3)),
        Item("ECOG performance status 2 or worse", 2 if ecog_performance >= 2 else 0),
        Item("LDH as a multiple of its upper limit", below(ldh_ratio, {0.67: 0, 1: 1, 1.5: 2}, otherwise=3)),
        Item("White cells", below(white_cell_count, {6.7: 0, 10: 1, 15: 2}, otherwise=3)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "low risk", 5: "intermediate risk"}, over="high risk"), items)


@calculator(
    title="DIPSS (myelofibrosis)",
    source=PASSAMONTI_2010,
    conditions=("primary myelofibrosis",),
    outcome="survival with primary myelofibrosis",
    aliases=("DIPSS", "dynamic international prognostic scoring system"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree",
)
def dipss(
    age: Age,
    haemoglobin: Haemoglobin,
    white_cell_count: WhiteCellCount,
    blood_blasts: BloodBlasts,
    constitutional_symptoms: ConstitutionalSymptoms,
) -> Result:
    """Survival with primary myelofibrosis at any time in its course.

    Median survival was not reached with low risk. DIPSS-plus adds platelets, transfusion and karyotype; newer indices
    weigh mutations.
    """
    items = (
        Item("Age over 65", 1 if age > 65 else 0),
        Item("Haemoglobin below 10 g/dL", 2 if haemoglobin < 10 else 0),
        Item("White cells above 25 ×10⁹/L", 1 if white_cell_count > 25 else 0),
        Item("Blasts in blood 1 % or more", 1 if blood_blasts >= 1 else 0),
        Item("Constitutional symptoms", 1 if constitutional_symptoms else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(
            score,
            {
                0: "low risk (median survival not reached)",
                2: "intermediate-1 risk (median survival 14.2 years)",
                4: "intermediate-2 risk (median survival 4 years)",
            },
            over="high risk (median survival 1.5 years)",
        ),
        items,
    )
