"""Plain text: paragraphs between empty lines, pages between form feeds."""

import codecs
import re

from .blocks import Block, Parsed, Refused, clean

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")


def decoded(data: bytes) -> str:
    """Return bytes as text: UTF-8, or UTF-16 that says so.

    Other encodings are not guessed: a wrong guess turns µ or ≥ into something else, silently.
    """
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise Refused(
            "is not text in UTF-8; if it is text, convert it (`iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW`) and add that"
        ) from None
    if _BINARY.search(text):
        raise Refused("holds binary data and not text; add a PDF, DOCX, HTML, Markdown or text file")
    return text


def parse_text(data: bytes) -> Parsed:
    """Read plain text."""
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    pages = text.split("\f")
    blocks = (
        Block(clean(paragraph), page=number if len(pages) > 1 else None)
        for number, page in enumerate(pages, start=1)
        for paragraph in re.split(r"\n\s*\n", page)
    )
    return Parsed("", tuple(block for block in blocks if block.text))
