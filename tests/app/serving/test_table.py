"""The table of models: each row has a source, flags that vLLM knows, and a need of memory one can work out by hand."""

import shlex

import pytest

from riskcopilot.app.serving.table import Plan, ServedModel, models

#: What vLLM 0.33.0 accepts: from its entrypoints/common/cli_args.py, engine/arg_utils.py, tool_parsers/__init__.py and
#: reasoning/__init__.py.
FLAGS = {
    "--served-model-name",
    "--host",
    "--port",
    "--max-model-len",
    "--gpu-memory-utilization",
    "--dtype",
    "--generation-config",
    "--tensor-parallel-size",
    "--reasoning-parser",
    "--default-chat-template-kwargs",
    "--chat-template",
    "--tool-call-parser",
    "--enable-auto-tool-choice",
    "--disable-uvicorn-access-log",
}
TOOL_PARSERS = {"hermes", "llama3_json", "openai", None}
REASONING_PARSERS = {"qwen3", None}
ROWS = list(models().values())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_has_a_source_and_flags_that_vllm_knows(row: ServedModel) -> None:
    command = Plan(model=row, weights="/w", name=row.hub, context=row.context, gpus=2, chat_template="t").command()
    assert {part for part in command if part.startswith("--")} <= FLAGS
    assert row.tool_parser in TOOL_PARSERS and row.reasoning_parser in REASONING_PARSERS
    assert all(source.url.startswith("https://") and source.says for source in row.sources)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_only_this_machine_is_served(row: ServedModel) -> None:
    command = Plan(model=row, weights="/w", name=row.hub, context=row.context).command()
    assert command[command.index("--host") + 1] == "127.0.0.1"
    assert not any("guided" in part or "log-requests" in part or "trust" in part for part in command)


def test_the_models_of_the_issue_are_there() -> None:
    hubs = {row.hub for row in ROWS}
    assert {
        "Qwen/Qwen3-8B",
        "Qwen/Qwen3-32B",
        "meta-llama/Llama-3.1-8B-Instruct",
        "jinge13288/RiskAgent-8B",
        "openai/gpt-oss-20b",
        "google/medgemma-27b-text-it",
    } <= hubs


@pytest.mark.parametrize(
    ("name", "layers", "heads", "size", "billions", "gigabytes"),
    [
        ("qwen3-8b", 36, 8, 128, 8.19, None),
        ("qwen3-32b", 64, 8, 128, 32.8, None),
        ("llama-3.1-8b", 32, 8, 128, 8.03, None),
        ("riskagent-8b", 32, 8, 128, None, 7.91 + 7.1 + 1.05),
        ("gpt-oss-20b", 24, 8, 64, None, None),
        ("medgemma-27b", 62, 16, 128, None, 54),
    ],
)
def test_memory_is_what_the_published_shapes_give(
    name: str, layers: int, heads: int, size: int, billions: float | None, gigabytes: float | None
) -> None:
    row = models()[name]
    assert row.kv_kib == layers * heads * size * 2 * 2 / 1024
    held = billions * 2 if billions else gigabytes
    if held:
        assert row.weights_gib == pytest.approx(held * 1e9 / 2**30, abs=0.1)


def test_a_request_of_full_length_fits_what_is_said_to_fit() -> None:
    row = models()["qwen3-8b"]
    longest = row.longest_context(21.6)  # 0.9 of a 24 GiB card
    assert 8192 < longest < 32768 and longest % 1024 == 0
    assert row.needs_gib(longest) <= 21.6 < row.needs_gib(longest + 1024)
    assert row.longest_context(10) == 0 and row.longest_context(80) == row.context


def test_thinking_is_off_where_it_can_be() -> None:
    command = Plan(model=models()["qwen3-8b"], weights="/w", name="n", context=8192).command()
    assert """--default-chat-template-kwargs '{"enable_thinking": false}'""" in shlex.join(command)
    assert "--reasoning-parser qwen3" in shlex.join(command)
