"""Passages fit the encoder, end where sentences end, and lose no word."""

from itertools import pairwise

import pytest

from riskcopilot.knowledge.embedding import ShippedEmbedder, shipped_minilm
from riskcopilot.knowledge.ingest.blocks import Block
from riskcopilot.knowledge.ingest.chunking import LONGEST, Measure, cut

SENTENCE = "Patients with a creatinine clearance of 15 to 29 mL/min, e.g. Mr. Smith, were given 2.5 mg twice daily. "


def words(text: str) -> int:
    return len(text.split())


@pytest.fixture(scope="session")
def measure(encoder: ShippedEmbedder) -> Measure:
    minilm = shipped_minilm(encoder._folder)
    return lambda text: len(minilm.tokens(text).ids)


def heading(section: str) -> str:
    return f"Title. {section}. "


def test_no_passage_is_longer_than_the_encoder_reads(measure: Measure) -> None:
    blocks = [
        Block((SENTENCE * 30).strip(), "A section", 1),
        Block("ACGT" * 2_000, "A section", 1),
        Block("no end " * 500, "Another " * 20, 2),
    ]
    passages = cut(blocks, heading, measure)
    assert max(measure(heading(p.section) + p.text) for p in passages) <= LONGEST
    said = "".join(p.text for p in passages).replace(" ", "")
    assert said == "".join(b.text for b in blocks).replace(" ", "")


def test_a_long_paragraph_is_cut_at_ends_of_sentences_only() -> None:
    passages = cut([Block((SENTENCE * 40).strip())], lambda _: "", words)
    assert len(passages) > 2
    assert all(p.text.startswith("Patients") and p.text.endswith("daily.") for p in passages)


def test_short_paragraphs_share_a_passage_but_sections_and_pages_do_not() -> None:
    blocks = [Block("a", "S", 1), Block("b", "S", 1), Block("c", "T", 1), Block("d", "T", 2)]
    assert cut(blocks, lambda _: "", words) == [Block("a b", "S", 1), Block("c", "T", 1), Block("d", "T", 2)]


def test_passages_are_filled() -> None:
    passages = cut([Block("five words stand in here") for _ in range(200)], lambda _: "", words)
    assert all(words(first.text) + 5 > LONGEST for first, _ in pairwise(passages))
