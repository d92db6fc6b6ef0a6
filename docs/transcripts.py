"""`python -m docs.transcripts` holds one conversation through two servers, and writes down what was said and done.

One server is llama.cpp's own with a model of 135 million parameters, which is good for the wire and bad at reasoning;
the other is scripted, and says now and then what it must not.
"""

import re
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from riskcopilot.agent.conversation.turns import Turn
from riskcopilot.agent.state import Assessment, Call
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.app.settings import Settings
from riskcopilot.tests.agent.scripted_server import Answer, ScriptedServer
from riskcopilot.tests.agent.tiny_server import tiny_server

FOLDER = Path(__file__).parent / "transcripts"
NOTE = (
    "76-year-old woman with atrial fibrillation and hypertension, on amlodipine. No diabetes. Transient ischaemic "
    "attack in 2019. No heart failure. Creatinine 1.1 mg/dL."
)
OTHER = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5. Moderate ascites, no "
    "encephalopathy."
)
QUESTION = "What is her yearly stroke risk with CHA2DS2-VASc?"
MESSAGES = (
    "She has no vascular disease.",
    "And if she were 64?",
    "What would lower it?",
    "Compare HAS-BLED and ORBIT",
    "Why not CHADS2?",
    "How was CHA2DS2-VASc validated?",
    "Now for my second patient: " + OTHER,
    "How severe is his liver disease by Child-Pugh?",
    "Back to the first patient",
    "Should I give her apixaban?",
)

READ = (
    {"input": "age", "value": 76, "unit": "years", "quote": "76-year-old woman"},
    {"input": "stroke", "quote": "Transient ischaemic attack in 2019", "status": "stated"},
    {"input": "hypertension", "quote": "hypertension", "status": "stated"},
    {"input": "diabetes", "quote": "No diabetes", "status": "negated"},
    {"input": "bilirubin", "value": 2.6, "unit": "mg/dL", "quote": "Bilirubin 2.6 mg/dL"},
    {"input": "albumin", "value": 2.9, "unit": "g/dL", "quote": "albumin 2.9 g/dL"},
    {"input": "inr", "value": 1.5, "unit": "", "quote": "INR 1.5"},
)
INVENTED = {"input": "vascular_disease", "quote": "old myocardial infarction", "status": "stated"}


def scripted(task: str, body: dict[str, Any]) -> Answer:
    """Answer like a model that reads well, and now and then invents."""
    prompt = str(body["messages"][-1]["content"])
    match task:
        case "report_findings":
            said = [one for one in READ if one["quote"] in prompt and f"- {one['input']} " in prompt]
            return {"findings": [*said, INVENTED] if f"- {INVENTED['input']} " in prompt else said}
        case "explain" if "cha2ds2_vasc:" in prompt:
            first = {"text": "CHA₂DS₂-VASc is 6 points.", "tools": ["cha2ds2_vasc"], "cites": []}
            wrong = {"text": "She should start apixaban at once.", "tools": ["cha2ds2_vasc"], "cites": []}
            return {"sentences": [first] if "was refused" in prompt else [first, wrong], "question": ""}
        case "explain":
            text = "Child-Pugh score is 9 points, class B, with ascites giving most."
            return {"sentences": [{"text": text, "tools": ["child_pugh"], "cites": []}], "question": ""}
        case "review":
            return {"verdict": {"stage": "none"}}
        case "choose_calculators":
            return {"calculators": [{"name": "child_pugh", "why": "It grades cirrhosis."}]}
        case "pick_passages":
            return {"ids": re.findall(r"^\[([^\]]+)\]", prompt, re.MULTILINE)[:2]}
        case _:
            return {"kind": "help", "input": "", "quote": ""}


def transcript(url: str, name: str) -> list[str]:
    """Hold the conversation and return it as Markdown."""
    with tempfile.TemporaryDirectory() as home:
        chosen = Settings(home=Path(home), engine="model", model_url=url, model_name=name, model_patience=300)
        copilot = RiskCopilot(chosen)
        turns: list[Turn] = []
        for message in (QUESTION, *MESSAGES):
            since = time.perf_counter()
            last = copilot.say(turns[-1].conversation if turns else None, message, note=None if turns else NOTE)
            print(f"{message[:60]} {time.perf_counter() - since:.1f} s", file=sys.stderr, flush=True)
            turns.append(last)
        return [line for turn in turns for line in _turn(turn, copilot)]


def _turn(turn: Turn, copilot: RiskCopilot) -> list[str]:
    places = {item.id: place for place, item in enumerate(turn.evidence, start=1)}
    lines = ["", f"**{turn.message}**", "", f"*Patient {turn.patient}, {turn.kind}*", ""]
    lines += [f"- {one.text}{''.join(f' [{places[cite]}]' for cite in one.cites)}" for one in turn.reply]
    lines += [f"- ⚠ {notice.message}" for notice in turn.notices]
    lines += [f"- ✂ removed or repaired: “{one.text}” ({one.reason})" for one in turn.unsupported]
    lines += [f"  [{places[item.id]}] {item.citation}" for item in turn.evidence]
    asked = list(turn.calls)
    for found in _made(turn, copilot):
        lines += [f"- ✂ not used: {one.input} {one.value!r} from “{one.quote}”: {one.reason}" for one in found.refused]
        lines += [f"- ✂ {one.action}: “{one.text}” ({one.reason})" for one in found.unsupported]
        asked += found.calls
    return [*lines, *_calls(asked)]


def _made(turn: Turn, copilot: RiskCopilot) -> list[Assessment]:
    return [copilot.get(turn.assessment)] if turn.kind in ("assess", "new patient") and turn.assessment else []


def _calls(calls: Sequence[Call]) -> list[str]:
    if not calls:
        return []
    rows = [
        f"| {one.task} | {one.prompt_tokens or ''} | {one.completion_tokens or ''} | {one.attempts} | {one.fault} |"
        for one in calls
    ]
    return [
        "",
        "| asked of the model | prompt tokens | reply tokens | attempts | fault |",
        "|---|---|---|---|---|",
        *rows,
    ]


def main() -> None:
    """Write both transcripts."""
    FOLDER.mkdir(exist_ok=True)
    said = f"Written by `python -m docs.transcripts`; do not edit. The note: “{NOTE}”"
    with ScriptedServer(scripted) as server:
        lines = transcript(server.url, "scripted")
    (FOLDER / "scripted.md").write_text("\n".join(["# A conversation through a scripted server", "", said, *lines, ""]))
    with tiny_server(context=8192) as url:
        lines = transcript(url, "smollm2-135m")
    title = "# The same through llama.cpp's server with a model of 135 million parameters"
    (FOLDER / "tiny.md").write_text("\n".join([title, "", said, *lines, ""]))


if __name__ == "__main__":
    main()
