"""The oracle protocol: the right tool and its inputs are given, and our result picks the option it supports."""

import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...calculators import Calculator, Result
from ...calculators.inputs import number
from ...calculators.partial import Between, evaluate
from ..known import NotMapped
from .grades import graded
from .mapping import ToolMapping, known, mappings
from .options import supported
from .rows import Letter, Prediction, Question

#: The status of an answer that rests on no published grade.
UNPUBLISHED = "no published grades: by the third of the range"


def predict(questions: Iterable[Question]) -> Iterator[Prediction]:
    """Answer questions whose tool and inputs are given. A question that cannot be answered says why in `status`."""
    for question in questions:
        started = time.perf_counter()
        mapping = mappings().get(question.cal_id) if question.cal_id is not None else None
        if mapping is None:
            yield _silent(question, None, "no calculator for this tool", started)
            continue
        try:
            given = known(mapping, question)
        except NotMapped as error:
            yield _silent(question, mapping.calculator, f"inputs not mapped: {error}", started)
            continue
        yield _answered(question, mapping, given, started)


def _silent(question: Question, calculator: str | None, why: str, started: float) -> Prediction:
    return Prediction(
        input_id=question.input_id,
        cal_id=question.cal_id,
        calculator=calculator,
        answer=None,
        status=why,
        result="",
        seconds=round(time.perf_counter() - started, 6),
    )


def _answered(question: Question, mapping: ToolMapping, given: Mapping[str, Any], started: float) -> Prediction:
    partial = evaluate(mapping.entry, given)
    results = [outcome.result for outcome in partial.outcomes]
    options = question.options
    answers: set[Letter | None] = {supported(result, options, question.question, mapping.words) for result in results}
    status = partial.status if partial.status == "determined" else f"{partial.status}, one answer in every case"
    answer = answers.pop() if len(answers) == 1 else None
    shown = results[0] if len(results) == 1 else None
    if answer is None and shown is None and (typical := _typical(mapping.entry, given)) is not None:
        shown, status = typical, "representative values of the bands"
        answer = supported(typical, options, question.question, mapping.words)
    if answer is None and shown is not None and mapping.worse and not isinstance(shown.value, str):
        answer = graded(mapping.calculator, shown.value, mapping.worse, options)
        status = UNPUBLISHED
    if answer is None:
        status = f"not decidable ({partial.status})"
    return Prediction(
        input_id=question.input_id,
        cal_id=question.cal_id,
        calculator=mapping.calculator,
        answer=answer,
        status=status,
        result=described(shown) if shown else " or ".join(dict.fromkeys(map(described, results[:4]))),
        seconds=round(time.perf_counter() - started, 6),
    )


def _typical(entry: Calculator, given: Mapping[str, Any]) -> Result | None:
    """Calculate with the middle of each range a form names; None while something else is missing."""
    middle = {
        name: float(round((value.low + value.high) / 2)) if isinstance(value, Between) else value
        for name, value in given.items()
    }
    return evaluate(entry, middle).result


def described(result: Result) -> str:
    """Write a result in a line: value, unit, band and chances."""
    chances = "; ".join(
        f"{risk.outcome} {risk.percent if not isinstance(risk.percent, tuple) else '-'.join(map(number, risk.percent))}"
        f" % ({risk.horizon})"
        for risk in result.risks
    )
    return ", ".join(filter(None, (f"{number(result.value)} {result.unit}".strip(), result.band, chances)))
