"""Cancers that say to whom a calculator applies."""

from ...inputs import Criterion
from ..cancer import CANCERS_OF_A_SITE

_LONG_BONES = ("femur", "femoral", "humerus", "humeral", "tibia", "tibial", "long bone")

CONDITIONS: dict[str, Criterion] = {
    "cancer": Criterion(
        "active cancer of any kind",
        terms=("cancer", "malignancy", "malignant disease"),
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
        excludes=("family history of cancer", "risk of cancer"),
    ),
    "diffuse large B-cell lymphoma": Criterion(
        "diffuse large B-cell lymphoma or another aggressive B-cell lymphoma",
        terms=("diffuse large b-cell lymphoma", "diffuse large b cell lymphoma", "large b-cell lymphoma", "dlbcl"),
        includes=("aggressive b-cell lymphoma", "aggressive non-hodgkin lymphoma"),
    ),
    "follicular lymphoma": Criterion("follicular lymphoma", terms=("follicular lymphoma", "follicular nhl")),
    "MALT lymphoma": Criterion(
        "extranodal marginal zone lymphoma of mucosa-associated lymphoid tissue",
        terms=(
            "malt lymphoma",
            "extranodal marginal zone lymphoma",
            "mucosa-associated lymphoid tissue lymphoma",
            "maltoma",
        ),
    ),
    "chronic lymphocytic leukaemia": Criterion(
        "chronic lymphocytic leukaemia",
        terms=("chronic lymphocytic leukaemia", "chronic lymphocytic leukemia", "cll", "small lymphocytic lymphoma"),
    ),
    "chronic myeloid leukaemia": Criterion(
        "chronic myeloid leukaemia in chronic phase",
        terms=(
            "chronic myeloid leukaemia",
            "chronic myeloid leukemia",
            "chronic myelogenous leukaemia",
            "chronic myelogenous leukemia",
            "chronic granulocytic leukaemia",
            "chronic granulocytic leukemia",
            "cml",
        ),
    ),
    "acute myeloid leukaemia": Criterion(
        "acute myeloid leukaemia",
        terms=(
            "acute myeloid leukaemia",
            "acute myeloid leukemia",
            "acute myelogenous leukaemia",
            "acute myelogenous leukemia",
            "aml",
        ),
    ),
    "multiple myeloma": Criterion(
        "multiple myeloma that needs treatment",
        terms=("multiple myeloma", "plasma cell myeloma", "myeloma"),
        excludes=("smoldering multiple myeloma", "smouldering multiple myeloma", "smoldering myeloma"),
    ),
    "smouldering myeloma": Criterion(
        "smouldering (asymptomatic) multiple myeloma",
        terms=(
            "smouldering myeloma",
            "smoldering myeloma",
            "smouldering multiple myeloma",
            "smoldering multiple myeloma",
            "asymptomatic myeloma",
            "asymptomatic multiple myeloma",
            "smm",
        ),
    ),
    "myelodysplastic syndrome": Criterion(
        "myelodysplastic syndrome",
        terms=(
            "myelodysplastic syndrome",
            "myelodysplastic syndromes",
            "myelodysplasia",
            "myelodysplastic neoplasm",
            "mds",
        ),
    ),
    "primary myelofibrosis": Criterion(
        "primary myelofibrosis",
        terms=("primary myelofibrosis", "myelofibrosis", "pmf"),
        excludes=("secondary myelofibrosis",),
    ),
    "systemic mastocytosis": Criterion(
        "systemic mastocytosis",
        terms=("systemic mastocytosis",),
        includes=("mast cell leukaemia", "mast cell leukemia"),
    ),
    "systemic mast cell activation": Criterion(
        "symptoms of systemic mast cell activation without mastocytosis in the skin",
        terms=("mast cell activation", "mast cell activation syndrome", "mast cell activation symptoms", "mcas"),
        includes=("anaphylaxis", "recurrent anaphylaxis", "suspected mastocytosis"),
    ),
    "suspected haemophagocytic syndrome": Criterion(
        "an illness in which haemophagocytic lymphohistiocytosis is considered",
        terms=(
            "haemophagocytic syndrome",
            "hemophagocytic syndrome",
            "haemophagocytic lymphohistiocytosis",
            "hemophagocytic lymphohistiocytosis",
            "macrophage activation syndrome",
            "hlh",
        ),
    ),
    "metastatic renal cell carcinoma": Criterion(
        "metastatic renal cell carcinoma",
        terms=(
            "metastatic renal cell carcinoma",
            "metastatic rcc",
            "metastatic renal cancer",
            "metastatic kidney cancer",
            "advanced renal cell carcinoma",
            "mrcc",
        ),
    ),
    "clear cell renal cell carcinoma": Criterion(
        "clear cell renal cell carcinoma",
        terms=("clear cell renal cell carcinoma", "clear-cell renal cell carcinoma", "clear cell rcc", "ccrcc"),
        includes=("clear cell carcinoma of the kidney",),
    ),
    "renal mass": Criterion(
        "a solid mass of the kidney",
        terms=("renal mass", "kidney mass", "renal tumour", "renal tumor", "kidney tumour", "kidney tumor"),
        includes=("renal cell carcinoma", "kidney cancer"),
    ),
    "prostate cancer": Criterion(
        "cancer of the prostate",
        terms=("prostate cancer", "prostate adenocarcinoma", "carcinoma of the prostate", "prostatic adenocarcinoma"),
        excludes=("family history of prostate cancer",),
    ),
    "colorectal liver metastases": Criterion(
        "metastases of colorectal cancer in the liver",
        terms=(
            "colorectal liver metastases",
            "colorectal liver metastasis",
            "hepatic colorectal metastases",
            "liver metastases from colorectal cancer",
            "liver metastases from colon cancer",
        ),
        includes=("liver metastases", "hepatic metastases", "liver metastasis"),
    ),
    "brain metastases": Criterion(
        "metastases in the brain",
        terms=(
            "brain metastases",
            "brain metastasis",
            "cerebral metastases",
            "metastases to the brain",
            "intracranial metastases",
        ),
    ),
    "spinal tumour": Criterion(
        "a metastasis or another tumour of the spine",
        terms=(
            "spinal metastases",
            "spinal metastasis",
            "vertebral metastases",
            "vertebral metastasis",
            "spine metastases",
        ),
        includes=(
            "spinal tumor",
            "spinal tumour",
            "metastatic spinal cord compression",
            "vertebral tumour",
            "vertebral tumor",
        ),
    ),
    "metastasis in a long bone": Criterion(
        "a metastasis in a long bone of a limb",
        terms=("long bone metastasis", "long bone metastases"),
        includes=(
            *(
                f"{bone} {lesion}"
                for bone in _LONG_BONES
                for lesion in ("metastasis", "metastases", "lesion", "metastatic lesion")
            ),
            "bone metastasis",
            "bone metastases",
        ),
    ),
    "adnexal mass": Criterion(
        "a mass of the ovary or tube",
        terms=("adnexal mass", "ovarian mass", "adnexal tumour", "adnexal tumor", "ovarian cyst", "pelvic mass"),
        includes=("ovarian tumour", "ovarian tumor", "adnexal cyst"),
    ),
    "Lambert-Eaton myasthenic syndrome": Criterion(
        "Lambert-Eaton myasthenic syndrome",
        terms=(
            "lambert-eaton myasthenic syndrome",
            "lambert eaton myasthenic syndrome",
            "lambert-eaton syndrome",
            "lems",
        ),
    ),
    "Hodgkin lymphoma": Criterion(
        "Hodgkin lymphoma",
        terms=("hodgkin lymphoma", "hodgkin's lymphoma", "hodgkin disease", "hodgkin's disease"),
        excludes=("non-hodgkin lymphoma", "non hodgkin lymphoma", "non-hodgkin's lymphoma", "non-hodgkin's disease"),
    ),
    "mantle cell lymphoma": Criterion("mantle cell lymphoma", terms=("mantle cell lymphoma", "mantle-cell lymphoma")),
    "immune checkpoint inhibitor treatment": Criterion(
        "treated with an immune checkpoint inhibitor",
        terms=("immune checkpoint inhibitor", "checkpoint inhibitor", "checkpoint inhibitors"),
        includes=("pembrolizumab", "nivolumab", "ipilimumab", "atezolizumab", "durvalumab", "avelumab", "cemiplimab"),
    ),
    "breast cancer": Criterion(
        "cancer of the breast",
        terms=("breast cancer", "carcinoma of the breast", "breast carcinoma"),
        includes=("invasive ductal carcinoma", "invasive lobular carcinoma"),
        excludes=("family history of breast cancer",),
    ),
}
