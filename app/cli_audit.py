"""`riskcopilot audit`: list what was answered, export it, check its chain, compute it again, purge it by age."""

import csv
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from .terminal import fill, show_columns, stop

if TYPE_CHECKING:
    from ..agent.persistence import AuditLog, Entry
    from ..agent.replay import Change, Replay

app = typer.Typer(no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="print as JSON")]
Assessment = Annotated[str, typer.Argument(help="the assessment's id, or its first letters, as `list` shows it")]


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """List what was answered: when, by whom, and what became of it."""
    log = _log()
    if as_json:
        print(json.dumps([_head(entry) for entry in log.everything()], indent=2, ensure_ascii=False))
        return
    rows = [
        (str(e.number), e.at[:19], e.by or "-", e.action or "-", e.assessment[:12], _said(e)) for e in log.everything()
    ]
    if not rows:
        print("Nothing was answered yet.")
        return
    show_columns([("number", "when (UTC)", "by", "did", "assessment", "what it says"), *rows])


@app.command()
def show(assessment: Assessment, as_json: AsJson = False) -> None:
    """Show every answer to one assessment: what it rests on, what was corrected, what it said."""
    entries = _of(_log(), assessment)
    if as_json:
        print(json.dumps([_whole(entry) for entry in entries], indent=2, ensure_ascii=False))
        return
    for entry in entries:
        _show(entry)


@app.command()
def export(
    form: Annotated[
        Literal["jsonl", "csv"],
        typer.Option("--format", help="jsonl: everything, an entry a line; csv: without contents"),
    ] = "jsonl",
) -> None:
    """Write the whole log to standard output. It holds quotes of notes: keep it as you keep notes."""
    if form == "jsonl":
        for entry in _log().everything():
            print(json.dumps(_whole(entry), ensure_ascii=False))
        return
    table = csv.writer(sys.stdout)
    table.writerow(name for name in _fields() if name != "content")
    for entry in _log().everything():
        table.writerow(_head(entry).values())


