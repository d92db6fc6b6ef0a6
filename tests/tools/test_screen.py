"""Screening against what it saves: evaluating every calculator on its own."""

import random

import pytest

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Quantity
from riskcopilot.calculators.partial import evaluate
from riskcopilot.tools.calculator import CalculatorTool, by_input, shared_inputs
from riskcopilot.tools.protocol import Finding
from riskcopilot.tools.screen import screen

TOOLS = tuple(CalculatorTool(entry) for entry in REGISTRY.values())


def patient(seed: int, share: float) -> list[Finding]:
    """Findings of a made-up adult: a share of all inputs there are, within the limits of every calculator."""
    draw = random.Random(seed)
    found = [
        Finding(input="age", value=55.0, unit="a", status="stated"),
        Finding(input="sex", value="female", status="stated"),
    ]
    for name, given in shared_inputs(REGISTRY.values()).items():
        if name in ("age", "sex") or draw.random() > share:
            continue
        match given:
            case Criterion():
                found.append(Finding(input=name, value=draw.random() < 0.5, status="stated"))
            case Choice():
                found.append(Finding(input=name, value=draw.choice(list(given.options)), status="stated"))
            case Quantity():
                middle = float(round((given.low + given.high) / 2))
                found.append(Finding(input=name, value=middle, unit=given.unit, status="stated"))
    return found


@pytest.mark.parametrize(("seed", "share"), [(1, 0.3), (2, 0.6), (3, 0.9)])
def test_what_is_listed_is_what_evaluating_each_calculator_gives(seed: int, share: float) -> None:
    findings = patient(seed, share)
    found = screen(TOOLS, findings)
    listed = {use.tool: "determined" for use in found.determined} | {use.tool: "one" for use in found.one_away}
    grouped = by_input(findings)
    for tool in TOOLS:
        if not set(tool.entry.parameters) & set(grouped) - {"age", "sex"}:
            continue
        partial = evaluate(tool.entry, tool.known(grouped))
        if tool.apply(findings).outcome == "not applicable":
            assert tool.name in {use.tool for use in found.not_applicable} or tool.name not in listed
        elif partial.status == "determined":
            assert listed.get(tool.name) == "determined", tool.name
        elif len(partial.open) == 1:
            assert listed.get(tool.name) == "one", tool.name
        else:
            assert tool.name not in listed
    total = [*found.determined, *found.one_away, *found.not_applicable]
    assert len(total) + found.open + found.untouched == len(TOOLS)


def test_one_answer_away_names_the_answer() -> None:
    age = Finding(input="age", value=70.0, unit="a", status="stated")
    sex = Finding(input="sex", value="male", status="stated")
    weight = Finding(input="weight", value=80.0, unit="kg", status="stated")
    found = screen(TOOLS, [age, sex, weight])
    assert {use.tool: use.ask for use in found.one_away}["cockcroft_gault"] == "creatinine"


def test_nothing_known_determines_nothing() -> None:
    found = screen(TOOLS, [])
    assert not found.determined and not found.one_away and found.untouched == len(TOOLS)
