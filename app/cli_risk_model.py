"""`riskcopilot risk-model`: train table models, list them, and predict with them."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .settings import settings

if TYPE_CHECKING:
    from ..calculators.inputs import InvalidInputs
    from ..tools.tabular.package import Package
    from ..tools.tabular.tool import TableModelTool, TablePrediction

    Results = list[TablePrediction | InvalidInputs]

app = typer.Typer(no_args_is_help=True, help="Train risk models on your own tables, and predict with them.")

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Model = Annotated[str, typer.Argument(help="An installed model's name, or the folder of a model.")]


def home() -> Path:
    """Return the folder that installed models live in."""
    return settings().home / "risk-models"


@contextmanager
def _refusals() -> Iterator[None]:
    """End the command with a refusal's message instead of a traceback."""
    from ..calculators.inputs import InvalidInputs
    from ..tools.tabular.model import TableError

    try:
        yield
    except (TableError, InvalidInputs) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(2) from None


def _open(model: str) -> "Package":
    from ..tools.tabular.model import TableError
    from ..tools.tabular.package import load

    for folder in (home() / model, Path(model)):
        if folder.is_dir():
            return load(folder)
    raise TableError(f"there is no model {model!r}; `riskcopilot risk-model list` shows the installed ones")


def _listed(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


@app.command()
def train(
    table: Annotated[Path, typer.Argument(help="A .csv, .tsv or .parquet file, one row per patient.")],
    outcome: Annotated[str, typer.Option(help="The column to predict: 0/1, true/false, or two labels.")],
    name: Annotated[str, typer.Option(help="The model's name: small letters, digits, _.")] = "",
    title: Annotated[str, typer.Option(help="What people call the model.")] = "",
    positive: Annotated[str | None, typer.Option(help="The outcome's label that is the event.")] = None,
    horizon: Annotated[str, typer.Option(help='Within which time, such as "10 years".')] = "",
    population: Annotated[str, typer.Option(help="Whom the table describes.")] = "",
    intended_use: Annotated[str, typer.Option(help="What the model is for; a cautious default is written.")] = "",
    drop: Annotated[str, typer.Option(help="Columns not to use, separated by commas.")] = "",
    category: Annotated[str, typer.Option(help="Columns whose numbers are codes, separated by commas.")] = "",
    unit: Annotated[list[str] | None, typer.Option(help="A column's unit: COLUMN=UNIT; may be repeated.")] = None,
    group: Annotated[str | None, typer.Option(help="The column naming the patient, if one has several rows.")] = None,
    output: Annotated[Path | None, typer.Option(help="Folder to write; without it the model is installed.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Seed of folds, fitting and resampling.")] = 0,
    folds: Annotated[int, typer.Option(help="Folds of the cross-validation.")] = 5,
    force: Annotated[bool, typer.Option("--force", help="Replace a model that exists.")] = False,
    as_json: AsJson = False,
) -> None:
    """Train and cross-validate a model (usually under a minute, so it does not resume) and write its folder."""
    from ..tools.tabular.card import files, markdown
    from ..tools.tabular.model import TableError
    from ..tools.tabular.package import check_free, write
    from ..tools.tabular.table import read_table
    from ..tools.tabular.train import INTENDED_USE, Options, model_name
    from ..tools.tabular.train import train as fit

    with _refusals():
        units = dict(_pair(text) for text in unit or [])
        name = model_name(name, outcome)
        folder = output or home() / name
        check_free(folder, force=force)
        options = Options(
            outcome=outcome,
            name=name,
            title=title,
            positive=positive,
            horizon=horizon,
            population=population,
            intended_use=intended_use or INTENDED_USE,
            drop=_listed(drop),
            categories=_listed(category),
            units=units,
            group=group,
            seed=seed,
            folds=folds,
        )
        try:
            model, card = fit(read_table(table), options, lambda line: typer.echo(line, err=True))
            write(folder, files(model, card), force=force)
        except OSError as error:
            raise TableError(f"cannot read or write: {error}; check the path and its permissions") from None
    typer.echo(card.model_dump_json(indent=2) if as_json else markdown(card))
    typer.echo(f"written to {folder}", err=True)


def _pair(text: str) -> tuple[str, str]:
    from ..tools.tabular.model import TableError

    column, sign, unit = text.partition("=")
    if not (column and sign and unit):
        raise TableError(f"--unit {text}: write COLUMN=UNIT, such as --unit glucose=mg/dL")
    return column, unit


@app.command()
def predict(
    model: Model,
    table: Annotated[Path | None, typer.Argument(help="A table with one row per patient.")] = None,
    row: Annotated[str | None, typer.Option(help='One patient as JSON: {"age": 60, …}.')] = None,
    as_json: AsJson = False,
) -> None:
    """Predict for one patient or for each row of a table (as CSV; the exit code is 1 if any row was refused)."""
    from ..tools.tabular.model import TableError
    from ..tools.tabular.tool import TableModelTool

    with _refusals():
        if row is not None and table is None:
            prediction = TableModelTool(_open(model)).run(_patient(row))
            typer.echo(prediction.model_dump_json(indent=2) if as_json else _explained(prediction))
        elif table is not None and row is None:
            _predict_table(TableModelTool(_open(model)), table, as_json)
        else:
            raise TableError("give either a table or --row, not both and not neither")


def _predict_table(tool: "TableModelTool", path: Path, as_json: bool) -> None:
    from ..tools.tabular.table import read_table

    patients, unused = tool.arguments(read_table(path))
    if unused:
        typer.echo(f"columns the model does not use: {', '.join(unused)}", err=True)
    results = tool.run_many(patients)
    typer.echo(_results_json(results) if as_json else _results_csv(results), nl=False)
    refused = sum(isinstance(result, ValueError) for result in results)
    if refused:
        typer.echo(f"{refused} of {len(results)} rows were refused; each says why", err=True)
        raise typer.Exit(1)


def _patient(text: str) -> dict[str, Any]:
    from ..tools.tabular.model import TableError

    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise TableError(f"--row is not JSON ({error}); write it like '{{\"age\": 60}}'") from None
    if not isinstance(value, dict):
        raise TableError("--row must be one object of input names and values")
    return value


def _explained(prediction: "TablePrediction") -> str:
    lines = [prediction.summary, "", f"{'baseline':32} {prediction.baseline:+.3f} log-odds"]
    for part in prediction.contributions:
        shown = "missing" if part.value is None else str(part.value)
        lines.append(f"{f'{part.input} = {shown}':32} {part.log_odds:+.3f}")
    lines.append(f"{'sum, before recalibration':32} {prediction.log_odds:+.3f}")
    if group := prediction.similar:
        lines.append(
            f"Of {group.rows} training patients with a predicted probability of {group.low:.1%} to {group.high:.1%}, "
            f"{group.events} ({group.events / group.rows:.1%}) had the outcome."
        )
    lines.append(f"Card: {Path(prediction.card.folder) / 'card.md'}")
    return "\n".join(lines)


def _results_json(results: "Results") -> str:
    rows = [
        {"refused": list(result.problems)} if isinstance(result, ValueError) else result.model_dump(mode="json")
        for result in results
    ]
    return json.dumps(rows, indent=2) + "\n"


def _results_csv(results: "Results") -> str:
    import csv
    from io import StringIO

    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("row", "probability", "applies", "out_of_range", "missing", "refused"))
    for number, result in enumerate(results, start=1):
        if isinstance(result, ValueError):
            writer.writerow((number, "", "", "", "", str(result)))
        else:
            ranges, missing = "; ".join(result.out_of_range), "; ".join(result.missing)
            writer.writerow((number, f"{result.probability:.6f}", result.applies, ranges, missing, ""))
    return text.getvalue()


@app.command(name="list")
def list_models(as_json: AsJson = False) -> None:
    """List the installed models, and those that cannot be used with the reason."""
    from ..tools.tabular.tool import installed_tools

    tools, problems = installed_tools(home())
    if as_json:
        models = [
            {"name": tool.model.name, "tool": tool.name, "title": tool.title, "description": tool.description}
            | {"version": tool.version, "folder": str(tool.package.folder)}
            for tool in tools
        ]
        broken = [{"folder": str(folder), "problem": problem} for folder, problem in problems.items()]
        typer.echo(json.dumps({"models": models, "unusable": broken}, indent=2))
        return
    for tool in tools:
        typer.echo(f"{tool.model.name}: {tool.description}")
    for folder, problem in problems.items():
        typer.echo(f"unusable: {folder}: {problem}", err=True)
    if not tools:
        typer.echo(f"no models in {home()}; `riskcopilot risk-model train` makes one", err=True)


@app.command()
def show(model: Model, as_json: AsJson = False) -> None:
    """Show a model's card."""
    from ..tools.tabular.card import markdown

    with _refusals():
        card = _open(model).card
    typer.echo(card.model_dump_json(indent=2) if as_json else markdown(card))
