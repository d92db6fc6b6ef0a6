"""The clinical inputs calculators share: one name, one unit, one plausible range and one set of words for each.

A parameter's name is its entry's name in lower case (`SystolicPressure` is `systolic_pressure`), so that a fact
read once fills every calculator that can use it. A calculator imports from the module of its subject.
"""

import pkgutil
from functools import cache
from importlib import import_module

from ..inputs import Choice, Criterion, Day, Input, Quantity
from .conditions import CONDITIONS

__all__ = ["CONDITIONS", "shared"]


@cache
def shared() -> dict[str, Input]:
    """Return every shared input by the parameter name that means it."""
    found: dict[str, Input] = {}
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        for key, value in vars(import_module(module.name)).items():
            meaning = getattr(value, "__metadata__", (None,))[0]
            if isinstance(meaning, Quantity | Criterion | Choice | Day):
                found["".join(f"_{c.lower()}" if c.isupper() else c for c in key).lstrip("_")] = meaning
    return found
