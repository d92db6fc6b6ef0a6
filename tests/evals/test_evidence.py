"""The retrieval eval: its figures by hand, and every question tied to passages that exist."""

from pathlib import Path

import pytest

from riskcopilot.evals.evidence.score import Asked, answers, corpus, mean, ndcg, questions, recall
from riskcopilot.knowledge.corpus import Chunk
from riskcopilot.knowledge.ingest.chunking import LONGEST

CHUNK = Chunk(id="a#1", text="Seen in 12 patients.", title="A", citation="c", licence="l", card="a")


def test_ndcg_as_published() -> None:
    # Järvelin and Kekäläinen 2002: gains discounted by log2(place + 1), over those of the best order
    assert ndcg(["a", "b", "c"], frozenset("a"), 10) == 1
    assert ndcg(["b", "a", "c"], frozenset("a"), 10) == pytest.approx(0.6309, abs=1e-4)
    assert ndcg(["b", "a", "c"], frozenset("ac"), 10) == pytest.approx((0.6309 + 0.5) / (1 + 0.6309), abs=1e-4)
    assert ndcg(["b", "a"], frozenset("a"), 1) == 0


def test_recall_counts_what_is_among_the_first() -> None:
    assert recall(["b", "a", "c"], frozenset("ac"), 2) == 0.5
    assert recall(["b"], frozenset("a"), 5) == 0


def test_an_interval_holds_its_mean_and_is_the_same_every_time() -> None:
    found = mean([0, 1, 1, 1] * 10)
    assert found.value == 0.75 and found.low < 0.75 < found.high
    # for a proportion the bootstrap agrees with the normal interval, 0.75 ± 1.96 · √(0.75 · 0.25 / 40)
    assert (found.low, found.high) == pytest.approx((0.616, 0.884), abs=0.03)
    assert mean([0, 1, 1, 1] * 10) == found


def test_words_must_name_one_passage() -> None:
    assert answers(Asked(ask="?", **{"in": {"a": ["12 patients"]}}), [CHUNK]) == {"a#1"}
    for words in ("13 patients", "e"):
        with pytest.raises(ValueError, match="not by one"):
            answers(Asked(ask="?", **{"in": {"a": [words], "b": [words]}}), [CHUNK])


@pytest.fixture(scope="module")
def chunks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Chunk, ...]:
    return corpus(tmp_path_factory.mktemp("home"))


def test_every_question_is_tied_to_passages_that_exist(chunks: tuple[Chunk, ...]) -> None:
    asked = [one for one in questions() if one.within]
    assert len(asked) >= 60 and len({one.ask for one in questions()}) == len(questions())
    assert all(answers(one, chunks) for one in asked)


def test_questions_are_not_the_words_of_their_passages(chunks: tuple[Chunk, ...]) -> None:
    texts = {chunk.id: chunk.text.lower() for chunk in chunks}
    for one in questions():
        for name in answers(one, chunks):
            words = one.ask.lower().rstrip("?").split()
            runs = [" ".join(words[at : at + 5]) for at in range(len(words) - 4)]
            assert not [run for run in runs if run in texts[name]], one.ask


def test_the_made_up_document_is_cut_by_section(chunks: tuple[Chunk, ...], tmp_path: Path) -> None:
    sections = {chunk.section for chunk in chunks if chunk.card is None}
    assert "Bleeding on anticoagulants › Reversal" in sections
    assert all(len(chunk.text.split()) < LONGEST for chunk in chunks if chunk.card is None)
