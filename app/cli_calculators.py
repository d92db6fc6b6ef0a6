"""`riskcopilot calculators`: list, search, show and run."""

import json
import sys
from typing import Annotated, Any, NoReturn

import typer

app = typer.Typer(no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="print as JSON")]
Name = Annotated[str, typer.Argument(help="the calculator's name, as `list` shows it")]


def _entry(name: str) -> Any:
    """Return a calculator, or stop with the nearest names."""
    import difflib

    from ..calculators import REGISTRY

    if name in REGISTRY:
        return REGISTRY[name]
    near = ", ".join(difflib.get_close_matches(name, REGISTRY, n=3, cutoff=0.4))
    hint = f"did you mean {near}?" if near else "`riskcopilot calculators list` shows them"
    _stop(f"no calculator is called {name!r}; {hint}")


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

    _print_rows([_row(entry) for entry in sorted(REGISTRY.values(), key=lambda e: (e.specialty, e.name))], as_json)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="words, such as: stroke risk atrial fibrillation")],
    k: Annotated[int, typer.Option(help="how many to show", min=1)] = 5,
    as_json: AsJson = False,
) -> None:
    """Search calculators by words (without the language model, so that it starts at once)."""
    from ..calculators import REGISTRY
    from .documents import lexical_search

    found = [{**_row(REGISTRY[name]), "score": round(score, 3)} for name, score in lexical_search(query, k)]
    if not found and not as_json:
        print("nothing matches; try other words, or `riskcopilot calculators list`")
        return
    _print_rows(found, as_json)


@app.command()
def show(name: Name, as_json: AsJson = False) -> None:
    """Show what a calculator is for, its inputs, sources and how far it was verified."""
    from ..calculators.definition import fingerprint, sources

    entry = _entry(name)
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
        print(json.dumps(facts, indent=2, ensure_ascii=False))
        return
    from .show import show_calculator

    show_calculator(entry, facts)


@app.command()
def run(
    name: Name,
    inputs: Annotated[
        str, typer.Option(help='inputs as JSON, such as {"age": 72, "creatinine": {"value": 88, "unit": "umol/L"}}')
    ],
    as_json: AsJson = False,
) -> None:
    """Run a calculator on inputs given as JSON. Every input must be given; none is assumed."""
    from ..calculators import InvalidInputs

    entry = _entry(name)
    try:
        given = json.loads(inputs)
    except json.JSONDecodeError as error:
        _stop(f"--inputs is not JSON ({error}); quote it as one word, such as --inputs '{{\"age\": 72}}'")
    try:
        result = entry.run(given)
    except InvalidInputs as error:
        if as_json:
            print(json.dumps({"calculator": name, "problems": error.problems}, indent=2, ensure_ascii=False))
        else:
            print(f"{name} cannot run on these inputs:", file=sys.stderr)
            for problem in error.problems:
                print(f"  {problem['input']}: {problem['problem']}", file=sys.stderr)
        raise typer.Exit(2) from None
    if as_json:
        print(json.dumps(_plain(entry, result), indent=2, ensure_ascii=False))
        return
    from .show import show_result

    show_result(entry, result)


def _plain(entry: Any, result: Any) -> dict[str, Any]:
    from ..calculators.definition import fingerprint

    return {
        "calculator": entry.name,
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


def _print_rows(rows: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    from .show import show_rows

    show_rows(rows)


def _stop(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    raise typer.Exit(2)
