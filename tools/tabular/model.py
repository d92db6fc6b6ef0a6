"""What a table model is: its columns, its fitted numbers and its card, as plain data with no code in it.

A package is these objects as JSON. Nothing here knows how a model was fitted.
"""

from itertools import pairwise
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

FORMAT: Final = "riskcopilot-risk-model"
VERSION: Final = 1
NAME = r"^[a-z][a-z0-9_]{0,47}$"

LOGISTIC: Final = "logistic regression"
BOOSTING: Final = "gradient boosting"


class TableError(ValueError):
    """A table or a package that is refused. The message says what to do about it."""


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Column(_Data):
    """One input of a model: how its values are read, and what was seen of it in training.

    `input` is the name a caller uses (a Python identifier), `name` the table's own heading. A number keeps
    the range seen (`low` to `high`, in `unit`), a category its labels. `missing` counts the training rows without a
    value; a model accepts a missing value only where that count is above zero.
    """

    name: str
    input: str
    kind: Literal["number", "boolean", "category"]
    levels: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    unit: str = ""
    missing: int = 0


class Dropped(_Data):
    """A column of the table that is not an input, and why."""

    name: str
    reason: str


class Term(_Data):
    """One summand of a logistic regression: `coefficient * (x - mean) / scale`, in log-odds.

    `x` is the column's value (`fill` where it is missing), or 1 if the value is missing, or 1 if the value is
    the `level`-th label, otherwise 0. `mean` is the mean of `x` over the training rows.
    """

    column: int
    kind: Literal["value", "missing", "level"]
    level: int = -1
    mean: float
    scale: float
    coefficient: float


class Logistic(_Data):
    """A logistic regression; `baseline` is the log-odds of a patient who is average in every term."""

    kind: Literal["logistic regression"] = LOGISTIC
    baseline: float
    fill: tuple[float | None, ...]
    terms: tuple[Term, ...]


class Tree(_Data):
    """One regression tree as parallel arrays over its nodes; the root is node 0.

    A leaf has `feature` -1 and adds `value` (log-odds). Elsewhere a row goes left if its number is at most `threshold`
    or, where `labels` is given, if its label is among them; a missing value goes left if `missing_left`. `count` is the
    number of training rows that reached the node.
    """

    feature: tuple[int, ...]
    threshold: tuple[float, ...]
    labels: tuple[tuple[int, ...] | None, ...]
    missing_left: tuple[bool, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    value: tuple[float, ...]
    count: tuple[int, ...]

    @model_validator(mode="after")
    def _is_a_tree(self) -> Self:
        arrays = (self.threshold, self.labels, self.missing_left, self.left, self.right, self.value, self.count)
        size = len(self.feature)
        if not size or any(len(array) != size for array in arrays):
            raise ValueError("the arrays of a tree differ in length")
        reached = [0]
        for node in range(size):
            if self.count[node] <= 0:
                raise ValueError(f"node {node} of a tree was reached by no row")
            if self.feature[node] >= 0:
                reached += (self.left[node], self.right[node])
                if not node < min(reached[-2:]) <= max(reached[-2:]) < size:
                    raise ValueError(f"node {node} of a tree points outside it")
        if sorted(reached) != list(range(size)):
            raise ValueError("a tree's node has two parents or none")
        return self


class Boosting(_Data):
    """Gradient-boosted trees: `baseline` plus what every tree adds, in log-odds."""

    kind: Literal["gradient boosting"] = BOOSTING
    baseline: float
    trees: tuple[Tree, ...]


class Sigmoid(_Data):
    """Recalibration: the reported log-odds are `intercept + slope * log-odds` of the fitted model."""

    intercept: float
    slope: float = Field(gt=0)


class Bin(_Data):
    """Training rows with a similar predicted probability: `low` <= predicted < `high`, and how many had the outcome.

    `predicted` is their mean prediction; `observed_low` to `observed_high` is Wilson's 95 % interval of the observed
    proportion. Predictions are out of fold and recalibrated by the other folds.
    """

    low: float
    high: float
    rows: int
    events: int
    predicted: float
    observed_low: float
    observed_high: float


class RiskModel(_Data):
    """Everything a prediction needs. `positive` is the label of the outcome whose probability is predicted."""

    format: Literal["riskcopilot-risk-model"] = FORMAT
    version: Literal[1] = VERSION
    name: str = Field(pattern=NAME)
    title: str
    outcome: str
    positive: str
    horizon: str = ""
    population: str = ""
    columns: tuple[Column, ...]
    fitted: Annotated[Logistic | Boosting, Field(discriminator="kind")]
    calibration: Sigmoid
    bins: tuple[Bin, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        width = len(self.columns)
        if len({column.input for column in self.columns}) != width:
            raise ValueError("two columns have the same input name")
        if isinstance(self.fitted, Logistic):
            used = {term.column for term in self.fitted.terms}
            if len(self.fitted.fill) != width:
                raise ValueError("the fill values do not match the columns")
        else:
            used = {feature for tree in self.fitted.trees for feature in tree.feature if feature >= 0}
        if used - set(range(width)):
            raise ValueError("the fitted model uses a column that is not defined")
        if any(below.high != above.low for below, above in pairwise(self.bins)):
            raise ValueError("the calibration table has a gap")
        return self


class Figure(_Data):
    """A measured value and its 95 % interval (percentile bootstrap over rows)."""

    value: float
    low: float
    high: float


class Figures(_Data):
    """How well probabilities agree with what happened.

    `intercept` is calibration in the large (0 is ideal), `slope` the calibration slope (1 is ideal), and
    `log_loss` is in nats.
    """

    auroc: Figure
    average_precision: Figure
    brier: Figure
    log_loss: Figure
    slope: Figure
    intercept: Figure


class Candidate(_Data):
    """One kind of model, measured out of fold: as fitted, and recalibrated by the other folds' predictions."""

    kind: Literal["logistic regression", "gradient boosting"]
    as_fitted: Figures
    recalibrated: Figures


class Card(_Data):
    """What was done, to what, and how well it went."""

    name: str
    title: str
    kind: str
    outcome: str
    positive: str
    horizon: str
    population: str
    intended_use: str
    limitations: tuple[str, ...]
    warnings: tuple[str, ...]
    trained: str
    table: str
    table_sha256: str
    rows: int
    used: int
    events: int
    without_outcome: int
    missing_markers: tuple[str, ...]
    columns: tuple[Column, ...]
    dropped: tuple[Dropped, ...]
    folds: int
    grouped_by: str
    seed: int
    resamples: int
    candidates: tuple[Candidate, ...]
    floor_log_loss: float
    floor_brier: float
    floor_auroc: float = 0.5
    floor_average_precision: float
    gain: Figure
    calibration: Sigmoid
    calibration_method: str
    bins: tuple[Bin, ...]
    versions: dict[str, str]
