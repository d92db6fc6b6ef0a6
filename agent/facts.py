"""Put a patient's facts together from everything that knows some: the note, measurements, the user, assumptions."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from ..calculators.inputs import Criterion
from ..tools.calculator import CalculatorTool
from ..tools.protocol import Artifact, Finding
from .state import Reading, Unmentioned


def gather(
    reading: Reading,
    artifacts: Sequence[Artifact],
    confirmed: Mapping[str, Finding | None],
    calculators: Sequence[CalculatorTool],
    unmentioned: Unmentioned,
) -> tuple[Finding, ...]:
    """Return every usable finding. What the user confirmed replaces what was read; None withdraws it.

    With `unmentioned="absent"` each criterion that nothing speaks of is added as assumed to be absent; numbers and
    choices are never assumed.
    """
    read = [f for f in (*reading.findings, *(f for a in artifacts for f in a.findings)) if f.input not in confirmed]
    findings = [*read, *(answer for answer in confirmed.values() if answer is not None)]
    if unmentioned == "absent":
        spoken_of = {*(finding.input for finding in findings), *confirmed}
        silent = dict.fromkeys(name for tool in calculators for name in tool.criteria if name not in spoken_of)
        findings += [assumed_absent(name) for name in silent]
    return tuple(findings)


def assumed_absent(name: str) -> Finding:
    """Return the finding that something not mentioned is taken as absent, by the user's choice."""
    return Finding(
        input=name, value=False, status="assumed", origin="assumption", rule="not mentioned; taken as absent by choice"
    )


def asked_about(question: str, conditions: Mapping[str, Criterion]) -> tuple[Finding, ...]:
    """Return the conditions a question names: who asks how likely an embolism is suspects one.

    Their origin is the question; a quote is only ever of the note.
    """
    found = []
    for name, criterion in conditions.items():
        match = next(filter(None, (pattern.search(question) for pattern in _phrases(criterion))), None)
        if match:
            rule = f"the question names it: “{match.group()}”"
            found.append(Finding(input=name, value=True, status="derived", origin="question", rule=rule))
    return tuple(found)


@cache
def _phrases(criterion: Criterion) -> tuple[re.Pattern[str], ...]:
    """Compile a criterion's words once: there are more of them than the regular expression cache holds."""
    return tuple(
        re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)
        for term in (*criterion.terms, *criterion.includes)
    )
