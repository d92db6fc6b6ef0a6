"""Words of a text, BM25 over them, and how much of the wording of something a text holds.

BM25 as Lucene computes it (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
with the inverse document frequency log(1 + (N - n + 0.5) / (n + 0.5)), which is never negative). It is own code
because `rank_bm25` is dormant and its inverse document frequency turns zero or negative for words of half the
collection (its issues 35, 39 and 43).
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—−_", "-"))
_WORD = re.compile(r"\d+\.\d+|[^\W_]+(?:-[^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s\b")
_FUNCTION_WORDS = (
    "a an and are as at be been by for from had has have he her his how i if in is it its of on or she should that the "
    "their there these they this to was were what when which who will with would"
)
_TELLING = 8
"""Words by which a query is measured; chosen on a training set (design/retrieval.md)."""
_STOP = frozenset(_FUNCTION_WORDS.split())


def words(text: str) -> list[str]:
    """Return the words of a text in the form in which they are compared.

    Case, accents, superscripts and subscripts are folded, plural endings and function words dropped. A hyphenated
    word gives its parts and the whole written together, whatever the hyphen: CHA₂DS₂-VASc gives cha2ds2, vasc and
    cha2ds2vasc, so that each of its spellings finds it.
    """
    return [word for written in text.split() for word in _words(written)]


@lru_cache(maxsize=65536)
def _words(written: str) -> tuple[str, ...]:
    """Return what stands between two spaces as words; texts repeat themselves, so each is worked out once."""
    folded = unicodedata.normalize("NFKD", written).translate(_HYPHENS)
    plain = "".join(character for character in folded if not unicodedata.combining(character)).casefold()
    found: list[str] = []
    for word in _WORD.findall(_POSSESSIVE.sub("", plain)):
        parts = word.split("-")
        found += parts if len(parts) == 1 else [*parts, "".join(parts)]
    return tuple(_singular(word) for word in found if word not in _STOP)


def _singular(word: str) -> str:
    """Take the plural ending off an English word (Harman's S stemmer, JASIS 1991;42:7-15)."""
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("us", "ss")):
        return word
    if word.endswith("ies") and not word.endswith(("eies", "aies")):
        return word[:-3] + "y"
    return word[:-1]


class Postings:
    """Which rows have a word, each with a weight: a word's rows are one stretch of an array of all."""

    def __init__(self, held: Mapping[str, NDArray[Any]]) -> None:
        """Take what `arrays` gave."""
        listed = str(held["words"])
        self._words = listed.split("\n") if listed else []
        self._starts, self._rows, self._weights = held["starts"], held["rows"], held["weights"]
        self._places = {word: place for place, word in enumerate(self._words)}

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return all there is, to be kept in a file."""
        listed = np.array("\n".join(self._words))
        return {"words": listed, "starts": self._starts, "rows": self._rows, "weights": self._weights}

    def holders(self, word: str) -> int:
        """Return how many rows have a word."""
        place = self._places.get(word)
        return 0 if place is None else int(self._starts[place + 1] - self._starts[place])

    def totals(self, text: Iterable[str], size: int) -> NDArray[np.float64]:
        """Return the sum, for each of `size` rows, of the weights of a text's words; a word counts once."""
        total = np.zeros(size)
        for word in sorted(set(text)):
            if (place := self._places.get(word)) is not None:
                of_word = slice(self._starts[place], self._starts[place + 1])
                total[self._rows[of_word]] += self._weights[of_word]
        return total


def _filed(entries: Mapping[str, Sequence[tuple[int, float]]]) -> dict[str, NDArray[Any]]:
    """Return each word's rows and weights as the arrays of `Postings`."""
    every = [entry for of_word in entries.values() for entry in of_word]
    return {
        "words": np.array("\n".join(entries)),
        "starts": np.cumsum([0, *map(len, entries.values())], dtype=np.intp),
        "rows": np.array([row for row, _ in every], np.intp),
        "weights": np.array([weight for _, weight in every], np.float64),
    }


