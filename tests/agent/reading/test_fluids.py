"""Measurements of a fluid that is named once, and before them: as wards write Light's criteria, a FENa or a SAAG."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("LP: WCC 1200 (90% polys), protein 2.1 g/L, glucose 1.2 mmol/L.", {"csf_protein": 2.1}),
        (
            "CSF: protein 85 mg/dL, ANC 1200/uL. Serum ANC 12,000/uL.",
            {"csf_protein": 85, "csf_neutrophil_count": 1200, "neutrophil_count": 12000},
        ),
        (
            "Pleural fluid: protein 4.2 g/dL, LDH 320 U/L. Serum protein 6.8 g/dL, LDH 180 U/L.",
            {"pleural_protein": 4.2, "pleural_lactate_dehydrogenase": 320, "serum_protein": 6.8,
             "lactate_dehydrogenase": 180},
        ),
        (
            "Thoracentesis: pH 7.2, protein 42 g/L, LDH 700. Serum: protein 65 g/L, LDH 240.",
            {"pleural_protein": 42, "pleural_lactate_dehydrogenase": 700, "serum_protein": 65,
             "lactate_dehydrogenase": 240},
        ),
        (
            "Pleural fluid LDH 320 U/L and protein 4.2 g/dL; serum LDH 180 U/L, protein 6.8 g/dL.",
            {"pleural_protein": 4.2, "pleural_lactate_dehydrogenase": 320, "serum_protein": 6.8,
             "lactate_dehydrogenase": 180},
        ),
        ("Paracentesis: WCC 500, albumin 11 g/L. Serum albumin 30 g/L.", {"ascitic_albumin": 11, "albumin": 30}),
        (
            "Urine: Na 12 mmol/L, creatinine 80 mg/dL. Serum: Na 135, creatinine 2.1 mg/dL.",
            {"urine_sodium": 12, "urine_creatinine": 80, "sodium": 135, "creatinine": 2.1},
        ),
        (
            "Urine sodium was 127 mmol/L, potassium was 19 mmol/L, creatinine was 36 mg/dL.",
            {"urine_sodium": 127, "urine_potassium": 19},  # the creatinine may be either
        ),
        ("Urinalysis: WBC 15/hpf, protein 100 mg/dL.", {"urine_white_cells": 15, "urine_protein": 100}),
    ],
)  # fmt: skip
def test_what_is_listed_behind_a_fluid_is_measured_in_it(note: str, told: dict[str, float]) -> None:
    found = read(note, EVERY).findings
    assert {f.input: f.value for f in found if isinstance(f.value, float)} == told
