"""A conversation's graph: `open → route → act → check`, once a message, kept under the conversation's id.

What a message asks for is routed, done, and the reply held against what it rests on. The message itself is kept before
anything is done with it: a turn that was cut off by the end of the process is finished by the next call. Assessments
are threads of their own graph, with interrupts of their own; they are run beside this one and not inside it.
"""

import operator
from collections.abc import Generator, Iterator
from contextvars import Context
from typing import Annotated, Any, TypedDict, cast

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime

from ..calls import Caller, Left, running
from ..graph import Kit
from ..intake import inspect_note
from ..stages import hearing
from ..state import Assessment, Call, Draft, Notice, Step, Unsupported
from ..verify import verify
from .acting import Acts
from .clarifying import clarified
from .rules import Router, Situation
from .scene import Assessor, Event, Scene, put
from .turns import Clarification, Conversation, Intent, Outcome, Patient, Turn


class Talk(TypedDict, total=False):
    """What a conversation knows. `message`, `note` and `about` are of the turn at hand."""

    id: str
    message: str
    note: str | None  # a note given beside the message: of a new record, or of the one that has it already
    about: str | None  # id of an assessment made elsewhere, to be taken in as a record
    patients: tuple[Patient, ...]
    open: int | None
    waits: Clarification | None
    supposed: str
    intent: Intent | None
    outcome: Outcome | None
    calls: tuple[Call, ...]
    turns: Annotated[list[Turn], operator.add]


TalkGraph = CompiledStateGraph[Talk, Caller, Talk, Talk]
Said = Step | Draft | Turn


def build_talk(
    kit: Kit, router: Router, assessor: Assessor, checkpointer: BaseCheckpointSaver[str] | None
) -> TalkGraph:
    """Wire the graph of conversations."""
    nodes = _Nodes(kit, router, assessor)
    graph = StateGraph(Talk, context_schema=Caller)
    graph.add_node("open", nodes.open)
    graph.add_node("route", nodes.route)
    graph.add_node("act", nodes.act)
    graph.add_node("check", nodes.check)
    graph.add_edge(START, "open")
    graph.add_edge("open", "route")
    graph.add_edge("route", "act")
    graph.add_edge("act", "check")
    graph.add_edge("check", END)
    return graph.compile(checkpointer=checkpointer)


class _Apart:
    """An assessor whose graph runs in a context of its own: inside another graph's node LangGraph would nest it."""

    def __init__(self, assessor: Assessor) -> None:
        self.get, self.confirmed = assessor.get, assessor.confirmed
        self._assessor = assessor

    def assess(self, *about: Any) -> Iterator[Event]:
        return _apart(self._assessor.assess(*about))

    def confirm(self, *about: Any) -> Iterator[Event]:
        return _apart(self._assessor.confirm(*about))


def _apart(steps: Iterator[Event]) -> Iterator[Event]:
    context = Context()
    while (step := context.run(next, steps, None)) is not None:
        yield step


class _Nodes:
    """The graph's nodes."""

    def __init__(self, kit: Kit, router: Router, assessor: Assessor) -> None:
        self._kit = kit
        self._router = router
        self._assessor = assessor
        self._acts = Acts(kit, _Apart(assessor), router.pick)

    def open(self, state: Talk) -> Talk:
        """Take in an assessment that was made elsewhere, as a record or as what its record now is."""
        patients, now = state.get("patients", ()), state.get("open")
        if not (about := state.get("about")):
            return {"patients": patients, "open": now}
        found = Context().run(self._assessor.get, about)
        same = next((patient for patient in patients if patient.note == found.note), None)
        patient = same or Patient(number=len(patients) + 1, note=found.note, assessment=about)
        return {"patients": put(patients, patient, about), "open": patient.number}

    def route(self, state: Talk, *, runtime: Runtime[Caller]) -> Talk:
        """Say what the message asks for."""
        if state.get("note") is not None:
            return {"intent": Intent(kind="new patient", text=state["message"])}
        situation = Situation(
            patients=state["patients"],
            open=state["open"],
            assessment=self._current(state),
            waits=state.get("waits"),
            supposed=state.get("supposed", ""),
        )
        with running(runtime.context) as calls:
            text = _without_orders(state["message"], self._kit.longest_note)
            intent = clarified(text, situation, self._kit) or self._router.route(text, situation)
        return {"intent": intent, "calls": tuple(calls)}

    def _current(self, state: Talk) -> Assessment | None:
        current = next((patient for patient in state["patients"] if patient.number == state["open"]), None)
        return Context().run(self._assessor.get, current.assessment) if current else None

    def act(self, state: Talk, *, runtime: Runtime[Caller]) -> Talk:
        """Do it."""
        note, intent = state.get("note"), state["intent"]
        assert intent is not None
        scene = Scene(state["patients"], state["open"], state["message"], runtime.stream_writer, runtime.context)
        with hearing() as heard, running(runtime.context) as calls:
            outcome = self._acts.open_record(note, state["message"], scene) if note else self._acts.act(intent, scene)
        orders = _orders(state["message"], self._kit.longest_note)
        notices = (*outcome.notices, *intent.notices, *heard, *orders)
        return {
            "outcome": outcome.model_copy(update={"notices": notices}),
            "calls": (*state.get("calls", ()), *calls),
        }

    def check(self, state: Talk) -> Talk:
        """Hold every sentence against what it rests on, and keep the turn without those nothing supports."""
        intent, outcome = state["intent"], state["outcome"]
        assert intent is not None and outcome is not None
        kept, removed = [], []
        for part in outcome.reply:
            faults = verify(
                part.sentences, part.uses, part.artifacts, part.findings, part.evidence, part.questions, part.words
            )
            bad = {fault.index: fault for fault in faults}
            kept += [sentence for index, sentence in enumerate(part.sentences) if index not in bad]
            removed += [Unsupported(text=fault.text, reason=fault.reason) for fault in faults]
        cited = {cite for sentence in kept for cite in sentence.cites}
        evidence = {one.id: one for part in outcome.reply for one in part.evidence if one.id in cited}
        turn = Turn(
            conversation=state["id"],
            number=len(state.get("turns", ())) + 1,
            patient=None if intent.kind == "evidence" and not outcome.assessment else outcome.open,
            message=state["message"],
            kind=intent.kind,
            by=intent.by,
            reply=tuple(kept),
            assessment=outcome.assessment,
            computed=outcome.computed,
            evidence=tuple(evidence.values()),
            waits=outcome.waits,
            changed=outcome.changed,
            unsupported=tuple(removed),
            notices=outcome.notices,
            calls=state.get("calls", ()),
        )
        return {
            "turns": [turn],
            "patients": outcome.patients,
            "open": outcome.open,
            "waits": outcome.waits,
            "supposed": _supposed(intent, outcome),
            "note": None,
            "about": None,
            "intent": None,
            "outcome": None,
            "calls": (),
        }