class BM25:
    """BM25 weights of every word in every document of a fixed collection."""

    def __init__(self, held: Mapping[str, NDArray[Any]]) -> None:
        """Take what `arrays` gave."""
        self._postings = Postings(held)
        self._size, self._most = int(held["size"]), float(held["most"])

    @classmethod
    def of(cls, documents: Sequence[Sequence[str]], k1: float = 1.5, b: float = 0.75) -> Self:
        """Weigh the words of documents given as lists of words.

        `k1` limits what repeating a word adds; `b` is how far long documents are held back (0 not at all, 1 fully).
        """
        mean_length = sum(map(len, documents)) / max(1, len(documents))
        rows: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for row, document in enumerate(documents):
            damping = k1 * (1 - b + b * len(document) / mean_length) if mean_length else k1
            for word, count in Counter(document).items():
                rows[word].append((row, count * (k1 + 1) / (count + damping)))
        weighed = {
            word: [(row, weight * _rarity(len(entries), len(documents))) for row, weight in entries]
            for word, entries in rows.items()
        }
        return cls(_filed(weighed) | {"size": np.array(len(documents)), "most": np.array(k1 + 1)})

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return all there is, to be kept in a file."""
        return self._postings.arrays() | {"size": np.array(self._size), "most": np.array(self._most)}

    def scores(self, query: Iterable[str]) -> NDArray[np.float64]:
        """Return every document's score for the query's words; 0 where none occurs.

        A word counts once however often the query repeats it: a note repeats its drugs and organs, which says
        nothing on what is asked.
        """
        return self._postings.totals(query, self._size)

    def ceiling(self, query: Iterable[str]) -> float:
        """Return what a document would score that is full of the query's 8 most telling words, held here or not.

        Scores over the ceiling are comparable between queries: about 1 where a document holds all that a question
        names, near 0 where it shares common words only. Of a long note no document holds every word, hence the 8.
        """
        rarities = (_rarity(self._postings.holders(word), self._size) for word in set(query))
        return self._most * sum(sorted(rarities, reverse=True)[:_TELLING])


def _rarity(holders: int, documents: int) -> float:
    """Return the inverse document frequency of a word that `holders` of the documents hold."""
    return math.log(1 + (documents - holders + 0.5) / (holders + 0.5))


class Wordings:
    """Things known by several phrases each, and how much of the wording of each a text holds."""

    def __init__(self, held: Mapping[str, NDArray[Any]]) -> None:
        """Take what `arrays` gave."""
        self._postings = Postings(held)
        self._size, self._starts = int(held["size"]), held["first"]

    @classmethod
    def of(cls, things: Sequence[Collection[str]]) -> Self:
        """Weigh the words of the phrases of things: a word that tells few things apart counts little."""
        # Of phrases that differ in function words or order one is kept: they would score alike.
        phrases = [list({tuple(sorted(set(words(one)))): None for one in phrases}) or [()] for phrases in things]
        holders = Counter(word for thing in phrases for word in {word for phrase in thing for word in phrase})
        rarity = {word: math.log(1 + len(things) / count) for word, count in holders.items()}
        rows: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for row, phrase in enumerate(phrase for thing in phrases for phrase in thing):
            whole = sum(rarity[word] for word in phrase)
            for word in phrase:
                rows[word].append((row, rarity[word] / whole))
        counts = np.array([len(thing) for thing in phrases], dtype=np.intp)
        sizes = {"size": np.array(counts.sum()), "first": np.cumsum(counts) - counts}
        return cls(_filed(rows) | sizes)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return all there is, to be kept in a file."""
        return self._postings.arrays() | {"size": np.array(self._size), "first": self._starts}

    def shares(self, text: Iterable[str]) -> NDArray[np.float64]:
        """Return for each thing the share, by weight, of its best-held phrase's words that a text has."""
        return np.maximum.reduceat(self._postings.totals(text, self._size), self._starts)
