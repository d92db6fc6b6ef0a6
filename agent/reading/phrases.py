"""Finding many phrases at once: words in, longest phrase at each place out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from .text import Token, canonical, normalise, tokens_of
from .words import AFTER_NOUN

T = TypeVar("T")
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


@dataclass
class Phrases(Generic[T]):
    """A set of phrases, each standing for one or more things, looked up by their first word."""

    _by_first: dict[str, dict[tuple[str, ...], list[T]]] = field(default_factory=dict)
    _lengths: dict[str, list[int]] = field(default_factory=dict)  # of the phrases that start so, the longest first

    def add(self, phrase: str, payload: T) -> None:
        """File a phrase; the same phrase may stand for several things."""
        plain = phrase.lower()
        if _PLAIN.fullmatch(plain):  # nearly every phrase: cutting it as a note is cut takes ten times as long
            words = tuple(map(canonical, plain.replace("-", " ").split()))
        else:
            words = tuple(token.word for token in tokens_of(normalise(phrase)))
        if not words:
            return
        group = self._by_first.setdefault(words[0], {})
        held = group.setdefault(words, [])
        if payload not in held:
            held.append(payload)
        lengths = self._lengths.setdefault(words[0], [])
        if len(words) not in lengths:
            lengths.append(len(words))
            lengths.sort(reverse=True)

    def of(self, words: tuple[str, ...]) -> tuple[T, ...]:
        """Return what a phrase of just these words stands for."""
        return tuple(self._by_first.get(words[0], {}).get(words, ()))

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
            step = 1
            for length in self._lengths.get(tokens[index].word, ()):
                key = tuple(token.word for token in tokens[index : index + length])
                held = self._by_first[tokens[index].word].get(key)
                if held is None or len(key) < length:
                    continue
                found.append(Match(index, index + length, tuple(held)))
                if not overlapping:
                    step = length
                    break
            index += step
        return found


def _next_member(tokens: Sequence[Token], at: int) -> int:
    """Return where a list's next member begins behind a comma or an "and" at a place; 0 where there is none."""
    start = at
    while start < len(tokens) and start - at < 2 and tokens[start].word in _JOINTS:
        start += 1
    return start if start > at and start < len(tokens) else 0
