"""The vocabulary compiled for reading: built once for a set of inputs, then kept."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ...calculators.inputs import Choice, Criterion, Day, Input, Quantity
from .degrees import Item, items
from .forms import Scales, scales
from .once import kept
from .phrases import Phrases
from .text import normalise
from .units import pattern, writings
from .words import BLOOD_PRESSURE, EXTRA_LABELS, FLUIDS, LOOKALIKES, OTHER_LABELS, SHORTHAND, SHORTHAND_WITHIN

_PAST = re.compile(r"(?:history of|h/o|previous|prior|past) ")

Role = Literal["term", "include", "wider", "opposite", "option", "level", "part", "kin", "timed", "other"]
OTHER = "other"  # a label of a measurement nobody asked for
SYSTOLIC, DIASTOLIC = "systolic_pressure", "diastolic_pressure"
PRESSURE = "blood pressure"  # a label of a pair such as 120/80


class Target(NamedTuple):
    """What a phrase stands for: an input, how it bears on it, and for a choice the state it names."""

    input: str
    role: Role
    state: str = ""
    past: bool = False  # it counts only where it is said of the past: "embolism", of "previous embolism"


@dataclass(frozen=True)
class Lexicon:
    """Phrases, labels and unit spellings of a set of inputs."""

    quantities: Mapping[str, Quantity]
    criteria: Mapping[str, Criterion]
    choices: Mapping[str, Choice]
    days: Mapping[str, Day]
    labels: Phrases[str]
    day_labels: Phrases[str]
    phrases: Phrases[Target]
    unit: re.Pattern[str]
    told: Mapping[str, str]  # unit writings that name the measurement they belong to
    items: Phrases[Item]  # what notes call the items of scales
    scales: Scales


class _Entries:
    """Inputs by name; the same where they are the same objects: to compare thousands by content takes milliseconds."""

    def __init__(self, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion]) -> None:
        # an input that bears a condition's name has more words for it
        self.all: list[tuple[str, Input]] = [*conditions.items(), *wanted.items()]
        self._key = tuple((name, id(given)) for name, given in self.all)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Entries) and self._key == other._key


def lexicon(wanted: Mapping[str, Input], conditions: Mapping[str, Criterion]) -> Lexicon:
    """Return the compiled vocabulary of these inputs and conditions; the last few are kept."""
    return _compiled(_Entries(wanted, conditions))


@kept(8)
def _compiled(given: _Entries) -> Lexicon:
    entries = given.all
    quantities = {name: given for name, given in entries if isinstance(given, Quantity) and name != "age"}
    criteria = {name: given for name, given in entries if isinstance(given, Criterion)}
    choices = {name: given for name, given in entries if isinstance(given, Choice) and name != "sex"}
    days = {name: given for name, given in entries if isinstance(given, Day)}
    return Lexicon(
        quantities,
        criteria,
        choices,
        days,
        _labels(quantities),
        _day_labels(days),
        _phrases(criteria, choices, quantities),
        pattern(writings(quantities.values())),
        _told(quantities),
        items({**quantities, **choices}),
        scales({**quantities, **choices}),
    )


def _labels(quantities: Mapping[str, Quantity]) -> Phrases[str]:
    labels: Phrases[str] = Phrases()
    for name, quantity in quantities.items():
        called = (*quantity.terms, name.replace("_", " "), *EXTRA_LABELS.get(name, ()))
        labels.add_all((*called, *_shortened(called)), name)
    if SYSTOLIC in quantities or DIASTOLIC in quantities:
        labels.add_all(BLOOD_PRESSURE, PRESSURE)
    labels.add_all(OTHER_LABELS, OTHER)
    labels.add_all({label for of_it in FLUIDS.values() for label in of_it}, OTHER)
    return labels


def _told(quantities: Mapping[str, Quantity]) -> Mapping[str, str]:
    """Return the unit writings that are or begin with a name of their quantity, and of no other."""
    found: dict[str, set[str]] = {}
    for name, quantity in quantities.items():
        for written in quantity.spellings:
            if any(f"{written} ".startswith(f"{term} ") for term in quantity.terms):
                found.setdefault(normalise(written), set()).add(name)
    return {written: next(iter(names)) for written, names in found.items() if len(names) == 1}


def _day_labels(days: Mapping[str, Day]) -> Phrases[str]:
    labels: Phrases[str] = Phrases()
    for name, day in days.items():
        labels.add_all((*day.terms, name.replace("_", " ")), name)
    return labels


def _of_the_past(term: str) -> str:
    """Return the finding of which a term names the past one: "embolism" of "history of embolism"; else ""."""
    match = _PAST.match(term)
    return term[match.end() :] if match else ""


def _shortened(phrases: Sequence[str]) -> Iterator[str]:
    """Yield phrases with what is usually shortened in them so: "history of dvt"; not where that is all they say."""
    together = "\n".join(phrases)  # one search for all: few hold any of it
    for words, shorts in SHORTHAND_WITHIN.items():
        if words in together:
            longer = [phrase for phrase in phrases if words in phrase and phrase != words]
            yield from (phrase.replace(words, short) for phrase in longer for short in shorts)


def _phrases(
    criteria: Mapping[str, Criterion], choices: Mapping[str, Choice], quantities: Mapping[str, Quantity]
) -> Phrases[Target]:
    phrases: Phrases[Target] = Phrases()

    def file(words: Iterable[str], target: Target) -> None:
        words = tuple(words)
        words = (*words, *_shortened(words))
        phrases.add_all(words, target)
        phrases.add_all((short for word in words for short in SHORTHAND.get(word, ())), target)
        if target.role in ("term", "include"):
            phrases.add_all(filter(None, map(_of_the_past, words)), target._replace(past=True))

    for name, criterion in criteria.items():
        file(criterion.terms, Target(name, "term"))
        file(criterion.includes, Target(name, "include"))
        file(criterion.wider, Target(name, "wider"))
        file(criterion.opposites, Target(name, "opposite"))
        file(criterion.excludes, Target(name, "other"))
        file(criterion.kin, Target(name, "kin"))
        file(criterion.timed, Target(name, "timed"))
        for place, part in enumerate(criterion.parts):
            file(part, Target(name, "part", str(place)))
    for name, choice in choices.items():
        for state, words in choice.options.items():
            file(words, Target(name, "option", state))
    for name, quantity in quantities.items():
        for level, words in quantity.levels.items():
            file(words, Target(name, "level", str(level)))
    file(LOOKALIKES, Target("", "other"))
    return phrases
