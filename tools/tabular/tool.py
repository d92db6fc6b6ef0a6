"""Installed table models as tools beside the calculators."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict

from ...calculators.core import Verdict
from ...calculators.inputs import InputProblem, InvalidInputs
from ..protocol import Artifact, Span
from .evaluate import Floats, contributions, probability
from .model import Bin, Column, RiskModel, TableError
from .package import Package, installed
from .rows import encode, from_text, outside, wanted
from .table import Table


class Contribution(BaseModel):
    """What one input adds to this patient's log-odds (of the fitted model, before recalibration)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: str
    value: bool | float | str | None
    log_odds: float


class CardReference(BaseModel):
    """Where the model's card is, and its figures in brief."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: str
    model_sha256: str
    kind: str
    rows: int
    events: int
    auroc: tuple[float, float, float]  # value, and its 95 % interval


class TablePrediction(Artifact):
    """A predicted probability with what it is made of.

    `baseline` plus all contributions is `log_odds`; the probability is that of `log_odds` after recalibration.
    `similar` are the training patients with a similar predicted probability; None if the model has no such group.
    """

    outcome: str
    positive: str
    horizon: str
    population: str
    probability: float
    log_odds: float
    baseline: float
    contributions: tuple[Contribution, ...]
    missing: tuple[str, ...]
    out_of_range: tuple[str, ...]
    applies: str
    similar: Bin | None
    card: CardReference


class TableModelTool:
    """A table model as a tool; follows the `Tool` protocol."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._by_name = {name: column for column in self.model.columns for name in (column.name, column.input)}

    @property
    def model(self) -> RiskModel:
        """The model."""
        return self.package.model

    @property
    def name(self) -> str:
        """Unique identifier; the prefix keeps it apart from the calculators'."""
        return f"risk_model_{self.model.name}"

    @property
    def title(self) -> str:
        """What people call it."""
        return self.model.title

    @property
    def version(self) -> str:
        """The first characters of the SHA-256 of the model's numbers."""
        return self.package.digest[:12]

    @property
    def description(self) -> str:
        """What it estimates, for whom, and how far it was checked."""
        card, model = self.package.card, self.model
        return (
            f"Probability of {_event(model)}. A {card.kind} model trained on {card.used} rows ({card.events} events); "
            f"population: {model.population or 'not stated'}. Checked by cross-validation in its training table only. "
            "Not for patients outside the range of that table."
        )

    @property
    def inputs(self) -> Mapping[str, Any]:
        """JSON schema of the arguments. A range is described and not enforced: outside it a prediction is flagged."""
        return {
            "type": "object",
            "properties": {column.input: _property(column) for column in self.model.columns},
            "required": [column.input for column in self.model.columns if not column.missing],
            "additionalProperties": False,
        }

    def applies(self, facts: Mapping[str, Any]) -> Verdict:
        """Compare what is known of a patient with the ranges of the training table."""
        far: list[str] = []
        near: list[str] = []
        for name, fact in facts.items():
            column = self._by_name.get(name)
            if column is None or fact is None:
                continue
            try:
                for value in _possible(column, fact):
                    if found := outside(column, value):
                        (far if found[1] else near).append(found[0])
            except ValueError as error:
                near.append(f"{name} {error}")
        if far:
            return Verdict("no", tuple(far + near))
        return Verdict("unclear", tuple(near)) if near else Verdict("yes")

    def run(self, arguments: Mapping[str, Any]) -> TablePrediction:
        """Predict for one patient. Raises `InvalidInputs` with what to do about each refused input."""
        result = self.run_many([arguments])[0]
        if isinstance(result, InvalidInputs):
            raise result
        return result

    def run_many(self, patients: Sequence[Mapping[str, Any]]) -> list[TablePrediction | InvalidInputs]:
        """Predict for many patients; one who is refused gets the refusal in the place of a prediction."""
        read = [self._read(patient) for patient in patients]
        rows = [row for row in read if not isinstance(row, InvalidInputs)]
        made = iter(self._predict(np.asarray(rows, dtype=np.float64)) if rows else [])
        return [row if isinstance(row, InvalidInputs) else next(made) for row in read]

    def arguments(self, table: Table) -> tuple[list[dict[str, Any]], list[str]]:
        """Return each row of a table as arguments, and the table's columns that the model does not use.

        Raises `TableError` if two of the table's columns are the same input.
        """
        used = {heading: self._by_name[heading] for heading in table.cells if heading in self._by_name}
        if len({column.input for column in used.values()}) < len(used):
            raise TableError(f"{table.path.name} has the same input under two headings; remove one of each pair")
        patients = [
            {column.input: from_text(column, table.cells[heading][row]) for heading, column in used.items()}
            for row in range(table.rows)
        ]
        return patients, [heading for heading in table.cells if heading not in used]

    def _read(self, arguments: Mapping[str, Any]) -> list[float] | InvalidInputs:
        problems: list[InputProblem] = []
        given: dict[str, Any] = {}
        for name, value in arguments.items():
            column = self._by_name.get(name)
            if column is None or column.input in given:
                inputs = ", ".join(column.input for column in self.model.columns)
                text = f"is given twice (as {column.name} too)" if column else f"is no input; it takes: {inputs}"
                problems.append({"input": name, "problem": text})
            else:
                given[column.input] = value
        row = []
        for column in self.model.columns:
            try:
                row.append(encode(column, given.get(column.input)))
            except ValueError as error:
                problems.append({"input": column.input, "problem": str(error)})
        return InvalidInputs(self.name, problems) if problems else row

    def _predict(self, rows: Floats) -> list[TablePrediction]:
        baseline, shares = contributions(self.model.fitted, rows)
        total = baseline + shares.sum(axis=1)
        chance = probability(total, self.model.calibration)
        reference = _reference(self.package)
        return [
            self._artifact(row, baseline, share, float(t), float(p), reference)
            for row, share, t, p in zip(rows, shares, total, chance, strict=True)
        ]

    def _artifact(
        self, row: Floats, baseline: float, shares: Floats, total: float, chance: float, card: CardReference
    ) -> TablePrediction:
        model = self.model
        far = [found for column, value in zip(model.columns, row, strict=True) if (found := outside(column, value))]
        missing = tuple(c.input for c, value in zip(model.columns, row, strict=True) if np.isnan(value))
        parts = [
            Contribution(input=column.input, value=_shown(column, value), log_odds=share)
            for column, value, share in zip(model.columns, row.tolist(), shares.tolist(), strict=True)
        ]
        return TablePrediction(
            tool=self.name,
            version=self.version,
            summary=_summary(model, card, chance, [text for text, _ in far], missing),
            outcome=model.outcome,
            positive=model.positive,
            horizon=model.horizon,
            population=model.population,
            probability=chance,
            log_odds=total,
            baseline=baseline,
            contributions=tuple(sorted(parts, key=lambda part: -abs(part.log_odds))),
            missing=missing,
            out_of_range=tuple(text for text, _ in far),
            applies="no" if any(by_far for _, by_far in far) else "unclear" if far else "yes",
            similar=next((b for b in model.bins if b.low <= chance < b.high), None),
            card=card,
        )


