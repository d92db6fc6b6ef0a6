"""The full and the shortlist protocol: a vignette and a question in, our own choice executed, then the option.

The product itself retrieves, selects, reads and calculates; it is shown the vignette and the question and nothing
else. Only when its typed results exist are they held against the options.

`full` chooses among every calculator there is, `shortlist` among those that answer the tools the question set lists.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Literal

from ...agent.state import Assessment, Unmentioned
from ...app.settings import Settings
from ...calculators import Calculator
from ...tools.calculator import best, by_input
from ...tools.protocol import Finding
from ..log import Choice, InputRead, InputStatus, Trace
from ..product import Product, Run
from .decide import Asked, Decision, decide
from .mapping import mappings
from .options import Options
from .rows import Vignette

Protocol = Literal["full", "shortlist"]
#: What has no answer since nothing was selected, or nothing that applies.
NOTHING = "nothing selected"


def full(protocol: Protocol, chosen: Settings, force: bool) -> Callable[[Vignette], Trace]:
    """Return the solver of a protocol, over the product as the settings compose it."""
    return Solver(Product(chosen), protocol, chosen.unmentioned, force)


class Solver:
    """Answers questions with the product."""

    def __init__(self, product: Product, protocol: Protocol, unmentioned: Unmentioned, force: bool) -> None:
        """Answer with a product; `force` wants an answer to everything and says which answers it forced."""
        self._product = product
        self._protocol = protocol
        self._unmentioned = unmentioned
        self._force = force

    def __call__(self, question: Vignette) -> Trace:
        """Answer a question."""
        run = self._assessed(question)
        since = time.perf_counter()
        decisions = self._decisions(question, run)
        name = next((name for name, said in decisions.items() if said.answer), next(iter(decisions), None))
        said = decisions[name] if name else None
        order = sorted(run.selected, key=lambda selected: selected != name)
        used = self._used(run.assessment, name) if name else {}
        return Trace(
            id=question.id,
            retrieved=tuple(_choice(candidate.name, candidate.score) for candidate in run.candidates),
            selected=tuple(_choice(selected) for selected in order),
            inputs=reads(self._product.kit.calculators[name].entry, used) if name else {},
            computed=said.computed if said else None,
            answer=said.answer if said else None,
            status=said.status if said else _nothing(run.assessment),
            forced=said.forced if said else False,
            confidence=_confidence(said, used) if said and said.answer else None,
            seconds={**took(run.assessment), "answer": round(time.perf_counter() - since, 6)},
        )

    def _assessed(self, question: Vignette) -> Run:
        """Assess the vignette; where nothing is selected and an answer is wanted, with what retrieval puts first."""
        told = (question.patient_info, question.question)
        wanted: Sequence[str] = ()
        if self._protocol == "shortlist":
            if not question.relevant_tools:
                raise ValueError("the row names no relevant_tools; give a file that has them, or use --protocol full")
            listed = [mappings()[tool].calculator for tool in question.relevant_tools if tool in mappings()]
            wanted = self._product.choose(*told, listed)
        run = self._product.assess(*told, self._unmentioned, wanted)
        if run.selected or not run.candidates or not self._force:
            return run
        again = self._product.assess(*told, self._unmentioned, [run.candidates[0].name])
        return again._replace(candidates=run.candidates)

    def _decisions(self, question: Vignette, run: Run) -> dict[str, Decision]:
        """Hold each selected calculator's results against the options, the first that decides last."""
        options = Options(question.options, question.question)
        found: dict[str, Decision] = {}
        for name in run.selected:
            found[name] = self._decided(name, run.assessment, options, force=False)
            if found[name].answer:
                return found
        if self._force and run.selected:
            first = run.selected[0]
            found[first] = self._decided(first, run.assessment, options, force=True)
        return found

    def _decided(self, name: str, found: Assessment, options: Options, force: bool) -> Decision:
        tool = self._product.kit.calculators[name]
        put = Asked(options, mappings().get(numbers().get(name, -1)))
        said = decide(tool.entry, tool.known(self._used(found, name)), put, force)
        use = next((use for use in found.calculators if use.tool == name), None)
        if use is None or use.outcome != "not applicable":
            return said
        if not self._force:
            return Decision(None, f"not applicable: {'; '.join(use.reasons)}", said.computed)
        return said._replace(status=f"{said.status}; forced: {'; '.join(use.reasons)}", forced=True)

    def _used(self, found: Assessment, name: str) -> Mapping[str, Sequence[Finding]]:
        """Return what is known of a calculator's inputs; forced, also what was read doubtfully."""
        doubtful = found.doubtful if self._force else ()
        grouped = {**by_input(found.findings), **by_input(doubtful)}
        return {
            one: best(grouped[one]) for one in self._product.kit.calculators[name].entry.parameters if one in grouped
        }


@cache
def numbers() -> Mapping[str, int]:
    """Return the benchmark's number of each calculator that answers one of its tools."""
    return {mapping.calculator: tool for tool, mapping in mappings().items()}


def _choice(name: str, score: float | None = None) -> Choice:
    return Choice(calculator=name, cal_id=numbers().get(name), score=score)


def _nothing(found: Assessment) -> str:
    return f"{NOTHING}: {found.answer}" if found.answer else NOTHING


def _confidence(said: Decision, used: Mapping[str, Iterable[Finding]]) -> float:
    """Return how sure an answer is: as its least certain input, and as the patients drawn for it agree."""
    least = min((one.confidence for group in used.values() for one in group), default=1.0)
    return least * (1.0 if said.confidence is None else said.confidence)


def took(found: Assessment) -> dict[str, float]:
    """Return the seconds of each stage."""
    seconds: dict[str, float] = {}
    for step in found.steps:
        seconds[step.stage] = seconds.get(step.stage, 0.0) + step.seconds
    return seconds


def reads(entry: Calculator, used: Mapping[str, Sequence[Finding]]) -> dict[str, InputRead]:
    """Write what each input of a calculator was taken to be, as a log keeps it."""
    return {name: _read(used[name]) if name in used else InputRead(status="missing") for name in entry.parameters}


def _read(findings: Sequence[Finding]) -> InputRead:
    first = findings[0]
    values = tuple(dict.fromkeys(finding.bare for finding in findings))
    status: InputStatus = "derived" if first.status == "confirmed" else first.status
    value = first.value if len(values) == 1 else values
    return InputRead(value=value, unit=first.unit, status=status, quote=first.quote, confidence=first.confidence)
