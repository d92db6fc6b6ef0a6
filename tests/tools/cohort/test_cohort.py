"""Tables scored against the calculators run patient by patient, and against clincalc's own loop."""

import math
import random
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Quantity
from riskcopilot.calculators.partial import evaluate
from riskcopilot.tools.cohort import run as run_module
from riskcopilot.tools.cohort.cluster import on_ray
from riskcopilot.tools.cohort.mapping import CohortError, ColumnMapping, load_mapping
from riskcopilot.tools.cohort.run import run

from ...calculators.second import second

NAMES = ("cha2ds2_vasc", "ckd_epi_2021", "curb_65", "child_pugh", "news2", "glasgow_blatchford", "ottawa_ankle")


def value(given: Any, draw: random.Random) -> Any:
    match given:
        case Criterion():
            return draw.random() < 0.5
        case Choice():
            return draw.choice(list(given.options))
        case Quantity(integer=True):
            return float(draw.randint(math.ceil(given.low), math.floor(given.high)))
        case Quantity():
            return round(draw.uniform(given.low, given.high), 2)
    raise AssertionError(given)


def header(name: str, given: Any) -> str:
    return f"{name} [{given.unit}]" if isinstance(given, Quantity) and given.factors else name


@pytest.mark.parametrize("name", NAMES)
def test_every_row_is_what_the_calculator_gives_for_that_patient(name: str, tmp_path: Path) -> None:
    entry, draw = REGISTRY[name], random.Random(5)
    patients = [
        {key: value(given, draw) if draw.random() < 0.9 else None for key, given in entry.parameters.items()}
        for _ in range(300)
    ]
    columns = {header(key, given): [p[key] for p in patients] for key, given in entry.parameters.items()}
    pl.DataFrame(columns).write_csv(tmp_path / "table.csv")
    run(tmp_path / "table.csv", [name], tmp_path / "out.parquet")
    for patient, row in zip(patients, pl.read_parquet(tmp_path / "out.parquet").to_dicts(), strict=True):
        known = {key: one for key, one in patient.items() if one is not None}
        partial = evaluate(entry, known)
        assert row[f"{name}_status"] == partial.status
        assert row[f"{name}_low"] == partial.low and row[f"{name}_high"] == partial.high
        if partial.result is not None:
            assert row[name] == partial.result.value and row[f"{name}_band"] == partial.result.band


def test_clincalc_gives_the_same_scores(tmp_path: Path) -> None:
    draw = random.Random(2)
    flags = ("heart_failure", "hypertension", "diabetes", "cerebrovascular_disease", "vascular_disease")
    rows = [
        {
            "age": draw.randint(18, 99),
            "sex": draw.choice(("male", "female")),
            **{flag: draw.random() < 0.4 for flag in flags},
        }
        for _ in range(200)
    ]
    pl.DataFrame(rows).with_columns(systemic_embolism=pl.lit(False)).write_parquet(tmp_path / "t.parquet")
    run(tmp_path / "t.parquet", ["cha2ds2_vasc"], tmp_path / "out.csv")
    ours = pl.read_csv(tmp_path / "out.csv")["cha2ds2_vasc"].to_list()
    theirs = [
        second(
            "cha2ds2vasc",
            age=row["age"],
            sex=row["sex"],
            congestive_heart_failure=row["heart_failure"],
            hypertension=row["hypertension"],
            diabetes=row["diabetes"],
            stroke_tia_thromboembolism=row["cerebrovascular_disease"],
            vascular_disease=row["vascular_disease"],
        )["result"]
        for row in rows
    ]
    assert ours == theirs


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Three patients; the second one's creatinine is in the wrong unit, the third one's sex is not a word we know."""
    path = tmp_path / "patients.csv"
    path.write_text("ID,AGE,G,CREA\nA,50,f,88.42\nB,50,m,1.0\nC,50,x,100\n")
    return path


def mapped(tmp_path: Path, text: str) -> ColumnMapping:
    path = tmp_path / "columns.yaml"
    path.write_text(text)
    return load_mapping(path)


CREATININE = """
id: ID
inputs:
  age: AGE
  sex: {column: G, values: {f: female, m: male}}
  creatinine: {column: CREA, unit: umol/L}
