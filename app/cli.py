"""The `riskcopilot` command. Heavy parts are imported by the commands that need them, so that others start at once."""

import json
import sys
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from .terminal import read_text, stop, user_of_this_command

#: Groups of commands: the module that holds each, and what it is for.
GROUPS = {
    "calculators": ("cli_calculators", "List, search, show and run the coded calculators."),
    "audit": ("cli_audit", "List, export, check and replay what was answered."),
    "evidence": ("cli_evidence", "Search the evidence cards and this site's documents; add and remove documents."),
    "ecg": ("cli_ecg", "Measure and draw ECG recordings (research use only)."),
    "risk-model": ("cli_risk_model", "Train and use table models."),
    "serve-model": ("cli_serving", "Serve a language model on this machine's GPU."),
}


class DeferredGroup(TyperGroup):
    """A group of commands whose module is imported when one of them is called."""

    def __init__(self, name: str, module: str, purpose: str) -> None:
        """Stand in for the group `app` of a module beside this one."""
        super().__init__(name=name, help=purpose)
        self._module = module

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """Hand over to the group itself."""
        app = import_module(f".{self._module}", __package__).app
        return typer.main.get_command(app).make_context(info_name, args, parent, **extra)


class Commands(TyperGroup):
    """The commands of this module, and the deferred groups."""

    def __init__(self, **facts: Any) -> None:
        """Add the groups to the commands that Typer found."""
        super().__init__(**facts)
        for name, (module, purpose) in GROUPS.items():
            self.add_command(DeferredGroup(name, module, purpose))


cli = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help and errors, the same in a terminal and in a pipe
    help="Clinical risk copilot. For clinicians, to support and never replace their judgement.",
)


@cli.command()
def assess(
    file: Annotated[str, typer.Argument(help="text file with the note, or - for standard input")] = "-",
    question: Annotated[
        str | None, typer.Option(help="what you want to know; without it, what the note is about")
    ] = None,
    calculator: Annotated[list[str] | None, typer.Option(help="use this calculator (may be repeated)")] = None,
    unmentioned: Annotated[
        str | None, typer.Option(help="ask, or absent: take what the note does not mention as absent")
    ] = None,
    ask: Annotated[
        list[str] | None, typer.Option(help="ask for this input even where the rest is taken as absent (repeatable)")
    ] = None,
    ecg: Annotated[Path | None, typer.Option(help="an ECG recording that belongs to the note")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print the whole assessment as JSON")] = False,
) -> None:
    """Assess a clinical note, with its words and the evidence.

    Says which risk, how high, from which words of the note, and on what evidence.

    Exits with 1 when nothing could be computed for the note.
    """
    if unmentioned not in (None, "ask", "absent"):
        stop(f"--unmentioned is {unmentioned!r}; give ask or absent")
    if calculator:
        from .cli_calculators import find_entry

        for name in calculator:
            find_entry(name)
    if file == "-" and sys.stdin.isatty():
        print("Type or paste the note, then press Ctrl-D on a line of its own.", file=sys.stderr)
    note = read_text(file)
    if not note.strip():
        stop(f"{'standard input' if file == '-' else file} is empty; give a text file with the note, or pipe one in")
    _say("Loading calculators and evidence …")
    from .copilot import Attachment, RiskCopilot
    from .settings import settings

    settings()  # a wrong one is named before anything is loaded with it
    attachments = [Attachment(tool="ecg", arguments={"record": str(ecg)})] if ecg else []
    try:
        found = RiskCopilot().assess(
            note,
            question,
            calculators=calculator or (),
            unmentioned=unmentioned,  # type: ignore[arg-type]  # checked above
            ask_about=ask or (),
            attachments=attachments,
            by=user_of_this_command(),
        )
    except ValueError as error:
        stop(str(error))
    if as_json:
        print(found.model_dump_json(indent=2))
    else:
        from .show import show_assessment

        show_assessment(found)
    if not (found.calculators or found.artifacts):
        raise typer.Exit(1)


@cli.command()
def chat(
    file: Annotated[Path | None, typer.Argument(help="text file with the first patient's note")] = None,
    question: Annotated[str, typer.Option(help="what to ask of that note first")] = "Which risk matters here?",
    conversation: Annotated[str | None, typer.Option(help="go on with the conversation of this id")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print each turn as a line of JSON")] = False,
) -> None:
    """Hold a conversation about one patient or several.

    Ask, correct, suppose ("and if creatinine were 2.1?"), compare calculators, ask for evidence. One message a line;
    an empty line or Ctrl-D ends it. It is kept, and goes on with --conversation.
    """
    note = read_text(str(file)) if file else None
    if note is not None and not note.strip():
        stop(f"{file} is empty; give a text file with the note, or no file to type it")
    _say("Loading calculators and evidence …")
    from .settings import settings

    settings()
    from .cli_chat import hold

    hold(note, question, conversation, as_json)


@cli.command()
def screen(
    file: Annotated[str, typer.Argument(help="a note, a JSON object of inputs, or FHIR R4 JSON; - for standard input")],
    as_json: Annotated[bool, typer.Option("--json", help="print the whole screening as JSON")] = False,
    as_fhir: Annotated[bool, typer.Option("--fhir", help="print what is determined as a FHIR R4 Bundle")] = False,
) -> None:
    """Try every calculator on one patient.

    Says which are determined by what is known, and which are one answer away.
    """
    from .screening import screen_text

    text = read_text(file)
    if not text.strip():
        stop(f"{file} is empty; give a note, a JSON object of inputs, or FHIR R4 JSON")
    try:
        found = screen_text(text)
    except ValueError as error:
        stop(str(error))
    if as_fhir:
        from datetime import UTC, datetime

        from ..tools.fhir.writing import write_fhir

        print(json.dumps(write_fhir(found.determined, datetime.now(UTC)), indent=2, ensure_ascii=False))
    elif as_json:
        print(found.model_dump_json(indent=2))
    else:
        from .show import show_screening

        show_screening(found)


@cli.command()
def score(
    table: Annotated[Path, typer.Argument(help="CSV or Parquet table, one patient a row")],
    calculator: Annotated[str, typer.Option(help="calculators, separated by commas")],
    output: Annotated[Path, typer.Option(help="table to write, .csv or .parquet")],
    columns: Annotated[Path | None, typer.Option(help="mapping file: which column is which input")] = None,
    engine: Annotated[str, typer.Option(help="local, or ray")] = "local",
    ray_address: Annotated[str | None, typer.Option(help="an existing Ray cluster; without it one is started")] = None,
) -> None:
    """Score every row of a table with one or more calculators.

    Rows that cannot be computed are written with their number and the reason beside the output; a row that lacks
    inputs gets the lowest and highest value possible. An interrupted run goes on where it stopped.
    """
    from .score import score_table

    score_table(table, calculator, output, columns, engine, ray_address)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="address to listen on")] = None,
    port: Annotated[int | None, typer.Option(help="port to listen on", min=1, max=65535)] = None,
) -> None:
    """Open the page (and the REST API under /api) on this machine."""
    _say("Loading the page …")
    from .server import run
    from .settings import settings

    chosen = settings()
    run(host or chosen.host, port or chosen.port)


