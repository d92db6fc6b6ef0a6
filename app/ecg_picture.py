"""The page's picture of an attached recording."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path


def together(files: Sequence[str]) -> str:
    """Bring uploaded files into one folder and return the one that names the recording.

    A WFDB header is read with the signal file beside it, and uploads arrive each in its own folder. The header
    names the recording; without one the first file does.
    """
    chosen = next((file for file in files if file.endswith(".hea")), files[0])
    if len(files) == 1:
        return chosen
    folder = Path(tempfile.mkdtemp(prefix="riskcopilot-ecg-"))
    for file in files:
        shutil.copy(file, folder / Path(file).name)
    return str(folder / Path(chosen).name)


def draw(recording: str) -> str | None:
    """Draw a recording on ECG paper into a temporary PNG and return its path; None when it cannot be read."""
    from ..tools.ecg.measure import measure
    from ..tools.ecg.picture import draw as draw_picture
    from ..tools.ecg.recording import UnreadableRecording, read

    try:
        read_recording = read(Path(recording))
        measured = measure(read_recording)
    except UnreadableRecording:
        return None  # the assessment's notice already says what is wrong with it
    with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
        draw_picture(read_recording, measured, Path(file.name))
    return file.name
