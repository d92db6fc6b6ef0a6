"""Values that follow from others by definition, and are asked for by name."""

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from ...calculators.inputs import Input, Quantity, display
from ...tools.protocol import Finding, Span
from .compared import compared
from .course import courses
from .figures import figures
from .met import LONGEST_QUOTE, met
from .reference import by_its_range
from .text import Text


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


#: "E4 V4 M6", "E3V3M5": the three parts of the Glasgow Coma Scale.
_COMA = re.compile(r"\be\s?([1-4])[\s,/]{0,2}v\s?([1-5])[\s,/]{0,2}m\s?([1-6])\b")


def _coma(text: Text, target: Quantity) -> Iterator[Finding]:
    """Yield the sums of the parts of the Glasgow Coma Scale where no sum is given."""
    for match in _COMA.finditer(text.norm):
        total = float(sum(map(int, match.groups())))
        yield Finding(
            input="glasgow_coma_scale", value=total, unit=target.unit, status="derived",
            quote=text.note[match.start() : match.end()], start=match.start(), end=match.end(),
            rule="eyes + voice + movement",
        )  # fmt: skip


def derived(text: Text, findings: Sequence[Finding], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the values wanted that the note does not give, from exactly one value of each that defines them."""
    given: dict[str, list[Finding]] = {}
    for finding in findings:
        given.setdefault(finding.input, []).append(finding)
    told = chain.from_iterable(source(text, given, wanted) for source in (compared, figures, courses, by_its_range))
    for finding in told:
        given.setdefault(finding.input, []).append(finding)
        yield finding
    yield from met(text, given, wanted)
    coma = wanted.get("glasgow_coma_scale")
    if isinstance(coma, Quantity) and "glasgow_coma_scale" not in given:
        sums = list(_coma(text, coma))
        yield from sums if len({one.value for one in sums}) == 1 else ()
    for name, definition in DEFINITIONS.items():
        target = wanted.get(name)
        sources = [given.get(source, []) for source in definition.of]
        if not isinstance(target, Quantity) or name in given or any(len(source) != 1 for source in sources):
            continue
        one, other = sources[0][0], sources[1][0]
        values = [_value(finding, wanted[finding.input]) for finding in (one, other)]
        start, end = min(one.start or 0, other.start or 0), max(one.end or 0, other.end or 0)
        if values[0] is None or values[1] is None or end - start > LONGEST_QUOTE:
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
