"""Patients to write notes about: which calculators, and a value for each of their inputs, often near a threshold."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any, Final, Literal, NamedTuple

import yaml

from ...calculators import REGISTRY, Calculator
from ...calculators.inputs import Choice, Criterion, Day, Input, Quantity
from ...calculators.structure import structure
from .language import RAW

_SHARED = 3  # inputs that make two calculators related
_FEMALE = (
    "pregnan",
    "obstetric",
    "postpartum",
    "menstru",
    "menopaus",
    "ovar",
    "uter",
    "gestation",
    "caesarean",
    "her ",
)
_MALE = ("prostat", "testic", "erectile", "scrot")
_CHILD = ("infant", "child", "newborn", "neonat", "paediatric")


class Usual(NamedTuple):
    """The values of a number that a clinic meets, and the normal ones, in the quantity's unit."""

    low: float
    high: float
    decimals: int
    normal_low: float
    normal_high: float


USUAL: Final[Mapping[str, Usual]] = {
    name: Usual(*row)
    for name, row in yaml.safe_load(files(__package__).joinpath("numbers.yaml").read_text(encoding="utf-8")).items()
}
SETTLED: Final[tuple[tuple[str, str, str, float], ...]] = tuple((*row,) for row in RAW["settled"])


class Patient(NamedTuple):
    """A sampled patient: `values` holds every input of the calculators, as the functions see them."""

    calculators: tuple[Calculator, ...]
    inputs: Mapping[str, Input]
    values: Mapping[str, Any]
    sex: Literal["female", "male"]
    age: float
    child: bool


@cache
def _names() -> tuple[str, ...]:
    return tuple(REGISTRY)


@cache
def _related(name: str) -> tuple[str, ...]:
    mine = set(REGISTRY[name].parameters)
    return tuple(
        other for other, entry in REGISTRY.items() if other != name and len(mine & set(entry.parameters)) >= _SHARED
    )


def chosen(rng: Random) -> tuple[Calculator, ...]:
    """Pick one calculator, or now and then two that share inputs."""
    first = rng.choice(_names())
    related = _related(first)
    if related and rng.random() < 0.25:
        return REGISTRY[first], REGISTRY[rng.choice(related)]
    return (REGISTRY[first],)


def sampled(calculators: Sequence[Calculator], rng: Random, *, near: float = 0.5) -> Patient:
    """Sample a patient to whom the calculators apply; `near` is the share of numbers near a threshold."""
    inputs: dict[str, Input] = {}
    for entry in calculators:
        for name, given in entry.parameters.items():
            held = inputs.get(name)
            if isinstance(held, Quantity) and isinstance(given, Quantity):
                given = held.within(max(held.low, given.low), min(held.high, given.high))
            inputs[name] = given
    child = any(_about(entry, _CHILD) or entry.specialty == "paediatrics" for entry in calculators)
    sex = _sex(calculators, rng)
    age = _age(calculators, inputs, child, rng)
    values = {name: _value(name, given, calculators, rng, near) for name, given in inputs.items()}
    if "sex" in inputs:
        values["sex"] = sex
    if "age" in inputs:
        values["age"] = age
    _fit(values)
    return Patient(tuple(calculators), inputs, values, sex, age, child)


@cache
def _words_of(entry_name: str) -> str:
    entry = REGISTRY[entry_name]
    return " ".join([entry.title, entry.description, *entry.conditions, *entry.parameters]).lower()


def _about(entry: Calculator, words: tuple[str, ...]) -> bool:
    return any(word in _words_of(entry.name) for word in words)


def _sex(calculators: Sequence[Calculator], rng: Random) -> Literal["female", "male"]:
    for entry in calculators:
        if entry.sex:
            return entry.sex
        if entry.specialty == "obstetrics" or _about(entry, _FEMALE):
            return "female"
        if _about(entry, _MALE):
            return "male"
    return "female" if rng.random() < 0.5 else "male"


