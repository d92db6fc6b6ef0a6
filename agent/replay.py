"""Compute a past answer again from the audit log alone, and say what differs and why.

The findings of an entry go through today's calculators; its explanation goes through `verify`; where the embedded
engine wrote it, the same sentences must come out. A language model is not asked again: what it wrote is only checked.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from ..tools.calculator import CalculatorTool, CalculatorUse
from ..tools.protocol import Artifact, Finding
from .explain import explain
from .persistence import Entry, content_of
from .stages import Material
from .state import Engine, Evidence, Frozen, Question, Sentence
from .verify import verify

#: What makes up a result; a use's other fields describe the calculator.
_RESULT = ("outcome", "applies", "result", "possible", "used", "assumed", "missing", "ask")


class Change(Frozen):
    """One thing that does not come out as it was logged, and why."""

    what: str
    logged: str = ""
    now: str = ""
    why: str = ""


class Replay(Frozen):
    """An entry computed again. `words` says whether its sentences could be: a model's are only checked."""

    number: int
    assessment: str
    outcome: Literal["same", "differs", "purged", "unreadable", "talk", "nothing"]  # a talk rests on entries of its own
    calculators: int = 0
    sentences: int = 0
    words: Literal["same", "differ", "checked"] = "checked"
    changes: tuple[Change, ...] = ()
    versions: tuple[Change, ...] = ()  # what has another version now, whether or not it makes a difference


class _Past(BaseModel):
    """What of an entry is needed. Fields of other versions of this program are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    question: str
    engine: Engine
    calculators: tuple[CalculatorUse, ...]
    artifacts: tuple[dict[str, Any], ...]
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    missing: tuple[Question, ...]
    explanation: tuple[Sentence, ...]
    notices: tuple[dict[str, Any], ...]
    versions: dict[str, str]


def replay(entry: Entry, calculators: Mapping[str, CalculatorTool], versions: Mapping[str, str]) -> Replay:
    """Compute an entry again with today's calculators and versions."""
    facts = {"number": entry.number, "assessment": entry.assessment}
    if not entry.assessment:
        return Replay(**facts, outcome="nothing")
    if not entry.content:
        return Replay(**facts, outcome="purged")
    if entry.action == "say":
        return Replay(**facts, outcome="talk")
    try:
        past = _Past.model_validate(content_of(entry))
    except ValidationError as error:
        return Replay(**facts, outcome="unreadable", changes=(_unread(error),))
    newer = tuple(_versions(past.versions, versions))
    changes = [change for use in past.calculators for change in _recomputed(use, past.findings, calculators, newer)]
    changes += _unsupported(past)
    rewritten = _rewritten(past, newer)
    return Replay(
        **facts,
        outcome="differs" if changes or rewritten else "same",
        calculators=len(past.calculators),
        sentences=len(past.explanation),
        words="differ" if rewritten else "same" if past.engine == "embedded" else "checked",
        changes=(*changes, *rewritten),
        versions=newer,
    )


def _unread(error: ValidationError) -> Change:
    places = sorted({".".join(map(str, problem["loc"])) for problem in error.errors(include_url=False)})
    why = "it was written by another version of RiskCopilot, which replays it; this one does not know its form"
    return Change(what=f"the entry's form ({', '.join(places[:3])})", why=why)


def _versions(logged: Mapping[str, str], now: Mapping[str, str]) -> Iterable[Change]:
    for name in sorted({*logged, *now}):
        if logged.get(name) != now.get(name):
            yield Change(what=name, logged=logged.get(name, ""), now=now.get(name, ""))


def _recomputed(
    use: CalculatorUse,
    findings: Sequence[Finding],
    calculators: Mapping[str, CalculatorTool],
    newer: Sequence[Change],
) -> Iterable[Change]:
    """Say how a calculator's result is another one now."""
    tool = calculators.get(use.tool)
    if tool is None:
        yield Change(what=use.title, logged=use.summary, why="this calculator is no longer in the library")
        return
    now = tool.apply(findings, use.why_selected)
    differing = [name for name in _RESULT if getattr(now, name) != getattr(use, name)]
    if not differing:
        return
    names = ", ".join(name.replace("_", " ") for name in differing)
    yield Change(what=f"{use.title}: {names}", logged=use.summary, now=now.summary, why=_why(use, now, newer))


def _why(use: CalculatorUse, now: CalculatorUse, newer: Sequence[Change]) -> str:
    """Say what may have changed a result: its rule, or what is around it."""
    if use.version != now.version:
        return f"the calculator has version {now.version}; it had {use.version}"
    if use.definition != now.definition:
        return f"the rule was changed: its definition is {now.definition}; it was {use.definition}"
    return _around(newer) or "its rule is the same and so is this version: the entry does not say what was computed"


def _around(newer: Sequence[Change]) -> str:
    product = next((change for change in newer if change.what == "riskcopilot"), None)
    if product:
        return f"the rule is the same; this is riskcopilot {product.now}, the answer was given by {product.logged}"
    if any(change.what == "library" for change in newer):
        return "the rule is the same; other parts of the library were changed since"
    return ""


def _unsupported(past: _Past) -> Iterable[Change]:
    """Say which logged sentences nothing in the entry supports; those that repeat a notice are no claims."""
    told = {notice.get("message") for notice in past.notices}
    draft = [sentence for sentence in past.explanation if sentence.text not in told]
    artifacts = _artifacts(past)
    for fault in verify(draft, past.calculators, artifacts, past.findings, past.evidence, past.missing):
        yield Change(what="a sentence of the explanation", logged=fault.text, why=f"not supported: {fault.reason}")


def _artifacts(past: _Past) -> tuple[Artifact, ...]:
    """Return what tools other than calculators gave, as far as every artifact goes."""
    return tuple(Artifact(**{name: a[name] for name in Artifact.model_fields if name in a}) for a in past.artifacts)


def _rewritten(past: _Past, newer: Sequence[Change]) -> tuple[Change, ...]:
    """Let the embedded engine write its explanation again, and say where it reads otherwise."""
    if past.engine != "embedded" or (not past.calculators and not past.artifacts):
        return ()
    uses, artifacts = past.calculators, _artifacts(past)
    settled = bool(uses) and uses[0].outcome == "determined"
    material = Material(
        question=past.question,
        uses=uses,
        artifacts=artifacts,
        findings=past.findings,
        evidence=past.evidence,
        missing=past.missing,
        ask=None if settled else next(iter(past.missing), None),
    )
    draft = explain(material)
    bad = {fault.index for fault in verify(draft, uses, artifacts, past.findings, past.evidence, past.missing)}
    now = [sentence for index, sentence in enumerate(draft) if index not in bad]
    if now == list(past.explanation):
        return ()
    old = {sentence.text for sentence in past.explanation}
    new = {sentence.text for sentence in now}
    why = _around(newer) or "the same version writes otherwise: the entry does not hold what was written"
    return (
        Change(
            what="the explanation",
            logged=" ".join(s.text for s in past.explanation if s.text not in new) or "the order or citations",
            now=" ".join(s.text for s in now if s.text not in old),
            why=why,
        ),
    )
