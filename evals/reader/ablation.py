"""What rules alone, the network alone and both together read right, and how far a confidence can be trusted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from ...agent.reading.blend import BEYOND, LEAST, Calibration
from ...agent.reading.inquiry import CRITERION
from ...agent.reading.levels import by_usual_limits
from ...calculators import REGISTRY
from ...calculators.inputs import Input, Quantity
from ...tools.calculator import shared_inputs
from ...tools.protocol import Finding, Span
from ..proportion import share
from .examples import meets
from .heard import Heard

#: Where confidences are parted to be held against how often they are right.
STEPS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001)


class Said:
    """What one way of reading says of an inquiry: right or not, and how sure it is; None where it says nothing."""

    def __init__(self, right: bool, confidence: float | None) -> None:
        self.right, self.confidence = right, confidence


def ruled(one: Heard) -> Said:
    """Return what rules alone say."""
    if not one.rules:
        return _silent(one)
    return Said(_is_right(one, one.rules[0]) if len(one.rules) == 1 else False, one.rules[0].confidence)


def networked(one: Heard) -> Said:
    """Return what the network alone says."""
    return _weighed(one._replace(rules=()), Calibration())


def both(one: Heard, calibration: Calibration) -> Said:
    """Return what both together say."""
    if one.rules and (len(one.rules) > 1 or one.asked.inquiry.numeric):
        return _beyond(one, calibration) or ruled(one)
    return _weighed(one, calibration)


def _beyond(one: Heard, calibration: Calibration) -> Said | None:
    """Return what "elevated" is taken as where a limit lies beyond the usual one; None where that is not the case."""
    given = _inputs()[one.asked.inquiry.input]
    if len(one.rules) > 1 or not by_usual_limits(one.rules[0]) or not isinstance(given, Quantity):
        return None
    likely = calibration.part(one.answer, given, one.rules[0])
    if likely is None or not one.asked.choices:
        return None
    place, chance = likely
    return Said(one.asked.choices[1 + place] == 1.0, one.rules[0].confidence if chance == 1.0 else min(chance, BEYOND))


def _weighed(one: Heard, calibration: Calibration) -> Said:
    asked, answer = one.asked, one.answer
    if asked.numbers:
        likely = calibration.numbers(answer.numbers.copy())
        best = int(likely.argmax())
        if best and likely[best] >= LEAST:
            return Said(asked.numbers[best] == 1.0, float(likely[best]))
    if not asked.choices:
        return _silent(one)
    if asked.inquiry.kind == CRITERION:
        likely = calibration.criteria(answer.choices, one.said if isinstance(one.said, bool) else None)
    else:
        likely = calibration.options(answer.choices.copy(), one.place)
    best = int(likely.argmax())
    if not best or likely[best] < LEAST:
        return _silent(one)
    return Said(asked.choices[best] == 1.0, float(likely[best]))


def _silent(one: Heard) -> Said:
    """Return what saying nothing is worth: right where nothing is said, or what is said is that it is absent."""
    open_choices = not one.asked.choices or one.asked.choices[0] == 1.0
    open_numbers = not one.asked.numbers or one.asked.numbers[0] == 1.0
    return Said(bool(open_choices and open_numbers), None)


def _is_right(one: Heard, finding: Finding) -> bool:
    asked = one.asked
    if asked.inquiry.kind == CRITERION:
        return asked.choices[1 if finding.value else 2] == 1.0
    for weight, mention in zip(asked.numbers[1:], one.answer.mentions, strict=False):
        if weight == 1.0 and finding.start is not None and finding.start <= mention.start < (finding.end or 0):
            return True
    if one.place is not None and asked.choices:
        return asked.choices[1 + one.place] == 1.0
    met = [place for place, part in enumerate(asked.inquiry.values) if meets(part, *_limits(finding))]
    return bool(met and asked.choices) and all(asked.choices[1 + place] == 1.0 for place in met)


def _limits(finding: Finding) -> tuple[float, float]:
    """Return the least and most a number read can be, in the unit its input is asked in; an open end is just inside."""
    given, value = _inputs()[finding.input], finding.value
    if not isinstance(given, Quantity) or isinstance(value, str):
        return float("inf"), float("-inf")
    if not isinstance(value, Span):
        number = given.to_unit(float(value), finding.unit or given.unit)
        return number, number
    low = given.low if value.low is None else given.to_unit(value.low, finding.unit or given.unit)
    high = given.high if value.high is None else given.to_unit(value.high, finding.unit or given.unit)
    least = 1.0 if given.integer else 1e-6 * max(1.0, abs(low), abs(high))
    return low + least * value.above, high - least * value.below


@cache
def _inputs() -> Mapping[str, Input]:
    return shared_inputs(REGISTRY.values())


def table(lines: Sequence[Heard], calibration: Calibration) -> list[str]:
    """Return the figures as lines to print."""
    ways = {
        "rules alone": [ruled(one) for one in lines],
        "network alone": [networked(one) for one in lines],
        "both": [both(one, calibration) for one in lines],
    }
    found = []
    for way, said in ways.items():
        notes: dict[int, bool] = defaultdict(lambda: True)
        for one, each in zip(lines, said, strict=True):
            notes[one.note] &= each.right
        spoken = [each for each in said if each.confidence is not None]
        found.append(
            f"{way}: inputs {_of([each.right for each in said])}; whole sets {_of(list(notes.values()))}; "
            f"of what is said {_of([each.right for each in spoken])}"
        )
    return found + reliability(ways["both"])


def reliability(said: Sequence[Said]) -> list[str]:
    """Return how often readings of each confidence are right."""
    found = []
    for low, high in pairwise(STEPS):
        inside = [each for each in said if each.confidence is not None and low <= each.confidence < high]
        if inside:
            mean = np.mean([each.confidence for each in inside if each.confidence is not None])
            found.append(f"confidence {low:g} to {min(high, 1):g} (mean {mean:.3f}): {_of([e.right for e in inside])}")
    return found


def _of(right: Sequence[bool]) -> str:
    return str(share(list(right)))
