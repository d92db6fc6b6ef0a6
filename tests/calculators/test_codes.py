"""Codes and units are real ones: well formed, looked up, and each for one meaning."""

import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import reduce
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

import riskcopilot.calculators as package
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Choice, Criterion, Day, Input, Quantity

TABLE: dict[str, dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("codes.yaml").read_text("utf-8"))

#: The permutation of Verhoeff's scheme, which SNOMED CT identifiers use.
PERMUTATION = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)

#: Each unit as UCUM has it: what it measures, and its size in that kind's base unit. All are accepted by the validator
#: of the US National Library of Medicine (UCUM-LHC 7.1.9), whose sizes these are; enzyme activity is in U/L.
UCUM = {
    "1": ("number", 1),
    "%": ("number", 0.01),
    "{INR}": ("normalised ratio", 1),
    "a": ("time", 31557600),
    "d": ("time", 86400),
    "h": ("time", 3600),
    "min": ("time", 60),
    "s": ("time", 1),
    "mo": ("time", 2629800),
    "wk": ("time", 604800),
    "/min": ("rate", 1 / 60),
    "/d": ("rate", 1 / 86400),
    "/wk": ("rate", 1 / 604800),
    "m": ("length", 1),
    "cm": ("length", 0.01),
    "[in_i]": ("length", 0.0254),
    "kg": ("mass", 1000),
    "g": ("mass", 1),
    "[lb_av]": ("mass", 453.59237),
    "kg/m2": ("body mass index", 1000),
    "Cel": ("temperature", 1),
    "[degF]": ("temperature", 5 / 9),
    "mm[Hg]": ("pressure", 133.322),
    "kPa": ("pressure", 1000),
    "L": ("volume", 1e-3),
    "mL": ("volume", 1e-6),
    "L/d": ("flow", 1e-3 / 86400),
    "mL/d": ("flow", 1e-6 / 86400),
    "mL/min": ("flow", 1e-6 / 60),
    "mL/min/{1.73_m2}": ("flow by body surface", 1e-6 / 60),
    "g/L": ("mass concentration", 1000),
    "g/dL": ("mass concentration", 10000),
    "mg/dL": ("mass concentration", 10),
    "ug/dL": ("mass concentration", 0.01),
    "ng/mL": ("mass concentration", 1e-3),
    "mmol/L": ("molar concentration", 1e-3),
    "pmol/L": ("molar concentration", 1e-9 / 1000),
    "mosm/kg": ("osmolality", 1),
    "m[IU]/L": ("arbitrary concentration", 1),
    "[IU]": ("arbitrary amount", 1),
    "[IU]/mL": ("arbitrary concentration", 1e6),
    "[hnsf'U]": ("radiodensity", 1),
    "/[HPF]": ("number by field of view", 1),
    "mm2": ("area", 1e-6),
    "mmol/mol": ("share of haemoglobin beta chains (IFCC)", 1e-3),
    "mg/g": ("mass share", 1e-3),
    "mg/mmol": ("mass by amount", 1),
    "mg": ("mass", 1e-3),
    "g/d": ("mass flow", 1 / 86400),
    "mg/d": ("mass flow", 1e-3 / 86400),
    "ug/d": ("mass flow", 1e-6 / 86400),
    "ug/h": ("mass flow", 1e-6 / 3600),
    "umol/L": ("molar concentration", 1e-6),
    "U/L": ("enzyme activity", 1),
    "ukat/L": ("enzyme activity", 60),
    "10*9/L": ("number concentration", 1e12),
    "10*3/uL": ("number concentration", 1e12),
    "/uL": ("number concentration", 1e9),
    "{copies}/mL": ("number concentration", 1e6),
    "cm[H2O]": ("pressure", 98.0665),
    "L/min": ("flow", 1e-3 / 60),
    "mg/L": ("mass concentration", 1),
    "mm": ("length", 1e-3),
    "um": ("length", 1e-6),
    "dB": ("logarithm of a ratio", 0.1),
    "cm2": ("area", 1e-4),
    "nmol/L": ("molar concentration", 1e-9),
    "10*11": ("number", 1e11),
    "m2": ("area", 1),
    "mm/h": ("speed", 1e-3 / 3600),
    "fL": ("volume", 1e-18),
    "deg": ("plane angle", 0.017453292519943295),
    "mL/cm[H2O]": ("compliance", 1e-6 / 98.0665),
    "ms": ("time", 0.001),
    "ng/L": ("mass concentration", 1e-6),
    "pg/mL": ("mass concentration", 1e-6),
    "ug/L": ("mass concentration", 1e-3),
    "[wood'U]": ("vascular resistance", 79.9932),
    "dyn.s.cm-5": ("vascular resistance", 1),
    "ug/kg/min": ("dose rate by weight", 1e-9 / 60),
    "mg.min/mL": ("exposure", 60000),
}


