"""A note under way: its sentences by part, its vital signs, and what each mark in them stands for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from random import Random
from typing import Any, Final, NamedTuple

import yaml

from .marks import marked
from .model import Fact
from .patients import Patient
from .sentences import Voice

FILLERS: Final[Mapping[str, Any]] = yaml.safe_load(
    files(__package__).joinpath("fillers.yaml").read_text(encoding="utf-8")
)


class Vital(NamedTuple):
    """A vital sign's value in its usual unit, and the mark of its fact; None for one that is no input."""

    value: float
    mark: int | None


@dataclass
class Draft:
    """A note in parts: sentences by slot, vital signs, and for each mark the input and its fact.

    A mark without a fact stands on words that name an input and state nothing of it.
    """

    patient: Patient
    calculators: tuple[str, ...]
    voice: Voice
    style: str
    exact: bool = False  # no age is given by its decade
    parts: dict[str, list[str]] = field(default_factory=dict)
    vitals: dict[str, Vital] = field(default_factory=dict)
    marks: list[tuple[str, Fact | None]] = field(default_factory=list)
    opening: bool = False  # the first sentence names findings
    background: list[str] = field(default_factory=list)  # diseases and complaints that the first sentence names
    complaints: list[str] = field(default_factory=list)
    age_mark: int | None = None
    sex_mark: int | None = None

    def opens_with(self, slot: str, text: str) -> bool:
        """Let the first sentence name a finding, if it names any and has room; say whether it does."""
        held, most = {"history": (self.background, 3), "symptoms": (self.complaints, 2)}.get(slot, ([], 0))
        if not self.opening or len(held) >= most:
            return False
        held.append(text)
        return True

    def add(self, slot: str, text: str) -> None:
        """Put a sentence into a part of the note."""
        self.parts.setdefault(slot, []).append(text)

    def file(self, name: str, fact: Fact | None) -> int:
        """Keep what a mark is to stand for, and return its number."""
        self.marks.append((name, fact))
        return len(self.marks) - 1

    def mark(self, name: str, fact: Fact | None, text: str) -> str:
        """Mark words as stating a fact; with None as naming an input without stating anything of it."""
        return marked(text, self.file(name, fact))


def filled(form: str, rng: Random) -> str:
    """Fill names, times and numbers that mean nothing into a sentence."""
    return form.format(
        n=rng.randint(2, 19),
        m=rng.randint(20, 40),
        g=rng.choice((18, 20, 22)),
        digits=rng.randint(10000, 99999),
        date=f"{rng.randint(1, 28)}/{rng.randint(1, 12):02d}/2024",
        time=f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}",
        surname=rng.choice(FILLERS["surnames"]),
    )
