"""The model engine: a language model behind any OpenAI-compatible endpoint selects, reads and explains.

Every reply is constrained by a schema and checked by code. What a model gets wrong is dropped or handed to the embedded
engine, which also reads every note beside the model: where the two disagree the clinician is asked. Whenever rules
stood in for the model, the answer says so.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from pydantic import BaseModel, Field

from ..calculators.inputs import Choice, Criterion, Input, Quantity
from . import prompts
from .drafting import Drafting
from .embedded import MOST, EmbeddedStages
from .endpoint import Endpoint, ModelFault
from .naming import absences
from .reading.inquiry import Limits
from .reading.settle import settled
from .reading.text import Text
from .reported import Reported, bear_out
from .stages import Candidate, Material, Selected, say
from .state import Engine, Notice, Reading, Sentence
from .verify import verify

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LONGEST_WHY = 200  # characters


class _Chosen(BaseModel):
    """A calculator as a model chooses it."""

    name: str
    why: str


class _Selection(BaseModel):
    calculators: tuple[_Chosen, ...]


class _Report(BaseModel):
    findings: tuple[Reported, ...]


class _Explanation(BaseModel):
    sentences: tuple[Sentence, ...] = Field(min_length=1)


Reply = TypeVar("Reply", bound=BaseModel)


class ModelStages:
    """A language model's engine, with the embedded engine beside it as second reader and stand-in."""

    engine: Engine = "model"

    def __init__(self, endpoint: Endpoint, embedded: EmbeddedStages) -> None:
        """Ask the model at an endpoint; `embedded` reads beside it and stands in for it."""
        self._endpoint = endpoint
        self._embedded = embedded

    def select(self, question: str, note: str, candidates: Sequence[Candidate]) -> tuple[Selected, ...]:
        """Use the calculators a question names; else let the model choose among the candidates."""
        if not candidates or self._embedded.named(question) or absences(question):
            return self._embedded.select(question, note, candidates)
        prompt = prompts.select_prompt(question, note, candidates)
        try:
            reply = self._ask("choose_calculators", prompts.SELECT, prompt, _selection_schema(candidates), _Selection)
        except ModelFault as fault:
            say(f"The language model {fault}. Rules chose the calculators.")
            ruled = self._embedded.select(question, note, candidates)
            return tuple(Selected(name=s.name, why=f"{s.why} (chosen by rules, not by the model)") for s in ruled)
        grounds = " ".join((question, note, *(f"{c.title} {c.purpose}" for c in candidates)))
        names = {candidate.name for candidate in candidates}
        chosen = {one.name: _why(one.why, grounds) for one in reply.calculators if one.name in names}
        return tuple(Selected(name=name, why=why) for name, why in list(chosen.items())[:MOST])

    def read(
        self, note: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion], limits: Limits
    ) -> Reading:
        """Read with the model and by rules; keep what the note bears out, and ask where the two disagree."""
        ruled = self._embedded.read(note, wanted, conditions, limits)
        sought: dict[str, Input] = {**conditions, **wanted}
        if not sought:
            return ruled
        try:
            prompt = prompts.read_prompt(note, sought)
            reply = self._ask("report_findings", prompts.READ, prompt, _report_schema(sought), _Report)
        except ModelFault as fault:
            notice = Notice(kind="tool", message=f"The language model {fault}. Rules alone read the note.")
            return Reading(findings=ruled.findings, notices=(*ruled.notices, notice))
        return _both(ruled, reply.findings, note, sought)

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        """Let the model explain; use templates when it gives no usable reply, or twice none that is supported."""
        if not material.uses and not material.artifacts:
            return self._embedded.compose(material)
        prompt = prompts.compose_prompt(material)
        try:
            reply = self._ask(
                "explain", prompts.COMPOSE, prompt, _explanation_schema(material), _Explanation, Drafting(material)
            )
            draft = tuple(sentence for sentence in reply.sentences if sentence.text.strip())
            if material.rejected and _fails(draft, material):
                raise ModelFault("twice wrote what no tool or source supports")
        except ModelFault as fault:
            say(f"The language model {fault}. Rules wrote the explanation.")
            return self._embedded.compose(material)
        return draft

    def _ask(
        self,
        task: str,
        system: str,
        prompt: str,
        schema: dict[str, Any],
        form: type[Reply],
        hear: Callable[[str], None] | None = None,
    ) -> Reply:
        """Return a reply in its form; raises ModelFault."""
        return cast(Reply, self._endpoint.ask(task, system, prompt, schema, form.model_validate, hear))


