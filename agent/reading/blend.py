"""Rules and trained reader together: one reading, each finding with a calibrated confidence.

Rules speak where words and numbers are plain; the network where meaning is put otherwise. How much each counts, and
how sure the two together are, was measured on notes kept aside in training (`Calibration`). What the network finds
carries the words it looked at; a number is always one that the note writes.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...calculators.inputs import Choice, Criterion, Input, Quantity, display
from ...tools.calculator import by_input
from ...tools.protocol import Finding, Span
from ..state import Notice, Reading
from .degrees import undecided, without_a_degree
from .encoder import Answer, Encoder
from .inquiry import NUMBER, Limits, inquire
from .levels import by_usual_limits
from .mentions import Mention
from .quantities import Claim
from .settle import SURE, measured, on_its_day
from .text import text_of
from .units import ucum

#: A reading less likely than this is not even a question.
LEAST = 0.4
#: How sure at most it is that what a note calls high or low is beyond a calculator's limit: it is asked about.
BEYOND = 0.75
_NOBODY = re.compile(
    r"^\W*(?:if|unless|in case|should|were (?:he|she|they) to)\b|\b(?:another|other|fellow|different) patients?\b|"
    r"\bpatient in the (?:next|adjacent|neighbou?ring|opposite|same) (?:bed|room)\b",
    re.IGNORECASE,
)
Scores = NDArray[np.float64]
_WORD = re.compile(r"[^\W\d_]+")
#: Words that tell nothing by themselves.
_SMALL_WORDS = (
    "a an and at but for has he her his history in is no of old on or patient presents she the to was who with without "
    "year years"
)
_SMALL = frozenset(_SMALL_WORDS.split())


class Calibration(NamedTuple):
    """What counts how much; found by `evals/reader/calibrate.py`.

    The network's logarithms of chances are multiplied by `sharp_*`. `criterion` is what is added to (not mentioned,
    yes, no) where rules say nothing, yes and no; `option_rule` to the option that rules name; `option_silent` and
    `number_silent` to saying nothing where rules are silent. It was measured on notes that are read at one look: in
    a longer one the input is as likely told, but at each look less so, and where rules are silent the odds are by the
    number of looks lower.
    """

    sharp_criterion: float = 1.0
    criterion: tuple[tuple[float, float, float], ...] = ((0.0, 0.0, 0.0), (0.0, 2.0, 0.0), (0.0, 0.0, 2.0))
    sharp_option: float = 1.0
    option_rule: float = 2.0
    option_silent: float = 0.0
    sharp_number: float = 1.0
    number_silent: float = 0.0

    def part(self, answer: Answer, given: Quantity, told: Finding) -> tuple[int, float] | None:
        """Return which part of a number, between calculators' limits, words most likely mean, and how likely that is.

        `told` is the range that rules read from the words; the parts are those it has anything in common with. One
        that it only touches ("obese", a BMI from 30, and the part up to 30) does not count. None where it meets none,
        and where "normal" meets several.
        """
        met = [place for place, part in enumerate(answer.inquiry.values) if _meets(part, given, told)]
        normal = isinstance(told.value, Span) and told.value.low is not None and told.value.high is not None
        if not met or (normal and len(met) > 1):
            return None
        likely = chances(np.array([answer.choices[1 + place] for place in met]) * self.sharp_option)
        return met[int(likely.argmax())], float(likely.max())

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> "Calibration":
        """Return a calibration as it was written beside the weights."""
        return cls(**{name: facts[name] for name in cls._fields if name in facts})

    def criteria(self, choices: NDArray[Any], said: bool | None, looks: int = 1) -> Scores:
        """Return the chances of (not mentioned, yes, no); `said` is what rules read."""
        state = 0 if said is None else 1 if said else 2
        scores = choices * self.sharp_criterion + np.array(self.criterion[state])
        if said is None:
            scores[0] += np.log(looks)
        return chances(scores)

    def options(self, choices: NDArray[Any], said: int | None, looks: int = 1) -> Scores:
        """Return the chances of (not mentioned, each option); `said` is the place of the option that rules read."""
        scores = choices * self.sharp_option
        if said is None:
            scores[0] += self.option_silent + np.log(looks)
        else:
            scores[1 + said] += self.option_rule
        return chances(scores)

    def numbers(self, told: NDArray[Any], looks: int = 1) -> Scores:
        """Return the chances of (none, each mention) where rules read no number."""
        scores = told * self.sharp_number
        scores[0] += self.number_silent + np.log(looks)
        return chances(scores)


def chances(scores: NDArray[Any]) -> Scores:
    """Return chances that add up to one."""
    powers: Scores = np.exp(scores - scores.max())
    likely: Scores = powers / powers.sum()
    return likely


class Blend:
    """Reads notes by rules and network together."""

    def __init__(self, load: Callable[[], Encoder]) -> None:
        """Take what loads the encoder, at the first note."""
        self._load = load

    @cached_property
    def _encoder(self) -> Encoder:
        return self._load()

    @cached_property
    def _calibration(self) -> Calibration:
        return Calibration.of(self._encoder.calibration)

    def add(
        self, note: str, rules: Reading, wanted: Mapping[str, Input], limits: Limits, read: Sequence[Finding] = ()
    ) -> Reading:
        """Return what rules read, with what the network adds and how sure both are of it.

        `read` is what rules read of every input there is: words that are all spoken for say nothing further.
        """
        said = by_input(rules.findings)
        spoken = {name for name, found in said.items() if not _single(wanted.get(name), found)}
        alone = {name: found[0] for name, found in said.items() if len(found) == 1}
        refused = {notice.input for notice in rules.notices}  # a notice says what to give
        rough = {name: found for name, found in alone.items() if by_usual_limits(found)}
        named = {name: found for name, found in said.items() if _without_a_degree(found, wanted.get(name))}
        asked = [
            inquire(name, given, limits.get(name, ()))
            for name, given in wanted.items()
            if not (name in spoken or (name in refused and name not in said)) or name in rough or name in named
        ]
        answers = self._encoder.read(note, [one for one in asked if one is not None])
        findings = [finding for finding in rules.findings if finding.input in spoken or finding.input not in wanted]
        notices = list(rules.notices)
        for answer in answers:
            name = answer.inquiry.input
            if name in rough:
                findings += self._beyond(answer, wanted[name], rough[name])
                findings.remove(rough[name])
                continue
            if name in named:
                if level := self._level(note, answer, wanted[name], named[name]):
                    findings = [one for one in findings if one.input != name] + level
                continue
            found, further = self._settled(note, answer, wanted[name], said.get(name, []))
            findings += [one for one in found if said.get(name) or not (spoken_for(note, one, read) or of_nobody(one))]
            notices += [notice for notice in further if all(notice.input != other.input for other in rules.notices)]
        kept = {answer.inquiry.input for answer in answers} | spoken
        findings += [finding for finding in rules.findings if finding.input in wanted and finding.input not in kept]
        findings.sort(key=lambda finding: (finding.start or 0, finding.input))
        return Reading(findings=tuple(findings), notices=tuple(notices), unsure=rules.unsure)

    def _settled(
        self, note: str, answer: Answer, given: Input, said: Sequence[Finding]
    ) -> tuple[list[Finding], list[Notice]]:
        if isinstance(given, Criterion):
            return [on_its_day(text_of(note), one, given) for one in self._criterion(note, answer, said)], []
        if isinstance(given, Quantity):
            found, notices = self._number(note, answer, given)
            if found or (answer.inquiry.kind == NUMBER and not answer.inquiry.options):
                return found, notices
            return self._option(note, answer, given, []), notices
        assert isinstance(given, Choice)
        return self._option(note, answer, given, said), []

    def _beyond(self, answer: Answer, given: Input, told: Finding) -> list[Finding]:
        """Return a range read from words, and where a calculator's limit lies within it, what is likely meant."""
        assert isinstance(given, Quantity)
        likely = self._calibration.part(answer, given, told)
        if likely is None:
            return [told]
        place, chance = likely
        part = answer.inquiry.values[place]
        if chance == 1.0:
            return [_within(told, given, part)]
        meant = _common(told, given, part)
        rule = f"“{told.quote}” may mean {meant.shown}"
        return [told, meant.model_copy(update={"rule": rule, "confidence": _rounded(min(chance, BEYOND))})]

    def _level(self, note: str, answer: Answer, given: Input, told: Sequence[Finding]) -> list[Finding]:
        """Return the level that the network reads of what is named without one, and unless it is sure, what is told."""
        for one in self._option(note, answer, given, []):
            if any(_among(one, other) for other in told):
                sure = one.confidence >= SURE or all(other.confidence < SURE for other in told)
                return [one] if sure else [*told, one]
        return []

    def _criterion(self, note: str, answer: Answer, said: Sequence[Finding]) -> list[Finding]:
        read = bool(said[0].value) if said else None
        likely = self._calibration.criteria(answer.choices, read, answer.looks)
        best = int(likely.argmax())
        if best == 0 or likely[best] < LEAST:
            return []
        value, confidence = best == 1, _rounded(likely[best])
        if said and value == read:
            return [said[0].model_copy(update={"confidence": confidence})]
        status = "stated" if value else "negated"
        return [_finding(note, answer, value, status=status, confidence=confidence)]

    def _option(self, note: str, answer: Answer, given: Input, said: Sequence[Finding]) -> list[Finding]:
        values = answer.inquiry.values
        read = values.index(said[0].value) if said and said[0].value in values else None
        likely = self._calibration.options(answer.choices, read, answer.looks)
        best = int(likely.argmax())
        if best == 0 or likely[best] < LEAST:
            return []
        confidence = _rounded(likely[best])
        if read is not None and best == 1 + read:
            return [said[0].model_copy(update={"confidence": confidence})]
        if not isinstance(given, Quantity):
            return [_finding(note, answer, values[best - 1], status="stated", confidence=confidence)]
        words = answer.inquiry.options[best - 1].partition(": ")[2] or answer.inquiry.options[best - 1]
        rule = f"read from the words as {words} {display(given.unit)}".strip()
        more = {"unit": given.unit, "status": "derived", "rule": rule, "confidence": confidence}
        return [_finding(note, answer, values[best - 1], **more)]

    def _number(self, note: str, answer: Answer, given: Quantity) -> tuple[list[Finding], list[Notice]]:
        likely = self._calibration.numbers(answer.numbers, answer.looks)
        best = int(likely.argmax())
        if best == 0 or likely[best] < LEAST:
            return [], []
        mention: Mention = answer.mentions[best - 1]
        start, end = min(answer.start, mention.start), max(answer.end, mention.end)
        if mention.start - start > 60 or end - mention.end > 60:
            start, end = mention.start, mention.end
        unit = ucum(given, mention.unit) if mention.unit else ""
        if unit is None:
            return [], []
        claim = Claim(answer.inquiry.input, start, end, mention.value, mention.unit, unit, mention.start)
        found, notices = measured(text_of(note), [claim], {answer.inquiry.input: given})
        confidence = _rounded(likely[best])
        return [one.model_copy(update={"confidence": min(one.confidence, confidence)}) for one in found], notices


