"""How much of notes as wards write them is read, and how little of it wrongly (`evals/wards/README.md`)."""

from collections import Counter, defaultdict
from functools import cache
from typing import get_args

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Input, Quantity
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.evals.wards.notes import Part, ward_notes
from riskcopilot.tools.calculator import shared_inputs
from riskcopilot.tools.protocol import Finding

EVERY = shared_inputs(REGISTRY.values())
SURE = 0.8  # findings below it are asked about and not used


def same(found: Finding, given: Input, wanted: object) -> bool:
    """Say whether a finding is the labelled value; numbers within 2 %, as labels are rounded."""
    if isinstance(given, Quantity) and isinstance(wanted, int | float) and isinstance(found.value, float):
        value = given.to_unit(found.value, found.unit or given.unit)
        return abs(value - wanted) <= max(0.02 * abs(wanted), 0.006)
    return found.value == wanted and type(found.value) is type(wanted)


@cache
def outcomes(half: Part) -> Counter[str]:
    count: Counter[str] = Counter()
    for row in ward_notes(half):
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in read(row.note, EVERY, CONDITIONS).findings:
            if finding.confidence >= SURE:
                found[finding.input].append(finding)
        for name, wanted in row.inputs.items():
            values = {str(finding.value) for finding in found[name]}
            if wanted is None:
                count["invented" if values else "rightly silent"] += 1
            elif not values:
                count["missed"] += 1
            elif len(values) > 1:
                count["contradictory"] += 1
            else:
                count["right" if same(found[name][0], EVERY[name], wanted) else "wrong"] += 1
    return count


@pytest.mark.parametrize("half", get_args(Part))
def test_every_label_is_of_an_input(half: Part) -> None:
    for row in ward_notes(half):
        assert row.calculator in REGISTRY
        assert set(row.inputs) <= set(EVERY), row.id


@pytest.mark.parametrize(
    ("half", "right", "wrong"),
    [("seen", 0.71, 0.02), ("later", 0.69, 0.02), ("held", 0.47, 0.03), ("aside", 0.46, 0.04)],
)
def test_what_is_read_of_ward_notes(half: Part, right: float, wrong: float) -> None:
    count = outcomes(half)
    labelled = count["right"] + count["wrong"] + count["contradictory"] + count["missed"]
    assert count["right"] / labelled >= right, count
    assert count["wrong"] / labelled <= wrong, count
    assert count["invented"] <= 0.03 * (count["invented"] + count["rightly silent"]), count
