"""`riskcopilot ecg`: measure ECG recordings and draw them. Research use only, off by default."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..tools.ecg.tool import DISABLED, USE
from .settings import settings

if TYPE_CHECKING:
    from ..tools.ecg.measure import Measurements

SOME_UNREADABLE = 1
SWITCHED_OFF = 2

app = typer.Typer(help=f"Measure and draw ECG recordings. {USE}", no_args_is_help=True)

Rate = Annotated[float | None, typer.Option(min=1.0, help="sampling rate in Hz, for a CSV file without a time column")]


@app.callback()
def require_enabled() -> None:
    """Measure and draw ECG recordings (research use only)."""
    if not settings().ecg:
        typer.echo(DISABLED, err=True)
        raise typer.Exit(SWITCHED_OFF)


@app.command()
def measure(
    path: Annotated[Path, typer.Argument(help="a WFDB record, a CSV file, or a folder of them")],
    as_json: Annotated[bool, typer.Option("--json", help="one JSON line for each record")] = False,
    sampling_rate: Rate = None,
) -> None:
    """Measure heart rate (/min), PR, QRS, QT and QTc (Fridericia) in ms; null is what cannot be measured."""
    from ..tools.ecg.recording import find

    records = find(path) if path.is_dir() else [path]
    if not records:
        typer.echo(f"{path}: holds no recording; give a folder of WFDB records (.hea) or CSV files", err=True)
        raise typer.Exit(SOME_UNREADABLE)
    rows: list[dict[str, str | float | None]] = []
    failed = 0
    for record, measured in zip(records, _measure_each(records, sampling_rate), strict=True):
        row = measured.row()
        if path.is_dir():
            row["record"] = record.relative_to(path).with_suffix("").as_posix()
        failed += measured.quality.verdict == "unreadable"
        if as_json:
            typer.echo(json.dumps(row, ensure_ascii=False))
        rows.append(row)
    if not as_json:
        _print_table(rows)
    if failed:
        typer.echo(f"{failed} of {len(records)} recordings could not be read; the quality column says why", err=True)
        raise typer.Exit(SOME_UNREADABLE)


@app.command()
def show(
    record: Annotated[Path, typer.Argument(help="a WFDB record or a CSV file")],
    output: Annotated[Path, typer.Option(help="where to write the picture: .png, .svg or .pdf")],
    sampling_rate: Rate = None,
) -> None:
    """Draw a recording as on paper: 25 mm/s, 10 mm/mV, true to scale when printed at 100 %."""
    from ..tools.ecg.measure import measure as measured
    from ..tools.ecg.picture import draw
    from ..tools.ecg.recording import UnreadableRecording, read

    try:
        recording = read(record, sampling_rate)
        draw(recording, measured(recording), output)
    except (UnreadableRecording, ValueError, OSError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(SOME_UNREADABLE) from None
    typer.echo(f"{output}: {recording.record}. {USE}")


def _measure_each(records: list[Path], sampling_rate: float | None) -> Iterator["Measurements"]:
    """Measure each of `records`, with progress on standard error; one that cannot be read yields only its reason."""
    from rich.console import Console
    from rich.progress import track

    from ..tools.ecg.measure import measure, unreadable
    from ..tools.ecg.recording import UnreadableRecording, read

    console = Console(stderr=True)
    for record in track(records, "Measuring", console=console, transient=True, disable=len(records) == 1):
        try:
            rate = sampling_rate if record.suffix.lower() == ".csv" else None
            yield measure(read(record, rate))
        except UnreadableRecording as error:
            yield unreadable(record.stem, str(error))


def _print_table(rows: list[dict[str, str | float | None]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(caption=USE)
    units = {"heart_rate": "heart rate /min", "qtc_ms": "QTcF ms"}
    for column in rows[0]:
        table.add_column(
            units.get(
                column, column.replace("_ms", " ms").replace("qrs", "QRS").replace("qt", "QT").replace("pr ", "PR ")
            )
        )
    for row in rows:
        table.add_row(*("–" if value is None else str(value) for value in row.values()))
    Console().print(table)
