"""The evidence that is searched: the cards that come with the product, and the documents this site added."""

from collections.abc import Sequence
from threading import Lock

from ..agent.state import Evidence
from ..calculators import REGISTRY
from ..knowledge.cards import load_cards
from ..knowledge.corpus import card_chunks
from ..knowledge.documents import Library
from ..knowledge.embedding import Embedder, Say
from ..knowledge.lexical import words
from ..knowledge.retrieval import ANSWERS, EvidenceIndex, Hit
from ..knowledge.store import StoreError
from .settings import Settings


def library(chosen: Settings, say: Say) -> Library:
    """Return the documents this site added."""
    return Library(chosen.home / "documents", say)


def open_index(chosen: Settings, embedder: Embedder, say: Say, server: str | None = None) -> EvidenceIndex:
    """Open the index of cards and documents, on a Chroma server if one is named; built first where it is not."""
    chunks = (*card_chunks(load_cards().values()), *library(chosen, say).chunks())
    return EvidenceIndex.open(chunks, embedder, chosen.home / "evidence", say, server)


class EvidenceSearch:
    """The evidence index, opened when first searched, and again when documents were added or removed."""

    def __init__(self, embedder: Embedder, chosen: Settings, say: Say) -> None:
        """Search with one embedder what the settings' home holds; `say` is told what takes time."""
        self._embedder = embedder
        self._chosen = chosen
        self._say = say
        self._opening = Lock()  # one thread builds an index, the others wait for it
        self._server = chosen.chroma_url
        self._opened: tuple[object, EvidenceIndex] | None = None

    def evidence(self, question: str, calculators: Sequence[str], k: int) -> list[Evidence]:
        """Return the passages that fit a question best, of those about some calculators if any are named.

        Passages of the site's documents come in among those of calculators where they fit the question well. Without
        calculators all passages are searched, and those that fit too little to answer anything are left out.
        """
        wanted = query(question, calculators)
        hits = self.search(wanted, k, calculators or None) if words(wanted) else []
        return [evidence_line(hit) for hit in hits if calculators or hit.score >= ANSWERS]

    def search(self, query: str, k: int, about: Sequence[str] | None) -> list[Hit]:
        """Search the index; where its Chroma server fails, the copy of this host, and say so."""
        try:
            return self._index().search(query, k, about, documents=True)
        except StoreError as error:
            self._say(f"{error}; searching this host's own copy until the next start")
            with self._opening:
                self._server, self._opened = None, None
            return self._index().search(query, k, about, documents=True)

    def _index(self) -> EvidenceIndex:
        with self._opening:
            state = library(self._chosen, self._say).state()
            if self._opened is None or self._opened[0] != state:
                self._opened = state, open_index(self._chosen, self._embedder, self._say, self._server)
            return self._opened[1]


def query(question: str, calculators: Sequence[str]) -> str:
    """Return what is searched for a question that some calculators answer."""
    return " ".join((question, *(REGISTRY[name].title for name in calculators)))


def evidence_line(hit: Hit) -> Evidence:
    """Return a retrieved passage as shown and cited."""
    chunk = hit.chunk
    return Evidence(
        id=chunk.id,
        title=chunk.title,
        text=chunk.text,
        citation=chunk.citation,
        link=chunk.link,
        kind=chunk.kind,
        about=chunk.about,
        read=chunk.read or "full text",
        year=chunk.year,
        page=chunk.page,
        section=chunk.section,
        licence=chunk.licence,
        score=hit.score,
    )
