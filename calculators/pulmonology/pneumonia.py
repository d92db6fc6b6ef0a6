"""How likely an adult with community-acquired pneumonia is to die within a month."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, found, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import BloodUreaNitrogen, Glucose, Sodium
from ..vocabulary.blood_gas import ArterialOxygen, ArterialPh
from ..vocabulary.cardiovascular import HeartFailure
from ..vocabulary.haematology import Haematocrit
from ..vocabulary.neurological import CerebrovascularDisease, DisorientedOrStuporous, NewDisorientation
from ..vocabulary.patient import AdultAge, NursingHomeResident, Sex
from ..vocabulary.respiratory import PleuralEffusion
from ..vocabulary.vital_signs import (
    DiastolicPressure,
    HeartRate,
    OxygenSaturation,
    RespiratoryRate,
    SystolicPressure,
    Temperature,
)
from ..vocabulary.wards import TREATED_METASTATIC_CANCERS

LIM_2003 = Source(
    "Lim WS, van der Eerden MM, Laing R, et al. Thorax 2003;58(5):377-382",
    doi="10.1136/thorax.58.5.377",
    where="abstract (the score); figure 2 (mortality of all patients by score)",
    read="abstract",
    via="mortality by score from Bugs & Drugs (CURB-65); Wiki Journal Club gives the same for score 2 and over",
)
FINE_1997 = Source(
    "Fine MJ, Auble TE, Yealy DM, et al. N Engl J Med 1997;336(4):243-250",
    doi="10.1056/NEJM199701233360402",
    pmid="8995086",
    where="table 2 (points and definitions), figure 1 (class I), table 3 (mortality in three cohorts)",
    read="abstract",
    via="points and definitions from AHRQ 97-R031 and the Hong Kong Centre for Health Protection calculator; mortality "
    "ranges of classes IV and V from the BCBST guideline that tabulates them",
)


@calculator(
    title="CURB-65",
    source=LIM_2003,
    conditions=("community-acquired pneumonia",),
    excludes=("tuberculosis", "bronchiectasis", "human immunodeficiency virus infection"),
    outcome="death from any cause",
    setting="hospital, at presentation",
    aliases=("CURB65", "CURB 65"),
    confirmed="clincalc 0.4 and medcalc-bench 1.7: 400 random patients agree with each",
)
def curb_65(
    new_disorientation: NewDisorientation,
    blood_urea_nitrogen: BloodUreaNitrogen,
    respiratory_rate: RespiratoryRate,
    systolic_pressure: SystolicPressure,
    diastolic_pressure: DiastolicPressure,
    age: AdultAge,
) -> Result:
    """Risk of death within 30 days in adults who present to hospital with community-acquired pneumonia.

    The cohort also left out patients with cancer, those from nursing homes and those in hospital within the last two
    weeks. Blood urea is compared with 7 mmol/L, which is 19.6 mg/dL of urea nitrogen. In young patients the score can
    miss severe disease.
    """
    items = (
        Item("Confusion", 1 if new_disorientation else 0),
        Item("Urea over 7 mmol/L", 1 if blood_urea_nitrogen > 19.605 else 0),  # 7 mmol/L is 19.604 mg/dL
        Item("Respiratory rate 30/min or over", 1 if respiratory_rate >= 30 else 0),
        Item(
            "Systolic pressure under 90 or diastolic 60 mmHg or less",
            1 if systolic_pressure < 90 or diastolic_pressure <= 60 else 0,
        ),
        Item("Age 65 or over", 1 if age >= 65 else 0),
    )
    score = total(*items)
    group = upto(score, {1: "low risk", 2: "intermediate risk"}, over="high risk")
    death = upto(score, {0: 0.7, 1: 2.1, 2: 9.2, 3: 14.5, 4: 40.0}, over=57.0)
    return Result(score, "points", group, items, (Risk("death", "30 days", death, LIM_2003),))


@calculator(
    title="Pneumonia Severity Index (PSI, PORT score)",
    source=FINE_1997,
    conditions=("community-acquired pneumonia",),
    excludes=("human immunodeficiency virus infection",),
    outcome="death from any cause",
    setting="outpatients and inpatients, at presentation",
    aliases=("PSI", "PORT score", "Pneumonia Patient Outcomes Research Team score", "PSI/PORT"),
    confirmed="medcalc-bench 1.7: points of 400 random patients agree",
)
def psi(
    age: AdultAge,
    sex: Sex,
    nursing_home_resident: NursingHomeResident,
    neoplastic_disease: Annotated[
        bool,
        Criterion(
            "cancer, other than basal or squamous cell cancer of the skin, active or diagnosed within the last year",
            wider=("cancer", "malignancy"),
            terms=("active cancer", "active malignancy", "neoplastic disease", "active neoplastic disease"),
            includes=(
                "on chemotherapy",
                "receiving chemotherapy",
                "undergoing chemotherapy",
                "metastatic cancer",
                "metastatic disease",
                "metastases",
                "advanced cancer",
                *("on folfox", "on folfiri", "on pembrolizumab", "on nivolumab"),
                *TREATED_METASTATIC_CANCERS,
                *("palliative ca", "palliative lung ca", "palliative lung cancer"),
                *("palliative breast ca", "palliative pancreatic ca", "having chemo", "mid-chemo"),
                *("chemo ongoing", "undergoing chemo", "receiving chemo", "having radiotherapy"),
                *("on adjuvant chemo", "on adjuvant chemotherapy", "on r-chop", "on carboplatin", "on docetaxel"),
                *("on capecitabine", "newly diagnosed cancer", "recently diagnosed cancer", "new dx of cancer"),
                *("active ca", "active lung cancer", "active breast cancer", "active malignant disease"),
                *("progressive cancer", "stage iv cancer", "palliative cancer", "receiving radiotherapy"),
                "receiving palliative chemotherapy",
            ),
            opposites=(
                *("no malignancy", "nil malignancy", "no hx cancer", "no hx of cancer", "no hx malignancy"),
                *("no known cancer", "never had cancer", "no active cancer"),
                "bcc excised",
                "bcc nose excised",
                "bcc only",
                "bcc removed",
                "scc skin only",
                "skin bcc only",
                "no ca",
                "no hx ca",
                "no known malignancy",
                "no cancer",
                "no known ca",
                "no active malignancy",
                "cancer free",
            ),
        ),
    ],
    chronic_liver_disease: Annotated[
        bool,
        Criterion(
            "cirrhosis or another chronic liver disease, such as chronic active hepatitis",
            terms=("chronic liver disease", "liver disease", "liver illness", "cld"),
            includes=(
                "cirrhosis",
                "cirrhotic",
                "chronic hepatitis",
                "end-stage liver disease",
                "esld",
                *("alcoholic liver disease", "alcohol-related liver disease", "arld", "decompensated ald"),
                *("chronic hep b", "chronic hep c", "chr hep b", "chr hep c", "hep b cirrhosis"),
                *("hep c cirrhosis", "chronic viral hepatitis", "nash cirrhosis", "mash cirrhosis"),
                *("autoimmune hepatitis", "primary biliary cholangitis", "primary biliary cirrhosis"),
                *("primary sclerosing cholangitis", "childs a", "childs b", "childs c", "child-pugh a"),
                *(
                    "child-pugh b",
                    "child-pugh c",
                    "decompensated liver disease",
                ),
                "nash",
                "nafld with fibrosis",
                "nash w/ fibrosis",
                "masld with fibrosis",
                "f3 fibrosis",
                "f4 fibrosis",
                "advanced liver fibrosis",
                "alcohol related liver disease",
                "pbc",
                "chronic hbv",
                "chronic hcv",
                "haemochromatosis with cirrhosis",
                "child pugh a",
                "child pugh b",
                "child pugh c",
            ),
            code="328383001",
            opposites=(
                "no liver hx",
                "no liver disease",
                "no liver problems",
                "no known liver disease",
                "no hx liver disease",
                "no liver dz",
            ),
        ),
    ],
    heart_failure: HeartFailure,
    cerebrovascular_disease: CerebrovascularDisease,
    chronic_renal_disease: Annotated[
        bool,
        Criterion(
            "chronic renal disease, or abnormal urea nitrogen and creatinine on record",
            terms=(
                "chronic kidney disease",
                "chronic renal disease",
                "renal disease",
                "kidney disease",
                "chronic renal failure",
                "chronic renal insufficiency",
                "ckd",
            ),
            includes=("end-stage renal disease", "esrd", "on dialysis", "haemodialysis", "hemodialysis"),
            code="709044004",
        ),
    ],
    disoriented_or_stuporous: DisorientedOrStuporous,
    respiratory_rate: RespiratoryRate,
    systolic_pressure: SystolicPressure,
    temperature: Temperature,
    heart_rate: HeartRate,
    arterial_ph: ArterialPh,
    blood_urea_nitrogen: BloodUreaNitrogen,
    sodium: Sodium,
    glucose: Glucose,
    haematocrit: Haematocrit,
    arterial_oxygen: ArterialOxygen,
    oxygen_saturation: OxygenSaturation,
    pleural_effusion: PleuralEffusion,
) -> Result:
    """Risk of death within 30 days in adults with community-acquired pneumonia, in five classes.

    Class I needs no laboratory value: age 50 or less, none of five diseases, and no abnormal sign on examination; it
    holds whatever the points come to. Age counts in completed years. The rates span the three cohorts of the
    publication. The index weighs age heavily, and says nothing of social or other reasons for admission.
    """
    years = int(age)
    items = (
        Item("Age in years", years, "first step" if years > 50 else ""),
        Item("Female sex", -10 if sex == "female" else 0),
        Item("Nursing home resident", 10 if nursing_home_resident else 0),
        Item("Neoplastic disease", 30 if neoplastic_disease else 0, "first step"),
        Item("Liver disease", 20 if chronic_liver_disease else 0, "first step"),
        Item("Heart failure", 10 if heart_failure else 0, "first step"),
        Item("Cerebrovascular disease", 10 if cerebrovascular_disease else 0, "first step"),
        Item("Renal disease", 10 if chronic_renal_disease else 0, "first step"),
        Item("Altered mental status", 20 if disoriented_or_stuporous else 0, "first step"),
        Item("Respiratory rate 30/min or over", 20 if respiratory_rate >= 30 else 0, "first step"),
        Item("Systolic pressure under 90 mmHg", 20 if systolic_pressure < 90 else 0, "first step"),
        Item("Temperature under 35 or 40 °C or over", 15 if temperature < 35 or temperature >= 40 else 0, "first step"),
        Item("Heart rate 125/min or over", 10 if heart_rate >= 125 else 0, "first step"),
        Item("Arterial pH under 7.35", 30 if arterial_ph < 7.35 else 0),
        Item("Urea nitrogen 30 mg/dL or over", 20 if blood_urea_nitrogen >= 30 else 0),
        Item("Sodium under 130 mmol/L", 20 if sodium < 130 else 0),
        Item("Glucose 250 mg/dL or over", 10 if glucose >= 250 else 0),
        Item("Haematocrit under 30 %", 10 if haematocrit < 30 else 0),
        Item("Hypoxaemia", 10 if arterial_oxygen < 60 or oxygen_saturation < 90 else 0),
        Item("Pleural effusion", 10 if pleural_effusion else 0),
    )
    score = total(*items)
    above = found(*items, kind="first step")
    beyond = upto(
        score,
        {70: "class II, low risk", 90: "class III, low risk", 130: "class IV, moderate risk"},
        over="class V, high risk",
    )
    death = upto(score, {70: (0.6, 0.7), 90: (0.9, 2.8), 130: (8.2, 9.3)}, over=(27.0, 31.1)) if above else (0.1, 0.4)
    return Result(
        score, "points", beyond if above else "class I, low risk", items, (Risk("death", "30 days", death, FINE_1997),)
    )
