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
        ),
        spellings={"months": "mo", "month": "mo", "years": "a", "year": "a"},
    ),
]
LowHaemoglobin = Annotated[
    bool,
    Criterion(
        "haemoglobin below the laboratory's lower limit of normal (for the patient's sex)",
        terms=("low haemoglobin", "low hemoglobin", "anaemia", "anemia", "anaemic", "anemic"),
        opposites=("normal haemoglobin", "normal hemoglobin"),
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
        terms=("hypercalcaemia", "hypercalcemia", "elevated calcium", "raised calcium", "high calcium"),
        opposites=("normal calcium", "calcium within normal limits", "normal corrected calcium"),
    ),
]
RaisedNeutrophils = Annotated[
    bool,
    Criterion(
        "neutrophils above the laboratory's upper limit of normal",
        terms=("neutrophilia", "elevated neutrophils", "raised neutrophils", "high neutrophils"),
        opposites=("normal neutrophils", "normal neutrophil count"),
    ),
]
RaisedPlatelets = Annotated[
    bool,
    Criterion(
        "platelets above the laboratory's upper limit of normal",
        terms=("thrombocytosis", "elevated platelets", "raised platelets", "high platelets"),
        opposites=("normal platelets", "normal platelet count"),
    ),
]
PriorRadiotherapy = Annotated[
    bool,
    Criterion(
        "radiotherapy before systemic treatment",
        terms=("prior radiotherapy", "prior radiation", "previous radiotherapy", "prior treatment with radiation"),
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
        terms=("metastatic sites", "sites of metastasis", "sites of metastases", "organs with metastases"),
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
