"""What a node of the graph lends its engine while it runs: a place to note each question put to a language model.

A context variable, because one engine serves several threads and a list on the engine would mix their assessments. An
engine that asks from threads of its own starts them with a copy of its context (`contextvars.copy_context().run`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .state import Call

_calls: ContextVar[list[Call] | None] = ContextVar("calls", default=None)


@contextmanager
def recording() -> Iterator[list[Call]]:
    """Collect the questions put to a language model inside."""
    calls: list[Call] = []
    token = _calls.set(calls)
    try:
        yield calls
    finally:
        _calls.reset(token)


def record(call: Call) -> None:
    """Note a question put to a language model; nobody may be collecting."""
    calls = _calls.get()
    if calls is not None:
        calls.append(call)
