"""Which of hundreds of tools a question and a note call for: each is known by a document and weighed by its words.

To weigh the documents of hundreds of calculators takes seconds, so that what came of it can be kept in a file, as
arrays; what they were made of is a name beside them, and another name is made anew.
"""

import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from .abbreviations import written_out
from .embedding import Array, Embedder, Say, embed_cached, say_nothing_but_log
from .lexical import BM25, Wordings, words
from .retrieval import Scores, best


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


class Match(NamedTuple):
    """A document (a calculator's) that was found, and in what it is like the question and note."""

    id: str
    score: float
    likeness: Likeness


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


class ToolIndex:
    """Chooses among hundreds of tools by what a question and a note say."""

    def __init__(
        self,
        ids: Sequence[str],
        documents: BM25,
        purposes: BM25,
        inputs: "_Inputs",
        embedder: Embedder,
        vectors: Callable[[], Array],
    ) -> None:
        """Take what was weighed of each document; the documents' `vectors` are asked for at the first dense search."""
        self._ids, self._documents, self._purposes, self._inputs = ids, documents, purposes, inputs
        self._embedder = embedder
        self._made = vectors

    @classmethod
    def of(cls, documents: Sequence[Document], embedder: Embedder, cache: Path, say: Say = say_nothing_but_log) -> Self:
        """Index `documents`; vectors that do not come with the package are kept in `cache` (an .npz file).

        Raises `ValueError` where there are no documents or two share an id.
        """
        if not documents:
            raise ValueError("there are no tools to index: register calculators first")
        ids = [document.id for document in documents]
        if len(set(ids)) != len(ids):
            twice = sorted({key for key in ids if ids.count(key) > 1})
            raise ValueError(f"tool ids must differ; given more than once: {', '.join(twice)}")
        passages = [document.passage for document in documents]
        return cls(
            ids,
            BM25.of([words(passage) for passage in passages]),
            BM25.of([words(document.purpose) for document in documents]),
            _Inputs.of(documents),
            embedder,
            lambda: embed_cached(passages, embedder, cache, say),
        )

    @classmethod
    def open(
        cls,
        state: str,
        documents: Callable[[], Sequence[Document]],
        embedder: Embedder,
        file: Path,
        say: Say = say_nothing_but_log,
    ) -> Self:
        """Return the index kept in `file` (.npz) if it is of documents in this `state`; else make and keep it.

        `state` names whatever the documents are made of. Raises `ValueError` as `of` does. A file that cannot be read
        is made anew, and `say` is told.
        """
        made_of = f"{state} {embedder.id}"
        try:
            with file.open("rb") as opened, np.load(opened, allow_pickle=False) as kept:
                held = dict(kept)
            if str(held["made_of"]) == made_of:
                parts = BM25(_part(held, "documents")), BM25(_part(held, "purposes")), _Inputs(_part(held, "inputs"))
                return cls(held["ids"].tolist(), *parts, embedder, lambda: held["vectors"])
        except FileNotFoundError:
            pass
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            say(f"{file} cannot be read ({error}); weighing the calculators' documents again")
        index = cls.of(documents(), embedder, file.with_stem(f"{file.stem}-vectors"), say)
        whole = _together(documents=index._documents, purposes=index._purposes, inputs=index._inputs)
        whole |= {"made_of": np.array(made_of), "ids": np.array(index._ids), "vectors": index._vectors}
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=file.stem, suffix=".part", delete=False) as part:
            np.savez(part, allow_pickle=False, **whole)
        os.replace(part.name, file)
        return index

    @cached_property
    def _vectors(self) -> Array:
        return self._made()

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
            for at in best(scores, self._ids, k)
        ]

    def likeness(self, question: str, note: str, *, dense: bool = True) -> Scores:
        """Return the figures of `Likeness` for every document, one row each.

        Of the question, words and meaning count; of the note its words, however many. To make a vector takes longer
        than all else together, and the note's adds nothing; where nothing is asked it is made of the note. Diseases
        that the question abbreviates count written out, too.
        """
        full = written_out(question)
        asked, told = words(question if full == question else f"{question} {full}"), words(note)
        share = min(1.0, MOST_TOLD / max(1, len(told)))
        lexical, ceiling = (
            share * of([*asked, *told]) + (1 - share) * of(asked)
            for of in (self._documents.scores, self._documents.ceiling)
        )
        lexical = lexical / ceiling
        nothing = np.zeros(len(self._ids))
        purpose = self._purposes.scores(asked) / self._purposes.ceiling(asked) if asked else nothing
        near = self._vectors @ self._embedder.embed([full if asked else note])[0] if dense else nothing
        return np.column_stack([lexical, purpose, near, self._inputs.shares(told)])


class _Inputs:
    """Which inputs the documents have, each input once however many share it."""

    def __init__(self, held: Mapping[str, NDArray[Any]]) -> None:
        self._wordings = Wordings(_part(held, "wordings"))
        self._of, self._owner, self._counts = held["of"], held["owner"], held["counts"]

    @classmethod
    def of(cls, documents: Sequence[Document]) -> Self:
        """Weigh the wording of the documents' inputs."""
        distinct = list(dict.fromkeys(phrases for document in documents for phrases in document.inputs))
        place = {phrases: at for at, phrases in enumerate(distinct)}
        wordings = _together(wordings=Wordings.of(distinct))
        counts = [len(document.inputs) for document in documents]
        of = np.array([place[phrases] for document in documents for phrases in document.inputs], np.intp)
        owner = np.repeat(np.arange(len(documents)), counts)
        return cls(wordings | {"of": of, "owner": owner, "counts": np.maximum(1, counts)})

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return all there is, to be kept in a file."""
        wordings = _together(wordings=self._wordings)
        return wordings | {"of": self._of, "owner": self._owner, "counts": self._counts}

    def shares(self, note: Sequence[str]) -> Scores:
        """Return for each document the mean, over its inputs, of how much of an input's wording a note holds, cubed.

        The cube keeps what is nearly said apart from what shares a word.
        """
        said = self._wordings.shares(note) ** 3
        total = np.bincount(self._owner, said[self._of], len(self._counts)).astype(np.float64)
        return np.asarray(total / self._counts)


class _Kept(Protocol):
    """What can be taken apart into arrays."""

    def arrays(self) -> dict[str, NDArray[Any]]: ...


def _together(**parts: _Kept) -> dict[str, NDArray[Any]]:
    """Return the arrays of parts under one roof, each by the name of its part and its own."""
    return {f"{part}.{name}": array for part, one in parts.items() for name, array in one.arrays().items()}


def _part(held: Mapping[str, NDArray[Any]], name: str) -> dict[str, NDArray[Any]]:
    """Return the arrays whose names begin with that of a part."""
    return {key.removeprefix(f"{name}."): array for key, array in held.items() if key.startswith(f"{name}.")}
