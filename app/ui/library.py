"""The page's list of calculators."""

from itertools import groupby

from ...calculators import REGISTRY
from ...calculators.definition import sources


def library_markdown() -> str:
    """List every calculator by specialty: what it is for, where it comes from, how far it was verified."""
    entries = sorted(REGISTRY.values(), key=lambda entry: (entry.specialty, entry.title))
    parts = [f"{len(entries)} calculators. Every number of each is pinned by cases from its source."]
    for specialty, group in groupby(entries, key=lambda entry: entry.specialty):
        parts.append(
            f"\n### {specialty.replace('_', ' ').capitalize()}\n\n"
            "| calculator | for | source | verification |\n|---|---|---|---|"
        )
        for entry in group:
            source = sources(entry)[0]
            cited = f"[{source.citation}]({source.link})" if source.link else source.citation
            parts.append(
                f"| **{entry.title}** | {entry.description.splitlines()[0]} | {cited} | {entry.verification}"
                f"{': ' + (entry.disputed or entry.confirmed) if entry.disputed or entry.confirmed else ''} |"
            )
    return "\n".join(parts)