@app.command()
def verify(
    anchor: Annotated[
        str | None, typer.Option(help="an anchor printed by an earlier `verify`, kept where this log cannot be changed")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check that no entry was edited, taken out, moved or cut off, and name the first that was.

    Prints an anchor; only one that was kept elsewhere shows a log cut short or written anew as a whole.

    Exits with 1 when something differs.
    """
    from ..agent.persistence import Anchor

    try:
        found = _log().check(Anchor.parse(anchor) if anchor else None)
    except ValueError as error:
        stop(str(error))
    if as_json:
        print(json.dumps({**found.model_dump(), "anchor": str(found.anchor)}, indent=2))
    elif found.difference:
        print(fill(f"Entry {found.difference.number} ({found.difference.kind}): {found.difference.reason}."))
    else:
        purged = f", {found.purged} of them purged to their hashes" if found.purged else ""
        print(f"{_several(found.entries, 'entry', 'entries')}{purged}: each follows the one before it.")
        print(f"Anchor: {found.anchor}")
    if found.difference:
        raise typer.Exit(1)


@app.command()
def replay(
    assessment: Annotated[str | None, typer.Argument(help="an assessment's id; without it, every one")] = None,
    as_json: AsJson = False,
) -> None:
    """Compute past answers again from the log alone, and say what differs and why.

    Exits with 1 when something differs.
    """
    log = _log()
    entries = _of(log, assessment) if assessment else log.everything()
    found = list(_replayed(entries))
    if as_json:
        print(json.dumps([one.model_dump() for one in found], indent=2, ensure_ascii=False))
    else:
        _show_replays(found)
    if any(one.outcome in ("differs", "unreadable") for one in found):
        raise typer.Exit(1)


@app.command()
def purge(as_json: AsJson = False) -> None:
    """Remove conversations and contents of the log that are older than RISKCOPILOT_RETENTION_DAYS.

    Of an entry stay who, when, which assessment, and its hashes, so that the chain can still be checked.
    """
    from .keeping import open_kept
    from .keeping import purge as remove
    from .settings import settings

    chosen = settings()
    if chosen.retention_days is None:
        stop("everything is kept: set RISKCOPILOT_RETENTION_DAYS to how many days, then purge")
    conversations, contents = remove(chosen, _log(), open_kept(chosen), datetime.now(UTC))
    if as_json:
        print(json.dumps({"conversations": conversations, "contents": contents}))
    else:
        talks, entries = (
            _several(conversations, "conversation", "conversations"),
            _several(contents, "entry", "entries"),
        )
        print(f"Removed {talks}, and the content of {entries} of the log.")


def _log() -> "AuditLog":
    from .keeping import open_audit
    from .settings import settings

    chosen = settings()
    chosen.home.mkdir(parents=True, exist_ok=True)
    try:
        return open_audit(chosen)
    except ValueError as error:
        stop(str(error))


def _of(log: "AuditLog", assessment: str) -> list["Entry"]:
    """Return the entries of the assessment whose id begins so; stop where there is none, or several."""
    ids = {entry.assessment for entry in log.everything() if entry.assessment.startswith(assessment)}
    if not assessment or not ids:
        stop(f"no assessment {assessment!r} is in the log; `riskcopilot audit list` shows them")
    if len(ids) > 1:
        stop(f"{len(ids)} assessments begin with {assessment!r}; give more of the id")
    return log.entries(ids.pop())


def _fields() -> list[str]:
    from ..agent.persistence import Entry

    return list(Entry.model_fields)


def _head(entry: "Entry") -> dict[str, Any]:
    return entry.model_dump(exclude={"content"})


def _whole(entry: "Entry") -> dict[str, Any]:
    return entry.model_dump()


def _said(entry: "Entry") -> str:
    from ..agent.persistence import OWN, content_of

    if not entry.content:
        return f"{entry.status} (purged)"
    return entry.content if entry.action in OWN else str(content_of(entry).get("answer", ""))


def _show(entry: "Entry") -> None:
    from ..agent.persistence import Edit, content_of

    print(f"Entry {entry.number}, {entry.at} by {entry.by or 'unknown'}: {entry.action or 'answered'} ({entry.status})")
    print(fill(f"note {entry.note_hash} (SHA-256; the note is not kept here)", "  "))
    said = content_of(entry)
    if not said:
        print("  What it said was purged.\n")
        return
    for name, value in sorted(said.get("versions", {}).items()):
        print(fill(f"{name}: {value}", "  "))
    for edit in map(Edit.model_validate, said.get("edits", ())):
        before = " or ".join(finding.shown for finding in edit.before) or "not known"
        print(fill(f"changed {edit.input}: {before} → {edit.after.shown if edit.after else 'cannot be had'}", "  "))
    for use in said.get("calculators", ()):
        print(fill(f"{use['tool']} (version {use['version']}, definition {use['definition']}): {use['summary']}", "  "))
    for call in said.get("calls", ()):
        tokens = f"{call.get('prompt_tokens')} + {call.get('completion_tokens')} tokens"
        print(fill(f"asked {call.get('model')} to {call.get('task')}: {tokens} {call.get('fault', '')}", "  "))
    print(fill(str(said.get("answer", "")), "  ") + "\n")


def _replayed(entries: "Iterator[Entry] | list[Entry]") -> Iterator["Replay"]:
    from ..agent.replay import replay
    from ..calculators import REGISTRY
    from ..tools.calculator import CalculatorTool
    from .compose import versions
    from .settings import settings

    tools = {name: CalculatorTool(entry) for name, entry in REGISTRY.items()}
    now = versions(settings())
    for entry in entries:
        yield replay(entry, tools, now)


def _show_replays(found: list["Replay"]) -> None:
    for one in found:
        if one.outcome == "nothing":
            continue
        calculators = _several(one.calculators, "calculator", "calculators")
        extent = f"{calculators}, {_several(one.sentences, 'sentence', 'sentences')} {_WORDS[one.words]}"
        print(f"Entry {one.number} ({one.assessment[:12]}): {one.outcome}" + (f", {extent}" if one.sentences else ""))
        for change in one.changes:
            _show_change(change)
    counts = {
        outcome: sum(one.outcome == outcome for one in found) for outcome in dict.fromkeys(o.outcome for o in found)
    }
    print("; ".join(f"{count} {outcome}" for outcome, count in counts.items()) or "Nothing was answered yet.")


def _several(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


_WORDS = {"same": "written alike", "differ": "written otherwise", "checked": "checked, not asked of a model again"}


def _show_change(change: "Change") -> None:
    print(fill(f"{change.what}: {change.why}", "  - ", "    "))
    if change.logged:
        print(fill(change.logged, "    logged: ", "    "))
    if change.now:
        print(fill(change.now, "    now:    ", "    "))
