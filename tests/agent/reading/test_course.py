"""How long a complaint of the gut has lasted, as notes tell it, against the courses that criteria ask for."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import shared_inputs

COURSES = {
    name: one
    for name, one in shared_inputs(REGISTRY.values()).items()
    if name in ("six_months_course", "two_months_course", "one_month_course")
}


def told(note: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read(note, COURSES).findings}


@pytest.mark.parametrize(
    ("note", "six", "two"),
    [
        ("62M constip 2y. BO once a wk if no Movicol.", True, True),
        ("Solids 'hang up' behind sternum most days, 11/12.", True, True),
        ("Gulps air ++ x5/12, drum by tea.", False, True),
        ("For about a year and a half now most meals come back up, she regurgitates.", True, True),
        ("abdominal pain 24/7 'never a minute off', 3 years.", True, True),
        ("Constipation ever since the birth of her second child six years ago.", True, True),
        ("for 4/12 solids stick mid sternum", False, True),
        ("Vomits 3x/wk x8/12, no let up these last 3.", True, True),
    ],
)
def test_how_long_it_has_lasted(note: str, six: bool, two: bool) -> None:
    assert told(note) == {"six_months_course": six, "two_months_course": two, "one_month_course": True}


@pytest.mark.parametrize(
    "note",
    [
        "Bloating most days. On omeprazole for 2 years.",  # the drug's time
        "T2DM 10 years, now diarrhoea.",
        "Pain in the tummy four times a week.",
        "Girl 7y. Soiling most days.",  # an age
        "Fever and headache for 15 days.",  # no complaint of the gut
        "Her mother had constipation for 10 years.",
        "No complications after 18 months of follow-up; abdominal pain gone.",
    ],
)
def test_what_is_no_course(note: str) -> None:
    assert told(note) == {}


def test_a_short_time_does_not_rule_out_a_longer_one_that_is_hinted_at() -> None:
    assert "six_months_course" not in told("Constipated since childhood, worse for 3 months.")
