"""A second look at an answer: what is looked at, and how a stage that went wrong looks again.

A review points at one thing, and what it points at must be there: another candidate, a finding, a sentence. It never
decides: what the stage does the second time is held against note, tools and cards like the first.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeVar

from ..calculators.inputs import label
from .embedded import NAMED
from .naming import absences
from .stages import Candidate, Case, Material
from .state import Reading, Review

Given = TypeVar("Given")


def case_of(work: Mapping[str, Any], material: Material, candidates: Sequence[Candidate]) -> Case:
    """Return what a review looks at; what a user confirmed or asked for by name is not open to doubt."""
    used = {use.tool for use in material.uses}
    settled = all(one.why == NAMED for one in work["selection"]) or absences(material.question)
    confirmed: Mapping[str, object] = work.get("confirmed", {})
    return Case(
        material=material,
        draft=work["draft"],
        others=() if settled else tuple(one for one in candidates if one.name not in used),
        doubtable=tuple(
            f for f in work["reading"].findings if f.quote and f.origin == "note" and f.input not in confirmed
        ),
    )


def after_review(work: Mapping[str, Any]) -> Literal["select", "read", "compose", "answer"]:
    """Send an answer back to the earliest stage that went wrong."""
    hint: Review | None = work.get("hint")
    return "answer" if hint is None or hint.stage == "none" else hint.stage


def hint_for(stage: str, work: Mapping[str, Any]) -> str:
    """Return what a stage is told of its own mistake; empty where it made none."""
    hint: Review | None = work.get("hint")
    if hint is None or hint.stage != stage:
        return ""
    about = {"select": f"{hint.about} may fit better", "read": f"{hint.about} may be misread"}
    return f"{about.get(stage, f'sentence {hint.about} says something else than the results')}: {hint.reason}"


def doubted_input(work: Mapping[str, Any]) -> str:
    """Return the input that a review wants read again; empty where it wants none."""
    hint: Review | None = work.get("hint")
    return hint.about if hint is not None and hint.stage == "read" else ""


def only(wanted: Mapping[str, Given], name: str) -> dict[str, Given]:
    """Return one input of many, if it is among them."""
    return {name: wanted[name]} if name in wanted else {}


def instead(before: Reading, again: Reading, name: str) -> Reading:
    """Return a reading in which one input is as it was read again."""
    kept = Reading(
        findings=tuple(one for one in before.findings if one.input != name),
        notices=tuple(one for one in before.notices if one.input != name),
        unsure=tuple(one for one in before.unsure if one.input != name),
        agreed=tuple(one for one in before.agreed if one != name),
        disputed=tuple(one for one in before.disputed if one != name),
        refused=before.refused,
    )
    new = [notice for notice in again.notices if notice not in kept.notices]
    return Reading(
        findings=(*kept.findings, *(one for one in again.findings if one.input == name)),
        notices=(*kept.notices, *new),
        unsure=(*kept.unsure, *(one for one in again.unsure if one.input == name)),
        agreed=(*kept.agreed, *again.agreed),
        disputed=(*kept.disputed, *again.disputed),
        refused=tuple(dict.fromkeys((*kept.refused, *again.refused))),
    )


def read_detail(reading: Reading) -> str:
    """Say what was read, where two readers differ, and how much of a model's report was not used and why."""
    said = ["; ".join(f"{label(f.input)} “{f.quote}”" for f in reading.findings) or "nothing it can use"]
    if reading.agreed:
        said.append(f"both readers agree on {len(reading.agreed)}")
    if reading.disputed:
        said.append(f"they differ on {', '.join(map(label, reading.disputed))}")
    if reading.refused:
        counts = Counter(one.reason for one in reading.refused)
        said.append(f"not used: {', '.join(f'{count} {reason}' for reason, count in counts.items())}")
    return "; ".join(said)
