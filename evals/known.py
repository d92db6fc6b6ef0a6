"""What a question set's row says of our inputs, as partial evaluation takes it."""

from typing import Any

from ..calculators import Calculator
from ..calculators.inputs import Choice, Input, Quantity
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
        case Quantity(), float() | int() if not isinstance(value, bool):
            value = {"value": value, "unit": given.unit}
        case Choice(), list() if set(value) <= set(given.options):
            return OneOf(tuple(value))
    return checked(given, name, value)


def checked(given: Input, name: str, value: Any) -> Any:
    """Convert a value as calculators take it. Raises NotMapped on one that is not of this input, or of no patient."""
    try:
        return given.read(value)
    except ValueError as error:
        raise NotMapped(f"{name}: {error}") from None


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
