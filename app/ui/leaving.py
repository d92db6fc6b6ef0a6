"""Who is at the page: when a tab is closed or cleared, what still runs for it ends, with its request to the model."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import gradio as gr

from ...agent.calls import Caller


class Waiting:
    """The callers of each tab. May be used from several threads."""

    def __init__(self) -> None:
        """Start with nobody waiting."""
        self._callers: dict[str, list[Caller]] = {}
        self._lock = Lock()

    @contextmanager
    def at(self, request: gr.Request) -> Iterator[Caller]:
        """Wait in the tab that a request comes from."""
        caller, tab = Caller(), str(request.session_hash)
        with self._lock:
            self._callers.setdefault(tab, []).append(caller)
        try:
            yield caller
        finally:
            with self._lock:
                others = [one for one in self._callers.pop(tab, ()) if one is not caller]
                if others:
                    self._callers[tab] = others

    def gone(self, request: gr.Request) -> None:
        """End what runs for a tab."""
        with self._lock:
            callers = list(self._callers.get(str(request.session_hash), ()))
        for caller in callers:
            caller.leave()
