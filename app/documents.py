"""What a calculator is searched by: a rich document of all that could tell it from its neighbours.

Title, other names, purpose, population, outcome, every input with its options and words, every row and band. Thin
documents (title and purpose alone) lose a third of the right first places.
"""

import ast
from functools import cache

from ..calculators import REGISTRY
from ..calculators.core import Calculator
from ..calculators.definition import function_node
from ..calculators.inputs import Choice, Criterion
from ..knowledge.lexical import BM25, words

#: Words for an input beyond its description that go into the document; more would drown the title.
_WORDS = 6


def tool_document(entry: Calculator) -> tuple[str, str]:
    """Return a calculator's title (with its other names) and its text, purpose first."""
    title = ", ".join((entry.title, *entry.aliases))
    parts = [entry.description, *entry.conditions, entry.outcome, entry.setting, entry.specialty.replace("_", " ")]
    for given in entry.parameters.values():
        parts.append(given.description)
        match given:
            case Criterion():
                parts += [*given.terms[:_WORDS], *given.includes[:_WORDS]]
            case Choice():
                parts += [word for state, called in given.options.items() for word in (state, *called[:_WORDS])]
            case _:
                parts += given.terms[:_WORDS]
    parts += _texts(entry)
    return title, ". ".join(dict.fromkeys(part.replace("_", " ") for part in parts if part))


def _texts(entry: Calculator) -> list[str]:
    """Return the texts in a calculator's body: row labels, bands, outcomes, horizons."""
    constants = (node.value for node in ast.walk(function_node(entry)) if isinstance(node, ast.Constant))
    return [text for text in constants if isinstance(text, str)]


@cache
def _lexical() -> tuple[list[str], BM25]:
    names = sorted(REGISTRY)
    return names, BM25([words(" ".join(tool_document(REGISTRY[name]))) for name in names])


def lexical_search(query: str, k: int) -> list[tuple[str, float]]:
    """Return the calculators whose documents share words with a query, best first, with their BM25 scores."""
    names, index = _lexical()
    scores = index.scores(words(query))
    found = sorted(zip(names, (float(score) for score in scores), strict=True), key=lambda pair: (-pair[1], pair[0]))
    return [(name, score) for name, score in found[:k] if score > 0]
