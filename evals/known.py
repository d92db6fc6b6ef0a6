"""What a question set's row says of our inputs, as partial evaluation takes it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..calculators import Calculator, InvalidInputs
from ..calculators.inputs import Choice, Criterion, Day, Input, Quantity
from ..calculators.partial import Between, OneOf


class NotMapped(ValueError):
    """A row's value that the mapping does not know, or that contradicts another."""


def input_of(entry: Calculator, name: str) -> Input:
    """Return one of a calculator's inputs. Raises NotMapped where the mapping names one it does not have."""
    if name not in entry.parameters:
        raise NotMapped(f"{entry.name} has no input {name!r}; it takes: {', '.join(entry.parameters)}")
    return entry.parameters[name]


def value_of(entry: Calculator, name: str, value: Any) -> Any:
    """Convert a value that a mapping names; a list of two numbers is a range. Raises NotMapped."""
    given = input_of(entry, name)
    match given, value:
        case Quantity(), [low, high]:
            return _between(given, name, max(low, given.low), min(high, given.high))
        case Quantity(), {"value": _, "unit": _}:
            return checked(given, name, value)
        case Quantity(), bool():
            raise NotMapped(f"{name}: give a number, not {value!r}")
        case Quantity(), float() | int():
            return checked(given, name, {"value": value, "unit": given.unit})
        case Criterion(), bool():
            return value
        case Day(), str():
            return _day(given, name, value)
        case Choice(), str() if value in given.options:
            return value
        case Choice(), list() if set(value) <= set(given.options):
            return OneOf(tuple(value))
    raise NotMapped(f"{name}: {value!r} is not a value of this input")


def checked(given: Quantity, name: str, value: Mapping[str, Any]) -> float:
    """Convert a value with its unit. Raises NotMapped on one that no patient has."""
    problem = given.problem(dict(value))
    if problem is not None:
        raise NotMapped(str(InvalidInputs("the question", [{"input": name, "problem": problem}])))
    return given.to_unit(float(value["value"]), str(value["unit"]))


def add(found: dict[str, Any], name: str, value: Any) -> None:
    """Add what one more field says: any yes makes a yes, ranges narrow each other. Raises NotMapped."""
    before = found.get(name, value)
    match before, value:
        case bool(), bool():
            found[name] = before or value
        case Between(), Between():
            found[name] = _overlap(name, before, value)
        case Between(), float() | int():
            found[name] = value
        case float() | int(), Between():
            found[name] = before
        case _ if before == value:
            found[name] = value
        case _:
            raise NotMapped(f"{name}: the form's fields contradict each other ({before!r}, {value!r})")


def _between(given: Quantity, name: str, low: float, high: float) -> Between:
    if low > high:
        raise NotMapped(f"{name}: the range named lies outside {given.low:g} to {given.high:g} {given.unit}")
    return Between(low, high)


def _overlap(name: str, one: Between, other: Between) -> Between:
    low, high = max(one.low, other.low), min(one.high, other.high)
    if low > high:
        raise NotMapped(f"{name}: the row's fields contradict each other")
    return Between(low, high)


def _day(given: Day, name: str, text: str) -> date:
    try:
        return given.read(text)
    except ValueError as error:
        raise NotMapped(f"{name}: {error}") from None
