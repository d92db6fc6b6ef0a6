"""What a calculator is searched by: a rich document of all that could tell it from its neighbours.

Title, other names, purpose, population, outcome, every input with its options and words, every row and band. Thin
documents (title and purpose alone) lose a third of the right first places.
"""

import ast
from functools import cache

from ..calculators import REGISTRY
from ..calculators.core import Calculator
from ..calculators.definition import function_node
from ..calculators.inputs import Choice, Criterion, Input, label
from ..knowledge.lexical import BM25, words
from ..knowledge.tool_index import Document

#: Words for an input beyond its description that go into the text; more would drown the title.
_WORDS = 6


def documents() -> list[Document]:
    """Return every calculator's document, by name."""
    return [tool_document(entry) for _, entry in sorted(REGISTRY.items())]


def tool_document(entry: Calculator) -> Document:
    """Return what a calculator is searched by; its title has its other names, its text begins with the purpose."""
    title = ", ".join((entry.title, *entry.aliases))
    population = (*entry.conditions, entry.outcome, entry.setting)
    parts = [entry.description, *population, entry.specialty.replace("_", " ")]
    for given in entry.parameters.values():
        parts += [given.description, *_options(given, _WORDS)]
    parts += _texts(entry)
    purpose = (title, entry.description.partition("\n\n")[0], *population)
    return Document(
        entry.name,
        title,
        ". ".join(dict.fromkeys(part.replace("_", " ") for part in parts if part)),
        ". ".join(part for part in purpose if part),
        tuple((label(name), given.description, *_options(given)) for name, given in entry.parameters.items()),
    )


def _options(given: Input, most: int | None = None) -> tuple[str, ...]:
    """Return what notes call an input, or each of its options; at most so many words for each."""
    match given:
        case Criterion():
            return (*given.terms[:most], *given.includes[:most])
        case Choice():
            return tuple(word for state, called in given.options.items() for word in (state, *called[:most]))
        case _:
            return given.terms[:most]


def _texts(entry: Calculator) -> list[str]:
    """Return the texts in a calculator's body: row labels, bands, outcomes, horizons."""
    constants = (node.value for node in ast.walk(function_node(entry)) if isinstance(node, ast.Constant))
    return [text for text in constants if isinstance(text, str)]


@cache
def _lexical() -> tuple[list[str], BM25]:
    names = sorted(REGISTRY)
    return names, BM25.of([words(document.passage) for document in documents()])


def lexical_search(query: str, k: int) -> list[tuple[str, float]]:
    """Return the calculators whose documents share words with a query, best first, with their BM25 scores."""
    names, index = _lexical()
    scores = index.scores(words(query))
    found = sorted(zip(names, (float(score) for score in scores), strict=True), key=lambda pair: (-pair[1], pair[0]))
    return [(name, score) for name, score in found[:k] if score > 0]
