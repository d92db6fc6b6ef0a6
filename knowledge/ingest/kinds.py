"""Which kinds of file are read, told by name and checked by content."""

from pathlib import PurePath

from .blocks import Refused

KINDS = {
    ".pdf": "PDF",
    ".docx": "DOCX",
    ".html": "HTML",
    ".htm": "HTML",
    ".xhtml": "HTML",
    ".md": "Markdown",
    ".markdown": "Markdown",
    ".txt": "text",
    ".text": "text",
}
_INSTEAD = {
    ".doc": "save it as DOCX",
    ".rtf": "save it as DOCX",
    ".odt": "save it as DOCX",
    ".ppt": "save it as PDF",
    ".pptx": "save it as PDF",
    ".epub": "save it as PDF",
    ".xls": "save what matters of it as PDF",
    ".xlsx": "save what matters of it as PDF",
}
_ENDING = {"PDF": ".pdf", "DOCX": ".docx", "HTML": ".html"}


def kind_of(name: str) -> str:
    """Return the kind of a file by its name; raises `Refused` where it is none that is read."""
    ending = PurePath(name).suffix.lower()
    if ending in KINDS:
        return KINDS[ending]
    instead = _INSTEAD.get(ending, "what is read is PDF, DOCX, HTML, Markdown and plain text")
    raise Refused(f"is of a kind that is not read here ({ending or 'its name has no ending'}); {instead}")


def check(kind: str, data: bytes) -> None:
    """Raise `Refused` where the content is of another kind than the name says."""
    if not data.strip():
        raise Refused("is empty")
    looks = _looks(data)
    if looks == kind or (looks is None and kind in ("HTML", "Markdown", "text")):
        return
    if kind == "Markdown" and looks == "HTML":
        return  # Markdown may begin with markup
    if looks is None:
        raise Refused(f"is not a {kind} file, whatever its name says; it may be damaged: get it anew")
    if looks in _ENDING:
        raise Refused(f"is named as {kind} but holds {looks}; rename it to end in {_ENDING[looks]}")
    raise Refused(f"is named as {kind} but holds {looks}; save it as PDF or DOCX")


def _looks(data: bytes) -> str | None:
    """Return what the first bytes show a file to be; None for text, and for what nobody knows."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"%pdf-" in data[:1024].lower():
        return "PDF"
    if data.startswith(b"PK\x03\x04"):
        return "DOCX" if b"word/" in data else "a ZIP archive"
    if data.startswith(bytes.fromhex("d0cf11e0a1b11ae1")):
        return "an old Office document"
    if start.startswith(b"{\\rtf"):
        return "RTF"
    return "HTML" if start.startswith((b"<!doctype html", b"<html", b"<?xml")) else None
