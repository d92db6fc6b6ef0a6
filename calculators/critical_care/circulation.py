"""Oxygen in the blood, how much of it reaches the tissues, and what the heart pumps against."""

from math import sqrt
from typing import Annotated

from ..core import Result, Source, calculator
from ..inputs import Quantity
from ..vocabulary.blood_gas import ArterialOxygen
from ..vocabulary.haematology import Haemoglobin
from ..vocabulary.heart import CardiacOutput, RightAtrialPressure, WedgePressure
from ..vocabulary.patient import Height, Weight
from ..vocabulary.vital_signs import MeanPressure

OXYGEN_CONTENT = Source(
    "Oxygen content of blood: 1.34 mL for each gram of saturated haemoglobin and 0.003 mL/dL for each mmHg dissolved",
    url="http://www.openanesthesia.org/o2_delivery_vs-_pao2_21/",
    where="equations of oxygen content and delivery",
    read="secondary",
    via="OpenAnesthesia; Wheeless' Textbook of Orthopaedics has 0.0031; factors of 1.32 to 1.39 are in use",
)
FICK = Source(
    "Fick principle for cardiac output: oxygen consumption over the difference of arterial and mixed venous content",
    url="https://www.medicalalgorithms.com/cardiac-output-by-fick-method",
    where="the equation with 1.34 mL/g, dissolved oxygen left out",
    read="secondary",
    via="medicalalgorithms.com; shockcalcs.com, which agrees",
)
RESISTANCE = Source(
    "Vascular resistance: pressure difference over flow, in Wood units, times 80 in dyn·s·cm⁻⁵",
    url="http://www7.rbht.nhs.uk/flowcalculations.asp",
    where="flow calculations 14 to 16",
    read="secondary",
    via="Royal Brompton and Harefield Hospitals; AccessPediatrics, which has 79.9",
)
ArterialSaturation = Annotated[
    float,
    Quantity(
        "%",
        20,
        100,
        "oxygen saturation of arterial blood, measured in a sample (SaO₂)",
        {"1": 100},
        terms=(
            "arterial oxygen saturation",
            "arterial saturation",
            "sao2",
            "sao₂",
            "ao sat",
            "ao sats",
            "aortic sat",
            "aortic saturation",
            "art sat",
            "arterial sat",
            "arterial sats",
            "fa sat",
            "femoral artery saturation",
            "systemic saturation",
            "so2",
            "sao2 (gas)",
            "sao2 (radial gas)",
            "abg sat",
            "abg sats",
            "sats on gas",
            "sat on gas",
            "art o2 sat",
            "radial sat",
            "femoral sat",
            "ao saturation",
            "aorta sat",
            "lv sat",
            "sao2 on gas",
            "sao2 on abg",
            "arterial o2 sat",
            "arterial o2 saturation",
            "co-ox sat",
            "co-oximetry sat",
            "fa saturation",
        ),
    ),
]


@calculator(
    title="Arterial oxygen content",
    source=OXYGEN_CONTENT,
    outcome="oxygen in arterial blood",
    aliases=("CaO2", "oxygen content", "arterial O2 content"),
)
def arterial_oxygen_content(
    haemoglobin: Haemoglobin, arterial_saturation: ArterialSaturation, arterial_oxygen: ArterialOxygen
) -> Result:
    """Oxygen that each decilitre of a patient's arterial blood carries, bound and dissolved.

    In mL/dL, rounded to 0.1, with 1.34 mL for each gram of haemoglobin; about 20 mL/dL is usual.
    """
    content = 1.34 * haemoglobin * arterial_saturation / 100 + 0.003 * arterial_oxygen
    return Result(round(content, 1), "mL/dL", "")


@calculator(
    title="Oxygen delivery",
    source=OXYGEN_CONTENT,
    outcome="oxygen delivered to the tissues",
    aliases=("DO2", "systemic oxygen delivery"),
)
def oxygen_delivery(
    haemoglobin: Haemoglobin,
    arterial_saturation: ArterialSaturation,
    arterial_oxygen: ArterialOxygen,
    cardiac_output: CardiacOutput,
) -> Result:
    """Oxygen that a patient's circulation carries to the tissues each minute: cardiac output times arterial content.

    In mL/min, rounded to whole numbers, with 1.34 mL for each gram of haemoglobin.
    """
    content = 1.34 * haemoglobin * arterial_saturation / 100 + 0.003 * arterial_oxygen
    return Result(round(10 * cardiac_output * content), "mL/min", "")


