"""When a measurement was true: at presentation, earlier or later, by the words around it."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal

from .text import Text
from .trends import tables

#: When a value was true, by the words around it.
EARLIER: Final = (
    r"\d{1,2}/(?:7|52|12) (?:ago|earlier|before)|"
    r"previously|previous|prev|had been(?= (?:\d|at|about|around|up to))|prior|pre-?\s?b(?:roncho)?d(?:ilat(?:or|"
    r"ion))?|baseline|at baseline|last (?:year|yr|month|mth|week|wk)|(?:\d+|one|two|three|four|five|"
    r"six|a|several|few|some) "
    r"(?:day|week|month|year)s? (?:ago|earlier|before|prior|previously)|(?:day|week|month|year)s (?:ago|earlier)|"
    r"outside hospital|usual (?:bp|weight|blood pressure|baseline)|"
    r"in (?:19|20)\d\d|at his last|at her last|last visit|last recorded|last known|yesterday|before admission|"
    r"prior to admission|pre-?morbid|"
    r"pre-?pregnancy|historical|formerly|\(from|(?:down|up) from(?=\D{0,12}\d)|\(was"
)
INDEX: Final = (
    r"on admission|at admission|on adm|adm (?:bloods?|labs?|obs)|on arrival|upon arrival|at arrival|at presentation|"
    r"on presentation|"
    r"upon presentation|initial(?:ly)?|presenting|"
    r"this morning|this afternoon|this evening|tonight|"
    r"presented|presents|in the (?:ed|emergency)|emergency department|emergency room|at triage|triage|"
    r"on examination|on exam|now|at present|upon examination|"
    r"physical examination|today|currently|current|admission|admitted|was found to have|vital signs|vitals|"
    r"at the time of (?:admission|presentation)"
)
LATER: Final = (
    r"repeat(?:ed)?|improved|improving|improvement|improves|normali[sz]ed|recovered|at discharge|on discharge|"
    r"discharge|discharged|(?:at|on|before|prior to) d/c|d/c (?:bloods?|labs?|obs)|on leaving|follow-?up|"
    r"(?:at |on )?(?:the )?scene|pre-?hosp(?:ital)?|(?:ino|nitric oxide|vasodilator|vasoreactivity|fluid) challenge|"
    r"postoperative(?:ly)?|post-?op|after(?:wards| treatment| surgery| admission| therapy| transfusion| dialysis|"
    r" resuscitation)?|subsequent(?:ly)?|"
    r"later|the (?:next|following) (?:\w+ )?(?:hour|day|night|morning|week|month)s?|hospital day|on day|pod|trended|"
    r"trending|nadir|peak(?:ed)?|"
    r"thereafter|dropped to|"
    r"fell to|rose to|decreased to|increased to|declined to|reduced to|by day|(?:second|third|fourth|fifth|sixth|"
    r"seventh|\d+(?:st|nd|rd|th)) "
    r"(?:hospital |postoperative )?(?:day|week|month)|ultimately|eventually|during (?:the )?(?:surgery|operation|"
    r"procedure|hospitali[sz]ation|stay)|"
    r"in the icu|in the operating|overnight|deteriorated|worsened to|rechecked?|then|became|post-?treatment|"
    r"one (?:week|month|year) after"
)

When = Literal["index", "plain", "later", "earlier"]

_WHEN = re.compile(rf"(?:\b|(?=\())(?:(?P<earlier>{EARLIER})|(?P<index>{INDEX})|(?P<later>{LATER}))\b")
#: What is said of the next words alone: "a previous fracture, a weight of 60 kg".
_LOCAL = re.compile(r"(?:at\s|usual\s)?baseline|now|previous|prior|historical")
_RESULTS = re.compile(r"\s(?:labs?|laboratory|bloods?|results?|tests?|values?|vitals?|investigations?|studies)\b")
_PERSON = re.compile(r"\byears?[ -]old\b")
_TELLING = re.compile(r"[a-z]{4,}")
_HEADS = re.compile(r"(?: [\w-]+)?\s?(?:\([^()\n]{0,20}\))?:\s")
#: What goes with the time of a measurement in a clause of its own: "seen in clinic last month, creatinine 2.1".
_MEASURED = re.compile(
    r"\b(?:seen|clinics?|visit(?:ed|s)?|labs?|laboratory|bloods?|tests?|tested|results?|values?|echo\w*|scan\w*|measure\w*|"
    r"review\w*|check\w*|admi\w+|discharge\w*|hospital\w*|gp|pcp|doctor|practitioner|record\w*|was|were|had|his|her|"
    r"from|present\w*|follow\w*|work-?up|studies|panel|evaluat\w+|assess\w+|exam\w*|routine|screening|"
    r"undergone|underwent|performed|done|taken|obtained|showed|revealed|diagnos\w+|and)\b"
)
_CLAUSE = re.compile(r"[,;()]|\band\b")
_CLAUSE_END = re.compile(r"[,;()→>]|\band\b|\bbut\b|\bto\b|\bfrom\b")
_ANOTHER_VALUE = re.compile(r"\s?\((?!\s?\d+ (?:day|week|month|year))[^)\d]*\d")
#: A value behind another as the one before it: "92 (was 121"; and one that an arrow leads on from to today's.
_WAS = re.compile(r"\((?:was|from|previously|up from|down from)[^\d)]{0,12}\d[\d.,]*[^\d(]*$")
#: "Plt 118 -> 96 -> 131", "CRP 142 > 88 > 51 today"
_ARROW = r"\s?(?:-+>|→|=>|>)\s?"
_STEP = re.compile(rf"{_ARROW}(?=\d)")
_COURSE = re.compile(rf"\d[\d.]*(?:\s?[a-zµ%/]{{1,8}})?(?:{_ARROW}\d[\d.]*(?:\s?[a-zµ%/]{{1,8}}\b)?)+")
_TODAY = re.compile(r"\s?\(?(?:today|now|currently|this (?:am|morning))\b")
#: What leads on from an earlier value to today's: "30 % in 2021, now 55 %", "80 kg in May, 72 kg today".
_AT_A_TIME = (
    r"(?:\s\(?(?:(?:in|on|at|since|last|back in)\s(?:the\s)?[a-z]\w*(?:\s\d{4})?|in\s\d{4}|yesterday|previously|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d{1,2}/\d{1,2}(?:/\d{2,4})?|d(?:ay )?\d{1,2})\)?)?"
)
_NOW = r"(?:now|currently|today|at present|this (?:morning|afternoon|evening))"
_ON_TO_NOW = re.compile(
    rf"{_AT_A_TIME}\s?[,;]?\s(?:(?:and|but)\s)?(?:(?:is|are|it is|it's)\s)?{_NOW}:?\s"
    r"(?:(?:is|at|of|to|only|up|down|improved|fallen|risen|about|around)\s){0,3}(?=[~<>]?\d)"
)
_AND_TODAY = re.compile(rf"{_AT_A_TIME}\s?(?:[,;]|-+>|→|=>)\s?(?=[~<>]?\d[\d.,]*\s?[^\s\d]{{0,8}}\s\(?{_NOW}\b)")
#: "3.1 at 8, 6.9 at 14:00"; "24 %, on the latest echo 31"
_BY_THE_CLOCK = re.compile(
    r"\sat (\d{1,2})(?:[:.]?[0-5]\d)?(?:\s?(?:h|"
    r"hrs))?,\s(?=[~<>]?\d[\d.,]*\s?[^\s\d]{0,8}\sat (\d{1,2})(?:[:.]?[0-5]\d)?\b)"
)
_LATEST = re.compile(
    r",?\s(?:and|but)?\s?(?:on|at) (?:the |his |her )?(?:latest|most recent|last|repeat) \w+ (?:(?:this|"
    r"it) )?(?:(?:has|had|is|was) )?"
    r"(?:(?:come|gone|back|now|up|down|improved|risen|fallen|dropped|increased|decreased) ){0,3}(?:(?:to|at|"
    r"of) )?(?=[~<>]?\w)"
)
#: Where the first of two values is that of the presentation, which many scores are of.
_FIRST = re.compile(
    r"\s\(?(?:(?:on|at) (?:adm(?:ission)?|arrival|presentation|triage)|at the (?:front )?door|initially)\b"
)
_AS_FIRST = re.compile(r"\b(?:first|initial|presenting|admission|adm|triage)\s[\w ]{0,24}$")
_DATED_TO = re.compile(
    r"\s\(?(?:last (?:year|month|week|visit|time)|(?:in|on|since)\s[a-z]\w*(?:\s\d{4})?|in\s\d{4}|yesterday)\)?,?\sto\s"
    r"(?=[~<>]?\d)"
)
_LEADING_ON = (_ON_TO_NOW, _AND_TODAY, _DATED_TO, _LATEST)
_UNIT = re.compile(r"\d\s?([a-zµ%'\"][^\s,;)]*)$")
_NEXT_UNIT = re.compile(r"[~<>]?\d[\d.,]*\s?([a-zµ%][^\s,;).]*)")
#: What a narrative goes on to with a sentence: a later day, from which on all is told until it turns back.
_NUMBER = (
    r"(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|some|"
    r"\w+th|first|second|third)"
)
_SPAN = r"(?:hour|day|night|week|month|year|dose|cycle|session|course)s?"
_PROGRESS = re.compile(
    rf"(?:(?:interestingly|however|unfortunately|but|and|approximately|about|around|then|nevertheless|finally|"
    rf"only|at|over|within|by|just),?\s)*(?:"
    rf"(?:on|at|by|in|until) (?:the )?(?:hospital(?:i[sz]ation)? |post-?(?:operative|admission|partum|transplant) |"
    rf"illness |treatment )?(?:day|week|month) \d+\b(?!:)|"
    rf"(?:on|at|by|in|during) the (?:\w+th|first|second|third|next|following|subsequent|ensuing) "
    rf"(?:\w+ )?(?:day|night|morning|evening|week|month|year)s?\b|"
    rf"{_NUMBER} {_SPAN} (?:later|into|following|post-?|"
    r"after(?! (?:the )?(?:onset|symptom|birth|deliver|ingest|injur|fall|accident|exposure|trauma)))\b|"
    rf"after (?:about |approximately )?{_NUMBER} (?:more )?{_SPAN}\b|"
    r"(?:the )?(?:next|following) (?:day|morning|night|week|month)s?\b|"
    r"(?:over|during|in|within) the (?:next|following|subsequent|ensuing)\b|"
    r"(?:thereafter|subsequently|afterwards)\b|"
    r"(?:at|on|after|upon|prior to|before) (?:the time of )?(?:his |her |the )?discharge\b|"
    r"(?:at|on|during|after) (?:the |his |her )?(?:[\w-]+ ){0,2}follow-?up\b|"
    r"during (?:the |his |her )?(?:(?:hospital|icu) )?(?:hospitali[sz]ation|stay|admission|surgery|operation)\b|"
    r"after (?:the )?(?:surgery|operation|treatment|transfer|admission|resuscitation|extubation|intubation)\b"
    r")"
)
#: What turns a narrative back to the presentation, or is one itself: "two weeks later she presented with …".
_PRESENTED = re.compile(
    r"\b(?:on|at|upon) (?:admission|arrival|presentation)\b(?! to the (?:icu|ward|floor))|\binitial(?:ly)?\b|"
    r"\b(?:presented|presents|presenting|brought|referred|transferred to (?:our|this)|today|now|currently)\b|"
    r"\badmitted\b(?! (?:in)?to (?:the )?(?:icu|intensive|high|critical))|"
    r"\bemergency\b|\bat the time of (?:admission|presentation)\b"
)
#: The words of an examination, which is of the day that is told of.
_EXAMINED = re.compile(r"(?:(?:up)?on |physical )?exam(?:ination)?|vital signs|vitals|was found to have")
_HEADING = re.compile(r"(?:(?<=\n)|\A)[a-z][a-z/&' -]{0,40}:")
_BEFORE = 300  # characters before it
_AFTER = 30  # characters after a value in which words may say when it was true
#: Which statements count first: what is said of the presentation, then what came later, then what was before.
ORDER: Final[Mapping[When, int]] = {"index": 0, "plain": 0, "later": 1, "earlier": 2}


def when(text: Text, start: int, end: int) -> When:
    """Say when a statement was true, by the nearest words after it and then before it in its sentence."""
    low, high = text.sentence(start)
    if _WAS.search(text.norm, start, end):
        return "earlier"
    if led_on(text.norm, start, end) is not None:
        first = _FIRST.match(text.norm, end) or _AS_FIRST.search(text.norm, max(low, start - _AFTER), start)
        return "index" if first else "earlier"
    if any(first < end <= last for first, last in _courses(text.norm)):
        return "earlier"
    after = text.norm[end : min(high, end + _AFTER)]
    tail = "" if _ANOTHER_VALUE.match(after) else _CLAUSE_END.split(after.lstrip(" ("), maxsplit=1)[0]
    if match := _WHEN.search(tail):
        return _kind(match)
    found: When = "plain"
    neutral = True
    for match in _WHEN.finditer(text.norm, max(low, start - _BEFORE), max(low, end)):
        if not (_local(text, match, start) or any(low <= match.start() < high for low, high in tables(text).heads)):
            found, neutral = _kind(match), bool(_EXAMINED.fullmatch(match.group()))
    if found == "plain" and any(first <= start < last for first, last in tables(text).earlier):
        return "earlier"
    return "later" if neutral and _gone_on(text, low) else found


@lru_cache(maxsize=64)
def _courses(norm: str) -> tuple[tuple[int, int], ...]:
    """Return where a value is followed through three and more, or on to today's; each up to where its last begins."""
    found = []
    for match in _COURSE.finditer(norm):
        steps = [step.end() for step in _STEP.finditer(norm, match.start(), match.end())]
        if len(steps) > 1 or _TODAY.match(norm, match.end()):
            found.append((match.start(), steps[-1]))
    return tuple(found)


