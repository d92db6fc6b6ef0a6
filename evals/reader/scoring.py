"""What the network says of a batch, against what is right."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from ...agent.reading.inquiry import CRITERION
from .network import POINTER, Reader, weighted
from .packing import Packed, joined, stacked

#: How much each part of the loss counts.
COUNTS = {"criterion": 1.0, "option": 1.0, "number": 0.7, "quote": 0.2}
NO = float("-inf")


class Place(NamedTuple):
    """Which inquiry of a batch: example, and inquiry of it."""

    example: int
    inquiry: int


def logits(network: Reader, batch: Sequence[Packed]) -> dict[str, tuple[list[Place], Tensor]]:
    """Return the scores of every answer, by its kind: which inquiries, and a row of scores for each.

    Rows are (not mentioned, yes, no) or (not mentioned, each option); (none, each mention); and each note token.
    """
    held = joined(batch)
    said, asked = network(held)
    said, asked = said.float(), asked.float()
    places = [Place(row, number) for row, one in enumerate(batch) for number in range(len(one.heads))]
    rows = torch.tensor([place.example for place in places])
    head = asked[rows, torch.tensor([batch[place.example].heads[place.inquiry] for place in places])]
    silent = network.silent(head)
    inquiries = [batch[place.example].right[place.inquiry].inquiry for place in places]
    found: dict[str, tuple[list[Place], Tensor]] = {}
    if criteria := [row for row, one in enumerate(inquiries) if one.kind == CRITERION]:
        found["criterion"] = [places[row] for row in criteria], network.criterion(head[criteria])
    if choosing := [row for row, one in enumerate(inquiries) if one.options]:
        options = [range(1, 1 + len(inquiries[row].options)) for row in choosing]
        starts = [batch[places[row].example].heads[places[row].inquiry] for row in choosing]
        marked = stacked([[start + at for at in each] for start, each in zip(starts, options, strict=True)], -1)
        each = network.option(asked[rows[choosing][:, None], marked.clamp_min(0)])[..., 0].masked_fill(marked < 0, NO)
        found["option"] = [places[row] for row in choosing], torch.cat([silent[choosing, :1], each], 1)
    if numeric := [row for row, one in enumerate(inquiries) if one.numeric]:
        told = stacked([batch[places[row].example].mentions for row in numeric], -1)
        target = said[rows[numeric][:, None], told.clamp_min(0)]
        each = network.points(head[numeric], target, "number").masked_fill(told < 0, NO)
        found["number"] = [places[row] for row in numeric], torch.cat([silent[numeric, 1:], each], 1)
    quote = network.quote_from(head)[:, None] @ network.quote_to(said)[rows].transpose(1, 2)
    found["quote"] = places, (quote[:, 0] / POINTER**0.5).masked_fill(~held.there[rows], NO)
    return found


def right(kind: str, batch: Sequence[Packed], place: Place) -> Sequence[float]:
    """Return the weights of an inquiry's right answers; none where nothing is known of them."""
    asked = batch[place.example].right[place.inquiry]
    if kind == "number":
        return asked.numbers
    if kind == "quote":
        span = batch[place.example].quotes[place.inquiry]
        return [float(span[0] <= token) for token in range(span[1])] if span else ()
    return asked.choices


def losses(network: Reader, batch: Sequence[Packed]) -> tuple[Tensor, dict[str, float]]:
    """Return the loss over a batch's inquiries, for each of them, and the mean of each part."""
    total = torch.zeros(())
    means: dict[str, float] = {}
    for kind, (places, scores) in logits(network, batch).items():
        weights = [right(kind, batch, place) for place in places]
        rows = [row for row, held in enumerate(weights) if held]
        if not rows:
            continue
        wanted = stacked([weights[row] for row in rows], 0.0)
        wanted = torch.nn.functional.pad(wanted, (0, scores.shape[1] - wanted.shape[1]))
        part = weighted(scores[rows], wanted)
        total = total + COUNTS[kind] * part.sum()
        means[kind] = float(part.detach().mean())
    return total / sum(len(one.right) for one in batch), means
