"""Draw a recording as it stands on ECG paper: 25 mm/s, 10 mm/mV, on a grid of 1 mm and 5 mm.

Every length is laid out in millimetres on a sheet of that size, so that a print at 100 % can be measured with a
ruler. The trace is the recording as it is, less each lead's median; nothing is filtered.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from .measure import Measurements
from .recording import STANDARD, Recording

SPEED = 25.0  # mm/s
GAIN = 10.0  # mm/mV
DOTS = 254  # per inch: ten to the millimetre
INCH = 25.4  # mm
FORMATS = (".png", ".svg", ".pdf")

SECONDS = 10.0  # a sheet holds
COLUMNS = (("I", "II", "III"), ("aVR", "aVL", "aVF"), ("V1", "V2", "V3"), ("V4", "V5", "V6"))
RHYTHM = "II"
GRID_WIDTH = 270.0  # mm: calibration pulse, ten seconds, a little air
ROW = 38.0  # mm; four rows of a 12-lead sheet
HEADROOM = 8.0  # mm above the rows, for tall R waves of the first
ROW_OF_FEW = 30.0  # mm; rows of a sheet of any other leads
MARGIN = 10.0  # mm around the grid
HEADER, FOOTER = 24.0, 14.0  # mm above and below the grid
PULSE_AT, PULSE = 2.5, 5.0  # mm from the grid's left edge, and its width: 200 ms
TRACE_AT = 12.5  # mm from the grid's left edge
UNSCALED_HEIGHT = 12.0  # mm that the largest deflection of an uncalibrated recording is drawn
FINE, COARSE, INK = "#f6cfcf", "#e79a9a", "#111111"


@dataclass(frozen=True)
class Strip:
    """A stretch of one lead on the sheet: from `start` to `end` in s, in row `row` from the top."""

    lead: str
    start: float
    end: float
    row: int


def layout(leads: tuple[str, ...]) -> list[Strip]:
    """Return the strips of a sheet: 3 × 4 and a rhythm strip for the twelve leads, else a row for each lead."""
    if not set(STANDARD) <= set(leads):
        return [Strip(lead, 0, SECONDS, row) for row, lead in enumerate(leads)]
    width = SECONDS / len(COLUMNS)
    strips = [
        Strip(lead, column * width, (column + 1) * width, row)
        for column, names in enumerate(COLUMNS)
        for row, lead in enumerate(names)
    ]
    return [*strips, Strip(RHYTHM, 0, SECONDS, len(COLUMNS[0]))]


def figure(recording: Recording, measured: Measurements) -> Figure:
    """Return the sheet as a figure whose size is that of the paper."""
    strips = layout(recording.leads)
    rows = 1 + max(strip.row for strip in strips)
    pitch = ROW if set(STANDARD) <= set(recording.leads) else ROW_OF_FEW
    width, grid_height = GRID_WIDTH + 2 * MARGIN, rows * pitch + HEADROOM
    height = grid_height + HEADER + FOOTER + MARGIN
    sheet = Figure(figsize=(width / INCH, height / INCH), dpi=DOTS)
    axes = sheet.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(0, height))
    axes.set_axis_off()
    _grid(axes, MARGIN, FOOTER, GRID_WIDTH, grid_height)
    paper = Rectangle((MARGIN, FOOTER), GRID_WIDTH, grid_height, transform=axes.transData)
    gain = _gain(recording)
    middles = [FOOTER + (rows - row - 0.5) * pitch for row in range(rows)]
    cut = [strip.lead for strip in strips if _strip(axes, paper, recording, strip, middles[strip.row], gain)]
    if recording.calibration != "unknown":
        for middle in middles:
            _pulse(axes, MARGIN + PULSE_AT, middle)
    _text(axes, recording, measured, FOOTER + grid_height, cut)
    return sheet


def draw(recording: Recording, measured: Measurements, output: Path) -> None:
    """Write the sheet to `output`, whose ending names the format. Raises ValueError for another format."""
    if output.suffix.lower() not in FORMATS:
        raise ValueError(f"{output}: give a name that ends in {', '.join(FORMATS)}")
    if not output.parent.is_dir():
        raise ValueError(f"{output.parent}: there is no such folder; make it first")
    undated = (
        {} if output.suffix.lower() == ".png" else {"Date" if output.suffix.lower() == ".svg" else "CreationDate": None}
    )
    with rc_context({"svg.hashsalt": recording.record, "svg.fonttype": "none"}):
        figure(recording, measured).savefig(output, dpi=DOTS, metadata=undated)


def _gain(recording: Recording) -> float:
    """Return the mm drawn for one unit of the signal: 10 mm/mV, or what makes an unknown unit fit the sheet."""
    if recording.calibration != "unknown":
        return GAIN
    size = np.abs(recording.signal - _middle(recording))
    largest = float(np.nanpercentile(size, 99.9)) if np.isfinite(size).any() else 0.0
    return UNSCALED_HEIGHT / largest if largest > 0 else 1.0


def _middle(recording: Recording) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    known = np.isfinite(recording.signal).any(axis=0)
    return np.asarray(np.nanmedian(np.where(known, recording.signal, 0), axis=0))


def _grid(axes: Axes, left: float, bottom: float, width: float, height: float) -> None:
    for step, colour, line in ((1, FINE, 0.25), (5, COARSE, 0.5)):
        xs, ys = np.arange(0, width + step / 2, step) + left, np.arange(0, height + step / 2, step) + bottom
        lines = [[(x, bottom), (x, bottom + height)] for x in xs] + [[(left, y), (left + width, y)] for y in ys]
        axes.add_collection(LineCollection(lines, colors=colour, linewidths=line, zorder=step / 5))


def _strip(axes: Axes, paper: Rectangle, recording: Recording, strip: Strip, middle: float, gain: float) -> bool:
    """Draw a strip, cut off at the edge of the `paper`; return whether anything was."""
    number = recording.leads.index(strip.lead)
    first, last = (round(time * recording.sampling_rate) for time in (strip.start, strip.end))
    part = recording.signal[first : last + 1, number] - _middle(recording)[number]
    left = MARGIN + TRACE_AT
    x = left + SPEED * (first + np.arange(len(part))) / recording.sampling_rate
    (trace,) = axes.plot(x, middle + gain * part, color=INK, linewidth=0.7, solid_joinstyle="round", zorder=3)
    trace.set_clip_path(paper)
    start = left + SPEED * strip.start
    axes.text(start + 1, middle + 11, strip.lead, fontsize=10, fontweight="bold", zorder=4)
    if strip.start:
        axes.plot([start, start], [middle - 2.5, middle + 2.5], color=INK, linewidth=0.7, zorder=3)
    heights = (middle + gain * part)[np.isfinite(part)]
    return bool((heights > paper.get_y() + paper.get_height()).any() or (heights < paper.get_y()).any())


def _pulse(axes: Axes, left: float, middle: float) -> None:
    """Draw the calibration pulse: 1 mV for 200 ms."""
    x = [left - 1.5, left, left, left + PULSE, left + PULSE, left + PULSE + 1.5]
    axes.plot(x, [middle + y for y in (0, 0, GAIN, GAIN, 0, 0)], color=INK, linewidth=0.7, zorder=3)


def _text(axes: Axes, recording: Recording, measured: Measurements, top: float, cut: list[str]) -> None:
    def shown(value: float | None) -> str:
        return "–" if value is None else f"{value:.0f}"

    right = MARGIN + GRID_WIDTH
    axes.text(MARGIN, top + 17, f"ECG record {recording.record}", fontsize=13, fontweight="bold")
    axes.text(
        MARGIN,
        top + 10,
        f"Heart rate {shown(measured.heart_rate)} /min     PR {shown(measured.pr_ms)} ms     "
        f"QRS {shown(measured.qrs_ms)} ms     QT {shown(measured.qt_ms)} ms     "
        f"QTc (Fridericia) {shown(measured.qtc_ms)} ms",
        fontsize=11,
    )
    axes.text(MARGIN, top + 4, f"Quality {measured.quality}", fontsize=8)
    axes.text(right, top + 17, "RESEARCH USE ONLY – not for diagnosis", fontsize=11, fontweight="bold", ha="right")
    axes.text(right, FOOTER - 5, _scale(recording), fontsize=9, ha="right")
    axes.text(right, FOOTER - 9.5, recording.scale_note, fontsize=8, ha="right")
    shown_seconds = min(SECONDS, recording.duration)
    if cut:
        axes.text(MARGIN, FOOTER - 9.5, f"{', '.join(dict.fromkeys(cut))}: cut off at the edge", fontsize=8)
    whole = "" if recording.duration <= SECONDS else f"first {SECONDS:g} s of "
    axes.text(
        MARGIN,
        FOOTER - 5,
        f"{whole}{max(shown_seconds, recording.duration):.1f} s, {recording.sampling_rate:g} Hz, not filtered",
        fontsize=9,
    )


def _scale(recording: Recording) -> str:
    """Return the scale in words, and what is known of the amplitude."""
    if recording.calibration == "stated":
        return f"{SPEED:g} mm/s   {GAIN:g} mm/mV"
    drawn = f"drawn at {GAIN:g} mm/mV" if recording.calibration == "counts" else "heights are not to scale"
    return f"{SPEED:g} mm/s   AMPLITUDE NOT CALIBRATED, {drawn}"
