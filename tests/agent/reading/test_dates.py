"""Calendar dates: read as ISO text, and asked about where day and month may be exchanged."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.dates import ordered_by
from riskcopilot.calculators.inputs import Day

WANTED = {
    "last_menstrual_period": Day("first day of the last menstrual period", terms=("last menstrual period", "lmp")),
    "examination_day": Day("day of the examination", terms=("today",)),
}


def dates(note: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read(note, WANTED).findings}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("LMP 03/14/2024", "2024-03-14"),
        ("LMP was on 14/03/2024.", "2024-03-14"),
        ("Last menstrual period on 14 March 2024", "2024-03-14"),
        ("LMP: March 14th, 2024", "2024-03-14"),
        ("LMP (approximately) 14-Mar-24", "2024-03-14"),
        ("LMP 2024-03-14", "2024-03-14"),
        ("LMP 14.3.2024", "2024-03-14"),
        ("LMP 03/04/2024. Seen today 03/28/2024.", "2024-03-04"),  # the other date has the month first
        ("LMP 03/04/2024, seen on 28/03/2024", "2024-04-03"),
        ("LMP 03/04/2024. T 98.6 °F", "2024-03-04"),  # an American note
        ("LMP 04/04/2024", "2024-04-04"),  # the same either way
    ],
)
def test_reads_a_date(note: str, expected: str) -> None:
    assert dates(note)["last_menstrual_period"] == expected


def test_asks_which_is_the_month() -> None:
    reading = read("LMP: 03/04/2024", WANTED)
    assert reading.findings == ()
    (notice,) = reading.notices
    assert notice.input == "last_menstrual_period" and notice.quote == "LMP: 03/04/2024"
    assert "4 March 2024 or 3 April 2024" in notice.message


def test_a_day_that_does_not_exist_is_said() -> None:
    (notice,) = read("LMP 30/02/2024", WANTED).notices
    assert notice.kind == "impossible value" and "YYYY-MM-DD" in notice.message


@pytest.mark.parametrize("note", ["LMP unknown. Born 03/14/1990.", "Her sister's LMP 03/14/2024", "Seen 03/14/2024"])
def test_other_dates_are_left(note: str) -> None:
    assert "last_menstrual_period" not in dates(note)


def test_quotes_label_and_date() -> None:
    (finding,) = read("Gravida 1. LMP: 14 March 2024, well.", WANTED).findings
    assert finding.quote == "LMP: 14 March 2024" and finding.status == "stated"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("When is the due date? Answer in the format M/D/Y.", "2024-03-04"),
        ("Due date, please; our dates are DD/MM/YYYY.", "2024-04-03"),
    ],
)
def test_a_question_that_names_the_order_settles_it(question: str, expected: str) -> None:
    (finding,) = ordered_by(question, read("LMP: 03/04/2024", WANTED), WANTED).findings
    assert finding.value == expected and finding.quote == "LMP: 03/04/2024" and "as the question asks" in finding.rule


@pytest.mark.parametrize("question", ["When is the due date?", "MM/DD/YYYY or DD/MM/YYYY?"])
def test_a_question_that_names_no_order_or_two_settles_nothing(question: str) -> None:
    reading = read("LMP: 03/04/2024", WANTED)
    assert ordered_by(question, reading, WANTED) == reading
