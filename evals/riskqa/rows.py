"""A row of RiskQA: a vignette that ends in its question, the choices, the right one, and the calculator's paper."""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from ..medrisk.rows import Letter

_SENTENCE = re.compile(r"(?<=[.?!])\s+")


class Question(BaseModel):
    """One question; it has what the rules that answer MedRisk ask of a question."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | int
    text: str = Field(validation_alias="question")
    options: Mapping[Letter, str] = Field(default={}, validation_alias="choices")
    answer: Letter | None = None
    pmid: Annotated[str, BeforeValidator(str)] = ""

    @property
    def patient_info(self) -> str:
        """All but what is asked."""
        return " ".join(_SENTENCE.split(self.text.strip())[:-1]) or self.text

    @property
    def question(self) -> str:
        """What is asked: the last sentence."""
        return _SENTENCE.split(self.text.strip())[-1]

    @property
    def relevant_tools(self) -> tuple[int, ...]:
        """There is no shortlist."""
        return ()
