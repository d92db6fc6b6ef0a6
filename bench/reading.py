"""Measure the embedded reader against labelled notes: what it reads of each labelled calculator's inputs.

Usage: python bench/reading.py FOLDER [--set medcalc|medrisk] [--split train] [--show INPUT]

FOLDER holds `medcalc/dev.jsonl` (case reports) and `medrisk/SPLIT.jsonl` (generated vignettes); the labels are those of
the calculator each row is about, as the evals map them to our inputs. A number is right within 0.6 % after conversion,
or in the range that the label names; a range read is right inside that range, and "range" where they only overlap.
Several values for one input are a question ("asks"), neither right nor wrong. A label "no" of what a note does not
mention counts as silent.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Day, Input, Quantity
from riskcopilot.calculators.partial import Between, OneOf
from riskcopilot.calculators.vocabulary import CONDITIONS
from riskcopilot.evals.known import NotMapped
from riskcopilot.evals.medcalc import gold
from riskcopilot.evals.medcalc.rows import Question as Report
from riskcopilot.evals.medrisk import mapping
from riskcopilot.evals.medrisk.rows import Question as Vignette
from riskcopilot.tools.calculator import shared_inputs
from riskcopilot.tools.protocol import Finding, Span

Case = tuple[str, str, Mapping[str, Input], Mapping[str, Any]]  # its name, the note, the inputs, their labels
NEAR = 0.006


def reports(folder: Path) -> Iterator[Case]:
    """Yield the case reports whose labels can be trusted, tiers A and B."""
    for line in (folder / "medcalc" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = Report.model_validate(json.loads(line))
        rule = gold.mappings().get(row.calculator_id or 0)
        if rule is not None and row.tier in ("A", "B"):
            try:
                labels = gold.known(rule, row.entities)
            except NotMapped:
                continue
            yield f"{row.unique_id} {row.tier}", row.note, rule.entry.parameters, labels


def vignettes(folder: Path, split: str) -> Iterator[Case]:
    """Yield the vignettes, with what their forms say; not what the benchmark takes for granted."""
    for line in (folder / "medrisk" / f"{split}.jsonl").read_text(encoding="utf-8").splitlines():
        row = Vignette.model_validate(json.loads(line))
        rule = mapping.mappings().get(row.cal_id) if row.cal_id is not None else None
        if rule is not None:
            try:
                labels = mapping.known(rule, row)
            except NotMapped:
                continue
            said = {name: label for name, label in labels.items() if name not in rule.assume}
            yield str(row.input_id), row.patient_info, rule.entry.parameters, said


def judge(findings: list[Finding], label: Any, given: Input) -> str:
    """Say how a reading compares with a label: right, range, asks, wrong or silent."""
    if not findings:
        return "silent"
    verdicts = {agrees(finding, label, given) for finding in findings}
    if len(findings) > 1:
        return "asks" if verdicts != {"wrong"} else "wrong"
    return verdicts.pop()


def agrees(finding: Finding, label: Any, given: Input) -> str:
    """Compare one finding with a label: right, range or wrong."""
    low, high = (label.low, label.high) if isinstance(label, Between) else (label, label)
    if isinstance(given, Day):
        return "right" if given.read(finding.value) == label else "wrong"
    if not isinstance(given, Quantity):
        possible = label.values if isinstance(label, OneOf) else (label,)
        return "right" if finding.value in possible else "wrong"
    if isinstance(finding.value, Span):
        ends = (finding.value.low, finding.value.high)
        least, most = (None if end is None else given.to_unit(end, finding.unit) for end in ends)
        least, most = given.low if least is None else least, given.high if most is None else most
        if low <= least and most <= high:
            return "right"
        return "range" if max(low, least) <= min(high, most) else "wrong"
    number = given.to_unit(float(finding.value), finding.unit or given.unit)
    slack = NEAR * abs(number) if low == high else 1e-9
    return "right" if low - slack <= number <= high + slack else "wrong"


def main() -> None:
    """Print one line for each kind of input, and for each input."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=("medcalc", "medrisk"), default="medcalc", help="which labelled notes")
    parser.add_argument("--split", default="train", help="which part of the vignettes")
    parser.add_argument("--show", default="", help="print every reading of this input that is not right")
    options = parser.parse_args()
    wanted = shared_inputs(REGISTRY.values())
    cases = reports(options.folder) if options.set == "medcalc" else vignettes(options.folder, options.split)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    inputs: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: list[float] = []
    for case, note, parameters, labels in cases:
        start = time.perf_counter()
        findings = read(note, wanted, CONDITIONS).findings
        seconds.append(time.perf_counter() - start)
        for name, label in labels.items():
            said = [finding for finding in findings if finding.input == name]
            verdict = judge(said, label, parameters[name])
            kind = type(parameters[name]).__name__ + (f" {label}" if isinstance(label, bool) else "")
            kinds[kind][verdict] += 1
            inputs[name][verdict] += 1
            if name == options.show and verdict != "right":
                print(case, verdict, "| label", label, "| read", [(f.value, f.unit, f.quote) for f in said])
    print(f"{len(seconds)} notes, median {1000 * median(seconds):.1f} ms, longest {1000 * max(seconds[1:]):.0f} ms")
    print(f"{'':34}{'n':>6}{'right':>7}{'range':>7}{'asks':>6}{'wrong':>7}{'silent':>8}{'precision':>11}")
    for table in (kinds, inputs):
        for name, count in sorted(table.items(), key=lambda item: -item[1].total()):
            print(line(name, count))
    print(line("all", sum(kinds.values(), Counter())))


def line(name: str, count: Counter[str]) -> str:
    """Write one row of the table; precision counts right against right and wrong."""
    answered = count["right"] + count["wrong"]
    precision = f"{100 * count['right'] / answered:.1f}" if answered else "-"
    return (
        f"{name:34}{count.total():6}{count['right']:7}{count['range']:7}{count['asks']:6}{count['wrong']:7}"
        f"{count['silent']:8}{precision:>11}"
    )


if __name__ == "__main__":
    main()
