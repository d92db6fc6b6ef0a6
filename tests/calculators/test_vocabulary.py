"""One name, one meaning; and no two inputs that mean the same."""

import re
from collections import defaultdict
from itertools import combinations

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Input

#: Inputs whose descriptions look alike and whose meanings differ, and how.
APART = {
    frozenset({"severe_mechanism_infant", "severe_mechanism_child"}): "a fall counts from another height",
    frozenset({"diffusing_capacity", "diffusing_capacity_percent"}): "one says when it was measured",
}
#: Share of words two descriptions have in common from which they look alike.
ALIKE = 0.8
_EMPTY = set(
    re.findall(r"\w+", "a an the of or and in at on by with for to is are not than from as any this that it its")
)


def meanings() -> dict[str, dict[str, tuple[Input, set[str]]]]:
    """Every input's descriptions, each with the calculators that ask it."""
    found: dict[str, dict[str, tuple[Input, set[str]]]] = defaultdict(dict)
    for entry in REGISTRY.values():
        for name, given in entry.parameters.items():
            found[name].setdefault(given.description, (given, set()))[1].add(entry.name)
    return found


def test_a_name_means_one_thing_in_every_calculator() -> None:
    several = {name: list(descriptions) for name, descriptions in meanings().items() if len(descriptions) > 1}
    assert not several


def test_no_two_inputs_of_different_calculators_look_alike() -> None:
    words = {
        name: (frozenset(re.findall(r"[a-z0-9]+", description.lower())) - _EMPTY, type(given), users)
        for name, descriptions in meanings().items()
        for description, (given, users) in descriptions.items()
    }
    alike = [
        (one, other)
        for (one, (left, kind, users)), (other, (right, also, others)) in combinations(words.items(), 2)
        if kind is also and not users & others and left and right and len(left & right) >= ALIKE * len(left | right)
    ]
    assert not [pair for pair in alike if frozenset(pair) not in APART]
