"""MedRisk's protocols as solvers: a question in, every stage of its answer out."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from ...app.settings import Settings
from ...calculators import Calculator
from ...calculators.inputs import Quantity
from ...calculators.partial import Between, OneOf
from ...tools.protocol import Span
from ..known import NotMapped
from ..log import Choice, Computed, InputRead, Trace
from .mapping import ToolMapping, known, mappings
from .oracle import predict
from .rows import Question


def solver(protocol: str, chosen: Settings, force: bool) -> Callable[[Any], Trace]:
    """Return the solver of a protocol; `unmentioned` is how what a vignette does not mention is taken."""
    if protocol == "oracle":
        return partial(_oracle, force)
    from .full import full  # composing the product takes seconds, and the oracle needs none of it

    return full("shortlist" if protocol == "shortlist" else "full", chosen, force)


def _oracle(force: bool, question: Question) -> Trace:
    (said,) = predict([question], force)
    mapping = mappings().get(question.cal_id) if question.cal_id is not None else None
    return Trace(
        id=question.id,
        selected=(Choice(calculator=mapping.calculator if mapping else "", cal_id=question.cal_id, given=True),),
        inputs=_given(mapping, question) if mapping else {},
        computed=Computed(described=said.result) if said.result else None,
        answer=said.answer,
        status=said.status,
        seconds={"calculate": said.seconds},
    )


def _given(mapping: ToolMapping, question: Question) -> Mapping[str, InputRead]:
    try:
        return as_read(mapping.entry, known(mapping, question))
    except NotMapped:
        return {}


def as_read(entry: Calculator, given: Mapping[str, Any]) -> dict[str, InputRead]:
    """Write inputs that were given, not read, as a log keeps them."""
    return {name: _input(entry, name, given) for name in entry.parameters}


def _input(entry: Calculator, name: str, given: Mapping[str, Any]) -> InputRead:
    if name not in given:
        return InputRead(status="missing")
    kind = entry.parameters[name]
    unit = kind.unit if isinstance(kind, Quantity) else ""
    return InputRead(value=_plain(given[name]), unit=unit, status="given")


def _plain(value: Any) -> Any:
    match value:
        case Between():
            return Span(low=value.low, high=value.high, above=value.above, below=value.below)
        case OneOf():
            return tuple(map(str, value.values))
        case date():
            return value.isoformat()
        case _:
            return value
