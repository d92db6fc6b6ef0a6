"""Published clinical risk calculators. Import `REGISTRY` to reach every one of them."""

import pkgutil
from importlib import import_module

from .core import REGISTRY, Calculator, Item, Result, Risk, Source, Verdict
from .inputs import InvalidInputs

__all__ = ["REGISTRY", "Calculator", "InvalidInputs", "Item", "Result", "Risk", "Source", "Verdict"]

for _module in pkgutil.walk_packages(__path__, f"{__name__}."):
    import_module(_module.name)
