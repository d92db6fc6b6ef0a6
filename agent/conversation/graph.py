"""A conversation's graph: `open → route → act → check`, once a message, kept under the conversation's id.

What a message asks for is routed, done, and the reply held against what it rests on. The message itself is kept before
anything is done with it: a turn that was cut off by the end of the process is finished by the next call. Assessments
are threads of their own graph, with interrupts of their own; they are run beside this one and not inside it.
"""

import operator
from collections.abc import Iterator
from contextvars import Context
from typing import Annotated, Any, TypedDict, cast

from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.config import get_stream_writer
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from ..graph import Kit
from ..intake import inspect_note
from ..state import Assessment, Step, Unsupported
from ..verify import verify
from .acting import Acts, Assessor, Scene, put
from .clarifying import clarified
from .rules import Router, Situation
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
    turns: Annotated[list[Turn], operator.add]


TalkGraph = CompiledStateGraph[Talk, None, Talk, Talk]


def build_talk(
    kit: Kit, router: Router, assessor: Assessor, checkpointer: BaseCheckpointSaver[str] | None
) -> TalkGraph:
    """Wire the graph of conversations."""
    nodes = _Nodes(kit, router, assessor)
    graph = StateGraph(Talk)
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

    def assess(self, *about: Any) -> Iterator[Step | Assessment]:
        return _apart(self._assessor.assess(*about))

    def confirm(self, *about: Any) -> Iterator[Step | Assessment]:
        return _apart(self._assessor.confirm(*about))


def _apart(steps: Iterator[Step | Assessment]) -> Iterator[Step | Assessment]:
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

    def route(self, state: Talk) -> Talk:
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
        intent = clarified(state["message"], situation, self._kit) or self._router.route(state["message"], situation)
        return {"intent": intent}

    def _current(self, state: Talk) -> Assessment | None:
        current = next((patient for patient in state["patients"] if patient.number == state["open"]), None)
        return Context().run(self._assessor.get, current.assessment) if current else None

    def act(self, state: Talk) -> Talk:
        """Do it."""
        scene = Scene(state["patients"], state["open"], state["message"], get_stream_writer())
        note, intent = state.get("note"), state["intent"]
        assert intent is not None
        outcome = self._acts.open_record(note, state["message"], scene) if note else self._acts.act(intent, scene)
        orders = [n for n in inspect_note(state["message"], self._kit.longest_note) if n.kind == "instructions"]
        known = {notice.quote for notice in outcome.notices}
        more = tuple(notice for notice in (*intent.notices, *orders) if not notice.quote or notice.quote not in known)
        return {"outcome": outcome.model_copy(update={"notices": (*outcome.notices, *more)})}

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
        }


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
        self, conversation: str, message: str, note: str | None = None, about: str | None = None
    ) -> Iterator[Step | Turn]:
        """Take a turn: yields the steps of its assessments as they are done, and the turn last.

        A turn that was cut off before is finished first.
        """
        if self.get(conversation).unfinished:
            yield from (step for step in self._run(None, conversation) if isinstance(step, Step))
        start: Talk = {"id": conversation, "message": message, "note": note, "about": about}
        yield from self._run(start, conversation)

    def _run(self, start: Talk | None, conversation: str) -> Iterator[Step | Turn]:
        running = self._graph.stream(
            start, self._config(conversation), stream_mode=["custom", "updates"], durability="sync"
        )
        for mode, update in running:
            if mode == "custom":
                yield cast(Step, update)
            else:
                yield from cast(dict[str, Any], update).get("check", {}).get("turns", ())

    def get(self, conversation: str) -> Conversation:
        """Return a conversation as it stands; one nobody has had is without turns."""
        state = self._graph.get_state(self._config(conversation))
        kept = state.values
        return Conversation(
            id=conversation,
            patients=tuple(kept.get("patients", ())),
            open=kept.get("open"),
            turns=tuple(kept.get("turns", ())),
            unfinished=kept.get("message", "") if state.next else "",
        )

    @staticmethod
    def _config(conversation: str) -> RunnableConfig:
        return {"configurable": {"thread_id": f"conversation:{conversation}"}}
