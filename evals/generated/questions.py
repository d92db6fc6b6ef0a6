"""Questions whose answers are computed: hard notes, each hard in one way, and four options of which one is right."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random
from typing import Any, Final, Literal, NamedTuple

from ...calculators import REGISTRY, Calculator, Result
from ...calculators.inputs import Choice, Criterion, Day, Quantity, display
from ...calculators.inputs import number as shown_number
from ...calculators.partial import Between, evaluate
from ...calculators.structure import structure
from ...calculators.vocabulary import CONDITIONS
from .model import Fact, Frozen, GeneratedNote
from .notes import attempt
from .patients import Patient, sampled
from .statements import Manner

Kind = Literal["near threshold", "distractors", "units", "negations", "missing", "wrong population"]
KINDS: Final[tuple[Kind, ...]] = (
    "near threshold", "distractors", "units", "negations", "missing", "wrong population",
)  # fmt: skip
Status = Literal["determined", "undecidable", "not applicable"]
Size = Literal["tiny", "small", "large"]
#: How many questions of each size, and the seed they are drawn with.
SIZES: Final[Mapping[Size, tuple[int, int]]] = {"tiny": (60, 1), "small": (600, 2), "large": (6000, 3)}
LICENCE: Final = "Apache-2.0; written by RiskCopilot's generator, from no patient and no other set"
UNDECIDABLE: Final = "It cannot be decided from this note"
NOT_APPLICABLE: Final = "The calculator does not apply to this patient"
_LETTERS: Final = ("A", "B", "C", "D")
_TRIES = 200
_WRONG = 40  # patients tried for a wrong option
_MANY_NEGATIONS = 3
_FEWEST_INPUTS = 3


class Truth(Frozen):
    """What is right: computed from what the note says, and from nothing else.

    Of an undecidable question `low` and `high` are the values still possible, where values are numbers.
    """

    status: Status
    value: float | str | None = None
    unit: str = ""
    band: str = ""
    low: float | None = None
    high: float | None = None


class GeneratedQuestion(Frozen):
    """A note, a question about it, four options, and the truth with the facts it rests on."""

    id: str
    kind: Kind
    note: str
    question: str
    calculator: str
    options: dict[str, str]
    answer: str
    truth: Truth
    facts: tuple[Fact, ...]
    licence: str = LICENCE


class _Drawn(NamedTuple):
    """A note of one kind, and what is known from it."""

    entry: Calculator
    patient: Patient
    note: GeneratedNote
    known: Mapping[str, Any]


def questions(size: Size, count: int | None = None) -> Iterator[GeneratedQuestion]:
    """Yield the questions of a size, or its first `count`; always the same ones."""
    whole, seed = SIZES[size]
    for place in range(min(whole, count or whole)):
        yield _question(f"{size}-{place:04d}", KINDS[place % len(KINDS)], Random(f"question {seed} {place}"))


def _question(identity: str, kind: Kind, rng: Random) -> GeneratedQuestion:
    for _ in range(_TRIES):
        entry = REGISTRY[rng.choice(tuple(REGISTRY))]
        drawn = _drawn(entry, kind, rng)
        if drawn is None:
            continue
        truth = _truth(drawn, kind)
        options = _options(drawn, truth, rng) if truth is not None else None
        if truth is not None and options is not None:
            right, texts = options
            lettered = dict(zip(_LETTERS, texts, strict=True))
            answer = next(letter for letter, text in lettered.items() if text == right)
            asked = rng.choice(("What is the {t} of this patient?", "Work out the {t}.", "What does the {t} come to?"))
            return GeneratedQuestion(
                id=identity,
                kind=kind,
                note=drawn.note.text,
                question=asked.format(t=entry.title),
                calculator=entry.name,
                options=lettered,
                answer=answer,
                truth=truth,
                facts=drawn.note.facts,
            )
    raise RuntimeError(f"no question of the kind {kind!r} could be drawn in {_TRIES} tries")


def _drawn(entry: Calculator, kind: Kind, rng: Random) -> _Drawn | None:
    """Write a note of one kind for a calculator; None where this calculator or this patient does not give one."""
    if len(entry.parameters) < _FEWEST_INPUTS or not _suits(entry, kind):
        return None
    patient = sampled((entry,), rng, near=1.0 if kind == "near threshold" else 0.4)
    manner, adding = Manner(silence=0.0, exact=True, foreign=kind == "units"), ""
    manner = manner._replace(crowded=kind in ("distractors", "missing", "negations"))
    if kind == "missing":
        manner = manner._replace(silent=frozenset(rng.sample(tuple(entry.parameters), rng.choice((1, 1, 2, 3)))))
    if kind == "wrong population":
        outside = _outside(entry, patient, rng)
        if outside is None:
            return None
        patient, adding = outside
    note = attempt(patient, rng, manner, adding=adding)
    if note is None:
        return None
    return _Drawn(entry, patient, note, known(entry, note.facts))


def _suits(entry: Calculator, kind: Kind) -> bool:
    inputs = entry.parameters.values()
    match kind:
        case "near threshold":
            return any(structure(entry).cuts[name] for name in entry.parameters)
        case "units":
            return any(isinstance(given, Quantity) and given.factors for given in inputs)
        case "negations":
            return sum(isinstance(given, Criterion) for given in inputs) > _MANY_NEGATIONS
        case "distractors":
            return any(isinstance(given, Quantity) and given.low < given.high - 10 for given in inputs)
    return True


def _outside(entry: Calculator, patient: Patient, rng: Random) -> tuple[Patient, str] | None:
    """Make a patient one the calculator is not stated for, with the sentence that says so where there is one."""
    ways: list[str] = []
    given = entry.parameters.get("age")
    limits = entry.ages or ((given.low, given.high) if isinstance(given, Quantity) else None)
    ages = [age for age in (limits[0] - 3, limits[0] - 8, limits[1] + 4) if 2 <= age <= 99] if limits else []
    ways += ["age"] if ages else []
    ways += ["sex"] if entry.sex and entry.specialty != "obstetrics" else []
    named = [name for name in entry.excludes if name in CONDITIONS and CONDITIONS[name].terms]
    ways += ["excluded"] if named else []
    if not ways:
        return None
    patient = patient._replace(child=False)  # so that the note gives the age
    match rng.choice(ways):
        case "age":
            age = float(round(rng.choice(ages)))
            values = {**patient.values, **({"age": age} if "age" in patient.values else {})}
            return patient._replace(age=age, values=values), ""
        case "sex":
            other: Literal["female", "male"] = "male" if entry.sex == "female" else "female"
            values = {**patient.values, **({"sex": other} if "sex" in patient.values else {})}
            return patient._replace(sex=other, values=values), ""
    term = CONDITIONS[rng.choice(named)].terms[0]
    return patient, f"The patient has {term}."


def known(entry: Calculator, facts: tuple[Fact, ...]) -> dict[str, Any]:
    """Return what facts say of a calculator's inputs, as partial evaluation takes it."""
    found: dict[str, Any] = {}
    for fact in facts:
        given = entry.parameters.get(fact.input)
        if given is None or fact.kind == "unmentioned":
            continue
        if isinstance(given, Quantity):
            value = quantity(given, fact)
            if value is not None:
                found[fact.input] = value
        elif isinstance(given, Day):
            found[fact.input] = date.fromisoformat(str(fact.value))
        else:
            found[fact.input] = fact.value
    return found


