"""What importing a part of the product may load."""

import subprocess
import sys

import pytest

HEAVY = {
    "torch",
    "transformers",
    "sentence_transformers",
    "chromadb",
    "gradio",
    "fastapi",
    "langgraph",
    "sqlalchemy",
    "scipy",
    "sklearn",
    "matplotlib",
    "polars",
    "wfdb",
}


@pytest.mark.parametrize("module", ["riskcopilot", "riskcopilot.calculators", "riskcopilot.app.cli"])
def test_nothing_heavy_is_loaded(module: str) -> None:
    script = f"import sys, {module}; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert HEAVY.isdisjoint(loaded)


def test_calculators_need_no_framework_at_all() -> None:
    script = "import sys, riskcopilot.calculators; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert {"numpy", "langchain_core", "typer", "pydantic_settings"}.isdisjoint(loaded)
