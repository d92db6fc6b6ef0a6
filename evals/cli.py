"""The `riskcopilot-eval` command: question sets in, one JSON line a question out, scores where there are answers."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

from .generated.command import register

if TYPE_CHECKING:
    from ..app.settings import Settings

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Replay question sets, score them, show and compare runs.",
)
register(cli)
Questions = Annotated[
    Path, typer.Option(help="question file: .jsonl, .json, .csv or .xlsx", exists=True, dir_okay=False)
]
QuestionsAgain = Annotated[
    Path | None, typer.Option(help="the question file, where it is no longer where it was", exists=True, dir_okay=False)
]
Predictions = Annotated[Path | None, typer.Option(help="file to write, one JSON object a question")]
LogFile = Annotated[Path | None, typer.Option("--log", help="log to write; one that is there is gone on with")]
Engine = Annotated[
    Literal["embedded", "model"] | None,
    typer.Option(help="model: the one RISKCOPILOT_MODEL_URL serves; by default the one RISKCOPILOT_ENGINE names"),
]
Unmentioned = Annotated[Literal["ask", "absent"], typer.Option(help="what a finding that is not mentioned counts as")]
Sample = Annotated[int | None, typer.Option(help="ask this many questions, of each calculator in proportion", min=1)]
Seed = Annotated[int, typer.Option(help="another seed takes another sample")]
Processes = Annotated[int | None, typer.Option(help="how many run side by side; by default as many as pay", min=1)]
Show = Annotated[bool, typer.Option(help="print every row that disagrees")]
Tools = Annotated[
    Path | None, typer.Option(help="MedRisk's tool library, for figures by specialty, disease and organ system")
]
Train = Annotated[Path | None, typer.Option(help="MedRisk's training rows, for the floors that are priors")]


@cli.command()
def medrisk(
    questions: Questions,
    predictions: Predictions = None,
    protocol: Annotated[
        Literal["full", "shortlist", "oracle"],
        typer.Option(help="full: all calculators; shortlist: the listed tools; oracle: tool and inputs are given"),
    ] = "oracle",
    engine: Engine = None,
    unmentioned: Annotated[
        Literal["ask", "absent"] | None,
        typer.Option(help="what the vignette does not mention counts as; by default absent, in oracle ask"),
    ] = None,
    force: Annotated[
        bool | None, typer.Option(help="answer even what is not decided; by default for full and shortlist")
    ] = None,
    only: Annotated[str | None, typer.Option(help="tool numbers, separated by commas")] = None,
    split: Annotated[str | None, typer.Option(help="train, val or test, where the file says which a row is of")] = None,
    log: LogFile = None,
    sample: Sample = None,
    seed: Seed = 0,
    processes: Processes = None,
    show: Show = True,
    tools: Tools = None,
    train: Train = None,
) -> None:
    """Answer a MedRisk question file, and score it if it has answers."""
    from .medrisk.floors import floors
    from .medrisk.groups import library
    from .medrisk.score import explained
    from .medrisk.solvers import solver
    from .replay import Order, replay, verdicts
    from .summary import summary

    wanted = _numbers(only)
    forced = protocol != "oracle" if force is None else force
    chosen = _settings(engine, unmentioned or ("ask" if protocol == "oracle" else "absent"))
    order = Order("medrisk", protocol, questions, partial(solver, protocol, chosen, forced), chosen)
    order = order._replace(options={"split": split, "only": only, "force": forced}, log=log, predictions=predictions)
    order = order._replace(size=sample, seed=seed, processes=processes)
    found = replay(
        order, lambda row: (wanted is None or row.cal_id in wanted) and (split is None or row.split == split)
    )
    _tell(found.refused)
    if not any(row.correct_answer for row in found.rows):
        return
    _print(explained(found.rows, found.traces, show))
    scores = verdicts(found.benchmark, found.rows, found.traces, library(tools))
    _print(summary(scores, floors(found.rows, train)))


@cli.command()
def medcalc(
    questions: Questions,
    predictions: Predictions = None,
    inputs: Annotated[
        Literal["note", "gold"], typer.Option(help="note: they are read from it; gold: the labelled entities are given")
    ] = "gold",
    engine: Engine = None,
    unmentioned: Unmentioned = "ask",
    only: Annotated[str | None, typer.Option(help="calculator numbers, separated by commas")] = None,
    log: LogFile = None,
    sample: Sample = None,
    seed: Seed = 0,
    processes: Processes = None,
    show: Show = True,
) -> None:
    """Answer a MedCalc-Bench question file, and score it if it has answers."""
    from .medcalc.score import disagreements
    from .medcalc.solvers import solver
    from .replay import Order, replay, verdicts
    from .summary import summary

    wanted = _numbers(only)
    chosen = _settings(engine, unmentioned)
    order = Order("medcalc", inputs, questions, partial(solver, inputs, chosen), chosen, {"only": only}, log=log)
    order = order._replace(predictions=predictions, size=sample, seed=seed, processes=processes)
    found = replay(order, lambda row: wanted is None or row.calculator_id in wanted)
    _tell(found.refused)
    if not any(row.answer or row.tier for row in found.rows):
        return
    if show:
        _print(disagreements(found.rows, found.traces))
    _print(summary(verdicts(found.benchmark, found.rows, found.traces, {})))


@cli.command()
def riskqa(
    questions: Questions,
    predictions: Predictions = None,
    engine: Engine = None,
    unmentioned: Unmentioned = "ask",
    force: Annotated[bool, typer.Option(help="answer even what is not decided")] = False,
    log: LogFile = None,
    sample: Sample = None,
    seed: Seed = 0,
    processes: Processes = None,
) -> None:
    """Answer RiskQA with the product: how much of it our calculators cover, and how that part is answered."""
    from .medrisk.solvers import solver
    from .replay import Order, replay, verdicts
    from .summary import summary

    chosen = _settings(engine, unmentioned)
    order = Order("riskqa", "full", questions, partial(solver, "full", chosen, force), chosen, {"force": force}, log)
    order = order._replace(predictions=predictions, size=sample, seed=seed, processes=processes)
    found = replay(order)
    _tell(found.refused)
    _print(summary(verdicts(found.benchmark, found.rows, found.traces, {})))


@cli.command()
def clinicbench(
    questions: Questions,
    task: Annotated[Literal["choice", "yes-no", "drugs"], typer.Option(help="what the file's answers are")],
    predictions: Predictions = None,
    engine: Engine = None,
    log: LogFile = None,
    sample: Sample = None,
    seed: Seed = 0,
) -> None:
    """Answer a ClinicBench file with the model engine; the embedded engine abstains, and says so."""
    from .clinicbench.score import overlap
    from .clinicbench.solvers import solver
    from .replay import Order, replay, verdicts
    from .summary import summary

    chosen = _settings(engine, "ask")
    order = Order(f"clinicbench-{task}", task, questions, partial(solver, task, chosen), chosen, log=log)
    order = order._replace(predictions=predictions, size=sample, seed=seed, processes=1)
    found = replay(order)
    _tell(found.refused)
    _print(summary(verdicts(found.benchmark, found.rows, found.traces, {})))
    if task == "drugs":
        _print(overlap(found.rows, found.traces))
    for status, count in Counter(trace.status for trace in found.traces).most_common(5):
        print(f"{count} questions: {status}")


@cli.command()
def evidence() -> None:
    """Search the evidence for questions of our own whose passages are known: nDCG and recall, with intervals."""
    from ..app.settings import settings
    from ..knowledge.embedding import load_embedder
    from .evidence.score import measure

    home = settings().home
    _print(measure(home, load_embedder(home), lambda text: print(text, file=sys.stderr)))


@cli.command()
def report(
    run: Annotated[Path, typer.Argument(help="a log", exists=True, dir_okay=False)],
    output: Annotated[Path, typer.Option("--output", "-o", help="HTML file to write")] = Path("report.html"),
    questions: QuestionsAgain = None,
    tools: Tools = None,
    train: Train = None,
) -> None:
    """Write a run as one HTML file: figures, plots, and every failure to look at."""
    from .medrisk.floors import floors
    from .medrisk.groups import library
    from .replay import scored
    from .report.page import page

    found = scored(run, questions, library(tools))
    beside = floors(found.rows, train) if found.log.header.benchmark == "medrisk" else []
    output.write_text(page(found, beside), encoding="utf-8")
    print(f"{output}: {len(found.verdicts)} questions")


@cli.command()
def compare(
    first: Annotated[Path, typer.Argument(help="a log", exists=True, dir_okay=False)],
    second: Annotated[Path, typer.Argument(help="another log", exists=True, dir_okay=False)],
    questions: QuestionsAgain = None,
) -> None:
    """Compare two runs question by question, with McNemar's exact test at each stage."""
    from .compare import compare as compared
    from .summary import comparison

    _print(comparison(compared(first, second, questions)))


def _settings(engine: Literal["embedded", "model"] | None, unmentioned: Literal["ask", "absent"]) -> "Settings":
    from ..app.settings import Settings

    return Settings(engine=engine, unmentioned=unmentioned) if engine else Settings(unmentioned=unmentioned)


def _numbers(only: str | None) -> set[int] | None:
    try:
        return {int(number) for number in only.split(",")} if only else None
    except ValueError:
        _stop(f"--only is {only!r}; give numbers separated by commas")


def _tell(refused: Sequence[str]) -> None:
    """Name the rows that were left out, where results do not mix with it."""
    for line in refused:
        print(f"left out: {line}", file=sys.stderr)
    if refused:
        print(f"left out: {len(refused)} rows; what follows is of the others", file=sys.stderr)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


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
