"""Put a patient's facts together from everything that knows some: the note, measurements, the user, assumptions."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ..calculators.inputs import Criterion, Input, Quantity
from ..tools.calculator import CalculatorTool, by_input
from ..tools.protocol import Artifact, Finding, Span
from .reading.dates import ordered_by
from .reading.degrees import undecided
from .reading.question import is_aim, read_question
from .reading.settle import same
from .state import Notice, Reading, Unmentioned


@dataclass(frozen=True)
class Doubt:
    """What to do about what is not known: how it is taken, what is asked for even so, how sure a reading must be."""

    unmentioned: Unmentioned = "ask"
    ask_about: Collection[str] = ()
    confidence: float = 0.0


def gather(
    reading: Reading,
    artifacts: Sequence[Artifact],
    confirmed: Mapping[str, Finding | None],
    calculators: Sequence[CalculatorTool],
    doubt: Doubt,
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return every usable finding, and the doubtful ones: read with less confidence than wanted, to be asked about.

    Of what is known as a range, or without its degree, a doubtful finding may say more; of what is known exactly it
    says nothing.

    What the user confirmed replaces what was read; None withdraws it. With `unmentioned="absent"` whatever nothing
    speaks of is added as assumed to be absent, where there is such a thing: criteria, choices with a state of absence
    and coded items that start at none. So is what is doubtfully read as absent; a doubtful presence is asked about.
    Measurements are never assumed.
    """
    said = [f for f in (*reading.findings, *(f for a in artifacts for f in a.findings)) if f.input not in confirmed]
    disputed = set(reading.disputed)  # one of two readings holds: both are considered, however sure each is
    read = [finding for finding in said if finding.confidence >= doubt.confidence or finding.input in disputed]
    known = {finding.input for finding in read}
    exact = {finding.input for finding in read if not (isinstance(finding.value, Span) or undecided(finding))}
    doubtful = tuple(f for f in said if f.confidence < doubt.confidence and f.input not in exact)
    spoken = {*confirmed, *known, *(finding.input for finding in doubtful)}
    doubtful = (*doubtful, *(finding for finding in reading.unsure if finding.input not in spoken))
    findings = [*read, *(answer for answer in confirmed.values() if answer is not None)]
    if doubt.unmentioned == "absent":
        absences = {name: given for tool in calculators for name, given in tool.absences.items()}
        absent = {name: given.absent for name, given in absences.items()}
        doubtful = tuple(f for f in doubtful if f.input in doubt.ask_about or f.value != absent.get(f.input))
        spoken_of = {*known, *(finding.input for finding in doubtful), *confirmed, *doubt.ask_about}
        findings += [assumed_absent(name, given) for name, given in absences.items() if name not in spoken_of]
    return tuple(findings), doubtful


def assumed_absent(name: str, given: Input) -> Finding:
    """Return the finding that something not mentioned is taken as absent, by the user's choice."""
    assert given.absent is not None
    return Finding(
        input=name,
        value=given.absent,
        unit=given.unit if isinstance(given, Quantity) else "",
        status="assumed",
        origin="assumption",
        rule="not mentioned; taken as absent by choice",
    )


def with_question(
    reading: Reading, question: str, wanted: Mapping[str, Input], conditions: Mapping[str, Criterion], sure: float
) -> Reading:
    """Add what the question says of the patient. Where the note surely says otherwise it counts, and a notice asks.

    What the asker wants ("convert to …") is the question's to say, and the degree of what the note names without one.
    """
    reading = ordered_by(question, reading, wanted)
    findings, notices = list(reading.findings), list(reading.notices)
    said = by_input(finding for finding in reading.findings if finding.confidence >= sure)
    for name, told in by_input(read_question(question, wanted, conditions)).items():
        noted = said.get(name, ())
        narrower = bool(noted) and all(map(undecided, noted)) and not any(map(undecided, told))
        if narrower or (name in wanted and is_aim(wanted[name])):
            findings = [finding for finding in findings if finding.input != name]
            noted = ()
        if not noted:
            findings += told
        elif not any(same(one, other, wanted.get(name)) for one in told for other in noted):
            notices.append(_differs(told[0], noted[0], wanted.get(name)))
        said[name] = [*noted, *told]
    silent = {name: criterion for name, criterion in conditions.items() if name not in said}
    return reading.model_copy(
        update={"findings": (*findings, *asked_about(question, silent)), "notices": tuple(notices)}
    )


def _differs(told: Finding, noted: Finding, given: Input | None) -> Notice:
    description = given.description if given else told.input
    message = (
        f"{description}: the question says “{told.quote}”, the note “{noted.quote}”; the note's was used. Correct it "
        "if the question's counts"
    )
    place = {"quote": noted.quote, "start": noted.start, "end": noted.end}
    return Notice(kind="conflict", message=message, input=told.input, **place)


_RISK_OF = re.compile(r"\b(?:risk|chance|likelihood|probability|odds) (?:of|for) (?:an? |the )?$", re.IGNORECASE)
_ITS_RISK = re.compile(r" (?:risk|chance)", re.IGNORECASE)


def asked_about(question: str, conditions: Mapping[str, Criterion]) -> tuple[Finding, ...]:
    """Return the conditions a question names: who asks how likely an embolism is suspects one."""
    found = []
    plain = question.lower()
    for name, criterion in conditions.items():
        # To find a word as such comes before the expression with its bounds: hundreds would have to be compiled.
        there = [word for word in (*criterion.terms, *criterion.includes) if word.lower() in plain]
        match = next(filter(None, (re.search(_whole(word), question, re.IGNORECASE) for word in there)), None)
        if match and not (name.startswith("acute") and _feared(question, match)):
            rule = f"the question names it: “{match.group()}”"
            found.append(Finding(input=name, value=True, status="derived", origin="question", rule=rule))
    return tuple(found)


def _feared(question: str, match: re.Match[str]) -> bool:
    """Say whether something acute is only asked the risk of: "risk of stroke" is no stroke of now."""
    return bool(_RISK_OF.search(question, 0, match.start()) or _ITS_RISK.match(question, match.end()))


def _whole(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"
