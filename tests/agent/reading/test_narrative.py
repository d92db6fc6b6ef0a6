"""Notes that tell of a stay: which of several values is of the presentation, and what is kept where nothing says so.

The notes are invented; the value of the presentation is the one a reader of the story would take.
"""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY

from .vocabulary import WANTED


def values(note: str, name: str) -> list[object]:
    return [finding.value for finding in read(note, WANTED).findings if finding.input == name]


@pytest.mark.parametrize(
    ("note", "value"),
    [
        # what is told after a narrative has gone on is of that later day, sentence for sentence
        ("He had vomited. Sodium was 134. On day 3 of the stay he became drowsy. His sodium was 121.", 134),
        ("Sodium 134 in the first blood. Six months later she was well. Blood tests showed a sodium of 141.", 134),
        ("Sodium 134.\n\nOver the next days he ate little. He was weak. Sodium had come to 128 by then.", 134),
        ("Sodium was 134. Three weeks after the transplant he had a fever. Sodium was 129.", 134),
        ("Sodium was 134. The following days were uneventful. On examination he was well. Sodium was 129.", 134),
    ],
)
def test_a_narrative_that_goes_on_leaves_the_presentation_first(note: str, value: float) -> None:
    assert values(note, "sodium") == [value]


@pytest.mark.parametrize(
    "note",
    [
        # a presentation after some time is one itself
        "Sodium was 134. Two weeks later he presented to our hospital. Sodium was 129.",
        "Sodium was 134. Three days after the onset of a headache he saw us. Sodium was 129.",
        # a day's heading is no narrative: who writes it tells of that day
        "Sodium was 134.\nDay 3: drowsy. Sodium was 129.",
        # another heading ends a narrative
        "Sodium was 134. Six months later she was well.\nLabs: sodium 129.",
        # a narrative that turns back to the presentation
        "Sodium was 134. On day 3 he was drowsy. At presentation he had been well. Sodium was 129.",
        # minutes are the same presentation
        "Sodium was 134. After 30 minutes he felt better. Sodium was 129.",
    ],
)
def test_without_a_later_day_both_values_are_kept(note: str) -> None:
    assert values(note, "sodium") == [134, 129]


def test_who_is_introduced_after_words_of_the_past_is_so_now() -> None:
    note = "Treated from 8 months before the study, a 34-year-old woman with weight and height of 52 kg and 164 cm."
    assert values(note, "weight") == [52]


def test_a_single_value_of_a_later_day_is_used() -> None:
    assert values("On day 3 he became drowsy. His sodium was 121.", "sodium") == [121]


@pytest.mark.parametrize(
    ("note", "sure"),
    [
        ("He has pneumonia. On hospital day 3 he became confused.", False),
        ("He has pneumonia. Two days later he was transferred. He was confused.", False),
        ("He has pneumonia and is confused. On hospital day 3 he was still confused.", True),
        ("He has pneumonia. Two weeks later he presented to our hospital with confusion.", True),
        ("He has pneumonia.\nDay 3: confused, on oxygen.", True),
    ],
)
def test_an_event_of_a_later_day_is_doubtful_for_a_score_of_the_presentation(note: str, sure: bool) -> None:
    # Lim 2003: CURB-65 is of what is found at first
    (confused,) = (one for one in read(note, REGISTRY["curb_65"].parameters).findings if one.value is True)
    assert (confused.confidence == 1) == sure and bool(confused.rule) != sure


def test_a_lasting_disease_is_so_whenever_it_is_told() -> None:
    found = read("Two days later diabetes was noted.", REGISTRY["cha2ds2_vasc"].parameters).findings
    assert [(one.input, one.confidence) for one in found] == [("diabetes", 1)]


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("Sodium was 121, now 134.", "sodium", [134]),
        ("Sodium 121 in June, now 134.", "sodium", [134]),
        ("Sodium 121 yesterday, 134 this morning.", "sodium", [134]),
        ("Sodium was 121 last year and is now 134 mmol/L.", "sodium", [134]),
        ("Weight 80 kg in May, 72 kg today.", "weight", [72]),
        ("BP was 90/60, now 120/80.", "systolic_pressure", [120]),
        ("Weight 80 kg, height 170 cm, now 72 kg.", "height", [170]),  # the last is no height
        ("Sodium 121, now on 3 litres of saline.", "sodium", [121]),
    ],
)
def test_of_an_earlier_value_and_the_one_it_leads_on_to_the_present_one_counts(
    note: str, name: str, value: list[float]
) -> None:
    assert values(note, name) == value
