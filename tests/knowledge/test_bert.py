"""The parts of the encoder against what they stand for."""

from math import erf, sqrt

import numpy as np

from riskcopilot.knowledge.bert import attend, gelu


def test_gelu_is_exact_to_32_bits() -> None:
    x = np.linspace(-12, 12, 4001, dtype=np.float32)[:, None].repeat(2, axis=1)
    exact = np.array([0.5 * value * (1 + erf(value / sqrt(2))) for value in x[:, 0].tolist()])
    np.testing.assert_allclose(gelu(x)[:, 0], exact, atol=5e-7)


def test_attention_is_a_mean_of_values_by_softmax() -> None:
    query, key, value = np.random.default_rng(0).normal(size=(3, 5, 8)).astype(np.float32)
    unseen = np.eye(5, dtype=bool)
    expected = []
    for one in (slice(0, 4), slice(4, 8)):
        scores = np.where(unseen, -np.inf, query[:, one] @ key[:, one].T / 2)
        shares = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
        expected.append(shares @ value[:, one])
    np.testing.assert_allclose(attend(query, key, value, 2, unseen), np.hstack(expected), atol=1e-6)
