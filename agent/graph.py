"""The graph: how an assessment goes from a note to a checked answer. Wiring only; the work is in the stages and tools.

`intake → measure → retrieve → select → read → check → calculate (side by side) → evidence → compose → verify →
(repair) → review → (repair) → answer → ask`. `ask` interrupts while an input is missing; answering resumes at `check`,
so that a partial answer is on the page while the question waits.
"""

import operator
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Protocol, TypedDict

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.runtime import Runtime
from langgraph.types import Command, Send, interrupt

from ..calculators.absent import Absence
from ..calculators.inputs import Criterion, Input, InvalidInputs
from ..tools.calculator import CalculatorTool, CalculatorUse
from ..tools.protocol import Artifact, Finding, Tool
from .answer import build_answer, settled_first
from .calls import Caller, running
from .facts import Doubt, gather, with_question
from .intake import inspect_note
from .naming import absences
from .noted import Noted
from .parts import parts, serves, several
from .questions import open_questions, worded
from .reading.inquiry import limits
from .reading.question import read_question
from .review import after_review, case_of, doubted_input, hint_for, instead, only, read_detail
from .stages import Candidate, Material, Selected, Stages, hearing
from .state import (
    Assessment,
    Call,
    Evidence,
    Frozen,
    Notice,
    Question,
    Reading,
    Review,
    Sentence,
    Step,
    Unmentioned,
    Unsupported,
)
from .verify import Fault, verify

#: Notices after which a note is not assessed at all.
FATAL = {"empty", "length", "language", "patients"}
#: How often a draft is sent back before unsupported sentences are removed.
REPAIRS = 1


class Attachment(Frozen):
    """Something beside the note that a tool can measure: which tool, and its arguments."""

    tool: str
    arguments: dict[str, Any]


class Work(TypedDict, total=False):
    """What the graph knows, and keeps at every step."""

    id: str
    note: str
    question: str
    unmentioned: Unmentioned
    ask_about: tuple[str, ...]  # inputs asked for although what is not mentioned is taken as absent
    wanted: tuple[str, ...]  # calculators the caller asks for by name; empty lets the engine choose
    attachments: tuple[Attachment, ...]
    notices: tuple[Notice, ...]
    spoken: Annotated[dict[str, list[Notice]], operator.or_]  # what a stage last said of itself, by stage
    artifacts: tuple[Artifact, ...]
    candidates: tuple[Candidate, ...]
    selection: tuple[Selected, ...]
    reading: Reading
    confirmed: Annotated[dict[str, Finding | None], operator.or_]  # the user's answers, by input; None: cannot be had
    findings: tuple[Finding, ...]
    doubtful: tuple[Finding, ...]
    uses: Annotated[dict[str, CalculatorUse], operator.or_]
    evidence: tuple[Evidence, ...]
    draft: tuple[Sentence, ...]
    faults: tuple[Fault, ...]
    repairs: int
    unsupported: tuple[Unsupported, ...]
    review: Review | None
    hint: Review | None  # what a review found wrong, until the stage it names has looked again
    missing: tuple[Question, ...]
    steps: Annotated[list[Step], operator.add]
    calls: Annotated[list[Call], operator.add]
    assessment: Assessment


class Task(TypedDict):
    """One calculation, as sent to run beside the others."""

    name: str
    findings: tuple[Finding, ...]
    why: str


@dataclass(frozen=True)
class Kit:
    """Everything with a side effect or a store behind it, passed in so that a test can pass a stand-in."""

    calculators: Mapping[str, CalculatorTool]
    inputs: Mapping[str, Input]
    conditions: Mapping[str, Criterion]
    tools: Mapping[str, Tool]
    find: Callable[[str, str, int], Sequence[Candidate]]
    evidence: Callable[[str, Sequence[str], int], Sequence[Evidence]]
    longest_note: int
    confidence: float  # a finding read with less is asked about instead of used
    versions: Mapping[str, str]
    standing: tuple[Notice, ...] = ()  # what every answer says, last of its notices


