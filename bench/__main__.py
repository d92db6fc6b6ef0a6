"""`make bench`: how long things take, with two published packages timed in the same run on the same patients.

Figures depend on the machine; compare only what one run prints. Nothing here is a test.
"""

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import clincalc
from medcalc.cha2ds2_vasc_score import generate_cha2ds2_vasc_explanation

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.partial import evaluate

from . import model_engine

SEED = 20260101
CRITERIA = (
    "heart_failure", "hypertension", "diabetes", "cerebrovascular_disease", "systemic_embolism", "vascular_disease"
)  # fmt: skip


def report(what: str, seconds: Sequence[float], unit: str = "ms") -> None:
    """Print the median and 95th percentile of some timings."""
    scale = {"s": 1.0, "ms": 1e3, "µs": 1e6}[unit]
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    print(
        f"{what:<62} p50 {statistics.median(ordered) * scale:8.2f} {unit}"
        f"   p95 {p95 * scale:8.2f} {unit}   n {len(ordered)}"
    )


def timed(call: Callable[[], Any]) -> float:
    """Return how long one call takes."""
    since = time.perf_counter()
    call()
    return time.perf_counter() - since


def patients(count: int) -> list[dict[str, Any]]:
    """Return random patients for CHA₂DS₂-VASc."""
    chance = random.Random(SEED)
    return [
        {"age": chance.randint(18, 100), "sex": chance.choice(["female", "male"])}
        | {name: chance.random() < 0.3 for name in CRITERIA}
        for _ in range(count)
    ]


def as_clincalc(patient: dict[str, Any]) -> dict[str, Any]:
    """Return a patient as clincalc takes one."""
    shared = {name: patient[name] for name in ("age", "sex", "hypertension", "diabetes", "vascular_disease")}
    clot = patient["cerebrovascular_disease"] or patient["systemic_embolism"]
    return shared | {"congestive_heart_failure": patient["heart_failure"], "stroke_tia_thromboembolism": clot}


def as_medcalc(patient: dict[str, Any]) -> dict[str, Any]:
    """Return a patient as medcalc-bench takes one."""
    shared = {name: patient[name] for name in ("hypertension", "diabetes", "vascular_disease")}
    return shared | {
        "age": (patient["age"], "years"),
        "sex": patient["sex"].title(),
        "chf": patient["heart_failure"],
        "stroke": patient["cerebrovascular_disease"],
        "tia": False,
        "thromboembolism": patient["systemic_embolism"],
    }


def calls() -> None:
    """Time one calculator call, ours and the peers', on the same patients."""
    entry = REGISTRY["cha2ds2_vasc"]
    ours = patients(2000)
    theirs, others = [as_clincalc(patient) for patient in ours], [as_medcalc(patient) for patient in ours]
    runs: dict[str, Callable[[], Any]] = {
        "CHA₂DS₂-VASc, validated call": lambda: [entry.run(p) for p in ours],
        "CHA₂DS₂-VASc, bare function": lambda: [entry.function(**p) for p in ours],
        "CHA₂DS₂-VASc, clincalc.calculate": lambda: [clincalc.calculate("cha2ds2vasc", p) for p in theirs],
        "CHA₂DS₂-VASc, medcalc-bench": lambda: [generate_cha2ds2_vasc_explanation(p) for p in others],
    }
    agree = sum(
        entry.run(p).value
        == clincalc.calculate("cha2ds2vasc", q)["result"]
        == generate_cha2ds2_vasc_explanation(r)["Answer"]
        for p, q, r in zip(ours, theirs, others, strict=True)
    )
    print(f"the three agree on {agree} of {len(ours)} patients")
    for _ in range(2):
        for run in runs.values():
            run()
    rounds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(9):
        for name, run in runs.items():
            rounds[name].append(timed(run) / len(ours))
    for name, seconds in rounds.items():
        report(name, seconds, "µs")


def partials() -> None:
    """Time partial evaluation of every calculator with nothing known, which is the most work."""
    worst: list[tuple[float, str]] = []
    for name, entry in REGISTRY.items():
        evaluate(entry, {})
        worst.append((statistics.median(timed(lambda e=entry: evaluate(e, {})) for _ in range(9)), name))
    report("partial evaluation, nothing known, over all calculators", [seconds for seconds, _ in worst])
    for seconds, name in sorted(worst, reverse=True)[:3]:
        print(f"    slowest: {name} {seconds * 1e3:.2f} ms")


def cold() -> None:
    """Time the command line from a standing start."""
    inputs = json.dumps(patients(1)[0])
    command = [str(Path(sys.executable).with_name("riskcopilot"))]
    run = [*command, "calculators", "run", "cha2ds2_vasc", "--inputs", inputs, "--json"]
    report(
        "cold: riskcopilot calculators run",
        [timed(lambda: subprocess.run(run, check=True, capture_output=True)) for _ in range(9)],
        "s",
    )


def assessments() -> None:
    """Time retrieval and whole assessments of the example notes."""
    from riskcopilot.app.copilot import RiskCopilot
    from riskcopilot.app.examples import EXAMPLES
    from riskcopilot.app.settings import Settings

    with tempfile.TemporaryDirectory() as home:
        since = time.perf_counter()
        copilot = RiskCopilot(Settings(home=Path(home)))
        copilot.assess(EXAMPLES[0].note, EXAMPLES[0].question)
        print(f"first assessment, building index and loading weights: {time.perf_counter() - since:.2f} s")
        find = [timed(lambda e=e: copilot.kit.find(e.question, e.note, 10)) for _ in range(5) for e in EXAMPLES]
        report("retrieval among all calculators", find)
        whole = [timed(lambda e=e: copilot.assess(e.note, e.question)) for _ in range(5) for e in EXAMPLES]
        report("assess, after load", whole, "s")
        long = f"{EXAMPLES[0].note} {'The ward round was uneventful and the family was seen. ' * 500}"
        new = [timed(lambda n=n: copilot.assess(f"{long} {n}", EXAMPLES[0].question)) for n in range(3)]
        report("assess a note of 5,000 words, each time new", new, "s")


def main() -> None:
    """Run all of it."""
    calls()
    partials()
    cold()
    assessments()
    model_engine.main()


if __name__ == "__main__":
    main()
