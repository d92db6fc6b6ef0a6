"""Adding documents: what is new is kept whole, what is known is not kept twice, what is refused stops nothing."""

import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from riskcopilot.knowledge.documents import Document, Library, UnknownDocument, document_chunks
from riskcopilot.knowledge.ingest import add as module
from riskcopilot.knowledge.ingest.add import Adding, Outcome, found_files
from riskcopilot.knowledge.ingest.worker import read
from riskcopilot.knowledge.retrieval import EvidenceIndex

from ..conftest import CountingEmbedder
from .making import pdf, word


@pytest.fixture
def adding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Adding:
    monkeypatch.setattr(module, "parse", read)  # here and now: another test starts the process
    return Adding(Library(tmp_path / "kept"), lambda text: len(text.split()), 1_000_000)


def put(folder: Path, **files: bytes | str) -> list[Path]:
    paths = []
    for name, data in files.items():
        paths.append(folder / name.replace("__", "."))
        paths[-1].write_bytes(data if isinstance(data, bytes) else data.encode())
    return paths


def add(adding: Adding, *paths: Path) -> list[tuple[str, str]]:
    return [(Path(one.name).name, one.state) for one in adding.files(paths)]


def test_a_passage_says_where_it_stands(adding: Adding, tmp_path: Path) -> None:
    data = pdf([["Cover"], ["Doses", "Halve the dose in renal failure."]], outline=[("Doses", 1, None)])
    (path,) = put(tmp_path, Renal_policy__pdf=data)
    (outcome,) = replace(adding, licence="CC BY 4.0").files([path])
    assert outcome.document is not None
    document = adding.library.get(outcome.document)
    assert (document.source, document.sha256) == ("Renal_policy.pdf", hashlib.sha256(data).hexdigest())
    assert outcome == Outcome(str(path), "added", "2 passages; 2 pages", document.id)
    chunk = document_chunks(document)[1]
    assert chunk.id == f"{document.id}#2" and chunk.card is None
    assert (chunk.page, chunk.section, chunk.licence) == (2, "Doses", "CC BY 4.0")
    assert chunk.citation == "Renal policy (Renal_policy.pdf)"
    assert chunk.passage == "Renal policy. Doses. Halve the dose in renal failure."


def test_the_same_file_and_the_same_text_are_kept_once(adding: Adding, tmp_path: Path) -> None:
    text = "Give oxygen."
    paths = put(
        tmp_path,
        a__txt=text,
        b__txt=text,
        c__md=f"\n{text}",
        d__docx=word(text),
        e__html=f"<p>{text.upper()}",
        f__pdf=pdf([[text]]),
        g__txt="Give air.",
    )
    states = [state for _, state in add(adding, *paths)]
    assert states == ["added", "known", "known", "known", "known", "known", "added"]
    assert [one.source for one in adding.library.documents()] == ["a.txt", "g.txt"]


def test_what_is_refused_is_named_and_the_rest_goes_on(adding: Adding, tmp_path: Path) -> None:
    paths = put(
        tmp_path,
        locked__pdf=pdf([["x"]], password="known"),
        good__txt="Good.",
        sheet__xlsx=b"PK",
        noending="x",
        big__txt=b"x" * 1_000_001,
    )
    outcomes = {Path(one.name).name: one for one in adding.files([*paths, tmp_path / "gone.txt"])}
    assert {name for name, one in outcomes.items() if one.state == "added"} == {"good.txt"}
    said = {name: one.detail for name, one in outcomes.items()}
    assert "protected by a password" in said["locked.pdf"]
    assert "save what matters of it as PDF" in said["sheet.xlsx"]
    assert "has no ending" in said["noending"]
    assert "RISKCOPILOT_LARGEST_DOCUMENT" in said["big.txt"]
    assert "No such file" in said["gone.txt"]


def test_a_folder_is_looked_through(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / ".git").mkdir()
    wanted = put(tmp_path, a__txt="a") + put(inner, b__MD="b")
    put(tmp_path, x__png=b"x", **{"~$a__docx": b"lock"})
    put(tmp_path / ".git", c__txt="c")
    files, passed = found_files([tmp_path, wanted[0]])
    assert (files, [path.name for path in passed]) == (wanted, ["x.png"])


