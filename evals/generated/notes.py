"""Notes written from sampled patients, with the truth about every input and the words that state it."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import NamedTuple

from .clashes import Vocabulary, vocabulary
from .hand import roughened
from .layout import laid_out
from .marks import taken_out
from .model import Fact, GeneratedNote
from .patients import Patient, chosen, sampled
from .statements import Manner, Statements

_TRIES = 12
_NOT_NOW = ("previous", "prior", "history", "family", "past", "recent", "no ", "parent", "maternal")


class _Span(NamedTuple):
    """Marked words: where they stand, the input they are of, and whether they say that a finding is there."""

    start: int
    end: int
    input: str
    asserted: bool


def notes(seed: int, count: int) -> Iterator[GeneratedNote]:
    """Yield `count` notes; the same seed gives the same notes, whatever their number."""
    for number in range(count):
        yield note(Random(f"note {seed} {number}"))


def note(rng: Random) -> GeneratedNote:
    """Write one note about a new patient."""
    for _ in range(_TRIES):
        written = attempt(sampled(chosen(rng), rng), rng)
        if written is not None:
            return written
    raise RuntimeError("no consistent note could be written; widen the wording of the inputs concerned")


def attempt(patient: Patient, rng: Random, manner: Manner | None = None, *, adding: str = "") -> GeneratedNote | None:
    """Write a note, with a sentence added to the history; None where its words would say more than its facts."""
    draft = Statements(patient, rng, manner).write()
    if adding:
        draft.add("history", adding)
    written = laid_out(draft, rng)
    text, places = taken_out(roughened(written, rng) if manner is None else written)
    facts: dict[str, Fact] = {name: Fact(input=name, kind="unmentioned") for name in patient.inputs}
    spans: list[_Span] = []
    for number, start, end in places:
        name, fact = draft.marks[number]
        spans.append(_Span(start, end, name, fact is not None and fact.value is True))
        if fact is not None:
            facts[name] = fact.model_copy(update={"start": start, "end": end})
    words = vocabulary(draft.calculators)
    if not _says_no_more(words, text, spans) or not _implies_no_more(words, text, spans, facts):
        return None
    return GeneratedNote(text=text, calculators=draft.calculators, facts=tuple(facts.values()))


def _says_no_more(words: Vocabulary, text: str, spans: list[_Span]) -> bool:
    """Check that every phrase of the vocabulary in a text lies in words marked as its own input's."""
    return all(
        not hit.input or any(s.start <= hit.start and hit.end <= s.end for s in spans if s.input == hit.input)
        for hit in words.hits(text)
    )


def _implies_no_more(words: Vocabulary, text: str, spans: list[_Span], facts: Mapping[str, Fact]) -> bool:
    """Check that no finding said to be there is a kind of one that is not: "severe headache" is a headache."""
    for span in spans:
        said = text[span.start : span.end]
        if not span.asserted or said.lower().startswith(_NOT_NOW):
            continue
        for hit in words.hits(said, within=True):
            if hit.role in ("term", "include") and hit.input != span.input and facts[hit.input].value is not True:
                return False
    return True
