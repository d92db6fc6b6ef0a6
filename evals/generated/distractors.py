"""What bears on none of the inputs asked for: other findings, numbers, vital signs, medicines, small talk."""

import re
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import Final

from ...calculators import REGISTRY
from ...calculators.inputs import Criterion, Quantity, label
from . import figures, phrases, sentences
from .clashes import Vocabulary
from .draft import FILLERS, Draft, Vital, filled
from .language import cased, form
from .patients import SETTLED, USUAL, number
from .sentences import Clause

VITALS: Final = (
    "systolic_pressure", "diastolic_pressure", "heart_rate", "respiratory_rate", "temperature", "oxygen_saturation",
)  # fmt: skip
_PLAIN = re.compile(
    r"(?!no |.*\b(?:or|and|at|than|like|for|would|he|she|day|week|month|year|hour)s?\b)[a-z][a-z' -]{5,26}"
)


def add(draft: Draft, words: Vocabulary, rng: Random, *, short: bool, crowded: bool) -> None:
    """Add distractors to a note, many to a `crowded` one; none shares a word with what describes its inputs."""
    settled = _settled(draft)
    _findings(draft, words, rng)
    _medicines(draft, words, rng)
    _signs(draft, words, settled, rng)
    for name in rng.sample(_counted(), 8 if crowded else rng.choice((0, 1, 2, 4, 6))):
        _number(name, draft, words, settled, rng, short=short)
    for text in rng.sample(FILLERS["plain"] + FILLERS["numbers"], rng.choice((0, 1, 1, 2))):
        draft.add("filler", filled(text, rng))


def _findings(draft: Draft, words: Vocabulary, rng: Random) -> None:
    used: set[str] = set()
    for _ in range(rng.choice((0, 2, 4, 6))):
        slot, term = rng.choice(_common()) if rng.random() < 0.7 else _other(rng)
        if slot == "history" and draft.patient.age < 16:
            continue
        if term in used or words.near(term) or any(words.hits(term)):
            continue
        used.add(term)
        true = rng.random() < 0.5
        clause = Clause(cased(term), "noun", true, slot, cased(term))
        if (
            true
            and not term.startswith(("history", "family", "parent", "recent"))
            and draft.opens_with(slot, cased(term))
        ):
            continue
        writer = sentences.there if true else sentences.absent
        draft.add(slot, writer(clause, draft.voice, rng))


@cache
def _common() -> tuple[tuple[str, str], ...]:
    return tuple((slot, term) for slot, terms in FILLERS["common"].items() for term in terms)


def _other(rng: Random) -> tuple[str, str]:
    name, given, terms = rng.choice(_pool())
    return phrases.slot(name, given), rng.choice(terms)


@cache
def _pool() -> tuple[tuple[str, Criterion, tuple[str, ...]], ...]:
    """Return the findings of every calculator that plain words name."""
    found: dict[str, tuple[str, Criterion, tuple[str, ...]]] = {}
    for entry in REGISTRY.values():
        for name, given in entry.parameters.items():
            if isinstance(given, Criterion) and phrases.slot(name, given) in ("symptoms", "history", "exam"):
                terms = tuple(term for term in given.terms if _usable(term))
                if terms:
                    found[name] = name, given, terms
    return tuple(found.values())


def _usable(term: str) -> bool:
    plain = form(term) == "noun" and _PLAIN.fullmatch(term) is not None
    return plain and (phrases.is_disease(term) or phrases.is_symptom(term))


def _medicines(draft: Draft, words: Vocabulary, rng: Random) -> None:
    most = 0 if draft.patient.age < 16 else 3
    for text, given_for in rng.sample(list(FILLERS["medicines"].items()), rng.randint(0, most)):
        if not words.near(f"{text} {given_for}") and not any(words.hits(text)):
            draft.add("drugs", f"{text}.")


def _signs(draft: Draft, words: Vocabulary, settled: frozenset[str], rng: Random) -> None:
    """Add vital signs that are no inputs."""
    patient = draft.patient
    for name in VITALS:
        free = name not in patient.inputs and name not in settled and rng.random() < 0.6
        if free and patient.age >= 16 and not words.near(name.replace("_", " ")):
            value = number(name, quantity(name), (), rng)
            upper = draft.vitals.get("systolic_pressure")
            if name == "diastolic_pressure" and upper:
                value = float(round(upper.value * rng.uniform(0.5, 0.68)))
            draft.vitals[name] = Vital(value, None)


def _number(name: str, draft: Draft, words: Vocabulary, settled: frozenset[str], rng: Random, *, short: bool) -> None:
    """Add a result that is no input."""
    given = quantity(name)
    called = " ".join((label(name), *given.terms))
    other_sex = "prostate_specific_antigen" if draft.patient.sex == "female" else "ca125"
    if name == other_sex or (draft.patient.age < 16 and name in ("prostate_specific_antigen", "ca125")):
        return
    if name in draft.patient.inputs or name in settled or name in VITALS or words.near(called):
        return
    said = figures.exact(name, given, number(name, given, (), rng), rng, short=short)
    if said is not None and not any(words.hits(said.label)):
        draft.add("labs", sentences.measured(said, rng, short=short))


def _settled(draft: Draft) -> frozenset[str]:
    """Return the numbers that one of the findings asked for would settle, or be settled by."""
    found: set[str] = set()
    for given in draft.patient.inputs.values():
        said = [given.description.lower()]
        said += [*given.terms, *given.includes] if isinstance(given, Criterion) else []
        found |= {name for word, name, _, _ in SETTLED if any(word in text for text in said)}
    return frozenset(found)


@cache
def _all_quantities() -> Mapping[str, Quantity]:
    return {
        name: given
        for entry in REGISTRY.values()
        for name, given in entry.parameters.items()
        if isinstance(given, Quantity)
    }


def quantity(name: str) -> Quantity:
    """Return a number's definition by its name."""
    return _all_quantities()[name]


@cache
def _counted() -> tuple[str, ...]:
    """Return the laboratory results with listed usual values that have a name in notes."""
    return tuple(name for name, usual in USUAL.items() if usual.normal_high > 0 and _all_quantities()[name].terms)
