"""The index of tools: finds the right one by what is asked and told, and is kept from one start to the next."""

import json
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from riskcopilot.knowledge.embedding import Embedder, Say, say_nothing_but_log
from riskcopilot.knowledge.tool_index import Document, ToolIndex

from .conftest import CountingEmbedder, NoEmbedder

TOOLS = [
    Document("b", "Bleeding score", "major bleeding on warfarin ; liver disease"),
    Document("a", "Bleeding scale", "major bleeding on warfarin ; liver disease"),
    Document("c", "Pneumonia score", "mortality ; confusion ; urea ; age 65 or over"),
]


def test_words_alone_need_no_model(tmp_path: Path) -> None:
    tools = ToolIndex.of(TOOLS, NoEmbedder(), tmp_path / "tools.npz")
    assert [match.id for match in tools.rank("warfarin", k=2, dense=False)] == ["a", "b"], "ties go by id"
    assert tools.rank("urea", k=1, dense=False)[0].likeness.meaning == 0
    with pytest.raises(AssertionError, match="a vector was asked for"):
        tools.rank("urea")


def test_tools_are_embedded_once(tmp_path: Path, counting: CountingEmbedder) -> None:
    for _ in range(2):
        found = ToolIndex.of(TOOLS, counting, tmp_path / "tools.npz").rank("confused, with urea of 9")
        assert found[0].id == "c"
    assert [text for text in counting.seen if text.startswith(("Bleeding", "Pneumonia"))] == [
        document.passage for document in TOOLS
    ]


def test_tools_are_found_by_meaning(tmp_path: Path, encoder: Embedder) -> None:
    best = ToolIndex.of(TOOLS, encoder, tmp_path / "tools.npz").rank("haemorrhage with cirrhosis", k=3)
    assert {match.id for match in best[:2]} == {"a", "b"}
    assert all(match.likeness.words == 0 for match in best)


def test_of_two_tools_for_one_purpose_that_whose_inputs_the_note_gives_comes_first(tmp_path: Path) -> None:
    tools = [
        Document("a", "Death in pneumonia", "Death in pneumonia", "Death in pneumonia", (("platelets",), ("albumin",))),
        Document(
            "b", "Death in pneumonia", "Death in pneumonia", "Death in pneumonia", (("confusion",), ("urea", "bun"))
        ),
    ]
    index = ToolIndex.of(tools, NoEmbedder(), tmp_path / "tools.npz")
    first, second = index.rank("Chance of death?", "Pneumonia, BUN 30, no confusion", dense=False)
    assert (first.id, first.likeness.inputs, second.likeness.inputs) == ("b", 1, 0)
    assert index.rank("What is it?", "", dense=False) == []


def test_tools_must_differ(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="given more than once: a"):
        ToolIndex.of([TOOLS[1], TOOLS[1]], NoEmbedder(), tmp_path / "tools.npz")
    with pytest.raises(ValueError, match="no tools to index"):
        ToolIndex.of([], NoEmbedder(), tmp_path / "tools.npz")


def open_index(folder: Path, embedder: Embedder, state: str = "1", say: Say = say_nothing_but_log) -> ToolIndex:
    return ToolIndex.open(state, lambda: TOOLS, embedder, folder / "index.npz", say)


def test_a_kept_index_ranks_as_the_one_just_made(tmp_path: Path, encoder: Embedder) -> None:
    def none() -> NoReturn:
        raise AssertionError("the documents were asked for again")

    open_index(tmp_path, encoder)
    kept = ToolIndex.open("1", none, encoder, tmp_path / "index.npz")
    for question, note in (
        ("haemorrhage with cirrhosis", ""),
        ("death in pneumonia?", "confused, urea 9"),
        ("", "urea"),
    ):
        made = ToolIndex.of(TOOLS, encoder, tmp_path / "vectors.npz")
        assert kept.rank(question, note) == made.rank(question, note) != []


def test_an_index_of_another_state_or_encoder_is_not_used(tmp_path: Path, counting: CountingEmbedder) -> None:
    open_index(tmp_path, counting)
    other = [*TOOLS, Document("d", "Sepsis score", "organ failure")]
    again = ToolIndex.open("2", lambda: other, counting, tmp_path / "index.npz")
    assert again.rank("sepsis", k=1, dense=False)[0].id == "d"
    assert open_index(tmp_path, counting).rank("sepsis", k=1, dense=False)[0].id != "d"


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 cut off", None])
def test_a_damaged_index_is_made_again_and_said(
    tmp_path: Path, counting: CountingEmbedder, damage: bytes | None
) -> None:
    open_index(tmp_path, counting)
    file, said = tmp_path / "index.npz", list[str]()
    file.write_bytes(file.read_bytes()[:-200] if damage is None else damage)
    found = open_index(tmp_path, counting, say=said.append).rank("urea", k=1, dense=False)
    assert found[0].id == "c"
    assert [text for text in said if "cannot be read" in text], said
    said.clear()
    open_index(tmp_path, counting, say=said.append)
    assert not said, "and kept whole"


MEDRISK = Path(__file__).parents[2].parent / "shared" / "data" / "medrisk"


@pytest.mark.skipif(not MEDRISK.is_dir(), reason="the MedRisk question set is not beside the checkout")
def test_words_alone_find_the_published_tool(tmp_path: Path) -> None:
    """Floors below the figures in design/retrieval.md; bench/retrieval.py measures the vectors too."""
    with (MEDRISK / "tools.jsonl").open(encoding="utf-8") as lines:
        tools = [json.loads(line) for line in lines]
    documents = []
    for tool in tools:
        inputs = [
            label
            for given in tool["input_schema"]
            for label in (given.get("label_en"), *(option["label"] for option in given.get("options") or ()))
        ]
        text = " ; ".join(str(part) for part in (tool["description"], *inputs, tool["more_info"]))
        documents.append(Document(str(tool["cal_id"]), tool["name"], text))
    index = ToolIndex.of(documents, NoEmbedder(), tmp_path / "tools.npz")
    with (MEDRISK / "val.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    ranked = [
        [match.id for match in index.rank(f"{row['question']}\n{row['patient_info']}", dense=False)] for row in rows
    ]
    right = [str(row["cal_id"]) for row in rows]
    assert np.mean([found[0] == gold for found, gold in zip(ranked, right, strict=True)]) > 0.92
    assert np.mean([gold in found for found, gold in zip(ranked, right, strict=True)]) > 0.97


def test_a_long_note_does_not_drown_the_question(tmp_path: Path) -> None:
    tools = [
        Document("fluids", "Maintenance fluids", "hourly fluid by weight", "hourly maintenance fluids by weight"),
        Document("arthritis", "Arthritis", "synovitis of swollen tender joints rheumatoid factor", "arthritis"),
    ]
    index = ToolIndex.of(tools, NoEmbedder(), tmp_path / "tools.npz")
    story = "Swollen tender joints, synovitis, arthritis and a raised rheumatoid factor. "
    filler = " ".join(f"word{number}" for number in range(300))
    best = index.rank("How many mL of maintenance fluids an hour?", f"{story}{filler}", dense=False)
    assert best[0].id == "fluids"
