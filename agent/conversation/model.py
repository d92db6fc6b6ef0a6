"""The model engine's router: a language model is asked what a message means where rules are not sure, and checked.

A model gives one kind, one input and a quote, each out of a list or the message itself. What is recorded or supposed is
read by code from the quote, so that a model can point at a value and never make one. Where it does not hold, or the
model fails, rules decide. It cannot open a record or go to another: those take words of the user's own.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from ...calculators.inputs import Input, label
from .. import prompts
from ..endpoint import Endpoint, ModelFault
from ..graph import Kit
from ..reported import locate
from ..stages import say
from ..state import Evidence, Notice
from .rules import RuleRouter, Situation, in_use
from .told import tell, value_of
from .turns import RECORDING, Intent, Kind, Told

#: A model picks at most so many passages.
_MOST_PICKED = 4


class _Meant(BaseModel):
    """What a message means, as a model says."""

    kind: Kind
    input: str
    quote: str


class _Picked(BaseModel):
    ids: tuple[str, ...]


class ModelRouter:
    """Asks a language model where rules are not sure, and holds what it says against the message and the record."""

    def __init__(self, endpoint: Endpoint, rules: RuleRouter, kit: Kit) -> None:
        """Ask the model at an endpoint; rules go first, check it and stand in for it."""
        self._endpoint = endpoint
        self._rules = rules
        self._kit = kit

    def route(self, message: str, situation: Situation) -> Intent:
        """Return what a message asks for."""
        ruled = self._rules.route(message, situation)
        if ruled.sure or not situation.patients or not ruled.text:
            return ruled
        try:
            meant = self._asked(ruled.text, situation)
        except ModelFault as fault:
            told = Notice(kind="tool", message=f"The language model {fault}. Rules said what the message asks for.")
            return ruled.model_copy(update={"notices": (told,)})
        return self._held(meant, ruled, situation) or ruled

    def _asked(self, text: str, situation: Situation) -> _Meant:
        """Return what the model says a message means; raises ModelFault."""
        found, question = situation.assessment, situation.question
        titles = [use.title for use in found.calculators] if found else []
        inputs = list(in_use(found, self._kit))
        prompt = prompts.route_prompt(text, titles, question.text if question else "", [label(name) for name in inputs])
        schema = _object(
            {
                "kind": {"type": "string", "enum": list(prompts.KINDS)},
                "input": {"type": "string", "enum": ["", *inputs]},
                "quote": {"type": "string"},
            }
        )
        meant: _Meant = self._endpoint.ask("route_message", prompts.ROUTE.system, prompt, schema, _Meant.model_validate)
        return meant

    def _held(self, meant: _Meant, ruled: Intent, situation: Situation) -> Intent | None:
        """Return a model's intent if code can act on every part of it."""
        if meant.kind not in prompts.KINDS:
            return None
        heard = self._rules.hear(ruled.text, situation, ruled.patient)
        told, calculators = Told(), heard.called
        match meant.kind:
            case "what if" | "answer" | "correct" | "add":
                told = self._told(meant, ruled.text, situation)
                pending = situation.question.input if situation.question else None
                if not told.findings or (meant.kind == "answer" and pending not in told.inputs):
                    return None
            case "compare":
                used = [use.tool for use in situation.assessment.calculators] if situation.assessment else []
                calculators = tuple(dict.fromkeys((*calculators, *used)))
                if not heard.called or len(calculators) < 2:
                    return None
            case "why not":
                if not calculators:
                    return None
        return Intent(
            kind=meant.kind, text=ruled.text, calculators=calculators, told=told, patient=ruled.patient, by="model"
        )

    def _told(self, meant: _Meant, text: str, situation: Situation) -> Told:
        """Read the value a model points at from the message's own words; nothing where they do not hold it."""
        known: Mapping[str, Input] = in_use(situation.assessment, self._kit)
        places = locate(meant.quote, text)
        if not places or meant.input not in known:
            return Told()
        quote, given = text[slice(*places[0])], known[meant.input]
        told = tell(quote, {meant.input: given}, {}, supposed=meant.kind not in RECORDING)
        return told if told.findings else value_of(meant.input, given, quote)

    def pick(self, question: str, passages: Sequence[Evidence]) -> Sequence[Evidence]:
        """Return the passages that a model says answer a question; those that rules would where it fails."""
        if not passages:
            return ()
        ids = [passage.id for passage in passages]
        schema = _object({"ids": {"type": "array", "items": {"type": "string", "enum": ids}, "maxItems": _MOST_PICKED}})
        prompt = prompts.pick_prompt(question, [(passage.id, passage.text) for passage in passages])
        try:
            picked = self._endpoint.ask("pick_passages", prompts.PICK.system, prompt, schema, _Picked.model_validate)
        except ModelFault as fault:
            say(f"The language model {fault}. Rules picked what answers the question.")
            return self._rules.pick(question, passages)
        by_id = {passage.id: passage for passage in passages}
        return [by_id[key] for key in dict.fromkeys(picked.ids) if key in by_id]


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
