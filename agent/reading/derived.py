"""Values that follow from others by definition, and are asked for by name."""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from ...calculators.inputs import Input, Quantity, display
from ...tools.protocol import Finding, Span
from .met import met
from .text import Text

_LONGEST_QUOTE = 400  # characters that a quote of two values may span


class Definition(NamedTuple):
    """A value as a function of two others, each in its own unit, and how to say so.

    `margin`: how far the value may be off. Where there is any, the finding is the range.
    """

    of: tuple[str, str]
    value: Callable[[float, float], float]
    rule: str
    margin: float = 0.0


def saturation(arterial_oxygen: float, arterial_ph: float) -> float:
    """Return the saturation of haemoglobin in percent from the arterial oxygen pressure (mmHg) and pH.

    Severinghaus JW. J Appl Physiol 1979;46:599, equations 1 and 4 (abstract): the standard dissociation curve, within
    0.55 points of the measured one, at the pressure that the pH makes of the one measured.
    """
    pressure = max(arterial_oxygen, 1.0)
    pressure *= math.exp((arterial_ph - 7.4) * (2.2 - (pressure / 26.6) ** 0.184))
    return 100 / (23400 / (pressure**3 + 150 * pressure) + 1)


DEFINITIONS: Final[Mapping[str, Definition]] = {
    "mean_pressure": Definition(
        ("systolic_pressure", "diastolic_pressure"),
        lambda systolic, diastolic: (systolic + 2 * diastolic) / 3,
        "mean pressure = (systolic + 2 × diastolic) / 3",
    ),
    "pulse_pressure": Definition(
        ("systolic_pressure", "diastolic_pressure"),
        lambda systolic, diastolic: systolic - diastolic,
        "pulse pressure = systolic - diastolic",
    ),
    "body_mass_index": Definition(
        ("weight", "height"),
        lambda weight, height: weight / (height / 100) ** 2,
        "body mass index = weight in kg / (height in m)²",
    ),
    "gleason_sum": Definition(
        ("gleason_primary", "gleason_secondary"),
        lambda primary, secondary: primary + secondary,
        "Gleason score = primary + secondary pattern",
    ),
    # temperature, 2,3-diphosphoglycerate and the oximeter may each move it by about a point
    "oxygen_saturation": Definition(
        ("arterial_oxygen", "arterial_ph"),
        saturation,
        "saturation by the oxygen dissociation curve (Severinghaus 1979) from PaO₂ and pH, ± 3 points",
        margin=3.0,
    ),
}


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
        yield _calves(text, match, value, f"{max(one, other):g} cm - {min(one, other):g} cm = {value:g} cm")
        return
    if wider := _WIDER.search(text.norm):
        yield _calves(text, wider, float(wider["by"]), "by how much one calf is wider than the other")


def _calves(text: Text, match: re.Match[str], value: float, rule: str) -> Finding:
    return Finding(
        input="calf_difference", value=value, unit="cm", status="derived", rule=rule, confidence=0.9,
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
    quote = text.note[match.start() : match.end()]
    fall = round(100 * (before - after) / before, 1)
    for name, value, unit, rule in (
        ("platelet_fall", fall, "%", f"({before:g} - {after:g}) / {before:g} = {fall:g} %"),
        ("platelet_nadir", after, "10*9/L", "the lower of the two"),
    ):
        if name in wanted and name not in given:
            yield Finding(
                input=name, value=value, unit=unit, status="derived", rule=rule, confidence=0.9, quote=quote,
                start=match.start(), end=match.end(),
            )  # fmt: skip


def _raised_markers(given: Mapping[str, Sequence[Finding]], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield that markers of infarction are raised where a troponin is told beside its limit and is over it."""
    ratio = given.get("troponin_ratio", ())
    if "cardiac_markers" in wanted and "cardiac_markers" not in given and len(ratio) == 1:
        one = ratio[0]
        if isinstance(one.value, float) and one.value > 1:
            why = f"{one.value:g} times the upper limit is raised"
            yield one.model_copy(
                update={"input": "cardiac_markers", "value": "raised", "unit": "", "status": "derived", "rule": why}
            )


def derived(text: Text, findings: Sequence[Finding], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the values wanted that the note does not give, from exactly one value of each that defines them."""
    given: dict[str, list[Finding]] = {}
    for finding in findings:
        given.setdefault(finding.input, []).append(finding)
    if "calf_difference" not in given:
        yield from _between_calves(text, wanted)
    yield from _raised_markers(given, wanted)
    yield from _fall_of_platelets(text, given, wanted)
    yield from met(text, given, wanted)
    for name, definition in DEFINITIONS.items():
        target = wanted.get(name)
        sources = [given.get(source, []) for source in definition.of]
        if not isinstance(target, Quantity) or name in given or any(len(source) != 1 for source in sources):
            continue
        one, other = sources[0][0], sources[1][0]
        values = [_value(finding, wanted[finding.input]) for finding in (one, other)]
        start, end = min(one.start or 0, other.start or 0), max(one.end or 0, other.end or 0)
        if values[0] is None or values[1] is None or end - start > _LONGEST_QUOTE:
            continue
        value = round(definition.value(values[0], values[1]), 4)
        if target.low <= value <= target.high:
            rule = f"{definition.rule} = {value:.4g} {display(target.unit)}"
            meant = _about(value, definition.margin, target)
            yield Finding(
                input=name, value=meant, unit=target.unit, status="derived", rule=rule,
                confidence=min(one.confidence, other.confidence), quote=text.note[start:end], start=start, end=end,
            )  # fmt: skip


def _about(value: float, margin: float, target: Quantity) -> float | Span:
    """Return a value, or the range it lies in where it may be off."""
    if not margin:
        return value
    return Span(low=round(max(target.low, value - margin), 1), high=round(min(target.high, value + margin), 1))


def _value(finding: Finding, given: Input) -> float | None:
    if isinstance(finding.value, float) and isinstance(given, Quantity):
        return given.to_unit(finding.value, finding.unit)
    return None
