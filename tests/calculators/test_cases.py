"""Run every worked case, and hold every calculator to the same few rules."""

import math
from collections.abc import Iterator
from typing import Any

import pytest

from riskcopilot.calculators import REGISTRY, Calculator, InvalidInputs
from riskcopilot.calculators.inputs import Quantity
from riskcopilot.calculators.vocabulary import CONDITIONS, shared

from .worked import difference, tables


def examples() -> Iterator[Any]:
    for name, table in tables().items():
        for number, case in enumerate(table["cases"]):
            yield pytest.param(name, table, case, id=f"{name}-{number}")


@pytest.mark.parametrize(("name", "table", "case"), list(examples()))
def test_worked_case(name: str, table: dict[str, Any], case: dict[str, Any]) -> None:
    result = REGISTRY[name].run({**table["given"], **case.get("change", {})})
    assert difference(result, case, table.get("within", 0)) is None


def test_every_calculator_has_cases_and_every_table_a_calculator() -> None:
    assert set(tables()) == set(REGISTRY)
    assert all(table["source"] for table in tables().values())


@pytest.mark.parametrize("entry", REGISTRY.values(), ids=lambda entry: entry.name)
class TestEveryCalculator:
    def test_says_what_it_is_for_and_where_it_comes_from(self, entry: Calculator) -> None:
        assert entry.description.endswith(".") and entry.source.citation
        assert entry.source.read == "unverified" or entry.source.link

    def test_asks_for_every_input_and_has_no_default(self, entry: Calculator) -> None:
        given = tables()[entry.name]["given"]
        assert set(entry.schema["required"]) == set(entry.schema["properties"])
        for left_out in given:
            with pytest.raises(InvalidInputs, match=f"{left_out}: is missing"):
                entry.run({name: value for name, value in given.items() if name != left_out})

    def test_conditions_are_in_the_vocabulary(self, entry: Calculator) -> None:
        assert set(entry.conditions + entry.excludes) <= set(CONDITIONS)

    def test_refuses_a_number_no_patient_has(self, entry: Calculator) -> None:
        given = tables()[entry.name]["given"]
        for name, parameter in entry.parameters.items():
            if isinstance(parameter, Quantity):
                for value in (parameter.high * 1.01 + 1, math.nan, math.inf):
                    with pytest.raises(InvalidInputs, match=name):
                        entry.run({**given, name: {"value": value, "unit": parameter.unit}})

    def test_an_input_of_a_vocabulary_name_has_the_vocabulary_meaning(self, entry: Calculator) -> None:
        known = shared()
        for name, parameter in entry.parameters.items():
            if name in known and name != "age":
                assert parameter.description == known[name].description
