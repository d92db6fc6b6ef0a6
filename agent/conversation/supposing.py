"""Suppositions: a calculator run again with one thing otherwise. Arithmetic alone; nothing on record changes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from ...calculators.inputs import Choice, Criterion, Input, Quantity, label
from ...calculators.partial import regions
from ...calculators.structure import structure
from ...tools.calculator import CalculatorTool, CalculatorUse, best, by_input
from ...tools.protocol import Finding, Span
from ..explain import headline, risks
from ..state import Sentence
from .turns import Grounded

#: Nothing changes these. What lies in the past cannot be changed either.
_FIXED: Final = frozenset({"age", "sex", "ethnicity", "race", "height"})
_PAST: Final = re.compile(r"\b(?:previous|prior|history|past|family|ever|congenital|ethnic\w*|race|birth|born)\b", re.I)
#: What enters an equation is moved by this share.
SHARE = 0.1
#: At most so many inputs are named.
MOST = 5


class Lever(NamedTuple):
    """One input changed alone: to what, and what the calculator then gives."""

    finding: Finding
    use: CalculatorUse


def supposed(findings: Sequence[Finding], changes: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings with some replaced by what is supposed."""
    replaced = {change.input for change in changes}
    marked = (change.model_copy(update={"status": "confirmed", "origin": "supposition"}) for change in changes)
    return (*(finding for finding in findings if finding.input not in replaced), *marked)


def fixed(name: str, given: Input) -> bool:
    """Say whether nothing can change an input any more."""
    return name in _FIXED or bool(_PAST.search(f"{label(name)} {given.description.split('.')[0]}"))


def levers(tool: CalculatorTool, findings: Sequence[Finding], raises: bool = False) -> list[Lever]:
    """Return the inputs that alone lower (or raise) a calculator's result, the strongest first; each once."""
    start = tool.apply(findings)
    sign = -1 if raises else 1
    best_of: dict[str, tuple[float, Lever]] = {}
    for change in _changes(tool, findings):
        use = tool.apply(supposed(findings, [change]))
        gain = _measure(start) - _measure(use)
        if use.outcome == "not applicable" or gain * sign <= 0:
            continue
        if change.input not in best_of or gain * sign > best_of[change.input][0]:
            best_of[change.input] = (gain * sign, Lever(change, use))
    return [lever for _, lever in sorted(best_of.values(), key=lambda one: -one[0])]


def _measure(use: CalculatorUse) -> float:
    """Return by what results are ordered: the value, or the middle of what is possible."""
    if use.result is not None and isinstance(use.result.value, int | float):
        return float(use.result.value)
    lines = use.result.risks if use.result else use.possible.risks if use.possible else ()
    if use.possible is not None and use.possible.low is not None and use.possible.high is not None:
        return (use.possible.low + use.possible.high) / 2
    return (lines[0].low + lines[0].high) / 2 if lines else 0.0


