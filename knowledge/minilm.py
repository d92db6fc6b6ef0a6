"""Sentence vectors from all-MiniLM-L6-v2 in NumPy: the BERT encoder, mean pooling and unit length.

The forward pass is written out because importing the libraries that hold one takes 5 to 9 seconds where this takes
half a second (design/retrieval.md). A test holds its vectors to those of sentence-transformers.
"""

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path
from threading import Lock
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from scipy.special import erf
from threadpoolctl import ThreadpoolController
from tokenizers import Tokenizer

Array = NDArray[np.float32]


class _Linear(NamedTuple):
    weight: Array
    bias: Array

    def __call__(self, x: Array) -> Array:
        y: Array = x @ self.weight
        y += self.bias
        return y


class _Norm(NamedTuple):
    weight: Array
    bias: Array
    epsilon: float

    def __call__(self, x: Array) -> Array:
        y: Array = x - x.mean(-1, keepdims=True)
        y /= np.sqrt(np.square(y).mean(-1, keepdims=True) + np.float32(self.epsilon))
        y *= self.weight
        y += self.bias
        return y


class _Layer(NamedTuple):
    """One encoder layer: attention, then the position-wise network, each with a residual and a norm after it."""

    heads: int
    query_key_value: _Linear
    attended: _Linear
    attended_norm: _Norm
    widen: _Linear
    narrow: _Linear
    norm: _Norm

    def __call__(self, x: Array) -> Array:
        tokens, width = x.shape
        split = self.query_key_value(x).reshape(tokens, 3, self.heads, width // self.heads)
        query, key, value = split.transpose(1, 2, 0, 3)
        weights: Array = query @ key.transpose(0, 2, 1)
        weights *= np.float32((width // self.heads) ** -0.5)
        weights -= weights.max(-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(-1, keepdims=True)
        mixed: Array = (weights @ value).transpose(1, 0, 2).reshape(tokens, width)
        x = self.attended_norm(x + self.attended(mixed))
        return self.norm(x + self.narrow(_gelu(self.widen(x))))


def _gelu(x: Array) -> Array:
    """Return x times the normal distribution function of x (the exact GELU that BERT was trained with)."""
    gate: Array = erf(x * np.float32(0.5**0.5))
    gate += 1
    gate *= x
    gate *= np.float32(0.5)
    return gate


class MiniLM:
    """A sentence encoder read from an unpacked sentence-transformers folder of the BERT family with mean pooling."""

    def __init__(self, folder: Path) -> None:
        """Load tokenizer and weights (91 MB, about 0.1 s)."""
        config = json.loads((folder / "config.json").read_text())
        longest = json.loads((folder / "sentence_bert_config.json").read_text())["max_seq_length"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(longest)
        self._tokenizer.no_padding()
        weights = load_file(folder / "model.safetensors")
        epsilon = config["layer_norm_eps"]
        self._words = weights["embeddings.word_embeddings.weight"]
        places, kinds = (weights[f"embeddings.{name}_embeddings.weight"] for name in ("position", "token_type"))
        self._places = places + kinds[0]
        self._norm = _norm(weights, "embeddings.LayerNorm", epsilon)
        self._layers = [
            _layer(weights, f"encoder.layer.{number}.", config["num_attention_heads"], epsilon)
            for number in range(config["num_hidden_layers"])
        ]
        self._threads = ThreadpoolController()
        self._one_at_a_time = Lock()

    def embed(self, texts: Sequence[str]) -> Array:
        """Return one unit vector a text, shape (texts, 384). A text is read up to its 256th token, as trained."""
        if not texts:
            return np.empty((0, self._words.shape[1]), np.float32)
        # One BLAS thread a text: several fighting over one text's small products are slower than one, and far
        # slower where the processor is busy. Texts run side by side instead. The limit is the whole process's, so
        # two callers setting and restoring it at once would leave it set: hence the lock.
        with self._one_at_a_time, self._threads.limit(limits=1, user_api="blas"):
            if len(texts) == 1:
                return self._embed(texts[0])[np.newaxis]
            with ThreadPoolExecutor(cpu_count()) as pool:
                return np.stack(list(pool.map(self._embed, texts)))

    def _embed(self, text: str) -> Array:
        tokens = self._tokenizer.encode(text).ids
        x = self._norm(self._words[tokens] + self._places[: len(tokens)])
        for layer in self._layers:
            x = layer(x)
        mean: Array = x.mean(0)
        mean /= np.linalg.norm(mean)
        return mean


def _linear(weights: dict[str, Array], *names: str) -> _Linear:
    """Join the named projections of one input into one, weights laid out for `x @ weight`."""
    weight = np.concatenate([weights[f"{name}.weight"] for name in names]).T
    return _Linear(np.ascontiguousarray(weight), np.concatenate([weights[f"{name}.bias"] for name in names]))


def _norm(weights: dict[str, Array], name: str, epsilon: float) -> _Norm:
    return _Norm(weights[f"{name}.weight"], weights[f"{name}.bias"], epsilon)


def _layer(weights: dict[str, Array], prefix: str, heads: int, epsilon: float) -> _Layer:
    attention = f"{prefix}attention."
    return _Layer(
        heads=heads,
        query_key_value=_linear(weights, *(f"{attention}self.{name}" for name in ("query", "key", "value"))),
        attended=_linear(weights, f"{attention}output.dense"),
        attended_norm=_norm(weights, f"{attention}output.LayerNorm", epsilon),
        widen=_linear(weights, f"{prefix}intermediate.dense"),
        narrow=_linear(weights, f"{prefix}output.dense"),
        norm=_norm(weights, f"{prefix}output.LayerNorm", epsilon),
    )
