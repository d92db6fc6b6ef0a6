"""The model engine: a language model behind any OpenAI-compatible endpoint selects, reads and explains.

Every reply is constrained by a schema and checked by code. What a model gets wrong is dropped or handed to the embedded
engine, which also reads every note beside the model: where the two disagree the clinician is asked.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from openai import OpenAIError
from pydantic import SecretStr

from ..calculators.core import Calculator
from ..calculators.inputs import Criterion, Input, Quantity
from ..tools.protocol import Finding
from . import prompts
from .embedded import EmbeddedStages
from .stages import Candidate, Material, Selected
from .state import Engine, Notice, Reading, Sentence


class ModelFault(RuntimeError):
    """The model gave no usable reply: no answer, or not what was asked for."""


def chat_model(url: str, name: str, key: str | None) -> ChatOpenAI:
    """Return a client of an OpenAI-compatible endpoint (vLLM, llama.cpp server, Ollama)."""
    return ChatOpenAI(
        base_url=url, model=name, api_key=SecretStr(key or "none"), temperature=0, timeout=120, max_retries=2
    )


class ModelStages:
    """A language model's engine, with the embedded engine beside it as second reader and fallback."""

    engine: Engine = "model"

    def __init__(self, model: BaseChatModel, embedded: EmbeddedStages, library: Mapping[str, Calculator]) -> None:
        """Work with a chat model; `embedded` reads beside it and stands in for it."""
        self._model = model
        self._embedded = embedded
        self._library = library

    def select(self, question: str, note: str, candidates: Sequence[Candidate]) -> tuple[Selected, ...]:
        """Let the model choose among the candidates; fall back to rules when it gives no usable reply."""
        if not candidates:
            return ()
        names = [candidate.name for candidate in candidates]
        item = _object({"name": {"type": "string", "enum": names}, "why": {"type": "string"}})
        schema = _object({"calculators": {"type": "array", "items": item, "maxItems": 3}})
        try:
            reply = self._ask(
                "choose_calculators", prompts.SELECT, prompts.select_prompt(question, note, candidates), schema
            )
            chosen = {c["name"]: c["why"] for c in reply["calculators"] if c["name"] in names}
        except (ModelFault, KeyError, TypeError) as fault:
            chosen = {
                s.name: f"{s.why} (chosen by rules: {fault})" for s in self._embedded.select(question, note, candidates)
            }
        return tuple(Selected(name=name, why=why) for name, why in chosen.items())

    def read(self, note: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion]) -> Reading:
        """Read with the model and by rules; keep what is quoted verbatim, and ask where the two disagree."""
        ruled = self._embedded.read(note, wanted, conditions)
        sought: dict[str, Input] = {**wanted, **conditions}
        try:
            reply = self._ask(
                "report_findings", prompts.READ, prompts.read_prompt(note, sought), _findings_schema(sought)
            )
            reported = reply["findings"]
        except (ModelFault, KeyError, TypeError) as fault:
            text = f"The language model did not answer ({fault}); the note was read by rules alone."
            return Reading(findings=ruled.findings, notices=(*ruled.notices, Notice(kind="tool", message=text)))
        mine = [found for raw in reported if (found := _finding(raw, note, sought)) is not None]
        return _both(ruled, mine)

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        """Let the model explain; fall back to templates when it gives no usable reply."""
        texts = {"type": "array", "items": {"type": "string"}}
        item = _object({"text": {"type": "string"}, "cites": texts, "tools": texts})
        schema = _object({"sentences": {"type": "array", "items": item, "minItems": 1, "maxItems": 8}})
        try:
            reply = self._ask("explain", prompts.COMPOSE, prompts.compose_prompt(material), schema)
            sentences = [
                Sentence(text=s["text"], cites=tuple(s["cites"]), tools=tuple(s["tools"])) for s in reply["sentences"]
            ]
        except (ModelFault, KeyError, TypeError, ValueError):
            return self._embedded.compose(material)
        return tuple(sentences) or self._embedded.compose(material)

    def _ask(self, name: str, system: str, prompt: str, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a reply that is an object of a schema; raises ModelFault."""
        bound = self._model.with_structured_output({**schema, "title": name}, method="json_schema")
        try:
            reply = bound.invoke([SystemMessage(system), HumanMessage(prompt)])
        except (OpenAIError, ValueError) as error:  # ValueError: a reply that is not the JSON asked for
            raise ModelFault(type(error).__name__) from error
        if not isinstance(reply, dict):
            raise ModelFault("empty reply")
        return reply


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _findings_schema(wanted: Mapping[str, Input]) -> dict[str, Any]:
    item = _object(
        {
            "input": {"type": "string", "enum": list(wanted)},
            "value": {"type": ["number", "boolean", "string"]},
            "unit": {"type": "string"},
            "quote": {"type": "string"},
        }
    )
    return _object({"findings": {"type": "array", "items": item}})


def _finding(raw: Mapping[str, Any], note: str, wanted: Mapping[str, Input]) -> Finding | None:
    """Return a reported finding if its quote stands in the note and its value is one the input can have."""
    parameter, quote, value = wanted.get(str(raw.get("input"))), raw.get("quote"), raw.get("value")
    if parameter is None or not isinstance(quote, str) or not quote.strip():
        return None
    start = note.find(quote)
    unit = str(raw.get("unit") or "")
    if isinstance(parameter, Quantity):
        unit = unit or (parameter.unit if not parameter.factors else "")
        given: Any = {"value": value, "unit": unit}
        if isinstance(value, int | float) and f"{value:g}" not in quote.replace(",", ""):
            return None
    else:
        given, unit = value, ""
    if start < 0 or parameter.problem(given) is not None:
        return None
    negated = isinstance(parameter, Criterion) and value is False
    return Finding(
        input=str(raw["input"]),
        value=float(value) if isinstance(parameter, Quantity) else value,  # type: ignore[arg-type]  # checked above
        unit=unit,
        status="negated" if negated else "stated",
        quote=quote,
        start=start,
        end=start + len(quote),
    )


def _both(ruled: Reading, reported: Sequence[Finding]) -> Reading:
    """Put two readings together: agreement once, a single voice as it is, disagreement as a conflict to be asked."""
    findings = list(ruled.findings)
    notices = list(ruled.notices)
    for finding in reported:
        others = [other for other in ruled.findings if other.input == finding.input]
        if any(other.value == finding.value for other in others):
            continue
        findings.append(finding)
        if others:
            quotes = " and ".join(f"“{one.quote}”" for one in (others[0], finding))
            text = f"The two readings of {finding.input.replace('_', ' ')} differ ({quotes}); say which is right."
            notices.append(
                Notice(
                    kind="conflict",
                    message=text,
                    input=finding.input,
                    quote=finding.quote,
                    start=finding.start,
                    end=finding.end,
                )
            )
    return Reading(findings=tuple(findings), notices=tuple(notices))
