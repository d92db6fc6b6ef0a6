"""Fluid needs."""

from ..core import Result, Source, calculator, upto
from ..vocabulary.patient import Weight

HOLLIDAY_1957 = Source(
    "Holliday MA, Segar WE. The maintenance need for water in parenteral fluid therapy. Pediatrics 1957",
    url="https://www.utmb.edu/pedi_ed/CORE/Fluids&Electyrolytes/page_04.htm",
    where="nomogram, as hourly rates",
    read="secondary",
    via="University of Texas Medical Branch, Core concepts of pediatrics: maintenance fluid requirements",
)


@calculator(
    title="Maintenance fluids (4-2-1 rule)",
    source=HOLLIDAY_1957,
    outcome="maintenance fluid rate",
    aliases=("Holliday-Segar", "4-2-1 rule", "maintenance fluid rate", "maintenance intravenous fluids"),
    confirmed="medcalc-bench 1.7: 500 random patients agree",
)
def maintenance_fluids(weight: Weight) -> Result:
    """Hourly maintenance fluid by weight: 4 mL/kg for the first 10 kg, 2 for the next 10 and 1 for each beyond.

    In mL/h, rounded to one decimal. Derived by Holliday and Segar for children in hospital (100, 50 and 20 mL/kg a
    day); the amount alone, not the composition, which is isotonic by present guidance. Not for newborns, dehydration,
    kidney or heart failure; in practice it is not run above 100 mL/h.
    """
    rate = upto(weight, {10: 4 * weight, 20: 40 + 2 * (weight - 10)}, over=60 + (weight - 20))
    return Result(round(rate, 1), "mL/h", "")
