"""The typed log of a run: a header that says what ran on what, then every stage of every question.

A log holds what a solver said and nothing of what is right: scores are computed from the question file, so a log can be
scored again and two logs can be compared. A file is JSON lines, the header first, then one `Trace` a question in the
order of the question file.
"""

import hashlib
import subprocess
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..tools.protocol import Span

Scalar = str | int | float | bool | None
#: How an input came to have its value; "missing" has none.
InputStatus = Literal["stated", "negated", "derived", "assumed", "given", "missing"]


class Frozen(BaseModel):
    """A record that does not change once made."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Header(Frozen):
    """What ran, on which questions, with which settings. A run resumes only where all but `started` is the same."""

    kind: Literal["riskcopilot-eval log"] = "riskcopilot-eval log"
    version: int = 1
    benchmark: str  # medrisk, medcalc, riskqa, clinicbench
    protocol: str
    engine: str
    settings: Mapping[str, Scalar] = Field(default_factory=dict)
    seed: int = 0
    sample: int | None = None
    questions: str  # the file, as it was given
    questions_hash: str  # SHA-256 of its bytes
    rows: int  # how many questions this run asks
    commit: str  # of the project, "" where it is not known
    versions: Mapping[str, str] = Field(default_factory=dict)
    started: datetime


class Choice(Frozen):
    """A calculator that was retrieved or selected, and the question set's number for it where it has one."""

    calculator: str
    cal_id: int | None = None
    score: float | None = None
    given: bool = False  # by the protocol, not chosen


class InputRead(Frozen):
    """What one input of the selected calculator was taken to be, in `unit` (UCUM), and the words it rests on."""

    value: bool | float | str | Span | tuple[str, ...] | None = None  # several words: one of them, not known which
    unit: str = ""
    status: InputStatus
    quote: str = ""
    confidence: float = 1.0


class Computed(Frozen):
    """A calculation's result. `value` is None while several values are possible; `described` says which."""

    value: float | str | None = None
    unit: str = ""
    band: str = ""
    described: str = ""


class Trace(Frozen):
    """Every stage of one question. A stage that a protocol does not have, or that was not reached, is empty."""

    id: str | int
    retrieved: tuple[Choice, ...] = ()  # best first
    selected: tuple[Choice, ...] = ()  # the first is the one whose result decides the answer
    inputs: Mapping[str, InputRead] = Field(default_factory=dict)  # of the first selected calculator
    computed: Computed | None = None
    answer: str | float | None = None  # an option's letter, or a value with its `unit`; None is an abstention
    unit: str = ""
    status: str  # determined, bounded, …; or why there is no answer
    forced: bool = False  # answered only because a setting asks for an answer to everything
    confidence: float | None = None  # of the answer, 0 to 1
    seconds: Mapping[str, float] = Field(default_factory=dict)  # by stage: retrieve, select, read, calculate, answer

    @property
    def result(self) -> str:
        """The result in a line; "" without one."""
        return self.computed.described if self.computed else ""

    @property
    def calculator(self) -> str | None:
        """The calculator whose result decides the answer."""
        return self.selected[0].calculator or None if self.selected else None

    @property
    def given(self) -> bool:
        """Whether the protocol gave the calculator, so that there is no choice and no reading to score."""
        return any(choice.given for choice in self.selected)

    @property
    def took(self) -> float:
        """Seconds over all stages."""
        return round(sum(self.seconds.values()), 6)


class Log(NamedTuple):
    """A log as read: what ran, what it said, and how many bytes of the file are whole lines."""

    header: Header
    traces: list[Trace]
    whole: int


def read_log(path: Path) -> Log:
    """Read a log; a last line that an interruption cut short is left out. Raises ValueError on what is not a log."""
    text = path.read_bytes()
    whole = text.rfind(b"\n") + 1
    lines = text[:whole].decode("utf-8").splitlines()
    try:
        header = Header.model_validate_json(lines[0] if lines else "")
        return Log(header, [Trace.model_validate_json(line) for line in lines[1:]], whole)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "the first line"
        raise ValueError(
            f"{path} is not a log that this version reads ({where}: {first['msg']}); run it again with another --log"
        ) from None


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    with path.open("rb") as held:
        return hashlib.file_digest(held, "sha256").hexdigest()


def commit() -> str:
    """Return the commit this code stands at, with a "+" where files differ from it; "" outside a checkout."""
    here = Path(__file__).parent.parent
    if not (here / ".git").exists():
        return ""
    said = subprocess.run(
        ["git", "-C", str(here), "describe", "--always", "--dirty=+", "--abbrev=12", "--exclude=*"],
        capture_output=True,
        text=True,
        check=False,
    )
    return said.stdout.strip()
