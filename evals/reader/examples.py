"""What the reader is trained on: notes, the inputs asked of them, and the answers that count as right.

An answer is a set of weights over an inquiry's choices, since a question set often leaves open which of several it
means: a form's "no" may be denied in the note or not spoken of. `NOT_MENTIONED` is the choice of saying nothing.
"""

import hashlib
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from ...agent.reading.inquiry import CRITERION, Inquiry, graded, inquire, limits
from ...agent.reading.mentions import Mention, mentions, sizes
from ...calculators import REGISTRY
from ...calculators.inputs import Choice, Criterion, Input, Quantity
from ...calculators.partial import Between, OneOf
from ...tools.protocol import Span
from ..generated.model import Fact, GeneratedNote
from ..known import NotMapped
from ..medrisk.mapping import known, mappings
from ..medrisk.rows import Question
from ..wards.notes import WardNote

#: The weight of saying nothing where a form's answer is not the one of absence. With much more of it, saying nothing of
#: graded items is a hollow that training does not leave: it is never quite wrong.
SILENT = 0.04
_WORD = re.compile(r"[a-z]{4,}")
#: States that say that a thing is not there: a form's answer where a vignette says nothing.
ABSENT = frozenset(["absent", "no", "none", "never", "normal", "not"])


class Asked(NamedTuple):
    """One inquiry and its right answers.

    `choices` are weights over (not mentioned, then yes and no or the options); `numbers` over (none, then the note's
    mentions of numbers); either is empty where nothing is known of it. `quote` is where the note says it, as offsets.
    """

    inquiry: Inquiry
    choices: tuple[float, ...]
    numbers: tuple[float, ...]
    quote: tuple[int, int] | None


class Example(NamedTuple):
    """A note with its mentions of numbers, and what is asked of it. `group` names what it may not be tested with."""

    note: str
    mentions: tuple[Mention, ...]
    asked: tuple[Asked, ...]
    group: str


def medrisk(questions: Iterable[Question]) -> Iterator[Example]:
    """Yield MedRisk's vignettes with the gold inputs of their forms, in our terms."""
    for question in questions:
        mapping = mappings().get(question.cal_id) if question.cal_id is not None else None
        if mapping is None:
            continue
        try:
            gold = known(mapping, question)
        except NotMapped:
            continue
        found = mentions(question.patient_info)
        asked = [
            _gold(inquiry, mapping.entry.parameters[name], gold[name], found)
            for name, inquiry in inquiries(mapping.calculator).items()
            if name in gold and name not in mapping.assume
        ]
        yield Example(question.patient_info, found, tuple(asked), f"{question.cal_id}/{question.input_id}")


def generated(notes: Iterable[GeneratedNote]) -> Iterator[Example]:
    """Yield notes we wrote ourselves, whose every fact is known, with its place."""
    for note in notes:
        found = mentions(note.text)
        asked = {name: inquiry for calculator in note.calculators for name, inquiry in inquiries(calculator).items()}
        given = {name: one for calculator in note.calculators for name, one in REGISTRY[calculator].parameters.items()}
        facts = [_fact(asked[fact.input], given[fact.input], fact, found) for fact in note.facts if fact.input in asked]
        group = hashlib.sha256(note.text.encode()).hexdigest()
        yield Example(note.text, found, tuple(facts), group)


def wards(notes: Iterable[WardNote]) -> Iterator[Example]:
    """Yield notes as wards write them, as a reader ticked them: what is not told is not mentioned."""
    for note in notes:
        found = mentions(note.note)
        asked: dict[str, Asked] = {}
        for calculator in (note.calculator, *note.also):
            for name, inquiry in inquiries(calculator).items():
                if name in note.inputs and name not in asked:
                    asked[name] = _ticked(inquiry, REGISTRY[calculator].parameters[name], note, found)
        yield Example(note.note, found, tuple(asked.values()), hashlib.sha256(note.note.encode()).hexdigest())


