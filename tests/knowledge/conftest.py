"""A small library of cards whose contents the tests know, and an encoder that shows what it was asked."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from riskcopilot.knowledge.cards import Card, load_cards
from riskcopilot.knowledge.corpus import Chunk, card_chunks
from riskcopilot.knowledge.embedding import ShippedEmbedder
from riskcopilot.knowledge.lexical import words

CARDS = Path(__file__).parent / "cards"


class CountingEmbedder:
    """Vectors from word hashes: quick, the same everywhere, and it keeps the texts it was given."""

    def __init__(self, id: str = "counting") -> None:
        self.id = id
        self.seen: list[str] = []

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.seen += texts
        rows = []
        for text in texts:
            total = np.full(32, 1e-3)
            for word in words(text):
                seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4])
                total += np.random.default_rng(seed).normal(size=32)
            rows.append(total / np.linalg.norm(total))
        return np.array(rows, np.float32).reshape(len(texts), 32)


class NoEmbedder:
    """An encoder that must not be asked."""

    id = "none"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        raise AssertionError("a vector was asked for")


@pytest.fixture(scope="session")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> ShippedEmbedder:
    """The shipped encoder, unpacked once for all tests."""
    return ShippedEmbedder(tmp_path_factory.mktemp("models"))


@pytest.fixture
def counting() -> CountingEmbedder:
    return CountingEmbedder()


@pytest.fixture(scope="session")
def cards() -> dict[str, Card]:
    return load_cards(CARDS)


@pytest.fixture(scope="session")
def chunks(cards: dict[str, Card]) -> tuple[Chunk, ...]:
    return card_chunks(cards.values())