@calculator(
    title="Cardiac output by the Fick principle",
    source=FICK,
    outcome="cardiac output",
    aliases=("Fick cardiac output", "Fick equation", "Fick method"),
)
def fick_cardiac_output(
    oxygen_consumption: Annotated[
        float,
        Quantity(
            "mL/min",
            50,
            3000,
            "oxygen consumption, measured or taken as 125 mL/min for each m² of body surface",
            terms=(
                "oxygen consumption",
                "vo2",
                "vo₂",
                "vo2 assumed",
                "assumed vo2",
                "vo2 measured",
                "estimated vo2",
                "assumed oxygen consumption",
                "o2 consumption",
                "vo2 est",
                "vo2 measured at",
                "vo2 (assumed)",
                "vo2 (measured)",
                "measured vo2",
                "vo2 estimated",
                "vo2 estimate",
                "assumed o2 consumption",
                "lafarge vo2",
                "vo2 (lafarge)",
                "vo2 by lafarge",
                "o2 uptake",
                "oxygen uptake",
            ),
            spellings={"ml/min": "mL/min"},
        ),
    ],
    haemoglobin: Haemoglobin,
    arterial_saturation: ArterialSaturation,
    mixed_venous_saturation: Annotated[
        float,
        Quantity(
            "%",
            10,
            99,
            "oxygen saturation of mixed venous blood, from the pulmonary artery (SvO₂)",
            {"1": 100},
            terms=(
                "mixed venous oxygen saturation",
                "mixed venous saturation",
                "svo2",
                "svo₂",
                "pa sat",
                "pa sats",
                "pa saturation",
                "mixed venous sat",
                "mixed venous sats",
                "mv sat",
                "pulmonary artery saturation",
                "pa oxygen saturation",
                "mvo2 sat",
                "svo2 from pa",
                "pulm art sat",
                "pulmonary art sat",
                "svo2 (pa)",
                "pa o2 sat",
                "mixed venous o2 sat",
                "mixed venous o2 saturation",
                "mvsat",
                "mv o2 sat",
                "svo2 of",
                "mixed venous o2",
                "sat pa",
                "pa blood sat",
                "main pa sat",
                "mpa sat",
            ),
        ),
    ],
) -> Result:
    """Cardiac output of a patient from oxygen consumption and the oxygen that the blood loses on its way round.

    In L/min, rounded to 0.1, with 1.34 mL for each gram of haemoglobin and without dissolved oxygen. An assumed
    consumption makes it an estimate. A difference of saturations under 1 % counts as 1 and is called not meaningful.
    """
    difference = arterial_saturation - mixed_venous_saturation
    output = round(oxygen_consumption / (1.34 * haemoglobin * max(difference, 1) / 10), 1)
    band = "not meaningful: arterial must be 1 % or more above mixed venous saturation" if difference < 1 else ""
    return Result(output, "L/min", band)


@calculator(
    title="Cardiac index",
    source=RESISTANCE,
    outcome="cardiac output for body size",
    aliases=("CI",),
)
def cardiac_index(cardiac_output: CardiacOutput, height: Height, weight: Weight) -> Result:
    """Cardiac output of a patient for each square metre of body surface, which is that of Mosteller.

    In L/min/m², rounded to 0.01.
    """
    return Result(round(cardiac_output / sqrt(height * weight / 3600), 2), "L/min/m²", "")


@calculator(
    title="Systemic vascular resistance",
    source=RESISTANCE,
    outcome="resistance of the systemic circulation",
    aliases=("SVR",),
)
def systemic_vascular_resistance(
    mean_pressure: MeanPressure, right_atrial_pressure: RightAtrialPressure, cardiac_output: CardiacOutput
) -> Result:
    """Resistance of a patient's systemic circulation: mean arterial less right atrial pressure, over cardiac output.

    In dyn·s·cm⁻⁵, rounded to whole numbers; 80 of these are one Wood unit.
    """
    return Result(round(80 * (mean_pressure - right_atrial_pressure) / cardiac_output), "dyn·s·cm⁻⁵", "")


@calculator(
    title="Pulmonary vascular resistance",
    source=RESISTANCE,
    outcome="resistance of the pulmonary circulation",
    aliases=("PVR", "PVR in Wood units"),
)
def pulmonary_resistance(
    mean_pulmonary_pressure: Annotated[
        float,
        Quantity(
            "mm[Hg]",
            3,
            150,
            "mean pressure in the pulmonary artery",
            terms=(
                "mean pulmonary artery pressure",
                "mean pulmonary arterial pressure",
                "mean pa pressure",
                "mpap",
                "pa mean",
                "mean pap",
                "pap mean",
                "pa pressure mean",
                "mean pulmonary pressure",
                "mean pa",
                "pa (mean)",
                "mean pulmonary pressure of",
                "pa mean of",
                "mpap of",
                "mean pulm art pressure",
                "mean pulm pressure",
                "pap (mean",
                "pa mean pressure",
                "mean p.a. pressure",
            ),
            spellings={"mm hg": "mm[Hg]"},
        ),
    ],
    wedge_pressure: WedgePressure,
    cardiac_output: CardiacOutput,
) -> Result:
    """Resistance of a patient's pulmonary circulation: mean pulmonary artery less wedge pressure, over cardiac output.

    In Wood units, rounded to 0.1; one is 80 dyn·s·cm⁻⁵.
    """
    return Result(round((mean_pulmonary_pressure - wedge_pressure) / cardiac_output, 1), "Wood units", "")
