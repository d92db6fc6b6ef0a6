"""`riskcopilot calculators`: list, search, show and run."""

import json
import sys
from typing import Annotated, Any

import typer

from .terminal import read_text, stop

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)
AsJson = Annotated[bool, typer.Option("--json", help="print as JSON")]
Name = Annotated[str, typer.Argument(help="the calculator's name, as `list` shows it")]


def find_entry(name: str) -> Any:
    """Return a calculator by name, or stop with the nearest names."""
    import difflib

    from ..calculators import REGISTRY

    if name in REGISTRY:
        return REGISTRY[name]
    from ..calculators.absent import absent

    if (missing := absent(name)) is not None:
        stop(f"{missing.title} is not here: {missing.why}. Nearest to it: {', '.join(missing.instead)}")
    called = {call.lower(): entry.name for entry in REGISTRY.values() for call in (entry.title, *entry.aliases)}
    called |= {known: known for known in REGISTRY}
    near = dict.fromkeys(called[call] for call in difflib.get_close_matches(name.lower(), called, n=3, cutoff=0.5))
    hint = f"did you mean {' or '.join(near)}?" if near else "`riskcopilot calculators list` shows them"
    stop(f"no calculator is called {name!r}; {hint}")


def _row(entry: Any) -> dict[str, Any]:
    return {
        "name": entry.name,
        "title": entry.title,
        "specialty": entry.specialty,
        "purpose": entry.description.splitlines()[0],
        "verification": entry.verification,
    }


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """List every calculator."""
    from ..calculators import REGISTRY

    rows = [_row(entry) for entry in sorted(REGISTRY.values(), key=lambda e: (e.specialty, e.name))]
    if as_json:
        _print_json(rows)
        return
    from .show_calculators import show_rows

    show_rows(rows)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="words, such as: stroke risk atrial fibrillation")],
    k: Annotated[int, typer.Option(help="how many to show", min=1)] = 5,
    as_json: AsJson = False,
) -> None:
    """Search calculators by words, at once and with no model."""
    from ..calculators import REGISTRY
    from .documents import lexical_search

    found = [{**_row(REGISTRY[name]), "score": round(score, 3)} for name, score in lexical_search(query, k)]
    if as_json:
        _print_json(found)
        return
    if not found:
        stop(f"no calculator matches {query!r}; try other words, or `riskcopilot calculators list`", 1)
    from .show_calculators import show_found

    show_found(found)


@app.command()
def show(name: Name, as_json: AsJson = False) -> None:
    """Show a calculator's inputs, sources and verification."""
    from ..calculators.definition import fingerprint, sources

    entry = find_entry(name)
    facts = {
        **_row(entry),
        "description": entry.description,
        "conditions": list(entry.conditions),
        "excludes": list(entry.excludes),
        "inputs": entry.schema,
        "sources": [
            {"citation": s.citation, "where": s.where, "link": s.link, "read": s.read, "via": s.via}
            for s in sources(entry)
        ],
        "verification_note": entry.disputed or entry.confirmed,
        "licence": entry.licence,
        "superseded_by": entry.superseded_by,
        "version": entry.version,
        "definition": fingerprint(entry),
    }
    if as_json:
        _print_json(facts)
        return
    from .show_calculators import show_calculator

    show_calculator(entry, facts)


@app.command()
def run(
    name: Name,
    inputs: Annotated[
        str, typer.Option(help="inputs as JSON, such as '{\"age\": 72}'; @FILE reads a file, - standard input")
    ],
    as_json: AsJson = False,
) -> None:
    """Run a calculator on inputs given as JSON. Every input must be given; none is assumed."""
    from ..calculators import InvalidInputs

    entry = find_entry(name)
    given = _parsed(inputs)
    try:
        result = entry.run(given)
    except InvalidInputs as error:
        if as_json:
            _print_json({"calculator": name, "problems": error.problems})
        print(f"{name} cannot run on these inputs:", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem['input']}: {problem['problem']}", file=sys.stderr)
        raise SystemExit(2) from None
    if as_json:
        _print_json(_plain(entry, result))
        return
    from .show_calculators import show_result

    show_result(entry, result)


def _parsed(inputs: str) -> Any:
    """Return inputs given as JSON, or in a file (@FILE) or on standard input (-)."""
    text = inputs
    if inputs == "-" or inputs.startswith("@"):
        text = read_text("-" if inputs == "-" else inputs[1:])
    try:
        return json.loads(text, object_pairs_hook=_once)
    except ValueError as error:
        stop(f"--inputs is not JSON ({error}); quote it as one word, such as --inputs '{{\"age\": 72}}', or use @FILE")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that gives a name twice: which value is meant cannot be known."""
    names = [name for name, _ in pairs]
    twice = [name for name in dict.fromkeys(names) if names.count(name) > 1]
    if twice:
        raise ValueError(f"{', '.join(twice)} is given twice")
    return dict(pairs)


def _plain(entry: Any, result: Any) -> dict[str, Any]:
    from ..calculators.definition import fingerprint

    return {
        "calculator": entry.name,
        "title": entry.title,
        "verification": entry.verification,
        "superseded_by": entry.superseded_by,
        "version": entry.version,
        "definition": fingerprint(entry),
        "value": result.value,
        "unit": result.unit,
        "band": result.band,
        "items": [{"label": item.label, "points": item.points} for item in result.items],
        "risks": [
            {
                "outcome": r.outcome,
                "horizon": r.horizon,
                "percent": r.percent,
                "citation": r.source.citation,
                "link": r.source.link,
            }
            for r in result.risks
        ],
    }


def _print_json(value: Any) -> None:
    print(json.dumps(value, indent=2, ensure_ascii=False))
