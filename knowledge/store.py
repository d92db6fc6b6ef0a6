"""The evidence collection in Chroma, written once and then only read: in a folder here, or in a Chroma server.

Chroma does not support several processes writing one folder, so a collection is never changed in place: each state of
the evidence is a folder of its own (on a server a collection of its own), named by the hash of its chunks and of the
model, built beside and renamed into place whole. What did not change is not embedded again (`embed_cached`). This is
the only file that imports chromadb.
"""

import shutil
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import numpy as np
from filelock import FileLock

from .corpus import Chunk, content_hash
from .embedding import Array, Embedder, Say, embed_cached, say_nothing_but_log

if TYPE_CHECKING:
    from chromadb import Collection
    from chromadb.api import ClientAPI
    from chromadb.api.client import Client

_COLLECTION = "evidence"
_KEPT = 3
"""States kept on disk: a process still reading an older one is not disturbed by a new one."""
_PROBED = 100
"""Passages that a collection must find again before it is trusted."""


class StoreError(RuntimeError):
    """The Chroma server cannot be used; the message says what to do."""


class EvidenceStore:
    """A Chroma collection of chunks and their vectors, opened for reading."""

    def __init__(self, collection: "Collection", chunks: Sequence[Chunk], server: str | None = None) -> None:
        """Read a collection, of a server if one is named; raises `ValueError` where it does not find `chunks`."""
        self._collection = collection
        self._server = server
        if (held := self._collection.count()) != len(chunks):
            raise ValueError(f"it holds {held} passages instead of {len(chunks)}")
        vectors = self._collection.get(ids=[chunks[0].id], include=["embeddings"])["embeddings"]
        if vectors is None or not len(vectors):
            raise ValueError(f"it does not hold {chunks[0].id}")
        wanted = min(len(chunks), _PROBED)
        if (found := len(self.nearest(np.asarray(vectors[0], np.float32), wanted))) != wanted:
            raise ValueError(f"it finds {found} passages where it should find {wanted}")

    @classmethod
    def open(
        cls,
        folder: Path,
        chunks: Sequence[Chunk],
        embedder: Embedder,
        say: Say = say_nothing_but_log,
        server: str | None = None,
    ) -> Self:
        """Open the collection of `chunks` kept under `folder`, building it first where it is missing or damaged.

        With the address of a Chroma `server` the collection is kept there, and only the vectors here. `say` is told
        when something is built, and why. Processes that start together wait for the one that builds. Raises
        `ValueError` where there are no chunks, `StoreError` where the server cannot be used.
        """
        if not chunks:
            raise ValueError("there are no passages to index: add evidence cards or documents first")
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / "index.lock"):
            if server is not None:
                with _answering(server):
                    return cls._on_server(server, folder, chunks, embedder, say)
            return cls._in_folder(folder, chunks, embedder, say)

    @classmethod
    def _in_folder(cls, folder: Path, chunks: Sequence[Chunk], embedder: Embedder, say: Say) -> Self:
        name = f"index-{_fingerprint(chunks, embedder)}"
        for kept in sorted(folder.glob(f"{name}-*")):
            try:
                return cls(_kept(kept), chunks)
            except Exception as error:  # a damaged folder makes Chroma and SQLite raise whatever they trip over
                say(f"the evidence index {kept} is damaged ({error}); building it again")
                shutil.rmtree(kept)
        say(f"building the evidence index of {len(chunks)} passages under {folder}")
        vectors = embed_cached([chunk.passage for chunk in chunks], embedder, folder / "passages.npz", say)
        return cls(_kept(_build(folder, name, chunks, vectors)), chunks)

    @classmethod
    def _on_server(cls, server: str, folder: Path, chunks: Sequence[Chunk], embedder: Embedder, say: Say) -> Self:
        from chromadb.errors import ChromaError, NotFoundError

        client = _server(server)
        name = f"riskcopilot-{_fingerprint(chunks, embedder)}"
        try:
            return cls(client.get_collection(name, embedding_function=None), chunks, server)
        except NotFoundError:
            say(f"building the evidence index of {len(chunks)} passages on {server}")
        except ValueError as error:
            say(f"the evidence index on {server} is damaged ({error}); building it again")
            client.delete_collection(name)
        vectors = embed_cached([chunk.passage for chunk in chunks], embedder, folder / "passages.npz", say)
        building = f"{name}-{uuid.uuid4().hex}"
        collection = _filled(client, building, chunks, vectors)
        try:
            collection.modify(name=name)
        except ChromaError:  # another host was quicker: its collection is the same
            client.delete_collection(building)
        _forget(client, name, folder / "server-collections")
        return cls(client.get_collection(name, embedding_function=None), chunks, server)

    def nearest(self, vector: Array, count: int) -> dict[str, float]:
        """Return the ids of the `count` chunks nearest to a unit vector, with their cosine similarity."""
        return self._similarity(vector, count, None)

    def similarity(self, vector: Array, ids: Sequence[str]) -> dict[str, float]:
        """Return the cosine similarity of the named chunks to a unit vector."""
        return self._similarity(vector, len(ids), list(ids)) if ids else {}

    def _similarity(self, vector: Array, count: int, ids: list[str] | None) -> dict[str, float]:
        with _answering(self._server) if self._server else nullcontext():
            found = self._collection.query(
                query_embeddings=[*vector[np.newaxis]], n_results=count, ids=ids, include=["distances"]
            )
        distances = found["distances"]
        assert distances is not None  # asked for with `include`
        return {key: 1 - distance for key, distance in zip(found["ids"][0], distances[0], strict=True)}


