"""The consensus definitions of sepsis of 1992, which older records and trials use."""

from typing import Annotated

from ..core import Item, Result, Source, calculator, total
from ..inputs import Criterion
from ..vocabulary.blood_gas import ArterialCarbonDioxide
from ..vocabulary.haematology import BandForms, WhiteCellCount
from ..vocabulary.vital_signs import HeartRate, RespiratoryRate, Temperature

CONSENSUS_1992 = Source(
    "American College of Chest Physicians and Society of Critical Care Medicine consensus conference on sepsis, 1992",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC1774473/table/t1",
    where="definitions of SIRS, sepsis, severe sepsis, septic shock and multiple organ dysfunction",
    read="secondary",
    via="PMC1774473, table 1; PMC5576633, table 1",
)

InfectionPresent = Annotated[
    bool,
    Criterion(
        "infection proven or suspected",
        terms=(
            "suspected infection",
            "source of infection",
            "infection suspected",
            "documented infection",
            "proven infection",
            "confirmed infection",
            "active infection",
            "signs of infection",
            "suspicion of infection",
            "evidence of infection",
            "presumed infection",
            "infection source",
            "infectious source",
            "infectious process",
            "infected",
            "septic source",
            "infective exacerbation",
            "infective source",
        ),
        includes=(
            "pneumonia",
            "urosepsis",
            "urinary tract infection",
            "bacteraemia",
            "bacteremia",
            "cellulitis",
            "septic infection",
            "sepsis",
            "meningitis",
            "peritonitis",
            "endocarditis",
            "osteomyelitis",
            "pyelonephritis",
            "abscess",
            "acute cholangitis",
            "ascending cholangitis",
            "cholecystitis",
            "septic shock",
            "septic arthritis",
            "necrotizing fasciitis",
            "bloodstream infection",
            "septicemia",
            "soft tissue infection",
            "skin infection",
            "intra-abdominal infection",
            "clostridium difficile infection",
            "encephalitis",
            "uti",
            "lrti",
            "chest infection",
            "hospital-acquired pneumonia",
            "ventilator-associated pneumonia",
            "chest sepsis",
            "biliary sepsis",
            "abdominal sepsis",
            "intra-abdominal sepsis",
            "line sepsis",
            "line infection",
            "neutropenic sepsis",
            "perforated viscus",
            "faecal peritonitis",
            "necrotising fasciitis",
            "nec fasc",
            "wound infection",
            "surgical site infection",
            "empyema",
            "pyelo",
            "infected",
            "septic",
            "septicaemia",
            "discitis",
            "epididymo-orchitis",
            "prostatitis",
            "c diff colitis",
            "infected diabetic foot",
            "acute appendicitis",
            "perforated appendicitis",
            "acute diverticulitis",
            "perforated diverticulitis",
        ),
    ),
]
SepsisHypoperfusion = Annotated[
    bool,
    Criterion(
        "hypoperfusion or hypotension from the infection: lactic acidosis, oliguria, acute mental change, systolic "
        "pressure under 90 mmHg or over 40 mmHg below the usual",
        met=("systolic_pressure < 90",),
        terms=(
            "sepsis-induced hypotension",
            "sepsis-induced hypoperfusion",
            "sepsis-related hypotension",
            "sepsis-associated hypotension",
            "severe sepsis with hypoperfusion",
        ),
        includes=(
            "lactic acidosis",
            "sepsis with hypotension",
            "septic hypotension",
            "severe sepsis with hypotension",
            "elevated lactic acid",
            "elevated lactate",
            "raised lactate",
            "high lactate",
            "hyperlactatemia",
            "lactic acidemia",
            "oliguria",
            "hypoperfusion",
            "poor perfusion",
            "septic shock",
            "tissue hypoperfusion",
            "acute change in mental status",
            "acute mental status changes",
            "lactate elevation",
            "elevated serum lactate",
            "septic and hypotensive",
            "hypotensive with sepsis",
            "oliguric",
            "poor urine output",
            "lactate raised",
            "lactate high",
            "mottled peripheries",
        ),
    ),
]
ShockDespiteFluids = Annotated[
    bool,
    Criterion(
        "hypotension from the infection despite adequate fluids, with poor perfusion; or on vasopressors for it",
        terms=(
            "hypotension despite adequate fluid resuscitation",
            "hypotension despite fluids",
            "septic shock",
            "hypotension despite fluid resuscitation",
            "hypotension despite adequate fluids",
            "hypotension despite intravenous fluids",
            "hypotension despite iv fluids",
            "hypotensive despite fluids",
            "hypotensive despite receiving fluids",
            "hypotensive despite fluid resuscitation",
            "hypotensive despite adequate fluid resuscitation",
            "hypotensive despite iv fluids",
            "fluid-refractory hypotension",
            "fluid-refractory shock",
            "hypotension refractory to fluids",
            "hypotension unresponsive to fluids",
            "persistent hypotension despite fluids",
            "persistent hypotension despite fluid resuscitation",
            "refractory hypotension",
            "blood pressure is dropping despite fluid resuscitation",
            "low blood pressure despite fluid resuscitation",
            "low blood pressure despite fluids",
            "hypotension despite volume resuscitation",
            "hypotension despite fluid boluses",
            "hypotension despite aggressive fluid resuscitation",
            "hypotension despite adequate volume resuscitation",
            "hypotension despite receiving fluids",
            "hypotensive despite fluid boluses",
            "hypotensive despite adequate fluids",
            "hypotensive despite aggressive fluid resuscitation",
            "hypotensive despite volume resuscitation",
            "hypotensive despite intravenous fluids",
            "hypotension refractory to fluid resuscitation",
            "hypotension refractory to iv fluids",
            "hypotension refractory to volume resuscitation",
            "fluid-unresponsive hypotension",
            "hypotension not responding to fluids",
            "blood pressure remains low despite fluids",
            "persistently hypotensive despite fluids",
            "remains hypotensive despite fluids",
            "remains hypotensive despite fluid resuscitation",
            "remains hypotensive despite iv fluids",
            "fluid-resistant hypotension",
        ),
        includes=(
            "refractory septic shock",
            *(
                f"{a} {b}"
                for a in (
                    "on",
                    "requiring",
                    "requires",
                    "requiring high-dose",
                    "started on",
                    "needing",
                    "dependent on",
                )
                for b in (
                    "vasopressors",
                    "vasopressor support",
                    "norepinephrine",
                    "pressors",
                    "noradrenaline",
                )
            ),
            "vasopressor-dependent shock",
            "vasopressor-dependent septic shock",
            "on norad",
            "norad started",
            "norad running",
            "started norad",
            "on levophed",
            "on metaraminol",
            "peripheral pressors",
            "on peripheral noradrenaline",
            "pressors started",
            "vasopressors started",
            "pressor requirement",
            "vasopressor requirement",
            "fluid refractory",
            "refractory to fluids",
            "hypotensive despite fluids",
            "hypotensive despite 30 ml/kg",
            "bp not responding to fluids",
            "not fluid responsive",
        ),
        wider=(
            "shock",
            "hypotension",
            "vasopressors",
            "vasopressor support",
        ),
        opposites=(
            "normotensive",
            "blood pressure is stable",
            "responded to fluids",
            "responsive to fluids",
            "fluid-responsive",
            "fluid responsive",
            "bp responded to fluids",
            "bp responded to fluid",
            "bp improved with fluids",
            "bp came up with fluids",
            "bp picked up with fluids",
            "responded to fluid",
            "never needed pressors",
            "no vasopressors needed",
            "no pressors needed",
        ),
    ),
]
SeveralOrgansFailing = Annotated[
    bool,
    Criterion(
        "dysfunction of two or more organs that needs intervention",
        terms=(
            "multiple organ dysfunction",
            "multi-organ failure",
            "multiorgan failure",
            "multiple organ failure",
            "mods",
            "multi-organ dysfunction",
            "multiorgan dysfunction",
            "multiple organ dysfunctions",
            "multisystem organ failure",
            "multi-system organ failure",
            "dysfunction of two or more organs",
            "two or more organ dysfunctions",
            "multi-organ injury",
            "multiorgan injury",
            "multisystem organ dysfunction",
            "multi-system organ dysfunction",
            "multiple organ dysfunction syndrome",
            "multi-organ dysfunction syndrome",
            "several organs failing",
            "multiple failing organs",
            "multiple organs failing",
            "multisystem failure",
            "failure of multiple organs",
            "dysfunction of multiple organs",
            "mof",
            "multi organ failure",
            "multiple organ failures",
            "multi-organ support",
            "multiorgan support",
        ),
        includes=(
            "renal and hepatic dysfunction",
            "hepatic and renal dysfunction",
            "renal and hepatic failure",
            "liver and kidney failure",
            "kidney and liver failure",
            "cardiac and renal failure",
            *(
                f"{a} and {b} {c}"
                for a in (
                    "renal",
                    "kidney",
                    "hepatic",
                    "liver",
                    "respiratory",
                    "cardiac",
                    "cardiovascular",
                    "pulmonary",
                )
                for b in (
                    "renal",
                    "kidney",
                    "hepatic",
                    "liver",
                    "respiratory",
                    "cardiac",
                    "cardiovascular",
                    "pulmonary",
                )
                for c in (
                    "failure",
                    "dysfunction",
                    "failures",
                )
            ),
        ),
        wider=(
            "organ dysfunction",
            "organ failure",
            "end-organ dysfunction",
            "end organ dysfunction",
            "organ damage",
        ),
        opposites=(
            "single organ dysfunction",
            "single-organ dysfunction",
            "single organ failure",
            "single-organ failure",
        ),
    ),
]