def _orders(message: str, longest: int) -> tuple[Notice, ...]:
    """Return what in a message looks like an instruction to the software."""
    found = (notice for notice in inspect_note(message, longest) if notice.kind == "instructions")
    return tuple(one.model_copy(update={"message": one.message.replace("The note", "The message")}) for one in found)


def _without_orders(message: str, longest: int) -> str:
    """Return a message without what looks like an instruction to the software: nothing of it is acted on."""
    for order in _orders(message, longest):
        message = message.replace(order.quote, " ")
    return message.strip()


def _supposed(intent: Intent, outcome: Outcome) -> str:
    """Return the input whose value the next message may give: "and 3.0?"."""
    names = [f.input for use in outcome.computed for f in use.used if f.origin == "supposition"]
    return names[0] if intent.kind == "what if" and len(set(names)) == 1 else ""


class Talks:
    """Conversations kept by a checkpointer, each under its id."""

    def __init__(self, graph: TalkGraph) -> None:
        """Keep conversations in a graph that `build_talk` made."""
        self._graph = graph

    def say(
        self,
        conversation: str,
        message: str,
        note: str | None = None,
        about: str | None = None,
        caller: Caller | None = None,
    ) -> Iterator[Said]:
        """Take a turn: yields what its assessments yield, and the turn last.

        A turn that was cut off by the end of the process is finished first. One whose caller leaves is not kept.
        """
        caller = caller or Caller()
        if self.get(conversation).unfinished:
            yield from (event for event in self._run(None, conversation, caller) if not isinstance(event, Turn))
        start: Talk = {"id": conversation, "message": message, "note": note, "about": about}
        yield from self._run(start, conversation, caller)

    def _run(self, start: Talk | None, conversation: str, caller: Caller) -> Iterator[Said]:
        config = self._config(conversation)
        before = self._graph.get_state(config).config
        events = self._graph.stream(start, config, context=caller, stream_mode=["custom", "updates"], durability="sync")
        try:
            for mode, update in events:
                if mode == "custom":
                    yield cast(Step | Draft, update)
                else:
                    yield from cast(dict[str, Any], update).get("check", {}).get("turns", ())
        except (GeneratorExit, Left):
            caller.leave()
            cast(Generator[Any], events).close()
            self._forget(conversation, before)
            raise

    def _forget(self, conversation: str, before: RunnableConfig) -> None:
        """Keep a conversation as it was before a turn that nobody waited for."""
        if before["configurable"].get("checkpoint_id"):
            self._graph.update_state(before, None, as_node="__copy__")
        else:
            cast(BaseCheckpointSaver[str], self._graph.checkpointer).delete_thread(self._thread(conversation))

    def get(self, conversation: str) -> Conversation:
        """Return a conversation as it stands; one nobody has had is without turns."""
        state = self._graph.get_state(self._config(conversation))
        kept = state.values
        return Conversation(
            id=conversation,
            patients=tuple(kept.get("patients", ())),
            open=kept.get("open"),
            turns=tuple(kept.get("turns", ())),
            unfinished=kept.get("message", "") if state.tasks else "",
        )

    @staticmethod
    def _thread(conversation: str) -> str:
        return f"conversation:{conversation}"

    def _config(self, conversation: str) -> RunnableConfig:
        return {"configurable": {"thread_id": self._thread(conversation)}}
