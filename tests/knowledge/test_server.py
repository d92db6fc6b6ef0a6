"""The evidence collection in a real Chroma server on this host."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import chromadb
import httpx
import pytest
from chromadb.config import Settings

from riskcopilot.knowledge.corpus import Chunk
from riskcopilot.knowledge.retrieval import EvidenceIndex
from riskcopilot.knowledge.store import EvidenceStore, StoreError

from .conftest import CountingEmbedder

CHROMA = Path(sys.executable).with_name("chroma")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    port = free_port()
    folder = str(tmp_path_factory.mktemp("server"))
    command = [str(CHROMA), "run", "--host", "127.0.0.1", "--port", str(port), "--path", folder]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            assert process.poll() is None, "the Chroma server stopped"
            try:
                httpx.get(f"{address}/api/v2/heartbeat", trust_env=False).raise_for_status()
                break
            except httpx.HTTPError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait()


def names(server: str) -> set[str]:
    port = int(server.rsplit(":", 1)[1])
    client = chromadb.HttpClient("127.0.0.1", port, settings=Settings(anonymized_telemetry=False))
    return {collection.name for collection in client.list_collections()}


def test_a_server_finds_what_a_folder_finds(
    server: str, tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    said: list[str] = []
    here = EvidenceIndex.open(chunks, counting, tmp_path / "here")
    there = EvidenceIndex.open(chunks, counting, tmp_path / "there", said.append, server)
    assert f"on {server}" in said[0]
    for query in ("bleeding on warfarin", "newborn"):
        found, wanted = there.search(query, 4), here.search(query, 4)
        assert [hit.chunk for hit in found] == [hit.chunk for hit in wanted]
        assert [hit.score for hit in found] == pytest.approx([hit.score for hit in wanted], abs=1e-5)
    said.clear()
    EvidenceIndex.open(chunks, counting, tmp_path / "another host", said.append, server)
    assert said == [], "what another host built is used, and nothing is embedded"


def test_a_server_keeps_the_last_states_of_a_host_and_none_half_built(
    server: str, tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    before = names(server)
    for number in range(5):
        changed = (replace(chunks[0], text=f"Fact {number}."), *chunks[1:])
        store = EvidenceStore.open(tmp_path, changed, counting, server=server)
        assert next(iter(store.nearest(counting.embed([changed[0].passage])[0], 1))) == changed[0].id
    assert len(names(server) - before) == 3
    assert before <= names(server), "another host's are left alone"


def test_a_collection_that_lost_passages_is_built_again(
    server: str, tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    mine = (replace(chunks[0], text="Only here."), *chunks[1:])
    before = names(server)
    EvidenceStore.open(tmp_path, mine, counting, server=server)
    (name,) = names(server) - before
    port = int(server.rsplit(":", 1)[1])
    client = chromadb.HttpClient("127.0.0.1", port, settings=Settings(anonymized_telemetry=False))
    client.get_collection(name, embedding_function=None).delete(ids=[mine[0].id])
    said: list[str] = []
    store = EvidenceStore.open(tmp_path, mine, counting, said.append, server)
    assert "is damaged" in said[0]
    assert len(store.nearest(counting.embed(["stroke"])[0], len(mine))) == len(mine)


@pytest.mark.parametrize("address", ["127.0.0.1:8000", "chroma", "ftp://x", "http://"])
def test_an_address_that_is_none_is_refused(
    address: str, tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    with pytest.raises(StoreError, match="such as http"):
        EvidenceStore.open(tmp_path, chunks, counting, server=address)


def test_a_server_that_is_not_there_is_said(
    tmp_path: Path, chunks: tuple[Chunk, ...], counting: CountingEmbedder
) -> None:
    with pytest.raises(StoreError, match="RISKCOPILOT_CHROMA_URL"):
        EvidenceStore.open(tmp_path, chunks, counting, server=f"http://127.0.0.1:{free_port()}")
