"""Criteria that a measurement meets by their own definition: "GCS 12" is a mental state that is altered."""

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...calculators.inputs import Criterion, Input, Quantity
from ...tools.protocol import Finding, Span
from .text import Text

_LIMIT: Final = re.compile(r"(?P<name>\w+) (?P<how><=|>=|<|>) (?P<limit>\d+(?:\.\d+)?)")
_HOW: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge
}  # fmt: skip


LONGEST_QUOTE: Final = 400  # characters that a quote of two values may span


class Limit(NamedTuple):
    """A limit of a measurement, in the unit of its quantity."""

    name: str
    how: str
    limit: float

    def holds(self, value: float) -> bool:
        """Say whether a value lies on the side of the limit that is meant."""
        return _HOW[self.how](value, self.limit)


@lru_cache(maxsize=1024)
def limits(written: str) -> tuple[Limit, ...]:
    """Read limits that hold together: "systolic_pressure < 100 and heart_rate > 100"."""
    parts = [_LIMIT.fullmatch(part) for part in written.split(" and ")]
    if any(part is None for part in parts):
        raise ValueError(f"{written!r} is no limit: write it as 'systolic_pressure < 90', joined by ' and '")
    return tuple(Limit(part["name"], part["how"], float(part["limit"])) for part in parts if part)


def met(text: Text, given: Mapping[str, Sequence[Finding]], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the criteria of which the note says nothing, and a measurement tells that they are so, or are not."""
    for name, criterion in wanted.items():
        if not isinstance(criterion, Criterion) or name in given:
            continue
        for written in filter(None, (criterion.defined_by, *criterion.met)):
            used = [_of(limit, given, wanted) for limit in limits(written)]
            if all(holds for holds, _ in used):
                yield _found(text, name, criterion, True, [finding for _, finding in used if finding])
                break
            if written == criterion.defined_by and all(holds is False for holds, _ in used):
                yield _found(text, name, criterion, False, [finding for _, finding in used if finding])
                break


def _of(
    limit: Limit, given: Mapping[str, Sequence[Finding]], wanted: Mapping[str, Input]
) -> tuple[bool | None, Finding | None]:
    """Return whether the one value given of a measurement holds a limit, None where that is open, and its finding."""
    found, quantity = given.get(limit.name, ()), wanted.get(limit.name)
    if len(found) != 1 or not isinstance(quantity, Quantity):
        return None, None
    told = {limit.holds(end) for end in _ends(found[0], quantity)}
    return (told.pop() if len(told) == 1 else None), found[0]


def _ends(finding: Finding, quantity: Quantity) -> list[float]:
    """Return a value in the unit of its quantity, or the two ends of its range."""
    value = finding.value
    if isinstance(value, Span):
        low = quantity.low if value.low is None else quantity.to_unit(value.low, finding.unit)
        high = quantity.high if value.high is None else quantity.to_unit(value.high, finding.unit)
        return [low, high]
    return [quantity.to_unit(float(value), finding.unit)]


def _found(text: Text, name: str, criterion: Criterion, so: bool, used: Sequence[Finding]) -> Finding:
    start, end = min(one.start or 0 for one in used), max(one.end or 0 for one in used)
    if len(used) > 1 and end - start > LONGEST_QUOTE:
        start, end = used[0].start or 0, used[0].end or 0
    quote = text.note[start:end]
    rule = f"“{quote}” {'meets' if so else 'rules it out'}: {criterion.description}"
    return Finding(
        input=name, value=so, status="derived", rule=rule, confidence=min(one.confidence for one in used),
        quote=quote, start=start, end=end,
    )  # fmt: skip
