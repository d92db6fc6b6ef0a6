"""Reading tables: what is accepted, what is dropped and why, and what is refused."""

from pathlib import Path

import polars as pl
import pytest

from riskcopilot.tools.tabular.model import Column, Dropped, TableError
from riskcopilot.tools.tabular.table import describe, input_name, read_outcome, read_table


def test_missing_markers_spaces_and_old_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("\ufeffage,sex\r61, m \rNA,?\r.,f\r".encode())
    table = read_table(path)
    assert table.cells == {"age": ["61", None, None], "sex": ["m", None, "f"]}
    assert table.rows == 3


def test_parquet_reads_like_csv(tmp_path: Path) -> None:
    frame = pl.DataFrame({"age": [61.5, float("nan"), None], "sex": ["m", "f", None], "ill": [True, False, None]})
    frame.write_parquet(tmp_path / "t.parquet")
    frame.write_csv(tmp_path / "t.csv")
    assert read_table(tmp_path / "t.parquet").cells == read_table(tmp_path / "t.csv").cells


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("t.xlsx", b"x", "save the table as"),
        ("t.csv", b"a;b\n1;2\n", "semicolons"),
        ("t.csv", b"a,a\n1,2\n", "rename"),
        ("t.csv", b"a,b\n", "no rows"),
        ("t.csv", b"", "not a readable table|no rows"),
        ("t.csv", b"a\n\xff\n", "UTF-8"),
        ("t.csv", b"a,b\n1,2\n1,2,3\n", "repair"),
        ("t.parquet", b"no parquet", "repair"),
    ],
)
def test_refused_files(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError, match=message):
        read_table(tmp_path / name)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="there is no file"):
        read_table(tmp_path / "t.csv")


def test_nested_columns_are_refused(tmp_path: Path) -> None:
    pl.DataFrame({"a": [[1, 2]]}).write_parquet(tmp_path / "t.parquet")
    with pytest.raises(TableError, match="flatten"):
        read_table(tmp_path / "t.parquet")


@pytest.mark.parametrize(
    ("cells", "positive", "expected"),
    [
        (["0", "1", None], None, [False, True, None]),
        (["1.0", "0.0"], None, [True, False]),
        (["False", "True"], None, [False, True]),
        (["dead", "alive"], "dead", [True, False]),
        (["0", "1"], "0", [True, False]),
    ],
)
def test_outcomes(cells: list[str | None], positive: str | None, expected: list[bool | None]) -> None:
    assert read_outcome(cells, "died", positive)[0] == expected


@pytest.mark.parametrize(
    ("cells", "positive", "message"),
    [
        (["dead", "alive"], None, "--positive"),
        (["1", "2"], None, "--positive"),
        (["dead", "alive"], "gone", "choose one of alive, dead"),
        (["0", "1", "2"], None, "exactly two"),
        (["1", "1"], None, "exactly two"),
    ],
)
def test_refused_outcomes(cells: list[str | None], positive: str | None, message: str) -> None:
    with pytest.raises(TableError, match=message):
        read_outcome(cells, "died", positive)


def spread(labels: list[str | None], rows: int = 60) -> list[str | None]:
    return [labels[row % len(labels)] for row in range(rows)]


def test_kinds_of_columns() -> None:
    number = describe("age", spread(["40", "50.5", None]), "a", False)
    assert isinstance(number, Column)
    assert (number.kind, number.low, number.high, number.missing, number.unit) == ("number", 40, 50.5, 20, "a")
    kinds = {("yes", "No"): "boolean", ("0", "1"): "boolean", ("m", "f"): "category", ("0", "1", "3+"): "category"}
    for labels, kind in kinds.items():
        found = describe("x", spread([*labels]), "", False)
        assert isinstance(found, Column)
        assert found.kind == kind
    codes = describe("ward", spread(["1", "2", "3"]), "", True)
    assert isinstance(codes, Column)
    assert codes.levels == ("1", "2", "3")


@pytest.mark.parametrize(
    ("name", "cells", "reason"),
    [
        ("patient_id", spread(["7", "9"]), "identifier by its name"),
        ("StudyID", spread(["7", "9"]), "identifier by its name"),
        ("pid", spread(["7", "9"]), "identifier by its name"),
        ("row", [str(n) for n in range(5, 65)], "numbers the rows"),
        ("x", spread([None]), "no values"),
        ("x", spread(["3", None]), "the same value"),
        ("x", spread(["yes", "true"]), "the same value"),
        ("x", [None] * 55 + ["1", "2", "3", "4", "5"], "only 5 rows"),
        ("x", spread(["2020-01-02", "2021-03-04"]), "dates"),
        ("x", spread(["3/4/2021", "13/4/2021"]), "dates"),
        ("note", [f"the patient came in on day {n} with a cough" for n in range(60)], "free text"),
        ("who", [f"Name{n}" for n in range(60)], "nearly every value occurs once"),
        ("drug", spread([f"drug {n}" for n in range(40)], 200), "40 different labels"),
    ],
)
def test_dropped_columns_say_why(name: str, cells: list[str | None], reason: str) -> None:
    found = describe(name, cells, "", False)
    assert isinstance(found, Dropped)
    assert reason in found.reason


@pytest.mark.parametrize("name", ["covid", "steroid", "fluid", "thyroid", "lipid", "age"])
def test_measurements_are_not_taken_for_identifiers(name: str) -> None:
    assert isinstance(describe(name, spread(["3", "4"]), "", False), Column)


def test_numbers_with_stray_text_are_refused() -> None:
    cells: list[str | None] = [str(n / 3) for n in range(80)]
    cells[41] = "<5"
    with pytest.raises(TableError, match=r"1 of 80 values are not numbers .*'<5' in row 42"):
        describe("crp", cells, "", False)
    cells[41] = "inf"
    with pytest.raises(TableError, match="'inf' in row 42"):
        describe("crp", cells, "", False)


def test_input_names_are_identifiers() -> None:
    names = {"age (years)": "age_years", "BMI": "BMI", "2h glucose": "column_2h_glucose", "é": "column_"}
    assert {heading: input_name(heading) for heading in names} == names
    assert all(name.isidentifier() for name in names.values())
