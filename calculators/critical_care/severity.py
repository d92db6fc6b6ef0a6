"""Severity of illness on admission to intensive care."""

from typing import Annotated, Literal

from ..core import Item, Result, Risk, Source, below, calculator, total, upto
from ..inputs import Choice, Criterion
from ..vocabulary.biochemistry import Creatinine, Potassium, Sodium
from ..vocabulary.blood_gas import ArterialCarbonDioxide, ArterialOxygen, ArterialPh, InspiredOxygen
from ..vocabulary.haematology import Haematocrit, WhiteCellCount
from ..vocabulary.patient import AdultAge
from ..vocabulary.renal import AcuteRenalFailure
from ..vocabulary.vital_signs import GlasgowComaScale, HeartRate, MeanPressure, RespiratoryRate, Temperature

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
        ),
    ),
]
AdmissionType = Annotated[
    Literal["non-operative", "emergency surgery", "elective surgery"],
    Choice(
        "kind of admission to intensive care: not after an operation, after emergency surgery or after elective "
        "surgery",
        {
            "non-operative": ("non-operative", "nonoperative", "medical admission", "medical icu", "medical patient"),
            "emergency surgery": (
                "emergency surgery",
                "emergent surgery",
                "emergency operation",
                "emergency laparotomy",
            ),
            "elective surgery": ("elective surgery", "elective operation", "planned surgery", "scheduled surgery"),
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
