"""The MedRisk oracle: forms become inputs, results choose options, and scores count what was not answered."""

from typing import Any

import pytest
from typer.testing import CliRunner

from riskcopilot.app.settings import Settings
from riskcopilot.calculators import REGISTRY, Result, Risk, Source
from riskcopilot.calculators.partial import Between
from riskcopilot.evals.cli import cli
from riskcopilot.evals.known import NotMapped, input_of, value_of
from riskcopilot.evals.medrisk.figures import Figure, agreement, figures
from riskcopilot.evals.medrisk.grades import graded
from riskcopilot.evals.medrisk.mapping import ToolMapping, known, mappings
from riskcopilot.evals.medrisk.options import Options
from riskcopilot.evals.medrisk.oracle import predict
from riskcopilot.evals.medrisk.rows import LETTERS, Letter, Question
from riskcopilot.evals.medrisk.score import tally
from riskcopilot.evals.medrisk.solvers import solver
from riskcopilot.evals.proportion import wilson

CHADS2 = 40
PAPER = Source("a paper")
FORM = {"heart_failure": 1, "hypertension": 1, "age_75": 0, "diabetes": 0, "stroke": 2}
LABELS = {"CHF": "Yes", "Hypertension": "Yes", "Age": "No", "Diabetes": "No", "Stroke or TIA": "Yes"}


def question(**change: Any) -> Question:
    given = {
        "input_id": 1,
        "patient_info": "made up",
        "question": "What is the yearly risk of stroke?",
        "option_a": "1.9 % a year",
        "option_b": "8.5 % a year",
        "option_c": "18.2 % a year",
        "option_d": "4.0 % a year",
        "cal_id": CHADS2,
        "inputs": LABELS,
        "inputs_raw": FORM,
        "correct_answer": "B",
    }
    return Question.model_validate(given | change)


@pytest.mark.parametrize("tool", mappings(), ids=str)
def test_every_mapping_names_inputs_and_values_its_calculator_has(tool: int) -> None:
    mapping = mappings()[tool]
    for name, value in mapping.assume.items():
        value_of(mapping.entry, name, value)
    for field, rule in mapping.fields.items():
        if isinstance(rule, str):
            input_of(mapping.entry, rule.partition(" ")[0])
        else:
            for said in rule.values():
                for name, value in said.items():
                    value_of(mapping.entry, name, value)
        assert rule, field


def test_a_result_picks_the_option_with_its_published_rate() -> None:
    # Gage 2001: with 4 points 8.5 strokes in 100 patient-years
    (said,) = predict([question()])
    assert (said.calculator, said.answer, said.status) == ("chads2", "B", "determined")


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"cal_id": 999_999}, "no calculator for this tool"),
        ({"inputs_raw": {"unheard": 1}, "inputs": {"Unheard": "Yes"}}, "inputs not mapped: field 'unheard'"),
        ({"option_a": "", "option_b": " ", "option_c": "", "option_d": ""}, "not decidable"),
        ({"option_b": "nothing", "option_d": "nothing", "option_a": "nothing", "option_c": "nothing"}, "not decidable"),
    ],
)
def test_what_cannot_be_answered_stays_without_an_answer_and_says_why(change: dict[str, Any], status: str) -> None:
    (said,) = predict([question(**change)])
    assert said.answer is None and said.status.startswith(status)


def mapping(fields: dict[str, Any]) -> ToolMapping:
    return ToolMapping.model_validate({"calculator": "curb_65", "fields": fields})


def form(**fields: tuple[Any, Any]) -> Question:
    return question(
        inputs={k: label for k, (label, _) in fields.items()}, inputs_raw={k: r for k, (_, r) in fields.items()}
    )


def test_a_toggle_is_read_by_its_label_and_never_by_its_points() -> None:
    rule = mapping({"confusion": "new_disorientation"})
    assert known(rule, form(confusion=("No", 1))) == {"new_disorientation": False}
    assert known(rule, form(confusion=("Present", 0))) == {"new_disorientation": True}


def test_an_option_is_found_by_its_points_or_by_how_its_label_starts() -> None:
    rule = mapping(
        {"age": {1: {"age": [65, 120]}, 0: {"age": [18, 64]}}, "bp": {"SBP <90": {"systolic_pressure": 80}, "": {}}}
    )
    found = known(rule, form(age=("65 or more", 1), bp=("SBP <90 or DBP ≤60", 1)))
    assert found == {"age": Between(65, 120), "systolic_pressure": 80.0}
    assert known(rule, form(age=("under 65", 0), bp=("neither", 0))) == {"age": Between(18, 64)}


def test_two_fields_on_one_input_narrow_it_and_a_contradiction_is_refused() -> None:
    rule = mapping(
        {
            "a": {"Yes": {"age": [65, 120]}, "No": {"age": [18, 64]}},
            "b": {"Yes": {"age": [75, 120]}, "No": {"age": [18, 74]}},
        }
    )
    assert known(rule, form(a=("Yes", 1), b=("No", 0))) == {"age": Between(65, 74)}
    with pytest.raises(NotMapped, match="contradict"):
        known(rule, form(a=("No", 0), b=("Yes", 1)))


