"""Calculators as tools: findings in, a typed artifact out, with what is possible while inputs are missing."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from ..calculators.core import Calculator, Result, Risk, Verdict
from ..calculators.definition import fingerprint, sources
from ..calculators.inputs import Input, InvalidInputs, Quantity, display, number
from ..calculators.partial import Between, OneOf, Partial, evaluate
from ..calculators.structure import structure
from .protocol import Artifact, Finding, Span

Outcome = Literal["determined", "bounded", "insufficient", "not applicable"]

#: A user's answer outranks a reading, a reading outranks an assumption.
RANK = {"confirmed": 0, "stated": 1, "negated": 1, "derived": 1, "assumed": 2}


class Record(BaseModel):
    """A part of an artifact; it does not change once made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ItemLine(Record):
    """One row of a score's working, and the inputs its points depend on."""

    label: str
    points: float
    inputs: tuple[str, ...] = ()


class RiskLine(Record):
    """The chance of an outcome within a horizon, in percent; low and high differ when it is an interval."""

    outcome: str
    horizon: str
    low: float
    high: float
    citation: str
    link: str | None = None


class CalculatorResult(Record):
    """A determined result of a calculator."""

    value: float | str
    unit: str
    band: str
    items: tuple[ItemLine, ...] = ()
    risks: tuple[RiskLine, ...] = ()
    partly: bool = False  # rows whose points depend on what is not known are left out of the items


class CalculatorRange(Record):
    """What is still possible while inputs are missing: lowest and highest value, the bands, the risks."""

    low: float | None
    high: float | None
    values: tuple[str, ...] = ()  # possible verdicts, of a rule whose value is a word
    unit: str
    bands: tuple[str, ...]
    risks: tuple[RiskLine, ...] = ()
    numerical: bool = False  # found by trying values of a smooth equation rather than exactly


class SourceLine(Record):
    """A publication as shown to people; `read` says how much of it was read when the rule was coded."""

    citation: str
    link: str | None = None
    read: str = ""


class CalculatorUse(Artifact):
    """One calculator applied to the patient: what went in, what came out, and how far to trust it."""

    title: str
    purpose: str
    outcome: Outcome
    definition: str  # hash of the rule as coded
    verification: Literal["pinned", "confirmed", "disputed"]
    verification_note: str = ""
    applies: Literal["yes", "no", "unclear"]
    reasons: tuple[str, ...] = ()
    result: CalculatorResult | None = None
    possible: CalculatorRange | None = None
    used: tuple[Finding, ...] = ()
    assumed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    ask: str | None = None  # the one missing input whose answer would narrow the result most
    why_selected: str = ""
    sources: tuple[SourceLine, ...] = ()
    superseded_by: str | None = None
    licence: str = ""


