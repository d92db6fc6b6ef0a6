"""What runs inside a node lends its engine: a place to note each model call, a listener for drafts, word of who left.

A context variable, because one engine serves several threads and a list on the engine would mix their assessments. An
engine that asks from threads of its own starts them with a copy of its context (`contextvars.copy_context().run`).
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, InvalidStateError
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field

from .state import Call, Draft


class Left(RuntimeError):
    """Nobody waits for this assessment any more. No engine may stand in for it: the run ends."""


@dataclass(frozen=True)
class Caller:
    """Who waits for an assessment, until they leave. May be told from any thread. `by` names them for the audit log."""

    by: str = ""
    _gone: Future[None] = field(default_factory=Future)

    def leave(self) -> None:
        """Say that nobody waits any more; whatever runs for them ends."""
        with suppress(InvalidStateError):
            self._gone.set_result(None)

    @property
    def left(self) -> bool:
        """Whether nobody waits any more."""
        return self._gone.done()

    def on_leaving(self, act: Callable[[], object]) -> None:
        """Do something when nobody waits any more; at once where that is so already."""
        self._gone.add_done_callback(lambda _: act())


@dataclass(frozen=True)
class _Running:
    caller: Caller
    show: Callable[[Draft], object]
    calls: list[Call] = field(default_factory=list)


_running: ContextVar[_Running | None] = ContextVar("running", default=None)


@contextmanager
def running(caller: Caller | None = None, show: Callable[[Draft], object] = lambda _: None) -> Iterator[list[Call]]:
    """Collect the questions put to a language model inside; `show` is given each draft. Raises Left at the start."""
    caller = caller or Caller()
    if caller.left:
        raise Left
    here = _Running(caller, show)
    token = _running.set(here)
    try:
        yield here.calls
    finally:
        _running.reset(token)


def record(call: Call) -> None:
    """Note a question put to a language model; nobody may be collecting."""
    here = _running.get()
    if here is not None:
        here.calls.append(call)


def show(draft: Draft) -> None:
    """Show the sentences of an explanation that were checked so far; nobody may be looking."""
    here = _running.get()
    if here is not None:
        here.show(draft)


def caller() -> Caller:
    """Return who waits for what runs here; somebody who never leaves where nobody said."""
    here = _running.get()
    return here.caller if here is not None else Caller()
