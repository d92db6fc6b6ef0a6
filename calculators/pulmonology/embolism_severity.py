"""How likely a patient with acute pulmonary embolism is to die within a month."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.cancer import CancerHistory
from ..vocabulary.cardiovascular import HeartFailure
from ..vocabulary.patient import AdultAge, Sex
from ..vocabulary.respiratory import ChronicLungDisease
from ..vocabulary.vital_signs import HeartRate, OxygenSaturation, RespiratoryRate, SystolicPressure, Temperature
from ..vocabulary.wards import REDUCED_COMA_SCALES

AUJESKY_2005 = Source(
    "Aujesky D, Obrosky DS, Stone RA, et al. Am J Respir Crit Care Med 2005;172(8):1041-1046",
    doi="10.1164/rccm.200506-862OC",
    pmid="16020800",
    where="abstract (mortality by class); table of the rule (points)",
    read="abstract",
    via="points from tables in Eur Respir J, Thorax and Clin Med 2019;19:243",
)
JIMENEZ_2010 = Source(
    "Jiménez D, Aujesky D, Moores L, et al. (RIETE). Arch Intern Med 2010;170(15):1383-1389",
    pmid="20696966",
    where="abstract (variables; mortality in the derivation cohort of 995 outpatients); table of the rule (limits)",
    read="abstract",
    via="limits from the 2019 ESC/ERS guideline on pulmonary embolism, table of PESI and sPESI, and Thorax, table 4",
)


@calculator(
    title="Pulmonary Embolism Severity Index (PESI)",
    source=AUJESKY_2005,
    conditions=("pulmonary embolism",),
    outcome="death from any cause",
    setting="acute pulmonary embolism, at presentation",
    aliases=("PESI", "original PESI"),
)
def pesi(
    age: AdultAge,
    sex: Sex,
    cancer_history: CancerHistory,
    heart_failure: HeartFailure,
    chronic_lung_disease: ChronicLungDisease,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    respiratory_rate: RespiratoryRate,
    temperature: Temperature,
    altered_mental_status: Annotated[
        bool,
        Criterion(
            "altered mental status: disorientation, lethargy, stupor or coma",
            terms=("altered mental status", "altered mental state", "altered sensorium", "altered mentation"),
            includes=(
                "disoriented",
                "disorientated",
                "disorientation",
                "confused",
                "lethargy",
                "lethargic",
                "obtunded",
                "stupor",
                "stuporous",
                "coma",
                "comatose",
                "unresponsive",
                *("confusion", "acutely confused", "new confusion", "delirium", "delirious", "drowsy"),
                *REDUCED_COMA_SCALES,
                *("somnolent", "reduced gcs"),
                *("reduced level of consciousness", "unconscious"),
                "muddled",
                "newly confused",
                "stuporose",
                "unrousable",
                "avpu v",
                "avpu p",
            ),
            code="419284004",
            opposites=(
                *("alert and oriented", "alert and orientated", "gcs 15", "gcs 15/15", "normal mental status"),
                *("fully alert", "fully orientated", "mental status normal"),
                *("gcs 15 orientated", "gcs 15, orientated", "gcs 15 oriented", "a&ox3", "a&o x3", "gcs15"),
                "chatty, doing the crossword",
                "doing the crossword",
                "doing crossword",
                "doing her crossword",
                "doing his crossword",
                "sharp as ever",
                "alert and chatty",
                "alert, chatty",
                "orientated x3",
                "orientated tpp",
                "knows where he is",
                "knows where she is",
                "mentating normally",
                "mentating well",
                "mentation normal",
                "avpu a",
                "avpu: a",
                "acvpu a",
                "not confused",
                "no confusion",
                "nil confusion",
                "compos mentis",
                "alert, orientated",
                "alert orientated",
                "bright and alert",
                "bright, alert",
            ),
            excludes=(
                *("chronic confusion", "chronically confused", "baseline confusion", "confused at baseline"),
                "usual confusion",
            ),
        ),
    ],
    oxygen_saturation: OxygenSaturation,
) -> Result:
    """Risk of death within 30 days of acute pulmonary embolism, in adults in whom it is diagnosed.

    Age counts in completed years. Saturation counts as measured, with or without oxygen. A respiratory rate of exactly
    30 counts; the 2019 European guideline prints "over 30". The rates span the derivation sample and two validation
    samples. The index says how likely death is, not whether the right ventricle is strained.
    """
    items = (
        Item("Age in years", int(age)),
        Item("Male sex", 10 if sex == "male" else 0),
        Item("Cancer", 30 if cancer_history else 0),
        Item("Heart failure", 10 if heart_failure else 0),
        Item("Chronic lung disease", 10 if chronic_lung_disease else 0),
        Item("Heart rate 110/min or over", 20 if heart_rate >= 110 else 0),
        Item("Systolic pressure under 100 mmHg", 30 if systolic_pressure < 100 else 0),
        Item("Respiratory rate 30/min or over", 20 if respiratory_rate >= 30 else 0),
        Item("Temperature under 36 °C", 20 if temperature < 36 else 0),
        Item("Altered mental status", 60 if altered_mental_status else 0),
        Item("Oxygen saturation under 90 %", 20 if oxygen_saturation < 90 else 0),
    )
    score = total(*items)
    group = upto(
        score,
        {
            65: "class I, very low risk",
            85: "class II, low risk",
            105: "class III, intermediate risk",
            125: "class IV, high risk",
        },
        over="class V, very high risk",
    )
    death = upto(score, {65: (0, 1.6), 85: (1.7, 3.5), 105: (3.2, 7.1), 125: (4.0, 11.4)}, over=(10.0, 24.5))
    return Result(score, "points", group, items, (Risk("death", "30 days", death, AUJESKY_2005),))


@calculator(
    title="Simplified Pulmonary Embolism Severity Index (sPESI)",
    source=JIMENEZ_2010,
    conditions=("pulmonary embolism",),
    outcome="death from any cause",
    setting="acute symptomatic pulmonary embolism, at presentation",
    aliases=("sPESI", "simplified PESI"),
)
def spesi(
    age: AdultAge,
    cancer_history: CancerHistory,
    heart_failure: HeartFailure,
    chronic_lung_disease: ChronicLungDisease,
    heart_rate: HeartRate,
    systolic_pressure: SystolicPressure,
    oxygen_saturation: OxygenSaturation,
) -> Result:
    """Risk of death within 30 days of acute symptomatic pulmonary embolism, from six facts.

    Any one point makes the risk high, so that it serves to find patients at low risk. Saturation counts as measured,
    with or without oxygen. The rates are those of the derivation; in the larger validation 1.1 % and 8.9 % died. An
    author reads cancer more narrowly: diagnosed within a year, or under treatment.
    """
    items = (
        Item("Age over 80", 1 if age > 80 else 0),
        Item("Cancer", 1 if cancer_history else 0),
        Item("Heart failure or chronic lung disease", 1 if heart_failure or chronic_lung_disease else 0),
        Item("Heart rate 110/min or over", 1 if heart_rate >= 110 else 0),
        Item("Systolic pressure under 100 mmHg", 1 if systolic_pressure < 100 else 0),
        Item("Oxygen saturation under 90 %", 1 if oxygen_saturation < 90 else 0),
    )
    score = total(*items)
    death = upto(score, {0: 1.0}, over=10.9)
    return Result(
        score,
        "points",
        upto(score, {0: "low risk"}, over="high risk"),
        items,
        (Risk("death", "30 days", death, JIMENEZ_2010),),
    )
