"""Fit what a language model is told into what it can read at once. Offsets are always those of the whole note.

Servers differ in what they do with a request that is too long: vLLM refuses it, Ollama silently leaves out its
beginning. So the room is counted here, with an estimate that is rather too high than too low.
"""

import re
from collections.abc import Collection
from typing import NamedTuple

from .reading.text import text_of

#: What a model is taken to read at once, in tokens, where nobody says otherwise.
CONTEXT = 8192
#: However much a model can read at once, a stretch of a note is no longer than this, in tokens: what stands in the
#: middle of a long prompt is overlooked (Liu 2024, "Lost in the Middle"), by small models first.
LONGEST = 6000
#: A model that has less room left than this for the note is not asked at all.
LEAST = 200
#: Letters of a word that make one token, rather too few. Digits, marks and a space before a digit are a token each, as
#: with Qwen.
_LETTERS = 3
_PIECE = re.compile(r"[a-zA-Z]+|\n+| (?=\d)|[^\sa-zA-Z]")
_ELSEWHERE = " […] "


class Stretch(NamedTuple):
    """A part of a note, by its offsets."""

    start: int
    end: int


def tokens(text: str) -> int:
    """Return how many tokens a text is, rather too many; any letter but a to z may be as many as its bytes."""
    count = sum(_cost(piece) for piece in _PIECE.findall(text))
    return -(-9 * count // 8)  # an eighth more: lists of laboratory values are full of abbreviations


def _cost(piece: str) -> int:
    if piece.isascii():
        return -(-len(piece) // _LETTERS) if piece.isalpha() else 1
    return len(piece.encode())


def stretches(note: str, room: int) -> tuple[Stretch, ...]:
    """Cut a note into parts of at most `room` tokens, at the ends of sentences.

    Nothing overlaps and nothing is left out, so that nothing is read twice: a quote is held against the whole note
    later, with all its context. A sentence that is longer by itself is cut between words.
    """
    found: list[Stretch] = []
    start, used, at = 0, 0, 0
    for end in _sentence_ends(note, room):
        cost = tokens(note[at:end])
        if used and used + cost > room:
            found.append(Stretch(start, at))
            start, used = at, 0
        used, at = used + cost, end
    return (*found, Stretch(start, len(note)))


def _sentence_ends(note: str, room: int) -> list[int]:
    """Return where a note may be cut: after each sentence, and within one that is longer than there is room."""
    text, ends, at = text_of(note), [], 0
    while at < len(note):
        end = max(at + 1, text.sentence(at)[1])
        if tokens(note[at:end]) > room:
            ends += _within(note, at, end, room)
        ends.append(end)
        at = end
    return ends


def _within(note: str, start: int, end: int, room: int) -> list[int]:
    """Return the ends of words by which a sentence that is too long is cut."""
    cuts, used, at = [], 0, start
    for word in re.finditer(r"\S+\s*", note[start:end]):
        cost = tokens(word.group())
        if used and used + cost > room:
            cuts.append(at)
            used = 0
        used, at = used + cost, start + word.end()
    return cuts


def excerpt(note: str, room: int, telling: Collection[str], places: Collection[int]) -> str:
    """Return a note if there is room for it, else its parts that matter, in their order.

    First come its beginning, the sentences that hold a telling word, and those in which something was found (at
    `places`); then the rest from the beginning, as far as there is room.
    """
    if tokens(note) <= room:
        return note
    sentences = [Stretch(start, end) for start, end in _pairs(_sentence_ends(note, max(1, room // 4)))]
    words = re.compile(rf"\b(?:{'|'.join(map(re.escape, telling))})", re.IGNORECASE) if telling else None

    def rank(one: Stretch) -> tuple[bool, bool, int]:
        told = bool(words and words.search(note, one.start, one.end))
        found = any(one.start <= place < one.end for place in places)
        return not (told or one.start == 0), not found, one.start

    kept: list[Stretch] = []
    used = 0
    for one in sorted(sentences, key=rank):
        cost = tokens(note[one.start : one.end]) + tokens(_ELSEWHERE)
        if used + cost <= room:
            kept.append(one)
            used += cost
    return _joined(note, sorted(kept))


def _pairs(ends: list[int]) -> list[tuple[int, int]]:
    return list(zip([0, *ends], ends, strict=False))


def _joined(note: str, kept: list[Stretch]) -> str:
    pieces: list[str] = []
    at = 0
    for one in kept:
        pieces += [note[one.start : one.end]] if one.start == at else [_ELSEWHERE, note[one.start : one.end]]
        at = one.end
    return "".join(pieces) + (_ELSEWHERE if at < len(note) else "")
