"""The collection on disk: built once, changed only where something changed, mended where damaged, safe when shared."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from riskcopilot.knowledge.corpus import Chunk
from riskcopilot.knowledge.store import EvidenceStore

from .conftest import CountingEmbedder


def states(folder: Path) -> list[Path]:
    return sorted(folder.glob("index-*-*"))


def test_an_unchanged_collection_is_opened_and_not_built(
    tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    said: list[str] = []
    EvidenceStore.open(tmp_path, chunks, counting, said.append)
    assert f"index of {len(chunks)} passages" in said[0]
    said.clear()
    again = EvidenceStore.open(tmp_path, chunks, counting, said.append)
    assert (said, len(counting.seen)) == ([], len(chunks))
    assert len(states(tmp_path)) == 1
    for chunk in chunks:
        vector = counting.embed([chunk.passage])[0]
        assert again.similarity(vector, [chunk.id])[chunk.id] == pytest.approx(1, abs=1e-5)


def test_only_what_changed_is_embedded_again(
    tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    EvidenceStore.open(tmp_path, chunks, counting)
    counting.seen.clear()
    changed = (replace(chunks[0], text="Something else is known now."), *chunks[1:])
    store = EvidenceStore.open(tmp_path, changed, counting)
    assert counting.seen == [changed[0].passage]
    vector = counting.embed([changed[0].passage])[0]
    assert next(iter(store.nearest(vector, 1))) == changed[0].id


def test_another_model_means_another_collection(tmp_path: Path, chunks: tuple[Chunk, ...]) -> None:
    for name in ("one", "two"):
        EvidenceStore.open(tmp_path, chunks, CountingEmbedder(name))
    assert len(states(tmp_path)) == 2


def test_similarities_are_cosines(tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder) -> None:
    store = EvidenceStore.open(tmp_path, chunks, counting)
    vectors = counting.embed([chunk.passage for chunk in chunks])
    query = counting.embed(["bleeding on warfarin"])[0]
    found = store.nearest(query, len(chunks))
    assert found == pytest.approx({c.id: float(v @ query) for c, v in zip(chunks, vectors, strict=True)}, abs=1e-5)
    assert store.similarity(query, [chunks[3].id]) == pytest.approx({chunks[3].id: found[chunks[3].id]}, abs=1e-5)


def _overwrite(state: Path) -> None:
    (state / "chroma.sqlite3").write_bytes(b"not a database" * 100)


def _truncate(state: Path) -> None:
    data = (state / "chroma.sqlite3").read_bytes()
    (state / "chroma.sqlite3").write_bytes(data[: len(data) // 2])


def _lose_database(state: Path) -> None:
    (state / "chroma.sqlite3").unlink()


def _lose_vectors(state: Path) -> None:
    for folder in [path for path in state.iterdir() if path.is_dir()]:
        shutil.rmtree(folder)


def _empty(state: Path) -> None:
    shutil.rmtree(state)
    state.mkdir()


@pytest.mark.parametrize("damage", [_overwrite, _truncate, _lose_database, _lose_vectors, _empty])
def test_a_damaged_collection_is_told_of_and_built_again(
    tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder, damage: Callable[[Path], None]
) -> None:
    EvidenceStore.open(tmp_path / "whole", chunks, counting)
    shutil.copytree(tmp_path / "whole", tmp_path / "damaged")  # Chroma holds on to paths that this process has opened
    (state,) = states(tmp_path / "damaged")
    damage(state)
    said: list[str] = []
    store = EvidenceStore.open(tmp_path / "damaged", chunks, counting, said.append)
    assert "is damaged" in said[0] and "building it again" in said[0]
    assert len(store.nearest(counting.embed(["stroke"])[0], len(chunks))) == len(chunks)
    assert state not in states(tmp_path / "damaged")


def test_what_is_left_behind_is_cleared(tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder) -> None:
    (tmp_path / "building-killed").mkdir()
    for size in range(1, 6):
        EvidenceStore.open(tmp_path, chunks[:size], counting)
    assert len(states(tmp_path)) == 3
    assert not list(tmp_path.glob("building-*"))


def test_more_passages_than_one_batch_are_all_found(tmp_path: Path, counting: CountingEmbedder) -> None:
    many = [Chunk(id=f"n#{i}", text=f"fact{i}", title="T", citation="c", licence="l") for i in range(6000)]
    EvidenceStore.open(tmp_path, many, counting)
    store = EvidenceStore.open(tmp_path, many, counting)
    for chunk in (many[0], many[5460], many[-1]):
        assert next(iter(store.nearest(counting.embed([chunk.passage])[0], 1))) == chunk.id


def test_nothing_to_index_is_refused(tmp_path: Path, counting: CountingEmbedder) -> None:
    with pytest.raises(ValueError, match="no passages to index"):
        EvidenceStore.open(tmp_path, [], counting)


PROCESS = """
import sys
from pathlib import Path
import numpy as np
from riskcopilot.knowledge.corpus import Chunk
from riskcopilot.knowledge.store import EvidenceStore

class Embedder:
    id = "axes"
    def embed(self, texts):
        print("embedded", len(texts))
        return np.eye(16, dtype=np.float32)[[int(text.split()[-1]) for text in texts]]

chunks = [Chunk(id=f"n#{i}", text=str(i), title="fact ", citation="c", licence="l") for i in range(16)]
for _ in range(5):
    store = EvidenceStore.open(Path(sys.argv[1]), chunks, Embedder())
    for axis in range(16):
        found = store.nearest(np.eye(16, dtype=np.float32)[axis], 16)
        assert len(found) == 16 and next(iter(found)) == f"n#{axis}", found
print("done")
"""


def test_processes_that_start_together_share_one_collection(tmp_path: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", PROCESS, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = [process.communicate()[0].splitlines() for process in started]
    assert [process.returncode for process in started] == [0, 0, 0]
    assert sorted(len(lines) for lines in said) == [1, 1, 2], "one embeds, all finish"
    assert len(states(tmp_path)) == 1
