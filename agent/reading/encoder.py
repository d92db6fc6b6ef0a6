"""The trained reader in NumPy: a note read once by MiniLM, and every inquiry looking at what it read.

The lower layers of MiniLM are as they ship. The upper ones, and a small decoder in which an inquiry's head and options
attend to each other and to the note, were trained (`evals/reader`); their weights lie in `reader.safetensors`, as
whole numbers of 8 bits with one factor a row, together with what calibration found (design/reader.md).
"""

import hashlib
import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from ...knowledge import shipped
from ...knowledge.bert import Array, Linear, Norm, attend, gelu, layer, linear, norm
from ...knowledge.embedding import ShippedEmbedder
from ...knowledge.minilm import MiniLM
from .inquiry import CRITERION, Inquiry
from .mentions import Mention, clauses, mentions, token_of
from .stretches import Stretch, stretches

WEIGHTS = Path(__file__).parent / "reader.safetensors"
#: Its checksum; other weights are named by a setting, and theirs is not known.
SHA256 = "4b5e662e96a62afa0be7c9e3eb4cd742ac7549ba409363584e4c427ee58658c9"
#: Length of the vectors of inquiries, and the decoder's heads: as trained.
SIZE, HEADS = 8.0, 12


class ReaderError(RuntimeError):
    """The trained reader cannot be loaded; the message says what to do."""


class Answer(NamedTuple):
    """What the network says of one inquiry, as logarithms of chances.

    `choices` is over (not mentioned, then yes and no or each option), `numbers` over (none, then each of the note's
    `mentions`); either is empty where the inquiry has no such answers. `start` and `end` are the words it looked at.
    `looks` is of how many stretches of the note this is the likeliest answer.
    """

    inquiry: Inquiry
    choices: Array
    numbers: Array
    mentions: tuple[Mention, ...]
    start: int
    end: int
    looks: int = 1

    @property
    def mentioned(self) -> float:
        """How likely it is that the note speaks of the input, 0 to 1."""
        held = [1.0 - float(np.exp(scores[0])) for scores in (self.choices, self.numbers) if scores.size]
        return max(held, default=0.0)


class _DecoderLayer(NamedTuple):
    """Attention among the vectors asked, to the note, and the position-wise network, each after a norm."""

    among: Linear
    among_out: Linear
    asking: Linear
    telling: Linear
    told_out: Linear
    widen: Linear
    narrow: Linear
    norms: tuple[Norm, Norm, Norm]

    def __call__(self, x: Array, note: Array, unseen: NDArray[np.bool_]) -> Array:
        query, key, value = np.split(self.among(self.norms[0](x)), 3, axis=-1)
        x = x + self.among_out(attend(query, key, value, HEADS, unseen))
        key, value = np.split(self.telling(note), 2, axis=-1)
        x = x + self.told_out(attend(self.asking(self.norms[1](x)), key, value, HEADS))
        return x + self.narrow(gelu(self.widen(self.norms[2](x))))


