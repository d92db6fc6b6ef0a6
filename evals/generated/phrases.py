"""Words for a criterion or a choice: the vocabulary's own, and others made from its description."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from random import Random
from typing import Any, Final

from ...calculators.inputs import Choice, Criterion, Input, label
from .clashes import Vocabulary
from .language import RAW, Form, Phrase, american, base, cased, form, listed, reworded
from .patients import agrees

_LONGEST = 11  # words of a description that a note may use as they are
_TRIES = 6
_UNSAYABLE = re.compile(
    r"judg|give 0|score|points|clinician|laborator|upper limit|counts|criterion|do(?:es)? not count|not known|ventilat"
    r"ed or not|whatever|for age|\bor\b.*\bor\b|≥|≤|%|\d{2}"
)
_INSTRUMENT = re.compile(r"^(?:[A-Z][A-Za-z0-9-]{1,9}\b[^:]{0,25}|before 18|past 12 months):\s*")
SLOTS: Final[Mapping[str, tuple[str, ...]]] = {
    slot: tuple(word.strip() for word in words.split("|")) for slot, words in RAW["slots"].items()
}
_SLOT_PATTERNS = {
    slot: re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE) for slot, words in SLOTS.items()
}
_SYMPTOM = re.compile(rf"\b(?:{'|'.join(map(re.escape, listed('symptoms')))})", re.IGNORECASE)
_DISEASE = re.compile(rf"(?:{'|'.join(map(re.escape, listed('diseases')))})\b", re.IGNORECASE)
_BY_WORDS = ("imaging", "labs", "history", "social", "exam")
_PERSONS = frozenset(listed("persons"))
_CUT = re.compile(r" (?:of|for|with|to|in)$")  # a term that only makes sense before other words
_PRONOUNS = re.compile(r"\b(?:he|she|his|her|him|himself|herself|man|woman)\b")
_EARLIER = re.compile(r"\b(?:treated with|uses|ever|past|within|before|previous|last|months?|years?)\b")
_NOW = re.compile(r"^(?:takes|on|receiving|current|taking|uses|using|treated with)\b")


@cache
def slot(name: str, given: Criterion | Choice, said: str = "") -> str:
    """Say in which part of a note a finding is written, by what is asked and by the words for it."""
    asked = given.description
    if _SLOT_PATTERNS["score"].search(asked):
        return "score"
    if _NOW.match(asked) or (_SLOT_PATTERNS["drugs"].search(said) and "induced" not in said):
        return "drugs"
    if re.match(r"(?:history|previous|prior|past|known|family)\b", asked):
        return "history"
    if _SYMPTOM.search(said or asked) and not _SLOT_PATTERNS["history"].search(said):
        return "symptoms"
    text = f"{asked} {name.replace('_', ' ')} {said}"
    return next((found for found in _BY_WORDS if _SLOT_PATTERNS[found].search(text)), "other")


def is_disease(text: str) -> bool:
    """Say whether a noun phrase names a disease, which relatives may have."""
    return form(text) == "noun" and bool(_DISEASE.search(text))


def is_symptom(text: str) -> bool:
    """Say whether a noun phrase names a complaint, which may yet come."""
    return form(text) == "noun" and bool(_SYMPTOM.search(text))


def is_current(given: Criterion) -> bool:
    """Say whether a criterion asks for what is taken or done now."""
    return bool(_NOW.match(given.description)) and not _EARLIER.search(given.description)


@cache
def described(given: Criterion) -> str | None:
    """Return a criterion's description cut down to what a note may say; None where it cannot be used."""
    text = _INSTRUMENT.sub("", given.description)
    text = re.sub(r"\s*\([^)]*\)", "", text)
    text = re.split(r"[;:]|, (?:not|also|even|at|in the clin|as)\b", text)[0].strip(" ,.")
    if not text or len(text.split()) > _LONGEST or _UNSAYABLE.search(text):
        return None
    return text


def _raw(given: Criterion, true: bool) -> Iterator[tuple[str, bool, int]]:
    """Yield words for a criterion, whether they assert it by being there, and how much they are preferred."""
    about = described(given)
    if true:
        yield from ((term, False, _weight(term, 30)) for term in given.terms)
        yield from ((term, False, _weight(term, 20)) for term in given.includes)
        if about and " or " not in about:
            yield about, False, 30 + 10 * (len(given.terms) + len(given.includes))
    else:
        yield from ((term, False, 3) for term in given.terms)
        yield from ((term, True, 3) for term in given.opposites)
        yield from ((term, False, 1) for term in given.wider)
        if about:
            yield about, False, 2 + len(given.terms)


