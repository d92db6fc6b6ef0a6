"""Vectors of the library's own texts, made when the library changes and shipped with it.

To embed thousands of statements takes a small machine minutes, and every machine would make the same ones. A text
that has no vector here is embedded as any other, so that an edit needs nothing; `make docs` brings the file up to
date, and a test says when it is not.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).parent / "shipped.npz"

Array = NDArray[np.float32]


def key(model: str, text: str) -> int:
    """Return a text's name in the file: 64 bits of a hash of the model's id and the text."""
    return int.from_bytes(hashlib.sha256(f"{model}\n{text}".encode()).digest()[:8], "big")


@cache
def vectors() -> Mapping[int, NDArray[np.float16]]:
    """Return the shipped vectors by their keys; none where the file is missing."""
    if not FILE.is_file():
        return {}
    with np.load(FILE, allow_pickle=False) as held:
        return dict(zip(held["keys"].tolist(), held["vectors"], strict=True))


def embed_with(model: str, texts: Sequence[str], embed: Callable[[Sequence[str]], Array]) -> Array:
    """Return one unit vector a text: the shipped one where there is one, else by `embed`."""
    held = vectors()
    keys = [key(model, text) for text in texts]
    missing = {one: text for one, text in zip(keys, texts, strict=True) if one not in held}
    if len(missing) == len(texts):
        return embed(texts)
    made = dict(zip(missing, embed(list(missing.values())), strict=True)) if missing else {}
    found = np.stack([np.asarray(held[one] if one in held else made[one], np.float32) for one in keys])
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found


def ship(model: str, texts: Iterable[str], embed: Callable[[Sequence[str]], Array]) -> int:
    """Write the file for these texts, embedding only those it does not hold yet; return how many those were."""
    wanted = {key(model, text): text for text in texts}
    held = dict(vectors())
    missing = {one: text for one, text in wanted.items() if one not in held}
    if missing:
        held |= dict(zip(missing, embed(list(missing.values())).astype(np.float16), strict=True))
    keys = sorted(wanted)
    if missing or set(keys) != set(vectors()):
        np.savez_compressed(FILE, keys=np.array(keys, np.uint64), vectors=np.stack([held[one] for one in keys]))
        vectors.cache_clear()
    return len(missing)
