"""English for notes: how a phrase fits into a sentence, and how else the same thing is said."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any, Final, Literal, NamedTuple

import yaml

Form = Literal["noun", "adjective", "predicate", "verb", "past", "clause", "check"]

RAW: Final[dict[str, Any]] = yaml.safe_load(files(__package__).joinpath("words.yaml").read_text(encoding="utf-8"))


def listed(key: str) -> tuple[str, ...]:
    """Return one of the word lists."""
    return tuple(word.strip() for word in RAW[key].split("|") if word.strip())


_VERBS, _PAST = frozenset(listed("verbs")), frozenset(listed("past"))
_PARTICIPLES, _PARTICIPIAL = frozenset(listed("participles")), frozenset(listed("participial"))
_ADJECTIVES, _CLAUSES = frozenset(listed("adjectives")), frozenset(listed("clauses"))
_PREDICATES = tuple(f"{word} " for word in listed("predicates"))
_COUNTED = frozenset(listed("counted"))
_UPPER: Final = frozenset(RAW["upper"].split())
_CASED: Final[dict[str, str]] = RAW["cased"]
_SYNONYMS: Final = tuple(tuple(word.strip() for word in row.split("|")) for row in RAW["synonyms"])
_SYNONYM = {word.casefold(): row for row in _SYNONYMS for word in row}
_SYNONYM_PATTERN = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, _SYNONYM), key=lambda w: (-len(w), w)))})(?![\w-])", re.IGNORECASE
)
_AMERICAN: Final[dict[str, str]] = RAW["american"]
_FROM_BRITISH = re.compile("|".join(map(re.escape, _AMERICAN)))
_FOLLOWED = frozenset(
    (
        "with",
        "by",
        "in",
        "from",
        "to",
        "out",
        "for",
        "at",
        "on",
        "within",
        "after",
        "of",
        "as",
        "alone",
        "between",
        "all",
        "most",
        "during",
    )
)
_SUBJECT = re.compile(
    r"^(?:the|a|an|his|her|both|all|any)?\s?[\w/-]+(?: [\w/-]+){0,5} (?:is|are|was|were|lies|came|comes)\b"
)
_LEADS = frozenset(listed("leads"))
_INNER_VERB = re.compile(
    r"^the |"
    r"(?<!that)(?<!which) (?:had|has|have|did|shows?|brings|improves|contract|persist|radiates|separated|divorced)\b|"
    r" observed$"
)
_OF_THE = re.compile(
    rf"({'|'.join(listed('turned'))}) (?:of|in|over) (?:the |a |an )?"
    r"(?!one|left|right|legs|entire|all|both)([a-z]+(?: [a-z]+)?)"
)
_PLACE_PAIN = re.compile(rf"^({'|'.join(listed('places'))}) (pain|swelling|tenderness|weakness|stiffness)$")
_ROMAN = re.compile(r"(?:ii|iii|iv)[abes]?")
_IRREGULAR = {"has": "have", "does": "do", "is": "be", "goes": "go", "can": "can", "cannot": "cannot"}


class Phrase(NamedTuple):
    """Words that establish something, or rule it out where they are `against`, and how they fit into a sentence."""

    text: str
    form: Form
    against: bool = False


@cache
def form(text: str) -> Form:
    """Say what kind of phrase this is; a noun phrase unless its words show another."""
    words = text.lower().split()
    if (
        words[0] in ("previously", "recently", "markedly", "severely", "morbidly", "suddenly", "currently", "otherwise")
        and len(words) > 1
    ):
        rest = form(text.split(" ", 1)[1])
        return "adjective" if rest in ("adjective", "predicate") or (len(words) == 2 and rest == "noun") else rest
    first, second = words[0], words[1] if len(words) > 1 else ""
    if text.lower().startswith(_PREDICATES) or (first in _PARTICIPIAL and second != "of"):
        return "predicate"
    if first in _PARTICIPLES and (not second or second in _FOLLOWED or second.endswith("ed")):
        return "predicate"
    if first in _VERBS:
        return "verb"
    if first in _PAST:
        return "past"
    if first in _ADJECTIVES and (
        not second or first == "too" or second in _FOLLOWED or second in _ADJECTIVES or second.endswith("ed")
    ):
        return "adjective"
    if len(words) == 2 and first.endswith("ally"):
        return "adjective"
    if len(words) > 1 and (words[-1] in _CLAUSES or _SUBJECT.match(text.lower()) or _INNER_VERB.search(text.lower())):
        return "clause"
    if first in _LEADS or ":" in text:
        return "clause"
    return "noun"


def base(verb: str) -> str:
    """Return the plain form of a verb in the third person: takes, take."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if verb.endswith(("ches", "shes", "sses", "xes")):
        return verb[:-2]
    return verb.removesuffix("s")


def article(noun: str) -> str:
    """Put "a" or "an" before a noun that is counted."""
    head = re.split(r" (?:of|in|on|at|with|within|from|to|after|by|for|that|over)\b", noun.lower())[0]
    if head.split()[-1] not in _COUNTED or re.match(r"(?:a|an|the|any|multiple|several|two|no|one|\d)\b", noun.lower()):
        return noun
    return f"{'an' if noun[0].lower() in 'aeiou' or noun.startswith(('MI ', 'ECG', 'hour')) else 'a'} {noun}"


def cased(text: str) -> str:
    """Write abbreviations in capitals and names as names."""
    return re.sub(r"[A-Za-z][A-Za-z0-9₀-₉'-]*", lambda match: _case(match.group()), text)


@cache
def _case(word: str) -> str:
    lower = word.lower()
    if word != lower:
        return word
    return _CASED.get(lower) or (lower.upper() if lower in _UPPER or _ROMAN.fullmatch(lower) else word)


def american(text: str) -> str:
    """Write British spellings the American way."""
    return _FROM_BRITISH.sub(lambda match: _AMERICAN[match.group()], text)


def reworded(text: str, rng: Random) -> str:
    """Say the same thing with one or more parts in other words."""

    def other(match: re.Match[str]) -> str:
        found = match.group()
        if found == "past" and text[: match.start()].endswith("the "):
            return found
        choices = [word for word in _SYNONYM[found.casefold()] if word.casefold() != found.casefold()]
        return rng.choice(choices) if rng.random() < 0.7 else found

    if rng.random() < 0.4:
        text = turned(text)
    return _SYNONYM_PATTERN.sub(other, text)


def turned(text: str) -> str:
    """Turn a phrase round: "swelling of the leg" is "leg swelling", and "joint pain" is "pain in the joint"."""
    return _OF_THE.sub(r"\2 \1", text) if _OF_THE.fullmatch(text) else _PLACE_PAIN.sub(r"\2 in the \1", text)


def joined(parts: Sequence[str], word: str) -> str:
    """Join a list with commas and a last word: a, b and c."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {word} {parts[-1]}"


def capitalised(text: str) -> str:
    """Start a sentence with a capital letter, past any mark before it."""
    for place, letter in enumerate(text):
        if letter < "\ue000" or letter > "\uf8ff":
            return f"{text[:place]}{letter.upper()}{text[place + 1 :]}" if _plain_word(text[place:]) else text
    return text


def _plain_word(text: str) -> bool:
    """Say whether a text starts with an ordinary word and not with one like eGFR or pH."""
    match = re.match(r"[a-z]+", text)
    return match is not None and not re.match(r"[a-z]{1,2}[A-Z]", text)
