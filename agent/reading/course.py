"""How long a complaint has lasted, for criteria that ask for a course: "heartburn x2 yrs", "tummy ache for 5/12"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ...calculators.inputs import Input
from ...tools.protocol import Finding
from .context import RELATIVE, Context
from .text import Text
from .windows import SPAN, span_in_days

#: The months that each criterion asks for, by its description.
_LEAST: Final[Mapping[str, float]] = {"six_months_course": 6.0, "two_months_course": 2.0, "one_month_course": 1.0}
_MONTH, _YEAR = 365.25 / 12, 12.0  # days and months
_DURATION = re.compile(rf"(?<![\w/.-])x?{SPAN}(?P<half> and a half\b)?|\b(?:the|this) (?:last|past) (?P<whole>year)\b")
#: What is not how long the complaint has lasted: how often it comes, an age, a drug's time, what was long ago.
_NOT_BEFORE = re.compile(
    r"(?:\b(?:every|each|per|within|(?:the )?age of|subsequent|prior|previous|history of|married since|diagnosed|"
    r"treated for|aged?|at|after|next|in|until|included|off work|by|"
    r"on [\w/]+(?: [\w./]+)?(?: (?:mg|bd|od|tds|daily))?(?: for)?|(?:t[12]dm|dm|uc|crohn'?s|htn|hypertension|"
    r"diabet\w+|asthma|copd|af|ibd|"
    r"coeliac|epilep\w+|smok\w+|married|worked|works?)(?: for| x)?|last|these|past)|"
    r"\b(?:girl|boy|lad|child|baby|[mf]|male|female)|\d ?-|\d ?to|bristol|\b\d+ and|"
    r"\b(?:treatment|therapy|administered|prescribed|lost|gained)\b[^.;]{0,30}(?:for|over))\s?[x~,]?\s?$"
)
_SO_LONG = re.compile(r"\b(?:for|about|nearly|over|than|past|last|since|of|around|approximately)\s$")
_NOT_BEHIND = re.compile(
    r"[- ]?(?:old\b|of age|boy|girl|child|lad|m\b|f\b|male|female|post|later|after|follow|course|supply|review|"
    r"level|a\b|per\b|"
    r"every|each|out of|previously|earlier|intervals?|of (?:clinical|poorly|using|follow)|in (?:a|every|each)\b|"
    r"wait|prior|before|apart|pregnan|off\b|free|in remission)|\s?ago\b"
)
_OF_IT = re.compile(r"(?: history)? of (?!clinical|poorly|using|follow|treatment)")
_ONSET = re.compile(
    r"\b(?:since|start(?:ed|s)?|beg[au]n|onset|came on|comes? from|dates? from|going back)\b[^.;\n]{0,60}$"
)
_LED = re.compile(r"\bfor (?:about |around |some |nearly |the (?:last|past) )?$")
#: That it may have lasted longer than any time that is told.
_LONGER = re.compile(r"\b(?:since|life-?long|always|longstanding|long-standing|chronic|for years|many years)\b")
_COMPLAINT = re.compile(
    r"\b(?:(?:abdom\w+|tumm(?:y|ies)|stomach|belly|gastric|epigastri\w+|anal|rectal|bowels?) (?:pain\w*|ach\w+|"
    r"discomfort|cramp\w*|"
    r"colic)|pains? (?:all over|in|low in) (?:the |her |his )?(?:tummy|abdomen|stomach|belly|bowel|back passage|"
    r"rectum)|"
    r"vomit\w*|nause\w*|feels sick|heartburn|reflux\w*|retrosternal|behind (?:the )?(?:\w+ )?sternum|"
    r"behind the breastbone|stools?|"
    r"poos?|motions?|bowels?|bo|diarrh\w+|constip\w*|straining|strains|bloat\w*|distend\w*|distension|burp\w*|belch\w*|parps?|"
    r"flatus|flatulence|gulps?|stick\w*|sticks|hangs? up|lump|globus|marble|golf ball|swallow\w*|dysphagia|regurg\w*|"
    r"re-?appears?|comes? back up|coming back|satiety|soil\w*|incontinen\w*|cramping|retch\w*|colic\w*|posset\w*|"
    r"dyspep\w*|"
    r"indigestion|ibs\w*|tum|tummy|pants|loo|toilet|back passage)\b"
)
_REACH = 160  # characters of a note in which the complaint stands beside how long it has lasted


def courses(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield whether a complaint has lasted as long as a criterion asks, by the longest time that is told of it."""
    asked = [name for name in _LEAST if name in wanted and name not in given]
    told = max(_told(text), key=lambda one: one[0], default=None) if asked else None
    if told is None:
        return
    months, start, end = told
    quote = text.note[start:end]
    for name in asked:
        long = months >= _LEAST[name] - 0.05  # four weeks are a month
        if not long and _LONGER.search(text.norm):
            continue
        rule = f"“{quote}” is {'' if long else 'not '}{_LEAST[name]:g} months or more"
        yield Finding(
            input=name, value=long, status="derived", rule=rule, confidence=0.9, quote=quote, start=start, end=end,
        )  # fmt: skip


def _told(text: Text) -> Iterator[tuple[float, int, int]]:
    """Yield how many months a complaint has lasted, and where that is told."""
    context = Context(text)
    for match in _DURATION.finditer(text.norm):
        start, end = match.span()
        before = text.norm[max(0, start - _REACH) : start]
        if match["n"] in ("a", "an") and not _SO_LONG.search(before):
            continue  # "twice a week"
        if match["unit"] == "y" and not before.rstrip(" ")[-1:].isalpha():
            continue  # "7y. Soiling": an age
        onset = _ONSET.search(before)
        ago = text.norm.startswith(" ago", end)
        told = match["whole"] or _OF_IT.match(text.norm, end) or (ago and onset)
        if not told and (_NOT_BEFORE.search(before[-60:]) or _NOT_BEHIND.match(text.norm, end)):
            continue
        low, high = text.sentence(start)
        near = text.norm[max(low, start - _REACH) : min(high, end + _REACH)]
        first, last = text.token_range(start, end)
        if not _COMPLAINT.search(near) or (last > first and context.of(first, last).cue == RELATIVE):
            continue
        months = _months(match)
        if months >= 1 or onset or _LED.search(before) or match.group().startswith("x"):
            yield months, start, end + (4 if ago else 0)


def _months(match: re.Match[str]) -> float:
    if match["whole"]:
        return _YEAR
    return span_in_days(match, 0.5 if match["half"] else 0.0) / _MONTH