class Encoder:
    """The trained reader, loaded."""

    def __init__(self, minilm: MiniLM, path: Path = WEIGHTS) -> None:
        """Load the weights. Raises ReaderError where they are missing or altered."""
        weights, facts = load_weights(path)
        self._minilm = minilm
        self.calibration: Mapping[str, Any] = json.loads(facts.get("calibration", "{}"))
        uppers = len({name.split(".")[1] for name in weights if name.startswith("upper.")})
        self._upper = [layer(weights, f"upper.{place}.", minilm.heads, minilm.epsilon) for place in range(uppers)]
        depth = len({name.split(".")[1] for name in weights if name.startswith("decoder.")})
        self._decoder = [_decoder_layer(weights, f"decoder.{place}.") for place in range(depth)]
        self._kinds, self._places = weights["kinds.weight"], weights["places.weight"]
        self._last = norm(weights, "last", 1e-5)
        names = ("criterion", "option", "silent", "number_from", "number_to", "quote_from", "quote_to")
        self._heads = {name: linear(weights, name) for name in names}
        self._vector = lru_cache(maxsize=4096)(self._embedded)

    def read(self, note: str, inquiries: Sequence[Inquiry]) -> list[Answer]:
        """Return what the network says of each inquiry; of a long note, where it speaks of it most clearly."""
        if not inquiries or not note.strip():
            return []
        asked = self._asked(inquiries)
        numbers = mentions(note)
        parts = clauses(note)
        held = self._minilm.side_by_side(
            lambda stretch: self._read(stretch, inquiries, asked, numbers, parts, note),
            stretches(note, inquiries, self._minilm),
        )
        likeliest = (max(answers, key=lambda answer: answer.mentioned) for answers in zip(*held, strict=True))
        return [answer._replace(looks=len(held)) for answer in likeliest]

    def _embedded(self, text: str) -> Array:
        hashed = shipped.text_hash(ShippedEmbedder.id, text)
        unit = shipped.held([hashed]).get(hashed)
        vector: Array = (self._minilm.embed([text])[0] if unit is None else unit) * np.float32(SIZE)
        return vector

    def _asked(self, inquiries: Sequence[Inquiry]) -> tuple[Array, NDArray[np.bool_]]:
        """Return the vectors asked and which may not look at which."""
        rows = [(number, one.kind, *row) for number, one in enumerate(inquiries) for row in enumerate(one.texts)]
        vectors = np.stack([self._vector(text) for *_, text in rows])
        vectors = vectors + self._kinds[[kind for _, kind, _, _ in rows]]
        vectors += self._places[[place for _, _, place, _ in rows]]
        of = np.array([number for number, *_ in rows])
        return vectors, of[:, None] != of[None, :]

    def _read(
        self,
        stretch: Stretch,
        inquiries: Sequence[Inquiry],
        asked: tuple[Array, NDArray[np.bool_]],
        numbers: Sequence[Mention],
        parts: Sequence[tuple[int, int]],
        note: str,
    ) -> list[Answer]:
        states = self._minilm.states(stretch.ids, len(self._upper))
        for one in self._upper:
            states = one(states)
        x, unseen = asked
        for decoding in self._decoder:
            x = decoding(x, states, unseen)
        x = self._last(x)
        inside = [one for one in numbers if stretch.holds(one.start)]
        at = [token_of(one, note, stretch.offsets) for one in inside]
        targets = self._heads["number_to"](states[at])
        quoted = self._heads["quote_to"](states)
        answers, place = [], 0
        for inquiry in inquiries:
            head, options = x[place], x[place + 1 : place + 1 + len(inquiry.options)]
            place += 1 + len(inquiry.options)
            silent = self._heads["silent"](head)
            told = int((quoted @ self._heads["quote_from"](head)).argmax())
            start, end = _clause(parts, note, *stretch.offsets[told])
            answers.append(
                Answer(
                    inquiry,
                    self._choices(inquiry, head, options, silent[:1]),
                    self._numbers(head, targets, silent[1:]) if inquiry.numeric else np.empty(0, np.float32),
                    tuple(inside),
                    start,
                    end,
                )
            )
        return answers

    def _choices(self, inquiry: Inquiry, head: Array, options: Array, silent: Array) -> Array:
        if inquiry.kind == CRITERION:
            return _log_chances(self._heads["criterion"](head))
        if not len(options):
            return np.empty(0, np.float32)
        return _log_chances(np.concatenate([silent, self._heads["option"](options)[:, 0]]))

    def _numbers(self, head: Array, targets: Array, silent: Array) -> Array:
        source = self._heads["number_from"](head)
        return _log_chances(np.concatenate([silent, targets @ source / np.float32(source.size**0.5)]))


def _log_chances(scores: Array) -> Array:
    scores = scores - scores.max()
    chances: Array = scores - np.log(np.exp(scores).sum())
    return chances


def _clause(parts: Sequence[tuple[int, int]], note: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause around a place: a quote a person can check."""
    place = max(0, bisect_right(parts, (start, len(note))) - 1)
    low, high = parts[place] if parts else (start, end)
    said = note[low:high]
    return low + len(said) - len(said.lstrip()), high - len(said) + len(said.rstrip())


def _decoder_layer(weights: Mapping[str, Array], prefix: str) -> _DecoderLayer:
    def projection(name: str, low: int, high: int) -> Linear:
        width = weights[f"{prefix}{name}.in_proj_bias"].size // 3
        rows = slice(low * width, high * width)
        weight = np.ascontiguousarray(weights[f"{prefix}{name}.in_proj_weight"][rows].T)
        return Linear(weight, weights[f"{prefix}{name}.in_proj_bias"][rows])

    return _DecoderLayer(
        projection("self_attn", 0, 3),
        linear(weights, f"{prefix}self_attn.out_proj"),
        projection("multihead_attn", 0, 1),
        projection("multihead_attn", 1, 3),
        linear(weights, f"{prefix}multihead_attn.out_proj"),
        linear(weights, f"{prefix}linear1"),
        linear(weights, f"{prefix}linear2"),
        (
            norm(weights, f"{prefix}norm1", 1e-5),
            norm(weights, f"{prefix}norm2", 1e-5),
            norm(weights, f"{prefix}norm3", 1e-5),
        ),
    )


def load_weights(path: Path) -> tuple[dict[str, Array], Mapping[str, str]]:
    """Return the weights as they were trained, and what is written beside them."""
    if not path.is_file():
        raise ReaderError(f"the trained reader's weights are not at {path}; name them, or set RISKCOPILOT_READER=rules")
    if path == WEIGHTS and hashlib.sha256(path.read_bytes()).hexdigest() != SHA256:
        raise ReaderError(f"{path} is not the file riskcopilot ships: install riskcopilot again")
    try:
        with safe_open(path, framework="numpy") as file:
            facts = file.metadata() or {}
            held = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  # the file is no mapping
    except SafetensorError as error:
        raise ReaderError(
            f"{path} holds no weights of a reader ({error}); train some, or set RISKCOPILOT_READER"
        ) from None
    weights: dict[str, Array] = {}
    for name, tensor in held.items():
        if not name.endswith(".factor"):
            factor = held.get(f"{name}.factor")
            weights[name] = tensor.astype(np.float32) * (1 if factor is None else factor.astype(np.float32)[:, None])
    return weights, facts
