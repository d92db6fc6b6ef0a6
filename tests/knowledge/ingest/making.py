"""Documents made for the tests: what a PDF or Word file holds is known because it was put there."""

import io
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject


def pdf(
    pages: Sequence[Sequence[str]],
    outline: Sequence[tuple[str, int, str | None]] = (),
    title: str = "",
    password: str = "",
    algorithm: str = "RC4-128",
) -> bytes:
    """Return a PDF of pages of lines; `outline` gives each entry its page (from 0) and the entry above it."""
    writer = PdfWriter()
    font = writer._add_object(
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
    )
    for lines in pages:
        page = writer.add_blank_page(612, 792)
        shown = " ".join(f"({line.replace('(', '[').replace(')', ']')}) Tj T*" for line in lines)
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 72 720 Td 14 TL {shown} ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
    entries: dict[str, Any] = {}
    for name, number, above in outline:
        entries[name] = writer.add_outline_item(
            title=name, page_number=number, parent=entries[above] if above else None
        )
    if title:
        writer.add_metadata({"/Title": title})
    if password:
        writer.encrypt(password, algorithm=algorithm)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def saved(document: WordDocument) -> bytes:
    """Return a Word document as a file."""
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def word(*paragraphs: str) -> bytes:
    """Return a Word document of plain paragraphs."""
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)
