"""Put the answer together from what the graph knows."""

import hashlib
from collections.abc import Mapping
from typing import Any

from ..tools.calculator import CalculatorUse, Outcome
from .state import Assessment, Engine, Sentence

NOTICE_OF_USE = (
    "For clinicians, to support and never to replace their judgement. Not a medical device. Check the findings "
    "against the note before relying on a result."
)


_SETTLED: tuple[Outcome, ...] = ("determined", "bounded", "insufficient", "not applicable")


def note_hash(note: str) -> str:
    """Return the SHA-256 of a note in hexadecimal, by which logs name it."""
    return hashlib.sha256(note.encode()).hexdigest()


def settled_first(work: Mapping[str, Any]) -> tuple[CalculatorUse, ...]:
    """Return the calculators used: what is determined first, and last what another calculator supersedes."""
    uses: Mapping[str, CalculatorUse] = work.get("uses", {})
    chosen = [uses[selected.name] for selected in work.get("selection", ()) if selected.name in uses]
    return tuple(sorted(chosen, key=lambda use: (use.superseded_by is not None, _SETTLED.index(use.outcome))))


def build_answer(work: Mapping[str, Any], engine: Engine, versions: dict[str, str]) -> Assessment:
    """Return the assessment of a finished, or waiting, run."""
    uses = settled_first(work)
    reading = work.get("reading")
    notices = (*work["notices"], *(reading.notices if reading else ()))
    confirmed = work.get("confirmed", {})
    missing = work.get("missing", ())
    asked = {question.input for question in missing if question.readings}  # the question says what the notice would
    open_notices = tuple(
        n for n in notices if n.input not in confirmed and not (n.kind == "conflict" and n.input in asked)
    )
    draft: tuple[Sentence, ...] = work.get("draft", ())
    if not draft:
        draft = tuple(Sentence(text=notice.message) for notice in open_notices[:1])
    settled = bool(uses) and uses[0].outcome == "determined"
    return Assessment(
        id=work["id"],
        question=work["question"],
        note=work["note"],
        note_hash=note_hash(work["note"]),
        status=_status(uses, bool(work.get("artifacts"))),
        engine=engine,
        unmentioned=work.get("unmentioned", "ask"),
        ask_about=work.get("ask_about", ()),
        answer=draft[0].text if draft else "",
        explanation=draft,
        calculators=uses,
        artifacts=work.get("artifacts", ()),
        findings=work.get("findings", ()),
        doubtful=work.get("doubtful", ()),
        evidence=work.get("evidence", ()),
        missing=missing,
        ask=missing[0] if missing and not settled else None,
        notices=open_notices,
        unsupported=work.get("unsupported", ()),
        refused=reading.refused if reading else (),
        review=work.get("review"),
        steps=tuple(work.get("steps", ())),
        calls=tuple(work.get("calls", ())),
        versions=versions,
        notice_of_use=NOTICE_OF_USE,
    )


def _status(uses: tuple[CalculatorUse, ...], measured: bool) -> Outcome:
    """Return how far the answer is settled: that of the first calculator that applies."""
    if not uses:
        return "determined" if measured else "insufficient"
    return next((use.outcome for use in uses if use.outcome != "not applicable"), "not applicable")
