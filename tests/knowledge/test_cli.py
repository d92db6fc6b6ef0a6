"""The evidence commands."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from riskcopilot.app import evidence
from riskcopilot.app.cli_evidence import app
from riskcopilot.app.settings import settings
from riskcopilot.knowledge import cards as module
from riskcopilot.knowledge import embedding
from riskcopilot.knowledge.cards import Card
from riskcopilot.knowledge.embedding import ShippedEmbedder


@pytest.fixture(autouse=True)
def installation(
    cards: dict[str, Card], encoder: ShippedEmbedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    monkeypatch.setenv("RISKCOPILOT_HOME", str(tmp_path))
    monkeypatch.setattr(module, "load_cards", lambda: cards)
    monkeypatch.setattr(evidence, "load_cards", lambda: cards)
    monkeypatch.setattr(embedding, "load_embedder", lambda _: encoder)
    settings.cache_clear()
    yield
    settings.cache_clear()


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def test_search_answers_with_sources_and_builds_the_index_once() -> None:
    first = run("search", "depression questionnaire", "--k", "1")
    assert first.exit_code == 0
    assert "building the evidence index" in first.stderr
    assert first.stdout.startswith("PHQ-9 [phq_9#1, use]")
    assert "Written for these tests; read: unverified" in first.stdout
    assert run("search", "depression questionnaire").stderr == ""


def test_search_as_json_is_only_json() -> None:
    (hit,) = json.loads(run("search", "newborn", "--k", "1", "--json").stdout)
    assert (hit["id"], hit["read"], hit["about"]) == ("apgar#1", "unverified", ["apgar"])
    assert {"score", "bm25", "dense", "citation", "link", "licence"} <= set(hit)


def test_search_about_a_calculator() -> None:
    hits = json.loads(run("search", "stroke", "--about", "apgar", "--json").stdout)
    assert [hit["card"] for hit in hits] == ["apgar"]
    unknown = run("search", "stroke", "--about", "apgr")
    assert unknown.exit_code == 2
    assert "did you mean apgar" in unknown.stderr


def test_search_without_words_says_what_to_do() -> None:
    refused = run("search", "?")
    assert refused.exit_code == 2
    assert "name a condition" in refused.stderr


def test_list(cards: dict[str, Card]) -> None:
    assert "cha2ds2_vasc: CHA₂DS₂-VASc score (2 statements, 2 unverified)" in run("list").stdout
    assert [row["id"] for row in json.loads(run("list", "--json").stdout)] == list(cards)


def test_show() -> None:
    shown = run("show", "egfr_ckd_epi_2021").stdout
    assert "[guidance] Chronic kidney disease is graded with this equation." in shown
    assert "issued 2024" in shown
    assert json.loads(run("show", "apgar", "--json").stdout)["title"] == "Apgar score"


def test_show_of_an_unknown_card_names_the_nearest() -> None:
    missing = run("show", "nihs")
    assert missing.exit_code == 2
    assert "did you mean nihss" in missing.stderr
