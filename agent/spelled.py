"""Numbers that a text spells out, written as digits: "four per cent" is checked like 4 %."""

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES = {word: value for value, word in enumerate(_SMALL.split())}
_TENS = {word: 10 * value for value, word in enumerate(_ROUND.split(), start=2)}
_LARGE = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_VALUES = {**_ONES, **_TENS, "dozen": 12}
_NAME = "|".join(sorted((*_VALUES, *_LARGE), key=len, reverse=True))
_NUMBER = re.compile(
    rf"\b(?:an?\s+(?=(?:hundred|thousand|million|dozen)\b))?(?:{_NAME})\b(?:[\s-]+(?:and\s+)?(?:{_NAME})\b)*"
    rf"(?:\s+point((?:\s+(?:{'|'.join(_ONES)})\b)+))?",
    re.IGNORECASE,
)
_WORD = re.compile(_NAME, re.IGNORECASE)
#: "One" counts things ("one of them") unless a measure follows.
_MEASURE = re.compile(
    r"[\s-]*(?:%|per\s?cent|pct|points?\b|(?:hour|day|week|month|year)s?\b|(?:in|out of)\s+(?:every\s+)?\w)",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\s*(?:\bper[\s-]?cent(?:age points?)?\b|\bpct\b\.?|％|٪)", re.IGNORECASE)
_SHARE = re.compile(
    r"(?<![\d.])(\d+)\s+(?:in|out\s+of)\s+(?:every\s+)?(\d+(?:,\d{3})*)\b(?!\s*[-\s]?(?:hour|day|week|month|year|point)s?\b)",
    re.IGNORECASE,
)
#: A size by comparison: "twice as high", "threefold".
_TIMES = re.compile(
    rf"\b(?:twice|thrice|(?:doubl|tripl|halv|quadrupl)(?:e[sd]?|ing)|(?:\d+|{_NAME})[\s-]?(?:fold|times))\b",
    re.IGNORECASE,
)
_PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_PART = re.compile(
    r"\b(?:(?:about|nearly|almost|over)\s+)?(?:(half|halves)|(?:(an?|\d+)[\s-]+)(half|third|quarter|fifth|tenth)s?)(?=\s+(?:of|the)\b)",
    re.IGNORECASE,
)


def in_digits(text: str) -> str:
    """Return a text with every number in digits and every share ("one in ten", "a third of") in percent."""
    digits = _PERCENT.sub(" %", _NUMBER.sub(_digits, text))
    return _PART.sub(_part, _SHARE.sub(_share, digits))


def multiples(text: str) -> set[str]:
    """Return the sizes by comparison ("twice", "threefold") that a text states, in lower case."""
    return {match.group().lower() for match in _TIMES.finditer(text)}


def spells(text: str) -> bool:
    """Say whether a text holds a number, in digits or in words."""
    return any(character.isdigit() for character in in_digits(text)) or bool(multiples(text))


def _digits(match: re.Match[str]) -> str:
    said = match.group().lower()
    if said == "one" and not _MEASURE.match(match.string, match.end()):
        return match.group()
    whole, _, behind = said.partition(" point")
    value, part = 0, 0
    for word in _WORD.findall(whole):
        if word == "hundred":
            part = max(1, part) * 100
        elif word in _LARGE:
            value, part = value + max(1, part) * _LARGE[word], 0
        else:
            part += _VALUES[word]
    decimals = "".join(str(_ONES[word]) for word in behind.split())
    return f"{value + part}.{decimals}" if decimals else str(value + part)


def _share(match: re.Match[str]) -> str:
    of = float(match.group(2).replace(",", ""))
    return f"{100 * float(match.group(1)) / of:.4g} %" if of else match.group()


def _part(match: re.Match[str]) -> str:
    of = _PARTS[(match.group(1) or match.group(3)).lower()]
    many = match.group(2) if match.group(2) and match.group(2).isdigit() else "1"
    return f"{100 * float(many) / of:.4g} %"
