"""Values that follow from others by definition, and are asked for by name."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from ...calculators.inputs import Input, Quantity, display
from ...tools.protocol import Finding
from .text import Text

_LONGEST_QUOTE = 400  # characters that a quote of two values may span


class Definition(NamedTuple):
    """A value as a function of two others, each in its own unit, and how to say so."""

    of: tuple[str, str]
    value: Callable[[float, float], float]
    rule: str


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
}


def derived(text: Text, findings: Sequence[Finding], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield the values wanted that the note does not give, from exactly one value of each that defines them."""
    given: dict[str, list[Finding]] = {}
    for finding in findings:
        given.setdefault(finding.input, []).append(finding)
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
            yield Finding(
                input=name, value=value, unit=target.unit, status="derived", rule=rule,
                confidence=min(one.confidence, other.confidence), quote=text.note[start:end], start=start, end=end,
            )  # fmt: skip


def _value(finding: Finding, given: Input) -> float | None:
    if isinstance(finding.value, float) and isinstance(given, Quantity):
        return given.to_unit(finding.value, finding.unit)
    return None
