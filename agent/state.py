"""The typed facts that travel through an assessment, from the note to the answer.

Everything here is plain pydantic: it is what the Python API returns, what the page draws, what `--json` prints and
what the checkpointer keeps.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny

from ..tools.calculator import CalculatorUse, Outcome
from ..tools.protocol import Artifact, Finding

Engine = Literal["embedded", "model"]
Unmentioned = Literal["ask", "absent"]


class Frozen(BaseModel):
    """A record that does not change once made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Notice(Frozen):
    """Something in the note the reader of the answer must know: what, why, and what to do about it."""

    kind: Literal[
        "empty",
        "length",
        "language",
        "patients",
        "instructions",
        "impossible value",
        "unit",
        "conflict",
        "uncovered",
        "absent",
        "tool",
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


class Question(Frozen):
    """One missing input, put as a question. `choices` are the answers a button can offer."""

    input: str
    text: str
    kind: Literal["yes or no", "number", "choice", "date"]
    choices: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()
    suggested: Finding | None = None  # what the note may say, read with too little confidence to be used
    assumable: bool = False  # may be taken as absent, by the user's choice


class Evidence(Frozen):
    """A retrieved passage with its citation. `id` is what sentences cite."""

    id: str
    title: str
    text: str
    citation: str
    link: str | None = None
    kind: str = ""
    about: tuple[str, ...] = ()  # calculators it speaks of
    read: str = ""  # how much of the publication was read when the statement was written
    year: int | None = None
    page: int | None = None
    section: str = ""  # headings the passage stands under in its document
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
    ask_about: tuple[str, ...] = ()  # inputs asked for although what is not mentioned is taken as absent
    answer: str = Field(description="the explanation in one sentence")
    explanation: tuple[Sentence, ...]
    calculators: tuple[CalculatorUse, ...] = ()
    artifacts: tuple[SerializeAsAny[Artifact], ...] = ()  # of tools other than calculators: ECG, table models
    findings: tuple[Finding, ...] = ()
    doubtful: tuple[Finding, ...] = ()  # read with too little confidence to be used: each is asked about
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[Question, ...] = ()
    ask: Question | None = None
    notices: tuple[Notice, ...] = ()
    unsupported: tuple[Unsupported, ...] = ()
    steps: tuple[Step, ...] = ()
    versions: dict[str, str] = Field(default_factory=dict)
    notice_of_use: str = ""
