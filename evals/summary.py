"""Figures as lines of text: each stage with its interval, what abstention costs and brings, and the floors beside."""

from collections.abc import Iterable, Iterator, Sequence

from .medrisk.floors import Floor
from .verdict import Comparison, Verdict, by_group, coverage, inputs, precision, stages

#: Groups whose figures are printed whole; the others are in the report.
SHORT = ("rarity", "tier")


def summary(verdicts: Sequence[Verdict], floors: Iterable[Floor] = ()) -> Iterator[str]:
    """Write what some questions come to; nothing where none of them has a gold answer."""
    for name, share in stages(verdicts).items():
        yield f"{name}: {share}"
    if (read := inputs(verdicts)).rows:
        yield f"inputs: {read}"
    if (answered := coverage(verdicts)).rows:
        yield f"answered: {answered}"
        yield f"right of those answered: {precision(verdicts)}"
        if forced := sum(verdict.forced for verdict in verdicts):
            yield f"answered only because every question had to be: {forced}"
    for group in SHORT:
        for name, share in sorted(by_group(verdicts, group).items()):
            yield f"{group}, {name}: {share}"
    for floor in floors:
        yield f"floor, {floor.name}: {floor.share}"


def comparison(found: Iterable[Comparison]) -> Iterator[str]:
    """Write how two runs differ."""
    for one in found:
        yield (
            f"{one.stage}: {one.first.value:.3f} and {one.second.value:.3f} of {one.first.rows}; right in the first "
            f"run alone {one.only_first}, in the second alone {one.only_second}; McNemar's exact p = {one.p:.2g}"
        )
