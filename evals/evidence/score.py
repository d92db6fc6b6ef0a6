"""How well the index finds known passages: nDCG and recall, by words, by meaning and by both, with intervals."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from pydantic import BaseModel, ConfigDict, Field

from ...app.evidence import query
from ...knowledge.cards import load_cards
from ...knowledge.corpus import Chunk, card_chunks
from ...knowledge.embedding import Embedder, shipped_minilm
from ...knowledge.ingest.add import cut_passages
from ...knowledge.ingest.worker import read
from ...knowledge.retrieval import ANSWERS, FITS, EvidenceIndex, Hit

PATHWAY = "pathway"
TITLE = "Anticoagulation and sepsis pathway of Mereworth Hospital"
_DRAWS = 2_000


class Asked(BaseModel):
    """A question, and the passages that answer it: for each card, words that one statement of it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ask: str
    within: Mapping[str, Sequence[str]] = Field({}, alias="in", description="none: nothing here answers it")
    used: str = Field("", description="the calculator an assessment would use")


class Mean(NamedTuple):
    """A mean over questions with its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


def questions() -> list[Asked]:
    """Return the questions that come with the product."""
    text = files(__package__).joinpath("questions.yaml").read_text(encoding="utf-8")
    return [Asked.model_validate(one) for one in yaml.safe_load(text)]


def corpus(home: Path) -> tuple[Chunk, ...]:
    """Return the passages searched: every card, and the made-up document as it is taken in."""
    data = files(__package__).joinpath("pathway.md").read_bytes()
    encoder = shipped_minilm(home / "models")
    passages = cut_passages(read("Markdown", data), TITLE, lambda text: len(encoder.tokens(text).ids))
    document = (
        Chunk(
            id=f"{PATHWAY}#{number}",
            text=one.text,
            title=TITLE,
            citation=TITLE,
            licence="Apache-2.0",
            section=one.section,
        )
        for number, one in enumerate(passages, start=1)
    )
    return (*card_chunks(load_cards().values()), *document)


def answers(asked: Asked, chunks: Iterable[Chunk]) -> frozenset[str]:
    """Return the ids of the passages that answer a question; raises `ValueError` where the words fit not one each."""
    held = list(chunks)
    found: set[str] = set()
    for card, phrases in asked.within.items():
        mine = [chunk for chunk in held if (chunk.card or chunk.id.partition("#")[0]) == card]
        for phrase in map(str, phrases):
            ids = [chunk.id for chunk in mine if phrase in chunk.text]
            if len(ids) != 1:
                raise ValueError(f"{asked.ask!r}: {phrase!r} is held by {len(ids)} passages of {card}, not by one")
            found.update(ids)
    return frozenset(found)


def ndcg(ranked: Sequence[str], right: frozenset[str], k: int) -> float:
    """Return the normalised discounted cumulative gain of the first k (Järvelin and Kekäläinen 2002)."""
    gain = sum(1 / np.log2(place + 1) for place, one in enumerate(ranked[:k], start=1) if one in right)
    best = sum(1 / np.log2(place + 1) for place in range(1, min(len(right), k) + 1))
    return float(gain / best)


def recall(ranked: Sequence[str], right: frozenset[str], k: int) -> float:
    """Return the share of the right passages among the first k."""
    return len(right.intersection(ranked[:k])) / len(right)


def mean(values: Sequence[float]) -> Mean:
    """Return a mean with its interval over questions (percentile bootstrap, the same draws every time)."""
    drawn = np.random.default_rng(0).choice(np.asarray(values), (_DRAWS, len(values))).mean(1)
    low, high = np.quantile(drawn, (0.025, 0.975))
    return Mean(float(np.mean(values)), float(low), float(high))


ORDERS: Mapping[str, Callable[[Hit], float]] = {
    "words": lambda hit: hit.bm25,
    "meaning": lambda hit: hit.dense,
    "both": lambda hit: hit.score,
}
MEASURES: Mapping[str, Callable[[Sequence[str], frozenset[str]], float]] = {
    "nDCG@10": lambda ranked, right: ndcg(ranked, right, 10),
    "recall@5": lambda ranked, right: recall(ranked, right, 5),
    "recall@10": lambda ranked, right: recall(ranked, right, 10),
}


def measure(home: Path, embedder: Embedder, say: Callable[[str], None]) -> list[str]:
    """Search for every question and return the figures as lines."""
    chunks = corpus(home)
    index = EvidenceIndex.open(chunks, embedder, home / "evidence-eval", say)
    asked = [one for one in questions() if one.within]
    right = [answers(one, chunks) for one in asked]
    hits = [index.search(one.ask, len(chunks)) for one in asked]
    of_site = [PATHWAY in one.within for one in asked]
    lines = [f"{len(asked)} questions ({sum(of_site)} of a site document) among {len(chunks)} passages"]
    for name, score in ORDERS.items():
        ranked = [[h.chunk.id for h in sorted(found, key=lambda h: (-score(h), h.chunk.id))] for found in hits]
        for what, figure in MEASURES.items():
            values = [figure(order, known) for order, known in zip(ranked, right, strict=True)]
            groups = {
                "all": values,
                "cards": [value for value, site in zip(values, of_site, strict=True) if not site],
                "document": [value for value, site in zip(values, of_site, strict=True) if site],
            }
            parts = (f"{group} {mean(held)}" for group, held in groups.items())
            lines.append(f"{name:<8} {what:<10} {'   '.join(parts)}")
    return [*lines, _fitting(index, asked, right, chunks), _answering(index, [found[0].score for found in hits])]


def _fitting(
    index: EvidenceIndex, asked: Sequence[Asked], right: Sequence[frozenset[str]], chunks: Sequence[Chunk]
) -> str:
    """Say how often passages of the document come in beside those about the calculators of an assessment."""
    about = {chunk.card: chunk.about for chunk in chunks}
    inside = beside = strange = 0
    for one, ids in zip(asked, right, strict=True):
        used = (one.used,) if one.used else about[next(iter(one.within))]
        came = [hit.chunk.id for hit in index.search(query(one.ask, used), 8, used, documents=True)]
        of_document = {name for name in came if name.startswith(f"{PATHWAY}#")}
        if one.used:
            inside += bool(of_document & ids)
            beside += len(of_document - ids)
        else:
            strange += bool(of_document)
    site = sum(bool(one.used) for one in asked)
    return (
        f"from a score of {FITS} the right passage of the document comes in for {inside} of {site} questions on it, "
        f"with {beside} others, and any for {strange} of {len(asked) - site} questions on calculators"
    )


def _answering(index: EvidenceIndex, best: Sequence[float]) -> str:
    """Say what the best score tells about whether anything here answers."""
    none = [index.search(one.ask, 1)[0].score for one in questions() if not one.within]
    return (
        f"the best score reaches {ANSWERS} for {sum(score >= ANSWERS for score in best)} of {len(best)} questions that "
        f"a passage answers and for {sum(score >= ANSWERS for score in none)} of {len(none)} that none answers"
    )
