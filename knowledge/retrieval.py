"""Hybrid retrieval: words (BM25) and meaning (vectors) together, for evidence and for choosing among calculators.

A passage's score adds the share of the query's telling words that it holds (BM25 over its ceiling) and the cosine of
the two vectors, each with its weight; a tool's adds how far the question fits its purpose and the note its inputs.
Nothing is scaled by what else was found: a score means the same in every search, and a filter that leaves three
passages does not blow up their differences. `bm25` and `dense` of a hit are the raw figures.
"""

from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from .corpus import Chunk, checked
from .embedding import Array, Embedder, Say, embed_cached, say_nothing_but_log
from .lexical import BM25, Wordings, words
from .store import EvidenceStore

Scores = NDArray[np.float64]

DENSE_WEIGHT = 0.5
"""The vectors' share; chosen on a training set (design/retrieval.md), which is flat from 0.4 to 0.6."""


class Likeness(NamedTuple):
    """How like a question and a note a tool's document is, each figure from 0 to about 1."""

    words: float
    """The words of both in the whole document (BM25 over its ceiling)."""
    purpose: float
    """The question's words in names, purpose, population and outcome (the same)."""
    meaning: float
    """The cosine of the question's vector to the document's; 0 where only words are compared."""
    inputs: float
    """The share of the inputs whose wording the note holds."""


WEIGHTS = Likeness(words=0.48, purpose=0.24, meaning=0.18, inputs=0.10)
"""What each counts in a tool's score. Fitted on a training set: `python -m bench.selection DATA --fit`."""

MOST_TOLD = 100
"""Words of a note that count as much as the question's; a longer note's count less, lest they drown the question."""
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


class Match(NamedTuple):
    """A document (a calculator's) that was found, and in what it is like the question and note."""

    id: str
    score: float
    likeness: "Likeness"


class Document(NamedTuple):
    """What a tool is known by: a title, and all that could tell it from its neighbours.

    Purpose, input labels **with their options**, bands, conditions: the words of the options alone lift the first
    place from 0.88 to 0.93 of questions. Begin `text` with the purpose: the vector reads the first 256 tokens only.
    `purpose` repeats what a question is compared with: names, purpose, population and outcome. `inputs` holds the
    phrases by which notes call each input.
    """

    id: str
    title: str
    text: str
    purpose: str = ""
    inputs: tuple[tuple[str, ...], ...] = ()

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
            for at in _best(scores, ids, len(ids))
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
        self._purposes = BM25([words(document.purpose) for document in documents])
        self._inputs = _Inputs(documents)

    @cached_property
    def _vectors(self) -> Array:
        return embed_cached(self._passages, self._embedder, self._cache, self._say)

    def rank(self, question: str, note: str = "", k: int = 5, *, dense: bool = True) -> list[Match]:
        """Return the `k` best tools for a question about a note, best first; ties go by id; none without any words.

        With `dense=False` only words are compared and no model is loaded: a caller's explicit choice.
        """
        if not words(f"{question} {note}"):
            return []
        likeness = self.likeness(question, note, dense=dense)
        scores: Scores = likeness @ np.array(WEIGHTS)
        return [
            Match(self._ids[at], float(scores[at]), Likeness(*likeness[at].tolist()))
            for at in _best(scores, self._ids, k)
        ]

    def likeness(self, question: str, note: str, *, dense: bool = True) -> Scores:
        """Return the figures of `Likeness` for every document, one row each.

        Of the question, words and meaning count; of the note its words, however many. To make a vector takes longer
        than all else together, and the note's adds nothing; where nothing is asked it is made of the note.
        """
        asked, told = words(question), words(note)
        share = min(1.0, MOST_TOLD / max(1, len(told)))
        lexical, ceiling = (
            share * of([*asked, *told]) + (1 - share) * of(asked) for of in (self._bm25.scores, self._bm25.ceiling)
        )
        lexical = lexical / ceiling
        nothing = np.zeros(len(self._ids))
        purpose = self._purposes.scores(asked) / self._purposes.ceiling(asked) if asked else nothing
        near = self._vectors @ self._embedder.embed([question if asked else note])[0] if dense else nothing
        return np.column_stack([lexical, purpose, near, self._inputs.shares(told)])


class _Inputs:
    """Which inputs the documents have, each input once however many share it."""

    def __init__(self, documents: Sequence[Document]) -> None:
        distinct = list(dict.fromkeys(phrases for document in documents for phrases in document.inputs))
        place = {phrases: at for at, phrases in enumerate(distinct)}
        self._wordings = Wordings(distinct) if distinct else None
        self._of = np.array([place[phrases] for document in documents for phrases in document.inputs], dtype=np.intp)
        self._owner = np.repeat(np.arange(len(documents)), [len(document.inputs) for document in documents])
        self._counts = np.array([max(1, len(document.inputs)) for document in documents])

    def shares(self, note: Sequence[str]) -> Scores:
        """Return for each document the mean, over its inputs, of how much of an input's wording a note holds, cubed.

        The cube keeps what is nearly said apart from what shares a word.
        """
        if self._wordings is None:
            return np.zeros(len(self._counts))
        said = self._wordings.shares(note) ** 3
        total = np.bincount(self._owner, said[self._of], len(self._counts)).astype(np.float64)
        return np.asarray(total / self._counts)


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
