"""Whether words say more than they are meant to: every phrase of the vocabulary in a text, and whose it is."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from ...agent.reading.lexicon import Role, Target
from ...agent.reading.phrases import Phrases
from ...agent.reading.text import canonical, normalise, tokens_of
from ...calculators import REGISTRY
from ...calculators.inputs import Choice, Criterion, Input, Quantity
from .language import RAW

_PLAIN = re.compile(r"[a-z]{4,}")
_COMMON = frozenset(map(canonical, RAW["common"].split()))


class Hit(NamedTuple):
    """A phrase of the vocabulary in a text: where, of which input, and how it bears on it."""

    start: int
    end: int
    input: str
    role: Role


class Vocabulary(NamedTuple):
    """The phrases of some inputs, and the words they are described with."""

    phrases: Phrases[Target]
    words: frozenset[str]

    def hits(self, text: str, *, within: bool = False) -> Iterator[Hit]:
        """Yield every phrase that stands in a text; the longest at each place, or `within` others too."""
        tokens = tokens_of(normalise(text), text)
        for match in self.phrases.find(tokens, overlapping=within):
            for target in match.payloads:
                yield Hit(tokens[match.first].start, tokens[match.last - 1].end, target.input, target.role)

    def near(self, text: str) -> bool:
        """Say whether a text shares a word with what describes the inputs."""
        return any(canonical(word) in self.words for word in _PLAIN.findall(text.lower()))


@lru_cache(maxsize=128)
def vocabulary(calculators: tuple[str, ...]) -> Vocabulary:
    """Return the vocabulary of the inputs of some calculators."""
    phrases: Phrases[Target] = Phrases()
    words: set[str] = set()
    inputs: Mapping[str, Input] = {
        name: given for entry in calculators for name, given in REGISTRY[entry].parameters.items()
    }
    for name, given in inputs.items():
        said = [given.description, name.replace("_", " ")]
        for text, role in _said(name, given):
            phrases.add_all((text,), Target(name, role))
            said.append(text)
        words.update(canonical(word) for text in said for word in _PLAIN.findall(text.lower()))
    return Vocabulary(phrases, frozenset(words - _COMMON))


def _said(name: str, given: Input) -> Iterator[tuple[str, Role]]:
    match given:
        case Quantity():
            yield from ((term, "term") for term in (*given.terms, name.replace("_", " ")) if len(term) > 1)
        case Criterion():
            yield from ((term, "term") for term in given.terms)
            yield from ((term, "include") for term in given.includes)
            yield from ((term, "wider") for term in given.wider)
            yield from ((term, "opposite") for term in given.opposites)
            yield from ((term, "other") for term in given.excludes)
        case Choice() if name != "sex":
            yield from ((term, "option") for terms in given.options.values() for term in terms)
