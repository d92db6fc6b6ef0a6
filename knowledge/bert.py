"""The parts of a transformer encoder of the BERT family in NumPy: projections, norms, attention, layers.

The forward pass is written out because importing the libraries that hold one takes 5 to 9 seconds where this takes
half a second (design/retrieval.md).
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Weights = Mapping[str, Array]


class Linear(NamedTuple):
    """A projection; the weight is laid out for `x @ weight`."""

    weight: Array
    bias: Array

    def __call__(self, x: Array) -> Array:
        """Project the last axis."""
        y: Array = x @ self.weight
        y += self.bias
        return y


class Norm(NamedTuple):
    """A layer norm."""

    weight: Array
    bias: Array
    epsilon: float

    def __call__(self, x: Array) -> Array:
        """Bring the last axis to the norm's mean and spread."""
        y: Array = x - x.mean(-1, keepdims=True)
        y /= np.sqrt(np.square(y).mean(-1, keepdims=True) + np.float32(self.epsilon))
        y *= self.weight
        y += self.bias
        return y


class Layer(NamedTuple):
    """One encoder layer: attention, then the position-wise network, each with a residual and a norm after it."""

    heads: int
    query_key_value: Linear
    attended: Linear
    attended_norm: Norm
    widen: Linear
    narrow: Linear
    norm: Norm

    def __call__(self, x: Array) -> Array:
        """Return the next states of a text's tokens, shape (tokens, width)."""
        query, key, value = np.split(self.query_key_value(x), 3, axis=-1)
        x = self.attended_norm(x + self.attended(attend(query, key, value, self.heads)))
        return self.norm(x + self.narrow(gelu(self.widen(x))))


def attend(query: Array, key: Array, value: Array, heads: int, unseen: NDArray[np.bool_] | None = None) -> Array:
    """Mix values by how well queries meet keys; shapes (queries, width) and (keys, width) give (queries, width).

    `unseen` marks the keys a query may not look at, shape (queries, keys). One head after the other: the weights of one
    stay in the processor's cache, those of all do not.
    """
    size = query.shape[1] // heads
    mixed = np.empty(query.shape, np.float32)
    query = query * np.float32(size**-0.5)
    for start in range(0, query.shape[1], size):
        one = slice(start, start + size)
        weights = query[:, one] @ key[:, one].T
        if unseen is not None:
            weights[unseen] = -np.inf
        weights -= weights.max(-1, keepdims=True)
        np.exp(weights, out=weights)
        np.divide(weights @ value[:, one], weights.sum(-1, keepdims=True), out=mixed[:, one])
    return mixed


#: Abramowitz and Stegun 7.1.26, halved: the normal distribution's tail to within 1e-7, as near as 32 bits come.
_TAIL = [np.float32(0.5 * factor) for factor in (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)]
_TAIL_SLOPE = np.float32(0.3275911 * 0.5**0.5)
_GELU_ROWS = 32


def gelu(x: Array) -> Array:
    """Return x times the normal distribution function of x (the GELU that BERT was trained with).

    By a formula of exponentials, which NumPy computes many at once: ten times as fast as SciPy's `erf`. A few rows at
    a time stay in the processor's cache.
    """
    made = np.empty_like(x)
    for start in range(0, len(x), _GELU_ROWS):
        rows = x[start : start + _GELU_ROWS]
        size = np.abs(rows)
        t = size * _TAIL_SLOPE
        t += 1
        np.reciprocal(t, out=t)
        tail = t * _TAIL[4]
        for factor in _TAIL[3::-1]:
            tail += factor
            tail *= t
        np.square(rows, out=t)
        t *= np.float32(-0.5)
        tail *= np.exp(t, out=t)
        tail *= size
        np.subtract(np.maximum(rows, 0), tail, out=made[start : start + _GELU_ROWS])
    return made


def linear(weights: Weights, *names: str) -> Linear:
    """Join the named projections of one input into one."""
    weight = np.concatenate([weights[f"{name}.weight"] for name in names]).T
    return Linear(np.ascontiguousarray(weight), np.concatenate([weights[f"{name}.bias"] for name in names]))


def norm(weights: Weights, name: str, epsilon: float) -> Norm:
    """Return the named norm."""
    return Norm(weights[f"{name}.weight"], weights[f"{name}.bias"], epsilon)


def layer(weights: Weights, prefix: str, heads: int, epsilon: float) -> Layer:
    """Return the encoder layer whose weights start with `prefix`."""
    attention = f"{prefix}attention."
    return Layer(
        heads=heads,
        query_key_value=linear(weights, *(f"{attention}self.{name}" for name in ("query", "key", "value"))),
        attended=linear(weights, f"{attention}output.dense"),
        attended_norm=norm(weights, f"{attention}output.LayerNorm", epsilon),
        widen=linear(weights, f"{prefix}intermediate.dense"),
        narrow=linear(weights, f"{prefix}output.dense"),
        norm=norm(weights, f"{prefix}output.LayerNorm", epsilon),
    )
