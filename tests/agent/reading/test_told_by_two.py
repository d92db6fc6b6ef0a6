"""What two or three numbers beside each other tell together, worked out by hand."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("RA 11, PA 70/28 mean 43, PCWP 9", "mean_pulmonary_pressure", 43),
        ("PA 44/24 (31), wedge n/a", "mean_pulmonary_pressure", 31),
        ("AO 126/72 mean 90", "mean_pressure", 90),
        ("neut 7.2 lymph 0.8", "neutrophil_lymphocyte_ratio", 9),
        ("thalamic ICH 5 x 4 x 3.6 cm", "haematoma_volume", 36),
        ("staghorn calculus 24 x 17 mm", "stone_area", 408),
        ("Pt global 62/100", "patient_global_assessment", 6.2),
        ("Hct 0.24 L/L", "haematocrit", 24),
        ("T 38.9 RR 28 SpO2 87% on air BP 96/52", "inspired_oxygen", 21),
        ("Gas (RA): 7.41 / pO2 61 mmHg", "inspired_oxygen", 21),
        ("SpO2 91% on 4 L nasal specs", "oxygen_flow", 4),
        ("RR 24, SpO2 93 RA, BP 96/58", "on_oxygen", False),
        ("VBG: BE -7.2, lac 4.1.", "admission_base_deficit", 7.2),
        ("ABG 7.29 on CPAP", "arterial_ph", 7.29),
        ("ABG 7.27/58/61/21", "arterial_carbon_dioxide", 58),
        ("ABG 7.27/58/61/21", "bicarbonate", 21),
        ("SpO2 95% 2L nc, P 104", "oxygen_flow", 2),
    ],
)
def test_what_is_told(note: str, name: str, value: float) -> None:
    assert [one.value for one in read(note, EVERY).findings if one.input == name] == [value]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("SpO2 88% on air, 94% on 2 L nasal cannula", "inspired_oxygen"),  # which one is of the sample is open
        ("PA 44/24 (12), wedge n/a", "mean_pulmonary_pressure"),  # no mean lies below both
        ("chronic subdural haematoma 5 x 4 x 3.6 cm", "haematoma_volume"),  # is no ellipsoid
        ("neutrophils 82%, lymph 12%", "neutrophil_lymphocyte_ratio"),
        ("VBG 7.29", "arterial_ph"),
    ],
)
def test_what_is_not(note: str, name: str) -> None:
    assert not [one for one in read(note, EVERY).findings if one.input == name]


@pytest.mark.parametrize(
    ("note", "name", "told"),
    [
        ("81M, wt 68. Na 158", "weight", (68, "kg")),
        ("lactate 5.8, pH 7.2", "lactate", (5.8, "mmol/L")),
        ("Glu 8.9, not diabetic", "glucose", (8.9, "mmol/L")),
        ("gas: PaO2 10.4", "arterial_oxygen", (10.4, "kPa")),
        ("ICP 18, CPP 64", "intracranial_pressure", (18, "mm[Hg]")),
        ("fibrinogen 5.1", "fibrinogen", (5.1, "g/L")),
        ("FBC: WCC 12.9, CRP 26", "c_reactive_protein", (26, "mg/L")),  # the short forms are Britain's
    ],
)
def test_the_unit_of_a_bare_number(note: str, name: str, told: tuple[float, str]) -> None:
    (found,) = [one for one in read(note, EVERY).findings if one.input == name]
    assert (found.value, found.unit, found.status) == (*told, "derived")


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("6 year old boy, wt 68", "weight"),
        ("PaO2 58", "arterial_oxygen"),
        ("CBC: WBC 12.9, CRP 26", "c_reactive_protein"),
    ],
)
def test_a_bare_number_of_two_units_is_asked_about(note: str, name: str) -> None:
    reading = read(note, EVERY)
    assert not [one for one in reading.findings if one.input == name]
    assert [one.kind for one in reading.notices if one.input == name] == ["unit"]
