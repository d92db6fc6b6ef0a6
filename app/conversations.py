"""Conversations over a copilot's assessments: one turn at a time in each, however many go on beside one another."""

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock
from weakref import WeakValueDictionary

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.types import StateSnapshot

from ..agent.calls import Caller
from ..agent.conversation.graph import Said, Talks, build_talk
from ..agent.conversation.rules import Router
from ..agent.conversation.scene import Event
from ..agent.conversation.turns import Conversation
from ..agent.graph import Kit, Work
from ..agent.state import Assessment, Unmentioned
from ..tools.protocol import Finding


class UnknownConversation(KeyError):
    """No conversation with this id is kept here."""

    def __str__(self) -> str:
        return f"no conversation {self.args[0]!r} is kept here; call say(None, …) first and use the id its turn has"


class Assessments:
    """A copilot's assessments, as its conversations use them."""

    def __init__(
        self,
        run: Callable[[Work, str, Caller | None], Iterator[Event]],
        confirm: Callable[[str, Mapping[str, Finding | None], Caller | None], Iterator[Event]],
        get: Callable[[str], Assessment],
        kept: Callable[[str], StateSnapshot],
        unmentioned: Unmentioned,
    ) -> None:
        """Take what a copilot runs, confirms and keeps."""
        self.confirm = confirm
        self.get = get
        self._run = run
        self._kept = kept
        self._unmentioned: Unmentioned = unmentioned

    def assess(
        self,
        note: str,
        question: str,
        calculators: Sequence[str],
        confirmed: Mapping[str, Finding | None],
        like: Assessment | None,
        caller: Caller | None,
    ) -> Iterator[Event]:
        """Assess a note, with what the user confirmed before, in the way of another assessment of it."""
        start: Work = {
            "id": uuid.uuid4().hex,
            "note": note,
            "question": question,
            "unmentioned": like.unmentioned if like else self._unmentioned,
            "ask_about": like.ask_about if like else (),
            "wanted": tuple(calculators),
            "attachments": (),
            "confirmed": dict(confirmed),
            "steps": [],
        }
        return self._run(start, start["id"], caller)

    def confirmed(self, assessment_id: str) -> Mapping[str, Finding | None]:
        """Return what the user confirmed of an assessment's patient."""
        return dict(self._kept(assessment_id).values.get("confirmed", {}))


class Conversations:
    """The conversations of a copilot. May be used from several threads."""

    def __init__(self, kit: Kit, router: Router, assessments: Assessments, saver: BaseCheckpointSaver[str]) -> None:
        """Keep conversations in the store that keeps the assessments."""
        self._talks = Talks(build_talk(kit, router, assessments, saver))
        self._longest = kit.longest_note
        self._busy: WeakValueDictionary[str, Lock] = WeakValueDictionary()

    def say(
        self, conversation: str | None, message: str, note: str | None, about: str | None, caller: Caller | None
    ) -> Iterator[Said]:
        """Take a turn; another of the same conversation waits until it is done. Raises UnknownConversation."""
        for text in (message, note or ""):
            if len(text) > self._longest:
                raise ValueError(f"that has {len(text):,} characters; at most {self._longest:,} are read")
        if conversation is not None:
            self.get(conversation)
        key = conversation or uuid.uuid4().hex
        with self._busy.setdefault(key, Lock()):
            yield from self._talks.say(key, message, note, about, caller)

    def get(self, conversation: str) -> Conversation:
        """Return a conversation as it stands. Raises UnknownConversation."""
        found = self._talks.get(conversation)
        if not found.turns and not found.unfinished:
            raise UnknownConversation(conversation)
        return found
