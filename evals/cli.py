"""The `riskcopilot-eval` command: question sets in, one JSON line a question out, scores where there are answers."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, NoReturn, TypeVar

import typer
from pydantic import BaseModel

from .generated.command import register

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Replay question sets and score them.",
)
register(cli)
Line = TypeVar("Line", bound=BaseModel)
Questions = Annotated[Path, typer.Option(help="question file, one JSON object a line", exists=True, dir_okay=False)]
Predictions = Annotated[Path, typer.Option(help="file to write, one JSON object a question")]


@cli.command()
def medrisk(
    questions: Questions,
    predictions: Predictions,
    protocol: Annotated[str, typer.Option(help="oracle: the tool and its inputs are given")] = "oracle",
    only: Annotated[str | None, typer.Option(help="tool numbers, separated by commas")] = None,
    show: Annotated[bool, typer.Option(help="print every row that disagrees with the gold answer")] = True,
) -> None:
    """Answer a MedRisk question file, and score it if it has answers."""
    from .lines import read
    from .medrisk.oracle import predict
    from .medrisk.rows import Question
    from .medrisk.score import by_tool, causes, decidable, disagreement, tally

    if protocol != "oracle":
        _stop(f"--protocol is {protocol!r}; give oracle")
    wanted = _numbers(only)
    rows = [row for row in read(questions, Question) if wanted is None or row.cal_id in wanted]
    if protocol == "oracle" and any(row.cal_id is None for row in rows):
        _stop(f"{questions} has rows without cal_id; the oracle protocol is given the tool and its inputs")
    said = {one.input_id: one for one in _written(predict(rows), predictions, len(rows))}
    if not any(row.correct_answer for row in rows):
        return
    if wanted is not None or show:
        for tool, counted in by_tool(rows, said).items():
            if counted.right < counted.rows:
                print(f"tool {tool}: {counted.right} of {counted.rows}")
                for row in rows:
                    if row.cal_id == tool and said[row.input_id].answer != row.correct_answer:
                        print(disagreement(row, said[row.input_id]))
    for why, count in causes(rows, said).items():
        print(f"disagreeing: {count} rows: {why}")
    print(f"oracle: {tally(rows, said)}")
    print(f"decided by what a publication says: {decidable(rows, said)}")


@cli.command()
def medcalc(
    questions: Questions,
    predictions: Predictions,
    inputs: Annotated[str, typer.Option(help="gold: the labelled entities are given")] = "gold",
    only: Annotated[str | None, typer.Option(help="calculator numbers, separated by commas")] = None,
    show: Annotated[bool, typer.Option(help="print every row that disagrees with the label")] = True,
) -> None:
    """Answer a MedCalc-Bench question file, and score it if it has answers."""
    from .lines import read
    from .medcalc.gold import predict
    from .medcalc.rows import Question
    from .medcalc.score import report

    if inputs != "gold":
        _stop(f"--inputs is {inputs!r}; give gold")
    wanted = _numbers(only)
    rows = [row for row in read(questions, Question) if wanted is None or row.calculator_id in wanted]
    said = {one.unique_id: one for one in _written(predict(rows), predictions, len(rows))}
    for line in report(rows, said, show):
        print(line)


def _numbers(only: str | None) -> set[int] | None:
    try:
        return {int(number) for number in only.split(",")} if only else None
    except ValueError:
        _stop(f"--only is {only!r}; give numbers separated by commas")


def _written(lines: Iterable[Line], path: Path, total: int) -> Iterator[Line]:
    """Write each line as it comes, and pass it on; a person waiting sees how far it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        for number, line in enumerate(lines, 1):
            out.write(line.model_dump_json() + "\n")
            if sys.stderr.isatty() and (number % 50 == 0 or number == total):
                print(f"\r{number} of {total}", end="\n" if number == total else "", file=sys.stderr)
            yield line


def _stop(text: str) -> NoReturn:
    print(text, file=sys.stderr)
    raise typer.Exit(2)


def main() -> None:
    """Run the command line; bad input ends in one line on standard error."""
    try:
        cli()
    except ValueError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
