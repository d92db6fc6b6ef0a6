"""What the model engine costs beside the model: `python -m bench.model_engine`, or as part of `make bench`.

The scripted server of the tests answers at once, so that what is measured is ours: the graph with its checkpoints,
retrieval, the embedded reader beside the model, the requests, the checks, the audit log.
"""

import json
import re
import statistics
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from riskcopilot.agent.state import Assessment
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.app.settings import Settings
from riskcopilot.tests.agent.scripted_server import Answer, ScriptedServer

NOTE = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5. Moderate ascites, no "
    "encephalopathy."
)
QUESTION = "How severe is his cirrhosis?"
#: Sessions at once.
CROWD = 50


def answers(task: str, body: dict[str, Any]) -> Answer:
    """Answer as a quick and faultless model would; the reply's length is that of a real one."""
    prompt = body["messages"][1]["content"]
    if task == "choose_calculators":
        return {"calculators": [{"name": "child_pugh", "why": "It grades cirrhosis."}]}
    if task == "report_findings":
        found = re.search(r"INR (\d+\.\d+)", prompt)
        return {"findings": [{"input": "inr", "value": float(found[1]), "quote": found[0]}] if found else []}
    if task == "review":
        return {"verdict": {"stage": "none"}}
    sentence = {"text": "Child-Pugh is 9 points.", "tools": ["child_pugh"], "cites": []}
    return {"sentences": [sentence, sentence, sentence]}


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as home, ScriptedServer(answers) as server:
        copilot = RiskCopilot(Settings(home=Path(home), engine="model", model_url=server.url, model_name="scripted"))
        warm = copilot.assess(NOTE, QUESTION)  # builds the indexes and opens the connection
        assert not warm.notices, warm.notices
        alone(copilot)
        crowd(copilot)


def alone(copilot: RiskCopilot) -> None:
    """Time assessments one after another."""
    first, whole, beside, graph, busy = [], [], [], [], []
    stages: list[dict[str, float]] = []
    for _ in range(20):
        since, spent = time.perf_counter(), time.process_time()
        events = copilot.stream(NOTE, QUESTION)
        next(events)
        first.append(time.perf_counter() - since)
        *_, found = events
        whole.append(time.perf_counter() - since)
        assert isinstance(found, Assessment) and not found.notices
        busy.append(time.process_time() - spent)
        beside.append(whole[-1] - sum(call.seconds for call in found.calls))
        graph.append(whole[-1] - sum(step.seconds for step in found.steps))
        stages.append({step.stage: step.seconds for step in found.steps})
    show("model engine, time to the first step", first)
    show("model engine, assess, scripted server", whole)
    show("    of it outside the requests", beside)
    show("    of it outside the stages: graph, checkpoints, log", graph)
    show("    processor time, the scripted server's among it", busy)
    parts = {stage: statistics.median(each[stage] for each in stages) for stage in stages[0]}
    print("    stages, ms: " + ", ".join(f"{stage} {seconds * 1e3:.1f}" for stage, seconds in parts.items()))


def crowd(copilot: RiskCopilot) -> None:
    """Time sessions at once, each with a note of its own, and count what is wrong."""
    together = threading.Barrier(CROWD)
    notes = [NOTE.replace("58", str(30 + number)) for number in range(CROWD)]

    def one(note: str) -> tuple[float, Assessment]:
        together.wait()
        since = time.perf_counter()
        found = copilot.assess(note, QUESTION)
        return time.perf_counter() - since, found

    with ThreadPoolExecutor(CROWD) as pool:
        done = list(pool.map(one, notes))
    show(f"model engine, {CROWD} sessions at once, each", [seconds for seconds, _ in done])
    mixed = sum(found.note != note or bool(found.notices) for note, (_, found) in zip(notes, done, strict=True))
    faults = sum(bool(call.fault) for _, found in done for call in found.calls)
    print(f"    {mixed} mixed, {faults} faults, {max(seconds for seconds, _ in done):.2f} s for all")
    tokens = [call.completion_tokens for call in done[0][1].calls]
    print(f"    calls an assessment: {len(tokens)}; {json.dumps(tokens)} tokens of replies")


def show(what: str, seconds: list[float]) -> None:
    """Print the median and the worst of some timings."""
    print(f"{what:<62} p50 {statistics.median(seconds) * 1e3:8.1f} ms   max {max(seconds) * 1e3:8.1f} ms")


if __name__ == "__main__":
    main()
