"""The whole product behind a real address, with stand-in vectors: the page's tests do not wait for an encoder."""

import asyncio
import threading
import time
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from fastapi import FastAPI
from numpy.typing import NDArray

from riskcopilot.app import compose
from riskcopilot.app.copilot import RiskCopilot
from riskcopilot.app.settings import Settings


class Words:
    """Vectors that count words: enough to find a calculator or a passage that shares some."""

    id = "words"

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = np.full((len(texts), 256), 1e-6, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                vectors[row, zlib.crc32(word.encode()) % 256] += 1
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture(scope="session")
def served_copilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RiskCopilot]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "load_embedder", lambda home: Words())
        copilot = RiskCopilot(Settings(home=tmp_path_factory.mktemp("page"), ecg=True))
    yield copilot  # after the patch is undone: other tests use the real encoder


@pytest.fixture(scope="session")
def application(served_copilot: RiskCopilot) -> FastAPI:
    from riskcopilot.app.server import build_application

    async def build() -> FastAPI:
        return build_application(served_copilot)

    # In a running loop of another thread: outside of one Gradio opens loops it never closes, and that is a warning.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(build())).result()


@pytest.fixture(scope="session")
def address(application: FastAPI) -> Iterator[str]:
    """Serve the application on a free port of this machine."""
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(application, port=0, log_level="error", ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    server.force_exit = True
    thread.join(timeout=10)
