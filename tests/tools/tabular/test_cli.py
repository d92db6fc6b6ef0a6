"""The commands, from a table to a prediction."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from riskcopilot.app import cli_risk_model
from riskcopilot.app.settings import settings

from .conftest import patients, saved

ROW = {"age_years": 70, "smoker": True, "ward": "C", "sodium": 140}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a table and a model trained on it by the command."""
    folder = tmp_path_factory.mktemp("home")
    saved(patients(500).drop("truth"), folder)
    with pytest.MonkeyPatch.context() as patch:
        assert run(patch, folder, "train", str(folder / "patients.csv"), "--outcome", "died").exit_code == 0
    return folder


def run(patch: pytest.MonkeyPatch, home: Path, *arguments: str) -> Result:
    patch.setenv("RISKCOPILOT_HOME", str(home))
    settings.cache_clear()
    try:
        return CliRunner().invoke(cli_risk_model.app, arguments)
    finally:
        settings.cache_clear()


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, home: Path) -> Any:
    return lambda *arguments: run(monkeypatch, home, *arguments)


def test_list_and_show(call: Any, home: Path) -> None:
    assert call("list").stdout.startswith("died: Probability of died")
    listed = json.loads(call("list", "--json").stdout)
    assert [model["tool"] for model in listed["models"]] == ["risk_model_died"]
    assert listed["unusable"] == []
    assert "# Risk of died" in call("show", "died").stdout
    assert json.loads(call("show", "died", "--json").stdout)["used"] == 500
    assert call("show", str(home / "risk-models" / "died")).exit_code == 0


def test_one_patient(call: Any) -> None:
    found = json.loads(call("predict", "died", "--row", json.dumps(ROW), "--json").stdout)
    text = call("predict", "died", "--row", json.dumps(ROW)).stdout
    assert f"{found['probability']:.1%}" in text
    assert "smoker = True" in text
    assert "training patients with a predicted probability of" in text


def test_a_table_gives_what_each_row_gives(call: Any, home: Path) -> None:
    result = call("predict", "died", str(home / "patients.csv"))
    assert result.exit_code == 0
    assert "does not use: died" in result.stderr
    rows = list(csv.DictReader(StringIO(result.stdout)))
    assert [int(row["row"]) for row in rows] == list(range(1, 501))
    many = json.loads(call("predict", "died", str(home / "patients.csv"), "--json").stdout)
    patient = {part["input"]: part["value"] for part in many[7]["contributions"]}
    one = json.loads(call("predict", "died", "--row", json.dumps(patient), "--json").stdout)
    assert one == many[7]
    assert float(rows[7]["probability"]) == pytest.approx(one["probability"], abs=1e-6)


def test_refused_rows_stay_in_the_answer(call: Any, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("age_years,smoker,ward,sodium\n70,yes,C,140\n70,maybe,C,140\n70,no,,\n")
    result = call("predict", "died", str(tmp_path / "t.csv"))
    assert result.exit_code == 1
    good, bad, lacking = csv.DictReader(StringIO(result.stdout))
    assert good["probability"]
    assert "'maybe' is not understood" in bad["refused"]
    assert "sodium: is missing" in lacking["refused"]
    assert "2 of 3 rows were refused" in result.stderr
    found = json.loads(call("predict", "died", str(tmp_path / "t.csv"), "--json").stdout)
    assert [row.get("refused", [{}])[0].get("input") for row in found] == [None, "smoker", "sodium"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("predict", "died"), "either a table or --row"),
        (("predict", "nothing", "--row", "{}"), "risk-model list"),
        (("predict", "died", "--row", "{"), "not JSON"),
        (("predict", "died", "--row", "[]"), "one object"),
        (("predict", "died", "--row", "{}"), "smoker: is missing"),
        (("predict", "died", "nowhere.csv"), "there is no file"),
        (("show", "nothing"), "no model 'nothing'"),
        (("train", "nowhere.csv", "--outcome", "x"), "there is no file"),
        (("train", "nowhere.csv", "--outcome", "died"), "--force"),
        (("train", "nowhere.csv", "--outcome", "x", "--unit", "a"), "COLUMN=UNIT"),
        (("train", "nowhere.csv", "--outcome", "x", "--name", "A b"), "small letters"),
    ],
)
def test_errors_say_what_to_do(call: Any, arguments: tuple[str, ...], message: str) -> None:
    result = call(*arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")
    assert message in result.stderr
    assert result.stdout == ""


def test_output_folder_and_force(call: Any, home: Path, tmp_path: Path) -> None:
    arguments = ("train", str(home / "patients.csv"), "--outcome", "died", "--output", str(tmp_path / "out"))
    options = ("--drop", "ward, sodium", "--unit", "age (years)=a", "--horizon", "30 days", "--json")
    result = call(*arguments, *options)
    assert result.exit_code == 0
    card = json.loads(result.stdout)
    assert [column["unit"] for column in card["columns"]] == ["a", ""]
    assert card["horizon"] == "30 days"
    assert call(*arguments).exit_code == 2
    assert call(*arguments, "--force").exit_code == 0
    assert len(json.loads(call("show", str(tmp_path / "out"), "--json").stdout)["columns"]) == 4


def test_an_unusable_model_is_listed_with_its_reason(call: Any, home: Path) -> None:
    broken = home / "risk-models" / "broken"
    broken.mkdir()
    try:
        result = call("list")
        assert "died:" in result.stdout
        assert f"unusable: {broken}" in result.stderr
    finally:
        broken.rmdir()