def _meets(part: float | str | Span, given: Quantity, told: Finding) -> bool:
    """Say whether a part of a number and a range have more than an end in common."""
    if not isinstance(part, Span) or not isinstance(told.value, Span):
        return False
    ends = (told.value.low, told.value.high)
    low, high = (None if end is None else given.to_unit(end, told.unit or given.unit) for end in ends)
    least = max(end for end in (low, part.low, given.low) if end is not None)
    most = min(end for end in (high, part.high, given.high) if end is not None)
    return least < most


def _common(told: Finding, given: Quantity, part: float | str | Span) -> Finding:
    """Return what a range and a part of its number have in common, in the input's unit: over 20 and under 30."""
    assert isinstance(told.value, Span) and isinstance(part, Span)
    unit = told.unit or given.unit
    lows = [(given.to_unit(told.value.low, unit), told.value.above)] if told.value.low is not None else []
    highs = [(given.to_unit(told.value.high, unit), not told.value.below)] if told.value.high is not None else []
    lows += [(part.low, part.above)] if part.low is not None else []
    highs += [(part.high, not part.below)] if part.high is not None else []
    low, above = max(lows, default=(None, False))
    high, closed = min(highs, default=(None, True))
    span = Span(low=low, high=high, above=above, below=not closed)
    return told.model_copy(update={"value": span, "unit": given.unit})


