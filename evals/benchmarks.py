"""What the harness must know of each benchmark: its rows, how they are scored, what a report shows of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from .clinicbench import rows as clinicbench_rows
from .clinicbench import score as clinicbench_score
from .lines import Read, read
from .log import Frozen, Header, InputRead, Trace, file_hash
from .medcalc import rows as medcalc_rows
from .medcalc import stages as medcalc_stages
from .medrisk import groups as medrisk_groups
from .medrisk import rows as medrisk_rows
from .medrisk import stages as medrisk_stages
from .riskqa import rows as riskqa_rows
from .riskqa import score as riskqa_score
from .verdict import Verdict

Tools = Mapping[int, medrisk_groups.ToolRow]


class Shown(Frozen):
    """What a report shows of a question."""

    note: str
    question: str
    options: Mapping[str, str] = {}
    gold: str = ""


@dataclass(frozen=True)
class Benchmark:
    """A benchmark, whose questions are of type `rows`."""

    title: str
    rows: type[BaseModel]
    judged: Callable[[Any, Trace, Tools], Verdict]
    shown: Callable[[Any], Shown]
    stratum: Callable[[Any], object]  # questions of one stratum are represented in a sample in proportion
    line: Callable[[Trace], Mapping[str, Any]]  # a prediction as outside scorers read it

    def read(self, path: Path) -> Read[Any]:
        """Read a question file."""
        return read(path, self.rows, _id)


def _id(row: Any) -> str | int:
    name: str | int = row.id
    return name


def asked(header: Header, path: Path | None = None) -> tuple[Benchmark, dict[str | int, Any]]:
    """Return the benchmark and the questions of a log. Raises ValueError where the file is not the one it ran on."""
    file = path or Path(header.questions)
    if not file.exists():
        raise ValueError(f"the questions of this run are not at {file}; give the file with --questions")
    if file_hash(file) != header.questions_hash:
        raise ValueError(f"{file} is not the file this run was asked from; give that one with --questions")
    benchmark = BENCHMARKS[header.benchmark]
    return benchmark, {row.id: row for row in benchmark.read(file).rows}


def _inputs(trace: Trace) -> dict[str, dict[str, Any]]:
    def plain(read: InputRead) -> dict[str, Any]:
        return read.model_dump(mode="json")

    return {name: plain(read) for name, read in trace.inputs.items()}


def _medrisk_judged(question: medrisk_rows.Question, trace: Trace, tools: Tools) -> Verdict:
    return medrisk_stages.judged(question, trace, medrisk_groups.groups(question, tools))


def _medrisk_shown(question: medrisk_rows.Question) -> Shown:
    return Shown(
        note=question.patient_info,
        question=question.question,
        options={str(letter): text for letter, text in question.options.items()},
        gold=question.correct_answer or "",
    )


def _medrisk_line(trace: Trace) -> Mapping[str, Any]:
    return {
        "input_id": trace.id,
        "calculator": trace.calculator,
        "cal_id": trace.selected[0].cal_id if trace.selected else None,
        "inputs": _inputs(trace),
        "answer": trace.answer,
        "status": trace.status,
        "seconds": trace.took,
    }


def _medcalc_judged(question: medcalc_rows.Question, trace: Trace, tools: Tools) -> Verdict:
    return medcalc_stages.judged(question, trace)


def _medcalc_shown(question: medcalc_rows.Question) -> Shown:
    label = "cannot be computed from this note" if question.tier == "C" else question.answer or ""
    return Shown(note=question.note, question=question.question, gold=label)


def _medcalc_line(trace: Trace) -> Mapping[str, Any]:
    return {
        "Unique ID": trace.id,
        "calculator": trace.calculator,
        "value": trace.answer,
        "unit": trace.unit,
        "status": trace.status,
        "inputs": _inputs(trace),
        "seconds": trace.took,
    }


def _clinicbench(task: clinicbench_rows.Task) -> Benchmark:
    return Benchmark(
        f"ClinicBench, {task}",
        clinicbench_rows.Question,
        lambda question, trace, tools: clinicbench_score.judged(task, question, trace),
        lambda question: Shown(
            note=question.prompt, question="", options=question.options, gold=question.reference.strip()
        ),
        lambda question: None,
        lambda trace: {"id": trace.id, "answer": trace.answer, "status": trace.status, "seconds": trace.took},
    )


BENCHMARKS: Mapping[str, Benchmark] = {
    "medrisk": Benchmark(
        "MedRisk",
        medrisk_rows.Question,
        _medrisk_judged,
        _medrisk_shown,
        lambda question: question.cal_id,
        _medrisk_line,
    ),
    "medcalc": Benchmark(
        "MedCalc-Bench",
        medcalc_rows.Question,
        _medcalc_judged,
        _medcalc_shown,
        lambda question: question.calculator_id,
        _medcalc_line,
    ),
    "riskqa": Benchmark(
        "RiskQA",
        riskqa_rows.Question,
        lambda question, trace, tools: riskqa_score.judged(question, trace),
        lambda question: Shown(
            note=question.patient_info, question=question.question, options=question.options, gold=question.answer
        ),
        lambda question: question.pmid,
        lambda trace: {
            "id": trace.id,
            "calculator": trace.calculator,
            "inputs": _inputs(trace),
            "answer": trace.answer,
            "status": trace.status,
            "seconds": trace.took,
        },
    ),
    **{f"clinicbench-{task}": _clinicbench(task) for task in get_args(clinicbench_rows.Task)},
}
