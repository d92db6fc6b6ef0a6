"""Units as notes write them, and what they are in UCUM."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from ...calculators.inputs import Quantity, display
from .text import normalise

#: UCUM code, then the ways of writing it beyond the code itself (lower case, plain characters).
_WRITTEN: Final[Mapping[str, str]] = {
    "mg/dL": "mg/dl|mg/100ml|mg/100 ml|mg%|mg per dl|mg per deciliter|milligrams per deciliter|mgs/dl",
    "g/dL": "g/dl|gm/dl|gms/dl|gr/dl|g%|g/100 ml|grams per deciliter|gram/dl|grams/dl",
    "ug/dL": "ug/dl|mcg/dl",
    "ng/dL": "ng/dl",
    "g/L": "g/l|gm/l|grams per liter",
    "mg/L": "mg/l|mg per l",
    "ug/L": "ug/l|mcg/l",
    "ng/L": "ng/l",
    "ng/mL": "ng/ml",
    "pg/mL": "pg/ml",
    "ug/mL": "ug/ml|mcg/ml",
    "mg/mL": "mg/ml",
    "mmol/L": "mmol/l|mmols/l|mm/l|millimoles per liter|millimoles per litre|mmol per liter",
    "umol/L": "umol/l|mcmol/l|micromol/l|micromoles per liter|micromoles/l|umols/l",
    "nmol/L": "nmol/l",
    "pmol/L": "pmol/l",
    "meq/L": "meq/l|meq/liter|meqs/l|milliequivalents per liter",
    "U/L": "u/l|iu/l|units/l|international unit/l|international units/l|units per liter|u/liter",
    "m[IU]/L": "miu/l|mu/l|uiu/ml|uu/ml",
    "mIU/mL": "miu/ml",
    "10*9/L": "x10^9/l|x 10^9/l|10^9/l|x109/l|x 109/l|109/l|x10e9/l|x 10e9/l|10e9/l|x10*9/l|x10(9)/l|x 10 9/l|billion/l|e9/l|giga/l|10*9/l",
    "10*3/uL": "x10^3/ul|x 10^3/ul|10^3/ul|x103/ul|x 103/ul|103/ul|k/ul|k/mm3|k/cmm|k/mcl|x10^3/mm3|x 10^3/mm3|10^3/mm3|x103/mm3|x 103/mm3|"
    "103/mm3|thousand/ul|thousands/ul|10*3/ul|x10*3/ul|x1000/ul|thou/ul|k cells/ul|x10e3/ul|10e3/ul|x10^3/mcl|x10^3",
    "/uL": "/ul|/mm3|/mcl|/cmm|/cumm|cells/ul|cells/mm3|cells/mcl|cells/cmm|per mm3|per ul|per microliter|per cubic millimeter|cells per microliter|"
    "/mm^3|cells/mm^3|/cu mm|platelets/ul|per mcl|/microliter|cells/microliter|count/ul|cu/mm|/c.mm|/mmc|mm-3|/mm-3|cells per cubic millimeter",
    "10*6/uL": "x10^6/ul|10^6/ul|x106/ul|million/ul|m/ul|x10^6/mm3",
    "10*12/L": "x10^12/l|10^12/l|x1012/l|x 10^12/l",
    "mm[Hg]": "mmhg|mm hg|mm of hg|mm of mercury|millimeters of mercury|millimetres of mercury|torr|mm/hg",
    "kPa": "kpa",
    "cm[H2O]": "cmh2o|cm h2o|cm of h2o|cm of water",
    "/min": "bpm|beats/min|beats per minute|beats/minute|beat per minute|breaths/min|breaths per minute|breaths/minute|breath per minute|/min|per min|"
    "per minute|/minute|b/min|br/min|beats per min|breaths per min|cpm|/mn|times/min|times per minute|min-1|cycles/min|beat/min|breath/min",
    "Cel": "c|°c|celsius|degrees celsius|degrees c|deg c|degree celsius|° c|oc|degree c|degrees centigrade|centigrade|℃",
    "[degF]": "f|°f|fahrenheit|degrees fahrenheit|degrees f|deg f|degree fahrenheit|° f|ºf",
    "%": "%|percent|per cent|pct",
    "kg": "kg|kgs|kilograms|kilogram|kilos|kilo",
    "g": "g|gm|grams|gram|gms",
    "[lb_av]": "lb|lbs|pounds|pound",
    "cm": "cm|cms|centimeters|centimetres|centimeter|centimetre",
    "mm": "mm|millimeters|millimetres|millimeter|millimetre",
    "m": "m|meters|metres|meter|metre",
    "[in_i]": "in|inches|inch",
    "kg/m2": "kg/m2|kg/m^2|kg per m2|kg/sq m|kg/sqm|kg/square meter|kg/square metre",
    "m2": "m2|m^2|sq m",
    "ms": "ms|msec|msecs|milliseconds|millisecond",
    "s": "s|sec|secs|seconds|second",
    "min": "min|mins|minutes|minute",
    "h": "h|hr|hrs|hours|hour",
    "d": "d|days|day",
    "wk": "weeks|week|wks|wk",
    "mo": "months|month|mos",
    "a": "years|year|yrs|yr|yo|y/o|y.o.|year-old|years old|years of age|-year-old|y",
    "mL": "ml|cc|milliliters|millilitres",
    "L": "l|liters|litres|liter|litre|lt",
    "L/min": "l/min|lpm|liters per minute|litres per minute|l per minute|liters/min|litres/min|l/minute",
    "mL/min": "ml/min|cc/min|ml per minute",
    "mL/min/{1.73_m2}": "ml/min/1.73m2|ml/min/1.73 m2|ml/min/1.73m^2|ml/min/1.73 m^2|ml/min per 1.73 m2|ml/min/1.73",
    "mL/h": "ml/h|ml/hr|cc/h|cc/hr|ml/hour",
    "mL/kg/h": "ml/kg/h|ml/kg/hr|cc/kg/hr|ml/kg/hour",
    "mL/kg": "ml/kg|cc/kg",
    "mg/kg": "mg/kg",
    "mg/kg/d": "mg/kg/day|mg/kg/d",
    "ug/kg/min": "ug/kg/min|mcg/kg/min|ug/kg/minute|mcg/kg/minute",
    "ug/min": "ug/min|mcg/min",
    "mg/h": "mg/h|mg/hr",
    "mg/d": "mg/day|mg/d|mg daily|mg per day",
    "g/d": "g/day|g/24h|g/24 h|g/d|grams per day|grams/day",
    "mg/g": "mg/g|mg/gm",
    "mg/mmol": "mg/mmol",
    "mg": "mg|mgs|milligrams|milligram",
    "ug": "ug|mcg|micrograms|microgram",
    "mmol": "mmol",
    "meq": "meq",
    "[iU]": "iu|units|unit|u|international units",
    "mosm/kg": "mosm/kg|mosmol/kg|mosm/kg h2o",
    "mosm/L": "mosm/l|mosmol/l",
    "mm/h": "mm/h|mm/hr|mm/hour|mm/1h|mm in 1 h",
    "{tablet}": "tablets|tablet|tabs|tab|capsules|puffs|doses|dose|drops|mg/ml/hr",
    "{pack_a}": "pack-years|pack years|pack-year|pack year|packs|pack|ppd",
    "10*3": "k",
}  # fmt: skip

#: Units that are one and the same amount.
_SAME: Final = (
    ("10*9/L", "10*3/uL"),
    ("ng/mL", "ug/L"),
    ("pg/mL", "ng/L"),
    ("ug/mL", "mg/L"),
    ("mg/mL", "g/L"),
    ("U/L", "[iU]/L", "[IU]/L", "u/L"),
    ("m[IU]/L", "u[IU]/mL", "m[iU]/L"),
    ("10*3/uL", "10*3"),
    ("10*9/L", "10*3"),
    ("mosm/kg", "mosm/L", "mmol/kg"),
    ("a", "year"),
)

#: A number with one of these is a dose, a time or a size: next to another label it is not that label's value.
INCIDENTAL: Final = frozenset(
    "mg ug g mmol meq [iU] {tablet} {pack_a} mL L L/min h d wk mo a min s mg/kg mg/kg/d mg/d g/d mL/h ug/kg/min ug/min mg/h "
    "mL/kg cm mm kg % ms".split()
)
CONVENTIONAL: Final = frozenset(("mg/dL", "g/dL"))

#: Written without a unit, a count per microlitre has at least this many digits before it is read as one.
UNWRITTEN_FLOOR: Final[Mapping[str, float]] = {"/uL": 1000.0, "1": 0.0, "g": 500.0}



def _variants(written: str) -> tuple[str, ...]:
    """Write a unit's other forms: mg/dl is also mg.dl-1 and mg/deciliter."""
    above, slash, below = written.partition("/")
    if not slash or not below.isalpha():
        return (written,)
    words = {"l": ("liter", "litre"), "dl": ("deciliter", "decilitre"), "ml": ("milliliter", "millilitre")}.get(below, ())
    return (written, f"{above}.{below}-1", f"{above} {below}-1", *(f"{above}/{word}" for word in words))


