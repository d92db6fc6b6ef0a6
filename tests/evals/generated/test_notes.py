"""Generated notes: the same for the same seed, every fact in its own words, nothing said by accident."""

from collections import Counter

import pytest

from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Quantity
from riskcopilot.evals.generated import GeneratedNote, notes
from riskcopilot.evals.generated.figures import levels
from riskcopilot.evals.generated.marks import marked, taken_out


@pytest.fixture(scope="module")
def written() -> list[GeneratedNote]:
    return list(notes(7, 250))


def test_the_same_seed_gives_the_same_notes_and_another_gives_others(written: list[GeneratedNote]) -> None:
    assert list(notes(7, 12)) == written[:12]
    assert next(notes(8, 1)) != written[0]


def test_every_input_of_the_calculators_has_one_fact(written: list[GeneratedNote]) -> None:
    for note in written:
        wanted = {name for entry in note.calculators for name in REGISTRY[entry].parameters}
        assert Counter(fact.input for fact in note.facts) == Counter(wanted)


def test_what_is_mentioned_has_words_and_what_is_not_has_none(written: list[GeneratedNote]) -> None:
    for note in written:
        for fact in note.facts:
            quote = note.quote(fact)
            assert bool(quote) == (fact.kind != "unmentioned")
            assert quote == quote.strip()


def test_numbers_stand_in_their_words_and_are_within_limits(written: list[GeneratedNote]) -> None:
    for note in written:
        inputs = {n: given for entry in note.calculators for n, given in REGISTRY[entry].parameters.items()}
        for fact in note.facts:
            given = inputs[fact.input]
            if fact.kind != "stated" or not isinstance(given, Quantity) or isinstance(fact.value, str):
                continue
            quote = note.quote(fact).replace(",", "")
            for number in (fact.value, fact.low):
                if isinstance(number, float) and not levels(given) and fact.input != "age":
                    assert f"{number:g}" in quote or f"{number:.1f}" in quote, (quote, fact)
            if isinstance(fact.value, float) and fact.unit != "mo":
                assert given.problem({"value": fact.value, "unit": fact.unit}) is None


def test_values_are_of_their_kind(written: list[GeneratedNote]) -> None:
    for note in written:
        inputs = {n: given for entry in note.calculators for n, given in REGISTRY[entry].parameters.items()}
        for fact in note.facts:
            given = inputs[fact.input]
            if isinstance(given, Criterion) and fact.kind != "unmentioned":
                assert fact.value is (fact.kind == "stated")
            if isinstance(given, Choice) and fact.kind == "stated":
                assert fact.value in given.options


def test_many_kinds_of_notes_and_of_facts_are_written(written: list[GeneratedNote]) -> None:
    kinds = Counter(fact.kind for note in written for fact in note.facts)
    assert min(kinds["stated"], kinds["negated"], kinds["unmentioned"]) > 100
    assert len({note.calculators for note in written}) > 150
    assert any("\n\n" in note.text for note in written)
    assert any(fact.low is not None or fact.high is not None for note in written for fact in note.facts)


def test_levels_of_a_scale_are_taken_from_its_description() -> None:
    sleep = REGISTRY["phq9"].parameters["phq9_sleep"]
    assert isinstance(sleep, Quantity)
    assert levels(sleep) == {0: "not at all", 1: "several days", 2: "more than half the days", 3: "nearly every day"}


def test_marks_are_taken_out_and_leave_their_places() -> None:
    text, places = taken_out(f"She has {marked(f'severe {marked(chr(97), 2)}sthma', 1)}.")
    assert text == "She has severe asthma."
    assert [(place.number, text[place.start : place.end]) for place in places] == [(2, "a"), (1, "severe asthma")]
