"""What holds of every note: quotes are verbatim, reading is repeatable, and lengths are kept."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from riskcopilot.agent.intake import inspect_note
from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.text import normalise

from .vocabulary import WANTED

PIECES = st.sampled_from(
    [
        "no ",
        "denies ",
        "chest pain",
        "diabetes",
        ", ",
        ". ",
        "\n",
        "BP 120/80",
        "creatinine ",
        "1.4",
        " mg/dL",
        "72-year-old ",
        "woman ",
        "T ",
        "38.9",
        "(",
        ")",
        "mother had ",
        "WBC 12 ×10⁹/L",
        "İ",
        "“",
        "₂",
        "K 45",
        " to ",
        "-",
        "FH:",
        "E3V5M6",
        "ß",
        "🫀",
    ]
)
NOTES = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join))


@given(NOTES)
@example("İ diabetes ﬁ chest pain ½ BP 120/80")
@settings(max_examples=300, deadline=None)
def test_every_quote_is_verbatim(note: str) -> None:
    reading = read(note, WANTED)
    for finding in reading.findings:
        assert finding.quote and note[finding.start : finding.end] == finding.quote
    for notice in reading.notices:
        assert note[notice.start : notice.end] == notice.quote


@given(NOTES)
@settings(max_examples=100, deadline=None)
def test_reading_twice_says_the_same(note: str) -> None:
    assert read(note, WANTED) == read(note, WANTED)


@given(st.text())
def test_normalising_moves_nothing(note: str) -> None:
    assert len(normalise(note)) == len(note)


@given(NOTES)
@settings(max_examples=150, deadline=None)
def test_intake_quotes_are_verbatim(note: str) -> None:
    for notice in inspect_note(note, 150):
        if notice.quote:
            assert note[notice.start : notice.end] == notice.quote