def led_on(norm: str, start: int, end: int) -> int | None:
    """Return where today's value begins to which the words behind an earlier one lead on; None where they do not.

    One in another unit is another measurement's.
    """
    match = next((match for pattern in _LEADING_ON if (match := pattern.match(norm, end))), None)
    clock = _BY_THE_CLOCK.match(norm, end)
    if clock and int(clock[1]) < int(clock[2]):
        match = clock
    own, other = _UNIT.search(norm, start, end), _NEXT_UNIT.match(norm, match.end()) if match else None
    return match.end() if match and not (own and other and own[1] != other[1]) else None


def of_a_later_day(text: Text, start: int, end: int) -> bool:
    """Say whether a narrative has gone on to a later day when it tells something, and no nearer words say otherwise."""
    return _gone_on(text, text.sentence(start)[0]) and when(text, start, end) == "later"


def _gone_on(text: Text, sentence: int) -> bool:
    """Say whether a narrative has gone on to a later day when it reaches a sentence."""
    turns = _turns(text)
    at = bisect_right(turns, (sentence, True)) - 1
    return at >= 0 and turns[at][1]


@lru_cache(maxsize=4)
def _turns(text: Text) -> list[tuple[int, bool]]:
    """Return the sentences with which a narrative goes on to a later day (true), or turns back from it."""
    found: list[tuple[int, bool]] = []
    later = False
    for start in text.sentence_starts:
        end = text.sentence(start)[1]
        begin = start + len(text.norm[start:end]) - len(text.norm[start:end].lstrip())
        back = bool(_PRESENTED.search(text.norm, begin, end) or _HEADING.match(text.norm, begin, end))
        if back if later else not back and _PROGRESS.match(text.norm, begin, end):
            later = not later
            found.append((start, later))
    return found


