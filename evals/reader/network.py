"""The reader's network in PyTorch, for training: MiniLM reads the note once, and every inquiry looks at what it read.

The lower layers of MiniLM are as they ship, so notes' states after them and the vectors of inquiries are computed once
and kept. The upper layers and a small decoder are trained. In the decoder the vectors of one inquiry (its head and its
options) attend to each other and to the note, so that an answer does not depend on what else is asked.
`agent/reading/encoder.py` runs the same network in NumPy.
"""

from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertModel

#: MiniLM's upper layers that are trained, and the decoder's own.
TUNED, DEEP, HEADS, WIDE = 2, 3, 12, 768
#: Length of the vectors of inquiries.
SIZE = 8.0
#: Width of the vectors by which an inquiry points at the note; kinds of inquiry; the longest list of options.
POINTER, KINDS, MOST_OPTIONS = 128, 4, 48


class Batch(NamedTuple):
    """Notes and the vectors asked of them; shapes (notes, tokens, width) and (notes, vectors, width).

    `there` marks tokens that are no padding; `inquiry` is which inquiry of its note a vector belongs to (-1 for
    padding), `kind` of what kind that is, and `place` 0 for its head and 1 and up for its options.
    """

    states: Tensor
    there: Tensor
    asked: Tensor
    inquiry: Tensor
    kind: Tensor
    place: Tensor


class Reader(nn.Module):
    """Scores of what may be answered: yes, no and not mentioned; options; numbers to point at; and the quote."""

    def __init__(self, folder: Path, dropped: float = 0.0) -> None:
        """Start from MiniLM in a folder; `dropped` is the share dropped in training beyond the decoder's tenth."""
        super().__init__()
        bert = BertModel.from_pretrained(
            folder,
            add_pooling_layer=False,
            attn_implementation="eager",
            hidden_dropout_prob=dropped,
            attention_probs_dropout_prob=dropped,
        )
        width = bert.config.hidden_size
        self.upper = nn.ModuleList(bert.encoder.layer[-TUNED:])
        self.dropped = nn.Dropout(dropped)
        self.kinds = nn.Embedding(KINDS, width)
        self.places = nn.Embedding(1 + MOST_OPTIONS, width)
        nn.init.normal_(self.kinds.weight, std=0.02)
        nn.init.normal_(self.places.weight, std=0.02)
        self.decoder = nn.ModuleList(_layer(width, 0.1 + dropped) for _ in range(DEEP))
        self.last = nn.LayerNorm(width)
        self.criterion = nn.Linear(width, 3)  # not mentioned, yes, no
        self.option = nn.Linear(width, 1)
        self.silent = nn.Linear(width, 2)  # not mentioned among the options; no number to point at
        self.number_from, self.number_to = nn.Linear(width, POINTER), nn.Linear(width, POINTER)
        self.quote_from, self.quote_to = nn.Linear(width, POINTER), nn.Linear(width, POINTER)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Return the states of the notes' tokens and of the vectors asked, shapes as they came."""
        said = batch.states
        unseen = torch.where(batch.there, 0.0, -1e4)[:, None, None]
        for layer in self.upper:
            said = layer(said, attention_mask=unseen)
            said = said[0] if isinstance(said, tuple) else said
        x = self.dropped(batch.asked) + self.kinds(batch.kind) + self.places(batch.place)
        apart = batch.inquiry[:, :, None] != batch.inquiry[:, None, :]
        apart = apart.repeat_interleave(HEADS, 0)
        for layer in self.decoder:
            x = layer(x, said, tgt_mask=apart, memory_key_padding_mask=~batch.there)
        return said, self.last(x)

    def points(self, asking: Tensor, told: Tensor, kind: str) -> Tensor:
        """Score note tokens for inquiries; shapes (n, width) and (n, m, width) give (n, m)."""
        source = getattr(self, f"{kind}_from")(asking)
        target = getattr(self, f"{kind}_to")(told)
        scores: Tensor = torch.einsum("nd,nmd->nm", source, target) / POINTER**0.5
        return scores


def _layer(width: int, dropped: float) -> nn.TransformerDecoderLayer:
    layer = nn.TransformerDecoderLayer(width, HEADS, WIDE, dropped, "gelu", batch_first=True, norm_first=True)
    with torch.no_grad():  # looking for what is alike is where it starts from
        layer.multihead_attn.in_proj_weight[: 2 * width] = torch.eye(width).repeat(2, 1) * 2.0
    return layer


def weighted(logits: Tensor, weights: Tensor) -> Tensor:
    """Return -log of the weighted chance of the right answers, for each row; -inf logits are no answers."""
    chances = functional.log_softmax(logits.float(), -1)
    return -torch.logsumexp(chances + torch.log(weights.clamp_min(1e-9)), -1)
