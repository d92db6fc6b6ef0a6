"""Run a solver over questions: in their order, over processes, and on from where an interrupted run stopped.

A log that is there is read first. What it holds is not asked again, and what follows is appended, so an interrupted
run ends with the same lines as one that was not; only the seconds differ.
"""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from threadpoolctl import threadpool_limits

from .log import Header, Trace, read_log


class Asked(Protocol):
    """A question: all that a run needs to know of it is what it is called."""

    @property
    def id(self) -> str | int:
        """Its identifier in the question file."""


Question = TypeVar("Question", bound=Asked)
Solver = Callable[[Any], Trace]

#: Fewer questions than this for each process are answered sooner by one fewer: a process must first load everything.
WORTH = 40

_solver: Solver | None = None  # in a worker process


def run(
    questions: Sequence[Question],
    build: Callable[[], Solver],
    header: Header,
    path: Path | None = None,
    processes: int | None = None,
) -> Iterator[Trace]:
    """Yield a trace a question, in order, and write each to the log at `path` as it comes.

    `build` makes the solver, once a process; it must be importable, as it is sent to other processes. Without
    `processes` there are as many as there are processors and enough questions. A question whose solver fails has a
    trace that says so. Raises ValueError where the log at `path` is of another run.
    """
    before = _resumed(path, header, questions) if path else None
    done = before or []
    yield from done
    rest = questions[len(done) :]
    count = processes or max(1, min(os.cpu_count() or 1, len(rest) // WORTH))
    with _written(path, header, before is not None) as keep:
        for trace in _watched(_solved(rest, build, count), len(done), len(questions)):
            keep(trace)
            yield trace


def _resumed(path: Path, header: Header, questions: Sequence[Question]) -> list[Trace] | None:
    """Return what an earlier run said, and cut off the line it was writing; None where there was none."""
    if not path.exists() or b"\n" not in path.read_bytes():
        return None
    log = read_log(path)
    wanted, found = header.model_dump(exclude={"started"}), log.header.model_dump(exclude={"started"})
    different = [name for name, value in wanted.items() if found[name] != value]
    if different:
        name = different[0]
        raise ValueError(
            f"{path} is the log of another run: its {name} is {found[name]!r}, now it would be {wanted[name]!r}; "
            "give another --log, or remove that file"
        )
    if [trace.id for trace in log.traces] != [question.id for question in questions[: len(log.traces)]]:
        raise ValueError(f"{path} holds other questions than this run asks; give another --log, or remove that file")
    with path.open("r+b") as held:
        held.truncate(log.whole)
    return log.traces


@contextmanager
def _written(path: Path | None, header: Header, resumed: bool) -> Iterator[Callable[[Trace], None]]:
    """Open the log; a line is on disk before the next question's is waited for."""
    if path is None:
        yield lambda trace: None
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a" if resumed else "w", encoding="utf-8") as out:

        def keep(line: Header | Trace) -> None:
            out.write(line.model_dump_json() + "\n")
            out.flush()

        if not resumed:
            keep(header)
        yield keep


def _solved(questions: Sequence[Question], build: Callable[[], Solver], processes: int) -> Iterator[Trace]:
    if not questions:
        return
    if processes == 1:
        yield from map(partial(_asked, build()), questions)
        return
    # forked workers would inherit the locks of threads that do not run in them
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _start, (build,)) as pool:
        try:
            yield from pool.map(_ask, questions)
        finally:
            pool.shutdown(
                cancel_futures=True
            )  # waited for: a pool that still ends as Python exits writes to what is shut


def _start(build: Callable[[], Solver]) -> None:
    global _solver
    threading.Thread(target=_end_with, args=(multiprocessing.parent_process(),), daemon=True).start()
    threadpool_limits(1)  # the processes share the processors already
    _solver = build()


def _end_with(parent: Any) -> None:
    """End this process when its parent has been killed; it would wait for work for ever."""
    parent.join()
    os._exit(1)


def _ask(question: Any) -> Trace:
    assert _solver is not None
    return _asked(_solver, question)


def _asked(solver: Solver, question: Any) -> Trace:
    """Answer one question; a fault costs that question its answer and no other."""
    try:
        return solver(question)
    except Exception as error:
        return Trace(id=question.id, status=f"failed: {type(error).__name__}: {error}")


def _watched(traces: Iterable[Trace], done: int, total: int) -> Iterator[Trace]:
    """Show a person who waits how far the run is and how long it will take."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as bar:
        task = bar.add_task("answering", total=total, completed=done)
        for trace in traces:
            bar.advance(task)
            yield trace
