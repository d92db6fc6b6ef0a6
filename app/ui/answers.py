"""What was typed or pressed in a field, turned into what a calculator takes."""

import re
from typing import Any

from ...calculators.inputs import Criterion, Input, InvalidInputs, Quantity, display
from .forms import NOT_KNOWN

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)


def typed(name: str, given: Input | None, value: str, unit: str) -> Any:
    """Return an answer as calculators take it; None says that it cannot be had.

    Raises InvalidInputs for a text that is not one plain number: a comma may be a decimal comma or separate
    thousands, and guessing which would change the value a thousandfold.
    """
    if value == NOT_KNOWN:
        return None
    match given:
        case Criterion() if value in ("yes", "no"):
            return value == "yes"
        case Quantity():
            return {"value": _number(name, given, value.strip()), "unit": unit or given.unit}
    return value


def _number(name: str, given: Quantity, text: str) -> float:
    if _NUMBER.fullmatch(text):
        return float(text)
    limits = f"{given.low:g} to {given.high:g} {display(given.unit)}".rstrip()
    if not text:
        problem = f"type a number ({limits}), or press “{NOT_KNOWN}”"
    elif re.fullmatch(r"[+-]?[\d.,' \u00a0]+", text):
        problem = f"“{text}” can be read in two ways: write digits with a point for decimals, such as 1.8 or 16200"
    else:
        problem = f"“{_short(text)}” is not a number: type digits only ({limits}), and choose the unit beside it"
    raise InvalidInputs("your answer", [{"input": name, "problem": problem}])


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40] + "…"
