"""A document is parsed in a process of its own: what kills it kills nothing else."""

import pytest

from riskcopilot.knowledge.ingest import worker
from riskcopilot.knowledge.ingest.blocks import Block, Parsed, Refused

from .making import pdf


def test_what_the_process_reads_comes_back_whole() -> None:
    parsed = worker.parse("PDF", pdf([["Größe: 5 mg."], []], title="x"))
    assert parsed == Parsed("", (Block("Größe: 5 mg.", "", 1),), ("no text on page 2 (pictures?)",))


def test_a_refusal_comes_back_as_one() -> None:
    with pytest.raises(Refused, match="is empty"):
        worker.parse("text", b"")


@pytest.mark.parametrize(
    ("code", "said"),
    [("import os, signal; os.kill(os.getpid(), signal.SIGXCPU)", "too much time"), ("raise SystemExit('odd')", "odd")],
)
def test_a_process_that_dies_is_a_document_that_is_refused(
    code: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("code")
    (folder / "dying.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setattr(worker, "__name__", "dying")
    with pytest.raises(Refused, match=said):
        worker.parse("text", b"")
