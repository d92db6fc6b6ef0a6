"""The report of a run: what it comes to, stage by stage, where it is weak, and every question that went wrong."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import quantiles
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from ...calculators.inputs import display, label, number
from ...tools.protocol import Span
from ..benchmarks import Shown
from ..log import InputRead, Trace
from ..medrisk.floors import Floor
from ..proportion import Share
from ..replay import Scored
from ..verdict import (
    InputVerdict,
    Verdict,
    by_group,
    calibration_error,
    confusions,
    counts,
    coverage,
    inputs,
    precision,
    reliability,
    selective,
    stages,
)
from . import figures

HERE = Path(__file__).parent
#: Ways of coming to a value that are a reading, with a confidence worth checking.
READ = ("stated", "negated", "derived")
#: A precision of fewer answers than this is not drawn.
FEW = 10
#: Nor is a group of fewer questions.
FEWEST = 3


class Card(NamedTuple):
    """A headline figure."""

    title: str
    share: Share
    note: str = ""


class Plot(NamedTuple):
    """A drawing with what it shows in words."""

    title: str
    svg: Markup
    caption: str
    wide: bool = True


class InputRow(NamedTuple):
    """One input as a failure's table shows it."""

    name: str
    value: str
    status: str
    quote: str
    confidence: str
    gold: str
    right: bool | None


class Failure(NamedTuple):
    """A question that went wrong: at which stage first, and all there is to see of it."""

    id: str
    kind: str
    shown: Shown
    note: Markup
    trace: Trace
    wanted: str  # the right calculator, where another was selected
    inputs: Sequence[InputRow]