def _within(told: Finding, given: Quantity, part: float | str | Span) -> Finding:
    """Return a range less the end at which it touches the next part: who is obese is taken to be over 30, too."""
    value = told.value
    if not isinstance(part, Span) or not isinstance(value, Span):
        return told
    low, high = ((None if end is None else given.to_unit(end, told.unit)) for end in (value.low, value.high))
    above = value.above or (part.above and part.low is not None and part.low == low)
    below = value.below or (part.below and part.high is not None and part.high == high)
    return told.model_copy(update={"value": value.model_copy(update={"above": above, "below": below})})


def spoken_for(note: str, finding: Finding, read: Sequence[Finding]) -> bool:
    """Say whether rules read every telling word that a finding of the network quotes, for other inputs."""
    if finding.start is None or finding.end is None:
        return False
    places = [(one.start or 0, one.end or 0) for one in read if one.input != finding.input]
    words = _WORD.finditer(note, finding.start, finding.end)
    telling = [word for word in words if word.group().casefold() not in _SMALL]
    return all(any(low <= word.start() and word.end() <= high for low, high in places) for word in telling)


def of_nobody(finding: Finding) -> bool:
    """Say whether a finding of the network quotes what is only supposed, or is said of another patient."""
    return bool(_NOBODY.search(finding.quote))


def _without_a_degree(told: Sequence[Finding], given: Input | None) -> bool:
    """Say whether what rules read of an input is no more than that there is some of it."""
    return all(undecided(one) or without_a_degree(one, given) for one in told)


def _among(level: Finding, told: Finding) -> bool:
    """Say whether a level is one of those that are told to be possible."""
    if isinstance(told.value, Span) and told.value.low is not None:
        return isinstance(level.value, float) and level.value >= told.value.low
    return level.value == told.value


def _single(given: Input | None, found: Sequence[Finding]) -> bool:
    """Say whether what rules read may be weighed: one plain criterion or state. A number they read stands."""
    return isinstance(given, Criterion | Choice) and len(found) == 1 and found[0].origin == "note"


def _finding(note: str, answer: Answer, value: bool | float | str | Span, **facts: Any) -> Finding:
    quote = note[answer.start : answer.end]
    return Finding(input=answer.inquiry.input, value=value, quote=quote, start=answer.start, end=answer.end, **facts)


def _rounded(chance: float) -> float:
    return round(float(chance), 3)
