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
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

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


class BM25:
    """BM25 weights of every word in every document of a fixed collection.

    `k1` limits what repeating a word adds; `b` is how far long documents are held back (0 not at all, 1 fully).
    """

    def __init__(self, documents: Sequence[Sequence[str]], k1: float = 1.5, b: float = 0.75) -> None:
        """Weigh the words of documents given as lists of words."""
        self._size = len(documents)
        mean_length = sum(map(len, documents)) / max(1, self._size)
        self._most = k1 + 1
        rows: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for row, document in enumerate(documents):
            damping = k1 * (1 - b + b * len(document) / mean_length) if mean_length else k1
            for word, count in Counter(document).items():
                rows[word].append((row, count * (k1 + 1) / (count + damping)))
        self._postings: dict[str, tuple[NDArray[np.intp], NDArray[np.float64]]] = {}
        for word, entries in rows.items():
            rarity = self._rarity(len(entries))
            self._postings[word] = (
                np.array([row for row, _ in entries], dtype=np.intp),
                np.array([weight * rarity for _, weight in entries]),
            )

    def _rarity(self, holders: int) -> float:
        """Return the inverse document frequency of a word that `holders` documents hold."""
        return math.log(1 + (self._size - holders + 0.5) / (holders + 0.5))

    def scores(self, query: Iterable[str]) -> NDArray[np.float64]:
        """Return every document's score for the query's words; 0 where none occurs.

        A word counts once however often the query repeats it: a note repeats its drugs and organs, which says
        nothing on what is asked.
        """
        total = np.zeros(self._size)
        for word in sorted(set(query)):
            if word in self._postings:
                rows, weights = self._postings[word]
                total[rows] += weights
        return total

    def ceiling(self, query: Iterable[str]) -> float:
        """Return what a document would score that is full of the query's 8 most telling words, held here or not.

        Scores over the ceiling are comparable between queries: about 1 where a document holds all that a question
        names, near 0 where it shares common words only. Of a long note no document holds every word, hence the 8.
        """
        held = [len(self._postings[word][0]) if word in self._postings else 0 for word in set(query)]
        return self._most * sum(sorted(map(self._rarity, held), reverse=True)[:_TELLING])


class Wordings:
    """Things known by several phrases each, and how much of the wording of each a text holds."""

    def __init__(self, things: Sequence[Collection[str]]) -> None:
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
        self._held = {
            word: (np.array([row for row, _ in entries], dtype=np.intp), np.array([share for _, share in entries]))
            for word, entries in rows.items()
        }
        counts = np.array([len(thing) for thing in phrases], dtype=np.intp)
        self._size = int(counts.sum())
        self._starts = np.cumsum(counts) - counts

    def shares(self, text: Iterable[str]) -> NDArray[np.float64]:
        """Return for each thing the share, by weight, of its best-held phrase's words that a text has."""
        total = np.zeros(self._size)
        for word in sorted(set(text)):
            if word in self._held:
                rows, shares = self._held[word]
                total[rows] += shares
        return np.maximum.reduceat(total, self._starts)
