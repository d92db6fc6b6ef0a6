"""Every setting an operator can change, read from `RISKCOPILOT_*` environment variables and nowhere else."""

import os
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

#: Where a container finds its secrets, one a file named as the variable: a process's environment is easily read.
SECRETS = Path("/run/secrets")


class Settings(BaseSettings):
    """The product's settings. Each field is an environment variable: `ecg` is `RISKCOPILOT_ECG`."""

    model_config = SettingsConfigDict(
        env_prefix="RISKCOPILOT_",
        frozen=True,
        extra="forbid",
        secrets_dir=SECRETS if SECRETS.is_dir() else None,
    )

    home: Path = Field(
        default_factory=lambda: Path.home() / ".cache" / "riskcopilot",
        description="folder for what the product keeps: the evidence index, conversations, installed risk models",
    )
    engine: Literal["embedded", "model"] = Field("embedded", description="who selects, reads and explains")
    model_url: str | None = Field(None, description="OpenAI-compatible endpoint, such as http://127.0.0.1:8000/v1")
    model_name: str | None = Field(None, description="name the endpoint serves the model under")
    model_key: SecretStr | None = Field(None, description="the endpoint's key, where it asks for one")
    model_plain_http: bool = Field(False, description="let notes go to another machine unencrypted, over http")
    same_host: str = Field(
        "", description="names, separated by commas, of containers on this very host: what is sent there stays here"
    )
    vllm: str = Field("vllm", description="vLLM's command, for `riskcopilot serve-model`")
    model_patience: float = Field(
        60, gt=0, description="longest wait for one reply of the model, in s, retries included"
    )
    model_retries: int = Field(2, ge=0, description="how often a request is sent again after a fault that passes")
    model_context: int = Field(
        8192, ge=2048, description="tokens the model takes at once, prompt and reply together; longer notes are cut"
    )
    model_trust: float = Field(
        0.9, ge=0.5, le=1, description="how often the model is right where the note bears out what it reads"
    )
    review: Literal["on", "off"] = Field("on", description="let the model look at its answer again, once")
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
    names: str = Field(
        "", description="host names that the page answers to, separated by commas; by default any, on loopback its own"
    )
    longest_note: int = Field(100_000, description="longest note accepted, in characters")
    database: SecretStr | None = Field(
        None, description="PostgreSQL for conversations and the audit log, as a URL; without it, SQLite files in `home`"
    )
    retention_days: int | None = Field(
        None, ge=1, description="conversations, and what the audit log says of them, are removed after so many days"
    )
    redact: bool = Field(False, description="mask identifiers in notes and questions before anything reads them")
    user_header: str | None = Field(
        None,
        description="HTTP header in which an authenticating proxy names the user; believed, so set it only behind one",
    )


@lru_cache
def settings() -> Settings:
    """Return the settings, read once."""
    return Settings()


#: What keeps a model's server, and the libraries under it, from fetching and reporting anything.
UNHEARD = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "VLLM_NO_USAGE_STATS": "1",
    "VLLM_DO_NOT_TRACK": "1",
    "DO_NOT_TRACK": "1",
}


def server_environment(key: SecretStr | None) -> dict[str, str]:
    """Return the environment of a model's server: ours without our settings; it fetches and reports nothing."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("RISKCOPILOT_")}
    asked = {"VLLM_API_KEY": key.get_secret_value()} if key else {}
    return kept | asked | UNHEARD


def keep_quiet() -> None:
    """Tell libraries that would phone home not to. Call before importing them."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["ANONYMIZED_TELEMETRY"] = "False"
    for name in ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"):
        os.environ[name] = "false"  # any of them would send whole notes; the second outranks the first
