"""What the second opinions share: our side, clincalc's side, random draws, and cases of computable guidelines.

The guideline cases (openEHR GDL models of other authors) are kept beside a developer's checkout and not in it; a test
that needs them is skipped where they are not.
"""

from pathlib import Path
from random import Random
from typing import Any

import clincalc
import pytest
import yaml

from riskcopilot.calculators import REGISTRY, Result

PATIENTS = 500
_GDL = Path(__file__).parents[2].parent / "shared" / "data" / "gdl"


def run(name: str, **given: Any) -> Result:
    return REGISTRY[name].run(given)


def of(value: float, unit: str) -> dict[str, Any]:
    return {"value": value, "unit": unit}


def second(name: str, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = clincalc.calculate(name, given)
    return answer


def coin(rng: Random, chance: float = 0.5) -> bool:
    return rng.random() < chance


def tenth(rng: Random, low: float, high: float) -> float:
    return round(rng.uniform(low, high), 1)


def guideline_cases(name: str, *, by_code: bool = False) -> list[tuple[dict[str, str], dict[str, str]]]:
    """Return a guideline's cases: inputs and expected outputs by their elements' names, or codes such as "gt0005"."""
    path = _GDL / f"{name}.test.yml"
    if not path.exists():
        pytest.skip("the guideline models' cases are kept beside a developer's checkout; there are none here")

    def side(elements: dict[str, Any]) -> dict[str, str]:
        return {str(key).split("|")[0 if by_code else 1].strip(): str(value) for key, value in elements.items()}

    listed = yaml.safe_load(path.read_text(encoding="utf-8"))["test_cases"]
    return [
        (side(next(iter(case["input"].values()))), side(next(iter(case["expected_output"].values()))))
        for case in listed
        if case["input"] and case["expected_output"]
    ]


def number(text: str) -> float:
    """Read the number a guideline's value starts with: a quantity, or the points of an ordinal."""
    return float(text.split(",")[0].split("|")[0])
