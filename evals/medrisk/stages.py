"""MedRisk stage by stage: the right tool retrieved, selected, its inputs read, the result, the answer.

The gold side comes from the question file by way of our mapping of the benchmark's forms. What the file or the
mapping does not settle is unscored, which is not zero. What was not answered is wrong, and stays in the denominator.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from ...calculators import Calculator
from ...calculators.partial import evaluate
from ..known import NotMapped
from ..log import Choice, Trace
from ..readings import SAME, input_verdicts
from ..verdict import ANSWER, Verdict
from .mapping import ToolMapping, known, mappings
from .rows import Question

#: How many retrieved calculators are looked at.
CUTS = (1, 5, 10)


def judged(question: Question, trace: Trace, groups: Mapping[str, tuple[str, ...]] | None = None) -> Verdict:
    """Compare one question's stages with gold. Inputs and result are scored where the right tool was selected."""
    mapping = mappings().get(question.cal_id) if question.cal_id is not None else None
    rank = _rank(trace.retrieved, question.cal_id, mapping)
    unscored = question.cal_id is None or trace.given
    selected = None if unscored else _rank(trace.selected[:1], question.cal_id, mapping) == 1
    gold = _gold(mapping, question) if mapping and selected else None
    inputs = input_verdicts(mapping.entry, gold, trace, _representative(mapping, gold)) if mapping and gold else ()
    searched = bool(trace.retrieved) and question.cal_id is not None
    return Verdict(
        id=question.id,
        stages={
            **{f"retrieved in first {cut}": (rank or math.inf) <= cut if searched else None for cut in CUTS},
            "calculator selected": selected,
            "whole input set": all(one.right for one in inputs) if inputs else None,
            "result": _calculated(mapping.entry, gold, trace) if mapping and gold is not None else None,
            ANSWER: None if question.correct_answer is None else trace.answer == question.correct_answer,
        },
        inputs=inputs,
        groups=groups or {},
        answered=trace.answer is not None,
        forced=trace.forced,
        confidence=trace.confidence,
        confused=(mapping.calculator if mapping else f"tool {question.cal_id}", trace.calculator or "none")
        if selected is False
        else None,
    )


def _rank(choices: Sequence[Choice], cal_id: int | None, mapping: ToolMapping | None) -> int | None:
    """Return the place of a tool among choices: by its number, or by the calculator of ours that stands for it."""
    wanted = mapping.calculator if mapping else None
    places = (
        place
        for place, one in enumerate(choices, 1)
        if (cal_id is not None and one.cal_id == cal_id) or one.calculator == wanted
    )
    return next(places, None)


def _gold(mapping: ToolMapping, question: Question) -> dict[str, Any] | None:
    try:
        return known(mapping, question) if question.inputs_raw else None
    except NotMapped:
        return None


def _representative(mapping: ToolMapping, gold: Mapping[str, Any]) -> set[str]:
    """Return the inputs whose number stands for a form's option, and so for a range; one typed in stands for itself."""
    typed = {rule.partition(" ")[0] for rule in mapping.fields.values() if isinstance(rule, str)}
    return {name for name, value in gold.items() if isinstance(value, float) and name not in typed}


def _calculated(entry: Calculator, gold: dict[str, Any], trace: Trace) -> bool:
    """Say whether the result is one that gold's inputs allow."""
    if trace.computed is None or trace.computed.value is None:
        return False
    partial = evaluate(entry, gold)
    value = trace.computed.value
    if isinstance(value, str):
        return any(outcome.result.value == value for outcome in partial.outcomes)
    if partial.low is None or partial.high is None:
        return False
    slack = SAME * max(abs(partial.low), abs(partial.high))
    band = not trace.computed.band or trace.computed.band in partial.bands
    return band and partial.low - slack <= value <= partial.high + slack
