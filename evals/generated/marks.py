"""Marks in a text under way: which words state which fact, kept through every change of layout, and taken out last."""

from typing import NamedTuple

_OPEN, _CLOSE, _FIRST = "\ue000", "\ue001", 0xE100


class Place(NamedTuple):
    """Where marked words ended up, and the number they were marked with."""

    number: int
    start: int
    end: int


def marked(text: str, number: int) -> str:
    """Mark words with a number."""
    return f"{_OPEN}{chr(_FIRST + number)}{text}{_CLOSE}"


def taken_out(text: str) -> tuple[str, list[Place]]:
    """Return the text without its marks, and where each marked part stands in it."""
    plain: list[str] = []
    places: list[Place] = []
    held: list[tuple[int, int]] = []
    length = 0
    letters = iter(text)
    for letter in letters:
        if letter == _OPEN:
            held.append((ord(next(letters)) - _FIRST, length))
        elif letter == _CLOSE:
            number, start = held.pop()
            places.append(Place(number, start, length))
        else:
            plain.append(letter)
            length += 1
    return "".join(plain), places
