"""Measure the embedded reader against labelled notes: precision and recall of each input.

Usage: python -m riskcopilot.bench.reading FOLDER [--show INPUT]      or: python bench/reading.py FOLDER

FOLDER holds `medcalc/dev.jsonl`: case reports and vignettes, each with the values one calculator needs. A reading is
right when it equals the label within 0.6 % after conversion, and when a range holds it. Where the reader gives
several values it asks: that is neither right nor wrong, and counts against recall only.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.units import ucum
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Input, Quantity
from riskcopilot.tools.protocol import Finding, Span

#: The entity's name in the labels, and the input it is.
ENTITIES = {
    "age": "age",
    "sex": "sex",
    "heart rate or pulse": "heart_rate",
    "respiratory rate": "respiratory_rate",
    "systolic blood pressure": "systolic_pressure",
    "diastolic blood pressure": "diastolic_pressure",
    "temperature": "temperature",
    "o₂ saturation percentage": "oxygen_saturation",
    "glasgow coma score": "glasgow_coma_scale",
    "weight": "weight",
    "height": "height",
    "creatinine": "creatinine",
    "sodium": "sodium",
    "potassium": "potassium",
    "bicarbonate": "bicarbonate",
    "blood urea nitrogen (bun)": "blood_urea_nitrogen",
    "albumin": "albumin",
    "bilirubin": "bilirubin",
    "international normalized ratio": "inr",
    "calcium": "calcium",
    "glucose": "glucose",
    "hemoglobin": "haemoglobin",
    "hematocrit": "haematocrit",
    "platelet count": "platelets",
    "white blood cell count": "white_cell_count",
    "total cholesterol": "total_cholesterol",
    "high-density lipoprotein cholesterol": "hdl_cholesterol",
    "ph": "arterial_ph",
    "fio₂": "inspired_oxygen",
    "congestive heart faliure": "heart_failure",
    "hypertension history": "hypertension",
    "diabetes history": "diabetes",
    "smoker": "smoker",
    "stroke": "previous_stroke",
}


def vocabulary() -> dict[str, Input]:
    """Return every input of every calculator by name; of the same quantity the widest."""
    wanted: dict[str, Input] = {}
    for entry in REGISTRY.values():
        for name, given in entry.parameters.items():
            held = wanted.get(name)
            wider = (
                isinstance(given, Quantity)
                and isinstance(held, Quantity)
                and given.high - given.low > held.high - held.low
            )
            if held is None or wider:
                wanted[name] = given
    return wanted


def gold(label: Any, given: Input) -> float | str | bool | None:
    """Return a label in the input's own unit; None where it cannot be compared."""
    if isinstance(label, bool):
        return label
    if isinstance(label, str):
        return label.lower()
    if not isinstance(given, Quantity):
        return None
    value, written = label if isinstance(label, list) else (label, "")
    unit = ucum(given, written) or ucum(given, "/" + written)
    if written in ("years", "degrees celsius", "degrees fahrenheit") or len(given.units) == 1:
        unit = unit or given.unit
    if unit is None:
        return None
    return given.to_unit(float(value), unit)


def judge(findings: list[Finding], expected: float | str | bool, given: Input) -> str:
    """Say how a reading compares with the label: right, wrong, asks or silent."""
    if not findings:
        return "silent"
    if len(findings) > 1:
        return "asks"
    found = findings[0]
    if not isinstance(given, Quantity):
        return "right" if found.value == expected else "wrong"
    assert isinstance(expected, float)
    if isinstance(found.value, Span):
        low = given.to_unit(found.value.low, found.unit) if found.value.low is not None else expected
        high = given.to_unit(found.value.high, found.unit) if found.value.high is not None else expected
        return "right" if low <= expected <= high else "wrong"
    number = given.to_unit(float(found.value), found.unit)
    return "right" if abs(number - expected) <= 0.006 * max(abs(expected), 0.01) else "wrong"


def measure(
    rows: list[Mapping[str, Any]], wanted: Mapping[str, Input], show: str
) -> tuple[dict[str, Counter[str]], float]:
    """Read every note once for each row; return counts by input and the seconds spent reading."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    seconds = 0.0
    for row in rows:
        start = time.perf_counter()
        reading = read(row["Patient Note"], wanted)
        seconds += time.perf_counter() - start
        for entity, label in row["Relevant Entities"].items():
            name = ENTITIES.get(entity.lower())
            given = wanted.get(name or "")
            expected = gold(label, given) if given else None
            if name is None or given is None or expected is None:
                continue
            findings = [finding for finding in reading.findings if finding.input == name]
            verdict = judge(findings, expected, given)
            counts[name][verdict] += 1
            if name == show and verdict != "right":
                said = [(f.value, f.unit, f.quote) for f in findings]
                notices = [n.message for n in reading.notices if n.input == name]
                print(row["Unique ID"], row["tier"], verdict, "| label", label, "| read", said, notices)
    return counts, seconds


def main() -> None:
    """Print one line for each input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", default="", help="print every reading of this input that is not right")
    options = parser.parse_args()
    lines = (options.folder / "medcalc" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    counts, seconds = measure(rows, vocabulary(), options.show)
    print(f"{len(rows)} notes, {1000 * seconds / len(rows):.1f} ms each")
    print(f"{'input':24}{'n':>5}{'right':>7}{'wrong':>7}{'asks':>6}{'silent':>8}{'precision':>11}{'recall':>8}")
    total: Counter[str] = Counter()
    for name, count in sorted(counts.items(), key=lambda item: -item[1].total()):
        print(line(name, count))
        total += count
    print(line("all", total))


def line(name: str, count: Counter[str]) -> str:
    """Write one row of the table."""
    answered = count["right"] + count["wrong"]
    precision = f"{100 * count['right'] / answered:.1f}" if answered else "-"
    recall = f"{100 * count['right'] / count.total():.1f}"
    return (
        f"{name:24}{count.total():5}{count['right']:7}{count['wrong']:7}{count['asks']:6}{count['silent']:8}"
        f"{precision:>11}{recall:>8}"
    )


if __name__ == "__main__":
    main()
