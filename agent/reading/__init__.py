"""The embedded reader: what a clinical note says of the inputs wanted, by rules, with the words it says it in.

No model and no network. Where the words leave a doubt there is no finding: a question costs less than a wrong value.
"""

from collections.abc import Iterable, Mapping

from ...calculators.inputs import Choice, Criterion, Input, Quantity
from ...tools.calculator import by_input
from ...tools.protocol import Finding
from ..state import Notice, Reading
from . import forms
from .context import Context
from .criteria import findings as criteria_findings
from .criteria import left_open
from .dates import days
from .degrees import degrees, names_of_items
from .demographics import OLDEST, ages, sexes
from .derived import derived
from .levels import GROWN
from .lexicon import lexicon
from .mentions import Mention, clauses, mentions
from .quantities import Quantities
from .settle import measured, on_its_day, settled
from .text import text_of

__all__ = ["Mention", "clauses", "mentions", "read"]

_NO_CONDITIONS: Mapping[str, Criterion] = {}


def read(note: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion] = _NO_CONDITIONS) -> Reading:
    """Read a note for the inputs of a vocabulary and the conditions that say to whom calculators apply.

    Values keep the unit they are written in (as UCUM); a condition's finding carries the condition's name as its
    input. Every finding quotes the note verbatim. What could not be used is said in the notices.
    """
    text, vocabulary = text_of(note), lexicon(wanted, conditions)
    items = names_of_items(text, vocabulary.items)
    rows = forms.answered(text, vocabulary.scales, items, wanted)
    context = Context(text, rows=rows)
    possible: list[Finding] = []
    impossible: list[Notice] = []
    if isinstance(age := wanted.get("age"), Quantity):
        possible, impossible = _possible_ages(ages(text, context, age), age)
    child = any(isinstance(one.value, float) and one.value < GROWN for one in possible)
    claims = Quantities(text, vocabulary, context, child).claims()
    grown = bool(possible) and not child and all(isinstance(one.value, float) for one in possible)
    found, notices = measured(text, claims, dict(vocabulary.quantities), grown=grown)
    found.extend(criteria_findings(text, vocabulary, context))
    found.extend(degrees(text, context, vocabulary.items, items, wanted))
    found = [one for one in found if not forms.told(rows, one)]
    found.extend(forms.findings(text, rows, wanted))
    dated, undated = days(text, vocabulary.day_labels, vocabulary.days, context)
    found.extend(dated)
    notices.extend(undated)
    found.extend(possible)
    notices.extend(impossible)
    if isinstance(sex := wanted.get("sex"), Choice):
        found.extend(sexes(text, context, sex))
    found = [finding for finding in found if _verbatim(finding, note)]
    kept, differing = settled(text, [f for f in found if not left_open(f)], {**conditions, **wanted})
    kept = [on_its_day(text, finding, wanted.get(finding.input)) for finding in kept]
    kept.extend(derived(text, kept, wanted))
    notices = sorted([*notices, *differing], key=lambda n: (n.start or 0, n.input))
    said = {finding.input for finding in kept}
    unsure = by_input(f for f in found if left_open(f) and f.input in wanted and f.input not in said)
    return Reading(
        findings=tuple(sorted(kept, key=lambda f: (f.start or 0, f.input))),
        notices=tuple(notices),
        unsure=tuple(first for first, *_ in unsure.values()),
    )


def _verbatim(finding: Finding, note: str) -> bool:
    return bool(finding.quote) and note[finding.start : finding.end] == finding.quote


def _possible_ages(found: Iterable[Finding], age: Quantity) -> tuple[list[Finding], list[Notice]]:
    """Part ages a person can have from slips of the pen. Whom a calculator is for is not decided here."""
    human = age.within(0, OLDEST)
    possible: list[Finding] = []
    notices: list[Notice] = []
    for finding in found:
        if isinstance(finding.value, float) and finding.value > OLDEST:
            problem = human.out_of_range(finding.value, age.unit, finding.value)
            message = f"{age.description}: {problem}. It was not used; give the right age"
            place = {"quote": finding.quote, "start": finding.start, "end": finding.end}
            notices.append(Notice(kind="impossible value", message=message, input="age", **place))
        else:
            possible.append(finding)
    return possible, notices
