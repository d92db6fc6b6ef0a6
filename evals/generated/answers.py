"""The product's answers to generated questions, and how right they are, kind by kind."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from ...calculators import REGISTRY
from ...calculators.core import Result
from ...calculators.inputs import Quantity
from ...calculators.partial import Between, evaluate
from ...tools.calculator import CalculatorUse
from ...tools.protocol import Finding, Span
from ..product import Product
from ..proportion import wilson
from .model import Fact, Frozen
from .questions import KINDS, NOT_APPLICABLE, UNDECIDABLE, GeneratedQuestion, Status, option, quantity

_STATUS: Mapping[str, Status] = {
    "determined": "determined",
    "bounded": "undecidable",
    "insufficient": "undecidable",
    "not applicable": "not applicable",
}


class Prediction(Frozen):
    """One question answered: the option chosen, what was computed, and every finding it rests on."""

    id: str
    answer: str | None = None
    status: Status | Literal["failed"]
    failure: str = ""
    value: float | str | None = None
    low: float | None = None
    high: float | None = None
    findings: tuple[Finding, ...] = ()
    seconds: float = 0.0


def predict(questions: Iterable[GeneratedQuestion], product: Product) -> Iterator[Prediction]:
    """Answer each question with the calculator it names; what the note does not say is asked for, never assumed."""
    for question in questions:
        started = time.perf_counter()
        try:
            said = _answered_by(product, question)
        except Exception as error:  # one that fails counts as wrong, and the others are still asked
            said = Prediction(id=question.id, status="failed", failure=f"{type(error).__name__}: {error}")
        yield said.model_copy(update={"seconds": round(time.perf_counter() - started, 4)})


def _answered_by(product: Product, question: GeneratedQuestion) -> Prediction:
    assessment = product.assess(question.note, question.question, "ask", (question.calculator,)).assessment
    use = next(use for use in assessment.calculators if use.tool == question.calculator)
    status = _STATUS[use.outcome]
    return Prediction(
        id=question.id,
        answer=_chosen(question, use, status),
        status=status,
        value=use.result.value if use.result else None,
        low=use.possible.low if use.possible else None,
        high=use.possible.high if use.possible else None,
        findings=use.used,
    )


def _chosen(question: GeneratedQuestion, use: CalculatorUse, status: Status) -> str | None:
    """Return the letter of the option that says what was computed; None where none does."""
    texts = {"undecidable": UNDECIDABLE, "not applicable": NOT_APPLICABLE}
    if status == "determined" and use.result is not None:
        wanted = option(Result(use.result.value, use.result.unit, use.result.band))
    else:
        wanted = texts[status]
    return next((letter for letter, text in question.options.items() if text == wanted), None)


def agrees(question: GeneratedQuestion, fact: Fact, findings: Sequence[Finding]) -> bool:
    """Say whether what was read of an input is what the note says of it; of one not mentioned, nothing."""
    given = REGISTRY[question.calculator].parameters[fact.input]
    said = [finding for finding in findings if finding.input == fact.input]
    true = quantity(given, fact) if isinstance(given, Quantity) and fact.kind != "unmentioned" else fact.value
    if fact.kind == "unmentioned" or true is None:
        return not said
    if len(said) != 1:
        return False
    read = said[0].value
    if not isinstance(given, Quantity):
        return read == true
    if isinstance(read, Span):
        return isinstance(true, Between) and (fact.low, fact.high) == (read.low, read.high)
    if not isinstance(true, float) or not isinstance(read, float):
        return False
    return abs(given.to_unit(read, said[0].unit or given.unit) - true) <= 1e-6 * max(1.0, abs(true))


def imputed(question: GeneratedQuestion, prediction: Prediction) -> bool:
    """Say whether a result rests on more than words of the note: a value from nowhere, or one silently made up."""
    if any(not _verbatim(question, finding) for finding in prediction.findings):
        return True
    if prediction.status != "determined":
        return False
    entry = REGISTRY[question.calculator]
    read: dict[str, Any] = {}
    for finding in prediction.findings:
        given = entry.parameters[finding.input]
        if isinstance(given, Quantity) and isinstance(finding.value, Span):
            span, unit = finding.value, finding.unit or given.unit
            fact = Fact(input=finding.input, kind="stated", unit=unit, **span.model_dump())
            read[finding.input] = quantity(given, fact)
        elif isinstance(given, Quantity) and isinstance(finding.value, float):
            read[finding.input] = given.to_unit(finding.value, finding.unit or given.unit)
        else:
            read[finding.input] = finding.value
    return evaluate(entry, read).status != "determined"


def _verbatim(question: GeneratedQuestion, finding: Finding) -> bool:
    if finding.status == "assumed" or finding.origin == "question":
        return finding.rule != ""
    return bool(finding.quote) and question.note[finding.start : finding.end] == finding.quote


def same(one: float | str | None, other: float | str | None) -> bool:
    """Say whether two values are the same, but for the last digits of a conversion."""
    if isinstance(one, float | int) and isinstance(other, float | int):
        return abs(one - other) <= 1e-6 * max(1.0, abs(one))
    return one == other


Measure = Callable[[GeneratedQuestion, Prediction], tuple[int, int]]


def _status(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    return int(question.truth.status == said.status), 1


def _answer(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    return int(question.answer == said.answer), 1


def _value(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    decided = question.truth.status == "determined"
    return int(decided and same(question.truth.value, said.value)), int(decided)


def _answered(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    """Of what was answered with a value, how much is right."""
    given = said.status == "determined"
    return int(given and same(question.truth.value, said.value)), int(given)


def _abstention(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    missing = question.truth.status == "undecidable"
    return int(missing and said.status == "undecidable"), int(missing)


def _inputs(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    return sum(agrees(question, fact, said.findings) for fact in question.facts), len(question.facts)


def _whole(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    return int(all(agrees(question, fact, said.findings) for fact in question.facts)), 1


def _quotes(question: GeneratedQuestion, said: Prediction) -> tuple[int, int]:
    return sum(_verbatim(question, finding) for finding in said.findings), len(said.findings)


MEASURES: Mapping[str, Measure] = {
    "option right": _answer,
    "status right": _status,
    "value right": _value,
    "right of the values given": _answered,
    "abstains where undecidable": _abstention,
    "inputs right": _inputs,
    "whole input set right": _whole,
    "quotes verbatim": _quotes,
}


def report(questions: Sequence[GeneratedQuestion], said: Mapping[str, Prediction]) -> Iterator[str]:
    """Write the figures of each kind and of all, with their 95 % intervals, and how many values were made up."""
    for kind in (*KINDS, None):
        rows = [question for question in questions if kind in (None, question.kind)]
        if not rows:
            continue
        yield f"{kind or 'all'}: {len(rows)} questions"
        for name, measure in MEASURES.items():
            counts = [measure(question, said[question.id]) for question in rows]
            right, whole = sum(right for right, _ in counts), sum(whole for _, whole in counts)
            if whole:
                low, high = wilson(right, whole)
                yield f"  {name}: {right}/{whole} = {right / whole:.3f} (95 % interval {low:.3f} to {high:.3f})"
    failed = [one for one in said.values() if one.status == "failed"]
    yield f"failed: {len(failed)}" + (f", the first on {failed[0].id}: {failed[0].failure}" if failed else "")
    made_up = sum(imputed(question, said[question.id]) for question in questions)
    yield f"silent imputations: {made_up} (must be 0); guessing one of four options: 0.250"
