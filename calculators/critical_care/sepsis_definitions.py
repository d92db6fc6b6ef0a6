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
        ),
    ),
]
SepsisHypoperfusion = Annotated[
    bool,
    Criterion(
        "hypoperfusion or hypotension from the infection: lactic acidosis, oliguria, acute mental change, systolic "
        "pressure under 90 mmHg or over 40 mmHg below the usual",
        terms=("sepsis-induced hypotension", "sepsis-induced hypoperfusion"),
        includes=("lactic acidosis", "sepsis with hypotension", "septic hypotension", "severe sepsis with hypotension"),
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
        ),
        includes=("refractory septic shock",),
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
        ),
        includes=(
            "renal and hepatic dysfunction",
            "hepatic and renal dysfunction",
            "renal and hepatic failure",
            "liver and kidney failure",
            "kidney and liver failure",
            "cardiac and renal failure",
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
