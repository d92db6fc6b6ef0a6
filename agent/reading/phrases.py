"""Finding many phrases at once: words in, longest phrase at each place out."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from threading import Lock
from typing import Generic, NamedTuple, TypeVar

from .text import Token, canonical, normalise, sides, tokens_of
from .words import AFTER_NOUN

T = TypeVar("T", bound=Hashable)
_LONGEST = 4  # words of a list's member
_UNKNOWN = 2  # members of a list that are no phrases, over which it is followed
_JOINTS = frozenset((",", "and", "or", "nor", "/", "&"))
_VERBS = frozenset(("is", "was", "known", "present"))
DENIERS = frozenset(("no", "not", "never", "without", "denies", "denied", "denying"))
#: No head of a list by themselves: a denial reaches by its own rules, and a degree is each member's.
_NO_HEADS = frozenset(
    (word,) for word in (*DENIERS, "non", "severe", "mild", "moderate", "continuous", "constant", "slight")
)
_PLAIN = re.compile(r"(?!e[1-4]v)[a-z0-9]+(?:[ -](?!e[1-4]v)[a-z0-9]+)*", re.ASCII)


class Match(NamedTuple, Generic[T]):
    """A phrase found: the tokens [first, last) it covers, and what the phrase stands for."""

    first: int
    last: int
    payloads: tuple[T, ...]


class _Group(NamedTuple, Generic[T]):
    """The phrases that start with one word, and how many words they have, the most first."""

    phrases: dict[tuple[str, ...], tuple[T, ...]]
    lengths: tuple[int, ...]


class Phrases(Generic[T]):
    """A set of phrases, each standing for one or more things, looked up by their first word.

    Phrases are cut into words when a text first holds the word they start with: of hundreds of thousands, few notes
    need more than a part. To look up from several threads is safe; to add meanwhile is not.
    """

    def __init__(self) -> None:
        """Begin empty."""
        self._filed: defaultdict[str, list[tuple[str, T]]] = defaultdict(list)
        self._firsts: dict[str, str] = {}  # the first word of what stands before a phrase's first space
        self._groups: dict[str, _Group[T]] = {}
        self._cutting = Lock()  # one thread cuts a group, the others wait for it

    def add_all(self, phrases: Iterable[str], payload: T) -> None:
        """File phrases that stand for something; a phrase may stand for several things."""
        self._groups.clear()
        filed, firsts = self._filed, self._firsts  # hundreds of thousands pass here at the first note
        for phrase in phrases:
            start = phrase.partition(" ")[0]
            if (first := firsts.get(start)) is None:
                first = firsts[start] = next(iter(_words(start)), "")
            if first := first or next(iter(_words(phrase)), ""):
                filed[first].append((phrase, payload))

    def _starting(self, word: str) -> _Group[T] | None:
        if word in self._groups or word not in self._filed:
            return self._groups.get(word)
        with self._cutting:
            if word not in self._groups:
                self._groups[word] = _group(self._filed[word])
        return self._groups[word]

    def of(self, words: tuple[str, ...]) -> tuple[T, ...]:
        """Return what a phrase of just these words stands for."""
        group = self._starting(words[0])
        return group.phrases.get(words, ()) if group else ()

    def listed(self, tokens: Sequence[Token], found: Sequence[Match[T]]) -> Iterator[tuple[Match[T], int]]:
        """Yield the phrases of a list that share the head of the first, each with where its own words begin.

        "Needs help with bathing, dressing and eating" is "needs help with dressing", too, if that is a phrase of the
        set. A match spans from the head on.
        """
        for match in found:
            words = tuple(token.word for token in tokens[match.first : match.last])
            at, unknown = match.last, 0
            while len(words) > 1 and unknown < _UNKNOWN and (start := _next_member(tokens, at)):
                member = self._member(tokens, words, start)
                if member is None:
                    at = next((end for end in range(start, start + _LONGEST) if _next_member(tokens, end)), start)
                    unknown = unknown + 1 if at > start else _UNKNOWN
                    continue
                at, payloads = member
                yield Match(match.first, at, payloads), start

    def _member(self, tokens: Sequence[Token], words: tuple[str, ...], start: int) -> tuple[int, tuple[T, ...]] | None:
        own = tuple(token.word for token in tokens[start : start + _LONGEST])
        for kept in range(len(words) - 1, 0, -1):
            if not DENIERS.isdisjoint(words[kept:]) or words[:kept] in _NO_HEADS:
                continue  # "shows no rash or oedema" is not "shows oedema"
            for length in range(len(own), 0, -1):
                following = tokens[start + length].word if start + length < len(tokens) else "."
                ends = following in AFTER_NOUN or not following.isalnum()
                if ends and following not in _VERBS and (payloads := self.of(words[:kept] + own[:length])):
                    return start + length, payloads
        return None

    def find(self, tokens: Sequence[Token], *, overlapping: bool = False) -> list[Match[T]]:
        """Return the matches in order: the longest at each place, or with `overlapping` every phrase everywhere."""
        found: list[Match[T]] = []
        index = 0
        while index < len(tokens):
            here = self._at(tokens, index)
            found += here if overlapping else here[:1]
            index = here[0].last if here and not overlapping else index + 1
        return found

    def _at(self, tokens: Sequence[Token], first: int) -> list[Match[T]]:
        """Return the phrases that start at a token, the longest first."""
        group = self._starting(tokens[first].word)
        if group is None:
            return []
        found: list[Match[T]] = []
        for length in group.lengths:
            key = tuple(token.word for token in tokens[first : first + length])
            if len(key) == length and (held := group.phrases.get(key)):
                found.append(Match(first, first + length, held))
        return found


def _group(filed: Sequence[tuple[str, T]]) -> _Group[T]:
    held: dict[tuple[str, ...], dict[T, None]] = {}
    for phrase, payload in filed:
        held.setdefault(_words(phrase), {})[payload] = None
    lengths = sorted({len(words) for words in held}, reverse=True)
    return _Group({words: tuple(payloads) for words, payloads in held.items()}, tuple(lengths))


def _words(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as a note's words are compared."""
    plain = phrase.lower()
    if _PLAIN.fullmatch(plain):  # nearly every phrase: cutting it as a note is cut takes ten times as long
        words = list(map(canonical, plain.replace("-", " ").split()))
        for at, side in sides(words):
            words[at] = side
        return tuple(words)
    return tuple(token.word for token in tokens_of(normalise(phrase)))


def _next_member(tokens: Sequence[Token], at: int) -> int:
    """Return where a list's next member begins behind a comma or an "and" at a place; 0 where there is none."""
    start = at
    while start < len(tokens) and start - at < 2 and tokens[start].word in _JOINTS:
        start += 1
    return start if start > at and start < len(tokens) else 0
