"""Result cards: score, band, risk with horizon, the working row by row, and how far to trust it."""

from collections.abc import Iterable, Sequence

from ...agent.state import Assessment
from ...calculators.inputs import label, number
from ...tools.calculator import CalculatorUse, ItemLine, RiskLine
from ...tools.protocol import Artifact, Finding
from .markup import details, esc, link, origin, slug

#: How the four outcomes are called on the page.
STATES = {
    "determined": "Determined",
    "bounded": "Range: inputs missing",
    "insufficient": "Not yet computable",
    "not applicable": "Does not apply",
}
#: At most this many missing inputs are named on a card; the questions below name all.
NAMED = 4
#: The picture of a recording is below the panel; this leads there.
SHOW_RECORDING = '<p><a href="#ecg-picture">Show the recording</a></p>'
#: Dots in a row of the icon array.
ROW = 25


def cards_html(found: Assessment) -> str:
    """Draw a card for each calculator used and each thing measured."""
    cards = [_card(use, first=use is found.calculators[0]) for use in found.calculators] + [
        _measured(artifact) for artifact in found.artifacts
    ]
    return f'<div class="rc-cards">{"".join(cards)}</div>' if cards else ""


def state_html(outcome: str) -> str:
    """Draw an outcome as a label; the words carry it, not the colour alone."""
    return f'<span class="rc-state rc-{slug(outcome)}">{STATES[outcome]}</span>'


def _card(use: CalculatorUse, first: bool) -> str:
    name = slug(use.tool)
    risks = use.result.risks if use.result else use.possible.risks if use.possible and use.outcome == "bounded" else ()
    parts = [
        f'<article class="rc-card rc-{slug(use.outcome)}" id="card-{name}" aria-labelledby="title-{name}">',
        f'<header><h3 id="title-{name}">{esc(use.title)}</h3>{state_html(use.outcome)}</header>',
        f'<p class="rc-purpose">{esc(use.purpose)}</p>',
        _headline(use),
        *(_risk(line) for line in risks),
        _cautions(use),
        _working(use, opened=first),
        _provenance(use),
        "</article>",
    ]
    return "".join(parts)


def _headline(use: CalculatorUse) -> str:
    if use.result is not None:
        unit = "" if isinstance(use.result.value, str) else esc(use.result.unit)
        return _value(number(use.result.value), unit, use.result.band if use.result.band != use.result.value else "")
    if use.possible is None or use.outcome != "bounded":
        return _needs(use)
    possible = use.possible
    if possible.low is not None and possible.high is not None:
        shown = " – ".join(dict.fromkeys((number(possible.low), number(possible.high))))
    else:
        shown = " or ".join(possible.values)
    bands = [band for band in possible.bands if band]
    band = " or ".join(bands) if len(bands) < 3 else f"{bands[0]} … {bands[-1]}"
    return _value(shown, esc(possible.unit), band) + _needs(use)


def _value(shown: str, unit: str, band: str) -> str:
    said = f'<span class="rc-band">{esc(band)}</span>' if band else ""
    return f'<p class="rc-value"><b>{esc(shown)}</b> <span class="rc-unit">{unit}</span>{said}</p>'


def _needs(use: CalculatorUse) -> str:
    if not use.missing:
        return ""
    more = f" and {len(use.missing) - NAMED} more" if len(use.missing) > NAMED else ""
    named = ", ".join(label(name) for name in use.missing[:NAMED])
    return f'<p class="rc-needs">Missing: {esc(named)}{more}. <a href="#rc-missing">Answer</a></p>'


def _risk(line: RiskLine) -> str:
    share = f"{number(line.low)} %" if line.low == line.high else f"{number(line.low)} – {number(line.high)} %"
    return (
        f'<div class="rc-risk"><p><b>{share}</b> {esc(line.outcome)}, <span class="rc-horizon">{esc(line.horizon)}'
        f"</span></p>{icon_array(line.low, line.high)}<small>{link(line.citation, line.link)}</small></div>"
    )


