"""The product as question sets meet it: what `app/compose.py` builds, run once a question, keeping nothing of it."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple, cast

from ..agent.graph import Work, build_graph
from ..agent.stages import Candidate
from ..agent.state import Assessment, Unmentioned
from ..app.compose import build_endpoint, build_kit, build_stages
from ..app.settings import Settings


class Run(NamedTuple):
    """One assessment, with what the graph considered on its way."""

    assessment: Assessment
    candidates: Sequence[Candidate]
    selected: Sequence[str]  # the best first


class Product:
    """The product's own tools, engine and graph; no conversation and no audit record is kept of an evaluation."""

    def __init__(self, chosen: Settings) -> None:
        """Build from settings, as the page and the Python API are built."""
        self.kit = build_kit(chosen)
        self.stages = build_stages(chosen, self.kit, build_endpoint(chosen))
        self._graph = build_graph(self.stages, self.kit)

    def assess(self, note: str, question: str, unmentioned: Unmentioned, wanted: Sequence[str] = ()) -> Run:
        """Assess a note; `wanted` names calculators to use instead of letting the engine choose."""
        start: dict[str, Any] = {
            "id": "evaluation",
            "note": note,
            "question": question,
            "unmentioned": unmentioned,
            "wanted": tuple(wanted),
            "steps": [],
        }
        work = cast(Work, self._graph.invoke(cast(Work, start)))
        selected = [chosen.name for chosen in work.get("selection", ())]
        return Run(work["assessment"], work.get("candidates", ()), selected)

    def choose(self, note: str, question: str, names: Collection[str]) -> tuple[str, ...]:
        """Let the engine choose among some calculators only; the one retrieval puts first where it chooses none."""
        ranked = self.kit.find(question, note, len(self.kit.calculators))
        among = [candidate for candidate in ranked if candidate.name in names]
        chosen = [one.name for one in self.stages.select(question, note, among) if one.name in names]
        return tuple(chosen or [candidate.name for candidate in among[:1]])
