"""Every setting an operator can change, read from `RISKCOPILOT_*` environment variables and nowhere else."""

import os
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """The product's settings. Each field is an environment variable: `ecg` is `RISKCOPILOT_ECG`."""

    model_config = SettingsConfigDict(env_prefix="RISKCOPILOT_", frozen=True, extra="forbid")

    home: Path = Field(
        default_factory=lambda: Path.home() / ".cache" / "riskcopilot",
        description="folder for what the product keeps: the evidence index, conversations, installed risk models",
    )
    engine: Literal["embedded", "model"] = Field("embedded", description="who selects, reads and explains")
    model_url: str | None = Field(None, description="OpenAI-compatible endpoint, such as http://127.0.0.1:8000/v1")
    model_name: str | None = Field(None, description="name the endpoint serves the model under")
    model_key: SecretStr | None = Field(None, description="the endpoint's key, where it asks for one")
    unmentioned: Literal["ask", "absent"] = Field(
        "ask", description="what a finding the note does not mention counts as"
    )
    confidence: float = Field(
        0.8, ge=0, le=1, description="a finding read with less confidence is asked about instead of used"
    )
    reader: str = Field(
        "trained",
        description="trained: rules and the shipped network; rules: rules alone; or the file of other weights",
    )
    ecg: bool = Field(False, description="read ECG recordings (research use only)")
    chroma_url: str | None = Field(
        None,
        description="Chroma server that keeps the evidence index, such as http://127.0.0.1:8000; none keeps it here",
    )
    network: bool = Field(False, description="fetch abstracts from Europe PMC when a command asks for them by id")
    largest_document: int = Field(50_000_000, gt=0, description="largest document taken in as evidence, in bytes")
    host: str = Field("127.0.0.1", description="address the page and the API listen on")
    port: int = Field(7860, ge=1, le=65535, description="port the page and the API listen on")
    longest_note: int = Field(100_000, description="longest note accepted, in characters")


@lru_cache
def settings() -> Settings:
    """Return the settings, read once."""
    return Settings()


def keep_quiet() -> None:
    """Tell libraries that would phone home not to. Call before importing them."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["ANONYMIZED_TELEMETRY"] = "False"
    for name in ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"):
        os.environ[name] = "false"  # any of them would send whole notes; the second outranks the first
