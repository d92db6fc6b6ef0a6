"""Hybrid retrieval: words (BM25) and meaning (vectors) together, for evidence and for choosing among calculators.

A score adds the share of the query's telling words that a text holds (BM25 over its ceiling) and the cosine of the two
vectors, each with its weight. Neither is scaled by what else was found: a score means the same in every search, and a
filter that leaves three passages does not blow up their differences. `bm25` and `dense` of a hit are the raw figures.
"""

from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from .corpus import Chunk, checked
from .embedding import Array, Embedder, Say, embed_cached, say_nothing_but_log
from .lexical import BM25, words
from .store import EvidenceStore

Scores = NDArray[np.float64]

DENSE_WEIGHT = 0.5
"""The vectors' share; chosen on a training set (design/retrieval.md), which is flat from 0.4 to 0.6."""

_POOL = 200
"""Candidates each half proposes for one search."""


class Hit(NamedTuple):
    """A passage that was found. `dense` is its cosine similarity to the query."""

    chunk: Chunk
    score: float
    bm25: float
    dense: float


class Match(NamedTuple):
    """A document (a calculator's) that was found; `dense` is None where only words were compared."""

    id: str
    score: float
    bm25: float
    dense: float | None


class Document(NamedTuple):
    """What a tool is known by: a title, and all that could tell it from its neighbours.

    Purpose, input labels **with their options**, bands, conditions: the words of the options alone lift the first
    place from 0.88 to 0.93 of questions. Begin `text` with the purpose: the vector reads the first 256 tokens only.
    """

    id: str
    title: str
    text: str

    @property
    def passage(self) -> str:
        """Title and text as they are searched."""
        return f"{self.title}. {self.text}"


class EvidenceIndex:
    """Searches evidence cards and documents together."""

    def __init__(self, chunks: Sequence[Chunk], store: EvidenceStore, embedder: Embedder) -> None:
        """Search `chunks`, whose vectors `store` holds, with queries embedded by the same `embedder`."""
        self._chunks = chunks
        self._rows = {chunk.id: row for row, chunk in enumerate(chunks)}
        self._store = store
        self._embedder = embedder
        self._bm25 = BM25([words(chunk.passage) for chunk in chunks])

    @classmethod
    def open(cls, chunks: Sequence[Chunk], embedder: Embedder, folder: Path, say: Say = say_nothing_but_log) -> Self:
        """Open the index of `chunks` kept under `folder`; it is built where it is missing, changed or damaged.

        `say` is told of anything that takes time. Raises `ValueError` where there are no chunks or two share an id.
        """
        ordered = checked(chunks)
        return cls(ordered, EvidenceStore.open(folder, ordered, embedder, say), embedder)

    def search(self, query: str, k: int = 5, about: Collection[str] | None = None) -> list[Hit]:
        """Return the `k` best passages for a query, best first, of those about the named calculators if any are named.

        Raises `ValueError` for a query without words.
        """
        terms = _terms(query)
        allowed = self._allowed(about)
        lexical = self._bm25.scores(terms)
        vector = self._embedder.embed([query])[0]
        by_words = allowed[np.argsort(-lexical[allowed], kind="stable")[:_POOL]]
        if about is None:
            near = self._store.nearest(vector, min(_POOL, len(self._chunks)))
            missing = [self._chunks[row].id for row in by_words if self._chunks[row].id not in near]
            near |= self._store.similarity(vector, missing)
        else:
            near = self._store.similarity(vector, [self._chunks[row].id for row in allowed])
        if not near:
            return []
        ids = sorted(near)
        rows = np.array([self._rows[key] for key in ids])
        dense = np.array([near[key] for key in ids])
        scores = blend(lexical[rows] / self._bm25.ceiling(terms), dense)
        return [
            Hit(self._chunks[rows[at]], float(scores[at]), float(lexical[rows[at]]), float(dense[at]))
            for at in _best(scores, ids, k)
        ]

    def _allowed(self, about: Collection[str] | None) -> NDArray[np.intp]:
        """Rows of the chunks about any of the named calculators; all rows where none is named."""
        wanted = [about is None or not set(about).isdisjoint(chunk.about) for chunk in self._chunks]
        return np.flatnonzero(wanted)


class ToolIndex:
    """Chooses among hundreds of tools by what a question and a note say."""

    def __init__(
        self, documents: Sequence[Document], embedder: Embedder, cache: Path, say: Say = say_nothing_but_log
    ) -> None:
        """Index `documents`; their vectors are made at the first dense search and kept in `cache` (an .npz file).

        Raises `ValueError` where there are no documents or two share an id.
        """
        if not documents:
            raise ValueError("there are no tools to index: register calculators first")
        self._ids = [document.id for document in documents]
        if len(set(self._ids)) != len(self._ids):
            twice = sorted({key for key in self._ids if self._ids.count(key) > 1})
            raise ValueError(f"tool ids must differ; given more than once: {', '.join(twice)}")
        self._passages = [document.passage for document in documents]
        self._embedder = embedder
        self._cache = cache
        self._say = say
        self._bm25 = BM25([words(passage) for passage in self._passages])

    @cached_property
    def _vectors(self) -> Array:
        return embed_cached(self._passages, self._embedder, self._cache, self._say)

    def rank(self, query: str, k: int = 5, *, dense: bool = True) -> list[Match]:
        """Return the `k` best tools for a query, best first; ties go by id.

        The words of the whole query count; its vector reads the first 256 tokens, so put the question before a long
        note. With `dense=False` only words are compared and no model is loaded: a caller's explicit choice.
        Raises `ValueError` for a query without words.
        """
        terms = _terms(query)
        lexical = self._bm25.scores(terms)
        shares = lexical / self._bm25.ceiling(terms)
        if not dense:
            best = _best(shares, self._ids, k)
            return [Match(self._ids[at], float(shares[at]), float(lexical[at]), None) for at in best]
        near: Scores = (self._vectors @ self._embedder.embed([query])[0]).astype(np.float64)
        scores = blend(shares, near)
        return [
            Match(self._ids[at], float(scores[at]), float(lexical[at]), float(near[at]))
            for at in _best(scores, self._ids, k)
        ]


def blend(shares: Scores, cosines: Scores, weight: float = DENSE_WEIGHT) -> Scores:
    """Add BM25 scores over their ceiling and cosine similarities, `weight` being the vectors' share."""
    return (1 - weight) * shares + weight * cosines


def _terms(query: str) -> list[str]:
    if not (terms := words(query)):
        raise ValueError(f"the query {query[:60]!r} holds no words to search for: name a condition, finding or score")
    return terms


def _best(scores: Scores, ids: Sequence[str], k: int) -> list[int]:
    """Positions of the `k` highest scores; differences below the noise of 32-bit vectors are ties, which go by id."""
    return sorted(range(len(ids)), key=lambda at: (-round(float(scores[at]), 5), ids[at]))[:k]
