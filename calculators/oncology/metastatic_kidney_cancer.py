"""Prognosis of metastatic renal cell carcinoma."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Criterion, Quantity
from ..vocabulary.cancer import KarnofskyPerformance, LdhRatio

MOTZER_2002 = Source(
    "Motzer RJ, Bacik J, Murphy BA, Russo P, Mazumdar M. Interferon-alfa as a comparative treatment for clinical "
    "trials of new therapies against advanced renal cell carcinoma. J Clin Oncol 2002;20(1):289-296",
    url="https://synapsesocial.com/papers/W2143782771",
    where="the five factors and three groups; median survival",
    read="abstract",
    via="documentation of the R package cliot (mskcc_motzer_score) for the limits",
)
MEKHAIL_2005 = Source(
    "Mekhail TM, Abou-Jawde RM, BouMerhi G, et al. Validation and extension of the Memorial Sloan-Kettering prognostic "
    "factors model for survival in patients with previously untreated metastatic renal cell carcinoma. "
    "J Clin Oncol 2005;23(4):832-841",
    url="https://www.nature.com/articles/ncponc0116-nrurol",
    where="the six factors and three groups; median survival",
    read="secondary",
    via="Nature Clinical Practice Oncology, which names the six factors; one secondary table and an openEHR guideline "
    "model for groups and survival",
)
HENG_2013 = Source(
    "Heng DYC, Xie W, Regan MM, et al. External validation and comparison with other models of the International "
    "Metastatic Renal-Cell Carcinoma Database Consortium prognostic model: a population-based study. "
    "Lancet Oncol 2013;14(2):141-148",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC4144042",
    where="the six factors, three groups and median survival",
    read="abstract",
)

MonthsToSystemicTreatment = Annotated[
    float,
    Quantity(
        "mo",
        0,
        600,
        "time from the first diagnosis of the cancer to systemic treatment",
        {"a": 12},
        terms=(
            "time from diagnosis to systemic treatment",
            "time from diagnosis to systemic therapy",
            "time from diagnosis to treatment",
            "started systemic therapy",
            "started systemic treatment",
            "systemic therapy",
            "systemic treatment",
            "systemic treatment initiated",
            "started targeted therapy",
            "interval from diagnosis to systemic therapy",
            "diagnosis-to-treatment interval",
            "interval from diagnosis to treatment",
        ),
        spellings={"months": "mo", "month": "mo", "years": "a", "year": "a"},
    ),
]
LowHaemoglobin = Annotated[
    bool,
    Criterion(
        "haemoglobin below the laboratory's lower limit of normal (for the patient's sex)",
        terms=(
            "low haemoglobin",
            "low hemoglobin",
            "anaemia",
            "anemia",
            "anaemic",
            "anemic",
            "hemoglobin below the lower limit of normal",
            "low hemoglobin levels",
            "hemoglobin below normal",
            "hemoglobin level below normal",
            "hemoglobin level below the normal range",
            "hemoglobin level is below the lower limit of normal",
            "reduced hemoglobin",
            "decreased hemoglobin",
            "decreased hemoglobin level",
            "reduced hemoglobin level",
            "hemoglobin low",
            "hemoglobin was low",
            "low hb",
            "low hgb",
            "hemoglobin level below the lower limit of normal",
            "hemoglobin level below the lower normal limit",
            "hemoglobin is low",
        ),
        opposites=(
            "normal haemoglobin",
            "normal hemoglobin",
            "normal hb",
            "normal hgb",
            "hemoglobin within normal limits",
            "hemoglobin within normal range",
            "hemoglobin within the normal range",
            "hemoglobin is within normal range",
            "hemoglobin is normal",
            "hemoglobin was normal",
            "hemoglobin levels are within the normal range",
            "hemoglobin levels within the normal range",
            "hemoglobin levels are normal",
            "hemoglobin normal",
            "hemoglobin is within the normal range",
        ),
        includes=(
            "iron deficiency anemia",
            "iron deficiency anaemia",
            "severe anemia",
            "severe anaemia",
        ),
    ),
]
CorrectedCalcium = Annotated[
    float,
    Quantity(
        "mg/dL",
        2,
        25,
        "serum calcium corrected for albumin",
        {"mmol/L": 4.0078},
        terms=("corrected calcium", "corrected serum calcium", "albumin-corrected calcium", "adjusted calcium"),
    ),
]
RaisedCorrectedCalcium = Annotated[
    bool,
    Criterion(
        "corrected serum calcium above the laboratory's upper limit of normal",
        terms=(
            "hypercalcaemia",
            "hypercalcemia",
            "elevated calcium",
            "raised calcium",
            "high calcium",
            "elevated corrected calcium",
            "raised corrected calcium",
            "high corrected calcium",
            "elevated corrected calcium levels",
            "corrected calcium above the upper limit of normal",
            "corrected calcium level above the upper limit of normal",
            "corrected calcium elevated",
            "corrected calcium is elevated",
            "corrected calcium levels are elevated",
            "corrected calcium was elevated",
            "corrected serum calcium elevated",
            "elevated corrected serum calcium",
            "elevated serum calcium",
            "raised serum calcium",
            "high serum calcium",
            "calcium elevated",
            "elevated calcium levels",
            "high calcium levels",
        ),
        opposites=(
            "normal calcium",
            "calcium within normal limits",
            "normal corrected calcium",
            "corrected calcium normal",
            "corrected calcium within normal limits",
            "corrected calcium levels are normal",
            "corrected calcium is normal",
            "normocalcaemia",
            "normal serum calcium",
            "corrected calcium levels are within normal limits",
            "corrected calcium within the normal range",
            "corrected calcium was normal",
            "normal corrected calcium levels",
        ),
    ),
]
RaisedNeutrophils = Annotated[
    bool,
    Criterion(
        "neutrophils above the laboratory's upper limit of normal",
        terms=(
            "neutrophilia",
            "elevated neutrophils",
            "raised neutrophils",
            "high neutrophils",
            "elevated neutrophil count",
            "high neutrophil count",
            "raised neutrophil count",
            "increased neutrophils",
            "neutrophils above the upper limit of normal",
            "neutrophil count above the upper limit of normal",
            "neutrophils elevated",
            "neutrophilic leukocytosis",
            "elevated absolute neutrophil count",
            "elevated anc",
            "high anc",
            "increased neutrophil count",
            "neutrophils are elevated",
            "elevated neutrophil levels",
            "neutrophil count is elevated",
            "elevated neutrophil and platelet counts",
        ),
        opposites=(
            "normal neutrophils",
            "normal neutrophil count",
            "neutrophils within normal limits",
            "neutrophils within the normal range",
            "neutrophils are within the normal range",
            "neutrophils normal",
            "neutrophil count normal",
            "neutrophil count within normal limits",
            "normal anc",
            "normal neutrophil levels",
            "neutrophil count is normal",
            "neutrophils are normal",
        ),
    ),
]
RaisedPlatelets = Annotated[
    bool,
    Criterion(
        "platelets above the laboratory's upper limit of normal",
        terms=(
            "thrombocytosis",
            "elevated platelets",
            "raised platelets",
            "high platelets",
            "elevated platelet count",
            "high platelet count",
            "raised platelet count",
            "increased platelet count",
            "platelets above the upper limit of normal",
            "platelet count above the upper limit of normal",
            "platelets elevated",
            "elevated platelet levels",
            "thrombocythaemia",
            "platelets are elevated",
            "platelet count is elevated",
            "platelet levels are slightly elevated",
            "platelet count elevated",
            "platelet levels elevated",
            "elevated plts",
            "elevated neutrophil and platelet counts",
            "platelet count above the upper limit",
        ),
        opposites=(
            "normal platelets",
            "normal platelet count",
            "platelets within normal limits",
            "platelets within the normal range",
            "platelet count within normal limits",
            "platelet count within normal range",
            "platelet count is within normal range",
            "platelet count normal",
            "platelets normal",
            "normal platelet levels",
            "platelet count is normal",
            "platelets are normal",
            "normal plts",
            "platelet count is within the normal range",
        ),
    ),
]
PriorRadiotherapy = Annotated[
    bool,
    Criterion(
        "radiotherapy before systemic treatment",
        terms=(
            "prior radiotherapy",
            "prior radiation",
            "previous radiotherapy",
            "prior treatment with radiation",
            "undergone radiation therapy",
            "undergone radiotherapy",
            "prior radiation therapy",
            "previous radiation",
            "previous radiation therapy",
            "prior radiation treatment",
            "previous radiation treatment",
            "received radiation treatment",
            "received radiation therapy",
            "received radiotherapy",
            "received prior radiation treatment",
            "received prior radiation",
            "history of radiotherapy",
            "history of radiation therapy",
            "prior xrt",
            "previously irradiated",
            "radiation treatment previously",
            "treated with radiotherapy",
            "treated with radiation",
        ),
        opposites=(
            "radiotherapy-naive",
            "radiation-naive",
        ),
    ),
]
MetastaticSites = Annotated[
    float,
    Quantity(
        "1",
        0,
        20,
        "number of organs with metastases",
        integer=True,
        terms=(
            "metastatic sites",
            "sites of metastasis",
            "sites of metastases",
            "organs with metastases",
            "metastatic",
            "sites of",
        ),
        spellings={
            "sites of metastasis": "1",
            "sites of metastases": "1",
            "site of metastasis": "1",
            "metastatic sites": "1",
            "metastatic site": "1",
            "sites of metastatic disease": "1",
        },
        levels={
            1: (
                "single metastatic site",
                "single site of metastasis",
                "only one site of metastasis",
                "solitary metastasis",
            )
        },
    ),
]


@calculator(
    title="MSKCC (Motzer) score",
    source=MOTZER_2002,
    conditions=("metastatic renal cell carcinoma",),
    outcome="survival with metastatic renal cell carcinoma",
    aliases=("Motzer score", "MSKCC score", "Memorial Sloan-Kettering Cancer Center score"),
    disputed="secondary tables print 20, 10 and 4 months, the median survival of an earlier model with other factors",
)
def mskcc_motzer_score(
    months_to_systemic_treatment: MonthsToSystemicTreatment,
    low_haemoglobin: LowHaemoglobin,
    corrected_calcium: CorrectedCalcium,
    ldh_ratio: LdhRatio,
    karnofsky_performance: KarnofskyPerformance,
) -> Result:
    """Survival of adults with metastatic renal cell carcinoma before first systemic treatment.

    Derived in 463 patients given interferon alfa; the IMDC model was derived with targeted drugs.
    """
    items = (
        Item("Under one year from diagnosis to systemic treatment", 1 if months_to_systemic_treatment < 12 else 0),
        Item("Haemoglobin below normal", 1 if low_haemoglobin else 0),
        Item("Corrected calcium above 10 mg/dL", 1 if corrected_calcium > 10 else 0),
        Item("LDH above 1.5 times the upper limit of normal", 1 if ldh_ratio > 1.5 else 0),
        Item("Karnofsky performance status below 80 %", 1 if karnofsky_performance < 80 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "risk factors",
        upto(
            score,
            {0: "favourable risk (median survival 30 months)", 2: "intermediate risk (median survival 14 months)"},
            over="poor risk (median survival 5 months)",
        ),
        items,
    )


@calculator(
    title="Mekhail extension of the Motzer score",
    source=MEKHAIL_2005,
    conditions=("metastatic renal cell carcinoma",),
    outcome="survival with metastatic renal cell carcinoma",
    aliases=("Cleveland Clinic Foundation model", "Mekhail score"),
    confirmed="the three complete cases of the GDL guideline library (common clinical models) agree",
)
def mekhail_score(
    ldh_ratio: LdhRatio,
    low_haemoglobin: LowHaemoglobin,
    corrected_calcium: CorrectedCalcium,
    months_to_systemic_treatment: MonthsToSystemicTreatment,
    prior_radiotherapy: PriorRadiotherapy,
    metastatic_sites: MetastaticSites,
) -> Result:
    """Survival of adults with untreated metastatic renal cell carcinoma, with radiotherapy and number of sites.

    Derived in 308 patients of trials of immunotherapy and chemotherapy.
    """
    items = (
        Item("LDH above 1.5 times the upper limit of normal", 1 if ldh_ratio > 1.5 else 0),
        Item("Haemoglobin below normal", 1 if low_haemoglobin else 0),
        Item("Corrected calcium above 10 mg/dL", 1 if corrected_calcium > 10 else 0),
        Item("Under one year from diagnosis to systemic treatment", 1 if months_to_systemic_treatment < 12 else 0),
        Item("Prior radiotherapy", 1 if prior_radiotherapy else 0),
        Item("Two or more metastatic sites", 1 if metastatic_sites >= 2 else 0),
    )
    score = total(*items)
    return Result(
        score,
        "risk factors",
        upto(
            score,
            {1: "favourable risk (median survival 28 months)", 2: "intermediate risk (median survival 14 months)"},
            over="poor risk (median survival 5 months)",
        ),
        items,
    )


@calculator(
    title="IMDC risk model",
    source=HENG_2013,
    conditions=("metastatic renal cell carcinoma",),
    outcome="survival with metastatic renal cell carcinoma",
    aliases=("Heng criteria", "IMDC score", "International Metastatic RCC Database Consortium"),
    confirmed="the cases of the GDL guideline library (common clinical models) agree, but for the group of one factor, "
    "which the abstract of the publication calls intermediate",
)
def imdc_risk(
    months_to_systemic_treatment: MonthsToSystemicTreatment,
    karnofsky_performance: KarnofskyPerformance,
    low_haemoglobin: LowHaemoglobin,
    raised_corrected_calcium: RaisedCorrectedCalcium,
    raised_neutrophils: RaisedNeutrophils,
    raised_platelets: RaisedPlatelets,
) -> Result:
    """Survival of adults with metastatic renal cell carcinoma at the start of first-line targeted treatment.

    Patients had drugs against VEGF; survival with immunotherapy is longer, and the groups still differ.
    """
    items = (
        Item("Under one year from diagnosis to systemic treatment", 1 if months_to_systemic_treatment < 12 else 0),
        Item("Karnofsky performance status below 80 %", 1 if karnofsky_performance < 80 else 0),
        Item("Haemoglobin below normal", 1 if low_haemoglobin else 0),
        Item("Corrected calcium above normal", 1 if raised_corrected_calcium else 0),
        Item("Neutrophils above normal", 1 if raised_neutrophils else 0),
        Item("Platelets above normal", 1 if raised_platelets else 0),
    )
    score = total(*items)
    return Result(
        score,
        "risk factors",
        upto(
            score,
            {0: "favourable risk (median survival 43.2 months)", 2: "intermediate risk (median survival 22.5 months)"},
            over="poor risk (median survival 7.8 months)",
        ),
        items,
    )