def _why(why: str, grounds: str) -> str:
    """Return a model's reason for a choice, unless it holds a number that was not given to it."""
    given = set(_NUMBER.findall(grounds))
    if not why.strip() or len(why) > _LONGEST_WHY or not given.issuperset(_NUMBER.findall(why)):
        return "chosen by the model"
    return why.strip()


def _fails(draft: Sequence[Sentence], material: Material) -> bool:
    """Say whether a draft has no first sentence that tools and sources support: that one is the answer."""
    faults = verify(draft, material.uses, material.artifacts, material.findings, material.evidence, material.missing)
    return not draft or any(fault.index == 0 for fault in faults)


def _both(ruled: Reading, reported: Iterable[Reported], note: str, sought: Mapping[str, Input]) -> Reading:
    """Put two readings together: agreement once, a single voice as it is, disagreement as a conflict to be asked."""
    borne = bear_out(reported, note, sought)
    findings, differing = settled(Text(note), [*ruled.findings, *borne.findings], dict(sought))
    known = {(notice.kind, notice.input) for notice in ruled.notices}
    new = [notice for notice in (*borne.notices, *differing) if (notice.kind, notice.input) not in known]
    read = {finding.input for finding in findings}
    refused = [name.replace("_", " ") for name in borne.refused if name not in read]
    if refused:
        text = f"The language model also reported what the note does not bear out; not used: {', '.join(refused)}."
        new.append(Notice(kind="tool", message=text))
    return Reading(findings=tuple(findings), notices=(*ruled.notices, *new))


def _selection_schema(candidates: Sequence[Candidate]) -> dict[str, Any]:
    names = [candidate.name for candidate in candidates]
    item = _object({"name": {"type": "string", "enum": names}, "why": {"type": "string"}})
    return _object({"calculators": {"type": "array", "items": item, "maxItems": MOST}})


def _report_schema(sought: Mapping[str, Input]) -> dict[str, Any]:
    """Allow each input only the kind of value it has: a number, true or false, or one of its options."""
    numbers = [name for name, given in sought.items() if isinstance(given, Quantity)]
    criteria = [name for name, given in sought.items() if isinstance(given, Criterion)]
    kinds: list[tuple[list[str], dict[str, Any]]] = [(numbers, {"type": "number"}), (criteria, {"type": "boolean"})]
    for name, given in sought.items():
        if isinstance(given, Choice):
            kinds.append(([name], {"type": "string", "enum": list(given.options)}))
    items = [
        _object({"input": {"type": "string", "enum": names}, "quote": {"type": "string"}, "value": value})
        for names, value in kinds
        if names
    ]
    return _object({"findings": {"type": "array", "items": {"anyOf": items}, "maxItems": 2 * len(sought)}})


def _explanation_schema(material: Material) -> dict[str, Any]:
    """Allow sentences to name only what ran and to cite only what was retrieved."""
    tools = [artifact.tool for artifact in (*material.uses, *material.artifacts)]
    cites = [item.id for item in material.evidence]
    item = _object({"text": {"type": "string"}, "tools": _some(tools), "cites": _some(cites)})
    return _object({"sentences": {"type": "array", "items": item, "minItems": 1, "maxItems": 8}})


def _some(names: Sequence[str]) -> dict[str, Any]:
    items: dict[str, Any] = {"type": "string", "enum": list(names)} if names else {"type": "string"}
    return {"type": "array", "items": items, "maxItems": len(names)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