def _local(text: Text, match: re.Match[str], start: int) -> bool:
    """Say whether words of time end before a statement: "(at baseline)", "baseline creatinine 1.2, …"."""
    between = text.norm[match.end() : start]
    if _HEADS.match(between) and "\n" not in between:
        return False  # "Referring hospital yesterday: plt 118, INR 1.3"
    if between.count(")") > between.count("("):
        return True
    if match["earlier"] and _PERSON.search(between):
        return True  # "treated from 8 months before, a 34-year-old woman with a weight of 52 kg"
    if match["earlier"] and "," in between:
        said = _CLAUSE.split(text.norm[text.sentence(start)[0] : match.start()])[-1]
        if any(character.isdigit() for character in said):
            return True  # "was 47 kg 3 months ago, BMI 17"
        if _TELLING.search(said) and not _MEASURED.search(said):
            return True  # "respiratory infection last month, Hb 98"
    local = _LOCAL.fullmatch(match.group()) and not _RESULTS.match(text.norm, match.end())
    return bool(local) and bool(_CLAUSE.search(between))


def at_baseline(text: Text, start: int) -> bool:
    """Say whether a statement's time is no other than "baseline"."""
    low, high = text.sentence(start)
    cues = {match["earlier"] for match in _WHEN.finditer(text.norm, low, high) if match["earlier"]}
    return bool(cues) and all("baseline" in cue for cue in cues)


