"""When a measurement was true: at presentation, earlier or later, by the words around it."""

import re
from collections.abc import Mapping
from typing import Final, Literal

from .text import Text

#: When a value was true, by the words around it.
EARLIER: Final = (
    r"previously|previous|prior|baseline|at baseline|last year|last month|last week|(?:\d+|one|two|three|four|five|"
    r"six|a|several|few|some) "
    r"(?:day|week|month|year)s? (?:ago|earlier|before|prior|previously)|(?:day|week|month|year)s (?:ago|earlier)|"
    r"outside hospital|usual (?:bp|weight|blood pressure|baseline)|"
    r"in (?:19|20)\d\d|at his last|at her last|last visit|last recorded|last known|yesterday|before admission|"
    r"prior to admission|pre-?morbid|"
    r"pre-?pregnancy|historical|formerly|\(from|(?:down|up) from(?=\D{0,12}\d)|\(was"
)
INDEX: Final = (
    r"on admission|at admission|on arrival|upon arrival|at arrival|at presentation|on presentation|"
    r"upon presentation|initial(?:ly)?|presenting|"
    r"presented|presents|in the (?:ed|emergency)|emergency department|emergency room|at triage|triage|"
    r"on examination|on exam|now|at present|upon examination|"
    r"physical examination|today|currently|current|admission|admitted|was found to have|vital signs|vitals|"
    r"at the time of (?:admission|presentation)"
)
LATER: Final = (
    r"repeat(?:ed)?|improved|improving|improvement|improves|normali[sz]ed|recovered|at discharge|on discharge|"
    r"discharge|discharged|follow-?up|"
    r"postoperative(?:ly)?|post-?op|after(?:wards| treatment| surgery| admission| therapy| transfusion| dialysis|"
    r" resuscitation)?|subsequent(?:ly)?|"
    r"later|the (?:next|following) (?:day|morning|week)|hospital day|on day|pod|trended|trending|nadir|peak(?:ed)?|"
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
_CLAUSE = re.compile(r"[,;()]|\band\b")
_CLAUSE_END = re.compile(r"[,;()→>]|\band\b|\bbut\b|\bto\b|\bfrom\b")
_ANOTHER_VALUE = re.compile(r"\s?\((?!\s?\d+ (?:day|week|month|year))[^)\d]*\d")
#: A value behind another as the one before it: "92 (was 121"; and one that an arrow leads on from to today's.
_WAS = re.compile(r"\((?:was|from|previously|up from|down from)[^\d)]{0,12}\d[\d.,]*[^\d(]*$")
_LED_ON = re.compile(r"\s*(?:-+>|→|=>)\s*\d[\d.,]*\s?[^\s\d]{0,8}\s(?:today|now|currently|this morning)\b")
_BEFORE = 300  # characters before it
_AFTER = 30  # characters after a value in which words may say when it was true
#: Which statements count first: what is said of the presentation, then what came later, then what was before.
ORDER: Final[Mapping[When, int]] = {"index": 0, "plain": 0, "later": 1, "earlier": 2}


def when(text: Text, start: int, end: int) -> When:
    """Say when a statement was true, by the nearest words after it and then before it in its sentence."""
    low, high = text.sentence(start)
    if _WAS.search(text.norm, start, end) or _LED_ON.match(text.norm, end):
        return "earlier"
    after = text.norm[end : min(high, end + _AFTER)]
    tail = "" if _ANOTHER_VALUE.match(after) else _CLAUSE_END.split(after.lstrip(" ("), maxsplit=1)[0]
    if match := _WHEN.search(tail):
        return _kind(match)
    found: When = "plain"
    for match in _WHEN.finditer(text.norm, max(low, start - _BEFORE), max(low, end)):
        if not _local(text, match, start):
            found = _kind(match)
    return found


def _local(text: Text, match: re.Match[str], start: int) -> bool:
    """Say whether words of time end before a statement: "(at baseline)", "baseline creatinine 1.2, …"."""
    between = text.norm[match.end() : start]
    if between.count(")") > between.count("("):
        return True
    if match["earlier"] and "," in between:
        said = _CLAUSE.split(text.norm[text.sentence(start)[0] : match.start()])[-1]
        if any(character.isdigit() for character in said):
            return True  # "was 47 kg 3 months ago, BMI 17"
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
