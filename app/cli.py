"""The `riskcopilot` command. Heavy parts are imported by the commands that need them, so that others start at once."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from . import cli_calculators, cli_ecg, cli_evidence, cli_risk_model
from .settings import settings

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Clinical risk copilot. For clinicians, to support and never replace their judgement.",
)
cli.add_typer(cli_calculators.app, name="calculators", help="List, search, show and run the coded calculators.")
cli.add_typer(cli_evidence.app, name="evidence", help="Search the evidence cards.")
cli.add_typer(cli_ecg.app, name="ecg", help="Measure and draw ECG recordings (research use, off by default).")
cli.add_typer(cli_risk_model.app, name="risk-model", help="Train and use table models.")


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
    ecg: Annotated[Path | None, typer.Option(help="an ECG recording that belongs to the note")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="print the whole assessment as JSON")] = False,
) -> None:
    """Assess a clinical note: which risk, how high, from which words, with what evidence."""
    note = _read(file)
    if unmentioned not in (None, "ask", "absent"):
        _stop(f"--unmentioned is {unmentioned!r}; give ask or absent")
    _say("Loading calculators and evidence …")
    from .copilot import Attachment, RiskCopilot

    attachments = [Attachment(tool="ecg", arguments={"path": str(ecg)})] if ecg else []
    try:
        copilot = RiskCopilot()
        found = copilot.assess(
            note,
            question,
            calculators=calculator or (),
            unmentioned=unmentioned,  # type: ignore[arg-type]  # checked above
            attachments=attachments,
        )
    except ValueError as error:
        _stop(str(error))
    if as_json:
        print(found.model_dump_json(indent=2))
        return
    from .show import show_assessment

    show_assessment(found)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="address to listen on")] = None,
    port: Annotated[int | None, typer.Option(help="port to listen on")] = None,
) -> None:
    """Open the page (and the REST API under /api) on this machine."""
    _say("Loading the page …")
    from .server import run

    chosen = settings()
    run(host or chosen.host, port or chosen.port)


@cli.command()
def doctor(as_json: Annotated[bool, typer.Option("--json", help="print as JSON")] = False) -> None:
    """Say what is installed, which engine and model are in use, what is missing and how to get it."""
    from .doctor import examine

    checks = examine(settings())
    if as_json:
        print(json.dumps([check.model_dump() for check in checks], indent=2))
    else:
        from .show import show_checks

        show_checks(checks)
    if any(check.state == "broken" for check in checks):
        raise typer.Exit(1)


def _read(file: str) -> str:
    """Return the text of a file or of standard input."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        _stop(f"{file} is not UTF-8 text; save the note as plain text (UTF-8) and try again")
    except OSError as error:
        _stop(f"cannot read {file}: {error.strerror}; give the path of a text file, or - for standard input")


def _say(text: str) -> None:
    """Tell a person waiting what is going on, beside the output."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr)


def _stop(message: str) -> Any:
    print(message, file=sys.stderr)
    raise typer.Exit(2)


def main() -> None:
    """Run the command line."""
    from pydantic import ValidationError

    try:
        cli()
    except ValidationError as error:
        if error.title != "Settings":
            raise
        for problem in error.errors(include_url=False):
            name = f"RISKCOPILOT_{'_'.join(str(part) for part in problem['loc']).upper()}"
            print(f"{name} is {problem['input']!r}: {problem['msg']}", file=sys.stderr)
        raise SystemExit(2) from None
