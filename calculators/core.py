"""What a calculator is: a pure function, where it was published, to whom it applies, and its result.

A calculator is an ordinary typed function from clinical inputs to a `Result`. The `calculator`
decorator files it in `REGISTRY` and hands it back unchanged. Everything else (tools, documentation,
forms, partial evaluation) is derived from its name, signature, docstring and sources.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple, ParamSpec, TypeVar, get_type_hints

from pydantic_core import SchemaValidator, ValidationError, core_schema

from .inputs import Input, InputProblem, InvalidInputs, Quantity

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Source:
    """A publication that states a rule or a number.

    `doi` and `pmid` are only given when they were looked up. `where` is the table or page the numbers stand in.
    `read` says what was really read: the full text, the abstract, a secondary source that reproduces
    it (named in `via`), or nothing yet.
    """

    citation: str
    doi: str | None = None
    pmid: str | None = None
    url: str | None = None
    where: str = ""
    read: Literal["full text", "abstract", "secondary", "unverified"] = "unverified"
    via: str = ""

    def __hash__(self) -> int:
        return hash(self.citation)  # one field tells them apart; results are hashed often

    @property
    def link(self) -> str | None:
        """A web address of the publication, if an identifier was verified."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/" if self.pmid else self.url


class Item(NamedTuple):
    """One row of a scoring table: what was looked for, and the points it gave this patient.

    `kind` names the group a publication sets the row in, where finding anything of that group matters beyond its points
    (`found`): the high-risk criteria of a rule, the first step of an algorithm.
    """

    label: str
    points: float
    kind: str = ""


class Risk(NamedTuple):
    """The chance of an outcome within a horizon, in percent (one number, or the interval published)."""

    outcome: str
    horizon: str
    percent: float | tuple[float, float]
    source: Source


