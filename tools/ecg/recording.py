"""Read an ECG recording, and say how far its amplitudes can be trusted.

Two formats are read: WFDB (a `.hea` header beside its signal file) and CSV (a column a lead). What is
missing or contradictory is refused with what to do, or noted on the recording; nothing is made up.
"""

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from .einthoven import consistent
from .filtering import Signal

if TYPE_CHECKING:
    import wfdb

Calibration = Literal["stated", "counts", "unknown"]
"""Where millivolts come from: the file states them, they are digital counts taken as 1 µV, or nobody knows."""

STANDARD = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
"""The twelve standard leads, in their usual order."""

MILLIVOLTS = {"mv": 1.0, "uv": 1e-3, "µv": 1e-3, "μv": 1e-3, "v": 1e3, "nv": 1e-6}
"""Millivolts in one unit, by the unit's name in small letters."""

CONTRADICTION = "the limb leads contradict Einthoven's law"

READABLE = (".hea", ".csv")
OTHER_FORMATS = (".h5", ".hdf5", ".mat", ".edf", ".dcm", ".xml", ".scp", ".npz", ".npy")
"""Formats that hold recordings elsewhere: named when refused, so that nothing in a folder is passed over in silence."""


class UnreadableRecording(ValueError):
    """A recording cannot be read; the message says why and what to do."""


@dataclass(frozen=True)
class Recording:
    """An ECG: `signal` in mV (samples, leads), missing samples NaN, taken at `sampling_rate` Hz.

    Millivolts are only to be relied on where `calibrated`, and `scale_note` says why they are not elsewhere; the
    shape of the waves can always be relied on. `notes` says what of the recording is missing.
    """

    record: str
    leads: tuple[str, ...]
    signal: Signal
    sampling_rate: float
    calibration: Calibration
    scale_note: str = ""
    notes: tuple[str, ...] = ()

    @property
    def calibrated(self) -> bool:
        """Whether the file itself states the amplitude, and its leads do not contradict it."""
        return self.calibration == "stated"

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return len(self.signal) / self.sampling_rate


def read(path: str | Path, sampling_rate: float | None = None) -> Recording:
    """Read the recording at `path`: a WFDB record (with or without `.hea`, or its signal file) or a CSV file.

    `sampling_rate` in Hz is for a CSV file without a `time` column. Raises UnreadableRecording.
    """
    path = Path(path)
    if path.suffix.lower() == ".csv":
        return _read_csv(path, sampling_rate)
    header = path if path.suffix == ".hea" else _header_of(path)
    if not header.is_file():
        raise UnreadableRecording(_why_no_header(path))
    if sampling_rate is not None:
        raise UnreadableRecording(f"{path.name}: a WFDB header states its own sampling rate; leave the argument out")
    return _read_wfdb(header)


def find(folder: Path) -> list[Path]:
    """Return every recording in `folder`, and every file of another ECG format, which `read` refuses by name."""

    def order(path: Path) -> tuple[str, int, str]:
        return str(path.parent), int(path.stem) if path.stem.isdecimal() else -1, path.name

    files = [path for path in folder.rglob("*") if path.is_file()]
    headers = {path.with_suffix("") for path in files if path.suffix == ".hea"}
    readable = [path for path in files if path.suffix.lower() in READABLE]
    others = [path for path in files if path.suffix.lower() in OTHER_FORMATS and path.with_suffix("") not in headers]
    return sorted(readable + others, key=order)


def lead_name(name: str) -> str:
    """Return the usual spelling of a lead's name (`avr` is aVR), or the name itself where it is none of the twelve."""
    known = {lead.lower(): lead for lead in STANDARD}
    return known.get(name.strip().lower().removeprefix("lead ").strip(), name.strip())


def _header_of(path: Path) -> Path:
    """Return where the header of the WFDB record that `path` names lies."""
    if path.suffix.lower() in (".dat", ".mat"):
        return path.with_suffix(".hea")
    return path.with_name(path.name + ".hea")


def _why_no_header(path: Path) -> str:
    if not path.exists() and path.suffix.lower() not in (".dat", ".mat"):
        return f"{path}: there is no such recording; give a WFDB record (.hea beside its signal file) or a CSV file"
    if path.suffix.lower() in (".dat", ".mat"):
        return (
            f"{path.name}: its WFDB header {path.stem}.hea is missing, so leads, rate and scale are unknown; "
            "put the header beside it, or export the recording as CSV"
        )
    return f"{path.name}: this format is not read; export the recording as WFDB (.hea and .dat) or CSV"


