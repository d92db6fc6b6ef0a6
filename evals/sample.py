"""A smaller set of questions that stands for the whole: every stratum in proportion, the same one each time."""

import hashlib
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

Row = TypeVar("Row")


def sample(
    rows: Sequence[Row], size: int, seed: int, stratum: Callable[[Row], object], key: Callable[[Row], Hashable]
) -> list[Row]:
    """Return `size` rows in the file's order.

    Systematic sampling: rows in the order of their strata, shuffled within, and every n-th of them taken. Each
    stratum is then represented in proportion to its rows, to within one, and a figure of the sample estimates that of
    the whole.
    """
    if size >= len(rows):
        return list(rows)

    def place(row: Row) -> tuple[str, float]:
        return str(stratum(row)), _chance(seed, key(row))

    order = sorted(rows, key=place)
    start = _chance(seed, "start")
    taken = {key(order[int((number + start) * len(order) / size)]) for number in range(size)}
    return [row for row in rows if key(row) in taken]


def _chance(seed: int, what: object) -> float:
    """Return a number from 0 to below 1 that depends on nothing but the seed and what it is for."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{what}".encode()).digest()[:6]) / 2**48
