"""The picture is true to scale and says what it is."""

from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread
from matplotlib.text import Text

from riskcopilot.tools.ecg.measure import measure
from riskcopilot.tools.ecg.picture import draw, figure
from riskcopilot.tools.ecg.recording import Calibration, Recording

from .synthetic import LEADS, Signal, ecg


def recording(signal: Signal, calibration: Calibration = "stated", leads: tuple[str, ...] = LEADS) -> Recording:
    return Recording("made", leads, signal, 500, calibration, "" if calibration == "stated" else "why")


def words(found: Recording) -> str:
    return "\n".join(text.get_text() for text in figure(found, measure(found)).findobj(Text))


def dark(picture: Path) -> np.ndarray:
    return np.asarray(np.asarray(imread(picture))[:, :, :3].max(axis=2) < 0.35)


def test_scale_in_pixels(tmp_path: Path) -> None:
    """Ten pixels are a millimetre, so 1 mV is 100 pixels high, 200 ms are 50 and 1 s is 250 wide."""
    steps = np.zeros(5000)
    steps[500:1000] = 1.0  # 1 mV, from 1 s to 2 s
    path = tmp_path / "made.png"
    one = recording(steps[:, np.newaxis], leads=("II",))
    draw(one, measure(one), path)
    ink = dark(path)
    header, row = 240 + 100 + 80, 300  # margin 10 mm, text 24 mm and headroom 8 mm above a row of 30 mm
    strip = ink[header : header + row]
    middle = row // 2
    columns = np.flatnonzero(strip[middle - 100 - 2 : middle - 100 + 3].sum(axis=0))
    groups = np.split(columns, np.flatnonzero(np.diff(columns) > 20) + 1)
    widths = {round(float(np.ptp(group)), -1) for group in groups}
    assert {50.0, 250.0} <= widths
    pulse = strip[:, 100 + 25 + 20]
    assert abs(int(np.flatnonzero(pulse)[0]) - (middle - 100)) <= 3


def test_the_sheet_fits_a4_landscape() -> None:
    found = recording(ecg())
    width, height = figure(found, measure(found)).get_size_inches() * 25.4
    assert width <= 297 and height <= 210


def test_twelve_leads_and_a_rhythm_strip() -> None:
    found = words(recording(ecg())).splitlines()
    assert [found.count(lead) for lead in LEADS] == [1, 2, *[1] * 10]


def test_words() -> None:
    found = words(recording(ecg()))
    assert "RESEARCH USE ONLY" in found
    assert "25 mm/s   10 mm/mV" in found
    assert "Heart rate 75 /min" in found
    assert "PR – ms" in words(recording(ecg(p_height=0)))


@pytest.mark.parametrize("calibration", ["counts", "unknown"])
def test_an_uncalibrated_recording_says_so(calibration: Calibration) -> None:
    assert "AMPLITUDE NOT CALIBRATED" in words(recording(ecg(), calibration))
    assert "NOT CALIBRATED" not in words(recording(ecg()))


def test_a_trace_that_leaves_the_paper_is_named() -> None:
    signal = ecg()
    signal[:, 9] *= 20  # V4, in the first row
    assert "V4: cut off at the edge" in words(recording(signal))
    assert "cut off" not in words(recording(ecg()))


def test_a_long_recording_is_shown_in_part() -> None:
    assert "first 10 s of 12.0 s" in words(recording(ecg(seconds=12)))


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_formats(tmp_path: Path, ending: str, start: bytes) -> None:
    found = recording(ecg())
    first, second = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    for path in (first, second):
        draw(found, measure(found), path)
    assert first.read_bytes().startswith(start)
    assert first.read_bytes() == second.read_bytes()


def test_refusals(tmp_path: Path) -> None:
    found = recording(ecg())
    with pytest.raises(ValueError, match=r"\.png"):
        draw(found, measure(found), tmp_path / "a.doc")
    with pytest.raises(ValueError, match="make it first"):
        draw(found, measure(found), tmp_path / "no" / "a.png")


def test_missing_and_flat_leads_are_drawn_without_complaint(tmp_path: Path) -> None:
    signal = ecg()
    signal[:, 4] = np.nan
    found = recording(signal, "unknown")
    draw(found, measure(found), tmp_path / "a.png")
    empty = recording(np.full((1000, 12), np.nan), "unknown")
    draw(empty, measure(empty), tmp_path / "b.png")
