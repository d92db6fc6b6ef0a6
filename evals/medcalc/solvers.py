"""MedCalc-Bench's protocols as solvers: a question in, every stage of its answer out."""

from collections.abc import Callable

from ...app.settings import Settings
from ...calculators import REGISTRY
from ..known import NotMapped
from ..log import Choice, Computed, Trace
from ..medrisk.solvers import as_read
from .gold import known, mappings, predict
from .rows import Question


def solver(inputs: str, chosen: Settings) -> Callable[[Question], Trace]:
    """Return the solver that reads the note, or the one that is given the labelled entities."""
    if inputs == "gold":
        return _gold
    from .note import note  # composing the product takes seconds, and labels need none of it

    return note(chosen)


def _gold(question: Question) -> Trace:
    (said,) = predict([question])
    mapping = mappings().get(question.calculator_id) if question.calculator_id is not None else None
    chosen = (Choice(calculator=mapping.calculator, cal_id=question.calculator_id, given=True),) if mapping else ()
    try:
        inputs = as_read(REGISTRY[mapping.calculator], known(mapping, question.entities)) if mapping else {}
    except NotMapped:
        inputs = {}
    return Trace(
        id=question.id,
        selected=chosen,
        inputs=inputs,
        computed=Computed(value=said.value, unit=said.unit, described=f"{said.value} {said.unit}".strip())
        if said.value is not None
        else None,
        answer=said.value,
        unit=said.unit,
        status=said.status,
        seconds={"calculate": said.seconds},
    )
