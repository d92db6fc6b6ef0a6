"""The note with the words of every finding marked."""

from collections.abc import Mapping, Sequence

from ...calculators.inputs import label
from ...tools.protocol import Finding
from .markup import esc, slug

LEGEND = (
    ("stated", "stated"),
    ("negated", "said to be absent"),
    ("derived", "derived by a rule"),
    ("doubtful", "doubtful: asked about"),
)

#: What is said of a reading that was not used.
STANDING = {"replaced": "replaced by your answer", "doubtful": "doubtful: asked about"}


def note_html(
    note: str, findings: Sequence[Finding], replaced: Sequence[Finding] = (), doubtful: Sequence[Finding] = ()
) -> str:
    """Draw a note with marks; words that several findings share name them all, and replaced readings are struck."""
    told = (*findings, *replaced, *doubtful)
    standing = {
        **dict.fromkeys(findings, ""),
        **dict.fromkeys(replaced, "replaced"),
        **dict.fromkeys(doubtful, "doubtful"),
    }
    marks = sorted(
        ((f.start, f.end, f) for f in told if f.start is not None and f.end is not None),
        key=lambda mark: (mark[0], -mark[1]),
    )
    parts: list[str] = []
    at = 0
    for start, end, finding in marks:
        if start < at:
            continue  # within a mark already drawn, which names it below
        inside = [f for s, e, f in marks if start <= s and e <= end]
        parts += [esc(note[at:start]), _mark(note[start:end], finding, inside, standing)]
        at = end
    parts.append(esc(note[at:]))
    legend = "".join(f'<mark class="rc-{status}">{text}</mark> ' for status, text in LEGEND) if marks else ""
    return (
        f'<p class="rc-legend">{legend}</p><div class="rc-note" id="rc-note" tabindex="0" role="region" '
        f'aria-label="The note with the words that were used marked">{"".join(parts)}</div>'
    )


def _mark(text: str, finding: Finding, inside: Sequence[Finding], standing: Mapping[Finding, str]) -> str:
    said = "; ".join(f"{label(f.input)}: {f.shown} ({STANDING.get(standing[f], f.status)})" for f in inside)
    names = " ".join(dict.fromkeys(slug(f.input) for f in inside))
    shared = {standing[f] for f in inside}
    kind = (shared.pop() if len(shared) == 1 else "") or finding.status
    return f'<mark class="rc-{kind}" data-inputs="{names}" title="{esc(said)}">{esc(text)}</mark>'