def page(run: Scored, floors: Sequence[Floor] = ()) -> str:
    """Return the report as one HTML document."""
    environment = Environment(loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    failures = _failures(run)
    return environment.get_template("page.html").render(
        header=run.log.header,
        title=f"{run.benchmark.title}, {run.log.header.protocol}",
        missing=run.log.header.rows - len(run.verdicts),
        pace=_pace(run.log.traces),
        settings={name: value for name, value in run.log.header.settings.items() if value is not None},
        cards=_cards(run.verdicts, floors),
        plots=_plots(run.verdicts, floors),
        groups=_groups(run.verdicts),
        failures=failures,
        kinds=_kinds(failures),
        style=Markup((HERE / "page.css").read_text(encoding="utf-8")),
        script=Markup((HERE / "page.js").read_text(encoding="utf-8")),
    )


def _cards(verdicts: Sequence[Verdict], floors: Sequence[Floor]) -> list[Card]:
    best = max(floors, key=lambda floor: floor.share.value, default=None)
    beside = f"best floor {best.share.value:.0%} ({best.name})" if best else ""
    shares = stages(verdicts)
    wanted = ("answer", "not computable: abstained", "whole input set", "calculator selected")
    notes = {"answer": beside, "whole input set": "where the calculator is right"}
    titles = {"not computable: abstained": "Abstained, tier C"}
    cards = [
        Card(titles.get(name, _capital(name)), shares[name], notes.get(name, "")) for name in wanted if name in shares
    ]
    cards.insert(1, Card("Answered", coverage(verdicts), "the rest are abstentions"))
    cards.insert(2, Card("Right if answered", precision(verdicts)))
    if (read := inputs(verdicts)).rows:
        cards.append(Card("Inputs", read, "each one, where the calculator is right"))
    return [card for card in cards if card.share.rows]


def _plots(verdicts: Sequence[Verdict], floors: Sequence[Floor]) -> list[Plot]:
    plots = [
        Plot(
            "Stage by stage",
            Markup(figures.stage_bars(stages(verdicts), floors)),
            "Each stage over the questions where it can be scored; the line is Wilson's 95 % interval. Inputs and "
            "result are scored where the right calculator was selected.",
        )
    ]
    read = [(one.confidence, one.right) for v in verdicts for one in v.inputs if one.status in READ]
    said = [(v.confidence, bool(v.right)) for v in verdicts if v.answered and v.confidence is not None]
    series = {name: reliability(pairs) for name, pairs in (("inputs read", read), ("answers", said)) if pairs}
    if series:
        errors = ", ".join(f"{name} {calibration_error(bins):.3f}" for name, bins in series.items())
        caption = f"On the dashed line confidence is true. Expected calibration error: {errors}."
        plots.append(Plot("Is it as sure as it is right?", Markup(figures.reliability(series)), caption, False))
    points = [point for point in selective(verdicts) if point.precision.rows >= FEW]
    if len(points) > 1:
        caption = "Were only answers above some confidence given: how many that answers, and how many of them rightly."
        plots.append(Plot("What abstaining buys", Markup(figures.selective(points)), caption, False))
    if pairs := confusions(verdicts):
        caption = f"The right calculator → the one selected; {sum(pairs.values())} questions in all."
        plots.append(Plot("Which calculator is taken for which", Markup(figures.confusion(pairs)), caption))
    return plots


def _groups(verdicts: Sequence[Verdict]) -> list[Plot]:
    """Draw the worst of every kind of group; one with a single member shows nothing."""
    names = dict.fromkeys(name for verdict in verdicts for name in verdict.groups)
    shares = {name: by_group(verdicts, name) for name in names}
    shares["input"] = _by_input(verdicts)
    found = []
    for name, all_of_them in shares.items():
        groups = {group: share for group, share in all_of_them.items() if share.rows >= FEWEST}
        if len(groups) > 1:
            shown = min(len(groups), 20)
            which = f"{shown} of the {len(groups)}" if shown < len(groups) else "Those"
            caption = f"{which} with {FEWEST} questions or more, first the weak for sure: by the interval's upper end."
            found.append(Plot(_capital(name), Markup(figures.worst(groups, shown)), caption))
    return found


def _by_input(verdicts: Iterable[Verdict]) -> dict[str, Share]:
    """Count each input's verdicts, first those that are weak for sure."""
    held: dict[str, list[bool]] = {}
    for verdict in verdicts:
        for one in verdict.inputs:
            held.setdefault(label(one.name), []).append(one.right)
    found = {name: counts(right) for name, right in held.items()}
    return dict(sorted(found.items(), key=lambda item: (item[1].interval[1], item[0])))


def _failures(run: Scored) -> list[Failure]:
    said = {trace.id: trace for trace in run.log.traces}
    found = []
    for row, verdict in zip(run.rows, run.verdicts, strict=True):
        if False in (verdict.right, verdict.stages.get("not computable: abstained")):
            trace, shown = said[verdict.id], run.benchmark.shown(row)
            quotes = [read.quote for read in trace.inputs.values() if read.quote]
            found.append(
                Failure(
                    id=str(verdict.id),
                    kind=_kind(verdict),
                    shown=shown,
                    note=marked(shown.note, quotes),
                    trace=trace,
                    wanted=verdict.confused[0] if verdict.confused else "",
                    inputs=_input_rows(trace, {one.name: one for one in verdict.inputs}),
                )
            )
    return found


def _kind(verdict: Verdict) -> str:
    """Name the first stage that went wrong."""
    if verdict.stages.get("calculator selected") is False:
        return "other calculator"
    if verdict.stages.get("not computable: abstained") is False:
        return "computed what the note does not allow"
    if verdict.stages.get("whole input set") is False:
        return "inputs, then wrong" if verdict.answered else "inputs, then no answer"
    return "inputs right, answer wrong" if verdict.answered else "no answer"


def _kinds(failures: Iterable[Failure]) -> dict[str, int]:
    found: dict[str, int] = {}
    for failure in failures:
        found[failure.kind] = found.get(failure.kind, 0) + 1
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def _input_rows(trace: Trace, judged: Mapping[str, InputVerdict]) -> list[InputRow]:
    """Put inputs that are wrong first, then the others in the calculator's order."""
    rows = [_input_row(name, read, judged.get(name)) for name, read in trace.inputs.items()]
    unread = [name for name in judged if name not in trace.inputs]
    rows += [_input_row(name, InputRead(status="missing"), judged[name]) for name in unread]
    return sorted(rows, key=lambda row: row.right is not False)


def _input_row(name: str, read: InputRead, verdict: InputVerdict | None) -> InputRow:
    value = f"{_value(read.value)} {display(read.unit)}".strip() if read.value is not None else "—"
    sure = f"{read.confidence:.2f}" if read.status in READ else ""
    gold, right = (verdict.gold, verdict.right) if verdict else ("", None)
    return InputRow(label(name), value, read.status, read.quote, sure, gold, right)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Span(low=low, high=high):
            return f"{'…' if low is None else number(low)} to {'…' if high is None else number(high)}"
        case tuple():
            return " or ".join(value)
        case _:
            return number(value)


def marked(note: str, quotes: Iterable[str]) -> Markup:
    """Return a note as HTML, with every quote in it marked where it first stands."""
    spans = sorted((start, start + len(quote)) for quote in set(quotes) if (start := note.find(quote)) >= 0)
    html, done = Markup(), 0
    for start, end in spans:
        if end > done:
            start = max(start, done)
            html += escape(note[done:start]) + Markup("<mark>") + escape(note[start:end]) + Markup("</mark>")
            done = end
    return html + escape(note[done:])


def _pace(traces: Sequence[Trace]) -> str:
    """Say how long a question takes: most often, and of twenty the slowest."""
    if len(traces) < FEW:
        return ""
    cuts = quantiles((trace.took for trace in traces), n=20)
    return f"{cuts[9]:.2g} s a question, {cuts[18]:.2g} s at the 95th percentile"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
