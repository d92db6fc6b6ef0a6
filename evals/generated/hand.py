"""The hand a note is written in: slips of the keyboard, no capitals, nothing but capitals."""

import re
from random import Random

_WORD = re.compile(r"(?<![A-Za-z])[a-z]{6,}(?![A-Za-z])")


def roughened(text: str, rng: Random) -> str:
    """Return a text as one writer in six leaves it; it keeps its marks, and every number."""
    chance = rng.random()
    if chance < 0.04:
        return text.lower()
    if chance < 0.06:
        return text.upper()
    if chance < 0.16:
        return _slipped(text, rng)
    return text


def _slipped(text: str, rng: Random) -> str:
    """Swap, drop or double a letter inside a few words."""
    words = list(_WORD.finditer(text))
    for word in sorted(rng.sample(words, min(len(words), rng.randint(1, 3))), key=lambda m: -m.start()):
        at = word.start() + rng.randint(1, len(word.group()) - 3)
        one, two = text[at], text[at + 1]
        text = text[:at] + rng.choice((two + one, two, one + one + two)) + text[at + 2 :]
    return text
