"""Examples as the network takes them: a note's states after the lower layers, and the vectors of what is asked."""

import math
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from transformers import BertModel

from ...agent.reading.mentions import token_of
from .examples import Asked, Example
from .network import SIZE, TUNED, Batch

LONGEST = 384  # tokens of a note
#: Processors that imitate arithmetic in 16 bits.
_WITHOUT = frozenset(["DEFAULT", "AVX2"])
#: Note tokens and vectors a step, about.
STEP = 3_000


class Packed(NamedTuple):
    """An example as states and vectors; with the note tokens at which numbers start, and those of each quote."""

    states: Tensor
    asked: Tensor
    inquiry: list[int]
    kind: list[int]
    place: list[int]
    heads: list[int]  # the vector of each inquiry's head; its options follow
    mentions: list[int]
    quotes: list[tuple[int, int] | None]
    right: tuple[Asked, ...]


class Packer:
    """Turns examples into states and vectors; an inquiry is encoded once."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager")
        self.bert.train(False)
        self.vectors: dict[str, Tensor] = {}

    @torch.inference_mode()
    def lower(self, notes: Sequence[list[int]]) -> list[Tensor]:
        """Return the states of notes' tokens after the layers that are not trained."""
        longest = max(map(len, notes))
        ids = torch.tensor([note + [0] * (longest - len(note)) for note in notes])
        unseen = torch.where(ids != 0, 0.0, -1e4)[:, None, None]
        x = self.bert.embeddings(ids)
        for layer in self.bert.encoder.layer[:-TUNED]:
            x = layer(x, attention_mask=unseen)
            x = x[0] if isinstance(x, tuple) else x
        return [row[: len(note)].half() for row, note in zip(x, notes, strict=True)]

    @torch.inference_mode()
    def embed(self, texts: Sequence[str]) -> None:
        """Keep the mean vectors of texts."""
        new = sorted({text for text in texts if text not in self.vectors}, key=len)
        for first in range(0, len(new), 64):
            held = new[first : first + 64]
            cut = [self.tokenizer.encode(text).ids[:96] for text in held]
            longest = max(map(len, cut))
            ids = torch.tensor([one + [0] * (longest - len(one)) for one in cut])
            there = ids != 0
            hidden = self.bert(ids, attention_mask=there).last_hidden_state
            mean = functional.normalize((hidden * there[..., None]).sum(1), dim=-1) * SIZE
            self.vectors.update(zip(held, mean, strict=True))

    def pack(self, examples: Sequence[Example]) -> list[Packed]:
        """Return examples as the network takes them; one whose note is too long is left out."""
        self.embed([text for one in examples for asked in one.asked for text in asked.inquiry.texts])
        held = []
        for example in examples:
            note = self.tokenizer.encode(example.note)
            if len(note.ids) <= LONGEST and example.asked:
                held.append((example, note))
        held.sort(key=lambda one: len(one[1].ids))
        packed: list[Packed] = []
        for first in range(0, len(held), 32):
            some = held[first : first + 32]
            with halved():
                states = self.lower([note.ids for _, note in some])
            packed += [
                self._packed(example, note.offsets, state) for (example, note), state in zip(some, states, strict=True)
            ]
        return packed

    def _packed(self, example: Example, offsets: Sequence[tuple[int, int]], states: Tensor) -> Packed:
        asked: list[Tensor] = []
        inquiry, kind, place, heads = [], [], [], []
        for number, one in enumerate(example.asked):
            heads.append(len(asked))
            for order, text in enumerate(one.inquiry.texts):
                asked.append(self.vectors[text])
                inquiry.append(number)
                kind.append(one.inquiry.kind)
                place.append(order)
        return Packed(
            states,
            torch.stack(asked),
            inquiry,
            kind,
            place,
            heads,
            [token_of(mention, example.note, offsets) for mention in example.mentions],
            [_tokens(offsets, one.quote) for one in example.asked],
            example.asked,
        )


def halved() -> torch.autocast:
    """Return the context of arithmetic in 16 bits where the processor has it: imitated, it is ten times slower."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.backends.cpu.get_cpu_capability() not in _WITHOUT)


def _tokens(offsets: Sequence[tuple[int, int]], quote: tuple[int, int] | None) -> tuple[int, int] | None:
    if quote is None:
        return None
    inside = [place for place, (low, high) in enumerate(offsets) if low < quote[1] and high > quote[0]]
    return (inside[0], inside[-1] + 1) if inside else None


def batches(packed: Sequence[Packed], seed: int) -> Iterator[list[Packed]]:
    """Yield shuffled batches of notes of which about as much is asked, and of like lengths."""
    shuffle = random.Random(seed)

    def like(one: Packed) -> tuple[int, float]:
        return round(2 * math.log2(len(one.inquiry))), len(one.states) * (0.8 + 0.4 * shuffle.random())

    held: list[list[Packed]] = [[]]
    size = 0
    for one in sorted(packed, key=like):
        if held[-1] and size + len(one.states) + len(one.inquiry) > STEP:
            held.append([])
            size = 0
        held[-1].append(one)
        size += len(one.states) + len(one.inquiry)
    shuffle.shuffle(held)
    yield from held


def joined(batch: Sequence[Packed]) -> Batch:
    """Pad a batch."""
    states = torch.nn.utils.rnn.pad_sequence([one.states.float() for one in batch], batch_first=True)
    there = stacked([[1] * len(one.states) for one in batch], 0).bool()
    asked = torch.nn.utils.rnn.pad_sequence([one.asked for one in batch], batch_first=True)
    return Batch(
        states,
        there,
        asked,
        stacked([one.inquiry for one in batch], -1),
        stacked([one.kind for one in batch], 0),
        stacked([one.place for one in batch], 0),
    )


def stacked(rows: Sequence[Sequence[float]], empty: float, least: int = 1) -> Tensor:
    """Return rows of unlike lengths as one tensor, filled up with `empty`."""
    longest = max(least, *(len(row) for row in rows)) if rows else least
    return torch.tensor([[*row, *[empty] * (longest - len(row))] for row in rows])