@dataclass(frozen=True)
class CalculatorTool:
    """A calculator following the `Tool` protocol."""

    entry: Calculator

    @property
    def name(self) -> str:
        """The calculator's name."""
        return self.entry.name

    @property
    def title(self) -> str:
        """The calculator's title."""
        return self.entry.title

    @property
    def description(self) -> str:
        """The calculator's description."""
        return self.entry.description

    @property
    def inputs(self) -> Mapping[str, Any]:
        """JSON schema of the arguments."""
        return self.entry.schema

    def applies(self, facts: Mapping[str, Any]) -> Verdict:
        """Say whether the publication's population includes this patient."""
        return self.entry.applies(facts)

    def run(self, arguments: Mapping[str, Any]) -> CalculatorUse:
        """Calculate from arguments that came from outside; raises InvalidInputs."""
        age, sex = arguments.get("age"), arguments.get("sex")
        verdict = self.applies({name: value for name, value in (("age", age), ("sex", sex)) if value is not None})
        given = self.entry.convert(arguments)
        used = tuple(
            Finding(input=name, value=value, status="confirmed", origin="user") for name, value in given.items()
        )
        return self._use(evaluate(self.entry, given), verdict, used, ())

    def apply(self, findings: Sequence[Finding], why: str = "") -> CalculatorUse:
        """Calculate from what is known of a patient, as far as that allows."""
        grouped = by_input(findings)
        chosen = {name: best(grouped.get(name, ())) for name in self.entry.parameters}
        used = tuple(finding for group in chosen.values() for finding in group)
        known, unusable = self._known(chosen)
        facts = self._facts(findings)
        verdict = self.applies(facts)
        if verdict.applies == "no":
            return self._card(
                "not applicable",
                verdict,
                used,
                why,
                summary=f"{self.title} does not apply: {'; '.join(verdict.reasons)}.",
            )
        usable = tuple(finding for finding in used if finding.input not in unusable)
        return self._use(evaluate(self.entry, known), verdict, usable, tuple(unusable.values()), why)

    def known(self, grouped: Mapping[str, Sequence[Finding]]) -> dict[str, Any]:
        """Return what findings, grouped by input, say of this calculator's inputs, as partial evaluation takes it."""
        return self._known({name: best(grouped.get(name, ())) for name in self.entry.parameters})[0]

    def _known(self, chosen: Mapping[str, list[Finding]]) -> tuple[dict[str, Any], dict[str, str]]:
        """Convert findings to what the function sees; and say which could not be used and why."""
        known: dict[str, Any] = {}
        unusable: dict[str, str] = {}
        for name, group in chosen.items():
            values: list[Any] = []
            for finding in group:
                try:
                    value = self._value(name, finding)
                except InvalidInputs as error:
                    unusable[name] = str(error)
                else:
                    if value not in values:
                        values.append(value)
            if len(values) == 1:
                known[name] = values[0]
            elif values and not any(isinstance(value, Between) for value in values):
                known[name] = OneOf(tuple(values))
        return known, {name: why for name, why in unusable.items() if name not in known}

    def _value(self, name: str, finding: Finding) -> Any:
        """Convert one finding to what the function sees; raises InvalidInputs."""
        parameter = self.entry.parameters[name]
        if isinstance(parameter, Quantity):
            unit = finding.unit or parameter.unit
            if isinstance(finding.value, Span):
                return self._between(parameter, finding.value, unit)
            given: Any = {"value": finding.value, "unit": unit}
        else:
            given = finding.value
        try:
            return parameter.read(given)
        except ValueError as error:
            raise InvalidInputs(self.name, [{"input": name, "problem": str(error)}]) from None

    @staticmethod
    def _between(parameter: Quantity, span: Span, unit: str) -> Between:
        low = parameter.low if span.low is None else max(parameter.low, parameter.to_unit(span.low, unit))
        high = parameter.high if span.high is None else min(parameter.high, parameter.to_unit(span.high, unit))
        if low > high:
            raise InvalidInputs(
                "range", [{"input": parameter.description, "problem": "lies outside what is plausible"}]
            )
        return Between(low, high, span.above and span.low is not None, span.below and span.high is not None)

    def _facts(self, findings: Iterable[Finding]) -> dict[str, Any]:
        """Return what decides applicability: age, sex and conditions, where the note does not contradict itself."""
        wanted = {"age", "sex", *self.entry.conditions, *self.entry.excludes}
        facts: dict[str, Any] = {}
        contradicted = set()
        for finding in sorted(findings, key=lambda finding: -RANK[finding.status]):
            if finding.input in wanted and not isinstance(finding.value, Span):
                if facts.get(finding.input, finding.value) != finding.value and finding.status != "confirmed":
                    contradicted.add(finding.input)
                facts[finding.input] = finding.value
        return {name: value for name, value in facts.items() if name not in contradicted}

    def _use(
        self, partial: Partial, verdict: Verdict, used: tuple[Finding, ...], problems: tuple[str, ...], why: str = ""
    ) -> CalculatorUse:
        result = partial.result
        shown = _result(self.entry, result, partial.undecided) if result is not None else None
        possible = None if result is not None else _range(partial)
        return self._card(
            partial.status,
            verdict,
            used,
            why,
            summary=self._summary(partial),
            result=shown,
            possible=possible,
            missing=partial.open,
            ask=partial.ask,
            reasons=(*verdict.reasons, *problems),
        )

    def _card(
        self, outcome: Outcome, verdict: Verdict, used: tuple[Finding, ...], why: str, **more: Any
    ) -> CalculatorUse:
        entry = self.entry
        return CalculatorUse(
            **{
                "tool": entry.name,
                "version": entry.version,
                "title": entry.title,
                "purpose": entry.description.splitlines()[0],
                "outcome": outcome,
                "definition": fingerprint(entry),
                "verification": entry.verification,
                "verification_note": entry.disputed or entry.confirmed,
                "applies": verdict.applies,
                "reasons": verdict.reasons,
                "used": used,
                "assumed": tuple(finding.input for finding in used if finding.status == "assumed"),
                "why_selected": why,
                "sources": tuple(SourceLine(citation=s.citation, link=s.link, read=s.read) for s in sources(entry)),
                "superseded_by": entry.superseded_by,
                "licence": entry.licence,
                **more,
            }
        )

    def _summary(self, partial: Partial) -> str:
        first = partial.outcomes[0].result
        unit = f" {display(first.unit)}" if display(first.unit) else ""
        if partial.status == "determined":
            band = f" ({first.band})" if first.band else ""
            return f"{self.title}: {number(first.value)}{unit}{band}."
        if partial.low is not None and partial.high is not None and partial.low != partial.high:
            return f"{self.title}: between {number(partial.low)} and {number(partial.high)}{unit}, as far as is known."
        bands = " or ".join(filter(None, partial.bands))
        return f"{self.title}: {bands}, as far as is known." if bands else f"{self.title}: cannot be worked out yet."

    @cached_property
    def absences(self) -> Mapping[str, Input]:
        """The inputs that an assumption of absence can fill: those with a state or level of it."""
        return {name: given for name, given in self.entry.parameters.items() if given.absent is not None}


