"""Fields: what is missing as questions, and what was found as a table in which every value can be corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...agent.questions import question
from ...agent.state import Assessment, Question
from ...calculators.inputs import Choice, Criterion, Day, Input, Quantity, display, label
from ...tools.protocol import Finding, Span
from .markup import details, esc, origin, slug

NOT_KNOWN = "not known"
#: Questions shown before the rest is folded away: the most useful one, then the next of each calculator.
SHOWN = 4
#: A choice of at most this many options is offered as buttons, a longer one as a list.
BUTTONS = 5


@dataclass(frozen=True)
class Refused:
    """An answer that was not accepted, and why: shown where it was typed."""

    input: str
    value: str
    unit: str
    problem: str


def missing_html(found: Assessment, inputs: Mapping[str, Input], refused: Refused | None) -> str:
    """Draw the questions, the most useful first, and those set aside as not known."""
    titles = {use.tool: use.title for use in found.calculators}
    asked = in_turn(found)
    aside = _set_aside(found, inputs)
    if not asked and not aside:
        return ""
    first = "".join(_ask(q, titles, refused, first=q == found.ask) for q in asked[:SHOWN])
    rest = "".join(_ask(q, titles, refused) for q in asked[SHOWN:])
    put_by = "".join(_ask(q, titles, refused) for q in aside)
    count = f"{len(asked)} left" if asked else "all asked"
    return (
        f'<section id="rc-missing" aria-labelledby="rc-missing-title"><h2 id="rc-missing-title" tabindex="-1">'
        f'What is missing <span class="rc-count">{count}</span></h2>'
        f'<p class="rc-hint">Each answer computes again at once. Nothing is guessed.</p>'
        f"{_absent_button(asked)}{first}"
        + (details("rest", f"{len(asked) - SHOWN} more", rest) if rest else "")
        + (details("aside", f"Answered “{NOT_KNOWN}” ({len(aside)})", put_by) if put_by else "")
        + "</section>"
    )


def in_turn(found: Assessment) -> list[Question]:
    """Order the questions: the most useful, then one of each calculator in turn."""
    queues = [[q for q in found.missing if use.tool in q.calculators] for use in found.calculators]
    turns = [q for place in range(len(found.missing)) for queue in queues for q in queue[place : place + 1]]
    order = {q.input: q for q in ([found.ask] if found.ask else []) + turns + list(found.missing)}
    return list(order.values())


def _set_aside(found: Assessment, inputs: Mapping[str, Input]) -> list[Question]:
    """Return questions the user answered as not known, so that each can still be answered."""
    asked = {q.input for q in found.missing}
    names = dict.fromkeys(name for use in found.calculators for name in use.missing if name not in asked)
    return [
        question(name, inputs[name], tuple(use.tool for use in found.calculators if name in use.missing))
        for name in names
        if name in inputs
    ]


def _absent_button(asked: Sequence[Question]) -> str:
    count = sum(q.assumable for q in asked)
    if count < 2:
        return ""
    text = f"Take the {count} things that may be absent as absent, and mark them as assumed"
    return f'<button type="button" id="assume-absent" class="rc-quiet" data-do="absent">{text}</button>'


def _ask(asked: Question, titles: Mapping[str, str], refused: Refused | None, first: bool = False) -> str:
    name = slug(asked.input)
    mine = refused if refused and refused.input == asked.input else None
    badge = '<span class="rc-badge">settles most</span> ' if first else ""
    wanted = ", ".join(titles.get(tool, tool) for tool in asked.calculators)
    return (
        f'<div class="rc-ask{" rc-first" if first else ""}" id="ask-{name}" role="group" '
        f'aria-labelledby="ask-text-{name}" data-input="{esc(asked.input)}">'
        f'<div class="rc-asked"><span id="ask-text-{name}">{badge}{esc(asked.text)}</span>'
        f"<small>{esc(label(asked.input))} · for {esc(wanted)}</small></div>"
        f'<div class="rc-controls">{_controls(asked, mine)}</div>{_problem(f"ask-{name}", mine)}</div>'
    )


def _controls(asked: Question, refused: Refused | None) -> str:
    name = slug(asked.input)
    skip = f'<button type="button" class="rc-quiet" data-value="{NOT_KNOWN}" id="unknown-{name}">{NOT_KNOWN}</button>'
    if asked.kind == "number":
        value, unit = (refused.value, refused.unit) if refused else _suggested(asked)
        return (
            _readings(asked)
            + _number(f"ask-{name}", "value", value, asked.text, bool(refused))
            + _units(f"unit-{name}", asked.units, unit)
            + f'<button type="button" class="rc-add" data-add id="add-{name}">Add</button>{skip}'
        )
    if asked.kind == "date":
        field = _date(f"ask-{name}", "value", refused.value if refused else "", asked.text, bool(refused))
        return (
            f'{_readings(asked)}{field}<button type="button" class="rc-add" data-add id="add-{name}">Add</button>{skip}'
        )
    likely = {one.bare for one in (*asked.readings, *([asked.suggested] if asked.suggested else ()))}
    marked = ' class="rc-suggested" title="what the note may say"'
    if len(asked.choices) > BUTTONS:
        return _readings(asked) + _select(f"value-{name}", ("choose …", *asked.choices), "choose …", asked.text) + skip
    return (
        "".join(
            f'<button type="button"{marked if choice in likely else ""} data-value="{esc(choice)}" '
            f'id="{name}-{slug(choice)}">{esc(choice)}</button>'
            for choice in asked.choices
        )
        + skip
    )


def _readings(asked: Question) -> str:
    """Draw a button for each of several readings of the note; a range cannot be the answer, its number is typed."""
    name = slug(asked.input)
    return "".join(
        f'<button type="button" class="rc-suggested" data-value="{esc(one.bare)}" data-unit="{esc(one.unit)}" '
        f'id="reading-{name}-{place}" title="“{esc(one.quote)}”">{esc(one.shown)}</button>'
        for place, one in enumerate(asked.readings, start=1)
        if not isinstance(one.value, Span)
    )


def _suggested(asked: Question) -> tuple[str, str]:
    """Return the value and unit a number's field starts with: what the note may say, where that is one number."""
    may_say = asked.suggested
    if may_say is None or isinstance(may_say.value, Span):
        return "", asked.units[0]
    return may_say.bare, may_say.unit or asked.units[0]


