"""Numbers as notes write them: exact, within limits or in words; and the items of scales."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from random import Random
from typing import Any, NamedTuple

from ...calculators.inputs import Quantity, display, label
from .language import american, cased
from .model import Fact
from .patients import USUAL, Usual, decimals_of

_LEVEL = re.compile(r"(?:^|[,;:]\s*|\bto\s+)(-?\d+)\s+(?=[A-Za-z])")
_SHORT = frozenset(("t", "p", "k", "na", "cl", "hr", "rr", "bp", "hb", "cr", "tg", "tc", "ph"))
_RAW_UNIT = re.compile(r"[\[\]{}*]|^1$")
_VERBAL = re.compile(r"^weigh(?!t)|^fast|^tall|ed$| for$| of$|ing$")
_TIMES = frozenset(("min", "h", "d", "wk", "mo", "a"))  # "0.2 hours" is written by no one
_WORDLESS = ("1", "{INR}")
_SUPERSCRIPTS = str.maketrans("²³⁹", "239")


class Said(NamedTuple):
    """What is said of a number: the words for its label and its value, and what they mean."""

    label: str
    value: str
    fact: Mapping[str, Any]


def is_scale(given: Quantity) -> bool:
    """Say whether a number is an item of a scale."""
    return given.integer and given.high - given.low <= 10


@cache
def levels(given: Quantity) -> Mapping[int, str]:
    """Return what a scale's description says each of its numbers means."""
    parts = list(_LEVEL.finditer(given.description))
    found: dict[int, str] = {}
    for place, match in enumerate(parts):
        stop = parts[place + 1].start() if place + 1 < len(parts) else len(given.description)
        words = re.sub(r"\s*\([^)]*\)", "", given.description[match.end() : stop]).split(";")[0].strip(" ,.:")
        words = re.sub(r",? (?:to|and|up to|or)$", "", words)
        if given.low <= int(match.group(1)) <= given.high and 0 < len(words) < 90 and not words.startswith("to "):
            found[int(match.group(1))] = words
    unique = list(found.values())
    return {number: words for number, words in found.items() if unique.count(words) == 1}


@cache
def subject(name: str, given: Quantity) -> tuple[str, str]:
    """Return what a scale's item is about, and its instrument: "sleep", "PHQ-9"."""
    head = re.split(r":|, 0 |, 1 ", given.description)[0]
    match = re.match(r"([A-Z][A-Za-z0-9-]*(?: [A-Z][a-z]+)*)(?: (?:item|question) \w+)?, (.+)$", head)
    if match:
        about = re.sub(r",? (?:over the|past|in the last|last|for the) .*$", "", match.group(2))
        return about, match.group(1)
    return re.sub(r"\s*\([^)]*\)", "", head), ""


def scale(name: str, given: Quantity, value: float, rng: Random) -> Said:
    """Say a scale's item by the words of its level, or by its number."""
    about, instrument = subject(name, given)
    fact = {"kind": "stated", "value": value, "unit": given.unit}
    words = levels(given).get(int(value))
    if words and rng.random() < 0.65:
        words = american(words) if rng.random() < 0.3 else words
        about = f"{instrument} {about}".strip() if rng.random() < 0.4 else about
        return Said(cased(about), rng.choice(("{w}", "'{w}'", '"{w}"', "{w}")).format(w=words), fact)
    terms = [term for term in given.terms if len(term) > 2 and " - " not in term]
    head = rng.choice([*terms, f"{instrument} {about}".strip()]) if terms else f"{instrument} {about}".strip()
    form = rng.choice(("{v:g}", "{v:g}/{h:g}", "{v:g} points", "{v:g} of {h:g}"))
    return Said(cased(head), form.format(v=value, h=given.high), fact)


class Writing(NamedTuple):
    """A unit as written, and in UCUM."""

    text: str
    unit: str


@cache
def _writings(unit: str, spellings: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    spelled = [written for written, code in spellings if code == unit]
    found = spelled if unit in _WORDLESS and spelled else [display(unit) if unit not in _WORDLESS else "", *spelled]
    if "/L" in unit or "/dL" in unit:
        found.append(display(unit).replace("dL", "dl"))
    return tuple(dict.fromkeys(written for written in found if not _RAW_UNIT.search(written) or written == ""))


def _labels(name: str, given: Quantity, unit: str, short: bool) -> list[str]:
    terms = [term for term in given.terms if given.only_in.get(term, unit) == unit]
    if not short:
        terms = [term for term in terms if len(term) > 2 or term in ("ph", "k", "na")]
        terms = [term for term in terms if term not in _SHORT or term in ("ph", "k", "na", "hb")]
    return [term for term in terms if not _VERBAL.search(term)] or [label(name)]


def _number(value: float, rng: Random) -> str:
    text = f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}"
    if abs(value) >= 1000 and value == int(value):
        text = f"{int(value):,}" if rng.random() < 0.6 else str(int(value))
    return text


def _rounded(value: float, decimals: int) -> float:
    """Round for a unit other than the quantity's own: three figures that matter, no more."""
    if decimals >= 0:
        return round(value, decimals)
    size = abs(value)
    return round(value, 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 0.1 else 4)


