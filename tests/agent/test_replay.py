"""A past answer is computed again from the log alone; what differs is named, with the reason."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from riskcopilot.agent.embedded import EmbeddedStages
from riskcopilot.agent.graph import build_graph
from riskcopilot.agent.persistence import AuditLog, Deed, Entry, content_of, database_url
from riskcopilot.agent.replay import replay
from riskcopilot.agent.state import Assessment
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import CalculatorTool

from .conftest import kit

TOOLS = {name: CalculatorTool(entry) for name, entry in REGISTRY.items()}
VERSIONS = {"riskcopilot": "1", "library": "a"}
#: Pugh 1973: bilirubin 2 to 3 mg/dL and albumin 2.8 to 3.5 g/dL 2 each, slight ascites 2, the other two 1 each
NOTE = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5. Mild ascites, no encephalopathy."
)


@pytest.fixture(scope="module")
def entry(tmp_path_factory: pytest.TempPathFactory) -> Entry:
    """What the log keeps of a real answer of the embedded engine."""
    graph = build_graph(EmbeddedStages(REGISTRY), replace(kit(), versions=VERSIONS))
    start: Any = {"id": "a1", "note": NOTE, "question": "Child-Pugh class?", "unmentioned": "ask", "steps": []}
    found: Assessment = graph.invoke(start)["assessment"]
    assert found.calculators[0].result and found.calculators[0].result.value == 8
    log = AuditLog(database_url(None, tmp_path_factory.mktemp("log") / "audit.sqlite"))
    entry = log.record(found, Deed(action="assess"))
    log.close()
    return entry


def edited(entry: Entry, **changes: Any) -> Entry:
    return entry.model_copy(update={"content": json.dumps({**content_of(entry), **changes})})


def test_the_same_program_gives_the_same_answer(entry: Entry) -> None:
    found = replay(entry, TOOLS, VERSIONS)
    assert (found.outcome, found.words, found.changes, found.versions) == ("same", "same", (), ())
    assert found.calculators == 1 and found.sentences > 2


def test_a_rule_that_was_changed_is_named_with_its_definition(entry: Entry) -> None:
    use = {**content_of(entry)["calculators"][0], "definition": "000000000000"}
    use["result"] = {**use["result"], "value": 9}
    found = replay(edited(entry, calculators=[use]), TOOLS, VERSIONS)
    change = found.changes[0]
    assert found.outcome == "differs" and change.what == "Child-Pugh score: result"
    assert "definition" in change.why and "000000000000" in change.why


def test_another_version_of_a_calculator_is_named(entry: Entry) -> None:
    use = {**content_of(entry)["calculators"][0], "version": "0", "missing": ["inr"]}
    assert "version 1; it had 0" in replay(edited(entry, calculators=[use]), TOOLS, VERSIONS).changes[0].why


def test_the_same_rule_with_another_result_names_the_version_of_the_program(entry: Entry) -> None:
    use = {**content_of(entry)["calculators"][0], "outcome": "bounded"}
    found = replay(edited(entry, calculators=[use]), TOOLS, {**VERSIONS, "riskcopilot": "2"})
    assert "this is riskcopilot 2, the answer was given by 1" in found.changes[0].why
    assert [(v.what, v.logged, v.now) for v in found.versions] == [("riskcopilot", "1", "2")]
    assert "does not say what was computed" in replay(edited(entry, calculators=[use]), TOOLS, VERSIONS).changes[0].why


def test_a_calculator_that_is_gone_is_named(entry: Entry) -> None:
    found = replay(entry, {}, VERSIONS)
    assert found.outcome == "differs" and "no longer in the library" in found.changes[0].why


def test_a_sentence_that_nothing_supports_is_found_whoever_wrote_it(entry: Entry) -> None:
    said = [{"text": "The Child-Pugh score is 13 points.", "tools": ["child_pugh"], "cites": []}]
    found = replay(edited(entry, engine="model", explanation=said), TOOLS, VERSIONS)
    assert found.outcome == "differs" and found.words == "checked" and "13" in found.changes[0].why
    found = replay(edited(entry, explanation=said), TOOLS, VERSIONS)
    assert found.words == "differ" and found.changes[-1].what == "the explanation"


def test_a_new_finding_changes_the_result(entry: Entry) -> None:
    findings = [{**f, "value": 3.5} if f["input"] == "bilirubin" else f for f in content_of(entry)["findings"]]
    change = replay(edited(entry, findings=findings), TOOLS, VERSIONS).changes[0]
    assert "8 points" in change.logged and "9 points" in change.now  # bilirubin over 3 mg/dL: 3


def test_what_is_purged_or_of_another_form_is_said(entry: Entry) -> None:
    assert replay(entry.model_copy(update={"content": ""}), TOOLS, VERSIONS).outcome == "purged"
    own = entry.model_copy(update={"assessment": "", "action": "purged"})
    assert replay(own, TOOLS, VERSIONS).outcome == "nothing"
    found = replay(edited(entry, calculators=[{"tool": "x"}]), TOOLS, VERSIONS)
    assert found.outcome == "unreadable" and "another version" in found.changes[0].why


def test_an_answer_that_is_only_a_notice_is_the_same(tmp_path: Path) -> None:
    graph = build_graph(EmbeddedStages(REGISTRY), replace(kit(), versions=VERSIONS))
    start: Any = {"id": "a1", "note": "", "question": "?", "unmentioned": "ask", "steps": []}
    log = AuditLog(database_url(None, tmp_path / "audit.sqlite"))
    entry = log.record(graph.invoke(start)["assessment"], Deed(action="assess"))
    log.close()
    assert replay(entry, TOOLS, VERSIONS).outcome == "same"