def _weight(term: str, usual: int) -> int:
    """Say how much a term is preferred; of one patient few write "stroke or TIA"."""
    return 2 if " or " in term or "," in term else usual


def of_criterion(
    name: str, given: Criterion, true: bool, words: Vocabulary, values: Mapping[str, Any], rng: Random
) -> Phrase | None:
    """Choose words that say a criterion holds, or (without their denial) those to deny; None where none will do."""
    found = list(_raw(given, true))
    if not found:
        return None
    for _ in range(_TRIES):
        text, against, _ = rng.choices(found, weights=[weight for _, _, weight in found])[0]
        text = varied(text, rng)
        text, kind = fitted(text, true or against)
        if not true and not against and not _deniable(text, kind):
            continue
        if ("(" in text and ")" not in text) or _CUT.search(text) or _PRONOUNS.search(text):
            continue
        if fits(name, text, true, words) and agrees(text, true or against, values):
            return Phrase(cased(text), kind, against)
    return None


def fitted(text: str, true: bool) -> tuple[str, Form]:
    """Return a phrase as it fits into a sentence, and its form: "ever arrested" is "was never arrested"."""
    first, _, rest = text.partition(" ")
    if first == "ever" and rest:
        when = "once" if true else "never"
        return (f"was {when} {rest}" if form(rest) == "predicate" else f"{when} {rest}"), "past"
    if text.split()[-1] in _PERSONS and form(text) == "noun" and not text.startswith(("a ", "an ")):
        return f"{'an' if text[0] in 'aeiou' else 'a'} {text}", "predicate"
    return text, form(text)


def _deniable(text: str, kind: str) -> bool:
    """Say whether a sentence can deny these words."""
    if re.match(r"(?:no|not|never|without|absent|negative|normal|non)\b", text):
        return False
    if text.startswith(("never ", "was never ")):
        return True
    return kind in ("noun", "adjective", "predicate") or (kind == "verb" and " and " not in text and "," not in text)


def varied(text: str, rng: Random) -> str:
    """Write a phrase as another hand would: other words, American spelling."""
    if rng.random() < 0.6:
        text = reworded(text, rng)
    return american(text) if rng.random() < 0.5 else text


def fits(name: str, text: str, true: bool, words: Vocabulary) -> bool:
    """Say whether words bear on no other input, and not against their own."""
    against = ("opposite", "other") if true else ("other",)
    return all(hit.input in (name, "") and hit.role not in against for hit in words.hits(text))


def of_choice(name: str, given: Choice, state: str, words: Vocabulary, rng: Random) -> Phrase | None:
    """Choose words for the state of a choice; None where none will do."""
    found = list(given.options[state])
    for _ in range(_TRIES if found else 0):
        text = varied(rng.choice(found), rng)
        hits = list(words.hits(text))
        if all(hit.input in (name, "") for hit in hits) and not _names_another(given, state, text):
            return Phrase(cased(text), "clause" if text[0].isdigit() else form(text))
    shown = f"{cased(label(name))}: {state}"
    if all(hit.input in (name, "") for hit in words.hits(shown)):
        return Phrase(shown, "check")
    return None


def _names_another(given: Choice, state: str, text: str) -> bool:
    return any(text in terms for other, terms in given.options.items() if other != state)


def check(name: str, given: Criterion, true: bool, words: Vocabulary, rng: Random) -> Phrase | None:
    """Write a criterion as a line of a form: what it is, and yes or no."""
    about = _INSTRUMENT.sub("", given.description) if len(given.description) < 110 else ""
    about = re.sub(r"\s*\([^)]*\)", "", about) or cased(label(name))
    if ";" in about or ":" in about or any(hit.input not in (name, "") for hit in words.hits(about)):
        return None
    yes, no = rng.choice((("yes", "no"), ("Yes", "No"), ("Y", "N"), ("present", "absent"), ("[x]", "[ ]")))
    if form(about) != "noun" and yes == "present":
        yes, no = "yes", "no"
    mark = yes if true else no
    return Phrase(f"{mark} {about}" if mark[0] == "[" else f"{about}: {mark}", "check")


def denied_verb(text: str) -> str:
    """Deny what a verb says: "takes aspirin" becomes "does not take aspirin"."""
    first, _, rest = text.partition(" ")
    if first.endswith("ly"):
        verb, _, rest = rest.partition(" ")
        return f"does not {first} {base(verb)} {rest}".rstrip()
    if first in ("is", "can"):
        return f"{first} not {rest}"
    return f"does not {base(first)} {rest}".rstrip()


def kind_of(given: Input) -> str:
    """Name the kind of an input in one word."""
    return type(given).__name__.lower()
