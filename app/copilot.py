"""The Python API: assess a note, stream the steps, answer what is missing, correct what was read."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, cast

from langchain_core.runnables import RunnableConfig
from langgraph.types import Command

from ..agent.graph import Attachment, Graph, Kit, Work
from ..agent.persistence import AuditLog, Deed, edits_of
from ..agent.redaction import mask
from ..agent.state import Assessment, Step, Unmentioned
from ..calculators.inputs import Input, InputProblem, InvalidInputs
from ..tools.protocol import Finding
from .screening import ScreeningReport, as_finding, screen_facts, screen_fhir, screen_note
from .settings import Settings, settings


class UnknownAssessment(KeyError):
    """No assessment with this id is kept here."""

    def __str__(self) -> str:
        return f"no assessment {self.args[0]!r} is kept here; call assess() first and use the id it returns"


class RiskCopilot:
    """Clinical risk copilot.

    >>> copilot = RiskCopilot()
    >>> assessment = copilot.assess("72-year-old woman with atrial fibrillation …", "What is her stroke risk?")
    >>> assessment.answer, assessment.ask
    >>> copilot.answer(assessment.id, {"diabetes": False})

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

    def assess(
        self,
        note: str,
        question: str | None = None,
        *,
        calculators: Sequence[str] = (),
        unmentioned: Unmentioned | None = None,
        ask_about: Sequence[str] = (),
        attachments: Sequence[Attachment] = (),
        by: str = "",
    ) -> Assessment:
        """Assess a note: choose calculators, read their inputs, compute, and explain.

        `calculators` names those to use instead of letting the engine choose. `unmentioned="absent"` takes
        what the note does not mention as absent, and marks it as assumed; the inputs of `ask_about` are asked for
        even so. `attachments` are for tools that measure (an ECG recording, a row for a table model). `by` names who
        asks, for the audit log. Raises ValueError on a calculator it does not have, InvalidInputs on an input to ask
        about that there is not.
        """
        options: dict[str, Any] = {"unmentioned": unmentioned, "ask_about": ask_about, "attachments": attachments}
        return _last(self.stream(note, question, calculators=calculators, by=by, **options))

    def stream(
        self,
        note: str,
        question: str | None = None,
        *,
        calculators: Sequence[str] = (),
        unmentioned: Unmentioned | None = None,
        ask_about: Sequence[str] = (),
        attachments: Sequence[Attachment] = (),
        by: str = "",
    ) -> Iterator[Step | Assessment]:
        """Assess a note like `assess`, yielding each step as it is done and the assessment last."""
        unknown = [name for name in calculators if name not in self.kit.calculators]
        if unknown:
            raise ValueError(f"no calculator is called {', '.join(unknown)}; `riskcopilot calculators list` shows them")
        start: Work = {
            "id": uuid.uuid4().hex,
            "note": self.masked(note),
            "question": self.masked((question or "").strip()),
            "unmentioned": unmentioned or self.settings.unmentioned,
            "ask_about": self._inputs_among(ask_about),
            "wanted": tuple(calculators),
            "attachments": tuple(attachments),
            "steps": [],
        }
        yield from self._run(start, start["id"], Deed(action="assess", by=by))

    def answer(self, assessment_id: str, answers: Mapping[str, Any], *, by: str = "") -> Assessment:
        """Answer missing inputs or correct findings, and compute again.

        `answers` maps input names to values as calculators take them (numbers with units as `{"value": 88,
        "unit": "umol/L"}`); None says that it cannot be had. `by` names who answers, for the audit log. Raises
        InvalidInputs and UnknownAssessment.
        """
        return _last(self.stream_answer(assessment_id, answers, by=by))

    def stream_answer(
        self, assessment_id: str, answers: Mapping[str, Any], *, by: str = ""
    ) -> Iterator[Step | Assessment]:
        """Answer like `answer`, yielding each step as it is done and the assessment last."""
        config = self._config(assessment_id)
        state = self._graph.get_state(config)
        if not state.values:
            raise UnknownAssessment(assessment_id)
        confirmed = self._confirmed(answers)
        deed = Deed(action="answer", by=by, edits=edits_of(state.values.get("assessment"), confirmed))
        if state.interrupts:
            yield from self._run(Command(resume=confirmed), assessment_id, deed)
        else:
            yield from self._again(assessment_id, {"confirmed": confirmed}, deed)

    def assume(
        self, assessment_id: str, unmentioned: Unmentioned, ask_about: Sequence[str] = (), *, by: str = ""
    ) -> Assessment:
        """Compute an assessment again with what is not mentioned asked for, or taken as absent.

        The inputs of `ask_about` are asked for even so; `by` names who says so, for the audit log. Raises
        UnknownAssessment; InvalidInputs on one there is not.
        """
        if not self._graph.get_state(self._config(assessment_id)).values:
            raise UnknownAssessment(assessment_id)
        change: Work = {"unmentioned": unmentioned, "ask_about": self._inputs_among(ask_about)}
        return _last(self._again(assessment_id, change, Deed(action="assume", by=by)))

    def get(self, assessment_id: str) -> Assessment:
        """Return a kept assessment as it stands. Raises UnknownAssessment."""
        values = self._graph.get_state(self._config(assessment_id)).values
        if "assessment" not in values:
            raise UnknownAssessment(assessment_id)
        return cast(Assessment, values["assessment"])

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

    async def astream(self, note: str, question: str | None = None, **options: Any) -> AsyncIterator[Step | Assessment]:
        """Stream without blocking the event loop."""
        steps = self.stream(note, question, **options)
        while (step := await asyncio.to_thread(next, steps, None)) is not None:
            yield step

    def masked(self, text: str) -> str:
        """Return a text as it may be read, kept and sent on: without identifiers, where the settings say so."""
        return mask(text) if self.settings.redact else text

    def _again(self, assessment_id: str, change: Work, deed: Deed) -> Iterator[Step | Assessment]:
        """Compute an assessment again from the facts on, with a change."""
        config = self._graph.update_state(self._config(assessment_id), cast(dict[str, Any], change), as_node="read")
        yield from self._run(None, assessment_id, deed, config)

    def _run(
        self, start: Work | Command[Any] | None, assessment_id: str, deed: Deed, config: RunnableConfig | None = None
    ) -> Iterator[Step | Assessment]:
        """Run the graph and log what it answers: an answer that cannot be logged is not given."""
        found: Assessment | None = None
        for update in self._graph.stream(start, config or self._config(assessment_id), stream_mode="updates"):
            for change in update.values():
                if isinstance(change, dict):
                    yield from change.get("steps", ())
                    found = change.get("assessment", found)
        if found is None:
            raise UnknownAssessment(assessment_id)
        self._audit.record(found, deed)
        yield found

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


def _last(steps: Iterator[Step | Assessment]) -> Assessment:
    *_, last = steps
    return cast(Assessment, last)


__all__ = ["Attachment", "RiskCopilot", "UnknownAssessment"]