def _unit(given: Quantity, rng: Random, foreign: bool = False) -> str:
    if foreign and given.factors:
        return rng.choice(tuple(given.factors))
    return given.unit if len(given.units) == 1 or rng.random() < 0.5 else rng.choice(given.units)


def exact(
    name: str, given: Quantity, value: float, rng: Random, *, short: bool = False, foreign: bool = False
) -> Said | None:
    """Say a number with one of its units; None where it cannot be said within the limits."""
    unit = _unit(given, rng, foreign)
    if unit in _TIMES and abs(_in_unit(given, name, value, unit)) < 1:
        unit = given.unit
    written = _in_unit(given, name, value, unit)
    if given.problem({"value": written, "unit": unit} if given.factors else written):
        return None
    spelled = rng.choice(_writings(unit, tuple(given.spellings.items())) or (display(unit),))
    bare = unit not in _WORDLESS and not _needs_unit(given, written, unit)
    if given.integer or (bare and rng.random() < 0.35):
        spelled = ""
    head = rng.choice(_labels(name, given, unit, short))
    fact = {"kind": "stated", "value": written, "unit": unit}
    return Said(cased(head), _with_unit(_number(written, rng), spelled, rng), fact)


def _in_unit(given: Quantity, name: str, value: float, unit: str) -> float:
    if unit == given.unit:
        return _rounded(value, decimals_of(name, given))
    return _rounded((value - given.offsets.get(unit, 0.0)) / given.factors[unit], -1)


def _needs_unit(given: Quantity, value: float, unit: str) -> bool:
    """Say whether a number without its unit could be in another one."""
    return any(other != unit and given.low <= given.to_unit(value, other) <= given.high for other in given.units)


def _with_unit(number: str, unit: str, rng: Random) -> str:
    if not unit:
        return number
    if unit == "%":
        return f"{number}%" if rng.random() < 0.7 else f"{number} %"
    if unit.startswith("/"):
        return f"{number}{unit}"
    return f"{number} {unit}" if rng.random() < 0.9 else f"{number}{unit}"


def within(name: str, given: Quantity, value: float, rng: Random) -> Said | None:
    """Say limits between which a number lies; None where no round ones fit."""
    unit = _unit(given, rng)
    written = _in_unit(given, name, value, unit)
    step = _step(written)
    low, high = step * int(written / step), step * (int(written / step) + 1)
    low, high = round(low, 6), round(high, 6)
    if not low < written < high or low <= 0:
        return None
    spelled = rng.choice(_writings(unit, tuple(given.spellings.items())) or (display(unit),))
    forms: Sequence[tuple[str, float | None, float | None, bool, bool]] = (
        ("over {l}", low, None, True, False), ("above {l}", low, None, True, False),
        (">{l}", low, None, True, False), ("more than {l}", low, None, True, False),
        ("at least {l}", low, None, False, False), ("below {h}", None, high, False, True),
        ("under {h}", None, high, False, True), ("<{h}", None, high, False, True), ("< {h}", None, high, False, True),
        ("less than {h}", None, high, False, True), ("between {l} and {h}", low, high, False, False),
        ("{l}-{h}", low, high, False, False), ("{l} to {h}", low, high, False, False),
    )  # fmt: skip
    form, floor, ceiling, above, below = rng.choice(forms)
    text = form.format(l=_number(low, rng), h=_number(high, rng))
    spelled = "" if given.integer else spelled
    limits = [limit for limit in (floor, ceiling) if limit is not None]
    if any(given.problem({"value": limit, "unit": unit} if given.factors else limit) for limit in limits):
        return None
    fact = {"kind": "stated", "low": floor, "high": ceiling, "above": above, "below": below, "unit": unit}
    return Said(cased(rng.choice(_labels(name, given, unit, False))), _with_unit(text, spelled, rng), fact)


def _step(value: float) -> float:
    size = abs(value)
    for limit, step in ((1, 0.2), (3, 0.5), (10, 1.0), (40, 5.0), (200, 10.0), (1000, 100.0), (10000, 1000.0)):
        if size < limit:
            return step
    return 10000.0


def in_words(name: str, given: Quantity, value: float, rng: Random) -> Said | None:
    """Say of a number only whether it is normal; None where what is normal is not listed."""
    usual: Usual | None = USUAL.get(name)
    if usual is None or usual.normal_low == usual.normal_high:
        return None
    word = "low" if value < usual.normal_low else "high" if value > usual.normal_high else "normal"
    said = {
        "normal": ("normal", "within normal limits", "unremarkable", "WNL", "in the normal range"),
        "low": ("low", "reduced", "below normal"),
        "high": ("high", "raised", "elevated", "above normal"),
    }[word]
    head = cased(rng.choice(_labels(name, given, given.unit, False)))
    return Said(head, rng.choice(said), {"kind": "stated", "value": word})


def fact_of(name: str, said: Said) -> Fact:
    """Return the fact that a statement is, without its place."""
    return Fact(input=name, **said.fact)