def findings_html(
    findings: Sequence[Finding],
    inputs: Mapping[str, Input],
    refused: Refused | None = None,
    replaced: Sequence[Finding] = (),
) -> str:
    """Draw what was found as a table; each value is a field, and correcting it computes again."""
    if not findings:
        return '<p class="rc-hint">Nothing in the note could be used.</p>'
    instead = {finding.input: finding for finding in replaced}
    rows = [
        (finding.status, _row(name, finding, inputs.get(finding.input), refused, instead.get(finding.input)))
        for name, finding in zip(_names(findings), findings, strict=True)
    ]
    known = [row for status, row in rows if status != "assumed"]
    assumed = [row for status, row in rows if status == "assumed"]
    folded = details("assumed", f"Assumed absent ({len(assumed)})", _findings_table(assumed)) if assumed else ""
    return (_findings_table(known) if known else "") + folded


def _findings_table(rows: Sequence[str]) -> str:
    head = '<tr><th scope="col">Finding</th><th scope="col">Value</th><th scope="col">From</th></tr>'
    return f'<table class="rc-findings"><thead>{head}</thead><tbody>{"".join(rows)}</tbody></table>'


def _names(findings: Sequence[Finding]) -> list[str]:
    """Name each row; where the note says several things of one input, the later rows are counted."""
    names: list[str] = []
    for finding in findings:
        seen = sum(finding.input == other.input for other in findings[: len(names)])
        names.append(slug(finding.input) + (f"-{seen + 1}" if seen else ""))
    return names


