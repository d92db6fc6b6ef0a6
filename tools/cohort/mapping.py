"""Which column of a table is which input, in which unit, with which words: read from a file or from the header.

A mapping file is YAML:
  id: the column that names a patient (optional; it is copied to the output)
  inputs:
    age: AGE                                             # input: column
    creatinine: {column: CREAT, unit: umol/L}            # an input with several units says which
    sex: {column: SEX, values: {1: male, 2: female}}     # the table's words for ours
    mechanical_heart_valve: {value: false}               # the same for every row, said and not defaulted
Without a file a column is an input when its header is the input's name, with the unit behind it where the input has
several: `creatinine [umol/L]`.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from ...calculators import Calculator
from ...calculators.inputs import Input, Quantity

_HEADER = re.compile(r"(?P<name>\w+)\s*(?:\[(?P<unit>[^\]]+\]?)\])?")


class CohortError(ValueError):
    """A table or mapping that cannot be used, and what to change."""


class Column(BaseModel):
    """Where an input comes from: a column, with its unit and words, or one value for every row."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    column: str | None = None
    unit: str | None = None
    values: Mapping[str | int | float | bool, Any] = {}
    value: Any = None

    @model_validator(mode="after")
    def _one(self) -> "Column":
        if (self.column is None) == (self.value is None):
            raise ValueError("give either a column, or one value for every row")
        return self


class ColumnMapping(BaseModel):
    """A mapping file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str | None = None
    inputs: Mapping[str, Column]

    @model_validator(mode="before")
    @classmethod
    def _short_forms(cls, given: Any) -> Any:
        """Read `input: column` as `input: {column: column}`."""
        if isinstance(given, dict) and isinstance(given.get("inputs"), dict):
            inputs = {k: {"column": v} if isinstance(v, str) else v for k, v in given["inputs"].items()}
            return {**given, "inputs": inputs}
        return given


def load_mapping(path: Path) -> ColumnMapping:
    """Read a mapping file. Raises CohortError that names what is wrong in it."""
    try:
        return ColumnMapping.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except yaml.YAMLError as error:
        raise CohortError(f"{path} is not YAML: {error}") from None
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise CohortError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from None


def mapping_of_header(header: Iterable[str], entries: Iterable[Calculator]) -> ColumnMapping:
    """Take the columns whose header names an input."""
    inputs = {name: given for entry in entries for name, given in entry.parameters.items()}
    found: dict[str, Column] = {}
    for column in header:
        match = _HEADER.fullmatch(column.strip())
        if match and match["name"] in inputs:
            found[match["name"]] = Column(column=column, unit=match["unit"])
    return ColumnMapping(inputs=found)


def checked(mapping: ColumnMapping, header: Iterable[str], entries: Iterable[Calculator]) -> None:
    """Check a mapping against a table and the calculators. Raises CohortError that lists everything to change."""
    columns, problems = set(header), []
    if mapping.id and mapping.id not in columns:
        problems.append(f"id: there is no column {mapping.id!r}")
    wanted = {name: given for entry in entries for name, given in entry.parameters.items()}
    for name, given in mapping.inputs.items():
        if given.column is not None and given.column not in columns:
            problems.append(f"{name}: there is no column {given.column!r}")
        if name in wanted:
            problems += _unit_problems(name, given, wanted[name])
    unmapped = [name for name in wanted if name not in mapping.inputs]
    if len(unmapped) == len(wanted):
        problems.append(f"no column is an input; name columns after inputs or map them: {', '.join(wanted)}")
    if problems:
        raise CohortError("; ".join(problems))


def _unit_problems(name: str, given: Column, wanted: Input) -> list[str]:
    if not isinstance(wanted, Quantity) or given.column is None:
        return []
    if given.unit is None:
        asked = f"{name}: say the unit of column {given.column!r}, one of: {', '.join(wanted.units)}"
        return [asked] if wanted.factors else []
    try:
        wanted.ucum(given.unit)
    except ValueError as error:
        return [f"{name}: {error}"]
    return []
