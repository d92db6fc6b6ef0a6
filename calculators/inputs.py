"""What an input is: a quantity with units and a plausible range, a criterion, a choice, a calendar date.

These stand in a parameter's type (`Annotated[float, Quantity(...)]`), so that a calculator's signature
is its JSON schema, its form on the page and what a reader looks for in a note.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, TypedDict

from pydantic_core import CoreSchema, core_schema

#: How a UCUM unit is written for people; a unit not listed here is written as it is.
DISPLAY = {
    "mm[Hg]": "mmHg",
    "cm[H2O]": "cmH2O",
    "mL/cm[H2O]": "mL/cmH2O",
    "Cel": "°C",
    "[degF]": "°F",
    "a": "years",
    "/min": "/min",
    "10*9/L": "×10⁹/L",
    "10*3/uL": "×10³/µL",
    "/uL": "/µL",
    "{copies}/mL": "copies/mL",
    "umol/L": "µmol/L",
    "um": "µm",
    "cm2": "cm²",
    "mg.min/mL": "mg·min/mL",
    "10*11": "×10¹¹",
    "m2": "m²",
    "ug/L": "µg/L",
    "ug/dL": "µg/dL",
    "ug/d": "µg/day",
    "ug/h": "µg/h",
    "g/d": "g/day",
    "mg/d": "mg/day",
    "m[IU]/L": "mIU/L",
    "[IU]/mL": "IU/mL",
    "[hnsf'U]": "HU",
    "/[HPF]": "per high-power field",
    "mm2": "mm²",
    "mosm/kg": "mOsm/kg",
    "[lb_av]": "lb",
    "[in_i]": "in",
    "ug/kg/min": "µg/kg/min",
    "mL/min/{1.73_m2}": "mL/min/1.73 m²",
    "{INR}": "",
    "1": "",
    "d": "days",
    "h": "hours",
    "wk": "weeks",
    "mo": "months",
}


#: Words of input names that are written otherwise than in small letters.
_CAPITALS = {
    name: name.upper()
    for name in (
        *("inr", "dvt", "pe", "hdl", "ldl", "ecg", "copd", "ct", "icu", "st", "tia", "pr", "qrs", "qt"),
        *("bnp", "nt", "nyha"),
    )
}
_CAPITALS |= {"ph": "pH", "egfr": "eGFR", "qtc": "QTc", "probnp": "proBNP"}


def label(name: str) -> str:
    """Write an input's name as people do: `prior_tia` is "prior TIA"."""
    return " ".join(_CAPITALS.get(word, word) for word in name.split("_"))


def display(unit: str) -> str:
    """Write a UCUM unit as people read it."""
    return DISPLAY.get(unit, unit)


def number(value: float | str) -> str:
    """Write a number as people read it: no trailing zeros, no exponent."""
    if isinstance(value, str):
        return value
    return str(int(value)) if float(value).is_integer() else f"{value:.6f}".rstrip("0").rstrip(".")


#: How the description of an amount says that there may be none of it.
_NOTHING = ("; 0 if none", "; 0 when none is given")
#: How the coding of an item says that a level means absence: "0 none", "0 (not at all affected)".
_ABSENCE = r"\b{level:g} \(?(none|absent|never|not at all|at no time|normal|not?)\b"


class InputProblem(TypedDict):
    """One refused input: which one, what is wrong, and what to do about it."""

    input: str
    problem: str


class InvalidInputs(ValueError):
    """Inputs a calculator refuses. `problems` names each one and says what to give instead."""

    def __init__(self, calculator: str, problems: list[InputProblem]) -> None:
        self.calculator = calculator
        self.problems = problems
        super().__init__(f"{calculator}: " + "; ".join(f"{p['input']}: {p['problem']}" for p in problems))


def _accept(problem: str | None) -> None:
    """Raise ValueError with a problem, if there is one."""
    if problem is not None:
        raise ValueError(problem)


