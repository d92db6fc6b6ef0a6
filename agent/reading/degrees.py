"""Items of scales told by a degree: "severe leg cramps", "the tremor is mild", "no anxiety".

An item is a choice, or a whole number whose description says what its levels are ("0 none, 1 mild, 2 moderate"). Its
`terms` are what notes call the thing; the degree beside it is one of the item's own words. Phrases that tell a level
by themselves are its `levels`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from ...calculators.inputs import Choice, Input, Quantity
from ...tools.protocol import Finding, Span
from .context import Assertion, Context
from .inquiry import grades
from .numbers import UNDER_A_HUNDRED, parse
from .phrases import Match, Phrases
from .text import Text
from .words import LOOKALIKES

#: Degrees, each with the words that mean it; of an item without the word itself, its nearest of the same row is meant.
_DEGREES: Mapping[str, tuple[str, ...]] = {
    "none": ("none", "absent", "no"),
    "slight": ("slight", "mild", "minimal", "minor", "slightly", "mildly"),
    "some": ("some",),
    "moderate": ("moderate", "moderately"),
    "much": ("much", "marked", "considerable", "pronounced", "markedly", "greatly", "considerably"),
    "severe": ("severe", "intense", "extreme", "excruciating", "severely", "extremely"),
    "never": ("never",),
    "rarely": ("rarely", "seldom", "rare"),
    "sometimes": ("sometimes", "occasionally", "occasional"),
    "often": ("often", "frequently", "frequent"),
    "always": ("always", "constantly", "constant", "continuously", "continuous"),
}
_WORDS = tuple(word for words in _DEGREES.values() for word in words if word not in ("no", "none"))
_BETWEEN = rf"(?:(?!(?:and|or|but|with|without|no|to|for|from|due|than|then|{'|'.join(_WORDS)})\b)[a-z]+\s){{0,2}}"
_BEFORE = re.compile(
    rf"(?<![\w-])(?<!to )(?<!fairly )(?<!rather )(?<!somewhat )(?<!not )(?P<word>(?:very )?(?:{'|'.join(_WORDS)}))\s"
    rf"(?:(?:symptoms?|levels?|degrees?|signs?|difficult(?:y|ies))\s(?:(?:of|with|in)\s)?)?(?:the\s|his\s|her\s)?{_BETWEEN}$"
)
_AFTER = re.compile(
    r"(?:\s(?:is|was|are|were|appears?|remains?|seems?|being|rated|graded|described|reported|noted|judged|scored|as|at|"
    r"to be)){1,4}\s(?:of\s)?(?:also\s)?"
    rf"(?P<word>none|{'|'.join(_WORDS)})(?![\w-])(?!\sto\s)|\s?[:(=]\s?(?P<mark>none|{'|'.join(_WORDS)})(?![\w-])(?!\sto\s)|"
    r"(?:\s(?!and\b|or\b)[a-z]+)?\s?(?P<plus>\+{1,3})(?=\s*(?:[/,;.)\n]|$))"
)
#: "oedema ++": signs as charts have them.
_PLUSES = ("slight", "moderate", "severe")
_JOINED = re.compile(r",?\s?(?:,|and|&)\s?(?:the\s)?")
_DENIED = re.compile(r"(?:no|denies|without)(?: any)?(?: (?:signs|evidence|symptoms) of)? (.+)")
_SEVERAL = re.compile(
    r"\b(?:or|and|of|other|new|old|past|prior|previous|history|report|visible|increase|change|surgery)\b|[\d/(,]"
)
#: What makes a denied thing another one: "no previous fracture", "no risk factors for HIV", "cytology negative for …".
_OF_BEFORE = re.compile(r"\b(?:previous|prior|past|earlier)\b")
_OF_ANOTHER = re.compile(r"\s(?:of|for|in|related|due|after|before)\b")
_SAMPLE = re.compile(r"\b(?:biops(?:y|ies)|cytology|smears?|aspirat\w+|margins?|specimens?)\b")
_NONE = re.compile(r"\b\d \(?(?:none|absent|never|not at all|at no time)\b")
_NEVER = (*_DEGREES["none"], *_DEGREES["never"])
#: Behind the name of an item: a grade, of which alone a denial is ("no mucositis of grade 2 or higher"), its points in
#: brackets, and any score, beside which there is no need to guess.
_GRADED = re.compile(r"\s(?:of )?(?:grade|level|stage)\b")
_POINTS = re.compile(r"(?: (?:in|of|during|with)(?: [a-z]+){1,4})?\s?\((\d{1,2})(?:/\d{1,2})?\)")
_SCORED = re.compile(
    r"(?:\s?(?:score|item|level|is|was|of|at|rated|scored|graded|as|[:=(/-]))*\s?\d|,\s\d(?:\s?(?:/|of)\s?\d|\s?points?|\s*[;,.\n]|$)"
)
_WHILE = re.compile(
    r"\b(?:history|previous|prior|past|ever|known|never|rarely|seldom|often|always|daily|weekly|monthly|once a|times a|"
    r"days a)\b"
)
_WITHOUT_A_STATE = "is named without its degree"
#: What comes before an answer that stands apart from its item: "which I would call mild", "I gave a three".
_TELLS = (
    r"(?:(?:i'd|would|puts?|gave|gives?|scor(?:e|es|ed|ing)|rat(?:e|es|ed|ing)|marks?|marked|tick(?:s|ed)|circled|calls?|"
    r"called|graded?|said|says?|well|maybe)\s)"
)
_FILLERS = rf"(?:{_TELLS}|(?:i|he|she|they|an?|it|its|this|that|which|as|at|is|was|only|just|level|to|be|him|her|of)\s)"
_NUMBER = rf"\d{{1,2}}|{UNDER_A_HUNDRED}|nought"
#: Points or a degree behind an item and words of its own: "coughs daily (scored 4)", "fidgeting in meetings, rarely".
_ANSWER = re.compile(
    rf"(?P<mark>[,(]\s?|\s-\s|\s)(?P<told>{_FILLERS}{{0,8}})(?:(?P<points>{_NUMBER})|(?P<word>not at all|none|nil|"
    rf"{'|'.join(_WORDS)}))"
    r"(?![\w/'-]|\.\d|\s(?:out of|of|or|to|days?|weeks?|months?|years?|hours?|times?)\b)(?P<end>\s*(?:[,.;)\n]|$))?"
)
_FOR_IT = re.compile(
    rf"(?:\b(?P<points>{_NUMBER})|['\"]?\b(?P<word>{'|'.join(_WORDS)})['\"]?)\s(?:for|on)\s(?:the\s|his\s|her\s)?$"
)
_TELLING = re.compile(_TELLS)
_CLAUSE_END = re.compile(r"[.;\n]|\s(?:but|although|though)\b")
#: What may be an answer in other words, so that there need not be any of the item.
_UNREAD = re.compile(r"\b(?:nil|never|not at all|(?:was|were) not|nought|rarely|seldom|not once|blank)\b|\b0\b")
_SEVERAL_LEVELS = re.compile(r"\bor\b")  # "none or mild": what is named may still be mild
_REACH = 60  # characters around an item in which its degree may stand

State = float | str


@lru_cache(maxsize=4096)
def scale(given: Input) -> Mapping[str, State]:
    """Return which degree each word means of an item; empty for what is no item of a scale."""
    own: dict[str, list[State]] = {}
    for state, said in _levels(given):
        words = re.findall(r"[a-z]+", said.lower())[:3]
        for word in [" ".join(words[:2])] if words[:1] == ["very"] else words[:1]:
            own.setdefault(word, []).append(state)
    plain = {word: states[0] for word, states in own.items() if len(set(states)) == 1}
    told: dict[str, State] = {}
    for row in _DEGREES.values():
        of_row = {plain[word] for word in row if word in plain}
        for word in row:
            if word in plain:
                told[word] = plain[word]
            elif len(of_row) == 1 and word not in own:
                told[word] = next(iter(of_row))
    told |= {word: state for word, state in plain.items() if word.startswith("very ")}
    return told if len(set(told.values())) > 1 else {}


def _state(given: Input, word: str) -> State | None:
    """Return the state a degree tells of an item; "very severe" is its own where the item has it, else severe."""
    degrees = scale(given)
    return degrees.get(word, degrees.get(word.removeprefix("very ")))


def _levels(given: Input) -> list[tuple[State, str]]:
    if isinstance(given, Choice):
        return [(state, word) for state, words in given.options.items() for word in {state, *words}]
    if not isinstance(given, Quantity) or not given.integer or given.unit != "1":
        return []
    return [(level, text.partition(" ")[2]) for level, text in grades(given).items()]


class Item(NamedTuple):
    """An input as notes name it: by its terms, by its trouble alone, or by what is denied where there is nothing."""

    name: str
    by: Literal["term", "trouble", "absence", "other"]


_OTHER = Item("", "other")  # something else that looks alike: "central nervous system" is nobody's nervousness


def items(wanted: Mapping[str, Input]) -> Phrases[Item]:
    """Return what notes call the items of scales among some inputs, and what they deny where there is nothing."""
    named: Phrases[Item] = Phrases()
    for name, given in wanted.items():
        if isinstance(given, Choice | Quantity) and given.terms and (scale(given) or _trouble(given)):
            named.add_all(given.terms, Item(name, "term"))
            named.add_all(given.named if isinstance(given, Quantity) else (), Item(name, "trouble"))
        if isinstance(given, Choice) and given.absent is not None:
            denied = set(_deniable(given.options[given.absent])).difference(given.terms)
            named.add_all(sorted(denied), Item(name, "absence"))
    named.add_all(LOOKALIKES, _OTHER)
    return named


def names_of_items(text: Text, named: Phrases[Item]) -> list[Match[Item]]:
    """Return where items are named in a note, and not within something else that looks alike."""
    found = named.find(text.tokens, overlapping=True)
    others = [match for match in found if _OTHER in match.payloads]

    def within(match: Match[Item]) -> bool:
        inside = (one for one in others if one.first <= match.first and match.last <= one.last)
        return any(one.last - one.first > match.last - match.first for one in inside)

    return [own for match in found if (own := _own(match)).payloads and not within(match)]


def _own(match: Match[Item]) -> Match[Item]:
    return match._replace(payloads=tuple(item for item in match.payloads if item != _OTHER))


def _deniable(phrases: Iterable[str]) -> Iterator[str]:
    """Yield what is denied in the phrases for absence: "encephalopathy" of "no encephalopathy"."""
    for phrase in phrases:
        denied = _DENIED.fullmatch(phrase)
        if denied and not _SEVERAL.search(denied[1]):
            yield denied[1]


def degrees(
    text: Text, context: Context, named: Phrases[Item], found_at: Sequence[Match[Item]], wanted: Mapping[str, Input]
) -> Iterator[Finding]:
    """Yield the items whose degree a note tells; `found_at` is where all their names stand in it."""
    matches = _of_each(found_at)
    listed = [_own(match)._replace(first=start) for match, start in named.listed(text.tokens, matches)]
    matches = sorted({*matches, *listed}, key=lambda match: (match.first, -match.last))
    words = [_beside(text, match) for match in matches]
    for at, (before, match) in enumerate(pairwise(matches), start=1):  # "mild cramps, heaviness and oedema"
        joined = _JOINED.fullmatch(text.norm, _end(text, before), _start(text, match))
        if words[at] is None and joined and (told := words[at - 1]) and told[1] < _start(text, before):
            words[at] = told
    for match, told in zip(matches, words, strict=True):
        meant = context.of(match.first, match.last, state=told is not None)
        for name, by in match.payloads:
            given = wanted[name]
            assert isinstance(given, Choice | Quantity)
            now = not meant.past or of_a_while(given.description)
            state = _state(given, told[0]) if told and by == "term" else None
            if told and state is not None:
                if now and (meant.meaning == "asserted" or (meant.meaning == "denied" and told[0] in _DEGREES["none"])):
                    start, end = min(told[1], _start(text, match)), max(told[2], _end(text, match))
                    yield found(text, name, given, state, start, end)
            elif meant.meaning == "denied" and (told is None or by != "term") and given.absent is not None:
                graded = meant.narrowed or _GRADED.match(text.norm, _end(text, match))
                if not graded and (by == "term" or _whole(text, match, meant)):
                    yield found(text, name, given, given.absent, meant.start, meant.end)
            elif isinstance(given, Choice):
                left_open = context.openness(meant) == "may be"
                if (left_open or meant.meaning == "asserted") and not (told and told[0] in _NEVER):
                    sure = now and by == "term" and not left_open
                    yield from _any(text, name, given, (meant.start, meant.end), sure=sure)
            elif by != "absence" and now and meant.meaning == "asserted" and _trouble(given):
                start, end = _start(text, match), _end(text, match)
                points = _POINTS.match(text.norm, end) if by == "trouble" else None
                if points and given.low <= float(points[1]) <= given.high:
                    yield found(text, name, given, float(points[1]), start, points.end())
                elif answer := _answer(text, match, matches, given):
                    yield found(text, name, given, *answer)
                elif not (_SCORED.match(text.norm, end) or (told and told[0] in _NEVER) or _unread(text, end)):
                    yield _some(text, name, given, start, end)


def _answer(
    text: Text, match: Match[Item], others: Sequence[Match[Item]], given: Quantity
) -> tuple[State, int, int] | None:
    """Return the level that points or a degree tell apart from their item, and where; another item ends the search."""
    start, end = _start(text, match), _end(text, match)
    low, high = text.sentence(start)
    if before := _FOR_IT.search(text.norm, max(low, start - _REACH), start):
        state = _level(given, before["points"], before["word"])
        return None if state is None else (state, before.start(), end)
    following = next((_start(text, one) for one in others if one.first >= match.last), high)
    clause = _CLAUSE_END.search(text.norm, end, min(high, end + 2 * _REACH))
    high = min(high, following, end + 2 * _REACH, clause.start() if clause else high)
    for told in _ANSWER.finditer(text.norm, end):
        if told.start() >= high:
            break
        bracketed = told["mark"].startswith("(")
        said = bracketed or _TELLING.search(told["told"]) or (told["word"] and told["mark"].strip())
        state = _level(given, told["points"], told["word"])
        if said and state is not None and (told["end"] is not None or _TELLING.search(told["told"])):
            return state, start, told.end("points" if told["points"] else "word")
    return None


def _level(given: Quantity, points: str | None, word: str | None) -> State | None:
    """Return the level that points or a word tell of an item."""
    if word:
        return given.low if word in ("not at all", "nil", "none") else _state(given, word)
    value = 0.0 if points == "nought" else parse(points or "")
    return value if value is not None and given.low <= value <= given.high else None


def _unread(text: Text, end: int) -> bool:
    """Say whether the rest of a clause may tell that there is nothing of an item, in words that are not understood."""
    clause = _CLAUSE_END.search(text.norm, end, end + _REACH)
    return bool(_UNREAD.search(text.norm, end, clause.start() if clause else end + _REACH))


@lru_cache(maxsize=4096)
def _trouble(given: Input) -> bool:
    """Say whether an item is a trouble, so that to name it is to say that there is some: "0 none", "0 not at all"."""
    if not isinstance(given, Quantity) or given.absent is None:
        return False
    return bool(given.named or _NONE.search(given.description))


def without_a_degree(finding: Finding, given: Input | None) -> bool:
    """Say whether a finding says no more of an item than that there is some of it."""
    value = finding.value
    if not isinstance(value, Span) or not isinstance(given, Quantity) or not _trouble(given):
        return False
    return (value.low, value.high) == (given.low + 1, given.high)


def _some(text: Text, name: str, given: Quantity, start: int, end: int) -> Finding:
    """Return the finding that a trouble is named without a degree that its item knows: there is some of it."""
    quote = text.note[start:end]
    least = given.low + 1
    rule = f"“{quote}” without a degree is at least {least:g} of: {given.description}"
    return Finding(
        input=name, value=Span(low=least, high=given.high), unit=given.unit, status="derived", rule=rule,
        confidence=0.9, quote=quote, start=start, end=end,
    )  # fmt: skip


def _any(text: Text, name: str, given: Choice, place: tuple[int, int], *, sure: bool) -> Iterator[Finding]:
    """Yield the states that something may have which is named without one: any but that of its absence.

    What was so or may be, and what only the words for its absence name, which may deny more than it is, are doubtful.
    """
    if given.absent is None or _SEVERAL_LEVELS.search(given.absent):
        return
    start, end = place
    quote = text.note[start:end]
    for state in given.options:
        if state != given.absent:
            yield Finding(
                input=name, value=state, status="derived", rule=f"“{quote}” {_WITHOUT_A_STATE}",
                confidence=0.9 if sure else 0.7, quote=quote, start=start, end=end,
            )  # fmt: skip


def undecided(finding: Finding) -> bool:
    """Say whether a finding is one of the states that something may have which the note names without any."""
    return finding.rule.endswith(_WITHOUT_A_STATE)


def _of_each(matches: Iterable[Match[Item]]) -> list[Match[Item]]:
    """Return of each item the longest phrases alone: "worrying too much" hides its "worrying", and nobody else's."""
    reach: dict[str, int] = {}
    found = []
    for match in matches:  # in order, the longest first at each place
        own = tuple(item for item in match.payloads if reach.get(item.name, 0) < match.last)
        reach.update((item.name, match.last) for item in own)
        if own:
            found.append(match._replace(payloads=own))
    return found


