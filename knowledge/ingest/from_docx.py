"""Word documents: paragraphs and table rows under their headings."""

import io
import re
import zipfile
from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from .blocks import Block, Headings, Parsed, Refused, clean, lowered, raised, row_text

MOST_UNPACKED = 200_000_000
"""Bytes a document may unpack to; more is no text, or made to fill the memory."""
_MOST_PARTS = 5_000
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)


def parse_docx(data: bytes) -> Parsed:
    """Read a Word document. One with tracked changes is refused: which of its texts holds is for people to say."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Refused("unpacks to far more than a document needs; open it in Word and save it as a new file")
    document = Document(io.BytesIO(data))
    body = document.element.body
    if next(body.iter(qn("w:ins"), qn("w:del"), qn("w:moveFrom"), qn("w:moveTo")), None) is not None:
        raise Refused("has tracked changes; accept or reject them, save it, and add that")
    headings = Headings()
    blocks: list[Block] = []
    titles = [clean(document.core_properties.title)]
    for kind, text in _pieces(document):
        if kind == "text":
            blocks.append(Block(text, headings.section))
        else:
            titles.append(text)
            if kind != "title":
                headings.enter(int(kind), text)
    return Parsed(next(filter(None, titles), ""), tuple(blocks), _remarks(body))


def _pieces(document: WordDocument) -> Iterator[tuple[str, str]]:
    """Yield what the body holds: `text`, `title`, or the level of a heading, each with its words."""
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            yield from (("text", row) for row in _rows(part) if row)
        elif text := clean(_text(part)):
            name = (part.style.name if part.style else None) or ""
            heading = _HEADING.match(name)
            yield heading[1] if heading else "title" if name == "Title" else "text", text


def _rows(table: Table) -> Iterator[str]:
    header: list[str] = []
    for number, row in enumerate(table.rows):
        # A merged cell is given once for each column it spans.
        merged = list(dict.fromkeys(cell._tc for cell in row.cells))
        cells = [" ".join(clean(_text(p)) for p in cell.paragraphs) for cell in row.cells]
        if len(merged) < len(cells):
            kept = [cells[[c._tc for c in row.cells].index(one)] for one in merged]
            yield row_text(kept)
        elif number == 0 and row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None:
            header = cells
        else:
            yield row_text(cells, header)


def _text(paragraph: Paragraph) -> str:
    runs = (run for part in paragraph.iter_inner_content() for run in _runs(part))
    return "".join(_run(run) for run in runs if not run.font.hidden)


def _runs(part: Run | Hyperlink) -> list[Run]:
    return part.runs if isinstance(part, Hyperlink) else [part]


def _run(run: Run) -> str:
    if run.font.superscript:
        return raised(run.text)
    return lowered(run.text) if run.font.subscript else run.text


def _remarks(body: object) -> tuple[str, ...]:
    """Say what a document holds that is not read."""
    boxes = next(body.iter(qn("w:txbxContent")), None) is not None  # type: ignore[attr-defined]  # lxml has no types
    notes = next(body.iter(qn("w:footnoteReference"), qn("w:endnoteReference")), None) is not None  # type: ignore[attr-defined]
    said = (("text boxes", boxes), ("footnotes and endnotes", notes))
    left = " and ".join(name for name, there in said if there)
    return (f"its {left} were left out",) if left else ()