@dataclass(frozen=True)
class Quantity:
    """A measured number: its unit (UCUM), hard limits in that unit, and factors from other units in use.

    The limits are the widest a living patient has, not a normal range. `factors[other]` multiplies a
    value in `other` into `unit`; `offsets[other]` is then added (Fahrenheit). A quantity with more than one
    unit must be given as `{"value": 88, "unit": "umol/L"}`: a guessed unit is the commonest way
    for a right equation to give a wrong answer. `terms` are what notes call it; `spellings` are units as notes write
    them, beyond the UCUM code and its display form. `only_in` maps a term to the one unit in which it means this
    quantity (urea in mmol/L is urea nitrogen in mmol/L; in mg/dL it is not). `levels` are phrases that tell a level of
    a coded item by themselves ("frozen facies"); `named` are what notes call its trouble without saying how much there
    is, where its `terms` do not ("trouble sleeping"). `code` is a LOINC code.
    """

    unit: str
    low: float
    high: float
    description: str
    factors: Mapping[str, float] = field(default_factory=dict)
    offsets: Mapping[str, float] = field(default_factory=dict)
    integer: bool = False
    terms: tuple[str, ...] = ()
    spellings: Mapping[str, str] = field(default_factory=dict)
    code: str | None = None
    only_in: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    named: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash((self.unit, self.low, self.high, self.description))

    def within(self, low: float, high: float) -> "Quantity":
        """Return the same quantity for a calculator that is stated for a narrower range."""
        return replace(self, low=low, high=high)

    @cached_property
    def absent(self) -> float | None:
        """The level that means that there is nothing, where the coding says so ("0 none, 1 mild", "…; 0 if none").

        A measurement has none: no laboratory value or vital sign is ever assumed.
        """
        if self.low == 0 and self.description.endswith(_NOTHING):
            return self.low
        coded = self.integer and self.unit == "1" and re.search(_ABSENCE.format(level=self.low), self.description)
        return self.low if coded else None

    @property
    def units(self) -> tuple[str, ...]:
        """Every unit it may be given in, its own first."""
        return (self.unit, *self.factors)

    def ucum(self, unit: str) -> str:
        """Return the UCUM code of a unit given by it or as displayed. Raises ValueError on one it does not know."""
        for known in self.units:
            if unit == known or unit == display(known):
                return known
        raise ValueError(f"unit {unit!r} is not known for this; give one of: {', '.join(self.units)}")

    def to_unit(self, value: float, unit: str) -> float:
        """Convert a value into this quantity's unit. Raises ValueError on a unit it does not know."""
        known = self.ucum(unit)
        if known == self.unit:
            return value
        # 100.4 °F is 38 °C, and not a whisker over it: a score may ask for more than 38
        return round(value * self.factors[known] + self.offsets.get(known, 0.0), 9)

    def read(self, given: Any) -> float:
        """Return what was given in this quantity's unit. Raises ValueError that says what to give instead."""
        _accept(self.problem(given))
        return self.to_unit(float(given["value"]), given["unit"]) if isinstance(given, Mapping) else float(given)

    def problem(self, given: Any) -> str | None:
        """Say what is wrong with a given value and what to give instead; None when it is fine."""
        example = f'{{"value": …, "unit": "{self.unit}"}}'
        match given:
            case {"value": bool()}:
                return f"give a number, as {example}"
            case {"value": float() | int() as value, "unit": str(unit), **rest} if not rest:
                try:
                    number = self.to_unit(value, unit)
                except ValueError as error:
                    return str(error)
            case bool():
                return f"give a number in {self.unit}"
            case float() | int() as value if not self.factors:
                number, unit = float(value), self.unit
            case float() | int():
                return f"a bare number is ambiguous: give {example}, unit one of: {', '.join(self.units)}"
            case _:
                return f"give {example}" if self.factors else f"give a number in {self.unit}"
        if number != number or not self.low <= number <= self.high:
            return self.out_of_range(value, unit, number)
        if self.integer and number != int(number):
            return "give a whole number"
        return None

    def out_of_range(self, value: float, unit: str, number: float) -> str:
        """Explain an impossible value, and name the unit mistake it looks like."""
        limits = f"{self.low:g} to {self.high:g} {display(self.unit)}".rstrip()
        said = f"{value:g} {display(unit)} is outside {limits}"
        likely = [
            other for other in self.units if other != unit and self.low <= self.to_unit(value, other) <= self.high
        ]
        if likely:
            return f"{said}; it looks like a value in {' or '.join(likely)}: check the unit"
        if self.low <= number / 10 <= self.high:
            return f"{said}; check for a misplaced decimal point"
        return f"{said}; check the value"

    def _convert(self, given: Any) -> Any:
        if (
            type(given) is dict
            and len(given) == 2
            and isinstance(value := given.get("value"), float | int)
            and value is not True
            and value is not False
            and isinstance(unit := given.get("unit"), str)
        ):
            return self.to_unit(value, unit)
        raise ValueError("value and unit wanted")

    def validation(self) -> CoreSchema:
        """Convert, then check the plausible range. A quantity of one unit may be a bare number."""
        number = core_schema.float_schema(
            ge=self.low, le=self.high, allow_inf_nan=False, strict=True, multiple_of=1 if self.integer else None
        )
        converted = core_schema.no_info_before_validator_function(self._convert, number)
        if self.factors:
            return converted
        return core_schema.union_schema([number, converted], mode="left_to_right")

    def json_schema(self) -> dict[str, Any]:
        """Describe the quantity as a caller must give it."""
        if not self.factors:
            kind = "integer" if self.integer else "number"
            text = f"{self.description}, in {display(self.unit)}" if display(self.unit) else self.description
            return {"type": kind, "minimum": self.low, "maximum": self.high, "description": text}
        return {
            "type": "object",
            "description": self.description,
            "properties": {"value": {"type": "number"}, "unit": {"enum": list(self.units)}},
            "required": ["value", "unit"],
            "additionalProperties": False,
        }


