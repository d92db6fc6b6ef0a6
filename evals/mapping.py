"""What every mapping of a question set's tools has in common: the calculator that answers one; how files are read."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from ..calculators import REGISTRY, Calculator


class CalculatorMapping(BaseModel):
    """How one of a question set's tools is answered by one of our calculators."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calculator: str
    notes: str = ""

    @property
    def entry(self) -> Calculator:
        """The calculator itself."""
        return REGISTRY[self.calculator]


Kind = TypeVar("Kind", bound=CalculatorMapping)


def load(paths: Iterable[Path], kind: type[Kind]) -> Mapping[int, Kind]:
    """Return every tool's mapping by the tool's number.

    Raises ValueError that names file and tool, on one that is not understood, is mapped twice, or names a calculator
    there is not.
    """
    found: dict[int, Kind] = {}
    for path in paths:
        for number, entry in (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).items():
            where = f"{path.name}: tool {number}"
            if number in found:
                raise ValueError(f"{where} is mapped twice; keep one of them")
            try:
                found[number] = kind.model_validate(entry)
            except ValidationError as error:
                raise ValueError(f"{where}: {error}") from None
            if found[number].calculator not in REGISTRY:
                raise ValueError(f"{where}: there is no calculator {found[number].calculator!r}")
    return found
