"""A row of RiskQA: a vignette that ends in its question, five choices, the right one, and the calculator's paper."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict


class Question(BaseModel):
    """One question."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | int
    question: str
    choices: Mapping[str, str] = {}
    answer: str = ""
    pmid: str = ""