@dataclass(frozen=True)
class Criterion:
    """Something that is true of the patient or not.

    `terms` name the finding itself: asserting one establishes it, denying one rules it out. `includes` are
    narrower findings: asserting one establishes it, denying one says nothing. Terms are matched without
    regard to case, as whole words. `excludes` are longer phrases that hold a term and mean something else
    ("portal hypertension" is not hypertension). `wider` are findings the criterion is one kind of, or cannot be
    without: denying one rules it out, asserting one says nothing. `opposites` rule it out when asserted ("room
    air" is no supplemental oxygen). `code` is a SNOMED CT code.

    `met` are limits of other inputs, in their own units, each of which meets it by its description ("systolic_pressure
    < 100 and heart_rate > 100"); `defined_by` is one that rules it out, too, where it does not hold.

    `parts` are what a composite finding is made of: denying all of them rules it out ("no aspirin, no NSAIDs"), denying
    one says nothing. `kin` are illnesses that establish it where one of the `relatives` has them, or any relative if
    none are named.

    `timed` are events that the description counts within a time ("surgery within the last 4 weeks"): they establish it
    where the note says that they were no longer ago, and rule it out where it says that they were.
    """

    description: str
    terms: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    code: str | None = None
    excludes: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()
    opposites: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    defined_by: str = ""
    parts: tuple[tuple[str, ...], ...] = ()
    kin: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    timed: tuple[str, ...] = ()

    @property
    def absent(self) -> bool:
        """What it is when it is not there."""
        return False

    def problem(self, given: Any) -> str | None:
        """Say what is wrong with a given value; None when it is fine."""
        return None if isinstance(given, bool) else "give true or false"

    def read(self, given: Any) -> bool:
        """Return what was given. Raises ValueError that says what to give instead."""
        _accept(self.problem(given))
        return bool(given)

    def validation(self) -> CoreSchema:
        """Accept true and false, and nothing that merely resembles them."""
        return core_schema.bool_schema(strict=True)

    def json_schema(self) -> dict[str, Any]:
        """Describe what counts as true."""
        return {"type": "boolean", "description": self.description}


@dataclass(frozen=True)
class Choice:
    """One of several named states. `options` maps each state to the words notes use for it. `code` is a LOINC code.

    `terms` are what notes call the thing itself, where a degree beside it tells the state ("severe tremor"). `absent`
    is the state that means that the thing is not there, where there is one: what a note that is silent on it is taken
    to say by those who choose so.
    """

    description: str
    options: Mapping[str, tuple[str, ...]]
    code: str | None = None
    absent: str | None = None
    terms: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash((self.description, tuple(self.options)))

    def problem(self, given: Any) -> str | None:
        """Say what is wrong with a given value; None when it is fine."""
        return None if isinstance(given, str) and given in self.options else f"give one of: {', '.join(self.options)}"

    def read(self, given: Any) -> str:
        """Return what was given. Raises ValueError that says what to give instead."""
        _accept(self.problem(given))
        return str(given)

    def validation(self) -> CoreSchema:
        """Accept exactly the named states."""
        return core_schema.literal_schema(list(self.options))

    def json_schema(self) -> dict[str, Any]:
        """List the states."""
        return {"type": "string", "enum": list(self.options), "description": self.description}


@dataclass(frozen=True)
class Day:
    """A calendar date, given as ISO text ("2026-05-31"), and seen by the function as a `datetime.date`.

    `terms` are what notes call it; `code` is a LOINC code.
    """

    description: str
    terms: tuple[str, ...] = ()
    first: date = date(1900, 1, 1)
    last: date = date(2199, 12, 31)
    code: str | None = None

    @property
    def absent(self) -> None:
        """A date is never assumed."""
        return None

    def read(self, given: Any) -> date:
        """Return the date that was given. Raises ValueError that says what to give instead."""
        if not isinstance(given, str):
            raise ValueError('give a date as "YYYY-MM-DD"')
        try:
            day = date.fromisoformat(given)
        except ValueError:
            raise ValueError(f'{given!r} is not a date: give it as "YYYY-MM-DD"') from None
        if not self.first <= day <= self.last:
            raise ValueError(f"{given} is outside {self.first} to {self.last}; check the year")
        return day

    def problem(self, given: Any) -> str | None:
        """Say what is wrong with a given value; None when it is fine."""
        try:
            self.read(given)
        except ValueError as error:
            return str(error)
        return None

    def validation(self) -> CoreSchema:
        """Accept ISO text within the limits."""
        return core_schema.no_info_plain_validator_function(self.read)

    def json_schema(self) -> dict[str, Any]:
        """Describe the date as a caller must give it."""
        return {"type": "string", "format": "date", "description": self.description}


Input = Quantity | Criterion | Choice | Day
