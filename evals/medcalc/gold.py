"""The gold-inputs protocol: the labelled entities go straight to our calculator.

`calculators.yaml` maps a calculator's number to
  calculator: our calculator's name
  entities: {their entity: our input | {value: {our input: value or [low, high]}}}; a text value is matched in small
            letters, a true or false one as `true` or `false`; "" says that the entity tells our inputs nothing
  unmentioned: what the set takes for granted where a note is silent; every criterion left open is taken as absent
  notes: where labels and publication part, and why
A value that rests on what is unmentioned says so in its status.
"""

import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import Field

from ...calculators import Calculator
from ...calculators.inputs import Choice, Criterion, Day, Quantity, display
from ...calculators.partial import Partial, evaluate
from ..known import NotMapped, add, checked, input_of, value_of
from ..mapping import CalculatorMapping, load
from .rows import Prediction, Question

MAPPING = Path(__file__).parent / "calculators.yaml"
#: Units as the set writes them, as UCUM; what is not here is tried as it stands. White cells "per L" or "per m^3" in
#: the thousands are counts per microlitre with their unit cut short.
UNITS = {
    "years": "a", "months": "mo", "mm hg": "mm[Hg]", "mmhg": "mm[Hg]", "beats per minute": "/min",
    "breaths per minute": "/min", "µmol/l": "umol/L", "umol/l": "umol/L", "meq/l": "mmol/L", "mmol/l": "mmol/L",
    "degrees celsius": "Cel", "degrees celsisus": "Cel", "degrees fahreinheit": "[degF]",
    "degrees fahrenheit": "[degF]", "µl": "/uL", "l": "/uL", "m^3": "/uL", "mcg/kg/min": "ug/kg/min",
    "mc/kg/min": "ug/kg/min", "ml/day": "mL/d", "kg/m^2": "kg/m2", "lbs": "[lb_av]", "lb": "[lb_av]", "in": "[in_i]",
    "msec": "ms", "µiu/ml": "u[IU]/mL", "µg": "ug",
}  # fmt: skip
Said = Mapping[str, Any]


class EntityMapping(CalculatorMapping):
    """How one of the set's calculators is answered by one of ours."""

    entities: Mapping[str, str | Mapping[str | bool, Said]]
    unmentioned: Said = Field(default_factory=dict)


@cache
def mappings() -> Mapping[int, EntityMapping]:
    """Return every calculator's mapping by its number."""
    return load([MAPPING], EntityMapping)


def predict(questions: Iterable[Question]) -> Iterator[Prediction]:
    """Compute each question from its labelled entities. One that cannot be computed says why in `status`."""
    for question in questions:
        started = time.perf_counter()
        mapping = mappings().get(question.calculator_id) if question.calculator_id is not None else None
        value: float | str | None = None
        unit, status = "", "no calculator for this number"
        if mapping is not None:
            try:
                value, unit, status = _computed(mapping, question)
            except NotMapped as error:
                status = f"inputs not mapped: {error}"
        yield Prediction(
            unique_id=question.unique_id,
            calculator=mapping.calculator if mapping else None,
            value=value,
            unit=unit,
            status=status,
            seconds=round(time.perf_counter() - started, 6),
        )


def _computed(mapping: EntityMapping, question: Question) -> tuple[float | str | None, str, str]:
    given = known(mapping, question.entities)
    partial = evaluate(mapping.entry, given)
    if partial.result is not None:
        return _value(partial, "determined")
    silent = {name: kind for name, kind in mapping.entry.parameters.items() if name not in given}
    taken = [name for name, kind in silent.items() if isinstance(kind, Criterion)]
    usual = {
        name: value_of(mapping.entry, name, value) for name, value in mapping.unmentioned.items() if name in silent
    }
    given |= dict.fromkeys(taken, False) | usual
    partial = evaluate(mapping.entry, given)
    if partial.result is not None:
        return _value(partial, f"assumed: {', '.join([*taken, *usual])}")
    return None, "", f"{partial.status}: {', '.join(partial.open)} not labelled"


def _value(partial: Partial, status: str) -> tuple[float | str | None, str, str]:
    result = partial.outcomes[0].result
    return result.value, display(result.unit), status


def known(mapping: EntityMapping, entities: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the labelled entities say of the calculator's inputs. Raises NotMapped."""
    found: dict[str, Any] = {}
    for name, value in _unfolded(entities).items():
        if name not in mapping.entities:
            raise NotMapped(f"entity {name!r} is not mapped")
        rule = mapping.entities[name]
        if rule == "":
            continue
        if isinstance(rule, str):
            add(found, rule, _direct(mapping.entry, rule, value))
            continue
        key = value if isinstance(value, bool) else str(value).strip().casefold()
        if key not in rule:
            raise NotMapped(f"entity {name!r}: {value!r} is not mapped")
        for ours, said in rule[key].items():
            add(found, ours, value_of(mapping.entry, ours, said))
    _mean_pressure(mapping.entry, entities, found)
    return found


def _unfolded(entities: Mapping[str, Any]) -> dict[str, Any]:
    """Part a drug from its dose, and make a dose and the times it is given one total for a day."""
    found: dict[str, Any] = {}
    for name, value in entities.items():
        match value:
            case [str() as drug, float() | int() as size, str() as unit]:
                found |= {name: drug, f"{name} dose": [size, unit]}
            case [float() | int() as size, str()] if f"{name} Per Day" in entities:
                found[name] = float(size) * float(entities[f"{name} Per Day"][0])
            case _ if not name.endswith("Dose Per Day"):
                found[name] = value
    return found


def _direct(entry: Calculator, name: str, value: Any) -> Any:
    """Convert a labelled value that is the input itself: a number with its unit, a truth value, a name, a date."""
    given = input_of(entry, name)
    match given, value:
        case Quantity(), [float() | int() as size, str() as unit]:
            return _sized(given, name, float(size), _ucum(unit))
        case Quantity(), float() | int() if not isinstance(value, bool):
            return _sized(given, name, float(value), given.unit)
        case Criterion(), bool():
            return value
        case Criterion(), [float() | int() as size, str()]:
            return size > 0  # a dose says whether the drug was given
        case Choice(), str() if value.strip().casefold() in given.options:
            return value.strip().casefold()
        case Day(), str():
            return value_of(entry, name, datetime.strptime(value, "%m/%d/%Y").date().isoformat())
    raise NotMapped(f"{name}: {value!r} is not understood")


def _ucum(unit: str) -> str:
    text = unit.strip().replace("\u03bc", "\u00b5")  # the Greek letter and the micro sign look the same
    return UNITS.get(text.lower(), text)


def _sized(given: Quantity, name: str, size: float, unit: str) -> float:
    if unit == "mo" and given.unit == "a":
        size, unit = size / 12, "a"
    if unit == "mmol/L" and unit not in given.units and "meq/L" in given.units:
        unit = "meq/L"
    value: float = checked(given, name, {"value": size, "unit": unit})
    return value


def _mean_pressure(entry: Calculator, entities: Mapping[str, Any], found: dict[str, Any]) -> None:
    """Derive the mean arterial pressure where the set labels systolic and diastolic pressure instead."""
    both = [entities.get(f"{half} Blood Pressure") for half in ("Systolic", "Diastolic")]
    if "mean_pressure" in entry.parameters and "mean_pressure" not in found and None not in both:
        systolic, diastolic = (float(pair[0]) for pair in both if pair)
        add(found, "mean_pressure", (systolic + 2 * diastolic) / 3)
