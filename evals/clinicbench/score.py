"""ClinicBench's answers against their references."""

from collections.abc import Iterator, Sequence

from ..log import Trace
from ..verdict import ANSWER, Verdict
from .rows import Question, Task, drugs, letter, yes_no


def judged(task: Task, question: Question, trace: Trace) -> Verdict:
    """Score one answer; a list of drugs is right when it names the reference's drugs and no other."""
    said = "" if trace.answer is None else str(trace.answer)
    read = {"choice": letter, "yes-no": yes_no, "drugs": drugs}[task]
    gold = read(question.reference)
    return Verdict(
        id=question.id,
        stages={ANSWER: read(said) == gold if gold else None},
        answered=trace.answer is not None,
        confidence=trace.confidence,
    )


def overlap(questions: Sequence[Question], traces: Sequence[Trace]) -> Iterator[str]:
    """Write how far lists of drugs agree: the mean over questions of F1."""
    pairs = [
        (drugs(question.reference), drugs(str(trace.answer or "")))
        for question, trace in zip(questions, traces, strict=True)
        if question.reference
    ]
    if pairs:
        mean = sum(2 * len(gold & said) / (len(gold) + len(said)) for gold, said in pairs) / len(pairs)
        yield f"mean F1 of {len(pairs)} lists: {mean:.3f}"
