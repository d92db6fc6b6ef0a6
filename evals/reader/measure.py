"""How much of what is asked the network answers right, by kind and over whole sets of inputs."""

from collections import Counter
from collections.abc import Iterable, Sequence

import torch

from ...agent.reading.inquiry import CHOICE, CRITERION, GRADE, NUMBER
from .network import Reader
from .packing import Packed, batches
from .scoring import Place, logits

NAMES = {CRITERION: "criterion", CHOICE: "choice", GRADE: "grade", NUMBER: "number"}


@torch.inference_mode()
def measured(network: Reader, packed: Sequence[Packed]) -> dict[str, float]:
    """Return the share of inputs right by kind, over all, and of notes with every input right.

    What is not mentioned counts as right where the gold answer is that of absence.
    """
    network.eval()
    counts: Counter[str] = Counter()
    for batch in batches(packed, 0):
        for inputs in _right(network, batch):
            for kind, good in inputs:
                for name in (NAMES[kind], "inputs"):
                    counts[name, "all"] += 1  # type: ignore[index]
                    counts[name, "right"] += good  # type: ignore[index]
            counts["whole", "all"] += 1  # type: ignore[index]
            counts["whole", "right"] += all(good for _, good in inputs)  # type: ignore[index]
    network.train()
    names = (*NAMES.values(), "inputs", "whole")
    return {name: counts[name, "right"] / max(1, counts[name, "all"]) for name in names}  # type: ignore[index]


def _right(network: Reader, batch: Sequence[Packed]) -> Iterable[list[tuple[int, bool]]]:
    best: dict[str, dict[Place, int]] = {}
    for kind, (places, scores) in logits(network, batch).items():
        best[kind] = dict(zip(places, scores.argmax(1).tolist(), strict=True))
    for row, one in enumerate(batch):
        inputs = []
        for number, asked in enumerate(one.right):
            place = Place(row, number)
            told = best.get("number", {}).get(place, 0)
            chosen = best["criterion"][place] if asked.inquiry.kind == CRITERION else best.get("option", {}).get(place)
            if told and asked.numbers:
                inputs.append((asked.inquiry.kind, asked.numbers[told] == 1.0))
            elif chosen is not None and asked.choices:
                inputs.append((asked.inquiry.kind, asked.choices[chosen] == 1.0))
            elif asked.numbers:
                inputs.append((asked.inquiry.kind, False))
        yield inputs
