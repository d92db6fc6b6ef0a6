"""What is generated: a note, and for every input of its calculators what the note says of it."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["stated", "negated", "unmentioned"]


class Frozen(BaseModel):
    """A record that does not change once made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Fact(Frozen):
    """What a note says of one input; `text[start:end]` is the words that say it.

    A number stands as written, in `unit` (UCUM): exactly (`value`) or within limits (`low`, `high`; `above` and `below`
    say that the limit itself is excluded). A number told only in words has the word as its value: "normal", "low" or
    "high". A criterion is true where stated and false where negated; a choice has its state's name; a date is ISO text.
    What is not said of this patient now (of a relative, of last year, of what may come) is unmentioned.
    """

    input: str
    kind: Kind
    value: float | bool | str | None = None
    low: float | None = None
    high: float | None = None
    above: bool = False
    below: bool = False
    unit: str = ""
    start: int | None = None
    end: int | None = None


class GeneratedNote(Frozen):
    """A note written from a sampled patient, and the truth about every input of `calculators`."""

    text: str
    calculators: tuple[str, ...]
    facts: tuple[Fact, ...]

    def quote(self, fact: Fact) -> str:
        """Return the words that state a fact; empty for one that is not mentioned."""
        return self.text[fact.start : fact.end] if fact.start is not None else ""
