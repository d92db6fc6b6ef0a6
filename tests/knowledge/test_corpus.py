"""Chunks: what a statement becomes."""

from dataclasses import replace

import pytest

from riskcopilot.knowledge.cards import Card
from riskcopilot.knowledge.corpus import Chunk, card_chunks, checked


def test_a_statement_becomes_a_chunk_that_can_be_cited(cards: dict[str, Card]) -> None:
    _, graded = card_chunks([cards["egfr_ckd_epi_2021"]])
    assert graded.id == "egfr_ckd_epi_2021#2"
    assert (graded.kind, graded.year, graded.read) == ("guidance", 2024, "unverified")
    assert (graded.citation, graded.link) == ("Written for these tests", None)
    assert graded.about == ("egfr_ckd_epi_2021",)


def test_a_passage_names_what_it_is_about(cards: dict[str, Card]) -> None:
    assert card_chunks([cards["apgar"]])[0].passage.startswith("Apgar score. use. Describes a newborn")
    assert replace(DOCUMENT, section="Step 2").passage == "Local pathway. Step 2. Call the stroke team."


DOCUMENT = Chunk(id="local#1", text="Call the stroke team.", title="Local pathway", citation="Site", licence="site")


@pytest.mark.parametrize(
    "change", [{"text": "x"}, {"page": 3}, {"section": "2"}, {"licence": "CC0"}, {"link": "http://a"}]
)
def test_the_hash_tells_of_any_change(change: dict[str, object]) -> None:
    assert replace(DOCUMENT, **change).hash != DOCUMENT.hash  # type: ignore[arg-type]
    assert replace(DOCUMENT).hash == DOCUMENT.hash


def test_two_passages_may_not_share_an_id() -> None:
    with pytest.raises(ValueError, match=r"share the id 'local#1': rename"):
        checked([DOCUMENT, replace(DOCUMENT, text="Other.")])
