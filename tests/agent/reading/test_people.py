"""Age and sex of the patient, and of nobody else."""

import pytest

from riskcopilot.tools.protocol import Span

from .vocabulary import findings, notices, value


@pytest.mark.parametrize(
    ("note", "years"),
    [
        ("A 72-year-old woman", 72),
        ("72 yo man with cough", 72),
        ("72F with cough", 72),
        ("72 y/o M presents", 72),
        ("Pt is a 72 y.o. female", 72),
        ("A man aged 72 with cough", 72),
        ("Age: 72", 72),
        ("Patient aged 72. Has cough.", 72),
        ("Age/Sex: 72/F", 72),
        ("M/45 with fever", 45),
        ("A seventy-two-year-old man", 72),
        ("a 72 year old lady", 72),
        ("72 years of age", 72),
    ],
)
def test_reads_the_age(note: str, years: float) -> None:
    assert value(note, "age") == (years, "a")


@pytest.mark.parametrize(
    ("note", "span"),
    [
        ("A woman in her 70s", Span(low=70, high=80, below=True)),
        ("A man in his late sixties", Span(low=60, high=70, below=True)),
        ("A patient over 75 years old", Span(low=75, above=True)),
        ("aged patient, younger than 18 years old", Span(high=18, below=True)),
    ],
)
def test_reads_limits_of_the_age(note: str, span: Span) -> None:
    assert [finding.value for finding in findings(note, "age")] == [span]


def test_months_become_years_by_a_rule() -> None:
    (found,) = findings("An 18-month-old boy", "age")
    assert (found.value, found.unit, found.status, found.rule) == (1.5, "a", "derived", "18 months in years")


@pytest.mark.parametrize(
    "note",
    [
        "An elderly woman",
        "Her 45-year-old daughter was well",
        "Father died at age 60",
        "Diagnosed at the age of 30",
        "A 10-year history of cough",
        "Temp 98 F",
        "Placed a 7 F sheath",
        "Family history: a 50-year-old brother with MI",
        "Smoked since age 20",
    ],
)
def test_leaves_other_ages(note: str) -> None:
    assert value(note, "age") is None


def test_an_impossible_age_is_not_used() -> None:
    assert value("A 250-year-old man", "age") is None
    assert notices("A 250-year-old man", "impossible value")[0].input == "age"


def test_a_child_is_read_though_the_calculators_are_for_adults() -> None:
    assert value("A 7-year-old girl", "age") == (7, "a")


@pytest.mark.parametrize(
    ("note", "sex"),
    [
        ("A 72-year-old woman", "female"),
        ("72F", "female"),
        ("72 y/o M", "male"),
        ("A 60-year-old Asian, previously healthy gentleman", "male"),
        ("Sex: F", "female"),
        ("Mrs. Jones has a cough", "female"),
        ("The woman is accompanied by her husband", "female"),
        ("A 40-year-old man whose mother is a 70-year-old woman", "male"),
    ],
)
def test_reads_the_sex(note: str, sex: str) -> None:
    assert value(note, "sex") == sex


def test_a_pronoun_is_derived_and_comes_last() -> None:
    (found,) = findings("She has a cough.", "sex")
    assert (found.value, found.status, found.rule) == ("female", "derived", "from the pronoun")
    assert value("A 50-year-old man. Her cough is worse.", "sex") == "male"
    assert value("He has a cough. She agrees.", "sex") is None


def test_conflicting_sexes_are_said() -> None:
    note = "A 50-year-old man with cough. On arrival the 50-year-old woman had fever."
    assert {finding.value for finding in findings(note, "sex")} == {"female", "male"}
    assert notices(note, "conflict")[0].input == "sex"


def test_relatives_have_no_say() -> None:
    assert value("Husband reports cough. Lives with wife.", "sex") is None


def test_an_encephalopathy_is_no_pronoun() -> None:
    assert value("Ascites, grade 1 HE.", "sex") is None
    assert value("HE DENIES CHEST PAIN.", "sex") == "male"


def test_a_scale_is_no_title() -> None:
    assert value("Before the stroke mRS of 3; mRS score 2 now.", "sex") is None
