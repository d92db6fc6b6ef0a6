"""Inputs read against gold: equal, within gold's range, or a range within it."""

import math
from collections.abc import Collection, Mapping
from typing import Any

from ..calculators import Calculator
from ..calculators.inputs import Quantity, number
from ..calculators.partial import Between, OneOf, Partial, evaluate
from ..tools.protocol import Span
from .log import InputRead, Trace
from .verdict import InputVerdict

#: A number read is the gold number when they differ by less than this share, as after a change of units.
SAME = 2e-3


def input_verdicts(
    entry: Calculator, gold: Mapping[str, Any], trace: Trace, representative: Collection[str] = ()
) -> tuple[InputVerdict, ...]:
    """Say of every input that gold says something of whether it was taken to be that.

    Where nothing was said of an input and nothing assumed, it is wrong. A `representative` input's gold is one number
    of a range that is not written down, and any other with the same effect on the result is right.
    """
    found = []
    for name, value in gold.items():
        read = trace.inputs.get(name, InputRead(status="missing"))
        ours = _value(entry, name, read)
        right = ours is not None and (
            agrees(ours, value) or (name in representative and _same_effect(entry, gold, name, ours))
        )
        found.append(
            InputVerdict(name=name, right=right, gold=_words(value), status=read.status, confidence=read.confidence)
        )
    return tuple(found)


def _words(gold: Any) -> str:
    match gold:
        case Between():
            return f"{number(gold.low)} to {number(gold.high)}"
        case OneOf():
            return " or ".join(map(str, gold.values))
        case bool():
            return "yes" if gold else "no"
        case float() | int():
            return number(gold)
        case _:
            return str(gold)


def _value(entry: Calculator, name: str, read: InputRead) -> Any:
    """Return what was read as partial evaluation takes it, in the calculator's unit; None where nothing was."""
    kind = entry.parameters[name]
    match read.value:
        case None:
            return None
        case tuple():
            return OneOf(read.value)
        case Span(low=low, high=high) if isinstance(kind, Quantity):
            ends = (
                (kind.low if low is None else _in_unit(kind, low, read.unit)),
                (kind.high if high is None else _in_unit(kind, high, read.unit)),
            )
            return Between(max(ends[0], kind.low), min(ends[1], kind.high))
        case float() | int() if isinstance(kind, Quantity) and not isinstance(read.value, bool):
            return _in_unit(kind, float(read.value), read.unit)
        case _:
            return read.value


def _in_unit(kind: Quantity, value: float, unit: str) -> float:
    try:
        return kind.to_unit(value, unit) if unit else value
    except ValueError:
        return math.nan


def agrees(ours: Any, gold: Any) -> bool:
    """Say whether a value is gold's: equal, within gold's range, or a range within it."""
    match ours, gold:
        case Between(), Between():
            return _within(ours.low, gold) and _within(ours.high, gold)
        case ((float() | int()), Between()):
            return not isinstance(ours, bool) and _within(ours, gold)
        case Between(), _:
            return False
        case OneOf(), OneOf():
            return set(ours.values) <= set(gold.values)
        case _, OneOf():
            return ours in gold.values
        case bool(), _:
            return ours is gold
        case ((float() | int()), (float() | int())):
            return not isinstance(gold, bool) and math.isclose(ours, gold, rel_tol=SAME, abs_tol=1e-9)
        case _:
            return str(ours) == str(gold)


def _within(value: float, limits: Between) -> bool:
    slack = 1e-6 * max(abs(limits.low), abs(limits.high), 1.0)
    return limits.low - slack <= value <= limits.high + slack


def _same_effect(entry: Calculator, gold: Mapping[str, Any], name: str, ours: Any) -> bool:
    try:
        other = evaluate(entry, {**gold, name: ours})
    except (ValueError, TypeError, ArithmeticError):
        return False
    return _keys(other) == _keys(evaluate(entry, dict(gold)))


def _keys(partial: Partial) -> list[Any]:
    return [outcome.key for outcome in partial.outcomes]