def installed_tools(home: Path) -> tuple[list[TableModelTool], dict[Path, str]]:
    """Return the models installed in a folder as tools, and what is wrong with those that cannot be used."""
    packages, problems = installed(home)
    return [TableModelTool(package) for package in packages], problems


def _event(model: RiskModel) -> str:
    label = model.outcome if model.positive.lower() in ("1", "1.0", "true") else f"{model.outcome} = {model.positive}"
    return f"{label} ({model.horizon})" if model.horizon else label


def _property(column: Column) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string" if column.kind == "category" else column.kind}
    if column.kind == "category":
        schema["enum"] = list(column.levels)
    text = f"{column.name}: {wanted(column)}"
    if column.missing:
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"].append(None)
        text += f"; may be missing, as in {column.missing} rows in training"
    return {**schema, "description": text}


def _possible(column: Column, fact: Any) -> list[float]:
    """Return the values to compare with a range: the fact's, or what a span's nearest end is known to exceed."""
    if not isinstance(fact, Span):
        return [encode(column, fact)]
    if column.low is None or column.high is None:
        raise ValueError(f"is known only as a range; give {wanted(column)}")
    if fact.low is not None and fact.low > column.high:
        return [fact.low]
    return [fact.high] if fact.high is not None and fact.high < column.low else []


def _shown(column: Column, value: float) -> bool | float | str | None:
    if value != value:
        return None
    if column.kind == "category":
        return column.levels[int(value)]
    return bool(value) if column.kind == "boolean" else value


def _summary(
    model: RiskModel, card: CardReference, chance: float, outside: Sequence[str], missing: Sequence[str]
) -> str:
    text = (
        f"Predicted probability of {_event(model)}: {chance:.1%} ({card.kind} trained on {card.rows} rows with "
        f"{card.events} events; cross-validated AUROC {card.auroc[0]:.2f})"
    )
    if outside:
        text += f"; beyond what it was trained on: {', '.join(outside)}"
    if missing:
        text += f"; missing, handled as in training: {', '.join(missing)}"
    return f"{text}."


def _reference(package: Package) -> CardReference:
    card = package.card
    measured = next(c for c in card.candidates if c.kind == card.kind).recalibrated.auroc
    return CardReference(
        folder=str(package.folder),
        model_sha256=package.digest,
        kind=card.kind,
        rows=card.used,
        events=card.events,
        auroc=(measured.value, measured.low, measured.high),
    )