class Result(NamedTuple):
    """An answer a clinician can check: the value, the published band, the working, and the risks."""

    value: float | str
    unit: str
    band: str
    items: tuple[Item, ...] = ()
    risks: tuple[Risk, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """Whether a tool applies to a patient, and why."""

    applies: Literal["yes", "no", "unclear"]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Calculator:
    """A registered calculator."""

    function: Callable[..., Result]
    title: str
    source: Source
    conditions: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    outcome: str = ""
    setting: str = ""
    sex: Literal["female", "male"] | None = None
    ages: tuple[float, float] | None = None
    aliases: tuple[str, ...] = ()
    licence: str = ""
    version: str = "1"
    superseded_by: str | None = None
    confirmed: str = ""
    disputed: str = ""

    @property
    def name(self) -> str:
        """The name models and people call it by, which is the function's own."""
        return self.function.__name__

    @property
    def specialty(self) -> str:
        """The folder it lives in, such as "cardiology"."""
        return self.function.__module__.split(".")[-2]

    @cached_property
    def description(self) -> str:
        """What it estimates and for whom, which is the function's docstring."""
        return inspect.getdoc(self.function) or ""

    @property
    def verification(self) -> Literal["pinned", "confirmed", "disputed"]:
        """How far it was checked: by cases from its source, by a second source too, or sources differ."""
        return "disputed" if self.disputed else "confirmed" if self.confirmed else "pinned"

    @cached_property
    def parameters(self) -> Mapping[str, Input]:
        """Each input's definition, by name, in the order of the signature."""
        hints = get_type_hints(self.function, include_extras=True)
        del hints["return"]
        return {name: next(m for m in hint.__metadata__ if isinstance(m, Input)) for name, hint in hints.items()}

    @cached_property
    def _validate(self) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
        fields = {name: core_schema.typed_dict_field(given.validation()) for name, given in self.parameters.items()}
        return SchemaValidator(core_schema.typed_dict_schema(fields, extra_behavior="forbid")).validate_python

    @cached_property
    def schema(self) -> dict[str, Any]:
        """JSON schema of the inputs. Every one is required: absent is not "no"."""
        return {
            "title": self.name,
            "type": "object",
            "properties": {name: given.json_schema() for name, given in self.parameters.items()},
            "required": list(self.parameters),
            "additionalProperties": False,
        }

    def run(self, arguments: Mapping[str, Any]) -> Result:
        """Validate arguments that came from outside the program, convert their units, and calculate.

        Raises InvalidInputs, which names each refused input and what to give instead.
        """
        return self.function(**self.convert(arguments))

    def convert(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Validate like `run`, and return the inputs in the units the function sees."""
        try:
            return self._validate(arguments)
        except ValidationError as error:
            raise InvalidInputs(self.name, self._problems(arguments, error)) from None

    def _problems(self, arguments: Mapping[str, Any], error: ValidationError) -> list[InputProblem]:
        if not isinstance(arguments, dict):
            return [{"input": "inputs", "problem": "give an object of input names and values"}]
        found: list[InputProblem] = []
        for name in dict.fromkeys(str(e["loc"][0]) for e in error.errors(include_url=False)):
            if name not in self.parameters:
                text = f"is not an input of this calculator; it takes: {', '.join(self.parameters)}"
            elif name not in arguments:
                text = f"is missing ({self.parameters[name].description}); nothing is assumed for it"
            else:
                text = self.parameters[name].problem(arguments[name]) or "is not understood"
            found.append({"input": name, "problem": text})
        return found

    def applies(self, facts: Mapping[str, Any]) -> Verdict:
        """Say whether the publication's population includes a patient of whom these facts are known.

        `facts` maps `age` (years), `sex` and names of conditions (true or false) to what is known.
        """
        against: list[str] = []
        unclear: list[str] = []
        self._check_age(facts.get("age"), against, unclear)
        if self.sex and "sex" in facts and facts["sex"] != self.sex:
            against.append(f"stated for {self.sex} patients")
        against += [f"not for patients with {name}" for name in self.excludes if facts.get(name) is True]
        if self.conditions and not any(facts.get(name) is True for name in self.conditions):
            needed = " or ".join(self.conditions)
            if all(facts.get(name) is False for name in self.conditions):
                against.append(f"stated for patients with {needed}, which the patient does not have")
            else:
                unclear.append(f"stated for patients with {needed}, which is not mentioned")
        if against:
            return Verdict("no", tuple(against))
        return Verdict("unclear", tuple(unclear)) if unclear else Verdict("yes")

    def _check_age(self, age: Any, against: list[str], unclear: list[str]) -> None:
        quantity = self.parameters.get("age")
        limits = self.ages or ((quantity.low, quantity.high) if isinstance(quantity, Quantity) else None)
        if limits is None or not isinstance(age, int | float):
            return
        if not limits[0] <= age <= limits[1]:
            upper = f" to {limits[1]:g}" if limits[1] < 120 else " or over"
            against.append(f"stated for patients aged {limits[0]:g}{upper}; this patient is {age:g}")


REGISTRY: dict[str, Calculator] = {}


def calculator(*, title: str, source: Source, **facts: Any) -> Callable[[Callable[P, Result]], Callable[P, Result]]:
    """Register the decorated function as a calculator; `facts` are the other fields of `Calculator`."""

    def register(function: Callable[P, Result]) -> Callable[P, Result]:
        entry = Calculator(function, title, source, **facts)
        if entry.name in REGISTRY:
            raise ValueError(f"two calculators are called {entry.name!r}; rename one")
        REGISTRY[entry.name] = entry
        return function

    return register


def total(*items: Item) -> float:
    """Add up the points of a scoring table; decimals are rounded to nine places, so that order does not matter."""
    score: float = 0
    for item in items:
        score += item[1]
    return round(score, 9) if isinstance(score, float) else score


def highest(*items: Item) -> float:
    """Return the most points that any single row gave."""
    return max(item[1] for item in items)


def found(*items: Item, kind: str) -> bool:
    """Say whether any row of a kind gave points."""
    return any(item[1] and item[2] == kind for item in items)


def upto(value: float, steps: Mapping[float, T], *, over: T) -> T:
    """Look `value` up in ascending steps whose limits are inclusive: `{8: 3}` gives 3 for 8 or less."""
    for limit, step in steps.items():
        if value <= limit:
            return step
    return over


def below(value: float, steps: Mapping[float, T], *, otherwise: T) -> T:
    """Look `value` up in ascending steps whose limits are exclusive: `{15: "G5"}` gives G5 under 15."""
    for limit, step in steps.items():
        if value < limit:
            return step
    return otherwise
