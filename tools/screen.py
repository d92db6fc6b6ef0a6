"""Every calculator against one patient: which are determined by what is known, and which are one answer away."""

from collections.abc import Iterable, Mapping, Sequence

from ..calculators.core import Calculator
from ..calculators.partial import settled_by_one
from .calculator import CalculatorTool, CalculatorUse, Record, by_input
from .protocol import Finding

#: What nearly every calculator asks; knowing no more than these is knowing nothing of it.
COMMON = {"age", "sex"}


class Screening(Record):
    """What one patient's findings allow.

    `determined` and `one_away` are in the order of their titles, those whose population the patient is known to
    belong to first; a calculator one answer away names the input in `ask`. `not_applicable` do not fit the patient,
    with the reason; of the rest, `open` need more than one answer and `untouched` use nothing that is known but age
    and sex.
    """

    determined: tuple[CalculatorUse, ...]
    one_away: tuple[CalculatorUse, ...]
    not_applicable: tuple[CalculatorUse, ...]
    open: int
    untouched: int


def screen(tools: Iterable[CalculatorTool], findings: Sequence[Finding]) -> Screening:
    """Try every calculator on what is known of a patient."""
    grouped = by_input(findings)
    determined: list[CalculatorUse] = []
    one_away: list[CalculatorUse] = []
    excluded: list[CalculatorUse] = []
    still_open = untouched = 0
    for tool in tools:
        if not _touched(tool.entry, grouped):
            untouched += 1
            continue
        known = tool.known(grouped)
        if not settled_by_one(tool.entry, known):
            still_open += 1
            continue
        use = tool.apply(findings)
        if use.outcome == "not applicable":
            excluded.append(use)
        elif use.outcome == "determined":
            determined.append(use)
        elif len(use.missing) == 1:
            one_away.append(use)
        else:
            still_open += 1
    return Screening(
        determined=tuple(sorted(determined, key=_order)),
        one_away=tuple(sorted(one_away, key=_order)),
        not_applicable=tuple(sorted(excluded, key=_order)),
        open=still_open,
        untouched=untouched,
    )


def _touched(entry: Calculator, grouped: Mapping[str, Sequence[Finding]]) -> bool:
    """Say whether something is known of a calculator's inputs that not every calculator asks for."""
    asked = entry.parameters.keys() & grouped.keys()
    return bool(asked - COMMON) or (bool(asked) and entry.parameters.keys() <= COMMON)


def _order(use: CalculatorUse) -> tuple[bool, str]:
    return use.applies != "yes", use.title.casefold()
