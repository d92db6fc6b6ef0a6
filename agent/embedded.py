"""The embedded engine: selects, reads and explains with no language model, the same every time."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from ..calculators.core import Calculator
from ..calculators.inputs import Criterion, Input
from ..calculators.vocabulary import CONDITIONS
from ..tools.calculator import shared_inputs
from ..tools.protocol import Span
from . import reading
from .explain import explain
from .facts import asked_about
from .naming import absences, fold, names_of, telling_words
from .reading.blend import Blend
from .reading.inquiry import Limits
from .reading.question import read_question
from .reading.text import canonical
from .stages import Candidate, Case, Material, Selected
from .state import Engine, Reading, Review, Sentence

#: A question less like every calculator's document than this is one no calculator covers (see design/selection.md).
COVERED = 0.38
#: A question less like the document of the calculator that fits best is not about it, however well the note fits.
ABOUT = 0.22
#: The same of a question that asks for an estimate: what it leaves unsaid ("survival at five years?") the note says.
COVERED_ESTIMATE = 0.25
_ESTIMATE_WORDS = (
    "chance chances expected likelihood likely mort mortality odds outcome outlook percentage predicted probability "
    "prognosis risk severity survival survive"
)
_ESTIMATE = frozenset(_ESTIMATE_WORDS.split())
#: What no calculator does, whatever it is about: "write to his doctor about his atrial fibrillation".
_DEED = re.compile(
    r"\s*(?:please )?(?:write|draft|book|schedule|translate|summari[sz]e|send|print|email|remind)\b", re.I
)
#: What a calculator's fit gains when the patient is known to belong to its population, and loses when the patient
#: does not, and when another supersedes it.
BELONGS = 0.01
OUTSIDE = 0.04
RETIRED = 0.01
#: What it adds that a note tells every input but age and sex, which every note tells; a part of them adds its share.
TOLD = 0.08
#: Without a telling question, a calculator is used when the note gives at least this share of its inputs.
GIVEN = 0.5
#: Another calculator is used beside the best when it scores at least this share of the best.
BESIDE = 0.85
#: Why a calculator was chosen that nobody had to choose.
NAMED = "the question names it"
#: At most this many calculators answer one question.
MOST = 3


class EmbeddedStages:
    """The rule-based engine over a library of calculators."""

    engine: Engine = "embedded"
    reviews = False  # the same rules would find the same again

    def __init__(self, library: Mapping[str, Calculator], blend: Blend | None = None) -> None:
        """Prepare the library's inputs, and the names by which questions may call each calculator.

        Without a trained reader (`blend`) rules alone read.
        """
        self._blend = blend
        self._library = library
        self._inputs = shared_inputs(library.values())
        self._names = names_of(library, CONDITIONS)
        self.scan = lru_cache(maxsize=16)(self._scanned)

    def _scanned(self, note: str) -> Reading:
        """Read everything the library knows how to use, once for a note."""
        return reading.read(note, self._inputs, CONDITIONS)

    def select(self, question: str, note: str, candidates: Sequence[Candidate], hint: str = "") -> tuple[Selected, ...]:
        """Choose the calculators a question names; else those that fit the question and the patient best.

        None where it names an instrument that is left out here: the graph says why, and another is no stand-in unasked.
        """
        facts = self._facts(question, note)
        applies = {candidate.name: self._library[candidate.name].applies(facts).applies for candidate in candidates}
        told = {*facts, *(finding.input for finding in self.scan(note).findings)}
        fits = {c.name: self._fit(c.name, c.score, applies[c.name], told) for c in candidates}
        named = self._names.called(question)
        plain = {meant[0] for meant in named if len(meant) == 1}  # these settle what a name of several things means
        called = {max(meant, key=lambda name: (name in plain, fits.get(name, 0.0))): None for meant in named}
        if called:  # "the target weight by height and BMI": of several, the one asked for is likest to the question
            likest = sorted(called, key=lambda name: -fits.get(name, 0.0))
            return tuple(Selected(name=name, why=NAMED) for name in likest)
        ranked = sorted(fits, key=lambda name: -fits[name])
        best = ranked[0] if ranked else ""
        covered = self.covered(question, candidates, best) or self._told_by_the_nearest(question, candidates, best)
        left_to_the_note = not _telling(question) or (not covered and _only_for_an_estimate(question))
        if absences(question) or not (covered or left_to_the_note):
            return ()
        if left_to_the_note:
            ranked = [name for name in ranked if applies[name] == "yes" and self._share(name, facts) >= GIVEN]
        beside = [name for name in ranked[1:] if fits[name] >= BESIDE * fits[ranked[0]] and applies[name] == "yes"]
        return tuple(Selected(name=name, why=self._why(name, facts)) for name in [*ranked[:1], *beside][:MOST])

    @staticmethod
    def covered(question: str, candidates: Sequence[Candidate], best: str = "") -> bool:
        """Say whether some calculator answers a question like this; with `best`, whether that one does.

        A question that tells nothing is left to the note, and so is what an estimate is of: that some calculator
        estimates the like is enough.
        """
        if _DEED.match(question):
            return False
        if not _telling(question):
            return True
        near = {candidate.name: candidate.similarity for candidate in candidates}
        if not _ESTIMATE.isdisjoint(fold(question).split()):
            return max(near.values(), default=0.0) >= COVERED_ESTIMATE
        return near[best] >= ABOUT if best else max(near.values(), default=0.0) >= COVERED

    def _told_by_the_nearest(self, question: str, candidates: Sequence[Candidate], best: str) -> bool:
        """Say whether all a question tells stands in what the likest calculator tells, the best one: "exudate?"."""
        if _DEED.match(question) or not candidates:
            return False
        nearest = max(candidates, key=lambda candidate: candidate.similarity).name
        if nearest != best:
            return False
        entry = self._library[nearest]
        said = " ".join((entry.title, *entry.aliases, entry.description, entry.outcome))
        return {canonical(word) for word in telling_words(question)} <= {canonical(word) for word in fold(said).split()}

    def named(self, question: str) -> list[str]:
        """Return the calculators a question calls by name, in the order it names them."""
        return list(dict.fromkeys(name for meant in self._names.called(question) for name in meant))

    def _fit(self, name: str, score: float, applies: Literal["yes", "no", "unclear"], told: Collection[str]) -> float:
        """Weigh how well a candidate fits: how retrieval scores it, its population, and how much of it is told."""
        entry = self._library[name]
        own = [one for one in entry.parameters if one not in ("age", "sex")]
        given = TOLD * sum(one in told for one in own) / max(1, len(own))
        belongs = BELONGS if applies == "yes" and entry.conditions else 0.0
        outside = OUTSIDE if applies == "no" else 0.0
        return score + belongs + given - outside - (RETIRED if entry.superseded_by else 0.0)

    def _facts(self, question: str, note: str) -> dict[str, object]:
        """Return what note and question say, and the conditions the question takes for granted."""
        named = asked_about(question, CONDITIONS)
        said = (*named, *read_question(question, self._inputs, CONDITIONS), *self.scan(note).findings)
        return {finding.input: finding.value for finding in said if not isinstance(finding.value, Span)}

    def _share(self, name: str, facts: Mapping[str, object]) -> float:
        """Return the share of a calculator's inputs that the note gives."""
        inputs = self._library[name].parameters
        return sum(one in facts for one in inputs) / max(1, len(inputs))

    def _why(self, name: str, facts: Mapping[str, object]) -> str:
        return f"fits the question and patient; the note gives {round(100 * self._share(name, facts))} % of its inputs"

    def read(
        self,
        note: str,
        wanted: Mapping[str, Input],
        conditions: Mapping[str, Criterion],
        limits: Limits,
        hint: str = "",
    ) -> Reading:
        """Read by rules, and by the trained reader where there is one, keeping what is wanted."""
        everything = self.scan(note)
        sought: dict[str, Input] = {**conditions, **wanted}
        ruled = Reading(
            findings=tuple(finding for finding in everything.findings if finding.input in sought),
            notices=tuple(notice for notice in everything.notices if not notice.input or notice.input in sought),
            unsure=tuple(finding for finding in everything.unsure if finding.input in sought),
        )
        return self._blend.add(note, ruled, sought, limits, everything.findings) if self._blend else ruled

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        """Explain by templates."""
        return explain(material)

    def review(self, case: Case) -> Review | None:
        """Say nothing: rules have no second opinion."""


def _only_for_an_estimate(question: str) -> bool:
    """Say whether a question asks for an estimate and does not say of what: "outcome?", "what is the prognosis?"."""
    return _ESTIMATE.issuperset(telling_words(question))


def _telling(question: str) -> bool:
    """Say whether a question tells what is asked: "which risk matters here?" does not."""
    return bool(telling_words(question))
