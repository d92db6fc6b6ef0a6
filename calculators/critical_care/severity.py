"""Severity of illness on admission to intensive care."""

from math import exp, log
from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Bicarbonate, Bilirubin, BloodUreaNitrogen, Creatinine, Potassium, Sodium
from ..vocabulary.blood_gas import ArterialCarbonDioxide, ArterialOxygen, ArterialPh, InspiredOxygen
from ..vocabulary.haematology import Haematocrit, WhiteCellCount
from ..vocabulary.patient import AdultAge
from ..vocabulary.renal import AcuteRenalFailure, UrineOutput
from ..vocabulary.respiratory import RespiratorySupport
from ..vocabulary.vital_signs import (
    GlasgowComaScale,
    HeartRate,
    MeanPressure,
    RespiratoryRate,
    SystolicPressure,
    Temperature,
)

KNAUS_1985 = Source(
    "Knaus WA, Draper EA, Wagner DP, Zimmerman JE. APACHE II: a severity of disease classification system. "
    "Crit Care Med 1985;13(10):818-829",
    pmid="3928249",
    where="the APACHE II table",
    read="abstract",
    via="the table as reproduced in an article in Gut (table 2) and on a clinical form citing the paper",
)
KNAUS_1985_MORTALITY = Source(
    "Knaus WA, Draper EA, Wagner DP, Zimmerman JE. APACHE II: a severity of disease classification system. "
    "Crit Care Med 1985;13(10):818-829",
    pmid="3928249",
    where="approximate death rates by five-point group, non-operative and postoperative",
    read="secondary",
    via="MedCal 3000 (Foundation Internet Services, 2002) and thephysician.org, which agree but may share one origin; "
    "both call the rates approximate",
)

LE_GALL_1993 = Source(
    "Le Gall JR, Lemeshow S, Saulnier F. A new Simplified Acute Physiology Score (SAPS II) based on a European/North "
    "American multicenter study. JAMA 1993;270(24):2957-2963",
    doi="10.1001/jama.1993.03510240069035",
    where="abstract (the 17 variables); the table of points and the equation for mortality in hospital",
    read="abstract",
    via="points and equation from a public calculator; they agree with the cases of the openEHR guideline model",
)

