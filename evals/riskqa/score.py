"""RiskQA: whether our library has a question's calculator, and, where it has, how the question is answered."""

from functools import cache

from ...calculators import REGISTRY
from ...calculators.definition import sources
from ..log import Trace
from ..verdict import ANSWER, Verdict
from .rows import Question

#: A question whose best retrieved calculator scores less is not covered, where no calculator cites the paper it names.
#: Of MedRisk's train questions, whose calculators we have, 0.80 reach it; with theirs taken out of the library, 0.30.
COVERED = 0.5


def judged(question: Question, trace: Trace) -> Verdict:
    """Score one question. The answer of one that is not covered is unscored; what is covered counts as coverage."""
    theirs = by_paper().get(question.pmid, frozenset())
    best = trace.retrieved[0].score if trace.retrieved else None
    covered = bool(theirs) or (best is not None and best >= COVERED)
    selected = trace.calculator in theirs if theirs else None
    right = trace.answer == question.answer if covered and question.answer else None
    return Verdict(
        id=question.id,
        stages={
            "covered, by the paper": bool(theirs),
            "covered, by the paper or by retrieval": covered,
            "calculator selected": selected,
            "answer, where the paper's calculator is ours": right if theirs else None,
            ANSWER: right,
        },
        groups={"paper": (question.pmid,) if question.pmid else ()},
        answered=trace.answer is not None,
        forced=trace.forced,
        confidence=trace.confidence,
        confused=(min(theirs), trace.calculator or "none") if selected is False else None,
    )


@cache
def by_paper() -> dict[str, frozenset[str]]:
    """Return the calculators that rest on a publication, by its PubMed identifier."""
    found: dict[str, set[str]] = {}
    for name, entry in REGISTRY.items():
        for source in sources(entry):
            if source.pmid:
                found.setdefault(source.pmid, set()).add(name)
    return {pmid: frozenset(names) for pmid, names in found.items()}