def _client(folder: Path) -> "Client":
    from chromadb.api.client import Client  # 1 s to import
    from chromadb.config import Settings

    return Client(settings=Settings(is_persistent=True, persist_directory=str(folder), anonymized_telemetry=False))


def _kept(folder: Path) -> "Collection":
    return _client(folder).get_collection(_COLLECTION, embedding_function=None)


def _server(url: str) -> "ClientAPI":
    from chromadb import HttpClient
    from chromadb.config import Settings

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise StoreError(f"RISKCOPILOT_CHROMA_URL is {url!r}; give an address such as http://127.0.0.1:8000")
    safe = parts.scheme == "https"
    settings = Settings(anonymized_telemetry=False)
    return HttpClient(host=parts.hostname, port=parts.port or (443 if safe else 8000), ssl=safe, settings=settings)


@contextmanager
def _answering(server: str) -> Iterator[None]:
    """Turn whatever a server's absence raises into one error that says what to do."""
    from chromadb.errors import ChromaError
    from httpx import HTTPError

    try:
        yield
    except (ChromaError, HTTPError, ValueError) as error:
        said = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise StoreError(
            f"the Chroma server {server} cannot be used ({said}); start it (`chroma run --port 8000`), correct "
            "RISKCOPILOT_CHROMA_URL, or unset it to keep the index here"
        ) from error


def _forget(client: "ClientAPI", name: str, file: Path) -> None:
    """Delete all but the last states this host built on a server; `file` keeps their names."""
    from chromadb.errors import NotFoundError

    before = file.read_text().split() if file.is_file() else []
    built = [*(one for one in before if one != name), name]
    for old in built[:-_KEPT]:
        try:
            client.delete_collection(old)
        except NotFoundError:
            continue
    file.write_text("\n".join(built[-_KEPT:]))


def _fingerprint(chunks: Sequence[Chunk], embedder: Embedder) -> str:
    return content_hash("\n".join([embedder.id, *(chunk.hash + chunk.passage for chunk in chunks)]))[:16]


def _build(folder: Path, name: str, chunks: Sequence[Chunk], vectors: Array) -> Path:
    """Write a collection beside the others and give it its name when it is whole; the caller holds the lock.

    The name ends in letters never used before: within one process Chroma keeps what it knows of a path, damage
    included, so a path is not used twice.
    """
    for abandoned in folder.glob("building-*"):  # left by a process that was killed: the lock says nobody builds
        shutil.rmtree(abandoned)
    building = Path(tempfile.mkdtemp(prefix="building-", dir=folder))
    try:
        client = _client(building)
        _filled(client, _COLLECTION, chunks, vectors)
        client.close()
        target = building.rename(folder / building.name.replace("building", name))
    finally:
        shutil.rmtree(building, ignore_errors=True)
    others = sorted(folder.glob("index-*-*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in others[_KEPT:]:
        shutil.rmtree(old)
    return target


def _filled(client: "ClientAPI", name: str, chunks: Sequence[Chunk], vectors: Array) -> "Collection":
    """Make a collection of chunks and their vectors."""
    # Written out at once and never again: a reader has nothing left to replay.
    collection = client.create_collection(
        name,
        embedding_function=None,
        configuration={"hnsw": {"space": "cosine", "sync_threshold": max(2, len(chunks))}},
    )
    for part in _parts(len(chunks), client.get_max_batch_size()):
        collection.add(
            ids=[chunk.id for chunk in chunks[part]],
            embeddings=list(vectors[part]),
            documents=[chunk.text for chunk in chunks[part]],
            metadatas=[_metadata(chunk) for chunk in chunks[part]],
        )
    return collection


def _parts(length: int, size: int) -> Iterator[slice]:
    return (slice(start, start + size) for start in range(0, length, size))


def _metadata(chunk: Chunk) -> dict[str, str | int]:
    """Return what Chroma keeps beside a chunk; it takes no empty values and no lists."""
    fields = {
        "title": chunk.title,
        "citation": chunk.citation,
        "licence": chunk.licence,
        "card": chunk.card,
        "about": ",".join(chunk.about) or None,
        "kind": chunk.kind,
        "link": chunk.link,
        "read": chunk.read,
        "year": chunk.year,
        "page": chunk.page,
        "section": chunk.section or None,
        "hash": chunk.hash,
    }
    return {name: value for name, value in fields.items() if value is not None}
