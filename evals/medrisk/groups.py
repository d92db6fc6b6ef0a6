"""The groups that a question of MedRisk belongs to by its tool: specialty, disease, organ system, rare diseases."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from ..lines import read
from .mapping import mappings
from .rows import Question

RARE = Path(__file__).parent / "rare.yaml"

Groups = Mapping[str, tuple[str, ...]]


class ToolRow(BaseModel):
    """A row of the benchmark's tool library; several values stand in a field with commas between them."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    cal_id: int
    name: str = ""
    specialty: str = ""
    disease: str = ""
    organ_system: str = ""


def library(path: Path | None) -> dict[int, ToolRow]:
    """Read the benchmark's tool library, if there is one."""
    return {row.cal_id: row for row in read(path, ToolRow).rows} if path else {}


def groups(question: Question, tools: Mapping[int, ToolRow]) -> Groups:
    """Return the groups of a question."""
    if question.cal_id is None:
        return {}
    mapping = mappings().get(question.cal_id)
    row = tools.get(question.cal_id)
    found: dict[str, tuple[str, ...]] = {
        "calculator": (mapping.calculator if mapping else f"tool {question.cal_id} (no calculator)",)
    }
    if row:
        for field in ("specialty", "disease", "organ_system"):
            found[field.replace("_", " ")] = tuple(filter(None, map(str.strip, getattr(row, field).split(","))))
    found["rarity"] = ("rare disease" if question.cal_id in rare() else "other",)
    if question.cal_id in rare():
        found["rare disease"] = (rare()[question.cal_id],)
    return found


@cache
def rare() -> dict[int, str]:
    """Return the tools that are for a rare disease, and which."""
    held: dict[int, str] = yaml.safe_load(RARE.read_text(encoding="utf-8"))
    return held
