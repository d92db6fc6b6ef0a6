"""Proportions with their uncertainty, and the difference of two of them on the same questions."""

import math
from typing import NamedTuple


def wilson(right: int, rows: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a proportion (Wilson 1927)."""
    if not rows:
        return 0.0, 1.0
    z, share = 1.959964, right / rows
    middle = (share + z * z / (2 * rows)) / (1 + z * z / rows)
    half = z / (1 + z * z / rows) * math.sqrt(share * (1 - share) / rows + z * z / (4 * rows * rows))
    return max(middle - half, 0.0), min(middle + half, 1.0)


class Share(NamedTuple):
    """How many of some rows are right."""

    right: int
    rows: int

    @property
    def value(self) -> float:
        """The proportion; not a number where there are no rows."""
        return self.right / self.rows if self.rows else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval."""
        return wilson(self.right, self.rows)

    def __str__(self) -> str:
        if not self.rows:
            return "none"
        low, high = self.interval
        return f"{self.right}/{self.rows} = {self.value:.3f} (95 % interval {low:.3f} to {high:.3f})"


def share(verdicts: "list[bool]") -> Share:
    """Count verdicts."""
    return Share(sum(verdicts), len(verdicts))


def mcnemar(only_first: int, only_second: int) -> float:
    """Return the exact two-sided p value of McNemar's test: discordant pairs under an even chance."""
    from scipy.stats import binomtest

    pairs = only_first + only_second
    return float(binomtest(only_first, pairs, 0.5).pvalue) if pairs else 1.0
