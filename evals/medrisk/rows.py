"""A row of a MedRisk question set, and a prediction for it."""

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Protocol

from pydantic import BaseModel, BeforeValidator, ConfigDict

#: MedRisk has four options; a question set answered by the same rules has five.
Letter = Literal["A", "B", "C", "D", "E"]
LETTERS: tuple[Letter, ...] = ("A", "B", "C", "D")
#: Some questions of the benchmark go on with their own answer.
_GIVEN_AWAY = re.compile(r"\s*\bAnswer:\s*\(?[A-E]\b.*", re.DOTALL | re.IGNORECASE)
Text = Annotated[str, BeforeValidator(lambda text: _GIVEN_AWAY.sub("", text) if isinstance(text, str) else text)]
#: What a form field holds: an option's points, or a number that was typed in.
Answer = str | int | float | None


class Question(BaseModel):
    """One vignette, its question and four options; what a protocol hides is absent, and an empty option is none.

    `inputs` holds the benchmark's form as people read it and `inputs_raw` the same fields, in the same order, by
    the names and values the form uses.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    input_id: int
    patient_info: Text
    question: Text
    option_a: str = ""
    option_b: str = ""
    option_c: str = ""
    option_d: str = ""
    cal_id: int | None = None
    inputs: Mapping[str, Answer] = {}
    inputs_raw: Mapping[str, Answer] = {}
    relevant_tools: tuple[int, ...] = ()
    correct_answer: Letter | None = None
    split: str = ""

    @property
    def id(self) -> int:
        """What the question is called."""
        return self.input_id

    @property
    def options(self) -> dict[Letter, str]:
        """The options there are, by their letters."""
        texts = (self.option_a, self.option_b, self.option_c, self.option_d)
        return {letter: text for letter, text in zip(LETTERS, texts, strict=True) if text.strip()}


class Vignette(Protocol):
    """A question of any set that has a vignette and options."""

    @property
    def id(self) -> str | int:
        """What the question is called."""

    @property
    def patient_info(self) -> str:
        """The vignette."""

    @property
    def question(self) -> str:
        """What is asked."""

    @property
    def options(self) -> Mapping[Letter, str]:
        """The options by their letters."""

    @property
    def relevant_tools(self) -> Sequence[int]:
        """The tools of MedRisk that a shortlist names."""


class Prediction(BaseModel):
    """What is said of one question. `answer` is None where no option is supported by the result."""

    input_id: int
    cal_id: int | None
    calculator: str | None
    answer: Letter | None
    status: str
    result: str
    seconds: float
