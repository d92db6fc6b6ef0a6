"""The records of a conversation: its patients, its turns, and what each reply rests on."""

from typing import Literal

from pydantic import SerializeAsAny

from ...tools.calculator import CalculatorUse
from ...tools.protocol import Artifact, Finding
from ..state import Call, Evidence, Frozen, Notice, Question, Sentence, Unsupported

#: What a message may ask for.
Kind = Literal[
    "assess",  # a question about the patient on record
    "what if",  # the same with another value; the record stays as it is
    "what lowers",  # which inputs, changed one at a time, change the result
    "compare",  # two calculators on the same patient
    "why not",  # why a calculator was, or was not, used
    "answer",  # to the question that is pending
    "correct",  # something on record is otherwise
    "add",  # something that was not on record
    "new patient",
    "go back",  # to another patient of this conversation
    "evidence",  # about a calculator and what is known of it, not about the patient
    "help",  # anything else
]
#: Kinds that change what is on record of a patient.
RECORDING: frozenset[Kind] = frozenset({"answer", "correct", "add"})


class Told(Frozen):
    """What a message says of a patient: findings that quote it, and what cannot be used as it stands and why.

    `unknown` are inputs the user says cannot be had.
    """

    findings: tuple[Finding, ...] = ()
    unclear: tuple[Notice, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def inputs(self) -> frozenset[str]:
        """The inputs it speaks of usably."""
        return frozenset({*(finding.input for finding in self.findings), *self.unknown})


class Intent(Frozen):
    """What a message asks for, in the terms code can act on. Every field is checked by code."""

    kind: Kind
    text: str  # the message without what was only said to the program ("for the first patient: …")
    calculators: tuple[str, ...] = ()
    told: Told = Told()
    patient: int | None = None  # the record it is about, where it names another than the open one
    raises: bool = False  # "what would raise it", and not lower
    sure: bool = True  # said in words that have no other meaning here
    by: Literal["rules", "model"] = "rules"
    notices: tuple[Notice, ...] = ()  # what is to be said of how it was understood


class Patient(Frozen):
    """One record: a note and what it was assessed as. The findings confirmed so far are kept with the assessment."""

    number: int
    note: str
    assessment: str  # id of the current assessment
    said: tuple[str, ...] = ()  # what was said of the patient since; later questions may want more of it


class Clarification(Frozen):
    """What must be known before a message can be acted on: a unit, a value, or whose note it is."""

    message: str  # the message that waits
    about: Literal["value", "patient", "note"]
    input: str = ""
    text: str  # the question
    kind: Kind = "help"  # what the message that waits asks for


class Grounded(Frozen):
    """Sentences, and all that they may rest on: `verify` holds them against this and nothing else."""

    sentences: tuple[Sentence, ...]
    uses: tuple[CalculatorUse, ...] = ()
    artifacts: tuple[SerializeAsAny[Artifact], ...] = ()
    findings: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    questions: tuple[Question, ...] = ()
    words: tuple[str, ...] = ()  # titles a sentence may take over whole although what they name did not run


class Outcome(Frozen):
    """What acting on a message comes to: a reply yet to be checked, and how the conversation goes on."""

    reply: tuple[Grounded, ...]
    patients: tuple[Patient, ...]
    open: int | None
    assessment: str = ""
    computed: tuple[CalculatorUse, ...] = ()
    waits: Clarification | None = None
    changed: bool = False
    notices: tuple[Notice, ...] = ()


class Turn(Frozen):
    """One exchange: what was said, what it was taken for, the checked reply and what that rests on."""

    conversation: str
    number: int
    patient: int | None  # the record it is about; none while there is no record, or for evidence alone
    message: str
    kind: Kind
    by: Literal["rules", "model"]
    reply: tuple[Sentence, ...]
    assessment: str = ""  # id of the assessment it rests on
    computed: tuple[CalculatorUse, ...] = ()  # what a supposition gives, beside what is on record
    evidence: tuple[Evidence, ...] = ()  # what the reply cites
    waits: Clarification | None = None
    changed: bool = False  # whether the record was changed
    unsupported: tuple[Unsupported, ...] = ()
    notices: tuple[Notice, ...] = ()
    calls: tuple[Call, ...] = ()  # to the language model, beside those of the assessment

    @property
    def text(self) -> str:
        """The reply as one text."""
        return " ".join(sentence.text for sentence in self.reply)


class Conversation(Frozen):
    """A conversation as it stands. `unfinished` is a message whose turn was cut off; the next call takes it up."""

    id: str
    patients: tuple[Patient, ...]
    open: int | None  # the patient that messages are about
    turns: tuple[Turn, ...]
    unfinished: str = ""
