"""How a phrase is meant where it stands: asserted, denied, over, planned, or not to be used at all.

The method is ConText's: cue phrases with a direction reach through the sentence until a terminator. It differs where a
wrong fact costs more than a missed one: a cue whose reach is unclear makes the phrase unusable instead of asserted.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from .claims import Row
from .phrases import DENIERS, Phrases
from .text import Text, canonical
from .words import (
    ADJACENT,
    BUT_FOR,
    CLOSING,
    CUES,
    ENDED_WHEN,
    IN_LISTS,
    LEADING,
    MAY_BE,
    NARROWING,
    NOT_KNOWN,
    NOT_MEASURED,
    PLAIN_BEFORE,
    RELATIONS,
    REPORTING,
    SUPPOSING,
    TESTING,
    TO_COMMA,
    TURNS,
    Cue,
    Direction,
)

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

    `narrowed` is the word that makes a denial narrower than the phrase ("no *severe* pain", "no *lung* cancer").
    """

    meaning: Meaning
    past: bool
    start: int
    end: int
    cue: str = ""
    narrowed: str = ""


RELATIVE: Final = "relative"  # the cue of what is not usable because it is said of a relative

_CUES: Phrases[Sign] = Phrases()
for (_cue, _direction), _phrases in CUES.items():
    for _phrase in _phrases:
        _CUES.add_all((_phrase,), Sign(_cue, _direction, _phrase))

_FAMILY_CUES = frozenset(phrase for (cue, _), phrases in CUES.items() if cue == "family" for phrase in phrases)

