"""Reading recordings, and telling a true scale from one fitted to each lead."""

from pathlib import Path

import numpy as np
import pytest

from riskcopilot.tools.ecg.einthoven import residual
from riskcopilot.tools.ecg.recording import UnreadableRecording, find, lead_name, read

from .synthetic import LEADS, Signal, ecg


def write_wfdb(
    folder: Path, counts: Signal, gains: list[float], *, unit: str = "mV", rate: float = 500, name: str = "made"
) -> Path:
    """Write a WFDB record by hand: 16-bit samples, one file, the header of the format's specification."""
    lines = [f"{name} {len(gains)} {rate:g} {len(counts)}"]
    lines += [f"{name}.dat 16 {gain:g}(0)/{unit} 16 0 0 0 0 {lead}" for gain, lead in zip(gains, LEADS, strict=False)]
    (folder / f"{name}.hea").write_text("\n".join(lines) + "\n")
    (folder / f"{name}.dat").write_bytes(np.round(counts).astype("<i2").tobytes())
    return folder / name


def write_csv(folder: Path, signal: Signal, header: list[str]) -> Path:
    path = folder / "made.csv"
    rows = [",".join("" if np.isnan(value) else f"{value:.5f}" for value in row) for row in signal]
    path.write_text("\n".join([",".join(header), *rows]) + "\n")
    return path


@pytest.mark.parametrize("ending", ["", ".hea", ".dat"])
def test_wfdb(tmp_path: Path, ending: str) -> None:
    signal = ecg()
    found = read(str(write_wfdb(tmp_path, signal * 400, [400.0] * 12)) + ending)
    assert (found.record, found.leads, found.sampling_rate, found.calibration) == ("made", LEADS, 500, "stated")
    np.testing.assert_allclose(found.signal, signal, atol=0.0013)


def test_wfdb_units(tmp_path: Path) -> None:
    found = read(write_wfdb(tmp_path, ecg() * 1000, [1.0] * 12, unit="uV"))
    np.testing.assert_allclose(found.signal, ecg(), atol=0.0006)
    assert read(write_wfdb(tmp_path, ecg() * 1000, [1.0] * 12, unit="mmHg")).calibration == "unknown"


def test_the_invalid_sample_value_is_missing(tmp_path: Path) -> None:
    counts = ecg() * 1000
    counts[100, 3] = -32768  # the format's mark for a sample that is not there
    found = read(write_wfdb(tmp_path, counts, [1000.0] * 12))
    assert np.isnan(found.signal[100, 3])
    assert np.isnan(found.signal).sum() == 1


def test_gains_fitted_to_each_lead_are_found_out(tmp_path: Path) -> None:
    counts = ecg() * 1000
    found = read(write_wfdb(tmp_path, counts, [float(np.round(np.ptp(lead))) for lead in counts.T]))
    assert found.calibration == "counts"
    assert not found.calibrated
    np.testing.assert_allclose(found.signal, counts / 1000, atol=0.0006)


def test_limb_leads_that_contradict_each_other_have_no_amplitude(tmp_path: Path) -> None:
    fitted = ecg() / np.ptp(ecg(), axis=0)
    assert read(write_wfdb(tmp_path, fitted * 1000, [1000.0] * 12)).calibration == "unknown"


def test_einthoven_holds_whatever_the_zero_lines() -> None:
    signal = ecg()
    assert residual(signal + np.arange(12), LEADS, 500) == pytest.approx(0, abs=1e-9)
    swapped = signal[:, [1, 0, *range(2, 12)]]  # I and II exchanged
    assert (residual(swapped, LEADS, 500) or 0) > 0.2
    assert residual(signal[:, :2], ("I", "II"), 500) is None


