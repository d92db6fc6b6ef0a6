"""Numbers that tell by their unit or their place what they measure, and need no label."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ...tools.protocol import Span
from .claims import Label
from .context import Context
from .demographics import Introduction
from .lexicon import PRESSURE
from .numbers import Number
from .text import Text
from .units import known_as

_OTHER_PRESSURE = re.compile(r"pulmon|\bpa\b|ventric|aortic|wedge|atri|cathet|femoral|ankle|gradient|\brv|\blv")
_OTHER_RATE = re.compile(r"f(?:o?e)tal|ventilat|\bset\b|maxim|target|predicted|pac(?:ed|ing|emaker)|baby|neonat|infant")
_OXYGEN = re.compile(r"\s(?:venturi\b|(?:inspired\s)?(?:oxygen|o2)\b(?!\s(?:sat|extraction|consumption)))")
_NEAR = 50  # characters before a number in which something else may be spoken of
_SIZE = re.compile(r"(?:[\s,;(/\[-]|\band\b|\bat\b|\bof\b|\bwith a\b|\b(?:male|female|man|woman|boy|girl|patient)\b)*")
_REACH = 60  # characters around an introduction in which weight and height may stand
#: An infant's length is told with weight or head, and where both lie among other children's.
_LENGTH = re.compile(r"(?<!birth )(?<!\w)length[ :,(]*(?:of|was|is)?[ :]*$")
_OF_A_CHILD = re.compile(r"\bhead (?:circumference|size)\b|\bcentile|\bpercentile|\bgrowth\b")
#: A weight that stands alone between commas, and a weight and a height side by side.
_BESIDE = re.compile(r"\s?(?:\([^()\n]{1,20}\)\s?)?[,/;]?\s?(?:and\s|at\s|x\s)?")
#: How a weight was taken, behind it: "171 kg bed scale".
_WEIGHED = re.compile(
    r"\s\(?(?:(?:bed|chair|hoist)[ -]?)?(?:scales?|measured|actual|reported|est(?:imated|\.)?|today|on admission|by)\b"
)
_PERSON = re.compile(r"\s(?:female|male|woman|man|lady|gentleman|boy|girl|patient|child)\b")
_CUT = re.compile(r"\d[,.]\s?$")
_PARTS = re.compile(r"[,;.(\n]")
_LOST = re.compile(r"\b(?:lost|loss|los(?:es|ing)|gain\w*|tumou?r|mass|spleen|liver|baby|infant|birth\w*|per|every)\b")
_TENSION = re.compile(
    r"\b(?:htn|hypertensi(?:on|ve)|hypotensi(?:on|ve)|normotensive)(?: (?:un|poorly |well[ -]|badly )?controlled)?"
    r"(?: (?:at|to|with|of))?[ ,:(]{1,3}$"
)
#: "ICH: left basal ganglia 35 ml"
_BLEED = re.compile(
    r"\b(?:ich|(?:intracerebral|intraparenchymal|lobar|thalamic|basal ganglia|putaminal|cerebellar|pontine|brainstem)"
    r"(?: (?:ha?emorrhage|ha?ematoma|bleed|ich))?|ha?ematoma)[ :,(]*(?:\w+ ){0,4}(?:of )?$"
)
_OTHER_VOLUME = re.compile(r"\b(?:drain\w*|evacuat\w+|aspirat\w+|saline|bolus|infus\w+|urine|loss|given|bloods?)\b")
_PEOPLE = {"kg": (2.0, 450.0), "cm": (40.0, 250.0), "m": (1.0, 2.5), "[lb_av]": (60.0, 600.0), "[in_i]": (48.0, 84.0)}
_SIZES = {"kg": "weight", "[lb_av]": "weight", "cm": "height", "m": "height", "[in_i]": "height"}


def unlabelled(
    text: Text,
    numbers: Sequence[Number],
    taken: set[int],
    context: Context,
    told: Mapping[str, str],
    people: Sequence[Introduction],
) -> Iterator[tuple[Label, int]]:
    """Yield the numbers that nothing claimed and that speak for themselves, each with a label that covers it.

    "88/52 mmHg" is a blood pressure, "24 breaths per minute" a respiratory rate; "a 45-year-old, 58 kg, 156 cm woman"
    is told of with weight and height. `told` are the unit writings that name their input ("drinks per week").
    """
    sizes = _side_by_side(text, numbers) | _sizes(text, numbers, people)
    for position, number in enumerate(numbers):
        name = sizes.get(position) or told.get(number.written) or _self_told(text, number)
        if position in taken or not name:
            continue
        first = bisect_left(text.token_starts, number.start)
        if context.measured(first, first + 1):
            yield Label(first, first + 1, number.start, number.end, (name,)), position


def _self_told(text: Text, number: Number) -> str:
    before = text.norm[max(0, number.start - _NEAR) : number.start]
    if number.other is not None:
        told = known_as(number.written) == "mm[Hg]" or (
            not number.written and (_hypertension(before, number) or _bare_pressure(text, number))
        )
        return PRESSURE if told and not _OTHER_PRESSURE.search(before) else ""
    unit = known_as(number.written)
    if not number.written and _GAS.search(before) and _ACIDITY.fullmatch(text.norm, number.start, number.bare_end):
        return "arterial_ph"
    if unit in ("m", "cm") and _STANDS.search(before) and _of_a_person(number):
        return "height"
    if unit == "[in_i]" and number.rule and _of_a_person(number) and not _OF_A_THING.match(text.norm, number.end):
        return "height"
    if known_as(number.written) in ("L", "L/min") and _by_a_mask(text, number):
        return "oxygen_flow"
    if unit == "cm" and _LENGTH.search(before):
        low, high = text.sentence(number.start)
        return "height" if _OF_A_CHILD.search(text.norm, low, high) else ""
    if _SIZES.get(unit or "") == "weight" and _among_vitals(text, number):
        return "weight"
    if unit == "kg" and _apart(text, number):
        return "weight"
    if unit == "mL" and _BLEED.search(before) and not _OTHER_VOLUME.search(before):
        return "haematoma_volume"
    if unit == "%" and (
        _OXYGEN.match(text.norm, number.end) or _ON_OXYGEN.search(before) or _VENTILATED.match(text.norm, number.end)
    ):
        return "inspired_oxygen"
    if _paced(before, number) and not _OTHER_RATE.search(before):
        return "heart_rate"
    if unit != "/min" or _OTHER_RATE.search(before):
        return ""
    if number.written.startswith("breath"):
        return "respiratory_rate"
    beats = number.written.startswith("beat") or (number.written == "bpm" and isinstance(number.value, float))
    return "heart_rate" if beats and _is_pulse(number.value) else ""


#: "ABG 7.29", "Gas (RA): 7.41 / pO2 61"
_GAS = re.compile(
    r"\b(?:abg|(?<!venous )(?<!cap )(?<!capillary )gas)(?: \([^()]{1,20}\)| on (?:air|ra|"
    r"\d{2} ?%))?\s?:?\s$"
)
_ACIDITY = re.compile(r"(?:6\.[6-9]|7\.[0-7])\d?")
_STANDS = re.compile(r"\bstands (?:at )?$")
_OF_A_THING = re.compile(
    r"[\s-]?(?:from|above|fall|drop|long|deep|wide|away|high|off|onto|down|tree|wall|ladder|lac|wound)\b"
)
#: By what oxygen is given: "2L nc", "6 L simple mask", "nasal specs 4L".
_MASK = (
    r"(?:nasal (?:specs?|cannulae?|cannulas?|prongs)|specs|prongs|nc|n/c|(?:simple|face|hudson|variable|trauma|o2|"
    r"oxygen) ?mask|"
    r"nrb|nrm|nrbm|non-?rebreath\w*)"
)
_MASK_BEHIND = re.compile(rf"\s?(?:(?:of )?(?:o2|oxygen)\b ?)?(?:via |by |on |through )?(?:an? )?{_MASK}\b")
_MASK_BEFORE = re.compile(rf"\b{_MASK}(?: (?:o2|oxygen))?(?: at| of| on|:)? ?$")


def _by_a_mask(text: Text, number: Number) -> bool:
    """Say whether litres are those of oxygen a minute, by the mask beside them."""
    before = text.norm[max(0, number.start - _NEAR) : number.start]
    return bool(_MASK_BEHIND.match(text.norm, number.end) or _MASK_BEFORE.search(before))


def _is_pulse(value: float | Span) -> bool:
    return not isinstance(value, float) or 30 <= value <= 250


#: "ECG: SR 124", "12-lead: rate 112", "BP 112/70, SR 84": behind a trace or a pressure no drug is slowly released.
_RHYTHM = re.compile(
    r"(?:\b(?:ecg|ekg|12[ -]lead|trace|rhythm strip|monitor)\b[^.\n]{0,25}?"
    r"\b(?:sr|sinus(?: rhythm| tachy\w*| brady\w*)?|rate|afib|af)|"
    r"\d/\d{2,3}(?: mmhg)?[ ,;]{1,2}(?:sr|sinus(?: rhythm| tachy\w*| brady\w*)))[ :,]{0,2}(?:at |of |@ ?)?$"
)


def _paced(before: str, number: Number) -> bool:
    """Say whether a bare number behind a rhythm is its rate."""
    plain = not number.written or known_as(number.written) == "/min"
    return plain and number.other is None and _is_pulse(number.value) and bool(_RHYTHM.search(before))


#: A weight behind other vital signs or the introduction of a patient: "BP 96/60 P108 82kg", "4y ♂ 17 kg".
_SIGN = re.compile(
    r"(?:\d/\d{2,3}|\b(?:p|hr|rr|t|sats?|spo2) ?\d[\d.]*%?(?: ra| oa| air)?|[♂♀]|\b\d{1,3} ?(?:y|yo|m|f)\b|"
    r"\d ?ft ?\d{0,2}|\d'\d{0,2}\"?)[ ,;]{0,2}$"
)


def _among_vitals(text: Text, number: Number) -> bool:
    """Say whether a weight a patient can have stands behind a vital sign or an introduction."""
    return _of_a_person(number) and bool(_SIGN.search(text.norm, max(0, number.start - 24), number.start))


#: What is breathed in: "HFNO 60 %", "HFNC 60L/60%", "ABG on 40%:", "8.1 kPa on 50% (vented …)".
_ON_OXYGEN = re.compile(
    r"\b(?:(?:hfno|hfnc|hfno2|optiflow|airvo|venturi|cpap|niv|bipap)(?: at| on)?\s?"
    r"(?:\d{2} ?l(?:pm|/min)?\s?[/@, ]\s?)?|"
    r"(?:abg|gas)\W{1,3}on\s|(?:oxygen's|oxygen is) (?:at )?)$"
)
_VENTILATED = re.compile(r"\s?\(?(?:vented|ventilated|intubated)\b")

#: Names of drugs in two strengths, and other pairs, before or behind them.
_STRENGTH = re.compile(
    r"(?:\b(?:ratio|cd4\W{0,2}cd8|vision|acuity|va|od|os|ou|mix\w*|insulin|humulin|novolin|humalog|novomix|kaletra|"
    r"\w+vir|co-?\w+|seretide|symbicort|fostair|trelegy|relvar|advair|sinemet|madopar|\w+pril|\w+sartan|hct\w*|score\w*|fev1?|"
    r"grade|mg|mcg|age|page|no)[^\w.\n]{0,3}|/)$"
)
_LIMB = re.compile(r"\b(?:leg|legs|thigh|ankle|calf)\W{1,3}$|~\s?$|(?<! )-\s?$")
_STRENGTH_BEHIND = re.compile(r"\s?(?:mg|mcg|ug|units?|bd|od|tds|qds|tabs?|puffs?|/|%)")
_VITALS = re.compile(
    r"\b(?:hr|rr|sats?|spo2|temp|t ?3[5-9]|obs|pressures?|bp|today|clinic|triage|lying|standing|supine|sitting|resus|"
    r"manual|machine|office|warm|"
    r"arrival|crew|pulse|p ?\d{2,3}|map|afebrile|htn|hypertensi\w+|hypotensi\w+|shocked|vitals?|ha?emodynamic\w*)\b"
)


def _hypertension(before: str, number: Number) -> bool:
    """Say whether a pair right behind a high or low pressure can be its value: "HTN uncontrolled (170/100)"."""
    if not isinstance(number.value, float) or number.other is None:
        return False
    return bool(_TENSION.search(before)) and 60 <= number.value <= 260 and 25 <= number.other < number.value


def _bare_pressure(text: Text, number: Number) -> bool:
    """Say whether a pair among vital signs is a blood pressure: "148/82 today", "Obs: 168/94, HR 88"."""
    if not isinstance(number.value, float) or number.other is None or number.rule:
        return False
    if not (70 <= number.value <= 260 and 40 <= number.other <= number.value - 10):
        return False
    before, after = text.norm[max(0, number.start - 60) : number.start], text.norm[number.end : number.end + 60]
    if _LIMB.search(before) or _STRENGTH.search(before) or _STRENGTH_BEHIND.match(after) or before[-1:].isalnum():
        return False
    low, high = text.sentence(number.start)
    near = (
        text.norm[max(low, number.start - 60) : number.start] + " " + text.norm[number.end : min(high, number.end + 60)]
    )
    return bool(_VITALS.search(near))


def _apart(text: Text, number: Number) -> bool:
    """Say whether a number stands alone between marks, or before a person, and weighs nothing else: "…, 60kg, on"."""
    low, high = text.sentence(number.start)
    before, after = text.norm[low : number.start], text.norm[number.end : high]
    if not isinstance(number.value, float) or _LOST.search(before) or _LOST.search(after[:20]):
        return False
    if _PERSON.match(after):
        return True
    if _CUT.search(before):
        return False  # "BW: 55, 6 kg"
    alone = not _PARTS.split(after, maxsplit=1)[0].strip() or bool(_WEIGHED.match(after))
    return alone and not _PARTS.split(before)[-1].strip()


def _side_by_side(text: Text, numbers: Sequence[Number]) -> dict[int, str]:
    """Return weight and height told side by side without their names: "70 kg, 175 cm"."""
    found: dict[int, str] = {}
    for at, (one, other) in enumerate(pairwise(numbers)):
        kinds = [_SIZES.get(known_as(number.written) or "") for number in (one, other)]
        near = _BESIDE.fullmatch(text.norm, one.end, other.start)
        if near and set(kinds) == {"weight", "height"} and _of_a_person(one) and _of_a_person(other):
            found |= {at: str(kinds[0]), at + 1: str(kinds[1])}
    return found


def _of_a_person(number: Number) -> bool:
    """Say whether a number may be the weight or the height of a patient."""
    limits = _PEOPLE.get(known_as(number.written) or "")
    return limits is not None and isinstance(number.value, float) and limits[0] <= number.value <= limits[1]


def _sizes(text: Text, numbers: Sequence[Number], people: Sequence[Introduction]) -> dict[int, str]:
    """Return which numbers beside an introduction are the patient's weight and height."""
    starts = [number.start for number in numbers]
    found: dict[int, str] = {}
    for person in people:
        low, high = text.sentence(person.start)
        before = bisect_left(starts, person.start)
        while (
            before > 0
            and starts[before - 1] >= low
            and _SIZE.fullmatch(text.norm, numbers[before - 1].end, max(numbers[before - 1].end, person.start))
        ):
            before -= 1
        reached, end = before, person.start
        while reached < len(numbers) and starts[reached] < min(high, person.end + _REACH):
            number = numbers[reached]
            inside = person.start <= number.start < person.end
            if not inside and not _SIZE.fullmatch(text.norm, end, max(end, number.start)):
                break
            name = _SIZES.get(known_as(number.written) or "")
            if name and (known_as(number.written) != "m" or _of_a_person(number)):
                found[reached] = name
            end = max(number.end, person.end if number.start >= person.start else 0)
            reached += 1
    return found
