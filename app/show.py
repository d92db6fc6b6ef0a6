"""What the command line prints for people: tables and paragraphs, with `rich`."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..agent.state import Assessment
from ..calculators.core import Calculator, Result
from ..calculators.inputs import Choice, Criterion, Quantity, display
from ..tools.calculator import number
from ..tools.protocol import Span
from .doctor import Check

console = Console(highlight=False)


def _table(*columns: str, title: str | None = None) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def show_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print calculators as a table."""
    table = _table("name", "title", "specialty", "purpose", "verified")
    for row in rows:
        table.add_row(row["name"], row["title"], row["specialty"], escape(row["purpose"]), row["verification"])
    console.print(table)


def show_calculator(entry: Calculator, facts: Mapping[str, Any]) -> None:
    """Print all there is to know about a calculator."""
    console.print(f"[bold]{entry.title}[/] ({entry.name}, {entry.specialty})\n\n{escape(entry.description)}\n")
    table = _table("input", "what", "how to give it")
    for name, given in entry.parameters.items():
        match given:
            case Quantity() if given.factors:
                how = f'{{"value": …, "unit": "{given.unit}"}} (or {", ".join(given.units[1:])})'
            case Quantity():
                how = f"{given.low:g} to {given.high:g} {display(given.unit)}".rstrip()
            case Criterion():
                how = "true or false"
            case Choice():
                how = " | ".join(given.options)
        table.add_row(name, escape(given.description), escape(how))
    console.print(table)
    console.print()
    for source in facts["sources"]:
        where = f", {source['where']}" if source["where"] else ""
        via = f" via {source['via']}" if source["via"] else ""
        console.print(
            f"Source: {escape(source['citation'])}{where} [read: {source['read']}{escape(via)}] {source['link'] or ''}",
            markup=False,
        )
    note = f" ({facts['verification_note']})" if facts["verification_note"] else ""
    console.print(
        f"Verification: {entry.verification}{escape(note)}; version {entry.version}, definition {facts['definition']}"
    )
    if entry.superseded_by:
        console.print(f"Superseded by {entry.superseded_by}.")
    if entry.licence:
        console.print(f"Licence: {escape(entry.licence)}")


def show_result(entry: Calculator, result: Result) -> None:
    """Print a calculator's result."""
    unit = display(result.unit)
    console.print(
        f"[bold]{entry.title}: {escape(number(result.value))} {escape(unit)}[/] {escape(result.band)}".rstrip()
    )
    for item in result.items:
        console.print(f"  {number(item.points):>5}  {escape(item.label)}")
    for risk in result.risks:
        ends = risk.percent if isinstance(risk.percent, tuple) else (risk.percent,)
        share = " to ".join(number(end) for end in ends)
        console.print(f"  {share} % {risk.outcome}, {risk.horizon} ({risk.source.citation})", markup=False)


def show_assessment(found: Assessment) -> None:
    """Print an assessment as a person reads it: the explanation, what was read, what is missing, the evidence."""
    for notice in found.notices:
        console.print(f"[yellow]{escape(notice.message)}[/]")
    numbers = {item.id: str(index) for index, item in enumerate(found.evidence, start=1)}
    console.print()
    for sentence in found.explanation:
        marks = "".join(f"[{numbers[cite]}]" for cite in sentence.cites)
        console.print(f"{sentence.text} {marks}".rstrip(), markup=False)
    if found.findings:
        console.print()
        table = _table("finding", "value", "status", "words in the note")
        for finding in found.findings:
            unit = display(finding.unit)
            table.add_row(
                finding.input,
                f"{_value(finding.value)} {unit}".rstrip(),
                finding.status,
                escape(finding.quote or finding.rule),
            )
        console.print(table)
    if found.missing:
        console.print("\nStill missing: " + escape(", ".join(question.input for question in found.missing)))
    cited = {cite for sentence in found.explanation for cite in sentence.cites}
    if cited:
        console.print()
        for item in found.evidence:
            if item.id in cited:
                console.print(f"[{numbers[item.id]}] {item.citation} {item.link or ''}", markup=False)
    console.print(f"\n[dim]{found.notice_of_use} Status: {found.status}; engine: {found.engine}; id {found.id}.[/]")


def _value(value: bool | float | str | Span) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Span():
            low = "" if value.low is None else f"{'over' if value.above else 'from'} {number(value.low)}"
            high = "" if value.high is None else f"{'under' if value.below else 'up to'} {number(value.high)}"
            return f"{low} {high}".strip()
        case _:
            return number(value)


def show_checks(checks: Sequence[Check]) -> None:
    """Print what `doctor` found."""
    colours = {"ok": "green", "off": "dim", "missing": "yellow", "broken": "red"}
    table = _table("", "what", "state", "what to do")
    for check in checks:
        table.add_row(f"[{colours[check.state]}]{check.state}[/]", check.name, escape(check.detail), escape(check.mend))
    console.print(table)
