"""Vectors of the library's own texts, made when the library changes and shipped with it.

To embed thousands of statements takes a small machine minutes, and every machine would make the same ones. A text
that has no vector here is embedded as any other, so that an edit needs nothing; `make docs` brings the file up to
date, and a test says when it is not.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .corpus import content_hash

FILE = Path(__file__).parent / "shipped.npz"

Array = NDArray[np.float32]


def text_hash(model: str, text: str) -> str:
    """Return what vectors are kept by: the hash of the model's id and the text."""
    return content_hash(f"{model}\n{text}")


def key(hashed: str) -> int:
    """Return a text's name in the file: the first 64 bits of the hash of the model's id and the text."""
    return int(hashed[:16], 16)


@cache
def vectors() -> Mapping[int, NDArray[np.float16]]:
    """Return the shipped vectors by their keys; none where the file is missing."""
    if not FILE.is_file():
        return {}
    with np.load(FILE, allow_pickle=False) as held:
        return dict(zip(held["keys"].tolist(), held["vectors"], strict=True))


def held(hashes: Iterable[str]) -> dict[str, Array]:
    """Return the shipped unit vectors of those texts that have one, by the hash of the model's id and the text."""
    known = vectors()
    found = {hashed: known[key(hashed)].astype(np.float32) for hashed in hashes if key(hashed) in known}
    return {hashed: vector / np.linalg.norm(vector) for hashed, vector in found.items()}


def ship(model: str, texts: Iterable[str], embed: Callable[[Sequence[str]], Array]) -> int:
    """Write the file for these texts, embedding only those it does not hold yet; return how many those were."""
    wanted = {key(text_hash(model, text)): text for text in texts}
    known = dict(vectors())
    missing = {one: text for one, text in wanted.items() if one not in known}
    if missing:
        known |= dict(zip(missing, embed(list(missing.values())).astype(np.float16), strict=True))
    keys = sorted(wanted)
    if missing or set(keys) != set(vectors()):
        np.savez_compressed(FILE, keys=np.array(keys, np.uint64), vectors=np.stack([known[one] for one in keys]))
        vectors.cache_clear()
    return len(missing)
