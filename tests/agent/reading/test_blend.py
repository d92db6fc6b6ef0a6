"""Rules and a trained reader whose every answer the test decides."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.blend import Blend
from riskcopilot.agent.reading.encoder import Answer
from riskcopilot.agent.reading.inquiry import Inquiry, limits
from riskcopilot.agent.reading.mentions import mentions
from riskcopilot.agent.state import Reading
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Input, Quantity
from riskcopilot.calculators.structure import Cut
from riskcopilot.tools.protocol import Finding, Span

DIZZY = Criterion("light-headedness on standing", terms=("dizzy on standing",))
GRADE = Quantity("1", 0, 3, "sleep: 0 not at all, 1 several days, 2 most days, 3 every day", integer=True)
STAGE = Choice("stage of the disease", {"early": ("early stage",), "late": ("late stage",)})
SODIUM = (
    REGISTRY["meld_na"].parameters["sodium"] if "meld_na" in REGISTRY else REGISTRY["delta_gap"].parameters["sodium"]
)


class Told:
    """An encoder that says what it is told: the chance of each answer of an input, and the words it looked at."""

    def __init__(self, note: str, quote: str, **likely: Sequence[float]) -> None:
        self.calibration: Mapping[str, Any] = {}
        self.note, self.quote, self.likely = note, quote, likely
        self.asked: list[Inquiry] = []
        self.looks = 1

    def read(self, note: str, inquiries: Sequence[Inquiry]) -> list[Answer]:
        self.asked += inquiries
        start = note.index(self.quote)
        return [self._answer(inquiry, mentions(note), start) for inquiry in inquiries]

    def _answer(self, inquiry: Inquiry, found: Any, start: int) -> Answer:
        scores = np.log(np.array(self.likely.get(inquiry.input, ()), np.float32) + 1e-9)
        silent = np.log(np.array([1.0, *[1e-9] * len(found)], np.float32))
        number = inquiry.numeric and len(scores) == 1 + len(found) and not inquiry.options
        quiet = np.log(np.array([1.0, *[1e-9] * max(2, len(inquiry.options))], np.float32))
        choices = np.empty(0, np.float32) if number else scores if scores.size else quiet
        numbers = scores if number else silent if inquiry.numeric else np.empty(0, np.float32)
        return Answer(inquiry, choices, numbers, tuple(found), start, start + len(self.quote), self.looks)


def blended(note: str, told: Told, wanted: dict[str, Input], rules: Reading | None = None) -> dict[str, Finding]:
    ruled = rules or read(note, wanted)
    found = Blend(lambda: told).add(note, ruled, wanted, {})  # type: ignore[arg-type,return-value]
    assert all(note[one.start : one.end] == one.quote for one in found.findings)
    return {finding.input: finding for finding in found.findings}


def test_what_only_the_network_understands_is_found_with_the_words_it_looked_at() -> None:
    note = "The room spins whenever she gets up from a chair. She sleeps well."
    told = Told(note, "The room spins whenever she gets up from a chair", orthostatic=(0.05, 0.94, 0.01))
    finding = blended(note, told, {"orthostatic": DIZZY})["orthostatic"]
    assert finding.value is True
    assert finding.status == "stated"
    assert finding.quote == "The room spins whenever she gets up from a chair"
    assert finding.confidence == pytest.approx(0.94, abs=0.01)


def test_a_guess_is_no_finding() -> None:
    note = "She sleeps well."
    told = Told(note, "She sleeps well", orthostatic=(0.4, 0.35, 0.25))
    assert blended(note, told, {"orthostatic": DIZZY}) == {}


def test_of_many_looks_at_a_long_note_one_says_something_by_chance() -> None:
    note = "The room spins whenever she gets up. She sleeps well."
    told = Told(note, "The room spins whenever she gets up", orthostatic=(0.4, 0.6, 0.0))
    assert blended(note, told, {"orthostatic": DIZZY})["orthostatic"].confidence == pytest.approx(0.6, abs=0.01)
    told.looks = 4  # odds of 0.6 to 0.4, by four
    assert blended(note, told, {"orthostatic": DIZZY}) == {}
    said = "She is dizzy on standing."  # what rules read was found at one place, not by many looks
    told = Told(said, "dizzy on standing", orthostatic=(0.1, 0.9, 0.0))
    once = blended(said, told, {"orthostatic": DIZZY})["orthostatic"].confidence
    told.looks = 4
    assert blended(said, told, {"orthostatic": DIZZY})["orthostatic"].confidence == once


def test_where_the_two_agree_the_rules_own_words_stand_and_are_surer() -> None:
    note = "He is dizzy on standing, he says."
    told = Told(note, "he says", orthostatic=(0.3, 0.6, 0.1))
    finding = blended(note, told, {"orthostatic": DIZZY})["orthostatic"]
    assert finding.quote == "dizzy on standing"
    assert 0.9 < finding.confidence < 1


def test_where_the_two_disagree_neither_is_sure() -> None:
    note = "He is dizzy on standing, he says."
    told = Told(note, "he says", orthostatic=(0.02, 0.08, 0.9))
    found = blended(note, told, {"orthostatic": DIZZY})
    assert all(finding.confidence < 0.8 for finding in found.values())


def test_a_number_that_rules_read_stands() -> None:
    note = "Na 131 mmol/L."
    told = Told(note, "Na 131", sodium=(0.99, 0.01))
    finding = blended(note, told, {"sodium": SODIUM})["sodium"]
    assert (finding.value, finding.unit, finding.confidence) == (131.0, "mmol/L", 1.0)
    assert told.asked == []


def test_a_number_rules_cannot_place_keeps_its_unit_and_limits() -> None:
    note = "The salt level came in at 131 mmol/L and 900 mmol/L was a misprint."
    for place, expected in ((1, 131.0), (2, None)):
        told = Told(note, "The salt level came in at 131 mmol/L", sodium=[float(at == place) for at in range(3)])
        found = blended(note, told, {"sodium": SODIUM}, Reading())
        assert (found["sodium"].value if found else None) == expected  # nobody lives with a sodium of 900


def test_words_are_read_as_a_part_of_what_a_calculator_parts() -> None:
    entry = REGISTRY["curb_65"]
    note = "He is breathing very fast indeed."
    told = Told(note, "breathing very fast", respiratory_rate=(0.05, 0.05, 0.9))
    wanted = {"respiratory_rate": entry.parameters["respiratory_rate"]}
    found = Blend(lambda: told).add(note, Reading(), wanted, limits([entry])).findings  # type: ignore[arg-type,return-value]
    assert found[0].value == Span(low=30.0)
    assert found[0].status == "derived"
    assert "30" in found[0].rule


@pytest.mark.parametrize(
    ("note", "values"),
    [
        # 20 is the usual limit, 30 the score's: that it is meant is likely and no fact
        ("She is tachypneic.", [(Span(low=20, above=True), 0.9), (Span(low=30), 0.75)]),
        ("She is not tachypneic.", [(Span(high=20), 0.9)]),
        ("Her respiratory rate is normal.", [(Span(low=12, high=20), 0.9)]),
    ],
)
def test_a_level_in_words_says_of_a_farther_limit_only_what_is_likely(
    note: str, values: list[tuple[Span, float]]
) -> None:
    entry = REGISTRY["curb_65"]
    told = Told(note, note, respiratory_rate=(0.05, 0.05, 0.9))
    wanted = {"respiratory_rate": entry.parameters["respiratory_rate"]}
    found = Blend(lambda: told).add(note, read(note, wanted), wanted, limits([entry])).findings  # type: ignore[arg-type,return-value]
    assert [(one.value, one.confidence) for one in found] == values
    assert all(one.quote in note for one in found)


def test_what_is_likely_meant_stays_within_what_is_told() -> None:
    entry = REGISTRY["curb_65"]
    note = "She is tachypneic."
    told = Told(note, note, respiratory_rate=(0.05, 0.9, 0.05))
    wanted = {"respiratory_rate": entry.parameters["respiratory_rate"]}
    found = Blend(lambda: told).add(note, read(note, wanted), wanted, limits([entry])).findings  # type: ignore[arg-type,return-value]
    assert found[1].value == Span(low=20, high=30, above=True, below=True)


def test_a_limit_that_a_level_only_touches_leaves_no_doubt() -> None:
    given = Quantity("kg/m2", 7, 120, "body mass index", terms=("bmi",))
    cuts = {"body_mass_index": (Cut(30.0, 1),)}
    told = Told("She is obese.", "obese", body_mass_index=(0.1, 0.1, 0.8))
    wanted: dict[str, Input] = {"body_mass_index": given}
    (found,) = Blend(lambda: told).add("She is obese.", read("She is obese.", wanted), wanted, cuts).findings  # type: ignore[arg-type,return-value]
    assert (found.value, found.confidence) == (Span(low=30, above=True), 0.9)


def test_a_grade_is_read_from_its_level() -> None:
    note = "Most nights she lies awake."
    told = Told(note, "Most nights she lies awake", sleep=(0.05, 0.0, 0.05, 0.85, 0.05))
    finding = blended(note, told, {"sleep": GRADE}, Reading())["sleep"]
    assert finding.value == 2.0
    assert finding.quote == "Most nights she lies awake"


def test_a_state_is_read_and_dates_are_left_to_rules() -> None:
    note = "The disease has spread everywhere."
    told = Told(note, "has spread everywhere", stage=(0.03, 0.02, 0.95))
    finding = blended(note, told, {"stage": STAGE}, Reading())["stage"]
    assert (finding.value, finding.status) == ("late", "stated")


def test_words_that_rules_read_for_other_inputs_say_nothing_further() -> None:
    note = "A man with rickets and gout. The room spins."
    read_elsewhere = [
        Finding(input=name, value=True, status="stated", quote=name, start=at, end=at + len(name))
        for name in ("A man", "rickets", "gout")
        for at in (note.index(name),)
    ]
    for quote, found in (("A man with rickets and gout.", 0), ("The room spins.", 1)):
        told = Told(note, quote, orthostatic=(0.05, 0.94, 0.01))
        blend = Blend(lambda told=told: told)  # type: ignore[misc]
        assert len(blend.add(note, Reading(), {"orthostatic": DIZZY}, {}, read_elsewhere).findings) == found


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("If the room spins whenever she gets up, call us.", False),
        ("The patient in the next bed feels the room spin.", False),
        ("The room spins whenever she gets up in bed.", True),
    ],
)
def test_what_the_network_quotes_of_a_supposition_or_another_patient_is_dropped(note: str, kept: bool) -> None:
    told = Told(note, note, orthostatic=(0.05, 0.94, 0.01))
    assert ("orthostatic" in blended(note, told, {"orthostatic": DIZZY})) == kept


def test_what_rules_refuse_with_a_notice_the_network_does_not_guess() -> None:
    note = "Sodium 1390."
    told = Told(note, "Sodium 1390", sodium=(0.02, 0.98))
    assert [one.kind for one in read(note, {"sodium": SODIUM}).notices] == ["impossible value"]
    assert blended(note, told, {"sodium": SODIUM}) == {} and told.asked == []


def test_what_the_network_reads_of_a_later_day_is_doubtful() -> None:
    note = "She is well. On hospital day 3 the room spins whenever she gets up."
    told = Told(note, "the room spins whenever she gets up", orthostatic=(0.05, 0.94, 0.01))
    finding = blended(note, told, {"orthostatic": DIZZY})["orthostatic"]
    assert finding.value is True and finding.confidence < 0.8 and "later day" in finding.rule


ASCITES = Choice(
    "ascites", {"none": ("no ascites",), "slight": (), "severe": ("tense ascites",)}, absent="none", terms=("ascites",)
)


@pytest.mark.parametrize(
    ("likely", "states"),
    [
        ((0.01, 0.01, 0.02, 0.96), ["severe"]),  # none told, none, slight, severe
        ((0.05, 0.05, 0.3, 0.6), ["slight", "severe", "severe"]),  # it may be severe: so much is asked
        ((0.02, 0.95, 0.02, 0.01), ["slight", "severe"]),  # rules read that there is some
    ],
)
def test_the_network_may_know_the_degree_of_what_rules_find_named(likely: Sequence[float], states: list[str]) -> None:
    note = "Ascites that fills the belly."
    wanted: dict[str, Input] = {"ascites": ASCITES}
    found = Blend(lambda: Told(note, note, ascites=likely)).add(note, read(note, wanted), wanted, {})  # type: ignore[arg-type,return-value]
    assert [one.value for one in found.findings] == states