@cache
def inquiries(calculator: str) -> Mapping[str, Inquiry]:
    """Return a calculator's inputs as they are asked for."""
    entry = REGISTRY[calculator]
    cuts = limits([entry])
    asked = ((name, inquire(name, given, cuts.get(name, ()))) for name, given in entry.parameters.items())
    return {name: inquiry for name, inquiry in asked if inquiry is not None}


def _gold(inquiry: Inquiry, given: Input, value: Any, found: tuple[Mention, ...]) -> Asked:
    if isinstance(given, Criterion):
        return Asked(inquiry, (SILENT, 1.0, 0.0) if value else (1.0, 0.0, 1.0), (), None)
    if isinstance(given, Choice):
        states = value.values if isinstance(value, OneOf) else (value,)
        silent = 1.0 if any(ABSENT.intersection(str(state).casefold().split()) for state in states) else SILENT
        return Asked(inquiry, (silent, *(float(state in states) for state in inquiry.values)), (), None)
    assert isinstance(given, Quantity)
    low, high = (value.low, value.high) if isinstance(value, Between) else (value, value)
    silent = 1.0 if graded(given) and low <= max(0.0, given.low) else SILENT
    parts = tuple(float(meets(part, low, high)) for part in inquiry.values)
    told = tuple(float(any(_within(size, low, high) for size in sizes(mention, given))) for mention in found)
    return Asked(inquiry, (silent, *parts) if any(parts) else (), (float(not any(told)), *told), None)


def _fact(inquiry: Inquiry, given: Input, fact: Fact, found: tuple[Mention, ...]) -> Asked:
    """Return what a fact of a generated note says: what is not mentioned is not mentioned."""
    silent = _silent(inquiry, len(found))
    if fact.kind == "unmentioned" or fact.start is None or fact.end is None:
        return silent
    quote = fact.start, fact.end
    if not isinstance(given, Quantity):
        return _named(inquiry, fact.value, quote)
    if fact.unit and fact.unit not in given.units:  # a unit that another calculator takes
        return Asked(inquiry, (), (), quote)
    if isinstance(fact.value, str):
        return Asked(inquiry, _told_in_words(fact.value, len(inquiry.options)), (), quote)
    low, high = _limits(given, fact)
    parts = tuple(float(meets(part, low, high)) for part in inquiry.values)
    told = tuple(float(quote[0] <= one.start < quote[1]) for one in found)
    exact = tuple(
        float(bool(inside) and any(_within(size, low, high) for size in sizes(one, given)))
        for one, inside in zip(found, told, strict=True)
    )
    told = exact if any(exact) else told
    return Asked(inquiry, (0.0, *parts) if any(parts) else silent.choices, (float(not any(told)), *told), quote)


def _named(inquiry: Inquiry, value: bool | float | str | None, quote: tuple[int, int] | None) -> Asked:
    """Return that a criterion is stated or denied, or which state a choice has."""
    if inquiry.kind == CRITERION:
        return Asked(inquiry, (0.0, 1.0, 0.0) if value else (0.0, 0.0, 1.0), (), quote)
    return Asked(inquiry, (0.0, *(float(value == state) for state in inquiry.values)), (), quote)


def _ticked(inquiry: Inquiry, given: Input, note: WardNote, found: tuple[Mention, ...]) -> Asked:
    """Return what a reader ticked; a number that is worked out from others is none that the note writes."""
    value = note.inputs[inquiry.input]
    if value is None:
        return _silent(inquiry, len(found))
    start = note.note.find(why) if (why := note.why.get(inquiry.input)) else -1
    quote = (start, start + len(why)) if why and start >= 0 else None
    if not isinstance(given, Quantity):
        return _named(inquiry, value, quote)
    size = float(value)
    parts = tuple(float(meets(part, size, size)) for part in inquiry.values)
    slack = 0.02 * abs(size) + 1e-9  # as labels are rounded
    told = tuple(
        float(
            (quote is None or quote[0] <= one.start < quote[1])
            and any(isinstance(each, float) and abs(each - size) <= slack for each in sizes(one, given))
        )
        for one in found
    )
    return Asked(inquiry, (0.0, *parts) if any(parts) else (), (float(not any(told)), *told), quote)


