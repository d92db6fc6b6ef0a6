"""The page's picture of an attached recording. Nothing of a recording stays on disk longer than it is needed."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


@contextmanager
def together(files: Sequence[str]) -> Iterator[Path]:
    """Bring uploaded files into one folder for as long as they are read; yield the one that names the recording.

    A WFDB header is read with the signal file beside it, and uploads arrive each in its own folder. The header
    names the recording; without one the first file does.
    """
    chosen = next((file for file in files if file.endswith(".hea")), files[0])
    with tempfile.TemporaryDirectory(prefix="riskcopilot-ecg-") as folder:
        for file in files:
            shutil.copy(file, Path(folder) / Path(file).name)
        yield Path(folder) / Path(chosen).name


def draw(files: Sequence[str]) -> "Image | None":
    """Draw uploaded files' recording on ECG paper; None when it cannot be read."""
    from PIL import Image

    from ..tools.ecg.measure import measure
    from ..tools.ecg.picture import draw as draw_picture
    from ..tools.ecg.recording import UnreadableRecording, read

    with together(files) as recording:
        try:
            read_recording = read(recording)
            measured = measure(read_recording)
        except UnreadableRecording:
            return None  # the assessment's notice already says what is wrong with it
        file = recording.with_suffix(".png")
        draw_picture(read_recording, measured, file)
        with Image.open(file) as picture:
            return picture.copy()
