"""One patient against every calculator: from a note, from facts, or from FHIR resources; no model, no index."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from ..agent.reading import read
from ..calculators import REGISTRY
from ..calculators.inputs import Day, Input, InputProblem, InvalidInputs, Quantity
from ..calculators.vocabulary import CONDITIONS
from ..tools.calculator import CalculatorTool, shared_inputs
from ..tools.protocol import Finding
from ..tools.screen import Screening, screen


class ScreeningReport(Screening):
    """A screening, with the findings it rests on and what could not be used."""

    findings: tuple[Finding, ...]
    skipped: tuple[str, ...] = ()


@cache
def _tools() -> tuple[CalculatorTool, ...]:
    return tuple(CalculatorTool(entry) for entry in REGISTRY.values())


@cache
def _inputs() -> Mapping[str, Input]:
    return shared_inputs(REGISTRY.values())


def screen_findings(findings: Sequence[Finding], skipped: Sequence[str] = ()) -> ScreeningReport:
    """Screen what is known of a patient."""
    found = screen(_tools(), findings)
    return ScreeningReport(**dict(found), findings=tuple(findings), skipped=tuple(skipped))


def screen_note(note: str) -> ScreeningReport:
    """Read a note for every input there is, and screen what it says."""
    reading = read(note, _inputs(), CONDITIONS)
    return screen_findings(reading.findings, [notice.message for notice in reading.notices])


def screen_facts(facts: Mapping[str, Any]) -> ScreeningReport:
    """Screen facts given by input name, as calculators take them. Raises InvalidInputs naming each that is refused."""
    return screen_findings(confirmed(facts, {**CONDITIONS, **_inputs()}))


def screen_fhir(resources: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> ScreeningReport:
    """Screen FHIR R4 resources. Raises NotFhir."""
    from ..tools.fhir.reading import read_fhir

    record = read_fhir(resources, _inputs(), CONDITIONS)
    return screen_findings(record.findings, record.skipped)


def screen_text(text: str) -> ScreeningReport:
    """Screen a text: FHIR resources if it is JSON with a resourceType, facts if it is another JSON object, else a note.

    Raises InvalidInputs and NotFhir.
    """
    try:
        given = json.loads(text)
    except ValueError:
        return screen_note(text)
    if isinstance(given, list) or (isinstance(given, Mapping) and "resourceType" in given):
        return screen_fhir(given)
    if isinstance(given, Mapping):
        return screen_facts(given)
    return screen_note(text)


def confirmed(facts: Mapping[str, Any], known: Mapping[str, Input]) -> list[Finding]:
    """Check facts a caller gives and turn them into findings. Raises InvalidInputs naming each that is refused."""
    problems: list[InputProblem] = []
    found: list[Finding] = []
    for name, value in facts.items():
        given = known.get(name)
        if given is None:
            problems.append({"input": name, "problem": "is not an input of any calculator here"})
        elif (problem := given.problem(value)) is not None:
            problems.append({"input": name, "problem": problem})
        else:
            found.append(as_finding(name, given, value))
    if problems:
        raise InvalidInputs("the facts", problems)
    return found


def as_finding(name: str, given: Input, value: Any) -> Finding:
    """Turn one accepted value into a finding the user confirmed."""
    unit = ""
    if isinstance(given, Quantity):
        value, unit = (value["value"], value["unit"]) if isinstance(value, Mapping) else (value, given.unit)
        value = float(value)
    elif isinstance(given, Day):
        value = str(value)
    return Finding(input=name, value=value, unit=unit, status="confirmed", origin="user")
