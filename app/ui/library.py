"""The page's list of calculators: what each is for, where it comes from, how far it was verified."""

from itertools import groupby

from ...calculators import REGISTRY
from ...calculators.absent import ABSENT
from ...calculators.core import Calculator
from ...calculators.definition import sources
from ...calculators.inputs import label
from .markup import esc, link


def library_html() -> str:
    """List every calculator by specialty, with a field that narrows the list."""
    entries = sorted(REGISTRY.values(), key=lambda entry: (entry.specialty, entry.title))
    parts = [
        f'<div class="rc-library"><label>Find a calculator <input type="search" id="library-search" '
        f'placeholder="name, purpose or source"></label><p class="rc-hint" role="status">{len(entries)} calculators. '
        "Every number of each is pinned by cases from its source.</p>"
    ]
    for specialty, group in groupby(entries, key=lambda entry: entry.specialty):
        parts.append(f"<section><h2>{esc(label(specialty).capitalize())}</h2>{''.join(map(_row, group))}</section>")
    rows = "".join(
        f'<div class="rc-entry rc-absent"><h3>{link(one.title, one.url)}</h3><p>Left out: {esc(one.why)}. '
        f"Instead: {esc(', '.join(REGISTRY[name].title for name in one.instead))}.</p></div>"
        for one in ABSENT
    )
    return "".join(parts) + f"<section><h2>Not here, and why</h2>{rows}</section></div>"


def _row(entry: Calculator) -> str:
    source = sources(entry)[0]
    note = entry.disputed or entry.confirmed
    verified = f"{entry.verification}: {note}" if note else entry.verification
    later = f" · superseded by {esc(entry.superseded_by)}" if entry.superseded_by else ""
    return (
        f'<div class="rc-entry"><h3>{esc(entry.title)}</h3><p>{esc(entry.description.splitlines()[0])}</p>'
        f"<small>{link(source.citation, source.link)} · {esc(verified)}{later}</small></div>"
    )
