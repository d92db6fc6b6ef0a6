"""Notes written from sampled patients, with the truth about every input and the words that state it."""

from collections.abc import Iterator
from random import Random

from .clashes import vocabulary
from .layout import laid_out
from .marks import taken_out
from .model import Fact, GeneratedNote
from .patients import Patient, chosen, sampled
from .statements import Manner, Statements

_TRIES = 12


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
    text, places = taken_out(laid_out(draft, rng))
    facts: dict[str, Fact] = {name: Fact(input=name, kind="unmentioned") for name in patient.inputs}
    spans: list[tuple[int, int, str]] = []
    for number, start, end in places:
        name, fact = draft.marks[number]
        spans.append((start, end, name))
        if fact is not None:
            facts[name] = fact.model_copy(update={"start": start, "end": end})
    if not _says_no_more(patient, text, spans):
        return None
    return GeneratedNote(text=text, calculators=draft.calculators, facts=tuple(facts.values()))


def _says_no_more(patient: Patient, text: str, spans: list[tuple[int, int, str]]) -> bool:
    """Check that every phrase of the vocabulary in a text lies in words marked as its own input's."""
    words = vocabulary(tuple(entry.name for entry in patient.calculators))
    for hit in words.hits(text):
        if hit.input and not any(
            start <= hit.start and hit.end <= end for start, end, name in spans if name == hit.input
        ):
            return False
    return True
