"""MedRisk's forms in our terms: which calculator answers a tool, and what each form field says of its inputs.

`tools/*.yaml` maps a tool's number to
  calculator: our calculator's name
  fields: {their field: our input | "our input unit" | {option: {our input: value or [low, high]}}}
          an option is found by its points (a number) or by how its label starts (a text; "" is any other option)
  assume: inputs their tool takes for granted
  words: {our band, or verdict: their words for it}
  worse: higher or lower, where the publication gives no grades and the questions ask for one (see grades.py)
  notes: where their gold answers and the publication part, and why
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from ...calculators import Calculator
from ...calculators.inputs import Quantity
from ..known import NotMapped, add, checked, input_of, value_of
from ..mapping import CalculatorMapping, load
from .rows import Answer, Question

FOLDER = Path(__file__).parent / "tools"
#: How a form says that something is so, or is not.
SAID = {"yes": True, "present": True, "no": False, "absent": False}

Said = Mapping[str, Any]


class ToolMapping(CalculatorMapping):
    """How one of the benchmark's tools is answered by one of our calculators."""

    fields: Mapping[str, str | Mapping[str | int | float, Said]]
    assume: Said = Field(default_factory=dict)
    words: Mapping[str, str] = Field(default_factory=dict)
    worse: Literal["higher", "lower"] | None = None


@cache
def mappings() -> Mapping[int, ToolMapping]:
    """Return every tool's mapping by the tool's number."""
    return load(sorted(FOLDER.glob("*.yaml")), ToolMapping)


def known(mapping: ToolMapping, question: Question) -> dict[str, Any]:
    """Return what a question's form says of the calculator's inputs, as partial evaluation takes it.

    Raises NotMapped on a form value that the mapping does not know, or on fields that contradict each other.
    """
    found: dict[str, Any] = {}
    for name, value in mapping.assume.items():
        add(found, name, value_of(mapping.entry, name, value))
    for field, label, raw in _form(question):
        if field not in mapping.fields:
            raise NotMapped(f"field {field!r} is not mapped")
        for name, value in _said(mapping, field, label, raw):
            add(found, name, value)
    return found


def _form(question: Question) -> Iterator[tuple[str, Answer, Answer]]:
    labels = list(question.inputs.values())
    if len(labels) != len(question.inputs_raw):
        raise NotMapped("the two forms of the inputs do not have the same fields")
    for (field, raw), label in zip(question.inputs_raw.items(), labels, strict=True):
        yield field, label, raw


def _said(mapping: ToolMapping, field: str, label: Answer, raw: Answer) -> Iterator[tuple[str, Any]]:
    rule = mapping.fields[field]
    if isinstance(rule, str):
        name, _, unit = rule.partition(" ")
        yield name, _direct(mapping.entry, name, unit, label)
        return
    for name, value in _option(rule, label, raw, field).items():
        yield name, value_of(mapping.entry, name, value)


def _option(rule: Mapping[str | int | float, Said], label: Answer, raw: Answer, field: str) -> Said:
    """Return what the chosen option says: the longest beginning of its label, or its points, or any other."""
    text = " ".join(str(label).split()).casefold()
    starts = [key for key in rule if isinstance(key, str) and key and text.startswith(key.casefold())]
    if starts:
        return rule[max(starts, key=len)]
    for key, said in rule.items():
        if not isinstance(key, str) and isinstance(raw, int | float) and float(key) == float(raw):
            return said
    if "" in rule:
        return rule[""]
    raise NotMapped(f"field {field!r}: option {label!r} ({raw!r}) is not mapped")


def _direct(entry: Calculator, name: str, unit: str, label: Answer) -> Any:
    """Convert a form value that is the input itself."""
    given = input_of(entry, name)
    if isinstance(given, Quantity):
        try:
            number = float(str(label))
        except ValueError:
            raise NotMapped(f"{name}: {label!r} is not a number") from None
        return checked(given, name, {"value": number, "unit": unit or given.unit})
    answer = SAID.get(str(label).strip().casefold())
    if answer is None:
        raise NotMapped(f"{name}: {label!r} says neither yes nor no")
    return answer
