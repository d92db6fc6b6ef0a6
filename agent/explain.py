"""The embedded engine's explanation: templates that say first what was asked, then why, then how far to trust it."""

import re
from collections.abc import Iterable, Sequence

from ..calculators.inputs import label, number
from ..tools.calculator import CalculatorUse, RiskLine, share_text
from ..tools.protocol import Finding
from .stages import Material
from .state import Evidence, Question, Sentence

#: At most this many statements of evidence are quoted for one calculator.
STATEMENTS = 3
#: Of many missing inputs this many are named.
_NAMED = 4


def explain(material: Material) -> tuple[Sentence, ...]:
    """Explain what was computed, most important sentence first."""
    if not material.uses and not material.artifacts:
        return (
            Sentence(
                text="No calculator here answers this question. Name a calculator, or ask about a risk, a severity or "
                "an equation; the calculators page lists what there is."
            ),
        )
    sentences: list[Sentence] = []
    for use in material.uses:
        sentences += _about(use)
    sentences += [Sentence(text=artifact.summary, tools=(artifact.tool,)) for artifact in material.artifacts]
    if material.ask is not None:
        sentences.append(asking(material.ask, material.uses))
    for use in material.uses[:1]:
        sentences += _evidence(item for item in material.evidence if use.tool in item.about)
    return tuple(sentences)


def _about(use: CalculatorUse) -> Iterable[Sentence]:
    """Explain one calculator: result, risk, working, assumptions, applicability."""
    mine = (use.tool,)
    yield Sentence(text=headline(use), tools=mine)
    if use.outcome == "not applicable":
        return
    yield from (Sentence(text=text, tools=mine) for text in risks(use))
    if use.result is not None and (working := _working(use)):
        yield Sentence(text=working, tools=mine)
    if use.assumed:
        names = join([label(name) for name in use.assumed])
        yield Sentence(text=f"Not mentioned and, as you chose, taken as absent: {names}.", tools=mine)
    if use.reasons:
        yield Sentence(text=f"Mind its population: it is {join(use.reasons)}.", tools=mine)
    if use.verification == "disputed":
        yield Sentence(text=f"Sources differ on this rule: {use.verification_note}.", tools=mine)


def headline(use: CalculatorUse) -> str:
    """Say in one sentence what a calculator gives, or why it gives nothing."""
    if use.outcome == "not applicable":
        return f"{use.title} was not used: {join(use.reasons)}."
    return _verdict(use) if use.result is not None else _bounds(use)


def risks(use: CalculatorUse) -> list[str]:
    """Say each risk that a calculator gives, in a sentence."""
    if use.result is not None:
        return [_risk(line) for line in use.result.risks]
    possible = use.possible.risks if use.possible and use.outcome == "bounded" else ()
    return [_risk(line, possible=True) for line in possible]


def _verdict(use: CalculatorUse) -> str:
    assert use.result is not None
    result = use.result
    if isinstance(result.value, str):
        band = f" ({result.band})" if result.band and result.band != result.value else ""
        return f"{use.title}: {result.value}{band}."
    unit = f" {_plural(result.unit, result.value)}" if result.unit else ""
    band = f", {result.band}" if result.band else ""
    return f"{use.title} {_verb(use.title, 'is', 'are')} {number(result.value)}{unit}{band}."


def _verb(title: str, one: str, several: str) -> str:
    """Choose the verb that a title takes: criteria are several."""
    return several if "criteria" in title.split() else one


def _plural(unit: str, value: float) -> str:
    return "point" if unit == "points" and value == 1 else unit


def _bounds(use: CalculatorUse) -> str:
    assert use.possible is not None
    possible = use.possible
    missing = _lacking(use.missing)
    if use.outcome == "insufficient":
        return f"{use.title} cannot be worked out yet: {missing} not known."
    unit = f" {possible.unit}" if possible.unit else ""
    if possible.low is not None and possible.high is not None and possible.low != possible.high:
        where = f"{_verb(use.title, 'lies', 'lie')} between {number(possible.low)} and {number(possible.high)}{unit}"
    elif possible.low is not None:
        where = f"{_verb(use.title, 'is', 'are')} {number(possible.low)}{unit}"
    else:
        where = f"{_verb(use.title, 'comes', 'come')} to {' or '.join(possible.values)}"
    bands = possible.bands
    if len(bands) == 1 and bands[0]:
        settled = f", {bands[0]} in every case"
    elif len(bands) > 1:
        settled = f" ({bands[0]} to {bands[-1]})" if len(bands) > 2 else f" ({bands[0]} or {bands[1]})"
    else:
        settled = ""
    approximate = " (limits found numerically)" if possible.numerical else ""
    return f"{use.title} {where}{settled}{approximate}, because {missing} not known."


def _lacking(names: Sequence[str]) -> str:
    """Name what is missing, the first few of many, with its verb."""
    if len(names) == 1:
        return f"{label(names[0])} is"
    if len(names) > _NAMED:
        return f"{', '.join(label(name) for name in names[:_NAMED])} and others are"
    return f"{join([label(name) for name in names])} are"


def _risk(line: RiskLine, possible: bool = False) -> str:
    share = share_text(line) + (", depending on what is missing" if possible and line.low != line.high else "")
    who = _short(line.citation)
    return f"In patients like this the risk of {line.outcome} ({line.horizon}) was {share} ({who})."


def _short(citation: str) -> str:
    """Return who wrote a publication, without initials or digits."""
    first = re.split(r"[,.]| et al", citation)[0]
    name = re.sub(r"\s+[A-Z]{1,4}$", "", first)
    return f"{name} et al." if name != first else name


def _working(use: CalculatorUse) -> str:
    """Say which rows gave points, and the words they were read from."""
    assert use.result is not None
    rows = [row for row in use.result.items if row.points]
    if not use.result.items:
        return ""
    if not rows:
        return "" if use.result.partly else "No row of the score gave a point."
    known = ", as far as they are known" if use.result.partly else ""
    return f"Points{known}: {join([_row(row.label, row.points, row.inputs, use.used) for row in rows])}."


def _row(label: str, points: float, inputs: Sequence[str], used: Sequence[Finding]) -> str:
    quotes = [f.quote for name in inputs for f in used if f.input == name and f.quote and f.value is not False]
    words = f" (“{quotes[0]}”)" if quotes else ""
    return f"{label} {number(points)}{words}"


def asking(ask: Question, uses: Sequence[CalculatorUse]) -> Sentence:
    """Say what would settle most."""
    titles = [use.title for use in uses if use.tool in ask.calculators]
    return Sentence(text=f"What would settle most ({join(titles)}): {ask.text}", tools=ask.calculators)


def _evidence(items: Iterable[Evidence]) -> list[Sentence]:
    return [Sentence(text=item.text, cites=(item.id,)) for item in list(items)[:STATEMENTS]]


def join(parts: Sequence[str], last: str = "and") -> str:
    """Write a list as people do: "one, two and three"."""
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}" if len(parts) > 1 else "".join(parts)
