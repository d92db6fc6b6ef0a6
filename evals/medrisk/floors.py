"""What answers score that read no patient: the floors a figure must be seen beside.

Only this printer of floors ever sees a training file; no solver does.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ..lines import read
from ..proportion import Share
from .rows import LETTERS, Letter, Question


class Floor(NamedTuple):
    """A way of answering without the patient, and what share of the questions it gets right."""

    name: str
    share: Share


def floors(questions: Sequence[Question], train: Path | None = None) -> list[Floor]:
    """Return the floors of some questions; those that rest on priors need a training file."""
    scored = [question for question in questions if question.correct_answer]
    if not scored:
        return []
    chance = sum(1 / max(len(question.options), 1) for question in scored)
    found = [Floor("random option", Share(round(chance), len(scored)))]
    if train is None:
        return [*found, Floor("most frequent letter (of this very file)", _letter(scored, scored))]
    seen = [question for question in read(train, Question).rows if question.correct_answer]
    return [
        *found,
        Floor("most frequent letter", _letter(seen, scored)),
        Floor("question prior", _prior(seen, scored, lambda question: _plain(question.question))),
        Floor("calculator prior", _prior(seen, scored, lambda question: question.cal_id)),
    ]


def _letter(seen: Sequence[Question], scored: Sequence[Question]) -> Share:
    letters = Counter(question.correct_answer for question in seen)
    best = max(LETTERS, key=lambda letter: letters[letter])
    return Share(sum(question.correct_answer == best for question in scored), len(scored))


def _prior(seen: Sequence[Question], scored: Sequence[Question], of: Callable[[Question], Hashable]) -> Share:
    """Answer each question with the option that was most often right before, among questions alike."""
    before: dict[Hashable, Counter[str]] = defaultdict(Counter)
    for question in seen:
        before[of(question)][_right(question)] += 1
    right = sum(_likeliest(question, before.get(of(question), {})) == question.correct_answer for question in scored)
    return Share(right, len(scored))


def _right(question: Question) -> str:
    return _plain(question.options.get(question.correct_answer or "A", ""))


def _likeliest(question: Question, before: Mapping[str, int]) -> Letter | None:
    counts = {letter: before.get(_plain(text), 0) for letter, text in question.options.items()}
    return max(counts, key=lambda letter: counts[letter], default=None)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()
