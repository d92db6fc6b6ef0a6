"""Predictions against MedCalc-Bench labels, by tier: A agrees in two labellings, B is corrected, C must abstain."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from ..proportion import wilson
from .rows import Prediction, Question


def agrees(question: Question, value: float | str | None) -> bool:
    """Say whether a value is the label: whole numbers and dates exactly, other numbers within the label's limits."""
    if value is None or question.answer is None:
        return False
    stated, said = _number(question.answer), _number(value)
    if stated is not None and said is not None:
        low, high = _number(question.low), _number(question.high)
        if question.output_type == "decimal" and low is not None and high is not None:
            return min(low, high) <= said <= max(low, high)
        return abs(stated - said) < 1e-6
    return _day(question.answer) is not None and _day(question.answer) == _day(value)


def _number(text: float | str | None) -> float | None:
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def _day(text: float | str) -> date | None:
    for form in ("%m/%d/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(str(text)[:10], form).date()
        except ValueError:
            continue
    return None


def report(questions: Sequence[Question], said: Mapping[str | int, Prediction], show: bool) -> Iterator[str]:
    """Write each disagreement, if wanted, and the figures of each tier. Nothing for questions without labels."""
    for tier in ("A", "B"):
        rows = [question for question in questions if question.tier == tier]
        wrong = [question for question in rows if not agrees(question, said[question.unique_id].value)]
        if show:
            yield from (_line(question, said[question.unique_id]) for question in wrong)
        if rows:
            right = len(rows) - len(wrong)
            low, high = wilson(right, len(rows))
            yield f"tier {tier}: {right}/{len(rows)} = {right / len(rows):.4f} (95 % interval {low:.3f} to {high:.3f})"
    rows = [question for question in questions if question.tier == "C"]
    if rows:
        given = sum(said[question.unique_id].status == "determined" for question in rows)
        yield f"tier C: {given} of {len(rows)} determined from labels although the note does not allow it"


def _line(question: Question, prediction: Prediction) -> str:
    return (
        f"  row {question.unique_id} ({question.calculator_name}): ours {prediction.value} [{prediction.status}], "
        f"label {question.answer}; {dict(question.entities)}"
    )
