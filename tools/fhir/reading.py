"""FHIR R4 resources as findings: what a record says of the calculators' inputs, by code and not by guess.

A laboratory value or vital sign is found by its LOINC code, a condition by its SNOMED CT code or, without one that is
known here, by a name that is exactly one of the words of an input; a drug by its name. What cannot be used is
named in `skipped` with the reason: a record is never read half and silently.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from pydantic import ValidationError

from ...calculators.inputs import Choice, Criterion, Input, Quantity
from ..protocol import Finding, Span, Status

LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
#: Statuses of resources that say nothing of the patient.
VOID = {"entered-in-error", "cancelled", "registered", "unknown", "not-taken", "stopped", "on-hold"}


class NotFhir(ValueError):
    """Something that is not FHIR R4, with the place where it is not."""


@dataclass(frozen=True)
class Record:
    """What a set of resources says: findings, and what was not used and why."""

    findings: tuple[Finding, ...]
    skipped: tuple[str, ...]


def read_fhir(
    resources: Mapping[str, Any] | Iterable[Mapping[str, Any]],
    inputs: Mapping[str, Input],
    conditions: Mapping[str, Criterion],
    on: date | None = None,
) -> Record:
    """Read a Bundle, one resource, or several, for the inputs and conditions of the calculators.

    `on` is the day for which the patient's age is wanted, by default today. Of several values of one input the
    latest is used. Raises NotFhir on what is not valid FHIR R4.
    """
    reader = _Reader({**conditions, **inputs}, on or date.today())
    for resource in _unpacked(resources):
        reader.take(resource)
    return Record(tuple(reader.findings()), tuple(reader.skipped))


def _unpacked(resources: Mapping[str, Any] | Iterable[Mapping[str, Any]]) -> Iterator[Any]:
    """Validate, and take bundles apart."""
    from fhir.resources.R4B import get_fhir_model_class

    for number, resource in enumerate([resources] if isinstance(resources, Mapping) else resources, 1):
        kind = resource.get("resourceType") if isinstance(resource, Mapping) else None
        if not isinstance(kind, str):
            raise NotFhir(f"resource {number} has no resourceType; give FHIR R4 resources or a Bundle of them")
        try:
            found: Any = get_fhir_model_class(kind).model_validate(resource)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            where = ".".join(map(str, first["loc"]))
            raise NotFhir(f"resource {number}, {kind}.{where}: {first['msg']}") from None
        except ValueError:
            raise NotFhir(f"resource {number}: {kind!r} is not a FHIR R4 resource") from None
        if kind == "Bundle":
            yield from (entry.resource for entry in found.entry or () if entry.resource is not None)
        else:
            yield found


@dataclass
class _Reader:
    meanings: Mapping[str, Input]
    today: date
    skipped: list[str] = field(default_factory=list)
    _found: dict[str, tuple[str, Finding]] = field(default_factory=dict)

    def findings(self) -> Iterator[Finding]:
        for _, finding in self._found.values():
            yield finding

    def take(self, resource: Any) -> None:
        """Read one resource; what is not one of the four kinds is named as skipped."""
        kind = resource.get_resource_type()
        where = f"{kind}/{resource.id}" if resource.id else kind
        reader = {
            "Patient": self._patient,
            "Observation": self._observation,
            "Condition": self._condition,
            "MedicationStatement": self._medication,
        }.get(kind)
        if reader is None:
            self.skipped.append(f"{where}: this kind of resource is not read")
        elif getattr(resource, "status", None) in VOID:
            self.skipped.append(f"{where}: its status is {resource.status}")
        else:
            reader(resource, where)

    @cached_property
    def _by_code(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, given in self.meanings.items():
            if given.code:
                found.setdefault(given.code, []).append(name)
        return found

    @cached_property
    def _by_words(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, given in self.meanings.items():
            if isinstance(given, Criterion):
                for words in dict.fromkeys((*given.terms, *given.includes)):
                    found.setdefault(words.casefold(), []).append(name)
        return found

    def _patient(self, patient: Any, where: str) -> None:
        if patient.gender in ("female", "male"):
            self._add("sex", patient.gender, where, "administrative gender", "")
        born = patient.birthDate
        if isinstance(born, date):
            until = self.today
            years = until.year - born.year - ((until.month, until.day) < (born.month, born.day))
            self._add("age", float(years), where, f"born {born}, age on {until}", "", unit="a")
        elif born is not None:
            self.skipped.append(f"{where}: the date of birth {born} is not a full date; give the age")

    def _observation(self, observation: Any, where: str) -> None:
        when = str(observation.effectiveDateTime or observation.issued or "")
        for part in (observation, *(observation.component or ())):
            names = [name for name in self._names(part.code) if not isinstance(self.meanings[name], Criterion)]
            if not names and part.code and _value(part) is not None:
                self.skipped.append(f"{where}: no calculator asks for {_called(part.code)}")
            for name in names:
                self._measured(name, part, where, when)

    def _measured(self, name: str, part: Any, where: str, when: str) -> None:
        given, value = self.meanings[name], _value(part)
        how = f"{_called(part.code)}{f', {when[:10]}' if when else ''}"
        if isinstance(given, Choice):
            option = _option(given, value)
            if option is None:
                self.skipped.append(f"{where}: {name} is none of {', '.join(given.options)}")
            else:
                self._add(name, option, where, how, when)
            return
        if not isinstance(given, Quantity) or not hasattr(value, "value") or value.value is None:
            self.skipped.append(f"{where}: {name} has no value that can be used")
            return
        unit = (value.code if value.system == UCUM else None) or value.unit or ""
        unit = given.unit if unit in ("", "1") and not given.factors else unit
        number = float(value.value)
        problem = given.problem({"value": number, "unit": unit})
        if problem:
            self.skipped.append(f"{where}: {name}: {problem}")
            return
        self._add(name, _bounded(number, value.comparator), where, how, when, unit=unit)

    def _condition(self, condition: Any, where: str) -> None:
        verified, active = _status(condition.verificationStatus), _status(condition.clinicalStatus)
        if verified in ("entered-in-error", "provisional", "differential", "unconfirmed"):
            self.skipped.append(f"{where}: its verification status is {verified}")
            return
        if active in ("inactive", "remission", "resolved") and verified != "refuted":
            self.skipped.append(f"{where}: {_called(condition.code)} is {active}; say whether it counts")
            return
        names = self._names(condition.code) or self._named(condition.code)
        if not names:
            self.skipped.append(f"{where}: no calculator asks for {_called(condition.code)}")
        when = str(condition.recordedDate or "")
        for name in names:
            if isinstance(self.meanings[name], Criterion):
                self._add(name, verified != "refuted", where, _called(condition.code), when)

    def _medication(self, statement: Any, where: str) -> None:
        concept = statement.medicationCodeableConcept
        names = self._named(concept) if concept else []
        if not names:
            self.skipped.append(f"{where}: no calculator asks for {_called(concept)}")
        for name in names:
            self._add(name, True, where, _called(concept), str(statement.dateAsserted or ""))

    def _names(self, concept: Any) -> list[str]:
        """Return the inputs with one of a concept's codes."""
        coded = (concept.coding or ()) if concept else ()
        codes = [coding.code for coding in coded if coding.system in (LOINC, SNOMED)]
        return list(dict.fromkeys(name for code in codes for name in self._by_code.get(code, ())))

    def _named(self, concept: Any) -> list[str]:
        """Return the criteria one of whose words is exactly a concept's name."""
        if concept is None:
            return []
        return list(dict.fromkeys(name for text in _names_of(concept) for name in self._by_words.get(text, ())))

    def _add(
        self, name: str, value: bool | float | str | Span, where: str, how: str, when: str, *, unit: str = ""
    ) -> None:
        """Keep a finding, unless a later one is held; of criteria, a later one outranks an earlier too."""
        if name not in self.meanings:
            return
        held = self._found.get(name)
        if held is not None and held[0] > when:
            return
        if held is not None and held[1].value != value:
            self.skipped.append(f"{held[1].rule}: an earlier value than {where}")
        status: Status = "negated" if value is False else "stated"
        said = Finding(input=name, value=value, unit=unit, status=status, origin="fhir", rule=f"{where}: {how}")
        self._found[name] = (when, said)


