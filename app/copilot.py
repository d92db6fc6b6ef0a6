"""The Python API: assess a note, stream the steps, answer what is missing, correct what was read."""

import asyncio
import uuid
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, TypeVar, cast

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.types import Command, StateSnapshot

from ..agent.calls import Caller, Left
from ..agent.conversation.graph import Said
from ..agent.conversation.scene import Event
from ..agent.conversation.turns import Conversation, Turn
from ..agent.graph import Attachment, Graph, Kit, Work
from ..agent.persistence import AuditLog, Deed, edits_of
from ..agent.redaction import mask
from ..agent.state import Assessment, Draft, Unmentioned
from ..calculators.inputs import Input, InputProblem, InvalidInputs
from ..tools.protocol import Finding
from .conversations import Assessments, Conversations, UnknownConversation
from .screening import ScreeningReport, as_finding, screen_facts, screen_fhir, screen_note
from .settings import Settings, settings


class UnknownAssessment(KeyError):
    """No assessment with this id is kept here."""

    def __str__(self) -> str:
        return f"no assessment {self.args[0]!r} is kept here; call assess() first and use the id it returns"


Happening = TypeVar("Happening", Event, Said)
ASSESSED = Deed(action="assess")


class RiskCopilot:
    """Clinical risk copilot.

    >>> copilot = RiskCopilot()
    >>> assessment = copilot.assess("72-year-old woman with atrial fibrillation …", "What is her stroke risk?")
    >>> assessment.answer, assessment.ask
    >>> copilot.answer(assessment.id, {"diabetes": False})
    >>> turn = copilot.say(None, "And if she were 76?", about=assessment.id)
    >>> copilot.say(turn.conversation, "Why not CHADS2?").text

    Building one loads the calculators and evidence; keep it for many assessments. It may be used from several threads.
    """

    def __init__(self, chosen: Settings | None = None) -> None:
        """Build from settings; without any, from the environment (`RISKCOPILOT_*`)."""
        from .compose import compose

        self.settings = chosen or settings()
        parts = compose(self.settings)
        self._graph: Graph = parts.graph
        self._audit: AuditLog = parts.audit
        self.kit: Kit = parts.kit
        assessments = Assessments(self._run, self._confirm, self.get, self._kept, self.settings.unmentioned)
        self._conversations = Conversations(parts.kit, parts.router, assessments, parts.conversations.saver)

    def assess(
        self,
        note: str,
        question: str | None = None,
        *,
        calculators: Sequence[str] = (),
        unmentioned: Unmentioned | None = None,
        ask_about: Sequence[str] = (),
        attachments: Sequence[Attachment] = (),
        assessment_id: str | None = None,
        by: str = "",
    ) -> Assessment:
        """Assess a note: choose calculators, read their inputs, compute, and explain.

        `calculators` names those to use instead of letting the engine choose. `unmentioned="absent"` takes
        what the note does not mention as absent, and marks it as assumed; the inputs of `ask_about` are asked for
        even so. `attachments` are for tools that measure (an ECG recording, a row for a table model). `assessment_id`
        is an id of your own, new each time, by which `resume` finds work that a restart cut short. `by` names
        who asks, for the audit log; as it does wherever it is taken. Raises ValueError on a calculator it does not
        have, InvalidInputs on an input to ask about that there is not.
        """
        options: dict[str, Any] = {"unmentioned": unmentioned, "ask_about": ask_about, "attachments": attachments}
        options |= {"assessment_id": assessment_id, "by": by}
        return _last(self.stream(note, question, calculators=calculators, **options))

    def stream(
        self,
        note: str,
        question: str | None = None,
        *,
        calculators: Sequence[str] = (),
        unmentioned: Unmentioned | None = None,
        ask_about: Sequence[str] = (),
        attachments: Sequence[Attachment] = (),
        assessment_id: str | None = None,
        caller: Caller | None = None,
        by: str = "",
    ) -> Iterator[Event]:
        """Assess a note like `assess`, yielding each step as it is done and the assessment last.

        While a model writes the explanation, each `Draft` holds the sentences of it that were checked so far. Closing
        the iterator, or `caller.leave()` from another thread, ends the work, closes the request to the model, and
        keeps nothing.
        """
        unknown = [name for name in calculators if name not in self.kit.calculators]
        if unknown:
            raise ValueError(f"no calculator is called {', '.join(unknown)}; `riskcopilot calculators list` shows them")
        if assessment_id and self._kept(assessment_id).values:
            raise ValueError(f"there is an assessment {assessment_id!r} already; give another id")
        start: Work = {
            "id": assessment_id or uuid.uuid4().hex,
            "note": self.masked(note),
            "question": self.masked((question or "").strip()),
            "unmentioned": unmentioned or self.settings.unmentioned,
            "ask_about": self._inputs_among(ask_about),
            "wanted": tuple(calculators),
            "attachments": tuple(attachments),
            "steps": [],
        }
        yield from self._run(start, start["id"], _named(caller, by))

    def answer(self, assessment_id: str, answers: Mapping[str, Any], *, by: str = "") -> Assessment:
        """Answer missing inputs or correct findings, and compute again.

        `answers` maps input names to values as calculators take them (numbers with units as `{"value": 88,
        "unit": "umol/L"}`); None says that it cannot be had. Raises InvalidInputs and UnknownAssessment.
        """
        return _last(self.stream_answer(assessment_id, answers, by=by))

    def stream_answer(
        self, assessment_id: str, answers: Mapping[str, Any], caller: Caller | None = None, *, by: str = ""
    ) -> Iterator[Event]:
        """Answer like `answer`, yielding like `stream`; one that is left early leaves the assessment as it was."""
        if not self._kept(assessment_id).values:
            raise UnknownAssessment(assessment_id)
        yield from self._confirm(assessment_id, self._confirmed(answers), _named(caller, by))

    def resume(self, assessment_id: str, *, by: str = "") -> Assessment:
        """Finish an assessment that was cut short, by a restart say, where it stopped; return one that is finished.

        Raises UnknownAssessment.
        """
        state = self._kept(assessment_id)
        if not state.values:
            raise UnknownAssessment(assessment_id)
        if {task.name for task in state.tasks} <= {"ask"}:  # `next` leaves out a stage that ended as the process did
            return self.get(assessment_id)
        return _last(self._run(None, assessment_id, _named(None, by), deed=Deed(action="resume")))

    def assume(
        self, assessment_id: str, unmentioned: Unmentioned, ask_about: Sequence[str] = (), *, by: str = ""
    ) -> Assessment:
        """Compute an assessment again with what is not mentioned asked for, or taken as absent.

        The inputs of `ask_about` are asked for even so. Raises UnknownAssessment; InvalidInputs on one there is not.
        """
        if not self._kept(assessment_id).values:
            raise UnknownAssessment(assessment_id)
        change: Work = {"unmentioned": unmentioned, "ask_about": self._inputs_among(ask_about)}
        return _last(self._again(assessment_id, change, _named(None, by), Deed(action="assume")))

    def get(self, assessment_id: str) -> Assessment:
        """Return a kept assessment as it stands. Raises UnknownAssessment."""
        values = self._kept(assessment_id).values
        if "assessment" not in values:
            raise UnknownAssessment(assessment_id)
        return cast(Assessment, values["assessment"])

    def say(
        self,
        conversation: str | None,
        message: str,
        *,
        note: str | None = None,
        about: str | None = None,
        by: str = "",
    ) -> Turn:
        """Take a turn of a conversation: a question, a supposition, an answer, a correction, another patient.

        Without a conversation one is begun; the turn has its id. `note` opens a record of its own and `message` is
        then the question; a note that is on record already is that record again. `about` names an assessment made
        with `assess`, to be taken in as a record. Raises UnknownConversation and UnknownAssessment.
        """
        *_, last = self.stream_say(conversation, message, note=note, about=about, by=by)
        return cast(Turn, last)

    def stream_say(
        self,
        conversation: str | None,
        message: str,
        *,
        note: str | None = None,
        about: str | None = None,
        caller: Caller | None = None,
        by: str = "",
    ) -> Iterator[Said]:
        """Take a turn like `say`, yielding what `stream` yields and the turn last; one left early is not kept."""
        if about is not None:
            self.get(about)
        caller, note = _named(caller, by), None if note is None else self.masked(note)
        for said in self._conversations.say(conversation, self.masked(message), note, about, caller):
            if isinstance(said, Turn):
                self._audit.record_turn(said, caller.by)
            yield said

    def conversation(self, conversation: str) -> Conversation:
        """Return a conversation as it stands: its patients and turns. Raises UnknownConversation."""
        return self._conversations.get(conversation)

    @staticmethod
    def screen(
        note: str | None = None,
        *,
        facts: Mapping[str, Any] | None = None,
        fhir: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
    ) -> ScreeningReport:
        """Try every calculator on one patient: given one of a note, facts by input name, or FHIR R4 resources.

        Says which are determined by what is known and which are one answer away. Raises ValueError unless exactly
        one is given, InvalidInputs on a fact that is refused, NotFhir on what is not valid FHIR R4.
        """
        match note, facts, fhir:
            case str(), None, None:
                return screen_note(note)
            case None, Mapping(), None:
                return screen_facts(facts)
            case None, None, Mapping() | Sequence():
                return screen_fhir(fhir)
        raise ValueError("give one of: a note, facts, or fhir resources")

    async def aassess(self, note: str, question: str | None = None, **options: Any) -> Assessment:
        """Assess without blocking the event loop."""
        return await asyncio.to_thread(self.assess, note, question, **options)

    async def aanswer(self, assessment_id: str, answers: Mapping[str, Any], *, by: str = "") -> Assessment:
        """Answer without blocking the event loop."""
        return await asyncio.to_thread(self.answer, assessment_id, answers, by=by)

    async def astream(self, note: str, question: str | None = None, **options: Any) -> AsyncGenerator[Event]:
        """Stream without blocking the event loop; a cancelled one is left like a closed `stream`."""
        caller = Caller()
        async for event in _apart(caller, self.stream(note, question, caller=caller, **options)):
            yield event

    async def asay(self, conversation: str | None, message: str, **options: Any) -> Turn:
        """Take a turn without blocking the event loop."""
        return await asyncio.to_thread(self.say, conversation, message, **options)

    async def astream_say(self, conversation: str | None, message: str, **options: Any) -> AsyncGenerator[Said]:
        """Stream a turn without blocking the event loop; a cancelled one is left like a closed `stream_say`."""
        caller = Caller()
        async for event in _apart(caller, self.stream_say(conversation, message, caller=caller, **options)):
            yield event

    def masked(self, text: str) -> str:
        """Return a text as it may be read, kept and sent on: without identifiers, where the settings say so."""
        return mask(text) if self.settings.redact else text

    def _confirm(
        self, assessment_id: str, confirmed: Mapping[str, Finding | None], caller: Caller | None = None
    ) -> Iterator[Event]:
        """Take in what a user confirms, whether it was asked for or not, and compute again."""
        state = self._kept(assessment_id)
        deed = Deed(action="answer", edits=edits_of(state.values.get("assessment"), confirmed))
        if state.interrupts:
            yield from self._run(Command(resume=dict(confirmed)), assessment_id, caller, deed=deed)
        else:
            yield from self._again(assessment_id, {"confirmed": dict(confirmed)}, caller, deed)

    def _again(self, assessment_id: str, change: Work, caller: Caller | None, deed: Deed) -> Iterator[Event]:
        """Compute an assessment again from the facts on, with a change."""
        before = self._kept(assessment_id).config
        config = self._graph.update_state(self._config(assessment_id), cast(dict[str, Any], change), as_node="read")
        yield from self._run(None, assessment_id, caller, config, before, deed)

    def _run(
        self,
        start: Work | Command[Any] | None,
        assessment_id: str,
        caller: Caller | None = None,
        config: RunnableConfig | None = None,
        before: RunnableConfig | None = None,
        deed: Deed = ASSESSED,
    ) -> Iterator[Event]:
        """Run the graph and log what it answers: an answer that cannot be logged is not given.

        If the caller leaves, things are as they were `before`: by default, as they are now.
        """
        caller = caller or Caller()
        before = before or self._kept(assessment_id).config
        found: Assessment | None = None
        events = self._graph.stream(
            start,
            config or self._config(assessment_id),
            context=caller,
            stream_mode=["updates", "custom"],
        )
        try:
            for mode, update in events:
                if mode == "custom":
                    yield cast(Draft, update)
                    continue
                for change in cast(dict[str, Any], update).values():
                    if isinstance(change, dict):
                        yield from change.get("steps", ())
                        found = change.get("assessment", found)
        except (GeneratorExit, Left):
            caller.leave()  # ends a request that is on its way, for which closing the graph would wait
            cast(Generator[Any], events).close()
            self._forget(assessment_id, before)
            raise
        if found is None:
            raise UnknownAssessment(assessment_id)
        self._audit.record(found, deed.model_copy(update={"by": caller.by}))
        yield found

    def _forget(self, assessment_id: str, before: RunnableConfig) -> None:
        """Keep an assessment as it was before a run that nobody waited for; a new one not at all."""
        if before["configurable"].get("checkpoint_id"):
            self._graph.update_state(before, None, as_node="__copy__")
        else:
            cast(BaseCheckpointSaver[str], self._graph.checkpointer).delete_thread(assessment_id)

    def _kept(self, assessment_id: str) -> StateSnapshot:
        return self._graph.get_state(self._config(assessment_id))

    @staticmethod
    def _config(assessment_id: str) -> RunnableConfig:
        return {"configurable": {"thread_id": assessment_id}}

    def _inputs_among(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return the names of inputs, each once. Raises InvalidInputs naming each that is none."""
        problem = "is not an input of any calculator here"
        unknown: list[InputProblem] = [{"input": n, "problem": problem} for n in names if n not in self.kit.inputs]
        if unknown:
            raise InvalidInputs("what to ask about", unknown)
        return tuple(dict.fromkeys(names))

    def _confirmed(self, answers: Mapping[str, Any]) -> dict[str, Finding | None]:
        """Check a user's answers and turn them into findings. Raises InvalidInputs naming each that is refused."""
        known: dict[str, Input] = {**self.kit.conditions, **self.kit.inputs}
        problems: list[InputProblem] = []
        found: dict[str, Finding | None] = {}
        for name, value in answers.items():
            parameter = known.get(name)
            if parameter is None:
                problems.append({"input": name, "problem": "is not an input of any calculator here"})
            elif value is None:
                found[name] = None
            elif (problem := parameter.problem(value)) is not None:
                problems.append({"input": name, "problem": problem})
            else:
                found[name] = as_finding(name, parameter, value)
        if problems:
            raise InvalidInputs("your answer", problems)
        return found


def _named(caller: Caller | None, by: str) -> Caller:
    """Return who waits, under the name they were given."""
    return replace(caller, by=by or caller.by) if caller else Caller(by=by)  # who leaves as one has left as the other


async def _apart(caller: Caller, events: Iterator[Happening]) -> AsyncGenerator[Happening]:
    """Run what streams in a thread of its own; when nobody waits any more it ends there."""
    thread, loop = ThreadPoolExecutor(1, "assessment"), asyncio.get_running_loop()
    try:
        while (event := await loop.run_in_executor(thread, next, events, None)) is not None:
            yield event
    finally:
        caller.leave()
        thread.submit(cast(Generator[Happening], events).close)  # after what it may still be doing
        thread.shutdown(wait=False)


def _last(steps: Iterator[Event]) -> Assessment:
    *_, last = steps
    return cast(Assessment, last)


__all__ = ["Attachment", "Event", "RiskCopilot", "UnknownAssessment", "UnknownConversation"]
