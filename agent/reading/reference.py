"""What a laboratory's own range or limit beside a value tells: "PT 19.5 s (ref 10.0-13.0)", "LDH 540 (<250)"."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from ...calculators.inputs import Choice, Input, Quantity
from ...tools.protocol import Finding
from .context import RELATIVE, Context
from .text import Text
from .timing import when
from .trends import tables

_NUMBER = r"\d+(?:\.\d+)?"
_NAMED = (
    r"(?:(?:our|the|their|its|lab(?:oratory)?(?:'s)?|assay)\s)*"
    r"(?:reference|ref\.?|normal|range|upper|uln|url|nr|rr|n|99th|cut-?off)(?![\w-])[ :=,]*"
    r"(?:(?:reference|range|interval|limits?|(?:per)?c(?:entile)?|of|normal|value|is|was)\b[ :=,]*)*"
)
_RANGE = re.compile(
    rf"(?:\s(?:feu|ddu))?(?:\s*[(\[,;|]\s?|\s+(?:where\s)?)(?:[fm]\s)?"
    rf"(?:{_NAMED}(?:(?:<|≤|up to|to|below|under)\s?|(?P<a>{_NUMBER})\s?(?:-|to)\s?)?|"
    rf"(?:<|≤|up to\s|below\s)\s?|(?P<b>{_NUMBER})\s?(?:-|to)\s?)"
    rf"(?P<high>{_NUMBER})(?![\d/]|\.\d)(?:[^\S\n]?(?P<unit>[a-zµ%][^\s,;)\]]*))?[)\]]?"
)


class Range(NamedTuple):
    """A laboratory's limits as a note writes them, the unit where it does, and where they end."""

    low: float | None
    high: float
    unit: str
    end: int


def behind(norm: str, end: int) -> Range | None:
    """Return the range or the upper limit that stands right behind a value and its unit."""
    match = _RANGE.match(norm, end)
    if match is None or not float(match["high"]):
        return None
    low = match["a"] or match["b"]
    if low and float(low) >= float(match["high"]):
        return None
    return Range(float(low) if low else None, float(match["high"]), match["unit"] or "", match.end())


Tells = Literal["limit", "excess", "high", "any", "low", "markers", "antibody"]


class _Analyte(NamedTuple):
    """What is measured, as notes name it, and what its range tells of an input."""

    called: str
    tells: Tells
    input: str


_LDH, _ALP = r"ldh|lactate dehydrogenase", r"alp|alk(?:aline)?\.? ?phos(?:phatase)?"
_TROPONIN = r"(?:hs-?\s?)?(?:trop(?:onin)?s?(?:[ -]?[ti])?|c?tn[ti]?)"
_ANALYTES: Final = (
    _Analyte(_LDH, "limit", "lactate_dehydrogenase_limit"),
    _Analyte(_ALP, "limit", "upper_limit_of_alkaline_phosphatase"),
    _Analyte(r"alt|sgpt", "limit", "upper_limit_of_alanine_aminotransferase"),
    _Analyte(r"ast|sgot", "limit", "upper_limit_of_aspartate_aminotransferase"),
    _Analyte(r"pt|prothrombin time", "excess", "prothrombin_prolongation"),
    _Analyte(_LDH, "high", "raised_ldh"),
    _Analyte(_ALP, "high", "raised_alkaline_phosphatase"),
    _Analyte(r"crp|c-reactive protein|esr|erythrocyte sedimentation rate", "any", "raised_acute_phase"),
    _Analyte(r"neut(?:s|rophils?)?", "high", "raised_neutrophils"),
    _Analyte(r"plts?|platelets?(?: count)?", "high", "raised_platelets"),
    _Analyte(
        r"(?:adj(?:usted)?|corr(?:ected)?)\.? ca(?:lcium)?|ca(?:lcium)? ?\(?(?:adj(?:usted)?|corr(?:ected)?)\)?",
        "high",
        "raised_corrected_calcium",
    ),
    _Analyte(r"hb|hgb|ha?emoglobin", "low", "low_haemoglobin"),
    _Analyte(_TROPONIN, "markers", "cardiac_markers"),
    _Analyte(r"rf|rheumatoid factor", "antibody", "rheumatoid_factor"),
    _Analyte(r"(?:anti-?)?ccp|acpa", "antibody", "citrullinated_peptide_antibody"),
)
_VALUE = (
    rf"(?P<earlier>(?:[^\S\n]+[a-zµ%][\w/µ^*×]*(?=\s))?(?:[^\S\n]+{_NUMBER}(?=[^\S\n]{{2,}}))*)"  # a table's columns
    r"(?:\s?[:|=]\s?|\s|\.{2,}\s?)\s*(?:\d{1,2} ?h )?(?:(?:is|was|of|at|came back at|level|today)\s){0,2}"
    rf"(?:{_NUMBER}\s?(?:-+>|→)\s?)*(?P<under>[<≤]?)\s?(?P<value>{_NUMBER})(?![\d/:]|\.\d|\s?-\s?\d)"
    r"(?:[ |]{0,3}(?P<unit>[a-zµ%][\w/µ^*×·]*(?:\.[\w/]+)?))?"
)
_PATTERNS: Final = tuple(
    (analyte, re.compile(rf"(?<![\w-])(?:{analyte.called}){_VALUE}")) for analyte in _ANALYTES
)  # fmt: skip
_IN_A_COLUMN = re.compile(rf"(?<=\s){_NUMBER}")
_HIGH_POSITIVE = 3.0  # times the limit, by the description of both antibodies


