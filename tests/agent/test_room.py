"""What a model is told fits into what it can read, and no offset is lost on the way."""

import pytest

from riskcopilot.agent.reading.text import Text
from riskcopilot.agent.room import excerpt, stretches, tokens

#: Texts and how many tokens Qwen's tokenizer makes of each at the least: a digit, a mark and a space before a digit are
#: one each, a word is one or more.
COUNTED = {
    "INR 1.5": 5,
    "Na 139, K 4.1": 11,
    "no encephalopathy": 4,
    "\n\n": 1,
    "": 0,
    # as the tokenizer of SmolLM2 has them, whose vocabulary is a third of Qwen's
    "Na 139, K 4.1, Cl 102, HCO3 24, BUN 18, Cr 1.12 mg/dL, WBC 12.3 x10^9/L": 55,
    "She denies chest pain, dyspnoea, orthopnoea or paroxysmal nocturnal dyspnoea.": 23,
}
NOTE = (
    "First sentence here. Creatinine 1.4 mg/dL.\n\nLater: bilirubin 2.6 mg/dL. "
    + "Nothing to add today. " * 40
    + "End."
)


@pytest.mark.parametrize(("text", "least"), COUNTED.items())
def test_the_estimate_of_tokens_is_rather_too_high(text: str, least: int) -> None:
    assert tokens(text) >= least


@pytest.mark.parametrize("room", [5, 20, 60, 10_000])
def test_stretches_cover_the_note_without_gap_or_overlap_and_fit(room: int) -> None:
    parts = stretches(NOTE, room)
    assert [part.start for part in parts] == [0, *(part.end for part in parts[:-1])] and parts[-1].end == len(NOTE)
    assert "".join(NOTE[part.start : part.end] for part in parts) == NOTE
    assert all(tokens(NOTE[part.start : part.end]) <= room for part in parts) or room < 10


def test_a_note_is_cut_where_a_sentence_ends() -> None:
    text = Text(NOTE)
    for part in stretches(NOTE, 60)[:-1]:
        assert text.sentence(part.end)[0] == part.end


def test_a_sentence_longer_than_the_room_is_cut_between_words() -> None:
    note = "word " * 500
    parts = stretches(note, 50)
    assert len(parts) > 10 and all(note[part.start : part.end].strip().split(" ")[0] == "word" for part in parts)


def test_an_empty_note_is_one_empty_stretch() -> None:
    assert [tuple(part) for part in stretches("", 10)] == [(0, 0)]


def test_an_excerpt_keeps_the_beginning_what_is_asked_for_and_what_was_found_in_their_order() -> None:
    place = NOTE.index("2.6")
    parts = excerpt(NOTE, 70, ["creatinine"], [place])
    assert parts != NOTE and tokens(parts) <= 70 + tokens(" […] ")
    assert parts.index("First") < parts.index("Creatinine 1.4") < parts.index("bilirubin 2.6") and "[…]" in parts


def test_what_fits_is_told_whole() -> None:
    assert excerpt(NOTE, 10_000, [], []) == NOTE
