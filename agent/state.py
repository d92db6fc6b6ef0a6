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
        "stated score",
        "uncovered",
        "absent",
        "tool",
        "privacy",
    ]
    message: str
    input: str = ""
    quote: str = ""
    start: int | None = None
    end: int | None = None


#: Why something that a language model reported was not used.
RefusedFor = Literal[
    "no such input",
    "no quote",  # the words do not stand in the note
    "wrong kind",  # a number for a yes-or-no input, an option there is not
    "no number",  # the number does not stand in its quote, or is no value of the patient
    "wrong unit",  # the note writes another unit
    "unit not written",  # the note writes none: the value was kept, the unit was not believed
    "no usable unit",
    "impossible value",
    "not so meant",  # denied, planned, uncertain or of a relative where it stands
]


class Refused(Frozen):
    """Something a language model reported of a note that was not used: what it said, and why not."""

    input: str
    reason: RefusedFor
    value: str = ""  # as the model said it, with its unit
    quote: str = ""


class Reading(Frozen):
    """What was read from a note: usable findings, and what could not be used and why.

    An input may have several findings where the note says several things of it; when they differ a
    "conflict" notice says so, and no one of them is preferred silently.
    """

    findings: tuple[Finding, ...] = ()
    notices: tuple[Notice, ...] = ()
    unsure: tuple[Finding, ...] = ()  # what the note leaves open ("?TIA"); a finding of the same input outranks it
    agreed: tuple[str, ...] = ()  # inputs that the model and the embedded reader read alike
    disputed: tuple[str, ...] = ()  # inputs that they read differently: both findings are kept, and it is asked
    refused: tuple[Refused, ...] = ()


class Question(Frozen):
    """One missing input, put as a question. `choices` are the answers a button can offer."""

    input: str
    text: str
    kind: Literal["yes or no", "number", "choice", "date"]
    choices: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()
    suggested: Finding | None = None  # what the note may say, read with too little confidence to be used
    readings: tuple[Finding, ...] = ()  # what the note says where that is several things, one of which holds
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
    asks: str = ""  # the input it asks for, where a model worded the question


class Unsupported(Frozen):
    """A claim `verify` found nothing to support, and what was done with it."""

    text: str
    reason: str
    action: Literal["repaired", "removed"] = "removed"


class Review(Frozen):
    """What a model's second look at its own answer found: the earliest stage that went wrong, if any."""

    stage: Literal["none", "select", "read", "compose"]
    about: str = ""  # the calculator to use instead, the input misread, or the number of the sentence
    reason: str = ""


class Step(Frozen):
    """One stage of the graph, as streamed to the page and kept for the audit."""

    stage: str
    title: str
    detail: str
    seconds: float = 0.0


class Draft(Frozen):
    """An explanation while it is being written: its sentences so far that are complete and passed `verify`.

    Each draft replaces the one before; an assessment's explanation replaces them all.
    """

    sentences: tuple[Sentence, ...] = ()


class Call(Frozen):
    """One question put to a language model: what was asked (by hash), what it took, and what went wrong."""

    task: str
    model: str
    prompt_hash: str = Field(description="SHA-256 of the system message and the prompt")
    prompt_tokens: int | None = None  # None where the server does not say
    completion_tokens: int | None = None
    seconds: float = 0.0
    attempts: int = 1  # requests sent, the first among them; 0 where none was
    fault: str = ""  # as told in a notice; empty where the reply was usable


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
    refused: tuple[Refused, ...] = ()  # what a language model reported that the note does not bear out
    review: Review | None = None
    steps: tuple[Step, ...] = ()
    calls: tuple[Call, ...] = ()  # questions put to a language model, in the order they were answered
    versions: dict[str, str] = Field(default_factory=dict)
    notice_of_use: str = ""
