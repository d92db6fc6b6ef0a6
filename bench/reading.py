"""Measure the embedded reader against labelled notes: precision and recall of each input.

Usage: python bench/reading.py FOLDER [--set medrisk] [--show INPUT]

FOLDER holds `medcalc/dev.jsonl` (case reports, each with the values one calculator needs) and `medrisk/train.jsonl`
(generated vignettes with the facts put into them). A reading is right when it equals the label within 0.6 % after
conversion, or is a range that holds it. Where the reader gives several values it asks: that is neither right nor
wrong, and counts against recall only. Labels that say "no" of what a note does not mention count as silent.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from statistics import median
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

#: The same for the vignettes' labels.
FACTS = {
    "Age": "age",
    "Age, years": "age",
    "Sex": "sex",
    "Gender": "sex",
    "Systolic BP": "systolic_pressure",
    "Systolic BP, mmHg": "systolic_pressure",
    "Heart rate": "heart_rate",
    "Heart rate, bpm": "heart_rate",
    "Heart rate/pulse": "heart_rate",
    "Respiratory rate": "respiratory_rate",
    "SpO₂": "oxygen_saturation",
    "GCS": "glasgow_coma_scale",
    "Glasgow Coma Scale": "glasgow_coma_scale",
    "FiO₂": "inspired_oxygen",
    "INR": "inr",
    "Albumin": "albumin",
    "Bilirubin": "bilirubin",
    "Hypertension": "hypertension",
    "History of hypertension": "hypertension",
    "Hypertension history": "hypertension",
    "Congestive heart failure": "heart_failure",
    "CHF history": "heart_failure",
    "History of congestive heart failure": "heart_failure",
    "History of diabetes mellitus": "diabetes",
    "Diabetes mellitus": "diabetes",
    "Diabetes mellitus history": "diabetes",
}

Case = tuple[str, str, Mapping[str, Any]]  # its name, the note, labels by input


def reports(folder: Path) -> Iterator[Case]:
    """Yield the case reports."""
    for line in (folder / "medcalc" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        labels = {ENTITIES.get(name.lower(), ""): label for name, label in row["Relevant Entities"].items()}
        yield f"{row['Unique ID']} {row['tier']}", row["Patient Note"], labels


def vignettes(folder: Path) -> Iterator[Case]:
    """Yield the vignettes, with the labels that are a number, a sex, or yes or no."""
    answers = {"Yes": True, "No": False, "Male": "male", "Female": "female"}
    for line in (folder / "medrisk" / "train.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        labels: dict[str, Any] = {}
        for name, label in row["inputs"].items():
            answer = answers.get(label.strip()) if isinstance(label, str) else label
            if name in FACTS and answer is not None:
                labels[FACTS[name]] = answer
        if labels:
            yield str(row["input_id"]), row["patient_info"], labels


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
    cases: Iterable[Case], wanted: Mapping[str, Input], show: str
) -> tuple[dict[str, Counter[str]], list[float]]:
    """Read every note; return counts by input and the seconds that each took."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: list[float] = []
    for case, note, labels in cases:
        start = time.perf_counter()
        reading = read(note, wanted)
        seconds.append(time.perf_counter() - start)
        for name, label in labels.items():
            given = wanted.get(name)
            expected = gold(label, given) if given else None
            if given is None or expected is None:
                continue
            findings = [finding for finding in reading.findings if finding.input == name]
            verdict = judge(findings, expected, given)
            counts[name][verdict] += 1
            if name == show and verdict != "right":
                said = [(finding.value, finding.unit, finding.quote) for finding in findings]
                print(case, verdict, "| label", label, "| read", said)
    return counts, seconds


def main() -> None:
    """Print one line for each input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=("medcalc", "medrisk"), default="medcalc", help="which labelled notes")
    parser.add_argument("--show", default="", help="print every reading of this input that is not right")
    options = parser.parse_args()
    cases = reports(options.folder) if options.set == "medcalc" else vignettes(options.folder)
    counts, seconds = measure(cases, vocabulary(), options.show)
    print(f"{len(seconds)} notes, median {1000 * median(seconds):.1f} ms, longest {1000 * max(seconds):.0f} ms")
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
