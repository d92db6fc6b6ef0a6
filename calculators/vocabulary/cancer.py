"""Cancer: history and treatment."""

from typing import Annotated

from ..inputs import Criterion, Quantity

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
