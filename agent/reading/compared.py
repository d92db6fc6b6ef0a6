"""What a note tells by comparing: both calves, platelets that fell, how far somebody fell."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ...calculators.inputs import Input, Quantity
from ...tools.protocol import Finding
from .context import RELATIVE, Context
from .text import Text


def compared(text: Text, given: Mapping[str, Sequence[Finding]], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield what is wanted, is not given, and follows from two values or a height in the words of the note."""
    if "calf_difference" not in given:
        yield from _between_calves(text, wanted)
    yield from _fall_of_platelets(text, given, wanted)
    yield from _dangerous_falls(text, given, wanted)
    yield from _tobacco(text, given, wanted)


_SIDE = r"(?:right|left|r|l)"
_SIZE = r"(?:(?:circumference|is|was|measure[sd]?|measuring|of) |[:=] ?)*(?P<{}>\d{{2}}(?:\.\d+)?)(?!\d|\.\d)(?: ?cm)?"
_TO = r",? (?:and |vs\.? |versus |compared (?:to|with) |against )?(?:(?:on )?the )?"
_A, _B = _SIZE.format("a"), _SIZE.format("b")
_ONE, _OTHER = rf"(?P<one>{_SIDE})", rf"(?P<other>{_SIDE})"
#: Both calves: "right calf 38 cm vs left 34", "calf circumference: right 38 cm, left 34 cm", "38 cm right, 34 cm left".
_CALVES = (
    re.compile(rf"\b{_ONE} calf:? {_A}{_TO}{_OTHER}(?: calf)?:? {_B}"),
    re.compile(
        rf"\bcal(?:f|ves)(?: circumferences?)?(?: (?:is|was|were|measured))?:? {_ONE}:? {_A}{_TO}{_OTHER}:? {_B}"
    ),
    re.compile(rf"\bcal(?:f|ves)(?: circumferences?)? {_A} (?:on the )?{_ONE}{_TO}{_B} (?:on the )?{_OTHER}\b"),
)


#: How much wider one is: "calf 4 cm > L", "the calf was 3.5 cm larger than the other".
_WIDER = re.compile(
    r"\bcalf(?: circumference)?(?: (?:is|was|swollen|swelling|by|of))* (?P<by>\d{1,2}(?:\.\d)?) ?cm ?"
    rf"(?:>|(?:larger|bigger|greater|wider|more)(?: than)?)(?: the)? ?(?:{_SIDE}|other|contralateral|opposite)\b"
)


