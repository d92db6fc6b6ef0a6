"""The chat: what was asked, each step as a fold, and what was found; of later answers only what changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

import gradio as gr

from ...agent.conversation.turns import Conversation, Turn
from ...agent.state import Assessment, Draft, Step

Message = gr.ChatMessage


def user(text: str) -> Message:
    """Return what the user said. The chat reads content as HTML even where it is told not to read Markdown: escape."""
    return Message(role="user", content=escape(text, quote=False))


def said(text: str) -> Message:
    """Return a reply."""
    return Message(role="assistant", content=escape(text, quote=False))


class Work:
    """One turn of the chat as it grows: a fold for the work, a fold in it for each step, then the reply."""

    def __init__(self, number: int) -> None:
        """Start turn `number`; folds of one chat need different names."""
        self._id = f"turn-{number}"
        self.steps: list[Step] = []
        self.draft: Draft | None = None

    def add(self, step: Step | Draft) -> None:
        """Take in a step that is done, or what is written so far of the next."""
        if isinstance(step, Draft):
            self.draft = step
        else:
            self.steps.append(step)
            self.draft = None

    def messages(self, done: bool) -> Iterator[Message]:
        """Yield the turn's folds; while it is not done the outer one is open and shows that work goes on."""
        seconds = sum(step.seconds for step in self.steps)
        title = f"{len(self.steps)} step{'s' if len(self.steps) > 1 else ''}" if done else "Working …"
        yield Message(
            role="assistant",
            content="",
            metadata={
                "title": title,
                "id": self._id,
                "status": "done" if done else "pending",
                **({"log": took(seconds)} if done else {}),
            },
        )
        for place, step in enumerate(self.steps):
            yield Message(
                role="assistant",
                content=escape(step.detail, quote=False),
                metadata={
                    "title": step.title,
                    "id": f"{self._id}-{place}",
                    "parent_id": self._id,
                    "log": took(step.seconds),
                    "status": "done",
                },
            )
        if self.draft is not None and not done:
            text = " ".join(sentence.text for sentence in self.draft.sentences)
            yield Message(
                role="assistant",
                content=escape(text, quote=False),
                metadata={
                    "title": "Writing …",
                    "id": f"{self._id}-{len(self.steps)}",
                    "parent_id": self._id,
                    "status": "pending",
                },
            )


def took(seconds: float) -> str:
    """Write how long something took."""
    return f"{seconds:.1f} s" if seconds >= 1 else f"{max(1, round(seconds * 1000))} ms"


def reply(found: Assessment, before: Assessment | None) -> str:
    """Write the first sentence on each result; after a correction only those that are new. The panel says the rest."""
    first = {sentence.tools: sentence.text for sentence in reversed(found.explanation) if not sentence.cites}
    old = {sentence.text for sentence in before.explanation} if before else set()
    new = [s.text for s in found.explanation if s.text == first.get(s.tools) and s.text not in old]
    return "\n\n".join(new) or f"Nothing changed: {found.answer}"


@dataclass(frozen=True)
class Reply:
    """A turn of a conversation as the page takes it in: what to say, and the open record's assessment."""

    text: str
    conversation: str
    patient: str  # which patient is open, where there are several
    found: Assessment | None


def which_patient(conversation: Conversation) -> str:
    """Name the open record among several; nothing where there is one."""
    count = len(conversation.patients)
    return f"Patient {conversation.open} of {count}" if count > 1 and conversation.open else ""


def told(turn: Turn, patient: str) -> str:
    """Write a turn's reply with its notices before and its sources after; the panel has those of an assessment."""
    places = {item.id: place for place, item in enumerate(turn.evidence, start=1)}
    of_record = turn.kind in ("assess", "answer", "correct", "add", "new patient", "go back")
    lines = [f"{patient}."] if patient else []
    lines += [notice.message for notice in turn.notices]
    for sentence in turn.reply:
        if not (of_record and sentence.cites):
            lines.append(sentence.text + "".join(f" [{places[cite]}]" for cite in sentence.cites if cite in places))
    if not of_record:
        lines += [f"[{places[item.id]}] {item.citation}" for item in turn.evidence]
    return "\n\n".join(lines)