def named_for_its_time(term: str, quote: str) -> bool:
    """Say whether a quote names a measurement by a term that is itself of another time: "baseline creatinine"."""
    return bool(_WHEN.search(term)) and term in " ".join(quote.lower().replace("-", " ").split())


def _kind(match: re.Match[str]) -> When:
    return "earlier" if match["earlier"] else "index" if match["index"] else "later"


#: What tells that a state was another before, and that it is so at present.
_BEFORE_NOW = re.compile(
    r"\b(?:was|were|had been|initially|at first|at home|at (?:the )?scene|yesterday|earlier|overnight|last night)\b"
)
_AT_PRESENT = re.compile(r"\b(?:now|currently|at present|today|on arrival|on examination|this morning)\b")
_PART = re.compile(r"[,;.]|\bbut\b|\band (?:is|was|now)\b")


def changed(text: Text, before: tuple[int, int], after: tuple[int, int]) -> bool:
    """Say whether the second of two places tells what is so now, and the first what was: "was confused, now alert"."""
    gap = text.norm[before[1] : after[0]]
    if len(gap) > _AFTER or "\n" in gap:
        return False
    said = text.norm[max(0, before[0] - _BEFORE) : before[1]]
    own = re.split(r"[.;\n]", said)[-1]
    part = _PART.split(gap)[-1] + text.norm[after[0] : after[1]]
    return bool(_BEFORE_NOW.search(own + _PART.split(gap)[0]) and _AT_PRESENT.search(part))
