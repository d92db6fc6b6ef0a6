"""The page's picture of an attached recording."""

import tempfile
from pathlib import Path


def draw(recording: str) -> str | None:
    """Draw a recording on ECG paper into a temporary PNG and return its path; None when it cannot be read."""
    from ..tools.ecg.measure import measure
    from ..tools.ecg.picture import draw as draw_picture
    from ..tools.ecg.recording import UnreadableRecording, read

    try:
        read_recording = read(Path(recording))
    except UnreadableRecording:
        return None  # the assessment's notice already says what is wrong with it
    with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
        draw_picture(read_recording, measure(read_recording), Path(file.name))
    return file.name