def test_a_newer_file_of_a_name_tells_of_the_older(adding: Adding, tmp_path: Path) -> None:
    (path,) = put(tmp_path, rules__txt="Old rule.")
    (old,) = adding.files([path])
    put(tmp_path, rules__txt="New rule.")
    (new,) = adding.files([path])
    assert new.state == "added" and f"`riskcopilot evidence remove {old.document}`" in new.detail


def test_removing_forgets_a_document_and_only_that(adding: Adding, tmp_path: Path) -> None:
    add(adding, *put(tmp_path, a__txt="One.", b__txt="Two."))
    first, second = adding.library.documents()
    assert adding.library.remove(first.id) == first
    assert adding.library.documents() == [second]
    for missing in (first.id, "../kept/x", ""):
        with pytest.raises(UnknownDocument, match="evidence documents"):
            adding.library.remove(missing)


def test_a_damaged_record_is_told_of_and_the_others_are_used(adding: Adding, tmp_path: Path) -> None:
    add(adding, *put(tmp_path, a__txt="One.", b__txt="Two."))
    said: list[str] = []
    library = Library(tmp_path / "kept", said.append)
    first, second = library.documents()
    (tmp_path / "kept" / f"{first.id}.json").write_text("{")
    assert library.documents() == [second]
    assert f"{first.id}.json cannot be read" in said[0] and "add its document again" in said[0]


def test_the_state_tells_of_additions_and_removals(adding: Adding, tmp_path: Path) -> None:
    states = [adding.library.state()]
    add(adding, *put(tmp_path, a__txt="One."))
    states.append(adding.library.state())
    adding.library.remove(adding.library.documents()[0].id)
    states.append(adding.library.state())
    assert states[0] == states[2] == () and states[1] != ()


PROCESS = """
import sys
from pathlib import Path
from riskcopilot.knowledge.documents import Library
from riskcopilot.knowledge.ingest import add, worker
add.parse = worker.read
adding = add.Adding(Library(Path(sys.argv[1])), lambda text: len(text.split()), 10**6)
for outcome in adding.files(sorted(Path(sys.argv[2]).iterdir())):
    print(outcome.state, flush=True)
"""


def start(tmp_path: Path, source: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", PROCESS, str(tmp_path / "kept"), str(source)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Path]:
    source = tmp_path / "source"
    source.mkdir()
    put(source, **{f"f{n}__txt": f"Fact {n}. " * 50 for n in range(60)})
    yield source


def test_an_interrupted_addition_leaves_nothing_half_added_and_goes_on(tmp_path: Path, many: Path) -> None:
    process = start(tmp_path, many)
    assert process.stdout is not None
    assert process.stdout.readline() == "added\n"
    process.kill()
    process.wait()
    process.stdout.close()
    (tmp_path / "kept" / "adding-killed.part").write_text("half")
    library = Library(tmp_path / "kept")
    kept = library.documents()
    assert all(one.passages for one in kept) and len(kept) >= 1
    again = start(tmp_path, many).communicate()[0].split()
    assert again.count("known") == len(kept) and len(again) == 60
    assert len(library.documents()) == 60
    assert not list((tmp_path / "kept").glob("*.part"))


def test_processes_that_add_at_once_keep_each_text_once(tmp_path: Path, many: Path) -> None:
    said = [process.communicate()[0].split() for process in [start(tmp_path, many) for _ in range(3)]]
    assert sum(states.count("added") for states in said) == 60
    assert len(Library(tmp_path / "kept").documents()) == 60


def test_documents_are_embedded_again_for_another_model(adding: Adding, tmp_path: Path) -> None:
    add(adding, *put(tmp_path, a__txt="Heparin is given.", b__txt="Oxygen is given."))
    chunks = adding.library.chunks()
    for name in ("one model", "another model"):
        embedder = CountingEmbedder(name)
        index = EvidenceIndex.open(chunks, embedder, tmp_path / "index")
        assert sorted(embedder.seen) == sorted(chunk.passage for chunk in chunks)
        assert index.search("heparin", 1)[0].chunk.text == "Heparin is given."
        embedder.seen.clear()
        EvidenceIndex.open(chunks, embedder, tmp_path / "index")
        assert embedder.seen == []


def test_a_thing_kept_is_typed(adding: Adding, tmp_path: Path) -> None:
    add(adding, *put(tmp_path, a__txt="One."))
    (record,) = (tmp_path / "kept").glob("*.json")
    assert Document.model_validate(json.loads(record.read_text()) | {"added": time.time()}).passages[0].text == "One."
