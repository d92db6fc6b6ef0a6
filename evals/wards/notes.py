"""The labelled ward notes. They lie in the checkout and are not shipped: they are for training and measuring."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from ..lines import read

#: Read while words and rules were written, at first and later; looked at by nobody; kept aside by a hash.
Part = Literal["seen", "later", "held", "aside"]

#: What a network may be trained on: all but those held back.
LEARNT: tuple[Part, ...] = ("seen", "later", "aside")


class WardNote(BaseModel):
    """An invented note, a short question, and every input of its calculators as a careful reader would tick it.

    `inputs` has a number in the input's unit, true, false, a state, or null where the note does not tell it; what two
    readers could tick differently is left out. `why` quotes the words a tick rests on.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    note: str
    question: str
    calculator: str
    also: tuple[str, ...] = ()
    inputs: Mapping[str, bool | float | str | None]
    why: Mapping[str, str] = {}


def ward_notes(part: Part) -> list[WardNote]:
    """Return the notes of one part. Raises ValueError where a line is wrong, and names it."""
    path = Path(__file__).parent / f"{part}.jsonl"
    if not path.is_file():
        raise ValueError(f"{path} is not there: the labelled notes come with the source and not with the package")
    found = read(path, WardNote, key=lambda note: note.id)
    if found.refused:
        raise ValueError("; ".join(found.refused))
    return found.rows


def every_ward_note() -> list[WardNote]:
    """Return what training may have: all but what is held back. It keeps a tenth aside, by a hash."""
    return [note for part in LEARNT for note in ward_notes(part)]
