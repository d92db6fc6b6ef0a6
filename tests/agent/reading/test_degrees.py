"""Items of scales that a note tells by a degree or a phrase, and what is none of theirs."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.degrees import scale
from riskcopilot.agent.reading.inquiry import grades
from riskcopilot.calculators.inputs import Choice, Input, Quantity
from riskcopilot.tools.protocol import Span

SOME = {most: Span(low=1, high=most) for most in (3, 7)}
WANTED: dict[str, Input] = {
    "tremor": Quantity(
        "1", 0, 7, "tremor: 0 none, 4 moderate, 7 severe", integer=True, terms=("tremor",), levels={7: ("arms flail",)}
    ),
    "cramps": Quantity("1", 0, 3, "cramps: 0 absent, 1 mild, 2 moderate, 3 severe", integer=True, terms=("cramps",)),
    "fidgets": Quantity(
        "1", 0, 3, "fidgets: 0 never, 1 rarely, 2 sometimes, 3 often", integer=True, terms=("fidgets",)
    ),
    "toilet": Quantity(
        "1", 0, 3, "toilet: 0 no difficulty, 1 some, 2 much difficulty, 3 unable", integer=True, terms=("the toilet",)
    ),
    "ascites": Choice(
        "ascites", {"none": (), "slight": (), "tense": ("tense ascites",)}, absent="none", terms=("ascites",)
    ),
}


def told(note: str) -> dict[str, object]:
    return {finding.input: finding.value for finding in read(note, WANTED).findings}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Severe leg cramps and mild tremor.", {"cramps": 3, "tremor": SOME[7]}),  # no level of it is called mild
        ("The tremor is moderate. Cramps: mild.", {"tremor": 4, "cramps": 1}),
        ("No tremor, denies cramps.", {"tremor": 0, "cramps": 0}),
        ("Moderate cramps, tremor and pain.", {"cramps": 2, "tremor": 4}),
        ("His arms flail.", {"tremor": 7}),
        ("She frequently fidgets.", {"fidgets": 3}),
        ("Very severe cramps.", {"cramps": 3}),
        ("Some difficulty getting on the toilet.", {"toilet": 1}),
        ("Mild ascites.", {"ascites": "slight"}),
        ("No ascites.", {"ascites": "none"}),
        ("Tense ascites.", {"ascites": "tense"}),
    ],
)
def test_a_degree_beside_an_item_is_its_level(note: str, expected: dict[str, object]) -> None:
    assert told(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "History of severe cramps.",
        "Cramps 3 times a day.",
        "Her mother has severe cramps.",
        "No severe cramps.",
        "The toilet is upstairs.",
        "No tremor of grade 2 or higher.",
    ],
)
def test_what_tells_no_level_is_left_alone(note: str) -> None:
    assert told(note) == {}


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Tremor.", {"tremor": SOME[7]}),
        ("Severe headache, tremor.", {"tremor": SOME[7]}),
        ("Mild to moderate cramps.", {"cramps": SOME[3]}),
        ("She somewhat often fidgets.", {"fidgets": SOME[3]}),
        ("Tremor: 0. Cramps score 2.", {"tremor": 0, "cramps": 2}),  # a score is told
        ("Tremor. His arms flail.", {"tremor": 7}),  # and so is a level, elsewhere
    ],
)
def test_a_trouble_named_without_its_degree_is_some(note: str, expected: dict[str, object]) -> None:
    assert told(note) == expected


def test_some_says_so() -> None:
    (found,) = read("Tremor.", WANTED).findings
    assert (found.quote, found.status) == ("Tremor", "derived")
    assert found.rule.startswith("“Tremor” without a degree is at least 1 of: tremor")


def test_a_level_told_in_words_says_how_it_was_read() -> None:
    (found,) = read("Severe leg cramps.", WANTED).findings
    assert (found.quote, found.status, found.confidence) == ("Severe leg cramps", "derived", 0.9)
    assert found.rule.startswith("“Severe leg cramps” is level 3 of: cramps")


def test_a_word_of_two_levels_tells_none() -> None:
    either = Quantity("1", 0, 2, "pain: 0 none, 1 severe at times, 2 severe always", integer=True, terms=("pain",))
    assert "severe" not in scale(either)


@pytest.mark.parametrize(
    ("description", "levels"),
    [
        ("tremor: 0 none, 4 moderate, 7 severe", {0: "0 none", 4: "4 moderate", 7: "7 severe"}),
        ("standing: 2 minutes, 0 cannot, to 4 safely", {0: "0 cannot", 4: "4 safely"}),
        (
            "loss: 0 over 3 kg, 1 not known, 2 from 1 to 3 kg",
            {0: "0 over 3 kg", 1: "1 not known", 2: "2 from 1 to 3 kg"},
        ),
        ("stream: 0 never, 1 under 1 in 5 times, 2 more", {0: "0 never", 1: "1 under 1 in 5 times", 2: "2 more"}),
        ("pain on a scale of 0 to 7", {}),
    ],
)
def test_levels_are_told_apart_from_numbers_in_their_words(description: str, levels: dict[float, str]) -> None:
    assert grades(Quantity("1", 0, 7, description, integer=True)) == levels


@pytest.mark.parametrize(
    ("note", "item", "level"),
    [
        ("cramps every night (scored 2)", "cramps", 2),
        ("cramps in both calves I gave a three", "cramps", 3),
        ("cramps badly (he rates it severe)", "cramps", 3),
        ("fidgets in long meetings, rarely", "fidgets", 1),
        ("fidgets all through dinner, never", "fidgets", 0),
        ("ticked 'often' for the fidgets", "fidgets", 3),
        ("1 for cramps, 7 for tremor", "cramps", 1),
        ("cramps which he ticked not at all", "cramps", 0),
    ],
)
def test_an_answer_apart_from_its_item(note: str, item: str, level: float) -> None:
    assert told(note)[item] == level


def test_the_next_items_degree_is_its_own() -> None:
    assert told("cramps, mild tremor")["cramps"] == Span(low=1, high=3)
