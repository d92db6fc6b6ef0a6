"""The figures a sentence holds: percentages, points and plain numbers, alone or as ranges, and how they agree."""

import math
import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

Kind = Literal["percent", "points", "time", "plain"]

_NUMBER = r"\d+(?:[.,]\d+)?"
_BOUND = {
    ">": "above", ">=": "above", "≥": "above", "greater than": "above", "more than": "above", "over": "above",
    "at least": "above", "above": "above", "exceeding": "above",
    "<": "under", "<=": "under", "≤": "under", "less than": "under", "under": "under", "up to": "under",
    "at most": "under", "below": "under", "fewer than": "under",
}  # fmt: skip
_FIGURE = re.compile(
    rf"(?P<bound>{'|'.join(sorted(map(re.escape, _BOUND), key=len, reverse=True))})?\s*"
    rf"(?<![\w.])(?P<low>{_NUMBER})(?:\s*(?:%|percent)?\s*(?:-|–|to|and)\s*[<≤]?\s*(?P<high>{_NUMBER}))?\s*"
    r"(?P<unit>%|percent|per cent|points?\b|(?:-?\s*)(?:days?|weeks?|months?|years?|hours?|h)\b)?"
    r"(?P<more>\s*(?:or more|or higher|or above|or over|\+))?",
    re.IGNORECASE,
)


class Figure(NamedTuple):
    """A number, or a range whose open end is infinite; `step` is what its last written digit stands for."""

    kind: Kind
    low: float
    high: float
    step: float = 0.0

    @property
    def alone(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


def figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a text."""
    for match in _FIGURE.finditer(text):
        low = float(match["low"].replace(",", "."))
        high = float(match["high"].replace(",", ".")) if match["high"] else low
        digits = match["low"].replace(",", ".").partition(".")[2]
        bound = _BOUND.get((match["bound"] or "").lower(), "above" if match["more"] else "")
        if high < low:
            low, high = high, low
        if bound == "above":
            high = math.inf
        elif bound == "under":
            low = -math.inf
        yield Figure(_kind(match["unit"] or ""), low, high, 10.0 ** -len(digits))


def _kind(unit: str) -> Kind:
    unit = unit.strip(" -").lower()
    if unit in ("%", "percent", "per cent"):
        return "percent"
    if unit.startswith("point"):
        return "points"
    return "time" if unit else "plain"


def agreement(said: Figure, shown: Figure) -> float:
    """Say from 0 to 1 how well a figure of a result agrees with a figure of an option.

    The same number, as exactly as the option writes it, is 1; an option's range that holds the number is 0.9.
    """
    if said.kind != shown.kind and "plain" not in (said.kind, shown.kind):
        return 0.0
    tolerance = max(shown.step / 2, said.step / 2) + 1e-9
    if said.alone and shown.alone:
        return 1.0 if abs(said.low - shown.low) <= tolerance else 0.0
    if _near(said.low, shown.low, tolerance) and _near(said.high, shown.high, tolerance):
        return 1.0
    if said.alone:
        return 0.9 if shown.low - 1e-9 <= said.low <= shown.high + 1e-9 else 0.0
    if shown.alone:
        return 0.6 if said.low - 1e-9 <= shown.low <= said.high + 1e-9 else 0.0
    shared = min(said.high, shown.high) - max(said.low, shown.low)
    narrower = min(said.high - said.low, shown.high - shown.low)
    return 0.5 if math.isfinite(narrower) and shared > narrower / 2 else 0.0


def _near(one: float, other: float, tolerance: float) -> bool:
    return one == other or abs(one - other) <= tolerance


def distance(said: Iterable[Figure], shown: Iterable[Figure]) -> float:
    """Return the smallest ratio, as |log|, between percentages of a result and of an option; infinity without any."""
    pairs = (
        abs(math.log(one.low / other.low))
        for one in said
        for other in shown
        if one.kind == other.kind == "percent" and one.alone and other.alone and one.low > 0 and other.low > 0
    )
    return min(pairs, default=math.inf)
