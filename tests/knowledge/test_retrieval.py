"""Retrieval: finds what was asked, by meaning and by name, the same way every time, without the network."""

import socket
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from riskcopilot.knowledge.corpus import Chunk
from riskcopilot.knowledge.embedding import ShippedEmbedder
from riskcopilot.knowledge.lexical import words
from riskcopilot.knowledge.retrieval import EvidenceIndex, blend

from .conftest import CountingEmbedder

QUERIES = {
    # by name, in whatever spelling
    "CHA2DS2-VASc": "cha2ds2_vasc",
    "cha2ds2vasc derivation cohort": "cha2ds2_vasc",
    "CHADS2": "chads2",
    "atria score for stroke": "atria_stroke",
    "HASBLED one year": "has_bled",
    "ORBIT": "orbit",
    "Wells PE before CT": "wells_pe",
    "Wells DVT": "wells_dvt",
    "revised Geneva": "geneva_revised",
    "CURB65 mortality": "curb_65",
    "CRB65": "crb_65",
    "PORT class": "psi_port",
    "qSOFA outside intensive care": "qsofa",
    "SOFA organ failure": "sofa",
    "MELD 3.0 albumin": "meld_3",
    "MELDNa transplant list": "meld_na",
    "Child Pugh class": "child_pugh",
    "NIHSS neurological examination": "nihss",
    "PHQ9": "phq_9",
    "GAD7": "gad_7",
    # by meaning, in other words
    "risk of haemorrhage on a vitamin K antagonist": "has_bled",
    "thrombus in the pulmonary vessels, is imaging needed": "wells_pe",
    "swollen calf": "wells_dvt",
    "which ward patients are becoming septic": "qsofa",
    "vomiting blood, can she go home": "glasgow_blatchford",
    "hemiparesis and aphasia since an hour": "nihss",
    "osteoporosis and broken hip": "frax__limits",
    "kidney function race-free equation": "egfr_ckd_epi_2021",
    "how is the baby right after birth": "apgar",
    "depression questionnaire": "phq_9",
    "constant worrying": "gad_7",
}


@pytest.fixture(scope="module")
def index(
    chunks: tuple[Chunk, ...], encoder: ShippedEmbedder, tmp_path_factory: pytest.TempPathFactory
) -> EvidenceIndex:
    return EvidenceIndex.open(chunks, encoder, tmp_path_factory.mktemp("evidence"))


def test_words_and_meaning_together_beat_each_alone(index: EvidenceIndex, chunks: tuple[Chunk, ...]) -> None:
    ranks: dict[str, list[int]] = {"bm25": [], "dense": [], "both": []}
    for query, card in QUERIES.items():
        hits = index.search(query, k=len(chunks))
        for name, order in {
            "bm25": sorted(hits, key=lambda hit: -hit.bm25),
            "dense": sorted(hits, key=lambda hit: -hit.dense),
            "both": hits,
        }.items():
            ranks[name].append(1 + [hit.chunk.card for hit in order].index(card))
    reciprocal = {name: float(np.mean([1 / rank for rank in found])) for name, found in ranks.items()}
    assert reciprocal["both"] >= max(reciprocal["bm25"], reciprocal["dense"])
    assert max(ranks["both"]) <= 5, "the right card is among those shown"


def test_a_hit_carries_its_raw_figures(index: EvidenceIndex) -> None:
    first, second = index.search("CHA2DS2-VASc derived in", k=2)
    assert first.chunk.id == "cha2ds2_vasc#2"
    assert first.score > second.score
    assert 0 < first.dense < 1 < first.bm25


def test_a_search_can_be_held_to_some_calculators(index: EvidenceIndex) -> None:
    hits = index.search("stroke", k=9, about=["apgar", "phq_9"])
    assert sorted(hit.chunk.card or "" for hit in hits) == ["apgar", "phq_9"]
    assert index.search("stroke", about=["no_such_calculator"]) == []


def test_the_same_question_has_the_same_answer(
    index: EvidenceIndex, chunks: tuple[Chunk, ...], encoder: ShippedEmbedder, tmp_path: Path
) -> None:
    backwards = EvidenceIndex.open(chunks[::-1], encoder, tmp_path)
    for query in QUERIES:
        assert [hit.chunk.id for hit in backwards.search(query, 9)] == [hit.chunk.id for hit in index.search(query, 9)]


@pytest.mark.parametrize("query", ["", "  ", "?!", "what is the"])
def test_a_question_without_words_is_refused(index: EvidenceIndex, query: str) -> None:
    with pytest.raises(ValueError, match="no words to search for: name a condition"):
        index.search(query)


def test_site_documents_join_the_cards(chunks: tuple[Chunk, ...], counting: CountingEmbedder, tmp_path: Path) -> None:
    page = Chunk("pathway#1", "Page the thrombectomy team on 4444.", "Stroke pathway", "Site, 2024", "site", page=7)
    found = EvidenceIndex.open([*chunks, page], counting, tmp_path).search("thrombectomy team", k=1)
    assert (found[0].chunk.page, found[0].chunk.card) == (7, None)


def test_a_score_adds_both_halves() -> None:
    assert blend(np.array([1.0, 0.5]), np.array([0.2, 0.8]), 0.25) == pytest.approx([0.8, 0.575])


def test_a_score_means_the_same_whatever_else_is_searched(index: EvidenceIndex) -> None:
    everywhere = {hit.chunk.id: hit.score for hit in index.search("newborn depression", k=99)}
    for hit in index.search("newborn depression", about=["apgar", "phq_9"]):
        assert hit.score == pytest.approx(everywhere[hit.chunk.id], abs=1e-5)
    assert index.search("football results on Saturday", k=1)[0].score < 0.2 < everywhere["apgar#1"]


def test_nothing_reaches_for_the_network(
    chunks: tuple[Chunk, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    index = EvidenceIndex.open(chunks, ShippedEmbedder(tmp_path / "models"), tmp_path / "evidence")
    assert index.search("depression questionnaire", 1)[0].chunk.card == "phq_9"


def test_the_example_queries_are_questions_about_the_example_cards(chunks: tuple[Chunk, ...]) -> None:
    assert {chunk.card for chunk in chunks} == set(QUERIES.values())
    assert all(words(query) for query in QUERIES)
