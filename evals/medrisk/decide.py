"""From what is known of a patient to an option: by every result that is still possible.

An option wins when every possible result supports it, or when it alone is supported by any and by half of them. A
patient of whom nothing is known is not answered for. Nothing else decides, unless an answer is wanted to everything:
then patients are drawn who fit what is known, and the option that most of them support is the answer; its status says
so. No answer or option of the benchmark is counted anywhere.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ...calculators import Calculator, Result
from ...calculators.inputs import number
from ...calculators.partial import Between, Partial, evaluate, tried
from ..log import Computed
from .grades import graded, nearest_grade
from .mapping import ToolMapping
from .options import Options
from .rows import Letter

#: An option that alone is still possible wins when at least this share of the results supports it; where most support
#: none, the calculator is hardly the one that the question is about.
LEAST = 0.5
#: The status of an answer that rests on no published grade.
UNPUBLISHED = "no published grades: by the third of the range"
#: How many patients are drawn for an answer that is forced.
PATIENTS = 200
#: In this share of them what is not known and may be absent is; in the rest it is drawn evenly, as numbers always are.
ABSENT = 0.5


class Decision(NamedTuple):
    """An answer, how it came about, and what was computed. Without an answer the status says why there is none."""

    answer: Letter | None
    status: str
    computed: Computed
    forced: bool = False
    confidence: float | None = None  # of a forced answer: the share of the patients drawn that support it


class Asked:
    """A question as results of one calculator are held against it, with the words and grades of that one's tool."""

    def __init__(self, options: Options, mapping: ToolMapping | None) -> None:
        """Hold results against options; without a mapping by the calculator's own words alone."""
        self.options = options
        self.words: Mapping[str, str] = mapping.words if mapping else {}
        self.worse = mapping.worse if mapping else None

    def supported(self, result: Result) -> Letter | None:
        """Return the option a result supports more than the others."""
        return self.options.supported(result, self.words)


def decide(entry: Calculator, known: Mapping[str, Any], put: Asked, force: bool = False) -> Decision:
    """Choose an option by every result that is consistent with what is known."""
    partial = evaluate(entry, known)
    computed = _computed(partial)
    if not put.options.texts:
        return Decision(None, f"not decidable ({partial.status}): the question has no options", computed)
    supports = Counter(put.supported(outcome.result) for outcome in partial.outcomes)
    found = [letter for letter in supports if letter is not None]
    if known and len(found) == 1 and supports[found[0]] >= LEAST * len(partial.outcomes):
        rest = "one answer in every case" if len(supports) == 1 else "the only option that is still possible"
        status = partial.status if partial.status == "determined" else f"{partial.status}, {rest}"
        return Decision(found[0], status, computed)
    return (
        _by_representatives(entry, known, put, partial)
        or _by_grade(entry, put, partial, computed)
        or (_forced(entry, known, put, computed) if force and len(put.options.texts) > 1 else None)
        or Decision(None, _why_not(partial, found), computed)
    )


def _why_not(partial: Partial, found: Iterable[Letter]) -> str:
    if partial.result is not None:
        return "not decidable (determined): no option is supported more than the others"
    still = ", ".join(sorted(found)) or "none"
    return f"not decidable ({partial.status}): {', '.join(partial.open)} not known; options still supported: {still}"


def _by_representatives(entry: Calculator, known: Mapping[str, Any], put: Asked, partial: Partial) -> Decision | None:
    """Calculate with the middle of each range that is known; None where something else is missing."""
    if partial.result is not None or not any(isinstance(value, Between) for value in known.values()):
        return None
    middle = {
        name: float(round((value.low + value.high) / 2)) if isinstance(value, Between) else value
        for name, value in known.items()
    }
    typical = evaluate(entry, middle).result
    answer = put.supported(typical) if typical is not None else None
    if typical is None or answer is None:
        return None
    return Decision(answer, "representative values of the ranges", computed_of(typical))


