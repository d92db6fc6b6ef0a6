"""What a laboratory's own range beside a value tells; the values are worked out by hand from the descriptions."""

import pytest

from riskcopilot.agent.reading import read
from riskcopilot.agent.reading.reference import behind
from riskcopilot.calculators import REGISTRY
from riskcopilot.tools.calculator import shared_inputs

EVERY = shared_inputs(REGISTRY.values())


def told(note: str, name: str) -> list[object]:
    return [finding.value for finding in read(note, EVERY).findings if finding.input == name]


@pytest.mark.parametrize(
    ("note", "name", "value"),
    [
        ("PT 19.5 s (ref 10.0-13.0)", "prothrombin_prolongation", 6.5),
        ("PT 12.6 s (11.0-14.0), INR 1.0", "prothrombin_prolongation", 0.0),
        ("D-dimer 2.4 ug/mL FEU (ref < 0.50).", "d_dimer_ratio", 4.8),
        ("LDH 318 IU/L where our laboratory's upper limit is 212.", "ldh_ratio", 1.5),
        ("IgG 24.8 g/L (6.0-16.0)\nALT 410", "immunoglobulin_ratio", 1.55),
        ("ALP 512 U/L, lab range 30-130", "upper_limit_of_alkaline_phosphatase", 130.0),
        ("AST 38 U/L (ULN 40)", "upper_limit_of_aspartate_aminotransferase", 40.0),
        ("Bili peaked 6x ULN.", "bilirubin_ratio", 6.0),
        ("Hb 10.2 (13.0-17.0)", "low_haemoglobin", True),
        ("Hb 121 g/L (115-165)", "low_haemoglobin", False),
        ("LDH | 633 | U/l | 120-246", "raised_ldh", True),
        ("Neut          6.1 x10^9/L    2.0 - 7.5", "raised_neutrophils", False),
        ("Ca (adj)      2.78 mmol/l    2.20 - 2.60", "raised_corrected_calcium", True),
        ("CRP 3 mg/L (0–5); ESR 38 (0–20).", "raised_acute_phase", True),
        ("TnI 9 (<34).", "cardiac_markers", "normal"),
        ("hsTnI 412→3880 (F <16).", "cardiac_markers", "raised"),
        ("Troponin 10 times the upper limit of normal.", "cardiac_markers", "raised"),
        ("RF 38 IU/mL (lab range 0-14).", "rheumatoid_factor", "low positive"),
        ("anti-CCP 340 U/mL (<10)", "citrullinated_peptide_antibody", "high positive"),
    ],
)
def test_a_range_tells(note: str, name: str, value: object) -> None:
    assert told(note, name) == [value]


def test_one_normal_marker_rules_out_no_raised_other() -> None:
    assert told("CRP 3 mg/L (0-5).", "raised_acute_phase") == []


def test_a_relatives_result_is_nobodys() -> None:
    assert told("Mother's LDH 540 (<250).", "raised_ldh") == []


def test_the_unit_of_a_range_is_that_of_the_value() -> None:
    (found,) = [one for one in read("NT-proBNP 412   <125 pg/mL", EVERY).findings if one.input == "nt_probnp"]
    assert found.unit == "pg/mL"


@pytest.mark.parametrize("rest", [" today", " > 300", " (17.5-13.5)", " 5/7 ago", " and rising"])
def test_what_is_no_range(rest: str) -> None:
    assert behind(rest, 0) is None