def _read_wfdb(header: Path) -> Recording:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # wfdb 4.3 builds its tables the way pandas 3 deprecates
        import wfdb

    name, notes = header.with_suffix(""), []
    try:
        described: Any = wfdb.rdheader(str(name))
        channels = [n for n, file in enumerate(described.file_name or []) if (header.parent / str(file)).is_file()]
        if not channels:
            files = ", ".join(sorted(set(described.file_name or ["named in the header"])))
            raise UnreadableRecording(f"{header.name}: the signal file ({files}) is missing; put it beside the header")
        if missing := sorted(set(described.file_name) - {described.file_name[n] for n in channels}):
            absent = [described.sig_name[n] for n in range(described.n_sig) if n not in channels]
            notes.append(f"{', '.join(absent)} not read: {', '.join(missing)} is missing")
        record = wfdb.rdrecord(str(name), physical=False, channels=channels)
    except UnreadableRecording:
        raise
    except (ValueError, TypeError, IndexError, KeyError, AttributeError, OSError) as error:
        raise UnreadableRecording(
            f"{header.name}: damaged or not a WFDB record ({error}); export the recording again"
        ) from error
    return _from_wfdb(header.stem, record, notes)


def _from_wfdb(name: str, record: "wfdb.Record", notes: list[str]) -> Recording:
    """Scale a WFDB record's digital samples to mV: by its header, or by count where the header contradicts itself."""
    leads = tuple(lead_name(lead) for lead in record.sig_name)
    stated = np.asarray(record.dac(return_res=64), dtype=np.float64)
    missing = np.isnan(stated)
    counts = np.where(missing, np.nan, np.asarray(record.d_signal, dtype=np.float64))
    factors = [MILLIVOLTS.get(str(unit).lower()) for unit in record.units]
    if any(factor is None for factor in factors):
        why = f"{', '.join(sorted(set(record.units)))} is not a voltage"
        return Recording(name, leads, stated, float(record.fs), "unknown", why, tuple(notes))
    millivolts = stated * np.array(factors, dtype=np.float64)
    if consistent(millivolts, leads, record.fs):
        return Recording(name, leads, millivolts, float(record.fs), "stated", notes=tuple(notes))
    if consistent(counts, leads, record.fs):
        why = "the header scales each lead by itself, so digital counts are taken as 1 µV each"
        return Recording(name, leads, counts / 1000, float(record.fs), "counts", why, tuple(notes))
    return Recording(name, leads, millivolts, float(record.fs), "unknown", CONTRADICTION, tuple(notes))


def _read_csv(path: Path, sampling_rate: float | None) -> Recording:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableRecording(f"{path.name}: cannot be read as text ({error}); give a CSV file in UTF-8") from error
    header = [name.strip().strip('"') for name in lines[0].split(",")] if lines else []
    if len(lines) < 3 or len(set(header)) != len(header):
        raise UnreadableRecording(f"{path.name}: give a first line of different lead names and a line for each sample")
    try:
        table = np.array([[_number(cell) for cell in line.split(",")] for line in lines[1:] if line.strip()])
    except ValueError as error:
        raise UnreadableRecording(
            f"{path.name}: not an ECG ({error}); give one column of numbers for each lead, named in the first line"
        ) from error
    if table.shape[1] != len(header):
        raise UnreadableRecording(f"{path.name}: {len(header)} names but {table.shape[1]} columns; name every column")
    columns = [number for number, name in enumerate(header) if name.lower() != "time"]
    if not columns:
        raise UnreadableRecording(f"{path.name}: holds no lead; give a column for each lead beside `time`")
    rate = _csv_rate(path, table, header, sampling_rate)
    return _from_csv(path.stem, table[:, columns], [header[number] for number in columns], rate)


def _number(cell: str) -> float:
    """Read one cell; an empty one is a missing sample."""
    return float(cell) if cell.strip() else np.nan


def _csv_rate(path: Path, table: Signal, header: list[str], given: float | None) -> float:
    """Return the sampling rate in Hz, from the `time` column (s) or as given, but not from both or neither."""
    column = next((number for number, name in enumerate(header) if name.lower() == "time"), None)
    if column is None:
        if given is None or not given > 0:
            raise UnreadableRecording(
                f"{path.name}: the sampling rate is not known; add a column `time` in seconds, or give the rate in Hz"
            )
        return given
    if given is not None:
        raise UnreadableRecording(f"{path.name}: has a `time` column; leave the sampling rate out")
    steps = np.diff(table[:, column])
    usual = float(np.median(steps)) if np.isfinite(steps).all() else 0.0
    if usual <= 0 or np.abs(steps - usual).max() > 0.5 * usual:
        raise UnreadableRecording(f"{path.name}: `time` must rise by equal steps in seconds; resample the recording")
    return float(len(steps) / (table[-1, column] - table[0, column]))


def _from_csv(name: str, samples: Signal, titles: list[str], rate: float) -> Recording:
    """Split `II (mV)` into lead and unit, and scale to mV where every column states one."""
    split = [title.replace("[", "(").rstrip(")] ").partition("(") for title in titles]
    leads = tuple(lead_name(lead) for lead, _, _ in split)
    factors = [MILLIVOLTS.get(unit.strip().lower()) for _, _, unit in split]
    if any(factor is None for factor in factors):
        why = "no unit beside the lead names, such as `II (mV)`"
        return Recording(name, leads, samples, rate, "unknown", why)
    millivolts = samples * np.array(factors, dtype=np.float64)
    if consistent(millivolts, leads, rate):
        return Recording(name, leads, millivolts, rate, "stated")
    return Recording(name, leads, millivolts, rate, "unknown", CONTRADICTION)