def quantity(given: Quantity, fact: Fact) -> float | Between | None:
    """Return what a fact says of a number, in the calculator's unit; None where it says only whether it is normal."""
    if isinstance(fact.value, float):
        return fact.value / 12 if fact.unit == "mo" and given.unit == "a" else given.to_unit(fact.value, fact.unit)
    if fact.low is None and fact.high is None:
        return None
    low = given.low if fact.low is None else given.to_unit(fact.low, fact.unit)
    high = given.high if fact.high is None else given.to_unit(fact.high, fact.unit)
    return Between(max(low, given.low), min(high, given.high), fact.above, fact.below)


def _truth(drawn: _Drawn, kind: Kind) -> Truth | None:
    """Compute what is right; None where the note turned out not to be of its kind."""
    entry, said = drawn.entry, drawn.known
    if kind == "wrong population":
        return Truth(status="not applicable") if _does_not_apply(drawn) else None
    if _does_not_apply(drawn) or (kind == "negations" and _negated(drawn) < _MANY_NEGATIONS):
        return None
    partial = evaluate(entry, said)
    if partial.result is not None:
        result = partial.result
        return None if kind == "missing" else Truth(
            status="determined", value=result.value, unit=display(result.unit), band=result.band
        )  # fmt: skip
    return Truth(status="undecidable", low=partial.low, high=partial.high) if kind == "missing" else None


def _negated(drawn: _Drawn) -> int:
    return sum(fact.kind == "negated" for fact in drawn.note.facts)


def _does_not_apply(drawn: _Drawn) -> bool:
    """Say whether the note shows a patient the calculator is not stated for."""
    facts: dict[str, Any] = {"sex": drawn.patient.sex, "age": drawn.patient.age}
    for name in drawn.entry.excludes:
        if name in CONDITIONS and any(term in drawn.note.text for term in CONDITIONS[name].terms[:1]):
            facts[name] = True
    return drawn.entry.applies(facts).applies == "no"


def option(result: Result) -> str:
    """Write a result as an option."""
    value = result.value if isinstance(result.value, str) else shown_number(round(result.value, 2))
    unit = display(result.unit)
    said = f"{value} {unit}".strip() if unit != "%" else f"{value} %"
    return f"{said}: {result.band}" if result.band and result.band != result.value else said


def _options(drawn: _Drawn, truth: Truth, rng: Random) -> tuple[str, list[str]] | None:
    """Return the right option and all four in random order: two results, "undecidable" and "not applicable"."""
    texts: list[str] = []
    if truth.status == "determined":
        result = evaluate(drawn.entry, drawn.known).result
        assert result is not None
        texts.append(option(result))
    for _ in range(_WRONG):
        text = option(drawn.entry.function(**_misread(drawn, rng)))
        if text not in texts:
            texts.append(text)
        if len(texts) == 2:
            break
    else:
        return None
    right = {"determined": texts[0], "undecidable": UNDECIDABLE, "not applicable": NOT_APPLICABLE}[truth.status]
    texts += [UNDECIDABLE, NOT_APPLICABLE]
    rng.shuffle(texts)
    return right, texts


def _misread(drawn: _Drawn, rng: Random) -> dict[str, Any]:
    """Return a patient near to the one described: one or two inputs misread, what is missing made up."""
    values = {**sampled((drawn.entry,), rng).values, **drawn.known}
    for name, given in drawn.entry.parameters.items():
        if isinstance(given, Day):
            values[name] = date.fromisoformat(str(values[name]))
    for name in rng.sample(tuple(drawn.entry.parameters), min(2, len(drawn.entry.parameters))):
        given, value = drawn.entry.parameters[name], values[name]
        match given:
            case Criterion():
                values[name] = not value
            case Choice():
                values[name] = rng.choice(tuple(given.options))
            case Quantity():
                wrong = value * rng.choice((0.5, 0.8, 1.25, 2)) if value else given.low + 1
                wrong = min(max(wrong, given.low), given.high)
                values[name] = float(round(wrong)) if given.integer else wrong
    return values
