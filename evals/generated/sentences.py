"""Sentences: findings that are there, lists of those that are not, and numbers."""

import re
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from .figures import Said
from .language import Form, Phrase, article, joined
from .phrases import denied_verb, is_disease

Text = str  # a sentence in which marks say what states which fact


class Voice(NamedTuple):
    """How a writer speaks of the patient: "She", "her", "The patient"; `short` leaves out what can be left out."""

    subject: str
    possessive: str
    short: bool


class Clause(NamedTuple):
    """A finding to be written: its words, marked, and whether it is there."""

    text: str
    form: Form
    true: bool
    slot: str
    bare: str  # the words without marks


_PLURAL = re.compile(r"^(?:symptoms|signs|episodes|periods) |(?<!diabete)(?<!shingle)[^suia]s$")
_ATTRIBUTES = (
    "known",
    "previous",
    "prior",
    "history",
    "family",
    "recent",
    "past",
    "new",
    "old",
    "current",
    "active",
    "no ",
)
_THERE = {
    "history": ("{S} has {a}.", "Background of {x}.", "PMH: {x}.", "Known {x}.", "{S} is known to have {a}.", "{X}."),
    "symptoms": (
        "{S} presents with {a}.", "{S} reports {a}.", "{S} complains of {a}.", "{S} has {a}.", "C/o {x}.",
        "There is {a}.", "{S} describes {a}.", "{X} noted.",
    ),
    "exam": (
        "On examination there is {a}.", "Examination shows {a}.", "{X} noted.", "O/E {x}.", "There is {a}.",
        "{X} present.",
    ),
    "imaging": ("Imaging: {x}.", "Investigations showed {a}.", "Work-up showed {a}.", "There is {a}.", "{X} found."),
    "labs": ("Investigations showed {a}.", "Results: {x}.", "{X} found.", "There is {a}."),
    "drugs": ("{S} is on {x}.", "Currently on {x}.", "Treatment includes {x}.", "On {x}.", "{S} receives {x}."),
    "other": ("There is {a}.", "{S} has {a}.", "{X}.", "{X} is present.", "{X}: yes."),
}  # fmt: skip
_THERE["social"] = ("{X}.", "Social history: {x}.", "{X}: yes.")
_NONE = {
    "symptoms": ("{S} denies {x}.", "Denies {x}.", "No {x}.", "{S} has had no {x}.", "There was no {x}.", "Nil {x}."),
    "history": ("No {x}.", "No known {x}.", "There is no {x}.", "{S} does not have {a}.", "{X}: no.", "Denies {x}."),
    "exam": ("No {x}.", "There was no {x}.", "{X} absent.", "No {x} on examination.", "No evidence of {x}."),
    "imaging": ("No {x}.", "There was no {x}.", "No evidence of {x}.", "Negative for {x}."),
    "labs": ("No {x}.", "No evidence of {x}.", "Negative for {x}.", "{X}: negative."),
    "drugs": ("{S} is not on {x}.", "Not on {x}.", "No {x}.", "{S} does not receive {x}."),
    "other": ("No {x}.", "There is no {x}.", "{S} does not have {a}.", "{X}: no.", "Without {x}."),
}  # fmt: skip
_NONE["social"] = ("No {x}.", "{X}: no.", "Denies {x}.")
_SEVERAL_NONE = {
    "symptoms": (
        "{S} denies {l}.",
        "Denies {l}.",
        "No {l}.",
        "There was no {l}.",
        "{S} reports no {l}.",
        "Negative for {l}.",
    ),
    "exam": ("No {l}.", "There was no {l}.", "Without {l}.", "No signs of {l}.", "Absent: {c}."),
    "drugs": ("Not on {l}.", "No {l}.", "{S} is not on {l}."),
    "other": ("No {l}.", "There is no {l}.", "Neither {n}.", "Negative for {l}.", "Nil: {c}.", "No evidence of {l}."),
}


def there(clause: Clause, voice: Voice, rng: Random) -> Text:
    """Write that a finding is there."""
    text, bare = clause.text, clause.bare
    match clause.form:
        case "noun" if clause.true:
            choices = list(_THERE.get(clause.slot, _THERE["other"]))
            if bare.lower().startswith(_ATTRIBUTES):
                choices = ["There is {a}.", "{X}.", "{S} has {a}."]
            elif clause.slot == "history" and not is_disease(bare):
                choices = ["{S} has {a}.", "Background of {x}.", "{X}.", "There is {a}."]
            return _filled(rng.choice(choices), clause, voice)
        case "adjective" | "predicate":
            verb = rng.choice(("is", "is", "was", "remains") if clause.form == "adjective" else ("is", "was"))
            return f"{text}." if voice.short and rng.random() < 0.7 else f"{voice.subject} {verb} {text}."
        case "verb" | "past":
            return f"{text}." if voice.short and rng.random() < 0.7 else f"{voice.subject} {text}."
        case "clause" if bare.lower().startswith(("for ", "since ", "over ", "within ", "more than ")):
            return f"Symptoms {text}."
        case _:
            return f"{text}."


