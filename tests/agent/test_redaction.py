"""Identifiers with a form are masked, character for character; clinical words that look like them are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from riskcopilot.agent.redaction import MASK, identifiers, mask

PLANTED = {
    "name": [
        "Mr ⟦Smith⟧ was seen",
        "Mrs ⟦Ann-Marie van der Berg⟧, 72",
        "Dear Dr. ⟦O'Brien⟧,",
        "Mr ⟦J. R. MacLeod⟧ 60 y/o",
        "Name: ⟦SMITH, John⟧",
        "Seen by: Dr. ⟦Patel⟧.",
        "Patient: ⟦Wei Nguyen⟧ (DOB",
        "Mr ⟦Jonathan Stone⟧ said. ⟦Jonathan⟧ will come.",
        "Mr ⟦SMITH⟧ BP 120/80",
        "Mrs ⟦Okafor⟧ Creatinine 2.1 mg/dL",
        "Mr ⟦Child⟧ has Child-Pugh class B",
    ],
    "number": [
        "MRN ⟦00123456⟧,",
        "Hospital number: ⟦AB123456⟧",
        "NHS no. ⟦943 476 5919⟧",
        "SSN ⟦123-45-6789⟧",
        "with ⟦123-45-6789⟧ on file",
    ],
    "telephone": [
        "Tel: ⟦07700 900123⟧",
        "call ⟦+44 20 7946 0958⟧",
        "⟦(555) 123-4567⟧",
        "bleep ⟦1234⟧",
        "on ⟦020 7946 0958⟧.",
        "Phone ⟦555-123-4567⟧. 65-year-old woman",
        "Phone ⟦555-123-4567⟧\n65-year-old woman",
        "+ tel ⟦0113 243 2799⟧ 72 y/o",
    ],
    "e-mail": ["write to ⟦a.b-c@mail.example.org⟧."],
    "address": ["at ⟦12 Oak Tree Road⟧, Leeds ⟦LS1 4AP⟧.", "⟦5 Elm St, Springfield, IL 62704⟧", "⟦PO Box 123⟧"],
    "date of birth": [
        "DOB: ⟦12/03/1950⟧",
        "born on ⟦3 March 1961⟧",
        "Date of birth ⟦1961-03-03⟧",
        "D.O.B. ⟦Mar 3, 1961⟧",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in PLANTED.items() for text in texts])
def test_what_identifies_is_masked_and_nothing_beside_it(kind: str, text: str) -> None:
    parts = text.replace("⟧", "⟦").split("⟦")
    wanted = "".join("".join(c if c.isspace() else MASK for c in p) if n % 2 else p for n, p in enumerate(parts))
    assert mask("".join(parts)) == wanted
    assert {one.kind for one in identifiers("".join(parts))} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "MR angiography, MRS 3 (mRS), MS since 2010, DR on fundoscopy.",
        "White blood cell 19.1, platelets 150000, WBC 12500.",
        "Rounds at 0800 1200 1600. BP 120/80, HR 118, T 38.9.",
        "Patient: Alert and oriented. Wells score 3, Child-Pugh B.",
        "Reviewed 2024-01-03; troponin 0.0123456789 on 12/03/2024.",
        "Sodium 135-145, 110 98 76 over three days. Extension 12 cm.",
        "Ranson 3, Glasgow 12, Stage IIIA, T2 N1 M0, B12 180, L4 L5.",
    ],
)
def test_clinical_words_and_numbers_are_left(text: str) -> None:
    assert mask(text) == text


@given(st.text(st.sampled_from("Mr Dr.Smith 0123456789-/@:\nNameMRNTel,'()+é█"), max_size=120))
def test_masks_keep_length_white_space_and_are_final(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text) and masked.split("\n") != [] and mask(masked) == masked
    assert [c.isspace() for c in masked] == [c.isspace() for c in text]
    assert all(after in (before, MASK) for before, after in zip(text, masked, strict=True))


def test_long_texts_take_no_time_to_search() -> None:
    for piece in ("Mr A", "0 ", "1-", "Dr A. ", "a@", "12 Oak ", "Jan 1 "):
        identifiers(piece * 2000)
