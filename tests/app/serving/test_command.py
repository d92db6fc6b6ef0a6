"""`riskcopilot serve-model` as one runs it, with stand-ins for vLLM and the GPU's driver on the PATH."""

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from riskcopilot.app.cli import cli
from riskcopilot.app.settings import settings

from .test_checks import whole
from .test_supervisor import STAND_IN, alive, free_port

COMMAND = str(Path(sys.executable).with_name("riskcopilot"))


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A machine with vLLM, a GPU and weights."""
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "vllm").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(STAND_IN))} "$@"\n')
    (tools / "nvidia-smi").write_text("#!/bin/sh\necho '0, GPU-aa, NVIDIA H100, 81559, 81000'\n")
    for tool in tools.iterdir():
        tool.chmod(0o755)
    (tmp_path / "weights").mkdir()
    whole(tmp_path / "weights")
    monkeypatch.setenv("PATH", str(tools), prepend=":")
    monkeypatch.setenv("RISKCOPILOT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("RISKCOPILOT_MODEL_KEY", "sk-secret")
    monkeypatch.setenv("STAND_IN_STARTS", str(tmp_path / "starts"))
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    settings.cache_clear()
    yield tmp_path
    settings.cache_clear()


def arguments(machine: Path, *more: str) -> list[str]:
    return ["serve-model", "qwen3-8b", "--weights", str(machine / "weights"), *more]


def test_a_model_is_served_until_it_is_told_to_end(machine: Path) -> None:
    port = free_port()
    command = [COMMAND, *arguments(machine, "--port", str(port))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as served:
        assert served.stdout and served.stderr
        lines = [served.stdout.readline().strip() for _ in range(3)]
        [start] = [json.loads(line) for line in (machine / "starts").read_text().splitlines()]
        served.send_signal(signal.SIGTERM)
        told = served.stderr.read()
        assert served.wait(60) == 0
    assert lines == [
        "export RISKCOPILOT_ENGINE=model",
        f"export RISKCOPILOT_MODEL_URL=http://127.0.0.1:{port}/v1",
        "export RISKCOPILOT_MODEL_NAME=weights",
    ]
    assert not alive(start["pid"]) and "has been stopped" in told and "Apache-2.0" in told
    assert start["argv"][:2] == ["serve", str(machine / "weights")]
    given = start["environment"]
    assert given["VLLM_NO_USAGE_STATS"] == given["DO_NOT_TRACK"] == given["HF_HUB_OFFLINE"] == "1"
    assert given["VLLM_API_KEY"] == "sk-secret" and "sk-secret" not in " ".join(start["argv"]) + told
    assert not any(name.startswith("RISKCOPILOT_") for name in given)


def test_nothing_is_started_where_something_is_missing(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RISKCOPILOT_VLLM", "no-such-command")
    settings.cache_clear()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = CliRunner().invoke(cli, arguments(machine, "--port", str(taken.getsockname()[1])))
    assert done.exit_code == 2 and not (machine / "starts").exists()
    assert "pip install vllm==" in done.stderr and "cannot be used" in done.stderr


def test_a_dry_run_prints_the_command_and_starts_nothing(machine: Path) -> None:
    done = CliRunner().invoke(cli, arguments(machine, "--dry-run", "--max-model-len", "8192", "--", "--seed", "1"))
    assert done.exit_code == 0 and not (machine / "starts").exists()
    words = shlex.split(done.stdout)
    assert words[words.index("serve") + 1] == str(machine / "weights") and words[-2:] == ["--seed", "1"]
    assert words[words.index("--max-model-len") + 1] == "8192"
    assert "VLLM_NO_USAGE_STATS=1" in words and "sk-secret" not in done.stdout


def test_a_smaller_gpu_gets_as_many_tokens_as_fit(machine: Path) -> None:
    (machine / "bin" / "nvidia-smi").write_text("#!/bin/sh\necho '0, GPU-aa, NVIDIA L4, 23034, 22900'\n")
    done = CliRunner().invoke(cli, arguments(machine, "--dry-run"))
    assert "--max-model-len 17408" in done.stdout and "17408 tokens instead of 32768" in done.stderr


def test_the_table_is_shown() -> None:
    done = CliRunner().invoke(cli, ["serve-model"])
    assert done.exit_code == 0 and "RiskAgent-8B" in done.stdout and "Llama 3" in done.stdout
    rows = json.loads(CliRunner().invoke(cli, ["serve-model", "--json"]).stdout)
    assert all(row["sources"] for row in rows)


def test_an_unknown_model_is_refused_with_the_names() -> None:
    done = CliRunner().invoke(cli, ["serve-model", "gpt-5"])
    assert done.exit_code == 2 and "qwen3-8b" in done.stderr


def test_weights_are_fetched_only_when_told_to(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[str] = []

    def fetch(hub: str, environment: dict[str, str]) -> bool:
        fetched.append(hub)
        return False

    monkeypatch.setattr("riskcopilot.app.serving.checks.fetch", fetch)
    monkeypatch.setattr("riskcopilot.app.serving.checks.stored", lambda hub: None)
    assert CliRunner().invoke(cli, ["serve-model", "llama-3.1-8b"]).exit_code == 2 and not fetched
    done = CliRunner().invoke(cli, ["serve-model", "llama-3.1-8b", "--download"])
    assert fetched == ["meta-llama/Llama-3.1-8B-Instruct"] and done.exit_code == 1
    assert "over the network" in done.stderr and "Llama 3.1 Community License" in done.stderr
    assert os.environ["HF_HUB_OFFLINE"] == "1"
