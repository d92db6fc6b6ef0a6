"""Sentence vectors and token states from all-MiniLM-L6-v2 in NumPy: the BERT encoder, mean pooling and unit length.

A test holds its vectors to those of sentence-transformers.
"""

import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from threadpoolctl import ThreadpoolController
from tokenizers import Tokenizer

from .bert import Array, layer, norm

Given = TypeVar("Given")
Made = TypeVar("Made")


class Tokens(NamedTuple):
    """A text's tokens, the marks at its ends included, and where each stands in the text."""

    ids: list[int]
    offsets: list[tuple[int, int]]


class MiniLM:
    """A sentence encoder read from an unpacked sentence-transformers folder of the BERT family with mean pooling."""

    def __init__(self, folder: Path) -> None:
        """Load tokenizer and weights (91 MB, about 0.1 s)."""
        config = json.loads((folder / "config.json").read_text())
        self._longest = json.loads((folder / "sentence_bert_config.json").read_text())["max_seq_length"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        weights = load_file(folder / "model.safetensors")
        self.heads, self.epsilon = config["num_attention_heads"], config["layer_norm_eps"]
        self._words = weights["embeddings.word_embeddings.weight"]
        places, kinds = (weights[f"embeddings.{name}_embeddings.weight"] for name in ("position", "token_type"))
        self._places = places + kinds[0]
        self._norm = norm(weights, "embeddings.LayerNorm", self.epsilon)
        self._layers = [
            layer(weights, f"encoder.layer.{number}.", self.heads, self.epsilon)
            for number in range(config["num_hidden_layers"])
        ]
        self._threads = ThreadpoolController()
        self._one_at_a_time = Lock()

    def embed(self, texts: Sequence[str]) -> Array:
        """Return one unit vector a text, shape (texts, 384). A text is read up to its 256th token, as trained."""
        if not texts:
            return np.empty((0, self._words.shape[1]), np.float32)
        return np.stack(self.side_by_side(self._embed, texts))

    def side_by_side(self, work: Callable[[Given], Made], given: Sequence[Given]) -> list[Made]:
        """Do some work on each thing given, one thread each."""
        # One BLAS thread a text: several fighting over one text's small products are slower than one, and far
        # slower where the processor is busy. Texts run side by side instead. The limit is the whole process's, so
        # two callers setting and restoring it at once would leave it set: hence the lock.
        with self._one_at_a_time, self._threads.limit(limits=1, user_api="blas"):
            if len(given) == 1:
                return [work(given[0])]
            with ThreadPoolExecutor(cpu_count()) as pool:
                return list(pool.map(work, given))

    def tokens(self, text: str) -> Tokens:
        """Cut a text into tokens."""
        cut = self._tokenizer.encode(text)
        return Tokens(cut.ids, cut.offsets)

    def meanings(self, ids: Sequence[int] | NDArray[np.integer[Any]]) -> Array:
        """Return the tokens' vectors before the first layer, of unit length: what words mean wherever they stand."""
        vectors = self._words[ids]
        unit: Array = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit

    def states(self, ids: Sequence[int], upper: int = 0) -> Array:
        """Return the tokens' states, shape (tokens, width), without the `upper` last layers."""
        x = self._norm(self._words[ids] + self._places[: len(ids)])
        for one in self._layers[: len(self._layers) - upper]:
            x = one(x)
        return x

    def _embed(self, text: str) -> Array:
        ids = self.tokens(text).ids
        if len(ids) > self._longest:
            ids = [*ids[: self._longest - 1], ids[-1]]
        mean: Array = self.states(ids).mean(0)
        mean /= np.linalg.norm(mean)
        return mean
