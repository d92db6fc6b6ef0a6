"""Which of four options a result supports: by the figures it holds, and by the words of its band.

Only what tells the options apart counts. The result's own figures are its value, the chances it gives (and the chance
of the opposite) and those in its band; its words are its band, its verdict and the words the benchmark's tool
uses for that band. An option wins only when it is supported more than every other.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from ...calculators import Result, Risk
from ...calculators.inputs import number
from .figures import Figure, agreement, distance, figures
from .rows import Letter

#: An option ahead of the next by less than this is not told apart from it.
MARGIN = 0.04
#: A chance of an outcome or horizon other than the one asked for counts this much.
BESIDE = 0.6
#: Of chances that fit the question equally, the first that a publication gives counts a little more.
SECOND = 0.95
#: With no figure the same, the nearest percentage is taken when it is this near (as a ratio) and the next one is not.
NEAR = math.log(1.25)

_WORD = re.compile(r"[a-z][a-z'₂-]*")
_NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "twelve": "12", "a": "1", "per": "1",
}  # fmt: skip
_TIME = re.compile(rf"\b(\d+|{'|'.join(_NUMBERS)})[\s-]*(day|week|month|year)s?\b")
#: Words that belong to the next one: "very high" is not "high", "not indicated" is the opposite of "indicated".
_PREFIX = {"very", "not", "no", "non", "extremely", "moderately", "mildly", "never", "without", "somewhat", "fairly"}
_EMPTY = {
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "in", "indicates",
    "indicating", "is", "it", "its", "of", "on", "or", "patient", "patients", "s", "suggests", "suggesting", "that",
    "the", "their", "this", "to", "was", "were", "will", "with", "group", "category", "class", "level", "classified",
}  # fmt: skip
#: One word for several that mean the same; where two of them stand in different options they are kept apart.
_SAME = (
    ("moderate", "intermediate", "medium", "average", "borderline"),
    ("high", "higher", "increased", "elevated", "highest"),
    ("low", "lower", "reduced", "decreased", "lowest"),
    ("severe", "severely", "severity-high"),
    ("mild", "mildly", "slight", "slightly", "minor"),
    ("likely", "probable", "probably"),
    ("unlikely", "improbable", "no-likely", "not-likely"),
    ("positive", "present", "met", "meets", "fulfilled", "confirmed"),
    ("negative", "absent", "not-met", "not-fulfilled", "excluded"),
    ("none", "no", "normal", "minimal"),
    ("survival", "surviving", "survive"),
    ("good", "favourable", "favorable"),
    ("poor", "unfavourable", "unfavorable"),
    ("tumour", "tumor"),
)
_GROUP = {word: number for number, group in enumerate(_SAME) for word in group}


class Weighing(NamedTuple):
    """How much a result supports each option, and how far its nearest percentage is from each."""

    scores: Mapping[Letter, float]
    distances: Mapping[Letter, float]


class Options:
    """The options of one question, read once: what figures and words tell them apart."""

    def __init__(self, texts: Mapping[Letter, str], question: str) -> None:
        """Read the options of a question."""
        shown = {letter: tuple(figures(text)) for letter, text in texts.items()}
        self.texts = texts
        self._apart = _apart(shown)
        self._asked = f"{question} {_common(texts)}"
        self._tokens = {letter: _words(text) for letter, text in texts.items()}

    def weigh(self, result: Result, words: Mapping[str, str]) -> Weighing:
        """Say how much a result supports each option; `words` are those the benchmark's tool has for a band."""
        theirs = [words[key] for key in (result.band, number(result.value)) if key in words]
        said = _said(result, self._asked, theirs)
        numbers = {letter: _by_figures(said, self._apart[letter]) for letter in self.texts}
        spoken = [_words(" ".join(theirs)), _words(f"{_letters(result.value)} {result.band}")]
        by_words = next((found for one in spoken if any((found := self._by_words(one)).values())), {})
        return Weighing(
            {letter: 2 * numbers[letter] + by_words.get(letter, 0.0) for letter in self.texts},
            {letter: distance((figure for figure, _ in said), shown) for letter, shown in self._apart.items()},
        )

    def supported(self, result: Result, words: Mapping[str, str]) -> Letter | None:
        """Return the option a result supports, or None when it does not support one more than the others."""
        return decided(self.weigh(result, words)) if len(self.texts) > 1 else None

    def _by_words(self, spoken: set[str]) -> dict[Letter, float]:
        return {letter: _agreeing(spoken, letter, self._tokens) for letter in self.texts}


