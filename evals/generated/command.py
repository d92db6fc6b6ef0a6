"""`riskcopilot-eval generate` writes a question set of our own; `generated` answers one and scores it."""

import sys
from pathlib import Path
from typing import Annotated, get_args

import typer

Out = Annotated[Path, typer.Argument(help="file to write, one JSON object a line")]


def register(cli: typer.Typer) -> None:
    """Add the two commands."""
    cli.command()(generate)
    cli.command()(generated)


def generate(
    out: Out,
    size: Annotated[str, typer.Option(help="tiny (60 questions), small (600) or large (6,000)")] = "tiny",
) -> None:
    """Write hard questions whose answers are computed; the same ones every time."""
    from .questions import SIZES, Size, questions

    named = next((known for known in get_args(Size) if known == size), None)
    if named is None:
        raise ValueError(f"--size is {size!r}; give one of: {', '.join(get_args(Size))}")
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.open("w", encoding="utf-8") as lines:
        for question in questions(named):
            lines.write(question.model_dump_json() + "\n")
    print(f"{SIZES[named][0]} questions written to {out}")


def generated(
    questions: Annotated[Path, typer.Option(help="file that `generate` wrote", exists=True, dir_okay=False)],
    predictions: Annotated[Path, typer.Option(help="file to write, one JSON object a question")],
) -> None:
    """Answer a generated question file with the embedded engine, and score it kind by kind."""
    from ...app.settings import settings
    from ..lines import read
    from ..product import Product
    from .answers import predict, report
    from .questions import GeneratedQuestion

    found = read(questions, GeneratedQuestion, lambda row: row.id)
    for why in found.refused:
        print(why, file=sys.stderr)
    rows = found.rows
    said = {}
    predictions.parent.mkdir(parents=True, exist_ok=True)
    with predictions.open("w", encoding="utf-8") as out:
        for prediction in predict(rows, Product(settings())):
            out.write(prediction.model_dump_json() + "\n")
            said[prediction.id] = prediction
    for line in report(rows, said):
        print(line)
