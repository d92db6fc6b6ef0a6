"""MedCalc-Bench from the note: the product reads it and calculates what the question asks for.

A value is given where the calculation has one outcome: `determined` by the note alone, or `determined with assumptions`
that are named, where what is not mentioned is taken as absent. Whatever is only bounded has no value.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from ...agent.state import Assessment, Unmentioned
from ...app.settings import Settings
from ...tools.calculator import CalculatorUse, best, by_input
from ..log import Choice, Computed, InputRead, Trace
from ..medrisk.full import reads, took
from ..product import Product
from .gold import mappings
from .rows import Question


def note(chosen: Settings) -> Callable[[Question], Trace]:
    """Return the solver that reads the note, over the product as the settings compose it."""
    return Solver(Product(chosen), chosen.unmentioned)


@dataclass(frozen=True)
class Solver:
    """Answers questions about a note with the product."""

    product: Product
    unmentioned: Unmentioned

    def __call__(self, question: Question) -> Trace:
        """Answer a question by the calculator that the engine puts first."""
        run = self.product.assess(question.note, question.question, self.unmentioned)
        found = run.assessment
        use = next((use for name in run.selected[:1] for use in found.calculators if use.tool == name), None)
        result = use.result if use else None
        return Trace(
            id=question.id,
            retrieved=tuple(_choice(candidate.name, candidate.score) for candidate in run.candidates),
            selected=tuple(_choice(name) for name in run.selected),
            inputs=self._inputs(use, found) if use else {},
            computed=Computed(value=result.value, unit=result.unit, band=result.band, described=use.summary)
            if use and result
            else None,
            answer=result.value if result else None,
            unit=result.unit if result else "",
            status=status(use) if use else f"nothing selected: {found.answer}",
            confidence=min((finding.confidence for finding in use.used), default=1.0) if use and result else None,
            seconds=took(found),
        )

    def _inputs(self, use: CalculatorUse, found: Assessment) -> Mapping[str, InputRead]:
        entry = self.product.kit.calculators[use.tool].entry
        grouped = by_input(found.findings)
        return reads(entry, {name: best(grouped[name]) for name in entry.parameters if name in grouped})


def status(use: CalculatorUse) -> str:
    """Say how far a value is settled, and by what it is not."""
    if use.result is not None:
        return f"determined with assumptions: {', '.join(use.assumed)}" if use.assumed else "determined"
    why = ", ".join(use.missing) or "; ".join(use.reasons)
    return f"{use.outcome}: {why}"


@cache
def _numbers() -> Mapping[str, int]:
    return {mapping.calculator: number for number, mapping in mappings().items()}


def _choice(name: str, score: float | None = None) -> Choice:
    return Choice(calculator=name, cal_id=_numbers().get(name), score=score)