def decided(weighing: Weighing) -> Letter | None:
    """Return the option that is supported more than the others, or whose percentage alone is near."""
    best, second = _order(weighing.scores, -1)
    if weighing.scores[best] > MARGIN and weighing.scores[best] - weighing.scores[second] > MARGIN:
        return best
    far = weighing.distances
    best, second = _order(far, 1)
    return best if far[best] <= NEAR and far[second] > 2 * far[best] + 0.05 else None


def _order(values: Mapping[Letter, float], sign: int) -> list[Letter]:
    return sorted(values, key=lambda letter: sign * values[letter])[:2]


def _common(options: Mapping[Letter, str]) -> str:
    """Return what every option says of time: "5-year" in each of them is part of the question."""
    spans = _shared(set(_TIME.findall(text.lower())) for text in options.values())
    return " ".join(" ".join(span) for span in spans)


def _shared(sets: Iterable[set[Any]]) -> set[Any]:
    """Return what all sets hold; nothing where there is no set, as with a question that has no options."""
    held = list(sets)
    return set.intersection(*held) if held else set()


def _same_time(horizon: str, question: str) -> bool:
    """Say whether a question names a horizon: "5 years", "5-year", "five years", "in hospital"."""
    named = {(_NUMBERS.get(number, number), unit) for number, unit in _TIME.findall(horizon.lower())}
    wanted = {(_NUMBERS.get(number, number), unit) for number, unit in _TIME.findall(question.lower())}
    if ("1", "year") in named:
        wanted |= {("1", "year")} if re.search(r"annual|yearly|per year", question.lower()) else set()
    return bool(named & wanted) or ("hospital" in horizon and "hospital" in question.lower())


def _letters(value: float | str) -> str:
    return value if isinstance(value, str) else ""


def _apart(shown: Mapping[Letter, Sequence[Figure]]) -> dict[Letter, list[Figure]]:
    """Leave out the figures that stand in every option: a horizon, the name of a scale."""
    common = _shared(set(found) for found in shown.values())
    return {letter: [figure for figure in found if figure not in common] for letter, found in shown.items()}


def _said(result: Result, question: str, theirs: Sequence[str]) -> list[tuple[Figure, float]]:
    """Return the figures of a result, each with how much it counts."""
    said = [(figure, 1.0) for text in (*theirs, result.band) for figure in figures(text)]
    if not isinstance(result.value, str):
        kind = {"%": "percent", "points": "points"}.get(result.unit, "plain")
        said.append((Figure(kind, float(result.value), float(result.value)), 0.9))  # type: ignore[arg-type]
        if kind == "percent":
            said.append((Figure("percent", 100 - result.value, 100 - result.value), 0.5))
    wanted = _words(question)
    asked = [2 * _same_time(risk.horizon, question) + len(wanted & _words(risk.outcome)) for risk in result.risks]
    first = asked.index(max(asked)) if asked else 0
    for place, risk in enumerate(result.risks):
        weight = BESIDE if asked[place] < asked[first] else 1.0 if place == first else SECOND
        low, high = _ends(risk)
        said.append((Figure("percent", low, high), weight))
        said.append((Figure("percent", 100 - high, 100 - low), weight * 0.95))
    return said


def _ends(risk: Risk) -> tuple[float, float]:
    return risk.percent if isinstance(risk.percent, tuple) else (risk.percent, risk.percent)


def _by_figures(said: Sequence[tuple[Figure, float]], shown: Sequence[Figure]) -> float:
    """Say how well the figures agree; of several in an option, one that agrees is enough."""
    return max((agreement(one, other) * weight for one, weight in said for other in shown), default=0.0)


def _agreeing(spoken: set[str], mine: Letter, tokens: Mapping[Letter, set[str]]) -> float:
    """F1 of the result's words and an option's, among the words that tell the options apart."""
    common = set.intersection(*tokens.values())
    told = set.union(*tokens.values()) - common
    option = tokens[mine] - common
    evidence = {_known_as(word, told) for word in spoken} & told
    if not option or not evidence:
        return 0.0
    shared = len(option & evidence)
    return 2 * shared / (len(option) + len(evidence))


def _known_as(word: str, told: set[str]) -> str:
    """Return the word the options use for this one, if exactly one of its synonyms is among them."""
    if word in told or word not in _GROUP:
        return word
    same = [other for other in told if _GROUP.get(other) == _GROUP[word]]
    return same[0] if len(same) == 1 else word


@cache
def _words(text: str) -> set[str]:
    """Return a text's words, those that change the next one joined to it."""
    found: set[str] = set()
    before = ""
    for word in _WORD.findall(text.lower().replace("’", "'")):
        word = word.strip("-'")
        if word in _PREFIX:
            before = f"{before}{word}-"
            continue
        if word not in _EMPTY and word:
            found.add(before + word)
            before = ""
    return found | ({before.strip("-")} if before else set())
