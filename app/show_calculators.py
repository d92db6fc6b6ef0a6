"""What `riskcopilot calculators` prints for people. Imports next to nothing, so that a calculation starts at once."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ..calculators.core import Calculator, Result
from ..calculators.inputs import Choice, Criterion, Day, Input, Quantity, display, number
from .terminal import fill, show_columns


def show_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print calculators one to a line: name, specialty, title."""
    show_columns([(row["name"], row["specialty"].replace("_", " "), row["title"]) for row in rows])


def show_found(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print calculators found by a search, each with its purpose."""
    show_columns([(row["name"], f"{row['title']}. {row['purpose']}") for row in rows])


def show_calculator(entry: Calculator, facts: Mapping[str, Any]) -> None:
    """Print all there is to know about a calculator."""
    print(fill(f"{entry.title} ({entry.name}, {entry.specialty.replace('_', ' ')})"))
    for paragraph in entry.description.split("\n\n"):
        print(f"\n{fill(paragraph)}")
    print("\nInputs, all of them needed:")
    for name, given in entry.parameters.items():
        print(fill(f"{given.description}. Give {_how(given)}", f"  {name}: ", "      "))
    _show_population(entry)
    print("\nSources:")
    for source in facts["sources"]:
        via = f" via {source['via']}" if source["via"] else ""
        parts = (source["citation"], source["where"], f"read: {source['read']}{via}", source["link"])
        print(fill("; ".join(part for part in parts if part), "  - "))
    note = f": {facts['verification_note']}" if facts["verification_note"] else ""
    print("\n" + fill(f"Verification: {entry.verification}{note}"))
    print(f"Version {entry.version}, definition {facts['definition']}")
    if entry.superseded_by:
        print(f"Superseded by {entry.superseded_by}.")
    if entry.licence:
        print(fill(f"Licence: {entry.licence}"))


def _show_population(entry: Calculator) -> None:
    if entry.conditions:
        print("\n" + fill(f"For patients with {' or '.join(entry.conditions)}."))
    if entry.excludes:
        print(fill(f"Not for patients with {' or '.join(entry.excludes)}."))


def _how(given: Input) -> str:
    """Say how to write an input as JSON."""
    match given:
        case Quantity() if given.factors:
            units = " or ".join(json.dumps(unit) for unit in given.units)
            return f'{{"value": number, "unit": {units}}}'
        case Quantity():
            return f"a number from {given.low:g} to {given.high:g} {display(given.unit)}".rstrip()
        case Criterion():
            return "true or false"
        case Choice():
            return " or ".join(json.dumps(option, ensure_ascii=False) for option in given.options)
        case Day():
            return 'a date as "YYYY-MM-DD"'


def show_result(entry: Calculator, result: Result) -> None:
    """Print a calculator's result: value and band, the rows that make it up, the risks."""
    value = number(result.value)
    band = result.band if result.band != value else ""
    said = f"{value} {display(result.unit)}".rstrip()
    print(fill(f"{entry.title}: {said}{f', {band}' if band else ''}"))
    for item in result.items:
        print(fill(item.label, f"  {number(item.points):>5}  "))
    for risk in result.risks:
        ends = risk.percent if isinstance(risk.percent, tuple) else (risk.percent,)
        share = " to ".join(number(end) for end in ends)
        print(fill(f"{risk.outcome}, {risk.horizon}: {share} % ({risk.source.citation})", "  Risk: ", "    "))
    if entry.superseded_by:
        print(f"Superseded by {entry.superseded_by}.")