def _between_calves(text: Text, wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield by how much one calf is wider than the other, where the note measures both."""
    given = wanted.get("calf_difference")
    if not isinstance(given, Quantity):
        return
    for match in (match for pattern in _CALVES for match in pattern.finditer(text.norm)):
        if match["one"][0] == match["other"][0]:
            continue
        one, other = float(match["a"]), float(match["b"])
        value = round(abs(one - other), 1)
        rule = f"{max(one, other):g} cm - {min(one, other):g} cm = {value:g} cm"
        yield from_words(text, match, "calf_difference", value, given.unit, rule)
        return
    if wider := _WIDER.search(text.norm):
        rule = "by how much one calf is wider than the other"
        yield from_words(text, wider, "calf_difference", float(wider["by"]), given.unit, rule)


def from_words(text: Text, match: re.Match[str], name: str, value: float | bool, unit: str, rule: str) -> Finding:
    """Return what some words tell of an input by comparing."""
    return Finding(
        input=name, value=value, unit=unit, status="derived", rule=rule, confidence=0.9,
        quote=text.note[match.start() : match.end()], start=match.start(), end=match.end(),
    )  # fmt: skip


#: Platelets before and at their lowest: "plt 210 -> 80", "platelets fell from 250 to 90".
_PLATELETS = re.compile(
    r"\b(?:plts?|platelets?(?: count)?)(?: (?:fell|dropped|down|decreased|have|has|fallen|went|from|of|was|were))*:? ?"
    r"(?P<a>\d{2,3})(?:k| ?x ?10\^?9/l)? ?(?:-+>|→|to|down to) ?(?P<b>\d{1,3})(?!\d|[.,/]\d)"
)


def _fall_of_platelets(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield by how much the platelets fell and their lowest count, where an arrow leads from one to the other."""
    match = _PLATELETS.search(text.norm)
    if match is None or float(match["b"]) >= float(match["a"]):
        return
    before, after = float(match["a"]), float(match["b"])
    fall = round(100 * (before - after) / before, 1)
    for name, value, unit, rule in (
        ("platelet_fall", fall, "%", f"({before:g} - {after:g}) / {before:g} = {fall:g} %"),
        ("platelet_nadir", after, "10*9/L", "the lower of the two"),
    ):
        if name in wanted and name not in given:
            yield from_words(text, match, name, value, unit, rule)


#: The height of a fall: "fell from 4 m", "fall of 10 feet", "fell down 6 stairs".
_FALL = re.compile(
    r"\b(?:fell|fall|falling|jumped)(?: (?:from|of|off|about|approximately|a|height|down|~|an?|the|his|her|roof|ladder|"
    r"tree|wall|balcony|window|bed|at|over|around|nearly|more|than|monkey|bars?|,))*,? ?~?(?P<n>\d{1,2}(?:\.\d)?)[ -]?"
    r"(?P<unit>m|met(?:er|re)s?|ft|feet|foot|stairs|steps)\b"
)
#: From what height, in metres and in feet, a fall is dangerous by the description; over it, or at it; how many stairs.
_FALLS: Final[Mapping[str, tuple[float, float, bool, int]]] = {
    "dangerous_mechanism": (0.9, 3, False, 5),
    "dangerous_mechanism_child": (0.9, 3, False, 5),
    "dangerous_neck_mechanism": (0.9, 3, False, 5),
    "severe_mechanism_infant": (0.9, 3, True, 0),
    "severe_mechanism_child": (1.5, 5, True, 0),
}


def _dangerous_falls(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the mechanisms of injury that the height of a fall makes dangerous; a lesser one leaves others open."""
    match = _FALL.search(text.norm)
    if match is None:
        return
    n, unit = float(match["n"]), match["unit"][0]
    for name, (metres, feet, over, stairs) in _FALLS.items():
        limit = {"m": metres, "f": feet}.get(unit, float(stairs))
        high = bool(limit) and (n > limit or (n == limit and not over))
        if name in wanted and name not in given and high:
            quote = text.note[match.start() : match.end()]
            yield from_words(text, match, name, True, "", f"“{quote}” meets: {wanted[name].description}")


_YOUNGEST = 8  # years of age at which somebody may have begun to smoke
#: Tobacco by the day and the years of it: "smoked 15/d from age 20 to 50", "20 cigs a day".
_SMOKED = re.compile(
    r"\b(?:smok\w*|cigs?|cigarettes?|tobacco)(?: (?:about|around|approx\w*|up to|some|~))?[ :,~(]{1,2}(?P<a>\d{1,2})"
    r"(?:\s?/\s?d(?:ay)?\b|(?: cigs?| cigarettes?| fags)? (?:a|per|each) day\b|/day\b)|"
    r"\b(?P<b>\d{1,2})"
    r"(?:\s?/\s?d(?:ay)? smok\w+| (?:cigs?|cigarettes?|fags)\s?(?:a day|per day|daily|/\s?d(?:ay)?)\b)"
)
_SMOKED_FROM = re.compile(
    r"\b(?:smok\w+|cigarettes?|cigs?|fags|/d(?:ay)?|a day)\b[^.;\n]{0,20}?\bfrom (?:the )?(?:age (?:of )?)?"
    r"(?P<a>\d{1,2})\b"
    r"[^.;\n\d]{1,40}?\b(?P<b>\d{2})\b(?! ?(?:/|a day|per|cig|mg|kg|%))"
)


def _of_the_patient(text: Text, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Return the first place that is not said of a relative: "husband smokes 40/day" is not."""
    context = Context(text)
    for match in pattern.finditer(text.norm):
        first, last = text.token_range(*match.span())
        if last > first and context.of(first, last).cue != RELATIVE:
            return match
    return None


def _tobacco(text: Text, given: Mapping[str, object], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield how many cigarettes a day were smoked and for how many years, where that is told by two ages."""
    missing = {name for name in ("cigarettes_per_day", "years_smoked") if name in wanted and name not in given}
    if "cigarettes_per_day" in missing and (match := _of_the_patient(text, _SMOKED)):
        yield from_words(text, match, "cigarettes_per_day", float(match["a"] or match["b"]), "/d", "")
    if "years_smoked" in missing and (match := _of_the_patient(text, _SMOKED_FROM)):
        began, ended = int(match["a"]), int(match["b"])
        if ended > began >= _YOUNGEST:
            rule = f"from {began} to {ended} years of age"
            yield from_words(text, match, "years_smoked", float(ended - began), "a", rule)
