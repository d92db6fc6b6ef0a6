"""Severity of community-acquired pneumonia without a blood test, and who will need intensive support."""

from typing import Annotated

from ..core import Item, Result, Risk, Source, calculator, total, upto
from ..inputs import Criterion
from ..vocabulary.biochemistry import Albumin, BloodUreaNitrogen
from ..vocabulary.blood_gas import ArterialOxygen, ArterialPh, InspiredOxygen
from ..vocabulary.haematology import Platelets, WhiteCellCount
from ..vocabulary.neurological import NewDisorientation
from ..vocabulary.patient import AdultAge
from ..vocabulary.respiratory import MultilobarOpacities
from ..vocabulary.vital_signs import (
    DiastolicPressure,
    HeartRate,
    OxygenSaturation,
    RespiratoryRate,
    SystolicPressure,
    Temperature,
)

LIM_2003 = Source(
    "Lim WS, van der Eerden MM, Laing R, et al. Thorax 2003;58(5):377-382",
    doi="10.1136/thorax.58.5.377",
    where="CRB-65: the items, and mortality within 30 days by group",
    read="secondary",
    via="NICE's severity table as Independent Pharmacist adapts it; mortality by group from the openEHR guideline "
    "model CRB-65.v1, and in BMC Pulm Med 2017, s12890-017-0368-8, table 2 (31.0 % in the high group)",
)
CHARLES_2008 = Source(
    "Charles PGP, Wolfe R, Whitby M, et al. SMART-COP: a tool for predicting the need for intensive respiratory or "
    "vasopressor support in community-acquired pneumonia. Clin Infect Dis 2008;47(3):375-384",
    doi="10.1086/589754",
    pmid="18558884",
    where="the points, the limits by age, and the groups",
    read="secondary",
    via="medicalalgorithms.com (points and limits); openEHR guideline model SMART-COP_Score.v1 (groups and risks)",
)
MANDELL_2007 = Source(
    "Mandell LA, Wunderink RG, Anzueto A, et al. Infectious Diseases Society of America/American Thoracic Society "
    "consensus guidelines on the management of community-acquired pneumonia in adults. Clin Infect Dis 2007;44 Suppl "
    "2:S27-S72",
    url="https://bmcinfectdis.biomedcentral.com/articles/10.1186/s12879-022-07552-7/tables/2",
    where="table of criteria for severe community-acquired pneumonia",
    read="secondary",
    via="BMC Infect Dis 2022, table 2; J Pulm Respir Med, table 1, which agrees",
)


@calculator(
    title="CRB-65",
    source=LIM_2003,
    conditions=("community-acquired pneumonia",),
    outcome="death from any cause",
    setting="primary care, at diagnosis",
    aliases=("CRB65", "CRB 65"),
    confirmed="openEHR guideline model: all 9 cases agree",
)
def crb_65(
    new_disorientation: NewDisorientation,
    respiratory_rate: RespiratoryRate,
    systolic_pressure: SystolicPressure,
    diastolic_pressure: DiastolicPressure,
    age: AdultAge,
) -> Result:
    """Risk of death within 30 days in adults with community-acquired pneumonia, where no blood test is at hand.

    It is CURB-65 without urea. Hospital series of older patients found more deaths at each score.
    """
    items = (
        Item("Confusion", 1 if new_disorientation else 0),
        Item("Respiratory rate 30/min or over", 1 if respiratory_rate >= 30 else 0),
        Item(
            "Systolic pressure under 90 or diastolic 60 mmHg or less",
            1 if systolic_pressure < 90 or diastolic_pressure <= 60 else 0,
        ),
        Item("Age 65 or over", 1 if age >= 65 else 0),
    )
    score = total(*items)
    group = upto(score, {0: "low risk", 2: "intermediate risk"}, over="high risk")
    death = upto(score, {0: 1.2, 2: 8.2}, over=31.3)
    return Result(score, "points", group, items, (Risk("death", "30 days", death, LIM_2003),))