def _value(part: Any) -> Any:
    for kind in ("valueQuantity", "valueCodeableConcept", "valueString", "valueBoolean", "valueInteger"):
        value = getattr(part, kind, None)
        if value is not None:
            return value
    return None


def _option(given: Choice, value: Any) -> str | None:
    """Return the state of a choice that a coded or written value names."""
    said = {_folded(value)} if isinstance(value, str) else set(_names_of(value))
    for option, words in given.options.items():
        if said & {option.casefold(), *(word.casefold() for word in words)}:
            return option
    return None


def _names_of(concept: Any) -> list[str]:
    """Return what a coded value is called: its text and its codings' names, folded."""
    texts = [getattr(concept, "text", None), *(coding.display for coding in getattr(concept, "coding", None) or ())]
    return [_folded(text) for text in texts if text]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _bounded(number: float, comparator: str | None) -> float | Span:
    match comparator:
        case "<" | "<=":
            return Span(high=number, below=comparator == "<")
        case ">" | ">=":
            return Span(low=number, above=comparator == ">")
    return number


def _status(concept: Any) -> str:
    codes = [coding.code for coding in concept.coding or ()] if concept else []
    return codes[0] if codes else ""


def _called(concept: Any) -> str:
    if concept is None:
        return "something without a name"
    for coding in concept.coding or ():
        if coding.display:
            return f"{coding.display} ({coding.code})" if coding.code else str(coding.display)
    codes = [coding.code for coding in concept.coding or () if coding.code]
    return concept.text or (codes[0] if codes else "something without a name")
