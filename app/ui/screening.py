"""The page's screening: which of all calculators one patient's record determines, and which are one answer away."""

from collections.abc import Sequence

from ...calculators.inputs import label
from ...tools.calculator import CalculatorUse
from ..screening import ScreeningReport, screen_text
from .markup import details, esc, origin

HINT = (
    '<div class="rc-library"><p class="rc-hint">Paste a note, a JSON object of inputs, or FHIR R4 JSON. Every '
    "calculator is tried on it: nothing is assumed, and each value keeps the words it was read from.</p></div>"
)


def screened_html(text: str) -> str:
    """Screen what was pasted, and draw the result, or say what to mend."""
    if not text.strip():
        return HINT
    try:
        return screening_html(screen_text(text))
    except ValueError as error:
        return f'<div class="rc-library"><p role="alert">{esc(str(error))}</p></div>'


def screening_html(found: ScreeningReport) -> str:
    """Draw a screening: what is determined, what one answer would determine, what was read."""
    for_sure = [use for use in found.determined if use.applies == "yes"]
    unsure = [use for use in found.determined if use.applies != "yes"]
    parts = [
        '<div class="rc-library">',
        _group(f"Determined ({len(for_sure)})", for_sure),
        _group(f"Computable, if the patient belongs to its population ({len(unsure)})", unsure),
        _group(f"One answer away ({len(found.one_away)})", found.one_away),
        f'<p class="rc-hint">{found.open} more need several answers; {found.untouched} use nothing that is known '
        f"here; {len(found.not_applicable)} are not for this patient.</p>",
        _read(found),
        "</div>",
    ]
    return "".join(parts)


def _group(title: str, uses: Sequence[CalculatorUse]) -> str:
    rows = "".join(_row(use) for use in uses) or '<p class="rc-hint">None.</p>'
    return f"<section><h2>{esc(title)}</h2>{rows}</section>"


def _row(use: CalculatorUse) -> str:
    said = use.summary.removeprefix(f"{use.title}: ")
    asked = f" · asks for <strong>{esc(label(use.ask))}</strong>" if use.ask else ""
    unsure = f"<small>{esc('; '.join(use.reasons))}</small>" if use.applies == "unclear" else ""
    return f'<div class="rc-entry"><h3>{esc(use.title)}</h3><p>{esc(said)}{asked}</p>{unsure}</div>'


def _read(found: ScreeningReport) -> str:
    """Fold away what the screening rests on."""
    rows = "".join(
        f'<tr><th scope="row">{esc(label(finding.input))}</th><td>{esc(finding.shown)}</td>'
        f"<td>{esc(origin(finding))}</td></tr>"
        for finding in found.findings
    )
    skipped = "".join(f"<li>{esc(line)}</li>" for line in found.skipped)
    table = f'<table class="rc-findings"><tbody>{rows}</tbody></table>' if rows else '<p class="rc-hint">Nothing.</p>'
    unused = details("unused", f"Not used ({len(found.skipped)})", f"<ul>{skipped}</ul>") if skipped else ""
    return details("read", f"What was read ({len(found.findings)})", table) + unused
