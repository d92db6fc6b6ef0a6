"""What stands in the way of serving a model is found before it is started, with what to do."""

import json
import socket
from pathlib import Path

import pytest

from riskcopilot.app.serving import checks
from riskcopilot.app.serving.checks import Gpu
from riskcopilot.app.serving.ending import reason
from riskcopilot.app.serving.table import Plan, models

H100 = Gpu("NVIDIA H100", 79.6, 79.0)
L4 = Gpu("NVIDIA L4", 22.5, 22.4)


def plan(name: str = "qwen3-8b", **chosen: object) -> Plan:
    row = models()[name]
    return Plan.model_validate({"model": row, "weights": "/w", "name": row.hub, "context": row.context, **chosen})


def whole(folder: Path) -> Path:
    """A folder that has what a model's weights have."""
    index = {"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    for name in ("config.json", "model-1.safetensors", "model-2.safetensors"):
        (folder / name).write_text("{}")
    (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": "{{ messages }}"}))
    return folder


def test_enough_of_a_gpu_is_no_problem() -> None:
    assert checks.gpu_problems(plan(), [H100]) == []


def test_no_gpu_is_a_problem() -> None:
    assert "no GPU" in checks.gpu_problems(plan(), [])[0].what


def test_too_small_a_gpu_names_what_fits() -> None:
    [problem] = checks.gpu_problems(plan(), [L4])
    assert "needs about 22.3 GiB" in problem.what and "NVIDIA L4" in problem.what
    length = int(problem.mend.split("--max-model-len ")[1].split(",")[0])
    assert checks.gpu_problems(plan(context=length), [L4]) == []
    assert checks.fitting_context(plan(), [L4]) == length


def test_a_gpu_that_holds_no_such_model_says_so() -> None:
    [problem] = checks.gpu_problems(plan("medgemma-27b"), [L4])
    assert "--tensor-parallel-size 2" in problem.mend
    assert checks.fitting_context(plan("medgemma-27b"), [L4]) == models()["medgemma-27b"].context


def test_two_gpus_share_a_model() -> None:
    a40 = Gpu("NVIDIA A40", 44.5, 44.5)
    assert checks.gpu_problems(plan("qwen3-32b"), [a40, a40])
    assert checks.gpu_problems(plan("qwen3-32b", gpus=2), [a40, a40]) == []
    assert "2 GPUs are wanted and 1 found" in checks.gpu_problems(plan("qwen3-32b", gpus=2), [a40])[0].what


def test_a_gpu_in_use_is_a_problem() -> None:
    [problem] = checks.gpu_problems(plan(), [H100._replace(free_gib=40.0)])
    assert "only 40.0 GiB" in problem.what and "--gpu-memory-utilization 0.49" in problem.mend


def test_gpus_are_read_from_the_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = tmp_path / "nvidia-smi"
    stand_in.write_text(
        "#!/bin/sh\necho '0, GPU-aa, NVIDIA L4, 23034, 22900'\necho '1, GPU-bb, NVIDIA L4, 23034, 512'\n"
    )
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert [round(gpu.free_gib, 1) for gpu in checks.gpus()] == [22.4, 0.5]
    assert [round(gpu.free_gib, 1) for gpu in checks.gpus("1")] == [0.5]
    assert [round(gpu.free_gib, 1) for gpu in checks.gpus("GPU-aa")] == [22.4]
    assert checks.gpus("") == ()


def test_a_driver_that_fails_is_no_gpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = tmp_path / "nvidia-smi"
    stand_in.write_text("#!/bin/sh\necho 'NVIDIA-SMI has failed'; exit 9\n")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert checks.gpus() == ()


def test_weights_that_are_whole_are_no_problem(tmp_path: Path) -> None:
    assert checks.weight_problems(whole(tmp_path), "a/b", False, None) == []


def test_weights_that_are_not_here_are_not_fetched_unasked() -> None:
    [problem] = checks.weight_problems(None, "a/b", True, None)
    assert "--download" in problem.mend and "network" in problem.mend and "hf auth login" in problem.mend


@pytest.mark.parametrize("lost", ["config.json", "model-2.safetensors"])
def test_weights_cut_off_are_found(tmp_path: Path, lost: str) -> None:
    (whole(tmp_path) / lost).unlink()
    assert f"lacks {lost}" in checks.weight_problems(tmp_path, "a/b", False, None)[0].what


def test_weights_without_a_template_ask_for_one(tmp_path: Path) -> None:
    (whole(tmp_path) / "tokenizer_config.json").write_text("{}")
    assert "--chat-template" in checks.weight_problems(tmp_path, "a/b", False, None)[0].mend
    assert checks.weight_problems(tmp_path, "a/b", False, "given.jinja") == []


def test_weights_are_looked_for_among_those_fetched_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    assert checks.stored("nobody/nothing") is None


def test_a_port_in_use_is_found() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert "in use" in checks.port_problems("127.0.0.1", port)[0].what
    assert checks.port_problems("127.0.0.1", port) == []


@pytest.mark.parametrize(
    ("log", "what", "mend"),
    [
        # as vLLM 0.33 words them: v1/worker/utils.py, v1/core/kv_cache_planning.py, config/model.py, cli_args.py
        (
            "ValueError: Free memory on device cuda:0 (3.1/79.1 GiB) on startup is less than desired GPU memory "
            "utilization (0.9, 71.2 GiB). Decrease GPU memory utilization or reduce GPU memory used by others.",
            "taken by something else",
            "--gpu-memory-utilization",
        ),
        (
            "ValueError: To serve at least one request with the model's max seq len (32768), (4.5 GiB KV cache is "
            "needed, which is larger than the available KV cache memory (2.1 GiB).",
            "no request of full length",
            "--max-model-len",
        ),
        ("ValueError: No available memory for the cache blocks. Try", "no request of full length", "--max-model-len"),
        ("torch.OutOfMemoryError: CUDA out of memory. Tried", "ran out of memory", "--max-model-len"),
        (
            "User-specified max_model_len (99999) is greater than the derived max_model_len (max_position_embeddings=",
            "cannot read that many",
            "--max-model-len",
        ),
        ("vllm: error: unrecognized arguments: --default-chat-template-kwargs", "does not know a flag", "0.33"),
        ("KeyError: 'invalid tool call parser: hermes (chose from", "does not know a flag", "0.33"),
        ("OSError: [Errno 98] Address already in use", "port is taken", "--port"),
        (
            "openai_harmony.HarmonyError: error downloading or loading vocab file",
            "vocabulary",
            "TIKTOKEN_ENCODINGS_BASE",
        ),
        ("OSError: We couldn't connect to 'https://huggingface.co' to load", "not on this machine", "--download"),
        ("RuntimeError: Failed to infer device type, please set", "cannot use the GPU", "nvidia-smi"),
    ],
)
def test_why_it_ended_is_said_with_what_to_do(log: str, what: str, mend: str) -> None:
    found = reason(f"INFO a line\n{log}\nTraceback", 1)
    assert what in found.what and mend in found.mend and found.final


def test_an_end_without_a_known_reason_may_be_tried_again() -> None:
    assert reason("nothing", 3) == ("it ended with status 3", "its log may say more", False)
    assert "SIGKILL" in reason("", -9).what and "memory" in reason("", -9).mend
    assert not reason("", None).final
