"""`riskcopilot evidence`: search cards and documents, list the cards, show one; the rest is in `cli_documents`."""

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from . import cli_documents
from .terminal import stop

if TYPE_CHECKING:
    from ..knowledge.cards import Card
    from ..knowledge.corpus import Chunk
    from ..knowledge.retrieval import Hit

app = typer.Typer(no_args_is_help=True)
for command in (cli_documents.add, cli_documents.documents, cli_documents.remove):
    app.command()(command)
AsJson = Annotated[bool, typer.Option("--json", help="print as JSON")]


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="a question or words, such as: CHA2DS2-VASc discrimination")],
    k: Annotated[int, typer.Option(help="how many to show", min=1)] = 5,
    about: Annotated[list[str] | None, typer.Option(help="only on this calculator (may be repeated)")] = None,
    as_json: AsJson = False,
) -> None:
    """Find the passages of cards and documents that answer a question best, each with its source."""
    cards = _cards()
    if not cards:
        stop("there are no evidence cards in this installation; reinstall riskcopilot")
    known = {name for card in cards.values() for name in card.about}
    for name in about or ():
        if name not in known:
            stop(f"no evidence card is about {name!r}; {_near(name, known)}")
    from ..knowledge.embedding import EncoderError, load_embedder
    from ..knowledge.store import StoreError
    from .evidence import open_index
    from .settings import settings

    chosen = settings()
    try:
        index = open_index(chosen, load_embedder(chosen.home), _say, chosen.chroma_url)
        hits = index.search(query, k, about)
    except (ValueError, EncoderError, StoreError) as error:
        stop(str(error))
    if as_json:
        print(json.dumps([_plain(hit) for hit in hits], indent=2, ensure_ascii=False))
        return
    for hit in hits:
        chunk = hit.chunk
        print(f"{chunk.title} [{chunk.id}, {chunk.kind}]\n  {chunk.text}\n  {_reference(chunk)}\n")


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """List the evidence cards."""
    cards = _cards().values()
    rows: list[dict[str, Any]] = [
        {
            "id": card.id,
            "title": card.title,
            "about": list(card.about),
            "statements": len(card.statements),
            "unverified": len(card.unverified),
        }
        for card in cards
    ]
    if as_json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        unread = f", {row['unverified']} unverified" if row["unverified"] else ""
        print(f"{row['id']}: {row['title']} ({row['statements']} statements{unread})")


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="the card's id as `list` shows it, or a document's as `documents` does")],
    as_json: AsJson = False,
) -> None:
    """Show everything a card or document says, and where each fact was read."""
    cards = _cards()
    if name not in cards:
        if document := cli_documents.find(name):
            cli_documents.show_document(document, as_json)
            return
        stop(f"no evidence card or document is called {name!r}; {_near(name, set(cards))}")
    chosen = cards[name]
    if as_json:
        print(chosen.model_dump_json(indent=2))
        return
    from ..knowledge.corpus import card_chunks

    print(f"{chosen.title} ({chosen.id}), about {', '.join(chosen.about)}")
    for chunk in card_chunks([chosen]):
        print(f"\n[{chunk.kind}] {chunk.text}\n  {_reference(chunk)}")


def _cards() -> "dict[str, Card]":
    from ..knowledge.cards import CardError, load_cards

    try:
        return load_cards()
    except CardError as error:
        stop(str(error))


def _plain(hit: "Hit") -> dict[str, Any]:
    from dataclasses import asdict

    return {
        **asdict(hit.chunk),
        "score": round(hit.score, 4),
        "bm25": round(hit.bm25, 4),
        "dense": round(hit.dense, 4),
    }


def _reference(chunk: "Chunk") -> str:
    """Say where a passage stands: publication, page, address, and how much of it was read."""
    year = f"issued {chunk.year}" if chunk.kind == "guidance" else ""
    page = f"page {chunk.page}" if chunk.page else ""
    section = f"section “{chunk.section}”" if chunk.section else ""
    licence = "" if chunk.card else f"licence: {chunk.licence}"
    read = f"read: {chunk.read}" if chunk.read else ""
    return "; ".join(part for part in (chunk.citation, page, section, year, read, licence, chunk.link) if part)


def _near(name: str, known: set[str]) -> str:
    import difflib

    near = ", ".join(difflib.get_close_matches(name, sorted(known), n=3, cutoff=0.4))
    return f"did you mean {near}?" if near else "`riskcopilot evidence list` shows the cards"


def _say(message: str) -> None:
    print(message, file=sys.stderr)