"""


def test_a_bad_row_is_reported_with_its_number_and_reason_and_the_others_are_scored(
    table: Path, tmp_path: Path
) -> None:
    report = run(table, ["ckd_epi_2021"], tmp_path / "out.csv", mapped(tmp_path, CREATININE))
    out = pl.read_csv(tmp_path / "out.csv")
    assert out["ID"].to_list() == ["A", "B", "C"]
    # Inker 2021, table 2: 142 × (1.0/0.7)^-1.2 × 0.9938^50 × 1.012
    assert out["ckd_epi_2021"][0] == pytest.approx(68.6, abs=0.05)
    assert out["ckd_epi_2021_status"].to_list() == ["determined", "rejected", "rejected"]
    assert (report.rows, report.rejected) == (3, 2) and report.rejections is not None
    bad = pl.read_csv(report.rejections)
    assert bad["row"].to_list() == [2, 3] and bad["column"].to_list() == ["CREA", "G"]
    assert "looks like a value in mg/dL" in bad["reason"][0] and "'x' is none of: female, male" in bad["reason"][1]


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("inputs: {age: YEARS}", "there is no column 'YEARS'"),
        ("inputs: {creatinine: CREA}", "say the unit of column 'CREA', one of: mg/dL"),
        ("inputs: {creatinine: {column: CREA, unit: mmol}}", "unit 'mmol' is not known"),
        ("inputs: {age: {unit: a}}", "either a column, or one value"),
        ("inputs: [age]", "inputs"),
        ("inputs: {age: AGE", "is not YAML"),
        ("inputs: {other: AGE}", "no column is an input"),
    ],
)
def test_a_wrong_mapping_says_what_to_change(text: str, mend: str, table: Path, tmp_path: Path) -> None:
    with pytest.raises(CohortError, match=mend):
        run(table, ["ckd_epi_2021"], tmp_path / "out.csv", mapped(tmp_path, text))


@pytest.mark.parametrize(
    ("name", "output", "mend"),
    [("none.csv", "o.csv", "there is no table"), ("t.xlsx", "o.csv", "convert it"), ("t.csv", "o.txt", "end its name")],
)
def test_a_wrong_file_says_what_to_give(name: str, output: str, mend: str, tmp_path: Path) -> None:
    if name != "none.csv":
        (tmp_path / name).write_text("age,sex\n50,male\n")
    with pytest.raises(CohortError, match=mend):
        run(tmp_path / name, ["chads2"], tmp_path / output)


def test_an_interrupted_run_goes_on_after_its_last_part(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_module, "PART", 1)
    output, mapping = tmp_path / "out.csv", mapped(tmp_path, CREATININE)

    def stops_after_two(batches: Any, names: Any, mapping: Any) -> Any:
        for number, scored in run_module.local(batches, names, mapping):
            yield number, scored
            if number == 1:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(table, ["ckd_epi_2021"], output, mapping, stops_after_two)
    assert not output.exists()
    report = run(table, ["ckd_epi_2021"], output, mapping)
    assert report.resumed == 2 and report.rows == 3 and report.rejected == 2
    assert pl.read_csv(output)["ID"].to_list() == ["A", "B", "C"] and not list(tmp_path.glob("*.parts"))


def test_parts_of_another_run_are_not_taken_over(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "PART", 1)
    output = tmp_path / "out.csv"

    def stops_at_once(batches: Any, names: Any, mapping: Any) -> Any:
        yield next(run_module.local(batches, names, mapping))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(table, ["ckd_epi_2021"], output, mapped(tmp_path, CREATININE), stops_at_once)
    assert run(table, ["ckd_epi_2021"], output, mapped(tmp_path, CREATININE.replace("umol/L", "mg/dL"))).resumed == 0


def test_a_constant_is_said_and_used(table: Path, tmp_path: Path) -> None:
    mapping = mapped(tmp_path, CREATININE.replace("{column: G, values: {f: female, m: male}}", "{value: female}"))
    run(table, ["ckd_epi_2021"], tmp_path / "out.csv", mapping)
    assert pl.read_csv(tmp_path / "out.csv")["ckd_epi_2021_status"].to_list()[2] == "determined"


def test_ray_gives_the_same_table_as_this_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = random.Random(4)
    entry = REGISTRY["curb_65"]
    rows = [{header(key, given): value(given, draw) for key, given in entry.parameters.items()} for _ in range(50)]
    pl.DataFrame(rows).write_csv(tmp_path / "table.csv")
    monkeypatch.setattr(run_module, "PART", 20)
    run(tmp_path / "table.csv", ["curb_65"], tmp_path / "here.parquet")
    run(tmp_path / "table.csv", ["curb_65"], tmp_path / "there.parquet", engine=on_ray())
    assert pl.read_parquet(tmp_path / "here.parquet").equals(pl.read_parquet(tmp_path / "there.parquet"))
