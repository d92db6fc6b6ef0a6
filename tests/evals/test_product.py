"""Question sets answered by the product itself: its own choice executed, and the options seen only afterwards."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from riskcopilot.app import compose
from riskcopilot.app.evidence import EvidenceSearch
from riskcopilot.app.settings import Settings
from riskcopilot.evals.cli import cli
from riskcopilot.evals.medcalc import rows as medcalc
from riskcopilot.evals.medcalc.note import Solver as NoteSolver
from riskcopilot.evals.medrisk.full import Solver
from riskcopilot.evals.medrisk.rows import Question
from riskcopilot.evals.product import Product

from ..app.conftest import Words

NOTE = (
    "An 82-year-old man has pneumonia and is confused, which is new. Respiratory rate 32/min, blood pressure 96/58 "
    "mmHg, heart rate 118/min. Urea 9.2 mmol/L."
)
CURB, CHADS2 = 324, 40


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "load_embedder", lambda home: Words())
        patch.setattr(EvidenceSearch, "evidence", lambda *asked: [])  # its index takes long, and no answer rests on it
        yield Product(Settings(home=tmp_path_factory.mktemp("evals"), reader="rules"))


def ask(**change: Any) -> Question:
    given = {
        "input_id": 7,
        "patient_info": NOTE,
        "question": "What is the 30-day mortality by CURB-65?",
        # Lim 2003, all cohorts: 57 % for 5 points
        "option_a": "1.5 %",
        "option_b": "9.2 %",
        "option_c": "22 %",
        "option_d": "57 %",
    }
    return Question.model_validate(given | change)


def test_the_product_chooses_reads_and_calculates_and_the_result_finds_the_option(product: Product) -> None:
    said = Solver(product, "full", "ask", False)(ask())
    assert (said.calculator, said.selected[0].cal_id) == ("curb_65", CURB)
    assert (said.answer, said.status, said.forced) == ("D", "determined", False)
    assert said.inputs["respiratory_rate"].value == 32 and said.inputs["respiratory_rate"].quote in NOTE
    assert said.computed and said.computed.value == 5


def test_the_options_do_not_change_what_is_computed(product: Product) -> None:
    solve = Solver(product, "full", "ask", False)
    told = solve(ask())
    other = solve(
        ask(option_a="HEART score 9", option_b="child_pugh", option_c="age 30", option_d="respiratory rate 12")
    )
    assert other.answer is None and "no option is supported" in other.status
    assert (other.selected, other.inputs, other.computed) == (told.selected, told.inputs, told.computed)


def test_what_is_not_mentioned_is_asked_assumed_or_forced_and_never_silent(product: Product) -> None:
    short = ask(patient_info=NOTE.replace(" and is confused, which is new", ""), option_c="27.8 %", option_a="40 %")
    asked = Solver(product, "full", "ask", False)(short)
    assert asked.inputs["new_disorientation"].status == "missing"
    taken = Solver(product, "full", "absent", False)(short)
    assert taken.inputs["new_disorientation"].status == "assumed" and taken.computed and taken.computed.value == 4
    vague = ask(patient_info="An 82-year-old man has pneumonia.")
    assert Solver(product, "full", "ask", False)(vague).answer is None
    forced = Solver(product, "full", "ask", True)(vague)
    assert forced.answer and forced.forced and forced.status.startswith("forced") and forced.confidence


def test_a_row_without_a_shortlist_is_not_answered_from_the_whole_library(product: Product) -> None:
    with pytest.raises(ValueError, match="relevant_tools"):
        Solver(product, "shortlist", "ask", True)(ask())


def test_a_shortlist_limits_the_choice_and_nothing_else(product: Product) -> None:
    listed = Solver(product, "shortlist", "ask", True)(ask(relevant_tools=(CHADS2,)))
    assert [choice.calculator for choice in listed.selected] == ["chads2"]
    both = Solver(product, "shortlist", "ask", False)(ask(relevant_tools=(CHADS2, CURB)))
    assert both.calculator == "curb_65" and both.answer == "D"


def test_a_note_that_is_not_assessed_has_no_answer_and_says_why(product: Product) -> None:
    said = Solver(product, "full", "ask", True)(ask(patient_info=" "))
    assert said.answer is None and said.status.startswith("nothing selected: The note is empty")


def calculated(product: Product, note: str, unmentioned: Any = "ask") -> Any:
    row = {"Unique ID": 3, "Patient Note": note, "Question": "What is the patient's CURB-65 score?"}
    return NoteSolver(product, unmentioned)(medcalc.Question.model_validate(row))


def test_a_value_is_given_where_the_note_determines_it_and_assumptions_are_named(product: Product) -> None:
    said = calculated(product, NOTE)
    assert (said.answer, said.unit, said.status) == (5, "points", "determined")
    short = NOTE.replace(" and is confused, which is new", "")
    said = calculated(product, short)
    assert said.answer is None and said.status == "bounded: new_disorientation"
    said = calculated(product, short, "absent")
    assert (said.answer, said.status) == (4, "determined with assumptions: new_disorientation")


@pytest.mark.parametrize(
    ("arguments", "mend"),
    [
        (["medrisk", "--protocol", "best"], "'full', 'shortlist', 'oracle'"),
        (["medrisk", "--unmentioned", "guess"], "'ask', 'absent'"),
        (["medcalc", "--inputs", "all"], "'note', 'gold'"),
    ],
)
def test_an_unknown_setting_says_which_there_are(tmp_path: Path, arguments: list[str], mend: str) -> None:
    file = tmp_path / "q.jsonl"
    file.write_text(json.dumps({"input_id": 1, "patient_info": "", "question": "", "Unique ID": 1}) + "\n")
    told = CliRunner().invoke(cli, [*arguments, "--questions", str(file)])
    assert told.exit_code == 2 and mend in told.stderr