@calculator(
    title="Sepsis, severe sepsis and septic shock by the 1992 consensus definitions",
    source=CONSENSUS_1992,
    ages=(18, 120),
    outcome="stage of sepsis",
    aliases=("SIRS, Sepsis, and Septic Shock Criteria", "sepsis-1 definitions", "severe sepsis criteria"),
    superseded_by="sofa",
)
def sepsis_1992(
    temperature: Temperature,
    heart_rate: HeartRate,
    respiratory_rate: RespiratoryRate,
    arterial_carbon_dioxide: ArterialCarbonDioxide,
    white_cell_count: WhiteCellCount,
    band_forms: BandForms,
    infection_present: InfectionPresent,
    sepsis_hypoperfusion: SepsisHypoperfusion,
    shock_despite_fluids: ShockDespiteFluids,
    several_organs_failing: SeveralOrgansFailing,
) -> Result:
    """Stage of the response to infection in adults by the definitions of 1992, from SIRS to organ dysfunction.

    Two of four SIRS criteria are needed for every stage; the gravest stage that is met is named. The definition of 2016
    rests on the SOFA score instead.
    """
    items = (
        Item("Temperature over 38 °C or under 36 °C", 1 if temperature > 38 or temperature < 36 else 0),
        Item("Heart rate over 90/min", 1 if heart_rate > 90 else 0),
        Item(
            "Respiratory rate over 20/min or PaCO₂ under 32 mmHg",
            1 if respiratory_rate > 20 or arterial_carbon_dioxide < 32 else 0,
        ),
        Item(
            "White cells over 12 or under 4 ×10⁹/L, or over 10 % band forms",
            1 if white_cell_count > 12 or white_cell_count < 4 or band_forms > 10 else 0,
        ),
    )
    stage = (
        "multiple organ dysfunction syndrome"
        if several_organs_failing
        else "SIRS"
        if not infection_present
        else "septic shock"
        if shock_despite_fluids
        else "severe sepsis"
        if sepsis_hypoperfusion
        else "sepsis"
    )
    verdict = stage if total(*items) >= 2 else "SIRS criteria not met"
    return Result(verdict, "", verdict, items)