SevereChronicIllness = Annotated[
    bool,
    Criterion(
        "severe organ insufficiency or immunocompromise known before this admission: proven cirrhosis with portal "
        "hypertension or past liver failure; NYHA class IV heart disease; chronic lung disease with severe exercise "
        "restriction, hypoxia, hypercapnia or ventilator dependence; chronic dialysis; "
        "immunosuppressive treatment or disease",
        terms=("severe organ insufficiency", "severe chronic organ failure"),
        includes=(
            "immunocompromised",
            "immunosuppressed",
            "nyha class iv",
            "nyha iv",
            "chronic dialysis",
            "maintenance dialysis",
            "chronic haemodialysis",
            "chronic hemodialysis",
            "maintenance haemodialysis",
            "maintenance hemodialysis",
            "esrd on haemodialysis",
            "esrd on hemodialysis",
            "peritoneal dialysis",
            "home oxygen",
            "leukaemia",
            "leukemia",
            "lymphoma",
            "aids",
            "on chronic dialysis",
            "esrf on hd",
            "esrd on hd",
            "esrf on dialysis",
            "on hd via fistula",
            "on capd",
            "on home dialysis",
            "home ventilation",
            "home niv",
            "nocturnal niv",
            "ltot",
            "on home o2",
            "transplant recipient",
            "bone marrow transplant",
            "stem cell transplant",
            "neutropenic",
            "on chemotherapy",
            "nyha 4",
            "variceal bleeding",
            "portal hypertension",
            "decompensated cirrhosis",
            "high-dose steroids",
            "immunosuppressive therapy",
            "on immunosuppression",
            "housebound with copd",
            "renal transplant recipient",
            "liver transplant recipient",
            "heart transplant recipient",
            "lung transplant recipient",
            "previous liver transplant",
            "previous renal transplant",
            "on tacrolimus",
            "on ciclosporin",
            "on mycophenolate",
        ),
        opposites=(
            "previously fit and well",
            "previously well",
            "fit and well",
            "normally fit and well",
            "pmh nil",
            "nil pmh",
            "pmh none",
            "no chronic illness",
            "no chronic health problems",
            "no chronic organ failure",
            "immunocompetent and no chronic illness",
        ),
    ),
]
AdmissionType = Annotated[
    Literal["non-operative", "emergency surgery", "elective surgery"],
    Choice(
        "kind of admission to intensive care: not after an operation, after emergency surgery or after elective "
        "surgery",
        {
            "non-operative": (
                "non-operative",
                "nonoperative",
                "medical admission",
                "medical icu",
                "medical patient",
                "medical reasons",
                "nonsurgical admission",
                "non-surgical admission",
                "nonsurgical",
                "admitted for medical management",
                "admitted to the medical ward",
                "medical ward",
                "medical intensive care",
                "admitted medically",
                "medical icu admission",
                "non-surgical",
                "nonoperative admission",
                "no surgery planned",
                "medical condition requiring icu",
                "medical admission from ed",
                "admitted under medics",
                "under the medics",
                "not post-op",
                "admitted from ed with",
                "medical take",
                "medical pt",
            ),
            "emergency surgery": (
                "emergency surgery",
                "emergent surgery",
                "emergency operation",
                "emergency laparotomy",
                "unscheduled surgery",
                "unscheduled surgical procedure",
                "unscheduled surgical admission",
                "unscheduled surgical intervention",
                "unscheduled surgical",
                "unplanned surgery",
                "urgent surgery",
                "urgent surgical intervention",
                "emergency surgical",
                "emergent surgical",
                "emergent operation",
                "emergency craniotomy",
                "emergency thoracotomy",
                "emergent laparotomy",
                "urgent unscheduled surgical",
                "emergency surgical procedure",
                "unplanned operation",
                "unplanned surgical",
                "unscheduled operation",
                "emergency surgical intervention",
                "urgent operation",
                "urgent surgical procedure",
                "emergent surgical procedure",
                "after emergency surgery",
                "requires urgent surgery",
                "emergency appendectomy",
                "emergency bowel surgery",
                "post emergency laparotomy",
                "emergency lap",
                "following emergency laparotomy",
                "after emergency laparotomy",
                "post-op emergency laparotomy",
                "post emergency surgery",
                "emergency theatre",
                "cepod case",
                "post emergency",
                "unplanned return to theatre",
                "emergency aaa repair",
                "ruptured aaa repair",
                "post emergency hartmann's",
            ),
            "elective surgery": (
                "elective surgery",
                "elective operation",
                "planned surgery",
                "scheduled surgery",
                "scheduled surgical procedure",
                "scheduled surgical admission",
                "scheduled surgical intervention",
                "scheduled surgical",
                "elective surgical",
                "planned operation",
                "planned surgical",
                "scheduled operation",
                "planned surgical procedure",
                "elective procedure",
                "elective surgical procedure",
                "electively admitted for surgery",
                "after elective surgery",
                "elective surgical admission",
                "elective admission for surgery",
                "planned surgical admission",
                "post elective",
                "post-op elective",
                "elective post-op",
                "following elective",
                "post elective surgery",
                "elective list",
                "elective oesophagectomy",
                "elective aaa repair",
                "elective cabg",
                "planned post-op admission",
                "planned postoperative admission",
            ),
        },
    ),
]


