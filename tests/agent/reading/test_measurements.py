"""Numbers: which belong to which measurement, in which unit, and which are none."""

import pytest

from riskcopilot.calculators.inputs import Quantity
from riskcopilot.tools.protocol import Span

from .vocabulary import WANTED, findings, notices, value


@pytest.mark.parametrize(
    ("note", "name", "expected"),
    [
        ("creatinine of 1.4 mg/dL", "creatinine", (1.4, "mg/dL")),
        ("1.4 mg/dL creatinine", "creatinine", (1.4, "mg/dL")),
        ("Cr: 1.4", "creatinine", (1.4, "mg/dL")),
        ("creatinine 88 umol/L", "creatinine", (88.0, "umol/L")),
        ("Creatinine 88 µmol/l.", "creatinine", (88.0, "umol/L")),
        ("Creatinine 1.2 mg·dL−1", "creatinine", (1.2, "mg/dL")),
        ("serum creatinine was mildly elevated at 1.9 mg/dl", "creatinine", (1.9, "mg/dL")),
        ("Creatinine | 1.4 | mg/dL | (0.6-1.2)", "creatinine", (1.4, "mg/dL")),
        ("creatinine (normal 0.6-1.2) was 1.4 mg/dL", "creatinine", (1.4, "mg/dL")),
        ("bilirubin 1.2 mg/dL (normal: 0.2–1.2 mg/dL)", "bilirubin", (1.2, "mg/dL")),
        ("WBC 19,000/mcL", "white_cell_count", (19000.0, "/uL")),
        ("white blood cell count (WBC) of 19,000 /mm³", "white_cell_count", (19000.0, "/uL")),
        ("WBC 12.5 x10^9/L", "white_cell_count", (12.5, "10*9/L")),
        ("WBC 12.5 × 10⁹/L", "white_cell_count", (12.5, "10*9/L")),
        ("WBC 12.5 K/µL", "white_cell_count", (12.5, "10*3/uL")),
        ("WBC 22.000/µL", "white_cell_count", (22000.0, "/uL")),
        ("platelets were 150", "platelets", (150.0, "10*9/L")),
        ("WBC 19,000", "white_cell_count", (19000.0, "/uL")),
        ("T 38.9", "temperature", (38.9, "Cel")),
        ("temp 101.2 F", "temperature", (101.2, "[degF]")),
        ("temperature of 38,9 °C", "temperature", (38.9, "Cel")),
        ("febrile to 39.1 C", "temperature", (39.1, "Cel")),
        ("sats: SpO2 91% RA", "oxygen_saturation", (91.0, "%")),
        ("FiO2 0.4", "inspired_oxygen", (0.4, "1")),
        ("FiO2 of 40%", "inspired_oxygen", (40.0, "%")),
        ("GCS 14 (E3 V5 M6)", "glasgow_coma_scale", (14.0, "1")),
        ("GCS 15/15", "glasgow_coma_scale", (15.0, "1")),
        ("BP 88/52", "systolic_pressure", (88.0, "mm[Hg]")),
        ("blood pressure of 160 over 90", "diastolic_pressure", (90.0, "mm[Hg]")),
        ("presented with 85/40 mmHg", "systolic_pressure", (85.0, "mm[Hg]")),
        ("BP 88 systolic", "systolic_pressure", (88.0, "mm[Hg]")),
        ("tachycardic at 118 bpm", "heart_rate", (118.0, "/min")),
        ("Na 132, K 4.1", "potassium", (4.1, "mmol/L")),
        ("132 mmol/L sodium, 4.1 mmol/L potassium", "sodium", (132.0, "mmol/L")),
        ("sodium and potassium were 132 and 4.1 mEq/L", "sodium", (132.0, "mmol/L")),
        ("sodium and potassium were 132 and 4.1 mEq/L", "potassium", (4.1, "mmol/L")),
        ("sodium 140 milliequivalents per liter", "sodium", (140.0, "mmol/L")),
        ("weight and height were 66 kg and 165 cm", "height", (165.0, "cm")),
        ("173 cm tall", "height", (173.0, "cm")),
        ("height 1.73 m", "height", (1.73, "m")),
        ("base excess -5.2", "base_excess", (-5.2, "mmol/L")),
        ("HR 118 BP 88/52 RR 24", "respiratory_rate", (24.0, "/min")),
        ("albumin 34 g/L", "albumin", (34.0, "g/L")),
        ("T 38.3 HR 112", "temperature", (38.3, "Cel")),
        ("HR 112. A/P: 68F", "heart_rate", (112.0, "/min")),
        ("Creatinine 1.9. Hb 10.2", "haemoglobin", (10.2, "g/dL")),
        ("Na 152, K 3.6, Cl 112, CO2 22, BUN 30", "bicarbonate", (22.0, "mmol/L")),
        ("weight 10.2 kg; length 83.8 cm; head circumference 44 cm", "height", (83.8, "cm")),
        ("overweight (62.4 kg)", "weight", (62.4, "kg")),
        ("A woman with gout. Family history: father had gout. Her vital signs were normal. Creatinine 1.3 mg/dL",
         "creatinine", (1.3, "mg/dL")),
    ],
)  # fmt: skip
def test_reads(note: str, name: str, expected: object) -> None:
    assert value(note, name) == expected


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("metoprolol 50 mg, HR controlled", "heart_rate"),
        ("creatinine checked. 1.5 mg metoprolol", "creatinine"),
        ("creatinine clearance 50 mL/min", "creatinine"),
        ("urine creatinine 80 mg/dL", "creatinine"),
        ("Hemoglobin A1c 7.2%", "haemoglobin"),
        ("potassium chloride 40 mEq", "potassium"),
        ("potassium 40 mEq by mouth", "potassium"),
        ("a femur length of 83.8 cm", "height"),
        ("laceration, length 12 cm", "height"),
        ("CO2 22 was insufflated", "bicarbonate"),
        ("chloride 101 mmol/L\nbicarbonate pending", "bicarbonate"),
        ("CA 125 of 35", "calcium"),
        ("albumin/creatinine ratio 30 mg/g", "albumin"),
        ("fetal heart rate 140 bpm", "heart_rate"),
        ("target heart rate below 80", "heart_rate"),
        ("keep HR under 110", "heart_rate"),
        ("call if temp over 38", "temperature"),
        ("Plan: maintain glucose 140 mg/dL", "glucose"),
        ("on 2 L nasal cannula, sat not recorded", "oxygen_saturation"),
        ("lost 6 kg of weight", "weight"),
        ("weight loss of 10 kg", "weight"),
        ("Creatinine seen 3/4/2021", "creatinine"),
        ("HR seen at 14:30", "heart_rate"),
        ("Pulse clinic, call 555-123-4567", "heart_rate"),
        ("sodium (135-145)", "sodium"),
        ("sodium: normal range 135 to 145 mmol/L", "sodium"),
        ("death (HR 0.85, 95% CI 0.7-1.0)", "heart_rate"),
        ("mother's weight 80 kg", "weight"),
        ("pulmonary artery pressure 45/20 mmHg", "systolic_pressure"),
        ("T2-weighted images", "temperature"),
        ("creatinine rose by 0.5 mg/dL", "creatinine"),
    ],
)  # fmt: skip
def test_leaves(note: str, name: str) -> None:
    assert value(note, name) is None


