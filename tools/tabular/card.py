"""Write a model's card for people: Markdown, and a calibration plot."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from .model import Card, Column, Figure, RiskModel
from .package import CARD, MODEL, PLOT, TEXT

_FIGURES = {
    "auroc": "AUROC",
    "average_precision": "average precision",
    "brier": "Brier score",
    "log_loss": "log loss",
    "slope": "calibration slope",
    "intercept": "calibration intercept",
}


def files(model: RiskModel, card: Card) -> dict[str, bytes]:
    """Return the contents of a package's files by name."""
    return {
        MODEL: model.model_dump_json().encode(),
        CARD: card.model_dump_json(indent=2).encode(),
        TEXT: markdown(card).encode(),
        PLOT: plot(card),
    }


def figure(value: Figure) -> str:
    """Write a figure with its interval."""
    return f"{value.value:.3f} ({value.low:.3f} to {value.high:.3f})"


def markdown(card: Card) -> str:
    """Write the card as Markdown."""
    return "\n".join(
        [
            f"# {card.title}",
            "",
            f"{card.kind.capitalize()} for `{card.outcome}` = {card.positive}, {card.horizon or 'no horizon stated'}; "
            f"trained {card.trained} on {card.used} rows with {card.events} events ({card.events / card.used:.1%}).",
            "",
            "## Use",
            "",
            card.intended_use,
            f"Population: {card.population or 'not stated'}.",
            "",
            *_bullets("Limitations", card.limitations),
            *_bullets("Warnings", card.warnings or ("none",)),
            *_data(card),
            *_performance(card),
            *_calibration(card),
            "## How it was made",
            "",
            f"{card.folds} stratified folds{f', grouped by {card.grouped_by}' if card.grouped_by else ''}, seed "
            f"{card.seed}; " + ", ".join(f"{name} {number}" for name, number in card.versions.items()) + ".",
            "",
        ]
    )


def _bullets(heading: str, lines: Iterable[str]) -> list[str]:
    return [f"## {heading}", "", *(f"- {line}" for line in lines), ""]


def _grid(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    cells = [heading, ["---"] * len(heading), *rows]
    return [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in cells] + [""]


def _data(card: Card) -> list[str]:
    return [
        "## Data",
        "",
        f"`{card.table}`, SHA-256 `{card.table_sha256}`: {card.rows} rows, of which {card.without_outcome} have no "
        "outcome and were left out.",
        "",
        *_grid(
            ("input", "column", "kind", "seen in training", "missing"),
            ((c.input, c.name, c.kind, seen(c), f"{c.missing} ({c.missing / card.used:.1%})") for c in card.columns),
        ),
        *_bullets("Columns not used", [f"`{d.name}`: {d.reason}" for d in card.dropped] or ["none"]),
    ]


def seen(column: Column) -> str:
    """Write what values of a column the training rows had."""
    if column.kind == "number":
        return f"{column.low:g} to {column.high:g} {column.unit}".rstrip()
    return ", ".join(column.levels) if column.kind == "category" else "true, false"


def _performance(card: Card) -> list[str]:
    floors = (card.floor_auroc, card.floor_average_precision, card.floor_brier, card.floor_log_loss)
    floor = dict(zip(_FIGURES, (f"{value:.3f}" for value in floors), strict=False))
    heading = ["out of fold", "prevalence alone"]
    columns = []
    for candidate in card.candidates:
        for label in ("as_fitted", "recalibrated"):
            heading.append(f"{candidate.kind}, {label.replace('_', ' ')}")
            columns.append(getattr(candidate, label))
    rows = [
        [title, floor.get(name, "–"), *(figure(getattr(figures, name)) for figures in columns)]
        for name, title in _FIGURES.items()
    ]
    return [
        "## Performance",
        "",
        f"The {card.kind} was chosen: it has the lower recalibrated log loss. It lies {figure(card.gain)} nats below "
        f"predicting the prevalence. Intervals: 95 %, {card.resamples} bootstrap resamples of rows.",
        "",
        *_grid(heading, rows),
    ]


def _calibration(card: Card) -> list[str]:
    rows = (
        (
            f"{b.low:.1%} to {b.high:.1%}",
            f"{b.rows}",
            f"{b.predicted:.1%}",
            f"{b.events / b.rows:.1%} ({b.observed_low:.1%} to {b.observed_high:.1%})",
        )
        for b in card.bins
    )
    return [
        "## Calibration",
        "",
        f"Method: {card.calibration_method}",
        "",
        *_grid(("predicted", "rows", "mean predicted", "observed (95 % interval)"), rows),
    ]


def plot(card: Card) -> bytes:
    """Draw observed against predicted risk as a PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Drawing

    drawing = Drawing(figsize=(5, 5), layout="constrained")
    FigureCanvasAgg(drawing)
    axes = drawing.subplots()
    predicted = [b.predicted for b in card.bins]
    observed = [b.events / b.rows for b in card.bins]
    below = [max(0.0, o - b.observed_low) for o, b in zip(observed, card.bins, strict=True)]
    above = [max(0.0, b.observed_high - o) for o, b in zip(observed, card.bins, strict=True)]
    axes.plot([0, 1], [0, 1], color="0.7", linestyle="--", label="ideal")
    axes.errorbar(
        predicted, observed, yerr=[below, above], fmt="o", capsize=3, label="tenths of patients, 95 % interval"
    )
    limit = min(1.0, 1.1 * max(*predicted, *(b.observed_high for b in card.bins)))
    axes.set(xlim=(0, limit), ylim=(0, limit), xlabel="predicted probability", ylabel="observed proportion")
    axes.set_title(card.title)
    axes.legend()
    buffer = BytesIO()
    drawing.savefig(buffer, format="png")
    return buffer.getvalue()
