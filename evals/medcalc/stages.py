"""MedCalc-Bench stage by stage: calculator, inputs, value; and abstention where the note does not allow a value."""

from ..known import NotMapped
from ..log import Trace
from ..readings import input_verdicts
from ..verdict import ANSWER, InputVerdict, Verdict
from .gold import known, mappings
from .rows import Question
from .score import agrees


def judged(question: Question, trace: Trace) -> Verdict:
    """Compare one question's stages with its labels. Tier C must not be answered as determined; D is not scored."""
    mapping = mappings().get(question.calculator_id) if question.calculator_id is not None else None
    chosen = None if mapping is None or trace.given else trace.calculator == mapping.calculator
    inputs = _inputs(question, trace) if chosen and question.tier not in ("C", "D") else ()
    scored = question.answer is not None and question.tier not in ("C", "D")
    return Verdict(
        id=question.id,
        stages={
            "calculator selected": chosen,
            "whole input set": all(one.right for one in inputs) if inputs else None,
            "not computable: abstained": trace.status != "determined" if question.tier == "C" else None,
            ANSWER: agrees(question, trace.answer) if scored else None,
        },
        inputs=inputs,
        groups={
            "calculator": (mapping.calculator if mapping else question.calculator_name,),
            "category": (question.category,) if question.category else (),
            "tier": (question.tier,) if question.tier else (),
        },
        answered=trace.answer is not None,
        forced=trace.forced,
        confidence=trace.confidence,
        confused=(mapping.calculator, trace.calculator or "none") if mapping and chosen is False else None,
    )


def _inputs(question: Question, trace: Trace) -> tuple[InputVerdict, ...]:
    mapping = mappings()[question.calculator_id or 0]
    try:
        return input_verdicts(mapping.entry, known(mapping, question.entities), trace)
    except NotMapped:
        return ()
