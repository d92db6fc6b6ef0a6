"""What an engine must be able to do: select calculators, read a note, and compose an explanation.

The embedded engine does it by rules; the model engine asks a language model. The graph is the same for both.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol

from pydantic import Field

from ..calculators.inputs import Criterion, Input
from ..tools.calculator import CalculatorUse
from ..tools.protocol import Artifact, Finding
from .reading.inquiry import Limits
from .state import Engine, Evidence, Frozen, Notice, Question, Reading, Review, Sentence


class Candidate(Frozen):
    """A calculator that retrieval proposes, with how well it fits the question and note (0 to 1)."""

    name: str
    title: str
    purpose: str
    score: float
    similarity: float = Field(description="cosine similarity of the question to the calculator's document")


class Selected(Frozen):
    """A chosen calculator, and why."""

    name: str
    why: str


class Material(Frozen):
    """Everything an explanation may speak of."""

    question: str
    uses: tuple[CalculatorUse, ...]
    artifacts: tuple[Artifact, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    missing: tuple[Question, ...]
    ask: Question | None
    rejected: tuple[str, ...] = ()  # why sentences of an earlier draft were refused

    @property
    def to_word(self) -> Question | None:
        """The question to be asked where a model may word it; one that quotes the note stays as it is."""
        return self.ask if self.ask and not self.ask.readings and not self.ask.suggested else None


class Case(Frozen):
    """A checked answer with what led to it, for a second look."""

    material: Material
    draft: tuple[Sentence, ...]
    others: tuple[Candidate, ...]  # what might be used instead; empty where the choice was not the engine's
    doubtable: tuple[Finding, ...]  # findings read from the note, which may be read again


class Stages(Protocol):
    """An engine. A `hint` says what a review found wrong with what the stage did before."""

    engine: Engine
    reviews: bool  # whether its answers get a second look

    def select(self, question: str, note: str, candidates: Sequence[Candidate], hint: str = "") -> tuple[Selected, ...]:
        """Choose the calculators that answer the question; none when none does."""

    def read(
        self,
        note: str,
        wanted: Mapping[str, Input],
        conditions: Mapping[str, Criterion],
        limits: Limits,
        hint: str = "",
    ) -> Reading:
        """Read inputs and conditions from a note, each with the words it was read from.

        `limits` are those at which the calculators that want a number part it.
        """

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        """Write the explanation, most important sentence first."""

    def review(self, case: Case) -> Review | None:
        """Name the earliest stage that went wrong; None where the engine cannot say."""


_heard: ContextVar[list[Notice] | None] = ContextVar("heard", default=None)


@contextmanager
def hearing() -> Iterator[list[Notice]]:
    """Collect what a stage run inside has to say of itself, such as that another did its work."""
    heard: list[Notice] = []
    token = _heard.set(heard)
    try:
        yield heard
    finally:
        _heard.reset(token)


def say(message: str) -> None:
    """Tell the reader of the answer something about how a stage worked; nobody may be listening."""
    heard = _heard.get()
    if heard is not None:
        heard.append(Notice(kind="tool", message=message))
