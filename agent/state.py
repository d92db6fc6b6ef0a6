"""The typed facts that travel through an assessment, from the note to the answer.

Everything here is plain pydantic: it is what the Python API returns, what the page draws, what `--json` prints and
what the checkpointer keeps.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from ..tools.protocol import Artifact, Finding

Engine = Literal["embedded", "model"]
Unmentioned = Literal["ask", "absent"]
Outcome = Literal["determined", "bounded", "insufficient", "not applicable"]


class Frozen(BaseModel):
    """A record that does not change once made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Notice(Frozen):
    """Something in the note the reader of the answer must know: what, why, and what to do about it."""

    kind: Literal[
        "empty", "length", "language", "patients", "instructions", "impossible value", "unit", "conflict", "uncovered"
    ]
    message: str
    input: str = ""
    quote: str = ""
    start: int | None = None
    end: int | None = None


class Reading(Frozen):
    """What was read from a note: usable findings, and what could not be used and why.

    An input may have several findings where the note says several things of it; when they differ a
    "conflict" notice says so, and no one of them is preferred silently.
    """

    findings: tuple[Finding, ...] = ()
    notices: tuple[Notice, ...] = ()


class ItemLine(Frozen):
    """One row of a score's working."""

    label: str
    points: float


class RiskLine(Frozen):
    """The chance of an outcome within a horizon, in percent; low and high differ when it is an interval."""

    outcome: str
    horizon: str
    low: float
    high: float
    citation: str
    link: str | None = None


class CalculatorResult(Frozen):
    """A determined result of a calculator."""

    value: float | str
    unit: str
    band: str
    items: tuple[ItemLine, ...] = ()
    risks: tuple[RiskLine, ...] = ()


class CalculatorRange(Frozen):
    """What is still possible while inputs are missing: lowest and highest value, the bands, the risks."""

    low: float | None
    high: float | None
    values: tuple[str, ...] = ()  # possible verdicts, of a rule whose value is a word
    unit: str
    bands: tuple[str, ...]
    risks: tuple[RiskLine, ...] = ()
    numerical: bool = False  # found by trying values of a smooth equation rather than exactly


class Question(Frozen):
    """One missing input, put as a question. `choices` are the answers a button can offer."""

    input: str
    text: str
    kind: Literal["yes or no", "number", "choice"]
    choices: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()


class SourceLine(Frozen):
    """A publication as shown to people."""

    citation: str
    link: str | None = None
    read: str = ""


class CalculatorUse(Artifact):
    """One calculator applied to the patient: what went in, what came out, and how far to trust it."""

    title: str
    purpose: str
    outcome: Outcome
    definition: str  # hash of the rule as coded
    verification: Literal["pinned", "confirmed", "disputed"]
    verification_note: str = ""
    applies: Literal["yes", "no", "unclear"]
    reasons: tuple[str, ...] = ()
    result: CalculatorResult | None = None
    possible: CalculatorRange | None = None
    used: tuple[Finding, ...] = ()
    assumed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    ask: str | None = None  # the one missing input whose answer would narrow the result most
    why_selected: str = ""
    sources: tuple[SourceLine, ...] = ()
    superseded_by: str | None = None
    licence: str = ""


class Evidence(Frozen):
    """A retrieved statement with its citation."""

    card: str
    text: str
    citation: str
    link: str | None = None
    read: str = ""
    page: str = ""
    licence: str = ""
    score: float = 0.0


class Sentence(Frozen):
    """One sentence of an explanation, and the evidence cards and tools it rests on."""

    text: str
    cites: tuple[str, ...] = ()  # evidence ids
    tools: tuple[str, ...] = ()


class Unsupported(Frozen):
    """A claim `verify` found nothing to support, and what was done with it."""

    text: str
    reason: str
    action: Literal["repaired", "removed"] = "removed"


class Step(Frozen):
    """One stage of the graph, as streamed to the page and kept for the audit."""

    stage: str
    title: str
    detail: str
    seconds: float = 0.0


class Assessment(Frozen):
    """The answer: an explained risk prediction in which every number and citation was checked by code."""

    id: str
    question: str
    note: str
    note_hash: str
    status: Outcome
    engine: Engine
    unmentioned: Unmentioned
    answer: str = Field(description="the explanation in one sentence")
    explanation: tuple[Sentence, ...]
    calculators: tuple[CalculatorUse, ...] = ()
    findings: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[Question, ...] = ()
    ask: Question | None = None
    notices: tuple[Notice, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()
    steps: tuple[Step, ...] = ()
    versions: dict[str, str] = Field(default_factory=dict)
    notice_of_use: str = ""
