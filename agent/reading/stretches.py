"""What of a note the network reads at once, and which sentences of a very long note it reads at all.

To read 5,000 words takes twenty passes; most of their sentences speak of nothing that is asked. Beyond `MOST`
stretches only the sentences likest to the inquiries are read, by the vectors with which the encoder begins: words of
like meaning have like vectors there already. A note of up to some 3,000 words is read whole.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...knowledge.minilm import MiniLM
from .inquiry import Inquiry
from .text import text_of

#: Tokens read at once (as trained), and stretches of a note that are read whole.
LONGEST, MOST = 384, 12
#: The tokens of a sentence that speak for an inquiry, at most.
_TELLING = 2


class Stretch(NamedTuple):
    """Tokens the network reads at once, and where each stands in the note."""

    ids: list[int]
    offsets: list[tuple[int, int]]

    def holds(self, place: int) -> bool:
        """Say whether a place of the note is among what is read."""
        at = bisect_right(self.offsets, (place, 1 << 60)) - 1
        return at >= 0 and self.offsets[at][0] <= place < self.offsets[at][1]


def stretches(note: str, inquiries: Sequence[Inquiry], minilm: MiniLM) -> list[Stretch]:
    """Cut a note into what is read at once, at the ends of sentences where there are any."""
    cut = minilm.tokens(note)
    ids, offsets = cut.ids[1:-1], cut.offsets[1:-1]
    first, last, most = cut.ids[0], cut.ids[-1], LONGEST - 2
    starts = text_of(note).sentence_starts
    sentences = [bisect_right(starts, low) for low, _ in offsets]
    if len(ids) > MOST * most:
        kept = _likest(ids, sentences, inquiries, minilm, MOST * most)
        read = [at for at, sentence in enumerate(sentences) if sentence in kept]
        ids, offsets = [ids[at] for at in read], [offsets[at] for at in read]
        sentences = [sentences[at] for at in read]
    found = []
    for start, end in _cuts(sentences, most):
        places = [(offsets[start][0], offsets[start][0]), *offsets[start:end], (offsets[end - 1][1],) * 2]
        found.append(Stretch([first, *ids[start:end], last], places))
    return found


def _cuts(sentences: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Yield where stretches of tokens start and end, each token given by the number of its sentence."""
    start = 0
    while start < len(sentences):
        end = min(start + most, len(sentences))
        if end < len(sentences):
            whole = next(at for at in range(start, end + 1) if sentences[at] == sentences[end])
            end = whole if whole > start + most // 2 else end
        yield start, end
        start = end


def _likest(
    ids: Sequence[int], sentences: Sequence[int], inquiries: Sequence[Inquiry], minilm: MiniLM, most: int
) -> set[int]:
    """Return which sentences to read, `most` tokens in all: the first, then in turn what is likest to each inquiry."""
    spans = {number: list(group) for number, group in groupby(range(len(ids)), key=lambda at: sentences[at])}
    known, place = np.unique(np.array(ids), return_inverse=True)
    rarity = np.log(len(ids) / np.bincount(place))
    own = minilm.meanings(known)
    ranked = []
    for inquiry in inquiries:
        words = {word for text in inquiry.texts for word in minilm.tokens(text).ids[1:-1]}
        like: NDArray[np.float64] = (own @ minilm.meanings(sorted(words)).T).max(1) ** 2 * rarity
        scores = {at: np.sort(like[place[of]])[-_TELLING:].sum() / len(of) ** 0.25 for at, of in spans.items()}
        ranked.append(sorted(scores, key=lambda at: -scores[at]))
    kept: set[int] = set()
    size = 0
    for number in (next(iter(spans)), *(number for turn in zip(*ranked, strict=True) for number in turn)):
        if number not in kept:
            size += len(spans[number])
            if size > most:
                break
            kept.add(number)
    return kept