@pytest.mark.parametrize(
    ("note", "name", "expected"),
    [
        ("platelets > 450 x10^9/L", "platelets", Span(low=450, above=True)),
        ("WBC at least 12 x10^9/L", "white_cell_count", Span(low=12)),
        ("SBP less than 90 mmHg", "systolic_pressure", Span(high=90, below=True)),
        ("SBP ≤ 90", "systolic_pressure", Span(high=90)),
        ("platelets were not above 350 x10^9/L", "platelets", Span(high=350)),
        ("base excess between -2 and -5", "base_excess", Span(low=-5, high=-2)),
        ("heart rate 110-120", "heart_rate", Span(low=110, high=120)),
        ("heart rate between 110 and 120 bpm", "heart_rate", Span(low=110, high=120)),
        ("sodium 128 to 131 mmol/L", "sodium", Span(low=128, high=131)),
        ("systolic in the 180s", "systolic_pressure", Span(low=180, high=190, below=True)),
        ("glucose above 200 mg/dL", "glucose", Span(low=200, above=True)),
    ],
)
def test_reads_limits(note: str, name: str, expected: Span) -> None:
    found = findings(note, name)
    assert [finding.value for finding in found] == [expected]


def test_derives_a_missing_unit_by_a_rule_it_names() -> None:
    (found,) = findings("Cr: 1.4", "creatinine")
    assert (found.status, found.unit) == ("derived", "mg/dL")
    assert "only mg/dL is plausible" in found.rule


