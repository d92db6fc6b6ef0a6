"""`riskcopilot evidence add|documents|remove`: the site's own documents."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .terminal import stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..knowledge.documents import Document
    from ..knowledge.embedding import Embedder
    from ..knowledge.ingest.add import Adding, Outcome
    from .settings import Settings

AsJson = Annotated[bool, typer.Option("--json", help="print as JSON")]


def add(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="files, or folders to look through: PDF, DOCX, HTML, Markdown, text")
    ] = None,
    licence: Annotated[str | None, typer.Option(help="the documents' licence, kept with every passage")] = None,
    pubmed: Annotated[
        str | None, typer.Option(help="PubMed ids whose abstracts to fetch, separated by commas (needs the network)")
    ] = None,
    europepmc: Annotated[
        str | None, typer.Option(help="the same by PMC ids (PMC1234567) or preprints (PPR12345)")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take documents in as evidence: read, cut into passages with page and section, and made searchable.

    What cannot be read is named with what to do about it, and the rest goes on. Repeating an interrupted addition
    goes on where it stopped. Exits with 1 when something was refused.
    """
    from ..knowledge.embedding import EncoderError, load_embedder
    from ..knowledge.ingest.add import Adding
    from ..knowledge.ingest.blocks import Refused
    from .evidence import library
    from .settings import settings

    chosen = settings()
    asked = ",".join(filter(None, (pubmed, europepmc)))
    if not paths and not asked:
        stop("nothing to add: give files or folders, or --pubmed with identifiers")
    if asked and not chosen.network:
        stop("fetching needs the network, which is off: set RISKCOPILOT_NETWORK=on for this command to allow it")
    try:
        embedder = load_embedder(chosen.home)
        adding = Adding(library(chosen, _say), _measure(chosen), chosen.largest_document)
        if licence:
            adding = Adding(adding.library, adding.measure, adding.largest, licence)
        outcomes = [*_from_files(paths or [], adding), *(_fetched(asked, adding) if asked else ())]
        if any(one.state == "added" for one in outcomes):
            _index(chosen, embedder)
    except (Refused, EncoderError) as error:
        stop(str(error))
    if as_json:
        print(json.dumps([vars(one) for one in outcomes], indent=2, ensure_ascii=False))
    counts = {state: sum(one.state == state for one in outcomes) for state in ("added", "known", "refused")}
    _say(f"{counts['added']} added, {counts['known']} kept already, {counts['refused']} refused")
    if counts["refused"]:
        raise typer.Exit(1)


def documents(as_json: AsJson = False) -> None:
    """List the documents that were added."""
    rows = [one.model_dump(mode="json", exclude={"passages"}) | {"passages": len(one.passages)} for one in _kept()]
    if as_json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    if not rows:
        print("No documents were added; `riskcopilot evidence add FILE` adds one.")
    for row in rows:
        print(
            f"{row['id']}: {row['title']} ({row['source']}, {row['passages']} passages, {row['licence']}, "
            f"added {row['added'][:10]})"
        )


def remove(
    names: Annotated[list[str], typer.Argument(metavar="ID...", help="the documents' ids, as `documents` shows them")],
) -> None:
    """Forget documents: they are not searched or cited any more."""
    from ..knowledge.documents import UnknownDocument
    from .evidence import library
    from .settings import settings

    kept = library(settings(), _say)
    for name in names:
        try:
            print(f"removed {name}: {kept.remove(name).title}")
        except UnknownDocument as error:
            stop(str(error))


def find(name: str) -> "Document | None":
    """Return the document of an id, if it is kept."""
    return next((one for one in _kept() if one.id == name), None)


def show_document(document: "Document", as_json: bool) -> None:
    """Print a document: where it is from, and its passages."""
    if as_json:
        print(document.model_dump_json(indent=2))
        return
    print(f"{document.title} ({document.id})\n{document.source}, {document.licence}, SHA-256 {document.sha256}")
    for remark in document.remarks:
        print(f"! {remark}")
    for number, passage in enumerate(document.passages, start=1):
        page = f"page {passage.page}" if passage.page else ""
        where = ", ".join(part for part in (page, passage.section) if part)
        print(f"\n[{document.id}#{number}{', ' + where if where else ''}]\n{passage.text}")


def _kept() -> "list[Document]":
    from .evidence import library
    from .settings import settings

    return library(settings(), _say).documents()


def _from_files(paths: "Iterable[Path]", adding: "Adding") -> "Iterator[Outcome]":
    from ..knowledge.ingest.add import found_files

    files, passed = found_files(paths)
    for number, outcome in enumerate(adding.files(files), start=1):
        _say(f"[{number}/{len(files)}] {outcome.state}: {outcome.name}: {outcome.detail}")
        yield outcome
    if passed:
        endings = ", ".join(sorted({file.suffix.lower() or "no ending" for file in passed}))
        _say(f"passed over {len(passed)} files of kinds that are not read ({endings})")


def _fetched(asked: str, adding: "Adding") -> "Iterator[Outcome]":
    from ..knowledge.documents import Document
    from ..knowledge.ingest.add import Outcome
    from ..knowledge.ingest.europepmc import fetch, identifiers

    for name, found in fetch(identifiers(asked), adding.measure):
        outcome = adding.keep(found, name) if isinstance(found, Document) else Outcome(name, "refused", str(found))
        _say(f"{outcome.state}: {outcome.name}: {outcome.detail}")
        yield outcome


def _measure(chosen: "Settings") -> Any:
    """Return how many tokens the shipped encoder makes of a text: the same passages whatever encoder is in use."""
    from ..knowledge.embedding import shipped_minilm

    encoder = shipped_minilm(chosen.home / "models")
    return lambda text: len(encoder.tokens(text).ids)


def _index(chosen: "Settings", embedder: "Embedder") -> None:
    """Make what was added searchable now, so that nobody waits for it later."""
    from ..knowledge.store import StoreError
    from .evidence import open_index

    try:
        open_index(chosen, embedder, _say, chosen.chroma_url)
    except StoreError as error:
        stop(f"the documents are kept, but not searchable yet: {error}")


def _say(message: str) -> None:
    print(message, file=sys.stderr)
