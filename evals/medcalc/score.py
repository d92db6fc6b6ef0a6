"""Predictions against MedCalc-Bench labels, by tier: A agrees in two labellings, B is corrected, C must abstain."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from ..log import Trace
from .rows import Question


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


def disagreements(questions: Sequence[Question], traces: Sequence[Trace]) -> Iterator[str]:
    """Write each row of a trusted or corrected label that does not agree."""
    for question, trace in zip(questions, traces, strict=True):
        if question.answer is not None and question.tier not in ("C", "D") and not agrees(question, trace.answer):
            yield (
                f"  row {question.id} ({question.calculator_name}): ours {trace.answer} [{trace.status}], "
                f"label {question.answer}; {dict(question.entities)}"
            )
