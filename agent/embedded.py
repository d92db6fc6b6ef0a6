"""The embedded engine: selects, reads and explains by rules, with no model, the same every time."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from ..calculators.core import Calculator
from ..calculators.inputs import Criterion, Input
from ..calculators.vocabulary import CONDITIONS
from ..tools.calculator import shared_inputs
from ..tools.protocol import Span
from . import reading
from .explain import explain
from .facts import asked_about
from .stages import Candidate, Material, Selected
from .state import Engine, Reading, Sentence

#: A question less like every calculator's document than this is one no calculator covers (see design/selection.md).
COVERED = 0.38
#: What a calculator's fit gains when the note gives all of its inputs and when the patient is known to belong to its
#: population, and loses when another supersedes it.
SHARE = 0.2
BELONGS = 0.05
RETIRED = 0.05
#: Without a telling question, a calculator is used when the note gives at least this share of its inputs.
GIVEN = 0.5
#: Words that tell no question from another.
_GENERIC_WORDS = (
    "a an any are assess calculate can do for have here her high his how in is it likely matter matters of on patient "
    "please risk risks score scores severe should the there this to use what which with worry you"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
#: Names of calculators that are ordinary words too: they count in capitals or with their hyphen.
ORDINARY = frozenset({"news", "heart", "sirs", "perc", "hasbled"})
_WORD = re.compile(r"[^\W_]+")
_LONGEST_NAME = 8
#: Another calculator is used beside the best when it scores at least this share of the best.
BESIDE = 0.85
#: At most this many calculators answer one question.
MOST = 3


class EmbeddedStages:
    """The rule-based engine over a library of calculators."""

    engine: Engine = "embedded"

    def __init__(self, library: Mapping[str, Calculator]) -> None:
        """Prepare the library's inputs, and the names by which questions may call each calculator."""
        self._library = library
        self._inputs = shared_inputs(library.values())
        self._called = {
            squeeze(call): name for name, entry in library.items() for call in (entry.title, name, *entry.aliases)
        }
        self.scan = lru_cache(maxsize=16)(self._scanned)

    def _scanned(self, note: str) -> Reading:
        """Read everything the library knows how to use, once for a note."""
        return reading.read(note, self._inputs, CONDITIONS)

    def select(self, question: str, note: str, candidates: Sequence[Candidate]) -> tuple[Selected, ...]:
        """Choose the calculators a question names; else those that fit the question and the patient best."""
        named = self.named(question)
        if named:
            return tuple(Selected(name=name, why="the question names it") for name in named)
        telling = not _GENERIC.issuperset(fold(question).split())
        if telling and max((c.similarity for c in candidates), default=0.0) < COVERED:
            return ()
        facts = self._facts(question, note)
        fits = {
            candidate.name: self._fit(candidate, facts)
            for candidate in candidates
            if telling or self._suggests(candidate.name, facts)
        }
        ranked = sorted((name for name in fits if fits[name] > 0), key=lambda name: -fits[name])
        beside = [
            name
            for name in ranked[1:]
            if fits[name] >= BESIDE * fits[ranked[0]] and self._library[name].applies(facts).applies == "yes"
        ]
        chosen = [*ranked[:1], *beside][:MOST]
        return tuple(Selected(name=name, why=self._why(name, facts)) for name in chosen)

    def _facts(self, question: str, note: str) -> dict[str, object]:
        """Return what the note says, and the conditions the question takes for granted."""
        asked: dict[str, object] = {finding.input: True for finding in asked_about(question, CONDITIONS)}
        return asked | {f.input: f.value for f in self.scan(note).findings if not isinstance(f.value, Span)}

    def named(self, question: str) -> list[str]:
        """Return the calculators a question calls by name, in the order it names them; the longest name counts."""
        words = list(_WORD.finditer(question))
        found: list[tuple[int, int, str]] = []
        for start in range(len(words)):
            for end in range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1):
                said = question[words[start].start() : words[end - 1].end()]
                name = self._called.get(squeeze(said))
                if name and (squeeze(said) not in ORDINARY or said.isupper() or "-" in said):
                    found.append((start, end, name))
        whole = [
            (start, name)
            for start, end, name in found
            if not any(s <= start and end <= e and (s, e) != (start, end) for s, e, _ in found)
        ]
        return list(dict.fromkeys(name for _, name in sorted(whole)))

    def _suggests(self, name: str, facts: Mapping[str, object]) -> bool:
        """Whether a note alone suggests a calculator: its population is met and enough of its inputs are given."""
        entry = self._library[name]
        return entry.applies(facts).applies == "yes" and self._share(name, facts) >= GIVEN

    def _fit(self, candidate: Candidate, facts: Mapping[str, object]) -> float:
        """Weigh how well a candidate fits: retrieval, its population, and how much of its input the note gives."""
        entry = self._library[candidate.name]
        applies = entry.applies(facts).applies
        if applies == "no":
            return 0.0
        belongs = BELONGS if applies == "yes" and entry.conditions else 0.0
        retired = RETIRED if entry.superseded_by else 0.0
        return candidate.score + SHARE * self._share(candidate.name, facts) + belongs - retired

    def _share(self, name: str, facts: Mapping[str, object]) -> float:
        """Return the share of a calculator's inputs that the note gives."""
        inputs = self._library[name].parameters
        return sum(one in facts for one in inputs) / max(1, len(inputs))

    def _why(self, name: str, facts: Mapping[str, object]) -> str:
        return f"fits the question and patient; the note gives {round(100 * self._share(name, facts))} % of its inputs"

    def read(self, note: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion]) -> Reading:
        """Read by rules, keeping what is wanted."""
        everything = self.scan(note)
        names = {*wanted, *conditions}
        return Reading(
            findings=tuple(finding for finding in everything.findings if finding.input in names),
            notices=tuple(notice for notice in everything.notices if not notice.input or notice.input in names),
        )

    def compose(self, material: Material) -> tuple[Sentence, ...]:
        """Explain by templates."""
        return explain(material)


def fold(text: str) -> str:
    """Lower-case a text, fold accents and subscripts, and keep letters and digits as words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def squeeze(text: str) -> str:
    """Return a name without spaces or marks, as it is compared."""
    return fold(text).replace(" ", "")
