"""How well the lungs take up oxygen: the alveolar-arterial gradient and the indices of hypoxaemia."""

from ..core import Item, Result, Source, below, calculator, total, upto
from ..vocabulary.blood_gas import (
    ArterialCarbonDioxide,
    ArterialOxygen,
    ArterialPh,
    InspiredOxygen,
    MeanAirwayPressure,
)
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import BreathingRate, GlasgowComaScale, HeartRate, OxygenSaturation, RespiratoryRate

MERCK_GRADIENT = Source(
    "Merck Manual Professional Edition. Equations for calculating alveolar oxygen pressure and alveolar to arterial "
    "oxygen gradient",
    url="https://merckmanuals.com/professional/multimedia/table/"
    "equations-for-calculating-alveolar-oxygen-pressure-and-alveolar-to-arterial-oxygen-gradient",
    where="the alveolar gas equation, with 760 mmHg, 47 mmHg of water vapour and a respiratory quotient of 0.8",
    read="secondary",
    via="the page's definitions; the written-out equation and the expected value for age from mdicu.com and "
    "Wheeless' Textbook of Orthopaedics, which agree on the equation",
)
BERLIN_2012 = Source(
    "ARDS Definition Task Force. Acute respiratory distress syndrome: the Berlin definition. JAMA 2012",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7700642/",
    where="oxygenation criterion of the three grades",
    read="secondary",
    via="J Clin Med 2020;9:3746, table 2, and Biomed Res Int (PMC4538316), table 1, which agree",
)
PALICC_2015 = Source(
    "Pediatric Acute Lung Injury Consensus Conference Group. Pediatric acute respiratory distress syndrome: consensus "
    "recommendations. Pediatr Crit Care Med 2015;16(5):428-439",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC9217163/",
    where="oxygenation index and the grades of paediatric ARDS",
    read="secondary",
    via="BJA Education 2022;22:364-370, table 1, and PMC6589490, table 1, which agree",
)
ROCA_2019 = Source(
    "Roca O, Caralt B, Messika J, et al. An index combining respiratory rate and oxygenation to predict outcome of "
    "nasal high-flow therapy. Am J Respir Crit Care Med 2019;199(11):1368-1376",
    doi="10.1164/rccm.201803-0589OC",
    where="abstract (the index and its cut-offs)",
    read="abstract",
)
DUAN_2017 = Source(
    "Duan J, Han X, Bai L, Zhou L, Huang S. Assessment of heart rate, acidosis, consciousness, oxygenation, and "
    "respiratory rate to predict noninvasive ventilation failure in hypoxemic patients. Intensive Care Med 2017;43(2)",
    url="https://www.medicalalgorithms.com/hacor-score-of-duan-et-al-for-failure-of-noninvasive-ventilation-in-a-hypoxic-patient",
    where="the HACOR table; failure of ventilation by score after 1 hour",
    read="secondary",
    via="medicalalgorithms.com for the table (the R package cliot has the same but for consciousness); "
    "hospitalprocedures.org for the failure rates of 5 or less and 6 or more",
)


@calculator(
    title="Alveolar-arterial oxygen gradient",
    source=MERCK_GRADIENT,
    outcome="impaired oxygen transfer",
    aliases=("A-a gradient", "A-a O2 gradient", "A-aDO2", "alveolar-arterial gradient"),
    confirmed="openEHR guideline model: both cases at 37 °C agree",
)
def aa_gradient(
    age: AdultAge,
    inspired_oxygen: InspiredOxygen,
    arterial_oxygen: ArterialOxygen,
    arterial_carbon_dioxide: ArterialCarbonDioxide,
) -> Result:
    """Difference between alveolar and arterial oxygen tension in adults at sea level, rounded to 0.1 mmHg.

    Takes 760 mmHg of barometric pressure, so that it reads too high at altitude. The value expected for age holds
    for room air only; the gradient of healthy lungs widens with extra oxygen. A normal gradient in hypoxaemia points to
    hypoventilation or thin air.
    """
    gradient = 713 * inspired_oxygen / 100 - arterial_carbon_dioxide / 0.8 - arterial_oxygen
    expected = age / 4 + 4
    band = (
        "breathing extra oxygen: no value is expected for age"
        if inspired_oxygen > 21
        else "raised for age (over age / 4 + 4 mmHg)"
        if gradient > expected
        else "not raised for age (age / 4 + 4 mmHg or less)"
    )
    return Result(round(gradient, 1), "mmHg", band)


