"""The page's HTML: pure functions from an assessment to markup. Everything from a note or a card is escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from ...agent.state import Assessment, Evidence, Sentence
from ...calculators.inputs import display
from ...tools.calculator import CalculatorUse, ItemLine, RiskLine, number
from ...tools.protocol import Artifact, Finding, Span

STATES = {
    "determined": "determined",
    "bounded": "range: inputs are missing",
    "insufficient": "not yet computable",
    "not applicable": "does not apply",
}


def words(name: str) -> str:
    """Write an input's name as people do."""
    return name.replace("_", " ")


def value_text(finding: Finding) -> str:
    """Write a finding's value with its unit."""
    match finding.value:
        case bool():
            return "yes" if finding.value else "no"
        case Span() as span:
            low = "" if span.low is None else f"{'over' if span.above else 'from'} {number(span.low)}"
            high = "" if span.high is None else f"{'under' if span.below else 'up to'} {number(span.high)}"
            text = f"{low} {high}".strip()
        case _:
            text = number(finding.value)
    return f"{text} {display(finding.unit)}".strip()


def bare_value(finding: Finding) -> str:
    """Write a finding's value without its unit, as a field holds it."""
    return value_text(finding.model_copy(update={"unit": ""}))


def note_html(found: Assessment) -> str:
    """Draw the note with the words of every finding marked."""
    marks = sorted(
        ((f.start, f.end, f) for f in found.findings if f.start is not None and f.end is not None),
        key=lambda mark: (mark[0], -mark[1]),
    )
    parts: list[str] = []
    at = 0
    for start, end, finding in marks:
        if start < at:
            continue  # two findings share these words; the first mark names both below
        together = "; ".join(
            f"{words(f.input)}: {value_text(f)} ({f.status})" for s, e, f in marks if s == start and e == end
        )
        parts.append(escape(found.note[at:start]))
        text = escape(found.note[start:end])
        parts.append(f'<mark class="rc-{finding.status}" title="{escape(together, quote=True)}">{text}</mark>')
        at = end
    parts.append(escape(found.note[at:]))
    return f'<div class="rc-note">{"".join(parts)}</div>'


def notices_html(found: Assessment) -> str:
    """Draw what the reader of the answer must know of the note."""
    return "".join(f'<div class="rc-notice" role="alert">{escape(notice.message)}</div>' for notice in found.notices)


def cards_html(found: Assessment) -> str:
    """Draw a card for each calculator used and each thing measured."""
    cards = [_card(use) for use in found.calculators] + [_measured(artifact) for artifact in found.artifacts]
    return f'<div class="rc-cards">{"".join(cards)}</div>' if cards else ""


def _card(use: CalculatorUse) -> str:
    parts = [
        f'<section class="rc-card rc-{use.outcome.replace(" ", "-")}">',
        f"<header><h3>{escape(use.title)}</h3><span class='rc-state'>{STATES[use.outcome]}</span></header>",
        f"<p class='rc-purpose'>{escape(use.purpose)}</p>",
        _headline(use),
    ]
    risks = use.result.risks if use.result else use.possible.risks if use.possible and use.outcome == "bounded" else ()
    parts += [_risk(line) for line in risks]
    if use.result and use.result.items:
        parts.append(_working(use.result.items, use.used))
    if use.reasons:
        parts.append(f"<p class='rc-reason'>{escape('; '.join(use.reasons))}</p>")
    if use.assumed:
        names = ", ".join(words(name) for name in use.assumed)
        parts.append(f"<p class='rc-reason'>Assumed absent, by your choice: {escape(names)}</p>")
    parts.append(_provenance(use))
    parts.append("</section>")
    return "".join(parts)


def _headline(use: CalculatorUse) -> str:
    if use.result is not None:
        unit = "" if isinstance(use.result.value, str) else escape(use.result.unit)
        band = escape(use.result.band)
        return f"<p class='rc-value'><b>{escape(number(use.result.value))}</b> {unit} <span>{band}</span></p>"
    if use.possible is None or use.outcome != "bounded":
        missing = ", ".join(words(name) for name in use.missing)
        return f"<p class='rc-value'><span>needs {escape(missing)}</span></p>" if missing else ""
    possible = use.possible
    if possible.low is not None and possible.high is not None:
        ends = dict.fromkeys((number(possible.low), number(possible.high)))
        shown = f"<b>{' – '.join(ends)}</b> {escape(possible.unit)}"
    else:
        shown = f"<b>{escape(' or '.join(possible.values))}</b>"
    bands = [band for band in possible.bands if band]
    ends_of_bands = " … ".join(bands if len(bands) < 3 else (bands[0], bands[-1]))
    return f"<p class='rc-value'>{shown} <span>{escape(ends_of_bands)}</span></p>"


