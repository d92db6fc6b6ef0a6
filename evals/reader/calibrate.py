"""Weigh rules against network on notes kept aside, and write the weights the product ships.

`python -m riskcopilot.evals.reader.calibrate STATE OUT --medrisk TRAIN`; one trained without MedRisk is measured on its
vignettes, and not fitted to them, with `--foreign TRAIN` instead.
"""

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize

from ...agent.embedded import EmbeddedStages
from ...agent.reading.blend import Calibration
from ...agent.reading.encoder import Encoder
from ...agent.reading.inquiry import CRITERION
from ...calculators import REGISTRY
from ...knowledge.embedding import unpack
from ...knowledge.minilm import MiniLM
from ..generated.notes import notes
from ..lines import read
from ..medrisk.rows import Question
from ..wards.notes import every_ward_note
from .ablation import table
from .examples import Example, generated, held_out, medrisk, wards, with_strangers
from .export import export
from .heard import Heard, heard
from .train import ASIDE

#: Inputs asked of each vignette that it does not speak of, as most are that a product asks.
STRANGERS = 2


def fitted(lines: Sequence[Heard]) -> Calibration:
    """Return the calibration under which what is right is likeliest."""
    criteria = [one for one in lines if one.asked.inquiry.kind == CRITERION and one.asked.choices]
    choosing = [one for one in lines if one.asked.inquiry.options and one.asked.choices]
    numeric = [one for one in lines if one.asked.numbers and not one.rules]

    def criterion(x: Sequence[float]) -> Calibration:
        rows = ((0.0, x[1], x[2]), (0.0, x[3], x[4]), (0.0, x[5], x[6]))
        return Calibration(sharp_criterion=x[0], criterion=rows)

    def option(x: Sequence[float]) -> Calibration:
        return Calibration(sharp_option=x[0], option_rule=x[1], option_silent=x[2])

    def number(x: Sequence[float]) -> Calibration:
        return Calibration(sharp_number=x[0], number_silent=x[1])

    first = _best(criterion, [1, 0, 0, 2, 0, 0, 2], [(_criterion, one) for one in criteria])
    second = _best(option, [1, 2, 0], [(_option, one) for one in choosing])
    third = _best(number, [1, 0], [(_number, one) for one in numeric])
    return first._replace(
        **{name: getattr(second, name) for name in ("sharp_option", "option_rule", "option_silent")},
        **{name: getattr(third, name) for name in ("sharp_number", "number_silent")},
    )


Scored = tuple[Callable[[Calibration, Heard], tuple[NDArray[Any], Sequence[float]]], Heard]


Make = Callable[[Sequence[float]], Calibration]


def _best(make: Make, start: Sequence[float], lines: Sequence[Scored]) -> Calibration:
    def loss(x: Sequence[float]) -> float:
        calibration = make(x)
        rows = (score(calibration, one) for score, one in lines)
        return -float(np.mean([np.log(max(1e-9, float(likely @ np.floor(right)))) for likely, right in rows]))

    found = minimize(loss, np.array(start, float), method="Powell", options={"maxiter": 6, "ftol": 1e-4})
    return make([round(float(x), 3) for x in found.x])


def _criterion(calibration: Calibration, one: Heard) -> tuple[NDArray[Any], Sequence[float]]:
    said = one.said if isinstance(one.said, bool) else None
    return calibration.criteria(one.answer.choices, said), one.asked.choices


def _option(calibration: Calibration, one: Heard) -> tuple[NDArray[Any], Sequence[float]]:
    return calibration.options(one.answer.choices.copy(), one.place), one.asked.choices


def _number(calibration: Calibration, one: Heard) -> tuple[NDArray[Any], Sequence[float]]:
    return calibration.numbers(one.answer.numbers.copy()), one.asked.numbers


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("state", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--medrisk", type=Path, help="MedRisk's training questions, to fit to those kept aside")
    parser.add_argument("--foreign", type=Path, help="the same, to measure only")
    parser.add_argument("--generated", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    network = torch.load(given.state, weights_only=True)["network"]
    bare = given.state.with_name("uncalibrated.safetensors")
    export(network, {}, bare)
    encoder = Encoder(MiniLM(unpack(given.state.parent)), bare)
    stages = EmbeddedStages(REGISTRY)
    sets: dict[str, list[Heard]] = {}
    if given.medrisk:
        aside = _aside(medrisk(read(given.medrisk, Question).rows))
        sets["vignettes"] = heard(aside, encoder, stages)
        more = with_strangers(aside, STRANGERS, given.seed)
        asked = [one._replace(asked=one.asked[len(own.asked) :]) for one, own in zip(more, aside, strict=True)]
        sets["inputs the vignettes do not speak of"] = heard(asked, encoder, stages)
    sets["notes of our own"] = heard(_aside(generated(notes(given.seed, given.generated)))[:400], encoder, stages)
    calibration = fitted([one for lines in sets.values() for one in lines])
    print(calibration)
    sets["ward notes"] = heard(_aside(wards(every_ward_note())), encoder, stages)
    if given.foreign:
        sets["foreign vignettes"] = heard(_aside(medrisk(read(given.foreign, Question).rows)), encoder, stages)
    for name, lines in sets.items():
        print("\n  ".join([f"{name}:", *table(lines, calibration)]))
    checksum = export(network, calibration._asdict(), given.out)
    print(f"{given.out}: set SHA256 in agent/reading/encoder.py to {checksum}")


def _aside(examples: Iterable[Example]) -> list[Example]:
    return [one for one in examples if held_out(one, ASIDE)]


if __name__ == "__main__":
    main()
