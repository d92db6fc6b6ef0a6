"""Early warning scores: how far a patient's vital signs depart from normal."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, below, calculator, highest, total, upto
from ..inputs import Criterion
from ..vocabulary.patient import AdultAge
from ..vocabulary.vital_signs import (
    Consciousness,
    GlasgowComaScale,
    HeartRate,
    MeanPressure,
    OnOxygen,
    OxygenSaturation,
    RespiratoryRate,
    SystolicPressure,
    Temperature,
)

RCP_2017 = Source(
    "Royal College of Physicians. National Early Warning Score (NEWS) 2: standardising the assessment of acute-illness "
    "severity in the NHS. Updated report of a working party. London: RCP, 2017",
    url="https://www.rcp.ac.uk/resources/national-early-warning-score-news-2/",
    where="chart 1 (scoring); thresholds and triggers",
    read="secondary",
    via="chart 1 as reproduced by the RCP's own chart sheet and by Engebretsen S, et al. Resusc Plus 2020, table 1",
)
SUBBE_2001 = Source(
    "Subbe CP, Kruger M, Rutherford P, Gemmel L. Validation of a modified Early Warning Score in medical admissions. "
    "QJM 2001;94(10):521-526",
    doi="10.1093/qjmed/94.10.521",
    pmid="11588210",
    where="the MEWS table",
    read="abstract",
    via="the table as reproduced in Wikipedia's article on the score, in general practice reference notes and in "
    "Postgrad Med J (heart rate of 40 or less)",
)

OLSSON_2004 = Source(
    "Olsson T, Terent A, Lind L. Rapid Emergency Medicine score: a new prognostic tool for in-hospital mortality in "
    "nonsurgical emergency department patients. J Intern Med 2004;255(5):579-587",
    doi="10.1111/j.1365-2796.2004.01321.x",
    pmid="15078500",
    where="the points; mortality in hospital by score",
    read="abstract",
    via="points and mortality from a public calculator; its rows of pressure, heart rate and respiratory rate are "
    "those of "
    "APACHE II",
)

HypercapnicTarget = Annotated[
    bool,
    Criterion(
        "hypercapnic respiratory failure is confirmed and the prescribed oxygen saturation target is 88 to 92 % "
        "(the SpO₂ scale 2 of NEWS2, chosen by a competent clinician)",
        terms=(
            "hypercapnic respiratory failure",
            "type 2 respiratory failure",
            "type ii respiratory failure",
            "spo2 scale 2",
            "target saturation 88-92%",
            "target saturations 88-92%",
            "target sats 88-92%",
            "target spo2 88-92%",
            "known type 2 respiratory failure",
            "t2rf",
            "type 2 rf",
            "type ii rf",
            "type 2 resp failure",
            "type ii resp failure",
            "hypercapnic resp failure",
            "chronic hypercapnic respiratory failure",
        ),
        includes=(
            "co2 retainer",
            "known co2 retainer",
            "known retainer",
            "chronic retainer",
            "retains co2",
            "retaining co2",
            "chronic co2 retention",
            "chronic hypercapnia",
            "scale 2 spo2",
            "on scale 2",
            "news scale 2",
            "news2 scale 2",
            "o2 scale 2",
            "sats scale 2",
            "target 88-92",
            "target sats 88-92",
            "target sats of 88-92",
            "target saturations of 88-92",
            "target of 88-92",
            "target range 88-92",
            "sats target 88-92",
            "o2 target 88-92",
            "oxygen target 88-92",
            "spo2 target 88-92",
            "saturation target 88-92",
            "aim 88-92",
            "aim sats 88-92",
            "aim sats of 88-92",
            "aim for 88-92",
            "aiming 88-92",
            "aiming for 88-92",
            "aiming sats 88-92",
            "88-92 target",
            "88-92% target",
            "prescribed 88-92",
            "prescribed o2 88-92",
            "titrated to 88-92",
            "o2 alert card",
            "oxygen alert card",
            "signed for 88-92",
            "target 88-92%",
            "targets 88-92",
            "aim spo2 88-92",
            "target spo2 88-92",
            "target sat 88-92",
            "o2 prescribed 88-92",
            "oxygen prescribed 88-92",
            "88 to 92 target",
            "target 88 to 92",
            "type 2 failure on gases",
            "type 2 resp failure on gas",
        ),
        opposites=(
            "never a retainer",
            "not a retainer",
            "not a co2 retainer",
            "non-retainer",
            "not known to retain",
            "does not retain co2",
            "never retained",
            "never retained co2",
            "spo2 scale 1",
            "news scale 1",
            "news2 scale 1",
            "on scale 1",
            "sats scale 1",
            "o2 scale 1",
            "target 94-98",
            "target sats 94-98",
            "target sats of 94-98",
            "target saturations 94-98",
            "target of 94-98",
            "target range 94-98",
            "sats target 94-98",
            "o2 target 94-98",
            "spo2 target 94-98",
            "aim 94-98",
            "aim sats 94-98",
            "aim sats of 94-98",
            "aim for 94-98",
            "aiming 94-98",
            "aiming for 94-98",
            "94-98 target",
            "94-98% target",
            "prescribed 94-98",
            "on 94-98",
            "target 94-98%",
            "targets 94-98",
            "target sats 94-98%",
            "target spo2 94-98",
            "aim spo2 94-98",
            "o2 prescribed 94-98",
            "for 94-98",
            "target 92-96",
            "aim 92-96",
            "target 94 to 98",
            "target saturation 94-98",
            "never hypercapnic",
            "no hypercapnia",
            "no co2 retention",
            "never co2 retention",
            "never co2 retained",
            "co2 normal on gas",
            "not a retainer, scale 1",
        ),
    ),
]


@calculator(
    title="NEWS2 (National Early Warning Score 2)",
    source=RCP_2017,
    excludes=("pregnancy",),
    ages=(16, 120),
    outcome="acute deterioration",
    setting="hospital, ambulance and other acute care",
    aliases=("NEWS", "NEWS 2", "National Early Warning Score"),
    licence="Free to use; the Royal College of Physicians, as copyright holder, is to be acknowledged.",
    confirmed="clincalc 0.4: 500 random patients agree in score and band",
)
def news2(
    respiratory_rate: RespiratoryRate,
    oxygen_saturation: OxygenSaturation,
    hypercapnic_target: HypercapnicTarget,
    on_oxygen: OnOxygen,
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    consciousness: Consciousness,
    temperature: Temperature,
) -> Result:
    """Severity of acute illness and risk of deterioration in people aged 16 or over.

    Not for children under 16 or in pregnancy. Score 3 in a single row (a "red score") raises a low
    total to low-medium. Long-standing confusion is not new confusion and does not score.
    """
    items = (
        Item("Respiration rate", upto(respiratory_rate, {8: 3, 11: 1, 20: 0, 24: 2}, over=3)),
        Item(
            "Oxygen saturation",
            upto(oxygen_saturation, {91: 3, 93: 2, 95: 1}, over=0)
            if not hypercapnic_target
            else upto(oxygen_saturation, {83: 3, 85: 2, 87: 1, 92: 0, 94: 1, 96: 2}, over=3)
            if on_oxygen
            else upto(oxygen_saturation, {83: 3, 85: 2, 87: 1}, over=0),
        ),
        Item("Supplemental oxygen", 2 if on_oxygen else 0),
        Item("Systolic blood pressure", upto(systolic_pressure, {90: 3, 100: 2, 110: 1, 219: 0}, over=3)),
        Item("Pulse", upto(heart_rate, {40: 3, 50: 1, 90: 0, 110: 1, 130: 2}, over=3)),
        Item("Consciousness", 0 if consciousness == "alert" else 3),
        Item("Temperature", upto(temperature, {35.0: 3, 36.0: 1, 38.0: 0, 39.0: 1}, over=2)),
    )
    score = total(*items)
    low = "low-medium clinical risk (3 in one parameter)" if highest(*items) >= 3 else "low clinical risk"
    return Result(score, "points", upto(score, {4: low, 6: "medium clinical risk"}, over="high clinical risk"), items)


@calculator(
    title="MEWS (Modified Early Warning Score)",
    source=SUBBE_2001,
    outcome="death or admission to intensive or high dependency care",
    setting="medical admission unit",
    aliases=("Modified Early Warning Score",),
    confirmed="openEHR guideline model MEWS v1.1: all 6 cases agree",
)
def mews(
    systolic_pressure: SystolicPressure,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    temperature: Temperature,
    consciousness: Consciousness,
) -> Result:
    """Risk of deterioration in adults admitted to hospital as medical emergencies.

    The version of Subbe 2001; other versions add urine output, oxygen or confusion and have other limits. It
    grades consciousness as alert, voice, pain or unresponsive, so a confused patient who is awake scores 0. A heart
    rate of exactly 40 and a pressure of 70, which some reproductions leave out, count with the rates below them.
    """
    items = (
        Item("Systolic blood pressure", upto(systolic_pressure, {70: 3, 80: 2, 100: 1, 199: 0}, over=2)),
        Item("Heart rate", upto(heart_rate, {40: 2, 50: 1, 100: 0, 110: 1, 129: 2}, over=3)),
        Item("Respiratory rate", below(respiratory_rate, {9: 2, 15: 0, 21: 1, 30: 2}, otherwise=3)),
        Item("Temperature", below(temperature, {35.0: 2, 38.5: 0}, otherwise=2)),
        Item("AVPU", {"alert": 0, "confused": 0, "voice": 1, "pain": 2, "unresponsive": 3}[consciousness]),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {4: "under 5"}, over="critical score (5 or more)"), items)


@calculator(
    title="REMS (Rapid Emergency Medicine Score)",
    source=OLSSON_2004,
    ages=(18, 120),
    outcome="death in hospital",
    setting="emergency department, patients without surgical disease",
    aliases=("REMS", "Rapid Emergency Medicine Score"),
)
def rems(
    age: AdultAge,
    mean_pressure: MeanPressure,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    oxygen_saturation: OxygenSaturation,
    glasgow_coma_scale: GlasgowComaScale,
) -> Result:
    """Risk of death in hospital of adults who come to an emergency department with a disease that is not surgical.

    Few patients scored over 19, so that mortality seems to fall there.
    """
    items = (
        Item("Age", below(age, {45: 0, 55: 2, 65: 3, 75: 5}, otherwise=6)),
        Item("Mean arterial pressure", below(mean_pressure, {50: 4, 70: 2, 110: 0, 130: 2, 160: 3}, otherwise=4)),
        Item("Heart rate", below(heart_rate, {40: 4, 55: 3, 70: 2, 110: 0, 140: 2, 180: 3}, otherwise=4)),
        Item("Respiratory rate", below(respiratory_rate, {6: 4, 10: 2, 12: 1, 25: 0, 35: 1, 50: 3}, otherwise=4)),
        Item("Oxygen saturation", below(oxygen_saturation, {75: 4, 86: 3, 90: 1}, otherwise=0)),
        Item("Glasgow Coma Scale", upto(glasgow_coma_scale, {4: 4, 7: 3, 10: 2, 13: 1}, over=0)),
    )
    score = total(*items)
    death = upto(score, {2: 0, 5: 1, 9: 3, 11: 4, 13: 10, 15: 17, 17: 38, 19: 75, 21: 56, 23: 66}, over=100)
    band = upto(
        score,
        {
            2: "0 to 2",
            5: "3 to 5",
            9: "6 to 9",
            11: "10 to 11",
            13: "12 to 13",
            15: "14 to 15",
            17: "16 to 17",
            19: "18 to 19",
            21: "20 to 21",
            23: "22 to 23",
        },
        over="24 to 26",
    )
    return Result(score, "points", band, items, (Risk("death", "in hospital", death, OLSSON_2004),))