def _row(name: str, finding: Finding, given: Input | None, refused: Refused | None, instead: Finding | None) -> str:
    mine = refused if refused and refused.input == finding.input else None
    quoted = finding.quote and finding.start is not None
    source = (
        f'<button type="button" class="rc-quote" data-show="{slug(finding.input)}" '
        f'title="show in the note">{esc(origin(finding))}</button>'
        if quoted
        else f"<span>{esc(origin(finding))}</span>"
    )
    if instead is not None and finding.status == "confirmed":
        source += f" <small>instead of <del>“{esc(instead.quote)}”</del></small>"
    rule = f'<small class="rc-rule">{esc(finding.rule)}</small>' if quoted and finding.rule else ""
    return (
        f'<tr id="finding-{name}" data-input="{esc(finding.input)}" data-name="{slug(finding.input)}" '
        f'class="rc-is-{finding.status}"><th scope="row">{esc(label(finding.input))}</th>'
        f'<td><div class="rc-controls">{_editor(name, finding, given, mine)}</div>{_problem(f"edit-{name}", mine)}</td>'
        f'<td>{source}{rule}<span class="rc-status rc-{finding.status}">{finding.status}</span></td></tr>'
    )


def _editor(name: str, finding: Finding, given: Input | None, refused: Refused | None) -> str:
    aria = f"correct {label(finding.input)}"
    match given:
        case Quantity():
            value = refused.value if refused else finding.bare
            unit = refused.unit if refused else finding.unit or given.unit
            field = _number(f"edit-{name}", "edit", value, aria, bool(refused))
            return field + _units(f"edit-unit-{name}", given.units, unit, edits=True)
        case Criterion():
            return _select(f"edit-{name}", ("yes", "no", NOT_KNOWN), finding.bare, aria)
        case Choice():
            return _select(f"edit-{name}", (*given.options, NOT_KNOWN), finding.bare, aria)
        case Day():
            return _date(f"edit-{name}", "edit", refused.value if refused else finding.bare, aria, bool(refused))
    return esc(finding.shown)


def _date(element: str, role: str, value: str, aria: str, wrong: bool) -> str:
    return (
        _number(element, role, value, aria, wrong)
        .replace('inputmode="decimal"', 'inputmode="text"')
        .replace('placeholder="number"', 'placeholder="YYYY-MM-DD"')
    )


def _number(element: str, role: str, value: str, aria: str, wrong: bool) -> str:
    invalid = f' aria-invalid="true" aria-describedby="problem-{element}"' if wrong else ""
    element_id = element.replace("ask-", "value-", 1) if role == "value" else element
    return (
        f'<input type="text" inputmode="decimal" autocomplete="off" id="{element_id}" data-role="{role}" '
        f'value="{esc(value)}" aria-label="{esc(aria)}" placeholder="number"{invalid}>'
    )


def _units(element: str, units: Sequence[str], unit: str, edits: bool = False) -> str:
    if len(units) == 1:
        return f'<span class="rc-unit" data-role="unit" data-unit="{esc(unit)}">{esc(display(unit))}</span>'
    options = "".join(
        f'<option value="{esc(one)}"{" selected" if one == unit else ""}>{esc(display(one) or "no unit")}</option>'
        for one in units
    )
    role = ' data-edits="unit"' if edits else ""
    return f'<select id="{element}" data-role="unit"{role} aria-label="unit">{options}</select>'


def _select(element: str, options: Sequence[str], chosen: str, aria: str) -> str:
    shown = options if chosen in options else (chosen, *options)
    listed = "".join(
        f'<option value="{esc(one)}"{" selected" if one == chosen else ""}>{esc(one)}</option>' for one in shown
    )
    return f'<select id="{element}" data-role="choice" aria-label="{esc(aria)}">{listed}</select>'


def _problem(element: str, refused: Refused | None) -> str:
    if refused is None:
        return ""
    return f'<p class="rc-problem" role="alert" id="problem-{element}">{esc(refused.problem)}</p>'
