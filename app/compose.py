"""Build everything once, from the settings: the library, the indexes, the tools, the engine and the graph."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer

from ..agent.conversation.rules import Router, RuleRouter
from ..agent.embedded import EmbeddedStages
from ..agent.graph import Graph, Kit, build_graph
from ..agent.persistence import AuditLog, Conversations
from ..agent.reading.blend import Blend
from ..agent.reading.encoder import WEIGHTS, Encoder
from ..agent.redaction import RULES
from ..agent.stages import Candidate, Stages
from ..agent.state import Frozen, Notice
from ..calculators import REGISTRY
from ..calculators.vocabulary import CONDITIONS
from ..knowledge.embedding import Embedder, load_embedder, shipped_minilm
from ..knowledge.tool_index import ToolIndex
from ..tools.calculator import CalculatorTool, Record, shared_inputs
from ..tools.protocol import Artifact, Finding, Span, Tool
from .documents import documents
from .evidence import EvidenceSearch
from .hashes import documents_hash, library_hash
from .keeping import open_audit, open_kept, purge
from .privacy import refuse_in_the_clear, sent_to
from .settings import Settings, keep_quiet

if TYPE_CHECKING:
    from ..agent.endpoint import Endpoint


@dataclass(frozen=True)
class Parts:
    """What the product is made of."""

    graph: Graph
    kit: Kit
    audit: AuditLog
    conversations: Conversations
    router: Router


def compose(chosen: Settings) -> Parts:
    """Build the product; what has been kept for longer than the settings say is removed first."""
    keep_quiet()
    chosen.home.mkdir(parents=True, exist_ok=True)
    audit, conversations = open_audit(chosen), open_kept(chosen, _serializer())
    purge(chosen, audit, conversations, datetime.now(UTC))
    kit = build_kit(chosen)
    endpoint = build_endpoint(chosen)
    return Parts(
        graph=build_graph(build_stages(chosen, kit, endpoint), kit, conversations.saver),
        kit=kit,
        audit=audit,
        conversations=conversations,
        router=build_router(kit, endpoint),
    )


def build_endpoint(chosen: Settings) -> "Endpoint | None":
    """Return what reaches the language model; None with the embedded engine."""
    if chosen.engine == "embedded":
        return None
    if not chosen.model_url or not chosen.model_name:
        raise ValueError(
            "the model engine needs RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME; set both, "
            "or RISKCOPILOT_ENGINE=embedded"
        )
    refuse_in_the_clear(chosen)
    from ..agent.endpoint import Endpoint, chat_model

    model = chat_model(chosen.model_url, chosen.model_name, chosen.model_key)
    return Endpoint(model, chosen.model_patience, chosen.model_retries)


def build_stages(chosen: Settings, kit: Kit, endpoint: "Endpoint | None") -> Stages:
    """Return the engine: a model's where there is one to ask."""
    embedded = EmbeddedStages(REGISTRY, _blend(chosen))
    if endpoint is None:
        return embedded
    from ..agent.models import ModelStages

    return ModelStages(
        endpoint,
        embedded,
        context=chosen.model_context,
        trust=chosen.model_trust,
        reviews=chosen.review == "on",
    )


def build_router(kit: Kit, endpoint: "Endpoint | None") -> Router:
    """Return what says what a message of a conversation asks for: rules, and a model where there is one to ask."""
    rules = RuleRouter(kit)
    if endpoint is None:
        return rules
    from ..agent.conversation.model import ModelRouter

    return ModelRouter(endpoint, rules, kit)


def _blend(chosen: Settings) -> Blend | None:
    """Return the trained reader the settings name; None for rules alone."""
    if chosen.reader == "rules":
        return None
    path = WEIGHTS if chosen.reader == "trained" else Path(chosen.reader)
    if not path.is_file():
        raise ValueError(f"RISKCOPILOT_READER is {chosen.reader!r}; give trained, rules or the file of trained weights")
    return Blend(lambda: Encoder(shipped_minilm(chosen.home / "models"), path))


def build_kit(chosen: Settings) -> Kit:
    """Return the tools, indexes and vocabulary an engine works with."""
    embedder = load_embedder(chosen.home)
    search = Search(embedder, chosen)
    return Kit(
        calculators={name: CalculatorTool(entry) for name, entry in REGISTRY.items()},
        inputs=shared_inputs(REGISTRY.values()),
        conditions=CONDITIONS,
        tools=other_tools(chosen),
        find=search.calculators,
        evidence=EvidenceSearch(embedder, chosen, tell).evidence,
        longest_note=chosen.longest_note,
        confidence=chosen.confidence,
        versions=versions(chosen),
        standing=_standing(chosen),
    )


def _standing(chosen: Settings) -> tuple[Notice, ...]:
    """Return what every answer says: where notes go, if they leave this machine."""
    away = sent_to(chosen)
    if away is None:
        return ()
    text = f"Notes and questions are sent to the language model at {away}, outside this machine."
    return (Notice(kind="privacy", message=text),)


def versions(chosen: Settings) -> dict[str, str]:
    """Return what an answer given now rests on, by version."""
    redaction = {"redaction": RULES} if chosen.redact else {}
    return {
        "riskcopilot": version("riskcopilot"), "library": library_hash(), **_model_versions(chosen), **redaction
    }  # fmt: skip


def _model_versions(chosen: Settings) -> dict[str, str]:
    """Return the language model's name and the version of what it is told; nothing with the embedded engine."""
    if chosen.engine == "embedded":
        return {}
    from ..agent import prompts

    away = sent_to(chosen)
    return {"model": str(chosen.model_name), **prompts.versions(), **({"sent to": away} if away else {})}


def other_tools(chosen: Settings) -> Mapping[str, Tool]:
    """Return the tools beside the calculators: ECG recordings, and the risk models installed here."""
    from ..tools.ecg.tool import EcgTool
    from ..tools.tabular.tool import installed_tools

    found: list[Tool] = [EcgTool(enabled=chosen.ecg), *installed_tools(chosen.home / "risk-models")[0]]
    return {tool.name: tool for tool in found}


class Search:
    """The index of calculators, opened when first searched."""

    def __init__(self, embedder: Embedder, chosen: Settings) -> None:
        """Search with one embedder; keep vectors under the settings' home."""
        self._embedder = embedder
        self._chosen = chosen
        self._opening = Lock()  # one thread builds an index, the others wait for it

    @cached_property
    def _tools(self) -> ToolIndex:
        file = self._chosen.home / "calculator-index.npz"
        return ToolIndex.open(documents_hash(), documents, self._embedder, file, tell)

    def calculators(self, question: str, note: str, k: int) -> Sequence[Candidate]:
        """Return the calculators whose documents fit a question and note best."""
        with self._opening:
            tools = self._tools
        return [
            Candidate(
                name=match.id,
                title=REGISTRY[match.id].title,
                purpose=REGISTRY[match.id].description.splitlines()[0],
                score=match.score,
                similarity=match.likeness.meaning,
            )
            for match in tools.rank(question, note, k)
        ]


def tell(text: str) -> None:
    """Tell whoever waits what takes time."""
    print(text, file=sys.stderr)


def _serializer() -> JsonPlusSerializer:
    """Return the checkpoint serializer, allowed to restore this package's own records and nothing else."""
    records = [*_descendants(Frozen), *_descendants(Artifact), Artifact, Finding, Span, *_descendants(Record)]
    return JsonPlusSerializer(allowed_msgpack_modules=[(record.__module__, record.__name__) for record in records])


def _descendants(base: type) -> list[type]:
    children: list[type] = base.__subclasses__()
    return [kind for child in children for kind in (child, *_descendants(child))]