def _changes(tool: CalculatorTool, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield each known input that can change with each value it could have, the nearest first."""
    grouped = by_input(findings)
    for name, given in tool.entry.parameters.items():
        held = best(grouped.get(name, ()))
        if len(held) != 1 or isinstance(held[0].value, Span) or fixed(name, given):
            continue
        for value in _values(tool, name, given, held[0]):
            unit = held[0].unit or given.unit if isinstance(given, Quantity) else ""
            yield Finding(input=name, value=value, unit=unit, status="confirmed", origin="supposition")


def _values(tool: CalculatorTool, name: str, given: Input, held: Finding) -> Iterator[bool | float | str]:
    match given:
        case Criterion():
            yield held.value is False
        case Choice():
            yield from (option for option in given.options if option != held.value)
        case Quantity():
            unit, shown_now = held.unit or given.unit, float(held.value)  # type: ignore[arg-type]  # no span
            found = [*_across(tool, name, given, given.to_unit(shown_now, unit), unit)]
            if name in structure(tool.entry).smooth:
                found += [_rounded(given, shown_now * (1 - SHARE)), _rounded(given, shown_now * (1 + SHARE))]
            inside = {value for value in found if given.problem({"value": value, "unit": unit}) is None}
            yield from sorted(inside - {shown_now}, key=lambda value: abs(value - shown_now))


def _across(tool: CalculatorTool, name: str, given: Quantity, now: float, unit: str) -> Iterator[float]:
    """Yield, in a unit, the number nearest to the present one in each other region between thresholds."""
    starts = regions(tool.entry, name)
    for start, after in zip(starts, (*starts[1:], None), strict=True):
        if start > now:
            yield _beside(start, given, unit, above=True)
        elif after is not None and after <= now:
            yield _beside(after, given, unit, above=False)


def _beside(limit: float, given: Quantity, unit: str, above: bool) -> float:
    """Return the number that people would write just on one side of a threshold, in a unit."""
    plain = float(f"{_in_unit(limit, given, unit):.3g}")
    step = 1.0 if given.integer else float(Decimal(1).scaleb(_exponent(plain)))
    for steps in range(3):
        value = round(plain + steps * (step if above else -step), 9)
        if (given.to_unit(value, unit) >= limit) is above:
            return value
    return _in_unit(limit, given, unit)


def _in_unit(value: float, given: Quantity, unit: str) -> float:
    """Return a value of a quantity in another of its units."""
    known = given.ucum(unit)
    if known == given.unit:
        return value
    return (value - given.offsets.get(known, 0.0)) / given.factors[known]


def _exponent(value: float) -> int:
    """Return the power of ten of a number's last decimal."""
    return min(0, int(Decimal(repr(value)).normalize().as_tuple().exponent))


def _rounded(given: Quantity, value: float) -> float:
    """Return a number to three figures, or whole where it must be."""
    return float(round(value)) if given.integer else float(f"{value:.3g}")


def worded(finding: Finding) -> str:
    """Say what is supposed, as it follows "with": "creatinine 2.1 mg/dL", "no diabetes"."""
    match finding.value:
        case bool():
            return label(finding.input) if finding.value else f"no {label(finding.input)}"
        case _:
            return f"{label(finding.input)} {shown(finding)}"


def shown(finding: Finding) -> str:
    """Write a value; a word that holds digits, such as a date, as the words it is."""
    worded = isinstance(finding.value, str) and any(character.isdigit() for character in finding.value)
    return f"“{finding.shown}”" if worded else finding.shown


def now_known(name: str, findings: Sequence[Finding]) -> str:
    """Say what is on record of an input: "instead of 32 /min"; nothing where nothing is."""
    held = best(by_input(findings).get(name, ()))
    return f" instead of {shown(held[0])}" if len(held) == 1 and not isinstance(held[0].value, bool) else ""


def before_and_after(
    before: CalculatorUse, after: CalculatorUse, findings: Sequence[Finding], changes: Sequence[Finding]
) -> list[Grounded]:
    """Say what a calculator gives on record, and what it would give; each held against its own result alone."""
    tools = (after.tool,)
    said = " and ".join(f"{worded(change)}{now_known(change.input, findings)}" for change in changes)
    then = [Sentence(text=f"With {said}: {headline(after)}", tools=tools)]
    then += [Sentence(text=text, tools=tools) for text in risks(after)]
    now = [Sentence(text=f"On record: {headline(before)}", tools=tools)]
    now += [Sentence(text=text, tools=tools) for text in risks(before)]
    told = supposed(findings, changes)
    found = [
        Grounded(sentences=tuple(then), uses=(after,), findings=(*findings, *told)),
        Grounded(sentences=tuple(now), uses=(before,), findings=tuple(findings)),
    ]
    if rows := _rows(before, after):
        both = Sentence(text=f"What changes: {rows}.", tools=tools)
        found.append(Grounded(sentences=(both,), uses=(before, after), findings=(*findings, *told)))
    elif _same(before, after):
        same = Sentence(text=f"{after.title} stays as it is.", tools=tools)
        found.append(Grounded(sentences=(same,), uses=(after,)))
    return found


def _rows(before: CalculatorUse, after: CalculatorUse) -> str:
    """Say which rows of a score give other points than before."""
    if before.result is None or after.result is None:
        return ""
    pairs = zip(before.result.items, after.result.items, strict=False)
    return "; ".join(
        f"{new.label} gives {new.points:g} and not {old.points:g}" for old, new in pairs if old.points != new.points
    )


def _same(before: CalculatorUse, after: CalculatorUse) -> bool:
    return (before.outcome, before.result, before.possible) == (after.outcome, after.result, after.possible)


def what_moves(
    tool: CalculatorTool, use: CalculatorUse, findings: Sequence[Finding], raises: bool
) -> tuple[list[Grounded], list[CalculatorUse]]:
    """Say which inputs alone lower, or raise, a calculator's result: the sentences, and the results they rest on."""
    tools = (use.tool,)
    direction = "raises" if raises else "lowers"
    now = (Sentence(text=f"On record: {headline(use)}", tools=tools),)
    said = [Grounded(sentences=now, uses=(use,), findings=tuple(findings))]
    found = levers(tool, findings, raises)[:MOST]
    if not found:
        none = f"No single input that is known and can change {direction} {use.title}."
        return [*said, Grounded(sentences=(Sentence(text=none, tools=tools),), uses=(use,))], []
    lead = f"What {direction} {use.title}, one input changed at a time, the strongest first:"
    said.append(Grounded(sentences=(Sentence(text=lead, tools=tools),), uses=(use,)))
    for lever in found:
        text = f"With {worded(lever.finding)}{now_known(lever.finding.input, findings)}: {headline(lever.use)}"
        one = (Sentence(text=text, tools=tools), *(Sentence(text=risk, tools=tools) for risk in risks(lever.use)[:1]))
        said.append(Grounded(sentences=one, uses=(lever.use,), findings=(*findings, lever.finding)))
    return said, [lever.use for lever in found]


def left_out(tools: Sequence[CalculatorTool], findings: Sequence[Finding]) -> str:
    """Name the inputs that were not changed because nothing changes them."""
    known = {finding.input for finding in findings}
    parameters: Mapping[str, Input] = {name: given for tool in tools for name, given in tool.entry.parameters.items()}
    names = [label(name) for name, given in parameters.items() if name in known and fixed(name, given)]
    return ", ".join(names)
