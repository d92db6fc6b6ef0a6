"""How much of what identifies a patient the masking of notes finds, and what else it takes: on notes of our own.

Identifiers are planted in generated notes, in forms with a title or label and in forms without: the latter are what the
rules cannot find, and are counted as missed.
"""

from collections import Counter
from random import Random
from typing import NamedTuple

from ..agent import reading
from ..agent.redaction import MASK, identifiers, mask
from ..calculators import REGISTRY
from ..calculators.vocabulary import CONDITIONS
from ..tools.calculator import shared_inputs
from .generated import GeneratedNote, notes
from .proportion import Share

_FIRST = ("Margaret", "José", "Aoife", "Wei", "Fatima", "Oluwaseun", "John", "Ingrid", "Siân", "Dmitri", "Grace")
_LAST = (
    "O'Brien", "Nguyen", "van der Berg", "MacLeod", "Stone", "Young", "Okafor", "García", "Smith-Jones", "Wells",
    "Patel", "Child", "Brown", "Al-Masri", "Kowalski",
)  # fmt: skip
_STREETS = ("Oak Tree Road", "High Street", "Station Lane", "Elm Avenue", "Mill Close")


class Planted(NamedTuple):
    """A sentence to plant; the parts that identify stand between ⟦ and ⟧."""

    kind: str
    text: str


class Measured(NamedTuple):
    """What masking found and took."""

    found: dict[str, Share]  # of the identifiers planted, by kind: those masked whole
    untouched: Share  # of the notes with nothing planted; the doctors who sign generated letters are to be masked
    facts_kept: Share  # of the words that state a fact, in notes with identifiers planted
    read_alike: Share  # of the findings that rules read from such notes, those read from the masked ones too


def _planted(rng: Random) -> list[Planted]:
    """Return one sentence of each form."""
    first, last, other = rng.choice(_FIRST), rng.choice(_LAST), rng.choice(_LAST)

    def digits(pattern: str) -> str:
        return "".join(rng.choice("123456789") if c == "9" else c for c in pattern)

    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1930, 2005)
    named = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")[month - 1]
    birth = rng.choice(
        (
            f"{day:02}/{month:02}/{year}",
            f"{year}-{month:02}-{day:02}",
            f"{day} {named} {year}",
            f"{named} {day}, {year}",
        )
    )
    title = rng.choice(("Mr", "Mrs", "Ms", "Dr", "Dr.", "Prof"))
    number = digits("999 999 9999")
    return [
        Planted("name with a title", f"Seen with {title} ⟦{first} {last}⟧ today."),
        Planted("name with a title", f"Dear {title} ⟦{last}⟧,"),
        Planted("name with a label", f"Name: ⟦{first} {last}⟧"),
        Planted("name with a label", f"Signed: {title} ⟦{first[0]}. {other}⟧"),
        Planted("bare name", f"⟦{first} {last}⟧ came with a neighbour."),
        Planted("bare name", f"Daughter ⟦{rng.choice(_FIRST)}⟧ visits daily."),
        Planted("record number", f"MRN ⟦{digits('9999999')}⟧."),
        Planted("record number", f"Hospital number: ⟦{digits('A999999')}⟧"),
        Planted("record number", f"NHS no. ⟦{number}⟧"),
        Planted("record number", f"SSN ⟦{digits('999-99-9999')}⟧"),
        Planted("telephone", f"Tel: ⟦{digits('07999 999999')}⟧"),
        Planted("telephone", f"Her phone is ⟦{digits('(999) 999-9999')}⟧."),
        Planted("telephone", f"Reachable on ⟦{digits('+44 20 9999 9999')}⟧."),
        Planted("e-mail", f"Write to ⟦{first[0].lower()}.{digits('99')}@example.org⟧."),
        Planted("address", f"Lives at ⟦{digits('99')} {rng.choice(_STREETS)}⟧, Leeds ⟦{digits('LS9 9AP')}⟧."),
        Planted("address without a form", "Lives at ⟦Rose Cottage⟧ near ⟦Thornbury⟧."),
        Planted("date of birth", f"DOB: ⟦{birth}⟧"),
        Planted("date of birth", f"Born on ⟦{birth}⟧."),
    ]


def plant(note: GeneratedNote, planted: list[Planted], rng: Random) -> tuple[str, list[tuple[str, int, int]], int]:
    """Write sentences before a note; return the text, where each identifier stands, and by how much the note moved."""
    text, places = "", []
    for one in rng.sample(planted, len(planted)):
        for place, part in enumerate(one.text.replace("⟧", "⟦").split("⟦")):
            if place % 2:
                places.append((one.kind, len(text), len(text) + len(part)))
            text += part
        text += "\n"
    return text + note.text, places, len(text)


def measure(seed: int, count: int) -> Measured:
    """Mask generated notes as they are and with identifiers planted, and count."""
    rng = Random(seed)
    found: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    untouched = kept = facts = alike = read = 0
    inputs = shared_inputs(REGISTRY.values())
    for note in notes(seed, count):
        untouched += all(note.text[: one.start].endswith("Dr ") for one in identifiers(note.text))
        text, places, moved = plant(note, _planted(rng), rng)
        masked = mask(text)
        for kind, start, end in places:
            planted[kind] += 1
            found[kind] += set(masked[start:end].split()) <= {MASK * n for n in range(1, 40)}
        spans = [(fact.start + moved, fact.end + moved) for fact in note.facts if fact.start is not None and fact.end]
        facts += len(spans)
        kept += sum(masked[start:end] == text[start:end] for start, end in spans)
        before, after = (
            {(f.input, f.value, f.start, f.end) for f in reading.read(one, inputs, CONDITIONS).findings}
            for one in (text, masked)
        )
        read += len(before | after)
        alike += len(before & after)
    return Measured(
        found={kind: Share(found[kind], planted[kind]) for kind in planted},
        untouched=Share(untouched, count),
        facts_kept=Share(kept, facts),
        read_alike=Share(alike, read),
    )
