"""Numbers that tell by their unit or their place what they measure, and need no label."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

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
_ALONE = re.compile(r"\s*\d{1,3}(?:\.\d+)?\s?kgs?\.?\s*")  # a sentence that tells a weight and nothing else
_SIZES = {"kg": "weight", "[lb_av]": "weight", "cm": "height", "[in_i]": "height"}


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
    sizes = _sizes(text, numbers, people)
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
        told = known_as(number.written) == "mm[Hg]" and not _OTHER_PRESSURE.search(before)
        return PRESSURE if told else ""
    if known_as(number.written) == "cm" and _LENGTH.search(before):
        low, high = text.sentence(number.start)
        return "height" if _OF_A_CHILD.search(text.norm, low, high) else ""
    if known_as(number.written) == "kg" and _ALONE.fullmatch(text.norm, *text.sentence(number.start)):
        return "weight"
    if known_as(number.written) == "%" and _OXYGEN.match(text.norm, number.end):
        return "inspired_oxygen"
    if known_as(number.written) != "/min" or _OTHER_RATE.search(before):
        return ""
    if number.written.startswith("breath"):
        return "respiratory_rate"
    return "heart_rate" if number.written.startswith("beat") else ""


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
            if name := _SIZES.get(known_as(number.written) or ""):
                found[reached] = name
            end = max(number.end, person.end if number.start >= person.start else 0)
            reached += 1
    return found
