"""Units as notes write them, and what they are in UCUM."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from ...calculators.inputs import Quantity, display
from .once import kept
from .text import normalise
from .words import UNITS

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

#: Counts in tens or hundreds of thousands per microlitre, as times 10*9/L.
MULTIPLES: Final[Mapping[str, float]] = {"10*4/uL": 10.0, "10*5/uL": 100.0}

#: The share of nitrogen in the mass of urea, CO(NH2)2: 2 × 14.007 of 60.056.
NITROGEN_IN_UREA: Final = 28.014 / 60.056

#: Units of American notes whose quantities have an SI unit beside them.
CONVENTIONAL: Final = frozenset(("mg/dL", "g/dL", "mm[Hg]"))
#: The units beside them, of notes from most of the world.
SI: Final = frozenset(("mmol/L", "umol/L", "nmol/L", "pmol/L", "g/L", "mg/L", "kPa"))

#: Written without a unit, a count per microlitre has at least this many digits before it is read as one.
UNWRITTEN_FLOOR: Final[Mapping[str, float]] = {"/uL": 1000.0, "1": 0.0, "g": 500.0}

#: Written without a unit, a number over this is not in it: an AST of 280 is in U/L.
UNWRITTEN_CEILING: Final[Mapping[str, float]] = {"ukat/L": 50.0}


#: Written without a unit in English notes, the numbers of an input that are in each of its units; those it lacks are
#: always written, and numbers in no range are left open. Nobody lives with a haemoglobin of 12 g/L, an arterial oxygen
#: tension of 12 mmHg or a fibrinogen of 5 mg/dL; haemoglobin in mmol/L and lactate in mg/dL carry their unit.
UNWRITTEN: Final[Mapping[str, Mapping[str, tuple[float, float]]]] = {
    "haemoglobin": {"g/dL": (2, 25), "g/L": (26, 250)},
    "fibrinogen": {"g/L": (0.2, 15), "mg/dL": (40, 1500)},
    "arterial_oxygen": {"kPa": (3, 70), "mm[Hg]": (30, 700)},
    "arterial_carbon_dioxide": {"kPa": (1, 14), "mm[Hg]": (15, 150)},
    "lactate": {"mmol/L": (0.1, 25)},
    "first_lactate": {"mmol/L": (0.1, 25)},
    "repeat_lactate": {"mmol/L": (0.1, 25)},
    "aspartate_aminotransferase": {"U/L": (3, 30000)},
    "intracranial_pressure": {"mm[Hg]": (0, 100)},
}
#: Of these a number with decimals is in mmol/L: in mg/dL they are told in whole numbers.
WHOLE_IN_MG: Final = frozenset(("glucose", "fasting_glucose", "glucose_at_twelve_hours"))
#: Pounds that no adult weighs, and kilograms that some do: a bare number between them is in kg.
LIGHT: Final = (25, 75)


def _variants(written: str) -> tuple[str, ...]:
    """Write a unit's other forms: mg/dl is also mg.dl-1 and mg/deciliter."""
    above, slash, below = written.partition("/")
    if not slash or not below.isalpha():
        return (written,)
    words = {"l": ("liter", "litre"), "dl": ("deciliter", "decilitre"), "ml": ("milliliter", "millilitre")}.get(
        below, ()
    )
    return (written, f"{above}.{below}-1", f"{above} {below}-1", *(f"{above}/{word}" for word in words))


_AMOUNTS: Final = {
    "g": "gram", "mg": "milligram", "ug": "microgram", "ng": "nanogram", "pg": "picogram", "mol": "mole",
    "mmol": "millimole", "umol": "micromole", "nmol": "nanomole", "pmol": "picomole", "U": "unit",
}  # fmt: skip
_VOLUMES: Final = {"L": ("litre", "liter"), "dL": ("decilitre", "deciliter"), "mL": ("millilitre", "milliliter", "ml")}


def _dictated(code: str) -> tuple[str, ...]:
    """Return how a concentration is dictated: "picograms per millilitre"."""
    above, _, below = code.partition("/")
    if above not in _AMOUNTS or below not in _VOLUMES:
        return ()
    return tuple(f"{_AMOUNTS[above]}{end} per {volume}" for end in ("s", "") for volume in _VOLUMES[below])


_ALL_WRITTEN: Final[Mapping[str, tuple[str, ...]]] = {
    code: (*(variant for written in listed for variant in _variants(written)), *_dictated(code))
    for code, listed in UNITS.items()
}
_BY_WRITING: Final[Mapping[str, str]] = {w: code for code, written in _ALL_WRITTEN.items() for w in written}


#: Cells in 10⁹ a litre, as Central Europe writes them; of what is weighed "g/l" is grams.
_GIGA: Final = frozenset(("g/l", "gpt/l"))


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
    return _pattern(frozenset(known))


@kept(64)
def _pattern(known: frozenset[str]) -> re.Pattern[str]:
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
    if found is None and "10*9/L" in quantity.units and _plain(written) in _GIGA:
        return "10*9/L"
    return found if found in quantity.units else None


def known_as(written: str) -> str | None:
    """Return the UCUM unit a writing stands for in general."""
    return _BY_WRITING.get(_plain(written))