Graph = CompiledStateGraph[Work, Caller, Work, Work]


def build_graph(stages: Stages, kit: Kit, checkpointer: BaseCheckpointSaver[str] | None = None) -> Graph:
    """Wire the graph for one engine."""
    nodes = _Nodes(stages, kit)
    graph = StateGraph(Work, context_schema=Caller)
    graph.add_node("intake", nodes.intake)
    graph.add_node("measure", nodes.measure)
    graph.add_node("retrieve", nodes.retrieve)
    graph.add_node("select", _counted(nodes.select))
    graph.add_node("read", _counted(nodes.read))
    graph.add_node("check", nodes.check)
    graph.add_node("calculate", nodes.calculate, input_schema=Task)
    graph.add_node("evidence", nodes.evidence)
    graph.add_node("compose", _counted(nodes.compose))
    graph.add_node("verify", nodes.verify)
    graph.add_node("review", _counted(nodes.review))
    graph.add_node("answer", nodes.answer)
    graph.add_node("ask", nodes.ask)
    graph.add_edge(START, "intake")
    graph.add_conditional_edges("intake", nodes.after_intake, ["measure", "answer"])
    graph.add_edge("measure", "retrieve")
    graph.add_edge("retrieve", "select")
    graph.add_edge("select", "read")
    graph.add_edge("read", "check")
    graph.add_conditional_edges("check", nodes.fan_out, ["calculate", "evidence"])
    graph.add_edge("calculate", "evidence")
    graph.add_edge("evidence", "compose")
    graph.add_edge("compose", "verify")
    graph.add_conditional_edges("verify", nodes.after_verify, ["compose", "review", "answer"])
    graph.add_conditional_edges("review", after_review, ["select", "read", "compose", "answer"])
    graph.add_conditional_edges("answer", nodes.after_answer, ["ask", END])
    return graph.compile(checkpointer=checkpointer)


def _step(stage: str, title: str, detail: str, since: float) -> list[Step]:
    return [Step(stage=stage, title=title, detail=detail, seconds=round(time.perf_counter() - since, 4))]


class _Counted(Protocol):
    """A node that is told who waits for it."""

    def __call__(self, state: Work, *, runtime: Runtime[Caller]) -> Work: ...


def _counted(node: Callable[[Work], Work]) -> _Counted:
    """Let a node that asks a language model keep each question it put, show drafts, and end when nobody waits."""

    def run(state: Work, *, runtime: Runtime[Caller]) -> Work:
        with running(runtime.context, runtime.stream_writer) as calls:
            change = node(state)
        return {**change, "calls": calls}

    return run


