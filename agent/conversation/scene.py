"""Where a message is acted on: the records, the open one, whom to tell; and the assessments it may ask for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ...tools.protocol import Finding
from ..calls import Caller
from ..state import Assessment, Draft, Step
from .turns import Patient

#: What happens while an assessment runs, and the assessment.
Event = Step | Draft | Assessment


class Assessor(Protocol):
    """The assessments a conversation rests on: each is a thread of the assessment graph, kept apart by its id."""

    def assess(
        self,
        note: str,
        question: str,
        calculators: Sequence[str],
        confirmed: Mapping[str, Finding | None],
        like: Assessment | None,
        caller: Caller | None,
    ) -> Iterator[Event]:
        """Assess a note, with what the user confirmed before; `like` another of it in how the unmentioned is taken."""

    def confirm(
        self, assessment_id: str, confirmed: Mapping[str, Finding | None], caller: Caller | None
    ) -> Iterator[Event]:
        """Take in what the user confirms, and compute again."""

    def get(self, assessment_id: str) -> Assessment:
        """Return a kept assessment."""

    def confirmed(self, assessment_id: str) -> Mapping[str, Finding | None]:
        """Return what the user confirmed of an assessment's patient; None for what cannot be had."""


@dataclass(frozen=True)
class Scene:
    """What is acted in: the records, the open one, and whom to tell of each step."""

    patients: tuple[Patient, ...]
    open: int | None
    message: str
    tell: Callable[[Step | Draft], None]
    caller: Caller

    @property
    def patient(self) -> Patient | None:
        """The open record."""
        return next((patient for patient in self.patients if patient.number == self.open), None)


def put(patients: tuple[Patient, ...], patient: Patient, assessment: str = "") -> tuple[Patient, ...]:
    """Return the records with one of them as it is now, and perhaps another assessment current."""
    now = patient.model_copy(update={"assessment": assessment}) if assessment else patient
    rest = {one.number: one for one in patients} | {now.number: now}
    return tuple(rest[number] for number in sorted(rest))