def _silent(inquiry: Inquiry, mentioned: int) -> Asked:
    """Return that a note, in which so many numbers are mentioned, says nothing of an input."""
    answers = 2 if inquiry.kind == CRITERION else len(inquiry.options)
    quiet = (1.0, *[0.0] * answers) if answers else ()
    return Asked(inquiry, quiet, (1.0, *[0.0] * mentioned) if inquiry.numeric else (), None)


def _told_in_words(word: str, parts: int) -> tuple[float, ...]:
    """Return which parts "low" and "high" are; where "normal" lies is not known."""
    if not parts or word not in ("low", "high"):
        return ()
    only = 1 if word == "low" else parts
    return tuple(float(place == only) for place in range(parts + 1))


def _limits(given: Quantity, fact: Fact) -> tuple[float, float]:
    unit = fact.unit or given.unit
    if isinstance(fact.value, int | float):
        return given.to_unit(fact.value, unit), given.to_unit(fact.value, unit)
    low = given.low if fact.low is None else given.to_unit(fact.low, unit)
    return low, given.high if fact.high is None else given.to_unit(fact.high, unit)


def meets(part: float | str | Span, low: float, high: float) -> bool:
    """Say whether a grade or a part of a range has anything in common with a range."""
    if isinstance(part, Span):
        under = part.high is not None and (low > part.high or (part.below and low >= part.high))
        over = part.low is not None and (high < part.low or (part.above and high <= part.low))
        return not under and not over
    return low <= float(part) <= high


def _within(size: float | Span, low: float, high: float) -> bool:
    slack = 0.01 * max(abs(low), abs(high)) if low == high else 1e-9
    if isinstance(size, Span):
        return (
            (size.low is not None and size.low >= low - slack and size.high is not None and size.high <= high)
            or (size.high is None and size.low is not None and low - slack <= size.low <= high)
            or (size.low is None and size.high is not None and low < size.high <= high + slack)
        )
    return low - slack <= size <= high + slack


def with_strangers(examples: Iterable[Example], many: int, seed: int) -> Iterator[Example]:
    """Yield examples asked, too, for `many` inputs of other calculators of which their notes say nothing.

    A form's own inputs are mostly spoken of; what a product asks of a note mostly is not. An input any of whose words
    the note writes is not put: what the note says of it is not known.
    """
    shuffle = random.Random(seed)
    every = [inquiry for name in sorted(REGISTRY) for inquiry in inquiries(name).values()]
    for example in examples:
        own = {"age", "sex", *(asked.inquiry.input for asked in example.asked)}
        said = {word[:4] for word in _WORD.findall(example.note.casefold())}
        strangers: list[Asked] = []
        for inquiry in shuffle.sample(every, 12 * many):
            if len(strangers) == many:
                break
            if inquiry.input not in own and not said.intersection(_stems(inquiry.input, inquiry.head)):
                own.add(inquiry.input)
                strangers.append(_silent(inquiry, len(example.mentions)))
        yield example._replace(asked=(*example.asked, *strangers))


@cache
def _stems(name: str, head: str) -> frozenset[str]:
    """Return how the telling words by which an input is asked for begin."""
    return frozenset(word[:4] for word in _WORD.findall(f"{name} {head}".casefold().replace("_", " ")))


def held_out(example: Example, share: float) -> bool:
    """Say whether an example is kept aside, by a hash of what it is: the same in every run."""
    digest = hashlib.sha256(example.group.encode()).digest()
    return int.from_bytes(digest[:4]) / 2**32 < share