def _age(calculators: Sequence[Calculator], inputs: Mapping[str, Input], child: bool, rng: Random) -> float:
    low, high = (2.0, 15.0) if child else (18.0, 92.0)
    if any(entry.specialty == "obstetrics" for entry in calculators):
        high = 46.0
    limits = [entry.ages for entry in calculators if entry.ages]
    given = inputs.get("age")
    if isinstance(given, Quantity):
        limits.append((given.low, given.high))
    for floor, ceiling in limits:
        low = max(low, floor) if floor <= high else floor
        high = min(high, ceiling) if ceiling >= low else ceiling
    if high < low:
        low, high = limits[-1]
    cuts = [cut.limit for entry in calculators for cut in structure(entry).cuts.get("age", ())]
    near = [cut + step for cut in cuts for step in (-1, 0, 1) if low <= cut + step <= high]
    if near and rng.random() < 0.5:
        return float(round(rng.choice(near)))
    return float(round(rng.uniform(low, high)))


def _value(name: str, given: Input, calculators: Sequence[Calculator], rng: Random, near: float) -> Any:
    match given:
        case Criterion():
            return rng.random() < 0.45
        case Choice():
            return rng.choice(tuple(given.options))
        case Day():
            return (date(2024, 1, 1) + timedelta(days=rng.randrange(600))).isoformat()
        case _:
            return number(name, given, calculators, rng, near=near)


def number(name: str, given: Quantity, calculators: Sequence[Calculator], rng: Random, *, near: float = 0.5) -> float:
    """Sample a number of a patient: near one of the calculators' thresholds as often as said, else a usual one."""
    if given.integer and given.high - given.low <= 10:
        return float(rng.randint(int(given.low), int(given.high)))
    cuts = [cut.limit for entry in calculators if name in entry.parameters for cut in structure(entry).cuts[name]]
    inside = [cut for cut in cuts if given.low < cut < given.high]
    usual = USUAL.get(name)
    decimals = decimals_of(name, given)
    if inside and rng.random() < near:
        value = rng.choice(inside) + rng.choice((-2, -1, 0, 1, 2)) * 10.0**-decimals
    elif usual:
        value = rng.triangular(usual.low, usual.high, rng.uniform(usual.low, usual.high))
    elif inside:
        value = rng.uniform(min(inside) * (0.5 if min(inside) > 0 else 1.5), max(inside) * 1.6 + 1)
    else:
        value = given.low + (given.high - given.low) * rng.uniform(0.02, 0.3)
    return round(min(max(value, given.low), given.high), decimals)


def decimals_of(name: str, given: Quantity) -> int:
    """Return with how many decimals a number is written in its own unit."""
    if name in USUAL:
        return USUAL[name].decimals
    if given.integer or given.high > 60:
        return 0
    return 1 if given.high > 2 else 2


def _fit(values: dict[str, Any]) -> None:
    """Make numbers that belong together agree."""
    if "systolic_pressure" in values and "diastolic_pressure" in values:
        values["diastolic_pressure"] = min(values["diastolic_pressure"], values["systolic_pressure"] - 18)
        values["diastolic_pressure"] = max(values["diastolic_pressure"], 20.0)
    if "mean_pressure" in values and "systolic_pressure" in values:
        low = values.get("diastolic_pressure", round(values["systolic_pressure"] * 0.6))
        values["mean_pressure"] = float(round((values["systolic_pressure"] + 2 * low) / 3))
    if {"body_mass_index", "height", "weight"} <= values.keys():
        values["body_mass_index"] = round(values["weight"] / (values["height"] / 100) ** 2, 1)
    if {"haemoglobin", "haematocrit"} <= values.keys():
        values["haematocrit"] = float(round(values["haemoglobin"] * 3))


def agrees(text: str, true: bool, values: Mapping[str, Any]) -> bool:
    """Say whether a finding said to be there, or not, is consistent with the numbers of the patient."""
    lower = text.lower()
    for word, name, side, limit in SETTLED:
        if word in lower and isinstance(values.get(name), float | int):
            holds = values[name] >= limit if side == "from" else values[name] < limit
            if holds != true:
                return False
    return True
