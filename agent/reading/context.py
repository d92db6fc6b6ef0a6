"""How a phrase is meant where it stands: asserted, denied, over, planned, or not to be used at all.

The method is ConText's: cue phrases with a direction reach through the sentence until a terminator. It differs where a
wrong fact costs more than a missed one: a cue whose reach is unclear makes the phrase unusable instead of asserted.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from .phrases import Phrases
from .text import Text, canonical
from .words import ADJACENT, CLOSING, CUES, NARROWING, NOT_MEASURED, RELATIONS, REPORTING, TO_COMMA, Cue, Direction

Meaning = Literal["asserted", "denied", "ended", "planned", "unusable"]


class Sign(NamedTuple):
    """A cue phrase as the word lists hold it."""

    cue: Cue
    direction: Direction
    phrase: str


class Found(NamedTuple):
    """A cue phrase where it stands: the tokens [first, last) and all it can mean."""

    first: int
    last: int
    signs: tuple[Sign, ...]

    def has(self, cue: Cue) -> bool:
        """Say whether it can be this kind of cue."""
        return any(sign.cue == cue for sign in self.signs)


class Assertion(NamedTuple):
    """How a phrase is meant, whether of the past, and the offsets of cue and phrase together.

    `narrowed` is the adjective that makes a denial narrower than the phrase ("no *severe* pain").
    """

    meaning: Meaning
    past: bool
    start: int
    end: int
    cue: str = ""
    narrowed: str = ""


_CUES: Phrases[Sign] = Phrases()
for (_cue, _direction), _phrases in CUES.items():
    for _phrase in _phrases:
        _CUES.add(_phrase, Sign(_cue, _direction, _phrase))

_MARK_NO = re.compile(r"\s{0,2}\(\s?-\s?\)|-free\b")
_PREPOSITIONS = frozenset(["with", "by", "from", "to", "per", "accompanied"])
_PATIENT_AGAIN = frozenset(("he", "she", "patient", "they"))
_JOINTS = frozenset((",", "and", "but", ";", "the", "while", "."))
_POSSESSIVES = frozenset(("his", "her", "the", "a", "their", "maternal", "paternal", "patient", "one", "two", "both"))
_PRESENT = frozenset(("current", "currently", "active", "ongoing", "now"))
_DENIED_VERBS = (["do", "not"], ["does", "not"], ["did", "not"], ["don't"], ["doesn't"], ["didn't"])
_PUNCTUATION = frozenset(".,;:)?!|]")
_RELATIONS = frozenset(canonical(word) for word in RELATIONS)
_REPORTING = frozenset(canonical(word) for word in REPORTING)
_UNUSABLE_SECTIONS = ("family", "allergy", "uncertain", "reference")
_WINDOW = 60  # words before a phrase in which a cue is looked for
_NEAR = 7  # words between a phrase and a cue that follows it
_BACKWARD_REACH = 25  # the same for a list that leads its sentence
_RANK: tuple[Meaning, ...] = ("unusable", "planned", "denied", "ended")


def _answers(cue: Found) -> bool:
    """Say whether a cue only answers what stands before it: ": no", "(-)"."""
    return all(sign.direction == "backward" and sign.phrase[0] in ":=(?" for sign in cue.signs)


@dataclass
class Context:
    """Works out the meaning of phrases in one note."""

    text: Text

    def of(self, first: int, last: int) -> Assertion:
        """Return how the phrase of the tokens [first, last) is meant."""
        tokens = self.text.tokens
        start, end = tokens[first].start, tokens[last - 1].end
        section = self.text.section(start)
        before = self._before(first)
        present = not _PRESENT.isdisjoint(self._words(max(0, first - 1), last))  # "PMH: …, current smoker"
        past = not present and (section == "past" or self._past(before, first, last))
        if section in _UNUSABLE_SECTIONS or self._of_a_relative(first, last):
            return Assertion("unusable", past, start, end)
        if mark := _MARK_NO.match(self.text.norm, end):
            return Assertion("denied", past, start, mark.end(), mark.group())
        reaching = [*self._forward(before, first), *self._backward(before, first, last)]
        for meaning in _RANK:
            for held, cue in reaching:
                if held == meaning:
                    low, high = min(first, cue.first), max(last, cue.last)
                    narrow = tokens[first - 1].word if cue.last < first and tokens[first - 1].word in NARROWING else ""
                    span = tokens[low].start, tokens[high - 1].end
                    return Assertion(meaning, past, *span, cue.signs[0].phrase, narrow)
        return Assertion("planned" if section == "plan" else "asserted", past, start, end)

    def limits(self, first: int) -> tuple[int, int]:
        """Return the token indices of the sentence around a token."""
        return self.text.token_range(*self.text.sentence(self.text.tokens[first].start))

    def _before(self, first: int) -> list[Found]:
        """Return the cues of the sentence before a token, nearest first."""
        low = max(self.limits(first)[0], first - _WINDOW)
        return self._found(low, first)[::-1]

    def _after(self, last: int) -> list[Found]:
        """Return the cues of the sentence from a token on, nearest first."""
        high = min(self.limits(last - 1)[1], last + _BACKWARD_REACH + 6)
        return self._found(last, high)

    def _found(self, low: int, high: int) -> list[Found]:
        """Find the cues within [low, high): the longest ones, though they may share a word ("was negative for")."""
        found: list[Found] = []
        reach = 0
        for cue in self._cues[bisect_left(self._starts, low) : bisect_left(self._starts, high)]:
            if reach < cue.last <= high:  # of cues with one start the longest comes first
                found.append(cue)
                if not _answers(cue):  # in "PMH: no diabetes" the "no" begins anew
                    reach = cue.last
        return found

    @cached_property
    def _cues(self) -> list[Found]:
        return [Found(*match) for match in _CUES.find(self.text.tokens, overlapping=True)]

    @cached_property
    def _starts(self) -> list[int]:
        return [cue.first for cue in self._cues]

    def _words(self, first: int, last: int) -> list[str]:
        return [token.word for token in self.text.tokens[first:last]]

    def _forward(self, before: list[Found], first: int) -> Iterator[tuple[Meaning, Found]]:
        """Yield the meanings that cues before the phrase give it, nearest first."""
        paused = False
        for cue in before:
            if cue.has("stop") and not self._denied_verb(cue):
                return
            paused = paused or cue.has("pause")
            for sign in cue.signs:
                if sign.direction == "forward" and self._reaches(sign, cue, first) and not self._closed(cue):
                    either = self._words(cue.first - 1, cue.first) in (["or"], ["and"], ["/"])  # "current or former"
                    meaning = self._forward_meaning(sign.cue, paused, either)
                    if meaning:
                        yield meaning, cue
            if cue.has("negated") and self._words(cue.first - 1, cue.first) == ["including"]:
                return  # "no other illness, including no diabetes": the nearer denial is the one that counts

    def _denied_verb(self, cue: Found) -> bool:
        """Say whether a verb that would end a reach is itself denied, as in "does not report fever"."""
        before = self._words(max(0, cue.first - 2), cue.first)
        return before in _DENIED_VERBS or before[-1:] in _DENIED_VERBS

    def _closed(self, cue: Found) -> bool:
        """Say whether a denial ends where it stands, as the answer in "diabetes: no, hypertension: yes"."""
        return cue.has("negated") and self._words(cue.last, cue.last + 1) in ([","], [";"], [")"])

    def _reaches(self, sign: Sign, cue: Found, first: int) -> bool:
        if sign.phrase in ADJACENT:
            return cue.last == first
        return sign.phrase not in TO_COMMA or "," not in self._words(cue.last, first)

    @staticmethod
    def _forward_meaning(cue: Cue, paused: bool, either: bool) -> Meaning | None:
        if cue == "negated":
            return "unusable" if paused else "denied"
        if cue in ("unusable", "family"):
            return "unusable"
        if cue == "planned":
            return None if paused else "planned"
        if cue == "ended":
            return "unusable" if either else None if paused else "ended"
        return None

    def _backward(self, before: list[Found], first: int, last: int) -> Iterator[tuple[Meaning, Found]]:
        """Yield the meanings that cues after the phrase give it, nearest first."""
        leads = not any(cue.has("pause") or cue.has("stop") for cue in before)
        for cue in self._after(last):
            signs = [sign for sign in cue.signs if sign.direction == "backward"]
            if cue.first - last > _BACKWARD_REACH or cue.has("stop") or (cue.has("negated") and not signs):
                return
            for sign in signs:
                if self._reaches_back(sign, cue, last, leads) and sign.cue != "past":
                    yield self._backward_meaning(sign.cue), cue

    @staticmethod
    def _backward_meaning(cue: Cue) -> Meaning:
        match cue:
            case "negated":
                return "denied"
            case "planned":
                return "planned"
            case "ended":
                return "ended"
            case _:
                return "unusable"

    def _reaches_back(self, sign: Sign, cue: Found, last: int, leads: bool) -> bool:
        """Say whether a cue reaches back to the phrase; over a list only where the list leads its sentence."""
        between = self._words(last, cue.first)
        if sign.phrase in ADJACENT or sign.phrase[0] in ":=(?":
            return not between
        if sign.phrase in CLOSING:
            after = self._words(cue.last, cue.last + 1)
            return not between and (not after or after[0] in _PUNCTUATION or cue.last >= self.limits(last - 1)[1])
        if cue.first - last > _NEAR and not sign.phrase.startswith(("were", "are", "have")):
            return False
        return leads or {",", "and", "or"}.isdisjoint(between)

    def _past(self, before: list[Found], first: int, last: int) -> bool:
        for cue in before:
            if cue.has("past"):
                return self._reaches(next(sign for sign in cue.signs if sign.cue == "past"), cue, first)
            if cue.has("stop"):
                break
        after = [cue for cue in self._after(last) if cue.first <= last + 5]
        return any(sign.cue == "past" and sign.direction == "backward" for cue in after for sign in cue.signs)

    def measured(self, first: int, last: int) -> bool:
        """Say whether a measurement named here was taken of the patient: no target, no condition, no relative."""
        start = self.text.tokens[first].start
        if self.text.section(start) in ("family", "reference", "plan") or self._of_a_relative(first, last):
            return False
        for cue in self._before(first):
            if cue.has("stop"):
                return True
            if any(sign.phrase in NOT_MEASURED or sign.cue == "family" for sign in cue.signs):
                return False
            if cue.has("negated") and first - cue.last <= 1:
                return False
        return True

    def _of_a_relative(self, first: int, last: int) -> bool:
        """Say whether the sentence speaks of a relative here: "his father had …", "… in her mother"."""
        low, high = self.limits(first)
        low, high = max(low, first - _WINDOW), min(high, last + 5)
        words = self._words(low, high)
        here = first - low
        for index in range(here - 1, -1, -1):
            if words[index] in _PATIENT_AGAIN and index > 0 and words[index - 1] in _JOINTS:
                return False
            if words[index] in _RELATIONS:
                return self._is_subject(words, index)
        after = words[last - low : last - low + 5]
        while after and after[0] in ("in", "(", "on", "of", "-", *_POSSESSIVES):
            if len(after) > 1 and after[1] in _RELATIONS:
                return True
            after = after[1:]
        return False

    @staticmethod
    def _is_subject(words: list[str], index: int) -> bool:
        following = words[index + 1 : index + 3]
        if not _REPORTING.isdisjoint(following):
            return False
        before = words[max(0, index - 3) : index]
        return _PREPOSITIONS.isdisjoint(before) or following[:1] in (["who"], ["with"])
