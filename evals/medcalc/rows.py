"""A row of MedCalc-Bench, and a prediction for it."""

from collections.abc import Mapping
from typing import Any

from pydantic import AliasChoices, BaseModel, ConfigDict, Field


class Question(BaseModel):
    """One question about a note; what a protocol hides is absent. `entities` are the labelled inputs.

    The set as published has its own labels and numbers its rows; one with corrected labels has theirs beside.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    unique_id: str | int = Field(validation_alias=AliasChoices("Unique ID", "Row Number"))
    question: str = Field("", alias="Question")
    calculator_id: int | None = Field(None, alias="Calculator ID")
    calculator_name: str = Field("", alias="Calculator Name")
    note: str = Field("", alias="Patient Note")
    entities: Mapping[str, Any] = Field(default_factory=dict, alias="Relevant Entities")
    output_type: str = Field("", alias="Output Type")
    tier: str | None = None
    answer: str | None = Field(None, validation_alias=AliasChoices("corrected_answer", "Ground Truth Answer"))
    low: str | None = Field(None, validation_alias=AliasChoices("corrected_lower", "Lower Limit"))
    high: str | None = Field(None, validation_alias=AliasChoices("corrected_upper", "Upper Limit"))
    category: str = Field("", alias="Category")

    @property
    def id(self) -> str | int:
        """What the question is called."""
        return self.unique_id


class Prediction(BaseModel):
    """What is said of one question. `value` is None where the labelled inputs do not give one."""

    model_config = ConfigDict(serialize_by_alias=True, populate_by_name=True)

    unique_id: str | int = Field(alias="Unique ID")
    calculator: str | None
    value: float | str | None
    unit: str
    status: str
    seconds: float
