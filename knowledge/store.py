"""The evidence collection in Chroma, written once and then only read.

Chroma does not support several processes writing one folder, so a collection is never changed in place: each state of
the evidence is a folder of its own, named by the hash of its chunks and of the model, built beside and renamed into
place whole. What did not change is not embedded again (`embed_cached`). This is the only file that imports chromadb.
"""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from filelock import FileLock

from .corpus import Chunk, content_hash
from .embedding import Array, Embedder, Say, embed_cached, say_nothing_but_log

if TYPE_CHECKING:
    from chromadb.api.client import Client

_COLLECTION = "evidence"
_KEPT = 3
"""States kept on disk: a process still reading an older one is not disturbed by a new one."""
_PROBED = 100
"""Passages that a collection must find again before it is trusted."""


class EvidenceStore:
    """A Chroma collection of chunks and their vectors, opened for reading."""

    def __init__(self, folder: Path, chunks: Sequence[Chunk]) -> None:
        """Open the collection in `folder`; raises `ValueError` where it does not hold and find `chunks`."""
        self._client = _client(folder)
        self._collection = self._client.get_collection(_COLLECTION, embedding_function=None)
        if (held := self._collection.count()) != len(chunks):
            raise ValueError(f"it holds {held} passages instead of {len(chunks)}")
        vectors = self._collection.get(ids=[chunks[0].id], include=["embeddings"])["embeddings"]
        if vectors is None or not len(vectors):
            raise ValueError(f"it does not hold {chunks[0].id}")
        wanted = min(len(chunks), _PROBED)
        if (found := len(self.nearest(np.asarray(vectors[0], np.float32), wanted))) != wanted:
            raise ValueError(f"it finds {found} passages where it should find {wanted}")

    @classmethod
    def open(cls, folder: Path, chunks: Sequence[Chunk], embedder: Embedder, say: Say = say_nothing_but_log) -> Self:
        """Open the collection of `chunks` kept under `folder`, building it first where it is missing or damaged.

        `say` is told when something is built, and why. Processes that start together wait for the one that builds.
        Raises `ValueError` where there are no chunks.
        """
        if not chunks:
            raise ValueError("there are no passages to index: add evidence cards or documents first")
        folder.mkdir(parents=True, exist_ok=True)
        name = f"index-{_fingerprint(chunks, embedder)}"
        with FileLock(folder / "index.lock"):
            for kept in sorted(folder.glob(f"{name}-*")):
                try:
                    return cls(kept, chunks)
                except Exception as error:  # a damaged folder makes Chroma and SQLite raise whatever they trip over
                    say(f"the evidence index {kept} is damaged ({error}); building it again")
                    shutil.rmtree(kept)
            say(f"building the evidence index of {len(chunks)} passages under {folder}")
            vectors = embed_cached([chunk.passage for chunk in chunks], embedder, folder / "passages.npz", say)
            return cls(_build(folder, name, chunks, vectors), chunks)

    def nearest(self, vector: Array, count: int) -> dict[str, float]:
        """Return the ids of the `count` chunks nearest to a unit vector, with their cosine similarity."""
        return self._similarity(vector, count, None)

    def similarity(self, vector: Array, ids: Sequence[str]) -> dict[str, float]:
        """Return the cosine similarity of the named chunks to a unit vector."""
        return self._similarity(vector, len(ids), list(ids)) if ids else {}

    def _similarity(self, vector: Array, count: int, ids: list[str] | None) -> dict[str, float]:
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
        # Written out at once and never again: a reader has nothing left to replay.
        collection = client.create_collection(
            _COLLECTION,
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
        client.close()
        target = building.rename(folder / building.name.replace("building", name))
    finally:
        shutil.rmtree(building, ignore_errors=True)
    others = sorted(folder.glob("index-*-*"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in others[_KEPT:]:
        shutil.rmtree(old)
    return target


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
