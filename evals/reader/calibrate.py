"""Weigh rules against network on notes kept aside, and write the weights the product ships.

`python -m riskcopilot.evals.reader.calibrate STATE OUT --medrisk TRAIN`
"""

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize

from ...agent.embedded import EmbeddedStages
from ...agent.reading.blend import Calibration
from ...agent.reading.encoder import Answer, Encoder
from ...agent.reading.inquiry import CRITERION
from ...calculators import REGISTRY
from ...knowledge.embedding import unpack
from ...knowledge.minilm import MiniLM
from ...tools.calculator import by_input
from ...tools.protocol import Finding
from ..generated.notes import notes
from ..lines import read
from ..medrisk.rows import Question
from .examples import Asked, Example, generated, held_out, medrisk
from .export import export
from .train import ASIDE


class Heard(NamedTuple):
    """One inquiry of a note: what is right, what the network says and what rules read."""

    asked: Asked
    answer: Answer
    rules: tuple[Finding, ...]
    note: int

    @property
    def said(self) -> Any:
        """What rules read, where it is one thing."""
        return self.rules[0].value if len(self.rules) == 1 else None


def heard(examples: Sequence[Example], encoder: Encoder, stages: EmbeddedStages) -> list[Heard]:
    """Return every inquiry of some notes with what is right and what both readers say."""
    found: list[Heard] = []
    for number, example in enumerate(examples):
        rules = by_input(stages.scan(example.note).findings)
        answers = encoder.read(example.note, [one.inquiry for one in example.asked])
        found += [
            Heard(asked, answer, tuple(rules.get(asked.inquiry.input, ())), number)
            for asked, answer in zip(example.asked, answers, strict=True)
        ]
    return found


def fitted(lines: Sequence[Heard]) -> Calibration:
    """Return the calibration under which what is right is likeliest."""
    criteria = [one for one in lines if one.asked.inquiry.kind == CRITERION and one.asked.choices]
    choosing = [one for one in lines if one.asked.inquiry.options and one.asked.choices]
    numeric = [one for one in lines if one.asked.numbers and not one.rules]

    def criterion(x: NDArray[Any]) -> Calibration:
        rows = ((0.0, x[1], x[2]), (0.0, x[3], x[4]), (0.0, x[5], x[6]))
        return Calibration(sharp_criterion=x[0], criterion=rows)

    def option(x: NDArray[Any]) -> Calibration:
        return Calibration(sharp_option=x[0], option_rule=x[1], option_silent=x[2])

    def number(x: NDArray[Any]) -> Calibration:
        return Calibration(sharp_number=x[0], number_silent=x[1])

    first = _best(criterion, [1, 0, 0, 2, 0, 0, 2], [(_criterion, one) for one in criteria])
    second = _best(option, [1, 2, 0], [(_option, one) for one in choosing])
    third = _best(number, [1, 0], [(_number, one) for one in numeric])
    return first._replace(
        **{name: getattr(second, name) for name in ("sharp_option", "option_rule", "option_silent")},
        **{name: getattr(third, name) for name in ("sharp_number", "number_silent")},
    )


Scored = tuple[Callable[[Calibration, Heard], tuple[NDArray[Any], Sequence[float]]], Heard]


def _best(make: Callable[[NDArray[Any]], Calibration], start: Sequence[float], lines: Sequence[Scored]) -> Calibration:
    def loss(x: NDArray[Any]) -> float:
        calibration = make(x)
        rows = (score(calibration, one) for score, one in lines)
        return -float(np.mean([np.log(max(1e-9, float(likely @ np.floor(right)))) for likely, right in rows]))

    found = minimize(loss, np.array(start, float), method="Powell", options={"maxiter": 6, "ftol": 1e-4})
    return make(np.round(np.asarray(found.x, float), 3))


def _criterion(calibration: Calibration, one: Heard) -> tuple[NDArray[Any], Sequence[float]]:
    said = one.said if isinstance(one.said, bool) else None
    return calibration.criteria(one.answer.choices, said), one.asked.choices


def _option(calibration: Calibration, one: Heard) -> tuple[NDArray[Any], Sequence[float]]:
    values = one.asked.inquiry.values
    said = values.index(one.said) if isinstance(one.said, str | float) and one.said in values else None
    return calibration.options(one.answer.choices.copy(), said), one.asked.choices


def _number(calibration: Calibration, one: Heard) -> tuple[NDArray[Any], Sequence[float]]:
    return calibration.numbers(one.answer.numbers.copy()), one.asked.numbers


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("state", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--medrisk", type=Path)
    parser.add_argument("--generated", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    network = torch.load(given.state, weights_only=True)["network"]
    export(network, {}, given.out)
    encoder = Encoder(MiniLM(unpack(given.state.parent)), given.out)
    stages = EmbeddedStages(REGISTRY)
    lines: list[Heard] = []
    if given.medrisk:
        lines += heard(_aside(medrisk(read(given.medrisk, Question))), encoder, stages)
    lines += heard(_aside(generated(notes(given.seed, given.generated)))[:400], encoder, stages)
    calibration = fitted(lines)
    print(calibration)
    print(export(network, calibration._asdict(), given.out))


def _aside(examples: Iterable[Example]) -> list[Example]:
    return [one for one in examples if held_out(one, ASIDE)]


if __name__ == "__main__":
    main()
