"""Taking documents in: which files, whether they are new, what they say, kept as passages."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from ..documents import SITE_LICENCE, Document, Library, Passage, document_id, text_hash
from .blocks import LONGEST_TITLE, Block, Parsed, Refused, clean
from .chunking import Measure, cut
from .kinds import kind_of
from .worker import parse


@dataclass(frozen=True)
class Outcome:
    """What became of one file: added, known already, or refused; `detail` says why or what was read."""

    name: str
    state: Literal["added", "known", "refused"]
    detail: str
    document: str | None = None


@dataclass(frozen=True)
class Adding:
    """How files are taken into a library."""

    library: Library
    measure: Measure
    largest: int
    """Bytes of the largest file that is read."""
    licence: str = SITE_LICENCE

    def files(self, paths: Sequence[Path]) -> Iterator[Outcome]:
        """Take in the files, one after the other; what is refused is named, and the rest goes on.

        Each document is kept whole before the next one is begun, so that an interrupted addition goes on where it
        stopped when it is repeated.
        """
        known = {document.sha256: document for document in self.library.documents()}
        for path in paths:
            try:
                data = self._bytes(path)
                sha256 = hashlib.sha256(data).hexdigest()
                if sha256 in known:
                    yield _known(str(path), known[sha256], "the same file")
                    continue
                document = self._document(path, data, sha256)
            except Refused as error:
                yield Outcome(str(path), "refused", str(error))
                continue
            older = [one for one in known.values() if one.source == document.source]
            outcome = self.keep(document, str(path), older)
            if outcome.state == "added":
                known[sha256] = document
            yield outcome

    def keep(self, document: Document, name: str, older: Iterable[Document] = ()) -> Outcome:
        """Keep a document that was read; `older` are those of the same name, which it may replace."""
        kept = self.library.add(document)
        if kept is not document:
            return _known(name, kept, "the same text")
        said = [f"{len(document.passages)} passages"]
        said += [f"{document.pages} pages"] if document.pages else []
        said += document.remarks
        for one in older:
            said.append(f"if it replaces {one.id}, which has its name: `riskcopilot evidence remove {one.id}`")
        return Outcome(name, "added", "; ".join(said), document.id)

    def _bytes(self, path: Path) -> bytes:
        kind_of(path.name)
        try:
            size = path.stat().st_size
            if size > self.largest:
                raise Refused(
                    f"has {size:,} bytes, more than the {self.largest:,} that are read; split it, "
                    "or raise RISKCOPILOT_LARGEST_DOCUMENT"
                )
            return path.read_bytes()
        except OSError as error:
            raise Refused(f"cannot be opened ({error.strerror})") from None

    def _document(self, path: Path, data: bytes, sha256: str) -> Document:
        kind = kind_of(path.name)
        parsed = parse(kind, data)
        title = (parsed.title or clean(path.stem.replace("_", " ")))[:LONGEST_TITLE]
        passages = cut_passages(parsed, title, self.measure)
        hashed = text_hash(passages)
        return Document(
            id=document_id(path.stem, hashed),
            title=title,
            licence=self.licence,
            source=path.name,
            kind=kind,
            sha256=sha256,
            text_sha256=hashed,
            added=datetime.now(UTC),
            citation=f"{title} ({path.name})",
            remarks=parsed.remarks,
            passages=passages,
        )


def cut_passages(parsed: Parsed, title: str, measure: Measure) -> tuple[Passage, ...]:
    """Return what was parsed as passages that the encoder reads whole.

    A heading that is the document's title is not repeated in its sections: it would drown what tells them apart.
    """
    blocks = [replace(block, section=_below(block.section, title)) for block in parsed.blocks]

    def heading(section: str) -> str:
        return ". ".join(part for part in (title, section, "") if part)

    passages: list[Block] = cut(blocks, heading, measure)
    return tuple(Passage(text=one.text, section=one.section, page=one.page) for one in passages)


def _below(section: str, title: str) -> str:
    """Return a section without the document's title in front."""
    return "" if section == title else section.removeprefix(f"{title} › ")


def found_files(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return the files to read, in order and each once, and those in folders that are of no kind that is read.

    A file that is named is read or refused; in a folder hidden files are passed over.
    """
    wanted: dict[Path, None] = {}
    passed: list[Path] = []
    for path in paths:
        if not path.is_dir():
            wanted[path] = None
            continue
        inside = (p for p in sorted(path.rglob("*")) if p.is_file())
        for file in inside:
            if any(part.startswith((".", "~$")) for part in file.relative_to(path).parts):
                continue
            try:
                kind_of(file.name)
                wanted[file] = None
            except Refused:
                passed.append(file)
    return list(wanted), passed


def _known(name: str, document: Document, why: str) -> Outcome:
    return Outcome(name, "known", f"{why} is kept already", document.id)
