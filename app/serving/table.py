"""The language models that `serve-model` serves, and the command that serves each."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

TABLE = Path(__file__).with_name("models.yaml")
#: GPU memory beside weights and key-value cache: activations, CUDA graphs, the driver's own. Our allowance, in GiB.
BESIDE = 2.5
#: Smallest context that holds a stage's prompt, a window of a note and its reply, in tokens.
LEAST_CONTEXT = 4096


class Source(BaseModel):
    """Where something in a row was looked up, and what it says there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    says: str


class ServedModel(BaseModel):
    """A language model that vLLM serves: what it needs and how it is started."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    hub: str = Field(description="where its weights are published")
    licence: str
    gated: bool = Field(description="the publisher asks for consent before the weights can be fetched")
    dtype: str
    quantisation: str = Field(description="how the weights are stored; vLLM reads it from them")
    tool_parser: str | None = Field(description="reads tool calls; this product makes none")
    reasoning_parser: str | None = Field(description="takes what is thought out of the reply")
    template_defaults: dict[str, Any] = Field(default_factory=dict, description="given to the chat template")
    thinking: str = Field(description="whether the model thinks before it replies, and what is done about it")
    chat_template: str = Field(description="whether the weights bring one that serves")
    context: int = Field(description="longest prompt and reply together, in tokens")
    weights_gib: float
    kv_kib: float = Field(description="key-value cache of one token, every layer counted as full attention")
    unverified: tuple[str, ...] = ()
    sources: tuple[Source, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _fits(self) -> "ServedModel":
        if self.context < LEAST_CONTEXT:
            raise ValueError(f"{self.name} is served with {self.context} tokens; {LEAST_CONTEXT} are the least")
        return self

    def needs_gib(self, context: int) -> float:
        """Return the GPU memory that one request of full length needs, in GiB."""
        return self.weights_gib + self.kv_kib * context / 2**20 + BESIDE

    def longest_context(self, gib: float) -> int:
        """Return the longest context that fits in some GPU memory, in whole KiB of tokens; 0 where none does."""
        tokens = (gib - self.weights_gib - BESIDE) * 2**20 / self.kv_kib
        return max(0, min(self.context, int(tokens) // 1024 * 1024))


class Plan(BaseModel):
    """How one model is to be served."""

    model_config = ConfigDict(frozen=True)

    model: ServedModel
    executable: str = "vllm"
    weights: str
    name: str
    host: str = "127.0.0.1"
    port: int = 8000
    context: int
    share: float = Field(0.9, gt=0, le=1, description="share of each GPU's memory that vLLM may take")
    gpus: int = Field(1, ge=1, description="GPUs that one copy of the model is spread over")
    chat_template: str | None = None
    extra: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """Where the server answers."""
        return f"http://{self.host}:{self.port}"

    def command(self) -> tuple[str, ...]:
        """Return the command that serves the model."""
        model = self.model
        flags = {
            "--served-model-name": self.name,
            "--host": self.host,
            "--port": str(self.port),
            "--max-model-len": str(self.context),
            "--gpu-memory-utilization": f"{self.share:g}",
            "--dtype": model.dtype,
            # Sampling is what a request says, not what the weights' own generation_config.json says.
            "--generation-config": "vllm",
            "--tensor-parallel-size": str(self.gpus) if self.gpus > 1 else None,
            "--reasoning-parser": model.reasoning_parser,
            "--default-chat-template-kwargs": json.dumps(model.template_defaults) if model.template_defaults else None,
            "--chat-template": self.chat_template,
            "--tool-call-parser": model.tool_parser,
        }
        given = [part for flag, value in flags.items() if value is not None for part in (flag, value)]
        tools = ["--enable-auto-tool-choice"] if model.tool_parser else []
        return (self.executable, "serve", self.weights, *given, *tools, "--disable-uvicorn-access-log", *self.extra)


@cache
def models() -> Mapping[str, ServedModel]:
    """Return the table, by name."""
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return {name: ServedModel(name=name, **row) for name, row in rows.items()}
