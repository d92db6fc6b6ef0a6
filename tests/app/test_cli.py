"""The command line as its users meet it: on good and bad input, in a terminal, in a pipe."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from riskcopilot.app import copilot
from riskcopilot.app.cli import cli
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.calculators import REGISTRY

COMMAND = str(Path(sys.executable).with_name("riskcopilot"))
PUGH: dict[str, Any] = {
    "bilirubin": {"value": 2.6, "unit": "mg/dL"},
    "albumin": {"value": 2.9, "unit": "g/dL"},
    "inr": 1.5,
    "ascites": "moderate or severe",
    "hepatic_encephalopathy": "none",
}
NOTE = (
    "58-year-old man with cirrhosis. Bilirubin 2.6 mg/dL, albumin 2.9 g/dL, INR 1.5. Moderate ascites, no "
    "encephalopathy."
)


class Ran:
    """What a command wrote, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


def run(*arguments: str, given: str | bytes = "") -> Ran:
    result = CliRunner().invoke(cli, list(arguments), input=given)
    return Ran(result.exit_code, result.stdout, result.stderr)


def really_run(arguments: Sequence[str], given: str = "", **environment: str) -> Ran:
    done = subprocess.run(
        [COMMAND, *arguments],
        input=given,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        env={**os.environ, **environment},
        check=False,
    )
    assert "Traceback" not in done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def assessing(served_copilot: RiskCopilot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copilot, "RiskCopilot", lambda: served_copilot)


def test_a_published_result() -> None:
    # Pugh 1973: bilirubin 2 to 3 gives 2, albumin 2.8 to 3.5 gives 2, INR under 1.7 gives 1, ascites 3, no coma 1
    done = really_run(["calculators", "run", "child_pugh", "--inputs", json.dumps(PUGH)])
    assert done.code == 0 and done.err == ""
    assert done.out.splitlines()[0] == "Child-Pugh score: 9 points, class B"


@pytest.mark.parametrize("way", ["-", "@"])
def test_inputs_come_from_a_file_or_standard_input(way: str, tmp_path: Path) -> None:
    file = tmp_path / "inputs.json"
    file.write_text(json.dumps(PUGH), encoding="utf-8")
    inputs = way if way == "-" else f"@{file}"
    done = run("calculators", "run", "child_pugh", "--inputs", inputs, "--json", given=json.dumps(PUGH))
    answer = json.loads(done.out)
    assert (answer["value"], answer["unit"], answer["band"]) == (9, "points", "class B")
    assert answer["definition"] and sum(item["points"] for item in answer["items"]) == 9


@pytest.mark.parametrize(
    ("inputs", "words"),
    [
        ("{bad", "quote it as one word"),
        ('{"inr": 1, "inr": 2}', "inr is given twice"),
        ("[1]", "give an object"),
        ("@/no/such/file", "cannot read /no/such/file: No such file or directory"),
        (json.dumps({**PUGH, "bilirubin": 2.6}), "a bare number is ambiguous"),
        (json.dumps({**PUGH, "inr": 150}), "inr: 150  is outside"),
        (json.dumps({**PUGH, "smoker": True}), "smoker: is not an input of this calculator"),
        ("{}", "albumin: is missing (serum albumin); nothing is assumed for it"),
    ],
)
def test_bad_inputs_are_refused_with_what_to_do(inputs: str, words: str) -> None:
    done = run("calculators", "run", "child_pugh", "--inputs", inputs)
    assert done.code == 2 and done.out == "" and words.replace("  ", " ") in done.err.replace("  ", " ")


def test_refused_inputs_are_json_too() -> None:
    done = run("calculators", "run", "child_pugh", "--inputs", "{}", "--json")
    assert done.code == 2
    assert {problem["input"] for problem in json.loads(done.out)["problems"]} == set(PUGH)


@pytest.mark.parametrize(
    ("name", "near"),
    [("child-pugh", "child_pugh"), ("CHA2DS2-VASc", "cha2ds2_vasc"), ("Child Pugh score", "child_pugh")],
)
def test_an_unknown_calculator_names_the_nearest(name: str, near: str) -> None:
    done = run("calculators", "show", name)
    assert done.code == 2 and "did you mean" in done.err and near in done.err and len(done.err.splitlines()) == 1


def test_a_name_like_no_other_points_to_the_list() -> None:
    assert "`riskcopilot calculators list`" in run("calculators", "show", "qqqqqq").err


def test_the_list_has_one_line_for_each_calculator() -> None:
    lines = run("calculators", "list").out.splitlines()
    assert {line.split()[0] for line in lines} == set(REGISTRY) and len(lines) == len(REGISTRY)
    assert len({len(line) - len(line.split(maxsplit=1)[1]) for line in lines}) == 1  # the specialties stand in line
    assert {row["name"] for row in json.loads(run("calculators", "list", "--json").out)} == set(REGISTRY)


