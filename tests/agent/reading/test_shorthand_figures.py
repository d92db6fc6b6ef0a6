"""Figures as wards write them: glued, without their names, with a laboratory's range, in two directions."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.calculators.inputs import Quantity
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())


def told(note: str, name: str) -> float | None:
    """Return the one number read of an input, in its own unit."""
    found = [finding for finding in read(note, EVERY).findings if finding.input == name]
    given = EVERY[name]
    assert isinstance(given, Quantity)
    if not found:
        return None
    (one,) = found
    assert isinstance(one.value, float)
    return round(given.to_unit(one.value, one.unit or given.unit), 2)


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("BP 96/60 P108 82kg", "heart_rate", 108),
        ("BP 96/60 P108 82kg", "weight", 82),
        ("Variant P108 of the gene.", "heart_rate", None),
        ("ECG: SR 124. LBBB.", "heart_rate", 124),
        ("12-lead: rate 112, PR 158, QRS 92.", "heart_rate", 112),
        ("Morphine SR 60, BP 120/70.", "heart_rate", None),
        ("1. PE 2. ECG sinus tachy 3. EtOH", "heart_rate", None),
        ("TA 148/82, sano", "systolic_pressure", 148),
        ("RR 88/40, P 128/min", "systolic_pressure", 88),
        ("MAP(aw) 17, FiO2 0.5", "mean_pressure", None),
        ("E4 V4 M6, pupils equal", "glasgow_coma_scale", 14),
        ("Plt 61 G/l (150-450)", "platelets", 61),
        ("Hb ............... 102 g/L", "haemoglobin", 10.2),
        ("WCC 13.4, CRP 48 (<5).", "c_reactive_protein", 48),
        ("Hgb 10.2 (13.5-17.5)", "haemoglobin", 10.2),
        ("T 36.4 BP 178/94 wt 94 ht 1.63", "weight", 94),
        ("wt 149 only", "weight", None),
        ("He weighs 104 kg at 1.73 m.", "height", 173),
        ("Creat at d/c 118 µmol/L.", "creatinine", 1.33),
        ("UO 540 mL last 24h", "urine_output", 540),
        ("Renal mass 4.2 x 3.8 x 3.1 cm", "tumour_size", 4.2),
        ("Creatinine 1.2 mg/dL, stone 22 x 14 mm", "creatinine", 1.2),
        ("HFNO 60 %, PaO2 66 mmHg", "inspired_oxygen", 60),
        ("Fluid: albumin 8 g/L.", "albumin", None),
        ("BM 9.4 mmol/L", "glucose", 169.38),
        ("BM opened twice", "glucose", None),
    ],
)
def test_a_figure_and_what_only_looks_like_one(note: str, name: str, value: float | None) -> None:
    assert told(note, name) == (None if value is None else pytest.approx(value, abs=0.06))


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("CRP 142 > 88 > 51 mg/L today", "c_reactive_protein", 51),
        ("Hb 112 > 98 > 84 g/L", "haemoglobin", 8.4),
        ("Plt 118 -> 96 -> 131", "platelets", 131),
        ("T not charted  HR 118 irreg  RR 28 (clinic last wk: HR 76)", "heart_rate", 118),
    ],
)
def test_of_a_course_the_last_is_the_present(note: str, name: str, value: float) -> None:
    assert told(note, name) == pytest.approx(value, abs=0.06)


def test_a_sign_of_more_ends_no_denial() -> None:
    found = {one.input: one for one in read("She does not need >24 hrs of supplemental oxygen.", EVERY).findings}
    assert found["on_oxygen"].value is False


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("Husband smokes 40/day. She never smoked.", "cigarettes_per_day", None),
        ("Smokes 40/day, husband too.", "cigarettes_per_day", 40),
    ],
)
def test_what_a_relative_smokes_is_not_the_patient_s(note: str, name: str, value: float | None) -> None:
    assert told(note, name) == value


def test_a_line_of_a_problem_list_is_a_statement_of_its_own() -> None:
    found = {one.input: one.value for one in read("# Sepsis: not a cardiogenic picture\n# AKI", EVERY).findings}
    assert found["acute_renal_insufficiency"] is True