@cli.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="print as JSON")] = False) -> None:
    """Say what is installed and in use, and what is missing.

    Names the engine and the model, and how to get what is missing.

    Exits with 1 when something is broken.
    """
    from .doctor import examine
    from .settings import settings

    checks = examine(settings())
    if as_json:
        print(json.dumps([check.model_dump() for check in checks], indent=2, ensure_ascii=False))
    else:
        from .show import show_checks

        show_checks(checks)
    if any(check.state == "broken" for check in checks):
        raise typer.Exit(1)


def _say(text: str) -> None:
    """Tell a person waiting what is going on, beside the output."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)


def main() -> None:
    """Run the command line. A fault ends in one line on standard error; `python -X dev` shows its traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show “₂” shows a question mark
    try:
        cli()
    except Exception as error:  # the last one to see it: a person, who is told and not shown our code
        if sys.flags.dev_mode:
            raise
        stop(*_explained(error))


def _explained(error: Exception) -> tuple[str, int]:
    """Say in a line what went wrong and what to do, and whose turn it is: 2 the caller's, 1 ours."""
    from pydantic import ValidationError

    if isinstance(error, ValidationError) and error.title == "Settings":
        problems = error.errors(include_url=False)
        names = ["_".join(("RISKCOPILOT", *map(str, problem["loc"]))).upper() for problem in problems]
        said = (f"{name} is {p['input']!r}: {p['msg']}" for name, p in zip(names, problems, strict=True))
        return "; ".join(said), 2
    if isinstance(error, OSError):
        where = f" {error.filename}:" if error.filename else ""
        return f"riskcopilot:{where} {error.strerror or error}; `riskcopilot doctor` says what is wrong here", 1
    lines = str(error).splitlines() or [""]
    return f"riskcopilot stopped ({type(error).__name__}: {lines[0]}); `riskcopilot doctor` may say why", 1


if __name__ == "__main__":
    main()