def _whole(text: Text, match: Match[Item], meant: Assertion) -> bool:
    """Say whether a thing is denied as such: not an earlier one, not one of something else, and not of a sample."""
    low = text.sentence(meant.start)[0]
    return not (
        _OF_BEFORE.search(text.norm, meant.start, meant.end)
        or _OF_ANOTHER.match(text.norm, _end(text, match))
        or _SAMPLE.search(text.norm, low, meant.start)
    )


@lru_cache(maxsize=4096)
def of_a_while(description: str) -> bool:
    """Say whether an item asks for the past, too, or how often something is: a "history of" it is its answer."""
    return bool(_WHILE.search(description.lower()))


def _beside(text: Text, match: Match[Item]) -> tuple[str, int, int] | None:
    """Return the degree beside an item, and where it stands."""
    start, end = _start(text, match), _end(text, match)
    low, high = text.sentence(start)
    before = max(low, start - _REACH)
    if ahead := _BEFORE.search(text.norm[before:start]):
        return ahead["word"], before + ahead.start(), before + ahead.end("word")
    if behind := _AFTER.match(text.norm, end, min(high, end + _REACH)):
        said = behind["word"] or behind["mark"] or _PLUSES[len(behind["plus"]) - 1]
        return said, behind.start(), behind.end()
    return None


def _start(text: Text, match: Match[Item]) -> int:
    return text.tokens[match.first].start


def _end(text: Text, match: Match[Item]) -> int:
    return text.tokens[match.last - 1].end


def found(text: Text, name: str, given: Choice | Quantity, state: State, start: int, end: int) -> Finding:
    """Return the finding that some words tell the state of an item."""
    quote = text.note[start:end]
    place = {"input": name, "value": state, "quote": quote, "start": start, "end": end}
    if isinstance(given, Choice):
        return Finding.model_validate({**place, "status": "stated"})
    rule = f"“{quote}” is level {state:g} of: {given.description}"
    return Finding.model_validate({**place, "unit": given.unit, "status": "derived", "rule": rule, "confidence": 0.9})
