"""A message that was asked for: the unit of a value, whose note it is, the note of a new patient."""

import re
from collections.abc import Mapping
from typing import Final

from ...calculators.inputs import Input
from ..graph import Kit
from .rules import Situation, in_use
from .told import tell, value_of, with_unit
from .turns import Clarification, Intent, Told
from .wording import addressed, parted

_ANOTHER: Final = re.compile(r"\b(?:new|another|different|second|third|next|yes|separate|other)\b", re.I)
_SAME: Final = re.compile(r"\b(?:same|no|open|current|this|belongs|more|add)\b", re.I)
_LATER: Final = re.compile(r"\b(?:never ?mind|cancel|forget it|leave it|later|stop)\b", re.I)


def clarified(message: str, situation: Situation, kit: Kit) -> Intent | None:
    """Return what the message that waited asks for, now that it is clear; None where something else was said."""
    waits = situation.waits
    if waits is None or not message.strip() or _LATER.search(message):
        return None
    match waits.about:
        case "note":
            elsewhere = addressed(message).which != "open"
            return None if elsewhere or len(message.split()) < _NOTE else Intent(kind="new patient", text=message)
        case "patient":
            return _whose(message, waits, situation, kit)
        case "value":
            return _valued(message, waits, kit)


#: A note has at least so many words.
_NOTE = 4


def _whose(message: str, waits: Clarification, situation: Situation, kit: Kit) -> Intent | None:
    """Take a note that waits for whose it is as a new record, or as more on the open one."""
    if _SAME.search(message) and not re.search(r"\b(?:new|another|different)\b", message, re.I):
        wanted = in_use(situation.assessment, kit)
        told = tell(parted(waits.message)[0], kit.inputs, kit.conditions, wanted)
        return Intent(kind="add", text=waits.message, told=told)
    return Intent(kind="new patient", text=waits.message) if _ANOTHER.search(message) else None


def _valued(message: str, waits: Clarification, kit: Kit) -> Intent | None:
    """Put the value or unit that was asked for to the message that lacked it."""
    known: Mapping[str, Input] = {**kit.conditions, **kit.inputs}
    given = known[waits.input]
    told: Told = tell(message, {waits.input: given}, {}) if len(message.split()) > 1 else Told()
    if not told.findings:
        told = with_unit(waits.input, given, waits.message, message)
    if not told.findings:
        told = value_of(waits.input, given, message)
    if not (told.findings or told.unclear):
        return None
    return Intent(kind=waits.kind, text=waits.message, told=told)