def icon_array(low: float, high: float) -> str:
    """Draw 100 people, those affected filled; with an interval, those that may be are shaded. Percentages in.

    Risks under 1 % are drawn among 1000 people, so that a small risk is not drawn as none.
    """
    people = 1000 if 0 < high < 1 else 100
    row = ROW * 2 if people == 1000 else ROW
    sure, most = round(low * people / 100), round(high * people / 100)
    dots = {"hit": range(sure), "may": range(sure, most), "not": range(most, people)}
    paths = "".join(
        f'<path class="rc-{state}" d="{"".join(f"M{5 + i % row * 10} {5 + i // row * 10}h0" for i in places)}"/>'
        for state, places in dots.items()
        if places
    )
    about = f"{sure} of {people} people" if sure == most else f"{sure} to {most} of {people} people"
    size = f"0 0 {row * 10} {people // row * 10}"
    return f'<svg class="rc-icons" viewBox="{size}" role="img" aria-label="{about}">{paths}</svg>'


def _cautions(use: CalculatorUse) -> str:
    said = list(use.reasons)
    if use.assumed:
        said.append("assumed absent, by your choice: " + ", ".join(label(name) for name in use.assumed))
    if use.verification == "disputed":
        said.append(f"sources differ: {use.verification_note}")
    if use.superseded_by:
        said.append(f"superseded by {use.superseded_by}")
    return f'<ul class="rc-cautions">{"".join(f"<li>{esc(one)}</li>" for one in said)}</ul>' if said else ""


def _working(use: CalculatorUse, opened: bool) -> str:
    """Draw the rows of a score, or the inputs of an equation or of what is not yet determined."""
    if use.result is not None and use.result.items:
        title = "Working, row by row" + (", as far as it is known" if use.result.partly else "")
        return details(f"working-{use.tool}", title, _rows(use.result.items, use.used), opened)
    if not use.used:
        return ""
    rows = "".join(
        f"<tr><td>{esc(label(f.input))}</td><td>{esc(f.shown)}</td><td>{esc(origin(f))}</td></tr>" for f in use.used
    )
    head = '<tr><th scope="col">Input</th><th scope="col">Value</th><th scope="col">From</th></tr>'
    return details(f"working-{use.tool}", f"What went in ({len(use.used)})", _table(head, rows))


def _rows(items: Iterable[ItemLine], used: Sequence[Finding]) -> str:
    rows = []
    for item in items:
        mine = [f for name in item.inputs for f in used if f.input == name]
        said = "; ".join(dict.fromkeys(_from(f) for f in mine))
        zero = "" if item.points else ' class="rc-zero"'
        rows.append(f"<tr{zero}><td>{esc(item.label)}</td><td>{number(item.points)}</td><td>{esc(said)}</td></tr>")
    head = '<tr><th scope="col">Row</th><th scope="col">Points</th><th scope="col">From</th></tr>'
    return _table(head, "".join(rows))


def _from(finding: Finding) -> str:
    """Say where a row's input is from; what was not read from words is named with its value."""
    if finding.quote:
        return origin(finding)
    return f"{label(finding.input)}: {finding.shown} ({finding.status})"


def _table(head: str, rows: str) -> str:
    return f'<div class="rc-scroll"><table><thead>{head}</thead><tbody>{rows}</tbody></table></div>'


def _provenance(use: CalculatorUse) -> str:
    sources = "".join(f"<li>{link(s.citation, s.link)} <small>(read: {esc(s.read)})</small></li>" for s in use.sources)
    note = f": {esc(use.verification_note)}" if use.verification_note else ""
    licence = f"<p>Licence: {esc(use.licence)}</p>" if use.licence else ""
    why = f" Chosen because {esc(use.why_selected)}." if use.why_selected else ""
    body = (
        f"<ul>{sources}</ul><p>Verification: {use.verification}{note}.{why}</p>{licence}"
        f"<p><small>{esc(use.tool)}, version {esc(use.version)}, definition {esc(use.definition)}</small></p>"
    )
    return details(f"sources-{use.tool}", "Sources and verification", body)


def _measured(artifact: Artifact) -> str:
    name = slug(artifact.tool)
    rows = "".join(
        f"<tr><td>{esc(label(f.input))}</td><td>{esc(f.shown)}</td><td>{esc(f.rule)}</td></tr>"
        for f in artifact.findings
    )
    head = '<tr><th scope="col">Measured</th><th scope="col">Value</th><th scope="col">How</th></tr>'
    return (
        f'<article class="rc-card" id="card-{name}" aria-labelledby="title-{name}"><header>'
        f'<h3 id="title-{name}">{esc(label(artifact.tool))}</h3><span class="rc-state">measured</span></header>'
        f"<p>{esc(artifact.summary)}</p>{_table(head, rows) if rows else ''}"
        f"{SHOW_RECORDING if artifact.tool == 'ecg' else ''}</article>"
    )
