"""What the readers of numbers pass on: a measurement's name where it stands, and a number read for an input."""

from typing import NamedTuple

from ...tools.protocol import Span


class Label(NamedTuple):
    """The name of a measurement where it stands, and the inputs it names."""

    first: int
    last: int
    start: int
    end: int
    names: tuple[str, ...]


class Claim(NamedTuple):
    """A number read for an input: offsets of label and number together, the value, the unit as written and in UCUM.

    `unit` is None where the writing is not one of the input's units.
    """

    name: str
    start: int
    end: int
    value: float | Span
    written: str
    unit: str | None
    at: int  # where the number itself starts
    rule: str = ""  # how the value follows from what is written
    confidence: float = 0.9  # where it follows by a rule


class Row(NamedTuple):
    """An answered item: where item and answer stand, and where the answer; whether it says that there is nothing."""

    input: str
    value: float | str
    start: int
    end: int
    answer: int
    nothing: bool
