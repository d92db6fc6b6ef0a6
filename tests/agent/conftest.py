"""A kit of real calculators, with stand-ins for all that has a store behind it, so that the graph runs in no time."""

from collections.abc import Mapping, Sequence

import pytest
from langgraph.checkpoint.memory import InMemorySaver

from riskcopilot.agent.graph import Graph, Kit, build_graph
from riskcopilot.agent.reading.inquiry import Limits
from riskcopilot.agent.stages import Candidate, Case, Material, Selected
from riskcopilot.agent.state import Engine, Evidence, Reading, Review, Sentence
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion, Input
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs
from riskcopilot.tools.protocol import Finding

CARD = Evidence(
    id="child_pugh#1", title="Child-Pugh", text="Described in 38 patients.", citation="c", about=("child_pugh",)
)


class Scripted:
    """An engine that does what it is told, and keeps what it was asked."""

    engine: Engine = "embedded"

    def __init__(
        self,
        findings: Sequence[Finding],
        drafts: Sequence[Sequence[Sentence]],
        choose: str = "child_pugh",
        found_wrong: Review | None = None,
    ) -> None:
        self.findings = findings
        self.drafts = list(drafts)
        self.choose = choose
        self.materials: list[Material] = []
        self.found_wrong = found_wrong
        self.reviews = found_wrong is not None
        self.hints: list[tuple[str, str]] = []
        self.sought: list[set[str]] = []
        self.cases: list[Case] = []

    def select(self, question: str, note: str, candidates: Sequence[Candidate], hint: str = "") -> tuple[Selected, ...]:
        self.hints.append(("select", hint))
        return (Selected(name=self.choose, why="told to"),) if self.choose else ()

    def read(
        self,
        note: str,
        wanted: Mapping[str, Input],
        conditions: Mapping[str, Criterion],
        limits: Limits,
        hint: str = "",
    ) -> Reading:
        self.hints.append(("read", hint))
        self.sought.append({*wanted, *conditions})
        return Reading(findings=tuple(self.findings))

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        self.materials.append(material)
        return tuple(self.drafts.pop(0) if len(self.drafts) > 1 else self.drafts[0])

    def review(self, case: Case) -> Review | None:
        self.cases.append(case)
        return self.found_wrong


def kit() -> Kit:
    def find(question: str, note: str, k: int) -> list[Candidate]:
        return [Candidate(name=e.name, title=e.title, purpose="", score=1, similarity=1) for e in REGISTRY.values()][:k]

    return Kit(
        calculators={name: CalculatorTool(entry) for name, entry in REGISTRY.items()},
        inputs=shared_inputs(REGISTRY.values()),
        conditions=CONDITIONS,
        tools={},
        find=find,
        evidence=lambda question, calculators, k: [CARD],
        longest_note=10_000,
        confidence=0.8,
        versions={},
    )


def said(note: str, **words: tuple[object, str, str]) -> list[Finding]:
    """Findings whose quotes stand in a note: name=(value, unit, quote)."""
    return [
        Finding(
            input=name,
            value=value,
            unit=unit,
            status="stated",
            quote=quote,
            start=note.index(quote),
            end=note.index(quote) + len(quote),
        )
        for name, (value, unit, quote) in words.items()
    ]


@pytest.fixture
def saver() -> InMemorySaver:
    return InMemorySaver()


def graph(stages: Scripted, saver: InMemorySaver) -> Graph:
    return build_graph(stages, kit(), saver)