_MARK_NO = re.compile(
    r"\s{0,2}\(\s?-\s?\)|-free\b|\? (?:no|n)\b| nil(?=\s*(?:[.,;)/\n]|$))|\s?[✗✘❌]|"
    r"\s-\s(?:no|none|nil|never|neg(?:ative)?)(?=\s*(?:[,.;)\n]|$)|\s(?:before|ever)\b)"
)
_MARK_YES = re.compile(r"\? (?:yes|y)\b|\s?[✓✔]")
#: What follows a phrase in a question that a form answers: alternatives, or what makes it narrower.
_ASKED = re.compile(
    r"(?P<rest>[^.;:?\n]{2,100})[:?]\s*(?P<no>no|n|none|absent|negative|nil|never|false)(?=\s*(?:[.;,\n)]|$))"
)
_EITHER = re.compile(r"(?:,\s[^,]{1,40})*,?\s(?:or|and/or)\s[^,]+|,? treated or not")
_TELLING = re.compile(r"[a-z]{3,}")
_DENYING = re.compile(r"\b(?:no|not|without|deni(?:es|ed)|nor|never|neither)\b")
_DURATION = 24  # characters before a history that may tell how long it is
_FOR_SO_LONG = re.compile(
    r"(?:\d+|\b(?:an?|one|two|three|four|five|six|seven|eight|ten|few|several))[ -](?:hour|day|week|month|year)s?[ -]$"
)
#: An unchecked box, and not what is left of a reference: "on a scale of 5.[] He has …".
_CHECKED = re.compile(r"\[[x✓✗]\]")
_PLUS, _MINUS = re.compile(r"\w\s?\+(?=[,;.\s]|$)"), re.compile(r"\s?-(?=\s*(?:[,;.\n]|$))")
#: A sign before a finding: one behind a comma or a plus is no dash of a list of lines, nor is a second in its line.
_LED_BY = re.compile(r"[,;]\s?[+-][a-z]|\s\+[a-z]")
_SIGN, _NEXT_SIGN = re.compile(r"(?<!\w)[+-][a-z]"), re.compile(r"\s[+-][a-z]")
_SHORT_NO = re.compile(r"(?:\bneg|-ve)\s$")  # and not "negative", which is a word of names: "negative symptoms"
_SHORT = 5  # characters that "neg " and a mark before it take
_LINE = re.compile(r"[^\n]+")
_LETTER_YES, _LETTER_NO = re.compile(r"\w Y(?=[,;.\n]|$)"), re.compile(r" N(?=[,;.\n]|$)")
_OWN = frozenset(("his", "her", "their"))
_OF_OWN = frozenset(("of", "for", "from", "by", "about", "to", "despite", "regarding"))
_KNOWN = frozenset(("known", "chronic", "underlying", "longstanding", "ongoing"))
_PREPOSITIONS = frozenset(["with", "by", "from", "to", "per", "accompanied"])
_PATIENT_AGAIN = frozenset(("he", "she", "patient", "they"))
_JOINTS = frozenset((",", "and", "but", ";", "the", "while", "."))
_POSSESSIVES = frozenset(("his", "her", "the", "a", "their", "maternal", "paternal", "patient", "one", "two", "both"))
_PRESENT = frozenset(("current", "currently", "active", "ongoing", "now"))
_DENIED = frozenset(("not", "never", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't"))
_OWN_DENIAL = frozenset(("unable", "cannot", "negative", "absent", "lack", "absence", "none"))
_FAMILY = frozenset(("family", "maternal", "paternal", "parental", "familial"))
_ORDERS = frozenset(("keep", "maintain"))
_AIMS = frozenset(("keep", "maintain", "goal", "target", "titrate", "titrated to"))
_LASTINGLY = frozenset(
    ("chronic", "daily", "home", "lifelong", "long-term", "longterm", "maintenance", "oral", "regular")
)
_WHILE = frozenset(("while", "whilst", "when", "was", "were", "been", "previously", "put", "started"))
_FRESH = frozenset((",", "and", "but", ";"))
_HISTORY = frozenset(("history", "personal", "no", "hx"))
_MATCHED = frozenset(("donor", "hla", "identical", "matched", "match"))
_TRANSPARENT = frozenset(
    ("has", "had", "have", "having", "is", "was", "were", "been", "being", "on", "taking", "takes", "treated", "using")
)
_BEING = frozenset(("be", "been", "being", "had", "has", "have", "having", "is", "was", "were"))
_THAT = (["that"], ["believe"], ["think"], ["whether"])  # what follows is what is denied: "does not think she is …"
_LIST_ENDS = frozenset(("and", "but", ";", ":", "."))
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "their", "its", "this", "these"))
_OTHERS = frozenset(("other", "various", "all", "any", "possible", "alternative", "potential"))
_TIMES = frozenset(
    ("tomorrow", "today", "next", "later", "this", "monday", "tuesday", "wednesday", "thursday", "friday", "week",
     "month", "year", "few", "several", "two", "three", "four", "five", "six", "twelve", "24", "couple", "day", "hour")
)  # fmt: skip
#: "encephalopathy last week, now resolved"
_WHEN = frozenset(("last", "this", "week", "month", "year", "yesterday", "night", "overnight"))
#: What describes the same thing as the adjective behind the comma: "no red, tender calf".
_DESCRIBING = frozenset(
    ("any", "swollen", "red", "hot", "warm", "painful", "enlarged", "palpable", "focal", "obvious", "new", "acute",
     "deep", "soft", "severe", "mild", "moderate", "significant", "large", "small", "firm", "hard", "single", "lone")
)  # fmt: skip
_NO_OBJECT = ENDED_WHEN | {"and", "but", "while", "because", "due", "for", "then", "again", "now"}
_WITH_OBJECT = ("stopped", "quit", "gave up", "discontinued", "ceased")
_PUNCTUATION = frozenset(".,;:)?!|]")
_OPENING = frozenset("([")
_CLOSING_MARKS = frozenset(")]")
_PLAIN = frozenset(canonical(word) for word in PLAIN_BEFORE)
_RELATIONS = frozenset(canonical(word) for word in RELATIONS)
_REPORTING = frozenset(canonical(word) for word in REPORTING)
_UNUSABLE_SECTIONS = ("family", "allergy", "uncertain", "reference")
_WINDOW = 60  # words before a phrase in which a cue is looked for
_AIM = 5  # words between "keep" and what is to be kept
_LIST = 25  # words behind a phrase in which the "or" of its list is looked for
_PHRASE = 12  # phrases before a cue that may hold it
_NEAR = 7  # words between a phrase and a cue that follows it
_BACKWARD_REACH = 25  # the same for a list that leads its sentence
_RANK: tuple[Meaning, ...] = ("unusable", "denied", "planned", "ended")


def _lists_signs(norm: str, start: int, end: int) -> bool:
    sign = _SIGN.search(norm, start, end)
    return bool(_LED_BY.search(norm, start, end) or (sign and _NEXT_SIGN.search(norm, sign.end(), end)))


def _answers(cue: Found) -> bool:
    """Say whether a cue only answers what stands before it: ": no", "(-)"."""
    return all(sign.direction == "backward" and sign.phrase[0] in ":=(?" for sign in cue.signs)