def _by_grade(entry: Calculator, put: Asked, partial: Partial, computed: Computed) -> Decision | None:
    result = partial.result
    if result is None or put.worse is None or isinstance(result.value, str):
        return None
    answer = graded(entry.name, result.value, put.worse, put.options.texts)
    return Decision(answer, UNPUBLISHED, computed) if answer else None


def _forced(entry: Calculator, known: Mapping[str, Any], put: Asked, computed: Computed) -> Decision | None:
    """Let the patients drawn vote, each for the option its result supports; where none supports any, the nearest."""
    drawn: Counter[tuple[Any, ...]] = Counter()
    results: dict[tuple[Any, ...], Result] = {}
    for result in _drawn(entry, known):
        key = (result.value, result.band, result.risks)
        drawn[key] += 1
        results[key] = result
    clear: Counter[Letter] = Counter()
    near: Counter[Letter] = Counter()
    for key, count in drawn.items():
        if answer := put.supported(results[key]):
            clear[answer] += count
        elif answer := _nearest(entry, results[key], put):
            near[answer] += count
    votes = clear or near
    if not votes:
        return None
    (answer, most), *_ = votes.most_common(1)
    share = most / drawn.total()
    some = f"{share:.0%} of the patients drawn"
    how = "the option nearest to the result" if drawn.total() == 1 else f"supported by {some}"
    return Decision(answer, f"forced: {how}", computed, forced=True, confidence=share)


def _drawn(entry: Calculator, known: Mapping[str, Any]) -> Iterator[Result]:
    """Yield the results of patients who fit what is known, the same every time; of one where all is known."""
    values = tried(entry, known)
    fixed = {name: value for name, value in known.items() if name not in values}
    absences = {name: entry.parameters[name].absent for name in values}
    draw = random.Random(entry.name)

    def one(name: str) -> Any:
        absent = absences[name]
        if absent is not None and absent in values[name] and draw.random() < ABSENT:
            return absent
        return draw.choice(values[name])

    for _ in range(PATIENTS if values else 1):
        yield entry.function(**fixed, **{name: one(name) for name in values})


def _nearest(entry: Calculator, result: Result, put: Asked) -> Letter | None:
    """Return the option a result fits best, however little: by its figures and words, its grade, its place."""
    weighing = put.options.weigh(result, put.words)
    best = max(weighing.scores.values(), default=0.0)
    first = [letter for letter, score in weighing.scores.items() if score == best]
    if best > 0 and len(first) == 1:
        return first[0]
    if weighing.distances and min(weighing.distances.values()) < float("inf"):
        return min(weighing.distances, key=lambda letter: weighing.distances[letter])
    if answer := nearest_grade(result.band or str(result.value), put.options.texts):
        return answer
    if isinstance(result.value, str):
        return first[0] if best > 0 else None
    return graded(entry.name, result.value, put.worse or "higher", put.options.texts, ties=True) or first[0]


def _computed(partial: Partial) -> Computed:
    if partial.result is not None:
        return computed_of(partial.result)
    results = [outcome.result for outcome in partial.outcomes[:4]]
    more = " …" if len(partial.outcomes) > len(results) else ""
    return Computed(described=" or ".join(dict.fromkeys(map(described, results))) + more)


def computed_of(result: Result) -> Computed:
    """Return a result as a log keeps it."""
    return Computed(value=result.value, unit=result.unit, band=result.band, described=described(result))


def described(result: Result) -> str:
    """Write a result in a line: value, unit, band and chances."""
    chances = "; ".join(
        f"{risk.outcome} {'-'.join(map(number, risk.percent)) if isinstance(risk.percent, tuple) else risk.percent:}"
        f" % ({risk.horizon})"
        for risk in result.risks
    )
    return ", ".join(filter(None, (f"{number(result.value)} {result.unit}".strip(), result.band, chances)))
