"""`riskcopilot score`: a whole table, with progress, and what was not computed."""

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from ..tools.cohort.mapping import CohortError, load_mapping
from ..tools.cohort.run import Engine, Report, local, run
from .cli_calculators import find_entry
from .terminal import stop


def score_table(
    table: Path, calculators: str, output: Path, columns: Path | None, engine: str, address: str | None
) -> None:
    """Score a table, and say what was done. Ends the command with what to change where it cannot."""
    names = [find_entry(name.strip()).name for name in calculators.split(",") if name.strip()]
    if not names:
        stop("--calculator is empty; `riskcopilot calculators list` shows them")
    try:
        report = _shown(table, names, output, columns, _engine(engine, address))
    except CohortError as error:
        stop(str(error))
    print(f"{report.rows} rows scored into {report.output}")
    if report.resumed:
        print(f"{report.resumed} parts were taken over from an interrupted run")
    if report.rejections:
        print(f"{report.rejected} rows have a value that was refused; {report.rejections} says which and why")


def _engine(name: str, address: str | None) -> Engine:
    if name not in ("local", "ray"):
        stop(f"--engine is {name!r}; give local or ray")
    if name == "local":
        return local
    from ..tools.cohort.cluster import on_ray

    return on_ray(address)


def _shown(table: Path, names: list[str], output: Path, columns: Path | None, engine: Engine) -> Report:
    mapping = load_mapping(columns) if columns else None
    with _progress() as bar:
        task = bar.add_task("scored", total=None) if bar else None
        return run(
            table,
            names,
            output,
            mapping,
            engine,
            (lambda rows: bar.update(task, advance=rows)) if bar else (lambda rows: None),
        )


def _progress() -> Any:
    """Return a bar for a person waiting, and nothing in a pipe."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    shown = TextColumn("{task.completed:,.0f} rows {task.description}")
    return Progress(SpinnerColumn(), shown, TimeElapsedColumn(), console=Console(stderr=True))