def inputs() -> Iterator[tuple[str, Input]]:
    """Every input with its name: calculators' parameters, conditions, and what modules define for them."""
    for entry in REGISTRY.values():
        yield from entry.parameters.items()
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = vars(import_module(info.name))
        yield from module.get("CONDITIONS", {}).items()
        for name, value in module.items():
            for part in getattr(value, "__metadata__", ()):
                if isinstance(part, Quantity | Criterion | Choice | Day):
                    yield re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower(), part


def coded(*kinds: type[Input]) -> set[str]:
    return {entry.code for _, entry in inputs() if isinstance(entry, kinds) and entry.code}


def units(entry: Quantity) -> dict[str, float]:
    return {entry.unit: 1.0, **entry.factors}


def loinc_check_digit(body: str) -> int:
    """The Mod 10 rule of the LOINC Users' Guide: digits in odd places from the right are doubled as one number."""
    odd, even = body[::-1][::2], body[::-1][1::2]
    total = sum(map(int, f"{int(odd) * 2}{even}"))
    return -total % 10


def dihedral(one: int, other: int) -> int:
    """Multiply in the symmetry group of the pentagon: 0 to 4 are rotations, 5 to 9 reflections."""
    turn = other if one < 5 else -other
    return (one + turn) % 5 + 5 * ((one < 5) != (other < 5))


def verhoeff(digits: str) -> int:
    """Verhoeff's checksum, 0 for a number whose last digit is right (SNOMED CT release file specification)."""

    def permuted(place: int, digit: str) -> int:
        return reduce(lambda value, _: PERMUTATION[value], range(place % 8), int(digit))

    return reduce(dihedral, (permuted(place, digit) for place, digit in enumerate(reversed(digits))), 0)


def is_loinc(code: str) -> bool:
    match = re.fullmatch(r"([1-9]\d{0,6})-(\d)", code)
    return match is not None and loinc_check_digit(match[1]) == int(match[2])


def is_concept(code: str) -> bool:
    """A SNOMED CT concept: its partition, before the check digit, is 00, or 10 in an extension."""
    return re.fullmatch(r"[1-9]\d{2,14}[01]0\d", code) is not None and verhoeff(code) == 0


def mistyped(code: str) -> set[str]:
    return {
        code[:place] + str((int(digit) + step) % 10) + code[place + 1 :]
        for place, digit in enumerate(code)
        if digit.isdigit()
        for step in range(1, 10)
    }


@pytest.mark.parametrize("code", sorted(coded(Quantity, Choice)))
def test_a_measurement_has_a_loinc_code(code: str) -> None:
    assert is_loinc(code) and not any(map(is_loinc, mistyped(code)))


@pytest.mark.parametrize("code", sorted(coded(Criterion)))
def test_a_criterion_has_a_snomed_concept(code: str) -> None:
    assert is_concept(code) and not any(map(is_concept, mistyped(code)))


def test_every_code_was_looked_up_and_none_is_left_over() -> None:
    assert coded(Quantity, Choice) == set(TABLE["loinc"])
    assert coded(Criterion) == set(TABLE["snomed_ct"])
    rows = [*TABLE["loinc"].values(), *TABLE["snomed_ct"].values()]
    assert all(row["name"] for row in rows) and {row["source"] for row in rows} == set(TABLE["sources"])


def test_one_code_has_one_meaning() -> None:
    meanings: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for name, entry in inputs():
        if entry.code:
            meanings[entry.code].add((name.replace(" ", "_"), entry.description))
    clashes = {
        code: (one, other)
        for code, found in meanings.items()
        for one, other in combinations(sorted(found), 2)
        if one[0] != other[0] and one[1] != other[1]
    }
    assert not clashes


def test_every_unit_is_ucum() -> None:
    used = {unit for _, entry in inputs() if isinstance(entry, Quantity) for unit in units(entry)}
    assert used <= set(UCUM)


def test_factors_between_units_of_a_kind_are_those_of_ucum() -> None:
    for name, entry in inputs():
        if isinstance(entry, Quantity):
            kind, size = UCUM[entry.unit]
            for unit, factor in entry.factors.items():
                other, other_size = UCUM[unit]
                assert kind != other or factor == pytest.approx(other_size / size, rel=1e-3), (name, unit)
