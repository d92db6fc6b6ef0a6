"""Show an explanation while a model writes it: each sentence as soon as it is complete, and only if it is supported."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import from_json

from .calls import show
from .stages import Material
from .state import Draft, Sentence
from .verify import verify


class Drafting:
    """Hears a reply as it grows, `{"sentences": [{"text", "tools", "cites"}, …]}`, and shows what may be shown.

    Its first word shows an empty draft: the model is writing.
    """

    def __init__(self, material: Material) -> None:
        """Check each sentence against what the explanation may speak of."""
        self._material = material
        self._shown: Draft | None = None  # None: nothing has come yet
        self._ends = 0

    def __call__(self, reply: str) -> None:
        """Take in the whole reply so far."""
        if self._shown is None:
            self._show(Draft())
        ends = reply.count("}")
        if ends != self._ends:  # else no further sentence is complete
            self._ends = ends
            self._show(Draft(sentences=self._supported(written(reply))))

    def _show(self, draft: Draft) -> None:
        if draft != self._shown:
            self._shown = draft
            show(draft)

    def _supported(self, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        m = self._material
        faults = verify(sentences, m.uses, m.artifacts, m.findings, m.evidence, m.missing)
        bad = {fault.index for fault in faults}
        return tuple(sentence for index, sentence in enumerate(sentences) if index not in bad)


def written(reply: str) -> tuple[Sentence, ...]:
    """Return the complete sentences of an explanation that was cut off anywhere."""
    try:
        found = from_json(reply[: reply.rfind("}") + 1], allow_partial=True)  # a sentence ends where its object does
        items = found["sentences"] if isinstance(found, Mapping) else []
        return tuple(Sentence.model_validate(item) for item in items if _complete(item))
    except (ValueError, KeyError, TypeError):
        return ()


def _complete(item: Any) -> bool:
    return isinstance(item, Mapping) and {"text", "tools", "cites"} <= set(item) and bool(str(item["text"]).strip())
