"""Measure whether a question about a score finds a statement of the right card and kind.

python bench/evidence.py [--cache FOLDER]

Each shipped card is asked one question for every kind of statement it holds. `card` is how often the first passage is
of the right card; the other figures ask for the right card and kind.
"""

import argparse
from pathlib import Path

import numpy as np

from riskcopilot.knowledge.cards import Kind, load_cards
from riskcopilot.knowledge.corpus import card_chunks
from riskcopilot.knowledge.embedding import load_embedder
from riskcopilot.knowledge.retrieval import EvidenceIndex, Hit

QUESTIONS: dict[Kind, str] = {
    "derivation": "In which patients was the {} developed?",
    "discrimination": "How well does the {} discriminate? AUC",
    "validation": "Was the {} externally validated?",
    "limits": "In whom should the {} not be used?",
    "guidance": "What do guidelines say on the {}?",
    "use": "What is the {} for?",
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "riskcopilot")
    cache: Path = parser.parse_args().cache
    cards = load_cards()
    chunks = card_chunks(cards.values())
    index = EvidenceIndex.open(chunks, load_embedder(cache), cache / "evidence", print)
    ranks: dict[str, list[int]] = {"words": [], "meaning": [], "both": []}
    right_card = []
    for card in cards.values():
        for kind in sorted({statement.kind for statement in card.statements}):
            hits = index.search(QUESTIONS[kind].format(card.title), k=len(chunks))
            right_card.append(hits[0].chunk.card == card.id)
            for name, order in _orders(hits).items():
                found = [hit.chunk.card == card.id and hit.chunk.kind == kind for hit in order]
                ranks[name].append(found.index(True) + 1 if True in found else len(chunks))
    print(f"{len(cards)} cards, {len(chunks)} statements, {len(right_card)} questions; card {np.mean(right_card):.3f}")
    for name, got in ranks.items():
        at = np.array(got)
        print(
            f"  {name:<8} first {np.mean(at == 1):.3f}   first five {np.mean(at <= 5):.3f}   MRR {np.mean(1 / at):.3f}"
        )


def _orders(hits: list[Hit]) -> dict[str, list[Hit]]:
    return {
        "words": sorted(hits, key=lambda hit: (-hit.bm25, hit.chunk.id)),
        "meaning": sorted(hits, key=lambda hit: (-hit.dense, hit.chunk.id)),
        "both": hits,
    }


if __name__ == "__main__":
    main()