@calculator(
    title="SMART-COP",
    source=CHARLES_2008,
    conditions=("community-acquired pneumonia",),
    outcome="intensive respiratory or vasopressor support",
    setting="hospital, at presentation",
    aliases=("SMARTCOP", "SMART COP"),
    confirmed="openEHR guideline model: all 8 cases agree",
)
def smart_cop(
    systolic_pressure: SystolicPressure,
    multilobar_opacities: MultilobarOpacities,
    albumin: Albumin,
    respiratory_rate: RespiratoryRate,
    heart_rate: HeartRate,
    new_disorientation: NewDisorientation,
    arterial_oxygen: ArterialOxygen,
    oxygen_saturation: OxygenSaturation,
    inspired_oxygen: InspiredOxygen,
    arterial_ph: ArterialPh,
    age: AdultAge,
) -> Result:
    """Whether an adult with community-acquired pneumonia will need intensive respiratory or vasopressor support.

    Limits of breathing rate and oxygen rise with youth: they differ up to and over the age of 50. Any one of the three
    measures of oxygen is enough. It does not estimate mortality, and is not for the severely immunosuppressed.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    young_low = arterial_oxygen < 70 or oxygen_saturation <= 93 or ratio < 333
    old_low = arterial_oxygen < 60 or oxygen_saturation <= 90 or ratio < 250
    items = (
        Item("Systolic pressure under 90 mmHg", 2 if systolic_pressure < 90 else 0),
        Item("Multilobar on radiograph", 1 if multilobar_opacities else 0),
        Item("Albumin under 3.5 g/dL", 1 if albumin < 3.5 else 0),
        Item(
            "Respiratory rate 25/min or over to age 50, 30/min or over later",
            1 if respiratory_rate >= 30 or (age <= 50 and respiratory_rate >= 25) else 0,
        ),
        Item("Heart rate 125/min or over", 1 if heart_rate >= 125 else 0),
        Item("New confusion", 1 if new_disorientation else 0),
        Item("Low oxygen for age", 2 if (young_low if age <= 50 else old_low) else 0),
        Item("Arterial pH under 7.35", 2 if arterial_ph < 7.35 else 0),
    )
    score = total(*items)
    support = upto(score, {4: 12.5, 6: 33.3}, over=66.7)
    rate = Risk("intensive respiratory or vasopressor support", "in hospital", support, CHARLES_2008)
    return Result(
        score,
        "points",
        upto(score, {2: "low risk", 4: "moderate risk", 6: "high risk"}, over="very high risk"),
        items,
        () if score <= 2 else (rate,),
    )


@calculator(
    title="IDSA/ATS 2007 minor criteria for severe community-acquired pneumonia",
    source=MANDELL_2007,
    conditions=("community-acquired pneumonia",),
    ages=(18, 120),
    outcome="severe pneumonia",
    setting="hospital",
    aliases=("IDSA/ATS minor criteria", "ATS/IDSA criteria", "IDSA/ATS severe CAP criteria"),
)
def idsa_ats_minor_criteria(
    respiratory_rate: RespiratoryRate,
    arterial_oxygen: ArterialOxygen,
    inspired_oxygen: InspiredOxygen,
    multilobar_opacities: MultilobarOpacities,
    new_disorientation: NewDisorientation,
    blood_urea_nitrogen: BloodUreaNitrogen,
    white_cell_count: WhiteCellCount,
    platelets: Platelets,
    temperature: Temperature,
    hypotension_needing_fluids: Annotated[
        bool,
        Criterion(
            "low blood pressure that needs aggressive fluid resuscitation",
            terms=(
                "hypotension requiring aggressive fluid resuscitation",
                "hypotension requiring fluid resuscitation",
                "hypotension requiring fluids",
                "fluid-responsive hypotension",
                *("hypotension needing fluids", "hypotension needing fluid resuscitation"),
                *("hypotensive requiring fluids", "hypotensive needing fluids", "hypotensive needing boluses"),
                *("hypotensive requiring boluses", "bp responded to fluid", "fluid resuscitated for hypotension"),
                *("hypotension needing aggressive fluids", "required fluid boluses for bp"),
                *("fluid boluses for low bp", "hypotension treated with fluid boluses"),
                *("low bp requiring fluids", "30 ml/kg for hypotension", "2l stat for hypotension"),
            ),
            wider=("hypotension", "hypotensive", "low blood pressure"),
            opposites=(
                *("normotensive", "bp stable", "haemodynamically stable", "not hypotensive", "bp fine"),
                *("no fluid resuscitation needed", "no fluids needed", "never hypotensive", "no boluses needed"),
                "hd stable",
                "no fluid needed",
                "no fluid resus needed",
                "no fluid resuscitation",
                "bp never low",
                "bp not low at any stage",
                "normotensive throughout",
                "bp fine throughout",
                "bp stable throughout",
                "bp maintained without fluids",
                "no hypotension",
                "bp not <100 at any stage",
            ),
            includes=(
                "needed 3 l crystalloid",
                "needed 2 l crystalloid",
                "3 l of fluid for bp",
                "3l fluid for bp",
                "fluid resus for hypotension",
                "hypotensive, fluid resuscitated",
                "bp only up after 3l",
                "bp responded to 3l",
                "repeated fluid boluses for bp",
                "sepsis six with 30 ml/kg",
            ),
        ),
    ],
) -> Result:
    """Whether community-acquired pneumonia of an adult is severe by three or more of nine minor criteria.

    Either major criterion, invasive ventilation or septic shock with vasopressors, makes it severe by itself and is not
    asked here. White cells count only if they are low from the infection; ventilation by mask stands for the breathing
    rate and the oxygen ratio.
    """
    ratio = 100 * arterial_oxygen / inspired_oxygen
    items = (
        Item("Respiratory rate 30/min or over", 1 if respiratory_rate >= 30 else 0),
        Item("PaO₂/FiO₂ 250 or less", 1 if ratio <= 250 else 0),
        Item("Multilobar infiltrates", 1 if multilobar_opacities else 0),
        Item("Confusion or disorientation", 1 if new_disorientation else 0),
        Item("Urea nitrogen 20 mg/dL or over", 1 if blood_urea_nitrogen >= 20 else 0),
        Item("White cells under 4 ×10⁹/L", 1 if white_cell_count < 4 else 0),
        Item("Platelets under 100 ×10⁹/L", 1 if platelets < 100 else 0),
        Item("Temperature under 36 °C", 1 if temperature < 36 else 0),
        Item("Hypotension that needs aggressive fluids", 1 if hypotension_needing_fluids else 0),
    )
    met = total(*items)
    band = upto(met, {2: "not severe by minor criteria (under 3)"}, over="severe by minor criteria (3 or more)")
    return Result(met, "criteria", band, items)
