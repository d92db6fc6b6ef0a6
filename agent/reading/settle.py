"""From everything read to what may be used: units, impossible values, and statements that differ."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from ...calculators.inputs import Input, Quantity, display
from ...tools.protocol import Finding, Span
from ..state import Notice
from .labels import EARLIER, INDEX, LATER
from .quantities import Claim
from .text import Text
from .units import CONVENTIONAL, UNWRITTEN_FLOOR

When = Literal["index", "plain", "later", "earlier"]

_WHEN = re.compile(rf"(?:\b|(?=\())(?:(?P<earlier>{EARLIER})|(?P<index>{INDEX})|(?P<later>{LATER}))\b")
_CLAUSE_END = re.compile(r"[,;()→>]|\band\b|\bbut\b|\bto\b|\bfrom\b")
_ANOTHER_VALUE = re.compile(r"\s?\((?!\s?\d+ (?:day|week|month|year))[^)\d]*\d")
_AFTER = 30  # characters after a value in which words may say when it was true
_ORDER: dict[When, int] = {"index": 0, "plain": 0, "later": 1, "earlier": 2}


def when(text: Text, start: int, end: int) -> When:
    """Say when a statement was true, by the nearest words after it and then before it in its sentence."""
    low, high = text.sentence(start)
    after = text.norm[end : min(high, end + _AFTER)]
    tail = "" if _ANOTHER_VALUE.match(after) else _CLAUSE_END.split(after.lstrip(" ("), maxsplit=1)[0]
    if match := _WHEN.search(tail):
        return _kind(match)
    found: When = "plain"
    for match in _WHEN.finditer(text.norm, low, max(low, end)):
        found = _kind(match)
    return found


def _kind(match: re.Match[str]) -> When:
    return "earlier" if match["earlier"] else "index" if match["index"] else "later"


def measured(
    text: Text, claims: Iterable[Claim], quantities: dict[str, Quantity]
) -> tuple[list[Finding], list[Notice]]:
    """Turn claimed numbers into findings; those with no usable unit or an impossible value become notices."""
    held = list(claims)
    conventional = _conventional(held)
    findings: list[Finding] = []
    notices: list[Notice] = []
    for claim in held:
        result = _measure(text, claim, quantities[claim.name], conventional)
        (findings if isinstance(result, Finding) else notices).append(result)  # type: ignore[arg-type]
    return findings, notices


def _conventional(claims: Sequence[Claim]) -> bool:
    """Say whether every concentration with a written unit is in mg/dL or g/dL, as American notes have it."""
    written = {claim.unit for claim in claims if claim.written}
    return bool(written & CONVENTIONAL) and not written & {"umol/L", "g/L"}


def _measure(text: Text, claim: Claim, quantity: Quantity, conventional: bool) -> Finding | Notice:
    quote = text.note[claim.start : claim.end]
    place = {"input": claim.name, "quote": quote, "start": claim.start, "end": claim.end}
    if claim.unit is None:
        message = (
            f"{quantity.description}: the unit {claim.written!r} is not one it is measured in; "
            f"give the value in one of: {_units(quantity)}"
        )
        return Notice(kind="unit", message=message, **place)  # type: ignore[arg-type]
    unit, rule = claim.unit, ""
    if not claim.written:
        if len(quantity.units) == 1:
            unit = quantity.unit
        else:
            plausible = _plausible(claim.value, quantity)
            if len(plausible) > 1 and conventional and quantity.unit in CONVENTIONAL and quantity.unit in plausible:
                plausible = [quantity.unit]
                rule = f"no unit written; the note's other concentrations are in mg/dL or g/dL, so {quantity.unit}"
            if len(plausible) > 1:
                message = (
                    f"{quantity.description}: no unit is written and {' or '.join(map(display, plausible))} would both be "
                    f"possible; give the value with its unit"
                )
                return Notice(kind="unit", message=message, **place)  # type: ignore[arg-type]
            if plausible:
                unit = plausible[0]
                rule = rule or f"no unit written; only {display(unit) or 'a fraction'} is plausible"
            else:
                unit = quantity.unit
    problem = _impossible(claim.value, unit, quantity)
    if problem:
        message = f"{quantity.description}: {problem}. It was not used; give the right value"
        return Notice(kind="impossible value", message=message, **place)  # type: ignore[arg-type]
    return Finding(
        value=claim.value, unit=unit, status="derived" if rule else "stated", rule=rule,
        confidence=0.9 if rule else 1.0, **place,  # type: ignore[arg-type]
    )  # fmt: skip


def _units(quantity: Quantity) -> str:
    return ", ".join(display(unit) or unit for unit in quantity.units)


def _ends(value: float | bool | str | Span) -> list[float]:
    if isinstance(value, Span):
        return [end for end in (value.low, value.high) if end is not None]
    return [float(value)]


def _plausible(value: float | Span, quantity: Quantity) -> list[str]:
    """Return the units that make an unlabelled value possible; of units that give the same value only the first."""
    found: dict[float, str] = {}
    for unit in quantity.units:
        ends = _ends(value)
        if all(
            quantity.low <= quantity.to_unit(end, unit) <= quantity.high and end >= UNWRITTEN_FLOOR.get(unit, end)
            for end in ends
        ):
            found.setdefault(round(quantity.to_unit(ends[0], unit), 9), unit)
    return list(found.values())


def _impossible(value: float | Span, unit: str, quantity: Quantity) -> str | None:
    for end in _ends(value):
        number = quantity.to_unit(end, unit)
        if not quantity.low <= number <= quantity.high and not (isinstance(value, Span) and end in (0.0,)):
            return quantity.out_of_range(end, unit, number)
    if quantity.integer and isinstance(value, float) and value != int(value):
        return "it must be a whole number"
    return None


def settled(text: Text, findings: Iterable[Finding], wanted: dict[str, Input]) -> tuple[list[Finding], list[Notice]]:
    """Keep of each input what the note says of the presentation; say where statements differ."""
    by_input: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_input[finding.input].append(finding)
    kept: list[Finding] = []
    notices: list[Notice] = []
    for name, held in by_input.items():
        chosen, notice = _settle(text, sorted(held, key=lambda f: f.start or 0), wanted.get(name))
        kept.extend(chosen)
        if notice:
            notices.append(notice)
    return sorted(kept, key=lambda f: (f.start or 0, f.input)), notices


def _settle(text: Text, held: list[Finding], given: Input | None) -> tuple[list[Finding], Notice | None]:
    timed = isinstance(given, Quantity) and held[0].input != "age"
    groups: dict[int, list[Finding]] = defaultdict(list)
    for finding in held:
        rank = _ORDER[when(text, finding.start or 0, finding.end or 0)] if timed else 0
        groups[rank].append(finding)
    if timed and min(groups) == 2:
        return [], None
    best = _distinct(groups[min(groups)], given)
    others = [f for rank, fs in groups.items() if rank != min(groups) for f in _distinct(fs, given)]
    differing = [f for f in others if not any(_same(f, kept, given) for kept in best)]
    if len(best) == 1 and not differing:
        return best, None
    description = given.description if given else held[0].input
    first = best[0]
    place = {"input": first.input, "quote": first.quote, "start": first.start, "end": first.end}
    said = "; ".join(f"“{f.quote}”" for f in [*best, *differing])
    if len(best) == 1:
        message = f"{description}: the note gives several values ({said}); the one at presentation, “{first.quote}”, was used. Correct it if another one counts"
    else:
        message = f"{description}: the note says different things ({said}). Say which one counts"
    return best, Notice(kind="conflict", message=message, **place)  # type: ignore[arg-type]


def _distinct(held: list[Finding], given: Input | None) -> list[Finding]:
    """Return one finding of each value, the first said; a plain statement before one by rule."""
    found: list[Finding] = []
    for finding in sorted(held, key=lambda f: f.status == "derived"):
        if not any(_same(finding, other, given) for other in found):
            found.append(finding)
    return sorted(found, key=lambda f: f.start or 0)


def _same(one: Finding, other: Finding, given: Input | None) -> bool:
    """Say whether two findings agree: equal, equal after conversion, or a value within a range."""
    if not isinstance(given, Quantity):
        return one.value == other.value
    low_one, high_one = _bounds(one, given)
    low_other, high_other = _bounds(other, given)
    if isinstance(one.value, Span) != isinstance(other.value, Span):
        return max(low_one, low_other) <= min(high_one, high_other)
    near = 0.006 * max(abs(low_one), abs(low_other)) if one.unit != other.unit else 1e-9
    return _near(low_one, low_other, near) and _near(high_one, high_other, near)


def _near(one: float, other: float, tolerance: float) -> bool:
    return one == other or abs(one - other) <= tolerance


def _bounds(finding: Finding, given: Quantity) -> tuple[float, float]:
    value = finding.value
    if isinstance(value, Span):
        low = given.to_unit(value.low, finding.unit) if value.low is not None else float("-inf")
        high = given.to_unit(value.high, finding.unit) if value.high is not None else float("inf")
        return low, high
    number = given.to_unit(float(value), finding.unit)
    return number, number