class _Nodes:
    """The graph's nodes for one engine and kit."""

    def __init__(self, stages: Stages, kit: Kit) -> None:
        self.stages = stages
        self.kit = kit
        self._noted = Noted((tool.entry for tool in kit.calculators.values()), kit.conditions)

    def intake(self, state: Work) -> Work:
        """Look at the note as a text before anything is read from it."""
        since = time.perf_counter()
        notices = inspect_note(state["note"], self.kit.longest_note)
        empty = any(notice.kind == "empty" for notice in notices)
        # what is attached can be measured without a note, and a question may tell of the patient itself
        if empty and (state.get("attachments") or self._told_of(state["question"])):
            notices = tuple(notice for notice in notices if notice.kind != "empty")
        detail = "; ".join(notice.message for notice in notices) or f"{len(state['note'])} characters, nothing unusual"
        return {"notices": notices, "steps": _step("intake", "Checked the note", detail, since)}

    def _told_of(self, question: str) -> bool:
        """Say whether a question tells anything of a patient."""
        return bool(read_question(question, self.kit.inputs, self.kit.conditions))

    @staticmethod
    def after_intake(state: Work) -> Literal["measure", "answer"]:
        """Stop at a note that must not be assessed."""
        return "answer" if any(notice.kind in FATAL for notice in state["notices"]) else "measure"

    def measure(self, state: Work) -> Work:
        """Run the tools that attachments name: ECG recordings, rows for table models."""
        since = time.perf_counter()
        artifacts: list[Artifact] = []
        notices: list[Notice] = []
        for attachment in state.get("attachments", ()):
            try:
                artifacts.append(self.kit.tools[attachment.tool].run(attachment.arguments))
            except KeyError:
                known = ", ".join(sorted(self.kit.tools)) or "none is installed"
                text = f"There is no tool called {attachment.tool!r} (there are: {known})."
                notices.append(Notice(kind="tool", message=text))
            except (InvalidInputs, ValueError, OSError) as error:
                notices.append(Notice(kind="tool", message=f"{attachment.tool}: {error}"))
        if not state.get("attachments"):
            return {"artifacts": ()}
        detail = " ".join([*(artifact.summary for artifact in artifacts), *(notice.message for notice in notices)])
        return {
            "artifacts": tuple(artifacts),
            "notices": (*state["notices"], *notices),
            "steps": _step("measure", "Measured what is attached", detail, since),
        }

    def _asked_for(self, state: Work) -> list[str]:
        """Return the calculators the caller asks for by name, of those there are."""
        return [name for name in state.get("wanted", ()) if name in self.kit.calculators]

    def retrieve(self, state: Work) -> Work:
        """Find the calculators whose documents fit the question and note."""
        since = time.perf_counter()
        if self._asked_for(state) or not f"{state['question']}{state['note']}".strip():
            return {"candidates": (), "steps": []}
        candidates = tuple(self.kit.find(state["question"], state["note"], 10))
        detail = "; ".join(f"{c.title} ({c.score:.2f})" for c in candidates[:5])
        return {"candidates": candidates, "steps": _step("retrieve", "Searched the calculators", detail, since)}

    def select(self, state: Work) -> Work:
        """Choose among the candidates, or take what the caller asked for."""
        since = time.perf_counter()
        asked = self._asked_for(state)
        with hearing() as heard:
            if asked:
                selection = tuple(Selected(name=name, why="you asked for it") for name in asked)
            else:
                selection = self.stages.select(
                    state["question"], state["note"], state["candidates"], hint_for("select", state)
                )
                selection = self._completed(state, selection)
                selection = selection or state.get("selection", ())  # what was chosen stays if nothing fits better
        titles = "; ".join(f"{self.kit.calculators[s.name].title}: {s.why}" for s in selection)
        gone = [Notice(kind="absent", message=self._left_out(one)) for one in absences(state["question"])]
        notices = (*state["notices"], *gone)
        if not selection and not gone and not state.get("artifacts"):
            near = ", ".join(c.title for c in state["candidates"][:3])
            nearest = f" The nearest are: {near}." if near else ""
            text = f"No calculator here answers this question.{nearest} Name one, or ask otherwise."
            notices = (*notices, Notice(kind="uncovered", message=text))
        return {
            "selection": selection,
            "notices": notices,
            "hint": None,
            "spoken": {"select": heard},
            "steps": _step("select", "Chose calculators", titles or "none fits", since),
        }

    def _completed(self, state: Work, selection: tuple[Selected, ...]) -> tuple[Selected, ...]:
        """Add the best calculator for each question put, and for each thing asked: "stroke and bleeding risk".

        A model sees the whole question and chooses for all of it; rules weigh it as one, and so need it in parts.
        """
        if not selection or self.stages.engine != "embedded":
            return selection
        first = [one for asked in several(state["question"]) for one in self._best(asked, state["note"])]
        chosen = {one.name: one for one in first or selection[:1]}
        for part, thing in parts(state["question"]):
            if not any(self._is_for(name, thing) for name in chosen):
                chosen |= {one.name: one for one in self._best(part, state["note"]) if self._is_for(one.name, thing)}
        everything = {**chosen, **{one.name: one for one in selection if one.name not in chosen}}
        return tuple(everything.values())[: max(len(selection), len(chosen))]

    def _best(self, question: str, note: str) -> tuple[Selected, ...]:
        return self.stages.select(question, note, tuple(self.kit.find(question, note, 10)))[:1]

    def _is_for(self, name: str, thing: str) -> bool:
        tool = self.kit.calculators[name]
        return serves(f"{tool.title} {tool.description.splitlines()[0]}", thing)

    def _left_out(self, one: Absence) -> str:
        """Say why an instrument the question names is not here, and what to ask for instead."""
        instead = ", ".join(self.kit.calculators[name].title for name in one.instead if name in self.kit.calculators)
        return f"{one.title} is not here: {one.why}." + (
            f" Ask for one of these instead: {instead}." if instead else ""
        )

    def read(self, state: Work) -> Work:
        """Read the chosen calculators' inputs from the note, each with its words."""
        since = time.perf_counter()
        entries = [self.kit.calculators[selected.name].entry for selected in state["selection"]]
        wanted = {name: self.kit.inputs[name] for entry in entries for name in entry.parameters}
        needed = {name for entry in entries for name in (*entry.conditions, *entry.excludes)}
        wanted |= {name: self.kit.inputs[name] for name in ("age", "sex") if name in self.kit.inputs}
        conditions = {name: criterion for name, criterion in self.kit.conditions.items() if name in needed}
        if doubted := doubted_input(state):  # by a review: that alone is read again
            wanted, conditions = only(wanted, doubted), only(conditions, doubted)
        reading = self.stages.read(state["note"], wanted, conditions, limits(entries), hint_for("read", state))
        detail = read_detail(reading)
        if doubted:
            reading = instead(state["reading"], reading, doubted)
        else:
            reading = with_question(reading, state["question"], wanted, conditions, self.kit.confidence)
        return {"reading": reading, "hint": None, "steps": _step("read", "Read the note", detail, since)}

    def check(self, state: Work) -> Work:
        """Put together what the note says, what was measured, what the user answered, and what is assumed."""
        entries = [self.kit.calculators[selected.name] for selected in state["selection"]]
        doubt = Doubt(state.get("unmentioned", "ask"), state.get("ask_about", ()), self.kit.confidence)
        findings, doubtful = gather(
            state["reading"], state.get("artifacts", ()), state.get("confirmed", {}), entries, doubt
        )
        return {"findings": findings, "doubtful": doubtful, "repairs": 0, "unsupported": (), "faults": ()}

    @staticmethod
    def fan_out(state: Work) -> list[Send] | Literal["evidence"]:
        """Send each chosen calculator to be calculated beside the others."""
        tasks = [Task(name=s.name, findings=state["findings"], why=s.why) for s in state["selection"]]
        return [Send("calculate", task) for task in tasks] or "evidence"

    def calculate(self, state: Task) -> Work:
        """Run one calculator over everything consistent with what is known."""
        since = time.perf_counter()
        use = self.kit.calculators[state["name"]].apply(state["findings"], state["why"])
        return {"uses": {use.tool: use}, "steps": _step("calculate", use.title, use.summary, since)}

    def evidence(self, state: Work) -> Work:
        """Retrieve what is known about the calculators used, and about the question."""
        since = time.perf_counter()
        uses = settled_first(state)
        found = tuple(self.kit.evidence(state["question"], [use.tool for use in uses], 8)) if uses else ()
        findings = (state["doubtful"], state["findings"])
        missing = open_questions(uses, self.kit.inputs, state.get("confirmed", {}), *findings)
        detail = "; ".join(dict.fromkeys(item.citation for item in found)) or "nothing found"
        return {"evidence": found, "missing": missing, "steps": _step("evidence", "Looked up evidence", detail, since)}

    def _material(self, state: Work) -> Material:
        """Put together what an explanation may speak of."""
        missing, uses = state["missing"], settled_first(state)
        return Material(
            question=state["question"],
            uses=uses,
            artifacts=state.get("artifacts", ()),
            findings=state["findings"],
            evidence=state["evidence"],
            missing=missing,
            ask=None if uses and uses[0].outcome == "determined" else next(iter(missing), None),
            rejected=(*(fault.reason for fault in state["faults"]), *filter(None, [hint_for("compose", state)])),
        )

    def compose(self, state: Work) -> Work:
        """Write the explanation."""
        since = time.perf_counter()
        with hearing() as heard:
            draft = self.stages.compose(self._material(state))
        steps = _step("compose", "Wrote the explanation", f"{len(draft)} sentences", since)
        return {"draft": draft, "hint": None, "spoken": {"compose": heard}, "steps": steps}

    def verify(self, state: Work) -> Work:
        """Hold every number and citation of the draft against what tools returned; send back once, then remove."""
        since = time.perf_counter()
        draft = state["draft"]
        uses, artifacts = settled_first(state), state.get("artifacts", ())
        faults = verify(draft, uses, artifacts, state["findings"], state["evidence"], state["missing"])
        again = bool(faults) and state["repairs"] < REPAIRS
        action: Literal["repaired", "removed"] = "repaired" if again else "removed"
        logged = tuple(Unsupported(text=fault.text, reason=fault.reason, action=action) for fault in faults)
        bad = {fault.index for fault in faults}
        kept = draft if again else tuple(s for index, s in enumerate(draft) if index not in bad)
        detail = "; ".join(f"{action}: {fault.reason}" for fault in faults) or "every number and citation is supported"
        return {
            "draft": kept,
            "faults": faults if again else (),
            "repairs": state["repairs"] + 1,
            "unsupported": (*state["unsupported"], *logged),
            "missing": worded(state["missing"], kept),
            "steps": _step("verify", "Checked every number and citation", detail, since),
        }

    def after_verify(self, state: Work) -> Literal["compose", "review", "answer"]:
        """Send a faulty draft back; have a good first one reviewed, once in an assessment, if the engine wrote it.

        A draft that had to be repaired is not: with its second writing the calls an answer may cost are spent.
        """
        if state["faults"]:
            return "compose"
        fresh = "review" not in state and state["repairs"] == 1 and not state.get("spoken", {}).get("compose")
        return "review" if self.stages.reviews and fresh and state.get("uses") else "answer"

    def review(self, state: Work) -> Work:
        """Let the engine name the earliest stage that went wrong; that stage looks again, once."""
        since = time.perf_counter()
        others = () if self._asked_for(state) else state["candidates"]
        with hearing() as heard:
            found = self.stages.review(case_of(state, self._material(state), others))
        hint = found if found and found.stage != "none" else None
        detail = f"{hint.stage} ({hint.about}): {hint.reason}" if hint else "nothing to look at again"
        change: Work = {"review": found, "hint": hint, "spoken": {"review": heard}}
        return {**change, "steps": _step("review", "Looked at the answer again", detail, since)}

    def answer(self, state: Work) -> Work:
        """Put the assessment together."""
        said = (notice for spoken in state.get("spoken", {}).values() for notice in spoken)
        stated = self._noted.disagreeing(state["note"], settled_first(state))
        whole = {**state, "notices": (*state["notices"], *stated, *said, *self.kit.standing)}
        return {"assessment": build_answer(whole, self.stages.engine, dict(self.kit.versions))}

    @staticmethod
    def after_answer(state: Work) -> Literal["ask", "__end__"]:
        """Ask while an input is missing that would change the answer."""
        return "ask" if state["assessment"].ask is not None else "__end__"

    @staticmethod
    def ask(state: Work) -> Command[Literal["check"]]:
        """Wait for an answer; the reply is what the user confirms, by input, None where it cannot be had."""
        reply: dict[str, Finding | None] = interrupt(state["assessment"].ask)
        return Command(goto="check", update={"confirmed": reply})
