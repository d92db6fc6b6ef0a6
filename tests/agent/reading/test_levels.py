"""Measurements told in words alone, as ranges by usual limits."""

import pytest

from riskcopilot.tools.protocol import Span

from .vocabulary import findings, value


@pytest.mark.parametrize(
    ("note", "name", "span"),
    [
        ("normal haemoglobin", "haemoglobin", Span(low=12, high=18)),  # from 12 in women, to 18 in men
        ("elevated creatinine", "creatinine", Span(low=1.2, above=True)),
        ("creatinine is not elevated", "creatinine", Span(high=1.2)),
        ("Serum calcium was low.", "calcium", Span(high=8.5, below=True)),
        ("platelets, WBC and creatinine were within normal limits", "platelets", Span(low=150, high=450)),
        ("platelets, WBC and creatinine were within normal limits", "white_cell_count", Span(low=4, high=11)),
        ("She is afebrile and tachycardic.", "temperature", Span(high=38, below=True)),
        ("She is afebrile and tachycardic.", "heart_rate", Span(low=100, above=True)),
        ("haemoglobin was below the lower limit of normal", "haemoglobin", Span(high=13, below=True)),
        ("calcium above normal limits", "calcium", Span(low=10.5, above=True)),
        ("no tachycardia", "heart_rate", Span(high=100)),
        ("hypotensive on arrival", "systolic_pressure", Span(high=90, below=True)),
        ("blood pressure was normal", "systolic_pressure", Span(low=90, high=140)),
    ],
)
def test_reads_a_range_by_usual_limits(note: str, name: str, span: Span) -> None:
    (found,) = findings(note, name)
    assert (found.value, found.status) == (span, "derived")
    assert "usual limits" in found.rule


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("a low sodium and potassium diet", "potassium"),
        ("history of elevated creatinine", "creatinine"),
        ("family history: high calcium", "calcium"),
        ("fever at home", "temperature"),  # nobody measured it
        ("orthostatic hypotension", "systolic_pressure"),
        ("high blood pressure", "systolic_pressure"),  # a diagnosis
        ("normal saline, calcium pending", "calcium"),
        ("albumin is not normal", "albumin"),  # low or high
    ],
)
def test_leaves_what_tells_no_level(note: str, name: str) -> None:
    assert findings(note, name) == []


def test_a_number_outranks_a_word() -> None:
    assert value("elevated creatinine of 1.9 mg/dL", "creatinine") == (1.9, "mg/dL")
