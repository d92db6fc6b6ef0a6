"""A row of ClinicBench: a prompt and its reference, which the repository calls `input` and `output`."""

import re
from collections.abc import Mapping
from typing import Literal

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

Task = Literal["choice", "yes-no", "drugs"]

_LETTER = re.compile(r"\s*\(?([A-J])\b")
_VERDICT = re.compile(r"\W*(yes|no|maybe)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;\n]|\band\b)\s*", re.IGNORECASE)


class Question(BaseModel):
    """One prompt. Options may stand in it, or apart."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | int
    prompt: str = Field(validation_alias=AliasChoices("input", "question", "prompt"))
    options: Mapping[str, str] = {}
    reference: str = Field("", validation_alias=AliasChoices("output", "answer_idx", "answer", "reference"))


def letter(text: str) -> str | None:
    """Return the letter an answer begins with."""
    found = _LETTER.match(text)
    return found[1] if found else None


def yes_no(text: str) -> str | None:
    """Return the yes, no or maybe an answer begins with."""
    found = _VERDICT.match(text)
    return found[1].lower() if found else None


def drugs(text: str) -> frozenset[str]:
    """Return the drugs of a list, in small letters and without their numbers or bullets."""
    named = (re.sub(r"^[\s\d.)*•-]+|[\s.]+$", "", name).lower() for name in _BETWEEN.split(text))
    return frozenset(filter(None, named))
