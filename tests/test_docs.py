"""Documents that are written from the code are up to date, and what others name exists."""

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_catalogue_is_what_the_code_says() -> None:
    build = runpy.run_path(str(ROOT / "docs" / "build.py"))
    assert build["CATALOGUE"].read_text(encoding="utf-8") == build["catalogue"](), (
        "run `make docs` and commit docs/calculators.md"
    )


def test_every_test_the_hazard_log_names_exists() -> None:
    safety = (ROOT / "SAFETY.md").read_text(encoding="utf-8")
    for path in re.findall(r"tests/[\w/.*]+", safety):
        assert list(ROOT.glob(path.rstrip("/"))), f"SAFETY.md names {path}, which does not exist"


def test_every_page_the_documents_link_to_exists() -> None:
    for document in [*ROOT.glob("*.md"), *ROOT.glob("design/*.md")]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}, which does not exist"
