"""Measurements told in words alone, as ranges by usual limits."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators.inputs import Quantity
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
        ("blood pressure was normal", "systolic_pressure", Span(low=90, high=140, above=True)),  # 90 is low for many
        ("not hypotensive", "systolic_pressure", Span(low=90, above=True)),
        ("no anaemia", "haemoglobin", Span(low=12)),  # WHO: under 12 in women, under 13 in men
        ("She is anemic.", "haemoglobin", Span(high=13, below=True)),
        ("no thrombocytopenia", "platelets", Span(low=150)),
        ("neutropenic", "neutrophil_count", Span(high=1.5, below=True)),
        ("vital signs are normal", "respiratory_rate", Span(low=12, high=20)),
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
        ("history of anaemia", "haemoglobin"),
        ("ventricular tachycardia", "heart_rate"),
        ("at risk of hyperkalaemia", "potassium"),
        ("normal saline, calcium pending", "calcium"),
        ("albumin is not normal", "albumin"),  # low or high
    ],
)
def test_leaves_what_tells_no_level(note: str, name: str) -> None:
    assert findings(note, name) == []


def test_a_number_outranks_a_word() -> None:
    assert value("elevated creatinine of 1.9 mg/dL", "creatinine") == (1.9, "mg/dL")


def test_adults_limits_are_no_childs() -> None:
    assert findings("A 4-year-old boy with tachycardia, afebrile", "heart_rate") == []
    assert [one.value for one in findings("A 4-year-old boy, afebrile", "temperature")] == [Span(high=38, below=True)]


@pytest.mark.parametrize(("note", "span"), [("no fever", Span(high=38, below=True)), ("with fever", Span(low=38))])
def test_a_fever_told_is_doubtful(note: str, span: Span) -> None:
    """Nobody says that it was measured now: it is asked about."""
    (found,) = findings(note, "temperature")
    assert (found.value, found.confidence) == (span, 0.7)


@pytest.mark.parametrize(("note", "span"), [("obesity", Span(low=30)), ("not obese", Span(high=30, below=True))])
def test_obesity_is_a_body_mass_index(note: str, span: Span) -> None:
    wanted = {"body_mass_index": Quantity("kg/m2", 7, 120, "body mass index", terms=("bmi",))}
    assert [one.value for one in read(note, wanted).findings] == [span]
