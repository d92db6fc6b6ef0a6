"""What a tool is: calculators, ECG recordings and table models all follow this one small protocol.

A tool takes typed inputs and gives a typed artifact; it says to whom it applies; and it may
contribute findings that other tools can use as inputs.
"""

from collections.abc import Mapping
from typing import Any, Literal, Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict

from ..calculators.core import Verdict
from ..calculators.inputs import display, number

Status = Literal["stated", "negated", "derived", "confirmed", "assumed"]


class Span(BaseModel):
    """A number known only within limits, such as "over 75"; None leaves a side open."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    low: float | None = None
    high: float | None = None
    above: bool = False  # the lower limit itself is excluded
    below: bool = False  # the upper limit itself is excluded


class Finding(BaseModel):
    """One fact about the patient, and the words (or the measurement) it was read from.

    `value` is in `unit` (UCUM). A stated, negated or derived finding quotes its origin verbatim;
    `start` and `end` are character offsets of `quote` in the note. A finding from elsewhere than
    the note (the question, an ECG, a table row, the user) has no offsets and names its `origin`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: str
    value: bool | float | str | Span
    unit: str = ""
    status: Status
    quote: str = ""
    start: int | None = None
    end: int | None = None
    origin: str = "note"  # note, question, user, ecg, table, assumption
    rule: str = ""  # how a derived value follows from the quote
    confidence: float = 1.0

    @property
    def bare(self) -> str:
        """The value as people read it, without its unit."""
        match self.value:
            case bool():
                return "yes" if self.value else "no"
            case Span() as span:
                low = "" if span.low is None else f"{'over' if span.above else 'from'} {number(span.low)}"
                high = "" if span.high is None else f"{'under' if span.below else 'up to'} {number(span.high)}"
                return f"{low} {high}".strip()
            case _:
                return number(self.value)

    @property
    def shown(self) -> str:
        """The value with its unit, as people read it."""
        return f"{self.bare} {display(self.unit)}".strip()


class Artifact(BaseModel):
    """What a tool returns: typed by each kind of tool, always with these few facts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tool: str  # the tool's name
    version: str  # changes whenever the tool's definition does
    summary: str  # one sentence with the numbers, in words a clinician reads
    findings: tuple[Finding, ...] = ()  # what the tool contributes to the patient's facts


@runtime_checkable
class Tool(Protocol):
    """A thing an agent may call."""

    @property
    def name(self) -> str:
        """Unique identifier, a Python name."""

    @property
    def title(self) -> str:
        """What people call it."""

    @property
    def description(self) -> str:
        """What it estimates, for whom and when not to use it."""

    @property
    def inputs(self) -> Mapping[str, Any]:
        """JSON schema of the arguments."""

    def applies(self, facts: Mapping[str, Any]) -> Verdict:
        """Say whether it applies to a patient of whom these facts (input name to value) are known."""

    def run(self, arguments: Mapping[str, Any]) -> Artifact:
        """Validate the arguments and compute. Raises `InvalidInputs` with what to do about it."""
