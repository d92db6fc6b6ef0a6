"""A row of a MedRisk question set, and a prediction for it."""

from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

Letter = Literal["A", "B", "C", "D"]
LETTERS: tuple[Letter, ...] = ("A", "B", "C", "D")
#: What a form field holds: an option's points, or a number that was typed in.
Answer = str | int | float | None


class Question(BaseModel):
    """One vignette, its question and four options; what a protocol hides is absent.

    `inputs` holds the benchmark's form as people read it and `inputs_raw` the same fields, in the same order, by
    the names and values the form uses.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    input_id: int
    patient_info: str
    question: str
    option_a: str
    option_b: str
    option_c: str
    option_d: str
    cal_id: int | None = None
    inputs: Mapping[str, Answer] = {}
    inputs_raw: Mapping[str, Answer] = {}
    relevant_tools: tuple[int, ...] = ()
    correct_answer: Letter | None = None

    @property
    def options(self) -> dict[Letter, str]:
        """The four options by their letters."""
        return dict(zip(LETTERS, (self.option_a, self.option_b, self.option_c, self.option_d), strict=True))


class Prediction(BaseModel):
    """What is said of one question. `answer` is None where no option is supported by the result."""

    input_id: int
    cal_id: int | None
    calculator: str | None
    answer: Letter | None
    status: str
    result: str
    seconds: float
