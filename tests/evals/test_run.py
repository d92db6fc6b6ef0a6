"""A run: typed log, resumed to the same lines, over processes, and scores that count what went wrong."""

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from riskcopilot.app.settings import Settings
from riskcopilot.evals.cli import cli
from riskcopilot.evals.log import Header, Trace, read_log
from riskcopilot.evals.medrisk.rows import Question
from riskcopilot.evals.medrisk.solvers import solver
from riskcopilot.evals.run import run

from .test_medrisk import question

HEADER = Header(
    benchmark="medrisk",
    protocol="oracle",
    engine="embedded",
    questions="q.jsonl",
    questions_hash="0",
    rows=6,
    commit="",
    started=datetime(2026, 1, 1, tzinfo=UTC),
)
ORACLE = partial(solver, "oracle", Settings(), False)
ROWS = [question(input_id=number, cal_id=40 if number % 2 else 999_999) for number in range(6)]


def lines(path: Path) -> list[Any]:
    """A log's lines without what differs from run to run: when it started, how long it took."""
    read = [json.loads(line) for line in path.read_text().splitlines()]
    return [{name: value for name, value in line.items() if name not in ("seconds", "started")} for line in read]


def whole(path: Path) -> list[Trace]:
    return list(run(ROWS, ORACLE, HEADER, path, processes=1))


@pytest.mark.parametrize("kept", [0, 1, 4, 7])
@pytest.mark.parametrize("torn", ["", '{"id":9,"sta'])
def test_an_interrupted_run_goes_on_to_the_same_lines(tmp_path: Path, kept: int, torn: str) -> None:
    whole(tmp_path / "whole.jsonl")
    text = (tmp_path / "whole.jsonl").read_text().splitlines(keepends=True)
    (tmp_path / "torn.jsonl").write_text("".join(text[:kept]) + torn)
    later = HEADER.model_copy(update={"started": datetime(2026, 1, 2, tzinfo=UTC)})
    said = list(run(ROWS, ORACLE, later, tmp_path / "torn.jsonl", processes=1))
    assert lines(tmp_path / "torn.jsonl") == lines(tmp_path / "whole.jsonl")
    assert [trace.id for trace in said] == [row.id for row in ROWS]
    assert (tmp_path / "torn.jsonl").read_text().startswith("".join(text[:kept])) or not kept


def test_processes_side_by_side_say_the_same_in_the_same_order(tmp_path: Path) -> None:
    whole(tmp_path / "one.jsonl")
    list(run(ROWS, ORACLE, HEADER, tmp_path / "two.jsonl", processes=2))
    assert lines(tmp_path / "one.jsonl") == lines(tmp_path / "two.jsonl")


@pytest.mark.parametrize("change", [{"seed": 1}, {"commit": "abc"}, {"settings": {"unmentioned": "absent"}}])
def test_a_log_of_another_run_is_not_gone_on_with(tmp_path: Path, change: dict[str, Any]) -> None:
    whole(tmp_path / "log.jsonl")
    (name,) = change
    with pytest.raises(ValueError, match=f"another run: its {name}"):
        list(run(ROWS, ORACLE, HEADER.model_copy(update=change), tmp_path / "log.jsonl"))
    with pytest.raises(ValueError, match="other questions"):
        list(run(ROWS[::-1], ORACLE, HEADER, tmp_path / "log.jsonl"))
    (tmp_path / "log.jsonl").write_text('{"a": 1}\n')
    with pytest.raises(ValueError, match="not a log"):
        list(run(ROWS, ORACLE, HEADER, tmp_path / "log.jsonl"))


def test_a_question_that_breaks_the_solver_costs_itself_alone() -> None:
    def solve(asked: Question) -> Trace:
        if asked.id == 2:
            raise ZeroDivisionError("no patients")
        return Trace(id=asked.id, status="determined")

    said = list(run(ROWS, lambda: solve, HEADER, processes=1))
    assert [trace.status for trace in said].count("determined") == 5
    assert said[2].status == "failed: ZeroDivisionError: no patients" and said[2].answer is None


def test_the_command_replays_logs_samples_compares_and_reports(tmp_path: Path) -> None:
    file = tmp_path / "q.jsonl"
    file.write_text("".join(row.model_dump_json() + "\n" for row in ROWS) + "{\n")
    asked = ["medrisk", "--questions", str(file), "--no-show", "--log"]
    call = partial(CliRunner().invoke, cli, catch_exceptions=False)

    told = call([*asked, str(tmp_path / "a.jsonl"), "--predictions", str(tmp_path / "p.jsonl")])
    assert "answer: 3/6 = 0.500" in told.output and "floor, random option: 2/6" in told.output
    assert "line 7" in told.stderr and "1 rows" in told.stderr
    prediction = json.loads((tmp_path / "p.jsonl").read_text().splitlines()[1])
    assert list(prediction) == ["input_id", "calculator", "cal_id", "inputs", "answer", "status", "seconds"]
    assert (prediction["answer"], prediction["cal_id"]) == ("B", 40)
    header, traces, _ = read_log(tmp_path / "a.jsonl")
    assert header.questions_hash and header.rows == len(traces) == 6

    call([*asked, str(tmp_path / "b.jsonl"), "--sample", "2"])
    assert read_log(tmp_path / "b.jsonl").header.sample == 2
    told = call(["compare", str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")])
    assert "answer: 0.500 and 0.500 of 2" in told.output and "p = 1" in told.output

    told = call(["report", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "r.html")])
    assert "6 questions" in told.output and "made up" in (tmp_path / "r.html").read_text()
    file.write_text(ROWS[0].model_dump_json())
    with pytest.raises(ValueError, match="not the file this run was asked from"):
        call(["report", str(tmp_path / "a.jsonl")])