def test_csv_with_time(tmp_path: Path) -> None:
    signal = ecg(rate=250)
    signal[7, 2] = np.nan
    times = np.arange(len(signal)) / 250
    header = ["time", *(f"{lead.lower()} (mV)" for lead in LEADS)]
    found = read(write_csv(tmp_path, np.column_stack([times, signal]), header))
    assert (found.leads, found.calibration) == (LEADS, "stated")
    assert found.sampling_rate == pytest.approx(250)
    np.testing.assert_allclose(found.signal, signal, atol=1e-5)


def test_csv_without_units_has_no_amplitude(tmp_path: Path) -> None:
    found = read(write_csv(tmp_path, ecg()[:, :2], ["I", "II"]), 500)
    assert (found.sampling_rate, found.calibration) == (500, "unknown")
    assert "II (mV)" in found.scale_note


def test_csv_in_microvolts(tmp_path: Path) -> None:
    found = read(write_csv(tmp_path, ecg()[:, :2] * 1000, ["I [uV]", "II [µV]"]), 500)
    np.testing.assert_allclose(found.signal, ecg()[:, :2], atol=1e-5)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I,II\n1,2\n3,4\n", "add a column `time`"),
        ("time,I\n0,1\n0.002,1\n0.1,1\n", "equal steps"),
        ("time,I\n0,1\n0,1\n0,1\n", "equal steps"),
        ("time\n0\n0.002\n0.004\n", "holds no lead"),
        ("age,sex\n1,male\n2,female\n", "not an ECG"),
        ("I,II\n1,2\n3\n", "not an ECG"),
        ("I,I\n1,2\n3,4\n", "different lead names"),
        ("", "lead names"),
    ],
)
def test_csv_that_is_refused(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with pytest.raises(UnreadableRecording, match=words):
        read(path)


def test_a_second_sampling_rate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRecording, match="leave the argument out"):
        read(write_wfdb(tmp_path, ecg() * 1000, [1000.0] * 12), 250)
    path = write_csv(tmp_path, np.column_stack([np.arange(5000) / 500, ecg()[:, 0]]), ["time", "I"])
    with pytest.raises(UnreadableRecording, match="leave the sampling rate out"):
        read(path, 250)


def test_what_cannot_be_read_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRecording, match="no such recording"):
        read(tmp_path / "nothing")
    (tmp_path / "lone.mat").write_bytes(b"MATLAB 5.0")
    with pytest.raises(UnreadableRecording, match="put the header beside it"):
        read(tmp_path / "lone.mat")
    (tmp_path / "other.h5").write_bytes(b"HDF")
    with pytest.raises(UnreadableRecording, match="export the recording as WFDB"):
        read(tmp_path / "other.h5")
    (tmp_path / "broken.hea").write_text("not a header at all\n")
    with pytest.raises(UnreadableRecording, match="export the recording again"):
        read(tmp_path / "broken")
    whole = write_wfdb(tmp_path, ecg() * 1000, [1000.0] * 12)
    whole.with_suffix(".dat").unlink()
    with pytest.raises(UnreadableRecording, match=r"made\.dat.* is missing"):
        read(whole)


def test_a_cut_off_signal_file_is_refused(tmp_path: Path) -> None:
    path = write_wfdb(tmp_path, ecg() * 1000, [1000.0] * 12).with_suffix(".dat")
    path.write_bytes(path.read_bytes()[:30001])
    with pytest.raises(UnreadableRecording, match="damaged"):
        read(path)


def test_a_folder_hides_nothing(tmp_path: Path) -> None:
    for name in ("10", "9"):
        write_wfdb(tmp_path, ecg() * 1000, [1000.0] * 12, name=name)
    for name in ("x.h5", "lone.mat", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    assert {path.name for path in find(tmp_path)} == {"9.hea", "10.hea", "x.h5", "lone.mat"}
    assert [path.stem for path in find(tmp_path)][-2:] == ["9", "10"]


def test_lead_names() -> None:
    assert [lead_name(name) for name in ("avr", "Lead II", "V1", "MLII")] == ["aVR", "II", "V1", "MLII"]
