"""Burden of chronic disease."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Creatinine
from ..vocabulary.cancer import CANCER_SITES
from ..vocabulary.cardiovascular import HeartFailure
from ..vocabulary.neurological import CerebrovascularDisease, Dementia
from ..vocabulary.patient import AdultAge

CHARLSON_1987 = Source(
    "Charlson ME, Pompei P, Ales KL, MacKenzie CR. J Chronic Dis 1987;40(5):373-383 (points for age: Charlson M, et "
    "al. J Clin Epidemiol 1994;47:1245-1251)",
    doi="10.1016/0021-9681(87)90171-8",
    where="weights and definitions; mortality by score in the abstract",
    read="secondary",
    via="International Journal of Spine Surgery table 2 for the weights, comogram.org and pmidcalc.org for the "
    "definitions, Family Practice Notebook and Standard of Care for the points for age; abstract of 1987 read",
)

PastInfarction = Annotated[
    bool,
    Criterion(
        "definite or probable myocardial infarction in the past, with electrocardiographic or enzyme changes",
        terms=("myocardial infarction", "heart attack", "prior mi", "previous mi", "history of mi", "old mi"),
        includes=("stemi", "nstemi"),
        code="399211009",
    ),
]
PeripheralVascularDisease = Annotated[
    bool,
    Criterion(
        "intermittent claudication, bypass for arterial insufficiency, gangrene or acute arterial insufficiency, or a "
        "thoracic or abdominal aneurysm of 6 cm or more",
        terms=(
            "peripheral vascular disease",
            "peripheral arterial disease",
            "peripheral artery disease",
            "pvd",
        ),
        includes=(
            "intermittent claudication",
            "claudication",
            "femoropopliteal bypass",
            "dry gangrene",
            "gangrene of the foot",
            "gangrenous foot",
            "gangrenous toe",
            "limb ischaemia",
            "limb ischemia",
        ),
        excludes=("masticatory claudication", "neurogenic claudication", "jaw claudication", "spinal claudication"),
    ),
]
SymptomaticLungDisease = Annotated[
    bool,
    Criterion(
        "chronic lung disease with symptoms on mild or moderate activity (asthma, bronchitis, emphysema and others)",
        wider=("lung disease", "pulmonary disease"),
        terms=("chronic pulmonary disease", "chronic lung disease", "copd", "chronic obstructive pulmonary disease"),
        includes=("emphysema", "chronic bronchitis", "pulmonary fibrosis", "interstitial lung disease"),
        excludes=(
            "subcutaneous emphysema",
            "surgical emphysema",
            "mediastinal emphysema",
            "orbital emphysema",
        ),
    ),
]
ConnectiveTissueDisease = Annotated[
    bool,
    Criterion(
        "lupus, polymyositis, mixed connective tissue disease, rheumatoid arthritis or polymyalgia rheumatica",
        terms=("connective tissue disease", "rheumatic disease", "rheumatologic disease"),
        includes=(
            "systemic lupus erythematosus",
            "sle",
            "polymyositis",
            "mixed connective tissue disease",
            "rheumatoid arthritis",
            "polymyalgia rheumatica",
        ),
    ),
]
PepticUlcerDisease = Annotated[
    bool,
    Criterion(
        "peptic ulcer that needed treatment, or bled",
        terms=("peptic ulcer disease", "peptic ulcer", "pud", "ulcer disease"),
        includes=("gastric ulcer", "duodenal ulcer", "bleeding ulcer"),
    ),
]
LiverDiseaseSeverity = Annotated[
    Literal["none", "mild", "moderate or severe"],
    Choice(
        "chronic liver disease: none; mild (chronic hepatitis, or cirrhosis without portal hypertension); moderate or "
        "severe (cirrhosis with portal hypertension, with or without variceal bleeding)",
        {
            "none": ("no liver disease", "no history of liver disease"),
            "mild": (
                "mild liver disease",
                "chronic hepatitis",
                "chronic hepatitis b",
                "chronic hepatitis c",
                "compensated cirrhosis",
            ),
            "moderate or severe": (
                "moderate liver disease",
                "severe liver disease",
                "portal hypertension",
                "oesophageal varices",
                "esophageal varices",
                "variceal bleeding",
                "decompensated cirrhosis",
                "end-stage liver disease",
            ),
        },
        absent="none",
    ),
]
DiabetesSeverity = Annotated[
    Literal["none", "uncomplicated", "end-organ damage"],
    Choice(
        "diabetes: none or treated by diet alone; on insulin or tablets without organ damage; with retinopathy, "
        "neuropathy or nephropathy",
        {
            "none": ("no diabetes", "non-diabetic", "not diabetic", "diet-controlled diabetes"),
            "uncomplicated": (
                "diabetes without complications",
                "uncomplicated diabetes",
                "diabetes without end-organ damage",
            ),
            "end-organ damage": (
                "diabetic retinopathy",
                "diabetic nephropathy",
                "diabetic neuropathy",
                "diabetic kidney disease",
                "diabetes with end-organ damage",
            ),
        },
        absent="none",
    ),
]
Hemiplegia = Annotated[
    bool,
    Criterion(
        "hemiplegia or paraplegia from any cause",
        terms=("hemiplegia", "hemiplegic", "paraplegia", "paraplegic"),
        includes=("tetraplegia", "quadriplegia", "dense hemiparesis"),
        code="50582007",
    ),
]
SevereRenalDisease = Annotated[
    bool,
    Criterion(
        "chronic dialysis, kidney transplant or uraemia",
        wider=("renal disease", "kidney disease"),
        terms=("end-stage renal disease", "end-stage kidney disease", "esrd", "eskd"),
        includes=(
            "chronic dialysis",
            "chronic haemodialysis",
            "chronic hemodialysis",
            "maintenance haemodialysis",
            "maintenance hemodialysis",
            "peritoneal dialysis",
            "kidney transplant",
            "renal transplant",
            "uraemia",
            "uremia",
        ),
        excludes=(
            "kidney transplant evaluation",
            "renal transplant evaluation",
            "kidney transplant candidate",
            "renal transplant candidate",
            "listed for kidney transplant",
            "listed for renal transplant",
            "kidney transplant list",
            "renal transplant list",
        ),
    ),
]
SolidTumour = Annotated[
    Literal["none", "localised", "metastatic"],
    Choice(
        "solid tumour: none; without metastases and diagnosed within five years (skin cancer other than melanoma does "
        "not count); metastatic",
        {
            "none": ("no malignancy", "no cancer", "no history of cancer", "no history of malignancy"),
            "localised": ("localised cancer", "localized cancer", "non-metastatic", "early-stage cancer"),
            "metastatic": (
                "metastatic",
                "metastases",
                "metastasis",
                "stage iv cancer",
                "stage 4 cancer",
                "metastatic cancer",
                *(f"metastatic {site} cancer" for site in CANCER_SITES),
            ),
        },
        absent="none",
    ),
]
Leukaemia = Annotated[
    bool,
    Criterion(
        "acute or chronic leukaemia, or polycythaemia vera",
        terms=("leukaemia", "leukemia"),
        includes=(
            "polycythaemia vera",
            "polycythemia vera",
            "acute myeloid leukemia",
            "acute myeloid leukaemia",
            "chronic lymphocytic leukemia",
            "chronic lymphocytic leukaemia",
            "cll",
            "cml",
        ),
        code="93143009",
    ),
]
Lymphoma = Annotated[
    bool,
    Criterion(
        "lymphoma, myeloma or Waldenström's macroglobulinaemia",
        terms=("lymphoma", "malignant lymphoma"),
        includes=(
            "hodgkin lymphoma",
            "hodgkin's disease",
            "non-hodgkin lymphoma",
            "multiple myeloma",
            "myeloma",
            "waldenstrom's macroglobulinemia",
        ),
        code="118600007",
    ),
]
Aids = Annotated[
    bool,
    Criterion(
        "definite or probable AIDS, not HIV infection alone",
        terms=("acquired immunodeficiency syndrome", "acquired immune deficiency syndrome", "hiv/aids"),
        includes=("full-blown aids", "aids-defining illness", "aids defining illness"),
        code="62479008",
    ),
]


@calculator(
    title="Charlson comorbidity index with age points (weights of 1987, age of 1994)",
    source=CHARLSON_1987,
    outcome="death from comorbid disease",
    aliases=("CCI", "Charlson index", "age-adjusted Charlson"),
    confirmed="medcalc-bench 1.7: 500 random patients agree; clincalc 0.4: the part without age agrees",
    disputed="some let the points for age go on by decade beyond 80; others, as here, stop at 4",
)
def charlson(
    age: AdultAge,
    past_infarction: PastInfarction,
    heart_failure: HeartFailure,
    peripheral_vascular_disease: PeripheralVascularDisease,
    cerebrovascular_disease: CerebrovascularDisease,
    dementia: Dementia,
    symptomatic_lung_disease: SymptomaticLungDisease,
    connective_tissue_disease: ConnectiveTissueDisease,
    peptic_ulcer_disease: PepticUlcerDisease,
    liver_disease_severity: LiverDiseaseSeverity,
    diabetes_severity: DiabetesSeverity,
    hemiplegia: Hemiplegia,
    creatinine: Creatinine,
    severe_renal_disease: SevereRenalDisease,
    solid_tumour: SolidTumour,
    leukaemia: Leukaemia,
    lymphoma: Lymphoma,
    aids: Aids,
) -> Result:
    """Burden of comorbid disease in adults, weighted by its effect on survival, with the points for age added.

    The value includes age; the band and the mortality rates, which are those of 1987, are of the comorbidity points
    alone. A stroke that left hemiplegia counts as hemiplegia only. Renal disease counts from a creatinine
    above 3 mg/dL. Survival has improved since: the order the index puts patients in holds better than its rates.
    """
    age_points = below(age, {50: 0, 60: 1, 70: 2, 80: 3}, otherwise=4)
    items = (
        Item("Age (1994)", age_points),
        Item("Myocardial infarction", 1 if past_infarction else 0),
        Item("Congestive heart failure", 1 if heart_failure else 0),
        Item("Peripheral vascular disease", 1 if peripheral_vascular_disease else 0),
        Item("Cerebrovascular disease", 1 if cerebrovascular_disease else 0),
        Item("Dementia", 1 if dementia else 0),
        Item("Chronic pulmonary disease", 1 if symptomatic_lung_disease else 0),
        Item("Connective tissue disease", 1 if connective_tissue_disease else 0),
        Item("Peptic ulcer disease", 1 if peptic_ulcer_disease else 0),
        Item(
            "Liver disease",
            0 if liver_disease_severity == "none" else 1 if liver_disease_severity == "mild" else 3,
        ),
        Item("Diabetes", 0 if diabetes_severity == "none" else 1 if diabetes_severity == "uncomplicated" else 2),
        Item("Hemiplegia", 2 if hemiplegia else 0),
        Item("Moderate or severe renal disease", 2 if severe_renal_disease or creatinine > 3 else 0),
        Item("Solid tumour", 0 if solid_tumour == "none" else 2 if solid_tumour == "localised" else 6),
        Item("Leukaemia", 2 if leukaemia else 0),
        Item("Lymphoma", 2 if lymphoma else 0),
        Item("AIDS", 6 if aids else 0),
    )
    comorbidity = total(*items) - age_points
    return Result(
        total(*items),
        "points",
        upto(
            comorbidity,
            {0: "no comorbidity points", 2: "1 or 2 comorbidity points", 4: "3 or 4 comorbidity points"},
            over="5 or more comorbidity points",
        ),
        items,
        (
            Risk("death", "1 year", upto(comorbidity, {0: 12, 2: 26, 4: 52}, over=85), CHARLSON_1987),
            Risk(
                "death from comorbid disease",
                "10 years",
                upto(comorbidity, {0: 8, 1: 25, 2: 48}, over=59),
                CHARLSON_1987,
            ),
        ),
    )
