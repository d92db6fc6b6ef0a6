"""Plots as SVG text whose colours are the page's own, so that light and dark are one drawing."""

import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, PercentFormatter

from ..medrisk.floors import Floor
from ..proportion import Share
from ..verdict import Bin, Selective

#: Colours drawn with, each a stand-in for a variable of the page's style sheet.
INK, MUTED, LINE, ACCENT, FLOOR, WARM = "#010101", "#020202", "#030303", "#040404", "#050505", "#060606"
_VARIABLES = {INK: "ink", MUTED: "muted", LINE: "line", ACCENT: "accent", FLOOR: "floor", WARM: "warm"}
_STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "riskcopilot",
    "font.size": 9.5,
    "axes.edgecolor": LINE,
    "axes.labelcolor": MUTED,
    "text.color": INK,
    "xtick.color": MUTED,
    "ytick.color": INK,
    "grid.color": LINE,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
}
_ROW = 0.34  # height of a row, in inches


def stage_bars(stages: Mapping[str, Share], floors: Sequence[Floor]) -> str:
    """Draw each stage's share with its interval, and the floors of the answer below."""
    rows = [(name, share, ACCENT) for name, share in stages.items()]
    rows += [(f"floor: {floor.name}", floor.share, FLOOR) for floor in floors]
    return _bars(rows)


def worst(groups: Mapping[str, Share], most: int = 20) -> str:
    """Draw the groups with the lowest shares."""
    return _bars([(name, share, ACCENT) for name, share in list(groups.items())[:most]])


def _bars(rows: Sequence[tuple[str, Share, str]]) -> str:
    with mpl.rc_context(_STYLE):
        figure, axes = _axes(8.6, _ROW * len(rows) + 0.55)
        for place, (_, share, colour) in enumerate(rows):
            low, high = share.interval
            axes.barh(place, share.value, height=0.56, color=colour, alpha=0.85 if colour == ACCENT else 0.6)
            axes.plot([low, high], [place, place], color=INK, linewidth=1.4, solid_capstyle="butt")
            text = f"{share.value:.1%}  ({share.right}/{share.rows})"
            axes.text(1.02, place, text, va="center", ha="left", color=INK, transform=axes.get_yaxis_transform())
        axes.set_yticks(range(len(rows)), [_short(name) for name, _, _ in rows])
        axes.invert_yaxis()
        _percent(axes)
        return _svg(figure)


def confusion(pairs: Mapping[tuple[str, str], int], most: int = 15) -> str:
    """Draw which calculator was taken for which, the commonest first."""
    rows = list(pairs.items())[:most]
    with mpl.rc_context(_STYLE):
        figure, axes = _axes(8.6, _ROW * len(rows) + 0.55)
        for place, (_, count) in enumerate(rows):
            axes.barh(place, count, height=0.56, color=WARM, alpha=0.85)
            axes.text(count, place, f" {count}", va="center", ha="left", color=INK)
        axes.set_yticks(range(len(rows)), [f"{_short(right)} → {_short(taken)}" for (right, taken), _ in rows])
        axes.invert_yaxis()
        axes.set_xlabel("questions")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.tick_params(length=0)
        return _svg(figure)


def reliability(series: Mapping[str, Sequence[Bin]]) -> str:
    """Draw how often what was said with some confidence is right; on the diagonal, confidence is true."""
    with mpl.rc_context(_STYLE):
        figure, axes = _axes(4.6, 4.2)
        axes.plot([0, 1], [0, 1], color=LINE, linewidth=1.2, linestyle=(0, (4, 3)))
        largest = max((one.share.rows for bins in series.values() for one in bins), default=1)
        for (name, bins), colour in zip(series.items(), (ACCENT, WARM), strict=False):
            sure, true = [one.confidence for one in bins], [one.share.value for one in bins]
            for one in bins:
                axes.plot([one.confidence] * 2, one.share.interval, color=colour, linewidth=1.1, alpha=0.6)
            axes.plot(sure, true, color=colour, linewidth=1.2, alpha=0.6)
            sizes = [14 + 130 * one.share.rows / largest for one in bins]
            axes.scatter(sure, true, s=sizes, color=colour, label=name, zorder=3, linewidths=0, clip_on=False)
        axes.set_xlabel("confidence")
        axes.set_ylabel("share that is right")
        axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        axes.set_ylim(0, 1)
        axes.grid(axis="y", linewidth=0.6)
        _percent(axes)
        legend = axes.legend(frameon=False, loc="upper left", markerscale=0.7)
        for handle in legend.legend_handles:
            handle.set_sizes([40])  # type: ignore[union-attr]
        return _svg(figure)


def selective(points: Sequence[Selective]) -> str:
    """Draw precision against coverage, were only the surest answers given."""
    with mpl.rc_context(_STYLE):
        figure, axes = _axes(4.6, 4.2)
        covered = [point.coverage.value for point in points]
        low = [point.precision.interval[0] for point in points]
        high = [point.precision.interval[1] for point in points]
        axes.fill_between(covered, low, high, color=ACCENT, alpha=0.18, linewidth=0)
        axes.plot(covered, [point.precision.value for point in points], color=ACCENT, linewidth=1.8)
        axes.set_xlabel("questions answered, the surest first")
        axes.set_ylabel("right of those answered")
        axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        axes.set_ylim(min(0.5, *low), 1)
        axes.grid(axis="y", linewidth=0.6)
        _percent(axes)
        return _svg(figure)


def _axes(width: float, height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(width, height))
    axes = figure.add_subplot()
    axes.set_axisbelow(True)
    return figure, axes


def _percent(axes: Axes) -> None:
    axes.set_xlim(0, 1)
    axes.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    axes.grid(axis="x", linewidth=0.6)
    axes.tick_params(length=0, pad=6)


def _short(name: str, most: int = 46) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"


def _svg(figure: Figure) -> str:
    """Return a figure as SVG that scales with the page and takes its colours and its font."""
    held = io.StringIO()
    figure.savefig(held, format="svg", transparent=True, bbox_inches="tight", metadata={"Date": None})
    text = held.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    text = re.sub(r'(<svg[^>]*?) width="([\d.]+)pt" height="[\d.]+pt"', r'\1 style="max-width:\2pt"', text, count=1)
    text = re.sub(r"font: ([\d.]+px) [^;\"]*", r"font: \1 var(--font)", text)
    for colour, name in _VARIABLES.items():
        text = text.replace(colour, f"var(--{name})")
    return text
