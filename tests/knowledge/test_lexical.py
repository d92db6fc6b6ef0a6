"""Words and BM25."""

import math

import pytest

from riskcopilot.knowledge.lexical import BM25, Wordings, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CHA₂DS₂-VASc", ["cha2ds2", "vasc", "cha2ds2vasc"]),
        ("CHA2DS2‑VASc", ["cha2ds2", "vasc", "cha2ds2vasc"]),  # a non-breaking hyphen
        ("cha2ds2_vasc", ["cha2ds2", "vasc", "cha2ds2vasc"]),
        ("cha2ds2 vasc", ["cha2ds2", "vasc"]),
        ("CHA2DS2VASc", ["cha2ds2vasc"]),
        ("Ménière’s disease", ["meniere", "disease"]),
        ("HÉMORRAGIE", ["hemorragie"]),
        ("kg/m² and mL/min/1.73 m2", ["kg", "m2", "ml", "min", "1.73", "m2"]),
        ("D-dimer", ["d", "dimer", "ddimer"]),
        ("biopsies, studies; fractures: pus, loss", ["biopsy", "study", "fracture", "pus", "loss"]),
        ("— the and of !", []),
    ],
)
def test_spellings_meet(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_bm25_is_the_published_formula() -> None:
    # Three documents of 2, 4 and 6 words, mean length 4; "stroke" is in two of them, "risk" in one.
    documents = [["stroke", "risk"], ["stroke", "stroke", "age", "sex"], ["a", "b", "c", "d", "e", "f"]]
    index = BM25.of(documents, k1=1.2, b=0.75)
    stroke = math.log(1 + (3 - 2 + 0.5) / (2 + 0.5))  # 0.470
    risk = math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))  # 0.981
    first = (stroke + risk) * 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 4))
    second = stroke * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 4 / 4))
    assert index.scores(["stroke", "risk", "unknown"]) == pytest.approx([first, second, 0])


def test_the_ceiling_is_approached_and_not_passed() -> None:
    index = BM25.of([["stroke"] * 1000 + ["risk"] * 1000, ["sepsis"]])
    query = ["stroke", "risk"]
    assert index.scores(query)[0] / index.ceiling(query) == pytest.approx(1, abs=0.01)
    assert index.scores(query)[0] < index.ceiling(query)
    assert index.ceiling([*query, "unheard"]) > index.ceiling(query), "a word nobody holds lowers every share"
    assert index.ceiling(map(str, range(9))) == index.ceiling(map(str, range(8)))


def test_a_word_of_every_document_still_counts_for_and_not_against() -> None:
    scores = BM25.of([["score", "stroke"], ["score", "bleeding"]]).scores(["score", "bleeding"])
    assert 0 < scores[0] < scores[1]


def test_repeating_a_word_in_a_note_changes_nothing() -> None:
    index = BM25.of([["stroke"], ["sepsis"]])
    assert list(index.scores(["stroke"] * 9)) == list(index.scores(["stroke"]))


def test_no_documents_have_no_scores() -> None:
    assert BM25.of([]).scores(["stroke"]).size == 0


def test_a_thing_is_held_as_far_as_its_best_phrase_and_rare_words_count_more() -> None:
    things = Wordings.of([["heart rate", "pulse"], ["heart failure", "chf"], []])
    rate, failure, nothing = things.shares(words("Pulse 88, heart sounds normal"))
    assert rate == pytest.approx(1) and nothing == 0
    # "heart" is in two of three things, "failure" in one: ln(1 + 3/2) of ln(1 + 3/2) + ln(1 + 3)
    assert failure == pytest.approx(math.log(2.5) / (math.log(2.5) + math.log(4)))
    assert list(things.shares([])) == [0, 0, 0]