def test_asks_for_the_unit_where_two_are_possible() -> None:
    assert value("creatinine 20", "creatinine") is None
    (notice,) = notices("creatinine 20", "unit")
    assert notice.input == "creatinine" and "µmol/L" in notice.message


def test_takes_the_notes_own_units_where_a_bare_number_leaves_two() -> None:
    (found,) = findings("Hb 11.3. Creatinine 1.2 mg/dL, albumin 3.9 g/dL.", "haemoglobin")
    assert (found.value, found.unit, found.status) == (11.3, "g/dL", "derived")


def test_haemoglobin_without_a_unit_is_in_grams_in_a_note_of_si_units_too() -> None:
    """In mmol/L, as two countries have it, 11.3 would be 18.2 g/dL: it is told with its unit in English."""
    assert value("Hb 11.3. Creatinine 88 umol/L, albumin 39 g/L.", "haemoglobin") == (11.3, "g/dL")
    assert value("Hb 113. Creatinine 88 umol/L, albumin 39 g/L.", "haemoglobin") == (113.0, "g/L")


@pytest.mark.parametrize("note", ["creatinine 1.4 mmol/L", "platelets 16.5 × 10^7/µL", "glucose 99 foo/bar"])
def test_an_unknown_unit_is_asked_about(note: str) -> None:
    assert [notice.kind for notice in notices(note, "unit")] == ["unit"]


@pytest.mark.parametrize(
    ("note", "name"), [("K 45", "potassium"), ("SBP 12", "systolic_pressure"), ("GCS 16", "glasgow_coma_scale")]
)
def test_an_impossible_value_is_not_used(note: str, name: str) -> None:
    assert value(note, name) is None
    (notice,) = notices(note, "impossible value")
    quantity = WANTED[name]
    assert isinstance(quantity, Quantity)
    number = float(note.split()[1])
    assert notice.input == name and quantity.out_of_range(number, quantity.unit, number) in notice.message


def test_a_fractional_whole_number_is_not_used() -> None:
    assert value("GCS 14.5", "glasgow_coma_scale") is None


def test_two_values_are_both_kept_and_said() -> None:
    note = "Creatinine 1.4 mg/dL. Creatinine 0.9 mg/dL."
    assert [finding.value for finding in findings(note, "creatinine")] == [1.4, 0.9]
    (notice,) = notices(note, "conflict")
    assert "1.4" in notice.message and "0.9" in notice.message


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Creatinine 1.4 mg/dL (baseline 0.9 mg/dL).", 1.4),
        ("Creatinine 1.1 mg/dL last year. Creatinine 1.9 mg/dL on admission.", 1.9),
        ("On admission creatinine was 2.4 mg/dL. It improved: creatinine 1.0 mg/dL at discharge.", 2.4),
        ("WBC of note. Previously creatinine was 1.0 mg/dL; currently creatinine 1.6 mg/dL.", 1.6),
    ],
)
def test_keeps_the_value_at_presentation_and_names_the_others(note: str, kept: float) -> None:
    assert value(note, "creatinine") == (kept, "mg/dL")
    assert len(notices(note, "conflict")) == 1


def test_a_rise_is_two_values() -> None:
    note = "creatinine rose from 1.4 to 2.1 mg/dL"
    assert [(f.value, f.unit) for f in findings(note, "creatinine")] == [(1.4, "mg/dL"), (2.1, "mg/dL")]


def test_an_earlier_value_alone_is_asked_about() -> None:
    note = "Baseline creatinine 1.1 mg/dL one year ago."
    assert value(note, "creatinine") is None
    assert "earlier" in notices(note, "conflict")[0].message


def test_the_same_value_in_two_units_is_one() -> None:
    assert value("creatinine 88 umol/L (1.0 mg/dL)", "creatinine") == (88.0, "umol/L")
    assert value("Temp 38.3 °C. Temperature was 100.9 F.", "temperature") == (38.3, "Cel")