def test_an_impossible_number_is_refused_with_what_it_looks_like() -> None:
    rule = mapping({"bun": "blood_urea_nitrogen mg/dL"})
    assert known(rule, form(bun=("20", 20))) == {"blood_urea_nitrogen": 20.0}
    with pytest.raises(NotMapped, match="check"):
        known(rule, form(bun=("4000", 4000)))


def choose(
    result: Result, *options: str, asked: str = "What is the risk?", words: dict[str, str] | None = None
) -> Letter | None:
    return Options(dict(zip(LETTERS, options, strict=True)), asked).supported(result, words or {})


def outcome(band: str = "", *risks: tuple[str, float | tuple[float, float]], value: float | str = 3) -> Result:
    return Result(
        value, "points", band, (), tuple(Risk("death", horizon, percent, PAPER) for horizon, percent in risks)
    )


def test_bands_choose_by_their_words() -> None:
    assert choose(outcome("high risk"), "Low risk", "Moderate risk", "High risk", "Very high risk") == "C"
    assert choose(outcome("intermediate risk"), "Low risk", "Moderate risk", "High risk", "Minimal risk") == "B"
    assert choose(outcome("low risk"), "Low risk", "Low risk", "High risk", "Moderate risk") is None


def test_chances_choose_by_their_figures_and_the_horizon_asked_for() -> None:
    both = outcome("", ("1 year", 4.0), ("5 years", 19.0))
    options = ("4.0% risk", "19% risk", "50% risk", "1% risk")
    assert choose(both, *options, asked="What is the 5-year mortality?") == "B"
    assert choose(both, *options, asked="What is the mortality within one year?") == "A"
    assert choose(outcome("", ("1 year", 4.0)), "96% survive", "60% survive", "50% survive", "40% survive") == "A"


def test_an_interval_fits_the_option_that_writes_the_same_interval() -> None:
    result = outcome("", ("3 months", (25, 50)))
    assert choose(result, "0 to <25%", "25 to <50%", "50 to <75%", ">=75%") == "B"


def test_figures_far_from_every_option_choose_none() -> None:
    assert choose(outcome("", ("1 year", 10.0)), "1%", "4%", "30%", "70%") is None
    assert choose(outcome("", ("1 year", 8.4)), "1%", "8.9%", "30%", "70%") == "B"


def test_the_tools_own_words_for_a_band_are_used() -> None:
    said = {"operation not needed": "Non-operative"}
    result = outcome("operation not needed")
    assert choose(result, "Operative", "Non-operative", "Either", "Refer", words=said) == "B"


@pytest.mark.parametrize(
    ("value", "worse", "answer"),
    [(0, "higher", "C"), (5, "higher", "A"), (20, "higher", "B"), (40, "higher", "D"), (40, "lower", "A")],
)
def test_a_score_without_published_grades_is_graded_by_the_third_of_its_range(
    value: float, worse: str, answer: Letter
) -> None:
    options: dict[Letter, str] = {"A": "Mild", "B": "Moderate severity", "C": "No symptoms", "D": "Severe"}
    assert graded("pediatric_nihss", value, worse, options) == answer
    assert graded("pediatric_nihss", value, worse, {"A": "now", "B": "later", "C": "soon", "D": "once"}) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1.5-2 %", [Figure("percent", 1.5, 2.0, 0.1)]),
        ("between 25 and 50 percent", [Figure("percent", 25, 50, 1)]),
        (">80%", [Figure("percent", 80, float("inf"), 1)]),
        ("6 points", [Figure("points", 6, 6, 1)]),
        ("within 30 days", [Figure("time", 30, 30, 1)]),
        ("CHA2DS2", []),
    ],
)
def test_figures_are_read_with_their_kind(text: str, found: list[Figure]) -> None:
    assert list(figures(text)) == found


def test_figures_agree_as_exactly_as_they_are_written() -> None:
    (shown,) = figures("3.7%")
    assert agreement(Figure("percent", 3.72, 3.72), shown) == 1.0
    assert agreement(Figure("percent", 3.8, 3.8), shown) == 0.0
    assert agreement(Figure("points", 3.7, 3.7), shown) == 0.0


def test_what_is_not_answered_stays_in_the_denominator() -> None:
    rows = [question(input_id=1), question(input_id=2, cal_id=999_999)]
    counted = tally(rows, {row.id: solver("oracle", Settings(), False)(row) for row in rows})
    assert (counted.rows, counted.answered, counted.right) == (2, 1, 1)
    assert counted.accuracy == 0.5 and counted.precision == 1.0


def test_wilsons_interval() -> None:
    # Newcombe 1998, Stat Med 17:857, table I: 81 of 263
    low, high = wilson(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)


def test_the_command_writes_a_line_a_question_and_scores_only_with_answers(tmp_path: Any) -> None:
    file, out = tmp_path / "q.jsonl", tmp_path / "p.jsonl"
    file.write_text(question().model_dump_json() + "\n")
    told = CliRunner().invoke(cli, ["medrisk", "--questions", str(file), "--predictions", str(out)])
    assert told.exit_code == 0 and "1/1" in told.output and '"answer":"B"' in out.read_text()
    file.write_text(question(correct_answer=None).model_dump_json() + "\n")
    assert CliRunner().invoke(cli, ["medrisk", "--questions", str(file), "--predictions", str(out)]).output == ""


def test_the_registry_has_what_the_mappings_name() -> None:
    assert {mapping.calculator for mapping in mappings().values()} <= set(REGISTRY)