def _risk(line: RiskLine) -> str:
    share = f"{number(line.low)} %" if line.low == line.high else f"{number(line.low)} – {number(line.high)} %"
    source = _link(line.citation, line.link)
    return (
        f"<div class='rc-risk'>{icon_array(line.low, line.high)}<div><b>{share}</b> {escape(line.outcome)}, "
        f"{escape(line.horizon)}<br><small>{source}</small></div></div>"
    )


def icon_array(low: float, high: float) -> str:
    """Draw 100 people, those affected filled; with an interval, those that may be are shaded."""
    dots = []
    for index in range(100):
        state = "hit" if index < round(low) else "may" if index < round(high) else "not"
        x, y = index % 20, index // 20
        dots.append(f'<circle class="rc-{state}" cx="{6 + x * 11}" cy="{6 + y * 11}" r="4.2"/>')
    about = f"{number(low)} of 100" if low == high else f"{number(low)} to {number(high)} of 100"
    return f'<svg class="rc-icons" viewBox="0 0 221 56" role="img" aria-label="{about}">{"".join(dots)}</svg>'


def _working(items: Iterable[ItemLine], used: Sequence[Finding]) -> str:
    rows = []
    for item in items:
        mine = [f for name in item.inputs for f in used if f.input == name]
        said = "; ".join(f"“{f.quote}”" if f.quote else f"{words(f.input)}: {value_text(f)} ({f.status})" for f in mine)
        zero = "" if item.points else " class='rc-zero'"
        rows.append(
            f"<tr{zero}><td>{escape(item.label)}</td><td>{number(item.points)}</td><td>{escape(said)}</td></tr>"
        )
    head = "<tr><th>row</th><th>points</th><th>from</th></tr>"
    return f"<details open><summary>Working, row by row</summary><table>{head}{''.join(rows)}</table></details>"


def _provenance(use: CalculatorUse) -> str:
    sources = "".join(
        f"<li>{_link(s.citation, s.link)} <small>(read: {escape(s.read)})</small></li>" for s in use.sources
    )
    note = f": {escape(use.verification_note)}" if use.verification_note else ""
    later = f"<p>Superseded by {escape(use.superseded_by)}.</p>" if use.superseded_by else ""
    licence = f"<p>Licence: {escape(use.licence)}</p>" if use.licence else ""
    return (
        f"<details><summary>Sources and verification</summary><ul>{sources}</ul>"
        f"<p>{use.verification}{note}</p>{later}{licence}"
        f"<p><small>{escape(use.tool)}, version {escape(use.version)}, definition {use.definition}; chosen because: "
        f"{escape(use.why_selected)}</small></p></details>"
    )


def _measured(artifact: Artifact) -> str:
    title = f"<header><h3>{escape(artifact.tool)}</h3></header>"
    return f"<section class='rc-card'>{title}<p>{escape(artifact.summary)}</p></section>"


def evidence_html(found: Assessment) -> str:
    """List the evidence, those passages first that the explanation cites."""
    cited = {cite for sentence in found.explanation for cite in sentence.cites}
    if not found.evidence:
        return ""
    rows = "".join(
        f"<li id='{escape(item.id, quote=True)}' class='{'rc-cited' if item.id in cited else ''}'>{escape(item.text)} "
        f"<small>{_link(item.citation, item.link)} (read: {escape(item.read)})</small></li>"
        for item in found.evidence
    )
    return f"<ol class='rc-evidence'>{rows}</ol>"


def explanation_markdown(sentences: Sequence[Sentence], evidence: Sequence[Evidence]) -> str:
    """Write the explanation for the chat, citations as the evidence list's numbers."""
    places = {item.id: index for index, item in enumerate(evidence, start=1)}
    paragraphs = []
    for sentence in sentences:
        marks = "".join(f" [{places[cite]}]" for cite in sentence.cites if cite in places)
        paragraphs.append(plain(sentence.text) + marks)
    return "\n\n".join(paragraphs)


def plain(text: str) -> str:
    """Keep a text from being read as markup: it may quote a note."""
    for mark in "\\`*_{}[]<>#|!":
        text = text.replace(mark, f"\\{mark}")
    return text


def _link(text: str, address: str | None) -> str:
    if not address or not address.startswith("https://"):
        return escape(text)
    return f'<a href="{escape(address, quote=True)}" target="_blank" rel="noreferrer noopener">{escape(text)}</a>'
