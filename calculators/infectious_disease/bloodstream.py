"""Severity of bloodstream infection, risk of invasive candidiasis, and the course of lactate in sepsis."""

from typing import Annotated, Literal

from ..core import Item, Result, Source, calculator, total, upto
from ..inputs import Choice, Criterion, Quantity
from ..vocabulary.infection import SevereSepsisOrShock
from ..vocabulary.vital_signs import Temperature

PITT = Source(
    "The Pitt bacteraemia score, in use since 1989",
    url="https://medikquantis.me/en/pitt-bacteremia",
    where="points, and the line at 4",
    read="secondary",
    via="MedikQuantis, Pitt bacteraemia; clincalc 0.4; Henderson H, et al. Clin Infect Dis 2020;70(9):1826-1833 "
    "(abstract) for the line",
)
LEON_2006 = Source(
    "León C, Ruiz-Santana S, Saavedra P, et al. A bedside scoring system (“Candida score”) for early antifungal "
    "treatment in nonneutropenic critically ill patients with Candida colonization. Crit Care Med 2006",
    doi="10.1097/01.CCM.0000202208.37364.7D",
    where="rounded points as restated in 2009",
    read="secondary",
    via="León C, et al. Crit Care Med 2009;37:1624-1633, abstract; abstract of 2006 read",
)
MARTY_2013 = Source(
    "Marty P, Roquilly A, Vallée F, et al. Lactate clearance for death prediction in severe sepsis or septic shock "
    "patients during the first 24 hours in intensive care unit. Ann Intensive Care 2013;3:3",
    doi="10.1186/2110-5820-3-3",
    where="formula in the abstract",
    read="abstract",
)

AcuteHypotension = Annotated[
    bool,
    Criterion(
        "acute hypotension: a sudden fall of blood pressure, shock, or need of vasopressors, on the day of the culture",
        terms=("hypotension", "hypotensive", "acute hypotension", "shock"),
        includes=("septic shock", "vasopressors", "on vasopressors", "norepinephrine", "noradrenaline"),
        opposites=("normotensive",),
        excludes=(
            "orthostatic hypotension",
            "postural hypotension",
            "intracranial hypotension",
        ),
    ),
]
MechanicallyVentilated = Annotated[
    bool,
    Criterion(
        "on invasive mechanical ventilation",
        terms=("mechanical ventilation", "mechanically ventilated", "invasive ventilation", "on a ventilator"),
        includes=("intubated",),
        excludes=("non-invasive mechanical ventilation", "noninvasive mechanical ventilation"),
        opposites=("not intubated", "extubated"),
    ),
]
CardiacArrestAroundCulture = Annotated[
    bool,
    Criterion(
        "cardiac arrest on the day of the culture or in the two days before",
        terms=("cardiac arrest", "cardiopulmonary arrest"),
        excludes=("history of cardiac arrest", "previous cardiac arrest"),
    ),
]
PittMentalStatus = Annotated[
    Literal["alert", "disoriented", "stuporous", "comatose"],
    Choice(
        "worst mental status on the day of the culture: alert, disoriented, stuporous or comatose",
        {
            "alert": ("alert", "alert and oriented", "normal mental status", "oriented"),
            "disoriented": ("disoriented", "disorientated", "confused"),
            "stuporous": ("stuporous", "stupor"),
            "comatose": ("comatose", "coma"),
        },
    ),
]
ParenteralNutrition = Annotated[
    bool,
    Criterion(
        "on total parenteral nutrition",
        terms=("total parenteral nutrition", "parenteral nutrition", "tpn", "parenteral feeding"),
    ),
]
SurgeryOnAdmission = Annotated[
    bool,
    Criterion(
        "came to intensive care after surgery",
        terms=("surgery on icu admission", "surgical admission", "admitted after surgery", "postoperative admission"),
        includes=("postoperative", "post-operative", "after laparotomy"),
    ),
]
MultifocalColonisation = Annotated[
    bool,
    Criterion(
        "Candida grows from two or more separate sites",
        terms=(
            "multifocal candida colonization",
            "multifocal candida colonisation",
            "multifocal colonization",
            "multifocal colonisation",
        ),
        includes=("candida in urine and sputum", "candida in sputum and urine"),
    ),
]
FirstLactate = Annotated[
    float,
    Quantity(
        "mmol/L",
        0.1,
        40,
        "blood lactate at the start",
        {"mg/dL": 1 / 9.008},
        terms=("initial lactate", "first lactate", "admission lactate", "lactate on arrival", "lactate on admission"),
    ),
]
RepeatLactate = Annotated[
    float,
    Quantity(
        "mmol/L",
        0.1,
        40,
        "blood lactate measured again, hours later",
        {"mg/dL": 1 / 9.008},
        terms=("repeat lactate", "second lactate", "follow-up lactate", "subsequent lactate", "delayed lactate"),
    ),
]


