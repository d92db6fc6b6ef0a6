"""HTML and Markdown: paragraphs, list items and table rows under their headings, of what a reader would see."""

import codecs
import re

from lxml import html
from lxml.html import HtmlElement
from markdown_it import MarkdownIt

from .blocks import Block, Headings, Parsed, Refused, clean, lowered, raised, row_text
from .from_text import decoded

_UNREAD_ELEMENTS = "script style noscript template svg math nav header footer aside form button select iframe object"
_UNREAD = frozenset(_UNREAD_ELEMENTS.split())
_BLOCK_ELEMENTS = (
    "address article blockquote body br caption dd details div dl dt fieldset figcaption figure hr html li main ol p "
    "pre section summary table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_ELEMENTS.split())
_HEADING = re.compile(r"h([1-6])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?!\.?\d*[1-9])", re.IGNORECASE)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FRONT_TITLE = re.compile(r"^title:\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)


def parse_html(data: bytes) -> Parsed:
    """Read an HTML page in the encoding it declares, else UTF-8."""
    declared = _CHARSET.search(data[:4096])
    if declared is None:
        return html_blocks(decoded(data))
    name = declared[1].decode("ascii", "replace")
    try:
        return html_blocks(data.decode(codecs.lookup(name).name))
    except (LookupError, UnicodeDecodeError) as error:
        raise Refused(f"says that it is in {name}, and is not ({error}); save it as UTF-8") from None


def parse_markdown(data: bytes) -> Parsed:
    """Read Markdown (CommonMark and tables). A title in its front matter counts."""
    text = decoded(data).replace("\r\n", "\n")
    front = _FRONT_MATTER.match(text)
    titled = _FRONT_TITLE.search(front[1]) if front else None
    parsed = html_blocks(MarkdownIt("commonmark").enable("table").render(text[front.end() :] if front else text))
    return Parsed(clean(titled[1]), parsed.blocks) if titled else parsed


def html_blocks(text: str) -> Parsed:
    """Read HTML from a text. What is hidden, and what leads around the page, is not part of it."""
    text = _XML_DECLARATION.sub("", text)
    if not text.strip():
        return Parsed("", ())
    root = html.document_fromstring(text, parser=html.HTMLParser(remove_comments=True, remove_pis=True))
    page = _Page()
    page.read(root)
    page.flush()
    named = root.find(".//title")
    return Parsed(clean(named.text_content()) if named is not None else page.title, tuple(page.blocks))


class _Page:
    """What has been read of a page so far."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.title = ""
        self._headings = Headings()
        self._words: list[str] = []

    def read(self, node: HtmlElement) -> None:
        """Take in an element; its tail belongs to its parent."""
        if not isinstance(node.tag, str) or node.tag in _UNREAD or node.tag in ("head", "title") or _hidden(node):
            return
        if heading := _HEADING.fullmatch(node.tag):
            self._enter(int(heading[1]), _visible(node))
        elif node.tag == "table" and node.find(".//table") is None:
            self.flush()
            self._table(node)
        elif node.tag in ("sup", "sub"):
            self._words.append((raised if node.tag == "sup" else lowered)(_visible(node)))
        else:
            self._inside(node)

    def _inside(self, node: HtmlElement) -> None:
        edge = node.tag in _BLOCKS
        if edge:
            self.flush()
        self._words.append(node.text or "")
        for child in node:
            self.read(child)
            self._words.append(child.tail or "")
        if edge:
            self.flush()

    def _enter(self, level: int, text: str) -> None:
        self.flush()
        self._headings.enter(level, text)
        self.title = self.title or clean(text)

    def flush(self) -> None:
        """End a paragraph."""
        if text := clean("".join(self._words)):
            self.blocks.append(Block(text, self._headings.section))
        self._words = []

    def _table(self, table: HtmlElement) -> None:
        header: list[str] = []
        for row in table.iter("caption", "tr"):
            if _hidden(row):
                continue
            if row.tag == "caption":
                self._words.append(_visible(row))
                self.flush()
                continue
            cells = [cell for cell in row if cell.tag in ("td", "th")]
            said = [clean(_visible(cell)) for cell in cells]
            spans = any(cell.get("colspan") or cell.get("rowspan") for cell in cells)
            if cells and all(cell.tag == "th" for cell in cells):
                header = [] if spans else said
                self._words.append(row_text(said) if spans else "")
            else:
                self._words.append(row_text(said, () if spans else header))
            self.flush()


def _hidden(node: HtmlElement) -> bool:
    given = node.attrib
    return "hidden" in given or given.get("aria-hidden") == "true" or bool(_HIDDEN.search(given.get("style", "")))


def _visible(node: HtmlElement) -> str:
    """Return the text of an element without what is hidden in it."""
    if not isinstance(node.tag, str) or node.tag in _UNREAD or _hidden(node):
        return ""
    parts = [node.text or ""]
    for child in node:
        inner = _visible(child)
        match child.tag:
            case "sup":
                inner = raised(inner)
            case "sub":
                inner = lowered(inner)
            case tag if tag in _BLOCKS:
                inner = f" {inner} "
        parts += [inner, child.tail or ""]
    return "".join(parts)