def test_search_finds_by_words() -> None:
    assert "child_pugh" in run("calculators", "search", "severity of cirrhosis", "--k", "3").out
    nothing = run("calculators", "search", "zzzz")
    assert nothing.code == 1 and "try other words" in nothing.err
    assert json.loads(run("calculators", "search", "zzzz", "--json").out) == []


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_show_says_how_to_give_every_input(name: str) -> None:
    done = run("calculators", "show", name)
    assert done.code == 0 and "[" not in done.out.split("\n")[0]
    for given in REGISTRY[name].parameters:
        assert f"  {given}: " in done.out
    facts = json.loads(run("calculators", "show", name, "--json").out)
    assert facts["inputs"]["required"] == list(REGISTRY[name].parameters) and facts["sources"]


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_terminal_is_not_overrun(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr("riskcopilot.app.terminal._in_terminal", lambda: True)
    for arguments in (["calculators", "list"], ["calculators", "show", "cha2ds2_vasc"]):
        lines = run(*arguments).out.splitlines()
        assert max(map(len, (line for line in lines if "http" not in line))) <= columns


def test_an_assessment(assessing: None, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(NOTE, encoding="utf-8")
    done = run("assess", str(file), "--question", "Child-Pugh?")
    assert done.code == 0 and "Child-Pugh score is 9 points" in done.out
    assert "“Bilirubin 2.6 mg/dL”" in done.out and "Status: determined" in done.out
    whole = json.loads(run("assess", "--question", "Child-Pugh?", "--json", given=NOTE).out)
    assert whole["status"] == "determined" and whole["calculators"][0]["result"]["value"] == 9


def test_what_is_missing_is_said(assessing: None) -> None:
    done = run("assess", "--calculator", "child_pugh", given=NOTE.replace(", INR 1.5", ""))
    assert done.code == 0 and "Still missing: INR" in done.out


def test_a_note_that_nothing_can_be_computed_for_exits_with_1(assessing: None) -> None:
    done = run("assess", "--question", "Child-Pugh?", given="word " * 100_000)
    assert done.code == 1 and done.out.startswith("! ")


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        (["/no/such/note"], "", "cannot read /no/such/note: No such file or directory"),
        (["-"], "", "standard input is empty; give a text file"),
        (["-"], " \n", "standard input is empty"),
        (["-"], b"\xff\xfe\x00", "standard input is not UTF-8 text"),
        (["-", "--unmentioned", "no"], NOTE, "give ask or absent"),
        (["-", "--calculator", "chadsvasc"], NOTE, "did you mean cha2ds2_vasc"),
    ],
)
def test_what_cannot_be_assessed_is_refused_in_one_line(arguments: list[str], given: str | bytes, words: str) -> None:
    done = run("assess", *arguments, given=given)
    assert done.code == 2 and done.out == "" and words in done.err and len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["calculators", "run", "child_pugh"], "--inputs"),
        (["calculator"], "Did you mean 'calculators'"),
        (["serve", "--port", "70000"], "--port"),
    ],
)
def test_wrong_usage_is_said_without_running(arguments: list[str], words: str) -> None:
    done = run(*arguments)
    assert done.code == 2 and done.out == "" and words in done.err


@pytest.mark.parametrize("group", ["calculators", "evidence", "ecg", "risk-model"])
def test_every_group_explains_itself(group: str) -> None:
    assert group in run("--help").out
    assert "Commands" in run(group, "--help").out


@pytest.mark.parametrize(
    ("environment", "code", "words"),
    [
        ({"RISKCOPILOT_ENGINE": "gpt"}, 2, "RISKCOPILOT_ENGINE is 'gpt'"),
        ({"RISKCOPILOT_ENGINE": "model"}, 2, "needs RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME"),
        ({"RISKCOPILOT_HOME": "/dev/null/x"}, 1, "`riskcopilot doctor`"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(environment: dict[str, str], code: int, words: str) -> None:
    done = really_run(["assess", "-"], NOTE, **environment)
    assert done.code == code and words in done.err.splitlines()[-1] and done.out == ""


def test_letters_that_a_terminal_lacks_do_not_end_the_command() -> None:
    done = really_run(["calculators", "list"], PYTHONIOENCODING="ascii")
    assert done.code == 0 and "CHA?DS?-VASc" in done.out


def test_an_interrupt_ends_without_a_traceback() -> None:
    with subprocess.Popen(
        [COMMAND, "assess", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as waiting:
        for _ in range(20):  # one that comes while Python is still starting may be lost
            time.sleep(3)
            if waiting.poll() is not None:
                break
            waiting.send_signal(signal.SIGINT)
        _, said = waiting.communicate(timeout=60)
    assert waiting.returncode == 130 and b"Traceback" not in said


def test_single_calculations_do_without_the_heavy_parts() -> None:
    code = (
        "import sys; from riskcopilot.app.cli import cli\n"
        f"cli(['calculators', 'run', 'child_pugh', '--inputs', {json.dumps(PUGH)!r}], standalone_mode=False)\n"
        "heavy = {'pydantic_settings', 'rich', 'httpx', 'numpy', 'langgraph', 'langchain_core', 'gradio'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_no_trace_leaves_this_machine() -> None:
    code = (
        "from riskcopilot.app.settings import keep_quiet; keep_quiet()\n"
        "from langsmith.utils import tracing_is_enabled; print(tracing_is_enabled())"
    )
    asked = dict.fromkeys(("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING_V2"), "true")
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, **asked},
        check=True,
    )
    assert done.stdout.strip() == "False"