def absent(clause: Clause, voice: Voice, rng: Random) -> Text:
    """Write that a finding is not there."""
    match clause.form:
        case "noun":
            choices = _NONE.get(clause.slot, _NONE["other"])
            if clause.bare.lower().startswith(("evidence", "sign", "symptom", "known", "history")):
                choices = ("No {x}.", "There is no {x}.")
            return _filled(rng.choice(choices), clause, voice)
        case "adjective" | "predicate":
            return (
                f"Not {clause.text}."
                if voice.short
                else f"{voice.subject} {rng.choice(('is', 'was'))} not {clause.text}."
            )
        case "verb":
            return f"{voice.subject} {clause.text}."
        case _:
            return f"{clause.text}."


def none_of(clauses: Sequence[Clause], voice: Voice, rng: Random) -> Text:
    """Write that none of several findings is there."""
    slots = {clause.slot for clause in clauses}
    kind = slots.pop() if len(slots) == 1 else "other"
    form = rng.choice(_SEVERAL_NONE.get(kind, _SEVERAL_NONE["other"]))
    words = [clause.text for clause in clauses]
    return form.format(
        S=voice.subject,
        l=joined(words, rng.choice(("or", "or", "and")) if form.startswith(("{S} denies", "Denies")) else "or"),
        c=", ".join(words),
        n=" nor ".join(words),
    )


def both(clauses: Sequence[Clause], voice: Voice, rng: Random) -> Text:
    """Write that several findings are there."""
    kind = clauses[0].slot if len({clause.slot for clause in clauses}) == 1 else "other"
    words = [clause.text for clause in clauses]
    form = {
        "symptoms": ("{S} presents with {l}.", "{S} reports {l}.", "Symptoms: {c}.", "C/o {l}."),
        "drugs": ("{S} is on {l}.", "Medication: {c}.", "Treatment: {l}."),
        "history": ("PMH: {c}.", "Background: {c}.", "{S} has {l}.", "Problems: {c}."),
        "exam": ("On examination: {c}.", "Examination shows {l}.", "There is {l}.", "O/E {c}."),
    }.get(kind, ("There is {l}.", "{S} has {l}.", "Noted: {c}.", "Findings: {c}."))
    return rng.choice(form).format(S=voice.subject, l=joined(words, "and"), c=", ".join(words))


def _filled(form: str, clause: Clause, voice: Voice) -> Text:
    with_article = article(clause.bare)
    lead = with_article[: len(with_article) - len(clause.bare)] if with_article.endswith(clause.bare) else ""
    if _PLURAL.search(clause.bare):
        form = (
            form.replace("There is", "There are")
            .replace("There was", "There were")
            .replace("is present", "are present")
        )
    return form.format(S=voice.subject, x=clause.text, X=clause.text, a=f"{lead}{clause.text}")


def denied(phrase: Phrase) -> str:
    """Return the words of a verb phrase with its denial; of any other the words themselves."""
    return denied_verb(phrase.text) if phrase.form == "verb" else phrase.text


def measured(said: Said, rng: Random, *, short: bool) -> Text:
    """Write a number with its label."""
    limits = "value" not in said.fact
    words = isinstance(said.fact.get("value"), str)
    if short:
        joint = " " if limits or words else rng.choice((" ", " ", ": ", " = "))
        return f"{said.label}{joint}{said.value}"
    if words:
        return f"{said.label} {'were' if _PLURAL.search(said.label) else 'was'} {said.value}"
    form = rng.choice(("{l} was {v}", "{l} {v}", "{l} is {v}", "{l} of {v}", "{l}: {v}"))
    if _PLURAL.search(said.label):
        form = form.replace("was", "were").replace("is", "are")
    return form.format(l=said.label, v=said.value)


def item(said: Said, rng: Random) -> Text:
    """Write an item of a scale."""
    return f"{said.label}{rng.choice((': ', ': ', ' – ', ', '))}{said.value}"
