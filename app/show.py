"""What `riskcopilot assess` and `doctor` print for people."""

from collections.abc import Sequence

from ..agent.state import Assessment
from ..calculators.inputs import label
from ..tools.calculator import CalculatorUse
from ..tools.protocol import Finding
from .check import Check
from .screening import ScreeningReport
from .terminal import fill, show_columns


def show_assessment(found: Assessment) -> None:
    """Print an assessment as a person reads it: the explanation, what was read, what is missing, the evidence."""
    for notice in found.notices:
        print(fill(notice.message, "! "))
    if found.notices:
        print()
    numbers = {item.id: str(index) for index, item in enumerate(found.evidence, start=1)}
    for sentence in found.explanation:
        marks = "".join(f"[{numbers[cite]}]" for cite in sentence.cites)
        print(fill(f"{sentence.text} {marks}", "- "))
    if found.findings:
        print("\nRead from the note and elsewhere:")
        show_columns([_finding_row(finding) for finding in found.findings])
    for question in found.missing:
        if question.suggested or question.readings:
            print(fill(question.text, "? "))
    if found.missing:
        print("\nStill missing: " + fill(", ".join(label(question.input) for question in found.missing), "", "  "))
    cited = {cite for sentence in found.explanation for cite in sentence.cites}
    if cited:
        print("\nSources:")
        for item in found.evidence:
            if item.id in cited:
                page = f", page {item.page}" if item.page else ""
                print(fill(f"{item.citation}{page} {item.link or ''}", f"[{numbers[item.id]}] "))
    print("\n" + fill(f"{found.notice_of_use} Status: {found.status}; engine: {found.engine}; id {found.id}."))


def _finding_row(finding: Finding) -> tuple[str, str, str, str]:
    note = finding.quote and finding.origin != "question"
    said = f"“{finding.quote}”" if note else finding.rule or finding.origin
    return f"  {label(finding.input)}", finding.shown, finding.status, said


def show_screening(found: ScreeningReport) -> None:
    """Print what every calculator makes of one patient."""
    for title, uses in (("Determined", found.determined), ("One answer away", found.one_away)):
        print(f"{title} ({len(uses)}):")
        if uses:
            show_columns([_screened(use) for use in uses])
        print()
    if found.not_applicable:
        names = "; ".join(f"{use.title} ({', '.join(use.reasons)})" for use in found.not_applicable)
        print(fill(f"Not for this patient ({len(found.not_applicable)}): {names}") + "\n")
    print(fill(f"{found.open} more need several answers; {found.untouched} use nothing that is known here."))
    for line in found.skipped:
        print(fill(line, "! "))


def _screened(use: CalculatorUse) -> tuple[str, str, str]:
    unsure = f"  [{'; '.join(use.reasons)}]" if use.applies == "unclear" else ""
    said = use.summary.removeprefix(f"{use.title}: ")
    return f"  {use.title}", f"needs {label(use.ask)}" if use.ask else "", f"{said}{unsure}"


def show_checks(checks: Sequence[Check]) -> None:
    """Print what `doctor` found, and what to do about whatever is not well."""
    show_columns([(check.state, check.name, check.detail) for check in checks])
    for title, states in (("What to do", ("missing", "broken")), ("If you want it", ("off",))):
        mends = [check for check in checks if check.mend and check.state in states]
        if mends:
            print(f"\n{title}:")
        for check in mends:
            print(fill(f"{check.name}: {check.mend}", "  - ", "    "))
