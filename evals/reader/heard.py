"""Notes kept aside, as rules and network each hear them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ...agent.embedded import EmbeddedStages
from ...agent.reading.encoder import Answer, Encoder
from ...tools.calculator import by_input
from ...tools.protocol import Finding
from .examples import Asked, Example


class Heard(NamedTuple):
    """One inquiry of a note: what is right, what the network says and what rules read."""

    asked: Asked
    answer: Answer
    rules: tuple[Finding, ...]
    note: int

    @property
    def said(self) -> Any:
        """What rules read, where it is one thing."""
        return self.rules[0].value if len(self.rules) == 1 else None

    @property
    def place(self) -> int | None:
        """Which option rules read."""
        values = self.asked.inquiry.values
        return values.index(self.said) if isinstance(self.said, str | float) and self.said in values else None


def heard(examples: Sequence[Example], encoder: Encoder, stages: EmbeddedStages) -> list[Heard]:
    """Return every inquiry of some notes with what is right and what both readers say."""
    found: list[Heard] = []
    for number, example in enumerate(examples):
        rules = by_input(stages.scan(example.note).findings)
        answers = encoder.read(example.note, [one.inquiry for one in example.asked])
        found += [
            Heard(asked, answer, tuple(rules.get(asked.inquiry.input, ())), number)
            for asked, answer in zip(example.asked, answers, strict=True)
        ]
    return found
