"""From everything read to what may be used: units, impossible values, and statements that differ."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ...calculators.inputs import Choice, Criterion, Input, Quantity, display
from ...tools.protocol import Finding, Span
from ..state import Notice
from .claims import Claim
from .criteria import momentary
from .degrees import undecided
from .inquiry import grades
from .levels import usual
from .reference import behind
from .text import Text
from .timing import ORDER, at_baseline, changed, named_for_its_time, of_a_later_day, when
from .units import (
    CONVENTIONAL,
    LIGHT,
    NITROGEN_IN_UREA,
    SI,
    UNWRITTEN,
    UNWRITTEN_CEILING,
    UNWRITTEN_FLOOR,
    WHOLE_IN_MG,
    ucum,
)


def measured(
    text: Text, claims: Iterable[Claim], quantities: dict[str, Quantity], *, grown: bool = False
) -> tuple[list[Finding], list[Notice]]:
    """Turn claimed numbers into findings; those with no usable unit or an impossible value become notices.

    `grown`: the patient is known to be an adult.
    """
    held = list(claims)
    system = _system(text, held, quantities)
    counted = {claim.at for claim in held if "10*9/L" in quantities[claim.name].units and not claim.written}
    either = counted & {claim.at for claim in held if quantities[claim.name].unit == "%" and not claim.written}
    findings: list[Finding] = []
    notices: list[Notice] = []
    for claim in held:
        quantity = quantities[claim.name]
        if claim.at in either and (quantity.unit == "%") != _share(claim.value):
            continue
        if grown and claim.name == "weight" and not claim.written and _light(claim.value):
            claim = claim._replace(written="kg", unit="kg", rule="no unit written; no adult weighs so few pounds")
        result = _measure(text, claim, quantity, system)
        if isinstance(result, Finding):
            findings.append(result)
        else:
            notices.append(result)
    return findings, notices


def _light(value: float | Span) -> bool:
    """Say whether an adult may weigh so many kilograms, and not so few pounds."""
    return all(LIGHT[0] <= end <= LIGHT[1] for end in _ends(value))


def _share(value: float | Span) -> bool:
    """Say whether cells told without a unit are a share of the white ones, in percent, and not a count.

    "Neutrophils 82, lymphocytes 11" are shares, "neutrophils 4.2" a count: those have decimals, and are under forty.
    """
    low = min(_ends(value), default=0.0)
    return low >= _MOST_CELLS or (low >= _LEAST_SHARE and low == int(low))


def _system(text: Text, claims: Sequence[Claim], quantities: Mapping[str, Quantity]) -> frozenset[str]:
    """Return the system of all units that are certain, American or SI; none where there are of both.

    Where there are none, a note in the short forms of Britain and no others is in SI.
    """
    certain: set[str] = set()
    for claim in claims:
        quantity = quantities[claim.name]
        if len(quantity.units) > 1 and quantity.unit in CONVENTIONAL and claim.unit is not None:
            units = [claim.unit] if claim.written else _plausible(claim.name, claim.value, quantity)
            certain.update(units if len(units) == 1 else ())
    if not certain and _IN_BRITAIN.search(text.norm) and not _IN_AMERICA.search(text.norm):
        return SI
    return next((system for system in (CONVENTIONAL, SI) if certain and certain <= system), frozenset())


def _measure(text: Text, claim: Claim, quantity: Quantity, system: frozenset[str]) -> Finding | Notice:
    if (share := _fraction(claim, quantity)) is not None:
        claim = claim._replace(value=share, unit=quantity.unit, rule=f"{claim.value:g} is {share:g} %")
    quote = text.note[claim.start : claim.end]
    claim = _nitrogen(claim, quote, quantity, system)
    place = {"input": claim.name, "quote": quote, "start": claim.start, "end": claim.end}
    if claim.unit is None:
        message = (
            f"{quantity.description}: the unit {claim.written!r} is not one it is measured in; "
            f"give the value in one of: {_units(quantity)}"
        )
        return Notice(kind="unit", message=message, **place)
    units, rule = ([claim.unit], "") if claim.written else _unwritten(text, claim, quote, quantity, system)
    rule = claim.rule or rule
    only = None if claim.rule else _only_in(quote, quantity)
    if only and (units != [only] or (only == "1" and not claim.written)):
        wanted = f"give the {quantity.description} itself, with its unit"
        if only == "1":  # a ratio that is called by what it is a ratio of
            message = f"{quantity.description}: “{quote}” is no ratio; {wanted}"
        else:
            message = f"{quantity.description}: “{quote}” means it only in {display(only)}; {wanted}"
        return Notice(kind="unit", message=message, **place)
    if len(units) > 1:
        possible = " and ".join(map(display, units))
        message = f"{quantity.description}: no unit is written; {possible} are possible. Give the value with its unit"
        return Notice(kind="unit", message=message, **place)
    if problem := _impossible(claim.value, units[0], quantity):
        message = f"{quantity.description}: {problem}. It was not used; give the right value"
        return Notice(kind="impossible value", message=message, **place)
    status, confidence = ("derived", claim.confidence) if rule else ("stated", 1.0)
    return Finding(value=claim.value, unit=units[0], status=status, rule=rule, confidence=confidence, **place)


#: Words of notes from where laboratories report in SI units, and from where they do not.
_IN_BRITAIN = re.compile(
    r"\b(?:wcc|u&es?|u\+es?|fbc|lfts|a&e|itu|hdu|nkda|dnacpr|respect form|tds|qds|paracetamol|\w*ha?ematol\w*|"
    r"ha?emoglobin|oedema\w*|"
    r"dysp\w+oea|diarrhoea|anaemi\w+|haem\w+|paeds|registrar|sho|post-?take|obs)\b"
)
_IN_AMERICA = re.compile(
    r"\b(?:cbc|bmp|cmp|wbc|bid|tid|qid|qd|acetaminophen|hemoglobin|hematocrit|edema|anemi\w+|er|pcp|rn|mg/dl|g/dl|"
    r"meq/l|\d f|snf|"
    r"diarrhea|dyspnea|hgb|bun)\b"
)
#: How only those write urea who measure it in mmol/L: "Ur 12.4".
_BRITISH = re.compile(r"ur\b", re.IGNORECASE)


def _fraction(claim: Claim, quantity: Quantity) -> float | None:
    """Return in percent what is told as a fraction of one, where so few percent cannot be: "Hct 0.27 L/L"."""
    if claim.written not in ("", "l/l") or quantity.units != ("%",) or not isinstance(claim.value, float):
        return None
    return round(100 * claim.value, 4) if claim.value < 1 < quantity.low <= 100 * claim.value else None


def _nitrogen(claim: Claim, quote: str, quantity: Quantity, system: frozenset[str]) -> Claim:
    """Return what is told of urea as its nitrogen: the same in mmol/L, but less than half of it in mg/dL.

    Without a unit it is in mg/dL where the note is, and in mmol/L where it would be too little in mg/dL; else it is
    left open.
    """
    if _only_in(quote, quantity) != "mmol/L" or claim.unit is None:
        return claim
    part = _times(claim.value, NITROGEN_IN_UREA)
    low, _ = usual(claim.name, quantity) or (0.0, 0.0)
    little = max(_ends(part), default=low) < low
    if claim.written == "" and (little or _BRITISH.match(quote)) and system != CONVENTIONAL:
        why = "urea in mg/dL is never so little" if little else "where urea is written so it is in mmol/L"
        return claim._replace(written="mmol/L", unit="mmol/L", rule=f"no unit written; {why}")
    in_mass = claim.unit == "mg/dL" if claim.written else system == CONVENTIONAL and not little
    if not in_mass:
        return claim
    return claim._replace(value=part, written="mg/dL", unit="mg/dL", rule="28/60 of the urea in mg/dL is its nitrogen")


def _times(value: float | Span, factor: float) -> float | Span:
    if not isinstance(value, Span):
        return round(value * factor, 2)
    low, high = (None if end is None else round(end * factor, 2) for end in (value.low, value.high))
    return value.model_copy(update={"low": low, "high": high})


def _only_in(quote: str, quantity: Quantity) -> str | None:
    """Return the one unit in which the words of a quote mean the quantity, where they do not name it outright."""
    said = f" {' '.join(re.findall(r'[a-z]+', quote.lower()))} "
    if any(f" {term} " in said for term in quantity.terms if term not in quantity.only_in):
        return None
    return next((unit for term, unit in quantity.only_in.items() if f" {term} " in said), None)


def _unwritten(
    text: Text, claim: Claim, quote: str, quantity: Quantity, system: frozenset[str]
) -> tuple[list[str], str]:
    """Return the units that a value written without one may have, and the rule where there is only one."""
    if len(quantity.units) == 1:
        return [quantity.unit], ""
    plausible = _plausible(claim.name, claim.value, quantity)
    if len(plausible) == 1:
        told = display(plausible[0]) or "a fraction"
        if claim.name in UNWRITTEN or claim.name in WHOLE_IN_MG:
            return plausible, f"no unit written; notes tell such a number in {told}"
        return plausible, f"no unit written; only {told} is plausible"
    if unit := _of_its_range(text, claim, quantity, plausible):
        return [unit], f"no unit written; the reference range behind it is one in {display(unit)}"
    if claim.name == "weight" and "kg" in plausible and _METRIC_HEIGHT.search(text.norm, claim.start, claim.end + 16):
        return ["kg"], "no unit written; the height beside it is metric"
    if system == CONVENTIONAL and quantity.unit in CONVENTIONAL and quantity.unit in plausible:
        return [quantity.unit], "no unit written; the note's other values are in mg/dL, g/dL or mmHg"
    if (unit := _in_si(claim, quote, quantity, plausible)) and system == SI:
        return [unit], "no unit written; the note is in SI units (mmol/L, µmol/L, g/L, mg/L, kPa)"
    return plausible or [quantity.unit], ""


#: How far from the usual upper limit a laboratory's own may lie.
_LIKE = (0.45, 1.45)
_METRIC_HEIGHT = re.compile(
    r"\b(?:ht|height|tall)\W{0,3}(?:of |is )?(?:1[.,][2-9]\d?|2[.,]0\d?|1[2-9]\d|20\d)(?![\d.]\d|\s?(?:in|lb))"
)


def _of_its_range(text: Text, claim: Claim, quantity: Quantity, plausible: Sequence[str]) -> str | None:
    """Return the unit in which the reference range behind a value lies about where the usual one does."""
    limits, its_range = usual(claim.name, quantity), behind(text.norm, claim.end)
    if its_range and (unit := ucum(quantity, its_range.unit)) in plausible:
        return unit  # "412   <15 pmol/L"
    if limits is None or its_range is None or not limits[1]:
        return None
    like = [unit for unit in plausible if _LIKE[0] <= quantity.to_unit(its_range.high, unit) / limits[1] <= _LIKE[1]]
    return like[0] if len(like) == 1 else None


def _in_si(claim: Claim, quote: str, quantity: Quantity, plausible: Sequence[str]) -> str | None:
    """Return the SI unit that a bare number may have in a note of such units.

    A note may have units of both systems: a number that would be under half the least normal value in SI, or is normal
    in another unit, is left open, unless its name means the SI unit alone ("urea").
    """
    limits, units = usual(claim.name, quantity), [unit for unit in plausible if unit in SI]
    if limits is None or len(units) != 1:
        return None
    low, high = limits
    read = {unit: [quantity.to_unit(end, unit) for end in _ends(claim.value)] for unit in plausible}
    if min(read[units[0]], default=low) < low / 2:
        return None
    elsewhere = (ends for unit, ends in read.items() if unit != units[0])
    normal = any(low <= end <= high for ends in elsewhere for end in ends)
    return units[0] if not normal or _only_in(quote, quantity) == units[0] else None


def _units(quantity: Quantity) -> str:
    return ", ".join(display(unit) or unit for unit in quantity.units)


def _ends(value: float | bool | str | Span) -> list[float]:
    if isinstance(value, Span):
        return [end for end in (value.low, value.high) if end is not None]
    return [float(value)]


def _plausible(name: str, value: float | Span, quantity: Quantity) -> list[str]:
    """Return the units that make an unlabelled value possible; of units that give the same value only the first."""
    usage = UNWRITTEN.get(name, {})
    if name in WHOLE_IN_MG and any(end != int(end) for end in _ends(value)):
        usage = {"mmol/L": (0, quantity.high)}
    found: dict[float, str] = {}
    spinal = "cerebrospinal" in quantity.description  # whose cells are told per microlitre
    floors = {} if spinal else UNWRITTEN_FLOOR
    for unit in [one for one in quantity.units if not (spinal and one == "10*9/L")]:
        ends = _ends(value)
        if all(
            quantity.low <= quantity.to_unit(end, unit) <= quantity.high
            and (not usage or (unit in usage and usage[unit][0] <= end <= usage[unit][1]))
            and floors.get(unit, end) <= end <= UNWRITTEN_CEILING.get(unit, end)
            for end in ends
        ):
            found.setdefault(round(quantity.to_unit(ends[0], unit), 9), unit)
    return list(found.values())


def _impossible(value: float | Span, unit: str, quantity: Quantity) -> str | None:
    for end in _ends(value):
        number = quantity.to_unit(end, unit)
        if not quantity.low <= number <= quantity.high and not (isinstance(value, Span) and end in (0.0,)):
            return quantity.out_of_range(end, unit, number)
    if quantity.integer and isinstance(value, float) and value != int(value):
        return "it must be a whole number"
    return None


#: From how sure a reading is more than a doubt: it stands against a denial, or in the place of "there is some".
SURE = 0.8
_MOST_CELLS = 40.0  # × 10⁹/L of one kind that a note tells without a unit
_LEAST_SHARE = 5.0  # whole percent of one kind
_LATER_DAY = "told of a later day; it counts if the score is of that day"
_OF_A_LATER_DAY = 0.7  # the confidence of an event of a later day: it is put with its question
_OF_BEFORE = re.compile(r"\b(?:before|previous|past|earlier) ")
#: Units of durations: what is so long is not itself of a time.
_DURATIONS = frozenset(("min", "h", "d", "wk", "mo", "a", "s"))


def settled(text: Text, findings: Iterable[Finding], wanted: dict[str, Input]) -> tuple[list[Finding], list[Notice]]:
    """Keep of each input what the note says of the presentation; say where statements differ."""
    by_input: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_input[finding.input].append(finding)
    kept: list[Finding] = []
    notices: list[Notice] = []
    for name, held in by_input.items():
        baseline = f"baseline_{name}" not in wanted
        chosen, notice = _settle(text, sorted(held, key=lambda f: f.start or 0), wanted.get(name), baseline)
        kept.extend(chosen)
        if notice:
            notices.append(notice)
    return sorted(kept, key=lambda f: (f.start or 0, f.input)), notices


def _settle(
    text: Text, held: list[Finding], given: Input | None, baseline: bool
) -> tuple[list[Finding], Notice | None]:
    """Keep the findings of one input that count; `baseline`: a value at baseline may stand for the present one."""
    timed = False
    if isinstance(given, Choice):
        held = _decided(held, given)
        if all(map(undecided, held)):
            return _distinct(held, given), None
    if isinstance(given, Quantity) and held[0].input != "age" and given.unit not in _DURATIONS:
        # the level of a coded item, and what is itself of before, is told of its own time
        timed = not grades(given) and not _OF_BEFORE.search(given.description)
    groups: dict[int, list[Finding]] = defaultdict(list)
    for finding in held:
        named = isinstance(given, Quantity) and any(named_for_its_time(term, finding.quote) for term in given.terms)
        rank = ORDER[when(text, finding.start or 0, finding.end or 0)] if timed and not named else 0
        groups[rank].append(finding)
    first = min(groups)
    best = _distinct(groups.pop(first), given)
    if isinstance(given, Criterion) and len(best) == 2 and momentary(given.description):
        before, after = best
        lasted = all(one.value == after.value for one in held if (one.start or 0) >= (after.start or 0))
        if lasted and changed(text, (before.start or 0, before.end or 0), (after.start or 0, after.end or 0)):
            best = [after]
    others = [finding for rank in sorted(groups) for finding in _distinct(groups[rank], given)]
    differing = [finding for finding in others if not any(same(finding, kept, given) for kept in best)]
    description = given.description if given else held[0].input
    if timed and first == ORDER["earlier"]:
        said = _said(best)
        if baseline and all(at_baseline(text, finding.start or 0) for finding in best):
            message = f"{description}: only the value at baseline is given ({said}), and it was used"
            rule = "the value at baseline; no other is given"
            used = [f.model_copy(update={"status": "derived", "rule": f.rule or rule, "confidence": 0.6}) for f in best]
            return used, _conflict(message, best[0])
        message = f"{description}: only an earlier value is given ({said}), and it was not used. Give the present one"
        return [], _conflict(message, best[0])
    if len(best) > 1:
        message = f"{description}: the note says different things ({_said([*best, *differing])}). Say which one counts"
        return best, _conflict(message, best[0])
    if differing:
        message = (
            f"{description}: the note gives several values ({_said([*best, *differing])}); “{best[0].quote}”, the one "
            "at presentation, was used. Correct it if another one counts"
        )
        return best, _conflict(message, best[0])
    return best, None


def _decided(held: list[Finding], given: Choice) -> list[Finding]:
    """Leave out what may be where the note says what is: one state, or surely none where presence is in doubt."""
    definite = [finding for finding in held if not undecided(finding)]
    if any(finding.value != given.absent for finding in definite):
        return definite
    surely = [finding for finding in held if undecided(finding) and finding.confidence >= SURE]
    return [*definite, *surely] or held


def on_its_day(text: Text, finding: Finding, given: Input | None) -> Finding:
    """Return a finding as a doubtful one where it is an event of a later day: scores ask how things are at first.

    "On day 3 he became confused" is no confusion at presentation, and may be the one that is meant: it is asked.
    """
    momentous = isinstance(given, Criterion) and finding.value is True and momentary(given.description)
    if not momentous or not of_a_later_day(text, finding.start or 0, finding.end or 0):
        return finding
    return finding.model_copy(update={"rule": _LATER_DAY, "confidence": min(finding.confidence, _OF_A_LATER_DAY)})


def _said(findings: Iterable[Finding]) -> str:
    return "; ".join(dict.fromkeys(f"“{finding.quote}”" for finding in findings))


def _conflict(message: str, at: Finding) -> Notice:
    return Notice(kind="conflict", message=message, input=at.input, quote=at.quote, start=at.start, end=at.end)


def _distinct(held: list[Finding], given: Input | None) -> list[Finding]:
    """Return one finding of each value, the first said; a plain statement before one by rule, ranges by rule last."""
    found: list[Finding] = []
    for finding in sorted(held, key=lambda f: (f.status == "derived", f.status == "derived" and _ranges(f))):
        if not any(same(finding, other, given) for other in found):
            found.append(finding)
    return sorted(found, key=lambda f: f.start or 0)


def _ranges(finding: Finding) -> bool:
    return isinstance(finding.value, Span)


def same(one: Finding, other: Finding, given: Input | None) -> bool:
    """Say whether two findings agree: equal, equal after conversion, or a value within a range."""
    if not isinstance(given, Quantity):
        return one.value == other.value
    low_one, high_one = _bounds(one, given)
    low_other, high_other = _bounds(other, given)
    if isinstance(one.value, Span) != isinstance(other.value, Span):
        return max(low_one, low_other) <= min(high_one, high_other)
    near = 0.006 * max(abs(low_one), abs(low_other)) if one.unit != other.unit else 1e-9
    return _near(low_one, low_other, near) and _near(high_one, high_other, near)


def _near(one: float, other: float, tolerance: float) -> bool:
    return one == other or abs(one - other) <= tolerance


def _bounds(finding: Finding, given: Quantity) -> tuple[float, float]:
    value = finding.value
    if isinstance(value, Span):
        low = given.to_unit(value.low, finding.unit) if value.low is not None else float("-inf")
        high = given.to_unit(value.high, finding.unit) if value.high is not None else float("inf")
        return low, high
    number = given.to_unit(float(value), finding.unit)
    return number, number
