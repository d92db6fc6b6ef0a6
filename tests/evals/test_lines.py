"""Question files as users have them: JSON lines, JSON, CSV, workbooks; and every way a row of one can be wrong."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from riskcopilot.evals.lines import Read, read
from riskcopilot.evals.medcalc.rows import Question as MedCalc
from riskcopilot.evals.medrisk.rows import Question
from riskcopilot.evals.riskqa.rows import Question as RiskQA
from riskcopilot.evals.sample import sample

HEADER = [
    *("input_id", "cal_id", "patient_info", "question", "option_a", "option_b", "option_c", "option_d"),
    *("correct_answer", "split", "relevant_tools", "inputs", "inputs_raw"),
]
GOOD = [
    *(1, 40, "made up", "What now?", "None", "Some", 3, "0.5 %", "A", "test", "[40, 801]"),
    *("{'Age': 'Yes'}", "{'age': 1}"),
]


def questions(path: Path) -> Read[Question]:
    return read(path, Question, lambda row: row.id)


def workbook(path: Path, *rows: list[Any]) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_a_workbook_as_the_benchmark_is_published(tmp_path: Path) -> None:
    bare = [2, 40, "made up", "What?", None, None, None, None, None, "train", None, None, None]
    (first, second), refused = questions(workbook(tmp_path / "q.xlsx", HEADER, GOOD, [], bare))
    assert not refused
    assert first.options == {"A": "None", "B": "Some", "C": "3", "D": "0.5 %"}
    assert first.inputs_raw == {"age": 1} and first.relevant_tools == (40, 801) and first.split == "test"
    assert second.options == {} and second.correct_answer is None


def test_columns_are_found_whatever_their_capitals(tmp_path: Path) -> None:
    header = [name.replace("_", " ").title() for name in HEADER]
    assert questions(workbook(tmp_path / "q.xlsx", header, GOOD)).rows[0].cal_id == 40


def test_a_corrupt_row_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    wrong = [*GOOD[:8], "Z", *GOOD[9:]]
    found = questions(workbook(tmp_path / "q.xlsx", HEADER, ["x", *GOOD[1:]], [2, *wrong[1:]], GOOD, GOOD))
    assert [row.id for row in found.rows] == [1]
    first, second, third = found.refused
    assert "row 2: input_id" in first and "row 3: correct_answer" in second and "row 5: 1 stands" in third


def test_a_corrupt_line_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    good = json.dumps({"input_id": 1, "patient_info": "a", "question": "b"}).encode()
    file = tmp_path / "q.jsonl"
    file.write_bytes(b'{"input_id": \n\xff\n[1]\n{"input_id": 7}\n\n' + good)
    found = questions(file)
    assert len(found.rows) == 1
    assert [line.split(": ")[0].rsplit(" ", 1)[1] for line in found.refused] == ["1", "2", "3", "4"]
    assert "not JSON" in found.refused[0] and "UTF-8" in found.refused[1] and "patient_info" in found.refused[3]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("q.txt", b"x", "ends in .jsonl"),
        ("q.jsonl", b"", "holds no questions"),
        ("q.jsonl", b"{}", "line 1: input_id"),
        ("q.json", b"[", "not JSON"),
        ("q.xlsx", b"PK", "cannot be read as a workbook"),
        ("q.csv", b"\xff\xfe", "UTF-8"),
    ],
)
def test_a_file_that_holds_no_question_says_why(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ValueError, match=says):
        questions(tmp_path / name)


def test_a_csv_of_medcalc_bench_as_published(tmp_path: Path) -> None:
    file = tmp_path / "q.csv"
    file.write_text(
        "Row Number,Calculator ID,Patient Note,Relevant Entities,Ground Truth Answer,Lower Limit,Output Type\n"
        "5,2,\"a note,\nof two lines\",\"{'age': [83, 'years'], 'smoker': True}\",38.0,36.1,decimal\n"
    )
    (row,), _ = read(file, MedCalc)
    assert (row.id, row.answer, row.low) == ("5", "38.0", "36.1")
    assert row.entities == {"age": [83, "years"], "smoker": True} and "two lines" in row.note


def test_corrected_labels_come_before_the_published_ones(tmp_path: Path) -> None:
    row = {"Unique ID": 1, "Ground Truth Answer": "7", "corrected_answer": None}
    (tmp_path / "q.jsonl").write_text(json.dumps(row))
    assert read(tmp_path / "q.jsonl", MedCalc).rows[0].answer is None


def test_a_list_of_questions_without_identifiers_is_numbered(tmp_path: Path) -> None:
    (tmp_path / "q.json").write_text(json.dumps([{"question": "a", "choices": {"A": "x"}}, {"question": "b"}]))
    assert [row.id for row in read(tmp_path / "q.json", RiskQA).rows] == [1, 2]


@pytest.mark.parametrize("tail", ["\n\nAnswer: D) Very high", " Answer: (B) some", "\nanswer: c"])
def test_an_answer_given_away_in_the_question_is_cut(tail: str) -> None:
    told = Question(input_id=1, patient_info="Answer: he has a stick", question="Which risk?" + tail)
    assert told.question == "Which risk?" and told.patient_info == "Answer: he has a stick"


def test_a_sample_stands_for_every_calculator_in_proportion() -> None:
    rows = [(number, "common" if number % 4 else "rare") for number in range(400)]
    taken = sample(rows, 40, 0, lambda row: row[1], lambda row: row[0])
    assert Counter(kind for _, kind in taken) == {"common": 30, "rare": 10}
    assert taken == sorted(taken) == sample(rows[::-1], 40, 0, lambda row: row[1], lambda row: row[0])[::-1]
    assert taken != sample(rows, 40, 1, lambda row: row[1], lambda row: row[0])
    assert sample(rows, 1000, 0, lambda row: row[1], lambda row: row[0]) == rows
