"""The report: one file that asks the network for nothing, and shows what went wrong as text, whatever a note holds."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from riskcopilot.evals.benchmarks import BENCHMARKS
from riskcopilot.evals.log import Choice, Computed, Header, InputRead, Log, Trace
from riskcopilot.evals.medrisk.floors import floors
from riskcopilot.evals.replay import Scored, verdicts
from riskcopilot.evals.report.page import marked, page

from .test_medrisk import question

CHROMIUM = Path("/usr/bin/chromium")
HOSTILE = '</script><script>window.hacked=1</script><img src="https://evil.example/a" onerror="window.hacked=1">{{7*7}}'
HEADER = Header(
    benchmark="medrisk",
    protocol="full",
    engine="embedded",
    settings={"unmentioned": "absent", "force": False},
    questions="/data/q.jsonl",
    questions_hash="0123456789",
    rows=40,
    commit="abc",
    started=datetime(2026, 1, 1, tzinfo=UTC),
)


def trace(number: int) -> Trace:
    wrong = {"selected": (Choice(calculator="curb_65"),), "answer": "A"} if number % 5 == 0 else {}
    said: dict[str, Any] = {
        "id": number,
        "retrieved": (Choice(calculator="chads2", score=0.7), Choice(calculator="curb_65", score=0.6)),
        "selected": (Choice(calculator="chads2"),),
        "inputs": {"hypertension": InputRead(value=number % 3 > 0, status="stated", quote="BP <b>", confidence=0.8)},
        "computed": Computed(value=4, unit="points", described="4 points"),
        "answer": "B" if number % 4 else None,
        "status": "determined",
        "confidence": (number % 10) / 10,
    }
    return Trace.model_validate(said | wrong)


@pytest.fixture(scope="module")
def report() -> str:
    rows = [question(input_id=number, patient_info=f"His BP <b> is high. {HOSTILE}") for number in range(30)]
    traces = [trace(row.id) for row in rows]
    benchmark = BENCHMARKS["medrisk"]
    run = Scored(Log(HEADER, traces, 0), benchmark, rows, verdicts(benchmark, rows, traces, {}))
    return page(run, floors(rows))


def test_the_report_is_one_file_and_says_what_ran(report: str) -> None:
    addresses = re.findall(r'(?:src|href|url)\s*[=(]\s*["\']?(?!#)([^"\')\s>]+)', report)
    assert [address for address in addresses if "evil" not in address] == []
    assert "@import" not in report and "<link" not in report
    for said in (
        "MedRisk, full",
        "10 of its 40 questions are not in the log",
        "force <b>no</b>",
        "01234567",
        "1 January",
    ):
        assert said in report
    for heading in ("Stage by stage", "as sure as it is right", "abstaining buys", "taken for which", "Every failure"):
        assert heading in report


def test_failures_are_named_by_the_first_stage_that_went_wrong(report: str) -> None:
    kinds = re.findall(r'<details data-kind="([^"]+)"', report)
    assert set(kinds) == {"other calculator", "inputs, then no answer"}
    assert kinds.count("other calculator") == 6  # every fifth of 30


def test_a_note_is_text_and_its_quotes_are_marked(report: str) -> None:
    assert "<mark>BP &lt;b&gt;</mark>" in report and "<img src" not in report and "{{7*7}}" in report
    assert report.count("<script>") == 1
    assert marked("abcdef", ["cd", "bcd", "x", "f"]) == "a<mark>bcd</mark>e<mark>f</mark>"


@pytest.mark.skipif(not CHROMIUM.exists(), reason="needs a browser: apt-get install chromium")
def test_failures_are_narrowed_by_words_and_kind_in_a_browser(report: str, tmp_path: Path) -> None:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install playwright")
    (tmp_path / "r.html").write_text(report, encoding="utf-8")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"])
        sheet = browser.new_page(viewport={"width": 390, "height": 800})
        asked, errors = [], []
        sheet.on("request", lambda request: asked.append(request.url))
        sheet.on("pageerror", lambda error: errors.append(str(error)))
        sheet.goto((tmp_path / "r.html").as_uri())
        assert sheet.evaluate("document.documentElement.scrollWidth") == 390
        sheet.click("button[data-kind='other calculator']")
        assert sheet.inner_text("output") == "6 shown"
        sheet.fill("input[type=search]", "nowhere")
        assert sheet.inner_text("output") == "0 shown"
        assert len(asked) == 1 and not errors and sheet.evaluate("window.hacked") is None
        browser.close()