@dataclass(eq=False)  # one is itself alone, so what is worked out of it can be kept
class Context:
    """Works out the meaning of phrases in one note."""

    text: Text
    rows: Sequence[Row] = ()  # answered items of questionnaires
    told: Sequence[tuple[int, int]] = ()  # tokens of phrases that tell something: a cue inside one is spent with it

    def of(self, first: int, last: int, *, relatives: bool = False, state: bool = False) -> Assertion:
        """Return how the phrase of the tokens [first, last) is meant; of the patient's relatives too, if asked.

        A `state` is denied behind a comma only where an "or" follows: "no drift of the arm, severe aphasia" tells both.
        """
        tokens = self.text.tokens
        start, end = tokens[first].start, tokens[last - 1].end
        section = self.text.section(start)
        before = self._before(first, last)
        present = not _PRESENT.isdisjoint(self._words(max(0, first - 1), last))  # "PMH: …, current smoker"
        past = not (present or self._taken(first)) and (section == "past" or self._past(before, first, last))
        apart = section in _UNUSABLE_SECTIONS and not (relatives and section == "family")
        if apart or any(row.nothing and row.start <= start < row.answer for row in self.rows):
            return Assertion("unusable", past, start, end)
        if not relatives and self._of_a_relative(first, last):
            return Assertion("unusable", past, start, end, RELATIVE)
        if mark := _MARK_NO.match(self.text.norm, end) or self._marked_no(end):
            return Assertion("denied", past, start, mark.end(), mark.group())
        if (led := self._led_by_no(start)) is not None:
            return Assertion("denied", past, led, end, self.text.norm[led:start])
        if mark := _MARK_YES.match(self.text.norm, end):
            return Assertion("asserted", past, start, mark.end(), mark.group())
        if (asked := _ASKED.match(self.text.norm, end)) and (answered := self._answered_no(asked, past, start)):
            return answered
        reaching = [*self._forward(before, first, last, state), *self._backward(before, first, last)]
        if self._words(last, last + 1) == ["yes"]:  # "no dehydration, COPD yes"
            reaching = [(held, cue) for held, cue in reaching if held != "denied"]
        if any(held == "denied" and cue.first >= last for held, cue in reaching):  # "tests for HIV were negative"
            reaching = [(held, cue) for held, cue in reaching if cue.signs[0].phrase not in TESTING]
        if relatives:
            reaching = [
                ("denied" if cue.signs[0].phrase.startswith("no ") and cue.has("family") else held, cue)
                for held, cue in reaching
                if not cue.has("family") or cue.signs[0].phrase.startswith("no ")
            ]
        own = tokens[first].word in DENIERS or tokens[first].word in _OWN_DENIAL
        for meaning in _RANK:
            for held, cue in reaching:
                if held == meaning and not (own and cue.has("negated") and cue.last <= first):
                    low, high = min(first, cue.first), max(last, cue.last)
                    narrow = self._narrowing(cue, first)
                    span = tokens[low].start, tokens[high - 1].end
                    return Assertion(meaning, past, *span, cue.signs[0].phrase, narrow)
        return Assertion("planned" if section == "plan" else "asserted", past, start, end)

    def openness(self, meant: Assertion) -> Literal["", "may be", "not known"]:
        """Say whether words leave open whether what they speak of is so: "?TIA"; not "no signs suggestive of …"."""
        kind: Literal["", "may be", "not known"] = ""
        if meant.meaning == "unusable":
            kind = "may be" if meant.cue in MAY_BE else "not known" if meant.cue in NOT_KNOWN else ""
        if not kind:
            return ""
        low = self.text.sentence(meant.start)[0]
        clause = max(low, *(self.text.norm.rfind(mark, low, meant.start) + 1 for mark in ".;,:"))
        return "" if _DENYING.search(self.text.norm, clause, meant.start) else kind

    def _answered_no(self, asked: re.Match[str], past: bool, start: int) -> Assertion | None:
        """Return what "no" behind a longer question means of a phrase in it: "Stroke or TIA: no" denies the stroke.

        "Lung disease with symptoms on activity: no" denies it with the rest alone, which narrows the denial.
        """
        rest = asked["rest"]
        if _EITHER.fullmatch(rest):
            return Assertion("denied", past, start, asked.end(), asked["no"])
        if "," in rest:  # "AF on apixaban, bleeding: none" says nothing against the AF
            return Assertion("unusable", past, start, asked.end()) if ", or " in rest else None
        narrower = [word for word in _TELLING.findall(rest) if canonical(word) not in _PLAIN]
        return Assertion("denied", past, start, asked.end(), asked["no"], " ".join(narrower))

    def _marked_no(self, end: int) -> re.Match[str] | None:
        """Return the mark that answers no in a list of such answers: "HTN+, DM-", "Hypertension Y, diabetes N"."""
        low, high = self.text.sentence(end - 1)
        if (mark := _MINUS.match(self.text.norm, end)) and _PLUS.search(self.text.norm, low, high):
            return mark
        mark = _LETTER_NO.match(self.text.note, end)
        return mark if mark and _LETTER_YES.search(self.text.note, low, high) else None

    def _led_by_no(self, start: int) -> int | None:
        """Return where the mark before a phrase stands that denies it: "+cough, -fever", "neg haemoptysis"."""
        norm, low = self.text.norm, self.text.sentence(start)[0]
        mark = _SHORT_NO.search(norm, max(low, start - _SHORT), start)
        if mark and not norm[low : mark.start()].strip(" ")[-1:].isalnum():
            return mark.start()
        if norm[start - 1 : start] != "-" or norm[start - 2 : start - 1] not in ("", " ", ",", ";", "\n"):
            return None
        return start - 1 if norm.rfind("\n", 0, start) + 1 in self._signed else None

    @cached_property
    def _signed(self) -> frozenset[int]:
        """Where lines start that list findings behind signs: "+cough, -fever"."""
        return frozenset(
            line.start() for line in _LINE.finditer(self.text.norm) if _lists_signs(self.text.norm, *line.span())
        )

    def _taken(self, first: int) -> bool:
        """Say whether a drug is taken still: "PMH: CABG, AF on apixaban", and not "bled while on apixaban"."""
        words = self._words(max(0, first - 3), first + 1)
        if words[-1] != "on":
            words.pop()
        if words[-1:] != ["on"] and not _LASTINGLY.isdisjoint(words[-1:]):
            words.pop()  # "on chronic anticoagulation"
        return words[-1:] == ["on"] and _WHILE.isdisjoint(words)

    def _narrowing(self, cue: Found, first: int) -> str:
        """Return the word between a cue and the phrase that makes its denial narrower: "no *urinary* infection"."""
        word = self.text.tokens[first - 1].word
        plain = word in _PLAIN or not word.isalnum() or word.endswith("ly")
        return word if cue.last < first and (word in NARROWING or not plain) else ""

    def limits(self, first: int) -> tuple[int, int]:
        """Return the token indices of the sentence around a token."""
        return self.text.token_range(*self.text.sentence(self.text.tokens[first].start))

    def _before(self, first: int, last: int) -> list[Found]:
        """Return the cues of the sentence before a phrase, nearest first; less those in closed brackets.

        One may run into the phrase ("family history of" before the phrase "history of stroke") if what matters in it
        stands before.
        """
        low = max(self.limits(first)[0], first - _WINDOW)
        found = self._found(low, first)
        for cue in self._cues[bisect_left(self._starts, low) : bisect_left(self._starts, first)]:
            if first < cue.last <= last:
                outside = self._words(cue.first, first)
                if not _FAMILY.isdisjoint(outside):
                    found.append(cue)
                elif not DENIERS.isdisjoint(outside):
                    found.append(Found(cue.first, first, (Sign("negated", "forward", " ".join(outside)),)))
                elif cue.has("stop") and outside == [","]:  # ", needs" before the phrase "needs help"
                    found.append(Found(cue.first, first, cue.signs))
                elif "personal" in outside:
                    found.append(Found(cue.first, first, (Sign("past", "forward", "personal"),)))
        return [cue for cue in found if not (self._bracketed(cue, first) or self._spent(cue, first))][::-1]

    def _spent(self, cue: Found, first: int) -> bool:
        """Say whether a denial is part of a phrase before this one: "life isn't worth living, trouble sleeping"."""
        at = bisect_left(self.told, (cue.first, 0))
        inside = any(
            low < cue.first and cue.last <= high <= first for low, high in self.told[max(0, at - _PHRASE) : at]
        )
        return inside and cue.has("negated")

    def _bracketed(self, cue: Found, first: int) -> bool:
        """Say whether a bracket that holds the cue closes before a token: "(not measured), dyspnoea"."""
        depth = 0
        for word in self._words(cue.last, first):
            depth += (word in _OPENING) - (word in _CLOSING_MARKS)
            if depth < 0:
                return True
        return False

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
        found = [Found(*match) for match in _CUES.find(self.text.tokens, overlapping=True)]
        found = [cue for cue in found if not (cue.signs[0].phrase in _ORDERS and self._told_of_one(cue))]
        found = [cue for cue in found if not (cue.signs[0].phrase == "[ ]" and self._only_a_reference(cue))]
        return [cue for cue in found if not self._answers_an_item(cue)]

    def _only_a_reference(self, cue: Found) -> bool:
        """Say whether empty brackets are no box: they enclose nothing, begin no line, and no box is checked."""
        start = self.text.tokens[cue.first].start
        begins = not self.text.norm[self.text.norm.rfind("\n", 0, start) + 1 : start].strip(" \t-*•")
        return self.text.norm.startswith("[]", start) and not begins and not _CHECKED.search(self.text.norm)

    def _answers_an_item(self, cue: Found) -> bool:
        """Say whether a cue is the answer of a questionnaire's item, which means nothing for what is told behind it."""
        start = self.text.tokens[cue.first].start
        return any(row.answer <= start < row.end for row in self.rows)

    def _told_of_one(self, cue: Found) -> bool:
        """Say whether an order's verb is a statement here: "maintains a saturation of 97 %"."""
        token = self.text.tokens[cue.last - 1]
        return self.text.norm[token.start : token.end].endswith("s")

    @cached_property
    def _starts(self) -> list[int]:
        return [cue.first for cue in self._cues]

    def _words(self, first: int, last: int) -> list[str]:
        return [token.word for token in self.text.tokens[first:last]]

    def _forward(
        self, before: list[Found], first: int, last: int, state: bool = False
    ) -> Iterator[tuple[Meaning, Found]]:
        """Yield the meanings that cues before the phrase give it, nearest first."""
        paused = planned = denied = own = False
        for position, cue in enumerate(before):
            if cue.has("stop") and self._ends_reach(cue, first, last):
                if self._but_for(cue, first) and not any(farther.has("negated") for farther in before[position:]):
                    yield "unusable", cue  # "a tumour other than lung cancer"; but "no complaint other than cough"
                return
            paused = paused or (cue.has("pause") and not self._transparent(cue, last))
            for sign in cue.signs:
                if (denied and sign.cue == "negated") or (own and sign.cue == "family"):
                    continue  # the nearer one counts
                if sign.cue == "negated" and (self._owned(cue, first) or self._answers_before(cue)):
                    continue
                if sign.direction == "forward" and self._reaches(sign, cue, first) and not self._closed(cue):
                    either = self._words(cue.first - 1, cue.first) in (["or"], ["and"], ["/"])  # "current or former"
                    unclear = paused or (sign.cue == "negated" and (planned or self._list_ended(sign, cue, first)))
                    meaning = self._forward_meaning(sign.cue, unclear, either)
                    if meaning == "denied" and (meaning := self._turned(cue, first, state)) is None:
                        continue
                    denied = denied or meaning == "denied"
                    planned = planned or meaning == "planned"  # "not scheduled for …" says nothing of what is
                    if meaning:
                        yield meaning, cue
            own = own or self._begins_own_history(cue)
            if cue.has("negated") and self._words(cue.first - 1, cue.first) == ["including"]:
                return  # "no other illness, including no diabetes": the nearer denial is the one that counts

    def _answers_before(self, cue: Found) -> bool:
        """Say whether a "nil" is the answer of the item before it: "cramps nil / heavy +++"."""
        return self._words(cue.first, cue.last + 1) == ["nil", "/"]

    def _owned(self, cue: Found, first: int) -> bool:
        """Say whether what is denied is said of what the patient has: "takes no tablets for *his* hypertension"."""
        at = first - 1 if self.text.tokens[first - 1].word in _OWN else first - 2
        if at - 1 <= cue.last or self.text.tokens[at].word not in _OWN:
            return False
        described = at == first - 1 or self.text.tokens[first - 1].word in _KNOWN
        return described and self.text.tokens[at - 1].word in _OF_OWN

    def _begins_own_history(self, cue: Found) -> bool:
        """Say whether a cue turns from the family to the patient: "family history of gout, no history of …"."""
        words = self._words(max(0, cue.first - 1), cue.last)
        return not cue.has("family") and not _FRESH.isdisjoint(words[:2]) and not _HISTORY.isdisjoint(words)

    def _but_for(self, cue: Found, first: int) -> bool:
        return cue.signs[0].phrase in BUT_FOR and "," not in self._words(cue.last, first)

    def _transparent(self, cue: Found, last: int) -> bool:
        """Say whether a verb lets a denial through: "denies being on …", "does not smoke, have gout, or drink"."""
        if self._in_a_list(cue, last):
            return True
        if not _TRANSPARENT.issuperset(self._words(cue.first, cue.last)):
            return False
        at = cue.first
        while at > 0 and (
            self.text.tokens[at - 1].word in _TRANSPARENT or self.text.tokens[at - 1].word.endswith("ly")
        ):
            at -= 1
        if any(other.last == at and other.has("negated") for other in self._found(max(0, at - 4), at)):
            return True
        before = self._words(at - 1, at)
        if before == ["or"] and self.text.tokens[at].word in _BEING:
            return True  # "denies pain or being short of breath"
        return before in ([","], ["or"]) and self._goes_on(cue.last, last)

    def _ends_reach(self, cue: Found, first: int, last: int) -> bool:
        """Say whether a cue that may end the reach of those before it does."""
        before = self._words(cue.first - 1, cue.first)
        if cue.last > first or self._denied_verb(cue) or before in _THAT:
            return False
        if self._supposed(cue) or before in (["or"], ["nor"]):
            return False  # "nor did she smoke or report any pain"
        return not (cue.signs[0].phrase in IN_LISTS and self._in_a_list(cue, last))

    def _supposed(self, cue: Found) -> bool:
        """Say whether a cue is part of another's words ("another *patient has*") or only supposed ("if she *has*")."""
        for other in self._cues[bisect_left(self._starts, cue.first - _AIM) : bisect_left(self._starts, cue.first)]:
            if other.has("unusable") and cue.first < other.last:
                return True
            supposing = any(sign.phrase in SUPPOSING and self._reaches(sign, other, cue.first) for sign in other.signs)
            if supposing and "," not in self._words(other.last, cue.first):
                return True
        return False

    def _in_a_list(self, cue: Found, last: int) -> bool:
        """Say whether the list a cue stands in goes on to its ", or": "does not have gout, known asthma, or …"."""
        return cue.signs[0].phrase in IN_LISTS and self._has_or(cue.last, last)

    def _goes_on(self, first: int, last: int) -> bool:
        """Say whether a list goes on from a token to its ", or", before or behind the phrase that ends at `last`."""
        for word, after in pairwise(self._words(first, min(self.limits(last - 1)[1], last + _LIST))):
            if word == "," and after in ("or", "nor"):
                return True
            if word in _LIST_ENDS or word in DENIERS:
                return False
        return False

    def _has_or(self, first: int, last: int) -> bool:
        """Say the same of an "or" with or without its comma: "no rash, active asthma or eczema"."""
        for word in self._words(first, min(self.limits(last - 1)[1], last + _LIST)):
            if word in ("or", "nor"):
                return True
            if word in _LIST_ENDS or word in DENIERS:
                return False
        return False

    def _turned(self, cue: Found, first: int, state: bool) -> Meaning | None:
        """Say what "no …" means of a phrase behind a comma that turns from what is denied to something else.

        "No rash, on oxygen" and "no purulence, and the infection is …" assert it, "no diabetes, and hypertension"
        leaves it open; a list ("no fever, chills, and cough", "no rash, active asthma or eczema") and who denies go on.
        """
        words = self._words(cue.last, first)
        if "," not in words or cue.signs[0].phrase.startswith(("den", "neither")):
            return "denied"
        place = len(words) - words[::-1].index(",")
        after = [*words[place:], self.text.tokens[first].word]
        if self._has_or(cue.last + place, first):
            return "denied"
        if state or (after[0] in TURNS and not _DESCRIBING.issuperset(words[: place - 1])):
            return None
        if self._denied_anew(first):
            return "unusable"
        if after[0] != "and" or words.count(",") > 1:
            return "denied"
        return None if after[1:2] and (after[1] in _ARTICLES or after[1] in TURNS) else "unusable"

    def _denied_anew(self, first: int) -> bool:
        """Say whether the list goes on with a "no" of its own: "no warning, LOC for a minute, no incontinence"."""
        following = self._words(first, min(self.limits(first)[1], first + _LIST))
        ends = following.index(",") if "," in following else len(following)
        return following[ends + 1 : ends + 2] == ["no"]

    def _list_ended(self, sign: Sign, cue: Found, first: int) -> bool:
        """Say whether an article after a comma parts the phrase from a "no": "no rash, a stiff neck"."""
        words = self._words(cue.last, first)
        parted = any(word == "," and after in ("a", "an", "the") for word, after in pairwise(words))
        return parted and sign.phrase.split()[-1] in ("no", "of") and not self._goes_on(cue.last, first)

    def _denied_verb(self, cue: Found) -> bool:
        """Say whether a verb that would end a reach is itself denied, as in "has not recently reported fever"."""
        before = self._words(max(0, cue.first - 3), cue.first)
        while before and (before[-1].endswith("ly") or before[-1] in ("been", "yet", "ever")):
            before.pop()
        return before[-1:] != [] and before[-1] in _DENIED

    def _closed(self, cue: Found) -> bool:
        """Say whether a denial ends where it stands, as the answer in "diabetes: no, hypertension: yes"."""
        return cue.has("negated") and self._words(cue.last, cue.last + 1) in ([","], [";"], [")"])

    def _reaches(self, sign: Sign, cue: Found, first: int) -> bool:
        if sign.phrase in LEADING and not self._leads(cue):
            return False
        if sign.phrase in ADJACENT:
            return cue.last >= first
        between = self._words(cue.last, first)
        if sign.phrase.endswith(" ago") and "and" in between:
            return False
        if sign.cue == "unusable" and ":" in between[1:]:
            return False  # "Wells score for embolism: no haemoptysis"; but "concern for: …"
        return sign.phrase not in TO_COMMA or "," not in between or self._goes_on(cue.last, first)

    def _leads(self, cue: Found) -> bool:
        """Say whether a cue begins its sentence or clause."""
        return cue.first <= self.limits(cue.first)[0] or not self.text.tokens[cue.first - 1].word.isalnum()

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
        if sign.cue == "ended" and self._ends_another(sign, cue):
            return False
        if sign.phrase == "like" and self.text.norm[self.text.tokens[cue.first].start - 1] != "-":
            return False  # "allergens like pollen", and not "asthma-like"
        if sign.phrase == "?" and self.text.note[self.text.tokens[cue.last - 1].end :][:1].isalnum():
            return False  # "sepsis ?source"
        if sign.phrase in ADJACENT or sign.phrase[0] in ":=(?":
            return not between or (sign.cue == "ended" and _WHEN.issuperset(between))
        if self._another_statement(sign, cue, between):
            return False
        if sign.phrase in CLOSING:
            after = self._words(cue.last, cue.last + 1)
            closes = not after or after[0] in _PUNCTUATION | _OPENING or cue.last >= self.limits(last - 1)[1]
            dated = sign.cue == "ended" and (after[:1] == [] or after[0] in ENDED_WHEN or after[0].isdigit())
            return not between and (closes or dated)
        if cue.first - last > _NEAR and not sign.phrase.startswith(("were", "are", "have")):
            return False
        return leads or {",", "and", "or"}.isdisjoint(between)

    def _ends_another(self, sign: Sign, cue: Found) -> bool:
        """Say whether a verb has an object of its own: "high cholesterol but stopped the statin"."""
        after = self._words(cue.last, cue.last + 1)
        word = after[0] if sign.phrase.endswith(_WITH_OBJECT) and after else ""
        return word.isalpha() and word not in _NO_OBJECT

    def _another_statement(self, sign: Sign, cue: Found, between: list[str]) -> bool:
        """Say whether a cue behind a phrase speaks of something else.

        "… is scheduled for surgery" plans what follows; "tenderness, and other causes were ruled out" rules out the
        causes; "… in the past 6 months" tells how long ago; "… was negative for fracture" denies the fracture.
        """
        after = self._words(cue.last, cue.last + 2)
        if sign.cue == "planned" and after[:1] in (["for"], ["to"]):
            return not (len(after) > 1 and (after[1] in _TIMES or after[1].isdigit()))
        if sign.phrase.endswith("negative") and after[:1] == ["for"]:
            return True
        if sign.phrase == "in the past" and after and (after[0].isdigit() or after[0] in _TIMES):
            return True
        behind = between[between.index(",") + 1 :] if between.count(",") == 1 else []
        return behind[:1] == ["and"] and behind[1:2] != [] and (behind[1] in _ARTICLES or behind[1] in _OTHERS)

    def _past(self, before: list[Found], first: int, last: int) -> bool:
        for cue in before:
            if cue.has("past"):
                if self._of_late(cue):
                    return False
                return self._reaches(next(sign for sign in cue.signs if sign.cue == "past"), cue, first)
            if cue.has("stop"):
                break
        after = [cue for cue in self._after(last) if cue.first <= last + 5 and not self._still(cue)]
        return any(sign.cue == "past" and sign.direction == "backward" for cue in after for sign in cue.signs)

    def _of_late(self, cue: Found) -> bool:
        """Say whether a history is that of the present: "an 8-day history of cough, fever and malaise"."""
        start = self.text.tokens[cue.first].start
        history = cue.signs[0].phrase.startswith(("history", "hx", "h/o"))
        return history and bool(_FOR_SO_LONG.search(self.text.norm, max(0, start - _DURATION), start))

    def _still(self, cue: Found) -> bool:
        """Say whether words of time tell for how long something has been so: "since last year"."""
        return not {"since", "for"}.isdisjoint(self._words(cue.first - 2, cue.first))

    def measured(self, first: int, last: int, *, denied: bool = False) -> bool:
        """Say whether a measurement named here was taken of the patient: no target, no condition, no relative.

        `denied`: a denial is no obstacle, as with a limit ("does not have a BMI over 35").
        """
        start = self.text.tokens[first].start
        if self.text.section(start) in ("family", "reference", "plan"):
            return False
        if self._of_a_relative(first, last) and not self._listed_apart(first):
            return False
        for cue in self._before(first, last):
            if cue.has("stop"):
                return True
            if any(sign.phrase in NOT_MEASURED or sign.cue == "family" for sign in cue.signs):
                far = first - cue.last > _AIM and "," in self._words(cue.last, first)
                if not (far and cue.signs[0].phrase in _AIMS):
                    return False  # but "maintained on …, with HR 90" is one
            near = first - cue.last <= 1 and "," not in self._words(cue.last, first)  # "UA negative, WBC 15"
            if cue.has("negated") and near and not denied:
                return False
        return True

    def _listed_apart(self, first: int) -> bool:
        """Say whether a measurement is listed apart from a relative: "a mother who fell, a weight of 50 kg"."""
        low = self.limits(first)[0]
        before = self._words(low, first)
        place = len(before) - before[::-1].index(",") if "," in before else 0
        between = [word for word in before[place:] if word != "and"]
        return place > 0 and (between[:1] in (["a"], ["an"], ["weighing"]) or before[place:] == ["and", "a", "total"])

    def _of_a_relative(self, first: int, last: int) -> bool:
        """Say whether the sentence speaks of a relative here: "his father had …", "… in her mother"."""
        low, high = self.limits(first)
        low, high = max(low, first - _WINDOW), min(high, last + 5)
        words = self._words(low, high)
        here = first - low
        for index in range(here - 1, -1, -1):
            if words[index] in _PATIENT_AGAIN and index > 0 and words[index - 1] in _JOINTS:
                return False
            if words[index] in _RELATIONS and not self._donor(words, index):
                return self._is_subject(words, index)
        after = words[last - low : last - low + 5]
        while after and after[0] in ("in", "(", "on", "of", "-", *_POSSESSIVES):
            if len(after) > 1 and after[1] in _RELATIONS:
                return True
            after = after[1:]
        return False

    def relation(self, first: int, last: int) -> int | None:
        """Return the token that names whose illness a phrase is among relatives: "mum DVT", "breast cancer (aunt)"."""
        low, high = self.limits(first)
        for at in range(last, min(high, last + 5)):  # nearer than one before, within its part of the list
            if self.text.tokens[at].word in _JOINTS:
                break
            if self.text.tokens[at].word in _RELATIONS:
                before = self._words(max(low, first - 4), first)
                if _RELATIONS.isdisjoint(before[before.index(",") + 1 :] if "," in before else before):
                    return at
        for at in range(first - 1, max(low, first - _WINDOW) - 1, -1):
            if self.text.tokens[at].word in _RELATIONS:
                return at
        return None

    def in_the_family(self, meant: Assertion) -> bool:
        """Say whether something is told of the patient's family, whoever it is: "FHx: IHD"."""
        return meant.cue in _FAMILY_CUES or self.text.section(meant.start) == "family"

    @staticmethod
    def _donor(words: list[str], index: int) -> bool:
        """Say whether a relative only gives a transplant: "an HLA-identical sibling"."""
        near = words[max(0, index - 2) : index] + words[index + 1 : index + 2]
        return not _MATCHED.isdisjoint(near)

    @staticmethod
    def _is_subject(words: list[str], index: int) -> bool:
        following = words[index + 1 : index + 3]
        if not _REPORTING.isdisjoint(following):
            return False
        before = words[max(0, index - 3) : index]
        told_of = [word for word in following if word != ","][:1]
        return _PREPOSITIONS.isdisjoint(before) or told_of in (["who"], ["with"])
