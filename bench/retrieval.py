"""Measure how often the right tool comes first, by words, by vectors and by both.

python bench/retrieval.py DATA [--train 600] [--cache FOLDER]

DATA is a folder with `tools.jsonl` (the tools), `train.jsonl` (to choose the vectors' weight on) and `val.jsonl` (to
report) of the MedRisk benchmark. A query is the question and the vignette, or the question alone; the gold tool's rank
is 1 plus the number of tools that score higher. Vectors are kept in the cache folder for the next run.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from riskcopilot.knowledge.embedding import Array, Embedder, embed_cached, load_embedder
from riskcopilot.knowledge.lexical import BM25, words
from riskcopilot.knowledge.retrieval import DENSE_WEIGHT, blend
from riskcopilot.knowledge.tool_index import Document

Row = dict[str, Any]
WEIGHTS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--train", type=int, default=600, help="rows of train.jsonl to choose the weight on")
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "riskcopilot")
    asked = parser.parse_args()
    if not (asked.data / "tools.jsonl").is_file():
        sys.exit(f"{asked.data} holds no tools.jsonl: give the folder of the MedRisk benchmark")
    embedder = load_embedder(asked.cache)
    tools = _rows(asked.data / "tools.jsonl")
    documents = [_document(tool) for tool in tools]
    bm25 = BM25.of([words(document.passage) for document in documents])
    vectors = embed_cached([d.passage for d in documents], embedder, asked.cache / "bench-tools.npz", print)
    position = {tool["cal_id"]: at for at, tool in enumerate(tools)}
    train = random.Random(0).sample(_rows(asked.data / "train.jsonl"), asked.train)
    val = _rows(asked.data / "val.jsonl")
    for name, rows, vignette in (
        ("train", train, True),
        ("train-question-only", train, False),
        ("val", val, True),
        ("val-question-only", val, False),
    ):
        gold = np.array([position[row["cal_id"]] for row in rows])
        queries = [f"{row['question']}\n{row['patient_info']}" if vignette else row["question"] for row in rows]
        lexical = np.stack([bm25.scores(words(query)) / bm25.ceiling(words(query)) for query in queries])
        asked_vectors = embed_cached(queries, embedder, asked.cache / f"bench-{name}.npz", print)
        dense = (asked_vectors @ vectors.T).astype(np.float64)
        print(f"{name}: {len(rows)} questions, {len(tools)} tools")
        _report("BM25", lexical, gold)
        _report("dense", dense, gold)
        for weight in WEIGHTS:
            shipped = " (shipped)" if weight == DENSE_WEIGHT else ""
            _report(f"hybrid, weight {weight}{shipped}", blend(lexical, dense, weight), gold)
    _latency(embedder, f"{val[0]['question']}\n{val[0]['patient_info']}")


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _document(tool: Row) -> Document:
    parts = [tool["description"], *_labels(tool["input_schema"]), tool["more_info"]]
    return Document(str(tool["cal_id"]), tool["name"], " ; ".join(str(part) for part in parts if part))


def _labels(schema: Sequence[Row]) -> Iterator[str]:
    """Yield the label of every input and of each of its options."""
    for given in schema:
        yield str(given.get("label_en") or given["name"])
        yield from (str(option["label"]) for option in given.get("options") or ())


def _report(name: str, scores: NDArray[np.float64], gold: NDArray[np.intp]) -> None:
    best = scores[np.arange(len(gold)), gold]
    ranks = 1 + (scores > best[:, np.newaxis]).sum(1)
    print(f"  {name:<28} first {np.mean(ranks == 1):.3f}   first five {np.mean(ranks <= 5):.3f}")


def _latency(embedder: Embedder, vignette: str) -> None:
    short = "What is the stroke risk of a 72-year-old woman with atrial fibrillation and hypertension?"
    for name, text in (("a question", short), ("a question and vignette", vignette)):
        print(f"embedding {name}: {_median(lambda text=text: embedder.embed([text])):.0f} ms")  # type: ignore[misc]


def _median(call: Callable[[], Array], times: int = 30) -> float:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        took.append(1000 * (time.perf_counter() - start))
    return sorted(took)[times // 2]


if __name__ == "__main__":
    main()
