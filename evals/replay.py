"""One replay: read the questions, take a sample, run the solver, hand out predictions, score."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from ..agent import prompts
from ..app.settings import Settings
from .benchmarks import BENCHMARKS, Benchmark, Tools, asked
from .log import Header, Log, Scalar, Trace, commit, file_hash, read_log
from .run import Solver, run
from .sample import sample
from .verdict import Verdict


class Order(NamedTuple):
    """What to replay, and how."""

    benchmark: str
    protocol: str
    questions: Path
    build: Callable[[], Solver]
    chosen: Settings  # the product's
    options: Mapping[str, Scalar] = {}  # the protocol's
    log: Path | None = None
    predictions: Path | None = None
    size: int | None = None
    seed: int = 0
    processes: int | None = None


class Replay(NamedTuple):
    """What was asked and what was said."""

    benchmark: Benchmark
    rows: Sequence[Any]
    traces: Sequence[Trace]
    refused: Sequence[str]


def replay(order: Order, keep: Callable[[Any], bool] = lambda row: True) -> Replay:
    """Replay the questions that are to be kept.

    Raises ValueError where there is none, where the log is of another run, and when a person stops it.
    """
    benchmark = BENCHMARKS[order.benchmark]
    found = benchmark.read(order.questions)
    rows = [row for row in found.rows if keep(row)]
    if not rows:
        raise ValueError(f"no question of {order.questions} is among those asked for")
    if order.size:
        rows = sample(rows, order.size, order.seed, benchmark.stratum, lambda row: row.id)
    traces = run(rows, order.build, _header(order, len(rows)), order.log, order.processes)
    try:
        said = list(_handed_out(traces, benchmark, order.predictions))
    except KeyboardInterrupt:
        again = "goes on from here" if order.log else "and --log FILE can be stopped and gone on with"
        raise ValueError(f"stopped; the same command {again}") from None
    return Replay(benchmark, rows, said, found.refused)


def _header(order: Order, rows: int) -> Header:
    return Header(
        benchmark=order.benchmark,
        protocol=order.protocol,
        engine=order.chosen.engine,
        settings={"unmentioned": order.chosen.unmentioned, **order.options},
        seed=order.seed,
        sample=order.size,
        questions=str(order.questions),
        questions_hash=file_hash(order.questions),
        rows=rows,
        commit=commit(),
        versions={"riskcopilot": version("riskcopilot"), **_model(order.chosen)},
        started=datetime.now(UTC),
    )


def _model(chosen: Settings) -> dict[str, str]:
    """Return what is said by which language model; nothing with the embedded engine."""
    return {} if chosen.engine == "embedded" else {"model": str(chosen.model_name), "prompts": prompts.VERSION}


def _handed_out(traces: Iterator[Trace], benchmark: Benchmark, path: Path | None) -> Iterator[Trace]:
    """Write each prediction as it comes, and pass its trace on."""
    if path is None:
        yield from traces
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        for trace in traces:
            out.write(json.dumps(benchmark.line(trace), ensure_ascii=False, separators=(",", ":")) + "\n")
            yield trace


def verdicts(benchmark: Benchmark, rows: Sequence[Any], traces: Sequence[Trace], tools: Tools) -> list[Verdict]:
    """Score what was said; a question that a log does not hold is not scored."""
    said = {trace.id: trace for trace in traces}
    return [benchmark.judged(row, said[row.id], tools) for row in rows if row.id in said]


class Scored(NamedTuple):
    """A log with its questions and verdicts, in the order they were asked."""

    log: Log
    benchmark: Benchmark
    rows: Sequence[Any]
    verdicts: Sequence[Verdict]


def scored(path: Path, questions: Path | None, tools: Tools) -> Scored:
    """Score a log."""
    log = read_log(path)
    benchmark, rows = asked(log.header, questions)
    held = [rows[trace.id] for trace in log.traces if trace.id in rows]
    return Scored(log, benchmark, held, verdicts(benchmark, held, log.traces, tools))
