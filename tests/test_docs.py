"""Documents that are written from the code are up to date, and what others name exists."""

import random
import re
import runpy
from pathlib import Path

import numpy as np

from riskcopilot.app.settings import Settings
from riskcopilot.knowledge import shipped
from riskcopilot.knowledge.embedding import ShippedEmbedder

ROOT = Path(__file__).parents[1]


def test_the_catalogue_is_what_the_code_says() -> None:
    build = runpy.run_path(str(ROOT / "docs" / "build.py"))
    assert build["CATALOGUE"].read_text(encoding="utf-8") == build["catalogue"](), (
        "run `make docs` and commit docs/calculators.md"
    )


def test_the_shipped_vectors_are_those_of_the_texts() -> None:
    build = runpy.run_path(str(ROOT / "docs" / "build.py"))
    texts = build["searched_texts"]()
    wanted = {shipped.key(shipped.text_hash(ShippedEmbedder.id, text)): text for text in texts}
    assert set(shipped.vectors()) == set(wanted), "run `make docs` and commit knowledge/shipped.npz"
    sample = random.Random(7).sample(sorted(wanted), 5)
    made = ShippedEmbedder(Settings().home / "models").embed([wanted[one] for one in sample])
    for one, vector in zip(sample, made, strict=True):
        assert float(np.dot(shipped.vectors()[one].astype(np.float32), vector)) > 0.999


def test_every_test_the_hazard_log_names_exists() -> None:
    safety = (ROOT / "SAFETY.md").read_text(encoding="utf-8")
    for path in re.findall(r"tests/[\w/.*]+", safety):
        assert list(ROOT.glob(path.rstrip("/"))), f"SAFETY.md names {path}, which does not exist"


def test_every_page_the_documents_link_to_exists() -> None:
    for document in [*ROOT.glob("*.md"), *ROOT.glob("design/*.md")]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}, which does not exist"
