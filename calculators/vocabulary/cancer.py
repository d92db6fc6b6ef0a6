"""Cancer: history and treatment."""

from typing import Annotated, Literal

from ..inputs import Choice, Criterion, Quantity

#: Where the commoner cancers arise, for phrases such as "metastatic lung cancer".
CANCER_SITES = (
    *("lung", "breast", "prostate", "colon", "colorectal", "rectal", "gastric", "pancreatic", "liver", "renal"),
    *("kidney", "bladder", "ovarian", "cervical", "endometrial", "uterine", "thyroid", "esophageal", "skin", "brain"),
)

CancerUnderTreatment = Annotated[
    bool,
    Criterion(
        "cancer under treatment, treated within the last 6 months, or palliative",
        terms=("active cancer", "active malignancy", "active malignant disease", "cancer under treatment"),
        includes=(
            "on chemotherapy",
            "receiving chemotherapy",
            "receiving palliative chemotherapy",
            "on palliative chemotherapy",
            "undergoing chemotherapy",
            "receiving radiotherapy",
            "undergoing radiotherapy",
            "undergoing radiation",
            "metastatic cancer",
            "metastatic disease",
            "metastases",
            "advanced cancer",
            "palliative cancer",
        ),
        wider=("cancer", "malignancy", "malignant disease", "neoplastic disease"),
    ),
]
#: Each establishes a cancer; denied, it says nothing of others.
CANCERS_OF_A_SITE = tuple(
    f"{site} {cancer}"
    for site in (
        *("lung", "breast", "prostate", "colon", "colorectal", "rectal", "gastric", "stomach", "pancreatic", "liver"),
        *("kidney", "renal", "bladder", "ovarian", "cervical", "endometrial", "uterine", "thyroid", "testicular"),
        *("oesophageal", "esophageal", "brain", "bone", "blood", "head and neck", "laryngeal"),
    )
    for cancer in ("cancer", "malignancy")
)
CancerHistory = Annotated[
    bool,
    Criterion(
        "cancer, active or in the past",
        terms=("cancer", "history of cancer", "malignancy", "history of malignancy", "malignant disease"),
        includes=(
            "carcinoma",
            "adenocarcinoma",
            "lymphoma",
            "leukaemia",
            "leukemia",
            "myeloma",
            "sarcoma",
            "melanoma",
            "malignant tumour",
            "malignant tumor",
            "metastases",
            "metastatic disease",
            *CANCERS_OF_A_SITE,
        ),
        # of skin cancers most are basal or squamous cell cancers, which cancer histories leave out
        excludes=("skin cancer", "basal cell carcinoma", "squamous cell carcinoma of the skin"),
    ),
]
EcogPerformance = Annotated[
    float,
    Quantity(
        "1",
        0,
        4,
        "ECOG (WHO) performance status: 0 fully active, 1 restricted in strenuous activity, 2 up and about more than "
        "half of the day but unable to work, 3 in bed or chair more than half of the day, 4 confined to bed or chair",
        integer=True,
        terms=(
            "ecog performance status",
            "ecog performance score",
            "ecog ps",
            "ecog status",
            "ecog score",
            "ecog grade",
            "ecog",
            "who performance status",
            "performance status",
        ),
    ),
]
KarnofskyPerformance = Annotated[
    float,
    Quantity(
        "%",
        0,
        100,
        "Karnofsky performance status: 100 normal, 70 cares for self but unable to work, 50 needs considerable help, "
        "10 moribund",
        terms=(
            "karnofsky performance status",
            "karnofsky performance score",
            "karnofsky performance scale",
            "karnofsky score",
            "karnofsky index",
            "karnofsky scale",
            "karnofsky",
            "kps",
        ),
    ),
]
AnnArborStage = Annotated[
    Literal["I", "II", "III", "IV"],
    Choice(
        "Ann Arbor (Lugano) stage of lymphoma: I one nodal region, II two or more on one side of the diaphragm, III "
        "both sides, IV disseminated extranodal disease",
        {
            "I": ("stage i", "stage 1", "stage ie", "ann arbor i", "ann arbor 1"),
            "II": ("stage ii", "stage 2", "stage iie", "ann arbor ii", "ann arbor 2"),
            "III": ("stage iii", "stage 3", "stage iiis", "ann arbor iii", "ann arbor 3"),
            "IV": ("stage iv", "stage 4", "stage ivb", "ann arbor iv", "ann arbor 4"),
        },
    ),
]
ExtranodalSites = Annotated[
    float,
    Quantity(
        "1",
        0,
        20,
        "number of extranodal sites of lymphoma",
        integer=True,
        terms=("extranodal sites", "extranodal disease sites", "extra-nodal sites", "number of extranodal sites"),
    ),
]
RaisedLdh = Annotated[
    bool,
    Criterion(
        "serum lactate dehydrogenase (LDH) above the laboratory's upper limit of normal",
        terms=(
            "elevated ldh",
            "raised ldh",
            "high ldh",
            "increased ldh",
            "ldh elevated",
            "ldh raised",
            "ldh elevation",
            "elevated serum ldh",
            "elevated lactate dehydrogenase",
            "elevated lactic dehydrogenase",
            "elevated serum lactate dehydrogenase",
            "ldh is elevated",
            "ldh level is elevated",
            "ldh levels are elevated",
            "ldh high",
            "raised lactate dehydrogenase",
            "ldh above normal",
        ),
        opposites=(
            "normal ldh",
            "ldh normal",
            "ldh within normal limits",
            "normal lactate dehydrogenase",
            "ldh is normal",
            "ldh level is normal",
            "ldh levels are normal",
        ),
    ),
]
LdhRatio = Annotated[
    float,
    Quantity(
        "1",
        0.1,
        100,
        "serum lactate dehydrogenase (LDH) divided by the laboratory's upper limit of normal",
        terms=("ldh ratio", "lactate dehydrogenase ratio", "ldh", "lactate dehydrogenase"),
        spellings={
            "times the upper limit": "1",
            "times the upper limit of normal": "1",
            "times normal": "1",
            "x uln": "1",
            "× uln": "1",
            "x normal": "1",
        },
        only_in={"ldh": "1", "lactate dehydrogenase": "1"},
    ),
]
Beta2Microglobulin = Annotated[
    float,
    Quantity(
        "mg/L",
        0.1,
        100,
        "serum beta-2 microglobulin",
        terms=(
            "beta-2 microglobulin",
            "beta2-microglobulin",
            "beta 2 microglobulin",
            "beta2 microglobulin",
            "β2-microglobulin",
            "β2 microglobulin",
            "b2m",
        ),
        spellings={"ug/ml": "mg/L", "µg/ml": "mg/L", "mcg/ml": "mg/L"},
    ),
]
IghvUnmutated = Annotated[
    bool,
    Criterion(
        "unmutated immunoglobulin heavy chain variable region (IGHV) genes",
        terms=(
            "unmutated ighv",
            "ighv unmutated",
            "unmutated ighv genes",
            "ighv-unmutated",
            "unmutated ighv status",
            "u-ighv",
            "ighv mutational status is unmutated",
            "ighv genes are unmutated",
        ),
        opposites=("mutated ighv", "ighv mutated", "mutated ighv genes", "ighv-mutated"),
    ),
]
BrainMetastases = Annotated[
    float,
    Quantity(
        "1",
        1,
        200,
        "number of brain metastases",
        integer=True,
        terms=("brain metastases", "brain metastasis", "number of brain metastases", "brain lesions"),
    ),
]
ProstateSpecificAntigen = Annotated[
    float,
    Quantity(
        "ng/mL",
        0,
        20000,
        "serum prostate-specific antigen (PSA) before treatment",
        terms=("prostate-specific antigen", "prostate specific antigen", "psa level", "psa"),
        spellings={"ng/ml": "ng/mL", "ug/l": "ng/mL", "µg/l": "ng/mL", "mcg/l": "ng/mL"},
    ),
]
GleasonPrimary = Annotated[
    float,
    Quantity(
        "1",
        1,
        5,
        "primary (most extensive) Gleason pattern, 1 to 5",
        integer=True,
        terms=("primary gleason pattern", "primary gleason grade", "primary pattern", "gleason primary"),
    ),
]
GleasonSecondary = Annotated[
    float,
    Quantity(
        "1",
        1,
        5,
        "secondary (second most extensive) Gleason pattern, 1 to 5",
        integer=True,
        terms=("secondary gleason pattern", "secondary gleason grade", "secondary pattern", "gleason secondary"),
    ),
]
