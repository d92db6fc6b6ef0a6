"""The forms of a language model's replies, as JSON schemas made for each request: only what exists can be said."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, get_args

from ..calculators.inputs import Choice, Criterion, Input, Quantity
from .reported import Status
from .stages import Candidate, Case, Material

_TEXT: Mapping[str, Any] = {"type": "string"}


def selection(candidates: Sequence[Candidate], most: int) -> dict[str, Any]:
    """Allow at most so many of the candidates, each with a reason; none is an answer too."""
    item = _object({"name": _one_of([candidate.name for candidate in candidates]), "why": _TEXT})
    return _object({"calculators": {"type": "array", "items": item, "maxItems": most}})


def report(sought: Mapping[str, Input]) -> dict[str, Any]:
    """Allow each input only what it can be: a number with its unit, a status, or one of its options."""
    kinds: list[tuple[list[str], dict[str, Any]]] = [
        (_of(Quantity, sought), {"value": {"type": "number"}, "unit": _TEXT}),
        (_of(Criterion, sought), {"status": _one_of(get_args(Status))}),
        *(([name], {"value": _one_of(given.options)}) for name, given in sought.items() if isinstance(given, Choice)),
    ]
    items = [_object({"input": _one_of(names), "quote": _TEXT, **said}) for names, said in kinds if names]
    return _object({"findings": {"type": "array", "items": {"anyOf": items}, "maxItems": 2 * len(sought)}})


def explanation(material: Material, cites: Sequence[str]) -> dict[str, Any]:
    """Allow sentences to name only what ran and to cite only what was told; a question only if one is to be asked."""
    tools = [artifact.tool for artifact in (*material.uses, *material.artifacts)]
    item = _object({"text": _TEXT, "tools": _some(tools), "cites": _some(cites)})
    sentences = {"type": "array", "items": item, "minItems": 1, "maxItems": 8}
    return _object({"sentences": sentences, **({"question": _TEXT} if material.to_word else {})})


def review(case: Case) -> dict[str, Any]:
    """Allow a step to be named only with what shows it: another calculator, a finding, a sentence."""
    pointing = {
        "select": [other.name for other in case.others],
        "read": list(dict.fromkeys(finding.input for finding in case.doubtable)),
        "compose": [str(number) for number in range(1, len(case.draft) + 1)],
    }
    kinds = [
        _object({"stage": _one_of([stage]), "about": _one_of(things), "reason": _TEXT})
        for stage, things in pointing.items()
        if things
    ]
    return _object({"verdict": {"anyOf": [_object({"stage": _one_of(["none"])}), *kinds]}})


def _of(kind: type, sought: Mapping[str, Input]) -> list[str]:
    return [name for name, given in sought.items() if isinstance(given, kind)]


def _one_of(names: Collection[str]) -> dict[str, Any]:
    return {"type": "string", "enum": list(names)}


def _some(names: Sequence[str]) -> dict[str, Any]:
    return {"type": "array", "items": _one_of(names) if names else _TEXT, "maxItems": len(names)}


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }
