"""The real library and the real encoder, with no evidence behind them: routing and arithmetic need none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from uuid import uuid4

import pytest
from langgraph.checkpoint.memory import InMemorySaver

from riskcopilot.agent.calls import Caller
from riskcopilot.agent.conversation.scene import Event
from riskcopilot.agent.embedded import EmbeddedStages
from riskcopilot.agent.graph import Kit, Work, build_graph
from riskcopilot.agent.state import Assessment
from riskcopilot.app.compose import build_kit
from riskcopilot.app.settings import Settings
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.protocol import Finding

from .situations import NOTES


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    return replace(build_kit(Settings(home=tmp_path_factory.mktemp("talk"))), evidence=lambda question, names, k: ())


class Desk:
    """Assessments kept in memory. While it is `down` it fails, as when the process ends in the middle of a turn."""

    def __init__(self, kit: Kit) -> None:
        self.graph = build_graph(EmbeddedStages(REGISTRY), kit, InMemorySaver())
        self.kept: dict[str, Assessment] = {}
        self.down = False

    def assess(
        self,
        note: str,
        question: str,
        calculators: Sequence[str],
        confirmed: Mapping[str, Finding | None],
        like: Assessment | None = None,
        caller: Caller | None = None,
    ) -> Iterator[Event]:
        if self.down:
            raise RuntimeError("the process ended")
        start: Work = {
            "id": uuid4().hex,
            "note": note,
            "question": question,
            "wanted": tuple(calculators),
            "confirmed": dict(confirmed),
            "steps": [],
        }
        yield self._run(start, start["id"])

    def confirm(
        self, assessment_id: str, confirmed: Mapping[str, Finding | None], caller: Caller | None = None
    ) -> Iterator[Event]:
        config = {"configurable": {"thread_id": assessment_id}}
        self.graph.update_state(config, {"confirmed": dict(confirmed)}, as_node="read")  # type: ignore[arg-type]
        yield self._run(None, assessment_id)

    def _run(self, start: Work | None, key: str) -> Assessment:
        self.graph.invoke(start, {"configurable": {"thread_id": key}}, context=Caller())
        found: Assessment = self.graph.get_state({"configurable": {"thread_id": key}}).values["assessment"]
        self.kept[key] = found
        return found

    def get(self, assessment_id: str) -> Assessment:
        return self.kept[assessment_id]

    def confirmed(self, assessment_id: str) -> Mapping[str, Finding | None]:
        return dict(self.graph.get_state({"configurable": {"thread_id": assessment_id}}).values.get("confirmed", {}))


@pytest.fixture
def desk(library: Kit) -> Desk:
    return Desk(library)


@pytest.fixture(scope="session")
def assessed(library: Kit) -> dict[str, Assessment]:
    """The assessments that messages are said of, by context."""
    desk = Desk(library)
    found: dict[str, Assessment] = {}
    for context, (note, question) in NOTES.items():
        (event,) = desk.assess(note, question, (), {})
        assert isinstance(event, Assessment)
        found[context] = event
    return found
