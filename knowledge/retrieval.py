"""Hybrid retrieval of evidence: words (BM25) and meaning (vectors) together.

A passage's score adds the share of the query's telling words that it holds (BM25 over its ceiling) and the cosine of
the two vectors, each with its weight. Nothing is scaled by what else was found: a score means the same in every
search, and a filter that leaves three passages does not blow up their differences. `bm25` and `dense` of a hit are
the raw figures.
"""

from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from .corpus import Chunk, checked
from .embedding import Array, Embedder, Say, say_nothing_but_log
from .lexical import BM25, words
from .store import EvidenceStore

Scores = NDArray[np.float64]

DENSE_WEIGHT = 0.5
"""The vectors' share; chosen on a training set (design/retrieval.md), which is flat from 0.4 to 0.6."""

FITS = 0.28
"""The score from which a passage of a site document fits a question on some calculators (design/retrieval.md)."""
ANSWERS = 0.25
"""The score below which the best passage says that nothing here answers a question (design/retrieval.md)."""

_POOL = 200
"""Candidates each half proposes for one search."""


class Hit(NamedTuple):
    """A passage that was found. `dense` is its cosine similarity to the query."""

    chunk: Chunk
    score: float
    bm25: float
    dense: float


class EvidenceIndex:
    """Searches evidence cards and documents together."""

    def __init__(self, chunks: Sequence[Chunk], store: EvidenceStore, embedder: Embedder) -> None:
        """Search `chunks`, whose vectors `store` holds, with queries embedded by the same `embedder`."""
        self._chunks = chunks
        self._rows = {chunk.id: row for row, chunk in enumerate(chunks)}
        self._store = store
        self._embedder = embedder
        self._bm25 = BM25.of([words(chunk.passage) for chunk in chunks])

    @classmethod
    def open(
        cls,
        chunks: Sequence[Chunk],
        embedder: Embedder,
        folder: Path,
        say: Say = say_nothing_but_log,
        server: str | None = None,
    ) -> Self:
        """Open the index of `chunks` kept under `folder`; it is built where it is missing, changed or damaged.

        With the address of a Chroma `server` the collection is kept there. `say` is told of anything that takes time.
        Raises `ValueError` where there are no chunks or two share an id, `StoreError` where the server cannot be used.
        """
        ordered = checked(chunks)
        return cls(ordered, EvidenceStore.open(folder, ordered, embedder, say, server), embedder)

    def search(
        self, query: str, k: int = 5, about: Collection[str] | None = None, documents: bool = False
    ) -> list[Hit]:
        """Return the `k` best passages for a query, best first, of those about the named calculators if any are named.

        With `documents` up to a quarter of those named give way to passages of site documents, which are about no
        calculator, where they fit the query well (`FITS`). Raises `ValueError` for a query without words.
        """
        terms = _terms(query)
        lexical = self._bm25.scores(terms)
        vector = self._embedder.embed([query])[0]
        if about is None:
            near = self._proposed(lexical, vector, np.arange(len(self._chunks)))
        else:
            near = self._store.similarity(vector, [self._chunks[row].id for row in self._about(about)])
            if documents:
                near |= self._proposed(lexical, vector, self._documents)
        if not near:
            return []
        ids = sorted(near)
        rows = np.array([self._rows[key] for key in ids])
        dense = np.array([near[key] for key in ids])
        scores = blend(lexical[rows] / self._bm25.ceiling(terms), dense)
        hits = [
            Hit(self._chunks[rows[at]], float(scores[at]), float(lexical[rows[at]]), float(dense[at]))
            for at in best(scores, ids, len(ids))
        ]
        if about is None:
            return hits[:k]
        fitting = [hit for hit in hits if hit.chunk.card is None and hit.score >= FITS][: k // 4]
        named = [hit for hit in hits if hit.chunk.card][: k - len(fitting)]
        return [hit for hit in hits if hit in named or hit in fitting]

    def _proposed(self, lexical: Scores, vector: Array, rows: NDArray[np.intp]) -> dict[str, float]:
        """Return the candidates among some rows by words and by meaning, with their cosine similarity."""
        allowed = {self._chunks[row].id for row in rows}
        near = self._store.nearest(vector, min(_POOL, len(self._chunks))) if allowed else {}
        near = {key: cosine for key, cosine in near.items() if key in allowed}
        by_words = rows[np.argsort(-lexical[rows], kind="stable")[:_POOL]]
        return near | self._store.similarity(
            vector, [self._chunks[row].id for row in by_words if self._chunks[row].id not in near]
        )

    def _about(self, about: Collection[str]) -> NDArray[np.intp]:
        """Rows of the chunks about any of the named calculators."""
        return np.flatnonzero([not set(about).isdisjoint(chunk.about) for chunk in self._chunks])

    @cached_property
    def _documents(self) -> NDArray[np.intp]:
        """Rows of the passages of site documents."""
        return np.flatnonzero([chunk.card is None for chunk in self._chunks])


def blend(shares: Scores, cosines: Scores, weight: float = DENSE_WEIGHT) -> Scores:
    """Add BM25 scores over their ceiling and cosine similarities, `weight` being the vectors' share."""
    return (1 - weight) * shares + weight * cosines


def _terms(query: str) -> list[str]:
    if not (terms := words(query)):
        raise ValueError(f"the query {query[:60]!r} holds no words to search for: name a condition, finding or score")
    return terms


def best(scores: Scores, ids: Sequence[str], k: int) -> list[int]:
    """Positions of the `k` highest scores; differences below the noise of 32-bit vectors are ties, which go by id."""
    return sorted(range(len(ids)), key=lambda at: (-round(float(scores[at]), 5), ids[at]))[:k]
