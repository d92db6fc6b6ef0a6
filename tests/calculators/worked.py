"""Worked cases: what the publication says a calculator gives, one change at a time from one patient.

`cases/<specialty>/<topic>.yaml` maps a calculator's name to
  source: where the expected answers come from
  given: one patient, as the inputs are given from outside (with units)
  within: how far a computed value may be from the stated one (default 0: exact)
  cases: a list of {change: {...}, expect: value, band: text, risks: {outcome: percent or [low, high]}}
                 (write "outcome @ horizon" where an outcome has several horizons, null where no risk is published)
A case states what the publication says, never what the code prints.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from riskcopilot.calculators import Result

FOLDER = Path(__file__).parent / "cases"


@cache
def tables() -> dict[str, dict[str, Any]]:
    """Every calculator's table of cases, by the calculator's name."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(FOLDER.rglob("*.yaml")):
        for name, table in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            assert name not in found, f"{name} has cases in two files; {path} is the second"
            found[name] = table
    return found


def difference(result: Result, case: Mapping[str, Any], within: float) -> str | None:
    """Say how a result differs from what the case states; None when it agrees."""
    expected = case["expect"]
    same = (
        result.value == expected if isinstance(expected, str) else result.value == pytest.approx(expected, abs=within)
    )
    if not same:
        return f"value {result.value!r}, stated {expected!r}"
    if "band" in case and result.band != case["band"]:
        return f"band {result.band!r}, stated {case['band']!r}"
    risks = {risk.outcome: risk.percent for risk in result.risks}
    risks |= {f"{risk.outcome} @ {risk.horizon}": risk.percent for risk in result.risks}
    for outcome, percent in case.get("risks", {}).items():
        if percent is None and outcome not in risks:
            continue
        stated = tuple(percent) if isinstance(percent, list) else percent
        if outcome not in risks or risks[outcome] != pytest.approx(stated, abs=case.get("risk_within", 1e-9)):
            return f"risk of {outcome}: {risks.get(outcome)!r}, stated {stated!r}"
    return None