def by_its_range(text: Text, given: Mapping[str, Sequence[Finding]], wanted: Mapping[str, Input]) -> Iterable[Finding]:
    """Yield what is wanted, is not given, and follows from one value and the laboratory's range behind it."""
    for analyte, pattern in _PATTERNS:
        if analyte.input not in wanted or analyte.input in given:
            continue
        found = list(_multiples(analyte, given)) or list(_told(text, analyte, pattern, wanted[analyte.input]))
        if len({str(one.value) for one in found}) == 1:
            yield found[0]


def _multiples(analyte: _Analyte, given: Mapping[str, Sequence[Finding]]) -> Iterator[Finding]:
    """Yield that markers are raised where a troponin is told as a multiple of its limit."""
    for one in given.get("troponin_ratio", ()) if analyte.tells == "markers" else ():
        if isinstance(one.value, float) and one.value > 1:
            why = f"{one.value:g} times the upper limit is raised"
            yield one.model_copy(
                update={"input": analyte.input, "value": "raised", "unit": "", "status": "derived", "rule": why}
            )


def _told(text: Text, analyte: _Analyte, pattern: re.Pattern[str], asked: Input) -> Iterator[Finding]:
    context = Context(text)
    for match in pattern.finditer(text.norm):
        if any(
            not any(low <= one.start() < high for low, high in tables(text).superseded)
            for one in _IN_A_COLUMN.finditer(text.norm, *match.span("earlier"))
        ):
            continue
        limits = behind(text.norm, match.end())
        if limits is None and match["unit"]:  # "2 h" is no unit, or "ref" is none
            limits = behind(text.norm, match.end("value"))
        if limits is None or when(text, match.start(), match.end()) == "earlier":
            continue
        first, last = text.token_range(*match.span())
        if last > first and context.of(first, last).cue == RELATIVE:
            continue
        told = _TELL[analyte.tells](float(match["value"]), bool(match["under"]), limits)
        if told is None or (isinstance(asked, Choice) and told[0] not in asked.options):
            continue
        value, rule = told
        start, end = match.start(), limits.end
        yield Finding(
            input=analyte.input, value=value, unit=asked.unit if isinstance(asked, Quantity) else "", status="derived",
            rule=rule, confidence=0.9, quote=text.note[start:end], start=start, end=end,
        )  # fmt: skip


Told = tuple[bool | float | str, str] | None


def _limit(value: float, under: bool, limits: Range) -> Told:
    return limits.high, f"the upper limit beside {value:g}"


def _excess(value: float, under: bool, limits: Range) -> Told:
    over = round(max(0.0, value - limits.high), 4)
    return over, f"{value:g} - {limits.high:g} = {over:g}" if over else f"{value:g} is not over {limits.high:g}"


def _high(value: float, under: bool, limits: Range) -> Told:
    if under:
        return (False, f"under {value:g} is not over the limit of {limits.high:g}") if value <= limits.high else None
    over = value > limits.high
    return over, f"{value:g} is {'' if over else 'not '}over the upper limit of {limits.high:g}"


def _any(value: float, under: bool, limits: Range) -> Told:
    told = _high(value, under, limits)
    return told if told and told[0] else None  # another one may be raised


def _low(value: float, under: bool, limits: Range) -> Told:
    if limits.low is None or under:
        return None
    below = value < limits.low
    return below, f"{value:g} is {'' if below else 'not '}under the lower limit of {limits.low:g}"


def _markers(value: float, under: bool, limits: Range) -> Told:
    told = _high(value, under, limits)
    return told and ("raised" if told[0] else "normal", told[1])


def _antibody(value: float, under: bool, limits: Range) -> Told:
    if under and value > limits.high:
        return None
    times = value / limits.high
    state = "negative" if times <= 1 else "low positive" if times <= _HIGH_POSITIVE else "high positive"
    return state, f"{value:g} is {times:.3g} times the upper limit of {limits.high:g}"


_TELL: Final[Mapping[Tells, Callable[[float, bool, Range], Told]]] = {
    "limit": _limit,
    "excess": _excess,
    "high": _high,
    "any": _any,
    "low": _low,
    "markers": _markers,
    "antibody": _antibody,
}
