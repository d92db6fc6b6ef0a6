"""Small pieces of markup: everything that comes from a note, a card or a calculator passes through `esc`."""

import re
from html import escape

from ...tools.protocol import Finding


def esc(text: str) -> str:
    """Escape a text for HTML, for content and attributes alike."""
    return escape(text, quote=True)


def slug(name: str) -> str:
    """Write a name so that it can stand in an element's id."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", name)


def origin(finding: Finding) -> str:
    """Say where a finding is from: the words quoted, the rule, or the user's answer."""
    if finding.origin == "question":
        return finding.rule
    if finding.origin == "ecg":
        return finding.quote
    if finding.quote:
        return f"“{finding.quote}”"
    return finding.rule or "your answer"


def link(text: str, address: str | None) -> str:
    """Link a text to a published address; any other address is left out."""
    if not address or not address.startswith("https://"):
        return esc(text)
    return f'<a href="{esc(address)}" target="_blank" rel="noreferrer noopener">{esc(text)}</a>'


def details(key: str, summary: str, body: str, opened: bool = False) -> str:
    """Fold a body under a summary. `key` is what the page remembers it by when it is drawn again."""
    return (
        f'<details data-key="{esc(key)}"{" open" if opened else ""}><summary>{esc(summary)}</summary>{body}</details>'
    )