@calculator(
    title="APACHE II (Acute Physiology and Chronic Health Evaluation II)",
    source=KNAUS_1985,
    outcome="death in hospital",
    setting="first 24 hours in intensive care",
    aliases=("APACHE 2", "APACHE-II", "Acute Physiology and Chronic Health Evaluation"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def apache_ii(
    age: AdultAge,
    temperature: Temperature,
    mean_pressure: MeanPressure,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    inspired_oxygen: InspiredOxygen,
    arterial_oxygen: ArterialOxygen,
    arterial_carbon_dioxide: ArterialCarbonDioxide,
    arterial_ph: ArterialPh,
    sodium: Sodium,
    potassium: Potassium,
    creatinine: Creatinine,
    acute_renal_failure: AcuteRenalFailure,
    haematocrit: Haematocrit,
    white_cell_count: WhiteCellCount,
    glasgow_coma_scale: GlasgowComaScale,
    severe_chronic_illness: SevereChronicIllness,
    admission_type: AdmissionType,
) -> Result:
    """Severity of illness in adults, from the worst values of the first 24 hours in intensive care.

    From an inspired oxygen of 50 % oxygenation is scored by the alveolar-arterial gradient, calculated at sea level
    with a respiratory quotient of 0.8, otherwise by PaO₂. Acute renal failure doubles the points for creatinine. Serum
    bicarbonate in place of arterial pH, and the equation for mortality by diagnosis, are not included. Death rates
    are approximate and those of the 1980s.
    """
    gradient = 713 * inspired_oxygen / 100 - arterial_carbon_dioxide / 0.8 - arterial_oxygen
    items = (
        Item(
            "Temperature",
            below(temperature, {30: 4, 32: 3, 34: 2, 36: 1, 38.5: 0, 39: 1, 41: 3}, otherwise=4),
        ),
        Item("Mean arterial pressure", below(mean_pressure, {50: 4, 70: 2, 110: 0, 130: 2, 160: 3}, otherwise=4)),
        Item("Heart rate", below(heart_rate, {40: 4, 55: 3, 70: 2, 110: 0, 140: 2, 180: 3}, otherwise=4)),
        Item("Respiratory rate", below(respiratory_rate, {6: 4, 10: 2, 12: 1, 25: 0, 35: 1, 50: 3}, otherwise=4)),
        Item(
            "Oxygenation",
            below(gradient, {200: 0, 350: 2, 500: 3}, otherwise=4)
            if inspired_oxygen >= 50
            else 4
            if arterial_oxygen < 55
            else upto(arterial_oxygen, {60: 3, 70: 1}, over=0),
        ),
        Item("Arterial pH", below(arterial_ph, {7.15: 4, 7.25: 3, 7.33: 2, 7.5: 0, 7.6: 1, 7.7: 3}, otherwise=4)),
        Item("Sodium", below(sodium, {111: 4, 120: 3, 130: 2, 150: 0, 155: 1, 160: 2, 180: 3}, otherwise=4)),
        Item("Potassium", below(potassium, {2.5: 4, 3: 2, 3.5: 1, 5.5: 0, 6: 1, 7: 3}, otherwise=4)),
        Item(
            "Creatinine",
            below(creatinine, {0.6: 2, 1.5: 0, 2: 2, 3.5: 3}, otherwise=4) * (2 if acute_renal_failure else 1),
        ),
        Item("Haematocrit", below(haematocrit, {20: 4, 30: 2, 46: 0, 50: 1, 60: 2}, otherwise=4)),
        Item("White blood cells", below(white_cell_count, {1: 4, 3: 2, 15: 0, 20: 1, 40: 2}, otherwise=4)),
        Item("Glasgow Coma Scale (15 less the score)", int(15 - glasgow_coma_scale)),
        Item("Age", below(age, {45: 0, 55: 2, 65: 3, 75: 5}, otherwise=6)),
        Item(
            "Chronic health",
            0 if not severe_chronic_illness else 2 if admission_type == "elective surgery" else 5,
        ),
    )
    score = total(*items)
    mortality = (
        upto(score, {4: 4, 9: 8, 14: 15, 19: 24, 24: 40, 29: 55, 34: 73}, over=85)
        if admission_type == "non-operative"
        else upto(score, {4: 1, 9: 3, 14: 7, 19: 12, 24: 30, 29: 35, 34: 73}, over=88)
    )
    return Result(
        score,
        "points",
        upto(
            score,
            {4: "0 to 4", 9: "5 to 9", 14: "10 to 14", 19: "15 to 19", 24: "20 to 24", 29: "25 to 29", 34: "30 to 34"},
            over="35 or more",
        ),
        items,
        (Risk("death", "in hospital", mortality, KNAUS_1985_MORTALITY),),
    )


@calculator(
    title="SAPS II (Simplified Acute Physiology Score II)",
    source=LE_GALL_1993,
    outcome="death in hospital",
    setting="first 24 hours in intensive care",
    aliases=("SAPS 2", "SAPS II", "SAPS-II", "Simplified Acute Physiology Score"),
    confirmed="openEHR guideline model: all 3 cases agree",
)
def saps_ii(
    age: AdultAge,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    temperature: Temperature,
    glasgow_coma_scale: GlasgowComaScale,
    respiratory_support: RespiratorySupport,
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    blood_urea_nitrogen: BloodUreaNitrogen,
    urine_output: UrineOutput,
    sodium: Sodium,
    potassium: Potassium,
    bicarbonate: Bicarbonate,
    bilirubin: Bilirubin,
    white_cell_count: WhiteCellCount,
    chronic_disease: Annotated[
        Literal["none", "metastatic cancer", "haematological malignancy", "AIDS"],
        Choice(
            "the gravest of these chronic diseases: AIDS, a malignancy of the blood, metastatic cancer, or none",
            {
                "none": (
                    "no chronic disease",
                    "no chronic diseases",
                    "no underlying chronic disease",
                    "no chronic illness",
                    "no chronic illnesses",
                    "no significant chronic disease",
                    "no chronic conditions",
                    "no chronic medical conditions",
                    "no chronic health conditions",
                    "no known chronic diseases",
                    "no significant comorbidities",
                    "no history of chronic disease",
                    "no history of chronic illness",
                    "without chronic diseases",
                    "absence of chronic disease",
                    "no chronic health problems",
                    "previously healthy",
                    "previously fit and well",
                    "fit and well",
                    "nil pmh",
                    "pmh nil",
                    "pmh none",
                    "no comorbidities",
                ),
                "metastatic cancer": (
                    "metastatic cancer",
                    "metastatic disease",
                    "metastases",
                    "metastatic carcinoma",
                    "metastatic malignancy",
                    "metastatic disease to",
                    "metastatic tumor",
                    "metastatic solid tumor",
                    "metastatic lung cancer",
                    "metastatic breast cancer",
                    "widespread metastases",
                    "stage iv cancer",
                    "bone mets",
                    "liver mets",
                    "brain mets",
                    "lung mets",
                    "bony metastases",
                    "liver metastases",
                    "stage 4 cancer",
                    "metastatic ca",
                    "metastatic breast ca",
                    "metastatic prostate ca",
                    "metastatic bowel cancer",
                    "peritoneal mets",
                ),
                "haematological malignancy": (
                    "hematologic malignancy",
                    "haematological malignancy",
                    "hematological malignancy",
                    "leukemia",
                    "leukaemia",
                    "lymphoma",
                    "multiple myeloma",
                    "haematologic malignancy",
                    "hematologic cancer",
                    "haematological cancer",
                    "acute myeloid leukemia",
                    "hematologic neoplasm",
                    "blood cancer",
                    "cll",
                    "cml",
                    "nhl",
                    "dlbcl",
                    "myeloma",
                    "acute lymphoblastic leukaemia",
                    "acute lymphoblastic leukemia",
                    "hodgkin's",
                    "hodgkin lymphoma",
                    "non-hodgkin lymphoma",
                    "chronic lymphocytic leukaemia",
                    "chronic myeloid leukaemia",
                    "myelodysplasia with excess blasts",
                    "known aml",
                    "relapsed aml",
                    "aml in remission",
                    "aml on chemotherapy",
                    "new aml",
                ),
                "AIDS": (
                    "aids",
                    "acquired immunodeficiency syndrome",
                    "advanced hiv disease",
                    "hiv/aids",
                    "acquired immune deficiency syndrome",
                ),
            },
            absent="none",
        ),
    ],
    admission_type: AdmissionType,
) -> Result:
    """Severity of illness and risk of death in hospital of adults, from the worst values of 24 hours in intensive care.

    Take the Glasgow Coma Scale before sedation. Oxygenation counts only on mechanical ventilation or CPAP. Not for
    burns,
    coronary care or after heart surgery. Mortality, to 0.1 %, is that of the early 1990s and now too high.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item("Age", below(age, {40: 0, 60: 7, 70: 12, 75: 15, 80: 16}, otherwise=18)),
        Item("Heart rate", below(heart_rate, {40: 11, 70: 2, 120: 0, 160: 4}, otherwise=7)),
        Item("Systolic pressure", below(systolic_pressure, {70: 13, 100: 5, 200: 0}, otherwise=2)),
        Item("Temperature 39 °C or over", 3 if temperature >= 39 else 0),
        Item("Glasgow Coma Scale", below(glasgow_coma_scale, {6: 26, 9: 13, 11: 7, 14: 5}, otherwise=0)),
        Item(
            "PaO₂/FiO₂ on ventilation or CPAP",
            below(ratio, {100: 11, 200: 9}, otherwise=6) if respiratory_support else 0,
        ),
        Item("Urea nitrogen", below(blood_urea_nitrogen, {28: 0, 84: 6}, otherwise=10)),
        Item("Urine output", below(urine_output, {500: 11, 1000: 4}, otherwise=0)),
        Item("Sodium", below(sodium, {125: 5, 145: 0}, otherwise=1)),
        Item("Potassium", below(potassium, {3.0: 3, 5.0: 0}, otherwise=3)),
        Item("Bicarbonate", below(bicarbonate, {15: 6, 20: 3}, otherwise=0)),
        Item("Bilirubin", below(bilirubin, {4.0: 0, 6.0: 4}, otherwise=9)),
        Item("White blood cells", below(white_cell_count, {1: 12, 20: 0}, otherwise=3)),
        Item(
            "Chronic disease",
            {"none": 0, "metastatic cancer": 9, "haematological malignancy": 10, "AIDS": 17}[chronic_disease],
        ),
        Item("Admission", {"elective surgery": 0, "non-operative": 6, "emergency surgery": 8}[admission_type]),
    )
    score = total(*items)
    logit = 0.0737 * score + 0.9971 * log(score + 1) - 7.7631
    percent = round(100 / (1 + exp(-logit)), 1)
    return Result(score, "points", "", items, (Risk("death", "in hospital", percent, LE_GALL_1993),))
