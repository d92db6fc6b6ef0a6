"""What scoring says of one question, whatever the benchmark; and what many of them come to.

A stage is right (True), wrong (False) or unscored (None): a protocol that is given the tool has no retrieval to score,
and that is not zero. A question that was not answered is wrong.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from .log import Frozen
from .proportion import Share, mcnemar

#: The stage that every benchmark has.
ANSWER = "answer"


class InputVerdict(Frozen):
    """Whether one input is right, how it came to its value, and how sure the reader was."""

    name: str
    right: bool
    gold: str  # in words
    status: str
    confidence: float


class Verdict(Frozen):
    """One question, stage by stage, and the groups it belongs to ("specialty": its specialties)."""

    id: str | int
    stages: Mapping[str, bool | None]
    inputs: tuple[InputVerdict, ...] = ()
    groups: Mapping[str, tuple[str, ...]] = {}
    answered: bool
    forced: bool = False
    confidence: float | None = None
    confused: tuple[str, str] | None = None  # the right calculator and the one that was selected instead

    @property
    def right(self) -> bool | None:
        """Whether the answer is right."""
        return self.stages.get(ANSWER)


def stages(verdicts: Sequence[Verdict]) -> dict[str, Share]:
    """Count each stage over the questions where it is scored."""
    names = dict.fromkeys(name for verdict in verdicts for name in verdict.stages)
    counted = {name: counts(verdict.stages.get(name) for verdict in verdicts) for name in names}
    return {name: share for name, share in counted.items() if share.rows}


def counts(right: Iterable[bool | None]) -> Share:
    """Count what is scored."""
    scored = [verdict for verdict in right if verdict is not None]
    return Share(sum(scored), len(scored))


def inputs(verdicts: Iterable[Verdict]) -> Share:
    """Count the inputs of all questions together."""
    return counts(one.right for verdict in verdicts for one in verdict.inputs)


def coverage(verdicts: Iterable[Verdict]) -> Share:
    """Count the questions that were answered, of those that have a gold answer."""
    return counts(verdict.answered for verdict in verdicts if verdict.right is not None)


def precision(verdicts: Iterable[Verdict]) -> Share:
    """Count the right ones of the questions that were answered."""
    return counts(verdict.right for verdict in verdicts if verdict.answered)


def by_group(verdicts: Iterable[Verdict], group: str) -> dict[str, Share]:
    """Count right answers group by group, first those that are weak for sure: by the upper end of their interval."""
    found: dict[str, list[bool | None]] = {}
    for verdict in verdicts:
        for name in verdict.groups.get(group, ()):
            found.setdefault(name, []).append(verdict.right)
    shares = {name: counts(right) for name, right in found.items()}
    kept = {name: share for name, share in shares.items() if share.rows}
    return dict(sorted(kept.items(), key=lambda item: (item[1].interval[1], item[0])))


def confusions(verdicts: Iterable[Verdict]) -> dict[tuple[str, str], int]:
    """Count which calculator was taken for which, the commonest first."""
    found: dict[tuple[str, str], int] = {}
    for verdict in verdicts:
        if verdict.confused:
            found[verdict.confused] = found.get(verdict.confused, 0) + 1
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


class Bin(NamedTuple):
    """Verdicts of about the same confidence: how many, how sure on average, how many of them right."""

    confidence: float
    share: Share


def reliability(pairs: Iterable[tuple[float, bool]], bins: int = 10) -> list[Bin]:
    """Sort confidences into bins of equal width."""
    held: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in pairs:
        held.setdefault(min(int(confidence * bins), bins - 1), []).append((confidence, right))
    return [
        Bin(sum(c for c, _ in group) / len(group), counts(right for _, right in group))
        for _, group in sorted(held.items())
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error: the mean distance of confidence and truth, weighted by bin size."""
    total = sum(bin.share.rows for bin in bins)
    return sum(abs(bin.confidence - bin.share.value) * bin.share.rows for bin in bins) / total if total else 0.0


class Selective(NamedTuple):
    """If only answers of at least this confidence were given: how many questions that answers, and how many rightly."""

    least: float
    coverage: Share
    precision: Share


def selective(verdicts: Sequence[Verdict]) -> list[Selective]:
    """Return coverage and precision at every confidence an answer has, the surest first."""
    scored = [verdict for verdict in verdicts if verdict.right is not None]
    sure = [(verdict.confidence, bool(verdict.right)) for verdict in scored if verdict.answered]
    known = sorted(((c, right) for c, right in sure if c is not None), key=lambda pair: -pair[0])
    found: list[Selective] = []
    right = 0
    for number, (confidence, good) in enumerate(known, 1):
        right += good
        if number == len(known) or known[number][0] != confidence:
            found.append(Selective(confidence, Share(number, len(scored)), Share(right, number)))
    return found


class Comparison(NamedTuple):
    """One stage in two runs over the questions both score: each one's share, who alone was right, and the p value."""

    stage: str
    first: Share
    second: Share
    only_first: int
    only_second: int
    p: float


def compared(first: Sequence[Verdict], second: Sequence[Verdict]) -> list[Comparison]:
    """Compare two runs question by question: McNemar's exact test at each stage."""
    others = {verdict.id: verdict for verdict in second}
    both = [(one, others[one.id]) for one in first if one.id in others]
    names = dict.fromkeys(name for pair in both for verdict in pair for name in verdict.stages)
    return [found for name in names if (found := _stage(name, both))]


def _stage(name: str, pairs: Iterable[tuple[Verdict, Verdict]]) -> Comparison | None:
    verdicts = [(one.stages.get(name), other.stages.get(name)) for one, other in pairs]
    scored = [(a, b) for a, b in verdicts if a is not None and b is not None]
    if not scored:
        return None
    only_first, only_second = sum(a and not b for a, b in scored), sum(b and not a for a, b in scored)
    return Comparison(
        name,
        counts(a for a, _ in scored),
        counts(b for _, b in scored),
        only_first,
        only_second,
        mcnemar(only_first, only_second),
    )
