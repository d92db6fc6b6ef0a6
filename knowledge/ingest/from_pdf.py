"""PDF: the text of each page, under the headings of the document's outline."""

import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError

from .blocks import Block, Headings, Parsed, Refused, clean

_EDGE = 2
"""Lines at the top and bottom of a page that may be running titles and page numbers."""
_LETTERS = 3
_BULLET = re.compile(r"^(?:[•‣▪◦●■–-]|\(?[a-z\d]{1,2}[.)])\s")
_END = re.compile(r"[.!?:;|]['\"”’)\]]*$")
_NUMBERED = re.compile(r"^[\d.\s]+")


def parse_pdf(data: bytes) -> Parsed:
    """Read a PDF. One that a password protects, and one that is pictures of pages, is refused."""
    reader = PdfReader(io.BytesIO(data))
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("is protected by a password; save a copy without one and add that")
        pages = [list(filter(None, map(clean, page.extract_text().splitlines()))) for page in reader.pages]
    except DependencyError:
        raise Refused("is encrypted; save a copy that is not (`qpdf --decrypt OLD.pdf NEW.pdf`) and add that") from None
    silent = [number for number, lines in enumerate(pages, start=1) if not _says_something(lines)]
    if len(silent) == len(pages):
        raise Refused("holds no text (a scan?); run text recognition (`ocrmypdf OLD.pdf NEW.pdf`) and add the result")
    blocks = tuple(_blocks(_without_running_lines(pages), _outline(reader)))
    left = f"no text on {'page' if len(silent) == 1 else 'pages'} {', '.join(map(str, silent))} (pictures?)"
    return Parsed(_title(reader, pages[0]), blocks, (left,) if silent else ())


def _says_something(lines: Sequence[str]) -> bool:
    return sum(character.isalpha() for line in lines for character in line) >= _LETTERS


def _title(reader: PdfReader, first: Sequence[str]) -> str:
    """Return the title of the document's properties if its first page holds it; many are those of a template."""
    given = clean((reader.metadata.title if reader.metadata else None) or "")
    return given if given and _folded(given) in _folded(" ".join(first)) else ""


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _without_running_lines(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Leave out the lines that stand at the edge of most pages: running titles, page numbers."""
    edges = [{_shape(line) for line in (*lines[:_EDGE], *lines[-_EDGE:])} for lines in pages]
    seen = Counter(shape for shapes in edges for shape in shapes)
    running = {shape for shape, count in seen.items() if count >= 3 and count > len(pages) / 2}
    return [
        [line for place, line in enumerate(lines) if _EDGE <= place < len(lines) - _EDGE or _shape(line) not in running]
        for lines in pages
    ]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _outline(reader: PdfReader) -> dict[int, list[tuple[int, str]]]:
    """Return the entries of the outline by page, each with its level; none where it is damaged."""
    entries: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    try:
        for level, entry in _entries(reader.outline):
            number = reader.get_destination_page_number(entry)
            if number is not None and entry.title:
                entries[number + 1].append((level, clean(str(entry.title))))
    except Exception:  # pypdf raises whatever a damaged outline makes it trip over; the text does not need it
        return {}
    return entries


def _entries(outline: Iterable[Any], level: int = 1) -> Iterator[tuple[int, Any]]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _entries(entry, level + 1)
        else:
            yield level, entry


def _blocks(pages: Sequence[Sequence[str]], outline: dict[int, list[tuple[int, str]]]) -> Iterator[Block]:
    """Yield the paragraphs of all pages; a sentence that a page's end breaks stays with the page it begins on."""
    headings = Headings()
    last: Block | None = None
    for number, lines in enumerate(pages, start=1):
        found = _page(number, lines, outline.get(number, []), headings)
        if last and found and not _END.search(last.text) and found[0].text[:1].islower():
            found[0] = replace(last, text=_joined(last.text, found[0].text))
        elif last:
            yield last
        yield from found[:-1]
        last = found[-1] if found else None
    if last:
        yield last


def _page(number: int, lines: Sequence[str], titles: list[tuple[int, str]], headings: Headings) -> list[Block]:
    """Return a page's paragraphs. Where a heading of the outline is not found among its lines, none names a section."""
    blocks: list[Block] = []
    waiting = list(titles)
    text = ""
    at = 0

    def end() -> None:
        nonlocal text
        if text:
            blocks.append(Block(text, headings.section, number))
        text = ""

    while at < len(lines):
        if waiting and (taken := _heading(lines[at : at + 3], waiting[0][1])):
            end()
            headings.enter(*waiting.pop(0))
            at += taken
            continue
        if _BULLET.match(lines[at]):
            end()
        text = _joined(text, lines[at])
        at += 1
    end()
    for level, title in waiting:
        headings.enter(level, title)
    return [replace(block, section="") for block in blocks] if waiting else blocks


def _heading(lines: Sequence[str], title: str) -> int:
    """Return how many of the lines are a heading; 0 where they are not."""
    wanted = _folded(_NUMBERED.sub("", title))
    for count in range(1, len(lines) + 1):
        if wanted and _folded(_NUMBERED.sub("", " ".join(lines[:count]))) == wanted:
            return count
    return 0


def _joined(text: str, line: str) -> str:
    """Add a line to a paragraph; a word broken at its hyphen keeps it, for it may be one that is written with it."""
    if not text:
        return line
    broken = text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower()
    return f"{text}{line}" if broken else f"{text} {line}"