def by_input(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Group findings by the input they are of."""
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(finding.input, []).append(finding)
    return grouped


def best(findings: Sequence[Finding]) -> list[Finding]:
    """Return those of an input's findings that rank highest."""
    rank = min((RANK[finding.status] for finding in findings), default=0)
    return [finding for finding in findings if RANK[finding.status] == rank]


def share_text(line: RiskLine) -> str:
    """Write a risk's percentage, or interval; one that is published as a bound is written as one."""
    if line.low == line.high:
        return f"{number(line.low)} %"
    if line.high >= 100:
        return f"{number(line.low)} % or more"
    return f"{number(line.high)} % or less" if line.low <= 0 else f"{number(line.low)} % to {number(line.high)} %"


def _risk(risks: Sequence[Risk]) -> RiskLine:
    """Merge the possible percentages of one risk into one line."""
    ends = [end for risk in risks for end in (risk.percent if isinstance(risk.percent, tuple) else (risk.percent,))]
    first = risks[0]
    return RiskLine(
        outcome=first.outcome,
        horizon=first.horizon,
        low=min(ends),
        high=max(ends),
        citation=first.source.citation,
        link=first.source.link,
    )


def _result(entry: Calculator, result: Result, undecided: Collection[int]) -> CalculatorResult:
    """Return a result as it is shown: of its working, the rows that are the same whatever is not known."""
    rows = structure(entry).rows or (frozenset(),) * len(result.items)
    order = list(entry.parameters)
    return CalculatorResult(
        value=result.value,
        unit=display(result.unit),
        band=result.band,
        items=tuple(
            ItemLine(label=item.label, points=item.points, inputs=tuple(sorted(row, key=order.index)))
            for at, (item, row) in enumerate(zip(result.items, rows, strict=True))
            if at not in undecided
        ),
        risks=tuple(_risk([risk]) for risk in result.risks),
        partly=bool(undecided),
    )


def _range(partial: Partial) -> CalculatorRange:
    results = [outcome.result for outcome in partial.outcomes]
    risks: dict[tuple[str, str], list[Risk]] = {}
    for result in results:
        for risk in result.risks:
            risks.setdefault((risk.outcome, risk.horizon), []).append(risk)
    return CalculatorRange(
        low=partial.low,
        high=partial.high,
        values=tuple(dict.fromkeys(str(result.value) for result in results if isinstance(result.value, str))),
        unit=display(results[0].unit),
        bands=partial.bands,
        risks=tuple(_risk(group) for group in risks.values() if len(group) == len(results)),
        numerical=partial.numerical,
    )


def shared_inputs(entries: Iterable[Calculator]) -> dict[str, Input]:
    """Return every input of some calculators by name; a quantity with the widest limits any of them allows."""
    found: dict[str, Input] = {}
    for entry in entries:
        for name, given in entry.parameters.items():
            before = found.get(name)
            if isinstance(before, Quantity) and isinstance(given, Quantity):
                found[name] = before.within(min(before.low, given.low), max(before.high, given.high))
            else:
                found.setdefault(name, given)
    return found