_ALL_WRITTEN: Final[Mapping[str, tuple[str, ...]]] = {
    code: tuple(variant for written in joined.split("|") for variant in _variants(written))
    for code, joined in _WRITTEN.items()
}
_BY_WRITING: Final[Mapping[str, str]] = {w: code for code, written in _ALL_WRITTEN.items() for w in written}


def _plain(unit: str) -> str:
    return " ".join(normalise(unit).split())


def writings(quantities: Iterable[Quantity]) -> set[str]:
    """Return every way of writing a unit that a note may use, in normalised form."""
    known = set(_BY_WRITING)
    for quantity in quantities:
        known.update(_plain(written) for written in quantity.spellings)
        for unit in quantity.units:
            known.update((_plain(unit), _plain(display(unit))))
    return {written for written in known if written and not written.isdigit()}


def pattern(known: Iterable[str]) -> re.Pattern[str]:
    """Compile a pattern for a unit directly after a number."""
    ordered = sorted(known, key=lambda w: (-len(w), w))
    joined = "|".join(re.escape(w).replace(r"\ ", r"\s") for w in ordered)
    return re.compile(rf"[ ]?\|?[ ]?-?({joined})(?![a-z0-9%^])(?!/[a-z0-9])")


@lru_cache(maxsize=4096)
def _table(quantity_key: tuple[tuple[str, ...], tuple[tuple[str, str], ...]]) -> Mapping[str, str]:
    units, spellings = quantity_key
    table: dict[str, str] = {}
    for unit in units:
        for same in _SAME:
            if unit in same:
                for other in same:
                    for written in _ALL_WRITTEN.get(other, ()):
                        table.setdefault(written, unit)
    for unit in units:
        for written in _ALL_WRITTEN.get(unit, ()):
            table[written] = unit
        table[_plain(unit)] = unit
        table[_plain(display(unit))] = unit
    for spelled, unit in spellings:
        for same_code in _ALL_WRITTEN.get(_BY_WRITING.get(_plain(spelled), ""), ()):
            table.setdefault(same_code, unit)
    table.update({_plain(spelled): unit for spelled, unit in spellings})
    table.pop("", None)
    return table


def ucum(quantity: Quantity, written: str) -> str | None:
    """Return the UCUM unit of a quantity that a writing stands for; None where it is none of its units."""
    key = (quantity.units, tuple(quantity.spellings.items()))
    found = _table(key).get(_plain(written))
    return found if found in quantity.units else None


def known_as(written: str) -> str | None:
    """Return the UCUM unit a writing stands for in general."""
    return _BY_WRITING.get(_plain(written))
