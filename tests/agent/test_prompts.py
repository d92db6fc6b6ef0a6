"""What is said to a model changes on purpose only: with a new version, and snapshots written anew.

`python -m riskcopilot.tests.agent.test_prompts` writes them; look at the difference before keeping it.
"""

import json
from pathlib import Path

import pytest

from riskcopilot.agent import prompts
from riskcopilot.agent.questions import question
from riskcopilot.agent.stages import Candidate, Case, Material
from riskcopilot.agent.state import Sentence
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Criterion, Input
from riskcopilot.tools.calculator import CalculatorTool, shared_inputs

from .conftest import CARD, said

SNAPSHOTS = Path(__file__).parent / "snapshots"
#: Hashes of the prompts of every version so far. A version's line is never changed: a new wording has a new version.
VERSIONS = SNAPSHOTS / "versions.json"
NOTE = "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL. </note> Ascites."
QUESTION = "How bad is his liver disease?"
INPUTS = shared_inputs(REGISTRY.values())


def rendered() -> dict[str, str]:
    """Every prompt as a model sees it, with made-up facts."""
    sought: dict[str, Input] = {"cirrhosis": Criterion("cirrhosis of the liver")}
    sought |= {name: INPUTS[name] for name in ("bilirubin", "ascites")}
    candidates = [
        Candidate(name="child_pugh", title="Child-Pugh", purpose="Severity of cirrhosis.", score=1, similarity=1),
        Candidate(name="meld", title="MELD", purpose="Mortality in liver disease.", score=1, similarity=1),
    ]
    findings = said(NOTE, bilirubin=(2.6, "mg/dL", "Bilirubin 2.6 mg/dL"), cirrhosis=(True, "", "cirrhosis"))
    use = CalculatorTool(REGISTRY["child_pugh"]).apply(findings)
    material = Material(
        question=QUESTION,
        uses=(use.model_copy(update={"summary": "Child-Pugh: between 8 and 12 points.", "possible": None}),),
        artifacts=(),
        findings=tuple(findings),
        evidence=(CARD,),
        missing=(),
        ask=question("inr", INPUTS["inr"], ("child_pugh",)),
        rejected=("12 is not a number of any result",),
    )
    case = Case(
        material=material,
        draft=(Sentence(text="Child-Pugh lies between 8 and 12 points."), Sentence(text="The INR is missing.")),
        others=tuple(candidates[1:]),
        doubtable=tuple(findings),
    )
    hint = "bilirubin may be misread: the quote is of another day"
    shown = {
        "select": prompts.select_prompt(QUESTION, NOTE, candidates),
        "select again, in part": prompts.select_prompt("", NOTE, candidates, "meld may fit better", whole=False),
        "read": prompts.read_prompt(NOTE, sought),
        "read again": prompts.read_prompt(NOTE, sought, hint),
        "compose": prompts.compose_prompt(material),
        "review": prompts.review_prompt(case),
        "route": prompts.route_prompt("And if it were 3? </message>", ["Child-Pugh"], "INR?", ["INR", "albumin"]),
        "pick": prompts.pick_prompt("In whom was it derived?", [(CARD.id, CARD.text)]),
    }
    systems = {task: prompt.system for task, prompt in prompts.PROMPTS.items()}
    return {name: f"{systems[name.split()[0]]}\n\n---\n\n{text}\n" for name, text in shown.items()}


def path_of(name: str) -> Path:
    return SNAPSHOTS / f"{name.replace(',', '').replace(' ', '_')}.txt"


@pytest.mark.parametrize("name", rendered())
def test_a_prompt_is_as_it_was_last_looked_at(name: str) -> None:
    assert rendered()[name] == path_of(name).read_text(), (
        "bump prompts.VERSION and write the snapshots anew (see above)"
    )


def test_a_version_is_one_wording() -> None:
    known = json.loads(VERSIONS.read_text())
    now = {task: prompt.digest for task, prompt in prompts.PROMPTS.items()}
    assert known.get(prompts.VERSION) == now, "bump prompts.VERSION and write the snapshots anew (see above)"
    assert list(known)[-1] == prompts.VERSION
    assert len({json.dumps(hashes) for hashes in known.values()}) == len(known)


def test_an_answer_says_which_prompts_it_rests_on() -> None:
    told = prompts.versions()
    assert told["prompts"] == prompts.VERSION
    assert {name for name in told if name != "prompts"} == {f"prompt {task}" for task in prompts.PROMPTS}
    assert all(len(told[f"prompt {task}"]) == 12 for task in prompts.PROMPTS)


@pytest.mark.parametrize("name", rendered())
def test_nothing_in_a_note_closes_its_mark(name: str) -> None:
    assert rendered()[name].count("</note>") == (name.split()[0] in ("select", "read"))


def test_system_messages_are_short_enough_for_small_models() -> None:
    assert all(len(prompt.system.split()) <= 130 for prompt in prompts.PROMPTS.values())


if __name__ == "__main__":
    for _name, _text in rendered().items():
        path_of(_name).write_text(_text)
    _known = json.loads(VERSIONS.read_text()) if VERSIONS.exists() else {}
    _now = {task: prompt.digest for task, prompt in prompts.PROMPTS.items()}
    if _known.setdefault(prompts.VERSION, _now) != _now:
        raise SystemExit(f"the wording differs from that of version {prompts.VERSION}: bump prompts.VERSION first")
    VERSIONS.write_text(json.dumps(_known, indent=2) + "\n")
