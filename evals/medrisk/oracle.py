"""The oracle protocol: the right tool and its inputs are given, and our result picks the option it supports."""

import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..known import NotMapped
from .decide import Asked, decide
from .mapping import ToolMapping, known, mappings
from .options import Options
from .rows import Prediction, Question


def predict(questions: Iterable[Question], force: bool = False) -> Iterator[Prediction]:
    """Answer questions whose tool and inputs are given, with `force` even where nothing decides.

    A question that cannot be answered says why in `status`.
    """
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
        yield _answered(question, mapping, given, started, force)


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


def _answered(
    question: Question, mapping: ToolMapping, given: Mapping[str, Any], started: float, force: bool
) -> Prediction:
    said = decide(mapping.entry, given, Asked(Options(question.options, question.question), mapping), force)
    return Prediction(
        input_id=question.input_id,
        cal_id=question.cal_id,
        calculator=mapping.calculator,
        answer=said.answer,
        status=said.status,
        result=said.computed.described,
        seconds=round(time.perf_counter() - started, 6),
    )
