"""ClinicBench put to a language model, its reply held to a schema. The embedded engine knows nothing by heart."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from ...agent.endpoint import Endpoint, ModelFault, chat_model
from ...app.settings import Settings
from ..log import Trace
from .rows import Question, Task

SYSTEM = "You answer examination questions about medicine. Give the answer alone, in the form asked for."
NEEDS_MODEL = "abstained: these questions ask for knowledge, and only the model engine (--engine model) has any"


def solver(task: Task, settings: Settings) -> Callable[[Question], Trace]:
    """Return a task's solver, with the engine the settings name. Raises ValueError where no model is configured."""
    if settings.engine == "embedded":
        return _abstain
    if not settings.model_url or not settings.model_name:
        raise ValueError("the model engine needs RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME; set both")
    endpoint = Endpoint(chat_model(settings.model_url, settings.model_name, settings.model_key))
    return partial(ask, endpoint, task)


def _abstain(question: Question) -> Trace:
    return Trace(id=question.id, status=NEEDS_MODEL)


def ask(endpoint: Endpoint, task: Task, question: Question) -> Trace:
    """Put one question to a model."""
    started = time.perf_counter()
    try:
        answer, status = _said(endpoint.ask(task, SYSTEM, _prompt(question), _schema(task, question))), "answered"
    except ModelFault as fault:
        answer, status = None, f"failed: the language model {fault}"
    seconds = {"answer": round(time.perf_counter() - started, 6)}
    return Trace(id=question.id, answer=answer, status=status, seconds=seconds)


def _prompt(question: Question) -> str:
    return "\n".join([question.prompt, *(f"{letter}. {text}" for letter, text in question.options.items())])


def _schema(task: Task, question: Question) -> dict[str, Any]:
    kinds: dict[Task, dict[str, Any]] = {
        "choice": {"type": "string", "enum": sorted(question.options) or list("ABCDE")},
        "yes-no": {"type": "string", "enum": ["yes", "no", "maybe"]},
        "drugs": {"type": "array", "items": {"type": "string"}},
    }
    answer = {"answer": kinds[task]}
    return {"type": "object", "properties": answer, "required": ["answer"], "additionalProperties": False}


def _said(reply: Any) -> str | None:
    """Return an answer as text; None where the reply holds none, as from an endpoint that knows no schemas."""
    answer = reply.get("answer") if isinstance(reply, dict) else None
    return "; ".join(map(str, answer)) if isinstance(answer, list) else str(answer) if answer is not None else None
