"""Finding many phrases at once: words in, longest phrase at each place out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from .text import Token, canonical, normalise, tokens_of

T = TypeVar("T")
_PLAIN = re.compile(r"[a-z]+(?: [a-z]+)*")


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
        if _PLAIN.fullmatch(phrase):  # nearly every phrase: cutting it as a note is cut takes ten times as long
            words = tuple(map(canonical, phrase.split()))
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
