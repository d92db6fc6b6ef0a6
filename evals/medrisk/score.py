"""Predictions against gold answers: how many agree, with an interval, and every one that does not."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..log import Trace
from ..proportion import wilson
from .decide import UNPUBLISHED
from .mapping import mappings
from .rows import Question


class Tally(NamedTuple):
    """How many rows there are, how many were answered, and how many of those agree with the gold answer."""

    rows: int
    answered: int
    right: int

    @property
    def accuracy(self) -> float:
        """Right answers of all rows; unanswered ones stay in the denominator."""
        return self.right / self.rows if self.rows else math.nan

    @property
    def precision(self) -> float:
        """Right answers of the answered rows."""
        return self.right / self.answered if self.answered else math.nan

    def __str__(self) -> str:
        low, high = wilson(self.right, self.rows)
        return (
            f"{self.right}/{self.rows} = {self.accuracy:.3f} (95 % interval {low:.3f} to {high:.3f}); "
            f"answered {self.answered}, of which right {self.precision:.3f}"
        )


def tally(questions: Iterable[Question], predictions: Mapping[int, Trace]) -> Tally:
    """Count the rows that have a gold answer."""
    scored = [question for question in questions if question.correct_answer is not None]
    answers = [(q.correct_answer, p.answer if (p := predictions.get(q.input_id)) else None) for q in scored]
    return Tally(
        len(scored),
        sum(answer is not None for _, answer in answers),
        sum(gold == answer for gold, answer in answers),
    )


def decidable(questions: Iterable[Question], predictions: Mapping[int, Trace]) -> Tally:
    """Count the rows that were answered by what a publication says."""
    said = [q for q in questions if (p := predictions.get(q.input_id)) and p.answer and p.status != UNPUBLISHED]
    return tally(said, predictions)


def by_tool(questions: Sequence[Question], predictions: Mapping[int, Trace]) -> dict[int, Tally]:
    """Count tool by tool."""
    groups: dict[int, list[Question]] = defaultdict(list)
    for question in questions:
        if question.cal_id is not None:
            groups[question.cal_id].append(question)
    return {tool: tally(group, predictions) for tool, group in sorted(groups.items())}


def cause(question: Question, prediction: Trace) -> str:
    """Class a row that does not agree: what was not mapped, what nothing published decides, what a note explains."""
    if prediction.status.startswith(("no calculator", "inputs not mapped")):
        return "not mapped"
    if prediction.status == UNPUBLISHED:
        return "no published grades"
    mapping = mappings().get(question.cal_id) if question.cal_id is not None else None
    if mapping is not None and mapping.notes:
        return "theirs differ, as the mapping's notes say"
    return "no option is supported more than the others" if prediction.answer is None else "unexplained"


def causes(questions: Iterable[Question], predictions: Mapping[int, Trace]) -> dict[str, int]:
    """Count the rows that do not agree by their cause, the commonest first."""
    wrong = [q for q in questions if q.correct_answer and predictions[q.input_id].answer != q.correct_answer]
    return dict(Counter(cause(q, predictions[q.input_id]) for q in wrong).most_common())


def explained(questions: Sequence[Question], traces: Sequence[Trace], show: bool) -> Iterator[str]:
    """Write, if wanted, every row that does not agree; then why rows do not, and what a publication decides."""
    said = {int(trace.id): trace for trace in traces}
    for tool, counted in by_tool(questions, said).items() if show else ():
        if counted.right < counted.rows:
            yield f"tool {tool}: {counted.right} of {counted.rows}"
            for row in questions:
                if row.cal_id == tool and said[row.id].answer != row.correct_answer:
                    yield disagreement(row, said[row.id])
    for why, count in causes(questions, said).items():
        yield f"disagreeing: {count} rows: {why}"
    yield f"decided by what a publication says: {decidable(questions, said)}"


def points(question: Question) -> float | None:
    """Return what the benchmark's own option values add up to; None where one of them is not a number."""
    values = list(question.inputs_raw.values())
    numbers = [value for value in values if isinstance(value, int | float)]
    return sum(numbers) if len(numbers) == len(values) else None


def disagreement(question: Question, prediction: Trace) -> str:
    """Write one row that does not agree: what was said, what the gold answer is, and their own points."""
    options: Mapping[Any, str] = question.options
    said, gold = (
        f"{letter}: {options.get(letter, '')!r}" if letter else other
        for letter, other in ((prediction.answer, prediction.status), (question.correct_answer, ""))
    )
    own = points(question)
    added = f"; their option values add up to {own:g}" if own is not None else ""
    return f"  row {question.input_id}: ours {prediction.result!r} → {said}; gold {gold}{added}"
