"""`make docs` writes what is made from the code: the catalogue of calculators, and the vectors of its texts."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from riskcopilot.agent.reading.inquiry import asked_texts
from riskcopilot.app.documents import documents
from riskcopilot.app.settings import Settings
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.absent import ABSENT
from riskcopilot.calculators.core import Calculator
from riskcopilot.calculators.definition import sources
from riskcopilot.calculators.inputs import Choice, Criterion, Day, Quantity, display
from riskcopilot.knowledge import shipped
from riskcopilot.knowledge.cards import load_cards
from riskcopilot.knowledge.corpus import card_chunks
from riskcopilot.knowledge.embedding import ShippedEmbedder

CATALOGUE = Path(__file__).parent / "calculators.md"


def catalogue() -> str:
    """Return the catalogue as Markdown."""
    entries = sorted(REGISTRY.values(), key=lambda entry: (entry.specialty, entry.name))
    verified = ", ".join(
        f"{sum(entry.verification == status for entry in entries)} {status}"
        for status in ("confirmed", "pinned", "disputed")
    )
    lines = [
        "# Calculators",
        "",
        f"Written by `make docs`; do not edit. {len(entries)} calculators: {verified}.",
        "",
        "*Pinned*: every number is held by cases from the source. *Confirmed*: a second, independent source agrees "
        "as well. *Disputed*: sources differ, as said.",
    ]
    for specialty, group in groupby(entries, key=lambda entry: entry.specialty):
        lines += ["", f"## {specialty.replace('_', ' ').capitalize()}"]
        for entry in group:
            lines += ["", *_section(entry)]
    lines += ["", "## Not here, and why"]
    for absence in ABSENT:
        title = f"[{absence.title}]({absence.url})" if absence.url else absence.title
        lines += ["", f"- {title}: {absence.why}. Instead: {', '.join(f'`{name}`' for name in absence.instead)}."]
    return "\n".join(lines) + "\n"


def _section(entry: Calculator) -> Iterator[str]:
    """Yield the lines on one calculator."""
    yield f"### {entry.title} (`{entry.name}`)"
    yield ""
    yield " ".join(entry.description.split())
    yield ""
    if entry.conditions:
        yield f"- For patients with: {' or '.join(entry.conditions)}"
    if entry.excludes:
        yield f"- Not with: {', '.join(entry.excludes)}"
    for name, given in entry.parameters.items():
        match given:
            case Quantity():
                how = " or ".join(display(unit) or "no unit" for unit in given.units)
            case Criterion():
                how = "yes or no"
            case Choice():
                how = " / ".join(given.options)
            case Day():
                how = "date, YYYY-MM-DD"
        yield f"- `{name}`: {given.description} ({how})"
    for source in sources(entry):
        cited = f"[{source.citation}]({source.link})" if source.link else source.citation
        via = f", via {source.via}" if source.via else ""
        yield f"- Source: {cited}{', ' + source.where if source.where else ''} (read: {source.read}{via})"
    note = entry.disputed or entry.confirmed
    yield f"- Verification: {entry.verification}{': ' + note if note else ''}"
    if entry.licence:
        yield f"- Licence: {entry.licence}"


def searched_texts() -> list[str]:
    """Return every text of the library that a vector is made of.

    Searches compare questions with the calculators' documents and the evidence's statements; the trained reader is
    asked for inputs in their own words.
    """
    return [
        *asked_texts(REGISTRY.values()),
        *(document.passage for document in documents()),
        *(chunk.passage for chunk in card_chunks(load_cards().values())),
    ]


if __name__ == "__main__":
    CATALOGUE.write_text(catalogue(), encoding="utf-8")
    print(f"wrote {CATALOGUE.name}: {len(REGISTRY)} calculators")
    encoder = ShippedEmbedder(Settings().home / "models")
    made = shipped.ship(encoder.id, searched_texts(), encoder.embed)
    print(f"wrote {shipped.FILE.name}: {made} texts were new")
