"""Age and sex as handovers and dictations put them: "F, 69.", "Mrs, 84", "lady of seventy six", "66 y", "26 ♂".

Each means an age only where somebody is introduced, so these are looked for where nothing plainer introduces anybody,
and count only if all that are found agree.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from .context import RELATIVE, Context
from .numbers import UNDER_A_HUNDRED, parse
from .text import Text
from .words import RELATIONS

#: Without a word for years nobody is younger.
_LEAST: Final = 12.0
_OLDEST: Final = 110.0
#: How many years each is.
YEARS: Final = {"year": 1.0, "month": 1 / 12, "week": 1 / 52.1775, "day": 1 / 365.25}
_NUMBER = rf"(?P<n>\d{{2,3}}|\b{UNDER_A_HUNDRED}\b)"
#: Where a statement begins: a line, a sentence, behind a label, a bracket or a gap.
_HEAD = r"(?:^|[\n:;(|\"]|\.\s|\s-\s|\s\s)\s*"
_YEARS = r"\s?(?:years?(?: old| of age)?|yrs?|y/?o|y)\b\.?"
_END = rf"(?:{_YEARS})?(?=\s*(?:[,;:)|\n.]|$|\s\s)(?!\d))"
#: What is counted is no years.
_NO_YEARS = (
    r"(?!\s?-?(?:kg|kilo|stone|st\b|lbs?\b|pounds?|cm|mm|metres?|feet|%|per\s?cent|weeks?|wks?|wk\b|days?|d\b|months?|"
    r"mths?|hours?|hrs?|h\b|min|seconds?|secs?|packs?|units?|mg|ml|mcg|beats?|bpm|degrees?|points?|hundred|out of|over|"
    r"on |minus|/|to \d|-\d|times|cigarettes|a day|in her|in his))"
)
_WOMAN = r"lady|woman|girl|mrs|ms|miss|female"
_PERSON = (
    r"lady|woman|widow|gentleman|gent|man|widower|chap|fellow|lad|person|patient|pt|runner|farmer|teacher|student|"
    r"driver|nurse|fire ?fighter|retiree|pensioner"
)
_WHO = r"lady|gentleman|gent|woman|man|girl|boy|female|male"
_PATTERNS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        # "F, 69." "Male 54," "M 52 y." "F  51  Ht", "M, age 46 |"
        rf"{_HEAD}(?P<sex>[fm]|male|female)[,:]?\s{{1,3}}(?:aged?\s)?(?P<n>\d{{2,3}}){_END}",
        # "76♂", "4y ♂", "♂ 7 mths"
        r"(?<![\w.,/-])(?P<n>\d{1,3})(?P<unit>\s?(?:y|yrs?|yo|y/o|m|mths?|months?|wks?|/12|/52))?\s?,?\s?(?P<sex>[♂♀])",
        r"(?P<sex>[♂♀])\s?,?\s?(?P<n>\d{1,3})(?P<unit>\s?(?:y|yrs?|yo|mths?|months?|wks?|/12|/52))?"
        r"(?![\d.]|\s?(?:kg|cm|st\b|lb|ft))",
        # "Mrs, 84," "Mr 61," "Mrs T, 41," "Pt 55," "Your patient, 81,"
        r"\b(?P<who>mr|mrs|ms|miss|mevr|mw|dhr|pt|patient)\b\.?(?:\s[a-z]\.?(?:\s?[a-z]\.)?)?[, ]\s?"
        rf"(?P<n>\d{{2,3}}){_END}",
        # "Mrs D is 67", "Mr – is 72", "he is forty seven", "You are 46."
        r"\b(?P<who>(?:mr|mrs|ms)\s[\w-]+|she|he|you|who|lady|gentleman|woman|man)(?:'s|\sis|\sare)(?:\snow)?\s"
        rf"{_NUMBER}{_NO_YEARS}"
        r"(?=[,.;\n]|$|\s(?!percent))(?!\.\d)",
        # "lady of seventy six", "gentleman of 34", "runner aged twenty six", "a gentleman, sixty six,"
        rf"\b(?P<who>{_PERSON})(?:\sof|,?\saged|,)\s{_NUMBER}{_NO_YEARS}(?!\.\d)",
        rf"\b(?P<who>herself|himself)\s{_NUMBER}{_NO_YEARS}(?=\s?[,.;])(?!\.\d)",
        rf"(?<!brother )(?<!sister )(?<!mother )(?<!father )\b(?P<who>aged)\s{_NUMBER}{_NO_YEARS}(?!\.\d)",
        # "Indication: 81M." and "query in a 26 year old barista", where a plan or a doubt is what goes before
        r"(?:^|[\n:]|\s-)\s?(?P<n>\d{2,3})\s?(?P<sex>[fm])(?=[\s.,;]|$)(?!\.\d)",
        # "summary: M 65 BMI 31"
        rf"(?:^|[\n:])\s?(?P<sex>[fm])\s(?P<n>\d{{2,3}}){_NO_YEARS}(?=\s[a-z])",
        # "9y boy", "33d M", "74 yr female", "57-y Finnish woman"
        rf"{_HEAD}(?P<n>\d{{1,3}})\s?(?P<unit>y|yrs?|d|wks?|w|mths?|mo|m|/12|/52)\s(?P<sex>[fm]|boy|girl)\b",
        rf"\b(?P<n>\d{{1,3}})[\s-]?(?P<unit>years?|yrs?|y)\s(?:[a-z]+\s)?(?P<who>{_WHO})\b",
        r"\b(?:picu|nicu|paeds)\W\s?(?P<n>\d{1,2})(?P<unit>y|m|d|/12|/52)\b",
        # "84, White British, F"
        rf"{_HEAD}(?P<n>\d{{2,3}}),(?:\s\w+){{0,3}},?\s(?P<sex>[fm]|male|female)\b",
        r"\b(?:an?|this|our|the|for|of|,|\.)\s(?P<n>\d{1,3})[\s-]?(?P<unit>yrs?|years?|y)[\s/-]?(?:old|o)\b"
        r"(?:\s(?P<who>lady|gentleman|gent|woman|man|girl|boy)\b)?",
        # "83 lady", "62 yr gent", "29 G3P2"
        rf"{_HEAD}(?P<n>\d{{2,3}})\s(?:(?:yrs?|years?|y|yo|y/o)\s)?(?P<who>{_WHO}|g\d\s?p\d)\b",
        # "66 y," "80 y", "63 y male", "of 39 years,"
        rf"(?:{_HEAD}|\bpt\s|\bof\s)(?P<n>\d{{2,3}})(?P<unit>\s?(?:yrs?|years|yo|y/o|y))\b\.?"
        r"(?=\s*(?:[,;.|\n]|$|[♂♀]|\s\s|(?:fe)?male\b|m\b|f\b|resident\b|came\b))",
        # "B: 74," "S: Mrs …, 66, T2DM"
        r"(?:\A|\n|\.\s)\s*(?:[sb]|situation|background|pt|patient|id)\s*[:–-]\s*(?P<n>\d{2,3}),\s(?=[a-z])",
        r"\A\s*(?:[a-z][a-z ?]{1,24},\s)?(?P<n>\d{2,3}),\s(?=[a-z])",
        # "girl, 4 y", "boy, 9 months", "now fourteen months", "just turned 3", "day 24 of life"
        rf"\b(?P<who>girl|boy|baby|infant|toddler|child)[, ]\s?(?:now\s)?(?P<n>\d{{1,2}}|{UNDER_A_HUNDRED})\s?"
        r"(?P<unit>y|yrs?|years?|mths?|months?|wks?|weeks?)\b(?!\sago|\shistory)",
        rf"\bis now (?P<n>\d{{1,2}}|{UNDER_A_HUNDRED})\s?(?P<unit>months?|mths?|weeks?|wks?)\b(?!\s(?:ago|since|"
        rf"post|after|on\b))",
        r"\bjust turned (?P<n>\d{1,3})(?P<unit>\s?years?)?\b(?![./]\d)",
        r"\b(?:d|day\s?)(?P<n>\d{1,2})(?P<unit> of life)\b",
    )
)  # fmt: skip
_UNITS = (("of life", "day"), ("d", "day"), ("w", "week"), ("/52", "week"), ("m", "month"), ("/12", "month"))
_ANOTHER = re.compile(rf"[ -](?:\w+ ){{0,2}}?(?:{'|'.join(sorted(RELATIONS | {'infant', 'baby', 'history'}))})\b")
_FEMALE = re.compile(rf"\b(?:{_WOMAN}|widow|herself)\b")
_MALE = re.compile(r"\b(?:gentleman|gent|man|mr|boy|male|lad|widower|himself)\b")


class Head(NamedTuple):
    """Somebody introduced: age in years, whether that was worked out, sex where it is said, and where."""

    age: float
    derived: bool
    sex: Literal["female", "male"] | None
    start: int
    end: int


@lru_cache(maxsize=8)
def head(text: Text, context: Context) -> Head | None:
    """Return who is introduced in these ways; nobody where they differ. Kept, as age and sex both ask."""
    found = sorted(set(_heads(text, context)), key=lambda one: (one.start, -one.end))
    return found[0] if len({one.age for one in found}) == 1 else None


def _heads(text: Text, context: Context) -> Iterator[Head]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text.norm):
            groups = match.groupdict()
            number = parse(groups["n"])
            if number is None:
                continue
            unit = (groups.get("unit") or "").strip()
            factor = YEARS[next((size for first, size in _UNITS if unit.startswith(first)), "year")]
            if number > _OLDEST or (number < _LEAST and not unit and "turned" not in match.group()):
                continue
            start = min(place for name in ("n", "sex", "who") if name in groups and (place := match.start(name)) >= 0)
            end = max(match.end(name) for name in groups)
            if _ANOTHER.match(text.norm, match.end()):
                continue
            first, last = text.token_range(start, end)
            if last > first and context.of(first, last).cue == RELATIVE and not _is_letter(text, start):
                continue
            yield Head(round(number * factor, 4), factor != 1.0, _sex(groups), start, end)


def _is_letter(text: Text, place: int) -> bool:
    """Say whether a line is the opening of a letter: "Dear partners, … this 61 year old" are no relatives."""
    return text.norm[text.norm.rfind("\n", 0, place) + 1 :].lstrip().startswith("dear ")


def _sex(groups: dict[str, str | None]) -> Literal["female", "male"] | None:
    if letter := groups.get("sex"):
        return "female" if letter in ("f", "female", "♀", "girl") else "male"
    who = groups.get("who") or ""
    return "female" if _FEMALE.search(who) else "male" if _MALE.search(who) else None
