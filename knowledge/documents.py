"""The site's own documents: what was read of each, kept one file a document, and the passages they give.

A document's file is written beside the others and renamed into place whole, so that an interrupted addition leaves
every document complete or absent. Its id is made of its name and text: the same text has the same id everywhere, and
the id of a document that is gone is never another's.
"""

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from filelock import FileLock
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .cards import Read
from .corpus import Chunk, content_hash
from .embedding import Say, say_nothing_but_log

SITE_LICENCE = "site document"
_SHOWN = 8
"""Digits of the text's hash that an id ends in."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Passage(_Record):
    """A piece of a document, and where it stands."""

    text: str
    section: str = ""
    page: int | None = None


class Document(_Record):
    """What was read of a document, and where it came from."""

    id: str
    title: str
    licence: str = SITE_LICENCE
    source: str = Field(description="name of the file, or the identifier it was fetched by")
    kind: str
    sha256: str = Field(description="of the file's bytes")
    text_sha256: str = Field(description="of its text, without case and spacing")
    added: datetime
    citation: str
    link: str | None = None
    year: int | None = None
    read: Read | None = None
    remarks: tuple[str, ...] = ()
    passages: tuple[Passage, ...]

    @property
    def pages(self) -> int:
        """The last page a passage stands on; 0 where the document has no pages."""
        return max((passage.page or 0 for passage in self.passages), default=0)


class UnknownDocument(KeyError):
    """No document of this id is kept."""

    def __str__(self) -> str:
        return f"no document {self.args[0]!r} is kept; `riskcopilot evidence documents` lists them"


class Library:
    """The documents kept in a folder. Processes may add and remove at once."""

    def __init__(self, folder: Path, say: Say = say_nothing_but_log) -> None:
        """Keep documents in `folder`, made when the first one is added; `say` is told of files that cannot be read."""
        self._folder = folder
        self._say = say

    def documents(self) -> list[Document]:
        """Return the documents by id; a damaged file is told of and left out."""
        return list(self._read())

    def _read(self, names: str = "*.json") -> Iterator[Document]:
        for path in sorted(self._folder.glob(names)):
            try:
                yield Document.model_validate_json(path.read_bytes())
            except FileNotFoundError:
                continue  # removed meanwhile
            except (ValidationError, OSError) as error:
                reason = str(error).splitlines()[0]
                self._say(f"{path} cannot be read ({reason}); remove it and add its document again")

    def state(self) -> tuple[tuple[str, int], ...]:
        """Return what tells whether the documents are still those that were read before."""
        if not self._folder.is_dir():
            return ()
        with os.scandir(self._folder) as entries:
            return tuple(sorted((e.name, e.stat().st_mtime_ns) for e in entries if e.name.endswith(".json")))

    def add(self, document: Document) -> Document:
        """Keep a document; where one of the same text is kept already, return that and change nothing."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._lock():
            for abandoned in self._folder.glob("adding-*.part"):  # by a process that was killed: the lock is ours
                abandoned.unlink()
            for kept in self._read(f"*-{document.text_sha256[:_SHOWN]}.json"):
                if kept.text_sha256 == document.text_sha256:
                    return kept
            with tempfile.NamedTemporaryFile(
                "w", dir=self._folder, prefix="adding-", suffix=".part", delete=False, encoding="utf-8"
            ) as part:
                part.write(document.model_dump_json(indent=1))
            os.replace(part.name, self._folder / f"{document.id}.json")
        return document

    def remove(self, name: str) -> Document:
        """Forget a document and return it; raises `UnknownDocument`."""
        if self._folder.is_dir():
            with self._lock():
                document = self.get(name)
                (self._folder / f"{document.id}.json").unlink()
                return document
        raise UnknownDocument(name)

    def get(self, name: str) -> Document:
        """Return a document by its id; raises `UnknownDocument`."""
        for document in self._read():
            if document.id == name:
                return document
        raise UnknownDocument(name)

    def chunks(self) -> tuple[Chunk, ...]:
        """Return the passages of all documents as they are searched and cited."""
        return tuple(chunk for document in self._read() for chunk in document_chunks(document))

    def _lock(self) -> FileLock:
        return FileLock(self._folder / "documents.lock")


def document_chunks(document: Document) -> tuple[Chunk, ...]:
    """Return a document's passages, numbered from 1."""
    return tuple(
        Chunk(
            id=f"{document.id}#{number}",
            text=passage.text,
            title=document.title,
            citation=document.citation,
            licence=document.licence,
            link=document.link,
            read=document.read,
            year=document.year,
            page=passage.page,
            section=passage.section,
        )
        for number, passage in enumerate(document.passages, start=1)
    )


def text_hash(passages: Sequence[Passage]) -> str:
    """Return the hash of a document's words: the same under another name, or in another format, is the same."""
    words = " ".join(passage.text for passage in passages).casefold().split()
    return content_hash(" ".join(words))


def document_id(name: str, text_sha256: str) -> str:
    """Return the id of a document called `name`; no card's, for it holds a hyphen."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40].strip("-")
    return f"{slug or 'document'}-{text_sha256[:_SHOWN]}"
