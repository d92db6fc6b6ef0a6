"""From what is known to an option: every possible result counts, and nothing is guessed unasked."""

from typing import Any

import pytest

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.partial import Between
from riskcopilot.evals.medrisk.decide import Asked, Decision, decide
from riskcopilot.evals.medrisk.options import Options
from riskcopilot.evals.medrisk.rows import Letter

# Lim 2003: 30-day mortality 0.6, 2.7, 6.8, 14.0, 27.8 % for 0 to 4 points of CURB-65; 0-1 low, 2 intermediate, 3-5 high
BANDS: dict[Letter, str] = {"A": "Low risk", "B": "Intermediate risk", "C": "High risk", "D": "No pneumonia"}
WELL = {"new_disorientation": False, "blood_urea_nitrogen": 14.0, "respiratory_rate": 18.0}
PRESSURE = {"systolic_pressure": 130.0, "diastolic_pressure": 80.0}


def chosen(known: dict[str, Any], options: dict[Letter, str] = BANDS, force: bool = False) -> Decision:
    return decide(REGISTRY["curb_65"], known, Asked(Options(options, "How severe is the pneumonia?"), None), force)


def test_a_missing_input_that_cannot_change_the_band_does_not_hinder_the_answer() -> None:
    said = chosen({**WELL, **PRESSURE})  # 0 points, or 1 with an age of 65
    assert (said.answer, said.status, said.forced) == ("A", "bounded, one answer in every case", False)


def test_an_option_wins_that_alone_is_still_possible() -> None:
    offered: dict[Letter, str] = {"A": "Low risk", "B": "Urgent", "C": "Elective", "D": "Unknown"}
    said = chosen({**WELL, **PRESSURE, "respiratory_rate": Between(20, 40)}, offered)
    assert said.answer == "A" and said.status.startswith("bounded")


def test_what_can_be_either_is_not_answered_and_says_what_is_missing() -> None:
    said = chosen({**WELL, "age": 80.0})  # 1 point, or 2 with a low pressure
    assert said.answer is None and "systolic_pressure" in said.status and "A, B" in said.status


def test_nothing_known_is_no_answer_even_where_one_option_alone_fits() -> None:
    one: dict[Letter, str] = {"A": "Low, intermediate or high risk", "B": "x", "C": "y", "D": "z"}
    assert chosen({}, one).answer is None


def test_a_forced_answer_says_so_and_how_many_agree() -> None:
    known = {**WELL, "age": 80.0}
    said = chosen(known, force=True)
    assert said.forced and said.status.startswith("forced") and said.answer in ("A", "B")
    assert said.confidence is not None and 0.5 <= said.confidence <= 1
    assert said == chosen(known, force=True)


def test_a_forced_answer_takes_the_nearest_grade_where_the_right_one_is_not_offered() -> None:
    offered: dict[Letter, str] = {"A": "Minimal", "B": "Mild", "C": "Moderate", "D": "Critical"}
    high = {**WELL, **PRESSURE, "age": 80.0, "new_disorientation": True, "respiratory_rate": 35.0}  # 3 points
    assert chosen(high, offered).answer is None
    assert chosen(high, offered, force=True).answer == "D"


@pytest.mark.parametrize("force", [False, True])
def test_a_question_without_options_is_not_answered(force: bool) -> None:
    assert chosen({**WELL, **PRESSURE, "age": 40.0}, {}, force).answer is None
