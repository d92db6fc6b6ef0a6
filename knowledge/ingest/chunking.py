"""Cutting a document into passages that the encoder reads whole, at ends of paragraphs, else of sentences."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from .blocks import Block

Measure = Callable[[str], int]
"""How many tokens the encoder makes of a text, its two marks included."""

LONGEST = 256
"""Tokens the shipped encoder reads of a passage, its heading included (design/retrieval.md)."""
_LEAST = 40
"""Tokens a passage may always have, however long the heading: a little then goes unread by the encoder."""
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+(?=[\"'“‘(\[•]?[A-Z0-9])")
_ABBREVIATED = re.compile(
    r"\b(?:e\.g|i\.e|cf|vs|al|etc|ca|approx|resp|no|nos|fig|figs|ref|refs|dr|prof|st|[A-Z])\.$", re.I
)


def cut(blocks: Iterable[Block], heading: Callable[[str], str], measure: Measure) -> list[Block]:
    """Return the passages of a document, each of one section and page, in order.

    `heading` says what is searched before the text of a passage in a section; both together fit the encoder.
    """
    passages: list[Block] = []
    for (section, page), group in groupby(blocks, key=lambda block: (block.section, block.page)):
        room = max(_LEAST, LONGEST - measure(heading(section)))
        texts = (piece for block in group for piece in _pieces(block.text, room, measure))
        passages += [Block(text, section, page) for text in _packed(texts, room, measure)]
    return passages


def _packed(texts: Iterable[str], room: int, measure: Measure) -> Iterator[str]:
    """Put together what fits, in order."""
    held: list[str] = []
    length = 0
    for text in texts:
        size = measure(text)
        if held and length + size > room:
            yield " ".join(held)
            held, length = [], 0
        held.append(text)
        length += size
    if held:
        yield " ".join(held)


def _pieces(text: str, room: int, measure: Measure) -> Iterator[str]:
    """Return a paragraph whole if it fits, else its sentences, and of a sentence that does not fit its words."""
    if measure(text) <= room:
        yield text
        return
    for sentence in _sentences(text):
        if measure(sentence) <= room:
            yield sentence
        else:
            yield from _packed((part for word in sentence.split() for part in _parts(word)), room, measure)


def _parts(word: str, most: int = 60) -> list[str]:
    """Cut what is no word by any measure, such as data in letters."""
    return [word[at : at + most] for at in range(0, len(word), most)]


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for end in _SENTENCE.finditer(text):
        if not _ABBREVIATED.search(text[start : end.start()]):
            yield text[start : end.end()].strip()
            start = end.end()
    yield text[start:]
