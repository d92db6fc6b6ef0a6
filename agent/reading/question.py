"""What a question says of the patient: read by the rules for notes, where the question tells and does not ask.

"What is the stroke risk of a 72-year-old woman with hypertension?" tells age, sex and hypertension, and asks about
stroke. Numbers with their labels tell anywhere, but for limits ("is his BMI over 35?"); criteria only in a statement or
in the description of a person; what is wanted ("convert to hydrocortisone") anywhere.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...calculators.inputs import Choice, Criterion, Input, Quantity
from ...tools.protocol import Finding, Span
from . import read
from .degrees import undecided
from .text import Text

#: Sentences that ask or order, by their words; all others state.
_ASKS = re.compile(
    r"\?\s*$|^\W*(?:what|which|who|whose|how|when|where|why|is|are|was|does|do|did|has|have|should|shall|can|could|will|"
    r"would|may|calculate|compute|estimate|determine|assess|evaluate|find|give|tell|show|use|using|apply|convert|please|"
    r"based|according)\b|\b(?:risk|chances?|likelihood|probability|odds|score|index|scale|criteria|mortality|survival|"
    r"prognosis|severity|outcome|grade|stage|diagnosis|equivalent)\b"
)
_PERSON = re.compile(
    r"\b(?:patient|man|woman|male|female|boy|girl|lady|gentleman|child|infant|newborn|neonate|adult|person|"
    r"\d{1,3} ?[mf])\b(?!')"
)
#: Where the description of a person begins, and where it ends.
_BEGINS = re.compile(
    r",|\b(?:with|without|who (?:has|had|is|was)|known to have|having|on|taking|treated for|following|after|undergoing|"
    r"scheduled for)\b"
)
_ENDS = re.compile(
    r"[.?;:]|(?<!who )(?<!who has )\b(?:is|are|was|has|had)\b|\b(?:have|be|been|need|needs|get|do|does|did|should|"
    r"shall|will|would|can|could|may|might|to|what|which|how|when|why|if|whether|using|use|based|according|calculate|"
    r"compute|estimate|develops?|die)\b"
)
_AIM = re.compile(r"\b(?:target|goal|desired)\b")
#: Words behind which a person may be introduced.
_BEFORE = re.compile(r"\b(?:a|an|of|for|in|this|the|that|my|our|is|does|should|can|will)\s")
#: What is told of a person even by a pronoun in what is asked.
_PERSONAL = ("age", "sex")
#: A value of nobody: "take the normal albumin to be 4 g/dL".
_GENERAL = re.compile(r"\b(?:normal|ideal|desired|target|goal|reference|standard|default|usual|expected|average)\b")
#: Inputs that are no facts of the patient but what the asker wants.
_WANTED = re.compile(r"\b(?:is wanted|aimed at|to be reached)\b")


def read_question(
    question: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion]
) -> tuple[Finding, ...]:
    """Return what a question tells of the patient, each with its words; their offsets would be no note's.

    Of an input of which the question tells several things it tells nothing, but for what it names without its degree.
    """
    told: dict[str, dict[Any, Finding]] = {}
    for finding in _told(question, wanted, conditions):
        told.setdefault(finding.input, {}).setdefault(finding.value, finding)
    agreeing = (one.values() for one in told.values() if len(one) == 1 or all(map(undecided, one.values())))
    return tuple(_of_question(finding) for one in agreeing for finding in one)


def is_aim(given: Input) -> bool:
    """Say whether an input is no fact of the patient but what the asker wants."""
    return bool(_WANTED.search(given.description))


def _told(question: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion]) -> Iterator[Finding]:
    """Yield what counts: of the whole question numbers, of a statement or the description of a person all."""
    text = Text(question)
    found = read(question.replace("?", "."), wanted, conditions).findings  # a note's "?" is a doubt
    numbers = [(one.start or 0, one.end or 0) for one in found if isinstance(wanted.get(one.input), Quantity)]
    for finding in found:
        given = wanted.get(finding.input) or conditions[finding.input]
        start, end = finding.start or 0, finding.end or 0
        low, high = text.sentence(start)
        if is_aim(given):
            yield finding
        elif isinstance(given, Quantity) and finding.input != "age":
            if not _GENERAL.search(text.norm, max(low, start - 20), end) and not isinstance(finding.value, Span):
                yield finding
        elif finding.input in _PERSONAL or not _ASKS.search(text.norm[low:high].strip()):
            yield finding
        elif isinstance(given, Choice) and any(first <= start and end <= last for first, last in numbers):
            yield finding  # "20 mg of prednisone" names the drug with its dose
    for aim in [*_AIM.finditer(text.norm)][-1:]:  # an earlier "target" would make the later one no value
        rest = " " * aim.start() + question[aim.start() :].replace("?", ".")
        for finding in read(rest, wanted, conditions).findings:
            if is_aim(wanted.get(finding.input) or conditions[finding.input]):
                yield finding
    for finding in read(_descriptions(text), wanted, conditions).findings:
        if not isinstance(wanted.get(finding.input), Quantity) or finding.input == "age":
            yield finding


def _descriptions(text: Text) -> str:
    """Return a question with all blank but the descriptions of a person: "*72-year-old woman with hypertension*"."""
    kept = [" "] * len(text.note)
    for person in _PERSON.finditer(text.norm):
        start, stop = text.sentence(person.start())
        start = max((word.end() for word in _BEFORE.finditer(text.norm, start, person.start())), default=start)
        ending = _ENDS.search(text.norm, person.end(), stop)
        end = ending.start() if ending else stop
        described = _BEGINS.search(text.norm, person.end(), end)
        end = end if described else person.end()
        kept[start:end] = text.note[start:end]
        if start and kept[start - 1] == " ":
            kept[start - 1] = "\n"
    return "".join(kept)


def _of_question(finding: Finding) -> Finding:
    """Mark a finding as the question's; its rule says so where it is shown."""
    rule = "; ".join(part for part in (f"the question says “{finding.quote}”", finding.rule) if part)
    return finding.model_copy(update={"origin": "question", "rule": rule, "start": None, "end": None})