@calculator(
    title="PaO₂/FiO₂ ratio (P/F ratio, Horowitz index)",
    source=BERLIN_2012,
    outcome="severity of hypoxaemia",
    aliases=("P/F ratio", "PF ratio", "PaO2/FiO2", "Horowitz index", "Carrico index"),
)
def pf_ratio(arterial_oxygen: ArterialOxygen, inspired_oxygen: InspiredOxygen) -> Result:
    """Severity of hypoxaemia in adults, as the Berlin definition of acute respiratory distress syndrome grades it.

    The grades name the syndrome only with PEEP or CPAP of 5 cmH₂O or more, onset within a week, bilateral opacities and
    oedema not explained by heart failure or fluid; the ratio alone does not make the diagnosis. Rounded to 1 mmHg.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    band = upto(
        ratio,
        {
            100: "severe hypoxaemia (100 or less)",
            200: "moderate hypoxaemia (over 100 to 200)",
            300: "mild hypoxaemia (over 200 to 300)",
        },
        over="above the range of acute respiratory distress syndrome (over 300)",
    )
    return Result(round(ratio), "mmHg", band)


@calculator(
    title="Oxygenation index",
    source=PALICC_2015,
    outcome="severity of hypoxaemia",
    setting="invasive mechanical ventilation",
    aliases=("OI",),
)
def oxygenation_index(
    mean_airway_pressure: MeanAirwayPressure, inspired_oxygen: InspiredOxygen, arterial_oxygen: ArterialOxygen
) -> Result:
    """Severity of hypoxaemia on invasive ventilation, with the grades of paediatric respiratory distress syndrome.

    The grades are those of the consensus of 2015 for children and leave out lung disease around birth; they need
    the other criteria of the syndrome too. Rounded to 0.1.
    """
    index = mean_airway_pressure * inspired_oxygen / arterial_oxygen
    band = below(
        index,
        {
            4: "under the range of paediatric ARDS (under 4)",
            8: "mild (4 to under 8)",
            16: "moderate (8 to under 16)",
        },
        otherwise="severe (16 or more)",
    )
    return Result(round(index, 1), "cmH2O/mmHg", band)


@calculator(
    title="ROX index",
    source=ROCA_2019,
    conditions=("high-flow nasal oxygen",),
    outcome="intubation",
    setting="pneumonia with acute respiratory failure, 2 to 12 hours after high-flow nasal oxygen began",
    aliases=("ROX", "respiratory rate-oxygenation index"),
)
def rox_index(
    oxygen_saturation: OxygenSaturation, inspired_oxygen: InspiredOxygen, respiratory_rate: BreathingRate
) -> Result:
    """Chance that high-flow nasal oxygen will spare an adult with pneumonia from intubation.

    From 4.88 at 2, 6 or 12 hours intubation is less likely. Failure is likely under 2.85 at 2 hours, 3.47 at 6 hours
    and 3.85 at 12 hours; in between the index is to be repeated. Rounded to 0.01.
    """
    index = 100 * oxygen_saturation / inspired_oxygen / respiratory_rate
    band = below(
        index,
        {
            2.85: "high risk of intubation (under 2.85, at 2 hours or later)",
            3.47: "high risk of intubation at 6 hours or later (2.85 to under 3.47)",
            3.85: "high risk of intubation at 12 hours (3.47 to under 3.85)",
            4.88: "between the cut-offs (3.85 to under 4.88): repeat",
        },
        otherwise="low risk of intubation (4.88 or more)",
    )
    return Result(round(index, 2), "", band)


@calculator(
    title="HACOR score",
    source=DUAN_2017,
    conditions=("non-invasive ventilation",),
    ages=(18, 120),
    outcome="failure of non-invasive ventilation",
    setting="1 hour after non-invasive ventilation for hypoxaemia began",
    aliases=("HACOR",),
)
def hacor(
    heart_rate: HeartRate,
    arterial_ph: ArterialPh,
    glasgow_coma_scale: GlasgowComaScale,
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    respiratory_rate: RespiratoryRate,
) -> Result:
    """Risk that non-invasive ventilation fails in an adult with hypoxaemic respiratory failure.

    Stated for values after about 1 hour of ventilation. A score updated in 2022 also counts the cause, shock,
    immunosuppression and SOFA.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item("Heart rate over 120/min", 1 if heart_rate > 120 else 0),
        Item("Acidosis (arterial pH)", below(arterial_ph, {7.25: 4, 7.30: 3, 7.35: 2}, otherwise=0)),
        Item("Consciousness (Glasgow Coma Scale)", upto(glasgow_coma_scale, {10: 10, 12: 5, 14: 2}, over=0)),
        Item("Oxygenation (PaO₂/FiO₂)", upto(ratio, {100: 6, 125: 5, 150: 4, 175: 3, 200: 2}, over=0)),
        Item("Respiratory rate", upto(respiratory_rate, {30: 0, 35: 1, 40: 2, 45: 3}, over=4)),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {5: "low risk (5 or less)"}, over="high risk (over 5)"), items)
