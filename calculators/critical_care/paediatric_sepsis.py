"""Sepsis in children."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, below, calculator, found, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.biochemistry import Lactate
from ..vocabulary.blood_gas import ArterialOxygen, InspiredOxygen
from ..vocabulary.haematology import Inr, Platelets
from ..vocabulary.haemostasis import DDimer, Fibrinogen
from ..vocabulary.patient import Age
from ..vocabulary.vital_signs import GlasgowComaScale, MeanPressure, OxygenSaturation
from ..vocabulary.wards import NO_VASOACTIVES

SCHLAPBACH_2024 = Source(
    "Schlapbach LJ, Watson RS, Sorce LR, et al. International consensus criteria for pediatric sepsis and septic "
    "shock. "
    "JAMA 2024;331(8):665-674",
    doi="10.1001/jama.2024.0179",
    where="the Phoenix Sepsis Score",
    read="secondary",
    via="Japanese guideline for sepsis 2024 (J Intensive Care 2025), table 6, and UpToDate's table, which agree; the "
    "authors' R package phoenix 1.1 has under 200 and under 220 where the tables have up to 200 and 220",
)


@calculator(
    title="Phoenix sepsis score",
    source=SCHLAPBACH_2024,
    conditions=("suspected infection",),
    ages=(0, 17.99),
    outcome="sepsis and septic shock",
    setting="hospital, first 24 hours",
    aliases=("Phoenix score", "Phoenix criteria", "Phoenix Sepsis Score"),
)
def phoenix_sepsis(
    age: Age,
    breathing_support: Annotated[
        Literal["none", "oxygen or non-invasive support", "invasive ventilation"],
        Choice(
            "help with breathing: none; oxygen, high flow or mask ventilation; ventilation through a tracheal tube",
            {
                "none": (
                    "no respiratory support",
                    "room air",
                    "breathing room air",
                    "on air",
                    "on room air",
                    "self-ventilating on air",
                    "self-ventilating in air",
                    "sv on air",
                    "sv in air",
                    "sv ra",
                    "sats on ra",
                    "off oxygen",
                    "spontaneously breathing on air",
                    "sv in ra",
                    "sv on ra",
                    "self-ventilating in room air",
                    "self ventilating in air",
                    "self-ventilating ra",
                    "room air sats",
                ),
                "oxygen or non-invasive support": (
                    "nasal cannula",
                    "high-flow nasal cannula",
                    "hfnc",
                    "cpap",
                    "bipap",
                    "non-invasive ventilation",
                    "supplemental oxygen",
                    "on oxygen",
                    "oxygen via",
                    "face mask oxygen",
                    "oxygen mask",
                    "nasal prongs",
                    "nasal specs",
                    "nasal oxygen",
                    "hfno",
                    "high-flow oxygen",
                    "high flow nasal oxygen",
                    "airvo",
                    "optiflow",
                    "vapotherm",
                    "non-rebreather",
                    "non-rebreathe",
                    "nrb",
                    "nrbm",
                    "venturi",
                    "headbox",
                    "head box oxygen",
                    "niv",
                    "on cpap",
                    "on bipap",
                    "bubble cpap",
                    "wafting oxygen",
                    "litres o2",
                    "litres of oxygen",
                    "l of oxygen",
                    "hhfnc",
                    "hhhfnc",
                    "hhhfo",
                    "on high flow",
                    "humidified high flow",
                    "bilevel",
                    "nasal cpap",
                    "ncpap",
                    "facemask o2",
                    "face mask o2",
                    "headbox oxygen",
                    "wafting o2",
                    "low flow o2",
                    "low-flow oxygen",
                    "supplemental o2",
                    "on o2",
                    "o2 via",
                    "nasal cannulae",
                ),
                "invasive ventilation": (
                    "intubated",
                    "mechanically ventilated",
                    "mechanical ventilation",
                    "ventilated",
                    "intubated and ventilated",
                    "i+v",
                    "i&v",
                    "on the ventilator",
                    "on ventilator",
                    "on a ventilator",
                    "tubed",
                    "ett in situ",
                    "on hfov",
                    "hfov",
                    "oscillated",
                    "invasively ventilated",
                    "invasive ventilation",
                    "endotracheal tube in situ",
                    "conventional vent",
                    "conventional ventilation",
                    "on vent",
                    "ventilated via ett",
                    "hfosc",
                    "simv",
                    "prvc",
                    "on simv",
                    "on prvc",
                    "on oscillator",
                    "on the oscillator",
                    "i & v",
                    "et tube in situ",
                    "tracheostomy ventilated",
                ),
            },
            absent="none",
        ),
    ],
    arterial_oxygen: ArterialOxygen,
    oxygen_saturation: OxygenSaturation,
    inspired_oxygen: InspiredOxygen,
    vasoactive_drugs: Annotated[
        float,
        Quantity(
            "1",
            0,
            6,
            "number of vasoactive drugs given: adrenaline, noradrenaline, dopamine, dobutamine, milrinone, vasopressin",
            integer=True,
            terms=("vasoactive medications", "vasoactive drugs", "vasoactive agents", "vasopressors"),
            levels={
                0: (
                    "no vasopressors",
                    "no pressors",
                    "no inotropes",
                    "no inotropic support",
                    "no vasoactive support",
                    "no vasoactive drugs",
                    "no vasoactives",
                    "no vasoactive infusions",
                    "no vasopressor support",
                    "nil inotropes",
                    "nil pressors",
                    "off pressors",
                    "off inotropes",
                    "off vasopressors",
                    "not on inotropes",
                    "not on pressors",
                    "not on vasopressors",
                    *NO_VASOACTIVES,
                ),
                1: (
                    "one vasopressor",
                    "single vasopressor",
                    "single pressor",
                    "one pressor",
                    "single inotrope",
                    "one inotrope",
                    "1 inotrope",
                    "1 pressor",
                    "one vasoactive",
                    "single vasoactive",
                    "on peripheral adrenaline only",
                    "norad only",
                    "adrenaline only",
                    "milrinone only",
                    "single vasopressor only",
                    "one pressor only",
                    "single agent norad",
                ),
                2: (
                    "two vasopressors",
                    "two pressors",
                    "2 pressors",
                    "two inotropes",
                    "2 inotropes",
                    "dual pressors",
                    "double pressors",
                    "dual inotropes",
                    "two vasoactives",
                    "adrenaline and noradrenaline",
                    "adrenaline and norad",
                    "norad and adrenaline",
                    "adrenaline + noradrenaline",
                    "adrenaline + norad",
                    "norad + adrenaline",
                    "norad + vasopressin",
                    "noradrenaline and vasopressin",
                    "norad and vasopressin",
                    "adrenaline + milrinone",
                    "adrenaline and milrinone",
                    "norad + milrinone",
                    "norad and milrinone",
                    "norepinephrine and vasopressin",
                    "epinephrine and norepinephrine",
                    "epinephrine and milrinone",
                ),
                3: (
                    "three vasopressors",
                    "three pressors",
                    "3 pressors",
                    "three inotropes",
                    "3 inotropes",
                    "triple pressors",
                    "triple inotropes",
                ),
            },
        ),
    ],
    lactate: Lactate,
    mean_pressure: MeanPressure,
    platelets: Platelets,
    inr: Inr,
    d_dimer: DDimer,
    fibrinogen: Fibrinogen,
    glasgow_coma_scale: GlasgowComaScale,
    fixed_pupils: Annotated[
        bool,
        Criterion(
            "both pupils fixed",
            terms=(
                "fixed pupils",
                "bilaterally fixed pupils",
                "fixed and dilated pupils",
                "pupils fixed",
                "fixed dilated pupils",
                "bilateral fixed pupils",
                "bilateral fixed dilated pupils",
                "unreactive pupils",
                "non-reactive pupils",
                "bilateral blown pupils",
            ),
            opposites=(
                "pupils reactive",
                "reactive pupils",
                "perrl",
                "perrla",
                "pupils equal and reactive",
                "pupils equal & reactive",
                "pupils equal reactive",
                "equal and reactive pupils",
                "pupils reacting",
                "pupils briskly reactive",
                "pupils brisk",
                "brisk pupils",
                "pupils react",
                "pupils both reactive",
                "perl",
                "perla",
                "pearla",
                "pupils pearl",
                "peerl",
                "pupils equal and reacting",
                "pupils 3 mm reactive",
                "pupils 2 mm reactive",
                "pupils sluggish but reactive",
                "both react",
                "both react briskly",
                "both brisk",
                "pupils brisk bilaterally",
                "pupils both brisk",
                "pupils 3mm both brisk",
                "pupils 3mm brisk",
                "pupils 3 mm brisk",
                "pupils 4 mm brisk",
                "pupils 3 mm both brisk",
                "pupils 2 mm brisk",
                "pupils 3mm reactive",
                "pupils 4mm reactive",
                "pupils 4 mm reactive",
                "pupils 3+ brisk",
                "pupils equal and brisk",
                "pupils equal, brisk",
                "pupils equal brisk",
                "pupils =r",
                "pupils equal reacting",
                "pearl",
                "pupils perl",
                "pupils sluggish",
                "sluggish pupils",
                "pupils sluggishly reactive",
                "pupils 3mm sluggish",
                "pupils react sluggishly",
                "pupils normal",
                "one pupil fixed",
                "pupils reacting briskly",
                "pupils react briskly",
                "pupils briskly reacting",
            ),
            includes=(
                "pupils fixed and dilated",
                "pupils fixed dilated",
                "pupils unreactive",
                "pupils non-reactive",
                "pupils fixed bilaterally",
                "pupils both fixed",
                "both pupils fixed",
                "both pupils blown",
                "pupils blown bilaterally",
                "pupils f&d",
                "pupils f+d",
                "pupils bilaterally fixed",
                "pupils 5 mm fixed",
                "pupils 6 mm fixed",
            ),
        ),
    ],
) -> Result:
    """Whether a child under 18 with suspected infection has sepsis, from organ dysfunction.

    Not for newborn infants before their first discharge or born before 37 weeks. Saturation counts only up to 97 %; the
    worse of it and PaO₂, over inspired oxygen, gives the points. Two or more points are sepsis, with a cardiovascular
    point septic shock.
    """
    pressures = 100 * arterial_oxygen / inspired_oxygen
    saturations = 100 * oxygen_saturation / inspired_oxygen
    usable = oxygen_saturation <= 97
    invasive = breathing_support == "invasive ventilation"
    items = (
        Item(
            "Respiratory",
            0
            if breathing_support == "none"
            else 3
            if invasive and (pressures < 100 or (usable and saturations < 148))
            else 2
            if invasive and (pressures <= 200 or (usable and saturations <= 220))
            else 1
            if pressures < 400 or (usable and saturations < 292)
            else 0,
        ),
        Item("Vasoactive drugs", upto(vasoactive_drugs, {0: 0, 1: 1}, over=2), "cardiovascular"),
        Item("Lactate", below(lactate, {5: 0, 11: 1}, otherwise=2), "cardiovascular"),
        Item(
            "Mean arterial pressure for age",
            (2 if mean_pressure < 17 else upto(mean_pressure, {30: 1}, over=0))
            if age < 0.083  # a month
            else (2 if mean_pressure < 25 else upto(mean_pressure, {38: 1}, over=0))
            if age < 1
            else (2 if mean_pressure < 31 else upto(mean_pressure, {43: 1}, over=0))
            if age < 2
            else (2 if mean_pressure < 32 else upto(mean_pressure, {44: 1}, over=0))
            if age < 5
            else (2 if mean_pressure < 36 else upto(mean_pressure, {48: 1}, over=0))
            if age < 12
            else (2 if mean_pressure < 38 else upto(mean_pressure, {51: 1}, over=0)),
            "cardiovascular",
        ),
        Item("Coagulation", min(2, (platelets < 100) + (inr > 1.3) + (d_dimer > 2) + (fibrinogen < 1))),
        Item("Neurological", 2 if fixed_pupils else 1 if glasgow_coma_scale <= 10 else 0),
    )
    score = total(*items)
    shock = found(*items, kind="cardiovascular")
    band = upto(score, {1: "no sepsis (under 2)"}, over="septic shock" if shock else "sepsis (2 or more)")
    return Result(score, "points", band, items)