@calculator(
    title="Pitt bacteraemia score",
    source=PITT,
    conditions=("bloodstream infection",),
    outcome="death from bloodstream infection",
    aliases=("Pitt bacteremia score", "PBS", "Pitt score"),
    confirmed="clincalc 0.4: 500 random patients agree",
)
def pitt_bacteraemia(
    temperature: Temperature,
    acute_hypotension: AcuteHypotension,
    mechanically_ventilated: MechanicallyVentilated,
    cardiac_arrest_around_culture: CardiacArrestAroundCulture,
    pitt_mental_status: PittMentalStatus,
) -> Result:
    """Severity of an acute bloodstream infection in hospital, at the time of the first positive culture.

    At 4 points or more the risk of death is high. From adults; how far it holds in children or fungal infection is less
    clear. The temperature is read to a tenth of a degree.
    """
    cold = upto(temperature, {35: 2, 36: 1}, over=0)
    items = (
        Item("Temperature", 2 if temperature >= 40 else 1 if temperature >= 39 else cold),
        Item("Acute hypotension", 2 if acute_hypotension else 0),
        Item("Mechanical ventilation", 2 if mechanically_ventilated else 0),
        Item("Cardiac arrest", 4 if cardiac_arrest_around_culture else 0),
        Item(
            "Mental status",
            4
            if pitt_mental_status == "comatose"
            else 2
            if pitt_mental_status == "stuporous"
            else 1
            if pitt_mental_status == "disoriented"
            else 0,
        ),
    )
    score = total(*items)
    return Result(score, "points", upto(score, {3: "below 4"}, over="4 or more: high risk of death"), items)


@calculator(
    title="Candida score",
    source=LEON_2006,
    outcome="invasive candidiasis",
    setting="a week or more in intensive care, without neutropenia",
    aliases=("León score", "Leon score for candidiasis"),
)
def candida_score(
    parenteral_nutrition: ParenteralNutrition,
    surgery_on_admission: SurgeryOnAdmission,
    multifocal_colonisation: MultifocalColonisation,
    severe_sepsis_or_shock: SevereSepsisOrShock,
) -> Result:
    """Risk of invasive candidiasis in critically ill adults without neutropenia whom Candida colonises.

    Under 3 points invasive candidiasis was rare (2.3 % in 2009). Needs surveillance cultures.
    """
    items = (
        Item("Total parenteral nutrition", 1 if parenteral_nutrition else 0),
        Item("Surgery", 1 if surgery_on_admission else 0),
        Item("Multifocal Candida colonisation", 1 if multifocal_colonisation else 0),
        Item("Severe sepsis", 2 if severe_sepsis_or_shock else 0),
    )
    score = total(*items)
    return Result(
        score,
        "points",
        upto(score, {2: "invasive candidiasis improbable"}, over="high risk of invasive candidiasis"),
        items,
    )


@calculator(
    title="Lactate clearance",
    source=MARTY_2013,
    outcome="fall of lactate",
    setting="sepsis and shock under treatment",
    aliases=("lactate clearance", "lactate reduction"),
)
def lactate_clearance(first_lactate: FirstLactate, repeat_lactate: RepeatLactate) -> Result:
    """Fall of blood lactate between two samples, in percent of the first.

    Rounded to one decimal; negative where lactate rose. Lines differ with the time between the samples (2 to 48 hours
    in studies), so none is drawn here.
    """
    return Result(round(100 * (first_lactate - repeat_lactate) / first_lactate, 1), "%", "")
