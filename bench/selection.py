"""How often the calculator a question set names is found and chosen here, and the weights of retrieval, refitted.

`python -m bench.selection DATA [--split val] [--fit]`: DATA holds `train.jsonl` and `val.jsonl` of the MedRisk
benchmark. Questions that carry their answer in the text are cut before it. `--fit` prints the weights that rank the
named calculator best on that split, and how they do on calculators and rows that each fit did not see.
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from riskcopilot.agent.embedded import EmbeddedStages
from riskcopilot.agent.stages import Candidate
from riskcopilot.app.documents import documents
from riskcopilot.app.settings import Settings
from riskcopilot.calculators import REGISTRY
from riskcopilot.evals.medrisk.mapping import mappings
from riskcopilot.knowledge.embedding import Array, load_embedder
from riskcopilot.knowledge.tool_index import WEIGHTS, Likeness, ToolIndex

#: The question set's number of a calculator, and its name here; no two of its tools are one calculator here.
NAMES = {number: mapping.calculator for number, mapping in mappings().items()}
_ANSWER = re.compile(r"\s*Answer:.*", re.DOTALL)
#: Candidates a fit ranks; the named calculator is among them in 0.998 of rows.
POOL = 30
FOLDS = 5
Matrix = NDArray[np.float64]


class _Remembering:
    """An encoder that makes the vector of a question asked of several patients once."""

    def __init__(self, home: Path) -> None:
        self._encoder = load_embedder(home)
        self.id = self._encoder.id
        self._one = lru_cache(maxsize=None)(lambda text: self._encoder.embed([text])[0])

    def embed(self, texts: Sequence[str]) -> Array:
        return np.stack([self._one(text) for text in texts])


def main() -> None:
    """Print the figures of one split."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", default="val")
    parser.add_argument("--fit", action="store_true", help="fit the weights of retrieval instead of measuring")
    parser.add_argument("--wrong", type=int, default=15, help="confusions to print")
    asked = parser.parse_args()
    lines = (asked.data / f"{asked.split}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row | {"question": _ANSWER.sub("", row["question"])} for row in map(json.loads, lines)]
    rows = [row for row in rows if row["cal_id"] in NAMES]
    home = Settings().home
    index = ToolIndex.of(documents(), _Remembering(home), home / "calculators.npz")
    names = sorted(REGISTRY)
    gold = np.array([names.index(NAMES[row["cal_id"]]) for row in rows])
    if asked.fit:
        fit(rows, index, gold)
    else:
        measure(rows, index, gold, names, asked.wrong)
        latency(rows)


def measure(rows: list[dict[str, Any]], index: ToolIndex, gold: NDArray[np.intp], names: list[str], most: int) -> None:
    """Print how often the named calculator is found, among how many, and how often it is chosen."""
    theirs = np.isin(names, list(NAMES.values()))
    stages = EmbeddedStages(REGISTRY)
    ranks: dict[str, list[int]] = {f"of {len(names)}": [], f"of the set's {sum(theirs)}": []}
    counts: Counter[str] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for row, right in zip(rows, gold, strict=True):
        likeness = index.likeness(row["question"], row["patient_info"])
        scores = likeness @ np.array(WEIGHTS)
        for ranked, rivals in zip(
            ranks.values(), (scores > scores[right], scores[theirs] > scores[right]), strict=True
        ):
            ranked.append(1 + int(np.sum(rivals)))
        best = np.argsort(-scores, kind="stable")[:10]
        candidates = [
            Candidate(name=names[at], title="", purpose="", score=scores[at], similarity=likeness[at, 2]) for at in best
        ]
        chosen = [selected.name for selected in stages.select(row["question"], row["patient_info"], candidates)]
        counts["first chosen"] += chosen[:1] == [names[right]]
        counts["chosen"] += names[right] in chosen
        counts["calculators chosen"] += len(chosen)
        counts["none chosen"] += not chosen
        if chosen[:1] != [names[right]]:
            wrong[names[right], chosen[0] if chosen else "none"] += 1
    for what, found in ranks.items():
        shares = "  ".join(f"R@{k} {np.mean(np.array(found) <= k):.4f}" for k in (1, 5, 10))
        print(f"{what:<20} {shares}")
    for what, count in counts.items():
        print(f"{what:<20} {count / len(rows):.4f} ({count}/{len(rows)})")
    for (named, instead), count in wrong.most_common(most):
        print(f"    {named} ← {instead}: {count}")


def latency(rows: list[dict[str, Any]]) -> None:
    """Print how long a vignette takes from the question to the chosen calculators, notes and questions new."""
    home = Settings().home
    index = ToolIndex.of(documents(), load_embedder(home), home / "calculators.npz")
    stages = EmbeddedStages(REGISTRY)
    took = []
    for row in rows[:60]:
        started = time.perf_counter()
        candidates = [
            Candidate(name=found.id, title="", purpose="", score=found.score, similarity=found.likeness.meaning)
            for found in index.rank(row["question"], row["patient_info"], 10)
        ]
        stages.select(row["question"], row["patient_info"], candidates)
        took.append(1000 * (time.perf_counter() - started))
    print(f"retrieve and select, median: {median(took[5:]):.0f} ms")


def fit(rows: list[dict[str, Any]], index: ToolIndex, gold: NDArray[np.intp]) -> None:
    """Print the weights that rank the named calculator first, and how well weights do on what they were not fitted to.

    A softmax over the candidates of a row, its named calculator the right one.
    """
    pools, rights = [], []
    for row, right in zip(rows, gold, strict=True):
        likeness = index.likeness(row["question"], row["patient_info"])
        best = np.argsort(-likeness @ np.array(WEIGHTS), kind="stable")[:POOL]
        pools.append(likeness[best])
        rights.append(int(np.flatnonzero(best == right)[0]) if right in best else -1)
    pool, at = np.stack(pools), np.array(rights)
    seed = np.random.default_rng(0)
    for what, groups in (
        ("tools not fitted to", seed.permutation(len(REGISTRY))[gold]),
        ("rows not fitted to", seed.permutation(len(rows))),
    ):
        first = np.zeros(len(rows), bool)
        for fold in range(FOLDS):
            held = groups % FOLDS == fold
            weights = _fitted(pool[~held], at[~held])
            first[held] = (pool[held] @ weights).argmax(1) == at[held]
        print(f"{what}: first in {first.mean():.4f}")
    weights = _fitted(pool, at)
    print("weights:", Likeness(*(round(float(weight), 3) for weight in weights / weights.sum())))


def _fitted(pool: Matrix, right: NDArray[np.intp]) -> Matrix:
    """Return the weights under which the right candidates are likeliest, a little held towards nought."""
    pool, right = pool[right >= 0], right[right >= 0]
    rows = np.arange(len(pool))

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        scores = pool @ weights
        scores -= scores.max(1, keepdims=True)
        shares = np.exp(scores)
        shares /= shares.sum(1, keepdims=True)
        gradient = (np.einsum("rk,rkf->rf", shares, pool) - pool[rows, right]).mean(0) + 2e-5 * weights
        return float(-np.log(shares[rows, right]).mean() + 1e-5 * weights @ weights), gradient

    return np.asarray(minimize(loss, np.zeros(pool.shape[2]), jac=True, method="L-BFGS-B").x)


if __name__ == "__main__":
    main()
